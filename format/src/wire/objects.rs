//! The format's objects. One declaration has both the members that are read and their description
//! ([`shape`]).

use super::value::{FromValue, Members, Problem, Stated};
use super::{ByLanguage, Name, Text};
use crate::shape::{self, CONSENT, members};

/// Declares wire types: objects all members of which may be missing. A member's kind decides its Rust type; its doc
/// comment is its description. `further` are members that are not read.
macro_rules! objects {
    ($(
        $(#[doc = $doc:literal])+
        $name:ident, $title:literal {$(
            $(#[doc = $line:literal])+
            $member:ident: $kind:ident $(($($of:tt)+))? $(, $need:ident)? $(, [$($example:literal),+])?;
        )+}
        $(further {$($further:tt)+})?
    )+) => {
        $(
            $(#[doc = $doc])+
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct $name {
                $($(#[doc = $line])+ pub $member: Option<wire_type!($kind $(($($of)+))?)>,)+
            }

            impl $name {
                /// Its members as data.
                pub const SHAPE: &'static shape::Object = &shape::Object {
                    name: stringify!($name),
                    title: $title,
                    members: members! {$(
                        $(#[doc = $line])+
                        $member: $kind $(($($of)+))? $(, $need)? $(, [$($example),+])?;
                    )+},
                    further: members! {$($($further)+)?},
                };
            }

            impl FromValue for $name {
                #[inline(never)]
                fn from_value(value: super::Value, problem: &mut Problem) -> Self {
                    let mut members = Members::of(value, problem);
                    Self { $($member: members.take(stringify!($member), problem),)+ }
                }
            }
        )+
    };
}

/// The type that a value of that kind is read as. Codes, dates and URLs are strings still.
macro_rules! wire_type {
    (Text) => { Text };
    (AddressText) => { Text };
    (Name) => { Name };
    (Flag) => { bool };
    (Count) => { f64 };
    (List($($of:tt)+)) => { Vec<wire_type!($($of)+)> };
    (ByLanguage($($of:tt)+)) => { ByLanguage<wire_type!($($of)+)> };
    (Object($object:ident)) => { $object };
    (Stated($object:ident)) => { Stated<$object> };
    ($($string:tt)+) => { String };
}

objects! {
    /// What this format adds to a feed. `sequence` is a float, as a browser has its numbers.
    FeedExtension, "What this format adds to a feed" {
        /// A description of this format, for people who find the member in a feed.
        about: Url, required;
        /// The format's version.
        spec: Exactly("1"), required;
        /// Who answers for the feed.
        publisher: Object(Publisher), required;
        /// The feed's own identity, a URL or URN that never changes. It is signed with the rest. A signed feed needs it.
        id: Identity;
        /// When this issue of the feed came out.
        issued: Instant, required;
        /// After this time, a card warns that its information may be out of date. A signed feed needs it.
        valid_until: Instant;
        /// Grows with every issue, so that a mirror with an older issue is recognised. A signed feed needs it.
        sequence: Count;
        /// The languages to try before English if a text is missing in the reader's language.
        fallback: ByLanguage(List(Language));
    }

    /// See [`Publisher`](crate::Publisher).
    Publisher, "Publisher" {
        /// The publisher's name.
        name: Text, required;
        /// The publisher's site.
        url: Url, required;
        /// Where the publisher, or somebody it links to, is outlawed. The card says so before its links.
        designations: List(Object(Designation));
    }

    /// See [`Designation`](crate::Designation).
    Designation, "Designation" {
        /// The country, or its part.
        jurisdiction: Words, required, ["RU"];
        /// The status by law.
        kind: Code(DesignationKind), required;
        /// The day for which this is stated.
        as_of: Date, required;
    }

    /// What this format adds to an item. The checked type is [`Profile`](crate::Profile).
    ItemExtension, "What this format adds to an item" {
        /// The person's name.
        name: Name, required;
        /// The date of birth.
        birth: Date;
        /// Decides the card's wording and nothing else.
        gender: Code(Gender);
        /// The case in a line.
        headline: Text;
        /// The case in a paragraph.
        summary: Text;
        /// A portrait. Its server must send `Access-Control-Allow-Origin: *`. With `keys`, a mirror's copy is asked for first.
        photo: Object(Photo);
        /// Who considers the person a political prisoner, and why.
        recognition: Object(Recognition), required;
        /// How far the criminal case has come.
        stage: Code(Stage);
        /// Where the person is, and under what restriction.
        custody: Stated(Custody);
        /// What the person is charged with.
        charges: List(Object(Charge));
        /// What happened, and what the prosecution claims: a paragraph each.
        account: List(Text);
        /// The sentence.
        sentence: Object(Sentence);
        /// The dates of the case. From these the card draws its timeline and counts the time since the arrest.
        events: List(Object(Event));
        /// Release, as you state it. A card never computes it.
        release: Object(Release);
        /// How to write to the person.
        mail: Object(Mail);
        /// Ways to help other than by a letter.
        help: List(Object(Help));
        /// Where the facts come from.
        sources: List(Object(Source));
        /// The country in which the person is held (ISO 3166-1 alpha-2).
        country: String, ["RU"];
        /// What the person did for a living.
        occupation: Text;
        /// The case with others, such as “the Network case”.
        case_group: Text;
        /// What a letter may be about: an interest each.
        interests: List(Text);
        /// The birthday, as `--MM-DD`, only where the person wants it known. For letters and lists of birthdays.
        birthday: String, ["--03-17"];
        /// The languages that the person reads. Those in which letters are let through stand in `mail`.
        reads: List(Language);
        /// What other organisations found.
        also_recognised_by: List(Object(OtherFinding));
        /// `true` takes the profile back: every card says so, and shows nothing else of it.
        withdrawn: Flag;
    }
    further {
        /// Who agreed to this profile. For a minor it must be there.
        consent: Shape(CONSENT);
    }

    /// See [`OtherFinding`](crate::OtherFinding).
    OtherFinding, "Finding of another organisation" {
        /// The organisation, so that it can follow the words “recognised by”.
        by: Text, required;
        /// What it found.
        status: Code(RecognitionStatus), required;
        /// When it found so.
        date: Date;
        /// The finding.
        url: Url;
    }

    /// See [`Photo`](crate::Photo).
    Photo, "Photo" {
        /// Where the picture is.
        url: Url, required;
        /// What it shows, for those who cannot see it.
        alt: Text, required;
        /// Who made it.
        credit: String;
        /// Under which licence it may be shown.
        licence: String, ["CC BY 4.0"];
        /// The SHA-256 digest of the picture's bytes. A card with `keys` shows no photo without it.
        sha256: String;
    }

    /// See [`Recognition`](crate::Recognition).
    Recognition, "Recognition" {
        /// The organisation, so that it can follow the words “recognised by”.
        by: Text, required;
        /// What the organisation found.
        status: Code(RecognitionStatus), required;
        /// When it found so.
        date: Date;
        /// The finding in the organisation's words.
        statement: Text;
        /// What the organisation demands.
        demand: Text;
        /// Why it found so: a reason each.
        reasons: List(Text);
        /// What the finding does not mean. Stands close to the badge.
        disclaimer: Text;
        /// The finding in full.
        url: Url;
    }

    /// See [`Custody`](crate::Custody).
    Custody, "Custody" {
        /// Where the person is, as a code. For some of them no address is shown.
        code: Code(CustodyCode), required;
        /// How sure you are of the place.
        certainty: Code(Certainty);
        /// The place.
        place: Text;
        /// Since when.
        since: Date;
    }

    /// See [`Charge`](crate::Charge).
    Charge, "Charge" {
        /// The code of law: `RU-UK` is the Criminal Code of Russia, `RU-KoAP` its Code of Administrative Offences.
        law: Words, required, ["RU-UK", "RU-KoAP"];
        /// The name of a law that has no code of its own. Takes the place of the law's name.
        law_label: Text;
        /// The article, where the law has articles.
        article: Words, ["275", "207.3"];
        /// The section, where the law has sections in place of articles.
        section: String, ["844(i)"];
        /// The article's part.
        part: String, ["2"];
        /// The part's point.
        point: String, ["д"];
        /// The articles in conjunction with which the charge is brought, such as that on preparation.
        via: List(Object(ChargeVia));
        /// The offence in words.
        label: Text, required;
        /// The branch of law. Criminal if it is missing.
        kind: Code(ChargeKind);
        /// What became of the charge.
        outcome: Code(ChargeOutcome);
    }

    /// See [`ChargeVia`](crate::ChargeVia).
    ChargeVia, "Article in conjunction" {
        /// The article.
        article: Words, required, ["30"];
        /// The article's part.
        part: String, ["1"];
    }

    /// See [`Sentence`](crate::Sentence).
    Sentence, "Sentence" {
        /// The main punishment.
        kind: Code(SentenceKind), required;
        /// The punishment in words. Takes the place of kind and term where no code says it.
        label: Text;
        /// How long, in the units in which the court stated it.
        term: Duration;
        /// The regime of the place where it is served.
        regime: Code(Regime);
        /// When it was passed.
        date: Date;
        /// The court, so that it can follow the words “passed by”.
        court: Text;
        /// Passed in the absence of the accused.
        in_absentia: Flag;
        /// Passed at a closed hearing.
        closed_hearing: Flag;
        /// Punishments in addition to the main one.
        additional: List(Object(AdditionalSentence));
    }

    /// See [`AdditionalSentence`](crate::AdditionalSentence).
    AdditionalSentence, "Additional punishment" {
        /// The punishment.
        kind: Code(SentenceKind), required;
        /// How long.
        term: Duration;
        /// The punishment in words. Takes the place of kind and term, so write the term into it.
        label: Text;
    }

    /// See [`Event`](crate::Event).
    Event, "Event" {
        /// When.
        date: Date, required;
        /// What happened, as a code.
        code: Code(EventCode), required;
        /// What happened, in words. Takes the place of the code's.
        label: Text;
    }

    /// See [`Release`](crate::Release).
    Release, "Release" {
        /// When release is expected.
        expected: Date;
        /// When the person was released.
        actual: Date;
    }

    /// See [`Mail`](crate::correspondence::Mail).
    Mail, "Mail" {
        /// Whether letters can be sent. An address is shown only when it is open.
        state: Code(MailState), required;
        /// The languages in which letters reach the person.
        languages: List(Language);
        /// What a writer should know first. Never copied with the address.
        note: Text;
        /// What may and may not be sent: a rule each.
        rules: List(Text);
        /// Where letters go.
        address: Object(Address);
        /// Where other things than letters go.
        other_addresses: List(Object(OtherAddress));
        /// Letter services online.
        channels: List(Object(Channel));
        /// How much the person needs letters, as far as you know. Lists can put those first who need them most.
        need: Object(Need);
    }

    /// See [`Address`](crate::correspondence::Address).
    Address, "Address" {
        /// The address exactly as it goes on the envelope, by language; copied verbatim. Write nothing into it that
        /// does not belong on the envelope.
        envelope: AddressText;
        /// The same address for reading, by language.
        reading: AddressText;
        /// How sure you are of the address. Shown beside it, never copied with it.
        certainty: Code(Certainty);
        /// The number under which the prison knows the person. Shown beside the address; the envelope has it already
        /// where it is needed.
        number: String;
        /// The name under which the person is registered, where it is another than `name`.
        recipient: Text;
        /// When the address was last verified.
        verified_on: Date;
        /// The day by which to verify it again. After it, the card warns.
        review_by: Date;
    }

    /// See [`OtherAddress`](crate::correspondence::OtherAddress).
    OtherAddress, "Address for other things than letters" {
        /// What it is for.
        purpose: Code(AddressPurpose), required;
        /// What it is for, in words. Takes the place of the purpose's.
        label: Text;
        /// The address exactly as it is written, by language.
        envelope: AddressText, required;
        /// The same address for reading, by language.
        reading: AddressText;
        /// How sure you are of the address.
        certainty: Code(Certainty);
        /// When the address was last verified.
        verified_on: Date;
        /// The day by which to verify it again.
        review_by: Date;
    }

    /// See [`Need`](crate::correspondence::Need).
    Need, "Need of letters" {
        /// How much the person needs letters.
        level: Code(MailNeed), required;
        /// The day for which this is stated.
        as_of: Date, required;
    }

    /// See [`Channel`](crate::correspondence::Channel).
    Channel, "Letter service" {
        /// The service's name.
        name: Text, required;
        /// Its page, or the address to write to.
        url: ContactUrl;
        /// Whether it costs money.
        cost: Code(Cost);
        /// How to pay.
        payment: Text;
        /// What a writer should know of it.
        note: Text;
        /// How many characters a letter through it may have.
        limit: Count;
    }

    /// See [`Help`](crate::Help).
    Help, "Way to help" {
        /// What kind of help it is.
        kind: Code(HelpKind), required;
        /// What to do, in words.
        label: Text, required;
        /// Where to do it.
        url: Url;
        /// Whom it helps.
        scope: Code(HelpScope);
        /// What a helper risks, by country.
        risk: List(Object(LegalRisk));
    }

    /// See [`LegalRisk`](crate::LegalRisk).
    LegalRisk, "Legal risk" {
        /// The country, or its part.
        jurisdiction: Words, required, ["RU"];
        /// The risk in words.
        note: Text, required;
        /// The day for which this is stated.
        as_of: Date, required;
    }

    /// See [`Source`](crate::Source).
    Source, "Source" {
        /// The source in words.
        label: Text, required;
        /// Where to read it.
        url: Url, required;
    }
}
