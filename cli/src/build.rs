//! `build`: a static site of a feed.

mod compress;
mod fonts;
mod manifest;
mod progress;
mod successor;
pub(crate) mod widget;

use std::path::Path;

use prisoner_card_document::Source;
use prisoner_card_format::Publication;
use prisoner_card_format::limits::PAGES;
use prisoner_card_site::{Base, Contacts, File, Kind, LeftOut, Part, Picture, Site, is_pinned};
use rayon::prelude::*;

use crate::feed::FeedError;
use crate::folder::Place;
use crate::folder::draft::{Changes, Draft};
use crate::outcome::{Doing, Failure, Outcome, tell};
use crate::signature::sign::{missing, read_secrets};
use crate::signature::{self, Passphrases, SecretKey};
use crate::{args, check, feed};
pub use compress::COMPRESSED;
use compress::Sizes;
use manifest::{Hashes, Manifest};

/// Runs the command. The site's folder is whole at every moment, the old one or the new one, however this ends.
///
/// # Errors
///
/// Where it cannot run: the feed or the widget cannot be read, the site's address is unknown, or the folder
/// cannot be written or holds other files.
pub fn run(arguments: &args::Build) -> Result<Outcome, Failure> {
    let widget = widget::take(arguments.widget.as_deref())?;
    let fonts = fonts::read(&arguments.fonts)?;
    let secrets = read_secrets(&arguments.secret, &Passphrases::read(&arguments.passphrase_file)?)?;
    let security_contacts =
        Contacts::new(&arguments.security_contact).map_err(|error| Failure::new(error.to_string()))?;
    let site = feed::read(&arguments.feed, admit).and_then(|feed| {
        let base = Base::new(arguments.base_url.as_deref(), feed.head.feed_url.as_deref())
            .map_err(|error| Failure::new(error.to_string()))?;
        let keys = keys(&secrets, &arguments.feed, &feed.publication)?;
        Site::new(&arguments.feed, feed, base, widget, keys, arguments.keep_unknown)
            .map(|site| site.with_security_contacts(security_contacts).with_fonts(fonts))
            .map_err(FeedError::Problems)
    });
    let site = match site {
        Ok(site) => site,
        Err(FeedError::Failure(failure)) => return Err(failure),
        Err(FeedError::Problems(problems)) => {
            for problem in problems {
                tell(format_args!("error: {problem}"));
            }
            tell("nothing was built: fix the errors first");
            return Ok(Outcome::Problems);
        }
    };
    if site.pages_too_many() > 0 {
        tell(format_args!(
            "warning: the whole feed has more than {PAGES} pages, and a card goes no further: have partners use \
             the feed of the person, as the snippets on the pages do"
        ));
    }
    report_left_out(site.left_out());
    if let Some(root) = site.security_txt_at_the_root() {
        tell(format_args!(
            "note: .well-known/security.txt counts at the root of a host alone (RFC 9116): see to it that {root} is this file"
        ));
    }
    let place = Place::take(&arguments.out, &arguments.out)?;
    let writer = Writer::new(&place, &arguments.out, &secrets)?;
    let site = site.in_place_of(writer.manifest.names());
    let Changes { written, unchanged } = writer.write(&site)?;
    let mut warnings = successor::warnings(&writer.draft, writer.manifest.names(), &secrets);
    warnings.extend(place.replace(&writer.draft)?);
    report_missing_glyphs(&site);
    for warning in warnings {
        tell(format_args!("warning: {warning}"));
    }
    tell(format_args!(
        "{site}: {written} files written, {unchanged} as they were, in {}",
        arguments.out.display()
    ));
    if secrets.is_empty() {
        tell(
            "note: without --secret nothing is signed, and the snippets name no key: somebody who breaks into your server, or \
             into a partner's, can put another address on the cards; prisoner-card keygen makes a key",
        );
    }
    Ok(Outcome::Done)
}

/// The keys that sign, as partners' snippets have them: bound to this feed.
fn keys(secrets: &[SecretKey], name: &str, publication: &Publication) -> Result<String, FeedError> {
    if secrets.is_empty() {
        return Ok(String::new());
    }
    let has_date = publication.valid_until.is_some() || publication.valid_until_unreadable;
    let id = publication.id.as_deref();
    let missing = missing(id, publication.sequence, has_date);
    if !missing.is_empty() {
        let refused = missing.iter().map(|what| format!("{name} is not signed: {what}"));
        return Err(FeedError::Problems(refused.collect()));
    }
    let keys = secrets
        .iter()
        .map(|secret| secret.public().of_feed(id.unwrap_or_default()).to_string());
    Ok(keys.collect::<Vec<_>>().join(" "))
}

/// A feed with errors is not published. Its size alone is no error here: the feed is divided.
fn admit(source: &Source) -> Result<(), FeedError> {
    if check::admit(source, &["feed-too-large"]) {
        Ok(())
    } else {
        Err(FeedError::Problems(Vec::new()))
    }
}

/// Reports the addresses and members that are left out of the site.
fn report_left_out(left_out: &LeftOut) {
    if left_out.addresses > 0 {
        let people = if left_out.addresses == 1 {
            "1 person"
        } else {
            &format!("{} people", left_out.addresses)
        };
        tell(format_args!(
            "left out: the addresses of {people}, which no card may show (see check)"
        ));
    }
    if !left_out.members.is_empty() {
        let names = left_out
            .members
            .iter()
            .map(|(name, count)| format!("{name:?} ({count})"));
        tell(format_args!(
            "left out: members that the format does not know: {}; --keep-unknown writes them, too",
            names.collect::<Vec<_>>().join(", ")
        ));
    }
}

/// A picture without the name is only a note: the publisher can add fonts.
fn report_missing_glyphs(site: &Site) {
    let mut pages = site.lacking_letters();
    let Some(first) = pages.next() else {
        return;
    };
    let pictures = match pages.count() {
        0 => format!("the picture of {first} for messengers lacks a text, such as the name"),
        others => format!(
            "{} pictures for messengers lack a text, such as the name, among them that of {first}",
            others + 1
        ),
    };
    tell(format_args!(
        "note: {pictures}: no font has all of its letters. This tool has Latin, Cyrillic, Greek, Arabic, Armenian, Georgian and \
         Hebrew ones; --fonts DIR adds others"
    ));
}

/// Writes a site's files, with their compressed forms and signatures.
struct Writer<'a> {
    draft: Draft,
    /// The manifest of the site before this build.
    manifest: Manifest,
    kept: Hashes,
    secrets: &'a [SecretKey],
}

impl<'a> Writer<'a> {
    fn new(place: &Place, shown: &Path, secrets: &'a [SecretKey]) -> Result<Self, Failure> {
        let manifest = match place.current() {
            Some(site) => {
                let manifest = Manifest::read(site)?;
                manifest.refuse_others(site, shown)?;
                manifest
            }
            None => Manifest::default(),
        };
        Ok(Self {
            draft: place.begin()?,
            manifest,
            kept: Hashes::default(),
            secrets,
        })
    }

    fn write(&self, site: &Site) -> Result<Changes, Failure> {
        let bar = progress::bar(site.people());
        let parts: Vec<Part> = site.parts().collect();
        let written = parts.par_iter().try_for_each(|part| {
            if let Part::Person(_) = part {
                bar.inc(1);
            }
            site.files(*part).iter().try_for_each(|file| self.put(file))?;
            let pictures = site.pictures(*part);
            pictures
                .iter()
                .try_for_each(|(name, picture)| self.put_picture(name, picture))
        });
        bar.finish_and_clear();
        written?;
        self.keep_releases()?;
        let changes = self.draft.changes();
        self.kept.write_manifest(&self.draft)?;
        Ok(changes)
    }

    /// Takes over the files of other releases of the widget from earlier builds: pages elsewhere have pinned them.
    fn keep_releases(&self) -> Result<(), Failure> {
        for name in self
            .manifest
            .names()
            .filter(|name| is_pinned(name) && !self.draft.has(name))
        {
            if let Some(old) = self.draft.old(name).filter(|old| self.manifest.has(name, old)) {
                self.draft.write(name, &old)?;
                self.kept.add(name, &old);
            }
        }
        Ok(())
    }

    /// A picture: the file of the old site, if its name says that it is the same, or a new one.
    fn put_picture(&self, name: &str, picture: &Picture) -> Result<(), Failure> {
        let old = self.draft.old(name).filter(|old| self.manifest.has(name, old));
        let bytes = match old {
            Some(old) => old,
            None => picture
                .png()
                .map_err(|error| Failure::new(format!("{name}: {error}")))?,
        };
        self.kept.add(name, &bytes);
        self.draft.write(name, &bytes).map(drop)
    }

    fn put(&self, file: &File<'_>) -> Result<(), Failure> {
        if is_pinned(&file.name) {
            self.kept.add(&file.name, &file.bytes);
        }
        match file.kind {
            Kind::AsItIs => self.draft.write(&file.name, &file.bytes).map(drop),
            Kind::Plain => self.put_compressed(&file.name, &file.bytes, Sizes::Any),
            Kind::Feed => {
                self.put_compressed(&file.name, &file.bytes, Sizes::Any)?;
                match self.signature(&file.bytes) {
                    Some(signature) => self.put_compressed(&signature_of(&file.name), &signature, Sizes::Any),
                    None => Ok(()),
                }
            }
            Kind::PersonFeed => {
                self.put_compressed(&file.name, &file.bytes, Sizes::Few)?;
                // Not compressed: all signatures have one length, their compressed forms would not.
                match self.signature(&file.bytes) {
                    Some(signature) => self.draft.write(&signature_of(&file.name), &signature).map(drop),
                    None => Ok(()),
                }
            }
        }
    }

    fn signature(&self, feed: &[u8]) -> Option<Vec<u8>> {
        (!self.secrets.is_empty()).then(|| signature::sign(feed, self.secrets))
    }

    /// Writes a file and its compressed forms. Compressing takes longest, so the old site's form is taken if build made
    /// it of the same bytes.
    fn put_compressed(&self, name: &str, bytes: &[u8], sizes: Sizes) -> Result<(), Failure> {
        let is_old = self.draft.write(name, bytes)?;
        for (ending, compress) in compress::forms(name, sizes) {
            let name = format!("{name}{ending}");
            let old = self.draft.old(&name).filter(|_| is_old);
            let compressed = match old.filter(|old| self.manifest.has_compressed(&name, old)) {
                Some(old) => old,
                None => compress(bytes).doing(format_args!("compress {name}"))?,
            };
            self.draft.write(&name, &compressed)?;
            self.kept.add(&name, &compressed);
        }
        Ok(())
    }
}

fn signature_of(name: &str) -> String {
    format!("{name}.sig")
}
