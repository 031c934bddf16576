### Estonian. The purpose of each message, and its greatest length, are in locales/en/card.ftl.

## Numbers and time

years = { $count ->
    [one] { $count } aasta
   *[other] { $count } aastat
}
months = { $count ->
    [one] { $count } kuu
   *[other] { $count } kuud
}
days = { $count ->
    [one] { $count } päev
   *[other] { $count } päeva
}

## Brackets

remark = { $text } ({ $remark })
presumed-place = oletatavasti

## The head of the card

born = Sünd. { $year }
photo-credit = Foto: { $credit }

## The finding

recognised = Poliitvang
recognised-by = Poliitvangiks tunnistanud: { $name }
under-review = Läbivaatamisel
under-review-by = Juhtumit vaatab läbi { $name }
not-recognised = Ei ole tunnistatud
not-recognised-by = Poliitvangiks ei pea: { $name }
assessed-by = Hinnangu andja: { $name }
demand = Nõudmine
recognition-link = Hinnang täies mahus

## The stage of the case

stage-investigation = Uurimine käib
stage-trial = Kohtuprotsess käib
stage-sentenced = Süüdi mõistetud
stage-appeal = Otsus on edasi kaevatud
stage-in-force = Kohtuotsus on jõustunud
stage-serving = Kannab karistust
stage-served = Karistus kantud
stage-dropped = Menetlus lõpetatud
stage-without-charge = Kinni peetud süüdistust esitamata
stage-unknown = { "" }

## Where the person is

custody-detained = Kinni peetud
custody-remand = Eeluurimisvanglas
custody-house-arrest = Koduarestis
custody-conduct-ban = Teatud tegevuste keelu all
custody-travel-bond = Elukohast lahkumise keelu all
custody-in-transfer = Teel ühest vanglast teise
custody-colony = Karistuskoloonias
custody-settlement = Asunduskoloonias
custody-prison = Vanglas
custody-correctional-centre = Paranduskeskuses
custody-psychiatric = Psühhiaatrilisel sundravil
custody-wanted = Võimude poolt tagaotsitav
custody-at-liberty = Vabaduses
custody-released = Vabastatud
custody-exchanged = Vabanenud vangide vahetuse käigus
custody-died = Surnud
custody-administrative-detention = Halduskorras kinni peetud
custody-military-captivity = Sõjavangis
custody-conditional-release = Vabastatud teatud tingimustel
custody-abroad = Välismaal
custody-deported = Välja saadetud
custody-disappeared = Sunniviisiliselt kadunud
custody-unknown = Asukoht teadmata

## Charges

criminal-charges = Süüdistused kriminaalasjas
administrative-charges = Haldusõiguserikkumise asi

## The outcome of a charge

outcome-charged = süüdistus esitatud
outcome-convicted = süüdi mõistetud
outcome-acquitted = õigeks mõistetud
outcome-dropped = menetlus lõpetatud

## Punishments without a length

punishment-imprisonment = Vangistus
punishment-life = Eluaegne vangistus
punishment-suspended = Tingimisi vangistus
punishment-compulsory-labour = Sundtöö karistusena
punishment-restriction-of-freedom = Vabaduse piiramine
punishment-fine = Rahaline karistus
punishment-compulsory-medical = Sundravi
punishment-post-release-supervision = Järelevalve
punishment-death = Surmanuhtlus
punishment-life-without-parole = Eluaegne vangistus ennetähtaegse vabanemise õiguseta
punishment-indeterminate = Tähtajatu vangistus
punishment-forced-labour = Sunniviisiline töö
punishment-deprivation-of-rights = Õiguste äravõtmine

## Punishments with their length

punishment-term-imprisonment = { $term } vangistust
punishment-term-life = Eluaegne vangistus ({ $term })
punishment-term-suspended = { $term } tingimisi vangistust
punishment-term-compulsory-labour = { $term } sundtööd karistusena
punishment-term-restriction-of-freedom = { $term } vabaduse piiramist
punishment-term-fine = Rahaline karistus ({ $term })
punishment-term-compulsory-medical = { $term } sundravi
punishment-term-post-release-supervision = { $term } järelevalvet
punishment-term-death = Surmanuhtlus ({ $term })
punishment-term-life-without-parole = Eluaegne vangistus ennetähtaegse vabanemise õiguseta ({ $term })
punishment-term-indeterminate = Tähtajatu vangistus ({ $term })
punishment-term-forced-labour = { $term } sunniviisilist tööd
punishment-term-deprivation-of-rights = { $term } teatud õigusteta

## Imprisonment by its regime, without a length

regime-general = Üldrežiimiga karistuskoloonia
regime-enhanced = Tugevdatud režiimiga karistuskoloonia
regime-strict = Range režiimiga karistuskoloonia
regime-special = Erirežiimiga karistuskoloonia
regime-settlement = Asunduskoloonia
regime-prison = Vangla

## Imprisonment by its regime, with its length

regime-term-general = { $term } üldrežiimiga karistuskoloonias
regime-term-enhanced = { $term } tugevdatud režiimiga karistuskoloonias
regime-term-strict = { $term } range režiimiga karistuskoloonias
regime-term-special = { $term } erirežiimiga karistuskoloonias
regime-term-settlement = { $term } asunduskoloonias
regime-term-prison = { $term } vanglas

## The regime alone

regime-elsewhere-general = üldrežiim
regime-elsewhere-enhanced = tugevdatud režiim
regime-elsewhere-strict = range režiim
regime-elsewhere-special = erirežiim
regime-elsewhere-settlement = asunduskoloonia
regime-elsewhere-prison = vangla

## Life imprisonment by its regime

life-regime-general = Eluaegne vangistus üldrežiimiga karistuskoloonias
life-regime-enhanced = Eluaegne vangistus tugevdatud režiimiga karistuskoloonias
life-regime-strict = Eluaegne vangistus range režiimiga karistuskoloonias
life-regime-special = Eluaegne vangistus erirežiimiga karistuskoloonias
life-regime-settlement = Eluaegne vangistus asunduskoloonias
life-regime-prison = Eluaegne vangistus vanglas

## The sentence

sentence-heading = Kohtuotsus
passed-by-on = Otsuse tegi { $date } { $court }
passed-by = Otsuse tegi { $court }
passed-on = Otsus tehti { $date }
closed-hearing = kinnisel istungil
in-absentia = tagaselja
closed-hearing-alone = Otsus tehti kinnisel istungil
in-absentia-alone = Otsus tehti tagaselja
after-release = Pärast vabanemist
in-addition = Lisaks
release-heading = Vabanemine
release-expected = Eeldatav vabanemine: { $date }
release-actual = Vabastatud { $date }

## The timeline

timeline = Sündmuste käik
in-custody = { $time } kinnipidamisel
in-custody-at-least = Vähemalt { $time } kinnipidamisel

## An event on a day

event-detained = Kinni peetud
event-charged = Süüdistus esitatud
event-remanded = Vahi alla võetud
event-trial-opened = Kohtuprotsess algas
event-sentenced = Süüdi mõistetud
event-appeal = Edasikaebus läbi vaadatud
event-transferred = Üle viidud
event-recognised = Tunnistatud poliitvangiks
event-released = Vabastatud
event-exchanged = Vabanenud vangide vahetuse käigus
event-died = Surnud
event-other = { "" }

## The long texts

account = Mis juhtus
reasons = { $gender ->
    [male] Miks teda peetakse poliitvangiks
    [female] Miks teda peetakse poliitvangiks
   *[other] Miks seda peetakse poliitiliseks vangistuseks
}

## Ways to write

write = { $gender ->
    [male] Kirjutage talle
    [female] Kirjutage talle
   *[other] Kirjutage kiri
}
letters = Kirjad
envelope = Ümbrikule
reading = Sama aadress lugemiseks
copy-envelope = Kopeeri aadress
copy-reading = Kopeeri see variant
copied = Kopeeritud.
copy-failed = Kopeerimine siin ei õnnestunud. Aadress on märgistatud: vajutage Ctrl+C (Macis ⌘C) või valige menüüst „Kopeeri“.
write-letter = Kirjuta kiri
letter-failed = Kirja kirjutamise abi ei õnnestunud laadida. Aadressi saab siiski kopeerida.
certainty-confirmed = Aadress on kinnitatud.
certainty-presumed = Oletatav aadress: see ei ole kinnitatud.
certainty-unknown = Ei ole teada, kas see aadress on õige.
verified = Viimati kontrollitud { $date }.
review-passed = See aadress tuli uuesti kontrollida hiljemalt: { $date }
review-unreadable = Ei ole teada, millal tuleks see aadress uuesti kontrollida.
feed-expired = See teave võib olla aegunud, selle kehtivuse viimane päev oli { $date }
see-case-page = Enne kirjutamist vaadake juhtumi lehte
ask-publisher = Enne kirjutamist küsige avaldajalt.
good-until = Pärast kuupäeva { $date } võib see aadress olla vale.
prisoner-number = Vangi number
purpose-books = Raamatute jaoks
purpose-parcels = Pakkide jaoks
purpose-money = Raha jaoks
purpose-legal = Advokaatidele ja kohtutele
interests = Millest võib kirjutada
letter-languages = Kirjad jõuavad kohale järgmistes keeltes
reads = Loeb järgmistes keeltes
birthday = Sünnipäev
rules = Kirjade reeglid
channels = Kirjutage internetis
free = tasuta
paid = tasuline

## Why no address is shown

withheld-no-address = Praegu ei ole aadressi kirjade jaoks.
withheld-custody-unclear = Ei ole selge, kas kirju saab saata, seetõttu aadressi ei näidata.
withheld-at-home = Ta on kodus piirangute all, seetõttu aadressi ei näidata.
withheld-moved = Ta on üle viidud ja aadressi ei ole pärast seda kontrollitud, seetõttu aadressi ei näidata.
withheld-conditional-release = Ta on vabastatud teatud tingimustel, seetõttu aadressi ei näidata.
withheld-abroad = Ta on teises riigis, seetõttu aadressi ei näidata.
withheld-deported = Ta on välja saadetud, seetõttu aadressi ei näidata.
withheld-disappeared = Ei ole teada, kus ta on, seetõttu aadressi ei näidata.
withheld-paused = Kirju ei saa praegu saata, seetõttu aadressi ei näidata.
withheld-closed = Kirju ei saa saata, seetõttu aadressi ei näidata.
withheld-unknown = Ei ole teada, kas kirjad jõuavad kohale, seetõttu aadressi ei näidata.
withheld-in-transfer = Teda viiakse ühest vanglast teise. Kiri ei leiaks teda praegu, seetõttu aadressi ei näidata.
withheld-wanted = Võimud otsivad teda taga, seetõttu aadressi ei näidata.
withheld-at-liberty = Ta on vabaduses, seetõttu aadressi ei näidata.
withheld-released = Ta on vabastatud, seetõttu aadressi ei näidata.
withheld-exchanged = Ta on vabanenud vangide vahetuse käigus, seetõttu aadressi ei näidata.
withheld-died = Ta on surnud. Aadressi ei näidata.

## Other ways to help

help = Kuidas aidata
scope-this-person = tema heaks
scope-all-prisoners = kõigi poliitvangide heaks
risk = Õiguslik risk { $country }
as-of = seisuga { $date }

## The foot of the card

case-page = Kogu juhtum
sources = Allikad
designated = Avaldaja on { $country } tunnistatud { $kind }. Tema linkide avamine või jagamine võib seal olla õiguslikult riskantne.
designation-undesirable = soovimatuks organisatsiooniks
designation-extremist = äärmusorganisatsiooniks
designation-terrorist = terroriorganisatsiooniks
designation-foreign-agent = välisagendiks
designated-otherwise = keelatud organisatsiooniks
published-by = Avaldaja: { $name }
information-of = Teave seisuga { $date }

## Where there is no card

failure-unavailable = Seda kaarti ei õnnestunud laadida.
failure-not-found = Selle inimese andmed ei ole praegu kättesaadavad.
failure-withdrawn = Avaldaja on need andmed tagasi võtnud.
failure-unverified = Seda kaarti ei näidata, sest selle teavet ei õnnestunud kontrollida.
failure-stale = Uusimat versiooni ei õnnestunud laadida. See versioon avaldati { $date }.
retry = Proovi uuesti
