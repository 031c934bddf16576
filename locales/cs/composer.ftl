## The first screen

title = Napsat dopis
intro = Vyberte věty ve svém jazyce. Dopis bude obsahovat tytéž věty v jazyce, který pro něj zvolíte.
read-by-others = Než dopis dojde, přečtou si ho jiní lidé.
leave-out = Nepište o trestním případu, politice, válce, úředních osobách, jiných vězních ani o zdraví.
risk = Právní riziko: { $places }. Vydavatel nebo někdo, na koho odkazuje, je tam zakázán, nebo je tam riskantní vězněnému člověku pomáhat. Psát odtamtud pro vás může být riziko.
nothing-stored = Nic se neodesílá a nic se neukládá. Když tuto stránku opustíte, text zmizí.
start = Začít
close = Zavřít

## About the writer

letter-language = Jazyk dopisu
writer = Kdo píše
writer-male = muž
writer-female = žena
writer-other = nechci uvádět

## Putting the letter together

heading-letter = Adresát dopisu:
sentences = Věty
about = Téma
letter = Váš dopis
letter-empty = Váš dopis je zatím prázdný. Vyberte první větu.
add = Přidat
remove = Odebrat
up = Výš
down = Níž
undo = Zpět
redo = Znovu
moved = Místo { $place } z { $number }
added = Přidáno do dopisu.
removed = Odebráno z dopisu.
own-words = Vaše vlastní slova
own-words-hint = Tato slova se nepřekládají. Napište je v jazyce dopisu: { $language }.
not-translated = Nepřeloženo
rules = Pravidla pro dopisy
interests = O čem lze napsat

## Filling in a gap

gap-name = Moje křestní jméno
gap-year = Můj rok narození
gap-town = Moje město nebo vesnice
gap-country = Moje země
gap-dish = Název jídla
gap-pet = Jméno mého zvířete
gap-book = Název knihy
gap-author = Jméno spisovatele
gap-musician = Jméno hudebníka
gap-team = Název týmu
in-latin = V dopise to napište latinkou.
in-cyrillic = V dopise to napište cyrilicí.
in-arabic = V dopise to napište arabským písmem.
in-chinese = V dopise to napište čínskými znaky.
other-script = Jméno nebo název možná najdete v encyklopedii v tom jazyce. Nebo větu odeberte: dopis je úplný i bez ní.
fill-in = Doplňte, co chybí.

## Subjects of sentences

topic-greeting = Pozdrav
topic-who = Kdo jsem
topic-why = Proč píšu
topic-place = Kde žiji
topic-weather = Počasí a roční doba
topic-everyday = Všední den
topic-work = Práce
topic-food = Jídlo
topic-animals = Zvířata
topic-nature = Příroda
topic-books = Knihy
topic-music = Hudba
topic-sport = Sport
topic-memories = Vzpomínky
topic-questions = Otázky
topic-courage = Povzbuzení
topic-holidays = Svátky
topic-birthday = Narozeniny
topic-closing = Závěr

## Length

characters = Znaky: { $number }
pages = Strany: { $number }
limit = { $service }: nejvýše { $limit } znaků
too-long = Příliš dlouhý pro { $service }, znaků navíc: { $number }

## Taking the letter away

send = Vytisknout či odeslat
back = Zpět k dopisu
copy = Kopírovat dopis
copied = Dopis je zkopírován.
copy-failed = Kopírování se zde nezdařilo. Text je označen: stiskněte Ctrl+C (na Macu ⌘C) nebo v nabídce zvolte „Kopírovat“.
copy-address = Kopírovat adresu
address-copied = Adresa je zkopírována.
print = Vytisknout dopis
save = Uložit jako textový soubor
cannot-print = Tady nelze tisknout. Zkopírujte dopis nebo ho uložte jako textový soubor.
ways = Jak ho pošlete?
services = Odeslat přes dopisní službu
service-open = Otevřete stránku služby:
service-address = Zkopírujte adresu a vložte ji tam.
service-letter = Vraťte se sem, zkopírujte dopis a vložte ho tam.
by-post = Odeslat poštou
paper = Papír
date = Datum dopisu
page-number = Strana { $page } z { $pages }

## The envelope

envelope = Obálka
envelope-size = Velikost obálky
envelope-label = Štítek k vystřižení a nalepení (A4)
envelope-sheet = List ke složení (A4)
sender = Odesílatel
sender-forgotten = Adresa odesílatele se jen vytiskne. Neukládá se.
sender-name = Jméno a příjmení
sender-street = Ulice a číslo
sender-town = PSČ a město
sender-country = Země
sender-birth = Rok narození
sender-birth-hint = Jen pokud to dopisní služba nebo věznice vyžaduje.
prisoner-number = Vězeňské číslo
number-hint = Jen pokud ho uvádí vydavatel nebo dopisní služba.
print-envelope = Vytisknout obálku
print-hint = Tiskněte ve velikosti 100 %, bez „přizpůsobit stránce“.
post-it = Vložte dopis do obálky, nalepte dostatek známek a odešlete.
cut-here = Zde stříhat
fold-here = Zde přeložit
stamp = Známka

## Where it does not work

language-failed = Tento jazyk se nepodařilo načíst. Zkuste to znovu.
