//! Medians, and how far the measurements lie apart.

/// The middle of a series of measurements and the range of its middle half.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Spread {
    pub(crate) lower_quartile: f64,
    pub(crate) median: f64,
    pub(crate) upper_quartile: f64,
}

impl Spread {
    /// Nothing for an empty series.
    pub(crate) fn of(values: impl IntoIterator<Item = f64>) -> Option<Self> {
        let mut values: Vec<f64> = values.into_iter().collect();
        values.sort_by(f64::total_cmp);
        Some(Self {
            lower_quartile: quantile(&values, 1)?,
            median: quantile(&values, 2)?,
            upper_quartile: quantile(&values, 3)?,
        })
    }
}

/// The value below which so many quarters of the sorted series lie; between two of them, on the line that joins them.
fn quantile(sorted: &[f64], quarters: usize) -> Option<f64> {
    let position = quarters * sorted.len().checked_sub(1)?;
    let below = *sorted.get(position / 4)?;
    let above = *sorted.get(position.div_ceil(4))?;
    let share = match position % 4 {
        0 => 0.0,
        1 => 0.25,
        2 => 0.5,
        _ => 0.75,
    };
    Some(below + (above - below) * share)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(values: &[f64], expected: Option<[f64; 3]>) {
        let found = Spread::of(values.iter().copied())
            .map(|spread| [spread.lower_quartile, spread.median, spread.upper_quartile]);
        assert_eq!(found, expected);
    }

    #[test]
    fn nothing_has_no_median() {
        check(&[], None);
    }

    #[test]
    fn one_value_is_its_own_median_and_quartiles() {
        check(&[7.0], Some([7.0, 7.0, 7.0]));
    }

    #[test]
    fn an_even_series_has_its_median_between_the_two_in_the_middle() {
        check(&[4.0, 1.0, 3.0, 2.0], Some([1.75, 2.5, 3.25]));
    }

    #[test]
    fn one_value_far_out_moves_neither_median_nor_quartiles() {
        check(&[5.0, 1.0, 4.0, 2.0, 3.0], Some([2.0, 3.0, 4.0]));
        check(&[5000.0, 1.0, 4.0, 2.0, 3.0], Some([2.0, 3.0, 4.0]));
    }
}
