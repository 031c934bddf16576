### Kazakh. The purpose of each message is in locales/en/list.ftl.

people = { $count ->
    [one] { $count } адам
   *[other] { $count } адам
}
label = Адамдар
nobody = Қазір бұл тізімде ешкім жоқ.

## Search and filters

search = Адамды іздеу
nobody-found = Ешкім табылмады. Есімнің бір бөлігін немесе есімді басқа әліпбимен жазып көріңіз.
filters = Сүзгілер
clear = Сүзгілерді тазалау
country = Ел
since = Ұсталған жылы
recognition = Тану
letters-in = Хат тілі
any = Барлығы
recognised = Саяси тұтқын
under-review = Қаралып жатыр
not-recognised = Танылмаған

## A person

held-since = Ұсталған күні: { $date }
birthday = Туған күні: { $date }
back = Тізімге оралу
