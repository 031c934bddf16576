//! Words that say where somebody is, or that nothing is known, in the languages of tables and feeds. `import` reads the cells of
//! tables by them; `check` looks for them where a feed says so, and a card does not read it.
//!
//! All are in small letters, with е for ё.

use prisoner_card_document::letters::folded;
use prisoner_card_format::codes::CustodyCode;

use crate::rules::countries_by_code;

/// Words for a place that speaks against an address, each list with its code.
const WHEREABOUTS: &[(CustodyCode, &str)] = &[
    (
        CustodyCode::InTransfer,
        "in transfer|этап|на этапе|этапирован|этапирована|в пути|этапированы|этапируют|en route",
    ),
    (
        CustodyCode::Wanted,
        "wanted|розыск|в розыске|объявлен в розыск|объявлена в розыск|объявлены в розыск|у вышуку|у розшуку",
    ),
    (
        CustodyCode::AtLiberty,
        "at liberty|at liberty before serving sentence|at large|на свободе|на воле|на волі|\
         на свободе до отбывания наказания|на волі до адбыцця пакарання",
    ),
    (
        CustodyCode::Released,
        "released|freed|освобожден|освобождена|освобождены|освободился|освободилась|вышел на свободу|\
         вышла на свободу|отбыл наказание|отбыла наказание|отбыл срок|отбыла срок|вызвалены|вызвалена|\
         выйшаў на волю|выйшла на волю|адбыў пакаранне|адбыла пакаранне|освободили|отпущен|отпущена|помилован|\
         помилована|амнистирован|амнистирована|set free|pardoned|amnestied|вызваленая|звільнений|звільнена|\
         звільнено|liberado|liberada|excarcelado|excarcelada",
    ),
    (
        CustodyCode::Exchanged,
        "exchanged|обменян|обменяна|обмен|обміняний|обміняна|обміняно|обменяны|абмяняны|абмяняная",
    ),
    (
        CustodyCode::Died,
        "died|deceased|dead|умер|умерла|погиб|погибла|скончался|скончалась|умерли|погибли|скончались|killed|\
         passed away|памер|памерла|загінуў|загінула|помер|померла|загинув|загинула|fallecido|fallecida|falleció",
    ),
    (
        CustodyCode::ConditionalRelease,
        "conditional release|released on parole|удо|условно-досрочно освобожден|условно-досрочно освобождена|\
         on parole|parole|libertad condicional|умовно-дострокове звільнення",
    ),
    (
        CustodyCode::Abroad,
        "abroad|left the country|за границей|за рубежом|эмигрировал|эмигрировала|уехал|уехала|за мяжой|\
         за кордоном|эмигрировали|уехали|выехал|выехала|покинул страну|покинула страну|emigrated|in exile|\
         exiliado|exiliada",
    ),
    (
        CustodyCode::Deported,
        "deported|депортирован|депортирована|дэпартаваны|дэпартавана|депортированы|депортований|депортована|\
         дэпартаваная|deportado|deportada",
    ),
    (
        CustodyCode::Disappeared,
        "disappeared|пропал без вести|пропала без вести|пропали без вести|зник безвісти|зникла безвісти|\
         desaparecido|desaparecida",
    ),
    (
        CustodyCode::HouseArrest,
        "house arrest|under house arrest|домашний арест|под домашним арестом|хатні арышт|домашній арешт|\
         prisión domiciliaria|arresto domiciliario",
    ),
    (CustodyCode::ConductBan, "conduct ban|запрет определенных действий"),
    (
        CustodyCode::TravelBond,
        "travel ban|подписка о невыезде|под подпиской о невыезде",
    ),
];

/// Words of a cell that says no more than an empty one.
const BLANK: &str = "-|–|—|?|n/a|no data|not known|unknown|н/д|неизвестно|неизвестна|нет|нет данных|не известно|невядома|\
    невідомо|няма|няма звестак|немає даних";

/// Every word for a place that speaks against an address, with its code.
pub fn whereabouts() -> impl Iterator<Item = (&'static str, CustodyCode)> {
    let of_list = |(code, words): &(CustodyCode, &'static str)| {
        let code = *code;
        words.split('|').map(move |word| (word, code))
    };
    WHEREABOUTS.iter().flat_map(of_list)
}

/// Every word of a cell that says no more than an empty one.
pub fn blanks() -> impl Iterator<Item = &'static str> {
    BLANK.split('|')
}

/// The names of all countries, in the languages of the card.
pub fn countries() -> impl Iterator<Item = &'static str> {
    countries_by_code().flat_map(|(_, names)| names)
}

/// The place that a text begins with, where it says so: "Released", "Abroad since 2024". A text that goes on otherwise may say
/// something else: "Умерла мать".
pub(crate) fn place_at_start(text: &str) -> Option<CustodyCode> {
    let text = folded(text.trim());
    let text = text.trim_end_matches(|last: char| !last.is_alphanumeric());
    let says = |word: &str| {
        text.strip_prefix(word)
            .is_some_and(|rest| rest.is_empty() || !WHOLE.contains(&word) && goes_on(rest))
    };
    whereabouts().find_map(|(word, code)| says(word).then_some(code))
}

/// Words that mean something else with a word behind them: "на этапе следствия", "dead end".
const WHOLE: &[&str] = &["dead", "parole", "wanted", "на этапе", "обмен", "розыск", "этап"];

/// Whether a day or a preposition follows a word.
pub(crate) fn goes_on(rest: &str) -> bool {
    const PREPOSITIONS: &str = "in|on|at|to|from|by|since|after|under|for|early|в|во|на|с|со|из|от|по|под|после|за|у|з|із|зі|да|до|\
        па|пасля|під|після|en|de|el|desde|bajo";
    let next = rest.strip_prefix(' ').and_then(|rest| rest.split(' ').next());
    next.is_some_and(|next| next.starts_with(char::is_numeric) || PREPOSITIONS.split('|').any(|word| word == next))
}
