//! All that a page of the builder is, and all that can happen to it.

use std::rc::Rc;

use prisoner_card_format::LanguageTag;
use prisoner_card_snippet::{Choices, Fallback, Frame, Help, Kind, Layout, Links, Photo, Theme};
use url::Url;

use crate::answer::{Answer, Trouble};
use crate::feed::{Person, PublishedFeed};
use crate::fragment::Saved;

/// A page of the builder.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// The choices; the address keeps them.
    pub saved: Saved,
    /// The state of the feed.
    pub loading: Loading,
    /// The width of the preview.
    pub width: Width,
    /// The ground of the preview.
    pub ground: Ground,
}

/// The state of the feed.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Loading {
    /// No address has been typed.
    #[default]
    Nothing,
    /// It was asked for.
    Asked,
    /// It is there.
    Ready(Rc<PublishedFeed>),
    /// It is not.
    Failed(Trouble),
}

/// The width of the preview, in pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Width {
    /// A narrow column, or a small telephone.
    W280,
    /// A telephone.
    #[default]
    W360,
    /// A column of text.
    W640,
    /// A wide column.
    W900,
}

impl Width {
    /// All of them, the narrowest first.
    pub const ALL: [Self; 4] = [Self::W280, Self::W360, Self::W640, Self::W900];

    /// In pixels.
    pub const fn pixels(self) -> u32 {
        match self {
            Self::W280 => 280,
            Self::W360 => 360,
            Self::W640 => 640,
            Self::W900 => 900,
        }
    }
}

/// The ground of the preview, which is not a part of the snippet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ground {
    /// A light page.
    #[default]
    Light,
    /// A dark page.
    Dark,
}

/// A change of the state.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// The page was opened at an address, or went to another.
    Restored(Box<Saved>),
    /// The feed's address was typed.
    FeedTyped(String),
    /// The feed is being asked for.
    Asked,
    /// An answer came to a question about these feeds and keys.
    Answered {
        /// The feed that was asked for.
        feed: String,
        /// The keys.
        keys: String,
        /// The answer.
        answer: Answer,
    },
    /// A person was chosen.
    PersonChosen(String),
    /// The card's language was chosen; empty: that of the page.
    LanguageChosen(String),
    /// Keys were typed.
    KeysTyped(String),
    /// Whether older issues are refused.
    OlderRefused(bool),
    /// The page's address for frames was typed.
    FrameTyped(String),
    /// A layout was chosen.
    LayoutChosen(Layout),
    /// A theme was chosen.
    ThemeChosen(Theme),
    /// Help was chosen.
    HelpChosen(Help),
    /// Links were chosen.
    LinksChosen(Links),
    /// The photo was chosen.
    PhotoChosen(Photo),
    /// A form of the snippet was chosen.
    KindChosen(Kind),
    /// A width was chosen.
    WidthChosen(Width),
    /// A ground was chosen.
    GroundChosen(Ground),
}

impl State {
    /// The state after something has happened.
    #[must_use]
    pub fn reduce(mut self, action: Action) -> Self {
        let saved = &mut self.saved;
        match action {
            Action::Restored(restored) => {
                if (&restored.feed, &restored.keys) != (&saved.feed, &saved.keys) {
                    self.loading = Loading::Nothing;
                }
                self.saved = *restored;
            }
            Action::FeedTyped(feed) => {
                saved.feed = feed;
                self.loading = Loading::Nothing;
            }
            Action::KeysTyped(keys) => {
                saved.keys = keys;
                self.loading = Loading::Nothing;
            }
            Action::Asked => self.loading = Loading::Asked,
            Action::Answered { feed, keys, answer } => {
                // One that was asked for before something else was typed is of no interest.
                if (&feed, &keys) == (&saved.feed, &saved.keys) {
                    self.take(&answer);
                }
            }
            Action::PersonChosen(person) => {
                if saved.person != person {
                    // They were another person's.
                    saved.title.clear();
                    saved.page.clear();
                    saved.frame.clear();
                }
                saved.person = person;
            }
            Action::LanguageChosen(language) => saved.language = language,
            Action::OlderRefused(refused) => saved.older = !refused,
            Action::FrameTyped(frame) => saved.frame = frame,
            Action::LayoutChosen(layout) => saved.layout = layout,
            Action::ThemeChosen(theme) => saved.theme = theme,
            Action::HelpChosen(help) => saved.help = help,
            Action::LinksChosen(links) => saved.links = links,
            Action::PhotoChosen(photo) => saved.photo = photo,
            Action::KindChosen(kind) => saved.kind = kind,
            Action::WidthChosen(width) => self.width = width,
            Action::GroundChosen(ground) => self.ground = ground,
        }
        self
    }

    /// Takes an answer up. The first person who can be shown is chosen where nobody of that name is in the feed.
    fn take(&mut self, answer: &Answer) {
        self.loading = match answer.read() {
            Ok(feed) => {
                if feed.person(&self.saved.person).is_none() {
                    let first = feed.people.iter().find(|person| person.profile.is_some());
                    self.saved.person = first.map(|person| person.attribute.clone()).unwrap_or_default();
                }
                Loading::Ready(Rc::new(feed))
            }
            Err(trouble) => Loading::Failed(trouble),
        };
    }

    /// The feed, where it is there.
    pub fn feed(&self) -> Option<&Rc<PublishedFeed>> {
        match &self.loading {
            Loading::Ready(feed) => Some(feed),
            _ => None,
        }
    }

    /// The chosen person.
    pub fn person(&self) -> Option<&Person> {
        self.feed()?.person(&self.saved.person)
    }

    /// The card's language, or else the feed's.
    pub fn language(&self) -> LanguageTag {
        let chosen = LanguageTag::parse(&self.saved.language);
        let of_feed = || self.feed().map(|feed| feed.publication.language.clone());
        chosen.or_else(of_feed).unwrap_or_else(LanguageTag::english)
    }

    /// The choices that a snippet is printed from. None before there is a person.
    pub fn choices(&self) -> Option<Choices> {
        let (saved, feed, person) = (&self.saved, self.feed()?, self.person()?);
        person.profile.as_ref()?;
        let keys: Vec<String> = saved.keys.split_whitespace().map(|key| feed.bound(key)).collect();
        let title = match saved.title.trim() {
            "" => feed.name(person, &self.language()).unwrap_or_default(),
            title => title.to_owned(),
        };
        // An address that somebody was sent says it.
        let page = web_address(&saved.page).map(Into::into);
        let page = page.or_else(|| person.page().map(ToOwned::to_owned));
        let publisher = || feed.publication.home_page.as_ref().map(|page| page.as_str().to_owned());
        Some(Choices {
            feeds: feeds(&saved.feed),
            person: person.attribute.clone(),
            language: Some(saved.language.clone()).filter(|language| !language.is_empty()),
            layout: saved.layout,
            theme: saved.theme,
            help: saved.help,
            links: saved.links,
            photo: saved.photo,
            keys,
            since: feed.publication.sequence.filter(|_| !saved.older),
            fallback: Fallback {
                url: page.or_else(publisher),
                title,
            },
        })
    }

    /// The publisher's page for frames: as it was typed, or where a site of `build` has it beside a person's feed.
    pub fn frame(&self) -> Option<Frame> {
        let choices = self.choices()?;
        let framed = web_address(&self.saved.frame).or_else(|| {
            let feed = Url::parse(choices.feeds.first()?).ok()?;
            let path: Vec<&str> = feed.path_segments()?.collect();
            let is_of_person = matches!(path.as_slice(), [.., "p", _, "feed.json"]);
            is_of_person.then(|| feed.join("embed.html").ok()).flatten()
        })?;
        let page = framed.join("./").ok()?;
        Some(Frame {
            framed: framed.into(),
            page: page.into(),
            title: choices.fallback.title,
            height: FRAME_HEIGHT,
        })
    }
}

/// The room for a frame until it has sent its height: that of a usual card in a column of text.
const FRAME_HEIGHT: usize = 1_180;

/// The addresses in the typed text.
pub(crate) fn feeds(typed: &str) -> Vec<String> {
    typed
        .split_whitespace()
        .filter_map(web_address)
        .map(Into::into)
        .collect()
}

fn web_address(typed: &str) -> Option<Url> {
    let url = Url::parse(typed).ok()?;
    matches!(url.scheme(), "https" | "http").then_some(url)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const FEED: &str = "https://feed.example/p/iris/feed.json";

    fn answer(people: &[&str]) -> Answer {
        let items: Vec<_> = people
            .iter()
            .map(|id| {
                json!({ "id": id, "url": format!("https://feed.example/p/{id}"), "_prisoner_card": {
                    "name": { "en": id, "ru": format!("{id} по-русски") },
                    "recognition": { "by": "Nobody", "status": "recognised" }
                } })
            })
            .collect();
        let feed = json!({ "version": "https://jsonfeed.org/version/1.1", "title": "People", "items": items, "_prisoner_card": {
            "about": "https://feed.example/", "spec": "1", "issued": "2026-11-24T10:00:00Z", "sequence": 7, "id": "urn:x",
            "publisher": { "name": "Nobody", "url": "https://feed.example/" }
        } });
        Answer {
            pages: vec![feed.to_string()],
            ..Answer::default()
        }
    }

    fn loaded() -> State {
        let state = State::default()
            .reduce(Action::FeedTyped(FEED.to_owned()))
            .reduce(Action::Asked);
        assert_eq!(state.loading, Loading::Asked);
        state.reduce(Action::Answered {
            feed: FEED.to_owned(),
            keys: String::new(),
            answer: answer(&["iris", "oleg"]),
        })
    }

    #[test]
    fn the_first_person_is_chosen_and_makes_complete_choices() {
        let choices = loaded().choices().expect("choices");
        assert_eq!(choices.feeds, [FEED]);
        assert_eq!((choices.person.as_str(), choices.since), ("iris", Some(7)));
        assert_eq!(choices.fallback.url.as_deref(), Some("https://feed.example/p/iris"));
        let russian = loaded().reduce(Action::LanguageChosen("ru".to_owned()));
        assert_eq!(russian.choices().expect("choices").fallback.title, "iris по-русски");
        let signed = loaded();
        let saved = Saved {
            keys: "ed25519:x".to_owned(),
            ..signed.saved.clone()
        };
        let signed = State { saved, ..signed };
        assert_eq!(signed.choices().expect("choices").keys, ["ed25519:x#urn:x"]);
    }

    #[test]
    fn an_answer_to_an_older_question_is_left_alone() {
        let state = loaded().reduce(Action::FeedTyped("https://other.example/".to_owned()));
        let late = Action::Answered {
            feed: FEED.to_owned(),
            keys: String::new(),
            answer: answer(&["iris"]),
        };
        assert_eq!(state.reduce(late).loading, Loading::Nothing);
    }

    #[test]
    fn choices_for_one_person_are_dropped_with_the_next() {
        let mut state = loaded();
        state.saved.title = "Iris: how to write".to_owned();
        let state = state.reduce(Action::PersonChosen("oleg".to_owned()));
        assert_eq!(state.choices().expect("choices").fallback.title, "oleg");
    }

    #[test]
    fn a_page_that_is_no_address_of_the_web_stands_in_no_snippet() {
        let mut state = loaded();
        for (page, expected) in [
            ("javascript:alert(1)", "https://feed.example/p/iris"),
            ("data:text/html,x", "https://feed.example/p/iris"),
            ("https://other.example/iris", "https://other.example/iris"),
        ] {
            state.saved.page = page.to_owned();
            assert_eq!(
                state.choices().expect("choices").fallback.url.as_deref(),
                Some(expected)
            );
        }
    }

    #[test]
    fn a_site_of_build_has_a_page_for_frames_beside_a_persons_feed() {
        let frame = loaded().frame().expect("a frame");
        assert_eq!(frame.framed, "https://feed.example/p/iris/embed.html");
        assert_eq!(frame.page, "https://feed.example/p/iris/");
        let other = "https://feed.example/feed.json".to_owned();
        let mut state = loaded();
        state.saved.feed = other;
        assert_eq!(state.frame(), None);
        let typed = state.reduce(Action::FrameTyped("https://x.example/p/a/embed.html".to_owned()));
        assert_eq!(
            typed.frame().expect("a frame").framed,
            "https://x.example/p/a/embed.html"
        );
    }

    #[test]
    fn a_static_card_has_the_attributes_of_the_choices() {
        let state = [
            Action::LinksChosen(Links::None),
            Action::PhotoChosen(Photo::Own),
            Action::LayoutChosen(Layout::Compact),
            Action::LanguageChosen("ru".to_owned()),
        ]
        .into_iter()
        .fold(loaded(), State::reduce);
        let card = pollster::block_on(crate::static_card(&state)).expect("a card");
        let start = format!(
            "<prisoner-card feed=\"{FEED}\" person=\"iris\" lang=\"ru\" layout=\"compact\" since=\"7\" links=\"none\" \
             photo=\"own\"><template shadowrootmode=\"open\">"
        );
        assert!(card.starts_with(&start), "{card}");
        assert!(card.contains("iris по-русски"), "{card}");
    }

    #[test]
    fn nothing_is_printed_before_there_is_a_person() {
        assert_eq!(State::default().choices(), None);
        let nobody = State::default()
            .reduce(Action::FeedTyped(FEED.to_owned()))
            .reduce(Action::Answered {
                feed: FEED.to_owned(),
                keys: String::new(),
                answer: answer(&[]),
            });
        assert_eq!(nobody.choices(), None);
    }
}
