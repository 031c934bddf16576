### Czech. The purpose of each message is in locales/en/list.ftl.

people = { $count ->
    [one] { $count } člověk
    [few] { $count } lidé
   *[other] { $count } lidí
}
label = Lidé
nobody = V tomto seznamu nyní nikdo není.

## Search and filters

search = Najít osobu
nobody-found = Nikdo nebyl nalezen. Zkuste část jména nebo jméno v jiném písmu.
filters = Filtry
clear = Zrušit filtry
country = Země
since = Rok zadržení
recognition = Uznání
letters-in = Jazyk dopisů
any = Vše
recognised = Politické věznění
under-review = Posuzuje se
not-recognised = Bez uznání

## A person

held-since = Zadržení: { $date }
birthday = Narozeniny: { $date }
back = Zpět na seznam
