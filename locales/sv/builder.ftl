### Swedish. The purpose of each message is in locales/en/builder.ftl.

title = Lägg ett kort på din sida
lead = Välj en person, titta på kortet, kopiera koden. Dina val står kvar i den här sidans adress. Inget sparas och inget skickas.

## The feed

source = Flödet
feed = Flödets adress
feed-hint = Be utgivaren om den. Den börjar med https:// och slutar oftast på feed.json. Flera adresser med mellanslag emellan är speglar.
keys = Utgivarens publika nyckel
keys-hint = Den börjar med ed25519:. Med den visar kortet bara det som är signerat med nyckeln. Be utgivaren om den på någon annan väg än via flödets server.
loading = Flödet laddas …
loaded = { $count ->
    [one] Flödet har { $count } person.
   *[other] Flödet har { $count } personer.
}

## Errors of the feed or the key

trouble-address = Det här är ingen adress. Kopiera den från webbläsarens adressfält, från https:// och framåt.
trouble-mixed = Adressen börjar med http://, och sådana får sidor på https inte ladda. Prova med https:// eller fråga utgivaren.
trouble-closed = Filen finns på servern, men andra webbplatser får inte läsa den. Skicka den här raden till dem som sköter servern: svaret måste ha huvudet Access-Control-Allow-Origin: *
trouble-redirect = Adressen leder vidare till en annan, och kort följer inte med dit. Öppna den i en ny flik och kopiera adressen som då står där.

trouble-unreachable = Adressen svarar inte. Öppna den i en ny flik: kommer inget där heller är den fel eller så ligger servern nere. Om den öppnas där är det en policy på den här sidan som hindrar det.
trouble-late = Servern tog längre tid än 10 sekunder på sig. Försök igen senare, eller be utgivaren om en spegel.
trouble-refused = Servern svarar med fel { $status }. Kontrollera adressen bokstav för bokstav; om den stämmer, meddela utgivaren.
trouble-too-large = Flödet är större än de 2 MB som ett kort laddar. Be utgivaren om personens eget flöde.
trouble-not-json = Det här är inget flöde, utan kanske adressen till en sida. Be utgivaren om adressen till själva flödet.
trouble-not-a-feed = Det här är en datafil, men inget flöde för kort. Till utgivaren: { $why }
trouble-signature = Flödet är inte signerat med den här nyckeln, så korten skulle inte visa något. Jämför nyckeln med utgivarens. Till utgivaren: { $why }
trouble-other = Flödet kan inte användas: { $why }

## Doubts about the feed

concern-expired = Flödet gällde till { $date }, och det säger korten till varje läsare. Be utgivaren om ett nyare.
concern-old = { $count ->
    [one] Flödet gavs ut för { $count } dag sedan. Fråga utgivaren om det fortfarande sköts.
   *[other] Flödet gavs ut för { $count } dagar sedan. Fråga utgivaren om det fortfarande sköts.
}
concern-no-sequence = Flödets utgåvor är inte numrerade, så ingen märker om en gammal visas i stället för en ny.
concern-no-id = Flödet har inget id, så en nyckel till det gäller för varje flöde från samma utgivare.
concern-nobody = Det finns ingen i det här flödet.
concern-no-key = Utan nyckel kan den som tar över flödets server ändra adresserna på din sida.

## The card

choices = Kortet
person = Vem kortet gäller
nobody-found = Ingen hittades. Prova en del av namnet, eller namnet i ett annat alfabet.

withdrawn = { $person } (tillbakadragen)
language = Kortets språk
language-of-page = samma som din sida
layout = Utförande
layout-full = hela kortet
layout-compact = kompakt
theme = Färger
theme-auto = som läsaren har ställt in
theme-light = ljusa
theme-dark = mörka
help = Sätt att hjälpa
help-all = alla
help-letters = bara brev
help-none = bara adressen
links = Länkar till andra webbplatser
links-all = som länkar
links-none = som vanlig text
photo = Foto
photo-feed = från den plats som flödet anger
photo-own = bara från värdar som kortet ändå kontaktar
photo-none = inget
refuse-older = Avvisa utgåvor av flödet som är äldre än dagens

## The preview

preview = Förhandsvisning
width = Bredd
pixels = { $pixels }{ "\u00A0" }px
ground = Sidans färger
nothing-yet = Klistra först in adressen till ett flöde, så visas kortet här.

## The snippets

snippet = Kod att klistra in
kind-tag = HTML-kod
kind-script = Bara skript
kind-static = Statiskt kort
kind-frame = Ram
about-tag = Kortet blir en del av din sida. De första raderna talar tidigt om för webbläsaren vad kortet kommer att ladda, så att det visas snabbare.
about-script = För redigerare som behåller skript och tar bort okända taggar. Kortet visas där skriptet står.
about-static = Kortet står i sidans egen HTML och kan läsas utan skript. Det förblir som det var den dag då du klistrade in det. Använd det där dina sidor byggs om med varje utgåva av flödet.
about-frame = För sidor där andras skript inte är önskade: kortet står i en ram från utgivarens webbplats.
about-wordpress = För webbplatser med tillägget Prisoner Card. Även skribenter som inte får använda HTML kan använda det.
about-generator = För sidor skrivna i Markdown. Lämna en tom rad före och efter, och ingen inuti.
about-hugo = Hugo tar bort HTML ur Markdown. En egen kortkod behåller den.
about-app = För appar som byggs av npm-paket. Kortets filer blir en del av din app.
about-editor = Klistra in koden i redigerarens block för HTML. Titta sedan på den publicerade sidan: först där ser du vad redigeraren har tagit bort.
about-drupal = Välj textformatet Full HTML och klistra in koden i textens källkod. De andra formaten tar bort kortet.
about-wix = Wix visar adressen som du anger i en ram.
place-page = Klistra in detta där kortet ska stå:
place-post = Klistra in detta i texten, på en egen rad:
place-terminal = Kör detta i en terminal:
place-file = Lägg detta i filen { $file }:
place-address = Ange den här adressen i redigeraren:
copy = Kopiera
copied = Kopierat.
not-copied = Det gick inte att kopiera här. Texten är markerad: tryck på Ctrl+C (på en Mac ⌘C).
frame = Adress till sidan för ramar
frame-hint = På en webbplats som är gjord med prisoner-card build är det personens sida med embed.html på slutet.
impossible-frame = Flödet visar inte var utgivarens sida för ramar finns. Om det finns en, skriv dess adress nedan.
impossible-shortcode = En kortkod i WordPress kan inte innehålla värdet av { $name }. Använd tilläggets block i stället.

## Policy and trust

policy = Innehållssäkerhetspolicy (CSP)
policy-hint = Bara för sidor som har en sådan policy: lägg till detta i den. Dina val kräver just det här.
trust = Vem din sida litar på
trust-pinned = Skriptet är låst med sin hash: dina läsares webbläsare kör inget annat.
trust-host = För hela sidan: { $host }, vars skript inte är låst.
trust-own = För sidan: ingen utom dig själv, eftersom filerna kommer från din egen webbplats.
trust-framed = Ramen kommer inte åt din sida. Den skickar sin höjd och, när en läsare klickar på den, en länk till sin egen webbplats.
trust-key = För adresserna: alla som har utgivarens hemliga nyckel. Servrar kan hålla inne flödet, men inte ändra det.
trust-hosts = De som driver { $hosts } kan ändra adresserna på din sida.

## The check of a page

check = Kontrollera min sida
check-hint = En webbläsare får inte läsa andra webbplatser, så den här sidan kan inte titta på din. Det kan utgivarens kommandoradsprogram: det pekar ut korten på sidan, inaktuella kort, nycklar som saknas, felaktiga attribut och policyer som stoppar ett kort.
check-address = Din sidas adress
check-command = Kör detta på en dator som har kommandot prisoner-card:
check-debug = Eller lägg till debug (<prisoner-card debug …>) i taggen och öppna din sida: under kortet står vad som är fel.
