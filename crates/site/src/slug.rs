//! Names of folders: of people, and of languages.
//!
//! A name depends on the id alone, so that a link stays good when others join the feed or leave it. It is safe in any
//! file system: lower-case ASCII, no dot, none of the names that Windows keeps for itself.

use std::collections::BTreeMap;

use prisoner_card_format::LanguageTag;
use sha2::{Digest, Sha256};

use super::assets::hex;

const MAX_LENGTH: usize = 64;

/// The folder of each of the ids. An id, or the last part of its path, that is a safe name stands as it is; any other
/// is named after its safe characters and its hash. Where the last parts of two ids are the same, both take their
/// hashes.
pub(crate) fn slugs(ids: &[&str]) -> Vec<String> {
    let mut takers: BTreeMap<String, usize> = BTreeMap::new();
    for id in ids {
        *takers.entry(slug(id)).or_default() += 1;
    }
    let of = |id: &&str| {
        let slug = slug(id);
        if takers.get(&slug) == Some(&1) {
            slug
        } else {
            hashed(id)
        }
    };
    ids.iter().map(of).collect()
}

fn slug(id: &str) -> String {
    let name = last_part(id);
    if is_safe(name) { name.to_owned() } else { hashed(id) }
}

/// The last part of the path of an id that is a URL, or else the whole id.
fn last_part(id: &str) -> &str {
    match id.split_once("://") {
        Some((_, rest)) if !rest.contains(['?', '#']) => {
            let (_, path) = rest.split_once('/').unwrap_or_default();
            path.trim_end_matches('/').rsplit('/').next().unwrap_or_default()
        }
        _ => id,
    }
}

fn is_safe(name: &str) -> bool {
    let is_safe_byte = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-' || byte == b'_';
    (1..=MAX_LENGTH).contains(&name.len()) && name.bytes().all(is_safe_byte) && !is_reserved(name)
}

/// Names that Windows does not let a file have, with any extension.
fn is_reserved(name: &str) -> bool {
    let numbered = |prefix| {
        name.strip_prefix(prefix)
            .is_some_and(|rest| rest.len() == 1 && rest.bytes().all(|byte| byte.is_ascii_digit()))
    };
    matches!(name, "con" | "prn" | "aux" | "nul") || numbered("com") || numbered("lpt")
}

/// The safe characters of the name, and the first 64 bits of the id's SHA-256.
fn hashed(id: &str) -> String {
    let mut slug = String::new();
    for character in last_part(id).chars().flat_map(char::to_lowercase) {
        if slug.len() == 40 {
            break;
        }
        if character.is_ascii_alphanumeric() {
            slug.push(character);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    if !slug.is_empty() && !slug.ends_with('-') {
        slug.push('-');
    }
    slug.push_str(&hex(&Sha256::digest(id.as_bytes()), 8));
    slug
}

/// The folder of a language. No tag has an underscore.
pub(crate) fn of_language(tag: &LanguageTag) -> String {
    let mut name = tag.as_str().to_ascii_lowercase();
    if is_reserved(&name) {
        name.push('_');
    }
    name
}

#[cfg(test)]
mod tests {
    use prisoner_card_format::LanguageTag;

    use super::{is_safe, of_language, slugs};

    #[track_caller]
    fn assert_slug(id: &str, slug: &str) {
        assert_eq!(slugs(&[id]), [slug]);
    }

    #[test]
    fn plain_ids_stand_as_they_are() {
        assert_slug("mironov", "mironov");
        assert_slug("12", "12");
        assert_slug("https://example.org/people/primerova", "primerova");
        assert_slug("https://example.org/people/primerova/", "primerova");
    }

    #[test]
    fn unsafe_characters_of_an_id_are_replaced_and_its_hash_is_added() {
        assert_slug("Mironov", "mironov-b00652c770a16596");
        assert_slug("../../etc/passwd", "etc-passwd-3754d6cb3a38e118");
        assert_slug("con", "con-1143da2bc54c495c");
        assert_slug("миронов", "78bdd24df150bb29");
        assert_slug("", "e3b0c44298fc1c14");
        assert_slug("https://example.org/?id=1", "https-example-org-id-1-27390fc3ed8d4b6b");
    }

    #[test]
    fn ids_that_end_alike_take_their_hashes() {
        let slugs = slugs(&["https://a.example/x", "https://b.example/x", "y"]);
        assert!(slugs[0].starts_with("x-") && slugs[1].starts_with("x-"), "{slugs:?}");
        assert_ne!(slugs[0], slugs[1]);
        assert_eq!(slugs[2], "y");
    }

    #[test]
    fn names_that_windows_keeps_are_no_ones() {
        for name in ["con", "nul", "com1", "lpt9", "a.b", "A", "", ".", "..", "a/b", "a b"] {
            assert!(!is_safe(name), "{name}");
        }
        for name in ["com", "com10", "console", "a-b_c"] {
            assert!(is_safe(name), "{name}");
        }
        for (tag, folder) in [("zh-Hant-TW", "zh-hant-tw"), ("con", "con_"), ("ru", "ru")] {
            assert_eq!(of_language(&LanguageTag::parse(tag).expect("a tag")), folder);
        }
    }
}
