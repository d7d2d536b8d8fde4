//! Days of one office, some months apart, asked through the program: what holds from a day on does not hold before it,
//! what was agreed is what the paper says, and nothing that is owed is forgotten (koperasi 1.3, 1.4, 3.3, 3.4, 4.1).

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::program::{gerai, ring};
use crate::shop::empty_folder;

fn founded(name: &str, at: &str) -> PathBuf {
    let folder = empty_folder(name);
    gerai(&folder, &["demo", "--sales", "12", "--days", "4", "--seed", "3", "--at", at]).done();
    folder
}

/// One sitting; every line must be taken but those that begin with `!`.
fn sits(folder: &Path, at: &str, lines: &[&str]) -> Vec<Value> {
    let plain: Vec<&str> = lines.iter().map(|line| line.trim_start_matches("! ")).collect();
    let answers = ring(folder, &plain, &["--at", at, "--seed", "5"]).answers();
    for (line, answer) in lines.iter().zip(&answers) {
        assert_eq!(answer["ok"], !line.starts_with('!'), "{at} {line}: {answer}");
    }
    answers
}

fn report(folder: &Path, asked: &[&str]) -> Vec<Value> {
    let rows = gerai(folder, &[&["report"], asked, &["--format", "json"]].concat()).done();
    serde_json::from_str(&rows).expect("JSON")
}

/// Debits less credits of an account, of one kind of event, and of one member where she is named.
fn booked(folder: &Path, account: &str, kind: &str, member: Option<&str>) -> i64 {
    let rows: Vec<Value> = serde_json::from_str(&gerai(folder, &["journal", "--format", "json"]).done()).expect("JSON");
    let ours = rows.iter().filter(|row| row["account"] == account && row["event"] == kind);
    let hers = ours.filter(|row| member.is_none_or(|member| row["member"] == member));
    hers.map(|row| row["debit"].as_i64().unwrap_or(0) - row["credit"].as_i64().unwrap_or(0)).sum()
}

fn balance(folder: &Path, account: &str) -> i64 {
    let rows = report(folder, &["trial-balance"]);
    let of = rows.iter().find(|row| row["account"] == account);
    of.map_or(0, |row| row["debit"].as_i64().unwrap_or(0) - row["credit"].as_i64().unwrap_or(0))
}

const BENDAHARA: &str = "login bendahara 555555";
const MANAJER: &str = "login manajer 444444";
const PENGURUS: &str = "approve pengurus 666666";

/// PPN paid to the state in March is February's; a purchase by hand with PPN is March's own.
#[test]
fn paying_ppn_is_none_of_the_months_own() {
    let folder = founded("books-ppn", "2026-12-01T09:00:00+08:00");
    sits(
        &folder,
        "2027-03-15T09:00:00+08:00",
        &[
            BENDAHARA,
            "! entry \"PPN Februari\" 2027-03-15 212000=13014 116100=-10000 112100=-3014",
            PENGURUS,
            "! entry \"Rak baru\" 2027-03-15 153000=100000 116100=11000 112100=-111000",
            PENGURUS,
        ],
    );
    let rows = report(&folder, &["tax", "--from", "2027-03-01"]);
    let march = rows.iter().find(|row| row["month"] == "2027-03").expect("the month");
    let figures = ["ppn_out", "ppn_in", "ppn_due", "ppn_paid"].map(|name| march[name].as_i64().expect("rupiah"));
    assert_eq!(figures, [0, 11_000, -11_000, 3_014]);
}

/// Thirty days at 6 % and one at 1 %, whatever the rate is on the last day.
#[test]
fn another_rate_holds_from_its_day() {
    let folder = founded("books-rate", "2026-12-01T09:00:00+08:00");
    let agreed = [BENDAHARA, "! rule sukarela_rate=6", PENGURUS];
    sits(&folder, "2026-12-01T10:00:00+08:00", &agreed);
    sits(&folder, "2026-12-31T10:00:00+08:00", &[BENDAHARA, "! rule sukarela_rate=1", PENGURUS]);
    let rows = report(&folder, &["savings", "--to", "2026-12-31", "--member", "A00001"]);
    let saved = rows.iter().find(|row| row["kind"] == "sukarela").expect("her book")["closing"].as_i64();
    let saved = saved.expect("rupiah");
    sits(&folder, "2027-01-02T10:00:00+08:00", &[BENDAHARA, "! savings-interest 2026-12", PENGURUS]);
    let credited = -booked(&folder, "214000", "interest_paid", Some("A00001"));
    let exact = saved * (30 * 6 + 1) * 2;
    assert_eq!(credited, (exact + 31 * 1_200) / (2 * 31 * 1_200));
    assert!(credited > saved * 5 / 1_200, "nearly all of it at six");
}

/// What pengurus decided on is the usual fee: another needs them again, and the paper says what was kept.
#[test]
fn another_fee_than_usual_is_agreed_to_and_printed() {
    let folder = founded("books-fee", "2026-12-01T09:00:00+08:00");
    sits(
        &folder,
        "2026-12-01T10:00:00+08:00",
        &[MANAJER, "loan apply A00020 1200000 12 rate=1 income=9000000", "! loan approve P00004 K-1", PENGURUS],
    );
    let answers = sits(
        &folder,
        "2026-12-01T11:00:00+08:00",
        &[
            BENDAHARA,
            "! loan disburse P00004 fee=500000",
            "! loan disburse P00004 first=2027-12-01",
            "! loan disburse P00004 first=2027-02-30",
            "! loan disburse P00004 fee=25000",
            PENGURUS,
            "loan schedule P00004",
        ],
    );
    let codes: Vec<_> = answers[1..5].iter().map(|answer| answer["code"].as_str().unwrap_or("")).collect();
    assert_eq!(codes, ["NEEDS_APPROVAL", "NEEDS_APPROVAL", "BAD_INPUT", "NEEDS_APPROVAL"]);
    assert_eq!(answers[6]["loan_terms"]["fee"], 25_000);
}

/// A claim for a loan that was written off is set off against what she saved; what the allowance lacked is an expense.
#[test]
fn who_leaves_pays_a_claim_out_of_her_savings() {
    let folder = founded("books-claim", "2026-12-01T09:00:00+08:00");
    let loan = report(&folder, &["loans"]).into_iter().find(|row| row["loan"] == "P00002").expect("her loan");
    let (member, owed) =
        (loan["member"].as_str().expect("whose").to_owned(), loan["balance"].as_i64().expect("rupiah"));
    assert!(owed > -balance(&folder, "113910"), "more than was set aside");
    sits(&folder, "2027-02-02T10:00:00+08:00", &[BENDAHARA, "! loan write-off P00002 RA-1", PENGURUS, MANAJER]);
    assert_eq!(balance(&folder, "113910"), 0);
    let hers = |folder: &Path| {
        let rows = report(folder, &["members"]);
        let row = rows.into_iter().find(|row| row["number"] == member.as_str()).expect("in the list");
        ["pokok", "wajib", "sukarela"].map(|name| row[name].as_i64().expect("rupiah")).iter().sum::<i64>()
    };
    let saved = hers(&folder);
    assert!(0 < saved && saved < owed, "{saved} of {owed}");
    let leave = format!("! leave-member {member} keluar K-2");
    let answers = sits(&folder, "2027-02-03T10:00:00+08:00", &[MANAJER, &leave, PENGURUS]);
    assert!(
        answers[1]["message"].as_str().is_some_and(|asked| asked.contains("habis dipotong utang")),
        "{}",
        answers[1]
    );
    assert_eq!((balance(&folder, "215000"), hers(&folder)), (0, 0));
    assert_eq!(-booked(&folder, "491000", "member_left", Some(&member)), saved);
    let claim = report(&folder, &["loans"]).into_iter().find(|row| row["loan"] == "P00002").expect("still listed");
    assert_eq!(claim["claim"].as_i64(), Some(owed - saved), "the rest is still claimed");
    let before = report(&folder, &["members", "--to", "2027-02-02"]);
    let before = before.iter().find(|row| row["number"] == member.as_str()).expect("she was there");
    assert_eq!((&before["status"], before["pokok"].as_i64() > Some(0)), (&Value::from("anggota"), true));
    gerai(&folder, &["verify"]).done();
}

/// The notes to the statements are of the same figures as the balance sheet, also before the year is closed.
#[test]
fn notes_tie_to_the_balance_sheet() {
    let folder = founded("books-notes", "2026-12-01T09:00:00+08:00");
    let sheet = report(&folder, &["balance-sheet"]);
    let notes = report(&folder, &["notes"]);
    let of = |code: &str| {
        let noted = notes.iter().find(|row| row["words"].as_str().is_some_and(|words| words.starts_with(code)));
        noted.and_then(|row| row["now"].as_i64())
    };
    let results: Vec<_> =
        sheet.iter().filter(|row| row["account"].as_str().is_some_and(|a| a.starts_with("351"))).collect();
    assert!(!results.is_empty());
    for row in results {
        assert_eq!(of(row["account"].as_str().expect("a code")), row["amount"].as_i64(), "{row}");
    }
}

/// A dear loan taken today takes nothing of what a cheap one saved her all year.
#[test]
fn each_loan_has_its_own_rate_in_what_members_had_of_it() {
    let folder = founded("books-lent", "2026-12-01T09:00:00+08:00");
    let had = || -> i64 {
        let rows = report(&folder, &["member-benefit", "--from", "2026-01-01", "--to", "2026-12-31"]);
        let loans = rows.iter().find(|row| row["what"] == "loans").expect("loans");
        loans["amount"].as_i64().expect("rupiah")
    };
    let owner = report(&folder, &["loans"]).into_iter().find(|row| row["loan"] == "P00001").expect("her loan");
    let member = owner["member"].as_str().expect("whose").to_owned();
    let before = had();
    sits(
        &folder,
        "2026-12-20T09:00:00+08:00",
        &[
            "login kasir 111111",
            "open 500000",
            "instalment P00001 612000",
            MANAJER,
            &format!("loan apply {member} 1000000 10 rate=2 income=9000000"),
            "! loan approve P00004 K-1",
            PENGURUS,
            BENDAHARA,
            "loan disburse P00004",
        ],
    );
    assert!(had() > before, "{} after {before}", had());
}
