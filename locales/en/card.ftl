### The words of the card. A placeable, such as { $date }, marks the place of a value; docs/languages.md says how to write them.

## Numbers and time
##
## A space in these messages does not break: a number stays with its word.
##
## $count (Number) - the number

# Years, counted.
years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}

# Months, counted.
months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}

# Days, counted.
days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}

## Brackets

# A remark in brackets, after other words.
# $text (String) - the words before
# $remark (String) - the words in brackets
remark = { $text } ({ $remark })

# In such brackets, after a place that is presumed or not sure: one word.
presumed-place = presumably

## The head of the card
##
## Below the name, in one line with others: short, no full stop.

# The year of birth. At most 30 characters.
# $year (String) - the year of birth, in the digits of grammar.toml
# $gender (String) - of the person: male, female or other
born = Born { $year }

# Under the photo, small.
# $credit (String) - the photographer, and the photo's licence, as the publisher has it
photo-credit = Photo: { $credit }

## The finding
##
## The badge over the name: at most 25 characters. The organisation, under the name: a phrase without a full stop.

# The badge of a recognised political prisoner.
# $gender (String) - of the person: male, female or other
recognised = Political prisoner

# The organisation that recognises the person.
# $name (String) - the organisation, as the publisher has it
# $gender (String) - of the person: male, female or other
recognised-by = Recognised by { $name }

# The badge of a case under review.
under-review = Under review

# The organisation that looks at the case.
# $name (String) - the organisation, as the publisher has it
under-review-by = Under review by { $name }

# The badge where an organisation has found against recognition.
# $gender (String) - of the person: male, female or other
not-recognised = Not recognised

# The organisation that has found against it.
# $name (String) - the organisation, as the publisher has it
# $gender (String) - of the person: male, female or other
not-recognised-by = Not recognised as a political prisoner by { $name }

# The organisation, where this version does not know the finding.
# $name (String) - the organisation, as the publisher has it
assessed-by = Assessed by { $name }

# Before the organisation's demand. A colon follows.
demand = Demand

# A link to the finding in full.
recognition-link = The finding in full

## The stage of the case
##
## Below the name, in one line with others: short, no full stop. stage-unknown is never shown and stays empty.
##
## $gender (String) - of the person: male, female or other

stage-investigation = Under investigation
stage-trial = On trial
stage-sentenced = Sentenced
stage-appeal = Under appeal
stage-in-force = Sentence in force
stage-serving = Serving the sentence
stage-served = Sentence served
stage-dropped = Case dropped
# No charge has been brought. The person is held.
stage-without-charge = Held without charge
stage-unknown = { "" }

## Where the person is
##
## Below the name, in one line with others: short, no full stop. A place and a date may follow.
##
## $gender (String) - of the person: male, female or other

custody-detained = Detained
custody-remand = In a remand prison
custody-house-arrest = Under house arrest
custody-conduct-ban = Under a ban on certain activities
custody-travel-bond = Bound not to leave town
custody-in-transfer = In transfer between prisons
custody-colony = In a penal colony
custody-settlement = In a colony settlement
custody-prison = In prison
custody-correctional-centre = In a correctional centre
custody-psychiatric = In compulsory psychiatric treatment
custody-wanted = Wanted by the authorities
custody-at-liberty = At liberty
custody-released = Released
custody-exchanged = Freed in a prisoner exchange
custody-died = Died
# Held by an order of the authorities, without a criminal charge; not the short punishment of that name.
custody-administrative-detention = In administrative detention
custody-military-captivity = In military captivity
# Bail, parole and other forms: the word for none of them.
custody-conditional-release = Released on conditions
custody-abroad = Abroad
custody-deported = Deported
# Taken away, and not seen since.
custody-disappeared = Disappeared
custody-unknown = Whereabouts unknown

## Charges

# Heading over criminal charges.
criminal-charges = Criminal charges

# Heading over administrative charges.
administrative-charges = Administrative charges

## The outcome of a charge
##
## A word after it, without a capital.
##
## $gender (String) - of the person: male, female or other

# A formal accusation, in the investigation as well; not yet an indictment before a court.
outcome-charged = charged
outcome-convicted = convicted
outcome-acquitted = acquitted
outcome-dropped = charge dropped

## Punishments without a length

punishment-imprisonment = Imprisonment
punishment-life = Life imprisonment
punishment-suspended = Suspended sentence
punishment-compulsory-labour = Compulsory labour
punishment-restriction-of-freedom = Restriction of freedom
punishment-fine = Fine
punishment-compulsory-medical = Compulsory medical treatment
# After a sentence has been served.
punishment-post-release-supervision = Supervision
punishment-death = Death penalty
punishment-life-without-parole = Life imprisonment without parole
punishment-indeterminate = Imprisonment without a fixed term
punishment-forced-labour = Forced labour
punishment-deprivation-of-rights = Deprivation of rights

## Punishments with their length
##
## The first letter becomes a capital.
##
## $term (String) - the length: nine years, 18 months

punishment-term-imprisonment = { $term } of imprisonment
punishment-term-life = Life imprisonment ({ $term })
# $term is the length of the sentence, not of the probation.
punishment-term-suspended = { $term }, suspended
punishment-term-compulsory-labour = { $term } of compulsory labour
punishment-term-restriction-of-freedom = { $term } of restricted freedom
punishment-term-fine = Fine ({ $term })
punishment-term-compulsory-medical = { $term } of compulsory medical treatment
punishment-term-post-release-supervision = { $term } of supervision
punishment-term-death = Death penalty ({ $term })
punishment-term-life-without-parole = Life imprisonment without parole ({ $term })
punishment-term-indeterminate = Imprisonment without a fixed term ({ $term })
punishment-term-forced-labour = { $term } of forced labour
punishment-term-deprivation-of-rights = { $term } without certain rights

## Imprisonment by its regime, without a length

regime-general = General-regime penal colony
regime-enhanced = Enhanced-regime penal colony
regime-strict = Strict-regime penal colony
regime-special = Special-regime penal colony
regime-settlement = Colony settlement
regime-prison = Prison

## Imprisonment by its regime, with its length
##
## The first letter becomes a capital.
##
## $term (String) - the length: nine years, 18 months

regime-term-general = { $term } in a general-regime penal colony
regime-term-enhanced = { $term } in an enhanced-regime penal colony
regime-term-strict = { $term } in a strict-regime penal colony
regime-term-special = { $term } in a special-regime penal colony
regime-term-settlement = { $term } in a colony settlement
regime-term-prison = { $term } in prison

## The regime alone
##
## In brackets after a punishment, in a country that has no penal colonies.

regime-elsewhere-general = general regime
regime-elsewhere-enhanced = enhanced regime
regime-elsewhere-strict = strict regime
regime-elsewhere-special = special regime
regime-elsewhere-settlement = colony settlement
regime-elsewhere-prison = prison

## Life imprisonment by its regime

life-regime-general = Life imprisonment in a general-regime penal colony
life-regime-enhanced = Life imprisonment in an enhanced-regime penal colony
life-regime-strict = Life imprisonment in a strict-regime penal colony
life-regime-special = Life imprisonment in a special-regime penal colony
life-regime-settlement = Life imprisonment in a colony settlement
life-regime-prison = Life imprisonment in prison

## The sentence

# Heading over the sentence.
sentence-heading = Sentence

# The court that passed the sentence, and the date. The full stop follows.
# $court (String) - the court, as the publisher has it
# $date (String) - a date in a sentence: on 4 February 2025, in February 2025, in 2025
passed-by-on = Passed by { $court } { $date }

# The court that passed it.
# $court (String) - the court, as the publisher has it
passed-by = Passed by { $court }

# When it was passed.
# $date (String) - a date in a sentence: on 4 February 2025, in February 2025, in 2025
passed-on = Passed { $date }

# After one of the three, behind a comma.
closed-hearing = in a closed hearing

# After one of the three, behind a comma.
in-absentia = in absentia

# Where neither court nor date is known. The full stop follows.
closed-hearing-alone = Passed in a closed hearing

# Where neither court nor date is known. The full stop follows.
in-absentia-alone = Passed in absentia

# Before punishments that begin with release. A colon follows.
after-release = After release

# Before other additional punishments. A colon follows.
in-addition = In addition

# Heading over the release, where no sentence is stated.
release-heading = Release

# A line of its own, without a full stop.
# $date (String) - a date alone: 4 February 2025
release-expected = Expected release: { $date }

# A line of its own, without a full stop.
# $date (String) - a date in a sentence: on 4 February 2025, in February 2025, in 2025
# $gender (String) - of the person: male, female or other
release-actual = Released { $date }

## The timeline

# Heading over the timeline.
timeline = Timeline

# The time that the person has been held, in prison or under house arrest. It goes on. The first letter becomes a capital.
# $time (String) - the time: 2 years 3 months
# $gender (String) - of the person: male, female or other
in-custody = { $time } in custody

# The same where only a month or a year is known.
# $time (String) - the time: 2 years 3 months
# $gender (String) - of the person: male, female or other
in-custody-at-least = At least { $time } in custody

## An event on a day
##
## Beside its date: short, no full stop. event-other stays empty.
##
## $gender (String) - of the person: male, female or other

event-detained = Detained
# As outcome-charged.
event-charged = Charged
event-remanded = Remanded in custody
event-trial-opened = Trial opened
event-sentenced = Sentenced
# An appeal was heard.
event-appeal = Appeal heard
event-transferred = Transferred
event-recognised = Recognised as a political prisoner
event-released = Released
event-exchanged = Freed in a prisoner exchange
event-died = Died
event-other = { "" }

## The long texts
##
## Headings of folds.

# Over the account.
account = What happened

# Over the reasons of the finding.
# $gender (String) - of the person: male, female or other
reasons = { $gender ->
    [male] Why he is considered a political prisoner
    [female] Why she is considered a political prisoner
   *[other] Why this is considered political imprisonment
}

## Ways to write

# Heading over the ways to write.
# $gender (String) - of the person: male, female or other
write = { $gender ->
    [male] Write to him
    [female] Write to her
   *[other] Write a letter
}

# Heading over the reason why there are none.
letters = Letters

# Over the address for the envelope: at most 35 characters.
envelope = For the envelope

# Over the same address in the visitor’s letters: at most 45 characters.
reading = The same address, for reading

# A button: at most 30 characters.
copy-envelope = Copy the address

# A button: at most 30 characters.
copy-reading = Copy this version

# Said once, when the address was copied.
copied = Copied.

# Said when it could not be; the text is selected.
copy-failed = Copying did not work here. The address is selected: press Ctrl+C (on a Mac, ⌘C) or choose Copy from the menu.

# The button that helps to write a letter. At most 25 characters.
write-letter = Write a letter

# Beside that button, where the help did not load.
letter-failed = Help with the letter could not be loaded. The address can still be copied.

# The publisher's certainty about the address: a sentence each.

certainty-confirmed = Confirmed address.
certainty-presumed = Presumed address: it has not been confirmed.
certainty-unknown = It is not known whether this address is right.

# After it: a sentence.
# $date (String) - a date in a sentence: on 4 February 2025, in February 2025, in 2025
verified = Last verified { $date }.

# A warning. The full stop follows.
# $date (String) - a date alone: 4 February 2025
review-passed = This address was to be verified again by { $date }

# A warning: a sentence.
review-unreadable = It is not known when this address should be verified again.

# A warning. The full stop follows.
# $date (String) - a date alone: 4 February 2025
feed-expired = This information may be out of date: it was valid until { $date }

# A link after a warning. The full stop follows.
see-case-page = Look at the case page before you write

# After a warning, where there is no case page: a sentence.
ask-publisher = Ask the publisher before you write.

# On a card that does not know the day's date: a sentence. It stands below presumed addresses, too, so it says nothing of a check.
# $date (String) - a date alone: 4 February 2025
good-until = After { $date }, this address may be wrong.

# Before the number under which the prison knows the person. A colon follows.
# $gender (String) - of the person: male, female or other
prisoner-number = Prisoner number

# Headings over addresses that are not for letters.

purpose-books = For books
purpose-parcels = For parcels
purpose-money = For money
purpose-legal = For lawyers and courts

# Before subjects for a letter. A colon follows.
interests = A letter may be about

# Before the languages in which letters arrive. A colon and their names follow.
letter-languages = Letters arrive in

# Before the languages that the person reads. A colon and their names follow.
reads = Reads in

# Before the day and the month of the birthday. A colon follows.
birthday = Birthday

# Heading over the rules for letters.
rules = Rules for letters

# Heading over the services for letters by internet.
channels = Write online

# The price of such a service: one word.
free = free

# The price of such a service: one word.
paid = paid

## Why no address is shown
##
## One or two sentences each.
##
## $gender (String) - of the person: male, female or other

withheld-no-address = There is no address for letters at present.
withheld-custody-unclear = It is not clear whether letters can be sent, so no address is shown.
withheld-at-home = { $gender ->
    [male] He is at home under restrictions, so no address is shown.
    [female] She is at home under restrictions, so no address is shown.
   *[other] The person is at home under restrictions, so no address is shown.
}
withheld-moved = { $gender ->
    [male] He has been transferred, and the address has not been verified since, so no address is shown.
    [female] She has been transferred, and the address has not been verified since, so no address is shown.
   *[other] The person has been transferred, and the address has not been verified since, so no address is shown.
}
withheld-conditional-release = { $gender ->
    [male] He has been released on conditions, so no address is shown.
    [female] She has been released on conditions, so no address is shown.
   *[other] The person has been released on conditions, so no address is shown.
}
withheld-abroad = { $gender ->
    [male] He is in another country, so no address is shown.
    [female] She is in another country, so no address is shown.
   *[other] The person is in another country, so no address is shown.
}
withheld-deported = { $gender ->
    [male] He has been deported, so no address is shown.
    [female] She has been deported, so no address is shown.
   *[other] The person has been deported, so no address is shown.
}
withheld-disappeared = { $gender ->
    [male] It is not known where he is, so no address is shown.
    [female] It is not known where she is, so no address is shown.
   *[other] It is not known where the person is, so no address is shown.
}
withheld-paused = Letters are not possible for the time being, so no address is shown.
withheld-closed = Letters are not possible, so no address is shown.
withheld-unknown = It is not known whether letters arrive, so no address is shown.
withheld-in-transfer = { $gender ->
    [male] He is being moved from one prison to another. A letter would not find him now, so no address is shown.
    [female] She is being moved from one prison to another. A letter would not find her now, so no address is shown.
   *[other] The person is being moved from one prison to another. A letter would not arrive now, so no address is shown.
}
withheld-wanted = { $gender ->
    [male] He is wanted by the authorities, so no address is shown.
    [female] She is wanted by the authorities, so no address is shown.
   *[other] The person is wanted by the authorities, so no address is shown.
}
withheld-at-liberty = { $gender ->
    [male] He is at liberty, so no address is shown.
    [female] She is at liberty, so no address is shown.
   *[other] The person is at liberty, so no address is shown.
}
withheld-released = { $gender ->
    [male] He has been released, so no address is shown.
    [female] She has been released, so no address is shown.
   *[other] The person has been released, so no address is shown.
}
withheld-exchanged = { $gender ->
    [male] He has been freed in a prisoner exchange, so no address is shown.
    [female] She has been freed in a prisoner exchange, so no address is shown.
   *[other] The person has been freed in a prisoner exchange, so no address is shown.
}
withheld-died = { $gender ->
    [male] He has died. No address is shown.
    [female] She has died. No address is shown.
   *[other] The person has died. No address is shown.
}

## Other ways to help

# Heading over the other ways to help.
help = How to help

# The people whom the help is for, after its name.

# $gender (String) - of the person: male, female or other
scope-this-person = { $gender ->
    [male] for him
    [female] for her
   *[other] for this person
}

# $gender (String) - of the person: male, female or other
scope-all-prisoners = for all political prisoners

# Before the text about a legal risk. A colon follows.
# $country (String) - the country, as grammar.toml names it
risk = Legal risk in { $country }

# The date of a statement on a risk, in brackets.
# $date (String) - a date alone: 4 February 2025
as-of = as of { $date }

## The foot of the card

# A link.
case-page = The full case

# Before the sources. A colon follows.
sources = Sources

# Where the publisher is outlawed: one or two sentences.
# $country (String) - the country, as grammar.toml names it
# $kind (String) - one of the designations below
designated = In { $country }, the publisher is designated as { $kind }. Following or sharing its links in that country may be a legal risk.

# The status, instead of { $kind }.

designation-undesirable = an undesirable organisation
designation-extremist = an extremist organisation
designation-terrorist = a terrorist organisation
designation-foreign-agent = a foreign agent

# The status, where this version does not know the kind.
designated-otherwise = an outlawed organisation

# The publisher.
# $name (String) - the organisation, as the publisher has it
published-by = Published by { $name }

# The date of the information.
# $date (String) - a date alone: 4 February 2025
information-of = Information as of { $date }

## Where there is no card
##
## A sentence each.

# The network, the server or the feed: another try may help.
failure-unavailable = This card could not be loaded.

# The page’s owner has left out an attribute.

# The person is not in the feed.
failure-not-found = This person’s profile is not available at present.

# The publisher has withdrawn the profile.
failure-withdrawn = This profile has been withdrawn by its publisher.

# The feed is not what its publisher signed, or older than one already seen.
failure-unverified = This card is not shown, because its information could not be verified.

# Above a card whose newer version could not be loaded.
# $date (String) - a date in a sentence: on 4 February 2025, in February 2025, in 2025
failure-stale = The newest version could not be loaded. This one was published { $date }.

# A button: at most 25 characters.
retry = Try again
