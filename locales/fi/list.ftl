### Finnish. The purpose of each message is in locales/en/list.ftl.

people = { $count ->
    [one] { $count } henkilö
   *[other] { $count } henkilöä
}
label = Henkilöt
nobody = Tässä luettelossa ei ole tällä hetkellä ketään.

## Search and filters

search = Etsi henkilö
nobody-found = Ketään ei löytynyt. Kokeile nimen osaa tai nimeä toisella kirjaimistolla.
filters = Suodattimet
clear = Poista suodattimet
country = Maa
since = Vangittuna vuodesta
recognition = Tunnustaminen
letters-in = Kirjeiden kieli
any = Kaikki
recognised = Poliittinen vanki
under-review = Arvioitavana
not-recognised = Ei tunnustettu

## A person

held-since = Vangittuna alkaen: { $date }
birthday = Syntymäpäivä: { $date }
back = Takaisin luetteloon
