### Polish. The purpose of each message is in locales/en/site.ftl.

person-title = { $name }: sprawa i jak napisać
person-title-without-letters = { $name }: sprawa
listed-name = { $family }, { $others }
all-people = Wszystkie osoby
languages = Języki
find = Znajdź osobę
shown = Pokazano: { $shown } z { $all }
nobody-found = Nikogo nie znaleziono. Proszę spróbować części nazwiska albo nazwiska w innym alfabecie.
nobody = Obecnie w tym kanale nikogo nie ma.
withdrawn-title = Profil wycofany
embed = Jak umieścić tę kartę na własnej stronie
embed-how = Proszę wkleić to tam, gdzie ma stać karta. Aktualizuje się sama.
embed-frame = Tam, gdzie skrypty są niedozwolone, proszę wkleić tę ramkę. Bez ostatniego wiersza też działa, ale ma stałą wysokość.
embed-more = Inne rozmiary, edytory i języki
whole-page = Otwórz całą stronę
link-shut = Tego odnośnika nie można stąd otworzyć. Jego adres:
made-from = Tę stronę utworzono z kanału z dnia { $date }
feed = Kanał dla programów
no-trace = Te strony nie zapisują plików cookie i nie liczą odwiedzających.
not-found = Nie ma tu żadnej strony
