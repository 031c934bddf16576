//! Citing articles of law as a lawyer of the language does.

use prisoner_card_format::Charge;

use super::{Messages, fill};

impl Messages {
    /// The charge as it is cited: the words before the name of the law, and those after.
    pub fn citation(&self, charge: &Charge) -> (String, String) {
        let main = self.provision([
            charge.section.as_deref(),
            charge.article.as_deref(),
            charge.part.as_deref(),
            charge.point.as_deref(),
        ]);
        let via = charge
            .via
            .iter()
            .map(|via| self.provision([None, Some(&via.article), via.part.as_deref(), None]));
        let main = Some(main).filter(|cited| !cited.is_empty()).into_iter();
        let articles: Vec<String> = if self.is_part_first() {
            via.chain(main).collect()
        } else {
            main.chain(via).collect()
        };
        let cited = articles.join(self.via());
        match (&*cited, self.order()) {
            ("", _) => Default::default(),
            (cited, "law-first") => (String::new(), [self.before_law(), cited].concat()),
            (cited, _) => ([cited, self.before_law()].concat(), String::new()),
        }
    }

    /// A section, an article, a part and a point, each within the one before it.
    fn provision(&self, numbers: [Option<&str>; 4]) -> String {
        let templates = [self.section(), self.article(), self.part(), self.point()];
        let mut provisions: Vec<String> = templates
            .into_iter()
            .zip(numbers)
            .filter_map(|(template, number)| number.map(|number| fill(template, &[("number", number)])))
            .collect();
        if self.is_part_first() {
            provisions.reverse();
        }
        provisions.join(self.within())
    }

    /// Whether the part comes before its article, and the related article before it (`ч. 1 ст. 30, ст. 275 УК РФ`), and
    /// not the article first (`Article 275 in conjunction with Article 30, Part 1, Criminal Code of Russia`).
    fn is_part_first(&self) -> bool {
        self.order() == "part-first"
    }
}
