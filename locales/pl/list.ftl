### Polish. The purpose of each message is in locales/en/list.ftl.

people = { $count ->
    [one] { $count } osoba
    [few] { $count } osoby
    [many] { $count } osób
   *[other] { $count } osoby
}
label = Ludzie
nobody = Na tej liście nie ma teraz nikogo.

## Search and filters

search = Znajdź osobę
nobody-found = Nikogo nie znaleziono. Proszę spróbować części nazwiska albo nazwiska w innym alfabecie.
filters = Filtry
clear = Wyczyść filtry
country = Kraj
since = Rok zatrzymania
recognition = Uznanie
letters-in = Język listów
any = Wszystkie
recognised = Uwięzienie polityczne
under-review = W trakcie oceny
not-recognised = Brak uznania

## A person

held-since = Zatrzymanie: { $date }
birthday = Urodziny: { $date }
back = Wróć do listy
