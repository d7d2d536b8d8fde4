//! The office's part of the sample shop: who waits at the members' desk, loans at each of their steps.

use super::{rp, standing};
use crate::domain::cooperative::holder::{CardState, Holder};
use crate::domain::cooperative::lending::LoanState;
use crate::domain::cooperative::loan::debt::{Debt, Paid};
use crate::domain::cooperative::loan::{LoanRules, Method, Terms};
use crate::domain::cooperative::member::{MemberKind, MemberState};
use crate::domain::cooperative::payroll::{PayrollBook, Said};
use crate::domain::cooperative::related::Relation;
use crate::domain::event::lending::LoanApplied;
use crate::domain::event::payroll::{DeductionAgreed, EmployerSet, PayrollListed, PayrollPosted, PayrollRow};
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;
use crate::station::counter::office::{AppliedLoan, FoundPerson, LoanBook, PayrollSeen, RunningLoan};
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
    FoundPerson { standing, kind, state, since: None, owed: rp(owed), household: Vec::new(), cards: Vec::new() }
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
    FoundPerson { standing: standing(), kind, state, since: None, owed: Rupiah::ZERO, household, cards: cards() }
}

/// A child's, and one that was lost.
fn cards() -> Vec<Holder> {
    let card = |card, name: &str, relation, kasbon| Holder {
        card,
        name: name.to_owned(),
        relation: Some(relation),
        kasbon: rp(kasbon),
        ..Holder::own()
    };
    vec![
        card(1, "Ahmad Rizki Ramadhani", Relation::Anak, 100_000),
        Holder { state: CardState::Diblokir, ..card(2, "Budi Santoso", Relation::SuamiIstri, 0) },
    ]
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

/// An employer whose list is waited for, and one whose last list is booked.
pub fn payroll() -> PayrollSeen {
    let employer = |word: &str, name: &str| {
        let (employer, name) = (word.to_owned(), name.to_owned());
        Said::Employer(EmployerSet { employer, name, date: date("2026-01-05"), ended: false })
    };
    let agreed = |number: &str, word: &str| {
        let (number, employer) = (MemberNumber(number.to_owned()), word.to_owned());
        Said::Agreed(DeductionAgreed { number, employer, date: date("2026-01-05"), kasbon: rp(100_000), ended: false })
    };
    let row = |number: &str, kasbon, loan: i64, wajib| PayrollRow {
        member: MemberNumber(number.to_owned()),
        kasbon: rp(kasbon),
        loans: Some(("P00003".to_owned(), rp(loan))).into_iter().filter(|(_, amount)| !amount.is_zero()).collect(),
        wajib: rp(wajib),
    };
    let listed = |list: &str, word: &str, month: &str, rows| PayrollListed {
        list: list.to_owned(),
        employer: word.to_owned(),
        month: month.to_owned(),
        date: date("2026-11-20"),
        rows,
    };
    let paid = rp(20_000);
    let posted = PayrollPosted {
        list: "GA0001".to_owned(),
        employer: "KLRHN".to_owned(),
        month: "2026-10".to_owned(),
        date: date("2026-11-02"),
        total: paid,
        kasbon: Rupiah::ZERO,
        loans: Rupiah::ZERO,
        wajib: paid,
        sukarela: Rupiah::ZERO,
        drawer: None,
        approved_by: None,
    };
    let rows = vec![
        row("A00003", 86_500, 112_000, 20_000),
        row("A00007", 0, 0, 40_000),
        row("A00012", 100_000, 0, 20_000),
        row("A00031", 0, 106_619, 20_000),
    ];
    let book = PayrollBook::fold([
        employer("ASDN1", "SD Negeri Alalak Selatan 1"),
        employer("KLRHN", "Kantor Kelurahan Kuripan"),
        agreed("A00003", "ASDN1"),
        agreed("A00007", "ASDN1"),
        agreed("A00012", "ASDN1"),
        agreed("A00031", "ASDN1"),
        agreed("A00044", "KLRHN"),
        Said::Listed(listed("GA0001", "KLRHN", "2026-10", vec![row("A00044", 0, 0, 20_000)])),
        Said::Posted(posted),
        Said::Listed(listed("GA0002", "ASDN1", "2026-11", rows)),
    ]);
    let names = [
        ("A00003", "Kartini Basuki"),
        ("A00007", "Siti Aminah"),
        ("A00012", "Muhammad Syarifuddin bin Haji Abdurrahman Sidik"),
        ("A00031", "Rahmat Hidayat"),
    ];
    let names = names.iter().map(|(number, name)| ((*number).to_owned(), (*name).to_owned())).collect();
    PayrollSeen { book, names }
}
