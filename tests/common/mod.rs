//! A person from a feed file, and the card that they make.
#![allow(clippy::panic, reason = "a broken fixture ends the test")]
#![allow(dead_code, reason = "each test program uses its part")]

use std::path::Path;
use std::rc::Rc;

use prisoner_card::view::{Card, CardProps, Failure, FailureProps, Subject};
use prisoner_card_format::wire::{FeedHead, Item};
use prisoner_card_format::{Date, LanguageTag, Profile, Publication, find_person};
use scraper::{ElementRef, Html, Node, Selector};
use serde_json::Value;
use yew::{BaseComponent, LocalServerRenderer};

/// A feed of `static/`, which a test may change.
pub(crate) struct Feed(pub(crate) Value);

impl Feed {
    pub(crate) fn open(name: &str) -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("static").join(name);
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        Self(serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display())))
    }

    /// The sample feed.
    pub(crate) fn sample() -> Self {
        Self::open("feed.json")
    }

    /// The ids of its people.
    pub(crate) fn ids(&self) -> Vec<String> {
        let items = self.0["items"].as_array().expect("a feed has items");
        items
            .iter()
            .map(|item| item["id"].as_str().expect("an item has an id").to_owned())
            .collect()
    }

    /// The item's extension object.
    pub(crate) fn person(&mut self, person: &str) -> &mut Value {
        &mut self.item(person)["_prisoner_card"]
    }

    pub(crate) fn item(&mut self, person: &str) -> &mut Value {
        let items = self.0["items"].as_array_mut().expect("a feed has items");
        let found = find_person(items.iter().map(|item| item["id"].as_str()), person);
        &mut items[found.unwrap_or_else(|| panic!("no person {person}"))]
    }

    pub(crate) fn subject(self, person: &str) -> Rc<Subject> {
        self.try_subject(person).unwrap_or_else(|problem| panic!("{problem}"))
    }

    /// The person, or the fault of the feed or the person.
    pub(crate) fn try_subject(mut self, person: &str) -> Result<Rc<Subject>, String> {
        let head: FeedHead = serde_json::from_value(self.0.clone()).map_err(|error| error.to_string())?;
        let publication = Publication::from_wire(head).map_err(|error| error.to_string())?;
        let item: Item = serde_json::from_value(self.item(person).take()).map_err(|error| error.to_string())?;
        let profile = Profile::from_wire(item, &publication).map_err(|error| format!("{error:?}"))?;
        Ok(Rc::new(Subject { profile, publication }))
    }

    /// The properties of the person's card, in English, full, on 24 November 2026.
    pub(crate) fn props(self, person: &str) -> CardProps {
        props(self.subject(person))
    }

    /// The same, unless the feed makes no card.
    pub(crate) fn try_props(self, person: &str) -> Option<CardProps> {
        self.try_subject(person).ok().map(props)
    }
}

fn props(subject: Rc<Subject>) -> CardProps {
    CardProps::new(subject, tag("en"), day(2026, 11, 24))
}

pub(crate) fn tag(tag: &str) -> LanguageTag {
    LanguageTag::parse(tag).unwrap_or_else(|| panic!("no language tag: {tag}"))
}

pub(crate) fn day(year: u16, month: u8, day: u8) -> Date {
    Date::new(year, month, day).unwrap_or_else(|| panic!("no day: {year}-{month}-{day}"))
}

pub(crate) fn card(props: CardProps) -> Page {
    Page::render::<Card>(props)
}

pub(crate) fn failure(props: FailureProps) -> Page {
    Page::render::<Failure>(props)
}

/// A rendered component.
pub(crate) struct Page {
    pub(crate) html: String,
    tree: Html,
}

impl Page {
    fn render<C: BaseComponent>(props: C::Properties) -> Self {
        let renderer = LocalServerRenderer::<C>::with_props(props).hydratable(false);
        let html = pollster::block_on(renderer.render());
        let tree = Html::parse_fragment(&html);
        assert!(tree.errors.is_empty(), "{:?} in {html}", tree.errors);
        Self { html, tree }
    }

    pub(crate) fn all(&self, selector: &str) -> Vec<ElementRef<'_>> {
        let selector = Selector::parse(selector).unwrap_or_else(|error| panic!("{selector}: {error}"));
        self.tree.select(&selector).collect()
    }

    /// All nodes that a parser makes of the HTML.
    pub(crate) fn nodes(&self) -> impl Iterator<Item = &Node> {
        self.tree.tree.values()
    }

    #[track_caller]
    pub(crate) fn one(&self, selector: &str) -> ElementRef<'_> {
        let found = self.all(selector);
        assert_eq!(found.len(), 1, "{selector} in {}", self.html);
        found[0]
    }

    /// The text of the one element, with its white space as a reader sees it; no-break spaces as plain ones.
    #[track_caller]
    pub(crate) fn text(&self, selector: &str) -> String {
        plain(self.one(selector))
    }

    pub(crate) fn texts(&self, selector: &str) -> Vec<String> {
        self.all(selector).into_iter().map(plain).collect()
    }

    #[track_caller]
    pub(crate) fn none(&self, selector: &str) {
        assert_eq!(
            self.texts(selector),
            Vec::<String>::new(),
            "{selector} in {}",
            self.html
        );
    }
}

fn plain(element: ElementRef<'_>) -> String {
    let text: String = element.text().collect();
    text.replace('\u{a0}', " ")
}
