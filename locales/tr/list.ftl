### Turkish. The purpose of each message is in locales/en/list.ftl.

people = { $count ->
    [one] { $count } kişi
   *[other] { $count } kişi
}
label = Kişiler
nobody = Şu anda bu listede kimse yok.

## Search and filters

search = Kişi ara
nobody-found = Kimse bulunamadı. Adın bir bölümünü veya adı başka bir alfabeyle deneyin.
filters = Filtreler
clear = Filtreleri temizle
country = Ülke
since = Tutulmaya başladığı yıl
recognition = Tanınma
letters-in = Mektup dili
any = Tümü
recognised = Siyasi mahpus
under-review = İnceleniyor
not-recognised = Tanınmadı

## A person

held-since = Tutulmaya başladığı tarih: { $date }
birthday = Doğum günü: { $date }
back = Listeye dön
