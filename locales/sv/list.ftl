### Swedish. The purpose of each message is in locales/en/list.ftl.

people = { $count ->
    [one] { $count } person
   *[other] { $count } personer
}
label = Människor
nobody = Just nu finns ingen i den här listan.

## Search and filters

search = Hitta en person
nobody-found = Ingen hittades. Prova en del av namnet, eller namnet i ett annat alfabet.
filters = Filter
clear = Rensa filter
country = Land
since = Frihetsberövad sedan
recognition = Erkännande
letters-in = Brevens språk
any = Alla
recognised = Politisk fånge
under-review = Under bedömning
not-recognised = Inte erkänd

## A person

held-since = Frihetsberövad sedan { $date }
birthday = Födelsedag: { $date }
back = Tillbaka till listan
