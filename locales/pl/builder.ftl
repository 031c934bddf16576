### Polish. The purpose of each message is in locales/en/builder.ftl.

title = Karta na własnej stronie
lead = Proszę wybrać osobę, obejrzeć kartę i skopiować kod. Wybór pozostaje w adresie tej strony. Niczego nie zapisujemy ani nie wysyłamy.

## The feed

source = Kanał
feed = Adres kanału
feed-hint = Proszę uzyskać go od wydawcy. Zaczyna się od https:// i zwykle kończy się na feed.json. Kilka adresów rozdzielonych spacjami to serwery lustrzane.
keys = Klucz publiczny wydawcy
keys-hint = Zaczyna się od ed25519:. Z nim karta pokazuje tylko to, co podpisano tym kluczem. Proszę uzyskać go od wydawcy inną drogą niż przez serwer kanału.
loading = Wczytywanie kanału…
loaded = { $count ->
    [one] W kanale jest { $count } osoba.
    [few] W kanale są { $count } osoby.
    [many] W kanale jest { $count } osób.
   *[other] W kanale jest { $count } osoby.
}

## Errors of the feed or the key

trouble-address = To nie jest adres. Proszę skopiować go z paska adresu przeglądarki, od https:// począwszy.
trouble-mixed = Ten adres zaczyna się od http://, a takich adresów strony z https nie mogą wczytywać. Proszę spróbować z https:// albo zapytać wydawcę.
trouble-closed = Ten plik jest na serwerze, ale inne witryny nie mogą go czytać. Proszę przekazać administratorom serwera, co następuje: odpowiedź musi zawierać nagłówek Access-Control-Allow-Origin: *
trouble-redirect = Ten adres przekierowuje na inny, a karty za nim nie podążają. Proszę otworzyć go w nowej karcie przeglądarki i skopiować adres, który się tam pojawi.

trouble-unreachable = Ten adres nie odpowiada. Proszę otworzyć go w nowej karcie przeglądarki: jeśli i tam nic się nie pojawi, adres jest błędny albo serwer nie działa. Jeśli tam się otwiera, zabrania tego polityka tej strony.
trouble-late = Serwer potrzebował więcej niż 10 sekund. Proszę spróbować później albo poprosić wydawcę o serwer lustrzany.
trouble-refused = Serwer odpowiada błędem { $status }. Proszę sprawdzić adres litera po literze, a jeśli jest prawidłowy, zawiadomić wydawcę.
trouble-too-large = Ten kanał jest większy niż 2 MB, które wczytuje karta. Proszę poprosić wydawcę o kanał samej tej osoby.
trouble-not-json = To nie jest kanał, lecz być może adres strony. Proszę poprosić wydawcę o adres samego kanału.
trouble-not-a-feed = To plik z danymi, ale nie kanał dla kart. Dla wydawcy: { $why }
trouble-signature = Tym kluczem nie podpisano tego kanału, więc jego karty niczego by nie pokazały. Proszę porównać klucz z kluczem wydawcy. Dla wydawcy: { $why }
trouble-other = Tego kanału nie można użyć: { $why }

## Doubts about the feed

concern-expired = Ten kanał był ważny do { $date } i jego karty mówią o tym każdemu czytelnikowi. Proszę poprosić wydawcę o nowszy.
concern-old = { $count ->
    [one] Ten kanał wydano { $count } dzień temu. Proszę zapytać wydawcę, czy jest nadal prowadzony.
    [few] Ten kanał wydano { $count } dni temu. Proszę zapytać wydawcę, czy jest nadal prowadzony.
    [many] Ten kanał wydano { $count } dni temu. Proszę zapytać wydawcę, czy jest nadal prowadzony.
   *[other] Ten kanał wydano { $count } dnia temu. Proszę zapytać wydawcę, czy jest nadal prowadzony.
}
concern-no-sequence = Wydania tego kanału nie są numerowane, więc nikt nie zauważy, gdy zamiast nowego zostanie pokazane stare.
concern-no-id = Ten kanał nie ma id, więc klucz do niego pasowałby do każdego kanału tego samego wydawcy.
concern-nobody = W tym kanale nikogo nie ma.
concern-no-key = Bez klucza każdy, kto przejmie serwer kanału, może zmienić adresy na Państwa stronie.

## The card

choices = Karta
person = Osoba
nobody-found = Nikogo nie znaleziono. Proszę spróbować części nazwiska albo nazwiska w innym alfabecie.

withdrawn = { $person } (profil wycofany)
language = Język karty
language-of-page = taki jak na stronie
layout = Układ
layout-full = cała karta
layout-compact = skrócony
theme = Kolory
theme-auto = według ustawień czytelnika
theme-light = jasne
theme-dark = ciemne
help = Sposoby pomocy
help-all = wszystkie
help-letters = tylko listy
help-none = tylko adres
links = Odnośniki do innych witryn
links-all = jako odnośniki
links-none = jako zwykły tekst
photo = Zdjęcie
photo-feed = stamtąd, gdzie wskazuje kanał
photo-own = tylko z serwerów, z którymi karta i tak się łączy
photo-none = bez zdjęcia
refuse-older = Odrzucaj wydania kanału starsze niż dzisiejsze

## The preview

preview = Podgląd
width = Szerokość
pixels = { $pixels }{ "\u00A0" }px
ground = Tło strony
nothing-yet = Proszę najpierw wkleić adres kanału, a karta pojawi się tutaj.

## The snippets

snippet = Kod do wklejenia
kind-tag = Kod HTML
kind-script = Sam skrypt
kind-static = Karta statyczna
kind-frame = Ramka
about-tag = Karta staje się częścią strony. Pierwsze wiersze wcześnie mówią przeglądarce, co karta będzie wczytywać, dzięki czemu pojawia się szybciej.
about-script = Dla edytorów, które zachowują skrypty, a usuwają nieznane znaczniki. Karta pojawia się tam, gdzie stoi skrypt.
about-static = Karta stoi w samym kodzie HTML strony i można ją czytać bez skryptów. Pozostaje taka, jaka była w dniu wklejenia. Nadaje się tam, gdzie strony są generowane na nowo z każdym wydaniem kanału.
about-frame = Dla stron, na których cudze skrypty są niepożądane: karta stoi w ramce z witryny wydawcy.
about-wordpress = Dla witryn z wtyczką Prisoner Card. Mogą z niej korzystać także autorzy, którym nie wolno używać HTML.
about-generator = Dla stron pisanych w Markdownie. Proszę zostawić pusty wiersz przed kodem i po nim, a żadnego w środku.
about-hugo = Hugo usuwa HTML z Markdownu. Własny shortcode go zachowuje.
about-app = Dla aplikacji budowanych z pakietów npm. Pliki karty stają się częścią aplikacji.
about-editor = Proszę wkleić to do bloku edytora na kod HTML. Następnie proszę obejrzeć opublikowaną stronę: dopiero tam widać, co edytor usunął.
about-drupal = Proszę wybrać format tekstu Full HTML i wkleić to do kodu źródłowego tekstu. Inne formaty usuwają kartę.
about-wix = Wix pokazuje podany adres w ramce.
place-page = Proszę wkleić to tam, gdzie ma stać karta:
place-post = Proszę wkleić to do tekstu, w osobnym wierszu:
place-terminal = Proszę wykonać to w terminalu:
place-file = Proszę umieścić to w pliku { $file }:
place-address = Proszę podać edytorowi ten adres:
copy = Kopiuj
copied = Skopiowano.
not-copied = Kopiowanie tutaj nie zadziałało. Tekst jest zaznaczony: proszę nacisnąć Ctrl+C (na Macu ⌘C).
frame = Adres strony dla ramek
frame-hint = W witrynie utworzonej poleceniem prisoner-card build jest to strona osoby z embed.html na końcu.
impossible-frame = Z tego kanału nie wynika, gdzie wydawca ma stronę dla ramek. Jeśli taka istnieje, proszę wpisać jej adres poniżej.
impossible-shortcode = Shortcode WordPressa nie może zawierać wartości { $name }. Proszę użyć zamiast niego bloku wtyczki.

## Policy and trust

policy = Polityka bezpieczeństwa treści (CSP)
policy-hint = Tylko dla stron, które mają taką politykę: proszę to do niej dodać. Wybrane ustawienia wymagają dokładnie tego.
trust = Komu ufa strona
trust-pinned = Skrypt jest przypięty swoim skrótem kryptograficznym: przeglądarki czytelników nie uruchomią żadnego innego.
trust-host = W sprawie całej strony: { $host }, którego skrypt nie jest przypięty.
trust-own = W sprawie strony: nikomu poza Państwem, bo pliki pochodzą z Państwa własnej witryny.
trust-framed = Ramka nie ma dostępu do strony. Przekazuje swoją wysokość, a gdy czytelnik otwiera odnośnik do jej własnej witryny, także ten odnośnik.
trust-key = W sprawie adresów: każdemu, kto ma tajny klucz wydawcy. Serwery mogą zatrzymać kanał, ale nie mogą go zmienić.
trust-hosts = Osoby zarządzające { $hosts } mogą zmienić adresy na Państwa stronie.

## The check of a page

check = Sprawdź moją stronę
check-hint = Przeglądarce nie wolno czytać innych witryn, więc ta strona nie może zajrzeć na Państwa stronę. Może to zrobić program wydawcy: wskazuje karty na stronie, karty nieaktualne, brakujące klucze, błędne atrybuty i polityki, które blokują kartę.
check-address = Adres Państwa strony
check-command = Proszę wykonać to na komputerze, na którym jest polecenie prisoner-card:
check-debug = Można też dodać do znacznika debug (<prisoner-card debug …>) i otworzyć stronę: pod kartą będzie napisane, co jest nie tak.
