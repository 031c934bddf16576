## The first screen

title = Scrivere una lettera
intro = Scelga le frasi nella Sua lingua. La lettera contiene le stesse frasi nella lingua che Lei sceglie per la lettera.
read-by-others = La Sua lettera viene letta da altri prima di arrivare.
leave-out = Non scriva nulla sul caso, sulla politica, sulla guerra, su pubblici ufficiali, su altri detenuti o sulla salute.
risk = Rischio legale: { $places }. Lì chi pubblica la scheda, o qualcuno a cui rimanda, è fuori legge, oppure è rischioso aiutare la persona detenuta. Scrivere da lì può essere un rischio per Lei.
nothing-stored = Nulla viene inviato e nulla viene salvato. Quando lascia questa pagina, il testo sparisce.
start = Inizia
close = Chiudi

## About the writer

letter-language = Lingua della lettera
writer = Chi scrive
writer-male = un uomo
writer-female = una donna
writer-other = preferisco non dirlo

## Putting the letter together

heading-letter = Lettera per
sentences = Frasi
about = Argomento
letter = La Sua lettera
letter-empty = La Sua lettera è ancora vuota. Scelga una prima frase.
add = Aggiungi
remove = Togli
up = Sposta su
down = Sposta giù
undo = Annulla
redo = Ripeti
moved = Posizione { $place } di { $number }
added = Aggiunto alla lettera.
removed = Tolto dalla lettera.
own-words = Parole Sue
own-words-hint = Queste parole non vengono tradotte. Le scriva nella lingua della lettera: { $language }.
not-translated = Non tradotto
rules = Regole per le lettere
interests = Di che cosa si può scrivere

## Filling in a gap

gap-name = Il mio nome
gap-year = Il mio anno di nascita
gap-town = La mia città o il mio paese
gap-country = Il mio Paese
gap-dish = Nome di un piatto
gap-pet = Nome del mio animale
gap-book = Titolo di un libro
gap-author = Nome di uno scrittore
gap-musician = Nome di un musicista
gap-team = Nome di una squadra
in-latin = Nella lettera, lo scriva in caratteri latini.
in-cyrillic = Nella lettera, lo scriva in caratteri cirillici.
in-arabic = Nella lettera, lo scriva in caratteri arabi.
in-chinese = Nella lettera, lo scriva in caratteri cinesi.
other-script = Forse trova il nome in un’enciclopedia in quella lingua. Oppure tolga la frase: la lettera è completa anche senza.
fill-in = Completi ciò che manca.

## Subjects of sentences

topic-greeting = Saluto
topic-who = Chi sono
topic-why = Perché scrivo
topic-place = Dove vivo
topic-weather = Tempo e stagione
topic-everyday = Vita quotidiana
topic-work = Lavoro
topic-food = Cibo
topic-animals = Animali
topic-nature = Natura
topic-books = Libri
topic-music = Musica
topic-sport = Sport
topic-memories = Ricordi
topic-questions = Domande
topic-courage = Incoraggiamento
topic-holidays = Feste
topic-birthday = Compleanno
topic-closing = Conclusione

## Length

characters = Caratteri: { $number }
pages = Pagine: { $number }
limit = { $service }: al massimo { $limit } caratteri
too-long = Troppo lunga per { $service }, caratteri di troppo: { $number }

## Taking the letter away

send = Stampa o invia
back = Torna alla lettera
copy = Copia la lettera
copied = La lettera è copiata.
copy-failed = Qui non è stato possibile copiare. Il testo è selezionato: prema Ctrl+C (su un Mac, ⌘C) oppure scelga «Copia» dal menu.
copy-address = Copia l’indirizzo
address-copied = L’indirizzo è copiato.
print = Stampa la lettera
save = Salva come file di testo
cannot-print = Qui non si può stampare. Copi la lettera o la salvi come file di testo.
ways = Come la invia?
services = Inviarla con un servizio di lettere
service-open = Apra la pagina del servizio:
service-address = Copi l’indirizzo e lo incolli lì.
service-letter = Torni qui, copi la lettera e la incolli lì.
by-post = Inviarla per posta
paper = Carta
date = Data della lettera
page-number = Pagina { $page } di { $pages }

## The envelope

envelope = La busta
envelope-size = Formato della busta
envelope-label = Etichetta da ritagliare e incollare (A4)
envelope-sheet = Foglio da piegare (A4)
sender = Mittente
sender-forgotten = L’indirizzo del mittente viene solo stampato. Non viene salvato.
sender-name = Nome e cognome
sender-street = Via e numero
sender-town = CAP e città
sender-country = Paese
sender-birth = Anno di nascita
sender-birth-hint = Solo se lo chiede il servizio di lettere o il carcere.
prisoner-number = Numero di matricola
number-hint = Solo se lo indica chi pubblica la scheda o il servizio di lettere.
print-envelope = Stampa la busta
print-hint = Stampi al 100 %, senza «adatta alla pagina».
post-it = Metta la lettera nella busta, incolli francobolli a sufficienza e la imbuchi.
cut-here = Tagliare qui
fold-here = Piegare qui
stamp = Francobollo

## Where it does not work

language-failed = Non è stato possibile caricare questa lingua. Riprovi.
