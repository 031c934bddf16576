//! The orders of a list.

use std::cmp::Reverse;

use prisoner_card_format::codes::MailNeed;
use prisoner_card_format::{Date, PersonName, Preferred};

use crate::Entry;

/// The order of a list, as the attribute `order` has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// The publisher's order.
    #[default]
    Feed,
    /// By name.
    Name,
    /// The greatest need of letters first, as the publisher states it; of the same level the later statement.
    Need,
    /// The next birthdays from today.
    Birthday,
    /// By chance, those with a greater need of letters more often in front.
    Random,
}

impl Order {
    /// The order of an attribute's value.
    pub fn from_word(word: &str) -> Option<Self> {
        Some(match word {
            "feed" => Self::Feed,
            "name" => Self::Name,
            "need" => Self::Need,
            "birthday" => Self::Birthday,
            "random" => Self::Random,
            _ => return None,
        })
    }

    /// Whether it puts people forward for letters: such a list leaves out people to whom no letter can go.
    const fn puts_forward(self) -> bool {
        matches!(self, Self::Need | Self::Birthday | Self::Random)
    }
}

/// The key that a name is sorted by: its parts, the family's name first, divided by tabs. A name without parts is
/// sorted by its beginning.
pub fn sort_key(name: &PersonName) -> String {
    let key = match name {
        PersonName::Whole(name) => return plain(name),
        PersonName::Parts {
            given,
            patronymic,
            family,
        } => [Some(family), Some(given), patronymic.as_ref()],
    };
    let parts = key.into_iter().flatten().filter(|part| !part.is_empty());
    parts.map(|part| plain(part)).collect::<Vec<_>>().join("\t")
}

/// The text without the characters that divide parts and names.
fn plain(text: &str) -> String {
    text.replace(['\t', '\n'], " ")
}

/// Puts names into the order of a language: their keys go in ([`sort_key`]), their places come out.
pub type SortNames<'a> = &'a dyn Fn(&[String]) -> Vec<usize>;

/// The places of the people who are in the list, in its order. `seed` decides on chance alone: the same seed, the same order.
pub fn arrange(
    entries: &[Entry],
    order: Order,
    preferred: &Preferred,
    today: Date,
    seed: u64,
    sort_names: SortNames<'_>,
) -> Vec<usize> {
    let is_in = |entry: &Entry| {
        (!order.puts_forward() || entry.letters.on(today)) && (order != Order::Birthday || entry.birthday.is_some())
    };
    let mut places: Vec<usize> = (0..entries.len()).filter(|&place| is_in(&entries[place])).collect();
    match order {
        Order::Feed => {}
        Order::Name => {
            let keys = places
                .iter()
                .map(|&place| sort_key(entries[place].name.get(preferred).1));
            let sorted = sort_names(&keys.collect::<Vec<_>>());
            places = sorted
                .into_iter()
                .filter_map(|number| places.get(number).copied())
                .collect();
        }
        Order::Need => places.sort_by_key(|&place| {
            let need = entries[place].need;
            let as_of = need
                .and_then(|need| need.as_of)
                .map(|date| date.earliest().days_since_epoch());
            (rank(need.map(|need| need.level)), Reverse(as_of))
        }),
        Order::Birthday => {
            places.sort_by_key(|&place| entries[place].birthday.map(|birthday| birthday.days_from(today)));
        }
        Order::Random => {
            let mut chance = Chance(seed);
            // Weighted sampling without replacement: Efraimidis and Spirakis, 2006.
            let mut keys: Vec<(f64, usize)> = places
                .iter()
                .map(|&place| {
                    let weight = weight(entries[place].need.map(|need| need.level));
                    (-chance.next().ln() / weight, place)
                })
                .collect();
            keys.sort_by(|left, right| left.0.total_cmp(&right.0));
            places = keys.into_iter().map(|(_, place)| place).collect();
        }
    }
    places
}

const fn rank(need: Option<MailNeed>) -> u8 {
    match need {
        Some(MailNeed::High) => 0,
        Some(MailNeed::Normal) => 1,
        None => 2,
        Some(MailNeed::Low) => 3,
    }
}

/// The factor by which somebody is more likely to come first.
const fn weight(need: Option<MailNeed>) -> f64 {
    match need {
        Some(MailNeed::High) => 4.0,
        Some(MailNeed::Normal) | None => 2.0,
        Some(MailNeed::Low) => 1.0,
    }
}

/// `SplitMix64` (Steele, Lea and Flood, 2014): good enough to put people into an order.
struct Chance(u64);

impl Chance {
    /// A number above 0 and up to 1.
    #[expect(clippy::cast_precision_loss, reason = "53 bits fit")]
    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        ((mixed >> 11) + 1) as f64 / (1_u64 << 53) as f64
    }
}
