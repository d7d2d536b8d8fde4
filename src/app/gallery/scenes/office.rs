//! The office: the members' desk with who waits, an applicant, a leaver's settlement; the loan desk with loans at each
//! step, an application with its terms; the usual state and the worst.

use crate::app::board::Board;
use crate::app::gallery::sample::{self, office};
use crate::app::screen::stockroom::cards::{self, Cards};
use crate::app::screen::stockroom::decrees::{Decrees, Draft, What};
use crate::app::screen::stockroom::form::Form;
use crate::app::screen::stockroom::house::HouseDesk;
use crate::app::screen::stockroom::lending::{self, Lending, NewLoan};
use crate::app::screen::stockroom::membership::{self, Membership};
use crate::app::screen::stockroom::payroll::{Page, PayrollDesk};
use crate::app::screen::stockroom::ruling::Ruling;
use crate::app::screen::stockroom::{Stockroom, Task, view};
use crate::app::screen::{Act, settings};
use crate::app::shop::Shop;
use crate::demo;
use crate::domain::id::UserId;
use crate::domain::money::Rupiah;
use crate::domain::people::user::Role;
use crate::domain::settings::house::{self, Group};
use crate::domain::settings::{Settings, rules};
use crate::domain::text::Text;
use crate::station::house::{HouseBook, Standing};
use crate::till::answer::UserView;
use crate::till::input::office::PersonFacts;

/// The shop with this role signed in.
fn signed_in(shop: &Shop, role: Role, name: &str) -> Shop {
    let mut shop = shop.clone();
    let user = UserView { id: UserId::from(role.code()), name: name.to_owned(), role, pin_change_needed: false };
    shop.answer.user = Some(user);
    shop
}

/// *Pengaturan* with the key to the rules of the shop.
pub fn settings_of_a_manager(shop: &Shop) -> Board<Act> {
    let shop = signed_in(shop, Role::Manajer, "Hj. Mariatul Kiptiah");
    settings::view::view(&sample::settings(&shop), &shop).map(Act::Settings)
}

fn drawn(shop: &Shop, room: &Stockroom) -> Board<Act> {
    view::view(room, shop).map(Act::Stockroom)
}

fn members(shop: &Shop, desk: Membership, room: impl FnOnce(Stockroom) -> Stockroom) -> Board<Act> {
    let shop = signed_in(shop, Role::Manajer, "Hj. Mariatul Kiptiah");
    drawn(&shop, &room(Stockroom::of(Task::Membership(Box::new(desk)))))
}

pub fn waiting(shop: &Shop) -> Board<Act> {
    members(shop, Membership { people: office::people(), at: 1, ..Membership::default() }, |room| room)
}

pub fn nobody_waits(shop: &Shop) -> Board<Act> {
    members(shop, Membership::default(), |room| room)
}

pub fn applicant(shop: &Shop) -> Board<Act> {
    let facts = PersonFacts {
        name: Some("Muhammad Syarifuddin bin Haji Abdurrahman Sidik".to_owned()),
        sex: Some("L".to_owned()),
        kelurahan: Some("Kuripan Seberang".to_owned()),
        ..PersonFacts::default()
    };
    let desk = Membership { people: office::people(), new: true, facts, ..Membership::default() };
    let form = Form { open: Some("membership-field-phone"), typed: "0812345".to_owned(), writing: true };
    members(shop, desk, |room| Stockroom { form, ..room })
}

pub fn number_twice(shop: &Shop) -> Board<Act> {
    let facts = PersonFacts { name: Some("Nur H.".to_owned()), ..PersonFacts::default() };
    let desk = Membership { people: office::people(), new: true, facts, ..Membership::default() };
    let text = Text::new("office-member-already").with("number", "A00361");
    members(shop, desk, |room| Stockroom { trouble: Some(text), ..room })
}

pub fn leaving(shop: &Shop) -> Board<Act> {
    let desk = Membership {
        people: vec![office::member()],
        find: "kartini".to_owned(),
        doing: Some(membership::Doing::Leave),
        decision: "RA-3/2026".to_owned(),
        ..Membership::default()
    };
    members(shop, desk, |room| room)
}

fn cards(shop: &Shop, desk: Cards, room: impl FnOnce(Stockroom) -> Stockroom) -> Board<Act> {
    let shop = signed_in(shop, Role::Manajer, "Hj. Mariatul Kiptiah");
    let desk = Cards { person: Some(Box::new(office::member())), ..desk };
    drawn(&shop, &room(Stockroom::of(Task::Cards(Box::new(desk)))))
}

pub fn household_cards(shop: &Shop) -> Board<Act> {
    let desk = Cards { at: 1, doing: Some(cards::Doing::Limit), ..Cards::of("A00003".to_owned()) };
    cards(shop, desk, |room| room)
}

pub fn new_buyer(shop: &Shop) -> Board<Act> {
    let desk = Cards {
        new: true,
        name: "Ahmad Rizki Ramadhani".to_owned(),
        relation: 1,
        limit: Some(Rupiah::of(100_000)),
        ..Cards::of("A00003".to_owned())
    };
    let form = Form { open: Some("cards-field-pin"), typed: "1234".to_owned(), writing: false };
    cards(shop, desk, |room| Stockroom { form, ..room })
}

fn payroll(shop: &Shop, desk: PayrollDesk, room: impl FnOnce(Stockroom) -> Stockroom) -> Board<Act> {
    let shop = signed_in(shop, Role::Manajer, "Hj. Mariatul Kiptiah");
    let desk = PayrollDesk { seen: office::payroll(), ..desk };
    drawn(&shop, &room(Stockroom::of(Task::Payroll(Box::new(desk)))))
}

pub fn employers(shop: &Shop) -> Board<Act> {
    payroll(shop, PayrollDesk::default(), |room| room)
}

pub fn deducted(shop: &Shop) -> Board<Act> {
    let taken = [("A00012".to_owned(), Rupiah::of(60_000))].into_iter().collect();
    let page = Page::List("GA0002".to_owned());
    let desk = PayrollDesk { page, at: 2, taken, total: Some(Rupiah::of(445_119)), ..PayrollDesk::default() };
    payroll(shop, desk, |room| room)
}

/// Who is on an employer's lists, one of them marked.
pub fn deducting(shop: &Shop) -> Board<Act> {
    let desk = PayrollDesk { page: Page::Members("ASDN1".to_owned()), at: 1, ..PayrollDesk::default() };
    payroll(shop, desk, |room| room)
}

/// Somebody new is half taken down, and Esc was pressed.
pub fn thrown_away(shop: &Shop) -> Board<Act> {
    let mut desk = Membership { new: true, ..Membership::default() };
    desk.facts.name = Some("Budi Santoso".to_owned());
    let shop = signed_in(shop, Role::Manajer, "Hj. Mariatul Kiptiah");
    drawn(&shop, &Stockroom { leaving: true, ..Stockroom::of(Task::Membership(Box::new(desk))) })
}

fn loans(shop: &Shop, role: Role, desk: Lending, room: impl FnOnce(Stockroom) -> Stockroom) -> Board<Act> {
    let shop = signed_in(shop, role, "Ahmad Fauzi");
    drawn(&shop, &room(Stockroom::of(Task::Lending(Box::new(desk)))))
}

pub fn lent(shop: &Shop) -> Board<Act> {
    let desk = Lending { book: office::loan_book(), at: 2, ..Lending::default() };
    loans(shop, Role::Manajer, desk, |room| room)
}

pub fn paying_out(shop: &Shop) -> Board<Act> {
    let desk = Lending { book: office::loan_book(), at: 1, ..Lending::default() };
    loans(shop, Role::Bendahara, desk, |room| room)
}

pub fn deciding(shop: &Shop) -> Board<Act> {
    let doing = Some(lending::Doing::Approve);
    let desk = Lending { book: office::loan_book(), doing, ..Lending::default() };
    loans(shop, Role::Pengurus, desk, |room| room)
}

pub fn asking(shop: &Shop) -> Board<Act> {
    let new = NewLoan {
        member: "A00002".to_owned(),
        principal: Rupiah::of(1_200_000),
        months: 12,
        income: Some(Rupiah::of(3_000_000)),
        ..NewLoan::default()
    };
    let desk = Lending { book: office::loan_book(), new: Some(new), ..Lending::default() };
    loans(shop, Role::Manajer, desk, |room| room)
}

pub fn refused(shop: &Shop) -> Board<Act> {
    let desk = Lending { book: office::loan_book(), new: Some(NewLoan::default()), ..Lending::default() };
    let text = Text::new("loan-no-licence");
    loans(shop, Role::Manajer, desk, |room| Stockroom { trouble: Some(text), ..room })
}

/// What is decided about savings and loans, one rule of it anew.
pub fn ruling(shop: &Shop) -> Board<Act> {
    let at = rules::ALL.iter().position(|rule| rule.code == "loan_rate").unwrap_or_default();
    let ruling = Ruling { settings: Some(Box::default()), at, value: Some("1.25".to_owned()), ..Ruling::default() };
    let shop = signed_in(shop, Role::Bendahara, "Ahmad Fauzi");
    drawn(&shop, &Stockroom::of(Task::Ruling(Box::new(ruling))))
}

fn house_book() -> HouseBook {
    let day = |text: &str| text.parse().ok();
    let settings = Settings {
        name: "Koperasi Contoh Basirih".to_owned(),
        address: "Jl. Contoh No. 12 RT 4".to_owned(),
        kelurahan: "Basirih".to_owned(),
        city: "Banjarmasin".to_owned(),
        ..Settings::default()
    };
    let mut standings = vec![Standing::default(); house::ALL.len()];
    let of = |code: &str| house::ALL.iter().position(|rule| rule.code == code).unwrap_or_default();
    standings[of("address")] =
        Standing { since: day("2026-10-01"), by: "Hj. Fatimah".to_owned(), ..Standing::default() };
    standings[of("round_to")] = Standing {
        since: day("2026-03-01"),
        by: "Hj. Fatimah".to_owned(),
        agreed: "H. Syahrani".to_owned(),
        coming: day("2027-01-01").map(|from| (from, "500".to_owned())),
    };
    let today = day("2026-11-24").expect("a date");
    HouseBook { today, settings, standings }
}

/// What the shop decides about itself: the pages.
pub fn house(shop: &Shop) -> Board<Act> {
    house_of(shop, |desk| desk)
}

/// A page of it, with what comes.
pub fn house_cash(shop: &Shop) -> Board<Act> {
    house_of(shop, |desk| HouseDesk { group: Some(Group::Cash), ..desk })
}

/// Who the shop is: words, not figures.
pub fn house_shop(shop: &Shop) -> Board<Act> {
    house_of(shop, |desk| HouseDesk { group: Some(Group::Shop), at: 1, ..desk })
}

/// The sticker was scanned: whose it is.
pub fn house_qris(shop: &Shop) -> Board<Act> {
    house_of(shop, |desk| HouseDesk { group: Some(Group::Qris), value: Some(demo::QRIS.to_owned()), ..desk })
}

fn house_of(shop: &Shop, with: impl FnOnce(HouseDesk) -> HouseDesk) -> Board<Act> {
    let desk = with(HouseDesk { book: Some(Box::new(house_book())), ..HouseDesk::default() });
    let shop = signed_in(shop, Role::Manajer, "Hj. Fatimah");
    drawn(&shop, &Stockroom::of(Task::House(Box::new(desk))))
}

/// Ceilings and limits by decree.
pub fn decrees(shop: &Shop) -> Board<Act> {
    let draft = Draft {
        what: Some(What::Ceiling),
        code: "BERAS_MEDIUM".to_owned(),
        figure: Some(14_500),
        number: "Keputusan Bapanas 9/2027".to_owned(),
        from: "2027-01-15".parse().ok(),
        ..Draft::default()
    };
    let desk = Decrees { book: Some(Box::new(house_book())), draft, ..Decrees::default() };
    let shop = signed_in(shop, Role::Manajer, "Hj. Fatimah");
    drawn(&shop, &Stockroom::of(Task::Decrees(Box::new(desk))))
}
