//! The feeds that the project ships are sound.
#![expect(clippy::unwrap_used, reason = "a test's panic is its verdict, in its helpers too")]

use std::path::Path;

use prisoner_card_format::codes::{Certainty, CustodyCode};
use prisoner_card_format::correspondence::{Withheld, may_write};
use prisoner_card_format::wire::{FeedHead, Item};
use prisoner_card_format::{Elapsed, LanguageTag, Profile, ProfileError, Publication, find_person};

struct Feed {
    publication: Publication,
    items: Vec<serde_json::Value>,
}

impl Feed {
    #[track_caller]
    fn open(file: &str) -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../static").join(file);
        let document: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        let head: FeedHead = serde_json::from_value(document.clone()).unwrap();
        Self {
            publication: Publication::from_wire(head).unwrap(),
            items: document["items"].as_array().unwrap().clone(),
        }
    }

    #[track_caller]
    fn person(&self, wanted: &str) -> Result<Profile, ProfileError> {
        let place = find_person(self.items.iter().map(|item| item["id"].as_str()), wanted).unwrap();
        let item: Item = serde_json::from_value(self.items[place].clone()).unwrap();
        Profile::from_wire(item, &self.publication)
    }
}

#[test]
fn every_person_of_the_sample_feeds_is_sound_or_withdrawn() {
    for file in ["feed.json", "people.json", "countries.json", "expired.json"] {
        let feed = Feed::open(file);
        assert!(!feed.items.is_empty(), "{file}");
        for item in &feed.items {
            let id = item["id"].as_str().unwrap();
            let is_withdrawn = item["_prisoner_card"]["withdrawn"] == true;
            match feed.person(id) {
                Ok(profile) => assert!(profile.id == id && !is_withdrawn, "{file}: {id}"),
                Err(ProfileError::Withdrawn) => assert!(is_withdrawn, "{file}: {id}"),
                Err(ProfileError::Broken(error)) => panic!("{file}: {id}: {error}"),
            }
        }
    }
}

#[test]
fn the_sample_person_is_read_as_the_release_tells_of_him() {
    let feed = Feed::open("feed.json");
    let profile = feed.person("mironov").unwrap();
    let english = LanguageTag::english();
    let russian = LanguageTag::parse("ru").unwrap();

    assert_eq!(
        profile.name.get(&feed.publication.preferred(&english)).1.full(),
        "Sergei Gennadyevich Mironov"
    );
    assert_eq!(
        profile.name.get(&feed.publication.preferred(&russian)).1.full(),
        "Сергей Геннадьевич Миронов"
    );
    assert_eq!(profile.native_language, russian);
    assert_eq!(profile.custody.as_ref().unwrap().code, Some(CustodyCode::Remand));
    assert_eq!(profile.held_since().unwrap().to_string(), "2024-02-13");
    let held = Elapsed::between(profile.held_since().unwrap(), feed.publication.issued.date()).unwrap();
    assert_eq!((held.years, held.months, held.days, held.exact), (2, 9, 11, true));

    let address = may_write(&profile, &feed.publication).unwrap();
    let (tag, envelope) = address.envelope.first();
    assert_eq!(tag, &russian);
    assert_eq!(
        envelope.as_str(),
        "403882, Волгоградская область, г. Камышин, ул. Рабочая, д. 38, ФКУ СИЗО-2 УФСИН России по Волгоградской \
         области, Миронову Сергею Геннадьевичу, 1981 г. р."
    );
    assert_eq!(
        address.reading.as_ref().unwrap().first().1.as_str(),
        "Sergei Gennadyevich Mironov (born 1981), Remand Prison No. 2, Federal Penitentiary Service of Russia for \
         Volgograd Oblast, 38 Rabochaya Street, Kamyshin, Volgograd Oblast, 403882, Russia"
    );
    assert_eq!(address.certainty, Certainty::Presumed);
    assert_eq!(profile.mail.as_ref().unwrap().channels.len(), 3);
}

#[test]
fn a_person_in_transfer_has_no_address_though_mail_is_open() {
    let feed = Feed::open("people.json");
    let profile = feed.person("etapov").unwrap();
    assert_eq!(may_write(&profile, &feed.publication), Err(Withheld::InTransfer));
    assert!(profile.mail.unwrap().note.is_some());
}
