//! Members that the format does not know: misspelt, or in the wrong place. Any other belongs to the publisher.

use prisoner_card_format::codes::CustodyCode;
use prisoner_card_format::shape::{FEED, ITEM, Kind, Member, Need, Object};

use super::hinted;
use super::mistake::Mistake;
use super::stated::{self, Statement};
use prisoner_card_document::diagnostic::{Severity, quoted};
use prisoner_card_document::{self as document, Json, Node, Path};

/// An object, and the objects around it.
pub(super) struct Level<'w> {
    pub(super) node: &'w Node<'w>,
    pub(super) object: &'static Object,
    pub(super) path: &'w Path<'w>,
    pub(super) outer: Option<&'w Level<'w>>,
}

/// The mistake in the name of a member that the object at this level does not have, and the member that was meant,
/// where it is one of this object's.
pub(super) fn unknown(member: &document::Member<'_>, level: &Level<'_>) -> Option<(Option<&'static str>, Mistake)> {
    let (meant, mut mistake) = meant(member, level)?;
    // No member of a withdrawn person is shown.
    let is_withdrawn = level.object == ITEM && level.node.is_withdrawn();
    let is_decisive = DECISIVE.contains(&(meant.object.name, meant.member));
    if is_decisive && !is_withdrawn && says_something(&member.value) {
        mistake.severity = Severity::Error;
    }
    let is_of_this_object = meant.object == level.object;
    Some((is_of_this_object.then_some(meant.member), mistake))
}

/// A member of the format, and the object that it is one of.
struct Meant {
    object: &'static Object,
    member: &'static str,
}

fn meant(member: &document::Member<'_>, level: &Level<'_>) -> Option<(Meant, Mistake)> {
    let name = &*member.name;
    if is_known_elsewhere(name, level) {
        return None;
    }
    let misplaced = |meant: &str| {
        let place = right_place(meant, level)?;
        let object = place.object;
        let member = object.member(meant)?.name;
        Some((Meant { object, member }, misplaced(name, meant, &place.said)))
    };
    let misspelt = |member: &'static str| {
        let object = level.object;
        Some((Meant { object, member }, misspelt(name, member, level)))
    };
    if level.object.name == RELEASE.0
        && let Some(found) = of_release(member, level)
    {
        return Some(found);
    }
    if let Some(found) = statement(member, level) {
        return Some(found);
    }
    let hinted = |mistake: Mistake| {
        Some((
            Meant {
                object: shape_of_person()?,
                member: "",
            },
            mistake,
        ))
    };
    if let Some(mistake) = hinted::status(name, &member.value, level) {
        return hinted(mistake);
    }
    if let Some(found) = misplaced(name) {
        return Some(found);
    }
    let by_other_name = OTHER_NAMES
        .iter()
        .find(|(other, _)| normalized(other) == normalized(name))
        .filter(|(_, meant)| *meant != "withdrawn" || says_something(&member.value));
    if let Some((_, meant)) = by_other_name {
        return match level.object.member(meant) {
            Some(member) => misspelt(member.name),
            None => misplaced(meant),
        };
    }
    if let Some(member) = nearest(name, level) {
        return misspelt(member);
    }
    if let Some(found) = stated(member, level) {
        return Some(found);
    }
    let is_named = |(_, member): &&(&str, &'static str)| normalized(member) == normalized(name);
    let free = DECISIVE.iter().find(is_named).and_then(|(_, member)| misplaced(member));
    free.or_else(|| doubled(name, level))
        .or_else(|| hinted(hinted::member(name, &member.value, level)?))
}

/// The day when the person was released, and the members of `release`, under other names.
fn of_release(member: &document::Member<'_>, level: &Level<'_>) -> Option<(Meant, Mistake)> {
    let name = &*member.name;
    let object = level.object;
    let actual =
        || stated::code(name, object).filter(|code| *code == CustodyCode::Released && says_something(&member.value));
    let is_actual = || stated::is_actual(name, &member.value) && level.node.get(RELEASE.1).is_none();
    let meant = nearest(name, level).or_else(|| (actual().is_some() || is_actual()).then_some(RELEASE.1));
    match meant {
        Some(member) => Some((Meant { object, member }, misspelt(name, member, level))),
        None => stated(member, level),
    }
}

/// A value that says where the person is, whether letters can be sent, or that the profile is withdrawn.
fn statement(member: &document::Member<'_>, level: &Level<'_>) -> Option<(Meant, Mistake)> {
    let name = normalized(&member.name);
    let mut known = level.object.all_members().map(|member| member.name).chain(["custody"]);
    if known.any(|known| normalized(known) == name) {
        return None;
    }
    let statement = stated::statement(&member.name, &member.value, level.object)?;
    let person = shape_of_person()?;
    let object_of = |name: &str| match person.member(name)?.kind {
        Kind::Object(object) => Some(object),
        _ => None,
    };
    let meant = match statement {
        Statement::Custody(_) => Meant {
            object: object_of("custody")?,
            member: "code",
        },
        Statement::Mail(_) => Meant {
            object: object_of("mail")?,
            member: "state",
        },
        Statement::Withdrawn => Meant {
            object: person,
            member: "withdrawn",
        },
    };
    Some((meant, statement.in_value(&member.name)))
}

/// The place of the person as the name of a member, and a day of release whose name does not say more.
fn stated(member: &document::Member<'_>, level: &Level<'_>) -> Option<(Meant, Mistake)> {
    let name = &*member.name;
    let code = stated::code(name, level.object).filter(|_| says_something(&member.value));
    if let Some(code) = code {
        let Kind::Object(object) = shape_of_person()?.member("custody")?.kind else {
            return None;
        };
        return Some((Meant { object, member: "code" }, stated::as_member(name, code)));
    }
    let object = shape_of_person()?;
    if stated::is_transfer(name, level.object) && says_something(&member.value) {
        let member = "events";
        return Some((Meant { object, member }, stated::transfer(name)));
    }
    let is_day = stated::is_day_of_release(name, &member.value, level.object);
    is_day.then(|| (Meant { object, member: "" }, stated::day_of_release(name)))
}

fn shape_of_person() -> Option<&'static Object> {
    match ITEM.member(EXTENSION)?.kind {
        Kind::Object(object) => Some(object),
        _ => None,
    }
}

/// A decisive member of a person beside `_prisoner_card`, which has it, too: the two may contradict each other.
fn doubled(name: &str, level: &Level<'_>) -> Option<(Meant, Mistake)> {
    let object = shape_of_person()?;
    let of_person = DECISIVE.iter().filter(|(of, _)| *of == object.name);
    let mut named = of_person.filter(|(_, member)| normalized(member) == normalized(name));
    let (_, member) = *named.next().filter(|_| level.object == ITEM)?;
    level.node.get(EXTENSION)?.get(member)?;
    let mistake = Mistake::warning(
        "misplaced-member",
        format!("`{name}` says nothing here, and `{EXTENSION}` has `{member}` already"),
        format!("put what it says into `{member}` there, or give it a name of its own"),
    );
    Some((Meant { object, member }, mistake))
}

/// Whether a value holds content: `false`, nothing and an empty object do not.
fn says_something(value: &Node<'_>) -> bool {
    match &value.value {
        Json::Null | Json::Bool(false) => false,
        Json::String(text) => !text.trim().is_empty(),
        Json::List(entries) => !entries.is_empty(),
        Json::Object(members) => !members.is_empty(),
        Json::Bool(true) | Json::Number(_) => true,
    }
}

/// Members that take back a profile or speak against an address, by the names of their objects. A card that
/// ignores one shows facts that it must not show.
const DECISIVE: &[(&str, &str)] = &[
    ("ItemExtension", "withdrawn"),
    ("ItemExtension", "custody"),
    ("ItemExtension", "events"),
    ("ItemExtension", "release"),
    ("Custody", "code"),
    RELEASE,
    ("Mail", "state"),
];

/// The object of the release, and its member that speaks against an address.
const RELEASE: (&str, &str) = ("Release", "actual");

/// The object that a member belongs into, and its place.
struct Place {
    object: &'static Object,
    said: String,
}

/// Common names of a member, and its name here.
const OTHER_NAMES: &[(&str, &str)] = &[
    ("addresses", "other_addresses"),
    ("birth_date", "birth"),
    ("born", "birth"),
    ("date_of_birth", "birth"),
    ("dob", "birth"),
    ("sex", "gender"),
    ("inmate_id", "number"),
    ("inmate_number", "number"),
    ("prison_number", "number"),
    ("prisoner_id", "number"),
    ("prisoner_no", "number"),
    ("prisoner_number", "number"),
    ("registration_number", "number"),
    ("job", "occupation"),
    ("profession", "occupation"),
    ("deleted", "withdrawn"),
    ("removed", "withdrawn"),
    ("retracted", "withdrawn"),
    ("revoked", "withdrawn"),
    ("tombstone", "withdrawn"),
    ("unpublished", "withdrawn"),
];

/// Names for editors and for the publisher's other programs.
fn is_known_elsewhere(name: &str, level: &Level<'_>) -> bool {
    let is_extension = name.starts_with('_') && !resembles(name, EXTENSION);
    is_extension || (level.object == FEED && name == "$schema")
}

const EXTENSION: &str = "_prisoner_card";

/// The right place for a member of that name: an object beside or around its own that has none yet.
fn right_place(name: &str, level: &Level<'_>) -> Option<Place> {
    let is_wanted_in = |object: &Object, node: Option<&Node<'_>>| {
        object.member(name).is_some() && node.is_none_or(|node| node.get(name).is_none())
    };
    if let Some(place) = within(name, level.object, Some(level.node), DEPTH) {
        return Some(place);
    }
    let mut inner = level;
    while let Some(outer) = inner.outer {
        if is_wanted_in(outer.object, Some(outer.node)) {
            let said = match outer.path {
                Path::Root => "in the feed itself, outside of `_prisoner_card`".to_owned(),
                Path::Member(_, of) => format!("one level further out, in `{of}`"),
                Path::Entry(..) => "in the item itself, outside of `_prisoner_card`".to_owned(),
            };
            let object = outer.object;
            return Some(Place { object, said });
        }
        // A name that means one thing only: not `date`, nor the end of a consent.
        if name != "until"
            && is_of_one_object(name)
            && let Some(place) = within(name, outer.object, Some(outer.node), 1)
        {
            return Some(place);
        }
        inner = outer;
    }
    None
}

/// Whether one kind of object alone has a member of that name, of those that a person's `_prisoner_card` is made of.
fn is_of_one_object(name: &str) -> bool {
    fn count(name: &str, object: &Object) -> usize {
        let inner = object.all_members().map(|member| match member.kind {
            Kind::Object(inner) => count(name, inner),
            Kind::List(Kind::Object(inner)) => count(name, inner),
            _ => 0,
        });
        inner.sum::<usize>() + usize::from(object.member(name).is_some())
    }
    shape_of_person().is_some_and(|person| count(name, person) == 1)
}

/// The number of objects further in that a member may belong to: `mail` and `address` for an envelope.
const DEPTH: usize = 2;

/// The object in this one that a member of that name belongs to, the nearest first.
fn within(name: &str, object: &Object, node: Option<&Node<'_>>, depth: usize) -> Option<Place> {
    let inner_node = |member: &Member| node.and_then(|node| node.get(member.name));
    let direct = object.all_members().find_map(|member| match member.kind {
        Kind::Object(inner) if inner.member(name).is_some() => {
            let is_free = inner_node(member).is_none_or(|node| node.get(name).is_none());
            is_free.then(|| Place {
                object: inner,
                said: format!("in `{}`", member.name),
            })
        }
        // Lists of the format's own; not the items, and not JSON Feed's lists for feed readers.
        Kind::List(Kind::Object(inner)) if object.members.contains(member) && inner.member(name).is_some() => {
            let is_free =
                inner_node(member).is_none_or(|list| list.entries().iter().all(|entry| entry.get(name).is_none()));
            is_free.then(|| Place {
                object: inner,
                said: format!("in an entry of `{}`", member.name),
            })
        }
        _ => None,
    });
    if direct.is_some() || depth == 1 {
        return direct;
    }
    object.all_members().find_map(|member| match member.kind {
        Kind::Object(inner) => {
            let Place { object, said } = within(name, inner, inner_node(member), depth - 1)?;
            let said = format!("{said} of `{}`", member.name);
            Some(Place { object, said })
        }
        _ => None,
    })
}

fn misplaced(name: &str, meant: &str, place: &str) -> Mistake {
    let (what, help) = if name == meant {
        (
            "it".to_owned(),
            "move it there, or give it a name of its own".to_owned(),
        )
    } else {
        (
            format!("`{meant}`"),
            format!("write `{meant}` there, or give it a name of its own"),
        )
    };
    Mistake::warning(
        "misplaced-member",
        format!("`{name}` says nothing here: {what} belongs {place}"),
        help,
    )
}

/// The object's own member that was meant.
fn nearest(name: &str, level: &Level<'_>) -> Option<&'static str> {
    let distance = |known: &str| strsim::damerau_levenshtein(&normalized(name), &normalized(known));
    level
        .object
        .all_members()
        .map(|member| member.name)
        .filter(|known| resembles(name, known))
        .min_by_key(|known| (level.node.get(known).is_some(), distance(known)))
}

/// Whether somebody who wrote the one may have meant the other: the same but for case and the marks between words, or
/// a slip or two away, fewer in a short word.
fn resembles(name: &str, known: &str) -> bool {
    let (name, known) = (normalized(name), normalized(known));
    let most = match known.chars().count() {
        0..=3 => 0,
        4..=6 => 1,
        _ => 2,
    };
    name.chars().count() <= 40 && strsim::damerau_levenshtein(&name, &known) <= most
}

/// The name in lower case, without marks between words: `reviewBy`, `review-by` and `review_by` are one.
pub(super) fn normalized(name: &str) -> String {
    name.chars()
        .filter(|character| character.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

fn misspelt(name: &str, meant: &'static str, level: &Level<'_>) -> Mistake {
    let is_there = level.node.get(meant).is_some();
    let is_needed = level
        .object
        .member(meant)
        .is_some_and(|member| matches!(member.need, Need::Required | Need::UnlessWithdrawn));
    let name = quoted(name);
    Mistake {
        severity: if is_needed && !is_there {
            Severity::Error
        } else {
            Severity::Warning
        },
        ..if is_there {
            Mistake::warning(
                "misspelt-member",
                format!("{name} is no member of the format, and `{meant}` is there already"),
                format!("put what it says into `{meant}`, or give it a name of its own"),
            )
        } else {
            Mistake::warning(
                "misspelt-member",
                format!("{name} is no member of the format, and is ignored; `{meant}` is meant"),
                format!("write `{meant}`"),
            )
        }
    }
}
