### Turkish. The purpose of each message is in locales/en/site.ftl.

person-title = { $name }: dosya ve nasıl yazılır
person-title-without-letters = { $name }: dosya
listed-name = { $family }, { $others }
all-people = Bütün kişiler
languages = Diller
find = Kişi ara
shown = Gösterilen: { $shown } / { $all }
nobody-found = Kimse bulunamadı. Adın bir bölümünü veya adı başka bir alfabeyle deneyin.
nobody = Bu akışta şu anda kimse yok.
withdrawn-title = Bilgiler geri çekildi
embed = Bu kartı sayfanıza koyun
embed-how = Bu kodu kartın duracağı yere yapıştırın. Kart kendini günceller.
embed-frame = Betiklere izin verilmeyen yerlerde bu çerçeveyi yapıştırın. Son satırı olmadan da çalışır, ama yüksekliği sabit kalır.
embed-more = Diğer boyutlar, düzenleyiciler ve diller
whole-page = Sayfanın tamamını aç
link-shut = Bu bağlantı buradan açılamıyor. Adresi:
made-from = Bu sayfanın hazırlandığı akışın tarihi: { $date }
feed = Programlar için akış
no-trace = Bu sayfalar çerez kullanmaz ve ziyaretçileri saymaz.
not-found = Burada böyle bir sayfa yok
