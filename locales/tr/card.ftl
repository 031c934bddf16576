### Turkish. The purpose of each message, and its greatest length, are in locales/en/card.ftl.

## Numbers and time

years = { $count } yıl
months = { $count } ay
days = { $count } gün

## Brackets

remark = { $text } ({ $remark })
presumed-place = tahminen

## The head of the card

born = Doğum yılı: { $year }
photo-credit = Fotoğraf: { $credit }

## The finding

recognised = Siyasi mahpus
recognised-by = Siyasi mahpus olarak tanıyan: { $name }
under-review = İnceleniyor
under-review-by = Dosyayı inceleyen: { $name }
not-recognised = Tanınmadı
not-recognised-by = Siyasi mahpus olarak tanımayan: { $name }
assessed-by = Değerlendiren: { $name }
demand = Talep
recognition-link = Değerlendirmenin tamamı

## The stage of the case

stage-investigation = Soruşturma sürüyor
stage-trial = Yargılama sürüyor
stage-sentenced = Hüküm giydi
stage-appeal = Dosya üst mahkemede
stage-in-force = Hüküm kesinleşti
stage-serving = Cezasını çekiyor
stage-served = Cezasını tamamladı
stage-dropped = Dava düştü
stage-without-charge = Suçlama olmadan tutuluyor
stage-unknown = { "" }

## Where the person is

custody-detained = Gözaltında
custody-remand = Tutukevinde
custody-house-arrest = Ev hapsinde
custody-conduct-ban = Belirli faaliyetlerden yasaklı
custody-travel-bond = Şehir dışına çıkma yasağı altında
custody-in-transfer = Başka bir cezaevine naklediliyor
custody-colony = Ceza kolonisinde
custody-settlement = Yerleşim kolonisinde
custody-prison = Cezaevinde
custody-correctional-centre = Islah merkezinde
custody-psychiatric = Zorunlu psikiyatrik tedavide
custody-wanted = Yetkililerce aranıyor
custody-at-liberty = Serbest
custody-released = Serbest bırakıldı
custody-exchanged = Mahpus takasıyla serbest bırakıldı
custody-died = Hayatını kaybetti
custody-administrative-detention = İdari tutuklulukta
custody-military-captivity = Askerî esarette
custody-conditional-release = Belirli koşullarla serbest bırakıldı
custody-abroad = Yurt dışında
custody-deported = Sınır dışı edildi
custody-disappeared = Zorla kaybedildi
custody-unknown = Nerede olduğu bilinmiyor

## Charges

criminal-charges = Ceza davasındaki suçlamalar
administrative-charges = İdari suçlamalar

## The outcome of a charge

outcome-charged = suçlama yöneltildi
outcome-convicted = mahkûm edildi
outcome-acquitted = beraat etti
outcome-dropped = suçlama düştü

## Punishments without a length

punishment-imprisonment = Hapis cezası
punishment-life = Müebbet hapis cezası
punishment-suspended = Ertelenmiş hapis cezası
punishment-compulsory-labour = Zorunlu çalışma cezası
punishment-restriction-of-freedom = Özgürlüğün kısıtlanması
punishment-fine = Para cezası
punishment-compulsory-medical = Zorunlu tedavi
punishment-post-release-supervision = Denetim
punishment-death = Ölüm cezası
punishment-life-without-parole = Koşullu salıverilme olmaksızın müebbet hapis cezası
punishment-indeterminate = Süresi belirsiz hapis cezası
punishment-forced-labour = Zorla çalıştırma
punishment-deprivation-of-rights = Haklardan yoksun bırakma

## Punishments with their length

punishment-term-imprisonment = { $term } hapis cezası
punishment-term-life = Müebbet hapis cezası ({ $term })
punishment-term-suspended = Ertelenmiş { $term } hapis cezası
punishment-term-compulsory-labour = { $term } zorunlu çalışma cezası
punishment-term-restriction-of-freedom = { $term } süreyle özgürlüğün kısıtlanması
punishment-term-fine = Para cezası ({ $term })
punishment-term-compulsory-medical = { $term } zorunlu tedavi
punishment-term-post-release-supervision = { $term } denetim
punishment-term-death = Ölüm cezası ({ $term })
punishment-term-life-without-parole = Koşullu salıverilme olmaksızın müebbet hapis cezası ({ $term })
punishment-term-indeterminate = Süresi belirsiz hapis cezası ({ $term })
punishment-term-forced-labour = { $term } zorla çalıştırma
punishment-term-deprivation-of-rights = { $term } süreyle belirli haklardan yoksun bırakma

## Imprisonment by its regime, without a length

regime-general = Genel rejimli ceza kolonisi
regime-enhanced = Güçlendirilmiş rejimli ceza kolonisi
regime-strict = Sıkı rejimli ceza kolonisi
regime-special = Özel rejimli ceza kolonisi
regime-settlement = Yerleşim kolonisi
regime-prison = Cezaevi

## Imprisonment by its regime, with its length

regime-term-general = Genel rejimli ceza kolonisinde { $term }
regime-term-enhanced = Güçlendirilmiş rejimli ceza kolonisinde { $term }
regime-term-strict = Sıkı rejimli ceza kolonisinde { $term }
regime-term-special = Özel rejimli ceza kolonisinde { $term }
regime-term-settlement = Yerleşim kolonisinde { $term }
regime-term-prison = Cezaevinde { $term }

## The regime alone

regime-elsewhere-general = genel rejim
regime-elsewhere-enhanced = güçlendirilmiş rejim
regime-elsewhere-strict = sıkı rejim
regime-elsewhere-special = özel rejim
regime-elsewhere-settlement = yerleşim kolonisi
regime-elsewhere-prison = cezaevi

## Life imprisonment by its regime

life-regime-general = Genel rejimli ceza kolonisinde müebbet hapis cezası
life-regime-enhanced = Güçlendirilmiş rejimli ceza kolonisinde müebbet hapis cezası
life-regime-strict = Sıkı rejimli ceza kolonisinde müebbet hapis cezası
life-regime-special = Özel rejimli ceza kolonisinde müebbet hapis cezası
life-regime-settlement = Yerleşim kolonisinde müebbet hapis cezası
life-regime-prison = Cezaevinde müebbet hapis cezası

## The sentence

sentence-heading = Hüküm
passed-by-on = Hüküm { $date } verildi, mahkeme: { $court }
passed-by = Hükmü veren mahkeme: { $court }
passed-on = Hüküm { $date } verildi
closed-hearing = kapalı duruşmada
in-absentia = gıyabında
closed-hearing-alone = Hüküm kapalı duruşmada verildi
in-absentia-alone = Hüküm gıyabında verildi
after-release = Serbest bırakıldıktan sonra
in-addition = Ek olarak
release-heading = Tahliye
release-expected = Beklenen tahliye: { $date }
release-actual = { $date } serbest bırakıldı

## The timeline

timeline = Olayların akışı
in-custody = Özgürlüğünden yoksun bırakıldığı süre: { $time }
in-custody-at-least = Özgürlüğünden yoksun bırakıldığı süre: en az { $time }

## An event on a day

event-detained = Gözaltına alındı
event-charged = Suçlama yöneltildi
event-remanded = Tutuklandı
event-trial-opened = Yargılama başladı
event-sentenced = Hüküm giydi
event-appeal = Üst mahkeme incelemesi
event-transferred = Nakledildi
event-recognised = Siyasi mahpus olarak tanındı
event-released = Serbest bırakıldı
event-exchanged = Mahpus takasıyla serbest bırakıldı
event-died = Hayatını kaybetti
event-other = { "" }

## The long texts

account = Ne oldu
reasons = { $gender ->
    [male] Neden siyasi mahpus sayılıyor
    [female] Neden siyasi mahpus sayılıyor
   *[other] Neden siyasi mahpus sayılıyor
}

## Ways to write

write = { $gender ->
    [male] Ona yazın
    [female] Ona yazın
   *[other] Mektup yazın
}
letters = Mektuplar
envelope = Zarfın üzerine
reading = Aynı adres, okumak için
copy-envelope = Adresi kopyala
copy-reading = Bu biçimi kopyala
copied = Kopyalandı.
copy-failed = Burada kopyalanamadı. Adres seçildi: Ctrl+C tuşlarına basın (Mac’te ⌘C) veya menüden “Kopyala”yı seçin.
write-letter = Mektup yaz
letter-failed = Mektup yardımı yüklenemedi. Adresi yine de kopyalayabilirsiniz.
certainty-confirmed = Adres doğrulandı.
certainty-presumed = Tahminî adres: doğrulanmadı.
certainty-unknown = Bu adresin doğru olup olmadığı bilinmiyor.
verified = En son { $date } kontrol edildi.
review-passed = Bu adresin en geç şu tarihte yeniden kontrol edilmesi gerekiyordu: { $date }
review-unreadable = Bu adresin ne zaman yeniden kontrol edilmesi gerektiği bilinmiyor.
feed-expired = Bu bilgi güncelliğini yitirmiş olabilir; son geçerlilik tarihi: { $date }
see-case-page = Yazmadan önce dosya sayfasına bakın
ask-publisher = Yazmadan önce yayımlayan kuruluşa sorun.
good-until = { $date } tarihinden sonra bu adres yanlış olabilir.
prisoner-number = Mahpus numarası
purpose-books = Kitaplar için
purpose-parcels = Koliler için
purpose-money = Para için
purpose-legal = Avukatlar ve mahkemeler için
interests = Mektupta yazılabilecek konular
letter-languages = Mektupların ulaştığı diller
reads = Okuduğu diller
birthday = Doğum günü
rules = Mektup kuralları
channels = İnternetten yazın
free = ücretsiz
paid = ücretli

## Why no address is shown

withheld-no-address = Şu anda mektup adresi yok.
withheld-custody-unclear = Mektup gönderilip gönderilemeyeceği belli değil; bu yüzden adres gösterilmiyor.
withheld-at-home = Kısıtlamalar altında evinde; bu yüzden adres gösterilmiyor.
withheld-moved = Nakledildi ve adres o zamandan beri kontrol edilmedi; bu yüzden adres gösterilmiyor.
withheld-conditional-release = Belirli koşullarla serbest bırakıldı; bu yüzden adres gösterilmiyor.
withheld-abroad = Başka bir ülkede; bu yüzden adres gösterilmiyor.
withheld-deported = Sınır dışı edildi; bu yüzden adres gösterilmiyor.
withheld-disappeared = Nerede olduğu bilinmiyor; bu yüzden adres gösterilmiyor.
withheld-paused = Şimdilik mektup gönderilemiyor; bu yüzden adres gösterilmiyor.
withheld-closed = Mektup gönderilemiyor; bu yüzden adres gösterilmiyor.
withheld-unknown = Mektupların ulaşıp ulaşmadığı bilinmiyor; bu yüzden adres gösterilmiyor.
withheld-in-transfer = Bir cezaevinden diğerine naklediliyor. Mektup şu anda kendisine ulaşmaz; bu yüzden adres gösterilmiyor.
withheld-wanted = Yetkililerce aranıyor; bu yüzden adres gösterilmiyor.
withheld-at-liberty = Serbest; bu yüzden adres gösterilmiyor.
withheld-released = Serbest bırakıldı; bu yüzden adres gösterilmiyor.
withheld-exchanged = Mahpus takasıyla serbest bırakıldı; bu yüzden adres gösterilmiyor.
withheld-died = Hayatını kaybetti. Adres gösterilmiyor.

## Other ways to help

help = Nasıl yardım edilir
scope-this-person = { $gender ->
    [male] onun için
    [female] onun için
   *[other] bu kişi için
}
scope-all-prisoners = bütün siyasi mahpuslar için
risk = { $country } hukuki risk
as-of = { $date } itibarıyla

## The foot of the card

case-page = Dosyanın tamamı
sources = Kaynaklar
designated = Yayımlayan kuruluş { $country } { $kind } ilan edildi. Orada bağlantılarını açmak veya paylaşmak hukuki risk doğurabilir.
designation-undesirable = istenmeyen örgüt
designation-extremist = aşırıcı örgüt
designation-terrorist = terör örgütü
designation-foreign-agent = yabancı ajan
designated-otherwise = yasaklı örgüt
published-by = Yayımlayan: { $name }
information-of = Bilgi tarihi: { $date }

## Where there is no card

failure-unavailable = Bu kart yüklenemedi.
failure-not-found = Bu kişinin bilgileri şu anda bulunmuyor.
failure-withdrawn = Bu bilgiler yayımlayan kuruluş tarafından geri çekildi.
failure-unverified = Bilgileri doğrulanamadığı için bu kart gösterilmiyor.
failure-stale = En yeni sürüm yüklenemedi. Bu sürüm { $date } yayımlandı.
retry = Yeniden dene
