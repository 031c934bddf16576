use super::{FEED, ITEM, Kind, Member, NAME_PARTS, Need, Object};
use crate::wire::{FeedHead, Item, Mail};

/// Every object that can be reached from a feed, once.
fn objects() -> Vec<&'static Object> {
    fn visit(object: &'static Object, found: &mut Vec<&'static Object>) {
        if found.contains(&object) {
            return;
        }
        found.push(object);
        for member in object.all_members() {
            let mut kind = member.kind;
            while let Kind::List(entries) | Kind::ByLanguage(entries) = kind {
                kind = *entries;
            }
            if let Kind::Object(inner) = kind {
                visit(inner, found);
            }
        }
    }
    let mut found = Vec::new();
    visit(FEED, &mut found);
    visit(NAME_PARTS, &mut found);
    found
}

fn names(members: &[Member]) -> Vec<&'static str> {
    members.iter().map(|member| member.name).collect()
}

#[test]
fn the_members_that_are_read_of_a_feed_and_an_item_are_described() {
    assert_eq!(names(FEED.members), FeedHead::MEMBERS);
    assert_eq!(names(ITEM.members), Item::MEMBERS);
}

#[test]
fn every_object_and_member_is_described_in_sentences() {
    let objects = objects();
    assert_eq!(objects.len(), 29);
    for object in objects {
        assert!(
            !object.title.is_empty() && !object.title.ends_with('.'),
            "{}",
            object.name
        );
        for Member { name, description, .. } in object.all_members() {
            assert!(description.ends_with('.'), "{}.{name}: {description:?}", object.name);
            assert_eq!(description.trim(), *description, "{}.{name}", object.name);
            assert!(!description.contains("  "), "{}.{name}: {description:?}", object.name);
        }
    }
}

#[test]
fn no_object_has_two_members_of_one_name() {
    for object in objects() {
        let mut names: Vec<_> = object.all_members().map(|member| member.name).collect();
        names.sort_unstable();
        let count = names.len();
        names.dedup();
        assert_eq!(names.len(), count, "{}", object.name);
    }
}

#[test]
fn every_code_is_described() {
    let mut lists = 0;
    for object in objects() {
        for member in object.all_members() {
            if let Kind::Code(list) = member.kind {
                lists += 1;
                assert_eq!(list.codes.len(), list.descriptions.len(), "{}", list.name);
            }
        }
    }
    assert_eq!(lists, 21);
}

#[test]
fn a_member_is_found_by_its_name() {
    let state = Mail::SHAPE.member("state").unwrap();
    assert_eq!(
        (state.need, state.kind),
        (Need::Required, Kind::Code(crate::codes::MailState::LIST))
    );
    assert_eq!(
        state.description,
        "Whether letters can be sent. An address is shown only when it is open."
    );
    assert_eq!(Mail::SHAPE.member("envelope"), None);
    assert_eq!(
        FEED.member("items").map(|member| member.kind),
        Some(Kind::List(&Kind::Object(ITEM)))
    );
}
