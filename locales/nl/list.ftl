### Dutch. The purpose of each message is in locales/en/list.ftl.

people = { $count ->
    [one] { $count } persoon
   *[other] { $count } personen
}
label = Mensen
nobody = Er staat nu niemand op deze lijst.

## Search and filters

search = Zoek een persoon
nobody-found = Niemand gevonden. Probeer een deel van de naam, of de naam in een ander alfabet.
filters = Filteren
clear = Filters wissen
country = Land
since = Gevangen sinds
recognition = Erkenning
letters-in = Taal van brieven
any = Alle
recognised = Politieke gevangene
under-review = Wordt beoordeeld
not-recognised = Niet erkend

## A person

held-since = Gevangen sinds { $date }
birthday = Verjaardag: { $date }
back = Terug naar de lijst
