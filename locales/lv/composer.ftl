## The first screen

title = Uzrakstīt vēstuli
intro = Izvēlieties teikumus savā valodā. Vēstulē būs tie paši teikumi valodā, ko tai izvēlēsieties.
read-by-others = Pirms vēstule nonāk galā, to izlasa citi cilvēki.
leave-out = Nerakstiet par krimināllietu, politiku, karu, amatpersonām, citiem ieslodzītajiem vai veselību.
risk = Juridisks risks: { $places }. Tur publicētājs vai kāds, uz ko tas atsaucas, ir aizliegts vai arī ir riskanti palīdzēt ieslodzītajam. Rakstīt no turienes jums var būt bīstami.
nothing-stored = Nekas netiek nosūtīts un nekas netiek saglabāts. Kad aiziesiet no šīs lapas, teksts pazudīs.
start = Sākt
close = Aizvērt

## About the writer

letter-language = Vēstules valoda
writer = Kas raksta
writer-male = vīrietis
writer-female = sieviete
writer-other = nevēlos norādīt

## Putting the letter together

heading-letter = Vēstules saņēmējs:
sentences = Teikumi
about = Temats
letter = Jūsu vēstule
letter-empty = Jūsu vēstule vēl ir tukša. Izvēlieties pirmo teikumu.
add = Pievienot
remove = Noņemt
up = Uz augšu
down = Uz leju
undo = Atsaukt
redo = Atkārtot
moved = Vieta { $place } no { $number }
added = Pievienots vēstulei.
removed = Noņemts no vēstules.
own-words = Savi vārdi
own-words-hint = Šie vārdi netiek tulkoti. Rakstiet tos vēstules valodā: { $language }.
not-translated = Nav tulkots
rules = Vēstuļu noteikumi
interests = Par ko var rakstīt

## Filling in a gap

gap-name = Mans vārds
gap-year = Mans dzimšanas gads
gap-town = Mana pilsēta vai ciems
gap-country = Mana zeme
gap-dish = Ēdiena nosaukums
gap-pet = Mana mājdzīvnieka vārds
gap-book = Grāmatas nosaukums
gap-author = Rakstnieka vārds
gap-musician = Mūziķa vārds
gap-team = Komandas nosaukums
in-latin = Vēstulē rakstiet to ar latīņu burtiem.
in-cyrillic = Vēstulē rakstiet to kirilicā.
in-arabic = Vēstulē rakstiet to arābu rakstā.
in-chinese = Vēstulē rakstiet to ar ķīniešu rakstzīmēm.
other-script = Varbūt vārdu vai nosaukumu atradīsiet enciklopēdijā tajā valodā. Vai arī noņemiet teikumu: vēstule ir pilnīga arī bez tā.
fill-in = Aizpildiet trūkstošo.

## Subjects of sentences

topic-greeting = Sveiciens
topic-who = Kas es esmu
topic-why = Kāpēc es rakstu
topic-place = Kur es dzīvoju
topic-weather = Laiks un gadalaiks
topic-everyday = Ikdiena
topic-work = Darbs
topic-food = Ēdiens
topic-animals = Dzīvnieki
topic-nature = Daba
topic-books = Grāmatas
topic-music = Mūzika
topic-sport = Sports
topic-memories = Atmiņas
topic-questions = Jautājumi
topic-courage = Uzmundrinājums
topic-holidays = Svētki
topic-birthday = Dzimšanas diena
topic-closing = Nobeigums

## Length

characters = Rakstzīmes: { $number }
pages = Lappuses: { $number }
limit = { $service }: ne vairāk kā { $limit } rakstzīmju
too-long = Par garu ({ $service }), liekās rakstzīmes: { $number }

## Taking the letter away

send = Drukāt vai nosūtīt
back = Atpakaļ pie vēstules
copy = Kopēt vēstuli
copied = Vēstule ir nokopēta.
copy-failed = Šeit nokopēt neizdevās. Teksts ir atlasīts: nospiediet Ctrl+C (Mac datorā ⌘C) vai izvēlnē izvēlieties „Kopēt”.
copy-address = Kopēt adresi
address-copied = Adrese ir nokopēta.
print = Drukāt vēstuli
save = Saglabāt kā teksta failu
cannot-print = Šeit nevar drukāt. Nokopējiet vēstuli vai saglabājiet to kā teksta failu.
ways = Kā jūs to nosūtīsiet?
services = Nosūtīt ar vēstuļu pakalpojumu
service-open = Atveriet pakalpojuma lapu:
service-address = Nokopējiet adresi un ielīmējiet to tur.
service-letter = Atgriezieties šeit, nokopējiet vēstuli un ielīmējiet to tur.
by-post = Nosūtīt pa pastu
paper = Papīrs
date = Vēstules datums
page-number = { $page }. lappuse no { $pages }

## The envelope

envelope = Aploksne
envelope-size = Aploksnes izmērs
envelope-label = Izgriežama un pielīmējama uzlīme (A4)
envelope-sheet = Salokāma lapa (A4)
sender = Sūtītājs
sender-forgotten = Sūtītāja adrese tiek tikai drukāta. Tā netiek saglabāta.
sender-name = Vārds un uzvārds
sender-street = Iela un numurs
sender-town = Pasta indekss un pilsēta
sender-country = Valsts
sender-birth = Dzimšanas gads
sender-birth-hint = Tikai tad, ja to prasa vēstuļu pakalpojums vai cietums.
prisoner-number = Ieslodzījuma numurs
number-hint = Tikai tad, ja to norāda publicētājs vai vēstuļu pakalpojums.
print-envelope = Drukāt aploksni
print-hint = Drukājiet 100 % lielumā, bez „ietilpināt lapā”.
post-it = Ielieciet vēstuli aploksnē, uzlīmējiet pietiekami daudz pastmarku un nosūtiet pa pastu.
cut-here = Griezt šeit
fold-here = Locīt šeit
stamp = Pastmarka

## Where it does not work

language-failed = Šo valodu neizdevās ielādēt. Mēģiniet vēlreiz.
