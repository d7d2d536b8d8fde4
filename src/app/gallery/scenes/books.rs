//! The books: a trial balance, an account by month, its postings, a total's code, nothing, charts.

use std::path::PathBuf;

use crate::app::board::Board;
use crate::app::gallery::sample::rp;
use crate::app::screen::Act;
use crate::app::screen::books::planning::Planning;
use crate::app::screen::books::{self, About, Books, Writing};
use crate::app::shop::Shop;
use crate::domain::accounting::account::{AccountCode, chart};
use crate::domain::accounting::budget::turned;
use crate::domain::cooperative::findings::{Answer, Finding};
use crate::domain::event::books::BudgetAgreed;
use crate::domain::money::Rupiah;
use crate::domain::people::user::Role;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::import::BadRow;
use crate::reports::chart::{self as charts, Chart};
use crate::reports::findings;
use crate::reports::ledgers::{self, Account, Line};
use crate::reports::table::Table;
use crate::reports::{Period, Report, income, trial_balance};
use crate::station::budget_list::BudgetList;
use crate::station::counter::books::{self as counter, BooksFound, BooksQuestion, Plan};

fn day(text: &str) -> BusinessDate {
    text.parse().expect("a date")
}

/// As the treasurer sees it, in the office.
fn drawn(shop: &Shop, screen: &Books) -> Board<Act> {
    let mut shop = shop.clone();
    shop.answer.shift = None;
    if let Some(user) = &mut shop.answer.user {
        (user.role, user.name) = (Role::Bendahara, "Ahmad Yani".to_owned());
    }
    books::view::view(screen, &shop).map(Act::Books)
}

fn with(table: Table) -> Books {
    Books { found: Some(BooksFound::Table(Box::new(table))), ..Books::open(2026) }
}

/// Every account of the chart, with figures as long as a large shop's.
pub fn trial_balance(shop: &Shop) -> Board<Act> {
    let figure = |at: usize| rp(1_234_567_890 - 31_415_926 * i64::try_from(at).expect("few"));
    let balances = chart().iter().enumerate().map(|(at, line)| {
        (line.code, if line.code.class() == 1 || line.code.class() == 5 { figure(at) } else { -figure(at) })
    });
    let table = trial_balance::table(balances.collect(), Some(day("2026-11-24")), shop.style.language);
    drawn(shop, &Books { at: 3, ..with(table) })
}

fn months(shop: &Shop) -> Table {
    let moved: Vec<(BusinessDate, Rupiah, Rupiah)> = (1..=11)
        .map(|month| (BusinessDate::new(2026, month, 12).expect("a date"), rp(4_500), rp(91_250_000)))
        .collect();
    ledgers::months(AccountCode::SALES_SEMBAKO, 2026, rp(0), &moved, shop.style.language)
}

pub fn account(shop: &Shop) -> Board<Act> {
    let mut screen = Books { at: 10, ..with(months(shop)) };
    screen.path.push(BooksQuestion::Months { account: AccountCode::SALES_SEMBAKO, year: 2026 });
    drawn(shop, &screen)
}

pub fn postings(shop: &Shop) -> Board<Act> {
    let line = |n: i64| Line {
        date: day("2026-11-24"),
        kind: if n % 7 == 0 { "member_attached" } else { "sale_completed" }.to_owned(),
        reference: if n % 7 == 0 { String::new() } else { format!("261124-A-{n:04}") },
        amount: rp(-46_050 - n * 1_100),
    };
    let account =
        Account { code: AccountCode::SALES_SEMBAKO, before: rp(-91_250_000), lines: (1..=57).map(line).collect() };
    let period = Period { from: Some(day("2026-11-01")), to: Some(day("2026-11-30")) };
    let mut screen = Books { at: 2, ..with(ledgers::general(vec![account], period, shop.style.language)) };
    screen.path.push(BooksQuestion::Ledger { account: AccountCode::SALES_SEMBAKO, year: 2026, month: 11 });
    drawn(shop, &screen)
}

/// A budget that waits to be agreed to, of a shop as large as they come.
fn planned(shop: &Shop) -> Books {
    let figure = |at: usize| rp(1_234_567_890 - 21_415_926 * i64::try_from(at).expect("few"));
    let accounts = || chart().iter().filter(|line| line.code.class() >= 4).enumerate();
    let realised = accounts().map(|(at, line)| (line.code, turned(line.code, figure(at)))).collect();
    let planned = accounts().step_by(2).map(|(at, line)| (line.code, turned(line.code, figure(at) + rp(9_000_000))));
    let (agreed, language) = (None, shop.style.language);
    let plan = Plan { year: 2027, realised, planned: planned.collect(), agreed, closed: false, language };
    let mut screen = Books { year: 2027, path: vec![BooksQuestion::Budget { year: 2027 }], ..Books::open(2026) };
    screen.planning = Some(Planning::new(plan));
    screen
}

pub fn budget(shop: &Shop) -> Board<Act> {
    drawn(shop, &Books { at: 2, ..planned(shop) })
}

/// A year of a shop that goes well: account, this year, last year, planned; thousands of rupiah, positive as the
/// account is read.
const YEAR: &[(&str, i64, i64, i64)] = &[
    ("411100", 842_615, 731_240, 800_000),
    ("411200", 318_902, 290_118, 310_000),
    ("412100", 96_419, 71_903, 90_000),
    ("412200", 141_277, 118_640, 130_000),
    ("413100", 38_250, 21_600, 36_000),
    ("414100", 3_184, 2_410, 3_000),
    ("415100", 24_360, 19_725, 24_000),
    ("416100", 2_105, 1_320, 2_000),
    ("417100", 4_800, 0, 3_600),
    ("418100", 6_912, 5_034, 6_000),
    ("501100", 741_502, 648_610, 704_000),
    ("501200", 277_445, 254_003, 269_700),
    ("502100", 71_350, 53_927, 66_600),
    ("502200", 101_720, 86_012, 93_600),
    ("503100", 34_041, 19_440, 32_000),
    ("521000", 86_400, 78_000, 86_400),
    ("522000", 14_218, 13_506, 14_400),
    ("526000", 7_500, 7_500, 7_500),
];

/// The PHU of a year beside what was planned for it: more columns than the sheet is wide.
pub fn beside_budget(shop: &Shop) -> Board<Act> {
    let account = |code: &str| code.parse::<AccountCode>().expect("of the chart");
    let posted = |of: fn(&(&str, i64, i64, i64)) -> i64| {
        let lines = YEAR.iter().map(|line| (account(line.0), turned(account(line.0), rp(of(line) * 1_000))));
        lines.collect::<std::collections::BTreeMap<_, _>>()
    };
    let decision = "RA-2/2026".to_owned();
    let lines = posted(|line| line.3).into_iter().map(|(account, amount)| (account.to_string(), amount)).collect();
    let budget = BudgetAgreed { year: 2026, date: day("2026-02-14"), decision, lines, approved_by: None };
    let (moved, last_year, coded) = (posted(|line| line.1), posted(|line| line.2), Some(2026));
    let figures = income::Figures { moved, last_year, budget: Some(budget), before: None, coded };
    let period = Period { from: Some(day("2026-01-01")), to: Some(day("2026-12-31")) };
    let path = vec![BooksQuestion::Report { report: Report::Income, year: 2026 }];
    drawn(shop, &Books { path, ..with(income::table(&figures, (period, None), shop.style.language)) })
}

/// The amount of an account with a long name.
pub fn planning(shop: &Shop) -> Board<Act> {
    let mut screen = planned(shop);
    screen.update(books::Message::RowPressed(screen.stops()[5]));
    for digit in "1250000000".chars() {
        screen.update(books::Message::DigitPressed(digit));
    }
    drawn(shop, &screen)
}

fn found() -> Books {
    let finding = |number: i64, words: &str, answer: Option<&str>, closed: bool| Finding {
        number,
        date: day("2026-11-20"),
        by: "pengawas".to_owned(),
        words: words.to_owned(),
        answer: answer.map(|words| Answer {
            date: day("2026-11-22"),
            by: "pengurus".to_owned(),
            words: words.to_owned(),
        }),
        closed: closed.then(|| day("2026-11-24")),
    };
    let all = vec![
        finding(1, "Kas kurang tiga kali bulan ini", Some("Salah hitung pecahan; kasir sudah dilatih"), true),
        finding(2, "Dua lot kedaluwarsa di rak B2 masih dapat dijual", Some("Dimusnahkan 22 November"), false),
        finding(3, "Jurnal sewa tanpa bukti", None, false),
    ];
    let period = Period { from: Some(day("2026-01-01")), to: Some(day("2026-12-31")) };
    let path = vec![BooksQuestion::Report { report: Report::Findings, year: 2026 }];
    Books { at: 1, path, ..with(findings::table(all, period, &std::collections::BTreeMap::new())) }
}

pub fn findings(shop: &Shop) -> Board<Act> {
    drawn(shop, &found())
}

/// Which spreadsheet holds it.
pub fn budget_files(shop: &Shop) -> Board<Act> {
    let files = ["/home/bendahara/Unduhan/harga-pemasok.csv", "/media/kasir/STIK/rapb-2027.csv"].map(PathBuf::from);
    let table = counter::listed(&files);
    let mut screen = planned(shop);
    screen.path.push(BooksQuestion::Lists);
    screen.found = Some(BooksFound::Lists(files.into(), Box::new(table)));
    drawn(shop, &Books { at: 1, ..screen })
}

/// Every row of it that is no line of a budget.
pub fn budget_refused(shop: &Shop) -> Board<Act> {
    let bad = |line, column: &str, reason| BadRow { line, column: column.to_owned(), reason };
    let bad = vec![
        bad(4, "account", Text::new("budget-balance-account").with("account", "112100")),
        bad(7, "amount", Text::new("import-not-rupiah").with("text", "1,5 juta")),
        bad(9, "year", Text::new("import-other-year").with("year", "2028").with("first", "2027")),
    ];
    let list = BudgetList { path: "/media/kasir/STIK/rapb-2027.csv".into(), file: None, bad };
    let table = counter::wrong(&list);
    let mut screen = planned(shop);
    screen.path.push(BooksQuestion::BudgetList { path: list.path.clone(), year: 2027 });
    screen.found = Some(BooksFound::BudgetList(Box::new(list), Box::new(table)));
    drawn(shop, &screen)
}

/// Which meeting decided the budget.
pub fn minutes(shop: &Shop) -> Board<Act> {
    let words = "RA-2/2026".to_owned();
    drawn(shop, &Books { writing: Some(Writing { about: About::Minutes, words }), ..planned(shop) })
}

pub fn writing(shop: &Shop) -> Board<Act> {
    let words = "dimusnahkan 22 november, berita acara nomor 3 ada di map merah".to_owned();
    drawn(shop, &Books { writing: Some(Writing { about: About::Answer(2), words }), ..found() })
}

pub fn code(shop: &Shop) -> Board<Act> {
    drawn(shop, &Books { code: Some("264111".to_owned()), ..with(months(shop)) })
}

pub fn wrong_code(shop: &Shop) -> Board<Act> {
    let said = Some(Text::new("total-no-code").with("code", "26-411100-8"));
    drawn(shop, &Books { code: Some("264111008".to_owned()), said, refused: true, ..with(months(shop)) })
}

pub fn nothing(shop: &Shop) -> Board<Act> {
    let table = trial_balance::table(Vec::new(), Some(day("2021-12-31")), shop.style.language);
    let empty = Table::new(table.head.clone(), table.columns);
    let path = vec![BooksQuestion::Report { report: Report::Loans, year: 2021 }];
    drawn(shop, &Books { year: 2021, path, ..with(empty) })
}

fn all(shop: &Shop) -> Vec<Chart> {
    let language = shop.style.language;
    let period = (day("2026-10-25"), day("2026-11-24"));
    let sold: Vec<(BusinessDate, Rupiah, Rupiah)> = (0..31)
        .filter(|n| n % 9 != 4)
        .map(|n| (period.0.plus_days(n), rp(900_000 + n * 77_000 % 610_000), rp(620_000 + n * 41_000 % 380_000)))
        .collect();
    let sales =
        [(AccountCode::SALES_SEMBAKO, rp(-60_000_000)), (AccountCode::SALES_SEMBAKO.for_others(), rp(-40_000_000))];
    let costs = [
        (AccountCode::COST_SEMBAKO, rp(51_000_000)),
        (AccountCode::COST_SEMBAKO.for_others(), rp(43_000_000)),
        (AccountCode::OTHER_EXPENSE, rp(8_000_000)),
    ];
    let moved = sales.into_iter().chain(costs).collect();
    vec![charts::days(period, &sold), charts::result(2026, &moved, language)]
}

fn chart_of(shop: &Shop, at: usize) -> Board<Act> {
    let path = vec![BooksQuestion::Charts { year: 2026 }];
    drawn(shop, &Books { at, path, found: Some(BooksFound::Charts(all(shop))), ..Books::open(2026) })
}

pub fn by_day(shop: &Shop) -> Board<Act> {
    chart_of(shop, 0)
}

pub fn result(shop: &Shop) -> Board<Act> {
    chart_of(shop, 1)
}
