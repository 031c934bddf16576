//! Durations of sentences.

/// An ISO 8601 duration in the units it was stated in: `P18M` is 18 months, not a year and six months.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// Years.
    pub years: u32,
    /// Months.
    pub months: u32,
    /// Weeks are counted as seven days.
    pub days: u32,
}

impl Term {
    /// Reads `P9Y`, `P18M`, `P1Y6M`, `P15D`, `P2W`: each unit at most once, the larger first, whole numbers, no time
    /// of day.
    pub fn parse(text: &str) -> Option<Self> {
        let mut rest = text.strip_prefix('P')?;
        let mut term = Self {
            years: 0,
            months: 0,
            days: 0,
        };
        let mut units = ['Y', 'M', 'W', 'D'].as_slice();
        if rest.is_empty() {
            return None;
        }
        while !rest.is_empty() {
            let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
            let count: u32 = rest[..digits].parse().ok()?;
            let unit = rest[digits..].chars().next()?;
            let index = units.iter().position(|known| *known == unit)?;
            units = &units[index + 1..];
            match unit {
                'Y' => term.years = count,
                'M' => term.months = count,
                'W' => term.days = count.checked_mul(7)?,
                _ => term.days = term.days.checked_add(count)?,
            }
            rest = &rest[digits + 1..];
        }
        Some(term)
    }

    /// Whether it lasts no time at all.
    pub fn is_zero(self) -> bool {
        self.years == 0 && self.months == 0 && self.days == 0
    }
}
