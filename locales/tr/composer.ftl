## The first screen

title = Mektup yaz
intro = Kendi dilinizde cümleler seçin. Mektup, aynı cümleleri mektup için seçtiğiniz dilde içerir.
read-by-others = Mektubunuz ulaşmadan önce başkaları tarafından okunur.
leave-out = Dava, siyaset, savaş, devlet görevlileri, diğer mahpuslar ve sağlık hakkında hiçbir şey yazmayın.
risk = Hukuki risk: { $places }. Yayımlayan kuruluş veya bağlantı verdiği biri orada yasaklıdır ya da mahpusa yardım etmek risklidir. Oradan yazmak sizin için riskli olabilir.
nothing-stored = Hiçbir şey gönderilmez ve saklanmaz. Bu sayfadan ayrıldığınızda metin silinir.
start = Başla
close = Kapat

## About the writer

letter-language = Mektubun dili
writer = Yazan kişi
writer-male = erkek
writer-female = kadın
writer-other = belirtmek istemiyorum

## Putting the letter together

heading-letter = Mektubun alıcısı:
sentences = Cümleler
about = Konu
letter = Mektubunuz
letter-empty = Mektubunuz henüz boş. İlk cümleyi seçin.
add = Ekle
remove = Çıkar
up = Yukarı taşı
down = Aşağı taşı
undo = Geri al
redo = Yinele
moved = Sıra: { $place } / { $number }
added = Mektuba eklendi.
removed = Mektuptan çıkarıldı.
own-words = Kendi sözleriniz
own-words-hint = Bu sözler çevrilmez. Onları mektubun dilinde yazın: { $language }.
not-translated = Çevrilmedi
rules = Mektup kuralları
interests = Mektupta yazılabilecek konular

## Filling in a gap

gap-name = Adım
gap-year = Doğum yılım
gap-town = Şehrim veya köyüm
gap-country = Ülkem
gap-dish = Bir yemeğin adı
gap-pet = Evcil hayvanımın adı
gap-book = Bir kitabın adı
gap-author = Bir yazarın adı
gap-musician = Bir müzisyenin adı
gap-team = Bir takımın adı
in-latin = Mektup için Latin harfleriyle yazın.
in-cyrillic = Mektup için Kiril harfleriyle yazın.
in-arabic = Mektup için Arap harfleriyle yazın.
in-chinese = Mektup için Çin karakterleriyle yazın.
other-script = Adı o dildeki bir ansiklopedide bulabilirsiniz. Ya da cümleyi çıkarın: mektup onsuz da tamdır.
fill-in = Eksik olanı doldurun.

## Subjects of sentences

topic-greeting = Selamlama
topic-who = Ben kimim
topic-why = Neden yazıyorum
topic-place = Yaşadığım yer
topic-weather = Hava ve mevsim
topic-everyday = Günlük yaşam
topic-work = İş
topic-food = Yemek
topic-animals = Hayvanlar
topic-nature = Doğa
topic-books = Kitaplar
topic-music = Müzik
topic-sport = Spor
topic-memories = Anılar
topic-questions = Sorular
topic-courage = Destek
topic-holidays = Bayramlar
topic-birthday = Doğum günü
topic-closing = Mektubun sonu

## Length

characters = Karakter: { $number }
pages = Sayfa: { $number }
limit = { $service }: en çok { $limit } karakter
too-long = { $service } için çok uzun, fazla karakter: { $number }

## Taking the letter away

send = Yazdır veya gönder
back = Mektuba dön
copy = Mektubu kopyala
copied = Mektup kopyalandı.
copy-failed = Burada kopyalanamadı. Metin seçildi: Ctrl+C tuşlarına basın (Mac’te ⌘C) veya menüden “Kopyala”yı seçin.
copy-address = Adresi kopyala
address-copied = Adres kopyalandı.
print = Mektubu yazdır
save = Metin dosyası olarak kaydet
cannot-print = Burada yazdırılamıyor. Mektubu kopyalayın veya metin dosyası olarak kaydedin.
ways = Nasıl göndereceksiniz?
services = Bir mektup hizmetiyle gönder
service-open = Hizmetin sayfasını açın:
service-address = Adresi kopyalayın ve oraya yapıştırın.
service-letter = Buraya dönün, mektubu kopyalayın ve oraya yapıştırın.
by-post = Postayla gönder
paper = Kâğıt
date = Mektubun tarihi
page-number = Sayfa { $page } / { $pages }

## The envelope

envelope = Zarf
envelope-size = Zarf boyutu
envelope-label = Kesip yapıştırılacak etiket (A4)
envelope-sheet = Katlanacak kâğıt (A4)
sender = Gönderen
sender-forgotten = Gönderenin adresi yalnızca yazdırılır. Saklanmaz.
sender-name = Ad ve soyad
sender-street = Sokak ve numara
sender-town = Posta kodu ve şehir
sender-country = Ülke
sender-birth = Doğum yılı
sender-birth-hint = Yalnızca mektup hizmeti veya cezaevi isterse.
prisoner-number = Mahpus numarası
number-hint = Yalnızca yayımlayan kuruluş veya mektup hizmeti bir numara veriyorsa.
print-envelope = Zarfı yazdır
print-hint = %100 boyutta, “sayfaya sığdır” olmadan yazdırın.
post-it = Mektubu zarfa koyun, yeterince pul yapıştırın ve postaya verin.
cut-here = Buradan kesin
fold-here = Buradan katlayın
stamp = Pul

## Where it does not work

language-failed = Bu dil yüklenemedi. Yeniden deneyin.
