### Swedish. The purpose of each message, and its greatest length, are in locales/en/card.ftl.

## Numbers and time

years = { $count } år
months = { $count ->
    [one] { $count } månad
   *[other] { $count } månader
}
days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagar
}

## Brackets

remark = { $text } ({ $remark })
presumed-place = förmodligen

## The head of the card

born = Född{ "\u00A0" }{ $year }
photo-credit = Foto: { $credit }

## The finding

recognised = Politisk fånge
recognised-by = Erkänd av { $name }
under-review = Under bedömning
under-review-by = Under bedömning av { $name }
not-recognised = Inte erkänd
not-recognised-by = Inte erkänd som politisk fånge av { $name }
assessed-by = Bedömd av { $name }
demand = Krav
recognition-link = Hela bedömningen

## The stage of the case

stage-investigation = Utredning pågår
stage-trial = Rättegång pågår
stage-sentenced = Dömd
stage-appeal = Domen är överklagad
stage-in-force = Domen har vunnit laga kraft
stage-serving = Avtjänar straffet
stage-served = Straffet avtjänat
stage-dropped = Målet nedlagt
stage-without-charge = Frihetsberövad utan åtal
stage-unknown = { "" }

## Where the person is

custody-detained = Gripen
custody-remand = I häkte
custody-house-arrest = I husarrest
custody-conduct-ban = Med förbud mot vissa aktiviteter
custody-travel-bond = Med förbud att lämna orten
custody-in-transfer = På transport mellan fängelser
custody-colony = I straffkoloni
custody-settlement = I öppen straffkoloni
custody-prison = I fängelse
custody-correctional-centre = I kriminalvårdscenter
custody-psychiatric = I psykiatrisk tvångsvård
custody-wanted = Efterlyst av myndigheterna
custody-at-liberty = I frihet
custody-released = Frigiven
custody-exchanged = Frigiven i en fångutväxling
custody-died = Avliden
custody-administrative-detention = I administrativt frihets{ "\u00AD" }berövande
custody-military-captivity = I krigsfångenskap
custody-conditional-release = Frigiven med villkor
custody-abroad = Utomlands
custody-deported = Utvisad
custody-disappeared = Offer för påtvingat försvinnande
custody-unknown = Vistelseort okänd

## Charges

criminal-charges = Brottsanklagelser
administrative-charges = Administrativa anklagelser

## The outcome of a charge

outcome-charged = anklagad
outcome-convicted = dömd
outcome-acquitted = frikänd
outcome-dropped = anklagelsen nedlagd

## Punishments without a length

punishment-imprisonment = Fängelse
punishment-life = Livstids fängelse
punishment-suspended = Villkorligt straff
punishment-compulsory-labour = Obligatoriskt arbete
punishment-restriction-of-freedom = Inskränkt frihet
punishment-fine = Böter
punishment-compulsory-medical = Medicinsk tvångsvård
punishment-post-release-supervision = Övervakning
punishment-death = Dödsstraff
punishment-life-without-parole = Livstids fängelse utan möjlighet till villkorlig frigivning
punishment-indeterminate = Fängelse på obestämd tid
punishment-forced-labour = Tvångsarbete
punishment-deprivation-of-rights = Förlust av rättigheter

## Punishments with their length

punishment-term-imprisonment = { $term } fängelse
punishment-term-life = Livstids fängelse ({ $term })
punishment-term-suspended = { $term } villkorligt straff
punishment-term-compulsory-labour = { $term } obligatoriskt arbete
punishment-term-restriction-of-freedom = { $term } inskränkt frihet
punishment-term-fine = Böter ({ $term })
punishment-term-compulsory-medical = { $term } medicinsk tvångsvård
punishment-term-post-release-supervision = { $term } övervakning
punishment-term-death = Dödsstraff ({ $term })
punishment-term-life-without-parole = Livstids fängelse utan möjlighet till villkorlig frigivning ({ $term })
punishment-term-indeterminate = Fängelse på obestämd tid ({ $term })
punishment-term-forced-labour = { $term } tvångsarbete
punishment-term-deprivation-of-rights = { $term } förlust av vissa rättigheter

## Imprisonment by its regime, without a length

regime-general = Straffkoloni med allmän regim
regime-enhanced = Straffkoloni med förstärkt regim
regime-strict = Straffkoloni med sträng regim
regime-special = Straffkoloni med särskild regim
regime-settlement = Öppen straffkoloni
regime-prison = Fängelse

## Imprisonment by its regime, with its length

regime-term-general = { $term } i straffkoloni med allmän regim
regime-term-enhanced = { $term } i straffkoloni med förstärkt regim
regime-term-strict = { $term } i straffkoloni med sträng regim
regime-term-special = { $term } i straffkoloni med särskild regim
regime-term-settlement = { $term } i öppen straffkoloni
regime-term-prison = { $term } i fängelse

## The regime alone

regime-elsewhere-general = allmän regim
regime-elsewhere-enhanced = förstärkt regim
regime-elsewhere-strict = sträng regim
regime-elsewhere-special = särskild regim
regime-elsewhere-settlement = öppen straffkoloni
regime-elsewhere-prison = fängelse

## Life imprisonment by its regime

life-regime-general = Livstids fängelse i straffkoloni med allmän regim
life-regime-enhanced = Livstids fängelse i straffkoloni med förstärkt regim
life-regime-strict = Livstids fängelse i straffkoloni med sträng regim
life-regime-special = Livstids fängelse i straffkoloni med särskild regim
life-regime-settlement = Livstids fängelse i öppen straffkoloni
life-regime-prison = Livstids fängelse i fängelse{ "\u00AD" }anstalt

## The sentence

sentence-heading = Dom
passed-by-on = Meddelad av { $court } { $date }
passed-by = Meddelad av { $court }
passed-on = Meddelad { $date }
closed-hearing = bakom stängda dörrar
in-absentia = i den dömdes frånvaro
closed-hearing-alone = Meddelad bakom stängda dörrar
in-absentia-alone = Meddelad i den dömdes frånvaro
after-release = Efter frigivningen
in-addition = Dessutom
release-heading = Frigivning
release-expected = Väntad frigivning: { $date }
release-actual = Frigiven { $date }

## The timeline

timeline = Tidslinje
in-custody = { $time } frihetsberövad
in-custody-at-least = Minst { $time } frihetsberövad

## An event on a day

event-detained = Gripen
event-charged = Anklagad
event-remanded = Häktad
event-trial-opened = Rättegången inleddes
event-sentenced = Dömd
event-appeal = Överklagandet prövat
event-transferred = Förflyttad
event-recognised = Erkänd som politisk fånge
event-released = Frigiven
event-exchanged = Frigiven i en fångutväxling
event-died = Avled
event-other = { "" }

## The long texts

account = Vad som hände
reasons = { $gender ->
    [male] Varför han anses vara politisk fånge
    [female] Varför hon anses vara politisk fånge
   *[other] Varför detta anses vara politisk fångenskap
}

## Ways to write

write = { $gender ->
    [male] Skriv till honom
    [female] Skriv till henne
   *[other] Skriv ett brev
}
letters = Brev
envelope = För kuvertet
reading = Samma adress, för läsning
copy-envelope = Kopiera adressen
copy-reading = Kopiera den här versionen
copied = Kopierat.
copy-failed = Det gick inte att kopiera här. Adressen är markerad: tryck på Ctrl+C (på en Mac ⌘C) eller välj ”Kopiera” i menyn.
write-letter = Skriv ett brev
letter-failed = Hjälpen med brevet kunde inte laddas. Adressen går ändå att kopiera.
certainty-confirmed = Bekräftad adress.
certainty-presumed = Förmodad adress: den är inte bekräftad.
certainty-unknown = Det är inte känt om adressen stämmer.
verified = Senast kontrollerad { $date }.
review-passed = Adressen skulle ha kontrollerats på nytt senast { $date }
review-unreadable = Det är inte känt när adressen ska kontrolleras på nytt.
feed-expired = Uppgifterna kan vara inaktuella: de gällde till { $date }
see-case-page = Titta på sidan om fallet innan du skriver
ask-publisher = Fråga utgivaren innan du skriver.
good-until = Efter { $date } kan adressen vara fel.
prisoner-number = Fångnummer
purpose-books = För böcker
purpose-parcels = För paket
purpose-money = För pengar
purpose-legal = För advokater och domstolar
interests = Ett brev kan handla om
letter-languages = Brev kommer fram på
reads = Läser på
birthday = Födelsedag
rules = Regler för brev
channels = Skriv på nätet
free = gratis
paid = mot betalning

## Why no address is shown

withheld-no-address = Det finns för närvarande ingen adress för brev.
withheld-custody-unclear = Det är oklart om brev kan skickas, så ingen adress visas.
withheld-at-home = { $gender ->
    [male] Han är hemma med restriktioner, så ingen adress visas.
    [female] Hon är hemma med restriktioner, så ingen adress visas.
   *[other] Personen är hemma med restriktioner, så ingen adress visas.
}
withheld-moved = { $gender ->
    [male] Han har förflyttats och adressen har inte kontrollerats sedan dess, så ingen adress visas.
    [female] Hon har förflyttats och adressen har inte kontrollerats sedan dess, så ingen adress visas.
   *[other] Personen har förflyttats och adressen har inte kontrollerats sedan dess, så ingen adress visas.
}
withheld-conditional-release = { $gender ->
    [male] Han är frigiven med villkor, så ingen adress visas.
    [female] Hon är frigiven med villkor, så ingen adress visas.
   *[other] Personen är frigiven med villkor, så ingen adress visas.
}
withheld-abroad = { $gender ->
    [male] Han är i ett annat land, så ingen adress visas.
    [female] Hon är i ett annat land, så ingen adress visas.
   *[other] Personen är i ett annat land, så ingen adress visas.
}
withheld-deported = { $gender ->
    [male] Han har utvisats, så ingen adress visas.
    [female] Hon har utvisats, så ingen adress visas.
   *[other] Personen har utvisats, så ingen adress visas.
}
withheld-disappeared = { $gender ->
    [male] Det är inte känt var han är, så ingen adress visas.
    [female] Det är inte känt var hon är, så ingen adress visas.
   *[other] Det är inte känt var personen är, så ingen adress visas.
}
withheld-paused = Brev är tills vidare inte möjliga, så ingen adress visas.
withheld-closed = Brev är inte möjliga, så ingen adress visas.
withheld-unknown = Det är inte känt om brev kommer fram, så ingen adress visas.
withheld-in-transfer = { $gender ->
    [male] Han förs från ett fängelse till ett annat. Ett brev skulle inte nå honom nu, så ingen adress visas.
    [female] Hon förs från ett fängelse till ett annat. Ett brev skulle inte nå henne nu, så ingen adress visas.
   *[other] Personen förs från ett fängelse till ett annat. Ett brev skulle inte komma fram nu, så ingen adress visas.
}
withheld-wanted = { $gender ->
    [male] Han är efterlyst av myndigheterna, så ingen adress visas.
    [female] Hon är efterlyst av myndigheterna, så ingen adress visas.
   *[other] Personen är efterlyst av myndigheterna, så ingen adress visas.
}
withheld-at-liberty = { $gender ->
    [male] Han är i frihet, så ingen adress visas.
    [female] Hon är i frihet, så ingen adress visas.
   *[other] Personen är i frihet, så ingen adress visas.
}
withheld-released = { $gender ->
    [male] Han har frigivits, så ingen adress visas.
    [female] Hon har frigivits, så ingen adress visas.
   *[other] Personen har frigivits, så ingen adress visas.
}
withheld-exchanged = { $gender ->
    [male] Han har frigivits i en fångutväxling, så ingen adress visas.
    [female] Hon har frigivits i en fångutväxling, så ingen adress visas.
   *[other] Personen har frigivits i en fångutväxling, så ingen adress visas.
}
withheld-died = { $gender ->
    [male] Han har avlidit. Ingen adress visas.
    [female] Hon har avlidit. Ingen adress visas.
   *[other] Personen har avlidit. Ingen adress visas.
}

## Other ways to help

help = Så kan du hjälpa
scope-this-person = { $gender ->
    [male] för honom
    [female] för henne
   *[other] för den här personen
}
scope-all-prisoners = för alla politiska fångar
risk = Rättslig risk ({ $country })
as-of = uppgift från { $date }

## The foot of the card

case-page = Hela fallet
sources = Källor
designated = Utgivaren är klassad som { $kind } ({ $country }). Att följa eller dela utgivarens länkar kan innebära en rättslig risk där.
designation-undesirable = oönskad organisation
designation-extremist = extremistorganisation
designation-terrorist = terroristorganisation
designation-foreign-agent = utländsk agent
designated-otherwise = förbjuden organisation
published-by = Utgiven av { $name }
information-of = Uppgifter från { $date }

## Where there is no card

failure-unavailable = Kortet kunde inte laddas.
failure-not-found = Personens profil är inte tillgänglig för närvarande.
failure-withdrawn = Profilen har dragits tillbaka av utgivaren.
failure-unverified = Kortet visas inte, eftersom uppgifterna inte kunde verifieras.
failure-stale = Den senaste versionen kunde inte laddas. Den här publicerades { $date }.
retry = Försök igen
