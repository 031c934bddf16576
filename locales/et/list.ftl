### Estonian. The purpose of each message is in locales/en/list.ftl.

people = { $count ->
    [one] { $count } inimene
   *[other] { $count } inimest
}
label = Inimesed
nobody = Praegu ei ole selles loendis kedagi.

## Search and filters

search = Otsi inimest
nobody-found = Kedagi ei leitud. Proovige osa nimest või nime teises tähestikus.
filters = Filtrid
clear = Tühista filtrid
country = Riik
since = Kinni peetud alates
recognition = Poliitvangiks tunnistamine
letters-in = Kirjade keel
any = Kõik
recognised = Poliitvang
under-review = Läbivaatamisel
not-recognised = Ei ole tunnistatud

## A person

held-since = Kinni peetud alates: { $date }
birthday = Sünnipäev: { $date }
back = Tagasi loendisse
