//! Citing articles of law as a lawyer of the language does.

use prisoner_card_format::Charge;

use super::{Messages, fill};

/// A language's words and order for a citation.
#[derive(Debug)]
pub struct CitationWords {
    /// `Article {number}`
    pub article: &'static str,
    /// `Section {number}`
    pub section: &'static str,
    /// `Part {number}`
    pub part: &'static str,
    /// `Point {number}`
    pub point: &'static str,
    /// Between an article, its part and its point.
    pub within: &'static str,
    /// Between the charge's article and those in conjunction with it.
    pub via: &'static str,
    /// Between the last article and the code of law.
    pub before_law: &'static str,
    /// What comes first.
    pub order: Order,
}

/// The order of a citation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// The article, then its part: `Article 275 via Article 30, Part 1, Criminal Code of Russia`.
    ArticleFirst,
    /// The part, then its article, and what the charge is in conjunction with before it: `ч. 1 ст. 30, ст. 275 УК РФ`.
    PartFirst,
}

impl Messages {
    /// The charge as it is cited; `law` is the publisher's name for the law.
    pub fn citation(&self, charge: &Charge, law: Option<&str>) -> String {
        let is_there = |cited: &String| !cited.is_empty();
        let words = &self.citation;
        let section = charge
            .section
            .as_deref()
            .map(|section| fill(words.section, &[("number", section)]));
        let provision = self.provision(
            charge.article.as_deref(),
            charge.part.as_deref(),
            charge.point.as_deref(),
        );
        let main = [section.unwrap_or_default(), provision];
        let via = charge
            .via
            .iter()
            .map(|via| self.provision(Some(&via.article), via.part.as_deref(), None));
        let articles: Vec<String> = match words.order {
            Order::ArticleFirst => main.into_iter().chain(via).filter(is_there).collect(),
            Order::PartFirst => via.chain(main).filter(is_there).collect(),
        };
        let mut cited = articles.join(words.via);
        if !cited.is_empty() {
            cited.push_str(words.before_law);
        }
        cited.push_str(law.unwrap_or_else(|| self.law_name(&charge.law)));
        cited
    }

    fn provision(&self, article: Option<&str>, part: Option<&str>, point: Option<&str>) -> String {
        let words = &self.citation;
        let numbers = [(words.article, article), (words.part, part), (words.point, point)];
        let mut provisions: Vec<String> = numbers
            .into_iter()
            .filter_map(|(template, number)| number.map(|number| fill(template, &[("number", number)])))
            .collect();
        if words.order == Order::PartFirst {
            provisions.reverse();
        }
        provisions.join(words.within)
    }
}
