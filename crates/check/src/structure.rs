//! Each value by itself: its kind, its name, its code, its form.
//!
//! Walks the document beside the format's [`shape`](prisoner_card_format::shape). The format's own readers decide which
//! values are right; the code here finds the reason why one is not, and the value that was meant.

mod codes;
mod hinted;
mod languages;
mod mistake;
mod numbers;
mod places;
mod stated;
mod strings;
mod times;
mod urls;

use prisoner_card_format::shape::{FEED, ITEM, Kind, NAME_PARTS, Need, Object};

use mistake::Mistake;
use places::Level;
use prisoner_card_document::diagnostic::Diagnostic;
use prisoner_card_document::{Json, Member, Node, Path};

/// Reports every value of a feed that differs from the format.
pub(crate) fn check(feed: &Node<'_>, found: &mut Vec<Diagnostic>) {
    Walk { found }.object(feed, FEED, None, &Path::Root);
}

/// Reports a document that is the list of a built site, and no feed.
pub(crate) fn of_another_kind(document: &Node<'_>) -> Option<Diagnostic> {
    let people = document.get("people").filter(|_| document.get("items").is_none())?;
    let mistake = Mistake::error(
        "list-not-feed",
        "this is a list of people that `prisoner-card build` has written, and no feed: it has `people` in place of `items`",
        "check the feed that the site was built from; `prisoner-card verify` checks the list's signature",
    );
    Some(mistake.located(people.span.clone(), &Path::Root.member("people")))
}

struct Walk<'f> {
    found: &'f mut Vec<Diagnostic>,
}

impl Walk<'_> {
    /// A member whose value may not be `null`, or an entry of a list.
    fn value(&mut self, node: &Node<'_>, kind: Kind, outer: Option<&Level<'_>>, path: &Path<'_>) {
        match (kind, &node.value) {
            (Kind::Object(object), _) => self.object(node, object, outer, path),
            (Kind::List(entries), Json::List(nodes)) => {
                for (index, entry) in nodes.iter().enumerate() {
                    self.value(entry, *entries, outer, &path.entry(index));
                }
            }
            (Kind::ByLanguage(values), Json::Object(members)) => self.under_languages(members, *values, path),
            (Kind::Text | Kind::Name | Kind::AddressText, Json::Object(members)) => {
                self.by_language(node, members, kind, path);
            }
            (Kind::Flag, Json::Bool(_)) => {}
            (Kind::Count, Json::Number(number)) => self.report(numbers::count(number), node, path),
            (Kind::Amount, Json::Number(number)) => self.report(numbers::amount(number), node, path),
            (Kind::List(_) | Kind::ByLanguage(_) | Kind::Flag | Kind::Count | Kind::Amount, _) => {
                self.wrong_kind(node, kind, path);
            }
            (_, Json::String(text)) => self.report(in_a_string(kind, text), node, path),
            _ => self.wrong_kind(node, kind, path),
        }
    }

    fn object(&mut self, node: &Node<'_>, object: &'static Object, outer: Option<&Level<'_>>, path: &Path<'_>) {
        let Json::Object(members) = &node.value else {
            return self.wrong_kind(node, Kind::Object(object), path);
        };
        let level = Level {
            node,
            object,
            path,
            outer,
        };
        let is_withdrawn = object == ITEM && node.is_withdrawn();
        let mut renamed = Vec::new();
        for member in members {
            let place = path.member(&member.name);
            match object.member(&member.name) {
                // A withdrawn person is not read, so no value of theirs can be wrong.
                Some(known) if is_withdrawn && matches!(known.kind, Kind::Object(_)) => {}
                Some(known) => {
                    if known.need == Need::Deprecated {
                        self.report_name(mistake::deprecated(known.name), member, &place);
                    }
                    if member.value.value == Json::Null {
                        if known.need == Need::Optional {
                            self.report(Some(mistake::null(known.name)), &member.value, &place);
                        }
                    } else {
                        self.value(&member.value, known.kind, Some(&level), &place);
                    }
                }
                None => {
                    if let Some((meant, mistake)) = places::unknown(member, &level) {
                        renamed.extend(meant);
                        self.report_name(mistake, member, &place);
                    }
                }
            }
        }
        for member in object.all_members() {
            let must_be_there = match member.need {
                Need::Required => true,
                Need::UnlessWithdrawn => !is_withdrawn,
                Need::Optional | Need::Deprecated => false,
            };
            if must_be_there && node.get(member.name).is_none() && !renamed.contains(&member.name) {
                self.missing(node, mistake::missing(member, path), path);
            }
        }
    }

    /// Values by language: texts, names or addresses.
    fn by_language(&mut self, node: &Node<'_>, members: &[Member<'_>], kind: Kind, path: &Path<'_>) {
        if members.iter().all(|member| member.value.value == Json::Null) {
            return self.report(Some(mistake::no_language()), node, path);
        }
        for member in members {
            let place = path.member(&member.name);
            let is_part = matches!(kind, Kind::Name) && NAME_PARTS.member(&member.name).is_some();
            let mistake = if is_part {
                Some(languages::part_of_name(&member.name))
            } else {
                languages::key(&member.name)
            };
            if let Some(mistake) = mistake {
                self.report_name(mistake, member, &place);
            }
            match (&member.value.value, kind) {
                (Json::Null, _) => self.report(Some(mistake::null(&member.name)), &member.value, &place),
                (Json::String(text), _) => self.report(strings::words(text), &member.value, &place),
                (Json::Object(_), Kind::Name) => self.name_parts(&member.value, &place),
                (_, Kind::Name) => self.wrong_kind(&member.value, Kind::Name, &place),
                _ => self.wrong_kind(&member.value, Kind::Words, &place),
            }
        }
    }

    /// Other values by language.
    fn under_languages(&mut self, members: &[Member<'_>], kind: Kind, path: &Path<'_>) {
        for member in members {
            let place = path.member(&member.name);
            if let Some(mistake) = languages::tag(&member.name) {
                self.report_name(mistake, member, &place);
            }
            match &member.value.value {
                Json::Null => self.report(Some(mistake::null(&member.name)), &member.value, &place),
                _ => self.value(&member.value, kind, None, &place),
            }
        }
    }

    fn name_parts(&mut self, node: &Node<'_>, path: &Path<'_>) {
        self.object(node, NAME_PARTS, None, path);
        let is_blank = |part| {
            node.get(part)
                .is_none_or(|part| part.as_str().is_some_and(strings::is_blank))
        };
        if ["given", "patronymic", "family"].into_iter().all(is_blank) {
            self.report(Some(mistake::empty("name")), node, path);
        }
    }

    fn report(&mut self, mistake: Option<Mistake>, node: &Node<'_>, path: &Path<'_>) {
        self.found
            .extend(mistake.map(|mistake| mistake.located(node.span.clone(), path)));
    }

    fn report_name(&mut self, mistake: Mistake, member: &Member<'_>, path: &Path<'_>) {
        self.found.push(mistake.located(member.name_span.clone(), path));
    }

    /// A missing member is reported at the object's opening brace.
    fn missing(&mut self, object: &Node<'_>, mistake: Mistake, path: &Path<'_>) {
        let brace = object.span.start..object.span.start + 1;
        self.found.push(mistake.located(brace, path));
    }

    fn wrong_kind(&mut self, node: &Node<'_>, kind: Kind, path: &Path<'_>) {
        self.report(Some(mistake::wrong_kind(node, kind, path)), node, path);
    }
}

/// The mistake in a string where a string may stand.
fn in_a_string(kind: Kind, text: &str) -> Option<Mistake> {
    match kind {
        Kind::Words | Kind::Identity | Kind::Text | Kind::Name => strings::words(text),
        Kind::Exactly(wanted) => strings::exactly(wanted, text),
        Kind::AddressText => Some(strings::address_without_language(text)),
        Kind::Date => times::date(text),
        Kind::Instant => times::instant(text),
        Kind::Duration => times::duration(text),
        Kind::Url => urls::page(text),
        Kind::ContactUrl => urls::contact(text),
        Kind::AnyUrl => urls::of_json_feed(text),
        Kind::Language => languages::tag(text),
        Kind::Code(list) => codes::code(text, list),
        // The others are reported as the wrong kind, or take any string.
        Kind::String
        | Kind::Flag
        | Kind::Count
        | Kind::Amount
        | Kind::List(_)
        | Kind::ByLanguage(_)
        | Kind::Object(_) => None,
    }
}

#[cfg(test)]
mod tests;
