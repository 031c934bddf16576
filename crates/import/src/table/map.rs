//! The map: the member of each column, and the code of each word. Known tables (`known.toml`) and the words that every
//! table shares (`words.toml`) are written in the same way as the maps of publishers.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::LazyLock;

use prisoner_card_check::vocabulary;
use prisoner_card_document::letters::folded;
use serde::Deserialize;
use unicode_normalization::UnicodeNormalization;

use super::charges::charges;
use super::member::{Codes, Kind, member};
use super::prisons::is_column;
use super::read::Settings;
use crate::line::squeezed;

/// A map as it is written.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Map {
    /// In a known table, its name; in a map, the known table that it extends.
    #[serde(default)]
    pub(super) table: Option<String>,
    /// The sheet of a workbook.
    pub(super) sheet: Option<String>,
    /// The delimiter of the cells of a CSV file.
    pub(super) delimiter: Option<char>,
    /// The encoding of a CSV file.
    pub(super) encoding: Option<String>,
    /// The language of the table's text.
    pub(super) language: Option<String>,
    /// The code of law of articles that do not name theirs, such as `RU-UK`.
    pub(super) law: Option<String>,
    /// Article, as a cell may have it → name of the offence, in the table's language.
    #[serde(default)]
    pub(super) labels: BTreeMap<String, String>,
    /// The order of `1/2/2024`, where a column does not tell.
    pub(super) dates: Option<Order>,
    /// Header → column.
    #[serde(default)]
    pub(super) columns: BTreeMap<String, Column>,
    /// Member → value for every person.
    #[serde(default)]
    pub(super) constants: BTreeMap<String, String>,
    /// List of codes → word → code.
    #[serde(default)]
    pub(super) words: BTreeMap<String, BTreeMap<String, String>>,
    /// Language → form of an envelope, with `{address}` and `{recipient}`.
    #[serde(default)]
    pub(super) envelope: BTreeMap<String, String>,
    /// Header of the table of places → name of the column.
    #[serde(default)]
    pub(super) places: BTreeMap<String, String>,
    /// How the file of the table of places is read.
    #[serde(default)]
    pub(super) places_file: FileSettings,
    /// Headers of the known table that the map extends; a table need not have them all.
    #[serde(skip)]
    pub(super) optional: BTreeSet<String>,
}

/// The settings of a file of its own.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileSettings {
    sheet: Option<String>,
    delimiter: Option<char>,
    encoding: Option<String>,
}

/// A column: its member, or the member with options.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Column {
    Member(String),
    Table(ColumnTable),
}

/// A column with options.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ColumnTable {
    pub(super) member: String,
    /// Another language than the table's.
    pub(super) language: Option<String>,
    /// The order of the parts of a name in one cell: `family given patronymic`.
    pub(super) order: Option<String>,
    /// The column counts only in rows in which another column has this text.
    #[serde(default)]
    pub(super) only_where: BTreeMap<String, String>,
}

/// The order of day and month in a date with two small numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub(super) enum Order {
    #[serde(rename = "D/M/Y")]
    DayFirst,
    #[serde(rename = "M/D/Y")]
    MonthFirst,
}

impl Column {
    pub(super) fn table(&self) -> ColumnTable {
        match self {
            Self::Member(member) => ColumnTable {
                member: member.clone(),
                ..ColumnTable::default()
            },
            Self::Table(table) => table.clone(),
        }
    }
}

#[derive(Deserialize)]
struct Known {
    tables: Vec<Map>,
}

/// The tables whose header rows are known.
pub(super) static KNOWN: LazyLock<Vec<Map>> = LazyLock::new(|| {
    // A test reads both files.
    toml::from_str::<Known>(include_str!("known.toml")).map_or_else(|_| Vec::new(), |known| known.tables)
});

static WORDS: LazyLock<BTreeMap<String, BTreeMap<String, String>>> = LazyLock::new(|| {
    let mut lists: BTreeMap<String, BTreeMap<String, String>> =
        toml::from_str(include_str!("words.toml")).unwrap_or_default();
    let of_places = vocabulary::whereabouts().map(|(word, code)| (word.to_owned(), code.code().to_owned()));
    lists.entry("place".to_owned()).or_default().extend(of_places);
    let blank = vocabulary::blanks().map(|word| (word.to_owned(), String::new()));
    lists.entry("blank".to_owned()).or_default().extend(blank);
    lists
});

impl Map {
    /// Reads a publisher's map.
    pub(super) fn read(text: &str) -> Result<Self, String> {
        let mut map: Self = toml::from_str(text).map_err(|error| in_one_line(&error, text))?;
        if let Some(base) = map.table.take() {
            let known = KNOWN.iter().find(|known| known.table.as_deref() == Some(&base));
            let known = known.ok_or_else(|| {
                let names: Vec<_> = KNOWN.iter().filter_map(|known| known.table.as_deref()).collect();
                format!("no table {base:?} is known; those that are: {}", names.join(", "))
            })?;
            map = map.over(known);
        }
        map.checked()
    }

    /// This map, with the values of the other where it has none.
    fn over(mut self, base: &Self) -> Self {
        self.sheet = self.sheet.or_else(|| base.sheet.clone());
        self.delimiter = self.delimiter.or(base.delimiter);
        self.encoding = self.encoding.or_else(|| base.encoding.clone());
        self.language = self.language.or_else(|| base.language.clone());
        self.law = self.law.or_else(|| base.law.clone());
        self.dates = self.dates.or(base.dates);
        for (article, label) in &base.labels {
            self.labels.entry(article.clone()).or_insert_with(|| label.clone());
        }
        for (header, column) in &base.columns {
            if !self.columns.contains_key(header) {
                self.columns.insert(header.clone(), column.clone());
                self.optional.insert(header.clone());
            }
        }
        for (member, text) in &base.constants {
            self.constants.entry(member.clone()).or_insert_with(|| text.clone());
        }
        for (list, words) in &base.words {
            let own = self.words.entry(list.clone()).or_default();
            for (word, code) in words {
                own.entry(word.clone()).or_insert_with(|| code.clone());
            }
        }
        self
    }

    /// How the table of people is read.
    pub(super) fn settings<'a>(&'a self, encoding: Option<&'a str>) -> Settings<'a> {
        Settings {
            sheet: self.sheet.as_deref(),
            delimiter: self.delimiter,
            encoding: encoding.or(self.encoding.as_deref()),
            section: "",
        }
    }

    /// How the table of places is read: in the encoding of the table of people, unless it has its own.
    pub(super) fn settings_of_places<'a>(&'a self, encoding: Option<&'a str>) -> Settings<'a> {
        let own = &self.places_file;
        Settings {
            sheet: own.sheet.as_deref(),
            delimiter: own.delimiter,
            encoding: encoding.or(own.encoding.as_deref()).or(self.encoding.as_deref()),
            section: " under [places_file]",
        }
    }

    /// Whether everything in it has a meaning.
    pub(super) fn checked(self) -> Result<Self, String> {
        for (header, column) in &self.columns {
            let column = column.table();
            let Some((_, kind, _)) = member(&column.member) else {
                return Err(format!("column {header:?}: there is no member {:?}", column.member));
            };
            if let Some(order) = &column.order
                && (kind != Kind::Name || order.split(' ').any(|part| !is_name_part(part)))
            {
                return Err(format!(
                    "column {header:?}: an order is that of a name's parts, such as \"family given patronymic\""
                ));
            }
        }
        for (name, text) in &self.constants {
            let may = match member(name) {
                Some((_, Kind::Text | Kind::Plain | Kind::Country, _)) => !text.trim().is_empty(),
                Some((_, Kind::Word(codes), _)) => codes.has(text),
                _ => false,
            };
            if !may {
                return Err(format!("constant {name:?}: {text:?} cannot be said of every person"));
            }
        }
        for (list, words) in &self.words {
            let Some((_, codes)) = Codes::ALL.iter().find(|(name, _)| name == list) else {
                let lists: Vec<_> = Codes::ALL.iter().map(|(name, _)| *name).collect();
                return Err(format!(
                    "there are no words of {list:?}; the lists are {}",
                    lists.join(", ")
                ));
            };
            if let Some((word, code)) = words.iter().find(|(_, code)| !codes.has(code)) {
                return Err(format!("the word {word:?}: {code:?} is no code of {list}"));
            }
        }
        if let Some((header, name)) = self.places.iter().find(|(_, name)| !is_column(name)) {
            return Err(format!(
                "column {header:?} of the places: there is no {name:?}; there are name, kind, number, region, address, \
                 custody"
            ));
        }
        for (article, label) in &self.labels {
            let charges =
                charges(article, self.law.as_deref(), &[]).map_err(|why| format!("the label of {article:?}: {why}"))?;
            if charges.len() != 1 || label.trim().is_empty() {
                return Err(format!(
                    "the label of {article:?}: write one article, and what the offence is called"
                ));
            }
        }
        let is_form = |form: &String| form.contains("{address}") && form.contains("{recipient}");
        if let Some((language, _)) = self.envelope.iter().find(|(_, form)| !is_form(form)) {
            return Err(format!(
                "the envelope of {language:?} lacks {{address}} or {{recipient}}"
            ));
        }
        Ok(self)
    }

    /// The column of that header; white space, case and punctuation at the end do not count.
    pub(super) fn column(&self, header: &str) -> Option<ColumnTable> {
        let exact = self.columns.iter().find(|(known, _)| squeezed(known) == header);
        let alike = || {
            self.columns
                .iter()
                .find(|(known, _)| header_key(known) == header_key(header))
        };
        let found = exact.or_else(alike);
        found.map(|(_, column)| column.table())
    }
}

/// A mistake in the file with its place, as other commands have it: in one line, without the file's own text in it.
fn in_one_line(error: &toml::de::Error, text: &str) -> String {
    let lines = error.message().lines().map(str::trim);
    let message = lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join(": ");
    let Some(before) = error.span().and_then(|span| text.get(..span.start)) else {
        return message;
    };
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    format!("line {line}, column {column}: {message}")
}

fn is_name_part(part: &str) -> bool {
    ["given", "patronymic", "family"].contains(&part)
}

/// The words of all lists: the map's, and those that every table shares.
#[derive(Debug)]
pub(super) struct Words(HashMap<(&'static str, String), String>);

impl Words {
    pub(super) fn of(map: &Map) -> Self {
        let mut words = HashMap::new();
        for source in [&*WORDS, &map.words] {
            for (list, _) in Codes::ALL {
                for (word, code) in source.get(list).into_iter().flatten() {
                    words.insert((list, key(word)), code.clone());
                }
            }
        }
        Self(words)
    }

    /// The code that a text stands for, if it is such a word and nothing else.
    pub(super) fn code(&self, codes: Codes, text: &str) -> Option<&str> {
        self.0.get(&(codes.name(), key(text))).map(String::as_str)
    }
}

/// Whether a text says that nothing is known, as an empty cell does.
pub(super) fn is_blank(text: &str) -> bool {
    text.is_empty() || is_word("blank", text)
}

/// Whether a text is a word of a list that stands for no code.
pub(super) fn is_word(list: &str, text: &str) -> bool {
    WORDS.get(list).is_some_and(|words| words.contains_key(&key(text)))
}

/// The code that a text stands for by a list, where it is one of its words in every table.
pub(super) fn word(list: &str, text: &str) -> Option<&'static str> {
    WORDS.get(list)?.get(&key(text)).map(String::as_str)
}

/// A header as headers are compared.
pub(super) fn header_key(header: &str) -> String {
    let key = key(&header.nfc().collect::<String>());
    key.trim_end_matches([':', '*']).trim_end().to_owned()
}

/// A text as words are compared: without case, also of Turkish, the dots of ё, and punctuation at the end.
pub(super) fn key(text: &str) -> String {
    let text = folded(&squeezed(text));
    text.trim_end_matches(['.', ',', ';', '!']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::{KNOWN, Map, WORDS, Words, key};
    use crate::table::member::Codes;

    #[test]
    fn every_known_table_and_word_means_something() {
        assert!(toml::from_str::<super::Known>(include_str!("known.toml")).is_ok());
        assert!(KNOWN.len() > 10);
        for known in KNOWN.iter() {
            assert!(known.clone().checked().is_ok(), "{known:?}");
        }
        for (list, words) in WORDS.iter() {
            let codes = Codes::ALL
                .iter()
                .find(|(name, _)| name == list)
                .map(|(_, codes)| *codes);
            for (word, code) in words {
                assert!(
                    codes.unwrap_or(Codes::Place).has(code)
                        || ["blank", "not_yet", "held", "institution"].contains(&list.as_str()),
                    "{word} = {code}"
                );
                assert_eq!(&key(word), word);
            }
        }
    }

    #[test]
    fn a_map_that_means_nothing_is_refused_with_the_reason() {
        for (map, message) in [
            (
                "[columns]\n\"A\" = \"nmae\"",
                "column \"A\": there is no member \"nmae\"",
            ),
            (
                "[columns]\n\"A\" = { member = \"birth\", order = \"given\" }",
                "column \"A\": an order is that of a name's parts, such as \"family given patronymic\"",
            ),
            (
                "[words.place]\n\"У друзей\" = \"free\"",
                "the word \"У друзей\": \"free\" is no code of place",
            ),
            (
                "[constants]\n\"recognition.status\" = \"yes\"",
                "constant \"recognition.status\": \"yes\" cannot be said of every person",
            ),
            (
                "[places]\n\"A\" = \"adress\"",
                "column \"A\" of the places: there is no \"adress\"; there are name, kind, number, region, address, custody",
            ),
            (
                "[labels]\n\"ст. 275\" = \"госизмена\"",
                "the label of \"ст. 275\": the map does not say of which law, such as law = \"RU-UK\"",
            ),
            (
                "law = \"RU-UK\"\n[labels]\n\"ст. 275, ст. 276\" = \"госизмена\"",
                "the label of \"ст. 275, ст. 276\": write one article, and what the offence is called",
            ),
            (
                "[envelope]\nru = \"{address}\"",
                "the envelope of \"ru\" lacks {address} or {recipient}",
            ),
            (
                "law = \"RU-UK\"\n[columns]\n\"Имя\" = primer",
                "line 3, column 9: string values must be quoted, expected literal string",
            ),
            (
                "langauge = \"ru\"",
                "line 1, column 1: unknown field `langauge`, expected one of `table`, `sheet`, `delimiter`, `encoding`, `language`, `law`, \
                 `labels`, `dates`, `columns`, `constants`, `words`, `envelope`, `places`, `places_file`",
            ),
        ] {
            assert_eq!(Map::read(map).unwrap_err(), message);
        }
    }

    #[test]
    fn words_are_compared_without_case_and_dots() {
        let words = Words::of(&Map::read("[words.place]\n\"У друзей\" = \"at_liberty\"").unwrap());
        for (text, code) in [
            ("ОСВОБОЖДЁН.", Some("released")),
            ("Домашний  арест", Some("house_arrest")),
            ("у друзей", Some("at_liberty")),
            ("Освобождён условно?", None),
        ] {
            assert_eq!(words.code(Codes::Place, text), code, "{text}");
        }
    }
}
