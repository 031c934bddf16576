//! The values of the element's attributes and surroundings, as `settings.ts` and `view.ts` write them.

use prisoner_card_format::wire::Value;
use prisoner_card_json::parse;

pub(crate) struct Settings {
    pub(crate) language: String,
    pub(crate) order: String,
    /// The number of people who are shown at most, where nothing is searched for.
    pub(crate) count: Option<usize>,
    /// Whether there is a search field.
    pub(crate) search: bool,
    /// Whether a name leads to the person's page.
    pub(crate) pages: bool,
    /// The origins from which photos are shown, between spaces; `*` for all.
    pub(crate) photos: String,
    /// Whether the script draws them, which compares their bytes.
    pub(crate) verified: bool,
    pub(crate) today: i32,
    pub(crate) seed: u64,
    pub(crate) heading_level: u8,
    pub(crate) card: CardAttributes,
}

/// The attributes that an opened card takes over from the list.
pub(crate) struct CardAttributes {
    pub(crate) keys: Option<String>,
    pub(crate) lang: Option<String>,
    pub(crate) theme: Option<String>,
    pub(crate) links: Option<String>,
    pub(crate) photo: Option<String>,
}

impl Settings {
    /// Whether there may be links to other sites.
    pub(crate) fn has_links(&self) -> bool {
        self.card.links.as_deref() != Some("none")
    }

    pub(crate) fn read(json: &str) -> Self {
        let settings = parse(json);
        let card = get(&settings, "card");
        let of_card = |name| card.and_then(|card| text(card, name));
        Self {
            language: text(&settings, "language").unwrap_or_default(),
            order: text(&settings, "order").unwrap_or_default(),
            count: number(&settings, "count"),
            search: is_set(&settings, "search"),
            pages: is_set(&settings, "pages"),
            photos: text(&settings, "photos").unwrap_or_default(),
            verified: is_set(&settings, "verified"),
            today: number(&settings, "today").unwrap_or_default(),
            seed: number(&settings, "seed").unwrap_or_default(),
            heading_level: number(&settings, "headingLevel").unwrap_or(2),
            card: CardAttributes {
                keys: of_card("keys"),
                lang: of_card("lang"),
                theme: of_card("theme"),
                links: of_card("links"),
                photo: of_card("photo"),
            },
        }
    }
}

fn get<'a>(object: &'a Value, name: &str) -> Option<&'a Value> {
    let Value::Object(members) = object else {
        return None;
    };
    members.iter().find(|(known, _)| known == name).map(|(_, value)| value)
}

fn text(object: &Value, name: &str) -> Option<String> {
    get(object, name).cloned().and_then(Value::into_loose_string)
}

fn is_set(object: &Value, name: &str) -> bool {
    get(object, name) == Some(&Value::Bool(true))
}

fn number<T: std::str::FromStr>(object: &Value, name: &str) -> Option<T> {
    text(object, name)?.parse().ok()
}
