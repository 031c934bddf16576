//! The chapters of `docs/reference` and `docs/ru/reference` that are made from the code: the format's members and
//! codes, and the command's options. Their Russian is in `book/words/ru.json`. `RENEW=1 cargo test -p prisoner-card
//! --test reference` writes them.
#![expect(clippy::unwrap_used, reason = "a test's panic is its verdict, in its helpers too")]

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::{Command, CommandFactory as _, Parser as _};
use prisoner_card_cli::args::Arguments;
use prisoner_card_format::shape::{CodeList, FEED, Kind, Member, NAME_PARTS, Need, Object};

#[track_caller]
fn assert_made(file: &str, text: &str) {
    let path = documents_folder().join(file);
    if std::env::var_os("RENEW").is_some() {
        std::fs::write(&path, text).unwrap();
    }
    assert!(
        std::fs::read_to_string(&path).unwrap_or_default() == text,
        "docs/{file} is out of date: run `RENEW=1 cargo test -p prisoner-card --test reference`"
    );
}

fn documents_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs")
}

/// The words of a page: English, or their translation.
struct Words {
    translated: Option<BTreeMap<String, String>>,
    used: RefCell<BTreeSet<String>>,
}

impl Words {
    fn english() -> Self {
        Self {
            translated: None,
            used: RefCell::default(),
        }
    }

    /// The Russian words of a chapter.
    fn russian(chapter: &str) -> Self {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../book/words/ru.json");
        let json = std::fs::read_to_string(file).unwrap();
        let mut chapters: BTreeMap<String, BTreeMap<String, String>> = serde_json::from_str(&json).unwrap();
        Self {
            translated: chapters.remove(chapter),
            ..Self::english()
        }
    }

    fn say(&self, english: &str) -> String {
        if !english.is_empty() {
            self.used.borrow_mut().insert(english.to_owned());
        }
        let translated = self.translated.as_ref().and_then(|words| words.get(english));
        translated.map_or(english, String::as_str).to_owned()
    }

    /// The head of a table with these columns.
    fn head(&self, columns: &[&str]) -> String {
        let names: Vec<_> = columns.iter().map(|column| self.say(column)).collect();
        format!("| {} |\n|{}\n", names.join(" | "), " --- |".repeat(columns.len()))
    }

    /// Asserts that the translation has each text of the page, and no other.
    #[track_caller]
    fn assert_complete(&self) {
        let Some(translated) = &self.translated else { return };
        let known: BTreeSet<_> = translated.keys().cloned().collect();
        let used = self.used.borrow();
        let missing: Vec<_> = used.difference(&known).collect();
        let unused: Vec<_> = known.difference(&used).collect();
        assert!(
            missing.is_empty() && unused.is_empty(),
            "book/words/ru.json lacks {missing:#?}, and nothing needs {unused:#?}"
        );
    }
}

/// The parts of the format, each object and list once, in the order in which a reader of the feed meets them.
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

/// A link to the section with this heading.
fn link(words: &str, heading: &str) -> String {
    format!("[{words}](#{})", anchor(heading))
}

fn kind(kind: Kind, words: &Words) -> String {
    let name = match kind {
        Kind::String | Kind::Words | Kind::Identity => "string",
        Kind::Text => "text",
        Kind::AddressText => "string by language",
        Kind::Date => "date",
        Kind::Instant => "instant",
        Kind::Duration => "duration",
        Kind::Url | Kind::ContactUrl | Kind::AnyUrl => "URL",
        Kind::Language => "language tag",
        Kind::Flag => "`true` or `false`",
        Kind::Count => "whole number",
        Kind::Amount => "number",
        Kind::Exactly(value) => return format!("`\"{value}\"`"),
        Kind::Name => {
            let parts = link(&words.say("parts"), &words.say(NAME_PARTS.title));
            return format!("{} {parts}", words.say("text, or"));
        }
        Kind::Code(list) => return link(&words.say("code"), &words.say(&list_title(list))),
        Kind::List(entries) => return format!("{}: {}", words.say("list"), self::kind(*entries, words)),
        Kind::ByLanguage(entries) => return format!("{}, {}", words.say("by language"), self::kind(*entries, words)),
        Kind::Object(object) => {
            let title = words.say(object.title);
            return link(&title.to_lowercase(), &title);
        }
    };
    words.say(name)
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
    let english = "Every member of a feed, and every code. This page is made from the format's own declarations. \
                   [The feed format](../feed-format.md) explains how they belong together, and what each kind of value is.";
    assert_made("reference/format.md", &format_page(english, &Words::english()));
}

#[test]
fn reference_of_the_format_is_complete_in_russian() {
    let words = Words::russian("format");
    let introduction = "Все поля ленты и все коды. Страница сделана из объявлений самого формата. Правила для адресов и всё \
        остальное объясняет [описание формата](../feed-format.md).\n\n\
        | значение | что написать |\n| --- | --- |\n\
        | текст | Строка на языке ленты (`language`) или строки по языкам: `{ \"en\": \"…\", \"ru\": \"…\" }`. |\n\
        | дата | `2024`, `2024-02` или `2024-02-13`. Только то, что вы знаете: год останется годом. |\n\
        | время | Дата и время с часовым поясом, RFC 3339: `2026-11-24T15:00:00Z`. |\n\
        | срок | ISO 8601: `P9Y` означает девять лет, `P18M` восемнадцать месяцев. Карточка пишет их так же, не пересчитывая. |\n\
        | URL | Адрес `https:` или, если там пишут человеку, `mailto:`. Другой адрес виден как текст и ссылкой не станет. |\n\
        | код | Слово из названного списка. Если карточка не знает кода, она показывает `label` или пропускает код. |";
    let text = format_page(introduction, &words);
    words.assert_complete();
    assert_made("ru/reference/format.md", &text);
}

fn format_page(introduction: &str, words: &Words) -> String {
    let mut format = Format::default();
    format.add(FEED);
    let mut text = format!("# {}\n\n{introduction}\n", words.say("Members and codes"));
    for object in format.objects {
        let head = words.head(&["member", "needed", "value", "meaning"]);
        write!(text, "\n## {}\n\n{head}", words.say(object.title)).unwrap();
        for member in object.all_members() {
            let (name, need, kind) = (member.name, words.say(need(member)), kind(member.kind, words));
            let description = words.say(member.description).replace('|', "\\|");
            writeln!(text, "| `{name}` | {need} | {kind} | {description} |").unwrap();
        }
    }
    for list in format.lists {
        let head = words.head(&["code", "meaning"]);
        write!(text, "\n## {}\n\n{head}", words.say(&list_title(list))).unwrap();
        for (code, meaning) in list.codes.iter().zip(list.descriptions) {
            writeln!(text, "| `{code}` | {} |", words.say(meaning)).unwrap();
        }
    }
    text
}

/// The options of one command: the form and the effect of each.
fn options(command: &Command, words: &Words) -> BTreeMap<(bool, String), String> {
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
        let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
        let mut help = words.say(&help.replace('\n', " "));
        // A flag has the values true and false.
        if argument.get_action().takes_values() && !values.is_empty() && argument.get_id() != "shell" {
            write!(help, " ({})", values.join(", ")).unwrap();
        }
        let defaults = argument.get_default_values();
        if argument.get_action().takes_values() && !defaults.is_empty() {
            let defaults: Vec<_> = defaults.iter().map(|default| default.to_string_lossy()).collect();
            write!(help, " [{}: {}]", words.say("default"), defaults.join(" ")).unwrap();
        }
        if argument.is_required_set() {
            write!(help, " [{}]", words.say("needed")).unwrap();
        }
        ((argument.get_long().is_some(), typed), help)
    });
    named.collect()
}

#[test]
fn reference_of_the_command_is_made_from_its_arguments() {
    let introduction = "# The command\n\n\
        `prisoner-card` is the publishers' command. This page is made from the command's own help: \
        `prisoner-card COMMAND --help` prints the same.\n\n\
        | exit code | means |\n| --- | --- |\n| 0 | done |\n| 1 | the input has problems |\n\
        | 2 | it could not run: usage, input and output, network |\n\n\
        Results go to standard output, messages to standard error.\n";
    assert_made("reference/command.md", &command_page(introduction, &Words::english()));
}

#[test]
fn reference_of_the_command_is_complete_in_russian() {
    let introduction = "# Программа\n\n\
        `prisoner-card` — программа для издателей. Её сообщения и справка (`prisoner-card КОМАНДА --help`) на английском. Эта \
        страница сделана из справки и переведена.\n\n\
        | код завершения | что означает |\n| --- | --- |\n| 0 | сделано |\n| 1 | во входных данных ошибки |\n\
        | 2 | не удалось выполнить: неверные аргументы, чтение и запись файлов, сеть |\n\n\
        Результаты печатаются в стандартный вывод, сообщения в стандартный вывод ошибок.\n";
    let words = Words::russian("command");
    let text = command_page(introduction, &words);
    words.assert_complete();
    assert_made("ru/reference/command.md", &text);
}

fn command_page(introduction: &str, words: &Words) -> String {
    let mut tool = Arguments::command();
    tool.build();
    let mut text = introduction.to_owned();
    for command in tool.get_subcommands().filter(|command| command.get_name() != "help") {
        let about = command.get_about().map(ToString::to_string).unwrap_or_default();
        write!(text, "\n## `{}`\n\n{}.\n", command.get_name(), words.say(&about)).unwrap();
        for (at, ((_, typed), help)) in options(command, words).into_iter().enumerate() {
            if at == 0 {
                write!(text, "\n{}", words.head(&["what you type", "what it does"])).unwrap();
            }
            let [typed, help] = [typed, help].map(|words| words.replace('|', "\\|").replace('<', "&lt;"));
            writeln!(text, "| `{typed}` | {help} |").unwrap();
        }
    }
    text
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
        let mut language = "";
        for line in text.lines().map(str::trim) {
            if let Some(begun) = line.strip_prefix("```") {
                language = begun;
                continue;
            }
            let line = match language {
                "sh" | "console" => line.strip_prefix("$ ").unwrap_or(line),
                // After the time and the user.
                "crontab" => line.split_once("  mirror  ").map_or("", |(_, command)| command),
                // Without a folder: packages put the command into different ones.
                "ini" => line.strip_prefix("ExecStart=").unwrap_or_default(),
                _ => "",
            };
            if !line.starts_with("prisoner-card ") {
                assert!(!["crontab", "ini"].contains(&language) || line.is_empty(), "{line}");
                continue;
            }
            // The rest of the line belongs to the shell.
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
