//! The office's part of the sample shop: who waits at the members' desk, loans at each of their steps.

use super::{rp, standing};
use crate::domain::cooperative::lending::LoanState;
use crate::domain::cooperative::loan::debt::{Debt, Paid};
use crate::domain::cooperative::loan::{LoanRules, Method, Terms};
use crate::domain::cooperative::member::{MemberKind, MemberState};
use crate::domain::cooperative::related::Relation;
use crate::domain::event::lending::LoanApplied;
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;
use crate::station::counter::office::{AppliedLoan, FoundPerson, LoanBook, RunningLoan};
use crate::till::standing::{LoanStanding, Standing};

fn date(text: &str) -> BusinessDate {
    text.parse().expect("the sample's days are days")
}

fn person(number: &str, name: &str, state: MemberState, (pokok, owed): (i64, i64)) -> FoundPerson {
    let kind = if state == MemberState::Anggota { MemberKind::Anggota } else { MemberKind::Calon };
    let nothing = (Rupiah::ZERO, Rupiah::ZERO, Rupiah::ZERO);
    let (wajib, sukarela, kasbon) = nothing;
    let standing = Standing {
        number: MemberNumber(number.to_owned()),
        name: name.to_owned(),
        pokok: rp(pokok),
        wajib,
        sukarela,
        kasbon,
        loans: Vec::new(),
        ..standing()
    };
    FoundPerson { standing, kind, state, since: None, owed: rp(owed), household: Vec::new() }
}

pub fn people() -> Vec<FoundPerson> {
    vec![
        person("A00361", "Nur Halimah", MemberState::Diajukan, (0, 0)),
        person("A00352", "Muhammad Syarifuddin bin Haji Abdurrahman Sidik", MemberState::Calon, (60_000, 0)),
        person("A00340", "Rusmiati", MemberState::Calon, (100_000, 0)),
        person("A00017", "Budi Santoso", MemberState::Keluar, (0, 295_000)),
    ]
}

/// A member with savings, kasbon and a loan.
pub fn member() -> FoundPerson {
    let household = vec![("Budi Santoso".to_owned(), Relation::SuamiIstri)];
    let (kind, state) = (MemberKind::Anggota, MemberState::Anggota);
    FoundPerson { standing: standing(), kind, state, since: None, owed: Rupiah::ZERO, household }
}

fn applied(loan: &str, name: &str, state: LoanState) -> AppliedLoan {
    let applied = LoanApplied {
        loan: loan.to_owned(),
        member: MemberNumber("A00002".to_owned()),
        date: date("2026-11-23"),
        principal: rp(1_200_000),
        rate_month: "1".to_owned(),
        months: 12,
        method: "anuitas".to_owned(),
        round_to: 1,
        income: rp(3_000_000),
    };
    AppliedLoan { applied, name: name.to_owned(), state }
}

fn running(loan: &str, name: &str, first_due: &str, paid: i64) -> RunningLoan {
    let today = date("2026-11-24");
    let terms = Terms {
        principal: rp(1_200_000),
        rate_month: "1".parse().expect("a rate"),
        months: 12,
        method: Method::Flat,
        first_due: date(first_due),
        round_to: 1,
    };
    let rules = LoanRules::default();
    let paid = Paid { instalments: paid, owed: rp(1_200_000 - 100_000 * paid), ..Paid::default() };
    let debt = Debt::of(&terms, &paid, today, &rules).expect("a schedule");
    let late = debt.days_overdue();
    let standing = LoanStanding {
        loan: loan.to_owned(),
        member: MemberNumber("A00003".to_owned()),
        months: 12,
        due: debt.due(),
        payoff: debt.payoff(&rules),
        accrued: if late > 0 { rp(24_000) } else { Rupiah::ZERO },
        debt,
    };
    RunningLoan { name: name.to_owned(), standing, late }
}

pub fn loan_book() -> LoanBook {
    LoanBook {
        applied: vec![
            applied("P00007", "Siti Aminah", LoanState::Diajukan),
            applied("P00006", "Hj. Noor Baiti", LoanState::Disetujui),
        ],
        running: vec![
            running("P00002", "Muhammad Syarifuddin bin Haji Abdurrahman Sidik", "2026-04-20", 1),
            running("P00003", "Rahmat Hidayat", "2026-07-05", 2),
            running("P00004", "Norhayati", "2026-08-10", 3),
            running("P00005", "Kartini Basuki", "2026-06-28", 5),
        ],
        allowance: rp(1_236_500),
        booked: rp(1_100_000),
        accrues: true,
        accruable: Some((date("2026-10-01"), rp(36_000))),
        providable: None,
    }
}
