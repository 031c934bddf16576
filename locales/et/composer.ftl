## The first screen

title = Kirjuta kiri
intro = Valige laused oma keeles. Kirjas on samad laused keeles, mille te kirja jaoks valite.
read-by-others = Enne kohalejõudmist loevad teie kirja teised inimesed.
leave-out = Ärge kirjutage kriminaalasjast, poliitikast, sõjast, võimuesindajatest, teistest vangidest ega tervisest.
risk = Õiguslik risk { $places }. Seal on avaldaja või keegi, kellele ta viitab, keelatud või on riskantne vangi aidata. Sealt kirjutamine võib olla teile ohtlik.
nothing-stored = Midagi ei saadeta ega salvestata. Kui siit lehelt lahkute, on tekst kadunud.
start = Alusta
close = Sulge

## About the writer

letter-language = Kirja keel
writer = Kes kirjutab
writer-male = mees
writer-female = naine
writer-other = ei soovi öelda

## Putting the letter together

heading-letter = Kirja saaja:
sentences = Laused
about = Teema
letter = Teie kiri
letter-empty = Teie kiri on veel tühi. Valige esimene lause.
add = Lisa
remove = Eemalda
up = Üles
down = Alla
undo = Võta tagasi
redo = Tee uuesti
moved = Koht { $place }/{ $number }
added = Lisatud kirja.
removed = Kirjast eemaldatud.
own-words = Teie oma sõnad
own-words-hint = Neid sõnu ei tõlgita. Kirjutage need kirja keeles: { $language }.
not-translated = Tõlkimata
rules = Kirjade reeglid
interests = Millest võib kirjutada

## Filling in a gap

gap-name = Minu eesnimi
gap-year = Minu sünniaasta
gap-town = Minu linn või küla
gap-country = Minu maa
gap-dish = Roa nimi
gap-pet = Minu lemmiklooma nimi
gap-book = Raamatu pealkiri
gap-author = Kirjaniku nimi
gap-musician = Muusiku nimi
gap-team = Meeskonna nimi
in-latin = Kirjutage see kirja jaoks ladina tähtedega.
in-cyrillic = Kirjutage see kirja jaoks kirillitsas.
in-arabic = Kirjutage see kirja jaoks araabia kirjas.
in-chinese = Kirjutage see kirja jaoks hiina kirjamärkidega.
other-script = Võib-olla leiate nime selle keele entsüklopeediast. Või eemaldage lause: kiri on ka ilma selleta terviklik.
fill-in = Täitke lünk.

## Subjects of sentences

topic-greeting = Tervitus
topic-who = Kes ma olen
topic-why = Miks ma kirjutan
topic-place = Kus ma elan
topic-weather = Ilm ja aastaaeg
topic-everyday = Argipäev
topic-work = Töö
topic-food = Toit
topic-animals = Loomad
topic-nature = Loodus
topic-books = Raamatud
topic-music = Muusika
topic-sport = Sport
topic-memories = Mälestused
topic-questions = Küsimused
topic-courage = Julgustus
topic-holidays = Pühad
topic-birthday = Sünnipäev
topic-closing = Lõpetus

## Length

characters = Tähemärke: { $number }
pages = Lehekülgi: { $number }
limit = { $service }: kõige rohkem { $limit } tähemärki
too-long = Teenuse { $service } jaoks liiga pikk, tähemärke üle: { $number }

## Taking the letter away

send = Prindi või saada
back = Tagasi kirja juurde
copy = Kopeeri kiri
copied = Kiri on kopeeritud.
copy-failed = Kopeerimine siin ei õnnestunud. Tekst on märgistatud: vajutage Ctrl+C (Macis ⌘C) või valige menüüst „Kopeeri“.
copy-address = Kopeeri aadress
address-copied = Aadress on kopeeritud.
print = Prindi kiri
save = Salvesta tekstifailina
cannot-print = Siin ei saa printida. Kopeerige kiri või salvestage see tekstifailina.
ways = Kuidas te selle saadate?
services = Saada kirjateenuse kaudu
service-open = Avage teenuse leht:
service-address = Kopeerige aadress ja kleepige see sinna.
service-letter = Tulge siia tagasi, kopeerige kiri ja kleepige see sinna.
by-post = Saada postiga
paper = Paber
date = Kirja kuupäev
page-number = Lk { $page }/{ $pages }

## The envelope

envelope = Ümbrik
envelope-size = Ümbriku suurus
envelope-label = Väljalõigatav ja kleebitav silt (A4)
envelope-sheet = Kokkuvolditav leht (A4)
sender = Saatja
sender-forgotten = Saatja aadress ainult prinditakse. Seda ei salvestata.
sender-name = Ees- ja perekonnanimi
sender-street = Tänav ja maja
sender-town = Sihtnumber ja linn
sender-country = Riik
sender-birth = Sünniaasta
sender-birth-hint = Ainult siis, kui kirjateenus või vangla seda nõuab.
prisoner-number = Vangi number
number-hint = Ainult siis, kui avaldaja või kirjateenus selle annab.
print-envelope = Prindi ümbrik
print-hint = Printige suuruses 100 %, ilma valikuta „mahuta lehele“.
post-it = Pange kiri ümbrikku, kleepige peale piisavalt marke ja viige posti.
cut-here = Lõika siit
fold-here = Voldi siit
stamp = Postmark

## Where it does not work

language-failed = Seda keelt ei saanud laadida. Proovige uuesti.
