### Dutch. The purpose of each message, and its greatest length, are in locales/en/card.ftl.

## Numbers and time

years = { $count } jaar
months = { $count ->
    [one] { $count } maand
   *[other] { $count } maanden
}
days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagen
}

## Brackets

remark = { $text } ({ $remark })
presumed-place = vermoedelijk

## The head of the card

born = Geboren in{ "\u00A0" }{ $year }
photo-credit = Foto: { $credit }

## The finding

recognised = Politieke gevangene
recognised-by = Erkend door { $name }
under-review = Wordt beoordeeld
under-review-by = Wordt beoordeeld door { $name }
not-recognised = Niet erkend
not-recognised-by = Niet als politieke gevangene erkend door { $name }
assessed-by = Beoordeeld door { $name }
demand = Eis
recognition-link = De volledige beoordeling

## The stage of the case

stage-investigation = In onderzoek
stage-trial = Proces loopt
stage-sentenced = Vonnis gewezen
stage-appeal = Hoger beroep loopt
stage-in-force = Vonnis onherroepelijk
stage-serving = Zit de straf uit
stage-served = Straf uitgezeten
stage-dropped = Zaak geseponeerd
stage-without-charge = Vastgehouden zonder aanklacht
stage-unknown = { "" }

## Where the person is

custody-detained = Aangehouden
custody-remand = In een huis van bewaring
custody-house-arrest = Onder huisarrest
custody-conduct-ban = Onder een verbod op bepaalde activiteiten
custody-travel-bond = Mag de woonplaats niet verlaten
custody-in-transfer = Onderweg naar een andere gevangenis
custody-colony = In een strafkolonie
custody-settlement = In een open strafkolonie
custody-prison = In de gevangenis
custody-correctional-centre = In een correctiecentrum
custody-psychiatric = In gedwongen psychiatrische behandeling
custody-wanted = Gezocht door de autoriteiten
custody-at-liberty = In vrijheid
custody-released = Vrijgelaten
custody-exchanged = Vrijgekomen bij een gevangenenruil
custody-died = Overleden
custody-administrative-detention = In administratieve detentie
custody-military-captivity = In krijgsgevangenschap
custody-conditional-release = Onder voorwaarden vrijgelaten
custody-abroad = In het buitenland
custody-deported = Uitgezet
custody-disappeared = Slachtoffer van gedwongen verdwijning
custody-unknown = Verblijfplaats onbekend

## Charges

criminal-charges = Strafrechtelijke aanklachten
administrative-charges = Bestuursrechtelijke aanklachten

## The outcome of a charge

outcome-charged = aangeklaagd
outcome-convicted = veroordeeld
outcome-acquitted = vrijgesproken
outcome-dropped = aanklacht ingetrokken

## Punishments without a length

punishment-imprisonment = Gevangenisstraf
punishment-life = Levenslange gevangenisstraf
punishment-suspended = Voorwaardelijke straf
punishment-compulsory-labour = Verplichte arbeid
punishment-restriction-of-freedom = Beperking van de vrijheid
punishment-fine = Boete
punishment-compulsory-medical = Gedwongen medische behandeling
punishment-post-release-supervision = Toezicht
punishment-death = Doodstraf
punishment-life-without-parole = Levenslange gevangenisstraf zonder kans op vervroegde vrijlating
punishment-indeterminate = Gevangenisstraf zonder vaste duur
punishment-forced-labour = Dwangarbeid
punishment-deprivation-of-rights = Ontzetting uit rechten

## Punishments with their length

punishment-term-imprisonment = { $term } gevangenisstraf
punishment-term-life = Levenslange gevangenisstraf ({ $term })
punishment-term-suspended = { $term } voorwaardelijk
punishment-term-compulsory-labour = { $term } verplichte arbeid
punishment-term-restriction-of-freedom = { $term } beperking van de vrijheid
punishment-term-fine = Boete ({ $term })
punishment-term-compulsory-medical = { $term } gedwongen medische behandeling
punishment-term-post-release-supervision = { $term } toezicht
punishment-term-death = Doodstraf ({ $term })
punishment-term-life-without-parole = Levenslange gevangenisstraf zonder kans op vervroegde vrijlating ({ $term })
punishment-term-indeterminate = Gevangenisstraf zonder vaste duur ({ $term })
punishment-term-forced-labour = { $term } dwangarbeid
punishment-term-deprivation-of-rights = { $term } ontzetting uit bepaalde rechten

## Imprisonment by its regime, without a length

regime-general = Strafkolonie met algemeen regime
regime-enhanced = Strafkolonie met verscherpt regime
regime-strict = Strafkolonie met streng regime
regime-special = Strafkolonie met bijzonder regime
regime-settlement = Open strafkolonie
regime-prison = Gevangenis

## Imprisonment by its regime, with its length

regime-term-general = { $term } in een strafkolonie met algemeen regime
regime-term-enhanced = { $term } in een strafkolonie met verscherpt regime
regime-term-strict = { $term } in een strafkolonie met streng regime
regime-term-special = { $term } in een strafkolonie met bijzonder regime
regime-term-settlement = { $term } in een open strafkolonie
regime-term-prison = { $term } in een gevangenis

## The regime alone

regime-elsewhere-general = algemeen regime
regime-elsewhere-enhanced = verscherpt regime
regime-elsewhere-strict = streng regime
regime-elsewhere-special = bijzonder regime
regime-elsewhere-settlement = open strafkolonie
regime-elsewhere-prison = gevangenis

## Life imprisonment by its regime

life-regime-general = Levenslange gevangenisstraf in een strafkolonie met algemeen regime
life-regime-enhanced = Levenslange gevangenisstraf in een strafkolonie met verscherpt regime
life-regime-strict = Levenslange gevangenisstraf in een strafkolonie met streng regime
life-regime-special = Levenslange gevangenisstraf in een strafkolonie met bijzonder regime
life-regime-settlement = Levenslange gevangenisstraf in een open strafkolonie
life-regime-prison = Levenslange gevangenisstraf in een gevangenis

## The sentence

sentence-heading = Vonnis
passed-by-on = Gewezen door { $court } { $date }
passed-by = Gewezen door { $court }
passed-on = Gewezen { $date }
closed-hearing = achter gesloten deuren
in-absentia = bij verstek
closed-hearing-alone = Gewezen achter gesloten deuren
in-absentia-alone = Gewezen bij verstek
after-release = Na de vrijlating
in-addition = Daarnaast
release-heading = Vrijlating
release-expected = Verwachte vrijlating: { $date }
release-actual = Vrijgelaten { $date }

## The timeline

timeline = Tijdlijn
in-custody = { $time } in detentie
in-custody-at-least = Ten minste { $time } in detentie

## An event on a day

event-detained = Aangehouden
event-charged = Aangeklaagd
event-remanded = In voorlopige hechtenis genomen
event-trial-opened = Begin van het proces
event-sentenced = Vonnis
event-appeal = Behandeling in hoger beroep
event-transferred = Overgeplaatst
event-recognised = Erkend als politieke gevangene
event-released = Vrijgelaten
event-exchanged = Vrijgekomen bij een gevangenenruil
event-died = Overleden
event-other = { "" }

## The long texts

account = Wat er is gebeurd
reasons = { $gender ->
    [male] Waarom hij als politieke gevangene wordt beschouwd
    [female] Waarom zij als politieke gevangene wordt beschouwd
   *[other] Waarom dit als politieke gevangenschap wordt beschouwd
}

## Ways to write

write = { $gender ->
    [male] Schrijf naar hem
    [female] Schrijf naar haar
   *[other] Schrijf een brief
}
letters = Brieven
envelope = Voor de envelop
reading = Hetzelfde adres, om te lezen
copy-envelope = Adres kopiëren
copy-reading = Deze versie kopiëren
copied = Gekopieerd.
copy-failed = Kopiëren is hier niet gelukt. Het adres is geselecteerd: druk op Ctrl+C (op een Mac ⌘C) of kies ‘Kopiëren’ in het menu.
write-letter = Brief schrijven
letter-failed = De hulp bij de brief kon niet worden geladen. U kunt het adres wel kopiëren.
certainty-confirmed = Bevestigd adres.
certainty-presumed = Vermoedelijk adres: het is niet bevestigd.
certainty-unknown = Het is niet bekend of dit adres klopt.
verified = Laatst gecontroleerd { $date }.
review-passed = Dit adres had opnieuw gecontroleerd moeten worden vóór of op { $date }
review-unreadable = Het is niet bekend wanneer dit adres opnieuw moet worden gecontroleerd.
feed-expired = Deze informatie is mogelijk verouderd: ze was geldig tot { $date }
see-case-page = Bekijk de pagina van de zaak voordat u schrijft
ask-publisher = Vraag het na bij de uitgever voordat u schrijft.
good-until = Na { $date } kan dit adres onjuist zijn.
prisoner-number = Gevangenennummer
purpose-books = Voor boeken
purpose-parcels = Voor pakketten
purpose-money = Voor geld
purpose-legal = Voor advocaten en rechtbanken
interests = Een brief kan gaan over
letter-languages = Talen waarin brieven aankomen
reads = Kan lezen in
birthday = Verjaardag
rules = Regels voor brieven
channels = Online schrijven
free = gratis
paid = betaald

## Why no address is shown

withheld-no-address = Er is op dit moment geen adres voor brieven.
withheld-custody-unclear = Het is niet duidelijk of er brieven gestuurd kunnen worden, daarom wordt er geen adres getoond.
withheld-at-home = { $gender ->
    [male] Hij is thuis onder beperkingen, daarom wordt er geen adres getoond.
    [female] Zij is thuis onder beperkingen, daarom wordt er geen adres getoond.
   *[other] De persoon is thuis onder beperkingen, daarom wordt er geen adres getoond.
}
withheld-moved = { $gender ->
    [male] Hij is overgeplaatst en het adres is sindsdien niet gecontroleerd, daarom wordt er geen adres getoond.
    [female] Zij is overgeplaatst en het adres is sindsdien niet gecontroleerd, daarom wordt er geen adres getoond.
   *[other] De persoon is overgeplaatst en het adres is sindsdien niet gecontroleerd, daarom wordt er geen adres getoond.
}
withheld-conditional-release = { $gender ->
    [male] Hij is onder voorwaarden vrijgelaten, daarom wordt er geen adres getoond.
    [female] Zij is onder voorwaarden vrijgelaten, daarom wordt er geen adres getoond.
   *[other] De persoon is onder voorwaarden vrijgelaten, daarom wordt er geen adres getoond.
}
withheld-abroad = { $gender ->
    [male] Hij is in een ander land, daarom wordt er geen adres getoond.
    [female] Zij is in een ander land, daarom wordt er geen adres getoond.
   *[other] De persoon is in een ander land, daarom wordt er geen adres getoond.
}
withheld-deported = { $gender ->
    [male] Hij is uitgezet, daarom wordt er geen adres getoond.
    [female] Zij is uitgezet, daarom wordt er geen adres getoond.
   *[other] De persoon is uitgezet, daarom wordt er geen adres getoond.
}
withheld-disappeared = { $gender ->
    [male] Het is niet bekend waar hij is, daarom wordt er geen adres getoond.
    [female] Het is niet bekend waar zij is, daarom wordt er geen adres getoond.
   *[other] Het is niet bekend waar de persoon is, daarom wordt er geen adres getoond.
}
withheld-paused = Brieven zijn voorlopig niet mogelijk, daarom wordt er geen adres getoond.
withheld-closed = Brieven zijn niet mogelijk, daarom wordt er geen adres getoond.
withheld-unknown = Het is niet bekend of brieven aankomen, daarom wordt er geen adres getoond.
withheld-in-transfer = { $gender ->
    [male] Hij wordt van de ene gevangenis naar de andere gebracht. Een brief zou hem nu niet bereiken, daarom wordt er geen adres getoond.
    [female] Zij wordt van de ene gevangenis naar de andere gebracht. Een brief zou haar nu niet bereiken, daarom wordt er geen adres getoond.
   *[other] De persoon wordt van de ene gevangenis naar de andere gebracht. Een brief zou nu niet aankomen, daarom wordt er geen adres getoond.
}
withheld-wanted = { $gender ->
    [male] Hij wordt gezocht door de autoriteiten, daarom wordt er geen adres getoond.
    [female] Zij wordt gezocht door de autoriteiten, daarom wordt er geen adres getoond.
   *[other] De persoon wordt gezocht door de autoriteiten, daarom wordt er geen adres getoond.
}
withheld-at-liberty = { $gender ->
    [male] Hij is in vrijheid, daarom wordt er geen adres getoond.
    [female] Zij is in vrijheid, daarom wordt er geen adres getoond.
   *[other] De persoon is in vrijheid, daarom wordt er geen adres getoond.
}
withheld-released = { $gender ->
    [male] Hij is vrijgelaten, daarom wordt er geen adres getoond.
    [female] Zij is vrijgelaten, daarom wordt er geen adres getoond.
   *[other] De persoon is vrijgelaten, daarom wordt er geen adres getoond.
}
withheld-exchanged = { $gender ->
    [male] Hij is vrijgekomen bij een gevangenenruil, daarom wordt er geen adres getoond.
    [female] Zij is vrijgekomen bij een gevangenenruil, daarom wordt er geen adres getoond.
   *[other] De persoon is vrijgekomen bij een gevangenenruil, daarom wordt er geen adres getoond.
}
withheld-died = { $gender ->
    [male] Hij is overleden. Er wordt geen adres getoond.
    [female] Zij is overleden. Er wordt geen adres getoond.
   *[other] De persoon is overleden. Er wordt geen adres getoond.
}

## Other ways to help

help = Hoe u kunt helpen
scope-this-person = { $gender ->
    [male] voor hem
    [female] voor haar
   *[other] voor deze persoon
}
scope-all-prisoners = voor alle politieke gevangenen
risk = Juridisch risico ({ $country })
as-of = stand van { $date }

## The foot of the card

case-page = De volledige zaak
sources = Bronnen
designated = De uitgever is aangemerkt als { $kind } ({ $country }). Het volgen of delen van de links van de uitgever kan daar een juridisch risico inhouden.
designation-undesirable = ongewenste organisatie
designation-extremist = extremistische organisatie
designation-terrorist = terroristische organisatie
designation-foreign-agent = buitenlands agent
designated-otherwise = verboden organisatie
published-by = Uitgegeven door { $name }
information-of = Stand van { $date }

## Where there is no card

failure-unavailable = Deze kaart kon niet worden geladen.
failure-not-found = Het profiel van deze persoon is op dit moment niet beschikbaar.
failure-withdrawn = Dit profiel is ingetrokken door de uitgever.
failure-unverified = Deze kaart wordt niet getoond, omdat de informatie niet kon worden geverifieerd.
failure-stale = De nieuwste versie kon niet worden geladen. Deze is gepubliceerd { $date }.
retry = Opnieuw proberen
