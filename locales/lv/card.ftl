### Latvian. The purpose of each message, and its greatest length, are in locales/en/card.ftl.

## Numbers and time

years = { $count ->
    [zero] { $count } gadu
    [one] { $count } gads
   *[other] { $count } gadi
}
months = { $count ->
    [zero] { $count } mēnešu
    [one] { $count } mēnesis
   *[other] { $count } mēneši
}
days = { $count ->
    [zero] { $count } dienu
    [one] { $count } diena
   *[other] { $count } dienas
}

## Brackets

remark = { $text } ({ $remark })
presumed-place = domājams

## The head of the card

born = { $gender ->
    [male] Dzimis { $year }. gadā
    [female] Dzimusi { $year }. gadā
   *[other] Dzimšanas gads: { $year }
}
photo-credit = Foto: { $credit }

## The finding

recognised = { $gender ->
    [male] Politieslodzītais
    [female] Politieslodzītā
   *[other] Politisks ieslodzījums
}
recognised-by = { $gender ->
    [male] Par politieslodzīto atzīst { $name }
    [female] Par politieslodzīto atzīst { $name }
   *[other] Par politisku ieslodzījumu atzīst { $name }
}
under-review = Izskatīšanā
under-review-by = Lietu izskata { $name }
not-recognised = { $gender ->
    [male] Nav atzīts
    [female] Nav atzīta
   *[other] Nav atzīts
}
not-recognised-by = { $gender ->
    [male] Par politieslodzīto neatzīst { $name }
    [female] Par politieslodzīto neatzīst { $name }
   *[other] Par politisku ieslodzījumu neatzīst { $name }
}
assessed-by = Vērtētājs: { $name }
demand = Prasība
recognition-link = Viss atzinums

## The stage of the case

stage-investigation = Notiek izmeklēšana
stage-trial = Notiek tiesa
stage-sentenced = Spriedums pasludināts
stage-appeal = Spriedums pārsūdzēts
stage-in-force = Spriedums stājies spēkā
stage-serving = Izcieš sodu
stage-served = Sods izciests
stage-dropped = Lieta izbeigta
stage-without-charge = { $gender ->
    [male] Tiek turēts ieslodzījumā bez apsūdzības
    [female] Tiek turēta ieslodzījumā bez apsūdzības
   *[other] Ieslodzījums bez apsūdzības
}
stage-unknown = { "" }

## Where the person is

custody-detained = { $gender ->
    [male] Aizturēts
    [female] Aizturēta
   *[other] Aizturēšana
}
custody-remand = Izmeklēšanas cietumā
custody-house-arrest = Mājas arestā
custody-conduct-ban = Aizliegts veikt noteiktas darbības
custody-travel-bond = Rakstveida apņemšanās neizbraukt
custody-in-transfer = Ceļā uz citu ieslodzījuma vietu
custody-colony = Soda kolonijā
custody-settlement = Kolonijā-ciematā
custody-prison = Cietumā
custody-correctional-centre = Labošanas centrā
custody-psychiatric = Piespiedu psihiatriskā ārstēšanā
custody-wanted = { $gender ->
    [male] Izsludināts meklēšanā
    [female] Izsludināta meklēšanā
   *[other] Izsludināta meklēšana
}
custody-at-liberty = Brīvībā
custody-released = { $gender ->
    [male] Atbrīvots
    [female] Atbrīvota
   *[other] Brīvībā pēc ieslodzījuma
}
custody-exchanged = { $gender ->
    [male] Atbrīvots ieslodzīto apmaiņā
    [female] Atbrīvota ieslodzīto apmaiņā
   *[other] Brīvībā pēc ieslodzīto apmaiņas
}
custody-died = { $gender ->
    [male] Miris
    [female] Mirusi
   *[other] Nāve
}
custody-administrative-detention = Administratīvajā arestā
custody-military-captivity = Kara gūstā
custody-conditional-release = { $gender ->
    [male] Atbrīvots ar nosacījumiem
    [female] Atbrīvota ar nosacījumiem
   *[other] Brīvībā ar nosacījumiem
}
custody-abroad = Ārzemēs
custody-deported = { $gender ->
    [male] Deportēts
    [female] Deportēta
   *[other] Deportācija
}
custody-disappeared = Piespiedu pazušana
custody-unknown = Atrašanās vieta nav zināma

## Charges

criminal-charges = Apsūdzības krimināllietā
administrative-charges = Administratīvā pārkāpuma lieta

## The outcome of a charge

outcome-charged = apsūdzība uzrādīta
outcome-convicted = { $gender ->
    [male] notiesāts
    [female] notiesāta
   *[other] notiesājošs spriedums
}
outcome-acquitted = { $gender ->
    [male] attaisnots
    [female] attaisnota
   *[other] attaisnojošs spriedums
}
outcome-dropped = process izbeigts

## Punishments without a length

punishment-imprisonment = Brīvības atņemšana
punishment-life = Mūža ieslodzījums
punishment-suspended = Nosacīta notiesāšana
punishment-compulsory-labour = Piespiedu darbi
punishment-restriction-of-freedom = Brīvības ierobežošana
punishment-fine = Naudas sods
punishment-compulsory-medical = Piespiedu ārstēšana
punishment-post-release-supervision = Uzraudzība
punishment-death = Nāvessods
punishment-life-without-parole = Mūža ieslodzījums bez nosacītas pirmstermiņa atbrīvošanas
punishment-indeterminate = Brīvības atņemšana bez noteikta termiņa
punishment-forced-labour = Spaidu darbs
punishment-deprivation-of-rights = Tiesību atņemšana

## Punishments with their length

punishment-term-imprisonment = Brīvības atņemšana: { $term }
punishment-term-life = Mūža ieslodzījums ({ $term })
punishment-term-suspended = Brīvības atņemšana nosacīti: { $term }
punishment-term-compulsory-labour = Piespiedu darbi: { $term }
punishment-term-restriction-of-freedom = Brīvības ierobežošana: { $term }
punishment-term-fine = Naudas sods ({ $term })
punishment-term-compulsory-medical = Piespiedu ārstēšana: { $term }
punishment-term-post-release-supervision = Uzraudzība: { $term }
punishment-term-death = Nāvessods ({ $term })
punishment-term-life-without-parole = Mūža ieslodzījums bez nosacītas pirmstermiņa atbrīvošanas ({ $term })
punishment-term-indeterminate = Brīvības atņemšana bez noteikta termiņa ({ $term })
punishment-term-forced-labour = Spaidu darbs: { $term }
punishment-term-deprivation-of-rights = { $term } bez noteiktām tiesībām

## Imprisonment by its regime, without a length

regime-general = Vispārējā režīma soda kolonija
regime-enhanced = Pastiprinātā režīma soda kolonija
regime-strict = Stingrā režīma soda kolonija
regime-special = Sevišķā režīma soda kolonija
regime-settlement = Kolonija-ciemats
regime-prison = Cietums

## Imprisonment by its regime, with its length

regime-term-general = { $term } vispārējā režīma soda kolonijā
regime-term-enhanced = { $term } pastiprinātā režīma soda kolonijā
regime-term-strict = { $term } stingrā režīma soda kolonijā
regime-term-special = { $term } sevišķā režīma soda kolonijā
regime-term-settlement = { $term } kolonijā-ciematā
regime-term-prison = { $term } cietumā

## The regime alone

regime-elsewhere-general = vispārējais režīms
regime-elsewhere-enhanced = pastiprinātais režīms
regime-elsewhere-strict = stingrais režīms
regime-elsewhere-special = sevišķais režīms
regime-elsewhere-settlement = kolonija-ciemats
regime-elsewhere-prison = cietums

## Life imprisonment by its regime

life-regime-general = Mūža ieslodzījums vispārējā režīma soda kolonijā
life-regime-enhanced = Mūža ieslodzījums pastiprinātā režīma soda kolonijā
life-regime-strict = Mūža ieslodzījums stingrā režīma soda kolonijā
life-regime-special = Mūža ieslodzījums sevišķā režīma soda kolonijā
life-regime-settlement = Mūža ieslodzījums kolonijā-ciematā
life-regime-prison = Mūža ieslodzījums cietumā

## The sentence

sentence-heading = Spriedums
passed-by-on = Spriedumu { $date } pasludināja { $court }
passed-by = Spriedumu pasludināja { $court }
passed-on = Spriedums pasludināts { $date }
closed-hearing = slēgtā tiesas sēdē
in-absentia = aizmuguriski
closed-hearing-alone = Spriedums pasludināts slēgtā tiesas sēdē
in-absentia-alone = Spriedums pasludināts aizmuguriski
after-release = Pēc atbrīvošanas
in-addition = Papildus
release-heading = Atbrīvošana
release-expected = Paredzamā atbrīvošana: { $date }
release-actual = { $gender ->
    [male] Atbrīvots { $date }
    [female] Atbrīvota { $date }
   *[other] Atbrīvošana: { $date }
}

## The timeline

timeline = Notikumu gaita
in-custody = { $time } nebrīvē
in-custody-at-least = Vismaz { $time } nebrīvē

## An event on a day

event-detained = { $gender ->
    [male] Aizturēts
    [female] Aizturēta
   *[other] Aizturēšana
}
event-charged = Uzrādīta apsūdzība
event-remanded = { $gender ->
    [male] Apcietināts
    [female] Apcietināta
   *[other] Apcietināšana
}
event-trial-opened = Sākās tiesa
event-sentenced = Pasludināts spriedums
event-appeal = Izskatīta pārsūdzība
event-transferred = { $gender ->
    [male] Pārvests
    [female] Pārvesta
   *[other] Pārvešana
}
event-recognised = { $gender ->
    [male] Atzīts par politieslodzīto
    [female] Atzīta par politieslodzīto
   *[other] Atzīts politisks ieslodzījums
}
event-released = { $gender ->
    [male] Atbrīvots
    [female] Atbrīvota
   *[other] Atbrīvošana
}
event-exchanged = { $gender ->
    [male] Atbrīvots ieslodzīto apmaiņā
    [female] Atbrīvota ieslodzīto apmaiņā
   *[other] Atbrīvošana ieslodzīto apmaiņā
}
event-died = { $gender ->
    [male] Miris
    [female] Mirusi
   *[other] Nāve
}
event-other = { "" }

## The long texts

account = Kas notika
reasons = { $gender ->
    [male] Kāpēc viņš tiek uzskatīts par politieslodzīto
    [female] Kāpēc viņa tiek uzskatīta par politieslodzīto
   *[other] Kāpēc tas tiek uzskatīts par politisku ieslodzījumu
}

## Ways to write

write = { $gender ->
    [male] Rakstiet viņam
    [female] Rakstiet viņai
   *[other] Uzrakstiet vēstuli
}
letters = Vēstules
envelope = Uz aploksnes
reading = Tā pati adrese lasīšanai
copy-envelope = Kopēt adresi
copy-reading = Kopēt šo variantu
copied = Nokopēts.
copy-failed = Šeit nokopēt neizdevās. Adrese ir atlasīta: nospiediet Ctrl+C (Mac datorā ⌘C) vai izvēlnē izvēlieties „Kopēt”.
write-letter = Uzrakstīt vēstuli
letter-failed = Palīdzību vēstules rakstīšanai neizdevās ielādēt. Adresi tomēr var nokopēt.
certainty-confirmed = Adrese ir apstiprināta.
certainty-presumed = Domājamā adrese: tā nav apstiprināta.
certainty-unknown = Nav zināms, vai šī adrese ir pareiza.
verified = Pēdējoreiz pārbaudīta { $date }.
review-passed = Šo adresi vajadzēja vēlreiz pārbaudīt līdz šim datumam: { $date }
review-unreadable = Nav zināms, kad šī adrese jāpārbauda vēlreiz.
feed-expired = Šī informācija var būt novecojusi: tā bija derīga līdz šim datumam: { $date }
see-case-page = Pirms rakstāt, apskatiet lietas lapu
ask-publisher = Pirms rakstāt, jautājiet publicētājam.
good-until = Pēc šī datuma adrese var būt nepareiza: { $date }.
prisoner-number = { $gender ->
    [male] Ieslodzītā numurs
    [female] Ieslodzītās numurs
   *[other] Ieslodzījuma numurs
}
purpose-books = Grāmatām
purpose-parcels = Sūtījumiem
purpose-money = Naudai
purpose-legal = Advokātiem un tiesām
interests = Par ko var rakstīt
letter-languages = Valodas, kurās rakstītas vēstules pienāk
reads = Valodas, kurās lasa
birthday = Dzimšanas diena
rules = Vēstuļu noteikumi
channels = Rakstīt internetā
free = bez maksas
paid = par maksu

## Why no address is shown

withheld-no-address = Pašlaik nav adreses vēstulēm.
withheld-custody-unclear = Nav skaidrs, vai vēstules var sūtīt, tāpēc adrese netiek rādīta.
withheld-at-home = { $gender ->
    [male] Viņš ir mājās ar ierobežojumiem, tāpēc adrese netiek rādīta.
    [female] Viņa ir mājās ar ierobežojumiem, tāpēc adrese netiek rādīta.
   *[other] Šis cilvēks ir mājās ar ierobežojumiem, tāpēc adrese netiek rādīta.
}
withheld-moved = { $gender ->
    [male] Viņš ir pārvests, un adrese kopš tā laika nav pārbaudīta, tāpēc tā netiek rādīta.
    [female] Viņa ir pārvesta, un adrese kopš tā laika nav pārbaudīta, tāpēc tā netiek rādīta.
   *[other] Šis cilvēks ir pārvests, un adrese kopš tā laika nav pārbaudīta, tāpēc tā netiek rādīta.
}
withheld-conditional-release = { $gender ->
    [male] Viņš ir atbrīvots ar nosacījumiem, tāpēc adrese netiek rādīta.
    [female] Viņa ir atbrīvota ar nosacījumiem, tāpēc adrese netiek rādīta.
   *[other] Šis cilvēks ir atbrīvots ar nosacījumiem, tāpēc adrese netiek rādīta.
}
withheld-abroad = { $gender ->
    [male] Viņš ir citā valstī, tāpēc adrese netiek rādīta.
    [female] Viņa ir citā valstī, tāpēc adrese netiek rādīta.
   *[other] Šis cilvēks ir citā valstī, tāpēc adrese netiek rādīta.
}
withheld-deported = { $gender ->
    [male] Viņš ir deportēts, tāpēc adrese netiek rādīta.
    [female] Viņa ir deportēta, tāpēc adrese netiek rādīta.
   *[other] Šis cilvēks ir deportēts, tāpēc adrese netiek rādīta.
}
withheld-disappeared = { $gender ->
    [male] Nav zināms, kur viņš ir, tāpēc adrese netiek rādīta.
    [female] Nav zināms, kur viņa ir, tāpēc adrese netiek rādīta.
   *[other] Nav zināms, kur šis cilvēks ir, tāpēc adrese netiek rādīta.
}
withheld-paused = Pagaidām vēstules sūtīt nav iespējams, tāpēc adrese netiek rādīta.
withheld-closed = Vēstules sūtīt nav iespējams, tāpēc adrese netiek rādīta.
withheld-unknown = Nav zināms, vai vēstules pienāk, tāpēc adrese netiek rādīta.
withheld-in-transfer = { $gender ->
    [male] Viņu ved no viena cietuma uz citu. Vēstule viņu tagad nesasniegtu, tāpēc adrese netiek rādīta.
    [female] Viņu ved no viena cietuma uz citu. Vēstule viņu tagad nesasniegtu, tāpēc adrese netiek rādīta.
   *[other] Šo cilvēku ved no viena cietuma uz citu. Vēstule tagad nepienāktu, tāpēc adrese netiek rādīta.
}
withheld-wanted = { $gender ->
    [male] Viņš ir izsludināts meklēšanā, tāpēc adrese netiek rādīta.
    [female] Viņa ir izsludināta meklēšanā, tāpēc adrese netiek rādīta.
   *[other] Šis cilvēks ir izsludināts meklēšanā, tāpēc adrese netiek rādīta.
}
withheld-at-liberty = { $gender ->
    [male] Viņš ir brīvībā, tāpēc adrese netiek rādīta.
    [female] Viņa ir brīvībā, tāpēc adrese netiek rādīta.
   *[other] Šis cilvēks ir brīvībā, tāpēc adrese netiek rādīta.
}
withheld-released = { $gender ->
    [male] Viņš ir atbrīvots, tāpēc adrese netiek rādīta.
    [female] Viņa ir atbrīvota, tāpēc adrese netiek rādīta.
   *[other] Šis cilvēks ir atbrīvots, tāpēc adrese netiek rādīta.
}
withheld-exchanged = { $gender ->
    [male] Viņš ir atbrīvots ieslodzīto apmaiņā, tāpēc adrese netiek rādīta.
    [female] Viņa ir atbrīvota ieslodzīto apmaiņā, tāpēc adrese netiek rādīta.
   *[other] Šis cilvēks ir atbrīvots ieslodzīto apmaiņā, tāpēc adrese netiek rādīta.
}
withheld-died = { $gender ->
    [male] Viņš ir miris. Adrese netiek rādīta.
    [female] Viņa ir mirusi. Adrese netiek rādīta.
   *[other] Šis cilvēks ir miris. Adrese netiek rādīta.
}

## Other ways to help

help = Kā palīdzēt
scope-this-person = { $gender ->
    [male] viņam
    [female] viņai
   *[other] šim cilvēkam
}
scope-all-prisoners = visiem politieslodzītajiem
risk = Juridisks risks { $country }
as-of = dati: { $date }

## The foot of the card

case-page = Visa lieta
sources = Avoti
designated = Publicētājs { $country } pasludināts par { $kind }. Atvērt tā saites vai dalīties ar tām tur var būt juridiski riskanti.
designation-undesirable = nevēlamu organizāciju
designation-extremist = ekstrēmistisku organizāciju
designation-terrorist = teroristisku organizāciju
designation-foreign-agent = ārvalstu aģentu
designated-otherwise = aizliegtu organizāciju
published-by = Publicē { $name }
information-of = Informācijas datums: { $date }

## Where there is no card

failure-unavailable = Šo kartīti neizdevās ielādēt.
failure-not-found = Šī cilvēka apraksts pašlaik nav pieejams.
failure-withdrawn = Publicētājs ir atsaucis šo aprakstu.
failure-unverified = Šī kartīte netiek rādīta, jo tās informāciju neizdevās pārbaudīt.
failure-stale = Jaunāko versiju neizdevās ielādēt. Šī ir publicēta { $date }.
retry = Mēģināt vēlreiz
