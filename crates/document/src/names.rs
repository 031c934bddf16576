//! The names by which snippets ask for people.

use std::borrow::Cow;
use std::collections::BTreeMap;

use percent_encoding::percent_decode_str;
use prisoner_card_format::last_path_segment;

/// The shortest name of each person that nobody else in the feed has: the last path segment of the `id`, or the whole
/// `id`. A card shows the first person whose `id` ends in the name, so a shared end would lead to somebody else's
/// address. The end of an `id` with a query or a fragment is never the name, since the next person will have the same.
pub fn shortest_names<'id>(ids: &[&'id str]) -> Vec<&'id str> {
    let mut bearers: BTreeMap<Cow<'_, str>, usize> = BTreeMap::new();
    let mut count = |name| *bearers.entry(name).or_default() += 1;
    for &id in ids {
        count(id.into());
        if let Some(segment) = last_path_segment(id) {
            count(segment.into());
            let decoded = percent_decode_str(segment).decode_utf8_lossy();
            if decoded != segment {
                count(decoded);
            }
        }
    }
    let shortest = |id: &&'id str| {
        let segment = last_path_segment(id).filter(|_| !id.contains(['?', '#']));
        segment
            .filter(|segment| bearers.get(*segment) == Some(&1))
            .unwrap_or(id)
    };
    ids.iter().map(shortest).collect()
}

#[cfg(test)]
mod tests {
    use prisoner_card_format::find_person;

    use super::shortest_names;

    #[test]
    fn the_end_of_an_id_is_a_name_where_nobody_else_has_it() {
        for (ids, names) in [
            (&["https://x.example/p/iris", "oleg"][..], &["iris", "oleg"][..]),
            (
                &["https://x.example/iris#brother", "https://x.example/iris"],
                &["https://x.example/iris#brother", "https://x.example/iris"],
            ),
            (&["https://x.example/iris", "iris"], &["https://x.example/iris", "iris"]),
            (
                &["https://x.example/%69ris", "https://x.example/iris"],
                &["%69ris", "https://x.example/iris"],
            ),
            (&["https://x.example/person?id=5"], &["https://x.example/person?id=5"]),
            (&["https://x.example/"], &["https://x.example/"]),
            (&["https://x.example/p/ирис"], &["ирис"]),
        ] {
            assert_eq!(shortest_names(ids), names);
            for (place, name) in names.iter().enumerate() {
                assert_eq!(
                    find_person(ids.iter().map(Some), name),
                    Some(place),
                    "{name} in {ids:?}"
                );
            }
        }
    }
}
