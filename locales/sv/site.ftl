### Swedish. The purpose of each message is in locales/en/site.ftl.

person-title = { $name }: fallet, och hur man skriver
person-title-without-letters = { $name }: fallet
listed-name = { $family }, { $others }
all-people = Alla personer
languages = Språk
find = Hitta en person
shown = Visas: { $shown } av { $all }
nobody-found = Ingen hittades. Prova en del av namnet, eller namnet i ett annat alfabet.
nobody = Det finns ingen i det här flödet för närvarande.
withdrawn-title = Profilen har dragits tillbaka
embed = Lägg kortet på din sida
embed-how = Klistra in detta där kortet ska stå. Det håller sig självt aktuellt.
embed-frame = Där skript inte är tillåtna klistrar du in den här ramen. Den fungerar också utan sista raden, med fast höjd.
embed-more = Andra storlekar, redigerare och språk
whole-page = Öppna hela sidan
link-shut = Länken kan inte öppnas härifrån. Dess adress:
made-from = Sidan skapades utifrån flödet från { $date }
feed = Flöde för program
no-trace = De här sidorna sätter inga kakor och räknar inga besökare.
not-found = Det finns ingen sida här
