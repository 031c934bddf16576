### Finnish. The purpose of each message, and its greatest length, are in locales/en/card.ftl. Finnish has no gender: one
### word is he and she, so that no form depends on it.

## Numbers and time

years = { $count ->
    [one] { $count } vuosi
   *[other] { $count } vuotta
}
months = { $count ->
    [one] { $count } kuukausi
   *[other] { $count } kuukautta
}
days = { $count ->
    [one] { $count } päivä
   *[other] { $count } päivää
}

## Brackets

remark = { $text } ({ $remark })
presumed-place = oletettavasti

## The head of the card

born = Syntynyt vuonna{ "\u00A0" }{ $year }
photo-credit = Kuva: { $credit }

## The finding

recognised = Poliittinen vanki
recognised-by = Tunnustanut: { $name }
under-review = Arvioitavana
under-review-by = Asiaa arvioi: { $name }
not-recognised = Ei tunnustettu
not-recognised-by = Ei ole tunnustanut poliittiseksi vangiksi: { $name }
assessed-by = Arvioinut: { $name }
demand = Vaatimus
recognition-link = Koko arvio

## The stage of the case

stage-investigation = Esitutkinta kesken
stage-trial = Oikeudenkäynti kesken
stage-sentenced = Tuomio annettu
stage-appeal = Muutoksenhaku kesken
stage-in-force = Tuomio lainvoimainen
stage-serving = Suorittaa rangaistusta
stage-served = Rangaistus suoritettu
stage-dropped = Asian käsittely lopetettu
stage-without-charge = Vangittuna ilman syytettä
stage-unknown = { "" }

## Where the person is

custody-detained = Otettu kiinni
custody-remand = Tutkinta{ "\u00AD" }vankilassa
custody-house-arrest = Kotiarestissa
custody-conduct-ban = Tietyt toimet kielletty
custody-travel-bond = Matkustuskiellossa
custody-in-transfer = Siirrettävänä vankilasta toiseen
custody-colony = Rangaistus{ "\u00AD" }siirtolassa
custody-settlement = Avoimessa rangaistus{ "\u00AD" }siirtolassa
custody-prison = Vankilassa
custody-correctional-centre = Ojennus{ "\u00AD" }keskuksessa
custody-psychiatric = Tahdosta riippumattomassa psykiatrisessa hoidossa
custody-wanted = Viranomaisten etsimä
custody-at-liberty = Vapaana
custody-released = Vapautettu
custody-exchanged = Vapautettu vankien{ "\u00AD" }vaihdossa
custody-died = Kuollut
custody-administrative-detention = Hallinnollisessa pidätyksessä
custody-military-captivity = Sota{ "\u00AD" }vankeudessa
custody-conditional-release = Vapautettu ehdoin
custody-abroad = Ulkomailla
custody-deported = Karkotettu
custody-disappeared = Tahdonvastaisesti kadonnut
custody-unknown = Olinpaikka ei tiedossa

## Charges

criminal-charges = Rikossyytteet
administrative-charges = Hallinnolliset syytteet

## The outcome of a charge

outcome-charged = syyte esitetty
outcome-convicted = tuomittu
outcome-acquitted = vapautettu syytteestä
outcome-dropped = syytteestä luovuttu

## Punishments without a length

punishment-imprisonment = Vankeus
punishment-life = Elinkautinen vankeus
punishment-suspended = Ehdollinen vankeus
punishment-compulsory-labour = Pakollinen työ
punishment-restriction-of-freedom = Vapauden rajoittaminen
punishment-fine = Sakko
punishment-compulsory-medical = Tahdosta riippumaton hoito
punishment-post-release-supervision = Valvonta
punishment-death = Kuoleman{ "\u00AD" }rangaistus
punishment-life-without-parole = Elinkautinen vankeus ilman ehdonalaista vapautumista
punishment-indeterminate = Vankeus ilman määräaikaa
punishment-forced-labour = Pakkotyö
punishment-deprivation-of-rights = Oikeuksien menetys

## Punishments with their length

punishment-term-imprisonment = { $term } vankeutta
punishment-term-life = Elinkautinen vankeus ({ $term })
punishment-term-suspended = { $term } ehdollista vankeutta
punishment-term-compulsory-labour = { $term } pakollista työtä
punishment-term-restriction-of-freedom = { $term } vapauden rajoittamista
punishment-term-fine = Sakko ({ $term })
punishment-term-compulsory-medical = { $term } tahdosta riippumatonta hoitoa
punishment-term-post-release-supervision = { $term } valvontaa
punishment-term-death = Kuoleman{ "\u00AD" }rangaistus ({ $term })
punishment-term-life-without-parole = Elinkautinen vankeus ilman ehdonalaista vapautumista ({ $term })
punishment-term-indeterminate = Vankeus ilman määräaikaa ({ $term })
punishment-term-forced-labour = { $term } pakkotyötä
punishment-term-deprivation-of-rights = { $term } tiettyjen oikeuksien menetystä

## Imprisonment by its regime, without a length

regime-general = Yleisen järjestyksen rangaistus{ "\u00AD" }siirtola
regime-enhanced = Tehostetun järjestyksen rangaistus{ "\u00AD" }siirtola
regime-strict = Kovennetun järjestyksen rangaistus{ "\u00AD" }siirtola
regime-special = Erityisen järjestyksen rangaistus{ "\u00AD" }siirtola
regime-settlement = Avoin rangaistus{ "\u00AD" }siirtola
regime-prison = Vankila

## Imprisonment by its regime, with its length

regime-term-general = { $term } yleisen järjestyksen rangaistus{ "\u00AD" }siirtolassa
regime-term-enhanced = { $term } tehostetun järjestyksen rangaistus{ "\u00AD" }siirtolassa
regime-term-strict = { $term } kovennetun järjestyksen rangaistus{ "\u00AD" }siirtolassa
regime-term-special = { $term } erityisen järjestyksen rangaistus{ "\u00AD" }siirtolassa
regime-term-settlement = { $term } avoimessa rangaistus{ "\u00AD" }siirtolassa
regime-term-prison = { $term } vankilassa

## The regime alone

regime-elsewhere-general = yleinen järjestys
regime-elsewhere-enhanced = tehostettu järjestys
regime-elsewhere-strict = kovennettu järjestys
regime-elsewhere-special = erityinen järjestys
regime-elsewhere-settlement = avoin rangaistus{ "\u00AD" }siirtola
regime-elsewhere-prison = vankila

## Life imprisonment by its regime

life-regime-general = Elinkautinen vankeus yleisen järjestyksen rangaistus{ "\u00AD" }siirtolassa
life-regime-enhanced = Elinkautinen vankeus tehostetun järjestyksen rangaistus{ "\u00AD" }siirtolassa
life-regime-strict = Elinkautinen vankeus kovennetun järjestyksen rangaistus{ "\u00AD" }siirtolassa
life-regime-special = Elinkautinen vankeus erityisen järjestyksen rangaistus{ "\u00AD" }siirtolassa
life-regime-settlement = Elinkautinen vankeus avoimessa rangaistus{ "\u00AD" }siirtolassa
life-regime-prison = Elinkautinen vankeus vankilassa

## The sentence

sentence-heading = Tuomio
passed-by-on = Tuomion antoi { $court } { $date }
passed-by = Tuomion antoi { $court }
passed-on = Tuomio annettiin { $date }
closed-hearing = suljetuin ovin
in-absentia = tuomitun poissa ollessa
closed-hearing-alone = Tuomio annettiin suljetuin ovin
in-absentia-alone = Tuomio annettiin tuomitun poissa ollessa
after-release = Vapautumisen jälkeen
in-addition = Lisäksi
release-heading = Vapautuminen
release-expected = Odotettu vapautuminen: { $date }
release-actual = Vapautettu { $date }

## The timeline

timeline = Aikajana
in-custody = { $time } vapautensa menettäneenä
in-custody-at-least = Vähintään { $time } vapautensa menettäneenä

## An event on a day

event-detained = Otettu kiinni
event-charged = Syyte esitetty
event-remanded = Määrätty tutkinta{ "\u00AD" }vankeuteen
event-trial-opened = Oikeudenkäynti alkoi
event-sentenced = Tuomittu
event-appeal = Muutoksenhaku käsitelty
event-transferred = Siirretty
event-recognised = Tunnustettu poliittiseksi vangiksi
event-released = Vapautettu
event-exchanged = Vapautettu vankien{ "\u00AD" }vaihdossa
event-died = Kuollut
event-other = { "" }

## The long texts

account = Mitä tapahtui
reasons = Miksi häntä pidetään poliittisena vankina

## Ways to write

write = Kirjoita hänelle
letters = Kirjeet
envelope = Kuoreen
reading = Sama osoite luettavaksi
copy-envelope = Kopioi osoite
copy-reading = Kopioi tämä versio
copied = Kopioitu.
copy-failed = Kopiointi ei onnistunut tässä. Osoite on valittuna: paina Ctrl+C (Macissa ⌘C) tai valitse valikosta ”Kopioi”.
write-letter = Kirjoita kirje
letter-failed = Kirjeen kirjoitusapua ei voitu ladata. Osoitteen voi silti kopioida.
certainty-confirmed = Vahvistettu osoite.
certainty-presumed = Oletettu osoite: sitä ei ole vahvistettu.
certainty-unknown = Ei ole tiedossa, onko tämä osoite oikea.
verified = Tarkistettu viimeksi { $date }.
review-passed = Tämä osoite olisi pitänyt tarkistaa uudelleen; määräaika oli: { $date }
review-unreadable = Ei ole tiedossa, milloin tämä osoite pitäisi tarkistaa uudelleen.
feed-expired = Nämä tiedot voivat olla vanhentuneita: ne olivat voimassa { $date } asti
see-case-page = Katso tapauksen sivu, ennen kuin kirjoitat
ask-publisher = Kysy julkaisijalta, ennen kuin kirjoitat.
good-until = Tämä osoite voi olla väärä { $date } jälkeen.
prisoner-number = Vangin numero
purpose-books = Kirjoja varten
purpose-parcels = Paketteja varten
purpose-money = Rahaa varten
purpose-legal = Asianajajia ja tuomio{ "\u00AD" }istuimia varten
interests = Kirjeen mahdollisia aiheita
letter-languages = Kielet, joilla kirjeet menevät perille
reads = Kielet, joita hän lukee
birthday = Syntymäpäivä
rules = Kirjeiden säännöt
channels = Kirjoita verkossa
free = maksuton
paid = maksullinen

## Why no address is shown

withheld-no-address = Kirjeille ei ole tällä hetkellä osoitetta.
withheld-custody-unclear = Ei ole selvää, voiko kirjeitä lähettää, joten osoitetta ei näytetä.
withheld-at-home = Hän on kotonaan rajoitusten alaisena, joten osoitetta ei näytetä.
withheld-moved = Hänet on siirretty, eikä osoitetta ole tarkistettu sen jälkeen, joten osoitetta ei näytetä.
withheld-conditional-release = Hänet on vapautettu ehdoin, joten osoitetta ei näytetä.
withheld-abroad = Hän on toisessa maassa, joten osoitetta ei näytetä.
withheld-deported = Hänet on karkotettu, joten osoitetta ei näytetä.
withheld-disappeared = Ei ole tiedossa, missä hän on, joten osoitetta ei näytetä.
withheld-paused = Kirjeitä ei toistaiseksi voi lähettää, joten osoitetta ei näytetä.
withheld-closed = Kirjeitä ei voi lähettää, joten osoitetta ei näytetä.
withheld-unknown = Ei ole tiedossa, menevätkö kirjeet perille, joten osoitetta ei näytetä.
withheld-in-transfer = Häntä siirretään vankilasta toiseen. Kirje ei tavoittaisi häntä nyt, joten osoitetta ei näytetä.
withheld-wanted = Viranomaiset etsivät häntä, joten osoitetta ei näytetä.
withheld-at-liberty = Hän on vapaana, joten osoitetta ei näytetä.
withheld-released = Hänet on vapautettu, joten osoitetta ei näytetä.
withheld-exchanged = Hänet on vapautettu vankienvaihdossa, joten osoitetta ei näytetä.
withheld-died = Hän on kuollut. Osoitetta ei näytetä.

## Other ways to help

help = Miten voit auttaa
scope-this-person = hänelle
scope-all-prisoners = kaikille poliittisille vangeille
risk = Oikeudellinen riski ({ $country })
as-of = tilanne: { $date }

## The foot of the card

case-page = Koko tapaus
sources = Lähteet
designated = Julkaisijalle annettu asema ({ $country }): { $kind }. Sen linkkien avaaminen tai jakaminen siellä voi aiheuttaa oikeudellisen riskin.
designation-undesirable = ei-toivottu järjestö
designation-extremist = ääri{ "\u00AD" }järjestö
designation-terrorist = terroristi{ "\u00AD" }järjestö
designation-foreign-agent = ulkomainen agentti
designated-otherwise = kielletty järjestö
published-by = Julkaisija: { $name }
information-of = Tietojen päivämäärä: { $date }

## Where there is no card

failure-unavailable = Korttia ei voitu ladata.
failure-not-found = Tämän henkilön profiili ei ole tällä hetkellä saatavilla.
failure-withdrawn = Julkaisija on poistanut tämän profiilin.
failure-unverified = Korttia ei näytetä, koska sen tietoja ei voitu varmentaa.
failure-stale = Uusinta versiota ei voitu ladata. Tämä julkaistiin { $date }.
retry = Yritä uudelleen
