//! The choices in the page's address, after `#`: browsers send that to nobody.

use prisoner_card_snippet::{Help, Kind, Layout, Links, Photo, Theme};
use url::form_urlencoded;

/// The choices that an address keeps.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Saved {
    /// The feed's addresses, as they were typed.
    pub feed: String,
    /// The person, as the attribute has it.
    pub person: String,
    /// The card's language; empty: that of the page it stands on.
    pub language: String,
    /// The keys, as they were typed.
    pub keys: String,
    /// Whether issues older than the one at hand are shown, too.
    pub older: bool,
    /// `layout`
    pub layout: Layout,
    /// `theme`
    pub theme: Theme,
    /// `help`
    pub help: Help,
    /// `links`
    pub links: Links,
    /// `photo`
    pub photo: Photo,
    /// The form of the snippet.
    pub kind: Kind,
    /// The person's page; empty: as the feed has it.
    pub page: String,
    /// The page for frames; empty: beside the person's feed.
    pub frame: String,
    /// The fallback's text; empty: the person's name.
    pub title: String,
}

/// Reads the part of an address after `#`. Values that are not known or do not fit are left out.
pub fn read(fragment: &str) -> Saved {
    let mut saved = Saved::default();
    for (name, value) in form_urlencoded::parse(fragment.trim_start_matches('#').as_bytes()) {
        let text = value.clone().into_owned();
        match &*name {
            "feed" => saved.feed = text,
            "person" => saved.person = text,
            "lang" => saved.language = text,
            "keys" => saved.keys = text,
            "older" => saved.older = text == "1",
            "page" => saved.page = text,
            "frame" => saved.frame = text,
            "title" => saved.title = text,
            "layout" => saved.layout = Layout::parse(&text).unwrap_or_default(),
            "theme" => saved.theme = Theme::parse(&text).unwrap_or_default(),
            "help" => saved.help = Help::parse(&text).unwrap_or_default(),
            "links" => saved.links = Links::parse(&text).unwrap_or_default(),
            "photo" => saved.photo = Photo::parse(&text).unwrap_or_default(),
            "as" => saved.kind = Kind::parse(&text).unwrap_or_default(),
            _ => {}
        }
    }
    saved
}

/// Writes the choices that differ from the defaults, without `#`.
pub fn write(saved: &Saved) -> String {
    let mut fragment = form_urlencoded::Serializer::new(String::new());
    let texts = [
        ("feed", saved.feed.as_str()),
        ("person", &saved.person),
        ("lang", &saved.language),
        ("keys", &saved.keys),
        ("older", if saved.older { "1" } else { "" }),
        ("layout", of_choice(saved.layout, Layout::as_str)),
        ("theme", of_choice(saved.theme, Theme::as_str)),
        ("help", of_choice(saved.help, Help::as_str)),
        ("links", of_choice(saved.links, Links::as_str)),
        ("photo", of_choice(saved.photo, Photo::as_str)),
        ("as", of_choice(saved.kind, Kind::as_str)),
        ("page", &saved.page),
        ("frame", &saved.frame),
        ("title", &saved.title),
    ];
    for (name, value) in texts.into_iter().filter(|(_, value)| !value.is_empty()) {
        fragment.append_pair(name, value);
    }
    fragment.finish()
}

fn of_choice<T: Default + PartialEq + Copy>(value: T, as_str: fn(T) -> &'static str) -> &'static str {
    if value == T::default() { "" } else { as_str(value) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn an_unknown_name_or_value_is_left_out() {
        let saved = read("#feed=https%3A%2F%2Ffeed.example%2F&layout=round&x=y&theme=dark&as=react");
        let expected = Saved {
            feed: "https://feed.example/".to_owned(),
            theme: Theme::Dark,
            kind: Kind::React,
            ..Saved::default()
        };
        assert_eq!(saved, expected);
        assert_eq!(write(&Saved::default()), "");
    }

    proptest! {
        #[test]
        fn written_fragment_is_read_back(texts in prop::collection::vec("\\PC{0,20}", 7), older: bool, choice in 0_usize..3) {
            let saved = Saved {
                feed: texts[0].clone(),
                person: texts[1].clone(),
                language: texts[2].clone(),
                keys: texts[3].clone(),
                page: texts[4].clone(),
                frame: texts[5].clone(),
                title: texts[6].clone(),
                older,
                theme: Theme::ALL[choice],
                help: Help::ALL[choice],
                photo: Photo::ALL[choice],
                layout: Layout::ALL[choice % 2],
                links: Links::ALL[choice % 2],
                kind: Kind::ALL[choice],
            };
            prop_assert_eq!(read(&write(&saved)), saved);
        }

        #[test]
        fn no_fragment_breaks_it(fragment in "\\PC{0,60}") {
            let _ = read(&fragment);
        }
    }
}
