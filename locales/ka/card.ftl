### Georgian. The purpose of each message, and its greatest length, are in locales/en/card.ftl.

## Numbers and time

years = { $count ->
    [one] { $count } წელი
   *[other] { $count } წელი
}
months = { $count } თვე
days = { $count } დღე

## Brackets

remark = { $text } ({ $remark })
presumed-place = სავარაუდოდ

## The head of the card

born = დაბ. { $year } წელს
photo-credit = ფოტო: { $credit }

## The finding

recognised = პოლიტპატიმარი
recognised-by = პოლიტპატიმრად აღიარა: { $name }
under-review = განხილვაშია
under-review-by = საქმეს განიხილავს: { $name }
not-recognised = არ არის აღიარებული
not-recognised-by = პოლიტპატიმრად არ აღიარა: { $name }
assessed-by = შეაფასა: { $name }
demand = მოთხოვნა
recognition-link = დასკვნა სრულად

## The stage of the case

stage-investigation = მიმდინარეობს გამოძიება
stage-trial = მიმდინარეობს სასამართლო
stage-sentenced = განაჩენი გამოტანილია
stage-appeal = განაჩენი გასაჩივრებულია
stage-in-force = განაჩენი ძალაშია
stage-serving = იხდის სასჯელს
stage-served = სასჯელი მოხდილია
stage-dropped = საქმე შეწყვეტილია
stage-without-charge = დაკავებულია ბრალის გარეშე
stage-unknown = { "" }

## Where the person is

custody-detained = დაკავებულია
custody-remand = საგამოძიებო იზოლატორშია
custody-house-arrest = შინაპატიმრობაშია
custody-conduct-ban = გარკვეული ქმედებები აეკრძალა
custody-travel-bond = გაუსვლელობის ხელწერილი
custody-in-transfer = გადაჰყავთ ერთი ციხიდან მეორეში
custody-colony = სასჯელაღსრულების კოლონიაშია
custody-settlement = კოლონია-დასახლებაშია
custody-prison = ციხეშია
custody-correctional-centre = გამასწორებელ ცენტრშია
custody-psychiatric = იძულებითი ფსიქიატრიული მკურნალობა
custody-wanted = ძებნილია ხელისუფლების მიერ
custody-at-liberty = თავისუფლებაშია
custody-released = გათავისუფლებულია
custody-exchanged = გათავისუფლდა პატიმართა გაცვლით
custody-died = გარდაიცვალა
custody-administrative-detention = დაკავებულია ადმინისტრაციული გადაწყვეტილებით
custody-military-captivity = სამხედრო ტყვეობაშია
custody-conditional-release = გათავისუფლებულია პირობით
custody-abroad = საზღვარგარეთაა
custody-deported = დეპორტირებულია
custody-disappeared = იძულებით გაუჩინარებული
custody-unknown = ადგილსამყოფელი უცნობია

## Charges

criminal-charges = სისხლისსამართლებრივი ბრალდებები
administrative-charges = ბრალდება ადმინისტრაციულ სამართალდარღვევაში

## The outcome of a charge

outcome-charged = ბრალი წაყენებულია
outcome-convicted = მსჯავრდებულია
outcome-acquitted = გამართლებულია
outcome-dropped = დევნა შეწყვეტილია

## Punishments without a length

punishment-imprisonment = თავისუფლების აღკვეთა
punishment-life = უვადო თავისუფლების აღკვეთა
punishment-suspended = პირობითი მსჯავრი
punishment-compulsory-labour = იძულებითი სამუშაო
punishment-restriction-of-freedom = თავისუფლების შეზღუდვა
punishment-fine = ჯარიმა
punishment-compulsory-medical = იძულებითი მკურნალობა
punishment-post-release-supervision = ზედამხედველობა
punishment-death = სიკვდილით დასჯა
punishment-life-without-parole = უვადო თავისუფლების აღკვეთა ვადამდე გათავისუფლების უფლების გარეშე
punishment-indeterminate = თავისუფლების აღკვეთა განუსაზღვრელი ვადით
punishment-forced-labour = იძულებითი შრომა
punishment-deprivation-of-rights = უფლების ჩამორთმევა

## Punishments with their length

punishment-term-imprisonment = თავისუფლების აღკვეთა: { $term }
punishment-term-life = უვადო თავისუფლების აღკვეთა ({ $term })
punishment-term-suspended = პირობითი მსჯავრი: { $term }
punishment-term-compulsory-labour = იძულებითი სამუშაო: { $term }
punishment-term-restriction-of-freedom = თავისუფლების შეზღუდვა: { $term }
punishment-term-fine = ჯარიმა ({ $term })
punishment-term-compulsory-medical = იძულებითი მკურნალობა: { $term }
punishment-term-post-release-supervision = ზედამხედველობა: { $term }
punishment-term-death = სიკვდილით დასჯა ({ $term })
punishment-term-life-without-parole = უვადო თავისუფლების აღკვეთა ვადამდე გათავისუფლების უფლების გარეშე ({ $term })
punishment-term-indeterminate = თავისუფლების აღკვეთა განუსაზღვრელი ვადით ({ $term })
punishment-term-forced-labour = იძულებითი შრომა: { $term }
punishment-term-deprivation-of-rights = { $term } გარკვეული უფლებების გარეშე

## Imprisonment by its regime, without a length

regime-general = საერთო რეჟიმის კოლონია
regime-enhanced = გაძლიერებული რეჟიმის კოლონია
regime-strict = მკაცრი რეჟიმის კოლონია
regime-special = განსაკუთრებული რეჟიმის კოლონია
regime-settlement = კოლონია-დასახლება
regime-prison = ციხე

## Imprisonment by its regime, with its length

regime-term-general = { $term } საერთო რეჟიმის კოლონიაში
regime-term-enhanced = { $term } გაძლიერებული რეჟიმის კოლონიაში
regime-term-strict = { $term } მკაცრი რეჟიმის კოლონიაში
regime-term-special = { $term } განსაკუთრებული რეჟიმის კოლონიაში
regime-term-settlement = { $term } კოლონია-დასახლებაში
regime-term-prison = { $term } ციხეში

## The regime alone

regime-elsewhere-general = საერთო რეჟიმი
regime-elsewhere-enhanced = გაძლიერებული რეჟიმი
regime-elsewhere-strict = მკაცრი რეჟიმი
regime-elsewhere-special = განსაკუთრებული რეჟიმი
regime-elsewhere-settlement = კოლონია-დასახლება
regime-elsewhere-prison = ციხე

## Life imprisonment by its regime

life-regime-general = უვადო თავისუფლების აღკვეთა საერთო რეჟიმის კოლონიაში
life-regime-enhanced = უვადო თავისუფლების აღკვეთა გაძლიერებული რეჟიმის კოლონიაში
life-regime-strict = უვადო თავისუფლების აღკვეთა მკაცრი რეჟიმის კოლონიაში
life-regime-special = უვადო თავისუფლების აღკვეთა განსაკუთრებული რეჟიმის კოლონიაში
life-regime-settlement = უვადო თავისუფლების აღკვეთა კოლონია-დასახლებაში
life-regime-prison = უვადო თავისუფლების აღკვეთა ციხეში

## The sentence

sentence-heading = განაჩენი
passed-by-on = განაჩენი გამოტანილია { $date }, სასამართლო: { $court }
passed-by = განაჩენის გამომტანი სასამართლო: { $court }
passed-on = განაჩენი გამოტანილია { $date }
closed-hearing = დახურულ სხდომაზე
in-absentia = დაუსწრებლად
closed-hearing-alone = განაჩენი გამოტანილია დახურულ სხდომაზე
in-absentia-alone = განაჩენი გამოტანილია დაუსწრებლად
after-release = გათავისუფლების შემდეგ
in-addition = დამატებით
release-heading = გათავისუფლება
release-expected = მოსალოდნელი გათავისუფლება: { $date }
release-actual = გათავისუფლდა { $date }

## The timeline

timeline = ქრონოლოგია
in-custody = { $time } პატიმრობაში
in-custody-at-least = სულ მცირე { $time } პატიმრობაში

## An event on a day

event-detained = დააკავეს
event-charged = წაუყენეს ბრალი
event-remanded = შეეფარდა პატიმრობა
event-trial-opened = დაიწყო სასამართლო
event-sentenced = გამოტანილია განაჩენი
event-appeal = განიხილეს აპელაცია
event-transferred = გადაიყვანეს
event-recognised = აღიარეს პოლიტპატიმრად
event-released = გათავისუფლდა
event-exchanged = გათავისუფლდა პატიმართა გაცვლით
event-died = გარდაიცვალა
event-other = { "" }

## The long texts

account = რა მოხდა
reasons = { $gender ->
    [male] რატომ მიიჩნევა პოლიტპატიმრად
    [female] რატომ მიიჩნევა პოლიტპატიმრად
   *[other] რატომ მიიჩნევა პატიმრობა პოლიტიკურად
}

## Ways to write

write = { $gender ->
    [male] მისწერეთ მას
    [female] მისწერეთ მას
   *[other] დაწერეთ წერილი
}
letters = წერილები
envelope = კონვერტისთვის
reading = იგივე მისამართი წასაკითხად
copy-envelope = მისამართის კოპირება
copy-reading = ამ ვარიანტის კოპირება
copied = დაკოპირდა.
copy-failed = აქ კოპირება ვერ მოხერხდა. მისამართი მონიშნულია: დააჭირეთ Ctrl+C-ს (Mac-ზე ⌘C-ს) ან მენიუში აირჩიეთ „კოპირება“.
write-letter = წერილის დაწერა
letter-failed = წერილის დაწერაში დახმარება ვერ ჩაიტვირთა. მისამართის კოპირება მაინც შეგიძლიათ.
certainty-confirmed = მისამართი დადასტურებულია.
certainty-presumed = სავარაუდო მისამართი: ის არ არის დადასტურებული.
certainty-unknown = უცნობია, სწორია თუ არა ეს მისამართი.
verified = ბოლოს შემოწმდა { $date }.
review-passed = ეს მისამართი ხელახლა უნდა შემოწმებულიყო ამ თარიღამდე: { $date }
review-unreadable = უცნობია, როდის უნდა შემოწმდეს ეს მისამართი ხელახლა.
feed-expired = ეს ინფორმაცია შესაძლოა მოძველებული იყოს: ის ძალაში იყო ამ თარიღამდე: { $date }
see-case-page = სანამ მისწერთ, ნახეთ საქმის გვერდი
ask-publisher = სანამ მისწერთ, ჰკითხეთ გამომცემელს.
good-until = ამ თარიღის შემდეგ ეს მისამართი შეიძლება მცდარი იყოს: { $date }.
prisoner-number = პატიმრის ნომერი
purpose-books = წიგნებისთვის
purpose-parcels = ამანათებისთვის
purpose-money = ფულისთვის
purpose-legal = ადვოკატებისა და სასამართლოებისთვის
interests = რაზე შეიძლება წერა
letter-languages = ენები, რომლებზეც წერილები აღწევს
reads = ენები, რომლებზეც კითხულობს
birthday = დაბადების დღე
rules = წერილების წესები
channels = მისწერეთ ინტერნეტით
free = უფასო
paid = ფასიანი

## Why no address is shown

withheld-no-address = ამჟამად წერილებისთვის მისამართი არ არის.
withheld-custody-unclear = გაურკვეველია, შეიძლება თუ არა წერილების გაგზავნა, ამიტომ მისამართი ნაჩვენები არ არის.
withheld-at-home = ის სახლშია შეზღუდვების ქვეშ, ამიტომ მისამართი ნაჩვენები არ არის.
withheld-moved = ის გადაიყვანეს, მისამართი კი მას შემდეგ არ შემოწმებულა, ამიტომ ის ნაჩვენები არ არის.
withheld-conditional-release = ის პირობით გათავისუფლდა, ამიტომ მისამართი ნაჩვენები არ არის.
withheld-abroad = ის სხვა ქვეყანაშია, ამიტომ მისამართი ნაჩვენები არ არის.
withheld-deported = ის დეპორტირებულია, ამიტომ მისამართი ნაჩვენები არ არის.
withheld-disappeared = უცნობია, სად იმყოფება ის, ამიტომ მისამართი ნაჩვენები არ არის.
withheld-paused = ჯერჯერობით წერილების გაგზავნა შეუძლებელია, ამიტომ მისამართი ნაჩვენები არ არის.
withheld-closed = წერილების გაგზავნა შეუძლებელია, ამიტომ მისამართი ნაჩვენები არ არის.
withheld-unknown = უცნობია, აღწევს თუ არა წერილები, ამიტომ მისამართი ნაჩვენები არ არის.
withheld-in-transfer = ის ერთი ციხიდან მეორეში გადაჰყავთ. წერილი ახლა მასამდე ვერ მიაღწევს, ამიტომ მისამართი ნაჩვენები არ არის.
withheld-wanted = მას ხელისუფლება ეძებს, ამიტომ მისამართი ნაჩვენები არ არის.
withheld-at-liberty = ის თავისუფლებაშია, ამიტომ მისამართი ნაჩვენები არ არის.
withheld-released = ის გათავისუფლდა, ამიტომ მისამართი ნაჩვენები არ არის.
withheld-exchanged = ის პატიმართა გაცვლით გათავისუფლდა, ამიტომ მისამართი ნაჩვენები არ არის.
withheld-died = ის გარდაიცვალა. მისამართი ნაჩვენები არ არის.

## Other ways to help

help = როგორ დავეხმაროთ
scope-this-person = { $gender ->
    [male] მისთვის
    [female] მისთვის
   *[other] ამ ადამიანისთვის
}
scope-all-prisoners = ყველა პოლიტპატიმრისთვის
risk = სამართლებრივი რისკი { $country }
as-of = მონაცემები: { $date }

## The foot of the card

case-page = სრული საქმე
sources = წყაროები
designated = { $country } გამომცემელი გამოცხადებულია { $kind }. იქ მისი ბმულების გახსნა ან გაზიარება შეიძლება სამართლებრივად სარისკო იყოს.
designation-undesirable = არასასურველ ორგანიზაციად
designation-extremist = ექსტრემისტულ ორგანიზაციად
designation-terrorist = ტერორისტულ ორგანიზაციად
designation-foreign-agent = უცხოეთის აგენტად
designated-otherwise = აკრძალულ ორგანიზაციად
published-by = გამომცემელი: { $name }
information-of = ინფორმაციის თარიღი: { $date }

## Where there is no card

failure-unavailable = ბარათის ჩატვირთვა ვერ მოხერხდა.
failure-not-found = ამ ადამიანის მონაცემები ამჟამად მიუწვდომელია.
failure-withdrawn = გამომცემელმა ეს მონაცემები გაიწვია.
failure-unverified = ეს ბარათი ნაჩვენები არ არის, რადგან მისი ინფორმაციის შემოწმება ვერ მოხერხდა.
failure-stale = უახლესი ვერსიის ჩატვირთვა ვერ მოხერხდა. ეს ვერსია გამოქვეყნდა { $date }.
retry = კიდევ სცადეთ
