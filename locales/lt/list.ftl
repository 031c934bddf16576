### Lithuanian. The purpose of each message is in locales/en/list.ftl.

people = { $count ->
    [one] { $count } žmogus
    [few] { $count } žmonės
   *[other] { $count } žmonių
}
label = Žmonės
nobody = Šiuo metu šiame sąraše nieko nėra.

## Search and filters

search = Rasti žmogų
nobody-found = Nieko nerasta. Pabandykite dalį vardo arba vardą kita abėcėle.
filters = Filtrai
clear = Išvalyti filtrus
country = Šalis
since = Sulaikymo metai
recognition = Pripažinimas
letters-in = Laiškų kalba
any = Visi
recognised = Politinis įkalinimas
under-review = Nagrinėjama
not-recognised = Nepripažinta

## A person

held-since = Sulaikymas: { $date }
birthday = Gimtadienis: { $date }
back = Atgal į sąrašą
