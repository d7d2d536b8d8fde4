//! *HET dan batas pembelian*: ceiling prices and purchase limits by decree, those that hold and those that come, and a
//! new one from its regulation (R21–R23, N14).
//!
//! Always holds: nothing changes before a second person agreed; what came with the program is shown beside what the
//! shop entered.
//! Neighbours: who decides (`till/ruling/house.rs`), the figures (`domain/goods/ceiling.rs`, `domain/goods/limit.rs`).

use super::form::{Entered, Field, Kind};
use super::work::{About, Finish, Row, Step, Tool, Words, Work};
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::widget::badge::Tone;
use crate::domain::goods::ceiling::{self, Decree, Force, Per};
use crate::domain::goods::limit::{self, BuyerKind, Limit};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::locale::format;
use crate::station::counter::office::{OfficeFound, OfficeQuestion};
use crate::station::counter::stockroom::{FoundStock, StockFound, StockQuestion};
use crate::station::house::HouseBook;
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::input::house::{Decreed, House, NewCeiling, NewLimit};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Decrees {
    /// None while it is read.
    pub book: Option<Box<HouseBook>>,
    pub at: usize,
    pub draft: Draft,
    pub unreadable: bool,
}

/// A decree as it is typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    pub what: Option<What>,
    pub code: String,
    pub figure: Option<i64>,
    /// Nothing is decreed any more.
    pub lifts: bool,
    pub per: Option<Per>,
    pub micro: Option<i64>,
    pub nik: Option<bool>,
    pub number: String,
    pub from: Option<BusinessDate>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// HET.
    Ceiling,
    /// HAP.
    Reference,
    Limit,
}

const WHAT: [What; 3] = [What::Ceiling, What::Reference, What::Limit];

#[derive(Clone, Debug, PartialEq, Eq)]
enum Known {
    Ceiling(Decree),
    Limit(Limit),
}

impl Known {
    fn code(&self) -> &str {
        match self {
            Self::Ceiling(decree) => &decree.code,
            Self::Limit(limit) => &limit.code,
        }
    }

    const fn from(&self) -> BusinessDate {
        match self {
            Self::Ceiling(decree) => decree.from,
            Self::Limit(limit) => limit.from,
        }
    }

    fn told(&self) -> Text {
        match self {
            Self::Ceiling(decree) => decree.told("house-ceiling-noted"),
            Self::Limit(limit) => limit.told("house-limit-noted"),
        }
    }
}

impl Decrees {
    /// What holds and what comes, by the code of the goods; ceilings first.
    fn known(&self) -> Vec<Known> {
        let Some(book) = &self.book else { return Vec::new() };
        let decrees = ceiling::built_in().into_iter().chain(book.settings.goods.decrees.iter().cloned());
        let limits = limit::of(&book.settings);
        let mut known: Vec<Known> = decrees.map(Known::Ceiling).chain(limits.into_iter().map(Known::Limit)).collect();
        // What a later one has followed already is past; of one day the last entered holds.
        let past = |at: usize, one: &Known, all: &[Known]| {
            all.iter().enumerate().any(|(other_at, other)| {
                let same = std::mem::discriminant(one) == std::mem::discriminant(other) && one.code() == other.code();
                let later = (one.from(), at) < (other.from(), other_at);
                same && later && (other.from() <= book.today || one.from() == other.from())
            })
        };
        let all = known.clone();
        let mut at = 0;
        known.retain(|one| {
            at += 1;
            !past(at - 1, one, &all)
        });
        known.sort_by_key(|one| (matches!(one, Known::Limit(_)), one.code().to_owned(), one.from()));
        known
    }

    fn chosen(&self) -> Option<Known> {
        self.known().into_iter().nth(self.at)
    }

    fn is_coming(&self, one: &Known) -> bool {
        self.book.as_ref().is_some_and(|book| one.from() > book.today)
    }

    const fn what(&self) -> What {
        match self.draft.what {
            Some(what) => what,
            None => What::Ceiling,
        }
    }

    fn begin(&mut self) {
        self.draft = match self.chosen() {
            Some(Known::Ceiling(decree)) => {
                let warns = decree.ceiling.is_some_and(|ceiling| ceiling.force == Force::Warns);
                let what = Some(if warns { What::Reference } else { What::Ceiling });
                Draft { what, code: decree.code, per: decree.ceiling.map(|of| of.per), ..Draft::default() }
            }
            Some(Known::Limit(limit)) => {
                let nik = Some(limit.needs_buyer);
                Draft { what: Some(What::Limit), code: limit.code, nik, ..Draft::default() }
            }
            None => Draft::default(),
        };
    }
}

fn count(figure: Option<i64>) -> Words {
    figure.map_or_else(Words::nothing, |count| count.to_string().into())
}

impl Work for Decrees {
    fn title(&self) -> &'static str {
        "errand-decrees"
    }

    fn head(&self, _shop: &Shop) -> Words {
        Words::key("decrees-head")
    }

    fn question(&self) -> Option<StockQuestion> {
        Some(StockQuestion::Office(OfficeQuestion::House))
    }

    fn rows(&self, _shop: &Shop) -> Vec<Row> {
        let row = |one: &Known| {
            let (kind, number, figure) = match one {
                Known::Ceiling(Decree { number, ceiling, .. }) => match ceiling {
                    Some(of) => {
                        let kind = if of.force == Force::Blocks { "decrees-het" } else { "decrees-hap" };
                        (kind, number, format::plain_on_screen(of.price))
                    }
                    None => ("decrees-het", number, "–".to_owned()),
                },
                Known::Limit(limit) => {
                    let micro = limit.most_for(Some(BuyerKind::UsahaMikro));
                    let figure = match (limit.lifted, micro == limit.most) {
                        (true, _) => "–".to_owned(),
                        (false, true) => limit.most.to_string(),
                        (false, false) => format!("{} / {micro}", limit.most),
                    };
                    ("decrees-most", &limit.number, figure)
                }
            };
            let badge =
                self.is_coming(one).then(|| (Tone::Attention, Text::new("decrees-coming").with("from", one.from())));
            let since = match badge {
                Some(_) => Words::nothing(),
                None => Text::new("house-since").with("since", one.from()).into(),
            };
            let below = vec![Words::key(kind), number.clone().into(), since];
            Row { below, badge, ..Row::new(one.code().to_owned(), figure) }
        };
        self.known().iter().map(row).collect()
    }

    fn at(&self, _shop: &Shop) -> Option<usize> {
        self.chosen().map(|_| self.at)
    }

    fn choose(&mut self, at: usize, _shop: &Shop) -> Step {
        self.at = at;
        self.begin();
        Step::Stay
    }

    fn empty(&self) -> &'static str {
        if self.unreadable { "station-unreadable" } else { "care-reading" }
    }

    fn about(&self, _shop: &Shop) -> Option<About> {
        let nothing = Words::nothing;
        let title = self.chosen().map_or_else(|| Words::key("decrees-head"), |one| one.told().into());
        Some(About { title, below: vec![Words::key("decrees-why")], figure: nothing(), figure_word: nothing() })
    }

    fn fields(&self, _shop: &Shop) -> Vec<Field> {
        let draft = &self.draft;
        let choice = |keys: &[&'static str]| Kind::Choice(keys.iter().map(|key| Words::key(key)).collect());
        let field = |id, value: Words, kind, missing| Field { id, value, kind, missing };
        let what = match self.what() {
            What::Ceiling => "decrees-het",
            What::Reference => "decrees-hap",
            What::Limit => "decrees-most",
        };
        let kinds = choice(&["decrees-ceiling", "decrees-reference", "decrees-limit"]);
        let code = field("decrees-field-code", draft.code.clone().into(), Kind::Words, draft.code.is_empty());
        let mut fields = vec![field("decrees-field-what", Words::key(what), kinds, false), code];
        let untold = draft.figure.is_none() && !draft.lifts;
        if self.what() == What::Limit {
            let most = if draft.lifts { Words::key("decrees-lifted") } else { count(draft.figure) };
            let nik = draft.nik.map_or_else(nothing, |nik| Words::key(if nik { "rule-yes" } else { "rule-no" }));
            fields.push(field("decrees-field-most", most, Kind::Quantity, untold));
            fields.push(field("decrees-field-micro", count(draft.micro), Kind::Quantity, false));
            fields.push(field("decrees-field-nik", nik, choice(&["rule-yes", "rule-no"]), false));
        } else {
            let price = match (draft.lifts, draft.figure) {
                (true, _) => Words::key("decrees-lifted"),
                (false, None) => Words::nothing(),
                (false, Some(price)) => format::plain_on_screen(Rupiah::of(price)).into(),
            };
            let unit = draft.per == Some(Per::BaseUnit);
            let per = Words::key(if unit { "decrees-per-unit" } else { "decrees-per-measure" });
            fields.push(field("decrees-field-price", price, Kind::Money, untold));
            let pers = choice(&["decrees-per-measure", "decrees-per-unit"]);
            fields.push(field("decrees-field-per", per, pers, false));
        }
        let from = draft.from.map_or_else(|| Words::key("rules-today"), |from| format::date_numeric(from).into());
        fields.push(field(
            "decrees-field-number",
            draft.number.clone().into(),
            Kind::Long(60),
            draft.number.is_empty(),
        ));
        fields.push(field("rules-field-from", from, Kind::Day, false));
        fields
    }

    fn enter(&mut self, field: &'static str, entered: Entered, _shop: &Shop) -> Step {
        let draft = &mut self.draft;
        match (field, entered) {
            ("decrees-field-what", Entered::Choice(at)) => {
                draft.what = WHAT.get(at).copied();
                (draft.figure, draft.lifts) = (None, false);
            }
            ("decrees-field-code", Entered::Words(words)) => draft.code = words.to_uppercase().replace(' ', "_"),
            ("decrees-field-price", Entered::Money(price)) => {
                (draft.figure, draft.lifts) = (Some(price.amount()), false);
            }
            ("decrees-field-most", Entered::Quantity(most)) => {
                (draft.figure, draft.lifts) = (Some(most.milli() / 1_000), false);
            }
            ("decrees-field-micro", Entered::Quantity(most)) => draft.micro = Some(most.milli() / 1_000),
            ("decrees-field-nik", Entered::Choice(at)) => draft.nik = Some(at == 0),
            ("decrees-field-per", Entered::Choice(at)) => {
                draft.per = Some(if at == 0 { Per::Measure } else { Per::BaseUnit });
            }
            ("decrees-field-number", Entered::Words(words)) => draft.number = words,
            ("rules-field-from", Entered::Day(from)) => draft.from = Some(from),
            _ => {}
        }
        Step::Stay
    }

    fn tools(&self, _shop: &Shop) -> Vec<Tool> {
        let mut tools = vec![Tool::new("decrees-tool-lift", Shortcut::F(6))];
        if self.chosen().is_some_and(|one| self.is_coming(&one)) {
            tools.push(Tool { removing: true, ..Tool::new("decrees-tool-withdraw", Shortcut::F(7)) });
        }
        tools
    }

    fn tool(&mut self, tool: &'static str, _shop: &Shop) -> Step {
        match (tool, self.chosen()) {
            ("decrees-tool-withdraw", Some(one)) if self.is_coming(&one) => {
                let what = if matches!(one, Known::Limit(_)) { Decreed::Limit } else { Decreed::Ceiling };
                Step::Do(Input::House(House::Withdraw { what, code: one.code().to_owned(), from: one.from() }))
            }
            ("decrees-tool-lift", _) => {
                self.draft.lifts = !self.draft.lifts;
                self.draft.figure = None;
                Step::Stay
            }
            _ => Step::Stay,
        }
    }

    fn finish(&self, shop: &Shop) -> Finish {
        let missing = self.fields(shop).into_iter().find(|field| field.missing);
        let words = missing.as_ref().map_or("rules-two", |_| "decrees-missing");
        Finish { label: "decrees-decide", sum: None, words: Words::key(words), ready: missing.is_none() }
    }

    fn done(&mut self, _shop: &Shop) -> Step {
        let Draft { code, figure, lifts, per, micro, nik, number, from, .. } = self.draft.clone();
        let figure = figure.filter(|_| !lifts);
        let house = match self.what() {
            What::Limit => {
                House::Limit(Box::new(NewLimit { code, most: figure, micro, from, number, span: None, nik }))
            }
            what => {
                let force = Some(if what == What::Reference { Force::Warns } else { Force::Blocks });
                let price = figure.map(Rupiah::of);
                House::Ceiling(Box::new(NewCeiling { code, price, from, number, per, force }))
            }
        };
        Step::Do(Input::House(house))
    }

    fn scanned(&mut self, _code: &str, _shop: &Shop) -> Option<Step> {
        None
    }

    fn found(&mut self, _goods: &FoundStock, _shop: &Shop) -> Step {
        Step::Stay
    }

    fn told(&mut self, told: StockFound) {
        match told {
            StockFound::Office(OfficeFound::House(book)) => {
                (self.book, self.unreadable) = (Some(book), false);
                if self.draft == Draft::default() {
                    self.begin();
                }
            }
            StockFound::Office(OfficeFound::Unreadable) => self.unreadable = true,
            _ => {}
        }
    }

    fn answered(&mut self, input: &Input, answer: &Answer) -> Step {
        let Input::House(_) = input else { return Step::Stay };
        self.draft = Draft::default();
        answer.notices.first().map_or(Step::Stay, |said| Step::Said(said.clone()))
    }
}

const fn nothing() -> Words {
    Words::nothing()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::gallery::sample;
    use crate::domain::settings::{GoodsRules, Settings};
    use crate::locale::Language;

    fn day(text: &str) -> BusinessDate {
        text.parse().expect("a date")
    }

    #[test]
    fn what_holds_and_what_comes_is_listed_and_a_new_one_is_put_to_the_till() {
        let shop = sample::shop(Language::Id, (1366, 768), false);
        let decree = |from: &str, price| Decree {
            code: "SPHP".to_owned(),
            from: day(from),
            number: "Keputusan 9/2026".to_owned(),
            ceiling: Some(ceiling::Ceiling { per: Per::Measure, price: Rupiah::of(price), force: Force::Blocks }),
        };
        let decrees = vec![decree("2026-01-01", 13_000), decree("2026-12-01", 12_500)];
        let goods = GoodsRules { decrees, ..GoodsRules::default() };
        let settings = Settings { goods, ..Settings::default() };
        let book = HouseBook { today: day("2026-11-24"), settings, standings: Vec::new() };
        let mut desk = Decrees::default();
        desk.told(StockFound::Office(OfficeFound::House(Box::new(book))));
        let of_code: Vec<BusinessDate> =
            desk.known().iter().filter(|one| one.code() == "SPHP").map(Known::from).collect();
        let limit = day("2025-07-12");
        assert_eq!(of_code, [day("2026-01-01"), day("2026-12-01"), limit], "the built-in ceiling is past");
        let at = desk.known().iter().position(|one| one.from() == day("2026-12-01")).expect("it is listed");
        desk.choose(at, &shop);
        assert!(matches!(desk.tool("decrees-tool-withdraw", &shop), Step::Do(Input::House(House::Withdraw { .. }))));
        assert!(!desk.finish(&shop).ready);
        desk.enter("decrees-field-price", Entered::Money(Rupiah::of(12_000)), &shop);
        desk.enter("decrees-field-number", Entered::Words("Keputusan 1/2027".to_owned()), &shop);
        desk.enter("rules-field-from", Entered::Day(day("2027-01-01")), &shop);
        assert!(desk.finish(&shop).ready);
        let new = NewCeiling {
            code: "SPHP".to_owned(),
            price: Some(Rupiah::of(12_000)),
            from: Some(day("2027-01-01")),
            number: "Keputusan 1/2027".to_owned(),
            per: Some(Per::Measure),
            force: Some(Force::Blocks),
        };
        assert_eq!(desk.done(&shop), Step::Do(Input::House(House::Ceiling(Box::new(new)))));
    }
}
