### Lithuanian. The purpose of each message, and its greatest length, are in locales/en/card.ftl.

## Numbers and time

years = { $count ->
    [one] { $count } metai
    [few] { $count } metai
   *[other] { $count } metų
}
months = { $count ->
    [one] { $count } mėnuo
    [few] { $count } mėnesiai
   *[other] { $count } mėnesių
}
days = { $count ->
    [one] { $count } diena
    [few] { $count } dienos
   *[other] { $count } dienų
}

## Brackets

remark = { $text } ({ $remark })
presumed-place = spėjama

## The head of the card

born = { $gender ->
    [male] Gimė { $year } m.
    [female] Gimė { $year } m.
   *[other] Gimimo metai: { $year }
}
photo-credit = Nuotrauka: { $credit }

## The finding

recognised = { $gender ->
    [male] Politinis kalinys
    [female] Politinė kalinė
   *[other] Politinis įkalinimas
}
recognised-by = Pripažino { $name }
under-review = Nagrinėjama
under-review-by = Bylą nagrinėja { $name }
not-recognised = { $gender ->
    [male] Nepripažintas
    [female] Nepripažinta
   *[other] Nepripažinta
}
not-recognised-by = { $gender ->
    [male] Politiniu kaliniu nepripažino { $name }
    [female] Politine kaline nepripažino { $name }
   *[other] Politiniu įkalinimu nepripažino { $name }
}
assessed-by = Įvertino { $name }
demand = Reikalavimas
recognition-link = Visas vertinimas

## The stage of the case

stage-investigation = Vyksta tyrimas
stage-trial = Vyksta teismas
stage-sentenced = Nuosprendis paskelbtas
stage-appeal = Nuosprendis apskųstas
stage-in-force = Nuosprendis įsiteisėjęs
stage-serving = Atlieka bausmę
stage-served = Bausmė atlikta
stage-dropped = Byla nutraukta
stage-without-charge = Nelaisvėje nepareiškus kaltinimo
stage-unknown = { "" }

## Where the person is

custody-detained = { $gender ->
    [male] Sulaikytas
    [female] Sulaikyta
   *[other] Sulaikymas
}
custody-remand = Tardymo izoliatoriuje
custody-house-arrest = Namų areštas
custody-conduct-ban = Taikomas draudimas atlikti tam tikrus veiksmus
custody-travel-bond = Rašytinis pasižadėjimas neišvykti
custody-in-transfer = { $gender ->
    [male] Vežamas į kitą įkalinimo vietą
    [female] Vežama į kitą įkalinimo vietą
   *[other] Pervežimas į kitą įkalinimo vietą
}
custody-colony = Pataisos kolonijoje
custody-settlement = Kolonijoje-gyvenvietėje
custody-prison = Kalėjime
custody-correctional-centre = Pataisos centre
custody-psychiatric = Priverčiamasis psichiatrinis gydymas
custody-wanted = { $gender ->
    [male] Ieškomas valdžios institucijų
    [female] Ieškoma valdžios institucijų
   *[other] Paskelbta paieška
}
custody-at-liberty = Laisvėje
custody-released = { $gender ->
    [male] Paleistas
    [female] Paleista
   *[other] Laisvėje po įkalinimo
}
custody-exchanged = { $gender ->
    [male] Išlaisvintas per apsikeitimą kaliniais
    [female] Išlaisvinta per apsikeitimą kaliniais
   *[other] Laisvėje po apsikeitimo kaliniais
}
custody-died = Mirė
custody-administrative-detention = Administracinis sulaikymas
custody-military-captivity = Karo nelaisvėje
custody-conditional-release = { $gender ->
    [male] Paleistas su sąlygomis
    [female] Paleista su sąlygomis
   *[other] Laisvėje su sąlygomis
}
custody-abroad = Užsienyje
custody-deported = { $gender ->
    [male] Deportuotas
    [female] Deportuota
   *[other] Deportacija
}
custody-disappeared = Priverstinis dingimas
custody-unknown = Buvimo vieta nežinoma

## Charges

criminal-charges = Kaltinimai baudžiamojoje byloje
administrative-charges = Administracinio nusižengimo byla

## The outcome of a charge

outcome-charged = pareikštas kaltinimas
outcome-convicted = { $gender ->
    [male] nuteistas
    [female] nuteista
   *[other] apkaltinamasis nuosprendis
}
outcome-acquitted = { $gender ->
    [male] išteisintas
    [female] išteisinta
   *[other] išteisinamasis nuosprendis
}
outcome-dropped = procesas nutrauktas

## Punishments without a length

punishment-imprisonment = Laisvės atėmimas
punishment-life = Laisvės atėmimas iki gyvos galvos
punishment-suspended = Laisvės atėmimas, bausmės vykdymas atidėtas
punishment-compulsory-labour = Priverstiniai darbai
punishment-restriction-of-freedom = Laisvės apribojimas
punishment-fine = Bauda
punishment-compulsory-medical = Priverčiamosios medicinos priemonės
punishment-post-release-supervision = Priežiūra
punishment-death = Mirties bausmė
punishment-life-without-parole = Laisvės atėmimas iki gyvos galvos be lygtinio paleidimo galimybės
punishment-indeterminate = Laisvės atėmimas neapibrėžtam laikui
punishment-forced-labour = Priverčiamasis darbas
punishment-deprivation-of-rights = Teisių atėmimas

## Punishments with their length

punishment-term-imprisonment = { $term } laisvės atėmimo
punishment-term-life = Laisvės atėmimas iki gyvos galvos ({ $term })
punishment-term-suspended = { $term } laisvės atėmimo, bausmės vykdymas atidėtas
punishment-term-compulsory-labour = { $term } priverstinių darbų
punishment-term-restriction-of-freedom = { $term } laisvės apribojimo
punishment-term-fine = Bauda ({ $term })
punishment-term-compulsory-medical = { $term } priverčiamųjų medicinos priemonių
punishment-term-post-release-supervision = { $term } priežiūros
punishment-term-death = Mirties bausmė ({ $term })
punishment-term-life-without-parole = Laisvės atėmimas iki gyvos galvos be lygtinio paleidimo galimybės ({ $term })
punishment-term-indeterminate = Laisvės atėmimas neapibrėžtam laikui ({ $term })
punishment-term-forced-labour = { $term } priverčiamojo darbo
punishment-term-deprivation-of-rights = { $term } be tam tikrų teisių

## Imprisonment by its regime, without a length

regime-general = Bendrojo režimo pataisos kolonija
regime-enhanced = Sustiprintojo režimo pataisos kolonija
regime-strict = Griežtojo režimo pataisos kolonija
regime-special = Ypatingojo režimo pataisos kolonija
regime-settlement = Kolonija-gyvenvietė
regime-prison = Kalėjimas

## Imprisonment by its regime, with its length

regime-term-general = { $term } bendrojo režimo pataisos kolonijoje
regime-term-enhanced = { $term } sustiprintojo režimo pataisos kolonijoje
regime-term-strict = { $term } griežtojo režimo pataisos kolonijoje
regime-term-special = { $term } ypatingojo režimo pataisos kolonijoje
regime-term-settlement = { $term } kolonijoje-gyvenvietėje
regime-term-prison = { $term } kalėjime

## The regime alone

regime-elsewhere-general = bendrasis režimas
regime-elsewhere-enhanced = sustiprintasis režimas
regime-elsewhere-strict = griežtasis režimas
regime-elsewhere-special = ypatingasis režimas
regime-elsewhere-settlement = kolonija-gyvenvietė
regime-elsewhere-prison = kalėjimas

## Life imprisonment by its regime

life-regime-general = Laisvės atėmimas iki gyvos galvos bendrojo režimo pataisos kolonijoje
life-regime-enhanced = Laisvės atėmimas iki gyvos galvos sustiprintojo režimo pataisos kolonijoje
life-regime-strict = Laisvės atėmimas iki gyvos galvos griežtojo režimo pataisos kolonijoje
life-regime-special = Laisvės atėmimas iki gyvos galvos ypatingojo režimo pataisos kolonijoje
life-regime-settlement = Laisvės atėmimas iki gyvos galvos kolonijoje-gyvenvietėje
life-regime-prison = Laisvės atėmimas iki gyvos galvos kalėjime

## The sentence

sentence-heading = Nuosprendis
passed-by-on = Nuosprendį { $date } priėmė { $court }
passed-by = Nuosprendį priėmė { $court }
passed-on = Nuosprendis priimtas { $date }
closed-hearing = uždarame posėdyje
in-absentia = už akių
closed-hearing-alone = Nuosprendis priimtas uždarame posėdyje
in-absentia-alone = Nuosprendis priimtas už akių
after-release = Po paleidimo
in-addition = Papildomai
release-heading = Paleidimas
release-expected = Numatomas paleidimas: { $date }
release-actual = { $gender ->
    [male] Paleistas { $date }
    [female] Paleista { $date }
   *[other] Paleidimas: { $date }
}

## The timeline

timeline = Įvykių eiga
in-custody = { $time } nelaisvėje
in-custody-at-least = Ne mažiau kaip { $time } nelaisvėje

## An event on a day

event-detained = { $gender ->
    [male] Sulaikytas
    [female] Sulaikyta
   *[other] Sulaikymas
}
event-charged = Pareikštas kaltinimas
event-remanded = { $gender ->
    [male] Suimtas
    [female] Suimta
   *[other] Suėmimas
}
event-trial-opened = Prasidėjo teismas
event-sentenced = Paskelbtas nuosprendis
event-appeal = Išnagrinėta apeliacija
event-transferred = { $gender ->
    [male] Perkeltas
    [female] Perkelta
   *[other] Perkėlimas
}
event-recognised = { $gender ->
    [male] Pripažintas politiniu kaliniu
    [female] Pripažinta politine kaline
   *[other] Pripažintas politinis įkalinimas
}
event-released = { $gender ->
    [male] Paleistas
    [female] Paleista
   *[other] Paleidimas
}
event-exchanged = { $gender ->
    [male] Išlaisvintas per apsikeitimą kaliniais
    [female] Išlaisvinta per apsikeitimą kaliniais
   *[other] Išlaisvinimas per apsikeitimą kaliniais
}
event-died = Mirė
event-other = { "" }

## The long texts

account = Kas įvyko
reasons = { $gender ->
    [male] Kodėl jis laikomas politiniu kaliniu
    [female] Kodėl ji laikoma politine kaline
   *[other] Kodėl tai laikoma politiniu įkalinimu
}

## Ways to write

write = { $gender ->
    [male] Parašykite jam
    [female] Parašykite jai
   *[other] Parašykite laišką
}
letters = Laiškai
envelope = Ant voko
reading = Tas pats adresas skaityti
copy-envelope = Kopijuoti adresą
copy-reading = Kopijuoti šį variantą
copied = Nukopijuota.
copy-failed = Čia nukopijuoti nepavyko. Adresas pažymėtas: paspauskite „Ctrl+C“ („Mac“ kompiuteryje – ⌘C) arba meniu pasirinkite „Kopijuoti“.
write-letter = Parašyti laišką
letter-failed = Nepavyko įkelti laiško rašymo pagalbos. Adresą vis tiek galima nukopijuoti.
certainty-confirmed = Adresas patvirtintas.
certainty-presumed = Adresas spėjamas: jis nepatvirtintas.
certainty-unknown = Nežinoma, ar šis adresas teisingas.
verified = Paskutinį kartą patikrintas { $date }.
review-passed = Šį adresą reikėjo iš naujo patikrinti iki šios datos: { $date }
review-unreadable = Nežinoma, kada šį adresą reikia iš naujo patikrinti.
feed-expired = Ši informacija gali būti pasenusi: ji galiojo iki šios datos: { $date }
see-case-page = Prieš rašydami pažiūrėkite bylos puslapį
ask-publisher = Prieš rašydami pasiteiraukite leidėjo.
good-until = Po { $date } šis adresas gali būti klaidingas.
prisoner-number = { $gender ->
    [male] Kalinio numeris
    [female] Kalinės numeris
   *[other] Numeris kalėjime
}
purpose-books = Knygoms
purpose-parcels = Siuntiniams
purpose-money = Pinigams
purpose-legal = Advokatams ir teismams
interests = Apie ką galima rašyti
letter-languages = Kalbos, kuriomis rašyti laiškai pasiekia gavėją
reads = Kalbos, kuriomis skaito
birthday = Gimtadienis
rules = Laiškų taisyklės
channels = Rašyti internetu
free = nemokamai
paid = mokamai

## Why no address is shown

withheld-no-address = Šiuo metu adreso laiškams nėra.
withheld-custody-unclear = Neaišku, ar galima siųsti laiškus, todėl adresas nerodomas.
withheld-at-home = { $gender ->
    [male] Jis yra namuose, jam taikomi apribojimai, todėl adresas nerodomas.
    [female] Ji yra namuose, jai taikomi apribojimai, todėl adresas nerodomas.
   *[other] Žmogus yra namuose, jam taikomi apribojimai, todėl adresas nerodomas.
}
withheld-moved = { $gender ->
    [male] Jis perkeltas, o adresas po to netikrintas, todėl nerodomas.
    [female] Ji perkelta, o adresas po to netikrintas, todėl nerodomas.
   *[other] Žmogus perkeltas, o adresas po to netikrintas, todėl nerodomas.
}
withheld-conditional-release = { $gender ->
    [male] Jis paleistas su sąlygomis, todėl adresas nerodomas.
    [female] Ji paleista su sąlygomis, todėl adresas nerodomas.
   *[other] Žmogus paleistas su sąlygomis, todėl adresas nerodomas.
}
withheld-abroad = { $gender ->
    [male] Jis yra kitoje šalyje, todėl adresas nerodomas.
    [female] Ji yra kitoje šalyje, todėl adresas nerodomas.
   *[other] Žmogus yra kitoje šalyje, todėl adresas nerodomas.
}
withheld-deported = { $gender ->
    [male] Jis deportuotas, todėl adresas nerodomas.
    [female] Ji deportuota, todėl adresas nerodomas.
   *[other] Žmogus deportuotas, todėl adresas nerodomas.
}
withheld-disappeared = { $gender ->
    [male] Nežinoma, kur jis yra, todėl adresas nerodomas.
    [female] Nežinoma, kur ji yra, todėl adresas nerodomas.
   *[other] Nežinoma, kur yra žmogus, todėl adresas nerodomas.
}
withheld-paused = Kol kas laiškų siųsti negalima, todėl adresas nerodomas.
withheld-closed = Laiškų siųsti negalima, todėl adresas nerodomas.
withheld-unknown = Nežinoma, ar laiškai pasiekia gavėją, todėl adresas nerodomas.
withheld-in-transfer = { $gender ->
    [male] Jis vežamas iš vieno kalėjimo į kitą. Laiškas dabar jo nepasiektų, todėl adresas nerodomas.
    [female] Ji vežama iš vieno kalėjimo į kitą. Laiškas dabar jos nepasiektų, todėl adresas nerodomas.
   *[other] Žmogus vežamas iš vieno kalėjimo į kitą. Laiškas dabar jo nepasiektų, todėl adresas nerodomas.
}
withheld-wanted = { $gender ->
    [male] Jo ieško valdžios institucijos, todėl adresas nerodomas.
    [female] Jos ieško valdžios institucijos, todėl adresas nerodomas.
   *[other] Žmogaus ieško valdžios institucijos, todėl adresas nerodomas.
}
withheld-at-liberty = { $gender ->
    [male] Jis yra laisvėje, todėl adresas nerodomas.
    [female] Ji yra laisvėje, todėl adresas nerodomas.
   *[other] Žmogus yra laisvėje, todėl adresas nerodomas.
}
withheld-released = { $gender ->
    [male] Jis paleistas, todėl adresas nerodomas.
    [female] Ji paleista, todėl adresas nerodomas.
   *[other] Žmogus paleistas, todėl adresas nerodomas.
}
withheld-exchanged = { $gender ->
    [male] Jis išlaisvintas per apsikeitimą kaliniais, todėl adresas nerodomas.
    [female] Ji išlaisvinta per apsikeitimą kaliniais, todėl adresas nerodomas.
   *[other] Žmogus išlaisvintas per apsikeitimą kaliniais, todėl adresas nerodomas.
}
withheld-died = { $gender ->
    [male] Jis mirė. Adresas nerodomas.
    [female] Ji mirė. Adresas nerodomas.
   *[other] Žmogus mirė. Adresas nerodomas.
}

## Other ways to help

help = Kaip padėti
scope-this-person = { $gender ->
    [male] jam
    [female] jai
   *[other] šiam žmogui
}
scope-all-prisoners = visiems politiniams kaliniams
risk = Teisinė rizika { $country }
as-of = duomenys: { $date }

## The foot of the card

case-page = Visa byla
sources = Šaltiniai
designated = Leidėjas { $country } paskelbtas { $kind }. Ten atidaryti jo nuorodas ar jomis dalytis gali būti teisiškai rizikinga.
designation-undesirable = nepageidaujama organizacija
designation-extremist = ekstremistine organizacija
designation-terrorist = teroristine organizacija
designation-foreign-agent = užsienio agentu
designated-otherwise = uždrausta organizacija
published-by = Skelbia { $name }
information-of = Informacijos data: { $date }

## Where there is no card

failure-unavailable = Šios kortelės įkelti nepavyko.
failure-not-found = Šio žmogaus aprašo šiuo metu nėra.
failure-withdrawn = Šį aprašą leidėjas atsiėmė.
failure-unverified = Ši kortelė nerodoma, nes jos informacijos nepavyko patikrinti.
failure-stale = Naujausios versijos įkelti nepavyko. Ši paskelbta { $date }.
retry = Bandyti dar kartą
