//! The choices of a partner.

/// All that a snippet of a card is made from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    /// The URLs of the feed: mirrors, in the order in which they are asked.
    pub feeds: Vec<String>,
    /// The person, as the attribute has it.
    pub person: String,
    /// The card's language; without it, that of the page.
    pub language: Option<String>,
    /// The amount of the card that is shown.
    pub layout: Layout,
    /// Light or dark.
    pub theme: Theme,
    /// The ways to help that are shown.
    pub help: Help,
    /// Whether links lead outside.
    pub links: Links,
    /// The photo that is loaded.
    pub photo: Photo,
    /// The publisher's public keys, each with `#` and the feed's id where it is for one feed alone. None: the feed is not
    /// verified.
    pub keys: Vec<String>,
    /// No issue of a lower `sequence` is shown.
    pub since: Option<u64>,
    /// The link that readers have until the card is there, and where there is none.
    pub fallback: Fallback,
}

/// A link for as long as there is no card.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fallback {
    /// The person's page, or the publisher's; without one, the title alone is shown.
    pub url: Option<String>,
    /// The text of the link: the person's name, and the content of its page.
    pub title: String,
}

/// An attribute with a closed list of values.
macro_rules! values {
    ($(#[$about:meta])* $name:ident { $($(#[$value_about:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub enum $name {
            $($(#[$value_about])* $variant),+
        }

        impl $name {
            /// All of its values, the default first.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// As the attribute has it.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $text),+
                }
            }

            /// Reads what an attribute has.
            pub fn parse(text: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.as_str() == text)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str(self.as_str())
            }
        }
    };
}
pub(crate) use values;

values! {
    /// `layout`
    Layout {
        /// All of the card.
        #[default]
        Full = "full",
        /// Name, the charge in a line, the address, a link to the rest.
        Compact = "compact",
    }
}

values! {
    /// `theme`
    Theme {
        /// The reader's own setting.
        #[default]
        Auto = "auto",
        /// Light.
        Light = "light",
        /// Dark.
        Dark = "dark",
    }
}

values! {
    /// `help`
    Help {
        /// Everything.
        #[default]
        All = "all",
        /// The address and online letter services.
        Letters = "letters",
        /// The address alone.
        None = "none",
    }
}

values! {
    /// `links`
    Links {
        /// Links lead where the feed says.
        #[default]
        All = "all",
        /// Links to other sites become plain text.
        None = "none",
    }
}

values! {
    /// `photo`
    Photo {
        /// From any host that the feed names.
        #[default]
        Feed = "feed",
        /// Only from a host of the script or the feed.
        Own = "own",
        /// None.
        None = "none",
    }
}
