### Italian. The purpose of each message is in locales/en/list.ftl.

people = { $count ->
    [one] { $count } persona
   *[other] { $count } persone
}
label = Persone
nobody = Al momento non c’è nessuno in questo elenco.

## Search and filters

search = Trova una persona
nobody-found = Nessun risultato. Provare con una parte del nome o con il nome in un altro alfabeto.
filters = Filtri
clear = Rimuovi i filtri
country = Paese
since = In detenzione dal
recognition = Riconoscimento
letters-in = Lingua delle lettere
any = Tutti
recognised = Detenzione politica
under-review = In esame
not-recognised = Nessun riconoscimento

## A person

held-since = In detenzione dal: { $date }
birthday = Compleanno: { $date }
back = Torna all’elenco
