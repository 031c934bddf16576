//! The chapters of `docs/reference` that are made from the code: the format's members and codes, and the command's options.
//! `RENEW=1 cargo test -p prisoner-card --test reference` writes them.
#![expect(clippy::unwrap_used, reason = "a test's panic is its verdict, in its helpers too")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::{Command, CommandFactory as _, Parser as _};
use prisoner_card_cli::args::Arguments;
use prisoner_card_format::shape::{CodeList, FEED, Kind, Member, NAME_PARTS, Need, Object};

#[track_caller]
fn assert_made(name: &str, text: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../docs/reference")
        .join(name);
    if std::env::var_os("RENEW").is_some() {
        std::fs::write(&file, text).unwrap();
    }
    assert!(
        std::fs::read_to_string(&file).unwrap_or_default() == text,
        "docs/reference/{name} is out of date: run `RENEW=1 cargo test -p prisoner-card --test reference`"
    );
}

/// What the format has, each object and list once, in the order in which a reader of the feed meets them.
#[derive(Default)]
struct Format {
    objects: Vec<&'static Object>,
    lists: Vec<&'static CodeList>,
}

impl Format {
    fn add(&mut self, object: &'static Object) {
        if self.objects.contains(&object) {
            return;
        }
        self.objects.push(object);
        object.all_members().for_each(|member| self.add_kind(member.kind));
    }

    fn add_kind(&mut self, kind: Kind) {
        match kind {
            Kind::Object(object) => self.add(object),
            Kind::List(entries) | Kind::ByLanguage(entries) => self.add_kind(*entries),
            Kind::Code(list) if !self.lists.contains(&list) => self.lists.push(list),
            Kind::Name => self.add(NAME_PARTS),
            _ => {}
        }
    }
}

fn anchor(title: &str) -> String {
    let kept = title.to_lowercase().replace(' ', "-");
    kept.chars().filter(|c| c.is_alphanumeric() || *c == '-').collect()
}

fn kind(kind: Kind) -> String {
    match kind {
        Kind::String | Kind::Words | Kind::Identity => "string".to_owned(),
        Kind::Exactly(value) => format!("`\"{value}\"`"),
        Kind::Text => "text".to_owned(),
        Kind::Name => format!("text, or [parts](#{})", anchor(NAME_PARTS.title)),
        Kind::AddressText => "string by language".to_owned(),
        Kind::Date => "date".to_owned(),
        Kind::Instant => "instant".to_owned(),
        Kind::Duration => "duration".to_owned(),
        Kind::Url | Kind::ContactUrl | Kind::AnyUrl => "URL".to_owned(),
        Kind::Language => "language tag".to_owned(),
        Kind::Code(list) => format!("[code](#{})", anchor(&list_title(list))),
        Kind::Flag => "`true` or `false`".to_owned(),
        Kind::Count => "whole number".to_owned(),
        Kind::Amount => "number".to_owned(),
        Kind::List(entries) => format!("list: {}", self::kind(*entries)),
        Kind::ByLanguage(entries) => format!("by language, {}", self::kind(*entries)),
        Kind::Object(object) => format!("[{}](#{})", object.title.to_lowercase(), anchor(object.title)),
    }
}

fn list_title(list: &CodeList) -> String {
    format!("Codes: {}", list.title.to_lowercase())
}

fn need(member: &Member) -> &'static str {
    match member.need {
        Need::Required => "yes",
        Need::UnlessWithdrawn => "unless withdrawn",
        Need::Optional => "",
        Need::Deprecated => "no longer used",
    }
}

#[test]
fn reference_of_the_format_is_made_from_its_shape() {
    let mut format = Format::default();
    format.add(FEED);
    let mut text = "# Members and codes\n\n\
                    Every member of a feed, and every code. This page is made from the format's own declarations. \
                    [The feed format](../feed-format.md) explains how they belong together, and what each kind of value is.\n"
        .to_owned();
    for object in format.objects {
        write!(
            text,
            "\n## {}\n\n| member | needed | value | meaning |\n| --- | --- | --- | --- |\n",
            object.title
        )
        .unwrap();
        for member in object.all_members() {
            let (name, need, kind) = (member.name, need(member), kind(member.kind));
            writeln!(
                text,
                "| `{name}` | {need} | {kind} | {} |",
                member.description.replace('|', "\\|")
            )
            .unwrap();
        }
    }
    for list in format.lists {
        write!(text, "\n## {}\n\n| code | meaning |\n| --- | --- |\n", list_title(list)).unwrap();
        for (code, meaning) in list.codes.iter().zip(list.descriptions) {
            writeln!(text, "| `{code}` | {meaning} |").unwrap();
        }
    }
    assert_made("format.md", &text);
}

/// The options of one command: how each is typed, and what it does.
fn options(command: &Command) -> BTreeMap<(bool, String), String> {
    let arguments = command.get_arguments().filter(|argument| argument.get_id() != "help");
    let named = arguments.map(|argument| {
        let value = argument.get_value_names().unwrap_or_default().join(" ");
        let typed = match argument.get_long() {
            Some(long) if argument.get_action().takes_values() => format!("--{long} {value}"),
            Some(long) => format!("--{long}"),
            None => value,
        };
        let values: Vec<_> = argument
            .get_possible_values()
            .iter()
            .map(|value| format!("`{}`", value.get_name()))
            .collect();
        let mut help = argument
            .get_help()
            .map(ToString::to_string)
            .unwrap_or_default()
            .replace('\n', " ");
        // A flag has the values true and false.
        if argument.get_action().takes_values() && !values.is_empty() && argument.get_id() != "shell" {
            write!(help, " ({})", values.join(", ")).unwrap();
        }
        let defaults = argument.get_default_values();
        if argument.get_action().takes_values() && !defaults.is_empty() {
            let defaults: Vec<_> = defaults.iter().map(|default| default.to_string_lossy()).collect();
            write!(help, " [default: {}]", defaults.join(" ")).unwrap();
        }
        if argument.is_required_set() {
            help.push_str(" [needed]");
        }
        ((argument.get_long().is_some(), typed), help)
    });
    named.collect()
}

#[test]
fn reference_of_the_command_is_made_from_its_arguments() {
    let mut tool = Arguments::command();
    tool.build();
    let mut text = "# The command\n\n\
                    `prisoner-card` is the publishers' command. This page is made from the command's own help: \
                    `prisoner-card COMMAND --help` prints the same.\n\n\
                    | exit code | means |\n| --- | --- |\n| 0 | done |\n| 1 | the input has problems |\n\
                    | 2 | it could not run: usage, input and output, network |\n\n\
                    Results go to standard output, messages to standard error.\n"
        .to_owned();
    for command in tool.get_subcommands().filter(|command| command.get_name() != "help") {
        let about = command.get_about().map(ToString::to_string).unwrap_or_default();
        write!(text, "\n## `{}`\n\n{about}.\n", command.get_name()).unwrap();
        for (at, ((_, typed), help)) in options(command).into_iter().enumerate() {
            if at == 0 {
                text.push_str("\n| what you type | what it does |\n| --- | --- |\n");
            }
            let [typed, help] = [typed, help].map(|words| words.replace('|', "\\|").replace('<', "&lt;"));
            writeln!(text, "| `{typed}` | {help} |").unwrap();
        }
    }
    assert_made("command.md", &text);
}

/// All documents, in both languages.
fn documents() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut folders = vec![root.join("docs")];
    let mut files = vec![root.join("README.md")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "md") {
                files.push(path);
            }
        }
    }
    files
}

#[test]
fn every_command_in_the_documents_is_one_that_the_command_takes() {
    let mut count = 0;
    for path in documents() {
        let text = std::fs::read_to_string(&path).unwrap().replace("\\\n", " ");
        let mut is_shell = false;
        for line in text.lines().map(str::trim) {
            if let Some(language) = line.strip_prefix("```") {
                is_shell = !is_shell && ["sh", "console"].contains(&language);
                continue;
            }
            let line = line.strip_prefix("$ ").unwrap_or(line);
            if !is_shell || !line.starts_with("prisoner-card ") {
                continue;
            }
            // What stands behind is the shell's.
            let words = line
                .split_whitespace()
                .take_while(|word| !["|", ">", "2>&1", "#", "&&"].contains(word));
            if let Err(error) = Arguments::try_parse_from(words) {
                assert!(!error.use_stderr(), "{}: {line}\n{error}", path.display());
            }
            count += 1;
        }
    }
    assert!(count > 30, "{count}");
}
