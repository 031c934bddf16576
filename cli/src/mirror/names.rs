//! The names of a copy's files.
//!
//! A page has the same path as at the origin, relative to the first page, so that a relative `next_url` leads to it
//! here, too. That is only so if the address makes a plain path that ends in `.json`: no file of a publisher may become
//! a program, or hidden, in somebody's web root.

use url::Url;

/// The first page's name, where its address gives none.
const FIRST: &str = "feed.json";

/// The folder of the photos, and the file with the copy's state.
pub(super) const PHOTOS: &str = "photos";
pub(super) const STATE: &str = "state.json";

const MAX_SEGMENT: usize = 100;
const MAX_SEGMENTS: usize = 4;

/// Chooses the pages' names, each once.
#[derive(Default)]
pub(super) struct Names {
    /// The folder of the first page.
    base: Option<Url>,
    taken: Vec<String>,
}

impl Names {
    /// The path of the next page in the copy.
    pub(super) fn choose(&mut self, url: &Url) -> String {
        let wanted = match &self.base {
            None => {
                self.base = url.join(".").ok();
                let last = url.path_segments().and_then(|mut segments| segments.next_back());
                let last = last.filter(|last| is_plain(last) && is_json(last));
                Some(last.unwrap_or(FIRST).to_owned())
            }
            Some(base) => beneath(base, url),
        };
        let numbered = || (self.taken.len() + 1..).map(|number| format!("page-{number}.json"));
        let name = wanted
            .into_iter()
            .chain(numbered())
            .find(|name| self.is_free(name))
            .unwrap_or_default();
        self.taken.push(name.clone());
        name
    }

    /// Whether no file has that name, and none the name of its folders, on any file system, even one that ignores case.
    fn is_free(&self, name: &str) -> bool {
        let name = name.to_lowercase();
        let reserved = name == STATE || name == PHOTOS || name.starts_with("photos/");
        let collides = |taken: &String| {
            let taken = taken.to_lowercase();
            taken == name || is_folder_of(&taken, &name) || is_folder_of(&name, &taken)
        };
        !reserved && !self.taken.iter().any(collides)
    }
}

fn is_folder_of(folder: &str, path: &str) -> bool {
    path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
}

/// The path relative to the folder, if the address lies in it.
fn beneath(base: &Url, url: &Url) -> Option<String> {
    if url.origin() != base.origin() || url.query().is_some() {
        return None;
    }
    let path = url.path().strip_prefix(base.path())?;
    let segments: Vec<_> = path.split('/').collect();
    let is_fine = segments.len() <= MAX_SEGMENTS && segments.iter().all(|segment| is_plain(segment));
    (is_fine && is_json(path)).then(|| path.to_owned())
}

fn is_plain(segment: &str) -> bool {
    let mut characters = segment.chars();
    let is_letter = |character: char| character.is_ascii_alphanumeric() || "_-".contains(character);
    segment.len() <= MAX_SEGMENT
        && characters.next().is_some_and(is_letter)
        && characters.all(|character| is_letter(character) || character == '.')
}

#[expect(
    clippy::case_sensitive_file_extension_comparisons,
    reason = "servers tell the type by it"
)]
fn is_json(path: &str) -> bool {
    path.ends_with(".json")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_names(urls_and_names: &[(&str, &str)]) {
        let mut names = Names::default();
        for (url, name) in urls_and_names {
            assert_eq!(names.choose(&Url::parse(url).unwrap()), *name, "{url}");
        }
    }

    #[test]
    fn a_page_lies_where_it_lies_at_the_origin() {
        assert_names(&[
            ("https://feed.example/a/feed.json", "feed.json"),
            ("https://feed.example/a/feed-2.json", "feed-2.json"),
            ("https://feed.example/a/pages/3.json", "pages/3.json"),
            ("https://feed.example/a/pages/4.json", "pages/4.json"),
        ]);
        assert_names(&[("https://feed.example/people.json?v=2", "people.json")]);
        assert_names(&[
            ("https://feed.example/a/", "feed.json"),
            ("https://feed.example/a/b.json", "b.json"),
        ]);
        assert_names(&[("https://feed.example/feed.php", "feed.json")]);
    }

    #[test]
    fn page_without_a_plain_path_below_the_first_gets_a_number() {
        let long = format!("https://feed.example/a/{}.json", "x".repeat(100));
        for second in [
            "https://other.example/a/feed-2.json",
            "http://feed.example/a/feed-2.json",
            "https://feed.example/feed-2.json",
            "https://feed.example/ab/feed-2.json",
            "https://feed.example/a/feed.json?page=2",
            "https://feed.example/a/page.php",
            "https://feed.example/a/.htaccess",
            "https://feed.example/a/.hidden.json",
            "https://feed.example/a/.hidden/2.json",
            "https://feed.example/a/%2e%2e%2ffeed.json",
            "https://feed.example/a/b%2f..%2f..%2fc.json",
            "https://feed.example/a/b\\c.json%00.json",
            "https://feed.example/a/b//c.json",
            "https://feed.example/a/1/2/3/4/5.json",
            "https://feed.example/a/FEED.json",
            "https://feed.example/a/feed.json/2.json",
            "https://feed.example/a/state.json",
            "https://feed.example/a/photos/index.json",
            &long,
        ] {
            assert_names(&[
                ("https://feed.example/a/feed.json", "feed.json"),
                (second, "page-2.json"),
            ]);
        }
    }

    #[test]
    fn a_number_that_is_taken_is_passed_over() {
        assert_names(&[
            ("https://feed.example/feed.json", "feed.json"),
            ("https://feed.example/page-3.json", "page-3.json"),
            ("https://other.example/feed.json", "page-4.json"),
            ("https://other.example/feed.json?2", "page-5.json"),
        ]);
    }
}
