### Estonian. The purpose of each message is in locales/en/site.ftl.

person-title = { $name }: juhtum ja kuidas kirjutada
person-title-without-letters = { $name }: juhtum
listed-name = { $family }, { $others }
all-people = Kõik inimesed
languages = Keeled
find = Otsi inimest
shown = Näidatud: { $shown } / { $all }
nobody-found = Kedagi ei leitud. Proovige osa nimest või nime teises tähestikus.
nobody = Selles voos ei ole praegu kedagi.
withdrawn-title = Andmed tagasi võetud
embed = Lisage see kaart oma lehele
embed-how = Kleepige see kood sinna, kus kaart peaks olema. Kaart uueneb ise.
embed-frame = Kus skriptid ei ole lubatud, kleepige see raam. See töötab ka ilma viimase reata, kuid muutumatu kõrgusega.
embed-more = Teised suurused, redaktorid ja keeled
whole-page = Ava kogu leht
link-shut = Seda linki ei saa siit avada. Selle aadress:
made-from = See leht on koostatud voost seisuga { $date }
feed = Voog programmidele
no-trace = Need lehed ei kasuta küpsiseid ega loenda külastajaid.
not-found = Sellist lehte siin ei ole
