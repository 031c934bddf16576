### Dutch. The purpose of each message is in locales/en/builder.ftl.

title = Zet een kaart op uw pagina
lead = Kies een persoon, bekijk de kaart, kopieer de code. Wat u kiest, blijft in het adres van deze pagina staan. Er wordt niets opgeslagen of verzonden.

## The feed

source = De feed
feed = Adres van de feed
feed-hint = Vraag het aan de uitgever. Het begint met https:// en eindigt meestal op feed.json. Meerdere adressen met spaties ertussen zijn mirrors.
keys = Publieke sleutel van de uitgever
keys-hint = Begint met ed25519:. Met deze sleutel toont de kaart alleen wat ermee is ondertekend. Vraag de sleutel aan de uitgever langs een andere weg dan de server van de feed.
loading = De feed wordt geladen…
loaded = { $count ->
    [one] Deze feed bevat { $count } persoon.
   *[other] Deze feed bevat { $count } personen.
}

## Errors of the feed or the key

trouble-address = Dit is geen adres. Kopieer het uit de adresbalk van uw browser, vanaf https://.
trouble-mixed = Dit adres begint met http://, en dat mogen pagina’s op https niet laden. Probeer het met https://, of vraag het de uitgever.
trouble-closed = Dit bestand staat op de server, maar andere sites mogen het niet lezen. Stuur deze regel aan de beheerders van de server: het antwoord moet de header Access-Control-Allow-Origin: * bevatten
trouble-redirect = Dit adres leidt door naar een ander, en kaarten volgen dat niet. Open het in een nieuw tabblad en kopieer het adres dat daar dan staat.

trouble-unreachable = Dit adres geeft geen antwoord. Open het in een nieuw tabblad: komt er ook daar niets, dan klopt het adres niet of ligt de server eruit. Gaat het daar wel open, dan staat een beleid van deze pagina het niet toe.
trouble-late = De server deed er langer dan 10 seconden over. Probeer het later opnieuw, of vraag de uitgever om een mirror.
trouble-refused = De server antwoordt met fout { $status }. Controleer het adres letter voor letter; als het klopt, meld het dan aan de uitgever.
trouble-too-large = Deze feed is groter dan de 2 MB die een kaart laadt. Vraag de uitgever om de feed van deze persoon alleen.
trouble-not-json = Dit is geen feed, maar misschien het adres van een pagina. Vraag de uitgever om het adres van de feed zelf.
trouble-not-a-feed = Dit is een gegevensbestand, maar geen feed voor kaarten. Voor de uitgever: { $why }
trouble-signature = Deze feed is niet met deze sleutel ondertekend; de kaarten zouden niets tonen. Vergelijk de sleutel met die van de uitgever. Voor de uitgever: { $why }
trouble-other = Deze feed kan niet worden gebruikt: { $why }

## Doubts about the feed

concern-expired = Deze feed was geldig tot { $date }, en de kaarten melden dat aan elke lezer. Vraag de uitgever om een nieuwere.
concern-old = { $count ->
    [one] Deze feed is { $count } dag geleden uitgegeven. Vraag de uitgever of hij nog wordt bijgehouden.
   *[other] Deze feed is { $count } dagen geleden uitgegeven. Vraag de uitgever of hij nog wordt bijgehouden.
}
concern-no-sequence = De uitgaven van deze feed zijn niet genummerd. Niemand merkt het dus als er een oude in plaats van een nieuwe wordt getoond.
concern-no-id = Deze feed heeft geen id. Een sleutel ervoor geldt dan voor elke feed van dezelfde uitgever.
concern-nobody = In deze feed staat niemand.
concern-no-key = Zonder sleutel kan iedereen die de server van de feed overneemt, de adressen op uw pagina wijzigen.

## The card

choices = De kaart
person = Persoon
nobody-found = Niemand gevonden. Probeer een deel van de naam, of de naam in een ander alfabet.

withdrawn = { $person } (ingetrokken)
language = Taal van de kaart
language-of-page = die van uw pagina
layout = Weergave
layout-full = hele kaart
layout-compact = beknopt
theme = Kleuren
theme-auto = zoals de lezer heeft ingesteld
theme-light = licht
theme-dark = donker
help = Manieren om te helpen
help-all = alle
help-letters = alleen brieven
help-none = alleen het adres
links = Links naar andere sites
links-all = als links
links-none = als gewone tekst
photo = Foto
photo-feed = vanaf de plek die de feed noemt
photo-own = alleen van hosts die de kaart toch al bevraagt
photo-none = geen
refuse-older = Weiger uitgaven van de feed die ouder zijn dan die van vandaag

## The preview

preview = Voorbeeld
width = Breedte
pixels = { $pixels }{ "\u00A0" }px
ground = Pagina
nothing-yet = Plak eerst het adres van een feed, dan verschijnt de kaart hier.

## The snippets

snippet = Code om te plakken
kind-tag = HTML-code
kind-script = Alleen script
kind-static = Statische kaart
kind-frame = Kaart in een frame
about-tag = De kaart wordt een deel van uw pagina. De eerste regels melden de browser vroeg wat de kaart gaat laden, zodat zij er eerder staat.
about-script = Voor editors die scripts laten staan en onbekende tags verwijderen. De kaart verschijnt op de plek van het script.
about-static = De kaart staat in de HTML van uw pagina zelf en is zonder scripts te lezen. Zij blijft zoals zij was op de dag waarop u haar plakte. Gebruik dit waar uw pagina’s bij elke uitgave van de feed opnieuw worden gemaakt.
about-frame = Voor pagina’s waar scripts van anderen niet gewenst zijn: de kaart staat in een frame van de site van de uitgever.
about-wordpress = Voor sites met de plug-in Prisoner Card. Ook auteurs die geen HTML mogen gebruiken, kunnen dit gebruiken.
about-generator = Voor pagina’s in Markdown. Laat ervoor en erna een lege regel, en geen erbinnen.
about-hugo = Hugo verwijdert HTML uit Markdown. Een eigen shortcode laat de HTML staan.
about-app = Voor apps die met npm-pakketten worden gebouwd. De bestanden van de kaart worden een deel van uw app.
about-editor = Plak dit in het blok voor HTML-code van de editor. Wat de editor eruit haalt, ziet u pas op de gepubliceerde pagina.
about-drupal = Kies de tekstindeling Full HTML en plak dit in de broncode van de tekst. De andere indelingen verwijderen de kaart.
about-wix = Wix toont het adres dat u opgeeft in een frame.
place-page = Plak dit op de plek waar de kaart moet staan:
place-post = Plak dit in de tekst, op een eigen regel:
place-terminal = Voer dit uit in een terminal:
place-file = Zet dit in het bestand { $file }:
place-address = Geef dit adres op in de editor:
copy = Kopiëren
copied = Gekopieerd.
not-copied = Kopiëren is hier niet gelukt. De tekst is geselecteerd: druk op Ctrl+C (op een Mac ⌘C).
frame = Adres van de pagina voor frames
frame-hint = Op een site die met prisoner-card build is gemaakt, is dat de pagina van de persoon met embed.html aan het eind.
impossible-frame = Uit deze feed blijkt niet waar de pagina voor frames van de uitgever staat. Als die er is, vul het adres hieronder in.
impossible-shortcode = Een shortcode van WordPress kan de waarde van { $name } niet bevatten. Gebruik in plaats daarvan het blok van de plug-in.

## Policy and trust

policy = Content Security Policy (CSP)
policy-hint = Alleen voor pagina’s met zo’n beleid: voeg dit eraan toe. Voor deze keuzes is precies dit nodig.
trust = Op wie uw pagina vertrouwt
trust-pinned = Het script ligt vast door zijn hash: de browsers van uw lezers voeren geen ander uit.
trust-host = Voor uw hele pagina: { $host }, waarvan het script niet vastligt.
trust-own = Voor uw pagina: niemand behalve uzelf, want de bestanden komen van uw eigen site.
trust-framed = Het frame kan niet bij uw pagina. Het geeft zijn hoogte door en, als een lezer erop klikt, een link naar zijn eigen site.
trust-key = Voor de adressen: iedereen die de geheime sleutel van de uitgever heeft. Servers kunnen de feed achterhouden, maar niet wijzigen.
trust-hosts = De beheerders van { $hosts } kunnen de adressen op uw pagina wijzigen.

## The check of a page

check = Mijn pagina controleren
check-hint = Een browser mag andere sites niet lezen, dus kan deze pagina niet naar de uwe kijken. Het opdrachtregelprogramma van de uitgever kan dat wel: het noemt de codefragmenten op de pagina, verouderde kaarten, ontbrekende sleutels, verkeerde attributen en beleid dat een kaart tegenhoudt.
check-address = Adres van uw pagina
check-command = Voer dit uit op een computer waarop de opdracht prisoner-card staat:
check-debug = Of voeg debug (<prisoner-card debug …>) toe aan de tag en open uw pagina: onder de kaart staat wat er mis is.
