//! *Aturan toko*: everything that a shop decides about itself, page by page, one setting a row: what holds, since when
//! and by whom, what comes; a new value, from which day, and a second person agrees where the rules want one. The
//! shop's QRIS is scanned from its sticker.
//!
//! Always holds: what is shown is what holds today; nothing changes before who must agree has agreed; a payment code
//! is looked at, and its merchant named, before it can be kept.
//! Neighbours: the names and their bounds (`domain/settings/house.rs`), who decides (`till/ruling/house.rs`), ceilings
//! and purchase limits (`decrees.rs`).

use super::Task;
use super::form::{Entered, Field, Kind};
use super::work::{About, Finish, Row, Step, Tool, Words, Work};
use crate::app::shop::Shop;
use crate::domain::people::user::Role;
use crate::domain::sale::qris;
use crate::domain::settings::house::{self, Group, HouseRule, Shape, Who};
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::locale::format;
use crate::station::counter::office::{OfficeFound, OfficeQuestion};
use crate::station::counter::stockroom::{FoundStock, StockFound, StockQuestion};
use crate::station::house::{HouseBook, Standing};
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::input::house::House;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HouseDesk {
    /// None while it is read.
    pub book: Option<Box<HouseBook>>,
    /// The page that is open; none in the list of pages.
    pub group: Option<Group>,
    pub at: usize,
    /// As it will be typed to the till.
    pub value: Option<String>,
    pub from: Option<BusinessDate>,
    pub unreadable: bool,
}

/// Who decides, or looks what was decided.
pub const fn is_for(role: Role) -> bool {
    matches!(role, Role::Manajer | Role::Pengurus | Role::Bendahara)
}

fn name(rule: &HouseRule) -> Text {
    Text::new("house-name").with("rule", rule.code)
}

/// A value for people: `Rp` is left out on rows as elsewhere.
fn shown(rule: &HouseRule, value: &str) -> Words {
    match (rule.shape(), value.parse()) {
        (Shape::Money, Ok(amount)) => format::plain_on_screen(crate::domain::money::Rupiah::of(amount)).into(),
        _ => Text::new("house-value").with("value", rule.told(value)).into(),
    }
}

impl HouseDesk {
    fn rule(&self) -> Option<(&'static HouseRule, &HouseBook)> {
        Some((self.group?.rules().nth(self.at)?, self.book.as_deref()?))
    }

    fn standing(&self, rule: &HouseRule) -> Option<&Standing> {
        let at = house::ALL.iter().position(|one| one.code == rule.code)?;
        self.book.as_deref()?.standings.get(at)
    }

    /// Since when, by whom, and what comes.
    fn story(&self, rule: &HouseRule) -> Vec<Words> {
        let Some(standing) = self.standing(rule) else { return Vec::new() };
        let Standing { since, by, agreed, coming } = standing;
        let mut story: Vec<Words> = coming
            .iter()
            .map(|(from, value)| {
                let text = Text::new("house-coming").with("from", *from).with("value", rule.told(value));
                text.into()
            })
            .collect();
        let held = match (since, by.is_empty(), agreed.is_empty()) {
            (None, ..) => Text::new("house-founded"),
            (Some(since), true, _) => Text::new("house-since").with("since", *since),
            (Some(since), false, true) => Text::new("house-since-by").with("since", *since).with("by", by.as_str()),
            (Some(since), false, false) => {
                let text = Text::new("house-since-two").with("since", *since).with("by", by.as_str());
                text.with("agreed", agreed.as_str())
            }
        };
        story.push(held.into());
        story
    }

    /// What is wrong with the payment code that is typed.
    fn wrong(&self) -> Option<Text> {
        let (rule, _) = self.rule()?;
        let typed = self.value.as_deref().filter(|typed| rule.is_qris() && *typed != "-")?;
        let wrong = qris::of_shop(typed).err()?;
        Some(Text::new("house-qris-wrong").with("why", wrong.code()))
    }

    /// Opens the page of QRIS with this code in it.
    fn sticker(&mut self, code: &str) {
        self.group = Some(Group::Qris);
        self.at = Group::Qris.rules().position(HouseRule::is_qris).unwrap_or(0);
        (self.value, self.from) = (Some(code.trim().to_owned()), None);
    }

    fn open(&mut self) -> Step {
        match Group::ALL.get(self.at) {
            Some(group) => {
                (self.group, self.at, self.value, self.from) = (Some(*group), 0, None, None);
                Step::Stay
            }
            None => Step::To(Box::new(Task::Decrees(Box::default()))),
        }
    }

    fn typed(&mut self, words: &str) {
        let Some((rule, _)) = self.rule() else { return };
        let upper = words.to_uppercase();
        let typed = match rule.code {
            // The touch letters have no Shift.
            "qris" if qris::of_shop(words).is_err() && qris::of_shop(&upper).is_ok() => upper,
            "name" | "address" | "kelurahan" | "city" if words == words.to_lowercase() => capitals(words),
            _ => words.to_owned(),
        };
        self.value = Some(typed);
    }
}

/// Each word begins with a capital.
fn capitals(words: &str) -> String {
    let mut begins = true;
    let one = |sign: char| {
        let out: String = if begins { sign.to_uppercase().collect() } else { sign.to_string() };
        begins = !sign.is_alphanumeric() && sign != '.';
        out
    };
    words.chars().map(one).collect()
}

impl Work for HouseDesk {
    fn title(&self) -> &'static str {
        "errand-house"
    }

    fn head(&self, _shop: &Shop) -> Words {
        match self.group {
            Some(group) => Text::new("house-group").with("group", group.code()).into(),
            None => Words::key("house-head"),
        }
    }

    fn question(&self) -> Option<StockQuestion> {
        Some(StockQuestion::Office(OfficeQuestion::House))
    }

    fn rows(&self, _shop: &Shop) -> Vec<Row> {
        let Some(book) = &self.book else { return Vec::new() };
        let Some(group) = self.group else {
            let page = |group: &Group| {
                let below = vec![Text::new("house-group-more").with("group", group.code()).into()];
                let text = Text::new("house-group").with("group", group.code());
                Row { below, ..Row::new(text, Words::nothing()) }
            };
            let below = vec![Words::key("house-decrees-more")];
            let decrees = Row { below, ..Row::new(Text::new("errand-decrees"), Words::nothing()) };
            return Group::ALL.iter().map(page).chain([decrees]).collect();
        };
        let row = |rule: &HouseRule| {
            let below = self.story(rule);
            Row { below, ..Row::new(name(rule), shown(rule, &rule.value(&book.settings))) }
        };
        group.rules().map(row).collect()
    }

    fn at(&self, _shop: &Shop) -> Option<usize> {
        self.book.as_ref().map(|_| self.at)
    }

    fn choose(&mut self, at: usize, _shop: &Shop) -> Step {
        (self.at, self.value, self.from) = (at, None, None);
        Step::Stay
    }

    fn empty(&self) -> &'static str {
        if self.unreadable { "station-unreadable" } else { "care-reading" }
    }

    fn about(&self, _shop: &Shop) -> Option<About> {
        let Some((rule, book)) = self.rule() else {
            let title = Group::ALL.get(self.at).map_or_else(
                || Words::key("errand-decrees"),
                |group| Text::new("house-group").with("group", group.code()).into(),
            );
            return Some(About {
                title,
                below: vec![Words::key("house-why")],
                figure: Words::nothing(),
                figure_word: Words::nothing(),
            });
        };
        if let (true, Some(typed)) = (rule.is_qris(), &self.value) {
            return Some(sticker_about(typed));
        }
        let value = shown(rule, &rule.value(&book.settings));
        let limits = match rule.shape() {
            Shape::Money | Shape::Figure => {
                Text::new("house-bounds").with("bounds", format::bounds(&rule.bounds())).into()
            }
            _ => Words::nothing(),
        };
        let usual = rule.value(&Default::default());
        let usual = match usual == "-" || matches!(rule.shape(), Shape::Words(_)) {
            true => Words::nothing(),
            false => Text::new("house-usual").with("value", rule.told(&usual)).into(),
        };
        let of = if rule.rule.is_empty() { Words::nothing() } else { rule.rule.to_owned().into() };
        // Words have no room in large; they stand below.
        let (below, figure) = match rule.shape() {
            Shape::Words(_) | Shape::Choice(_) => {
                let now = Text::new("house-now").with("value", rule.told(&rule.value(&book.settings)));
                (vec![now.into(), usual, of], Words::nothing())
            }
            _ => (vec![limits, usual, of], value),
        };
        let figure_word = if figure.is_nothing() { Words::nothing() } else { Words::key("rules-now") };
        Some(About { title: name(rule).into(), below, figure, figure_word })
    }

    fn fields(&self, _shop: &Shop) -> Vec<Field> {
        let Some((rule, _)) = self.rule() else { return Vec::new() };
        let choice = |of: &[&str]| Kind::Choice(of.iter().map(|one| shown(rule, one)).collect());
        let kind = match rule.shape() {
            Shape::Question => choice(&["yes", "no"]),
            Shape::Choice(of) => choice(of),
            // A year's turnover has more digits than any sum at the counter.
            Shape::Money if rule.code == "turnover_limit" => Kind::Long(13),
            Shape::Money => Kind::Money,
            Shape::Figure => Kind::Quantity,
            Shape::Words(most) => Kind::Long(most),
        };
        let value = self.value.as_ref().map_or_else(Words::nothing, |value| shown(rule, value));
        let from = self.from.map_or_else(|| Words::key("rules-today"), |from| format::date_numeric(from).into());
        vec![
            Field { id: "rules-field-value", value, kind, missing: self.value.is_none() },
            Field { id: "rules-field-from", value: from, kind: Kind::Day, missing: false },
        ]
    }

    fn enter(&mut self, field: &'static str, entered: Entered, _shop: &Shop) -> Step {
        let options: &[&str] = match self.rule().map(|(rule, _)| rule.shape()) {
            Some(Shape::Choice(of)) => of,
            _ => &["yes", "no"],
        };
        match (field, entered) {
            ("rules-field-from", Entered::Day(from)) => self.from = Some(from),
            (_, Entered::Choice(at)) => self.value = options.get(at).map(|one| (*one).to_owned()),
            (_, Entered::Money(amount)) => self.value = Some(amount.amount().to_string()),
            (_, Entered::Quantity(figure)) => self.value = Some(format::quantity(figure).replace('.', "")),
            (_, Entered::Words(words)) => self.typed(&words),
            (_, Entered::Day(_)) => {}
        }
        match self.wrong() {
            Some(text) => Step::Refuse(text),
            None => Step::Stay,
        }
    }

    fn tools(&self, _shop: &Shop) -> Vec<Tool> {
        Vec::new()
    }

    fn tool(&mut self, _tool: &'static str, _shop: &Shop) -> Step {
        Step::Stay
    }

    fn finish(&self, _shop: &Shop) -> Finish {
        let finish = |label, words, ready| Finish { label, sum: None, words, ready };
        let Some((rule, _)) = self.rule() else {
            return finish("house-open", Words::key("house-open-why"), self.book.is_some());
        };
        let (words, ready) = match (self.wrong(), &self.value, rule.who) {
            (Some(_), ..) => (Words::key("house-qris-no"), false),
            (_, None, _) if rule.is_qris() => (Words::key("house-scan-first"), false),
            (_, None, _) => (Words::key("house-value-first"), false),
            (_, Some(_), Who::One) => (Words::key("house-at-once"), true),
            (_, Some(_), _) => (Words::key("rules-two"), true),
        };
        finish("rules-decide", words, ready)
    }

    fn done(&mut self, _shop: &Shop) -> Step {
        let Some((rule, _)) = self.rule() else { return self.open() };
        let Some(value) = self.value.clone() else { return Step::Stay };
        Step::Do(Input::House(House::Setting { name: rule.code.to_owned(), value, from: self.from }))
    }

    /// The sticker of the shop's QRIS; no goods are sold here.
    fn scanned(&mut self, code: &str, _shop: &Shop) -> Option<Step> {
        self.book.as_ref()?;
        self.sticker(code);
        Some(self.wrong().map_or(Step::Stay, Step::Refuse))
    }

    fn found(&mut self, _goods: &FoundStock, _shop: &Shop) -> Step {
        Step::Stay
    }

    fn told(&mut self, told: StockFound) {
        match told {
            StockFound::Office(OfficeFound::House(book)) => (self.book, self.unreadable) = (Some(book), false),
            StockFound::Office(OfficeFound::Unreadable) => self.unreadable = true,
            _ => {}
        }
    }

    fn answered(&mut self, input: &Input, answer: &Answer) -> Step {
        let Input::House(_) = input else { return Step::Stay };
        (self.value, self.from) = (None, None);
        answer.notices.first().map_or(Step::Stay, |said| Step::Said(said.clone()))
    }
}

/// Whose code it is, before it is kept.
fn sticker_about(typed: &str) -> About {
    let nothing = Words::nothing;
    match qris::of_shop(typed) {
        Ok(read) => {
            let data = |text: Option<String>| text.map_or_else(nothing, Words::from);
            let nmid = read.nmid.map_or_else(nothing, |nmid| Text::new("house-nmid").with("nmid", nmid).into());
            About {
                title: data(read.merchant),
                below: vec![data(read.city), nmid, data(read.criteria)],
                figure: nothing(),
                figure_word: nothing(),
            }
        }
        Err(_) if typed == "-" => {
            let title = Words::key("house-qris-gone");
            About { title, below: Vec::new(), figure: nothing(), figure_word: nothing() }
        }
        Err(wrong) => {
            let title = Text::new("house-qris-wrong").with("why", wrong.code()).into();
            About { title, below: Vec::new(), figure: nothing(), figure_word: nothing() }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::gallery::sample;
    use crate::domain::money::Rupiah;
    use crate::domain::quantity::Quantity;
    use crate::domain::settings::Settings;
    use crate::locale::Language;

    fn book() -> HouseBook {
        let today = "2026-11-24".parse().expect("a date");
        HouseBook { today, settings: Settings::default(), standings: vec![Standing::default(); house::ALL.len()] }
    }

    #[test]
    fn each_setting_of_each_page_can_be_typed_and_put_to_the_till() {
        let shop = sample::shop(Language::Id, (1366, 768), false);
        let mut desk = HouseDesk::default();
        assert!(desk.rows(&shop).is_empty(), "it is read first");
        desk.told(StockFound::Office(OfficeFound::House(Box::new(book()))));
        assert_eq!(desk.rows(&shop).len(), Group::ALL.len() + 1);
        for (page, group) in Group::ALL.into_iter().enumerate() {
            desk.group = None;
            desk.choose(page, &shop);
            assert_eq!((desk.done(&shop), desk.group), (Step::Stay, Some(group)));
            for (at, rule) in group.rules().enumerate() {
                desk.choose(at, &shop);
                assert!(!desk.finish(&shop).ready, "{} has no new value yet", rule.code);
                let entered = match &desk.fields(&shop)[0].kind {
                    Kind::Choice(_) => Entered::Choice(1),
                    Kind::Money => Entered::Money(Rupiah::of(12_500)),
                    Kind::Quantity => Entered::Quantity(Quantity::whole(3)),
                    _ if rule.is_qris() => Entered::Words(crate::demo::QRIS.to_lowercase()),
                    _ => Entered::Words("12".to_owned()),
                };
                desk.enter("rules-field-value", entered, &shop);
                desk.enter("rules-field-from", Entered::Day("2027-01-01".parse().expect("a date")), &shop);
                let Step::Do(Input::House(House::Setting { name, value, from })) = desk.done(&shop) else {
                    panic!("{} is sent", rule.code)
                };
                assert_eq!((name.as_str(), from.is_some()), (rule.code, true));
                let typed = rule.put(&mut Settings::default(), &value).is_some();
                let needs_more =
                    matches!(rule.code, "phone" | "npwp" | "prefix_weight" | "prefix_price" | "prefix_member")
                        || rule.code == "prefix_voucher";
                assert!(typed || needs_more, "{} takes {value}", rule.code);
            }
        }
    }

    #[test]
    fn a_sticker_opens_its_page_and_a_wrong_one_is_not_sent() {
        let shop = sample::shop(Language::Id, (1366, 768), false);
        let mut desk = HouseDesk { book: Some(Box::new(book())), ..HouseDesk::default() };
        assert!(matches!(desk.scanned("8991002101999", &shop), Some(Step::Refuse(_))));
        assert!(!desk.finish(&shop).ready);
        assert_eq!(desk.scanned(crate::demo::QRIS, &shop), Some(Step::Stay));
        assert!(desk.finish(&shop).ready);
        let about = desk.about(&shop).expect("whose it is");
        assert!(!about.title.is_nothing(), "{about:?}");
        let Step::Do(Input::House(House::Setting { name, value, .. })) = desk.done(&shop) else { panic!("it is sent") };
        assert_eq!((name.as_str(), value.as_str()), ("qris", crate::demo::QRIS));
    }

    #[test]
    fn words_from_the_touch_letters_begin_with_capitals() {
        assert_eq!(capitals("jl. sultan adam no. 12/b rt 4"), "Jl. Sultan Adam No. 12/B Rt 4");
    }
}
