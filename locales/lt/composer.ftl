## The first screen

title = Parašyti laišką
intro = Rinkitės sakinius savo kalba. Laiške bus tie patys sakiniai kalba, kurią jam pasirinksite.
read-by-others = Prieš pasiekdamas gavėją, jūsų laiškas bus perskaitytas kitų.
leave-out = Nerašykite apie bylą, politiką, karą, pareigūnus, kitus kalinius ar sveikatą.
risk = Teisinė rizika: { $places }. Ten leidėjas arba tas, į ką jis nukreipia, yra uždraustas arba rizikinga padėti kaliniui. Rašyti iš ten jums gali būti pavojinga.
nothing-stored = Niekas nesiunčiama ir nesaugoma. Kai paliksite šį puslapį, tekstas dings.
start = Pradėti
close = Uždaryti

## About the writer

letter-language = Laiško kalba
writer = Kas rašo
writer-male = vyras
writer-female = moteris
writer-other = nenoriu nurodyti

## Putting the letter together

heading-letter = Laiško gavėjas:
sentences = Sakiniai
about = Tema
letter = Jūsų laiškas
letter-empty = Jūsų laiškas dar tuščias. Pasirinkite pirmą sakinį.
add = Pridėti
remove = Pašalinti
up = Aukštyn
down = Žemyn
undo = Atšaukti
redo = Grąžinti
moved = Vieta { $place } iš { $number }
added = Pridėta prie laiško.
removed = Pašalinta iš laiško.
own-words = Jūsų pačių žodžiai
own-words-hint = Šie žodžiai neverčiami. Rašykite juos laiško kalba: { $language }.
not-translated = Neišversta
rules = Laiškų taisyklės
interests = Apie ką galima rašyti

## Filling in a gap

gap-name = Mano vardas
gap-year = Mano gimimo metai
gap-town = Mano miestas ar kaimas
gap-country = Mano šalis
gap-dish = Patiekalo pavadinimas
gap-pet = Mano augintinio vardas
gap-book = Knygos pavadinimas
gap-author = Rašytojo vardas
gap-musician = Muzikanto vardas
gap-team = Komandos pavadinimas
in-latin = Laiške parašykite tai lotyniškomis raidėmis.
in-cyrillic = Laiške parašykite tai kirilica.
in-arabic = Laiške parašykite tai arabišku raštu.
in-chinese = Laiške parašykite tai kinų rašmenimis.
other-script = Galbūt vardą ar pavadinimą rasite tos kalbos enciklopedijoje. Arba pašalinkite sakinį: laiškas ir be jo užbaigtas.
fill-in = Įrašykite, ko trūksta.

## Subjects of sentences

topic-greeting = Pasisveikinimas
topic-who = Kas aš
topic-why = Kodėl rašau
topic-place = Kur gyvenu
topic-weather = Oras ir metų laikas
topic-everyday = Kasdienybė
topic-work = Darbas
topic-food = Maistas
topic-animals = Gyvūnai
topic-nature = Gamta
topic-books = Knygos
topic-music = Muzika
topic-sport = Sportas
topic-memories = Prisiminimai
topic-questions = Klausimai
topic-courage = Padrąsinimas
topic-holidays = Šventės
topic-birthday = Gimtadienis
topic-closing = Pabaiga

## Length

characters = Ženklų: { $number }
pages = Puslapių: { $number }
limit = { $service }: iki { $limit } ženklų
too-long = Per ilgas ({ $service }), ženklų per daug: { $number }

## Taking the letter away

send = Spausdinti ar siųsti
back = Atgal į laišką
copy = Kopijuoti laišką
copied = Laiškas nukopijuotas.
copy-failed = Čia nukopijuoti nepavyko. Tekstas pažymėtas: paspauskite „Ctrl+C“ („Mac“ kompiuteryje – ⌘C) arba meniu pasirinkite „Kopijuoti“.
copy-address = Kopijuoti adresą
address-copied = Adresas nukopijuotas.
print = Spausdinti laišką
save = Įrašyti kaip tekstinį failą
cannot-print = Čia spausdinti negalima. Nukopijuokite laišką arba įrašykite jį kaip tekstinį failą.
ways = Kaip jį išsiųsite?
services = Siųsti per laiškų tarnybą
service-open = Atverkite tarnybos puslapį:
service-address = Nukopijuokite adresą ir įklijuokite jį ten.
service-letter = Grįžkite čia, nukopijuokite laišką ir įklijuokite jį ten.
by-post = Siųsti paštu
paper = Popierius
date = Laiško data
page-number = Puslapis { $page } iš { $pages }

## The envelope

envelope = Vokas
envelope-size = Voko dydis
envelope-label = Iškerpama ir klijuojama etiketė (A4)
envelope-sheet = Sulankstomas lapas (A4)
sender = Siuntėjas
sender-forgotten = Siuntėjo adresas tik spausdinamas. Jis nesaugomas.
sender-name = Vardas ir pavardė
sender-street = Gatvė ir numeris
sender-town = Pašto kodas ir miestas
sender-country = Šalis
sender-birth = Gimimo metai
sender-birth-hint = Tik jei to prašo laiškų tarnyba ar kalėjimas.
prisoner-number = Numeris kalėjime
number-hint = Tik jei jį nurodo leidėjas ar laiškų tarnyba.
print-envelope = Spausdinti voką
print-hint = Spausdinkite 100 % dydžiu, be „talpinti į puslapį“.
post-it = Įdėkite laišką į voką, užklijuokite pakankamai pašto ženklų ir išsiųskite.
cut-here = Kirpti čia
fold-here = Lenkti čia
stamp = Pašto ženklas

## Where it does not work

language-failed = Šios kalbos įkelti nepavyko. Bandykite dar kartą.
