## The first screen

title = Skriv ett brev
intro = Välj meningar på ditt språk. Brevet innehåller samma meningar på det språk som du väljer för det.
read-by-others = Ditt brev läses av andra innan det kommer fram.
leave-out = Skriv inget om brottmålet, politik, krig, myndighetspersoner, andra fångar eller hälsa.
risk = Rättslig risk: { $places }. Där är utgivaren, eller någon som utgivaren länkar till, förbjuden, eller så är det en risk att hjälpa fången. Att skriva därifrån kan vara en risk för dig.
nothing-stored = Inget skickas och inget sparas. När du lämnar sidan är texten borta.
start = Börja
close = Stäng

## About the writer

letter-language = Brevets språk
writer = Jag är
writer-male = en man
writer-female = en kvinna
writer-other = vill inte säga

## Putting the letter together

heading-letter = Brev till
sentences = Meningar
about = Ämne
letter = Ditt brev
letter-empty = Ditt brev är tomt än. Välj en första mening.
add = Lägg till
remove = Ta bort
up = Flytta upp
down = Flytta ner
undo = Ångra
redo = Gör om
moved = Plats { $place } av { $number }
added = Tillagt i brevet.
removed = Borttaget ur brevet.
own-words = Dina egna ord
own-words-hint = De här orden översätts inte. Skriv dem på brevets språk: { $language }.
not-translated = Inte översatt
rules = Regler för brev
interests = Ett brev kan handla om

## Filling in a gap

gap-name = Mitt förnamn
gap-year = Mitt födelseår
gap-town = Min stad eller by
gap-country = Mitt land
gap-dish = Namnet på en maträtt
gap-pet = Mitt husdjurs namn
gap-book = En boks titel
gap-author = En författares namn
gap-musician = En musikers namn
gap-team = Ett lags namn
in-latin = Skriv det med latinska bokstäver i brevet.
in-cyrillic = Skriv det med kyrilliska bokstäver i brevet.
in-arabic = Skriv det med arabisk skrift i brevet.
in-chinese = Skriv det med kinesiska tecken i brevet.
other-script = Kanske står namnet i en uppslagsbok på det språket. Eller ta bort meningen: brevet är komplett även utan den.
fill-in = Fyll i det som saknas.

## Subjects of sentences

topic-greeting = Hälsning
topic-who = Vem jag är
topic-why = Varför jag skriver
topic-place = Var jag bor
topic-weather = Väder och årstid
topic-everyday = Vardag
topic-work = Arbete
topic-food = Mat
topic-animals = Djur
topic-nature = Natur
topic-books = Böcker
topic-music = Musik
topic-sport = Sport
topic-memories = Minnen
topic-questions = Frågor
topic-courage = Uppmuntran
topic-holidays = Högtider
topic-birthday = Födelsedag
topic-closing = Avslutning

## Length

characters = Tecken: { $number }
pages = Sidor: { $number }
limit = { $service }: högst { $limit } tecken
too-long = För långt för { $service }, tecken för mycket: { $number }

## Taking the letter away

send = Skriv ut eller skicka
back = Tillbaka till brevet
copy = Kopiera brevet
copied = Brevet är kopierat.
copy-failed = Det gick inte att kopiera här. Texten är markerad: tryck på Ctrl+C (på en Mac ⌘C) eller välj ”Kopiera” i menyn.
copy-address = Kopiera adressen
address-copied = Adressen är kopierad.
print = Skriv ut brevet
save = Spara som textfil
cannot-print = Det går inte att skriva ut här. Kopiera brevet eller spara det som textfil.
ways = Hur skickar du det?
services = Skicka det via en brevtjänst
service-open = Öppna tjänstens sida:
service-address = Kopiera adressen och klistra in den där.
service-letter = Kom tillbaka hit, kopiera brevet och klistra in det där.
by-post = Skicka det med post
paper = Papper
date = Brevets datum
page-number = Sida { $page } av { $pages }

## The envelope

envelope = Kuvertet
envelope-size = Kuvertets storlek
envelope-label = Etikett att klippa ut och klistra på (A4)
envelope-sheet = Ark att vika (A4)
sender = Avsändare
sender-forgotten = Avsändarens adress skrivs bara ut. Den sparas inte.
sender-name = För- och efternamn
sender-street = Gata och nummer
sender-town = Postnummer och ort
sender-country = Land
sender-birth = Födelseår
sender-birth-hint = Bara om brevtjänsten eller fängelset begär det.
prisoner-number = Fångnummer
number-hint = Bara om utgivaren eller brevtjänsten uppger ett.
print-envelope = Skriv ut kuvertet
print-hint = Skriv ut i 100 %, utan ”anpassa till sidan”.
post-it = Lägg brevet i kuvertet, klistra på tillräckligt med frimärken och posta det.
cut-here = Klipp här
fold-here = Vik här
stamp = Frimärke

## Where it does not work

language-failed = Språket kunde inte laddas. Försök igen.
