//! *Kartu dan pembeli serumah*: a member's cards at the left, and what is done with one of them: blocked when it is
//! lost, made anew, withdrawn, printed again, what of her kasbon it may use; a card for somebody of her household.
//!
//! An errand like those of the stock room, opened from the members' desk. Always holds: what is offered is what the
//! card's standing and the role allow; the PIN is never shown.
//! Neighbours: the rules (`till/membership/holders.rs`), the desk (`membership.rs`).

use super::Task;
use super::form::{Entered, Field, Kind};
use super::membership::{Membership, is_card};
use super::work::{About, Finish, Row, Step, Tool, Words, Work};
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::widget::badge::Tone;
use crate::domain::cooperative::holder::{CardState, Holder, OWN};
use crate::domain::cooperative::related::Relation;
use crate::domain::money::Rupiah;
use crate::domain::people::access::{self, Act};
use crate::domain::text::Text;
use crate::locale::format;
use crate::station::counter::office::{FoundPerson, OfficeFound, OfficeQuestion};
use crate::station::counter::stockroom::{FoundStock, StockFound, StockQuestion};
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::input::office::{HolderAsked, Membership as Asked};

/// What can be done with a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doing {
    Block,
    Anew,
    Unblock,
    Limit,
    Print,
    Withdraw,
}

impl Doing {
    const ALL: [Self; 6] = [Self::Unblock, Self::Print, Self::Limit, Self::Anew, Self::Block, Self::Withdraw];

    const fn word(self) -> &'static str {
        match self {
            Self::Block => "cards-block",
            Self::Anew => "cards-anew",
            Self::Unblock => "cards-unblock",
            Self::Limit => "cards-limit",
            Self::Print => "cards-print",
            Self::Withdraw => "cards-withdraw",
        }
    }

    const fn act(self) -> Act {
        match self {
            Self::Block | Self::Print => Act::ApplyForMember,
            _ => Act::ChangeMember,
        }
    }

    fn fits(self, card: &Holder) -> bool {
        let (valid, blocked) = (card.is_valid(), card.state == CardState::Diblokir);
        match self {
            Self::Block | Self::Print => valid,
            Self::Anew => valid || blocked,
            Self::Unblock => blocked,
            Self::Limit => card.is_of_household() && (valid || blocked),
            Self::Withdraw => card.is_of_household() && (valid || blocked),
        }
    }
}

/// What the holder is to the member.
const RELATIONS: [(Relation, &str); 4] = [
    (Relation::SuamiIstri, "membership-spouse"),
    (Relation::Anak, "membership-child"),
    (Relation::OrangTua, "membership-parent"),
    (Relation::Serumah, "membership-housemate"),
];

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cards {
    pub number: String,
    pub person: Option<Box<FoundPerson>>,
    pub at: usize,
    pub doing: Option<Doing>,
    /// A card for somebody is asked for.
    pub new: bool,
    pub name: String,
    pub relation: usize,
    pub limit: Option<Rupiah>,
    pub pin: String,
    pub unreadable: bool,
}

impl Cards {
    pub fn of(number: String) -> Self {
        Self { number, ..Self::default() }
    }

    /// Her first card stands first, whether anything was said of it or not.
    fn cards(&self) -> Vec<Holder> {
        let said = self.person.as_ref().map(|person| person.cards.clone()).unwrap_or_default();
        match said.iter().any(|card| card.card == OWN) || self.person.is_none() {
            true => said,
            false => std::iter::once(Holder::own()).chain(said).collect(),
        }
    }

    fn chosen(&self) -> Option<Holder> {
        self.cards().into_iter().nth(self.at).filter(|_| !self.new)
    }

    fn doings(&self, shop: &Shop) -> Vec<Doing> {
        let (Some(card), Some(user)) = (self.chosen(), &shop.answer.user) else { return Vec::new() };
        Doing::ALL.into_iter().filter(|doing| doing.fits(&card) && access::may(user.role, doing.act())).collect()
    }

    fn now(&self, shop: &Shop) -> Option<Doing> {
        let doings = self.doings(shop);
        self.doing.filter(|doing| doings.contains(doing)).or_else(|| doings.first().copied())
    }

    fn forget(&mut self) {
        let (number, person, at) = (std::mem::take(&mut self.number), self.person.take(), self.at);
        *self = Self { number, person, at, ..Self::default() };
    }

    fn ask(&self) -> StockQuestion {
        StockQuestion::Office(OfficeQuestion::People { typed: self.number.clone() })
    }

    fn money(&self, missing: bool) -> [Field; 2] {
        let limit = self.limit.map_or_else(Words::nothing, |limit| format::plain_on_screen(limit).into());
        let pin = if self.pin.is_empty() { Words::nothing() } else { Words::Data("••••••".to_owned()) };
        let missing = missing && self.limit.is_none();
        [
            Field { id: "cards-field-kasbon", value: limit, kind: Kind::Money, missing },
            Field { id: "cards-field-pin", value: pin, kind: Kind::Secret, missing: false },
        ]
    }

    fn pin(&self) -> Option<String> {
        Some(self.pin.clone()).filter(|pin| !pin.is_empty())
    }
}

/// Who holds it, in words.
fn holder_of(card: &Holder) -> Words {
    match card.relation {
        Some(_) => Words::Data(card.name.clone()),
        None => Words::key("cards-own"),
    }
}

fn badge(card: &Holder) -> Option<(Tone, Text)> {
    let word = Text::new("cards-state").with("state", card.state.code());
    match card.state {
        CardState::Berlaku => None,
        CardState::Diblokir => Some((Tone::Attention, word)),
        CardState::Ditarik => Some((Tone::Line, word)),
    }
}

impl Work for Cards {
    fn title(&self) -> &'static str {
        "cards-title"
    }

    fn head(&self, _shop: &Shop) -> Words {
        match &self.person {
            Some(person) => Words::Data(format!("{} · {}", person.standing.name, person.standing.number)),
            None => Words::Data(self.number.clone()),
        }
    }

    fn question(&self) -> Option<StockQuestion> {
        Some(self.ask())
    }

    fn rows(&self, _shop: &Shop) -> Vec<Row> {
        let row = |card: &Holder| {
            let figure = match card.kasbon.is_zero() {
                true => Words::nothing(),
                false => format::plain_on_screen(card.kasbon).into(),
            };
            let which = Text::new("cards-number").with("card", i64::from(card.card)).into();
            let mut below = vec![which];
            below.extend(
                card.relation
                    .map(|relation| Words::Said(Text::new("cards-relation").with("relation", relation.code()))),
            );
            Row { below, badge: badge(card), ..Row::new(holder_of(card), figure) }
        };
        self.cards().iter().map(row).collect()
    }

    fn at(&self, _shop: &Shop) -> Option<usize> {
        (self.at < self.cards().len() && !self.new).then_some(self.at)
    }

    fn choose(&mut self, at: usize, _shop: &Shop) -> Step {
        self.forget();
        self.at = at;
        Step::Stay
    }

    fn empty(&self) -> &'static str {
        if self.unreadable { "station-unreadable" } else { "membership-nobody-found" }
    }

    fn about(&self, _shop: &Shop) -> Option<About> {
        let card = self.chosen()?;
        let which = Text::new("cards-number").with("card", i64::from(card.card)).into();
        let mut below = vec![which];
        below.extend(
            card.replaces.map(|before| Words::Said(Text::new("cards-replaces").with("card", i64::from(before)))),
        );
        Some(About {
            title: holder_of(&card),
            below,
            figure: format::plain_on_screen(card.kasbon).into(),
            figure_word: Words::key("cards-kasbon-month"),
        })
    }

    fn fields(&self, shop: &Shop) -> Vec<Field> {
        if self.new {
            let name = Words::Data(self.name.clone());
            let missing = self.name.trim().is_empty();
            let options = RELATIONS.iter().map(|(_, word)| Words::key(word)).collect();
            let relation = Words::key(RELATIONS[self.relation.min(3)].1);
            let mut fields = vec![
                Field { id: "membership-field-name", value: name, kind: Kind::Words, missing },
                Field { id: "membership-field-relation", value: relation, kind: Kind::Choice(options), missing: false },
            ];
            fields.extend(self.money(false));
            return fields;
        }
        let Some(doing) = self.now(shop) else { return Vec::new() };
        let options = self.doings(shop).into_iter().map(|doing| Words::key(doing.word())).collect();
        let value = Words::key(doing.word());
        let mut fields = vec![Field { id: "office-field-doing", value, kind: Kind::Choice(options), missing: false }];
        if doing == Doing::Limit {
            fields.extend(self.money(true));
        }
        fields
    }

    fn enter(&mut self, field: &'static str, entered: Entered, shop: &Shop) -> Step {
        match (field, entered) {
            ("office-field-doing", Entered::Choice(at)) => self.doing = self.doings(shop).get(at).copied(),
            ("membership-field-name", Entered::Words(name)) => self.name = name,
            ("membership-field-relation", Entered::Choice(at)) => self.relation = at,
            ("cards-field-kasbon", Entered::Money(limit)) => self.limit = Some(limit),
            ("cards-field-pin", Entered::Words(pin)) => self.pin = pin,
            _ => {}
        }
        Step::Stay
    }

    fn tools(&self, shop: &Shop) -> Vec<Tool> {
        let makes = shop.answer.user.as_ref().is_some_and(|user| access::may(user.role, Act::ChangeMember));
        match (self.new, makes) {
            (true, _) => vec![Tool::new("cards-tool-list", Shortcut::F(6))],
            (false, true) => vec![Tool::new("cards-tool-new", Shortcut::F(6))],
            (false, false) => Vec::new(),
        }
    }

    fn tool(&mut self, tool: &'static str, _shop: &Shop) -> Step {
        self.forget();
        self.new = tool == "cards-tool-new";
        if self.new { Step::Fill("membership-field-name") } else { Step::Stay }
    }

    fn finish(&self, shop: &Shop) -> Finish {
        let plain = |label, words, ready| Finish { label, sum: None, words, ready };
        if self.new {
            let ready = !self.name.trim().is_empty();
            let words = if ready { Words::Data(self.name.clone()) } else { Words::key("membership-name-first") };
            return plain("cards-agrees", words, ready);
        }
        let (Some(card), Some(doing)) = (self.chosen(), self.now(shop)) else {
            return plain("cards-print", Words::key("cards-choose-first"), false);
        };
        match doing {
            Doing::Limit if self.limit.is_none() => plain(doing.word(), Words::key("membership-limit-first"), false),
            _ => plain(doing.word(), holder_of(&card), true),
        }
    }

    fn done(&mut self, shop: &Shop) -> Step {
        let number = self.number.clone();
        if self.new {
            let (name, relation) = (self.name.clone(), RELATIONS[self.relation.min(3)].0);
            let kasbon = self.limit.unwrap_or_default();
            let asked = HolderAsked { name, relation, kasbon, pin: self.pin(), consent: true };
            return Step::Do(Input::Membership(Asked::Holder { number, asked: Box::new(asked) }));
        }
        let (Some(Holder { card, .. }), Some(doing)) = (self.chosen(), self.now(shop)) else { return Step::Stay };
        let state = |state| Asked::CardState { number: number.clone(), card, state };
        Step::Do(Input::Membership(match doing {
            Doing::Block => state(CardState::Diblokir),
            Doing::Unblock => state(CardState::Berlaku),
            Doing::Withdraw => state(CardState::Ditarik),
            Doing::Anew => Asked::CardAnew { number, card },
            Doing::Print => Asked::CardAgain { number, card },
            Doing::Limit => Asked::HolderLimit { number, card, limit: self.limit.unwrap_or_default(), pin: self.pin() },
        }))
    }

    /// Another member's card: whose cards are shown.
    fn scanned(&mut self, code: &str, _shop: &Shop) -> Option<Step> {
        if !is_card(code) {
            return None;
        }
        let find = code.to_owned();
        Some(Step::To(Box::new(Task::Membership(Box::new(Membership { find, ..Membership::default() })))))
    }

    fn found(&mut self, _goods: &FoundStock, _shop: &Shop) -> Step {
        Step::Stay
    }

    fn told(&mut self, told: StockFound) {
        match told {
            StockFound::Office(OfficeFound::People { typed, people }) if typed == self.number => {
                self.person = people.into_iter().next().map(Box::new);
                self.unreadable = false;
                self.at = self.at.min(self.cards().len().saturating_sub(1));
            }
            StockFound::Office(OfficeFound::Unreadable) => self.unreadable = true,
            _ => {}
        }
    }

    fn answered(&mut self, input: &Input, answer: &Answer) -> Step {
        let what = match input {
            Input::Membership(Asked::Holder { .. }) => "new",
            Input::Membership(Asked::HolderLimit { .. }) => "limit",
            Input::Membership(Asked::CardAnew { .. }) => "anew",
            Input::Membership(Asked::CardAgain { .. }) => "print",
            Input::Membership(Asked::CardState { state, .. }) => state.code(),
            _ => return Step::Stay,
        };
        self.forget();
        let name = answer.desk.as_ref().map_or_else(String::new, |desk| desk.name.clone());
        let amount = answer.desk.as_ref().map_or(Rupiah::ZERO, |desk| desk.amount);
        Step::Said(Text::new("cards-said").with("what", what).with("name", name).with("amount", amount))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::gallery::sample;
    use crate::domain::people::user::Role;
    use crate::locale::Language;

    fn shop(role: Role) -> Shop {
        let mut shop = sample::shop(Language::Id, (1366, 768), false);
        if let Some(user) = &mut shop.answer.user {
            user.role = role;
        }
        shop
    }

    fn desk() -> Cards {
        Cards { person: Some(Box::new(sample::office::member())), ..Cards::of("A00003".to_owned()) }
    }

    #[test]
    fn a_lost_card_is_blocked_by_the_cashier_and_made_anew_by_the_manager() {
        let (cashier, manager) = (shop(Role::Kasir), shop(Role::Manajer));
        let mut desk = desk();
        assert_eq!(desk.cards()[0], Holder::own(), "her first card is there though nothing was said of it");
        assert_eq!(desk.doings(&cashier), [Doing::Print, Doing::Block]);
        assert_eq!(desk.doings(&manager), [Doing::Print, Doing::Anew, Doing::Block], "her own is never withdrawn");
        desk.at = 1;
        assert_eq!(
            desk.doings(&manager),
            [Doing::Print, Doing::Limit, Doing::Anew, Doing::Block, Doing::Withdraw],
            "a child's may be"
        );
        desk.at = 2;
        assert_eq!(desk.doings(&cashier), [], "a blocked one waits for the manager");
        assert_eq!(desk.doings(&manager), [Doing::Unblock, Doing::Limit, Doing::Anew, Doing::Withdraw]);
    }

    #[test]
    fn a_new_buyer_has_a_name_and_the_pin_goes_with_the_kasbon() {
        let shop = shop(Role::Manajer);
        let mut desk = desk();
        desk.tool("cards-tool-new", &shop);
        assert!(!desk.finish(&shop).ready);
        desk.enter("membership-field-name", Entered::Words("Budi".to_owned()), &shop);
        desk.enter("membership-field-relation", Entered::Choice(1), &shop);
        desk.enter("cards-field-kasbon", Entered::Money(Rupiah::of(100_000)), &shop);
        desk.enter("cards-field-pin", Entered::Words("123456".to_owned()), &shop);
        let Step::Do(Input::Membership(Asked::Holder { number, asked })) = desk.done(&shop) else { panic!("a card") };
        assert_eq!((number.as_str(), asked.relation, asked.pin.as_deref()), ("A00003", Relation::Anak, Some("123456")));
        let shown: Vec<Words> = desk.fields(&shop).into_iter().map(|field| field.value).collect();
        assert!(!shown.contains(&Words::Data("123456".to_owned())), "the PIN is not on the screen");
    }
}
