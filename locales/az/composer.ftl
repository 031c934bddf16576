## The first screen

title = Məktub yaz
intro = Öz dilinizdə cümlələr seçin. Məktubda eyni cümlələr məktub üçün seçdiyiniz dildə olur.
read-by-others = Məktubunuz çatmazdan əvvəl onu başqaları oxuyur.
leave-out = Cinayət işi, siyasət, müharibə, hakimiyyət nümayəndələri, başqa məhbuslar və sağlamlıq haqqında heç nə yazmayın.
risk = Hüquqi risk: { $places }. Dərc edən və ya onun keçid verdiyi kimsə orada qadağan edilib, yaxud məhbusa kömək etmək risklidir. Oradan yazmaq sizin üçün təhlükəli ola bilər.
nothing-stored = Heç nə göndərilmir və saxlanılmır. Bu səhifədən çıxanda mətn silinir.
start = Başla
close = Bağla

## About the writer

letter-language = Məktubun dili
writer = Yazan
writer-male = kişi
writer-female = qadın
writer-other = demək istəmirəm

## Putting the letter together

heading-letter = Məktubu alan:
sentences = Cümlələr
about = Mövzu
letter = Məktubunuz
letter-empty = Məktubunuz hələ boşdur. İlk cümləni seçin.
add = Əlavə et
remove = Çıxar
up = Yuxarı
down = Aşağı
undo = Geri qaytar
redo = Təkrarla
moved = Yer: { $place } / { $number }
added = Məktuba əlavə edildi.
removed = Məktubdan çıxarıldı.
own-words = Öz sözləriniz
own-words-hint = Bu sözlər tərcümə olunmur. Onları məktubun dilində yazın: { $language }.
not-translated = Tərcüməsiz
rules = Məktub qaydaları
interests = Nə barədə yazmaq olar

## Filling in a gap

gap-name = Adım
gap-year = Doğulduğum il
gap-town = Şəhərim və ya kəndim
gap-country = Ölkəm
gap-dish = Yeməyin adı
gap-pet = Ev heyvanımın adı
gap-book = Kitabın adı
gap-author = Yazıçının adı
gap-musician = Musiqiçinin adı
gap-team = Komandanın adı
in-latin = Məktub üçün onu latın hərfləri ilə yazın.
in-cyrillic = Məktub üçün onu kiril hərfləri ilə yazın.
in-arabic = Məktub üçün onu ərəb hərfləri ilə yazın.
in-chinese = Məktub üçün onu Çin heroqlifləri ilə yazın.
other-script = Adı həmin dildəki ensiklopediyada tapa bilərsiniz. Və ya cümləni çıxarın: məktub onsuz da tamdır.
fill-in = Boş yeri doldurun.

## Subjects of sentences

topic-greeting = Salamlama
topic-who = Mən kiməm
topic-why = Niyə yazıram
topic-place = Yaşadığım yer
topic-weather = Hava və fəsil
topic-everyday = Gündəlik həyat
topic-work = İş
topic-food = Yemək
topic-animals = Heyvanlar
topic-nature = Təbiət
topic-books = Kitablar
topic-music = Musiqi
topic-sport = İdman
topic-memories = Xatirələr
topic-questions = Suallar
topic-courage = Dəstək
topic-holidays = Bayramlar
topic-birthday = Ad günü
topic-closing = Məktubun sonu

## Length

characters = İşarə: { $number }
pages = Səhifə: { $number }
limit = { $service }: ən çoxu { $limit } işarə
too-long = { $service } üçün çox uzundur, artıq işarə: { $number }

## Taking the letter away

send = Çap və göndərmə
back = Məktuba qayıt
copy = Məktubu kopyala
copied = Məktub kopyalandı.
copy-failed = Burada kopyalamaq alınmadı. Mətn seçilib: Ctrl+C düymələrini basın (Mac-da ⌘C) və ya menyudan “Kopyala” seçin.
copy-address = Ünvanı kopyala
address-copied = Ünvan kopyalandı.
print = Məktubu çap et
save = Mətn faylı kimi saxla
cannot-print = Burada çap etmək olmur. Məktubu kopyalayın və ya mətn faylı kimi saxlayın.
ways = Məktubu necə göndərəcəksiniz?
services = Məktub xidməti ilə göndər
service-open = Xidmətin səhifəsini açın:
service-address = Ünvanı kopyalayın və ora yapışdırın.
service-letter = Bura qayıdın, məktubu kopyalayın və ora yapışdırın.
by-post = Poçtla göndər
paper = Kağız
date = Məktubun tarixi
page-number = Səhifə { $page } / { $pages }

## The envelope

envelope = Zərf
envelope-size = Zərfin ölçüsü
envelope-label = Kəsib yapışdırmaq üçün etiket (A4)
envelope-sheet = Qatlanan vərəq (A4)
sender = Göndərən
sender-forgotten = Göndərənin ünvanı yalnız çap olunur. O, saxlanılmır.
sender-name = Ad və soyad
sender-street = Küçə və ev
sender-town = Poçt indeksi və şəhər
sender-country = Ölkə
sender-birth = Doğum ili
sender-birth-hint = Yalnız məktub xidməti və ya həbsxana tələb edirsə.
prisoner-number = Məhbusun nömrəsi
number-hint = Yalnız dərc edən və ya məktub xidməti nömrə göstəribsə.
print-envelope = Zərfi çap et
print-hint = 100 % ölçüdə çap edin, “səhifəyə sığdır” olmadan.
post-it = Məktubu zərfə qoyun, üzərinə kifayət qədər marka yapışdırın və poçtla göndərin.
cut-here = Buradan kəsin
fold-here = Buradan qatlayın
stamp = Marka

## Where it does not work

language-failed = Bu dili yükləmək olmadı. Yenidən cəhd edin.
