### Latvian. The purpose of each message is in locales/en/builder.ftl.

title = Ievietojiet kartīti savā lapā
lead = Izvēlieties cilvēku, apskatiet kartīti, nokopējiet kodu. Jūsu izvēle paliek šīs lapas adresē. Nekas netiek ne saglabāts, ne nosūtīts.

## The feed

source = Plūsma
feed = Plūsmas adrese
feed-hint = Saņemiet to no publicētāja. Tā sākas ar https:// un parasti beidzas ar feed.json. Vairākas adreses ar atstarpēm starp tām ir spoguļserveri.
keys = Publicētāja publiskā atslēga
keys-hint = Tā sākas ar ed25519:. Ar to kartīte rāda tikai to, kas parakstīts ar šo atslēgu. Saņemiet to no publicētāja citā ceļā, nevis no plūsmas servera.
loading = Plūsma tiek ielādēta…
loaded = { $count ->
    [zero] Plūsmā ir { $count } cilvēku.
    [one] Plūsmā ir { $count } cilvēks.
   *[other] Plūsmā ir { $count } cilvēki.
}

## Errors of the feed or the key

trouble-address = Tā nav adrese. Nokopējiet to no pārlūka adreses joslas, sākot ar https://.
trouble-mixed = Šī adrese sākas ar http://, un tādas lapas ar https nedrīkst ielādēt. Mēģiniet ar https:// vai jautājiet publicētājam.
trouble-closed = Serverī šis fails ir, bet citām vietnēm to lasīt nav atļauts. Nosūtiet tiem, kas uztur serveri, šo ziņu: atbildē jābūt galvenei Access-Control-Allow-Origin: *
trouble-redirect = Šī adrese pāradresē uz citu, bet kartītes tai neseko. Atveriet to jaunā cilnē un nokopējiet adresi, kas tur parādās.

trouble-unreachable = No šīs adreses nav atbildes. Atveriet to jaunā cilnē: ja arī tur nekā nav, adrese ir nepareiza vai serveris nedarbojas. Ja tur tā atveras, to aizliedz šīs lapas politika.
trouble-late = Serveris atbildēja ilgāk nekā 10 sekundes. Mēģiniet vēlāk vai lūdziet publicētājam spoguļserveri.
trouble-refused = Serveris atbild ar kļūdu { $status }. Pārbaudiet adresi burtu pa burtam; ja tā ir pareiza, ziņojiet publicētājam.
trouble-too-large = Šī plūsma ir lielāka par 2 MB, ko kartīte ielādē. Lūdziet publicētājam šī cilvēka atsevišķo plūsmu.
trouble-not-json = Tā nav plūsma, bet varbūt lapas adrese. Lūdziet publicētājam pašas plūsmas adresi.
trouble-not-a-feed = Tas ir datu fails, bet ne kartīšu plūsma. Publicētājam: { $why }
trouble-signature = Šī plūsma nav parakstīta ar šo atslēgu, tāpēc tās kartītes neko nerādītu. Salīdziniet atslēgu ar publicētāja atslēgu. Publicētājam: { $why }
trouble-other = Šo plūsmu nevar izmantot: { $why }

## Doubts about the feed

concern-expired = Šī plūsma bija derīga līdz { $date }, un tās kartītes to saka katram lasītājam. Lūdziet publicētājam jaunāku.
concern-old = { $count ->
    [zero] Šī plūsma izdota pirms { $count } dienām. Jautājiet publicētājam, vai tā vēl tiek uzturēta.
    [one] Šī plūsma izdota pirms { $count } dienas. Jautājiet publicētājam, vai tā vēl tiek uzturēta.
   *[other] Šī plūsma izdota pirms { $count } dienām. Jautājiet publicētājam, vai tā vēl tiek uzturēta.
}
concern-no-sequence = Šīs plūsmas laidieni nav numurēti, tāpēc neviens nepamanīs, ja jaunā vietā tiks rādīts vecs.
concern-no-id = Šai plūsmai nav id, tāpēc tās atslēga derētu katrai tā paša publicētāja plūsmai.
concern-nobody = Šajā plūsmā neviena nav.
concern-no-key = Bez atslēgas jebkurš, kas pārņem plūsmas serveri, var mainīt adreses jūsu lapā.

## The card

choices = Kartīte
person = Cilvēks
nobody-found = Neviens nav atrasts. Izmēģiniet vārda daļu vai vārdu citā alfabētā.

withdrawn = { $person } (atsaukts)
language = Kartītes valoda
language-of-page = tāda kā jūsu lapai
layout = Izkārtojums
layout-full = visa kartīte
layout-compact = īss
theme = Krāsas
theme-auto = kā iestatījis lasītājs
theme-light = gaišas
theme-dark = tumšas
help = Kā palīdzēt
help-all = visi veidi
help-letters = tikai vēstules
help-none = tikai adrese
links = Saites uz citām vietnēm
links-all = kā saites
links-none = vienkāršs teksts
photo = Fotoattēls
photo-feed = no vietas, ko norāda plūsma
photo-own = tikai no serveriem, pie kuriem kartīte tāpat vēršas
photo-none = bez fotoattēla
refuse-older = Nepieņemt plūsmas laidienus, kas vecāki par šodienas laidienu

## The preview

preview = Priekšskatījums
width = Platums
pixels = { $pixels } piks.
ground = Lapas krāsas
nothing-yet = Vispirms ielīmējiet plūsmas adresi, un kartīte parādīsies šeit.

## The snippets

snippet = Ielīmējamais kods
kind-tag = HTML kods
kind-script = Tikai skripts
kind-static = Statiska kartīte
kind-frame = Ietvars
about-tag = Kartīte kļūst par jūsu lapas daļu. Pirmās rindas jau agri pasaka pārlūkam, ko kartīte ielādēs, tāpēc tā parādās ātrāk.
about-script = Redaktoriem, kas saglabā skriptus un izņem nezināmus tagus. Kartīte parādās tur, kur ir skripts.
about-static = Kartīte ir pašā jūsu lapas HTML un lasāma bez skriptiem. Tā paliek tāda, kāda bija dienā, kad to ielīmējāt. Izmantojiet to tur, kur lapas tiek veidotas no jauna ar katru plūsmas laidienu.
about-frame = Lapām, kurās sveši skripti nav vēlami: kartīte ir ietvarā no publicētāja vietnes.
about-wordpress = Vietnēm ar spraudni Prisoner Card. To var izmantot arī autori, kuriem nav atļauts lietot HTML.
about-generator = Lapām, kas rakstītas Markdown. Atstājiet tukšu rindu pirms koda un pēc tā, bet ne tā vidū.
about-hugo = Hugo izņem HTML no Markdown. Pašu veidots īskods to saglabā.
about-app = Lietotnēm, ko veido no npm pakotnēm. Kartītes faili kļūst par jūsu lietotnes daļu.
about-editor = Ielīmējiet redaktora blokā, kas paredzēts HTML kodam. Pēc tam apskatiet publicēto lapu: tikai tur var redzēt, ko redaktors ir izņēmis.
about-drupal = Izvēlieties teksta formātu Full HTML un ielīmējiet teksta pirmkodā. Citi formāti kartīti izņem.
about-wix = Wix jūsu norādīto adresi rāda ietvarā.
place-page = Ielīmējiet to tur, kur jābūt kartītei:
place-post = Ielīmējiet to tekstā, atsevišķā rindā:
place-terminal = Izpildiet to terminālī:
place-file = Ielieciet to failā { $file }:
place-address = Norādiet redaktoram šo adresi:
copy = Kopēt
copied = Nokopēts.
not-copied = Šeit nokopēt neizdevās. Teksts ir atlasīts: nospiediet Ctrl+C (Mac datorā ⌘C).
frame = Ietvariem paredzētās lapas adrese
frame-hint = Vietnē, kas izveidota ar prisoner-card build, tā ir cilvēka lapa ar embed.html beigās.
impossible-frame = No šīs plūsmas nav redzams, kur ir publicētāja lapa ietvariem. Ja tāda ir, ierakstiet tās adresi zemāk.
impossible-shortcode = WordPress īskods nevar saturēt { $name } vērtību. Izmantojiet tā vietā spraudņa bloku.

## Policy and trust

policy = Satura drošības politika (CSP)
policy-hint = Tikai lapām, kurām ir šāda politika: pievienojiet tai šo. Šai izvēlei vajag tieši to.
trust = Kam uzticas jūsu lapa
trust-pinned = Skripts ir piesaistīts savai jaucējvērtībai: jūsu lasītāju pārlūki nepalaidīs nevienu citu.
trust-host = Attiecībā uz visu lapu: { $host }, kura skripts nav piesaistīts.
trust-own = Attiecībā uz lapu: nevienam, izņemot jūs pašus, jo faili ir jūsu pašu vietnē.
trust-framed = Ietvars nevar piekļūt jūsu lapai. Tas paziņo savu augstumu un, ja lasītājs atver saiti uz paša ietvara vietni, arī šo saiti.
trust-key = Attiecībā uz adresēm: ikvienam, kam ir publicētāja slepenā atslēga. Serveri var plūsmu neizsniegt, bet ne mainīt.
trust-hosts = Tie, kas uztur { $hosts }, var mainīt adreses jūsu lapā.

## The check of a page

check = Pārbaudīt manu lapu
check-hint = Pārlūks nedrīkst lasīt citas vietnes, tāpēc šī lapa nevar apskatīt jūsējo. To var publicētāja programma: tā norāda kartītes lapā, novecojušas kartītes, trūkstošas atslēgas, nepareizus atribūtus un politikas, kas kartīti aptur.
check-address = Jūsu lapas adrese
check-command = Izpildiet to datorā, kurā ir komanda prisoner-card:
check-debug = Vai arī pievienojiet tagam debug (<prisoner-card debug …>) un atveriet savu lapu: zem kartītes būs rakstīts, kas nav kārtībā.
