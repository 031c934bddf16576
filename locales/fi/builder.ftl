### Finnish. The purpose of each message is in locales/en/builder.ftl.

title = Kortti sivullesi

lead = Valitse henkilö, katso korttia, kopioi koodi. Valintasi pysyvät tämän sivun osoitteessa. Mitään ei tallenneta eikä lähetetä.

source = Syöte

feed = Syötteen osoite

feed-hint = Pyydä se julkaisijalta. Alkaa merkeillä https:// ja päättyy yleensä osaan feed.json. Useat välilyönnein erotetut osoitteet ovat peilipalvelimia.

keys = Julkaisijan julkinen avain

keys-hint = Alkaa merkeillä ed25519:. Sen kanssa kortti näyttää vain sen, mikä on allekirjoitettu tällä avaimella. Pyydä avain julkaisijalta muuta kautta kuin syötteen palvelimelta.

loading = Syötettä ladataan…

loaded = { $count ->
    [one] Syötteessä on { $count } henkilö.
   *[other] Syötteessä on { $count } henkilöä.
}

trouble-address = Tämä ei ole osoite. Kopioi se selaimen osoiteriviltä, alkaen merkeistä https://.

trouble-mixed = Tämä osoite alkaa merkeillä http://, eivätkä https-sivut saa ladata sitä. Kokeile sitä alkuosalla https:// tai kysy julkaisijalta.

trouble-closed = Palvelimella on tämä tiedosto, mutta se ei anna muiden sivustojen lukea sitä. Lähetä tämä rivi palvelimen ylläpitäjille: vastauksessa on oltava otsake Access-Control-Allow-Origin: *

trouble-redirect = Tämä osoite ohjaa toiseen osoitteeseen, eivätkä kortit seuraa sitä. Avaa se uudessa välilehdessä ja kopioi osoite, joka siellä näkyy.

trouble-unreachable = Tästä osoitteesta ei tule vastausta. Avaa se uudessa välilehdessä: jos sielläkään ei näy mitään, osoite on väärä tai sen palvelin ei toimi. Jos se avautuu siellä, tämän sivun käytäntö kieltää sen.

trouble-late = Palvelimelta kesti yli 10 sekuntia. Yritä myöhemmin uudelleen tai pyydä julkaisijalta peilipalvelinta.

trouble-refused = Palvelin vastaa virheellä { $status }. Tarkista osoite merkki merkiltä; jos se on oikein, ilmoita julkaisijalle.

trouble-too-large = Tämä syöte on suurempi kuin 2 megatavua, jotka kortti lataa. Pyydä julkaisijalta henkilön oma syöte.

trouble-not-json = Tämä ei ole syöte, vaan ehkä verkkosivun osoite. Pyydä julkaisijalta itse syötteen osoite.

trouble-not-a-feed = Tämä on datatiedosto, mutta ei korttien syöte. Julkaisijalle: { $why }

trouble-signature = Tätä syötettä ei ole allekirjoitettu tällä avaimella, joten sen kortit eivät näyttäisi mitään. Vertaa avainta julkaisijan avaimeen. Julkaisijalle: { $why }

trouble-other = Tätä syötettä ei voi käyttää: { $why }

concern-expired = Tämä syöte oli voimassa { $date } asti, ja sen kortit kertovat sen jokaiselle lukijalle. Pyydä julkaisijalta uudempi.

concern-old = { $count ->
    [one] Tämä syöte on julkaistu { $count } päivä sitten. Kysy julkaisijalta, ylläpidetäänkö sitä yhä.
   *[other] Tämä syöte on julkaistu { $count } päivää sitten. Kysy julkaisijalta, ylläpidetäänkö sitä yhä.
}

concern-no-sequence = Tämän syötteen julkaisuja ei ole numeroitu, joten kukaan ei huomaa, jos uuden sijasta näytetään vanha.

concern-no-id = Tällä syötteellä ei ole id-tunnusta, joten sen avain kelpaisi saman julkaisijan jokaiseen syötteeseen.

concern-nobody = Tässä syötteessä ei ole ketään.

concern-no-key = Ilman avainta kuka tahansa, joka saa syötteen palvelimen haltuunsa, voi muuttaa sivusi osoitteita.

choices = Kortti

person = Henkilö

nobody-found = Ketään ei löytynyt. Kokeile nimen osaa tai nimeä toisella kirjaimistolla.

withdrawn = { $person } (poistettu)

language = Kortin kieli

language-of-page = sivusi kieli

layout = Asettelu

layout-full = koko kortti

layout-compact = tiivis

theme = Värit

theme-auto = lukijan asetusten mukaan

theme-light = vaaleat

theme-dark = tummat

help = Tapoja auttaa

help-all = kaikki

help-letters = vain kirjeet

help-none = vain osoite

links = Linkit muille sivustoille

links-all = linkkeinä

links-none = pelkkänä tekstinä

photo = Valokuva

photo-feed = syötteen ilmoittamasta paikasta

photo-own = vain palvelimilta, joihin kortti muutenkin ottaa yhteyden

photo-none = ei kuvaa

refuse-older = Hylkää syötteen julkaisut, jotka ovat tämänpäiväistä vanhempia

preview = Esikatselu

width = Leveys

pixels = { $pixels } px

ground = Sivun värit

nothing-yet = Liitä ensin syötteen osoite, niin kortti tulee tähän.

snippet = Liitettävä koodi

kind-tag = HTML

kind-script = Vain skripti

kind-static = Staattinen kortti

kind-frame = Kehys

about-tag = Kortista tulee osa sivuasi. Ensimmäiset rivit kertovat selaimelle ajoissa, mitä kortti lataa, joten se näkyy nopeammin.

about-script = Muokkaimille, jotka säilyttävät skriptit ja poistavat tuntemattomat tunnisteet. Kortti näkyy skriptin kohdalla.

about-static = Kortti on sivusi omassa HTML-koodissa, ja sen voi lukea ilman skriptejä. Se pysyy sellaisena kuin se oli päivänä, jona liitit sen. Käytä sitä siellä, missä sivut luodaan uudelleen syötteen jokaisen julkaisun yhteydessä.

about-frame = Sivuille, joille ei haluta muiden skriptejä: kortti on kehyksessä, joka tulee julkaisijan sivustolta.

about-wordpress = Sivustoille, joilla on Prisoner Card -lisäosa. Myös kirjoittajat, joilla ei ole oikeutta käyttää HTML:ää, voivat käyttää sitä.

about-generator = Markdownilla kirjoitetuille sivuille. Jätä tyhjä rivi ennen koodia ja sen jälkeen, mutta ei sen sisälle.

about-hugo = Hugo poistaa HTML:n Markdownista. Oma shortcode säilyttää sen.

about-app = Sovelluksille, jotka rakennetaan npm-paketeista. Kortin tiedostoista tulee osa sovellustasi.

about-editor = Liitä se muokkaimen HTML-koodilohkoon. Se, mitä muokkain poistaa, selviää vasta julkaistulta sivulta.

about-drupal = Valitse tekstimuoto Full HTML ja liitä se tekstin lähdekoodiin. Muut muodot poistavat kortin.

about-wix = Wix näyttää antamasi osoitteen kehyksessä.

place-page = Liitä tämä kohtaan, johon kortti tulee:

place-post = Liitä tämä tekstiin omalle rivilleen:

place-terminal = Suorita tämä päätteessä:

place-file = Lisää tämä tiedostoon { $file }:

place-address = Anna muokkaimelle tämä osoite:

copy = Kopioi

copied = Kopioitu.

not-copied = Kopiointi ei onnistunut tässä. Teksti on valittuna: paina Ctrl+C (Macissa ⌘C).

frame = Kehyssivun osoite

frame-hint = Komennolla prisoner-card build tehdyllä sivustolla se on henkilön sivu, jonka lopussa on embed.html.

impossible-frame = Tästä syötteestä ei näy, missä julkaisijan kehyssivu on. Jos sellainen on, kirjoita sen osoite alle.

impossible-shortcode = WordPressin shortcode ei voi sisältää attribuutin { $name } arvoa. Käytä sen sijaan lisäosan lohkoa.

policy = Sisällön suojauskäytäntö (CSP)

policy-hint = Vain sivuille, joilla on tällainen käytäntö: lisää siihen tämä. Valintasi tarvitsevat juuri tämän.

trust = Keneen sivusi luottaa

trust-pinned = Skripti on sidottu tiivisteeseensä: lukijoidesi selaimet eivät suorita mitään muuta.

trust-host = Koko sivun osalta: { $host }, jonka skriptiä ei ole sidottu.

trust-own = Sivun osalta: ei kehenkään muuhun kuin sinuun, sillä tiedostot tulevat omalta sivustoltasi.

trust-framed = Kehys ei pääse käsiksi sivuusi. Se ilmoittaa korkeutensa ja, kun lukija napsauttaa linkkiä, linkin omalle sivustolleen.

trust-key = Osoitteiden osalta: kaikkiin, joilla on julkaisijan salainen avain. Palvelimet voivat jättää syötteen antamatta mutta eivät muuttaa sitä.

trust-hosts = Sivusi osoitteita voivat muuttaa näiden palvelinten ylläpitäjät: { $hosts }.

check = Tarkista sivuni

check-hint = Selain ei saa lukea muita sivustoja, joten tämä sivu ei voi katsoa sivuasi. Julkaisijan komentoriviohjelma voi: se kertoo sivun kortit, vanhentuneet kortit, puuttuvat avaimet, väärät attribuutit ja käytännöt, jotka estävät kortin.

check-address = Sivusi osoite

check-command = Suorita tämä tietokoneessa, jossa on komento prisoner-card:

check-debug = Tai lisää tunnisteeseen debug (<prisoner-card debug …>) ja avaa sivusi: kortin alla lukee, mikä on vialla.
