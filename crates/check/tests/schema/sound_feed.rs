//! A sound feed, and the same with one change, for the tests of the structure and of the schema.

use serde_json::Value;

/// A sound feed in which most members have a value. The first item is full, the second bare, the third a tombstone.
pub(crate) fn sound() -> Value {
    serde_json::from_str(include_str!("sound.json")).unwrap()
}

/// The sound feed with another value at a place; one of an object may be new there.
#[track_caller]
pub(crate) fn with(pointer: &str, value: Value) -> Value {
    let mut feed = sound();
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    match feed.pointer_mut(parent).unwrap() {
        Value::Object(members) => {
            members.insert(name.to_owned(), value);
        }
        list => *list.get_mut(name.parse::<usize>().unwrap()).unwrap() = value,
    }
    feed
}
