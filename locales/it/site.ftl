### Italian. The purpose of each message is in locales/en/site.ftl.

person-title = { $name }: il caso e come scrivere
person-title-without-letters = { $name }: il caso
listed-name = { $family }, { $others }
all-people = Tutte le persone
languages = Lingue
find = Trova una persona
shown = Mostrate: { $shown } su { $all }
nobody-found = Nessun risultato. Provare con una parte del nome o con il nome in un altro alfabeto.
nobody = Al momento non c’è nessuno in questo feed.
withdrawn-title = Profilo ritirato
embed = Mettere questa scheda sulla propria pagina
embed-how = Incollare questo dove deve comparire la scheda. Si aggiorna da sola.
embed-frame = Dove gli script non sono consentiti, incollare questo riquadro. Funziona anche senza l’ultima riga, ad altezza fissa.
embed-more = Altre dimensioni, editor e lingue
whole-page = Apri la pagina intera
link-shut = Da qui non è possibile aprire questo link. Il suo indirizzo:
made-from = Questa pagina è stata creata dal feed con la data { $date }
feed = Feed per programmi
no-trace = Queste pagine non usano cookie e non contano i visitatori.
not-found = Qui non c’è nessuna pagina
