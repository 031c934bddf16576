### Turkish. The purpose of each message is in locales/en/builder.ftl.

title = Sayfanıza bir kart koyun
lead = Bir kişi seçin, karta bakın, kodu kopyalayın. Seçtikleriniz bu sayfanın adresinde kalır. Hiçbir şey saklanmaz ve gönderilmez.

## The feed

source = Akış
feed = Akışın adresi
feed-hint = Adresi yayımlayan kuruluştan isteyin. https:// ile başlar, genellikle feed.json ile biter. Aralarında boşluk olan birden fazla adres, yansı sunuculardır.
keys = Yayımlayan kuruluşun açık anahtarı
keys-hint = ed25519: ile başlar. Bununla kart yalnızca bu anahtarla imzalanmış olanı gösterir. Anahtarı yayımlayan kuruluştan, akışın sunucusundan başka bir yolla isteyin.
loading = Akış yükleniyor…
loaded = { $count ->
    [one] Akışta { $count } kişi var.
   *[other] Akışta { $count } kişi var.
}

## Errors of the feed or the key

trouble-address = Bu bir adres değil. Adresi tarayıcınızın adres çubuğundan, https:// kısmından başlayarak kopyalayın.
trouble-mixed = Bu adres http:// ile başlıyor; https sayfaları böyle adresleri yükleyemez. https:// ile deneyin veya yayımlayan kuruluşa sorun.
trouble-closed = Bu dosya sunucuda var, ama başka sitelerin onu okumasına izin verilmiyor. Şu satırı sunucuyu işletenlere gönderin: yanıtta Access-Control-Allow-Origin: * başlığı bulunmalı
trouble-redirect = Bu adres başka bir adrese yönlendiriyor; kartlar bunu izlemez. Yeni bir sekmede açın ve orada görünen adresi kopyalayın.

trouble-unreachable = Bu adresten yanıt gelmiyor. Yeni bir sekmede açın: orada da bir şey gelmiyorsa adres yanlıştır veya sunucu çalışmıyordur. Orada açılıyorsa, bu sayfanın bir politikası onu engelliyordur.
trouble-late = Sunucunun yanıtı 10 saniyeden uzun sürdü. Daha sonra yeniden deneyin veya yayımlayan kuruluştan bir yansı sunucu isteyin.
trouble-refused = Sunucu { $status } hatasıyla yanıt veriyor. Adresi harf harf kontrol edin; doğruysa yayımlayan kuruluşa bildirin.
trouble-too-large = Bu akış, bir kartın yüklediği 2 MB’tan büyük. Yayımlayan kuruluştan yalnızca bu kişinin akışını isteyin.
trouble-not-json = Bu bir akış değil; belki bir sayfanın adresidir. Yayımlayan kuruluştan akışın kendi adresini isteyin.
trouble-not-a-feed = Bu bir veri dosyası, ama kart akışı değil. Yayımlayan kuruluş için: { $why }
trouble-signature = Bu akış bu anahtarla imzalanmamış; kartları hiçbir şey göstermez. Anahtarı yayımlayan kuruluşunkiyle karşılaştırın. Yayımlayan kuruluş için: { $why }
trouble-other = Bu akış kullanılamıyor: { $why }

## Doubts about the feed

concern-expired = Bu akışın son geçerlilik tarihi: { $date }. Kartlar bunu her okura söylüyor. Yayımlayan kuruluştan daha yenisini isteyin.
concern-old = { $count ->
    [one] Bu akış { $count } gün önce yayımlandı. Hâlâ güncellenip güncellenmediğini yayımlayan kuruluşa sorun.
   *[other] Bu akış { $count } gün önce yayımlandı. Hâlâ güncellenip güncellenmediğini yayımlayan kuruluşa sorun.
}
concern-no-sequence = Bu akışın sürümleri numaralı değil; bu yüzden yenisinin yerine eskisi gösterilirse kimse fark etmez.
concern-no-id = Bu akışın id’si yok; bu yüzden onun için bir anahtar, aynı kuruluşun her akışı için geçerli olur.
concern-nobody = Bu akışta kimse yok.
concern-no-key = Anahtar olmazsa akışın sunucusunu ele geçiren herkes sayfanızdaki adresleri değiştirebilir.

## The card

choices = Kart
person = Kişi
nobody-found = Kimse bulunamadı. Adın bir bölümünü veya adı başka bir alfabeyle deneyin.

withdrawn = { $person } (bilgileri geri çekildi)
language = Kartın dili
language-of-page = sayfanızın dili
layout = Düzen
layout-full = kartın tamamı
layout-compact = kısa
theme = Renkler
theme-auto = okurun ayarladığı gibi
theme-light = açık
theme-dark = koyu
help = Yardım yolları
help-all = tümü
help-letters = yalnızca mektuplar
help-none = yalnızca adres
links = Başka sitelere bağlantılar
links-all = bağlantı olarak
links-none = düz metin olarak
photo = Fotoğraf
photo-feed = akışın belirttiği yerden
photo-own = yalnızca kartın zaten bağlandığı sunuculardan
photo-none = fotoğrafsız
refuse-older = Akışın bugünkünden eski sürümlerini reddet

## The preview

preview = Önizleme
width = Genişlik
pixels = { $pixels } piksel
ground = Sayfa
nothing-yet = Önce bir akışın adresini yapıştırın; kart burada görünecek.

## The snippets

snippet = Yapıştırılacak kod
kind-tag = HTML kodu
kind-script = Yalnızca betik
kind-static = Durağan kart
kind-frame = Çerçeve
about-tag = Kart sayfanızın bir parçası olur. İlk satırlar, kartın neleri yükleyeceğini tarayıcıya önceden bildirir; böylece kart daha erken görünür.
about-script = Betikleri bırakan, bilinmeyen etiketleri ise silen düzenleyiciler için. Kart, betiğin durduğu yerde görünür.
about-static = Kart, sayfanızın kendi HTML’inde durur ve betik olmadan okunabilir. Yapıştırdığınız günkü hâliyle kalır: sayfalarınızın akışın her sürümüyle yeniden oluşturulduğu yerlerde kullanın.
about-frame = Başkalarının betiklerinin istenmediği sayfalar için: kart, yayımlayan kuruluşun sitesinden gelen bir çerçevede durur.
about-wordpress = Prisoner Card eklentisi olan siteler için. HTML kullanma yetkisi olmayan yazarlar da kullanabilir.
about-generator = Markdown ile yazılan sayfalar için. Kodun öncesinde ve sonrasında boş bir satır bırakın, içinde bırakmayın.
about-hugo = Hugo, Markdown içindeki HTML’i siler. Kendi kısa kodunuz onu korur.
about-app = npm paketlerinden derlenen uygulamalar için. Kartın dosyaları uygulamanızın bir parçası olur.
about-editor = Düzenleyicinin HTML kodu bloğuna yapıştırın. Düzenleyicinin neleri çıkardığı yalnızca yayımlanan sayfada görülür.
about-drupal = Metin biçimi olarak Full HTML seçeneğini seçin ve metnin kaynak koduna yapıştırın. Diğer biçimler kartı çıkarır.
about-wix = Wix, verdiğiniz adresi bir çerçevede gösterir.
place-page = Bunu kartın duracağı yere yapıştırın:
place-post = Bunu metne, ayrı bir satır olarak yapıştırın:
place-terminal = Bunu bir terminalde çalıştırın:
place-file = Bunu { $file } dosyasına koyun:
place-address = Düzenleyiciye şu adresi verin:
copy = Kopyala
copied = Kopyalandı.
not-copied = Burada kopyalanamadı. Metin seçildi: Ctrl+C tuşlarına basın (Mac’te ⌘C).
frame = Çerçeve sayfasının adresi
frame-hint = prisoner-card build ile yapılmış bir sitede bu, kişinin sayfasının adresidir; sonuna embed.html eklenir.
impossible-frame = Bu akış, yayımlayan kuruluşun çerçeve sayfasının nerede olduğunu göstermiyor. Böyle bir sayfa varsa adresini aşağıya yazın.
impossible-shortcode = WordPress kısa kodu { $name } değerini taşıyamaz. Onun yerine eklentinin bloğunu kullanın.

## Policy and trust

policy = İçerik güvenliği politikası (CSP)
policy-hint = Yalnızca böyle bir politikası olan sayfalar için: ona bunu ekleyin. Bu seçimler tam olarak bunu gerektirir.
trust = Sayfanız kime güveniyor
trust-pinned = Betik, özet değeriyle sabitlenmiş: okurlarınızın tarayıcıları başka bir betik çalıştırmaz.
trust-host = Sayfanın tamamı için: { $host }; betiği sabitlenmemiş.
trust-own = Sayfa için: sizden başka kimseye; çünkü dosyalar kendi sitenizden gelir.
trust-framed = Çerçeve sayfanıza dokunamaz. Yüksekliğini bildirir; okur bir bağlantıyı izlediğinde, çerçevenin kendi sitesine ait bu bağlantıyı da bildirir.
trust-key = Adresler için: yayımlayan kuruluşun gizli anahtarı kimdeyse ona. Sunucular akışı vermeyebilir, ama değiştiremez.
trust-hosts = { $hosts } yöneticileri sayfanızdaki adresleri değiştirebilir.

## The check of a page

check = Sayfamı denetle
check-hint = Tarayıcı başka siteleri okuyamaz; bu yüzden bu sayfa sizinkine bakamaz. Yayımlayan kuruluşun komut satırı programı bakabilir: sayfadaki kodları, güncelliğini yitirmiş kartları, eksik anahtarları, yanlış öznitelikleri ve kartı engelleyen politikaları bildirir.
check-address = Sayfanızın adresi
check-command = Bunu prisoner-card komutu bulunan bir bilgisayarda çalıştırın:
check-debug = Ya da etikete debug (<prisoner-card debug …>) ekleyip sayfanızı açın: kartın altında neyin yanlış olduğu yazar.
