//! The arguments of the command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

/// Feeds of prisoner cards: check, sign and mirror them, and make a static site of them.
#[derive(Clone, Debug, Parser)]
#[command(
    name = "prisoner-card",
    version,
    arg_required_else_help = true,
    after_help = "Exit codes: 0 done; 1 the input has problems; 2 it could not run (usage, input and output, network).\n\
                  Messages go to standard error, results to standard output."
)]
pub struct Arguments {
    /// The command to run.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Clone, Debug, Subcommand)]
pub enum Command {
    /// Find every mistake in a feed: where it is, what is wrong, how to fix it
    Check(Check),
    /// Print the JSON Schema (2020-12) of the format, for editors
    Schema,
    /// Print a person's card as static HTML
    Render(Render),
    /// Make a static site of a feed: pages, feeds and the widget, for any host
    Build(Build),
    /// Make a pair of keys (Ed25519)
    Keygen(Keygen),
    /// Sign a feed; the signature is written beside it
    Sign(Sign),
    /// Verify a feed's signature
    Verify(Verify),
    /// Fetch a feed, verify it and replace the local copy, whole or not at all
    Mirror(Mirror),
    /// Make drafts of press releases or a table, or put a table's people into a feed
    Import(Import),
    /// Look for what is wrong with the cards on a page, or on all pages of a site
    Doctor(Doctor),
    /// Print the completions for a shell
    Completions(Completions),
    /// Print the manual page
    Man(Man),
}

/// `check`
#[derive(Args, Clone, Debug)]
pub struct Check {
    /// Files, URLs (https), or - for standard input
    #[arg(required_unless_present = "explain", value_name = "FEED")]
    pub feeds: Vec<String>,
    /// How problems are printed: human to standard error, json to standard output
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,
    /// Treat warnings as errors
    #[arg(long)]
    pub strict: bool,
    /// Explain the code of a problem, such as duplicate-member, and check nothing
    #[arg(long, value_name = "CODE", conflicts_with = "feeds")]
    pub explain: Option<String>,
}

/// The form in which problems are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    Human,
    /// For programs.
    Json,
}

/// `render`
#[derive(Args, Clone, Debug)]
pub struct Render {
    /// A file, a URL (https), or - for standard input
    #[arg(value_name = "FEED")]
    pub feed: String,
    /// The person: an item's id, or the last part of its path
    #[arg(long, value_name = "ID")]
    pub person: String,
    /// The reader's language, such as en or ru [default: the feed's]
    #[arg(long, value_name = "TAG")]
    pub lang: Option<String>,
    /// A whole page, a snippet to be put on one, or a table for a newsletter
    #[arg(long = "as", value_enum, value_name = "FORM", default_value_t = Form::Page)]
    pub form: Form,
    /// For a snippet: a public key, such as `ed25519:…`, or a file that holds one; it goes into `keys`, and nothing is printed if FEED.sig does not fit
    #[arg(long, value_name = "KEY")]
    pub key: Vec<String>,
    /// For a snippet: where this release's prisoner-card.js lies (https); its tag is printed below the card, with its integrity
    #[arg(long, value_name = "URL")]
    pub script: Option<String>,
    /// The folder with the widget's files, of the release that --script names [default: those in this tool]
    #[arg(long, value_name = "DIR", requires = "script")]
    pub widget: Option<PathBuf>,
}

/// The form of a rendered card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Form {
    /// A whole page.
    Page,
    /// The element alone.
    Snippet,
    /// A card in tables with inline styles, for newsletters.
    Email,
}

/// `build`
#[derive(Args, Clone, Debug)]
pub struct Build {
    /// A file, a URL (https), or - for standard input
    #[arg(value_name = "FEED")]
    pub feed: String,
    /// The folder of the site; made anew, or brought up to date
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// Where the site will stand, such as `https://example.org/cards/` [default: `feed_url` without its last part]
    #[arg(long, value_name = "URL")]
    pub base_url: Option<String>,
    /// The folder with the widget's files, made by `cargo xtask dist` [default: those in this tool]
    #[arg(long, value_name = "DIR")]
    pub widget: Option<PathBuf>,
    /// Draw the pictures for messengers with the fonts of this folder, too, where those in this tool lack a letter: Chinese,
    /// Japanese, Korean, Devanagari, Thai and others need it. `/usr/share/fonts` has those of many systems
    #[arg(long, value_name = "DIR")]
    pub fonts: Vec<PathBuf>,
    /// Write members that the format does not know, too; without this they stay out of the site
    #[arg(long)]
    pub keep_unknown: bool,
    /// Sign the site's feeds with this secret key; several sign together while keys are changed
    #[arg(long, value_name = "FILE")]
    pub secret: Vec<PathBuf>,
    /// Take a pass phrase from this file's first line; several files may be named, and each is tried [default: it is asked for]
    #[arg(long, value_name = "FILE")]
    pub passphrase_file: Vec<PathBuf>,
    /// Where to report what is wrong with the site, in secret: `mailto:` or https; written to `.well-known/security.txt`
    #[arg(long, value_name = "URI")]
    pub security_contact: Vec<String>,
}

/// `keygen`
#[derive(Args, Clone, Debug)]
pub struct Keygen {
    /// Where the secret key is written, readable by you alone; the public key is written beside it and printed
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    /// Take the pass phrase from this file's first line [default: it is asked for, twice]
    #[arg(long, value_name = "FILE", conflicts_with = "no_passphrase")]
    pub passphrase_file: Option<PathBuf>,
    /// Do without a pass phrase: the key signs for anybody who has the file
    #[arg(long)]
    pub no_passphrase: bool,
}

/// `sign`
#[derive(Args, Clone, Debug)]
pub struct Sign {
    /// The feed's file; the signature is written to FEED.sig
    #[arg(value_name = "FEED")]
    pub feed: PathBuf,
    /// The secret key; several sign together while keys are changed
    #[arg(long, required = true, value_name = "FILE")]
    pub secret: Vec<PathBuf>,
    /// Take a pass phrase from this file's first line; several files may be named, and each is tried [default: it is asked for]
    #[arg(long, value_name = "FILE")]
    pub passphrase_file: Vec<PathBuf>,
}

/// `verify`
#[derive(Args, Clone, Debug)]
pub struct Verify {
    /// A file or a URL (https); the signature is looked for at FEED.sig
    #[arg(value_name = "FEED")]
    pub feed: String,
    /// A public key, such as `ed25519:…`, or a file that holds one; of several, one is enough
    #[arg(long, required = true, value_name = "KEY")]
    pub key: Vec<String>,
}

/// `mirror`
#[derive(Args, Clone, Debug)]
pub struct Mirror {
    /// The feed's URL (https)
    #[arg(value_name = "URL")]
    pub url: String,
    /// A public key, such as `ed25519:…`, or a file that holds one; of several, one is enough
    #[arg(long, required = true, value_name = "KEY")]
    pub key: Vec<String>,
    /// The folder of the copy
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// The seconds after which the command ends at the latest
    #[arg(long, value_name = "SECONDS", default_value_t = 300, value_parser = clap::value_parser!(u64).range(1..=86_400))]
    pub timeout: u64,
}

/// `import`
#[derive(Args, Clone, Debug)]
pub struct Import {
    /// Press releases, as text or HTML, those of one person in several languages together; or a table (CSV, TSV, XLSX,
    /// ODS, JSON); or - for standard input, which is a table where --map is there
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<String>,
    /// What the columns of a table are, in TOML; not needed for tables that are known
    #[arg(long, value_name = "FILE")]
    pub map: Option<String>,
    /// Print a first map for a table, to be completed by hand, and import nothing
    #[arg(long, conflicts_with_all = ["map", "places", "into"])]
    pub map_new: bool,
    /// A table of prisons with their addresses
    #[arg(long, value_name = "FILE")]
    pub places: Option<String>,
    /// Put the people into this feed, by their id, and tell each change
    #[arg(long, value_name = "FEED")]
    pub into: Option<PathBuf>,
    /// With --into: only tell what would change
    #[arg(long, requires = "into")]
    pub dry_run: bool,
    /// The id of the person of a press release, such as `primerova`; without it one is made of a name in Latin letters
    #[arg(long, value_name = "ID", conflicts_with_all = ["map", "map_new", "places", "into"])]
    pub id: Option<String>,
    /// The encoding of files that are not UTF-8 and do not say theirs, such as windows-1251
    #[arg(long, value_name = "NAME")]
    pub encoding: Option<String>,
}

/// `doctor`
#[derive(Args, Clone, Debug)]
pub struct Doctor {
    /// The page's address (https); with --sitemap, a site's or its sitemap's
    #[arg(value_name = "URL")]
    pub url: String,
    /// Read all pages of the site that its sitemap names, and tell of those with cards
    #[arg(long)]
    pub sitemap: bool,
    /// With --sitemap: how many pages are read at most
    #[arg(long, value_name = "PAGES", requires = "sitemap", default_value_t = 500)]
    pub limit: usize,
    /// With --sitemap: how many milliseconds pass between two requests; pages are read one after another
    #[arg(long, value_name = "MILLISECONDS", requires = "sitemap", default_value_t = 500)]
    pub pause: u64,
    /// How the result is printed: human, the snippets to standard output and problems to standard error; json, all to standard output
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,
}

/// `completions`
#[derive(Args, Clone, Debug)]
pub struct Completions {
    /// The shell
    #[arg(value_enum)]
    pub shell: Shell,
}

/// `man`
#[derive(Args, Clone, Debug)]
pub struct Man {
    /// The page of one command [default: the tool's own]
    #[arg(value_name = "COMMAND")]
    pub command: Option<String>,
}
