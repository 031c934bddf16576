//! Citing articles of law as a lawyer of the language does.

use prisoner_card_format::Charge;

use super::{Messages, fill};

impl Messages {
    /// The charge as it is cited; `law` is the publisher's name for the law.
    pub fn citation(&self, charge: &Charge, law: Option<&str>) -> String {
        let is_there = |cited: &String| !cited.is_empty();
        let section = charge
            .section
            .as_deref()
            .map(|section| fill(self.section(), &[("number", section)]));
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
        let articles: Vec<String> = if self.is_part_first() {
            via.chain(main).filter(is_there).collect()
        } else {
            main.into_iter().chain(via).filter(is_there).collect()
        };
        let law = law.unwrap_or_else(|| self.law_name(&charge.law));
        let cited = articles.join(self.via());
        match (&*cited, self.order()) {
            ("", _) => law.to_owned(),
            (cited, "law-first") => [law, self.before_law(), cited].concat(),
            (cited, _) => [cited, self.before_law(), law].concat(),
        }
    }

    fn provision(&self, article: Option<&str>, part: Option<&str>, point: Option<&str>) -> String {
        let numbers = [(self.article(), article), (self.part(), part), (self.point(), point)];
        let mut provisions: Vec<String> = numbers
            .into_iter()
            .filter_map(|(template, number)| number.map(|number| fill(template, &[("number", number)])))
            .collect();
        if self.is_part_first() {
            provisions.reverse();
        }
        provisions.join(self.within())
    }

    /// Whether the part comes before its article, and what the charge is in conjunction with before it (`ч. 1 ст. 30, ст. 275
    /// УК РФ`), and not the article first (`Article 275 via Article 30, Part 1, Criminal Code of Russia`).
    fn is_part_first(&self) -> bool {
        self.order() == "part-first"
    }
}
