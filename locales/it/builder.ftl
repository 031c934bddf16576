### Italian. The purpose of each message is in locales/en/builder.ftl.

title = Mettere una scheda sulla propria pagina

lead = Scegliere una persona, guardare la scheda, copiare il codice. Le scelte restano nell’indirizzo di questa pagina. Nulla viene salvato o inviato.

source = Il feed

feed = Indirizzo del feed

feed-hint = Chiederlo a chi pubblica. Comincia con https:// e di solito finisce con feed.json. Più indirizzi separati da spazi sono mirror.

keys = Chiave pubblica di chi pubblica

keys-hint = Comincia con ed25519:. Con questa, la scheda mostra solo ciò che è firmato con la chiave. Chiederla a chi pubblica per una via diversa dal server del feed.

loading = Caricamento del feed…

loaded = { $count ->
    [one] Nel feed c’è { $count } persona.
   *[other] Nel feed ci sono { $count } persone.
}

trouble-address = Questo non è un indirizzo. Copiarlo dalla barra degli indirizzi del browser, a partire da https://.

trouble-mixed = Questo indirizzo comincia con http://, che le pagine in https non possono caricare. Provare con https:// oppure chiedere a chi pubblica.

trouble-closed = Il server ha questo file, ma non lo lascia leggere ad altri siti. Inviare quanto segue a chi gestisce il server: la risposta deve contenere l’intestazione Access-Control-Allow-Origin: *

trouble-redirect = Questo indirizzo rimanda a un altro, e le schede non lo seguono. Aprirlo in una nuova scheda del browser e copiare l’indirizzo che vi compare.

trouble-unreachable = Da questo indirizzo non arriva risposta. Aprirlo in una nuova scheda del browser: se anche lì non compare nulla, è sbagliato o il suo server non funziona. Se lì si apre, è vietato da una politica di questa pagina.

trouble-late = Il server ha impiegato più di 10 secondi. Riprovare più tardi oppure chiedere un mirror a chi pubblica.

trouble-refused = Il server risponde con l’errore { $status }. Controllare l’indirizzo lettera per lettera; se è giusto, avvisare chi pubblica.

trouble-too-large = Questo feed supera i 2 MB che una scheda carica. Chiedere a chi pubblica il feed della singola persona.

trouble-not-json = Questo non è un feed: forse è l’indirizzo di una pagina. Chiedere a chi pubblica l’indirizzo del feed stesso.

trouble-not-a-feed = È un file di dati, ma non un feed per schede. Per chi pubblica: { $why }

trouble-signature = Questo feed non è firmato con questa chiave, quindi le sue schede non mostrerebbero nulla. Confrontare la chiave con quella di chi pubblica. Per chi pubblica: { $why }

trouble-other = Questo feed non può essere usato: { $why }

concern-expired = Questo feed era valido fino al giorno { $date }, e le sue schede lo dicono a chi legge. Chiederne uno più recente a chi pubblica.

concern-old = { $count ->
    [one] Questo feed è stato emesso { $count } giorno fa. Chiedere a chi pubblica se viene ancora curato.
   *[other] Questo feed è stato emesso { $count } giorni fa. Chiedere a chi pubblica se viene ancora curato.
}

concern-no-sequence = Le edizioni di questo feed non sono numerate: se al posto di una nuova ne viene mostrata una vecchia, nessuno se ne accorge.

concern-no-id = Questo feed non ha un id: una chiave per questo feed varrebbe per tutti i feed di chi lo pubblica.

concern-nobody = In questo feed non c’è nessuno.

concern-no-key = Senza una chiave, chiunque prenda il controllo del server del feed può cambiare gli indirizzi sulla pagina.

choices = La scheda

person = Persona

nobody-found = Nessun risultato. Provare con una parte del nome o con il nome in un altro alfabeto.

withdrawn = { $person } (ritirato)

language = Lingua della scheda

language-of-page = quella della pagina

layout = Aspetto

layout-full = scheda intera

layout-compact = compatta

theme = Colori

theme-auto = come impostati da chi legge

theme-light = chiari

theme-dark = scuri

help = Modi per aiutare

help-all = tutti

help-letters = solo lettere

help-none = solo l’indirizzo

links = Link ad altri siti

links-all = come link

links-none = come testo semplice

photo = Fotografia

photo-feed = da dove indica il feed

photo-own = solo dai server che la scheda contatta comunque

photo-none = nessuna

refuse-older = Rifiutare edizioni del feed più vecchie di quella di oggi

preview = Anteprima

width = Larghezza

pixels = { $pixels } px

ground = Colori della pagina

nothing-yet = Incollare prima l’indirizzo di un feed, e la scheda comparirà qui.

snippet = Codice da incollare

kind-tag = HTML

kind-script = Solo script

kind-static = Scheda statica

kind-frame = Riquadro

about-tag = La scheda diventa parte della pagina. Le prime righe dicono presto al browser che cosa caricherà la scheda, così compare prima.

about-script = Per editor che mantengono gli script e rimuovono i tag sconosciuti. La scheda compare nel punto in cui si trova lo script.

about-static = La scheda sta nell’HTML della pagina e si legge senza script. Resta com’era il giorno in cui è stata incollata. Usarla dove le pagine vengono rigenerate a ogni edizione del feed.

about-frame = Per pagine in cui non si vogliono script di altri: la scheda sta in un riquadro dal sito di chi pubblica.

about-wordpress = Per siti con il plugin Prisoner Card. Possono usarlo anche gli autori che non hanno il permesso di usare HTML.

about-generator = Per pagine scritte in Markdown. Lasciare una riga vuota prima e una dopo, e nessuna all’interno.

about-hugo = Hugo rimuove l’HTML da Markdown. Uno shortcode proprio lo conserva.

about-app = Per app costruite con pacchetti npm. I file della scheda diventano parte dell’app.

about-editor = Incollarlo nel blocco dell’editor per il codice HTML. Poi guardare la pagina pubblicata: solo lì si vede che cosa ha tolto l’editor.

about-drupal = Scegliere il formato di testo Full HTML e incollarlo nel codice sorgente del testo. Gli altri formati tolgono la scheda.

about-wix = Wix mostra in un riquadro l’indirizzo che gli viene dato.

place-page = Incollare questo dove deve comparire la scheda:

place-post = Incollare questo nel testo, su una riga a sé:

place-terminal = Eseguire questo in un terminale:

place-file = Inserire questo nel file { $file }:

place-address = Indicare all’editor questo indirizzo:

copy = Copia

copied = Copiato.

not-copied = Qui non è stato possibile copiare. Il testo è selezionato: premere Ctrl+C (su un Mac, ⌘C).

frame = Indirizzo della pagina per i riquadri

frame-hint = In un sito creato con prisoner-card build, è la pagina della persona con embed.html alla fine.

impossible-frame = Da questo feed non risulta dove si trova la pagina per i riquadri di chi pubblica. Se esiste, inserirne l’indirizzo qui sotto.

impossible-shortcode = Uno shortcode di WordPress non può contenere il valore di { $name }. Usare al suo posto il blocco del plugin.

policy = Politica di sicurezza dei contenuti (CSP)

policy-hint = Solo per pagine che hanno una politica di questo tipo: aggiungervi quanto segue. È esattamente ciò che serve a queste scelte.

trust = Di chi si fida la pagina

trust-pinned = Lo script è fissato dal suo hash: i browser di chi legge non ne eseguono nessun altro.

trust-host = Per tutta la pagina: di { $host }, il cui script non è fissato.

trust-own = Per la pagina: di nessun altro, perché i file vengono dal sito stesso.

trust-framed = Il riquadro non può toccare la pagina. Comunica la propria altezza e, quando chi legge segue un link del sito del riquadro, quel link.

trust-key = Per gli indirizzi: di chi possiede la chiave segreta di chi pubblica. I server possono trattenere il feed, non modificarlo.

trust-hosts = Chi gestisce { $hosts } può cambiare gli indirizzi sulla pagina.

check = Controllare la propria pagina

check-hint = Un browser non può leggere altri siti, quindi questa pagina non può guardarne un’altra. Può farlo il programma a riga di comando di chi pubblica: indica le schede sulla pagina, quelle non aggiornate, le chiavi mancanti, gli attributi sbagliati e le politiche che bloccano una scheda.

check-address = Indirizzo della propria pagina

check-command = Eseguire questo su un computer che ha il comando prisoner-card:

check-debug = Oppure aggiungere debug (<prisoner-card debug …>) al tag e aprire la propria pagina: sotto la scheda è scritto che cosa non va.
