### Latvian. The purpose of each message is in locales/en/list.ftl.

people = { $count ->
    [zero] { $count } cilvēku
    [one] { $count } cilvēks
   *[other] { $count } cilvēki
}
label = Cilvēki
nobody = Šajā sarakstā pašlaik neviena nav.

## Search and filters

search = Atrast cilvēku
nobody-found = Neviens nav atrasts. Izmēģiniet vārda daļu vai vārdu citā alfabētā.
filters = Filtri
clear = Notīrīt filtrus
country = Valsts
since = Aizturēšanas gads
recognition = Atzīšana
letters-in = Vēstuļu valoda
any = Visi
recognised = Politisks ieslodzījums
under-review = Izskatīšanā
not-recognised = Nav atzīts

## A person

held-since = Aizturēšana: { $date }
birthday = Dzimšanas diena: { $date }
back = Atpakaļ uz sarakstu
