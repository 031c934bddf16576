## The first screen

title = Napisz list
intro = Proszę wybrać zdania w swoim języku. List będzie zawierał te same zdania w języku, który Państwo dla niego wybiorą.
read-by-others = Zanim list dotrze, przeczytają go inni.
leave-out = Proszę nie pisać o sprawie karnej, polityce, wojnie, przedstawicielach władz, innych więźniach ani zdrowiu.
risk = Ryzyko prawne: { $places }. Wydawca lub ktoś, do kogo odsyła, jest tam zakazany albo pomoc osobie uwięzionej jest ryzykowna. Pisanie stamtąd może być dla Państwa ryzykowne.
nothing-stored = Nic nie jest wysyłane ani zapisywane. Po opuszczeniu tej strony tekst zniknie.
start = Zacznij
close = Zamknij

## About the writer

letter-language = Język listu
writer = Kto pisze
writer-male = mężczyzna
writer-female = kobieta
writer-other = nie chcę podawać

## Putting the letter together

heading-letter = Adresat listu:
sentences = Zdania
about = Temat
letter = Treść listu
letter-empty = List jest jeszcze pusty. Proszę wybrać pierwsze zdanie.
add = Dodaj
remove = Usuń
up = W górę
down = W dół
undo = Cofnij
redo = Ponów
moved = Miejsce { $place } z { $number }
added = Dodano do listu.
removed = Usunięto z listu.
own-words = Własne słowa
own-words-hint = Te słowa nie są tłumaczone. Proszę napisać je w języku listu: { $language }.
not-translated = Bez tłumaczenia
rules = Zasady pisania listów
interests = O czym można napisać

## Filling in a gap

gap-name = Moje imię
gap-year = Mój rok urodzenia
gap-town = Moje miasto lub wieś
gap-country = Mój kraj
gap-dish = Nazwa potrawy
gap-pet = Imię mojego zwierzęcia
gap-book = Tytuł książki
gap-author = Nazwisko pisarza
gap-musician = Nazwisko muzyka
gap-team = Nazwa drużyny
in-latin = W liście proszę napisać to literami łacińskimi.
in-cyrillic = W liście proszę napisać to cyrylicą.
in-arabic = W liście proszę napisać to pismem arabskim.
in-chinese = W liście proszę napisać to chińskimi znakami.
other-script = Nazwę lub nazwisko można często znaleźć w encyklopedii w tym języku. Można też usunąć zdanie: list jest kompletny i bez niego.
fill-in = Proszę uzupełnić to, czego brakuje.

## Subjects of sentences

topic-greeting = Powitanie
topic-who = Kim jestem
topic-why = Dlaczego piszę
topic-place = Gdzie mieszkam
topic-weather = Pogoda i pora roku
topic-everyday = Codzienność
topic-work = Praca
topic-food = Jedzenie
topic-animals = Zwierzęta
topic-nature = Przyroda
topic-books = Książki
topic-music = Muzyka
topic-sport = Sport
topic-memories = Wspomnienia
topic-questions = Pytania
topic-courage = Otucha
topic-holidays = Święta
topic-birthday = Urodziny
topic-closing = Zakończenie

## Length

characters = Znaki: { $number }
pages = Strony: { $number }
limit = { $service }: najwyżej { $limit } znaków
too-long = Za długi dla { $service }, znaków za dużo: { $number }

## Taking the letter away

send = Drukuj lub wyślij
back = Wróć do listu
copy = Kopiuj list
copied = List skopiowano.
copy-failed = Kopiowanie tutaj nie zadziałało. Tekst jest zaznaczony: proszę nacisnąć Ctrl+C (na Macu ⌘C) albo wybrać z menu „Kopiuj”.
copy-address = Kopiuj adres
address-copied = Adres skopiowano.
print = Drukuj list
save = Zapisz jako plik tekstowy
cannot-print = Tutaj nie można drukować. Proszę skopiować list lub zapisać go jako plik tekstowy.
ways = Jak wysłać list?
services = Wysyłka przez serwis listów
service-open = Proszę otworzyć stronę serwisu:
service-address = Proszę skopiować adres i wkleić go tam.
service-letter = Proszę wrócić tutaj, skopiować list i wkleić go tam.
by-post = Wysyłka pocztą
paper = Papier
date = Data listu
page-number = Strona { $page } z { $pages }

## The envelope

envelope = Koperta
envelope-size = Rozmiar koperty
envelope-label = Etykieta do wycięcia i naklejenia (A4)
envelope-sheet = Arkusz do złożenia (A4)
sender = Nadawca
sender-forgotten = Adres nadawcy jest tylko drukowany. Nie jest zapisywany.
sender-name = Imię i nazwisko
sender-street = Ulica i numer
sender-town = Kod pocztowy i miejscowość
sender-country = Kraj
sender-birth = Rok urodzenia
sender-birth-hint = Tylko jeśli wymaga tego serwis listów lub więzienie.
prisoner-number = Numer więzienny
number-hint = Tylko jeśli podaje go wydawca lub serwis listów.
print-envelope = Drukuj kopertę
print-hint = Proszę drukować w skali 100%, bez opcji „dopasuj do strony”.
post-it = Proszę włożyć list do koperty, nakleić wystarczająco dużo znaczków i wysłać.
cut-here = Ciąć tutaj
fold-here = Złożyć tutaj
stamp = Znaczek

## Where it does not work

language-failed = Nie udało się wczytać tego języka. Proszę spróbować ponownie.
