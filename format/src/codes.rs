//! The format's code lists. Every list is open: a code that this version does not know is kept as
//! `Other` where something can still be said of it, and never fails the card.

/// Declares an enum for an open list of codes, with its spelling in the feed.
macro_rules! codes {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $code:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $name {
            $($(#[$variant_doc])* #[doc = concat!("`", $code, "`")] $variant,)+
        }

        impl $name {
            /// Every code of the list, in the format's order.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            const CODES: &'static [&'static str] = &[$($code,)+];

            /// The value for a code as it stands in the feed; `None` for one that this version does not know.
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.get(position(Self::CODES, code)?).copied()
            }

            /// The code as it stands in the feed.
            pub const fn code(self) -> &'static str {
                Self::CODES[self as usize]
            }
        }
    };
}

/// One search for every list: a `match` for each would be a good deal of what a visitor downloads.
#[inline(never)]
fn position(codes: &[&str], code: &str) -> Option<usize> {
    codes.iter().position(|known| *known == code)
}

codes! {
    /// For wording only.
    Gender { Male = "m", Female = "f", Other = "x", }
}

codes! {
    /// Whether an organisation counts the person among the political prisoners.
    RecognitionStatus { Recognised = "recognised", UnderReview = "under_review", NotRecognised = "not_recognised", }
}

codes! {
    /// How far the criminal case has come.
    Stage {
        Investigation = "investigation", Trial = "trial", Sentenced = "sentenced", Appeal = "appeal",
        InForce = "in_force", Serving = "serving", Served = "served", Dropped = "dropped", Unknown = "unknown",
    }
}

codes! {
    /// Where the person is, and under what restriction.
    CustodyCode {
        Detained = "detained", Remand = "remand", HouseArrest = "house_arrest", ConductBan = "conduct_ban",
        TravelBond = "travel_bond", InTransfer = "in_transfer", Colony = "colony", Settlement = "settlement",
        Prison = "prison", CorrectionalCentre = "correctional_centre", Psychiatric = "psychiatric",
        Wanted = "wanted", AtLiberty = "at_liberty", Released = "released", Exchanged = "exchanged",
        Died = "died", Unknown = "unknown",
    }
}

codes! {
    /// How sure the publisher is of a place or an address.
    Certainty { Confirmed = "confirmed", Presumed = "presumed", Unknown = "unknown", }
}

codes! {
    /// The branch of law a charge belongs to.
    ChargeKind { Criminal = "criminal", Administrative = "administrative", }
}

codes! {
    /// What became of a charge.
    ChargeOutcome { Charged = "charged", Convicted = "convicted", Acquitted = "acquitted", Dropped = "dropped", }
}

codes! {
    /// Main and additional punishments.
    SentenceKind {
        Imprisonment = "imprisonment", Life = "life", Suspended = "suspended",
        CompulsoryLabour = "compulsory_labour", RestrictionOfFreedom = "restriction_of_freedom", Fine = "fine",
        CompulsoryMedical = "compulsory_medical", PostReleaseSupervision = "post_release_supervision",
    }
}

codes! {
    /// The regime of the place where imprisonment is served.
    Regime {
        General = "general", Strict = "strict", Special = "special", Settlement = "settlement", Prison = "prison",
    }
}

codes! {
    /// What happened on a day of the case.
    EventCode {
        Detained = "detained", Charged = "charged", Remanded = "remanded", TrialOpened = "trial_opened",
        Sentenced = "sentenced", Appeal = "appeal", Transferred = "transferred", Recognised = "recognised",
        Released = "released", Exchanged = "exchanged", Died = "died", Other = "other",
    }
}

codes! {
    /// Whether letters can be sent at present.
    MailState { Open = "open", Paused = "paused", Closed = "closed", Unknown = "unknown", }
}

codes! {
    /// Whether a letter service charges.
    Cost { Free = "free", Paid = "paid", }
}

codes! {
    /// The kind of help a link offers.
    HelpKind { Donate = "donate", Petition = "petition", ReadMore = "read_more", Other = "other", }
}

codes! {
    /// Whom a way to help serves.
    HelpScope { ThisPerson = "this_person", AllPrisoners = "all_prisoners", }
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
