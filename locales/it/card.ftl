### Italian. The purpose of each message, and its greatest length, are in locales/en/card.ftl.

## Numbers and time

years = { $count ->
    [one] { $count } anno
   *[other] { $count } anni
}
months = { $count ->
    [one] { $count } mese
   *[other] { $count } mesi
}
days = { $count ->
    [one] { $count } giorno
   *[other] { $count } giorni
}

## Brackets

remark = { $text } ({ $remark })
presumed-place = presumibilmente

## The head of the card

born = { $gender ->
    [male] Nato nel{ "\u00A0" }{ $year }
    [female] Nata nel{ "\u00A0" }{ $year }
   *[other] Anno di nascita:{ "\u00A0" }{ $year }
}
photo-credit = Foto: { $credit }

## The finding

recognised = { $gender ->
    [male] Prigioniero politico
    [female] Prigioniera politica
   *[other] Detenzione politica
}
recognised-by = { $gender ->
    [male] Riconosciuto da { $name }
    [female] Riconosciuta da { $name }
   *[other] Riconoscimento da parte di { $name }
}
under-review = In esame
under-review-by = In esame da parte di { $name }
not-recognised = { $gender ->
    [male] Non riconosciuto
    [female] Non riconosciuta
   *[other] Nessun riconoscimento
}
not-recognised-by = { $gender ->
    [male] Non riconosciuto come prigioniero politico da { $name }
    [female] Non riconosciuta come prigioniera politica da { $name }
   *[other] Detenzione non riconosciuta come politica da { $name }
}
assessed-by = Valutazione da parte di { $name }
demand = Richiesta
recognition-link = La valutazione completa

## The stage of the case

stage-investigation = Indagini in corso
stage-trial = Sotto processo
stage-sentenced = Condanna pronunciata
stage-appeal = Appello in corso
stage-in-force = Condanna definitiva
stage-serving = Sconta la pena
stage-served = Pena scontata
stage-dropped = Caso archiviato
stage-without-charge = In detenzione senza accusa
stage-unknown = { "" }

## Where the person is

custody-detained = { $gender ->
    [male] Fermato
    [female] Fermata
   *[other] In stato di fermo
}
custody-remand = In un carcere di custodia cautelare
custody-house-arrest = Agli arresti domiciliari
custody-conduct-ban = Con divieto di determinate attività
custody-travel-bond = Con obbligo di non lasciare la località
custody-in-transfer = In trasferimento tra carceri
custody-colony = In una colonia penale
custody-settlement = In una colonia-insediamento
custody-prison = In carcere
custody-correctional-centre = In un centro correzionale
custody-psychiatric = In trattamento psichiatrico coatto
custody-wanted = { $gender ->
    [male] Ricercato dalle autorità
    [female] Ricercata dalle autorità
   *[other] Oggetto di ricerca da parte delle autorità
}
custody-at-liberty = In libertà
custody-released = { $gender ->
    [male] Scarcerato
    [female] Scarcerata
   *[other] In libertà dopo la detenzione
}
custody-exchanged = { $gender ->
    [male] Liberato in uno scambio di prigionieri
    [female] Liberata in uno scambio di prigionieri
   *[other] In libertà dopo uno scambio di prigionieri
}
custody-died = { $gender ->
    [male] Morto
    [female] Morta
   *[other] Decesso
}
custody-administrative-detention = In detenzione amministrativa
custody-military-captivity = In prigionia militare
custody-conditional-release = { $gender ->
    [male] Scarcerato sotto condizioni
    [female] Scarcerata sotto condizioni
   *[other] In libertà sotto condizioni
}
custody-abroad = All’estero
custody-deported = { $gender ->
    [male] Espulso
    [female] Espulsa
   *[other] Espulsione
}
custody-disappeared = Sparizione forzata
custody-unknown = Non si sa dove si trovi

## Charges

criminal-charges = Accuse penali
administrative-charges = Accuse amministrative

## The outcome of a charge

outcome-charged = { $gender ->
    [male] accusato
    [female] accusata
   *[other] accusa formulata
}
outcome-convicted = { $gender ->
    [male] condannato
    [female] condannata
   *[other] condanna
}
outcome-acquitted = { $gender ->
    [male] assolto
    [female] assolta
   *[other] assoluzione
}
outcome-dropped = accusa ritirata

## Punishments without a length

punishment-imprisonment = Reclusione
punishment-life = Ergastolo
punishment-suspended = Pena sospesa
punishment-compulsory-labour = Lavoro obbligatorio
punishment-restriction-of-freedom = Restrizione della libertà
punishment-fine = Multa
punishment-compulsory-medical = Trattamento medico coatto
punishment-post-release-supervision = Sorveglianza
punishment-death = Pena di morte
punishment-life-without-parole = Ergastolo senza possibilità di liberazione condizionale
punishment-indeterminate = Reclusione senza durata determinata
punishment-forced-labour = Lavori forzati
punishment-deprivation-of-rights = Privazione di diritti

## Punishments with their length

punishment-term-imprisonment = { $term } di reclusione
punishment-term-life = Ergastolo ({ $term })
punishment-term-suspended = { $term } con pena sospesa
punishment-term-compulsory-labour = { $term } di lavoro obbligatorio
punishment-term-restriction-of-freedom = { $term } di restrizione della libertà
punishment-term-fine = Multa ({ $term })
punishment-term-compulsory-medical = { $term } di trattamento medico coatto
punishment-term-post-release-supervision = { $term } di sorveglianza
punishment-term-death = Pena di morte ({ $term })
punishment-term-life-without-parole = Ergastolo senza possibilità di liberazione condizionale ({ $term })
punishment-term-indeterminate = Reclusione senza durata determinata ({ $term })
punishment-term-forced-labour = { $term } di lavori forzati
punishment-term-deprivation-of-rights = { $term } di privazione di alcuni diritti

## Imprisonment by its regime, without a length

regime-general = Colonia penale a regime generale
regime-enhanced = Colonia penale a regime rafforzato
regime-strict = Colonia penale a regime severo
regime-special = Colonia penale a regime speciale
regime-settlement = Colonia-insediamento
regime-prison = Carcere

## Imprisonment by its regime, with its length

regime-term-general = { $term } di colonia penale a regime generale
regime-term-enhanced = { $term } di colonia penale a regime rafforzato
regime-term-strict = { $term } di colonia penale a regime severo
regime-term-special = { $term } di colonia penale a regime speciale
regime-term-settlement = { $term } di colonia-insediamento
regime-term-prison = { $term } di carcere

## The regime alone

regime-elsewhere-general = regime generale
regime-elsewhere-enhanced = regime rafforzato
regime-elsewhere-strict = regime severo
regime-elsewhere-special = regime speciale
regime-elsewhere-settlement = colonia-insediamento
regime-elsewhere-prison = carcere

## Life imprisonment by its regime

life-regime-general = Ergastolo in una colonia penale a regime generale
life-regime-enhanced = Ergastolo in una colonia penale a regime rafforzato
life-regime-strict = Ergastolo in una colonia penale a regime severo
life-regime-special = Ergastolo in una colonia penale a regime speciale
life-regime-settlement = Ergastolo in una colonia-insediamento
life-regime-prison = Ergastolo in carcere

## The sentence

sentence-heading = Condanna
passed-by-on = Pronunciata da { $court } { $date }
passed-by = Pronunciata da { $court }
passed-on = Pronunciata { $date }
closed-hearing = a porte chiuse
in-absentia = in contumacia
closed-hearing-alone = Pronunciata a porte chiuse
in-absentia-alone = Pronunciata in contumacia
after-release = Dopo la scarcerazione
in-addition = Inoltre
release-heading = Scarcerazione
release-expected = Scarcerazione prevista: { $date }
release-actual = { $gender ->
    [male] Scarcerato { $date }
    [female] Scarcerata { $date }
   *[other] Scarcerazione: { $date }
}

## The timeline

timeline = Cronologia
in-custody = { $time } in detenzione
in-custody-at-least = Almeno { $time } in detenzione

## An event on a day

event-detained = Fermo
event-charged = Accusa formulata
event-remanded = Custodia cautelare disposta
event-trial-opened = Inizio del processo
event-sentenced = Condanna
event-appeal = Udienza d’appello
event-transferred = Trasferimento
event-recognised = { $gender ->
    [male] Riconosciuto come prigioniero politico
    [female] Riconosciuta come prigioniera politica
   *[other] Detenzione riconosciuta come politica
}
event-released = Scarcerazione
event-exchanged = Liberazione in uno scambio di prigionieri
event-died = Decesso
event-other = { "" }

## The long texts

account = Che cosa è successo
reasons = { $gender ->
    [male] Perché è considerato un prigioniero politico
    [female] Perché è considerata una prigioniera politica
   *[other] Perché questa è considerata una detenzione politica
}

## Ways to write

write = { $gender ->
    [male] Scrivergli
    [female] Scriverle
   *[other] Scrivere una lettera
}
letters = Lettere
envelope = Per la busta
reading = Lo stesso indirizzo, per la lettura
copy-envelope = Copia l’indirizzo
copy-reading = Copia questa versione
copied = Copiato.
copy-failed = Qui non è stato possibile copiare. L’indirizzo è selezionato: premere Ctrl+C (su un Mac, ⌘C) oppure scegliere «Copia» dal menu.
write-letter = Scrivere una lettera
letter-failed = Non è stato possibile caricare l’aiuto per la lettera. L’indirizzo si può comunque copiare.
certainty-confirmed = Indirizzo confermato.
certainty-presumed = Indirizzo presunto: non è stato confermato.
certainty-unknown = Non si sa se questo indirizzo sia corretto.
verified = Verificato per l’ultima volta { $date }.
review-passed = Termine per la nuova verifica di questo indirizzo, già scaduto: { $date }
review-unreadable = Non si sa quando questo indirizzo debba essere verificato di nuovo.
feed-expired = Queste informazioni potrebbero non essere aggiornate: erano valide fino al giorno { $date }
see-case-page = Prima di scrivere, consultare la pagina del caso
ask-publisher = Prima di scrivere, chiedere a chi pubblica questa scheda.
good-until = Dopo il giorno { $date }, questo indirizzo può essere sbagliato.
prisoner-number = Numero di matricola
purpose-books = Per i libri
purpose-parcels = Per i pacchi
purpose-money = Per il denaro
purpose-legal = Per avvocati e tribunali
interests = Di che cosa si può scrivere
letter-languages = Lingue in cui arrivano le lettere
reads = Lingue in cui legge
birthday = Compleanno
rules = Regole per le lettere
channels = Scrivere online
free = gratuito
paid = a pagamento

## Why no address is shown

withheld-no-address = Al momento non c’è un indirizzo per le lettere.
withheld-custody-unclear = Non è chiaro se si possano inviare lettere, perciò non viene mostrato alcun indirizzo.
withheld-at-home = { $gender ->
    [male] È a casa, sottoposto a restrizioni, perciò non viene mostrato alcun indirizzo.
    [female] È a casa, sottoposta a restrizioni, perciò non viene mostrato alcun indirizzo.
   *[other] La persona è a casa, sottoposta a restrizioni, perciò non viene mostrato alcun indirizzo.
}
withheld-moved = { $gender ->
    [male] È stato trasferito e da allora l’indirizzo non è stato verificato, perciò non viene mostrato alcun indirizzo.
    [female] È stata trasferita e da allora l’indirizzo non è stato verificato, perciò non viene mostrato alcun indirizzo.
   *[other] La persona è stata trasferita e da allora l’indirizzo non è stato verificato, perciò non viene mostrato alcun indirizzo.
}
withheld-conditional-release = { $gender ->
    [male] È stato scarcerato sotto condizioni, perciò non viene mostrato alcun indirizzo.
    [female] È stata scarcerata sotto condizioni, perciò non viene mostrato alcun indirizzo.
   *[other] La persona è stata scarcerata sotto condizioni, perciò non viene mostrato alcun indirizzo.
}
withheld-abroad = { $gender ->
    [male] Si trova in un altro paese, perciò non viene mostrato alcun indirizzo.
    [female] Si trova in un altro paese, perciò non viene mostrato alcun indirizzo.
   *[other] La persona si trova in un altro paese, perciò non viene mostrato alcun indirizzo.
}
withheld-deported = { $gender ->
    [male] È stato espulso dal paese, perciò non viene mostrato alcun indirizzo.
    [female] È stata espulsa dal paese, perciò non viene mostrato alcun indirizzo.
   *[other] La persona è stata espulsa dal paese, perciò non viene mostrato alcun indirizzo.
}
withheld-disappeared = { $gender ->
    [male] Non si sa dove si trovi, perciò non viene mostrato alcun indirizzo.
    [female] Non si sa dove si trovi, perciò non viene mostrato alcun indirizzo.
   *[other] Non si sa dove si trovi la persona, perciò non viene mostrato alcun indirizzo.
}
withheld-paused = Per il momento non è possibile inviare lettere, perciò non viene mostrato alcun indirizzo.
withheld-closed = Non è possibile inviare lettere, perciò non viene mostrato alcun indirizzo.
withheld-unknown = Non si sa se le lettere arrivino, perciò non viene mostrato alcun indirizzo.
withheld-in-transfer = { $gender ->
    [male] È in trasferimento da un carcere a un altro. Una lettera ora non gli arriverebbe, perciò non viene mostrato alcun indirizzo.
    [female] È in trasferimento da un carcere a un altro. Una lettera ora non le arriverebbe, perciò non viene mostrato alcun indirizzo.
   *[other] La persona è in trasferimento da un carcere a un altro. Una lettera ora non arriverebbe, perciò non viene mostrato alcun indirizzo.
}
withheld-wanted = { $gender ->
    [male] È ricercato dalle autorità, perciò non viene mostrato alcun indirizzo.
    [female] È ricercata dalle autorità, perciò non viene mostrato alcun indirizzo.
   *[other] La persona è ricercata dalle autorità, perciò non viene mostrato alcun indirizzo.
}
withheld-at-liberty = { $gender ->
    [male] È in libertà, perciò non viene mostrato alcun indirizzo.
    [female] È in libertà, perciò non viene mostrato alcun indirizzo.
   *[other] La persona è in libertà, perciò non viene mostrato alcun indirizzo.
}
withheld-released = { $gender ->
    [male] È stato scarcerato, perciò non viene mostrato alcun indirizzo.
    [female] È stata scarcerata, perciò non viene mostrato alcun indirizzo.
   *[other] La persona è stata scarcerata, perciò non viene mostrato alcun indirizzo.
}
withheld-exchanged = { $gender ->
    [male] È stato liberato in uno scambio di prigionieri, perciò non viene mostrato alcun indirizzo.
    [female] È stata liberata in uno scambio di prigionieri, perciò non viene mostrato alcun indirizzo.
   *[other] La persona è stata liberata in uno scambio di prigionieri, perciò non viene mostrato alcun indirizzo.
}
withheld-died = { $gender ->
    [male] È morto. Non viene mostrato alcun indirizzo.
    [female] È morta. Non viene mostrato alcun indirizzo.
   *[other] La persona è morta. Non viene mostrato alcun indirizzo.
}

## Other ways to help

help = Come aiutare
scope-this-person = { $gender ->
    [male] per lui
    [female] per lei
   *[other] per questa persona
}
scope-all-prisoners = per tutti i prigionieri politici
risk = Rischio legale ({ $country })
as-of = data: { $date }

## The foot of the card

case-page = Il caso completo
sources = Fonti
designated = Chi pubblica questa scheda è designato come { $kind } ({ $country }). Seguire o condividere i suoi link in quel paese può comportare un rischio legale.
designation-undesirable = organizzazione indesiderabile
designation-extremist = organizzazione estremista
designation-terrorist = organizzazione terroristica
designation-foreign-agent = agente straniero
designated-otherwise = organizzazione vietata
published-by = Pubblicato da { $name }
information-of = Data delle informazioni: { $date }

## Where there is no card

failure-unavailable = Non è stato possibile caricare questa scheda.
failure-not-found = Il profilo di questa persona al momento non è disponibile.
failure-withdrawn = Questo profilo è stato ritirato da chi lo ha pubblicato.
failure-unverified = Questa scheda non viene mostrata perché non è stato possibile verificarne le informazioni.
failure-stale = Non è stato possibile caricare la versione più recente. Questa è stata pubblicata { $date }.
retry = Riprova
