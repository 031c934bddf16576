## The first screen

title = Napisz list
intro = Wybierz zdania w swoim języku. List powstanie w języku, który zna osoba uwięziona.
read-by-others = Zanim list dotrze, przeczytają go inni.
leave-out = Nie pisz o sprawie, polityce, wojnie, urzędnikach, innych więźniach ani zdrowiu.
risk = Wydawca lub ktoś, do kogo odsyła, jest tu zakazany: { $places }. Pisanie stamtąd może być dla Ciebie ryzykiem.
nothing-stored = Nic nie jest wysyłane ani zapisywane. Gdy opuścisz tę stronę, tekst zniknie.
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
letter = Twój list
letter-empty = Twój list jest jeszcze pusty. Wybierz pierwsze zdanie.
add = Dodaj
remove = Usuń
up = W górę
down = W dół
undo = Cofnij
redo = Ponów
moved = Miejsce { $place } z { $number }
added = Dodano do listu.
removed = Usunięto z listu.
own-words = Twoje własne słowa
own-words-hint = Te słowa nie są tłumaczone. Napisz je w języku listu: { $language }.
not-translated = Bez tłumaczenia
rules = Zasady pisania listów
interests = O czym można pisać

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
in-latin = W liście napisz to literami łacińskimi.
in-cyrillic = W liście napisz to cyrylicą.
in-arabic = W liście napisz to pismem arabskim.
in-chinese = W liście napisz to chińskimi znakami.
other-script = Nazwę może zawierać encyklopedia w tym języku. Albo usuń zdanie: list jest pełny i bez niego.
fill-in = Uzupełnij brakujące miejsce.

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
copy-failed = Nie udało się skopiować listu. Jest zaznaczony: naciśnij klawisze kopiowania.
copy-address = Kopiuj adres
address-copied = Adres skopiowano.
print = Drukuj list
save = Zapisz jako plik tekstowy
cannot-print = Tutaj nie można drukować. Skopiuj list lub zapisz go jako plik tekstowy.
ways = Jak go wyślesz?
services = Wyślij przez serwis listów
service-open = Otwórz stronę serwisu:
service-address = Skopiuj adres i wklej go tam.
service-letter = Wróć tutaj, skopiuj list i wklej go tam.
by-post = Wyślij pocztą
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
prisoner-number = Numer więźnia
number-hint = Tylko jeśli podaje go wydawca lub serwis listów.
print-envelope = Drukuj kopertę
print-hint = Drukuj w skali 100 %, bez opcji „dopasuj do strony”.
post-it = Włóż list do koperty, naklej wystarczająco dużo znaczków i wyślij.
cut-here = Ciąć tutaj
fold-here = Złożyć tutaj
stamp = Znaczek

## Where it does not work

language-failed = Nie udało się wczytać tego języka. Spróbuj ponownie.
