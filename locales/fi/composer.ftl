## The first screen

title = Kirjoita kirje
intro = Valitkaa lauseita omalla kielellänne. Kirjeessä on samat lauseet kielellä, jonka valitsette kirjeelle.
read-by-others = Muut lukevat kirjeenne, ennen kuin se tulee perille.
leave-out = Älkää kirjoittako oikeusjutusta, politiikasta, sodasta, virkamiehistä, muista vangeista tai terveydestä.
risk = Oikeudellinen riski: { $places }. Siellä julkaisija tai joku, johon se viittaa, on kielletty, tai vangin auttaminen on riski. Sieltä kirjoittaminen voi olla teille riski.
nothing-stored = Mitään ei lähetetä eikä tallenneta. Kun poistutte tältä sivulta, teksti katoaa.
start = Aloita
close = Sulje

## About the writer

letter-language = Kirjeen kieli
writer = Olen
writer-male = mies
writer-female = nainen
writer-other = en halua sanoa

## Putting the letter together

heading-letter = Kirjeen saaja:
sentences = Lauseet
about = Aihe
letter = Kirjeenne
letter-empty = Kirjeenne on vielä tyhjä. Valitkaa ensimmäinen lause.
add = Lisää
remove = Poista
up = Siirrä ylös
down = Siirrä alas
undo = Kumoa
redo = Tee uudelleen
moved = Paikka { $place }/{ $number }
added = Lisätty kirjeeseen.
removed = Poistettu kirjeestä.
own-words = Omat sananne
own-words-hint = Näitä sanoja ei käännetä. Kirjoittakaa ne kirjeen kielellä: { $language }.
not-translated = Ei käännetty
rules = Kirjeiden säännöt
interests = Kirjeen mahdollisia aiheita

## Filling in a gap

gap-name = Etunimeni
gap-year = Syntymävuoteni
gap-town = Kaupunkini tai kyläni
gap-country = Kotimaani
gap-dish = Ruoan nimi
gap-pet = Lemmikkini nimi
gap-book = Kirjan nimi
gap-author = Kirjailijan nimi
gap-musician = Muusikon nimi
gap-team = Joukkueen nimi
in-latin = Kirjoittakaa se kirjettä varten latinalaisin kirjaimin.
in-cyrillic = Kirjoittakaa se kirjettä varten kyrillisin kirjaimin.
in-arabic = Kirjoittakaa se kirjettä varten arabialaisin kirjaimin.
in-chinese = Kirjoittakaa se kirjettä varten kiinalaisin merkein.
other-script = Nimi löytyy ehkä senkielisestä tietosanakirjasta. Tai poistakaa lause: kirje on kokonainen ilman sitäkin.
fill-in = Täydentäkää puuttuva kohta.

## Subjects of sentences

topic-greeting = Tervehdys
topic-who = Kuka olen
topic-why = Miksi kirjoitan
topic-place = Missä asun
topic-weather = Sää ja vuodenaika
topic-everyday = Arki
topic-work = Työ
topic-food = Ruoka
topic-animals = Eläimet
topic-nature = Luonto
topic-books = Kirjat
topic-music = Musiikki
topic-sport = Urheilu
topic-memories = Muistot
topic-questions = Kysymykset
topic-courage = Rohkaisu
topic-holidays = Juhlat
topic-birthday = Syntymäpäivä
topic-closing = Lopetus

## Length

characters = Merkkejä: { $number }
pages = Sivuja: { $number }
limit = { $service }: enintään { $limit } merkkiä
too-long = Liian pitkä palvelulle { $service }, merkkejä liikaa: { $number }

## Taking the letter away

send = Tulosta tai lähetä
back = Takaisin kirjeeseen
copy = Kopioi kirje
copied = Kirje on kopioitu.
copy-failed = Kopiointi ei onnistunut tässä. Teksti on valittuna: painakaa Ctrl+C (Macissa ⌘C) tai valitkaa valikosta ”Kopioi”.
copy-address = Kopioi osoite
address-copied = Osoite on kopioitu.
print = Tulosta kirje
save = Tallenna tekstitiedostona
cannot-print = Täällä ei voi tulostaa. Kopioikaa kirje tai tallentakaa se tekstitiedostona.
ways = Miten lähetätte sen?
services = Lähetä kirjepalvelun kautta
service-open = Avatkaa palvelun sivu:
service-address = Kopioikaa osoite ja liittäkää se sinne.
service-letter = Palatkaa tänne, kopioikaa kirje ja liittäkää se sinne.
by-post = Lähetä postitse
paper = Paperi
date = Kirjeen päiväys
page-number = Sivu { $page }/{ $pages }

## The envelope

envelope = Kirjekuori
envelope-size = Kuoren koko
envelope-label = Leikattava ja liimattava osoitelappu (A4)
envelope-sheet = Taitettava arkki (A4)
sender = Lähettäjä
sender-forgotten = Lähettäjän osoite vain tulostetaan. Sitä ei tallenneta.
sender-name = Etu- ja sukunimi
sender-street = Katu ja numero
sender-town = Postinumero ja paikkakunta
sender-country = Maa
sender-birth = Syntymävuosi
sender-birth-hint = Vain jos kirjepalvelu tai vankila pyytää sitä.
prisoner-number = Vangin numero
number-hint = Vain jos julkaisija tai kirjepalvelu ilmoittaa sen.
print-envelope = Tulosta kirjekuori
print-hint = Tulostakaa 100 %:n koossa, ilman sovitusta sivulle.
post-it = Pankaa kirje kuoreen, liimatkaa riittävästi postimerkkejä ja postittakaa se.
cut-here = Leikkaa tästä
fold-here = Taita tästä
stamp = Postimerkki

## Where it does not work

language-failed = Tätä kieltä ei voitu ladata. Yrittäkää uudelleen.
