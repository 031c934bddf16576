//! A feed, as far as somebody chooses from it.

use prisoner_card_document::feed::{Feed, together};
use prisoner_card_document::{Source, shortest_names};
use prisoner_card_format::wire::Item;
use prisoner_card_format::{Instant, LanguageTag, Profile, ProfileError, Publication, find_person};
use prisoner_card_people::{Fold, Names, SortNames};

/// A feed with its people.
#[derive(Clone, Debug, PartialEq)]
pub struct PublishedFeed {
    /// Its own data.
    pub publication: Publication,
    /// Its people, in the order of the feed.
    pub people: Vec<Person>,
}

/// A person of a feed.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    /// As the attribute names the person: the last part of the id, where nobody else has the same.
    pub attribute: String,
    /// The item's id.
    pub id: String,
    /// The profile; none where the publisher has withdrawn it.
    pub profile: Option<Profile>,
}

/// A person to choose by name.
#[derive(Clone, Debug, PartialEq)]
pub struct NamedPerson {
    /// As the attribute names the person.
    pub attribute: String,
    /// The whole name in the wanted language; none of a person whose profile was withdrawn.
    pub name: Option<String>,
    /// The names in all languages, made ready for search.
    pub names: Names,
}

/// A concern that the feed's publisher, or a partner, should know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Concern {
    /// It was valid until then.
    Expired(Instant),
    /// It has not been issued anew for this number of days.
    Old(u32),
    /// It does not say which issue it is, so an old one could be passed off as new.
    NoSequence,
    /// It has no id, so its keys count for every feed.
    NoId,
    /// Nobody is in it.
    Nobody,
}

/// A feed that is older is likely to be forgotten by its publisher.
const OLD_DAYS: u32 = 90;

impl PublishedFeed {
    /// Reads the pages of a feed.
    ///
    /// # Errors
    ///
    /// The error in a page, or the reason that the pages do not fit together. An item that cannot be read is left out, as
    /// in cards.
    pub(crate) fn read(pages: &[String]) -> Result<Self, String> {
        let mut feeds = pages.iter().map(|page| {
            Feed::parse(&Source {
                name: "the feed".to_owned(),
                bytes: page.clone().into_bytes(),
            })
        });
        let first = feeds.next().ok_or("the feed: it has no page")??;
        let (mut items, mut publication) = (first.items, first.publication);
        for feed in feeds {
            let feed = feed?;
            let page = feed.issue.continues(&first.issue);
            page.map_err(|why| format!("the feed: {why}"))?;
            publication = together(&publication, &feed.publication).map_err(|why| format!("the feed: {why}"))?;
            items.extend(feed.items);
        }
        let mut people: Vec<Person> = items
            .iter()
            .filter_map(|item| Person::read(serde_json::from_str(item.get()).ok()?, &publication))
            .collect();
        let ids: Vec<String> = people.iter().map(|person| person.id.clone()).collect();
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        for (person, name) in people.iter_mut().zip(shortest_names(&ids)) {
            name.clone_into(&mut person.attribute);
        }
        Ok(Self { publication, people })
    }

    /// The person that an attribute names.
    pub fn person(&self, attribute: &str) -> Option<&Person> {
        let ids: Vec<Option<String>> = self.people.iter().map(|person| Some(person.id.clone())).collect();
        let index = find_person(ids.iter().map(Option::as_ref), attribute)?;
        self.people.get(index)
    }

    /// The concerns on a day.
    pub fn concerns(&self, now: Instant) -> Vec<Concern> {
        let Publication {
            issued,
            valid_until,
            sequence,
            id,
            ..
        } = &self.publication;
        let days = (now.unix_seconds - issued.unix_seconds) / 86_400;
        let days = u32::try_from(days).unwrap_or(0);
        let expired = valid_until.filter(|until| until.unix_seconds < now.unix_seconds);
        let mut concerns: Vec<Concern> = expired.map(Concern::Expired).into_iter().collect();
        if expired.is_none() && days > OLD_DAYS {
            concerns.push(Concern::Old(days));
        }
        if sequence.is_none() {
            concerns.push(Concern::NoSequence);
        }
        if id.is_none() {
            concerns.push(Concern::NoId);
        }
        if self.people.is_empty() {
            concerns.push(Concern::Nobody);
        }
        concerns
    }

    /// A person's whole name in a language, or in a fallback for it; none of a person whose profile was withdrawn.
    pub fn name(&self, person: &Person, language: &LanguageTag) -> Option<String> {
        let names = &person.profile.as_ref()?.name;
        let (tag, name) = names.get(&self.publication.fallback.preferred(language));
        Some(name.full_in(tag))
    }

    /// Everybody in the order of their names in a language, by `sort_names`; withdrawn people come last. `fold` folds
    /// names for search.
    pub fn by_name(&self, language: &LanguageTag, fold: Fold<'_>, sort_names: SortNames<'_>) -> Vec<NamedPerson> {
        let (people, withdrawn): (Vec<&Person>, Vec<&Person>) =
            self.people.iter().partition(|person| person.profile.is_some());
        let profiles = people.iter().filter_map(|person| person.profile.as_ref());
        let names: Vec<_> = profiles.map(|profile| &profile.name).collect();
        let mut searched = Names::of_all(&names, fold);
        let shown: Vec<String> = people.iter().filter_map(|person| self.name(person, language)).collect();
        // Each key is a line of parts.
        let keys: Vec<String> = shown.iter().map(|name| name.replace(['\t', '\n'], " ")).collect();
        let sorted = sort_names(&keys).into_iter().filter_map(|place| {
            Some(NamedPerson {
                attribute: people.get(place)?.attribute.clone(),
                name: Some(shown.get(place)?.clone()),
                names: std::mem::take(searched.get_mut(place)?),
            })
        });
        let withdrawn = withdrawn.into_iter().map(|person| NamedPerson {
            attribute: person.attribute.clone(),
            name: None,
            names: Names::default(),
        });
        sorted.chain(withdrawn).collect()
    }

    /// A key as a snippet has it: for this feed alone, where the feed has an id.
    pub fn bound(&self, key: &str) -> String {
        match &self.publication.id {
            Some(id) if !key.contains('#') => format!("{key}#{id}"),
            _ => key.to_owned(),
        }
    }
}

impl Person {
    fn read(item: Item, publication: &Publication) -> Option<Self> {
        let id = item.id.clone().filter(|id| !id.is_empty())?;
        let profile = match Profile::from_wire(item, publication) {
            Ok(profile) => Some(profile),
            Err(ProfileError::Withdrawn) => None,
            Err(ProfileError::Broken(_)) => return None,
        };
        Some(Self {
            attribute: String::new(),
            id,
            profile,
        })
    }

    /// The person's page.
    pub fn page(&self) -> Option<&str> {
        Some(self.profile.as_ref()?.page.as_ref()?.as_str())
    }
}

#[cfg(test)]
mod tests {
    use prisoner_card_people::Query;
    use serde_json::{Value, json};

    use super::*;

    pub(crate) fn feed(ids: &[&str]) -> Value {
        let items: Vec<Value> = ids
            .iter()
            .map(|id| {
                json!({ "id": id, "_prisoner_card": {
                    "name": { "en": format!("Name of {id}") },
                    "recognition": { "by": "Nobody", "status": "recognised" }
                } })
            })
            .collect();
        json!({ "version": "https://jsonfeed.org/version/1.1", "title": "People", "items": items, "_prisoner_card": {
            "about": "https://feed.example/", "spec": "1", "issued": "2026-11-24T10:00:00Z", "sequence": 7, "id": "urn:x",
            "publisher": { "name": "Nobody", "url": "https://feed.example/" }
        } })
    }

    fn read(feed: &Value) -> PublishedFeed {
        PublishedFeed::read(&[feed.to_string()]).expect("a feed")
    }

    #[test]
    fn people_are_named_by_the_last_part_of_their_ids_where_that_is_theirs_alone() {
        let ids = [
            "https://a.example/p/iris",
            "https://b.example/p/iris",
            "https://a.example/p/oleg",
            "vera",
        ];
        let feed = read(&feed(&ids));
        let attributes: Vec<&str> = feed.people.iter().map(|person| person.attribute.as_str()).collect();
        assert_eq!(
            attributes,
            ["https://a.example/p/iris", "https://b.example/p/iris", "oleg", "vera"]
        );
        for attribute in attributes {
            assert_eq!(
                feed.person(attribute).map(|person| person.attribute.as_str()),
                Some(attribute)
            );
        }
    }

    #[test]
    fn items_that_cannot_be_read_are_left_out_and_withdrawn_people_have_no_name() {
        let mut value = feed(&["iris", "oleg", "vera"]);
        value["items"][0]["_prisoner_card"]["name"] = Value::Null;
        value["items"][1]["_prisoner_card"]["withdrawn"] = json!(true);
        let feed = read(&value);
        let names: Vec<Option<String>> = feed
            .people
            .iter()
            .map(|person| feed.name(person, &LanguageTag::english()))
            .collect();
        assert_eq!(names, [None, Some("Name of vera".to_owned())]);
    }

    #[test]
    fn people_stand_in_the_order_of_their_names_and_are_found_by_all_of_them() {
        let mut value = feed(&["a", "b", "c"]);
        value["items"][0]["_prisoner_card"]["name"] =
            json!({ "en": { "given": "Zoya", "family": "Abakova" }, "ru": "Зоя Абакова" });
        value["items"][1]["_prisoner_card"]["withdrawn"] = json!(true);
        value["items"][2]["_prisoner_card"]["name"] = json!({ "en": { "given": "Vera", "family": "Zimina" } });
        let fold: Fold<'_> = &|text| text.to_lowercase();
        // From the end of the alphabet on.
        let sort: SortNames<'_> = &|keys| {
            let mut places: Vec<usize> = (0..keys.len()).collect();
            places.sort_by_key(|&place| std::cmp::Reverse(&keys[place]));
            places
        };
        let people = read(&value).by_name(&LanguageTag::english(), fold, sort);
        let names: Vec<Option<&str>> = people.iter().map(|person| person.name.as_deref()).collect();
        assert_eq!(names, [Some("Zoya Abakova"), Some("Vera Zimina"), None]);
        let found = |typed: &str| {
            let query = Query::new(typed, fold);
            people
                .iter()
                .map(|person| query.finds(&person.names))
                .collect::<Vec<_>>()
        };
        assert_eq!(found("абак"), [true, false, false]);
        assert_eq!(found("ЗИМИНА vera"), [false, true, false]);
    }

    #[test]
    fn pages_of_a_feed_are_one() {
        let pages = [feed(&["iris"]).to_string(), feed(&["oleg"]).to_string()];
        assert_eq!(PublishedFeed::read(&pages).expect("a feed").people.len(), 2);
    }

    #[test]
    fn pages_that_were_issued_at_different_times_are_of_the_last_and_valid_until_the_first_date() {
        let page = |id: &str, issued: &str, valid_until: &str| {
            let mut page = feed(&[id]);
            page["_prisoner_card"]["issued"] = json!(issued);
            page["_prisoner_card"]["valid_until"] = json!(valid_until);
            page.to_string()
        };
        let earlier = page("iris", "2026-11-24T10:00:00Z", "2027-01-02T00:00:00Z");
        let later = page("oleg", "2026-11-26T01:00:00+03:00", "2027-01-01T00:00:00Z");
        for pages in [[earlier.clone(), later.clone()], [later, earlier]] {
            let publication = PublishedFeed::read(&pages).expect("a feed").publication;
            assert_eq!(publication.day_of_issue.to_string(), "2026-11-26");
            assert_eq!(publication.valid_until, Instant::parse("2027-01-01T00:00:00Z"));
        }
    }

    #[test]
    fn pages_that_do_not_fit_together_are_refused() {
        let mut other_issue = feed(&["oleg"]);
        other_issue["_prisoner_card"]["sequence"] = json!(4_099);
        let mut other_language = feed(&["oleg"]);
        other_language["language"] = json!("ru");
        for (second, message) in [
            (other_issue, "the feed: it is not of the first page's issue: "),
            (
                other_language,
                "the feed: its language is another than that of the first page: give all pages of a feed the same",
            ),
        ] {
            let error = PublishedFeed::read(&[feed(&["iris"]).to_string(), second.to_string()]).expect_err("two feeds");
            assert!(error.starts_with(message), "{error}");
        }
    }

    #[test]
    fn old_expired_and_unnumbered_feeds_are_reported() {
        let now = |text: &str| Instant::parse(text).expect("a time");
        let mut value = feed(&["iris"]);
        assert_eq!(read(&value).concerns(now("2026-11-28T00:00:00Z")), []);
        assert_eq!(read(&value).concerns(now("2027-04-01T00:00:00Z")), [Concern::Old(127)]);
        value["_prisoner_card"]["valid_until"] = json!("2026-12-01T00:00:00Z");
        let until = now("2026-12-01T00:00:00Z");
        assert_eq!(
            read(&value).concerns(now("2027-04-01T00:00:00Z")),
            [Concern::Expired(until)]
        );
        let mut value = feed(&[]);
        value["_prisoner_card"]["sequence"] = Value::Null;
        value["_prisoner_card"]["id"] = Value::Null;
        let concerns = read(&value).concerns(now("2026-11-28T00:00:00Z"));
        assert_eq!(concerns, [Concern::NoSequence, Concern::NoId, Concern::Nobody]);
    }

    #[test]
    fn a_key_is_bound_to_the_feeds_id() {
        let feed = read(&feed(&["iris"]));
        assert_eq!(feed.bound("ed25519:x"), "ed25519:x#urn:x");
        assert_eq!(feed.bound("ed25519:x#urn:y"), "ed25519:x#urn:y");
    }
}
