### Polish. The purpose of each message, and its greatest length, are in locales/en/card.ftl.

## Numbers and time

years = { $count ->
    [one] { $count } rok
    [few] { $count } lata
    [many] { $count } lat
   *[other] { $count } roku
}
months = { $count ->
    [one] { $count } miesiąc
    [few] { $count } miesiące
    [many] { $count } miesięcy
   *[other] { $count } miesiąca
}
days = { $count ->
    [one] { $count } dzień
    [few] { $count } dni
    [many] { $count } dni
   *[other] { $count } dnia
}

## Brackets

remark = { $text } ({ $remark })
presumed-place = przypuszczalnie

## The head of the card

born = { $gender ->
    [male] Urodzony w{ "\u00A0" }{ $year }{ "\u00A0" }r.
    [female] Urodzona w{ "\u00A0" }{ $year }{ "\u00A0" }r.
   *[other] Rok urodzenia:{ "\u00A0" }{ $year }
}
photo-credit = Zdjęcie: { $credit }

## The finding

recognised = { $gender ->
    [male] Więzień polityczny
    [female] Więźniarka polityczna
   *[other] Uwięzienie polityczne
}
recognised-by = Uznanie statusu: { $name }
under-review = W trakcie oceny
under-review-by = Sprawę ocenia: { $name }
not-recognised = { $gender ->
    [male] Nieuznany
    [female] Nieuznana
   *[other] Brak uznania
}
not-recognised-by = { $gender ->
    [male] Nie uznaje za więźnia politycznego: { $name }
    [female] Nie uznaje za więźniarkę polityczną: { $name }
   *[other] Nie uznaje uwięzienia za polityczne: { $name }
}
assessed-by = Ocena: { $name }
demand = Żądanie
recognition-link = Pełna treść oceny

## The stage of the case

stage-investigation = Trwa śledztwo
stage-trial = Trwa proces
stage-sentenced = Wyrok wydany
stage-appeal = Trwa postępowanie odwoławcze
stage-in-force = Wyrok prawomocny
stage-serving = Odbywa karę
stage-served = Kara odbyta
stage-dropped = Sprawa umorzona
stage-without-charge = Uwięzienie bez zarzutów
stage-unknown = { "" }

## Where the person is

custody-detained = { $gender ->
    [male] Zatrzymany
    [female] Zatrzymana
   *[other] Zatrzymanie
}
custody-remand = W areszcie śledczym
custody-house-arrest = W areszcie domowym
custody-conduct-ban = Z zakazem określonych czynności
custody-travel-bond = Z zakazem opuszczania miejsca pobytu
custody-in-transfer = W transporcie między więzieniami
custody-colony = W kolonii karnej
custody-settlement = W kolonii-osiedlu
custody-prison = W więzieniu
custody-correctional-centre = W ośrodku poprawczym
custody-psychiatric = Na przymusowym leczeniu psychiatrycznym
custody-wanted = { $gender ->
    [male] Poszukiwany przez władze
    [female] Poszukiwana przez władze
   *[other] Poszukiwanie przez władze
}
custody-at-liberty = Na wolności
custody-released = { $gender ->
    [male] Zwolniony
    [female] Zwolniona
   *[other] Na wolności po uwięzieniu
}
custody-exchanged = { $gender ->
    [male] Uwolniony w wymianie więźniów
    [female] Uwolniona w wymianie więźniów
   *[other] Na wolności po wymianie więźniów
}
custody-died = { $gender ->
    [male] Zmarł
    [female] Zmarła
   *[other] Nie żyje
}
custody-administrative-detention = W areszcie administracyjnym
custody-military-captivity = W niewoli wojennej
custody-conditional-release = { $gender ->
    [male] Zwolniony na określonych warunkach
    [female] Zwolniona na określonych warunkach
   *[other] Zwolnienie na określonych warunkach
}
custody-abroad = Za granicą
custody-deported = { $gender ->
    [male] Deportowany
    [female] Deportowana
   *[other] Deportacja
}
custody-disappeared = Wymuszone zaginięcie
custody-unknown = Miejsce pobytu nieznane

## Charges

criminal-charges = Zarzuty karne
administrative-charges = Zarzuty administracyjne

## The outcome of a charge

outcome-charged = zarzut postawiony
outcome-convicted = { $gender ->
    [male] skazany
    [female] skazana
   *[other] wyrok skazujący
}
outcome-acquitted = { $gender ->
    [male] uniewinniony
    [female] uniewinniona
   *[other] wyrok uniewinniający
}
outcome-dropped = zarzut wycofany

## Punishments without a length

punishment-imprisonment = Pozbawienie wolności
punishment-life = Dożywotnie pozbawienie wolności
punishment-suspended = Kara w zawieszeniu
punishment-compulsory-labour = Prace przymusowe
punishment-restriction-of-freedom = Ograniczenie wolności
punishment-fine = Grzywna
punishment-compulsory-medical = Przymusowe leczenie
punishment-post-release-supervision = Nadzór
punishment-death = Kara śmierci
punishment-life-without-parole = Dożywotnie pozbawienie wolności bez możliwości warunkowego zwolnienia
punishment-indeterminate = Pozbawienie wolności na czas nieokreślony
punishment-forced-labour = Praca przymusowa
punishment-deprivation-of-rights = Pozbawienie praw

## Punishments with their length

punishment-term-imprisonment = { $term } pozbawienia wolności
punishment-term-life = Dożywotnie pozbawienie wolności ({ $term })
punishment-term-suspended = { $term } w zawieszeniu
punishment-term-compulsory-labour = { $term } prac przymusowych
punishment-term-restriction-of-freedom = { $term } ograniczenia wolności
punishment-term-fine = Grzywna ({ $term })
punishment-term-compulsory-medical = { $term } przymusowego leczenia
punishment-term-post-release-supervision = { $term } nadzoru
punishment-term-death = Kara śmierci ({ $term })
punishment-term-life-without-parole = Dożywotnie pozbawienie wolności bez możliwości warunkowego zwolnienia ({ $term })
punishment-term-indeterminate = Pozbawienie wolności na czas nieokreślony ({ $term })
punishment-term-forced-labour = { $term } pracy przymusowej
punishment-term-deprivation-of-rights = { $term } pozbawienia niektórych praw

## Imprisonment by its regime, without a length

regime-general = Kolonia karna o rygorze ogólnym
regime-enhanced = Kolonia karna o zaostrzonym rygorze
regime-strict = Kolonia karna o surowym rygorze
regime-special = Kolonia karna o rygorze specjalnym
regime-settlement = Kolonia-osiedle
regime-prison = Więzienie

## Imprisonment by its regime, with its length

regime-term-general = { $term } kolonii karnej o rygorze ogólnym
regime-term-enhanced = { $term } kolonii karnej o zaostrzonym rygorze
regime-term-strict = { $term } kolonii karnej o surowym rygorze
regime-term-special = { $term } kolonii karnej o rygorze specjalnym
regime-term-settlement = { $term } kolonii-osiedla
regime-term-prison = { $term } więzienia

## The regime alone

regime-elsewhere-general = rygor ogólny
regime-elsewhere-enhanced = zaostrzony rygor
regime-elsewhere-strict = surowy rygor
regime-elsewhere-special = rygor specjalny
regime-elsewhere-settlement = kolonia-osiedle
regime-elsewhere-prison = więzienie

## Life imprisonment by its regime

life-regime-general = Dożywotnie pozbawienie wolności w kolonii karnej o rygorze ogólnym
life-regime-enhanced = Dożywotnie pozbawienie wolności w kolonii karnej o zaostrzonym rygorze
life-regime-strict = Dożywotnie pozbawienie wolności w kolonii karnej o surowym rygorze
life-regime-special = Dożywotnie pozbawienie wolności w kolonii karnej o rygorze specjalnym
life-regime-settlement = Dożywotnie pozbawienie wolności w kolonii-osiedlu
life-regime-prison = Dożywotnie pozbawienie wolności w więzieniu

## The sentence

sentence-heading = Wyrok
passed-by-on = Wyrok wydał { $court } { $date }
passed-by = Wyrok wydał { $court }
passed-on = Wyrok wydano { $date }
closed-hearing = na rozprawie niejawnej
in-absentia = zaocznie
closed-hearing-alone = Wyrok wydano na rozprawie niejawnej
in-absentia-alone = Wyrok wydano zaocznie
after-release = Po zwolnieniu
in-addition = Dodatkowo
release-heading = Zwolnienie
release-expected = Przewidywane zwolnienie: { $date }
release-actual = { $gender ->
    [male] Zwolniony { $date }
    [female] Zwolniona { $date }
   *[other] Zwolnienie: { $date }
}

## The timeline

timeline = Przebieg sprawy
in-custody = Uwięzienie trwa { $time }
in-custody-at-least = Uwięzienie trwa co najmniej { $time }

## An event on a day

event-detained = Zatrzymanie
event-charged = Postawienie zarzutów
event-remanded = Tymczasowe aresztowanie
event-trial-opened = Początek procesu
event-sentenced = Wyrok
event-appeal = Rozpatrzenie odwołania
event-transferred = Przeniesienie
event-recognised = { $gender ->
    [male] Uznany za więźnia politycznego
    [female] Uznana za więźniarkę polityczną
   *[other] Uwięzienie uznane za polityczne
}
event-released = Zwolnienie
event-exchanged = Uwolnienie w wymianie więźniów
event-died = { $gender ->
    [male] Zmarł
    [female] Zmarła
   *[other] Śmierć
}
event-other = { "" }

## The long texts

account = Co się stało
reasons = { $gender ->
    [male] Dlaczego jest uważany za więźnia politycznego
    [female] Dlaczego jest uważana za więźniarkę polityczną
   *[other] Dlaczego to uwięzienie uważa się za polityczne
}

## Ways to write

write = { $gender ->
    [male] Jak do niego napisać
    [female] Jak do niej napisać
   *[other] Jak napisać list
}
letters = Listy
envelope = Na kopertę
reading = Ten sam adres do czytania
copy-envelope = Kopiuj adres
copy-reading = Kopiuj tę wersję
copied = Skopiowano.
copy-failed = Kopiowanie tutaj nie zadziałało. Adres jest zaznaczony: proszę nacisnąć Ctrl+C (na Macu ⌘C) albo wybrać z menu „Kopiuj”.
write-letter = Napisz list
letter-failed = Nie udało się wczytać pomocy do pisania listu. Adres nadal można skopiować.
certainty-confirmed = Adres potwierdzony.
certainty-presumed = Adres przypuszczalny: nie został potwierdzony.
certainty-unknown = Nie wiadomo, czy ten adres jest prawidłowy.
verified = Ostatnio sprawdzony { $date }.
review-passed = Termin ponownego sprawdzenia tego adresu minął: { $date }
review-unreadable = Nie wiadomo, kiedy ten adres należy sprawdzić ponownie.
feed-expired = Te informacje mogą być nieaktualne: były ważne do { $date }
see-case-page = Przed napisaniem proszę zajrzeć na stronę sprawy
ask-publisher = Przed napisaniem proszę zapytać wydawcę.
good-until = Po { $date } ten adres może być błędny.
prisoner-number = Numer więzienny
purpose-books = Do wysyłki książek
purpose-parcels = Do wysyłki paczek
purpose-money = Do przekazywania pieniędzy
purpose-legal = Dla adwokatów i sądów
interests = O czym można napisać
letter-languages = Listy docierają w językach
reads = Czyta w językach
birthday = Urodziny
rules = Zasady dotyczące listów
channels = Listy przez internet
free = bezpłatnie
paid = odpłatnie

## Why no address is shown

withheld-no-address = Obecnie nie ma adresu do korespondencji.
withheld-custody-unclear = Nie jest jasne, czy można wysyłać listy, dlatego adres nie jest pokazany.
withheld-at-home = { $gender ->
    [male] Jest w domu, objęty ograniczeniami, dlatego adres nie jest pokazany.
    [female] Jest w domu, objęta ograniczeniami, dlatego adres nie jest pokazany.
   *[other] Ta osoba jest w domu, objęta ograniczeniami, dlatego adres nie jest pokazany.
}
withheld-moved = { $gender ->
    [male] Został przeniesiony, a adresu od tego czasu nie sprawdzono, dlatego adres nie jest pokazany.
    [female] Została przeniesiona, a adresu od tego czasu nie sprawdzono, dlatego adres nie jest pokazany.
   *[other] Ta osoba została przeniesiona, a adresu od tego czasu nie sprawdzono, dlatego adres nie jest pokazany.
}
withheld-conditional-release = { $gender ->
    [male] Został zwolniony na określonych warunkach, dlatego adres nie jest pokazany.
    [female] Została zwolniona na określonych warunkach, dlatego adres nie jest pokazany.
   *[other] Ta osoba została zwolniona na określonych warunkach, dlatego adres nie jest pokazany.
}
withheld-abroad = { $gender ->
    [male] Jest w innym kraju, dlatego adres nie jest pokazany.
    [female] Jest w innym kraju, dlatego adres nie jest pokazany.
   *[other] Ta osoba jest w innym kraju, dlatego adres nie jest pokazany.
}
withheld-deported = { $gender ->
    [male] Został deportowany, dlatego adres nie jest pokazany.
    [female] Została deportowana, dlatego adres nie jest pokazany.
   *[other] Ta osoba została deportowana, dlatego adres nie jest pokazany.
}
withheld-disappeared = { $gender ->
    [male] Nie wiadomo, gdzie się znajduje, dlatego adres nie jest pokazany.
    [female] Nie wiadomo, gdzie się znajduje, dlatego adres nie jest pokazany.
   *[other] Nie wiadomo, gdzie ta osoba się znajduje, dlatego adres nie jest pokazany.
}
withheld-paused = Listów na razie nie można wysyłać, dlatego adres nie jest pokazany.
withheld-closed = Listów nie można wysyłać, dlatego adres nie jest pokazany.
withheld-unknown = Nie wiadomo, czy listy docierają, dlatego adres nie jest pokazany.
withheld-in-transfer = { $gender ->
    [male] Jest przewożony z jednego więzienia do drugiego. List by teraz do niego nie dotarł, dlatego adres nie jest pokazany.
    [female] Jest przewożona z jednego więzienia do drugiego. List by teraz do niej nie dotarł, dlatego adres nie jest pokazany.
   *[other] Ta osoba jest przewożona z jednego więzienia do drugiego. List teraz by nie dotarł, dlatego adres nie jest pokazany.
}
withheld-wanted = { $gender ->
    [male] Jest poszukiwany przez władze, dlatego adres nie jest pokazany.
    [female] Jest poszukiwana przez władze, dlatego adres nie jest pokazany.
   *[other] Ta osoba jest poszukiwana przez władze, dlatego adres nie jest pokazany.
}
withheld-at-liberty = { $gender ->
    [male] Jest na wolności, dlatego adres nie jest pokazany.
    [female] Jest na wolności, dlatego adres nie jest pokazany.
   *[other] Ta osoba jest na wolności, dlatego adres nie jest pokazany.
}
withheld-released = { $gender ->
    [male] Został zwolniony, dlatego adres nie jest pokazany.
    [female] Została zwolniona, dlatego adres nie jest pokazany.
   *[other] Ta osoba została zwolniona, dlatego adres nie jest pokazany.
}
withheld-exchanged = { $gender ->
    [male] Został uwolniony w wymianie więźniów, dlatego adres nie jest pokazany.
    [female] Została uwolniona w wymianie więźniów, dlatego adres nie jest pokazany.
   *[other] Ta osoba została uwolniona w wymianie więźniów, dlatego adres nie jest pokazany.
}
withheld-died = { $gender ->
    [male] Zmarł. Adres nie jest pokazany.
    [female] Zmarła. Adres nie jest pokazany.
   *[other] Ta osoba nie żyje. Adres nie jest pokazany.
}

## Other ways to help

help = Jak pomóc
scope-this-person = { $gender ->
    [male] dla niego
    [female] dla niej
   *[other] dla tej osoby
}
scope-all-prisoners = dla wszystkich więźniów politycznych
risk = Ryzyko prawne ({ $country })
as-of = stan na: { $date }

## The foot of the card

case-page = Pełny opis sprawy
sources = Źródła
designated = Status nadany wydawcy ({ $country }): { $kind }. Korzystanie tam z odnośników wydawcy lub ich udostępnianie może wiązać się z ryzykiem prawnym.
designation-undesirable = organizacja niepożądana
designation-extremist = organizacja ekstremistyczna
designation-terrorist = organizacja terrorystyczna
designation-foreign-agent = zagraniczny agent
designated-otherwise = organizacja zakazana
published-by = Publikuje { $name }
information-of = Stan na { $date }

## Where there is no card

failure-unavailable = Nie udało się wczytać tej karty.
failure-not-found = Profil tej osoby jest obecnie niedostępny.
failure-withdrawn = Wydawca wycofał ten profil.
failure-unverified = Ta karta nie jest pokazana, ponieważ nie udało się zweryfikować jej informacji.
failure-stale = Nie udało się wczytać najnowszej wersji. Tę opublikowano { $date }.
retry = Spróbuj ponownie
