//! The card's own words, in every language it speaks.
//!
//! A language is one file with one [`Messages`] value. The struct has no defaults: a message that a
//! language lacks does not compile. What depends on grammar is data, too (plural forms, forms by gender,
//! the months' cases), so a new language needs no new code unless its grammar does something new.
//!
//! Everything is `'static` data: a language costs the wasm its text and little else (`docs/size.md`).

mod dates;
mod en;
mod law;
mod plural;
mod ru;

use prisoner_card_format::LanguageTag;
use prisoner_card_format::codes::{
    CertaintyMap, CustodyMap, DesignationMap, EventMap, Gender, OutcomeMap, PunishmentMap, PurposeMap, RegimeMap,
    ScopeMap, StageMap,
};
use prisoner_card_format::correspondence::Withheld;

pub use dates::DateWords;
pub use law::{CitationWords, Order};
pub use plural::{Forms, Plural};

/// Every language that the card speaks; the first is the one that stands in for the others.
pub static LANGUAGES: &[&Messages] = &[&en::MESSAGES, &ru::MESSAGES];

/// The direction of a script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// As the HTML `dir` attribute has it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }

    /// The direction that a language is written in, by its tag.
    pub fn of(tag: &LanguageTag) -> Self {
        // The languages that CLDR writes from right to left by default (`characterOrder`).
        match tag.primary() {
            "ar" | "arc" | "ckb" | "dv" | "fa" | "he" | "ks" | "ps" | "sd" | "syr" | "ug" | "ur" | "yi" => Self::Rtl,
            _ => Self::Ltr,
        }
    }
}

/// Words that change with the person's gender.
#[derive(Clone, Copy, Debug)]
pub struct ByGender {
    /// Of a man.
    pub male: &'static str,
    /// Of a woman.
    pub female: &'static str,
    /// Where the gender is another or not stated.
    pub other: &'static str,
}

impl ByGender {
    /// The same words for everybody.
    pub const fn same(words: &'static str) -> Self {
        Self {
            male: words,
            female: words,
            other: words,
        }
    }

    /// A form for a man, for a woman, and for anybody else.
    pub const fn new(male: &'static str, female: &'static str, other: &'static str) -> Self {
        Self { male, female, other }
    }

    /// The form for `gender`.
    pub const fn get(&self, gender: Gender) -> &'static str {
        match gender {
            Gender::Male => self.male,
            Gender::Female => self.female,
            Gender::Other => self.other,
        }
    }
}

/// A punishment in words, with its term and without.
#[derive(Clone, Copy, Debug)]
pub struct Punishment {
    /// With a term: `{term} of imprisonment`.
    pub with_term: &'static str,
    /// Without: `Imprisonment`.
    pub bare: &'static str,
}

/// All of the card's words in one language. A name in braces, such as `{date}`, marks the place of a value.
#[derive(Debug)]
pub struct Messages {
    /// The language's tag.
    pub tag: &'static str,
    /// The direction of its script.
    pub direction: Direction,
    /// The CLDR plural rule for whole numbers.
    pub plural: fn(u32) -> Plural,
    /// Dates, and words for spans of time.
    pub dates: DateWords,
    /// How articles of law are cited.
    pub citation: CitationWords,
    /// Names of codes of law, by the feed's code. A code that is missing here shows as it stands.
    pub laws: &'static [(&'static str, &'static str)],
    /// Names of languages, by primary tag. One that is missing shows as its tag.
    pub languages: &'static [(&'static str, &'static str)],
    /// Names of countries, by ISO 3166-1 code. One that is missing shows as its code.
    pub countries: &'static [(&'static str, &'static str)],
    /// What stands between the items of a list in a sentence.
    pub comma: &'static str,
    /// What follows a label: `Languages: Russian`.
    pub colon: &'static str,
    /// What ends a sentence.
    pub full_stop: &'static str,

    /// `born 1981`
    pub born: ByGender,
    /// `Photo: {credit}`
    pub photo_credit: &'static str,

    /// The badge of a recognised political prisoner.
    pub recognised: ByGender,
    /// `Recognised by {name}`
    pub recognised_by: ByGender,
    /// The badge of a case under review.
    pub under_review: &'static str,
    /// `Under review by {name}`
    pub under_review_by: &'static str,
    /// The badge where an organisation has found against recognition.
    pub not_recognised: ByGender,
    /// `Not recognised by {name}`
    pub not_recognised_by: ByGender,
    /// `Assessed by {name}`: a finding whose code this version does not know.
    pub assessed_by: &'static str,
    /// Before the organisation's demand.
    pub demand: &'static str,
    /// To the finding in full.
    pub recognition_link: &'static str,

    /// How far the case has come.
    pub stages: StageMap<&'static str>,
    /// Where the person is.
    pub custody: CustodyMap<ByGender>,
    /// After a place that is presumed.
    pub presumed_place: &'static str,

    /// Heading over criminal charges.
    pub criminal_charges: &'static str,
    /// Heading over administrative charges.
    pub administrative_charges: &'static str,
    /// What became of a charge.
    pub outcomes: OutcomeMap<ByGender>,

    /// Heading over the sentence.
    pub sentence: &'static str,
    /// Punishments.
    pub punishments: PunishmentMap<Punishment>,
    /// Imprisonment with its regime.
    pub regimes: RegimeMap<Punishment>,
    /// A regime in a country that has no colonies: `general regime`.
    pub regimes_elsewhere: RegimeMap<&'static str>,
    /// Life imprisonment with its regime.
    pub life_regimes: RegimeMap<&'static str>,
    /// `Passed by {court} {date}`: the date as [`Messages::on_date`] writes it.
    pub passed_by_on: &'static str,
    /// `Passed by {court}`
    pub passed_by: &'static str,
    /// `Passed {date}`
    pub passed_on: &'static str,
    /// Follows a comma.
    pub closed_hearing: &'static str,
    /// Follows a comma.
    pub in_absentia: &'static str,
    /// What stands alone where neither court nor date are known.
    pub closed_hearing_alone: &'static str,
    /// What stands alone where neither court nor date are known.
    pub in_absentia_alone: &'static str,
    /// Before punishments that begin with release.
    pub after_release: &'static str,
    /// Before other additional punishments.
    pub in_addition: &'static str,
    /// `Expected release: {date}`
    pub release_expected: &'static str,
    /// `Released {date}`
    pub release_actual: ByGender,

    /// Heading over the timeline.
    pub timeline: &'static str,
    /// Events.
    pub events: EventMap<ByGender>,
    /// `{time} in custody`
    pub in_custody: &'static str,
    /// `At least {time} in custody`
    pub in_custody_at_least: &'static str,

    /// The fold with the account.
    pub account: &'static str,
    /// The fold with the reasons.
    pub reasons: ByGender,

    /// Heading over the ways to write.
    pub write: ByGender,
    /// Heading over the reason why there are none.
    pub letters: &'static str,
    /// Over the address for the envelope.
    pub envelope: &'static str,
    /// Over the address for reading.
    pub reading: &'static str,
    /// Button.
    pub copy_envelope: &'static str,
    /// Button.
    pub copy_reading: &'static str,
    /// Announced once, and only when it was.
    pub copied: &'static str,
    /// Copying failed; the text is selected.
    pub copy_failed: &'static str,
    /// How sure the publisher is of the address.
    pub certainty: CertaintyMap<&'static str>,
    /// `Last verified {date}.`
    pub verified: &'static str,
    /// `It was to be verified again by {date}`
    pub review_passed: &'static str,
    /// The date for verification cannot be read.
    pub review_unreadable: &'static str,
    /// `It was valid until {date}`
    pub feed_expired: &'static str,
    /// What to do about a warning, where there is a case page.
    pub see_case_page: &'static str,
    /// What to do about a warning, where there is none.
    pub ask_publisher: &'static str,
    /// Until when the address can be used: `{date}`. On a static card, which cannot know what day it is.
    pub good_until: &'static str,
    /// Before the number under which the prison knows the person.
    pub number: &'static str,
    /// Over an address that is not for letters.
    pub purposes: PurposeMap<&'static str>,
    /// Before what a letter may be about.
    pub interests: &'static str,
    /// Before the languages in which letters arrive.
    pub letter_languages: &'static str,
    /// Heading over the rules for letters.
    pub rules: &'static str,
    /// Heading over the letter services.
    pub channels: &'static str,
    /// Free of charge.
    pub free: &'static str,
    /// Not free of charge.
    pub paid: &'static str,
    /// Why no address is shown.
    pub withheld: WithheldWords,

    /// Heading over the other ways to help.
    pub help: &'static str,
    /// For whom help is.
    pub scopes: ScopeMap<ByGender>,
    /// `Legal risk in {country}`.
    pub risk: &'static str,
    /// `as of {date}`
    pub as_of: &'static str,

    /// Link to the case page.
    pub case_page: &'static str,
    /// Heading over the sources.
    pub sources: &'static str,
    /// The publisher is outlawed: `{country}`, `{kind}`.
    pub designated: &'static str,
    /// As what.
    pub designations: DesignationMap<&'static str>,
    /// As what, for a code that this version does not know.
    pub designated_otherwise: &'static str,
    /// Before the publisher's name.
    pub published_by: &'static str,
    /// `Information as of {date}`
    pub information_of: &'static str,

    /// Sentences for the visitor where there is no card.
    pub failures: FailureMessages,
    /// Button.
    pub retry: &'static str,
}

/// Why no address is shown, in a sentence for each reason.
#[derive(Debug)]
pub struct WithheldWords {
    /// There is none in the feed.
    pub no_address: ByGender,
    /// Letters are not possible for the time being.
    pub paused: ByGender,
    /// Letters are not possible.
    pub closed: ByGender,
    /// It is not known whether letters arrive.
    pub unknown: ByGender,
    /// It is not clear where the person is.
    pub custody_unclear: ByGender,
    /// At home under restrictions.
    pub at_home: ByGender,
    /// On the way between two places.
    pub in_transfer: ByGender,
    /// Transferred since the address was verified.
    pub moved: ByGender,
    /// Sought by the authorities.
    pub wanted: ByGender,
    /// Not in custody.
    pub at_liberty: ByGender,
    /// Released.
    pub released: ByGender,
    /// Released on conditions.
    pub conditional_release: ByGender,
    /// Freed in an exchange.
    pub exchanged: ByGender,
    /// In another country.
    pub abroad: ByGender,
    /// Deported.
    pub deported: ByGender,
    /// Taken, and not seen since.
    pub disappeared: ByGender,
    /// Died.
    pub died: ByGender,
}

impl WithheldWords {
    /// The sentence for a reason.
    pub const fn get(&self, reason: Withheld) -> &ByGender {
        match reason {
            Withheld::NoAddress => &self.no_address,
            Withheld::Paused => &self.paused,
            Withheld::Closed => &self.closed,
            Withheld::Unknown => &self.unknown,
            Withheld::CustodyUnclear => &self.custody_unclear,
            Withheld::AtHome => &self.at_home,
            Withheld::InTransfer => &self.in_transfer,
            Withheld::Moved => &self.moved,
            Withheld::Wanted => &self.wanted,
            Withheld::AtLiberty => &self.at_liberty,
            Withheld::Released => &self.released,
            Withheld::ConditionalRelease => &self.conditional_release,
            Withheld::Exchanged => &self.exchanged,
            Withheld::Abroad => &self.abroad,
            Withheld::Deported => &self.deported,
            Withheld::Disappeared => &self.disappeared,
            Withheld::Died => &self.died,
        }
    }
}

/// The sentence that a visitor reads where there is no card, by what went wrong.
#[derive(Debug)]
pub struct FailureMessages {
    /// The network, the server or the feed: something that another try may fix.
    pub unavailable: &'static str,
    /// The page's owner has left out an attribute.
    pub unset: &'static str,
    /// The person is not in the feed.
    pub not_found: &'static str,
    /// The publisher has withdrawn the profile.
    pub withdrawn: &'static str,
    /// The feed is not what its publisher signed, or older than one already seen.
    pub unverified: &'static str,
    /// `The newest version could not be loaded. This one was published {date}.`
    pub stale: &'static str,
}

impl Messages {
    /// The words for a reader of `tag`: in that language, or else in English.
    pub fn lookup(tag: &LanguageTag) -> &'static Self {
        Self::find(tag).unwrap_or(&en::MESSAGES)
    }

    fn find(tag: &LanguageTag) -> Option<&'static Self> {
        LANGUAGES.iter().copied().find(|messages| messages.tag == tag.primary())
    }

    /// A sentence with its full stop; an abbreviation at its end has one already.
    pub fn sentence(&self, mut words: String) -> String {
        if !words.ends_with(self.full_stop) {
            words.push_str(self.full_stop);
        }
        words
    }

    /// The items of a list in a sentence.
    pub fn list(&self, items: &[&str]) -> String {
        let mut list = String::new();
        for item in items {
            if !list.is_empty() {
                list.push_str(self.comma);
            }
            list.push_str(item);
        }
        list
    }

    /// A language's name, or its tag where these messages lack it.
    pub fn language_name<'a>(&self, tag: &'a LanguageTag) -> &'a str {
        named(self.languages, tag.primary()).unwrap_or(tag.as_str())
    }

    /// A country's name, or its code where these messages lack it.
    pub fn country_name<'a>(&self, code: &'a str) -> &'a str {
        named(self.countries, code).unwrap_or(code)
    }

    /// The name of a code of law, or the feed's code where these messages lack it.
    pub fn law_name<'a>(&self, code: &'a str) -> &'a str {
        named(self.laws, code).unwrap_or(code)
    }
}

fn named(names: &'static [(&str, &'static str)], code: &str) -> Option<&'static str> {
    names.iter().find(|(known, _)| *known == code).map(|(_, name)| *name)
}

/// The template with its placeholders filled in: `{date}` by the value of that name.
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(template.len() + 32);
    for piece in pieces(template) {
        filled.push_str(match piece {
            Piece::Words(words) => words,
            Piece::Placeholder(name) => value(values, name).copied().unwrap_or_default(),
        });
    }
    filled
}

/// A part of a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    /// As it stands.
    Words(&'a str),
    /// A value, by its name.
    Placeholder(&'a str),
}

/// A template's parts, in order. A template has no braces but those around its placeholders.
pub(crate) fn pieces(template: &str) -> impl Iterator<Item = Piece<'_>> {
    // The library's search for a string weighs more than a kilobyte, the one for a character next to nothing.
    let mut is_name = true;
    template.split(['{', '}']).map(move |piece| {
        is_name = !is_name;
        if is_name {
            Piece::Placeholder(piece)
        } else {
            Piece::Words(piece)
        }
    })
}

/// The value of that name.
pub(crate) fn value<'a, T>(values: &'a [(&str, T)], name: &str) -> Option<&'a T> {
    values.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
}

#[cfg(test)]
mod tests;
