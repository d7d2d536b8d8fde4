//! A year's surplus: the worked example of the rule book, a crowd with long names, percentages that do not fit, a year
//! that is decided and paid, a year without a surplus.

use std::sync::Arc;

use crate::app::board::Board;
use crate::app::gallery::sample::rp;
use crate::app::screen::Act;
use crate::app::screen::surplus::claim::{Claim, Of};
use crate::app::screen::surplus::deciding::{Deciding, Page};
use crate::app::screen::surplus::{self, Surplus};
use crate::app::shop::Shop;
use crate::domain::cooperative::shu::distribute;
use crate::domain::cooperative::shu::payout::Payout;
use crate::domain::cooperative::shu::person::Person;
use crate::domain::cooperative::shu::policy::{self, Policy};
use crate::till::answer::books::SurplusView;

/// Number, name, kind, day of leaving, wajib, purchases: the table of koperasi 2.4.
const PEOPLE: [(&str, &str, &str, &str, i64, i64); 5] = [
    ("A00001", "Ibrahim Alfian", "anggota", "", 240_000, 9_600_000),
    ("A00002", "Suriani Fadillah", "anggota", "", 240_000, 3_150_000),
    ("A00006", "Aminah Ramadhan", "anggota", "", 120_000, 0),
    ("A00004", "Husein Saputra", "anggota", "2026-06-30", 60_000, 1_250_500),
    ("A00005", "Rusdi Zahra", "calon", "", 0, 400_000),
];

fn person(id: &str, kind: &str, left: &str, wajib: i64, purchases: i64) -> Person {
    Person {
        id: id.to_owned(),
        kind: kind.to_owned(),
        joined: "2025-06-01".parse().expect("a date"),
        left: left.parse().ok(),
        pokok: rp(if kind == "calon" { 50_000 } else { 100_000 }),
        wajib: rp(wajib),
        sukarela: rp(0),
        pokok_days: 0,
        wajib_days: 0,
        sukarela_days: 0,
        purchases: rp(purchases),
        jasa: rp(0),
    }
}

fn shared(people: Vec<(Person, String)>, (member, nonmember): (i64, i64)) -> SurplusView {
    let (people, names): (Vec<Person>, Vec<String>) = people.into_iter().unzip();
    let (member, nonmember) = (rp(member), rp(nonmember));
    let surplus = Some(policy::Surplus { member, nonmember, loss_carried: rp(0) });
    let policy = Policy { surplus, ..Policy::draft(rp(100_000)) };
    let distribution = distribute(2026, &policy, &people).expect("a policy without fault");
    let (closed, payouts, allocated, begun) = (false, Vec::new(), None, None);
    SurplusView { policy, people, names, distribution, closed, payouts, allocated, begun }
}

fn example() -> SurplusView {
    let five =
        PEOPLE.map(|(id, name, kind, left, wajib, bought)| (person(id, kind, left, wajib, bought), name.to_owned()));
    shared(five.into(), (5_600_276, 3_869_724))
}

fn crowd() -> SurplusView {
    let one = |n: i64| {
        let name = match n % 4 {
            0 => format!("Muhammad Rizky Ramadhani Al-Banjari bin Abdurrahman {n}"),
            _ => format!("Siti Aminah {n}"),
        };
        let kind = if n % 17 == 0 { "calon" } else { "anggota" };
        (person(&format!("A{n:05}"), kind, "", 240_000, 12_345_678 - n * 31_000), name)
    };
    shared((1..=360).map(one).collect(), (1_234_567_890, 987_654_321))
}

fn drawn(shop: &Shop, view: SurplusView, screen: Surplus) -> Board<Act> {
    let mut shop = shop.clone();
    let order = surplus::order(&view);
    shop.answer.surplus = Some(Arc::new(view));
    surplus::view::view(&Surplus { year: 2026, order, ..screen }, &shop).map(Act::Surplus)
}

pub fn draft(shop: &Shop) -> Board<Act> {
    drawn(shop, example(), Surplus::default())
}

pub fn many(shop: &Shop) -> Board<Act> {
    let begun = Some((2025, "RA-1/2026".to_owned()));
    let crowd = SurplusView { begun, ..crowd() };
    drawn(shop, crowd, Surplus { at: 3, typed: "rizky".to_owned(), ..Surplus::default() })
}

pub fn deciding(shop: &Shop) -> Board<Act> {
    let view = SurplusView { begun: Some((2025, "RA-1/2026".to_owned())), ..example() };
    let mut deciding = Deciding::of(&view.policy, None);
    deciding.pools[0].percent = "45".to_owned();
    deciding.begun = "RA-1/2026".to_owned();
    drawn(shop, view, Surplus { deciding: Some(deciding), ..Surplus::default() })
}

/// A fund of another name, among more parts than fit.
pub fn fund(shop: &Shop) -> Board<Act> {
    let view = example();
    let mut deciding = Deciding::of(&view.policy, None);
    for name in ["Dana bencana", "Dana haji", "Dana desa"] {
        deciding.fund = name.to_owned();
        deciding.add_fund();
    }
    (deciding.at, deciding.fund) = (deciding.pools.len(), "Dana pembangunan".to_owned());
    drawn(shop, view, Surplus { deciding: Some(deciding), ..Surplus::default() })
}

/// A day and the number of the minutes.
pub fn meeting(shop: &Shop) -> Board<Act> {
    let view = example();
    let mut deciding = Deciding::of(&view.policy, None);
    deciding.turn_to(Page::Meeting);
    deciding.fields[0] = "RA-1/2027".to_owned();
    deciding.fields[1] = "01022027".to_owned();
    drawn(shop, view, Surplus { deciding: Some(deciding), ..Surplus::default() })
}

pub fn rules(shop: &Shop) -> Board<Act> {
    let view = example();
    let mut deciding = Deciding::of(&view.policy, None);
    deciding.turn_to(Page::Rules);
    drawn(shop, view, Surplus { deciding: Some(deciding), ..Surplus::default() })
}

/// Allocated, with one member paid in cash, one against kasbon, one waited for.
fn agreed() -> SurplusView {
    let view = example();
    let date = |text: &str| text.parse().ok();
    let payouts = vec![
        Payout { cash: rp(1_386_800), sukarela: rp(67), last: date("2027-02-03"), ..Payout::default() },
        Payout { kasbon: rp(500_000), sukarela: rp(241_858), last: date("2027-02-04"), ..Payout::default() },
        Payout { sukarela: rp(213_427), last: date("2027-02-04"), ..Payout::default() },
        Payout::default(),
        Payout::default(),
    ];
    let met = "2027-02-01".parse().expect("a date");
    SurplusView { closed: true, payouts, allocated: Some((met, "RA-1/2027".to_owned())), ..view }
}

pub fn decided(shop: &Shop) -> Board<Act> {
    drawn(shop, agreed(), Surplus { at: 1, ..Surplus::default() })
}

/// By which rules it was shared out.
pub fn policy(shop: &Shop) -> Board<Act> {
    let view = agreed();
    let mut deciding = Deciding::of(&view.policy, view.allocated.as_ref());
    deciding.turn_to(Page::Rules);
    drawn(shop, view, Surplus { deciding: Some(deciding), ..Surplus::default() })
}

pub fn paying(shop: &Shop) -> Board<Act> {
    drawn(shop, agreed(), Surplus { at: 3, paying: true, ..Surplus::default() })
}

pub fn lapsing(shop: &Shop) -> Board<Act> {
    let claim = Claim { decision: "RA-2/2029".to_owned(), ..Claim::default() };
    drawn(shop, agreed(), Surplus { claim: Some(claim), ..Surplus::default() })
}

/// Two members came too late.
fn lapsed() -> SurplusView {
    let mut view = agreed();
    for (place, amount) in [(3, 177_969), (2, 213_427)] {
        let last = "2029-02-02".parse().ok();
        view.payouts[place] =
            Payout { lapsed: rp(amount), decision: "RA-2/2029".to_owned(), last, ..Payout::default() };
    }
    view
}

/// One of them is paid after all, if a meeting says so.
pub fn paying_lapsed(shop: &Shop) -> Board<Act> {
    drawn(shop, lapsed(), Surplus { at: 3, paying: true, ..Surplus::default() })
}

pub fn giving_back(shop: &Shop) -> Board<Act> {
    let of = Of::Back("A00004".to_owned(), "Husein Saputra".to_owned());
    let claim = Claim { of, decision: "RA-1/2030".to_owned(), date: "150320".to_owned(), at: 1 };
    drawn(shop, lapsed(), Surplus { at: 3, claim: Some(claim), ..Surplus::default() })
}

/// The bank has paid one of them: under which number.
pub fn by_bank(shop: &Shop) -> Board<Act> {
    let of = Of::Bank("A00004".to_owned(), "Husein Saputra".to_owned());
    let claim = Claim { of, decision: "FT26331-004271".to_owned(), ..Claim::default() };
    drawn(shop, agreed(), Surplus { at: 3, paying: true, claim: Some(claim), ..Surplus::default() })
}

pub fn years(shop: &Shop) -> Board<Act> {
    drawn(shop, example(), Surplus { turning: true, ..Surplus::default() })
}

pub fn deficit(shop: &Shop) -> Board<Act> {
    let SurplusView { people, names, .. } = example();
    let five = people.into_iter().zip(names).collect();
    drawn(shop, shared(five, (-3_000_000, 1_250_000)), Surplus { at: 1, ..Surplus::default() })
}
