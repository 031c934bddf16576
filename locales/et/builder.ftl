### Estonian. The purpose of each message is in locales/en/builder.ftl.

title = Kaart teie lehel

lead = Valige inimene, vaadake kaarti, kopeerige kood. Teie valikud jäävad selle lehe aadressi. Midagi ei salvestata ega saadeta.

source = Voog

feed = Voo aadress

feed-hint = Küsige seda avaldajalt. Alguses on https:// ja lõpus tavaliselt feed.json. Mitu tühikutega eraldatud aadressi on peegelserverid.

keys = Avaldaja avalik võti

keys-hint = Alguses on ed25519:. Sellega näitab kaart ainult seda, mis on selle võtmega allkirjastatud. Küsige võti avaldajalt muul teel kui voo serverist.

loading = Voogu laaditakse…

loaded = { $count ->
    [one] Voos on { $count } inimene.
   *[other] Voos on { $count } inimest.
}

trouble-address = See ei ole aadress. Kopeerige see brauseri aadressiribalt, alates https://.

trouble-mixed = Selle aadressi alguses on http:// ja https-lehed ei tohi seda laadida. Proovige https:// või küsige avaldajalt.

trouble-closed = Serveris on see fail olemas, kuid teistel saitidel ei lubata seda lugeda. Saatke see rida serveri haldajatele: vastuses peab olema päis Access-Control-Allow-Origin: *

trouble-redirect = See aadress suunab edasi teisele, kuid kaardid sellele ei järgne. Avage see uuel vahelehel ja kopeerige aadress, mis seal siis on.

trouble-unreachable = Sellelt aadressilt ei tule vastust. Avage see uuel vahelehel: kui ka seal midagi ei tule, on aadress vale või selle server ei tööta. Kui see seal avaneb, keelab selle käesoleva lehe poliitika.

trouble-late = Serveril kulus üle 10 sekundi. Proovige hiljem uuesti või küsige avaldajalt peegelserverit.

trouble-refused = Server vastab veaga { $status }. Kontrollige aadressi täht-tähelt; kui see on õige, teatage avaldajale.

trouble-too-large = See voog on suurem kui 2 MB, mida kaart laadib. Küsige avaldajalt selle inimese oma voogu.

trouble-not-json = See ei ole voog, võib-olla on see veebilehe aadress. Küsige avaldajalt voo enda aadressi.

trouble-not-a-feed = See on andmefail, kuid mitte kaartide voog. Avaldajale: { $why }

trouble-signature = Seda voogu ei ole allkirjastatud selle võtmega, seega ei näitaks selle kaardid midagi. Võrrelge võtit avaldaja omaga. Avaldajale: { $why }

trouble-other = Seda voogu ei saa kasutada: { $why }

concern-expired = Selle voo kehtivuse viimane päev oli { $date } ja selle kaardid ütlevad seda igale lugejale. Küsige avaldajalt uuemat.

concern-old = { $count ->
    [one] See voog anti välja { $count } päev tagasi. Küsige avaldajalt, kas seda veel hooldatakse.
   *[other] See voog anti välja { $count } päeva tagasi. Küsige avaldajalt, kas seda veel hooldatakse.
}

concern-no-sequence = Selle voo väljaanded ei ole nummerdatud, seega ei märka keegi, kui uue asemel näidatakse vana.

concern-no-id = Selle voo id puudub, seega kehtiks selle võti sama avaldaja iga voo kohta.

concern-nobody = Selles voos ei ole kedagi.

concern-no-key = Ilma võtmeta võib igaüks, kes voo serveri üle võtab, muuta teie lehel olevaid aadresse.

choices = Kaart

person = Inimene

nobody-found = Kedagi ei leitud. Proovige osa nimest või nime teises tähestikus.

withdrawn = { $person } (tagasi võetud)

language = Kaardi keel

language-of-page = teie lehe keel

layout = Kujundus

layout-full = kogu kaart

layout-compact = lühike

theme = Värvid

theme-auto = lugeja seadete järgi

theme-light = heledad

theme-dark = tumedad

help = Kuidas aidata

help-all = kõik viisid

help-letters = ainult kirjad

help-none = ainult aadress

links = Lingid teistele saitidele

links-all = linkidena

links-none = tavalise tekstina

photo = Pilt

photo-feed = sealt, kuhu voog osutab

photo-own = ainult serveritest, kust kaart niikuinii andmeid küsib

photo-none = pildita

refuse-older = Lükka tagasi voo väljaanded, mis on tänasest vanemad

preview = Eelvaade

width = Laius

pixels = { $pixels } px

ground = Lehe värvid

nothing-yet = Kleepige esmalt voo aadress ja siia ilmub kaart.

snippet = Kleebitav kood

kind-tag = HTML

kind-script = Ainult skript

kind-static = Staatiline kaart

kind-frame = Raam

about-tag = Kaart muutub teie lehe osaks. Esimesed read ütlevad brauserile varakult, mida kaart laadib, et see kiiremini kohale jõuaks.

about-script = Redaktoritele, mis jätavad skriptid alles ja eemaldavad tundmatud sildid. Kaart ilmub skripti kohale.

about-static = Kaart on teie lehe enda HTML-is ja on loetav ilma skriptideta. See jääb selliseks, nagu see oli kleepimise päeval. Kasutage seda seal, kus lehed luuakse voo iga väljaandega uuesti.

about-frame = Lehtedele, kus võõraid skripte ei soovita: kaart on raamis, mis tuleb avaldaja saidilt.

about-wordpress = Saitidele, kus on plugin Prisoner Card. Seda võivad kasutada ka autorid, kellel ei ole õigust HTML-i kasutada.

about-generator = Markdownis kirjutatud lehtedele. Jätke koodi ette ja järele tühi rida, kuid mitte selle sisse.

about-hugo = Hugo eemaldab Markdownist HTML-i. Oma lühikood jätab selle alles.

about-app = Rakendustele, mis ehitatakse npm-i pakettidest. Kaardi failid muutuvad teie rakenduse osaks.

about-editor = Kleepige see redaktori HTML-koodi plokki. Mida redaktor eemaldab, selgub alles avaldatud lehel.

about-drupal = Valige tekstivorming Full HTML ja kleepige see teksti lähtekoodi. Teised vormingud eemaldavad kaardi.

about-wix = Wix näitab teie antud aadressi raamis.

place-page = Kleepige see sinna, kus kaart peaks olema:

place-post = Kleepige see teksti omaette reale:

place-terminal = Käivitage see terminalis:

place-file = Pange see faili { $file }:

place-address = Andke redaktorile see aadress:

copy = Kopeeri

copied = Kopeeritud.

not-copied = Kopeerimine siin ei õnnestunud. Tekst on märgistatud: vajutage Ctrl+C (Macis ⌘C).

frame = Raamide lehe aadress

frame-hint = Käsuga prisoner-card build tehtud saidil on see inimese leht, mille lõpus on embed.html.

impossible-frame = Sellest voost ei selgu, kus on avaldaja raamide leht. Kui selline leht on olemas, kirjutage selle aadress allapoole.

impossible-shortcode = WordPressi lühikood ei saa sisaldada atribuudi { $name } väärtust. Kasutage selle asemel plugina plokki.

policy = Sisu turvapoliitika (CSP)

policy-hint = Ainult lehtedele, millel on selline poliitika: lisage sellele järgmine. Teie valikud vajavad täpselt seda.

trust = Keda teie leht usaldab

trust-pinned = Skript on fikseeritud oma räsiga: teie lugejate brauserid ühtegi teist ei käivita.

trust-host = Kogu lehe osas: { $host }, mille skript ei ole fikseeritud.

trust-own = Lehe osas: ainult teid ennast, sest failid tulevad teie enda saidilt.

trust-framed = Raam ei pääse teie lehele ligi. See teatab oma kõrguse ja, kui lugeja lingil klõpsab, lingi omaenda saidile.

trust-key = Aadresside osas: kõiki, kellel on avaldaja salajane võti. Serverid võivad voo andmata jätta, kuid mitte seda muuta.

trust-hosts = { $hosts } haldajad võivad muuta teie lehel olevaid aadresse.

check = Kontrolli minu lehte

check-hint = Brauser ei tohi teisi saite lugeda, seega ei saa see leht teie lehte vaadata. Avaldaja käsureaprogramm saab: see nimetab lehel olevad kaardid, aegunud kaardid, puuduvad võtmed, valed atribuudid ja poliitikad, mis kaarti takistavad.

check-address = Teie lehe aadress

check-command = Käivitage see arvutis, kus on käsk prisoner-card:

check-debug = Või lisage sildile debug (<prisoner-card debug …>) ja avage oma leht: kaardi all seisab, mis on valesti.
