### Czech. The purpose of each message, and its greatest length, are in locales/en/card.ftl.

## Numbers and time

years = { $count ->
    [one] { $count } rok
    [few] { $count } roky
   *[other] { $count } let
}
months = { $count ->
    [one] { $count } měsíc
    [few] { $count } měsíce
   *[other] { $count } měsíců
}
days = { $count ->
    [one] { $count } den
    [few] { $count } dny
   *[other] { $count } dní
}

## Brackets

remark = { $text } ({ $remark })
presumed-place = pravděpodobně

## The head of the card

born = { $gender ->
    [male] Narozen v{ "\u00A0" }roce{ "\u00A0" }{ $year }
    [female] Narozena v{ "\u00A0" }roce{ "\u00A0" }{ $year }
   *[other] Rok narození:{ "\u00A0" }{ $year }
}
photo-credit = Foto: { $credit }

## The finding

recognised = { $gender ->
    [male] Politický vězeň
    [female] Politická vězeňkyně
   *[other] Politické věznění
}
recognised-by = Uznává: { $name }
under-review = Posuzuje se
under-review-by = Případ posuzuje: { $name }
not-recognised = { $gender ->
    [male] Neuznán
    [female] Neuznána
   *[other] Bez uznání
}
not-recognised-by = { $gender ->
    [male] Neuznává jako politického vězně: { $name }
    [female] Neuznává jako politickou vězeňkyni: { $name }
   *[other] Neuznává jako politické věznění: { $name }
}
assessed-by = Posouzení: { $name }
demand = Požadavek
recognition-link = Úplné znění posouzení

## The stage of the case

stage-investigation = Probíhá vyšetřování
stage-trial = Probíhá soud
stage-sentenced = Rozsudek vynesen
stage-appeal = Probíhá odvolací řízení
stage-in-force = Rozsudek v právní moci
stage-serving = Vykonává trest
stage-served = Trest vykonán
stage-dropped = Stíhání zastaveno
stage-without-charge = Věznění bez obvinění
stage-unknown = { "" }

## Where the person is

custody-detained = { $gender ->
    [male] Zadržen
    [female] Zadržena
   *[other] Zadržení
}
custody-remand = Ve vazební věznici
custody-house-arrest = V domácím vězení
custody-conduct-ban = Se zákazem určitých činností
custody-travel-bond = Se zákazem opustit místo pobytu
custody-in-transfer = Převoz mezi věznicemi
custody-colony = V trestanecké kolonii
custody-settlement = V kolonii-osadě
custody-prison = Ve vězení
custody-correctional-centre = V nápravném středisku
custody-psychiatric = Na nuceném psychiatrickém léčení
custody-wanted = { $gender ->
    [male] Hledán úřady
    [female] Hledána úřady
   *[other] Pátrání úřadů
}
custody-at-liberty = Na svobodě
custody-released = { $gender ->
    [male] Propuštěn
    [female] Propuštěna
   *[other] Na svobodě po věznění
}
custody-exchanged = { $gender ->
    [male] Propuštěn při výměně vězňů
    [female] Propuštěna při výměně vězňů
   *[other] Na svobodě po výměně vězňů
}
custody-died = { $gender ->
    [male] Zemřel
    [female] Zemřela
   *[other] Úmrtí
}
custody-administrative-detention = Ve správním zadržení
custody-military-captivity = Ve válečném zajetí
custody-conditional-release = { $gender ->
    [male] Propuštěn s podmínkami
    [female] Propuštěna s podmínkami
   *[other] Na svobodě s podmínkami
}
custody-abroad = V zahraničí
custody-deported = { $gender ->
    [male] Deportován
    [female] Deportována
   *[other] Deportace
}
custody-disappeared = Nucené zmizení
custody-unknown = Místo pobytu neznámé

## Charges

criminal-charges = Trestní obvinění
administrative-charges = Obvinění z přestupků

## The outcome of a charge

outcome-charged = { $gender ->
    [male] obviněn
    [female] obviněna
   *[other] obvinění vzneseno
}
outcome-convicted = { $gender ->
    [male] odsouzen
    [female] odsouzena
   *[other] odsuzující rozsudek
}
outcome-acquitted = { $gender ->
    [male] zproštěn obžaloby
    [female] zproštěna obžaloby
   *[other] zprošťující rozsudek
}
outcome-dropped = obvinění staženo

## Punishments without a length

punishment-imprisonment = Odnětí svobody
punishment-life = Doživotí
punishment-suspended = Podmíněný trest
punishment-compulsory-labour = Nucené práce
punishment-restriction-of-freedom = Omezení svobody
punishment-fine = Peněžitý trest
punishment-compulsory-medical = Nucené léčení
punishment-post-release-supervision = Dohled
punishment-death = Trest smrti
punishment-life-without-parole = Doživotí bez možnosti podmíněného propuštění
punishment-indeterminate = Odnětí svobody na neurčitou dobu
punishment-forced-labour = Nucená práce
punishment-deprivation-of-rights = Ztráta práv

## Punishments with their length

punishment-term-imprisonment = { $term } odnětí svobody
punishment-term-life = Doživotí ({ $term })
punishment-term-suspended = { $term } podmíněně
punishment-term-compulsory-labour = { $term } nucených prací
punishment-term-restriction-of-freedom = { $term } omezení svobody
punishment-term-fine = Peněžitý trest ({ $term })
punishment-term-compulsory-medical = { $term } nuceného léčení
punishment-term-post-release-supervision = { $term } dohledu
punishment-term-death = Trest smrti ({ $term })
punishment-term-life-without-parole = Doživotí bez možnosti podmíněného propuštění ({ $term })
punishment-term-indeterminate = Odnětí svobody na neurčitou dobu ({ $term })
punishment-term-forced-labour = { $term } nucené práce
punishment-term-deprivation-of-rights = { $term } ztráty některých práv

## Imprisonment by its regime, without a length

regime-general = Trestanecká kolonie s obecným režimem
regime-enhanced = Trestanecká kolonie se zesíleným režimem
regime-strict = Trestanecká kolonie s přísným režimem
regime-special = Trestanecká kolonie se zvláštním režimem
regime-settlement = Kolonie-osada
regime-prison = Vězení

## Imprisonment by its regime, with its length

regime-term-general = { $term } v trestanecké kolonii s obecným režimem
regime-term-enhanced = { $term } v trestanecké kolonii se zesíleným režimem
regime-term-strict = { $term } v trestanecké kolonii s přísným režimem
regime-term-special = { $term } v trestanecké kolonii se zvláštním režimem
regime-term-settlement = { $term } v kolonii-osadě
regime-term-prison = { $term } ve vězení

## The regime alone

regime-elsewhere-general = obecný režim
regime-elsewhere-enhanced = zesílený režim
regime-elsewhere-strict = přísný režim
regime-elsewhere-special = zvláštní režim
regime-elsewhere-settlement = kolonie-osada
regime-elsewhere-prison = vězení

## Life imprisonment by its regime

life-regime-general = Doživotí v trestanecké kolonii s obecným režimem
life-regime-enhanced = Doživotí v trestanecké kolonii se zesíleným režimem
life-regime-strict = Doživotí v trestanecké kolonii s přísným režimem
life-regime-special = Doživotí v trestanecké kolonii se zvláštním režimem
life-regime-settlement = Doživotí v kolonii-osadě
life-regime-prison = Doživotí ve vězení

## The sentence

sentence-heading = Rozsudek
passed-by-on = Rozsudek vynesl { $court } { $date }
passed-by = Rozsudek vynesl { $court }
passed-on = Rozsudek byl vynesen { $date }
closed-hearing = s vyloučením veřejnosti
in-absentia = v nepřítomnosti
closed-hearing-alone = Rozsudek byl vynesen s vyloučením veřejnosti
in-absentia-alone = Rozsudek byl vynesen v nepřítomnosti
after-release = Po propuštění
in-addition = Navíc
release-heading = Propuštění
release-expected = Předpokládané propuštění: { $date }
release-actual = { $gender ->
    [male] Propuštěn { $date }
    [female] Propuštěna { $date }
   *[other] Propuštění: { $date }
}

## The timeline

timeline = Průběh
in-custody = Věznění trvá { $time }
in-custody-at-least = Věznění trvá nejméně { $time }

## An event on a day

event-detained = Zadržení
event-charged = Obvinění
event-remanded = Vzetí do vazby
event-trial-opened = Začátek procesu
event-sentenced = Rozsudek
event-appeal = Projednání odvolání
event-transferred = Přemístění
event-recognised = { $gender ->
    [male] Uznán politickým vězněm
    [female] Uznána politickou vězeňkyní
   *[other] Věznění uznáno za politické
}
event-released = Propuštění
event-exchanged = Propuštění při výměně vězňů
event-died = Úmrtí
event-other = { "" }

## The long texts

account = Co se stalo
reasons = { $gender ->
    [male] Proč je považován za politického vězně
    [female] Proč je považována za politickou vězeňkyni
   *[other] Proč se věznění považuje za politické
}

## Ways to write

write = { $gender ->
    [male] Napište mu
    [female] Napište jí
   *[other] Napište dopis
}
letters = Dopisy
envelope = Na obálku
reading = Tatáž adresa pro čtení
copy-envelope = Kopírovat adresu
copy-reading = Kopírovat tuto verzi
copied = Zkopírováno.
copy-failed = Kopírování se zde nezdařilo. Adresa je označena: stiskněte Ctrl+C (na Macu ⌘C) nebo v nabídce zvolte „Kopírovat“.
write-letter = Napsat dopis
letter-failed = Pomoc s dopisem se nepodařilo načíst. Adresu lze i tak zkopírovat.
certainty-confirmed = Adresa je potvrzena.
certainty-presumed = Předpokládaná adresa: není potvrzena.
certainty-unknown = Není známo, zda je tato adresa správná.
verified = Naposledy ověřeno { $date }.
review-passed = Lhůta pro nové ověření této adresy uplynula: { $date }
review-unreadable = Není známo, kdy má být tato adresa znovu ověřena.
feed-expired = Tyto údaje mohou být zastaralé: platily do { $date }
see-case-page = Než napíšete, podívejte se na stránku případu
ask-publisher = Než napíšete, zeptejte se vydavatele.
good-until = Po dni { $date } může být tato adresa chybná.
prisoner-number = Vězeňské číslo
purpose-books = Pro knihy
purpose-parcels = Pro balíky
purpose-money = Pro peníze
purpose-legal = Pro advokáty a soudy
interests = O čem lze napsat
letter-languages = Dopisy docházejí v jazycích
reads = Čte v jazycích
birthday = Narozeniny
rules = Pravidla pro dopisy
channels = Napsat přes internet
free = zdarma
paid = placené

## Why no address is shown

withheld-no-address = V současnosti není žádná adresa pro dopisy.
withheld-custody-unclear = Není jasné, zda lze posílat dopisy, proto se adresa nezobrazuje.
withheld-at-home = { $gender ->
    [male] Je doma s omezeními, proto se adresa nezobrazuje.
    [female] Je doma s omezeními, proto se adresa nezobrazuje.
   *[other] Tato osoba je doma s omezeními, proto se adresa nezobrazuje.
}
withheld-moved = { $gender ->
    [male] Byl přemístěn a adresa od té doby nebyla ověřena, proto se nezobrazuje.
    [female] Byla přemístěna a adresa od té doby nebyla ověřena, proto se nezobrazuje.
   *[other] Tato osoba byla přemístěna a adresa od té doby nebyla ověřena, proto se nezobrazuje.
}
withheld-conditional-release = { $gender ->
    [male] Byl propuštěn s podmínkami, proto se adresa nezobrazuje.
    [female] Byla propuštěna s podmínkami, proto se adresa nezobrazuje.
   *[other] Tato osoba byla propuštěna s podmínkami, proto se adresa nezobrazuje.
}
withheld-abroad = { $gender ->
    [male] Je v jiné zemi, proto se adresa nezobrazuje.
    [female] Je v jiné zemi, proto se adresa nezobrazuje.
   *[other] Tato osoba je v jiné zemi, proto se adresa nezobrazuje.
}
withheld-deported = { $gender ->
    [male] Byl deportován, proto se adresa nezobrazuje.
    [female] Byla deportována, proto se adresa nezobrazuje.
   *[other] Tato osoba byla deportována, proto se adresa nezobrazuje.
}
withheld-disappeared = { $gender ->
    [male] Není známo, kde je, proto se adresa nezobrazuje.
    [female] Není známo, kde je, proto se adresa nezobrazuje.
   *[other] Není známo, kde tato osoba je, proto se adresa nezobrazuje.
}
withheld-paused = Dopisy prozatím nelze posílat, proto se adresa nezobrazuje.
withheld-closed = Dopisy nelze posílat, proto se adresa nezobrazuje.
withheld-unknown = Není známo, zda dopisy docházejí, proto se adresa nezobrazuje.
withheld-in-transfer = { $gender ->
    [male] Je převážen z jedné věznice do druhé. Dopis by ho teď nezastihl, proto se adresa nezobrazuje.
    [female] Je převážena z jedné věznice do druhé. Dopis by ji teď nezastihl, proto se adresa nezobrazuje.
   *[other] Tato osoba je převážena z jedné věznice do druhé. Dopis by teď nedošel, proto se adresa nezobrazuje.
}
withheld-wanted = { $gender ->
    [male] Hledají ho úřady, proto se adresa nezobrazuje.
    [female] Hledají ji úřady, proto se adresa nezobrazuje.
   *[other] Tuto osobu hledají úřady, proto se adresa nezobrazuje.
}
withheld-at-liberty = { $gender ->
    [male] Je na svobodě, proto se adresa nezobrazuje.
    [female] Je na svobodě, proto se adresa nezobrazuje.
   *[other] Tato osoba je na svobodě, proto se adresa nezobrazuje.
}
withheld-released = { $gender ->
    [male] Byl propuštěn, proto se adresa nezobrazuje.
    [female] Byla propuštěna, proto se adresa nezobrazuje.
   *[other] Tato osoba byla propuštěna, proto se adresa nezobrazuje.
}
withheld-exchanged = { $gender ->
    [male] Byl propuštěn při výměně vězňů, proto se adresa nezobrazuje.
    [female] Byla propuštěna při výměně vězňů, proto se adresa nezobrazuje.
   *[other] Tato osoba byla propuštěna při výměně vězňů, proto se adresa nezobrazuje.
}
withheld-died = { $gender ->
    [male] Zemřel. Adresa se nezobrazuje.
    [female] Zemřela. Adresa se nezobrazuje.
   *[other] Tato osoba zemřela. Adresa se nezobrazuje.
}

## Other ways to help

help = Jak pomoci
scope-this-person = { $gender ->
    [male] pro něj
    [female] pro ni
   *[other] pro tuto osobu
}
scope-all-prisoners = pro všechny politické vězně
risk = Právní riziko ({ $country })
as-of = stav: { $date }

## The foot of the card

case-page = Celý případ
sources = Zdroje
designated = Vydavatel byl označen jako { $kind } ({ $country }). Otevírání nebo sdílení jeho odkazů tam může znamenat právní riziko.
designation-undesirable = nežádoucí organizace
designation-extremist = extremistická organizace
designation-terrorist = teroristická organizace
designation-foreign-agent = zahraniční agent
designated-otherwise = zakázaná organizace
published-by = Vydává { $name }
information-of = Údaje ke dni { $date }

## Where there is no card

failure-unavailable = Tuto kartu se nepodařilo načíst.
failure-not-found = Profil této osoby není v současnosti k dispozici.
failure-withdrawn = Tento profil vydavatel stáhl.
failure-unverified = Tato karta se nezobrazuje, protože její údaje se nepodařilo ověřit.
failure-stale = Nejnovější verzi se nepodařilo načíst. Tato byla zveřejněna { $date }.
retry = Zkusit znovu
