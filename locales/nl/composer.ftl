## The first screen

title = Een brief schrijven
intro = Kies zinnen in uw eigen taal. De brief bevat dezelfde zinnen in de taal die u ervoor kiest.
read-by-others = Uw brief wordt door anderen gelezen voordat hij aankomt.
leave-out = Schrijf niets over de strafzaak, politiek, oorlog, vertegenwoordigers van de staat, andere gevangenen of gezondheid.
risk = Juridisch risico: { $places }. Daar is de uitgever, of iemand naar wie die verwijst, verboden, of is het een risico om de gevangene te helpen. Van daaruit schrijven kan een risico voor u zijn.
nothing-stored = Er wordt niets verstuurd en niets bewaard. Als u deze pagina verlaat, is de tekst weg.
start = Beginnen
close = Sluiten

## About the writer

letter-language = Taal van de brief
writer = Ik ben
writer-male = een man
writer-female = een vrouw
writer-other = dat zeg ik liever niet

## Putting the letter together

heading-letter = Brief aan
sentences = Zinnen
about = Onderwerp
letter = Uw brief
letter-empty = Uw brief is nog leeg. Kies een eerste zin.
add = Toevoegen
remove = Verwijderen
up = Naar boven
down = Naar beneden
undo = Ongedaan maken
redo = Opnieuw
moved = Plaats { $place } van { $number }
added = Toegevoegd aan de brief.
removed = Verwijderd uit de brief.
own-words = Uw eigen woorden
own-words-hint = Deze woorden worden niet vertaald. Schrijf ze in de taal van de brief: { $language }.
not-translated = Niet vertaald
rules = Regels voor brieven
interests = Een brief kan gaan over

## Filling in a gap

gap-name = Mijn voornaam
gap-year = Mijn geboortejaar
gap-town = Mijn stad of dorp
gap-country = Mijn land
gap-dish = Naam van een gerecht
gap-pet = Naam van mijn huisdier
gap-book = Titel van een boek
gap-author = Naam van een schrijver
gap-musician = Naam van een muzikant
gap-team = Naam van een ploeg
in-latin = Schrijf het voor de brief in Latijnse letters.
in-cyrillic = Schrijf het voor de brief in cyrillische letters.
in-arabic = Schrijf het voor de brief in Arabisch schrift.
in-chinese = Schrijf het voor de brief in Chinese tekens.
other-script = Misschien vindt u de naam in een encyclopedie in die taal. Of verwijder de zin: de brief is ook zonder die zin volledig.
fill-in = Vul in wat ontbreekt.

## Subjects of sentences

topic-greeting = Begroeting
topic-who = Wie ik ben
topic-why = Waarom ik schrijf
topic-place = Waar ik woon
topic-weather = Weer en jaargetijde
topic-everyday = Dagelijks leven
topic-work = Werk
topic-food = Eten
topic-animals = Dieren
topic-nature = Natuur
topic-books = Boeken
topic-music = Muziek
topic-sport = Sport
topic-memories = Herinneringen
topic-questions = Vragen
topic-courage = Bemoediging
topic-holidays = Feestdagen
topic-birthday = Verjaardag
topic-closing = Slot

## Length

characters = Tekens: { $number }
pages = Pagina’s: { $number }
limit = { $service }: hoogstens { $limit } tekens
too-long = Te lang voor { $service }, aantal tekens te veel: { $number }

## Taking the letter away

send = Afdrukken of versturen
back = Terug naar de brief
copy = Brief kopiëren
copied = De brief is gekopieerd.
copy-failed = Kopiëren is hier niet gelukt. De tekst is geselecteerd: druk op Ctrl+C (op een Mac ⌘C) of kies ‘Kopiëren’ in het menu.
copy-address = Adres kopiëren
address-copied = Het adres is gekopieerd.
print = Brief afdrukken
save = Opslaan als tekstbestand
cannot-print = Afdrukken kan hier niet. Kopieer de brief of sla hem op als tekstbestand.
ways = Hoe verstuurt u hem?
services = Versturen via een briefdienst
service-open = Open de pagina van de dienst:
service-address = Kopieer het adres en plak het daar.
service-letter = Kom hier terug, kopieer de brief en plak hem daar.
by-post = Per post versturen
paper = Papier
date = Datum van de brief
page-number = Pagina { $page } van { $pages }

## The envelope

envelope = De envelop
envelope-size = Formaat van de envelop
envelope-label = Etiket om uit te knippen en op te plakken (A4)
envelope-sheet = Vel om te vouwen (A4)
sender = Afzender
sender-forgotten = Het adres van de afzender wordt alleen afgedrukt. Het wordt niet bewaard.
sender-name = Voor- en achternaam
sender-street = Straat en huisnummer
sender-town = Postcode en plaats
sender-country = Land
sender-birth = Geboortejaar
sender-birth-hint = Alleen als de briefdienst of de gevangenis erom vraagt.
prisoner-number = Gevangenennummer
number-hint = Alleen als de uitgever of de briefdienst er een noemt.
print-envelope = Envelop afdrukken
print-hint = Druk af op 100 %, zonder ‘passend op pagina’.
post-it = Doe de brief in de envelop, plak er genoeg postzegels op en doe hem op de post.
cut-here = Hier knippen
fold-here = Hier vouwen
stamp = Postzegel

## Where it does not work

language-failed = Deze taal kon niet worden geladen. Probeer het opnieuw.
