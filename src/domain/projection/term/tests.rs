use std::collections::BTreeMap;

use super::*;
use crate::domain::event::Envelope;
use crate::domain::event::lending::LoanRecovered;
use crate::domain::event::term::Agreed;
use crate::domain::id::{CoopId, DeviceId, ShiftId, TillLetter, UserId};
use proptest::prelude::*;
use uuid::Uuid;

fn envelope() -> Envelope {
    Envelope {
        coop: CoopId(Uuid::from_u128(1)),
        device: DeviceId(Uuid::from_u128(2)),
        seq: 7,
        at: "2026-11-24T02:42:00Z".parse().expect("a time"),
        actor: UserId::from("kasir"),
    }
}

fn day() -> BusinessDate {
    "2026-11-24".parse().expect("a date")
}

fn agreed(at_end: bool) -> Agreed {
    Agreed {
        term: "B00001".to_owned(),
        member: MemberNumber("A00003".to_owned()),
        months: 12,
        rate_year: "6".to_owned(),
        from: day(),
        due: "2027-11-24".parse().expect("a date"),
        at_end,
        renews: true,
    }
}

/// A movement of a kind with figures, cash or not, taken back or not.
fn event(kind: u8, (amount, interest, tax): (i64, i64, i64), cash: bool, back: bool) -> Event {
    let sign = if back { -1 } else { 1 };
    let rp = |amount: i64| Rupiah::of(sign * amount);
    let (shift, till): (ShiftId, TillLetter) = (ShiftId(Uuid::from_u128(3)), "A".parse().expect("a letter"));
    let tender = if cash { "cash" } else { "sukarela" }.to_owned();
    let (term, member, month) = ("B00001".to_owned(), MemberNumber("A00003".to_owned()), "2026-11".to_owned());
    let (slip, corrects, approved_by) = (7, back.then_some(3), None);
    let by_bank = !cash && amount % 2 == 0;
    match kind {
        0 => {
            let (agreed, date, amount) = (agreed(cash), day(), rp(amount));
            Event::TermOpened(TermOpened { agreed, shift, till, date, amount, tender, slip, approved_by, corrects })
        }
        1 => {
            let (interest, tax) = (Rupiah::of(interest), Rupiah::of(tax));
            let (from, date, months, held) = (day(), day(), 1, cash);
            Event::TermInterest(TermInterest { term, member, from, date, month, months, interest, tax, held })
        }
        2 => {
            let added = Rupiah::of(interest);
            Event::TermRenewed(TermRenewed { agreed: agreed(cash), added, principal: Rupiah::of(amount), booked: None })
        }
        3 => Event::TermClosed(TermClosed {
            term,
            member,
            from: day(),
            shift,
            till,
            date: day(),
            principal: rp(amount),
            held: rp(interest),
            months: sign,
            interest: rp(interest),
            tax: rp(tax),
            month,
            transfer: by_bank.then(|| "FT-1".to_owned()),
            tender: if by_bank { "transfer".to_owned() } else { tender },
            early: false,
            slip,
            approved_by,
            corrects,
        }),
        _ => {
            let (loan, date, amount, claim) = ("P00001".to_owned(), day(), rp(amount), Rupiah::ZERO);
            Event::LoanRecovered(LoanRecovered {
                loan,
                member,
                shift,
                till,
                date,
                amount,
                claim,
                slip,
                approved_by,
                corrects,
            })
        }
    }
}

/// What the rows come to: accounts, parts of the deposit, the member's balances, the drawer.
#[derive(Default, PartialEq, Debug)]
struct Sums {
    accounts: BTreeMap<String, i64>,
    parts: BTreeMap<String, i64>,
    balances: BTreeMap<&'static str, i64>,
    drawer: i64,
}

fn sums(events: &[Event]) -> Sums {
    let mut sums = Sums::default();
    for row in events.iter().flat_map(|event| crate::domain::projection::rows(&envelope(), event)) {
        match row {
            Row::Posting(posting) => *sums.accounts.entry(posting.account).or_default() += posting.amount.amount(),
            Row::Office(OfficeRow::TermPart { part, amount, .. }) => *sums.parts.entry(part).or_default() += amount,
            Row::MemberBalance { balance, delta, .. } => {
                *sums.balances.entry(balance.code()).or_default() += delta.amount();
            }
            Row::Drawer { delta, .. } => sums.drawer += delta.amount(),
            _ => {}
        }
    }
    sums
}

proptest! {
    /// Whatever happens to deposits, in whatever order: the books balance, every account is the sum of what it stands
    /// for, and the drawer is its account.
    #[test]
    fn accounts_are_the_sums_of_what_they_stand_for(
        steps in prop::collection::vec((0..5_u8, 1..900_000_000_i64, 0..90_000_000_i64, any::<(bool, bool)>()), 1..40)
    ) {
        let mut events: Vec<Event> = steps
            .into_iter()
            .map(|(kind, amount, interest, (cash, back))| event(kind, (amount, interest, interest / 10), cash, back))
            .collect();
        let all = sums(&events);
        let account = |code: &str| all.accounts.get(code).copied().unwrap_or(0);
        let part = |name: &str| all.parts.get(name).copied().unwrap_or(0);
        let balance = |name: &str| all.balances.get(name).copied().unwrap_or(0);
        prop_assert_eq!(all.accounts.values().sum::<i64>(), 0);
        prop_assert_eq!((-account("214100"), -account("214100")), (part("principal"), balance("berjangka")));
        prop_assert_eq!(-account("214200"), part("held"));
        prop_assert_eq!(-account("214000"), balance("sukarela"));
        prop_assert_eq!(account("111000"), all.drawer);
        prop_assert_eq!((account("504100"), -account("211000")), (part("interest:2026-11"), part("tax:2026-11")));
        events.reverse();
        prop_assert_eq!(sums(&events), all, "whatever the order");
    }
}
