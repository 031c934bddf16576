### Lithuanian. The purpose of each message is in locales/en/builder.ftl.

title = Įdėkite kortelę į savo puslapį
lead = Pasirinkite žmogų, peržiūrėkite kortelę, nukopijuokite kodą. Jūsų pasirinkimai lieka šio puslapio adrese. Niekas nesaugoma ir nesiunčiama.

## The feed

source = Srautas
feed = Srauto adresas
feed-hint = Gaukite jį iš leidėjo. Jis prasideda https:// ir paprastai baigiasi feed.json. Keli tarpais atskirti adresai yra dubliuojantys serveriai.
keys = Viešasis leidėjo raktas
keys-hint = Prasideda ed25519:. Su juo kortelė rodo tik tai, kas pasirašyta šiuo raktu. Gaukite jį iš leidėjo kitu keliu, ne iš srauto serverio.
loading = Srautas įkeliamas…
loaded = { $count ->
    [one] Sraute yra { $count } žmogus.
    [few] Sraute yra { $count } žmonės.
   *[other] Sraute yra { $count } žmonių.
}

## Errors of the feed or the key

trouble-address = Tai ne adresas. Nukopijuokite jį iš naršyklės adreso juostos, nuo https://.
trouble-mixed = Šis adresas prasideda http://, o tokių https puslapiai įkelti negali. Pabandykite su https:// arba pasiteiraukite leidėjo.
trouble-closed = Serveryje šis failas yra, bet kitoms svetainėms jo skaityti neleidžiama. Tiems, kas prižiūri serverį, nusiųskite tai: atsakyme turi būti antraštė Access-Control-Allow-Origin: *
trouble-redirect = Šis adresas nukreipia į kitą, o kortelės juo neseka. Atverkite jį naujame skirtuke ir nukopijuokite adresą, kuris ten atsiras.

trouble-unreachable = Šiuo adresu niekas neatsako. Atverkite jį naujame skirtuke: jei ir ten nieko nėra, adresas klaidingas arba serveris neveikia. Jei ten atsiveria, draudžia šio puslapio politika.
trouble-late = Serveris užtruko ilgiau nei 10 sekundžių. Pabandykite vėliau arba paprašykite leidėjo dubliuojančio serverio.
trouble-refused = Serveris grąžina klaidą { $status }. Patikrinkite adresą raidė po raidės; jei jis teisingas, praneškite leidėjui.
trouble-too-large = Šis srautas didesnis už 2 MB, kuriuos įkelia kortelė. Paprašykite leidėjo vieno šio žmogaus srauto.
trouble-not-json = Tai ne srautas, o galbūt puslapio adresas. Paprašykite leidėjo paties srauto adreso.
trouble-not-a-feed = Tai duomenų failas, bet ne kortelių srautas. Leidėjui: { $why }
trouble-signature = Šis srautas nepasirašytas šiuo raktu, todėl jo kortelės nieko nerodytų. Palyginkite raktą su leidėjo raktu. Leidėjui: { $why }
trouble-other = Šio srauto naudoti negalima: { $why }

## Doubts about the feed

concern-expired = Šis srautas galiojo iki { $date }, ir kortelės tai sako kiekvienam skaitytojui. Paprašykite leidėjo naujesnio.
concern-old = { $count ->
    [one] Šis srautas išleistas prieš { $count } dieną. Pasiteiraukite leidėjo, ar jis dar prižiūrimas.
    [few] Šis srautas išleistas prieš { $count } dienas. Pasiteiraukite leidėjo, ar jis dar prižiūrimas.
   *[other] Šis srautas išleistas prieš { $count } dienų. Pasiteiraukite leidėjo, ar jis dar prižiūrimas.
}
concern-no-sequence = Šio srauto laidos nenumeruojamos, todėl niekas nepastebės, jei vietoj naujos bus rodoma sena.
concern-no-id = Šis srautas neturi id, todėl jo raktas tiktų kiekvienam to paties leidėjo srautui.
concern-nobody = Šiame sraute nieko nėra.
concern-no-key = Be rakto bet kas, kas perima srauto serverį, gali pakeisti adresus jūsų puslapyje.

## The card

choices = Kortelė
person = Žmogus
nobody-found = Nieko nerasta. Pabandykite dalį vardo arba vardą kita abėcėle.

withdrawn = { $person } (atsiimta)
language = Kortelės kalba
language-of-page = kaip jūsų puslapio
layout = Išdėstymas
layout-full = visa kortelė
layout-compact = glaustas
theme = Spalvos
theme-auto = kaip nustatyta skaitytojo
theme-light = šviesios
theme-dark = tamsios
help = Kaip padėti
help-all = visi būdai
help-letters = tik laiškai
help-none = tik adresas
links = Nuorodos į kitas svetaines
links-all = kaip nuorodos
links-none = paprastu tekstu
photo = Nuotrauka
photo-feed = iš ten, kur nurodo srautas
photo-own = tik iš serverių, į kuriuos kortelė ir taip kreipiasi
photo-none = be nuotraukos
refuse-older = Nepriimti srauto laidų, senesnių už šiandieninę

## The preview

preview = Peržiūra
width = Plotis
pixels = { $pixels } piks.
ground = Puslapio spalvos
nothing-yet = Pirmiausia įklijuokite srauto adresą, ir kortelė atsiras čia.

## The snippets

snippet = Kodas įklijuoti
kind-tag = HTML kodas
kind-script = Tik scenarijus
kind-static = Statinė kortelė
kind-frame = Rėmelis
about-tag = Kortelė tampa jūsų puslapio dalimi. Pirmosios eilutės anksti praneša naršyklei, ką kortelė įkels, todėl ji pasirodo greičiau.
about-script = Redaktoriams, kurie palieka scenarijus ir pašalina nežinomas žymas. Kortelė atsiranda ten, kur yra scenarijus.
about-static = Kortelė yra pačiame jūsų puslapio HTML ir skaitoma be scenarijų. Ji lieka tokia, kokia buvo tą dieną, kai ją įklijavote. Naudokite ją ten, kur puslapiai kuriami iš naujo su kiekviena srauto laida.
about-frame = Puslapiams, kuriuose svetimi scenarijai nepageidaujami: kortelė rodoma rėmelyje iš leidėjo svetainės.
about-wordpress = Svetainėms su įskiepiu „Prisoner Card“. Tinka ir autoriams, kuriems HTML naudoti neleidžiama.
about-generator = Puslapiams, rašomiems „Markdown“. Palikite tuščią eilutę prieš kodą ir po jo, bet ne jo viduje.
about-hugo = „Hugo“ pašalina HTML iš „Markdown“. Nuosavas trumpasis kodas jį išsaugo.
about-app = Programoms, kurios kuriamos iš npm paketų. Kortelės failai tampa jūsų programos dalimi.
about-editor = Įklijuokite į redaktoriaus bloką, skirtą HTML kodui. Paskui peržiūrėkite paskelbtą puslapį: tik ten matyti, ką redaktorius pašalino.
about-drupal = Pasirinkite teksto formatą „Full HTML“ ir įklijuokite į teksto pirminį kodą. Kiti formatai kortelę pašalina.
about-wix = „Wix“ jūsų nurodytą adresą rodo rėmelyje.
place-page = Įklijuokite ten, kur turi būti kortelė:
place-post = Įklijuokite į tekstą atskira eilute:
place-terminal = Įvykdykite terminale:
place-file = Įdėkite į failą { $file }:
place-address = Nurodykite redaktoriui šį adresą:
copy = Kopijuoti
copied = Nukopijuota.
not-copied = Čia nukopijuoti nepavyko. Tekstas pažymėtas: paspauskite „Ctrl+C“ („Mac“ kompiuteryje – ⌘C).
frame = Rėmeliams skirto puslapio adresas
frame-hint = Svetainėje, sukurtoje komanda prisoner-card build, tai žmogaus puslapis su embed.html gale.
impossible-frame = Iš šio srauto nematyti, kur yra leidėjo puslapis rėmeliams. Jei toks yra, įrašykite jo adresą žemiau.
impossible-shortcode = „WordPress“ trumpasis kodas negali perduoti { $name } reikšmės. Vietoj jo naudokite įskiepio bloką.

## Policy and trust

policy = Turinio saugumo politika (CSP)
policy-hint = Tik puslapiams, kurie turi tokią politiką: papildykite ją šiomis eilutėmis. Šiems pasirinkimams reikia būtent jų.
trust = Kuo pasitiki jūsų puslapis
trust-pinned = Scenarijus susietas su savo maiša: jūsų skaitytojų naršyklės jokio kito nevykdys.
trust-host = Dėl viso puslapio: { $host }, kurio scenarijus nesusietas.
trust-own = Dėl puslapio: niekuo, tik jumis pačiais, nes failai yra jūsų svetainėje.
trust-framed = Rėmelis negali pasiekti jūsų puslapio. Jis praneša savo aukštį, o kai skaitytojas atveria nuorodą į paties rėmelio svetainę – ir tą nuorodą.
trust-key = Dėl adresų: kiekvienu, kas turi slaptąjį leidėjo raktą. Serveriai gali srauto neatiduoti, bet negali jo pakeisti.
trust-hosts = Tie, kas prižiūri { $hosts }, gali pakeisti adresus jūsų puslapyje.

## The check of a page

check = Patikrinti mano puslapį
check-hint = Naršyklei neleidžiama skaityti kitų svetainių, todėl šis puslapis negali pažiūrėti į jūsiškį. Tai gali leidėjo programa: ji nurodo puslapyje esančias korteles, pasenusias korteles, trūkstamus raktus, klaidingus atributus ir politikas, kurios kortelei trukdo.
check-address = Jūsų puslapio adresas
check-command = Įvykdykite kompiuteryje, kuriame yra komanda prisoner-card:
check-debug = Arba pridėkite prie žymos debug (<prisoner-card debug …>) ir atverkite savo puslapį: po kortele bus parašyta, kas negerai.
