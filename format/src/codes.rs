//! The format's code lists. Every list is open: a code that this version does not know is kept as
//! `Other` where something can still be said of it, and never fails the card.

use crate::shape::CodeList;

/// Declares an enum for an open list of codes: the spelling of each in the feed, and its meaning. With the name of a
/// map, also declares a struct with a value for each code, such as its words: a code without a value does not compile,
/// and the order of the list means nothing.
macro_rules! codes {
    ($(#[$doc:meta])* $name:ident, $map:ident, $title:literal {
        $($variant:ident = $code:ident, $description:literal;)+
    }) => {
        codes! { $(#[$doc])* $name, $title { $($variant = $code, $description;)+ } }

        #[doc = concat!("A value for each code of [`", stringify!($name), "`].")]
        #[derive(Clone, Copy, Debug)]
        pub struct $map<T> {
            $(#[doc = concat!("Of `", stringify!($code), "`.")] pub $code: T,)+
        }

        impl<T> $map<T> {
            /// The value for a code.
            pub const fn get(&self, code: $name) -> &T {
                match code {
                    $($name::$variant => &self.$code,)+
                }
            }
        }
    };
    ($(#[$doc:meta])* $name:ident, $title:literal { $($variant:ident = $code:ident, $description:literal;)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $name {
            $(#[doc = concat!("`", stringify!($code), "`: ", $description, ".")] $variant,)+
        }

        impl $name {
            /// Every code of the list, in the format's order.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The list as data.
            pub const LIST: &'static CodeList = &CodeList {
                name: stringify!($name),
                title: $title,
                codes: Self::CODES,
                descriptions: &[$($description,)+],
            };

            const CODES: &'static [&'static str] = &[$(stringify!($code),)+];

            /// The value for a code as it stands in the feed; `None` for one that this version does not know.
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.get(position(Self::CODES, code)?).copied()
            }

            /// The code as it stands in the feed.
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$variant => stringify!($code),)+
                }
            }
        }
    };
}

/// One search for every list: a `match` for each would add kilobytes to a visitor's download.
#[inline(never)]
fn position(codes: &[&str], code: &str) -> Option<usize> {
    codes.iter().position(|known| *known == code)
}

codes! {
    /// For wording only.
    Gender, "Gender" {
        Male = m, "He";
        Female = f, "She";
        Other = x, "Another gender, or none that the feed states";
    }
}

codes! {
    /// Whether an organisation counts the person among the political prisoners.
    RecognitionStatus, "Finding" {
        Recognised = recognised, "Recognised as a political prisoner";
        UnderReview = under_review, "The case is being looked at";
        NotRecognised = not_recognised, "Not recognised as a political prisoner";
    }
}

codes! {
    /// The stage of the criminal case.
    Stage, StageMap, "Stage of the case" {
        Investigation = investigation, "Before trial";
        Trial = trial, "On trial";
        Sentenced = sentenced, "Sentenced by the first court";
        Appeal = appeal, "Before a court of appeal";
        InForce = in_force, "The sentence is final";
        Serving = serving, "Serving the sentence";
        Served = served, "The sentence has been served";
        Dropped = dropped, "The case was dropped";
        WithoutCharge = without_charge, "Held without any charge";
        Unknown = unknown, "Not known";
    }
}

codes! {
    /// The place where the person is, and the restriction on them.
    CustodyCode, CustodyMap, "Custody" {
        Detained = detained, "Held by the police";
        Remand = remand, "In a remand prison, before or during trial";
        HouseArrest = house_arrest, "Under house arrest: no address is shown";
        ConductBan = conduct_ban, "Under a ban on certain acts, otherwise at liberty: no address is shown";
        TravelBond = travel_bond, "Under a bond not to leave: no address is shown";
        InTransfer = in_transfer, "On the way between two places: no address is shown";
        Colony = colony, "In a penal colony";
        Settlement = settlement, "In a colony settlement";
        Prison = prison, "In a prison";
        CorrectionalCentre = correctional_centre, "In a correctional centre";
        Psychiatric = psychiatric, "In a psychiatric hospital";
        Wanted = wanted, "Sought by the authorities: no address is shown";
        AtLiberty = at_liberty, "At liberty: no address is shown";
        Released = released, "Released: no address is shown";
        Exchanged = exchanged, "Freed in an exchange: no address is shown";
        Died = died, "Died: no address is shown";
        AdministrativeDetention = administrative_detention, "Detained without a criminal charge";
        MilitaryCaptivity = military_captivity, "Held as a captive of war";
        ConditionalRelease = conditional_release, "Released on conditions: no address is shown";
        Abroad = abroad, "In another country: no address is shown";
        Deported = deported, "Deported: no address is shown";
        Disappeared = disappeared, "Taken away, and not seen since: no address is shown";
        Unknown = unknown, "Not known";
    }
}

/// What a code of custody says of the person's liberty and of the place.
#[derive(Clone, Copy)]
enum Liberty {
    /// Deprived of it now, away from home.
    Held,
    /// Deprived of it now, at home.
    HeldAtHome,
    /// Restricted, and at home.
    AtHome,
    /// In hiding or free: the place is nobody's business.
    Hidden,
    /// Free since an event of one day: the place is nobody's business.
    Freed,
    /// Another event of one day.
    Gone,
    Unknown,
}

impl CustodyCode {
    /// Each code is named, so that a new one is decided on.
    const fn liberty(self) -> Liberty {
        match self {
            Self::Detained
            | Self::Remand
            | Self::InTransfer
            | Self::Colony
            | Self::Settlement
            | Self::Prison
            | Self::CorrectionalCentre
            | Self::Psychiatric
            | Self::AdministrativeDetention
            | Self::MilitaryCaptivity => Liberty::Held,
            Self::HouseArrest => Liberty::HeldAtHome,
            Self::ConductBan | Self::TravelBond => Liberty::AtHome,
            Self::Wanted | Self::AtLiberty | Self::Abroad | Self::Disappeared => Liberty::Hidden,
            Self::Released | Self::Exchanged | Self::ConditionalRelease => Liberty::Freed,
            Self::Died | Self::Deported => Liberty::Gone,
            Self::Unknown => Liberty::Unknown,
        }
    }

    /// Whether the person is deprived of liberty now: the time in custody runs. House arrest counts.
    pub const fn is_held(self) -> bool {
        matches!(self.liberty(), Liberty::Held | Liberty::HeldAtHome)
    }

    /// Whether the person is restricted to their home, or lives at home under restrictions.
    pub const fn is_at_home(self) -> bool {
        matches!(self.liberty(), Liberty::HeldAtHome | Liberty::AtHome)
    }

    /// Whether the code names an event of one day, and not a state that lasts.
    pub const fn is_event(self) -> bool {
        matches!(self.liberty(), Liberty::Freed | Liberty::Gone)
    }

    /// Whether the place must not be published: the person is in hiding or free (the format's rule 6).
    pub const fn hides_place(self) -> bool {
        matches!(self.liberty(), Liberty::Hidden | Liberty::Freed)
    }
}

codes! {
    /// The certainty of the publisher about a place or an address.
    Certainty, CertaintyMap, "Certainty" {
        Confirmed = confirmed, "Known for certain";
        Presumed = presumed, "Likely, and shown as such";
        Unknown = unknown, "Not known to be so, and shown as such";
    }
}

codes! {
    /// The branch of law a charge belongs to.
    ChargeKind, "Branch of law" {
        Criminal = criminal, "A crime";
        Administrative = administrative, "An administrative offence";
    }
}

codes! {
    /// The outcome of a charge.
    ChargeOutcome, OutcomeMap, "Outcome of a charge" {
        Charged = charged, "Charged; not decided";
        Convicted = convicted, "Convicted";
        Acquitted = acquitted, "Acquitted";
        Dropped = dropped, "The charge was dropped";
    }
}

codes! {
    /// Main and additional punishments.
    SentenceKind, PunishmentMap, "Punishment" {
        Imprisonment = imprisonment, "Imprisonment";
        Life = life, "Imprisonment for life";
        Suspended = suspended, "A suspended sentence";
        CompulsoryLabour = compulsory_labour, "Compulsory labour";
        RestrictionOfFreedom = restriction_of_freedom, "Restriction of freedom";
        Fine = fine, "A fine";
        CompulsoryMedical = compulsory_medical, "Compulsory medical treatment";
        PostReleaseSupervision = post_release_supervision, "Supervision after release";
        Death = death, "Death";
        LifeWithoutParole = life_without_parole, "Imprisonment for life, without parole";
        Indeterminate = indeterminate, "Imprisonment without a fixed term";
        ForcedLabour = forced_labour, "Forced labour";
        DeprivationOfRights = deprivation_of_rights, "Deprivation of rights";
    }
}

codes! {
    /// The regime of the place where imprisonment is served.
    Regime, RegimeMap, "Regime" {
        General = general, "General regime";
        Enhanced = enhanced, "Enhanced regime";
        Strict = strict, "Strict regime";
        Special = special, "Special regime";
        Settlement = settlement, "Colony settlement";
        Prison = prison, "Prison";
    }
}

codes! {
    /// An event on a day of the case.
    EventCode, EventMap, "Event" {
        Detained = detained, "Detained; time in custody is counted from here";
        Charged = charged, "Charged";
        Remanded = remanded, "Remanded in custody";
        TrialOpened = trial_opened, "The trial opened";
        Sentenced = sentenced, "Sentenced";
        Appeal = appeal, "An appeal was heard";
        Transferred = transferred, "Moved to another place";
        Recognised = recognised, "Recognised as a political prisoner";
        Released = released, "Released";
        Exchanged = exchanged, "Freed in an exchange";
        Died = died, "Died";
        Other = other, "Anything else, with a label";
    }
}

codes! {
    /// Whether letters can be sent at present.
    MailState, "State of mail" {
        Open = open, "Letters can be sent, and the address is shown";
        Paused = paused, "No letters for the present: no address is shown";
        Closed = closed, "No letters: no address is shown";
        Unknown = unknown, "Not known: no address is shown";
    }
}

codes! {
    /// The purpose of an address that is not for letters.
    AddressPurpose, PurposeMap, "Purpose of an address" {
        Books = books, "For books";
        Parcels = parcels, "For parcels";
        Money = money, "For money";
        Legal = legal, "For lawyers and courts";
    }
}

codes! {
    /// The degree to which the person needs letters.
    MailNeed, "Need of letters" {
        High = high, "Few letters arrive, or none";
        Normal = normal, "Letters arrive";
        Low = low, "Many letters arrive";
    }
}

codes! {
    /// The status under which a publisher, or somebody it links to, is outlawed.
    DesignationKind, DesignationMap, "Designation" {
        Undesirable = undesirable, "An undesirable organisation";
        Extremist = extremist, "An extremist organisation";
        Terrorist = terrorist, "A terrorist organisation";
        ForeignAgent = foreign_agent, "A foreign agent";
    }
}

codes! {
    /// Whether a letter service charges.
    Cost, "Cost" {
        Free = free, "Free";
        Paid = paid, "Letters cost money";
    }
}

codes! {
    /// The kind of help a link offers.
    HelpKind, "Kind of help" {
        Donate = donate, "Give money";
        Petition = petition, "Sign a petition";
        ReadMore = read_more, "Read about the case";
        Other = other, "Anything else";
    }
}

codes! {
    /// The people whom a way to help serves.
    HelpScope, ScopeMap, "Whom it helps" {
        ThisPerson = this_person, "This person";
        AllPrisoners = all_prisoners, "All political prisoners";
    }
}

#[cfg(test)]
mod tests {
    use super::{CustodyCode, Gender};

    #[test]
    fn codes_are_read_as_they_are_written() {
        for code in CustodyCode::ALL {
            assert_eq!(CustodyCode::from_code(code.code()), Some(*code));
        }
        assert_eq!(
            (Gender::Female.code(), Gender::from_code("f")),
            ("f", Some(Gender::Female))
        );
    }

    #[test]
    fn other_spellings_are_other_codes() {
        for code in ["", "Colony", "colony ", "col", "colonyy"] {
            assert_eq!(CustodyCode::from_code(code), None, "{code:?}");
        }
    }
}
