//! The pages' own words; a card brings its own.

use prisoner_card::messages::{Direction, Messages, fill};
use prisoner_card_format::LanguageTag;

/// All of the pages' words in one language. A name in braces, such as `{date}`, marks the place of a value.
#[derive(Debug)]
pub(crate) struct Words {
    /// The language's tag.
    pub(crate) tag: &'static str,
    /// The title of a person's page: the name.
    pub(crate) person_title: &'static str,
    /// The same where no letters can be sent.
    pub(crate) person_title_without_letters: &'static str,
    /// A name in a list, where it comes in parts: the family name, then the others.
    pub(crate) listed_name: &'static str,
    /// Link to the list of people.
    pub(crate) all_people: &'static str,
    /// What the links to other languages are.
    pub(crate) languages: &'static str,
    /// Over the field.
    pub(crate) find: &'static str,
    /// How many are shown, of how many.
    pub(crate) shown: &'static str,
    /// Where the field's words fit nobody.
    pub(crate) nobody_found: &'static str,
    /// Where the feed has nobody.
    pub(crate) nobody: &'static str,
    /// The title of a page whose person was withdrawn.
    pub(crate) withdrawn_title: &'static str,
    /// Heading over the snippet for partners.
    pub(crate) embed: &'static str,
    /// What to do with it.
    pub(crate) embed_how: &'static str,
    /// What to do with the frame that stands below.
    pub(crate) embed_frame: &'static str,
    /// In a frame: link to the person's page.
    pub(crate) whole_page: &'static str,
    /// In a frame, over the address of a link that the page around it forbids to open.
    pub(crate) link_shut: &'static str,
    /// The feed's date; without the full stop.
    pub(crate) made_from: &'static str,
    /// Link to the feed.
    pub(crate) feed: &'static str,
    /// What the pages do not do.
    pub(crate) no_trace: &'static str,
    /// Where a link leads nowhere.
    pub(crate) not_found: &'static str,
}

static ENGLISH: Words = Words {
    tag: "en",
    person_title: "{name}: the case, and how to write",
    person_title_without_letters: "{name}: the case",
    listed_name: "{family}, {others}",
    all_people: "All people",
    languages: "Languages",
    find: "Find a person",
    shown: "Shown: {shown} of {all}",
    nobody_found: "Nobody found. Try a part of the name, or the name in another alphabet.",
    nobody: "There is nobody in this feed at present.",
    withdrawn_title: "Profile withdrawn",
    embed: "Put this card on your page",
    embed_how: "Paste this where the card should stand. It keeps itself up to date.",
    embed_frame: "Where scripts are not allowed, paste this frame. Without its last line it works, too, at a fixed height.",
    whole_page: "Open the whole page",
    link_shut: "This link cannot be opened from here. Its address:",
    made_from: "This page was made from the feed of {date}",
    feed: "Feed for programs",
    no_trace: "These pages set no cookies and count nobody.",
    not_found: "There is no page here",
};

static RUSSIAN: Words = Words {
    tag: "ru",
    person_title: "{name}: дело и как написать",
    person_title_without_letters: "{name}: дело",
    listed_name: "{family} {others}",
    all_people: "Весь список",
    languages: "Языки",
    find: "Найти человека",
    shown: "Показано: {shown} из {all}",
    nobody_found: "Никого не нашлось. Попробуйте часть имени или имя в другом алфавите.",
    nobody: "Сейчас в этой ленте никого нет.",
    withdrawn_title: "Страница отозвана",
    embed: "Поставить эту карточку на свой сайт",
    embed_how: "Вставьте этот код туда, где должна стоять карточка. Она обновляется сама.",
    embed_frame: "Где скрипты запрещены, вставьте эту рамку. Без последней строки она тоже работает, но её высота не меняется.",
    whole_page: "Открыть страницу целиком",
    link_shut: "Отсюда эту ссылку открыть нельзя. Её адрес:",
    made_from: "Страница составлена по ленте от {date}",
    feed: "Лента для программ",
    no_trace: "Эти страницы не ставят куки и никого не считают.",
    not_found: "Здесь нет страницы",
};

impl Words {
    /// The words for a reader of `tag`: in that language, or else in English, as a card has it.
    pub(crate) fn of(tag: &LanguageTag) -> &'static Self {
        let messages = Messages::lookup(tag);
        [&RUSSIAN]
            .into_iter()
            .find(|words| words.tag == messages.tag)
            .unwrap_or(&ENGLISH)
    }

    /// The direction that these words are written in.
    pub(crate) fn direction(&self) -> &'static str {
        LanguageTag::parse(self.tag).map_or("ltr", |tag| Direction::of(&tag).as_str())
    }

    /// A name in a list, where it comes in parts.
    pub(crate) fn listed(&self, family: &str, others: &str) -> String {
        match (family, others) {
            ("", name) | (name, "") => name.to_owned(),
            (family, others) => fill(self.listed_name, &[("family", family), ("others", others)]),
        }
    }
}

/// A language's name in the language itself; its tag where it is not known here.
pub(crate) fn own_name(tag: &LanguageTag) -> &str {
    match tag.primary() {
        "ar" => "العربية",
        "be" => "беларуская",
        "de" => "Deutsch",
        "en" => "English",
        "es" => "español",
        "fr" => "français",
        "he" => "עברית",
        "it" => "italiano",
        "ka" => "ქართული",
        "kk" => "қазақша",
        "pl" => "polski",
        "pt" => "português",
        "ru" => "русский",
        "tr" => "Türkçe",
        "tt" => "татарча",
        "uk" => "українська",
        "zh" => "中文",
        _ => tag.as_str(),
    }
}
