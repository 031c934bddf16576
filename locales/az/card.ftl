### Azerbaijani. The purpose of each message, and its greatest length, are in locales/en/card.ftl.

## Numbers and time

years = { $count } il
months = { $count } ay
days = { $count } gün

## Brackets

remark = { $text } ({ $remark })
presumed-place = ehtimal

## The head of the card

born = Doğum ili: { $year }
photo-credit = Foto: { $credit }

## The finding

recognised = Siyasi məhbus
recognised-by = Siyasi məhbus kimi tanıyıb: { $name }
under-review = Baxılır
under-review-by = İşə baxır: { $name }
not-recognised = Tanınmayıb
not-recognised-by = Siyasi məhbus kimi tanımayıb: { $name }
assessed-by = Qiymətləndirib: { $name }
demand = Tələb
recognition-link = Rəyin tam mətni

## The stage of the case

stage-investigation = İstintaq gedir
stage-trial = Məhkəmə gedir
stage-sentenced = Hökm çıxarılıb
stage-appeal = Hökmdən şikayət verilib
stage-in-force = Hökm qüvvəyə minib
stage-serving = Cəzasını çəkir
stage-served = Cəzasını çəkib
stage-dropped = İşə xitam verilib
stage-without-charge = İttiham irəli sürülmədən saxlanılır
stage-unknown = { "" }

## Where the person is

custody-detained = Saxlanılıb
custody-remand = İstintaq təcridxanasında
custody-house-arrest = Ev dustaqlığında
custody-conduct-ban = Müəyyən hərəkətlər qadağan edilib
custody-travel-bond = Başqa yerə getməmək haqqında iltizam
custody-in-transfer = Bir həbsxanadan digərinə aparılır
custody-colony = Cəzaçəkmə müəssisəsində (koloniya)
custody-settlement = Məntəqə tipli cəzaçəkmə müəssisəsində
custody-prison = Həbsxanada
custody-correctional-centre = İslah mərkəzində
custody-psychiatric = Məcburi psixiatrik müalicədə
custody-wanted = Hakimiyyət orqanlarınca axtarılır
custody-at-liberty = Azadlıqda
custody-released = Azad edilib
custody-exchanged = Məhbus mübadiləsi ilə azad edilib
custody-died = Vəfat edib
custody-administrative-detention = İnzibati qərarla saxlanılır
custody-military-captivity = Hərbi əsirlikdə
custody-conditional-release = Şərtlə azad edilib
custody-abroad = Xaricdə
custody-deported = Deportasiya edilib
custody-disappeared = Zorla yoxa çıxarılıb
custody-unknown = Yeri məlum deyil

## Charges

criminal-charges = Cinayət ittihamları
administrative-charges = İnzibati xəta ittihamları

## The outcome of a charge

outcome-charged = ittiham irəli sürülüb
outcome-convicted = məhkum edilib
outcome-acquitted = bəraət alıb
outcome-dropped = təqibə xitam verilib

## Punishments without a length

punishment-imprisonment = Azadlıqdan məhrum etmə
punishment-life = Ömürlük azadlıqdan məhrum etmə
punishment-suspended = Şərti məhkum etmə
punishment-compulsory-labour = Məcburi işlər
punishment-restriction-of-freedom = Azadlığın məhdudlaşdırılması
punishment-fine = Cərimə
punishment-compulsory-medical = Tibbi xarakterli məcburi tədbirlər
punishment-post-release-supervision = Nəzarət
punishment-death = Ölüm cəzası
punishment-life-without-parole = Vaxtından əvvəl azad edilmə hüququ olmadan ömürlük azadlıqdan məhrum etmə
punishment-indeterminate = Müddəti müəyyən edilməyən azadlıqdan məhrum etmə
punishment-forced-labour = Məcburi əmək
punishment-deprivation-of-rights = Hüquqlardan məhrum etmə

## Punishments with their length

punishment-term-imprisonment = { $term } müddətinə azadlıqdan məhrum etmə
punishment-term-life = Ömürlük azadlıqdan məhrum etmə ({ $term })
punishment-term-suspended = { $term } müddətinə şərti məhkum etmə
punishment-term-compulsory-labour = { $term } müddətinə məcburi işlər
punishment-term-restriction-of-freedom = { $term } müddətinə azadlığın məhdudlaşdırılması
punishment-term-fine = Cərimə ({ $term })
punishment-term-compulsory-medical = { $term } müddətinə tibbi xarakterli məcburi tədbirlər
punishment-term-post-release-supervision = { $term } müddətinə nəzarət
punishment-term-death = Ölüm cəzası ({ $term })
punishment-term-life-without-parole = Vaxtından əvvəl azad edilmə hüququ olmadan ömürlük azadlıqdan məhrum etmə ({ $term })
punishment-term-indeterminate = Müddəti müəyyən edilməyən azadlıqdan məhrum etmə ({ $term })
punishment-term-forced-labour = { $term } müddətinə məcburi əmək
punishment-term-deprivation-of-rights = { $term } müddətinə müəyyən hüquqlardan məhrum etmə

## Imprisonment by its regime, without a length

regime-general = Ümumi rejimli cəzaçəkmə müəssisəsi
regime-enhanced = Gücləndirilmiş rejimli cəzaçəkmə müəssisəsi
regime-strict = Ciddi rejimli cəzaçəkmə müəssisəsi
regime-special = Xüsusi rejimli cəzaçəkmə müəssisəsi
regime-settlement = Məntəqə tipli cəzaçəkmə müəssisəsi
regime-prison = Həbsxana

## Imprisonment by its regime, with its length

regime-term-general = Ümumi rejimli cəzaçəkmə müəssisəsində { $term }
regime-term-enhanced = Gücləndirilmiş rejimli cəzaçəkmə müəssisəsində { $term }
regime-term-strict = Ciddi rejimli cəzaçəkmə müəssisəsində { $term }
regime-term-special = Xüsusi rejimli cəzaçəkmə müəssisəsində { $term }
regime-term-settlement = Məntəqə tipli cəzaçəkmə müəssisəsində { $term }
regime-term-prison = Həbsxanada { $term }

## The regime alone

regime-elsewhere-general = ümumi rejim
regime-elsewhere-enhanced = gücləndirilmiş rejim
regime-elsewhere-strict = ciddi rejim
regime-elsewhere-special = xüsusi rejim
regime-elsewhere-settlement = məntəqə tipli müəssisə
regime-elsewhere-prison = həbsxana

## Life imprisonment by its regime

life-regime-general = Ümumi rejimli cəzaçəkmə müəssisəsində ömürlük azadlıqdan məhrum etmə
life-regime-enhanced = Gücləndirilmiş rejimli cəzaçəkmə müəssisəsində ömürlük azadlıqdan məhrum etmə
life-regime-strict = Ciddi rejimli cəzaçəkmə müəssisəsində ömürlük azadlıqdan məhrum etmə
life-regime-special = Xüsusi rejimli cəzaçəkmə müəssisəsində ömürlük azadlıqdan məhrum etmə
life-regime-settlement = Məntəqə tipli cəzaçəkmə müəssisəsində ömürlük azadlıqdan məhrum etmə
life-regime-prison = Həbsxanada ömürlük azadlıqdan məhrum etmə

## The sentence

sentence-heading = Hökm
passed-by-on = Hökm { $date } çıxarılıb, məhkəmə: { $court }
passed-by = Hökmü çıxaran məhkəmə: { $court }
passed-on = Hökm { $date } çıxarılıb
closed-hearing = qapalı iclasda
in-absentia = qiyabi
closed-hearing-alone = Hökm qapalı iclasda çıxarılıb
in-absentia-alone = Hökm qiyabi çıxarılıb
after-release = Azad edildikdən sonra
in-addition = Əlavə olaraq
release-heading = Azad edilmə
release-expected = Gözlənilən azad edilmə tarixi: { $date }
release-actual = { $date } azad edilib

## The timeline

timeline = Hadisələrin gedişi
in-custody = Saxlanıldığı müddət: { $time }
in-custody-at-least = Saxlanıldığı müddət: ən azı { $time }

## An event on a day

event-detained = Saxlanılıb
event-charged = İttiham irəli sürülüb
event-remanded = Həbs qətimkan tədbiri seçilib
event-trial-opened = Məhkəmə başlayıb
event-sentenced = Hökm çıxarılıb
event-appeal = Apellyasiya şikayətinə baxılıb
event-transferred = Köçürülüb
event-recognised = Siyasi məhbus kimi tanınıb
event-released = Azad edilib
event-exchanged = Məhbus mübadiləsi ilə azad edilib
event-died = Vəfat edib
event-other = { "" }

## The long texts

account = Nə baş verib
reasons = { $gender ->
    [male] Niyə siyasi məhbus sayılır
    [female] Niyə siyasi məhbus sayılır
   *[other] Bu həbs niyə siyasi sayılır
}

## Ways to write

write = { $gender ->
    [male] Ona yazın
    [female] Ona yazın
   *[other] Məktub yazın
}
letters = Məktublar
envelope = Zərf üçün
reading = Eyni ünvan, oxumaq üçün
copy-envelope = Ünvanı kopyala
copy-reading = Bu variantı kopyala
copied = Kopyalandı.
copy-failed = Burada kopyalamaq alınmadı. Ünvan seçilib: Ctrl+C düymələrini basın (Mac-da ⌘C) və ya menyudan “Kopyala” seçin.
write-letter = Məktub yaz
letter-failed = Məktub üçün köməyi yükləmək mümkün olmadı. Ünvanı yenə də kopyalamaq olar.
certainty-confirmed = Ünvan təsdiqlənib.
certainty-presumed = Ehtimal olunan ünvan: təsdiqlənməyib.
certainty-unknown = Bu ünvanın doğru olub-olmadığı məlum deyil.
verified = Son dəfə { $date } yoxlanılıb.
review-passed = Bu ünvan ən geci bu tarixə kimi yenidən yoxlanılmalı idi: { $date }
review-unreadable = Bu ünvanın nə vaxt yenidən yoxlanılmalı olduğu məlum deyil.
feed-expired = Bu məlumat köhnəlmiş ola bilər: bu tarixə kimi qüvvədə idi: { $date }
see-case-page = Yazmazdan əvvəl işin səhifəsinə baxın
ask-publisher = Yazmazdan əvvəl dərc edəndən soruşun.
good-until = { $date } tarixindən sonra bu ünvan səhv ola bilər.
prisoner-number = Məhbusun nömrəsi
purpose-books = Kitablar üçün
purpose-parcels = Bağlamalar üçün
purpose-money = Pul üçün
purpose-legal = Vəkillər və məhkəmələr üçün
interests = Nə barədə yazmaq olar
letter-languages = Məktubların çatdığı dillər
reads = Oxuduğu dillər
birthday = Ad günü
rules = Məktub qaydaları
channels = İnternetlə yazın
free = pulsuz
paid = ödənişli

## Why no address is shown

withheld-no-address = Hazırda məktub üçün ünvan yoxdur.
withheld-custody-unclear = Məktub göndərməyin mümkün olub-olmadığı aydın deyil, ona görə ünvan göstərilmir.
withheld-at-home = O, məhdudiyyətlər altında evdədir, ona görə ünvan göstərilmir.
withheld-moved = O, başqa yerə köçürülüb və ünvan o vaxtdan yoxlanılmayıb, ona görə ünvan göstərilmir.
withheld-conditional-release = O, şərtlə azad edilib, ona görə ünvan göstərilmir.
withheld-abroad = O, başqa ölkədədir, ona görə ünvan göstərilmir.
withheld-deported = O, deportasiya edilib, ona görə ünvan göstərilmir.
withheld-disappeared = Onun harada olduğu məlum deyil, ona görə ünvan göstərilmir.
withheld-paused = Hələlik məktub göndərmək mümkün deyil, ona görə ünvan göstərilmir.
withheld-closed = Məktub göndərmək mümkün deyil, ona görə ünvan göstərilmir.
withheld-unknown = Məktubların çatıb-çatmadığı məlum deyil, ona görə ünvan göstərilmir.
withheld-in-transfer = O, bir həbsxanadan digərinə aparılır. Məktub indi ona çatmaz, ona görə ünvan göstərilmir.
withheld-wanted = Hakimiyyət orqanları onu axtarır, ona görə ünvan göstərilmir.
withheld-at-liberty = O, azadlıqdadır, ona görə ünvan göstərilmir.
withheld-released = O, azad edilib, ona görə ünvan göstərilmir.
withheld-exchanged = O, məhbus mübadiləsi ilə azad edilib, ona görə ünvan göstərilmir.
withheld-died = O, vəfat edib. Ünvan göstərilmir.

## Other ways to help

help = Necə kömək etmək olar
scope-this-person = { $gender ->
    [male] onun üçün
    [female] onun üçün
   *[other] bu şəxs üçün
}
scope-all-prisoners = bütün siyasi məhbuslar üçün
risk = { $country } hüquqi risk
as-of = { $date } tarixinə olan məlumat

## The foot of the card

case-page = İşin tam təsviri
sources = Mənbələr
designated = Dərc edən { $country } { $kind } elan edilib. Onun keçidlərini orada açmaq və ya paylaşmaq hüquqi risk yarada bilər.
designation-undesirable = arzuolunmaz təşkilat
designation-extremist = ekstremist təşkilat
designation-terrorist = terror təşkilatı
designation-foreign-agent = xarici agent
designated-otherwise = qadağan edilmiş təşkilat
published-by = Dərc edən: { $name }
information-of = Məlumatın tarixi: { $date }

## Where there is no card

failure-unavailable = Bu kartı yükləmək alınmadı.
failure-not-found = Bu şəxs haqqında məlumat hazırda yoxdur.
failure-withdrawn = Bu məlumat dərc edən tərəfindən geri götürülüb.
failure-unverified = Bu kart göstərilmir, çünki onun məlumatını yoxlamaq alınmadı.
failure-stale = Ən yeni versiyanı yükləmək alınmadı. Bu versiya { $date } dərc edilib.
retry = Yenidən cəhd et
