//! A house in Chinese: the street, the number and 号, which also counts days, trains and buses.

use std::sync::LazyLock;

use regex::Captures;

use super::{Certainty, Pattern, compile};

/// A street that ends in 道 must not be a verb or a railway (知道, 报道, 轨道).
pub(super) static CHINESE: Pattern = LazyLock::new(|| {
    compile(
        r"\p{Han}{1,12}(?:路|街|巷|弄|胡同|大道|[^知报報人频頻轨軌通难難味渠隧管说說]道)\s*(?P<number>\d+|[〇一二三四五六七八九十百]+)\s*(?P<sign>[号號弄])",
    )
});

/// A station, a line, a time of the day, a hearing.
static OTHER: Pattern = LazyLock::new(|| {
    compile(
        r"^(?:车站|車站|站|线|線|公交|巴士|出口|开庭|開庭|凌晨|清晨|早|上午|中午|下午|傍晚|晚|夜|当天|當天|那天|宣判|庭审|受审|开审)",
    )
});

/// Words for an event on a day, or in a house.
static EVENT: Pattern = LazyLock::new(|| compile(r"^(?:被|遭|因|再|又|获|獲|已|将|將|起|前|后|後)"));

/// Whether the number is a house's, and not that of a station or a day.
pub(super) fn house(text: &str, captures: &Captures<'_>) -> Option<Certainty> {
    let after = text.get(captures.name("sign")?.end()..)?;
    let number = captures.name("number")?.as_str();
    let may_be_day = number.parse().map_or(number.chars().count() < 4, |day: u32| day <= 31);
    if OTHER.is_match(after) {
        None
    } else if may_be_day && EVENT.is_match(after) {
        Some(Certainty::Doubtful)
    } else {
        Some(Certainty::Certain)
    }
}

#[cfg(test)]
pub(super) fn compile_all() -> usize {
    [&CHINESE, &OTHER, &EVENT]
        .iter()
        .map(|pattern| pattern.as_str().len())
        .sum()
}
