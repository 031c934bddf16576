//! `.well-known/security.txt` (RFC 9116): the contacts for secret reports of faults in the site.

use std::fmt::Write;

use prisoner_card_format::Date;
use thiserror::Error;
use url::Url;

/// Its name in the site.
pub(crate) const NAME: &str = ".well-known/security.txt";

/// The days from the feed's issue for which the file holds: it should be less than a year (RFC 9116, section 2.5.5).
const DAYS: i32 = 364;

/// The contacts for reports, the most wanted first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contacts(Vec<Url>);

/// The error of a contact that is none.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error(
    "--security-contact {0:?} is no contact: write a URI, such as mailto:security@example.org or https://example.org/report"
)]
pub struct NoContact(String);

impl Contacts {
    /// Reads the typed contacts.
    ///
    /// # Errors
    ///
    /// The typed text that is not of the kinds that RFC 9116 has for contacts: mail, encrypted web, telephone (section
    /// 2.5.3).
    pub fn new(typed: &[String]) -> Result<Self, NoContact> {
        let contact = |typed: &String| {
            let no_contact = || NoContact(typed.clone());
            let url = Url::parse(typed).map_err(|_| no_contact())?;
            let is_one = match url.scheme() {
                "https" => url.has_host(),
                "mailto" => url.path().contains('@'),
                "tel" => url.path().contains(|digit: char| digit.is_ascii_digit()),
                _ => false,
            };
            if is_one { Ok(url) } else { Err(no_contact()) }
        };
        typed.iter().map(contact).collect::<Result<_, _>>().map(Self)
    }

    /// The file for a feed of that day and where it will stand; none without contacts.
    pub(crate) fn file(&self, issued: Date, canonical: &str) -> Option<String> {
        if self.0.is_empty() {
            return None;
        }
        let mut text = String::new();
        // Writing to a string does not fail.
        for contact in &self.0 {
            let _ = writeln!(text, "Contact: {contact}");
        }
        let expires = Date::from_days_since_epoch(issued.days_since_epoch() + DAYS)?;
        let _ = writeln!(text, "Expires: {expires}T00:00:00Z\nCanonical: {canonical}");
        Some(text)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contacts(typed: &[&str]) -> Result<Contacts, NoContact> {
        Contacts::new(&typed.iter().map(|typed| (*typed).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn the_file_has_each_contact_and_holds_for_less_than_a_year() {
        let contacts = contacts(&["mailto:security@example.org", "https://example.org/report"]).unwrap();
        let file = contacts.file(
            Date::new(2026, 11, 24).unwrap(),
            "https://example.org/.well-known/security.txt",
        );
        assert_eq!(
            file.as_deref(),
            Some(
                "Contact: mailto:security@example.org\nContact: https://example.org/report\n\
                 Expires: 2027-11-23T00:00:00Z\nCanonical: https://example.org/.well-known/security.txt\n"
            )
        );
        assert_eq!(Contacts::default().file(Date::new(2026, 11, 24).unwrap(), ""), None);
    }

    #[test]
    fn malformed_contacts_are_refused() {
        for typed in [
            "",
            "security@example.org",
            "http://example.org/report",
            "mailto:",
            "tel:",
            "javascript:alert(1)",
        ] {
            assert_eq!(contacts(&[typed]), Err(NoContact(typed.to_owned())), "{typed}");
        }
        // No contact can write a line of its own.
        let written = contacts(&["mailto:a@example.org\nExpires: 2999-01-01T00:00:00Z"]).unwrap();
        let file = written.file(Date::new(2026, 11, 24).unwrap(), "x").unwrap();
        assert_eq!(file.matches("\nExpires").count(), 1, "{file}");
    }
}
