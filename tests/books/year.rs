//! A year of two units with every pattern of the rule book: rung up through the same till as any other, closed, its
//! surplus allocated and paid. Another accounting program agrees with its books, and so does an outsider who has the
//! exported log, the policy file and a script of their own (`log/outsider.py`).
//!
//! Long because one year is rung up once and looked at from every side.
//!
//! `year.ring` is what is rung: every input is done, but for one after `!` and one whose approval follows. What only a
//! test can do stands in a comment: `# at INSTANT` begins a sitting, `# ended` ends the program, `# settings NAME…` are
//! decided that day, `# difference N` counts the drawer by so much other than it should hold and closes it. VOUCHER is
//! the number of the newest one.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::Command;

use gerai::domain::cooperative::founding::SYSTEM;
use gerai::domain::event::{Event, SettingsSet};
use gerai::domain::id::UserId;
use gerai::domain::money::Rupiah;
use gerai::domain::time::{Instant, Zone};
use gerai::io::folder::Folder;
use gerai::locale::format;
use gerai::station::Station;
use gerai::station::rehearse::{self, Wish};
use gerai::store::{Mode, Store};
use serde_json::{Value, json};

use super::{codes, deficit, units};
use crate::program::{beside, gerai, report, ring};
use crate::shop::{doors, empty_folder};
use crate::tools;

/// Two of them, that between them use most settings.
const POLICY: &str = include_str!("policy.toml");
const OTHER_POLICY: &str = include_str!("other_policy.toml");

/// The shop, and where in the year it is.
struct Year {
    folder: PathBuf,
    at: Instant,
    voucher: String,
    /// The number of the goods that were sent to another place last.
    transfer: String,
    /// How whoever is there signed in.
    last: String,
}

#[test]
fn others_agree_with_a_year_of_two_units_with_every_pattern() {
    let mut year = Year::begun("books-year");
    for line in include_str!("year.ring").split("# at ").skip(1) {
        year.sits(line);
    }
    let folder = &year.folder;
    gerai(folder, &["verify"]).done();
    every_pattern_occurs(folder);
    everything_has_a_name(folder);
    a_statement_says_what_counted(folder);
    her_share_says_it_by_unit_and_month(folder);
    who_was_paid_adds_up(folder);
    storage_fees_open_to_their_documents(folder);
    units::each_has_its_own_books(folder);
    units::each_has_its_own_result(folder);
    nothing_is_financed_without_cash(folder);
    a_closed_year_can_still_be_read(folder);
    another_program_agrees(folder);
    let theirs = an_outsider_agrees(folder, POLICY, "policy.toml", 2026);
    the_meetings_papers_say_the_same(folder, &theirs);
    codes::every_sum_has_one_that_opens_it(folder);
    an_outsider_agrees(folder, OTHER_POLICY, "other_policy.toml", 2026);
    let shares = shu(folder, "policy.toml", 2026);
    let taking_part = shares.iter().filter(|row| row["patronage"].as_i64().is_some_and(|share| share > 0)).count();
    assert!(taking_part > 20, "{taking_part} members bought something");
}

/// A loss is shared by nobody: it waits, what is earned later makes it good first, and only the rest is shared.
#[test]
fn a_loss_is_carried_until_it_is_made_good() {
    let mut year = Year::begun("books-losses");
    for line in include_str!("losses.ring").split("# at ").skip(1) {
        year.sits(line);
    }
    let folder = &year.folder;
    gerai(folder, &["verify"]).done();
    another_program_agrees(folder);
    let mut carried = 0;
    for (of, status) in [(2026, "deficit"), (2027, "absorbed"), (2028, "ok")] {
        an_outsider_agrees(folder, POLICY, "policy.toml", of);
        let rows = shu(folder, "policy.toml", of);
        let summary = rows.last().expect("a summary");
        assert_eq!(summary["status"], status, "{of}");
        let figure = |name: &str| summary[name].as_i64().expect("whole rupiah");
        let result = income(folder, of)["after_tax"].as_i64().expect("whole rupiah");
        // What was carried, less what was made good, or with what was lost.
        carried += -result.min(carried);
        assert_eq!(figure("loss_carried"), carried, "{of}: {summary}");
        assert_eq!(figure("members_total") > 0, status == "ok", "{of}: nobody gets anything of a loss");
    }
    deficit::is_decided(folder);
    two_years_stand_beside_two_years(folder);
    closing_is_no_movement(folder);
    assert_eq!(trial(folder).get("352000"), None, "all of it is made good");
    assert_eq!(trial(folder).get("213000"), None, "paid, or back in the reserve");
    let rows = who_was_paid_adds_up(folder);
    let came: Vec<&str> =
        rows.iter().filter(|row| row["lapsed"] == 0).filter_map(|row| row["number"].as_str()).collect();
    assert_eq!(came, ["A00001", "A00002"], "all others' shares went back");
    purchases_begin_again_each_year(folder);
}

/// A statement's purchases are those of the year that is asked for; of each year before it stands its sum.
fn purchases_begin_again_each_year(folder: &Path) {
    let rows = |report: &str, asked: &[&str]| -> Vec<Value> {
        let asked = [&["report", report, "--format", "json"][..], asked].concat();
        serde_json::from_str(&gerai(folder, &asked).done()).expect("JSON")
    };
    let bought = |asked: &[&str]| {
        let asked = [&["--member", "1", "--to", "2028-12-31"][..], asked].concat();
        let rows = rows("member-statement", &asked).into_iter().filter(|row| row["kind"] == "purchases");
        let said = |row: &Value| row["description"].as_str().expect("words").to_owned();
        rows.map(|row| (said(&row), row["balance"].as_i64().expect("rupiah"))).collect::<Vec<_>>()
    };
    let counted = |year: i16| {
        let rows = rows("members", &["--to", &format!("{year}-12-31")]);
        let hers = rows.into_iter().find(|row| row["number"] == "A00001").expect("a member");
        hers["purchases_year"].as_i64().expect("rupiah")
    };
    let [first, second, third] = [2026, 2027, 2028].map(counted);
    assert!(first > 0 && second > 0 && third > 0, "{first} {second} {third}");
    let of_years = [("year_2026".to_owned(), first), ("year_2027".to_owned(), second)];
    let all = bought(&[]);
    let (years, lines) = all.split_at(2);
    assert_eq!((years, lines.last().map(|(_, balance)| *balance)), (&of_years[..], Some(third)));
    assert!(lines.iter().all(|(kind, _)| kind == "sale_completed"), "{lines:?}");
    assert_eq!(bought(&["--from", "2028-02-11"]), [("brought_forward".to_owned(), third)]);
}

impl Year {
    /// A hundred sales on 140 days up to June.
    fn begun(name: &str) -> Self {
        let folder = empty_folder(name);
        let at: Instant = "2026-06-01T08:00:00+08:00".parse().expect("an instant");
        let wish = Wish { seed: 7, sales: 100, days: 140, at };
        rehearse::demo(&Folder::at(folder.clone()), &wish, &mut |_| ControlFlow::Continue(()))
            .expect("an empty folder");
        Self { folder, at, voucher: String::new(), transfer: String::new(), last: String::new() }
    }

    fn sits(&mut self, sitting: &str) {
        let (at, lines) = sitting.split_once('\n').expect("its lines");
        self.at = at.parse().expect("an instant");
        let mut batch = Vec::new();
        for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
            if let Some(names) = line.strip_prefix("# settings ") {
                self.decides(names);
            } else if let Some(by) = line.strip_prefix("# difference ") {
                self.rings(&std::mem::take(&mut batch));
                self.closes(by.parse().expect("rupiah"));
            } else if line == "# ended" {
                self.rings(&std::mem::take(&mut batch));
            } else if !line.starts_with('#') {
                batch.push(line.replace("VOUCHER", &self.voucher).replace("TRANSFER", &self.transfer));
            }
        }
        self.rings(&batch);
    }

    /// Whoever was there last signs in again: the program was ended in between.
    fn rings(&mut self, lines: &[String]) -> Vec<Value> {
        let Some(first) = lines.first() else { return Vec::new() };
        let mut lines = lines.to_vec();
        if !first.starts_with("login") {
            lines.insert(0, self.last.clone());
        }
        let texts: Vec<&str> = lines.iter().map(|line| line.trim_start_matches("! ")).collect();
        let at = self.at.to_string();
        let answers = ring(&self.folder, &texts, &["--at", &at, "--seed", "5"]).answers();
        assert_eq!(answers.len(), lines.len());
        for (n, (line, answer)) in lines.iter().zip(&answers).enumerate() {
            let asked = lines.get(n + 1).is_some_and(|next| next.starts_with("approve") || next == "confirm");
            assert_eq!(answer["ok"], !asked && !line.starts_with('!'), "{at} {line}: {answer}");
            if line.starts_with("login") || line.starts_with("handover") {
                self.last = line.replace("handover", "login");
            }
            if let Some(number) = answer["document"].as_str().filter(|number| number.starts_with("MT-")) {
                self.transfer = number.to_owned();
            }
            if let Some(code) = answer["voucher"].as_str() {
                self.voucher = code.to_owned();
            }
        }
        self.at = self.at.plus_millis(i64::try_from(lines.len()).expect("few") * 1_000 + 60_000);
        answers
    }

    /// What should be there is said after a first count only (R44).
    fn closes(&mut self, by: i64) {
        let counted = self.rings(&["count 500=1".to_owned()]);
        let counted = counted.last().expect("an answer");
        let mut rest = counted["count"]["expected"].as_i64().expect("whole rupiah") + by;
        let mut count = "count".to_owned();
        for piece in [100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100] {
            count.push_str(&format!(" {piece}={}", rest / piece));
            rest %= piece;
        }
        assert!(rest < 100, "less than a coin is missing besides: what a leaver was owed is paid to the rupiah");
        self.rings(&[count, "close \"dihitung dua kali\"".to_owned()]);
    }

    fn decides(&self, names: &str) {
        let folder = Folder::at(&self.folder);
        let mut station = Station::open(&folder, doors(&self.at.to_string(), 11)).expect("opens");
        let mut settings = station.settings().expect("settings");
        for name in names.split(' ') {
            match name {
                "penalty" => settings.loans.penalty = true,
                "pkp" => settings.pkp = true,
                "not-pkp" => settings.pkp = false,
                _ => panic!("{name} is no setting"),
            }
        }
        let (from, settings) = (Zone::default().date(self.at), Box::new(settings));
        let set = Event::SettingsSet(SettingsSet { from, settings });
        let sealed = station.seal(vec![set.into()], &UserId::from(SYSTEM), self.at).expect("sealed");
        station.store_mut().expect("open").append(&sealed, &[]).expect("recorded");
    }
}

/// Which accounts moved, and to which side.
type Shape = BTreeSet<(String, bool)>;

fn shape<'a>(postings: impl Iterator<Item = &'a Value>) -> Shape {
    let side = |row: &Value| row["debit"].as_i64().is_some_and(|debit| debit != 0);
    postings.map(|row| (row["account"].as_str().expect("a code").to_owned(), side(row))).collect()
}

/// Every case of `journal.json` has a transaction with its accounts on its sides. What a whole cooperative's figures
/// decide (opening, closing, sharing out) has more accounts than the case, and so has a loan of which jasa was accrued;
/// what happens to many at once is added up.
fn every_pattern_occurs(folder: &Path) {
    let journal = gerai(folder, &["journal", "--format", "json"]).done();
    let rows: Vec<Value> = serde_json::from_str(&journal).expect("JSON");
    let mut transactions: BTreeMap<i64, Vec<&Value>> = BTreeMap::new();
    for row in &rows {
        transactions.entry(row["n"].as_i64().expect("a number")).or_default().push(row);
    }
    let shapes: BTreeSet<Shape> = transactions.values().map(|postings| shape(postings.iter().copied())).collect();
    let of_kind = |kind: &str| shape(rows.iter().filter(|row| row["event"] == kind));
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/journal.json");
    let cases: Value = serde_json::from_str(&std::fs::read_to_string(file).expect("the vectors")).expect("JSON");
    let mut missing = Vec::new();
    for case in cases["cases"].as_array().expect("cases") {
        let wanted = shape(case["postings"].as_array().expect("postings").iter());
        let found = match case["id"].as_str().expect("an id") {
            "J33" => wanted.is_subset(&of_kind("balances_opened").union(&imbalance()).cloned().collect()),
            "J41" | "J45" => shapes.iter().any(|shape| wanted.is_subset(shape)),
            "J48" => wanted.is_subset(&of_kind("shu_paid")),
            _ => shapes.contains(&wanted),
        };
        if !found {
            missing.push(format!("{} {}: {wanted:?}", case["id"], case["name"]));
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

/// What is posted is called something, in the books and on a member's statement.
fn everything_has_a_name(folder: &Path) {
    let rows: Vec<Value> = serde_json::from_str(&gerai(folder, &["journal", "--format", "json"]).done()).expect("JSON");
    let kinds: BTreeSet<&str> = rows.iter().filter_map(|row| row["event"].as_str()).collect();
    assert!(kinds.len() > 25, "{kinds:?}");
    let journal = gerai(folder, &["journal", "--format", "hledger"]).done();
    let bare: Vec<&&str> = kinds.iter().filter(|kind| journal.contains(&format!(" {kind}"))).collect();
    assert!(bare.is_empty(), "{bare:?} have no words");
}

/// What members bought in the year, line by line, is what weighs for their shares: storage too.
fn a_statement_says_what_counted(folder: &Path) {
    let of_2026 = |report: &str| -> Vec<Value> {
        let period = ["--from", "2026-01-01", "--to", "2026-12-31", "--format", "json"];
        let rows = gerai(folder, &[&["report", report][..], &period[..]].concat()).done();
        serde_json::from_str(&rows).expect("JSON")
    };
    let mut bought: BTreeMap<String, i64> = BTreeMap::new();
    let rows = of_2026("member-statement");
    for row in rows.iter().filter(|row| row["kind"] == "purchases") {
        let number = row["number"].as_str().expect("a number").to_owned();
        bought.insert(number, row["balance"].as_i64().expect("rupiah"));
    }
    assert!(rows.iter().any(|row| row["kind"] == "purchases" && row["description"] == "storage_charged"));
    let members = of_2026("members");
    for row in members.iter().filter(|row| row["kind"] == "anggota" && row["status"] == "anggota") {
        let number = row["number"].as_str().expect("a number");
        // She bought in the month with PPN, which she paid and which does not count.
        if number == "A00012" {
            continue;
        }
        let counted = row["purchases_year"].as_i64().expect("rupiah");
        assert_eq!(bought.get(number).copied().unwrap_or(0), counted, "{number}");
    }
    assert!(bought.len() > 30, "{bought:?}");
    what_was_paid_for_loans_is_there(folder, &rows);
}

/// Jasa, penalties and fees that were paid stand on the statements: as much as the unit earned by them and has not
/// accrued only; and what is owed to who left is account 215000.
fn what_was_paid_for_loans_is_there(folder: &Path, rows: &[Value]) {
    let last = |kind: &str| -> i64 {
        let balances = rows.iter().filter(|row| row["kind"] == kind);
        let by_member = balances.map(|row| (row["number"].as_str().expect("whose"), row["balance"].as_i64()));
        by_member.collect::<BTreeMap<_, _>>().values().filter_map(|balance| *balance).sum()
    };
    let journal: Vec<Value> =
        serde_json::from_str(&gerai(folder, &["journal", "--to", "2026-12-31", "--format", "json"]).done())
            .expect("JSON");
    let of = |accounts: &[&str]| -> i64 {
        let ours = journal.iter().filter(|row| row["event"] != "year_closed");
        let ours = ours.filter(|row| accounts.contains(&row["account"].as_str().unwrap_or_default()));
        ours.map(|row| row["credit"].as_i64().unwrap_or(0) - row["debit"].as_i64().unwrap_or(0)).sum()
    };
    let paid = of(&["415100", "415200", "415300", "113400"]);
    assert!(paid > 0);
    assert_eq!(last("loan_charges"), paid);
    assert_eq!(last("leaving"), of(&["215000"]));
    assert!(rows.iter().any(|row| row["kind"] == "leaving" && row["in"].as_i64() > Some(0)), "she is owed something");
}

/// What a member reads of her share names every rupiah of her purchases, PPN, storage, returns and corrections
/// considered: nothing of it is left unexplained.
fn her_share_says_it_by_unit_and_month(folder: &Path) {
    let members = ["--to", "2026-12-31", "--format", "json"];
    let members = gerai(folder, &[&["report", "members"][..], &members[..]].concat()).done();
    let members: Vec<Value> = serde_json::from_str(&members).expect("JSON");
    let who_bought = members.iter().filter(|row| row["status"] == "anggota" && row["purchases_year"] != 0);
    let (mut read, mut units) = (0, BTreeSet::new());
    for member in who_bought {
        let number = member["number"].as_str().expect("a number");
        let asked = ["--member", number, "--to", "2026-12-31", "--format", "json"];
        let rows = gerai(folder, &[&["report", "shu-statement"][..], &asked[..]].concat()).done();
        let rows: Vec<Value> = serde_json::from_str(&rows).expect("JSON");
        let bought: Vec<&Value> = rows.iter().filter(|row| row["part"] == "purchases").collect();
        let (total, parts) = bought.split_last().expect("a total");
        assert_eq!(total["amount"], member["purchases_year"], "{number}");
        let sum: i64 = parts.iter().filter_map(|row| row["amount"].as_i64()).sum();
        assert_eq!(Some(sum), total["amount"].as_i64(), "{number}: {parts:?}");
        assert!(parts.iter().all(|row| row["what"] != "other"), "{number}: {parts:?}");
        let unit = |row: &&&Value| row["what"].as_str()?.split_once('-').map(|(unit, _)| unit.to_owned());
        units.extend(parts.iter().filter_map(|row| unit(&row)));
        read += 1;
    }
    assert!(read > 30, "{read}");
    assert_eq!(units.iter().map(String::as_str).collect::<Vec<_>>(), ["apotek", "gudang", "sembako"]);
}

/// Each share is what was paid of it, in whichever way, and what is still owed; all that is owed is account 213000.
fn who_was_paid_adds_up(folder: &Path) -> Vec<Value> {
    let rows = gerai(folder, &["report", "shu-payouts", "--format", "json"]).done();
    let rows: Vec<Value> = serde_json::from_str(&rows).expect("JSON");
    let figure = |row: &Value, name: &str| row[name].as_i64().expect("whole rupiah");
    let ways = ["cash", "transfer", "sukarela", "kasbon", "lapsed", "owed"];
    for row in &rows {
        assert_eq!(figure(row, "total"), ways.iter().map(|way| figure(row, way)).sum::<i64>(), "{row}");
    }
    let owed: i64 = rows.iter().map(|row| figure(row, "owed")).sum();
    let booked = -trial(folder).get("213000").copied().unwrap_or(0);
    assert_eq!(owed, booked);
    rows
}

/// What a member was charged for her goods in the warehouse stands with the receipts of that year, each fee with its
/// document, and is what the books have.
fn storage_fees_open_to_their_documents(folder: &Path) {
    let rows: Vec<Value> = serde_json::from_str(&gerai(folder, &["journal", "--format", "json"]).done()).expect("JSON");
    let booked = rows.iter().filter(|row| row["event"] == "storage_charged" && row["account"] == "417100");
    let booked: i64 = booked.filter_map(|row| row["credit"].as_i64()).sum();
    let store = Store::open(Folder::at(folder).database(), Mode::ReadOnly).expect("a shop");
    let fees = store.fees_of("a00001", 2026).expect("readable");
    assert_eq!(fees.iter().map(|fee| fee.charged.fee.amount()).sum::<i64>(), booked, "all of them are hers");
    assert!(!fees.is_empty() && fees.iter().all(|fee| fee.goods == "Beras Siam" && fee.charged.slip.number > 0));
    assert_eq!(store.fees_of(&fees[0].name, 2026).expect("readable"), fees, "by her name too");
    for (typed, year) in [("A00001", 2025), ("A00002", 2026)] {
        assert_eq!(store.fees_of(typed, year).expect("readable"), [], "{typed} in {year}");
    }
}

/// A result that is carried on in January and one that is closed in December meet on one account: neither is a movement
/// of the year.
fn closing_is_no_movement(folder: &Path) {
    for year in ["2027", "2028"] {
        let (from, to) = (format!("{year}-01-01"), format!("{year}-12-31"));
        let asked = ["report", "trial-balance", "--from", &from, "--to", &to, "--format", "json"];
        let rows: Vec<Value> = serde_json::from_str(&gerai(folder, &asked).done()).expect("JSON");
        let ours = rows.iter().filter(|row| matches!(row["account"].as_str(), Some("351100" | "351200")));
        let moved: Vec<_> = ours.map(|row| (&row["moved_debit"], &row["moved_credit"])).collect();
        assert!(!moved.is_empty() && moved.iter().all(|sides| *sides == (&json!(0), &json!(0))), "{year}: {moved:?}");
    }
}

/// The PHU of two years has the two before them beside it: of these the books know one.
fn two_years_stand_beside_two_years(folder: &Path) {
    let asked = |from: &str, to: &str, form: &str| {
        gerai(folder, &["report", "income", "--from", from, "--to", to, "--format", form]).done()
    };
    let figures = |from: &str, to: &str, column: &str| -> BTreeMap<String, i64> {
        let rows: Vec<Value> = serde_json::from_str(&asked(from, to, "json")).expect("JSON");
        let of = |row: &Value| {
            let name = if row["account"] == "total" { &row["name"] } else { &row["account"] };
            Some((format!("{} {name}", row["section"]), row[column].as_i64().filter(|amount| *amount != 0)?))
        };
        rows.iter().filter_map(of).collect()
    };
    let beside = figures("2027-01-01", "2028-12-31", "last_year");
    assert_eq!(beside, figures("2025-01-01", "2026-12-31", "amount"));
    assert!(beside.len() > 10, "{beside:?}");
    let text = asked("2027-01-01", "2028-12-31", "text");
    assert!(text.contains("1 Januari 2025 sampai 31 Desember 2026; buku dimulai"), "{text}");
}

/// What stands under investing and financing comes from entries that touch cash; SHU as far as cash was paid.
fn nothing_is_financed_without_cash(folder: &Path) {
    let rows: Vec<Value> = serde_json::from_str(&gerai(folder, &["journal", "--format", "json"]).done()).expect("JSON");
    let amount = |row: &Value, name: &str| row[name].as_i64().expect("whole rupiah");
    let mut entries: BTreeMap<i64, Vec<&Value>> = BTreeMap::new();
    for row in &rows {
        entries.entry(row["n"].as_i64().expect("a number")).or_default().push(row);
    }
    let code = |row: &Value| row["account"].as_str().expect("a code").to_owned();
    let is_cash = |row: &&&Value| ["111", "1121", "1122"].iter().any(|begins| code(row).starts_with(begins));
    let mut flows: BTreeMap<String, i64> = BTreeMap::new();
    let mut paid = 0;
    for postings in entries.values() {
        let cash: Vec<_> = postings.iter().filter(is_cash).collect();
        let event = &postings[0]["event"];
        if event == "shu_paid" {
            paid -= cash.iter().map(|row| amount(row, "credit") - amount(row, "debit")).sum::<i64>();
        } else if !cash.is_empty() && event != "balances_opened" {
            for row in postings.iter().filter(|row| !is_cash(row)) {
                *flows.entry(code(row)).or_default() += amount(row, "credit") - amount(row, "debit");
            }
        }
    }
    assert!(paid < 0, "somebody was paid in cash");
    flows.insert("213000".to_owned(), paid);
    let shown = report(folder, "cash-flow");
    let beyond = shown.iter().filter(|row| row["section"] == "financing" || row["section"] == "investing");
    let mut lines = 0;
    for row in beyond.filter(|row| code(row) != "total") {
        assert_eq!(Some(&amount(row, "amount")), flows.get(&code(row)), "{row}");
        lines += 1;
    }
    assert!(lines > 3, "members saved");
    let end = shown.iter().find(|row| row["name"] == "closing").expect("an end");
    let cash: i64 =
        trial(folder).iter().filter(|(code, _)| is_cash(&&&json!({ "account": code }))).map(|it| it.1).sum();
    assert_eq!(amount(end, "amount"), cash);
}

/// A closed year's income and expenses stand beside what closed them.
fn a_closed_year_can_still_be_read(folder: &Path) {
    let asked = ["report", "trial-balance", "--from", "2026-01-01", "--to", "2026-12-31", "--format", "json"];
    let rows: Vec<Value> = serde_json::from_str(&gerai(folder, &asked).done()).expect("JSON");
    let sales = rows.iter().find(|row| row["account"] == "411100").expect("sales");
    let side = |name: &str| sales[name].as_i64().expect("whole rupiah");
    assert_eq!((side("debit"), side("credit")), (0, 0), "closed");
    assert!(side("moved_credit") > side("moved_debit"), "{sales}");
    assert_eq!(side("closed_debit"), side("moved_credit") - side("moved_debit"));
}

/// The demo's opening balances agree, so nothing of theirs waits on 360000; and no grants are among them.
fn imbalance() -> Shape {
    [("360000", false), ("331000", false)].map(|(account, debit)| (account.to_owned(), debit)).into()
}

fn trial(folder: &Path) -> BTreeMap<String, i64> {
    let rows = report(folder, "trial-balance");
    let balance = |row: &Value| {
        let side = |name: &str| row[name].as_i64().expect("whole rupiah");
        (row["account"].as_str().expect("a code").to_owned(), side("debit") - side("credit"))
    };
    rows.iter().map(balance).filter(|(account, amount)| account != "total" && *amount != 0).collect()
}

fn another_program_agrees(folder: &Path) {
    if !tools::have("hledger") {
        return;
    }
    let journal = gerai(folder, &["journal", "--format", "hledger"]).done();
    let theirs = super::balances(&journal).into_iter().map(|(account, amount)| (account.to_string(), amount));
    assert_eq!(theirs.filter(|(_, amount)| *amount != 0).collect::<BTreeMap<_, _>>(), trial(folder));
}

/// What `gerai shu` says of a year, by a policy that lies beside the folder.
fn shu(folder: &Path, policy: &str, year: i16) -> Vec<Value> {
    let (year, path) = (year.to_string(), format!("{}.{policy}", folder.display()));
    let rows = gerai(folder, &["shu", "--year", &year, "--policy", &path, "--format", "json"]).done();
    serde_json::from_str(&rows).expect("JSON")
}

/// Rows of a report of a whole year, by their names.
fn of_year(folder: &Path, report: &str, year: i16) -> BTreeMap<String, Value> {
    let (from, to) = (format!("{year}-01-01"), format!("{year}-12-31"));
    let rows = gerai(folder, &["report", report, "--from", &from, "--to", &to, "--format", "json"]).done();
    let rows: Vec<Value> = serde_json::from_str(&rows).expect("JSON");
    rows.into_iter().map(|row| (row["name"].as_str().expect("a name").to_owned(), row["amount"].clone())).collect()
}

fn income(folder: &Path, year: i16) -> BTreeMap<String, Value> {
    of_year(folder, "income", year)
}

/// To the rupiah, account by account and member by member; what there was at the year's end, and what was earned.
fn an_outsider_agrees(folder: &Path, policy: &str, name: &str, year: i16) -> Value {
    if !tools::have("python3") {
        return Value::Null;
    }
    let export = gerai(folder, &["log", "export"]).done();
    let path = beside(folder, name, policy.as_bytes());
    let log = beside(folder, "log.txt", export.as_bytes());
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/log/outsider.py");
    let output = Command::new("python3").args(["-B", script]).arg(&log).arg(&path).arg(year.to_string()).output();
    let output = output.expect("python3 runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let theirs: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    // An allocation is posted by the policy that it was decided by.
    if policy == POLICY {
        assert_eq!(theirs["trial"], json!(trial(folder)));
    }
    for (report, figures) in [("balance-sheet", "neraca"), ("income", "phu")] {
        let ours = of_year(folder, report, year);
        for (name, figure) in theirs[figures].as_object().expect("figures") {
            assert_eq!(ours.get(name), Some(figure), "{report} of {year}: {name}");
        }
    }
    let (ours, rows) = (shu(folder, name, year), theirs["shu"].as_array().expect("rows"));
    for (ours, theirs) in ours.iter().zip(rows) {
        assert_eq!(ours, theirs);
    }
    assert_eq!(ours.len(), rows.len());
    theirs
}

/// The RAT pack is printed, and what stands in it is what the outsider reckoned: what there is, what was earned, what
/// each pool and each member gets.
fn the_meetings_papers_say_the_same(folder: &Path, theirs: &Value) {
    let pack = beside(folder, "rat.pdf", b"");
    gerai(folder, &["rat", "2026", "--out", pack.to_str().expect("a plain name")]).done();
    if theirs.is_null() || !tools::have("pdftotext") {
        return;
    }
    let output = Command::new("pdftotext").arg("-layout").arg(&pack).arg("-").output().expect("pdftotext runs");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let says = |words: &str, amount: &Value| {
        let amount = format::money(Rupiah::of(amount.as_i64().expect("whole rupiah")));
        let found = text.lines().any(|line| line.contains(words) && line.split_whitespace().any(|one| one == amount));
        assert!(found, "{words} {amount} is in the pack");
    };
    says("Jumlah aset", &theirs["neraca"]["assets"]);
    says("Jumlah liabilitas dan ekuitas", &theirs["neraca"]["liabilities_and_equity"]);
    says("SHU setelah pajak", &theirs["phu"]["after_tax"]);
    for planned in [6_543_000, 7_654_000] {
        // Of the year beside its PHU, and of the next beside what the year brought.
        says("Sewa", &json!(planned));
    }
    let titles = [
        ("cadangan", "Cadangan"),
        ("jasa_usaha", "Jasa usaha"),
        ("jasa_modal", "Jasa modal"),
        ("insentif", "Insentif"),
    ];
    let mut members = 0;
    for row in theirs["shu"].as_array().expect("rows") {
        let id = row["id"].as_str().expect("a name");
        match row["row"].as_str() {
            Some("member") if row["total"] != 0 => {
                says(id, &row["total"]);
                members += 1;
            }
            Some("pool") => {
                let title = titles.iter().find(|(code, _)| *code == id).map_or("Pendidikan", |(_, title)| *title);
                says(title, &row["amount"]);
            }
            _ => {}
        }
    }
    assert!(members > 100, "{members} members have a share");
}
