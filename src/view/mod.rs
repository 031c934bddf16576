//! The card, as a pure function of its properties. Nothing here reads a clock or touches a browser.

mod case;
mod compact;
mod context;
mod failure;
mod full;
mod header;
mod help;
mod letters;
mod root;
mod timeline;

use std::rc::Rc;

use prisoner_card_format::codes::AddressPurpose;
use prisoner_card_format::{Date, LanguageTag, Profile, Publication};
use yew::prelude::*;

pub use failure::{Failure, FailureKind, FailureProps};

use self::context::Context;
use crate::messages::Messages;

/// The badge in words, for a picture of the person.
pub fn badge(profile: &Profile, language: &LanguageTag) -> Option<&'static str> {
    header::badge_words(profile, Messages::lookup(language))
}

/// The amount of the card that is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layout {
    /// All of it.
    #[default]
    Full,
    /// Name, badge, charge and sentence in a line, the address with its button, a link to the rest.
    Compact,
}

/// Whether outside links are links.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LinksShown {
    /// They are.
    #[default]
    All,
    /// They are plain text.
    None,
}

/// Whether the photo is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PhotoShown {
    /// It is.
    #[default]
    Shown,
    /// Its place is kept for the script, which draws it from its own host alone: an `img` would follow a redirect to another.
    Fetched,
    /// Its place is kept for the script, which draws it if its bytes have the signed digest (`src/shell/photo.ts`).
    Verified,
    /// The initials are shown instead of it.
    Hidden,
}

/// The medium that a card is read on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Medium {
    /// A page with the script, which knows the reader's day.
    #[default]
    Live,
    /// HTML that may be read at any time: it says until when its address can be used.
    Static,
}

/// The ways to help that are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum HelpShown {
    /// All of them.
    #[default]
    All,
    /// The address and the letter services.
    Letters,
    /// The address alone.
    None,
}

/// One of a person's addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CopyKind {
    /// The address as it goes on the envelope.
    Envelope,
    /// The address for reading.
    Reading,
    /// An address for another thing than letters; for an unknown thing where this version does not know the code.
    Other(Option<AddressPurpose>),
}

impl CopyKind {
    /// As the `prisoner-card-copy` event and the markup have it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Envelope => "envelope",
            Self::Reading => "reading",
            Self::Other(Some(purpose)) => purpose.code(),
            Self::Other(None) => "other",
        }
    }
}

/// A person with the feed they stand in, from one reading of it.
#[derive(Debug)]
pub struct Subject {
    /// The person.
    pub profile: Profile,
    /// The feed.
    pub publication: Publication,
}

/// A subject equals itself alone: another reading is another subject. To compare all that it holds, member by member,
/// would weigh kilobytes and spare a card nothing.
impl PartialEq for Subject {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

/// The properties of a card: its content, and its reader's settings.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct CardProps {
    /// The person.
    pub subject: Rc<Subject>,
    /// The reader's language.
    pub language: LanguageTag,
    /// Today, by the reader's clock.
    pub today: Date,
    /// The amount that is shown.
    pub layout: Layout,
    /// The ways to help that are shown.
    pub help: HelpShown,
    /// The level of the card's own heading, 1 to 5; its sections' are one below.
    pub heading_level: u8,
    /// Whether the long texts stand open: there is room for them.
    pub unfolded: bool,
    /// Whether a newer version could not be loaded.
    pub stale: bool,
    /// Whether only the beginning of the full card is wanted, down to the address and the facts about it; the rest
    /// follows. So a slow processor need not draw and lay out all of it in one task.
    pub beginning: bool,
    /// Whether outside links are links.
    pub links: LinksShown,
    /// Whether the photo is shown.
    pub photo: PhotoShown,
    /// The medium that the card is read on.
    pub medium: Medium,
}

impl CardProps {
    /// A whole card in this language, on this day. The settings that the reader or the page may choose have their
    /// defaults.
    pub fn new(subject: Rc<Subject>, language: LanguageTag, today: Date) -> Self {
        Self {
            subject,
            language,
            today,
            layout: Layout::default(),
            help: HelpShown::default(),
            heading_level: 2,
            unfolded: false,
            stale: false,
            beginning: false,
            links: LinksShown::default(),
            photo: PhotoShown::default(),
            medium: Medium::default(),
        }
    }
}

/// The card. It hears no clicks: the shell does, for a live card and a static one alike. (Yew never releases the
/// elements that it listens on, so a card that was taken down would stay in memory.)
#[component]
pub fn Card(props: &CardProps) -> Html {
    let context = Context::new(props);
    match props.layout {
        Layout::Full => full::card(&context),
        Layout::Compact => compact::card(&context),
    }
}
