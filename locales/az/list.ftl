### Azerbaijani. The purpose of each message is in locales/en/list.ftl.

people = { $count } nəfər
label = İnsanlar
nobody = Hazırda bu siyahıda heç kim yoxdur.

## Search and filters

search = Şəxs axtarın
nobody-found = Heç kim tapılmadı. Adın bir hissəsini və ya adı başqa əlifba ilə yoxlayın.
filters = Filtrlər
clear = Filtrləri sil
country = Ölkə
since = Həbs ili
recognition = Tanınma
letters-in = Məktub dili
any = Hamısı
recognised = Siyasi məhbus
under-review = Baxılır
not-recognised = Tanınmayıb

## A person

held-since = Həbs tarixi: { $date }
birthday = Ad günü: { $date }
back = Siyahıya qayıt
