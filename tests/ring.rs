//! A day at the till as text: each `ring/*.ring` is rung up in the demo cooperative as it opens, and answers what
//! stands in `*.expected`. One scenario a file, named after what it shows. `UPDATE_GOLDEN=1` writes what came out.
//!
//! Lists that a scenario takes in stand in `ring/files/`: `daftar barang.csv`, `harga pemasok.csv`, `pinjaman.csv`,
//! `saldo awal.csv`, `barang lama.xls`, `barang lama.ods`; `jauh.ods` and `jauh.xls`, whose last cell is far away.
//!
//! What only a test can do stands in a comment of its own (`setting.rs`): an offer that runs, a printer that is off,
//! the program killed and started again, the paper that came out. What a scenario is there for is its claim.

mod setting;

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::OnceLock;

use gerai::domain::time::Instant;
use gerai::io::folder::Folder;
use gerai::station::rehearse::{self, Wish};

use super::program;
use super::shop::empty_folder;
use setting::{Part, Setting};

/// When the demo is made and its first input happens: eight in the morning in Banjarmasin.
const AT: &str = "2026-11-24T08:00:00+08:00";

fn scenarios() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ring")
}

fn text_of(name: &str) -> String {
    std::fs::read_to_string(scenarios().join(format!("{name}.ring"))).expect("a scenario")
}

/// A demo without history, made once by whichever of the tests comes first, and copied for each scenario. Its name
/// says which build made it, so that none is older than the program.
fn demo() -> &'static Path {
    static MADE: OnceLock<PathBuf> = OnceLock::new();
    MADE.get_or_init(|| {
        let built = std::env::current_exe().and_then(std::fs::metadata).and_then(|about| about.modified());
        let built = built.expect("a file system with times").duration_since(std::time::UNIX_EPOCH).expect("after 1970");
        let shared = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("ring-demo-{}", built.as_nanos()));
        if !shared.exists() {
            let path = empty_folder(&format!("ring-demo-{}", std::process::id()));
            let at: Instant = AT.parse().expect("an instant");
            let wish = Wish { seed: 1, sales: 0, days: 0, at };
            let made = rehearse::demo(&Folder::at(path.clone()), &wish, &mut |_| ControlFlow::Continue(()));
            made.expect("an empty folder");
            // Another test may have been quicker by now; both made the same.
            if std::fs::rename(&path, &shared).is_err() {
                std::fs::remove_dir_all(&path).expect("our own folder");
            }
        }
        shared
    })
}

/// Rings one sitting. One that is killed has said its last answer: `kill -9`, with no word of farewell.
fn sitting(folder: &Path, part: &Part, name: &str, quiet: bool) -> String {
    let mut command = program::command(folder);
    command.args(["ring", "-", "--seed", "1", "--at", &part.at.to_string()]);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program starts");
    let mut input = child.stdin.take().expect("piped");
    let text = match part.text.contains(RECOVERY_WORDS) {
        true => part.text.replace(RECOVERY_WORDS, &recovery_words(folder)),
        false => part.text.clone(),
    };
    input.write_all(text.as_bytes()).expect("a pipe holds 64 KiB");
    if !part.killed {
        drop(input);
        let ended = program::Ended::of(child.wait_with_output().expect("our own child"));
        assert_eq!(ended.err.is_empty(), quiet, "{name}: {}", ended.err);
        return ended.done();
    }
    let mut said = String::new();
    let mut lines = BufReader::new(child.stdout.take().expect("piped"));
    for _ in 0..part.inputs {
        assert!(lines.read_line(&mut said).is_ok_and(|read| read > 0), "{name} answers each input: {said}");
    }
    child.kill().expect("our own child");
    child.wait().expect("our own child");
    said
}

/// Stands for the eight words, which differ with every change of the demo.
const RECOVERY_WORDS: &str = "RECOVERY-WORDS";

/// The words on the newest recovery sheet.
fn recovery_words(folder: &Path) -> String {
    let prints = std::fs::read_dir(Folder::at(folder).prints()).expect("a sheet was printed").flatten();
    let sheets = prints.map(|file| file.path()).filter(|path| {
        let name = path.file_name().and_then(|name| name.to_str());
        name.is_some_and(|name| name.starts_with("recovery-") && name.ends_with(".txt"))
    });
    let newest = sheets.max().expect("a sheet was printed");
    let sheet = std::fs::read_to_string(newest).expect("readable");
    let words: Vec<&str> = (1..=8).filter_map(|n| sheet.split_once(&format!("{n}. "))?.1.lines().next()).collect();
    assert_eq!(words.len(), 8, "{sheet}");
    words.join(" ")
}

/// What came out of the printer under this name; of a report, whose papers are numbered by the queue, each in turn.
fn papers(prints: &Path, paper: &str, name: &str) -> String {
    let text = |path: PathBuf| std::fs::read_to_string(path).map(|text| format!("\n{paper}\n\n{text}"));
    if let Ok(text) = text(prints.join(format!("{paper}.txt"))) {
        return text;
    }
    let job = |file: &std::fs::DirEntry| -> Option<u64> {
        file.file_name().to_str()?.strip_prefix(paper)?.strip_prefix('-')?.strip_suffix(".txt")?.parse().ok()
    };
    let files = std::fs::read_dir(prints).expect("something was printed").flatten();
    let mut jobs: Vec<(u64, PathBuf)> = files.filter_map(|file| Some((job(&file)?, file.path()))).collect();
    jobs.sort();
    assert!(!jobs.is_empty(), "{name}: {paper} came out of the printer");
    jobs.into_iter().map(|(_, path)| text(path).expect("readable")).collect()
}

/// The demo without history, in a folder of its own.
pub fn demo_in(folder: &str) -> PathBuf {
    let folder = empty_folder(folder);
    std::fs::create_dir_all(&folder).expect("a temporary folder");
    for entry in std::fs::read_dir(demo()).expect("the demo").flatten() {
        std::fs::copy(entry.path(), folder.join(entry.file_name())).expect("copied");
    }
    folder
}

/// Rings a scenario in a shop of its own; the folder, and what was answered.
pub fn rung(name: &str, folder: &str) -> (PathBuf, String) {
    let folder = demo_in(folder);
    let setting = Setting::read(&text_of(name), AT);
    setting.prepare(&folder);
    let mut said = String::new();
    for part in &setting.parts {
        said.push_str(&sitting(&folder, part, name, !setting.has_devices()));
    }
    for paper in &setting.papers {
        said.push_str(&papers(&Folder::at(folder.clone()).prints(), paper, name));
    }
    (folder, said)
}

fn ring(name: &str) {
    let (_, said) = rung(name, &format!("ring-{name}"));
    super::golden::text(&format!("ring/{name}.expected"), &said);
}

macro_rules! scenarios {
    ($($name:ident),*) => {
        const SCENARIOS: &[&str] = &[$(stringify!($name)),*];
        $(
            #[test]
            fn $name() {
                ring(stringify!($name));
            }
        )*
    };
}

scenarios!(
    a_batch_is_called_back,
    a_ceiling_comes_down,
    a_closed_year,
    a_count_keeps_to_its_place,
    a_day_of_the_stock_room,
    a_heap_on_another_shelf,
    a_list_is_taken_back,
    a_list_of_loans_is_taken_back,
    a_licence_is_renewed,
    a_loan,
    a_loan_written_off,
    a_meeting_in_a_locked_month,
    a_member_joins_and_leaves,
    a_new_ceiling,
    a_new_medicine,
    a_question_waits_while_one_looks,
    a_shelf_is_counted,
    a_step_back_is_one_step,
    allowance_of_a_month,
    amounts_of_six_digits,
    an_office_and_its_term,
    an_order_is_closed,
    another_holds_the_shift,
    bad_luck_in_the_stock_room,
    basket_when_the_power_goes,
    books_by_hand,
    box_first_to_expire,
    boxes_come_back,
    boxes_of_the_day,
    buyers_of_a_household,
    budget_of_a_year,
    cash_and_change,
    cash_in_and_out,
    change_of_cashier,
    clock_set_back,
    close_after_a_change_of_cashier,
    close_day,
    close_difference,
    close_nothing,
    close_offline,
    close_one_sale,
    close_only_kasbon,
    close_only_qris,
    close_only_returns,
    close_paid_out,
    close_parked_sale_left,
    close_past_midnight,
    close_power_cut,
    close_printer_off,
    close_with_a_basket,
    codes_nobody_knows,
    codes_of_bpom,
    consigned_goods,
    consigned_goods_come_back,
    cylinders,
    data_of_a_member,
    debts,
    deducted_from_wages,
    desk_slip_taken_back,
    destroyed_before_two,
    discounts,
    entries_by_hand,
    exchange_in_one_basket,
    expired_boxes_stay,
    fakturs_keep_their_lines,
    findings,
    forgotten_pin,
    gate_a_box_that_may_not_go,
    gate_approval_holds_for_the_prescription,
    gate_gerai_obat,
    gate_lapses_at_midnight,
    gate_more_than_usual,
    gate_often_misused,
    gate_owa,
    gate_prescription,
    gate_psychotropics,
    gate_ritel,
    gate_sipa_ends_at_midnight,
    gate_toko_obat,
    gate_without_licence,
    goods_come_in,
    goods_go_back,
    goods_of_no_catalogue,
    goods_of_others_are_counted,
    goods_of_others_are_stored,
    goods_of_others_leave_paid,
    goods_of_the_catalogue,
    goods_on_their_way,
    goods_under_a_ceiling,
    handwriting,
    household_kasbon_comes_back,
    interest_on_savings,
    inventory,
    jasa_of_a_month,
    kasbon_of_a_new_member,
    killed_while_giving_back,
    late_members,
    leaver_pays_what_is_due,
    limits_are_given_back,
    loan_payments_taken_back,
    locked_out,
    looks_at_the_date,
    loose_rice,
    medicine_brought_back_stays_aside,
    medicine_comes_in,
    medicine_leaves_before_one,
    marks_of_the_pharmacist,
    member_before_and_after,
    member_pins,
    narcotics_come_back,
    no_coins,
    not_yet,
    numbers_go_on,
    of_age,
    old_spreadsheets,
    on_account,
    on_the_scale,
    opens_over_a_long_past,
    orders,
    orders_of_the_pharmacy,
    owa_has_a_complaint,
    paid_stays_paid,
    paid_twice,
    papers_past_their_years,
    papers_of_the_warehouse_again,
    parked_power_cut,
    parked_sales,
    paying_by_qris,
    payouts_are_signed_for,
    payouts_by_the_bank,
    penalties_come_last,
    people_come_and_go,
    pharmacist_agrees,
    pharmacy_without_a_prescription,
    pins_swapped,
    pokok_of_a_member_stays,
    prices_and_promos,
    prices_by_hand,
    promo_bundle,
    promo_buy_get,
    promo_fixed_price,
    promo_minimum_spend,
    promo_percent,
    qris_never_confirmed,
    quantities,
    recovered,
    reprint_after_a_correction,
    returns_in_parts,
    rice_for_two,
    rounds_as_it_was_sold,
    rules_of_the_house,
    rx_comes_back_in_parts,
    rx_compound,
    rx_another_box,
    rx_copy_of_a_repeat,
    rx_etiket_again,
    rx_for_the_skin,
    rx_from_the_paper,
    rx_in_parts,
    rx_of_the_cashier,
    rx_outlasts_its_box,
    rx_put_right,
    rx_rest_before_iter,
    rx_screened,
    rx_told_in_words,
    rx_whole,
    said_of_the_code,
    said_of_the_unit_that_is_limited,
    savings,
    scans_at_every_moment,
    serial_numbers,
    settings_for_later_days,
    seven_scans,
    signing_in,
    sipnap_goes_by_the_calendar,
    sipnap_is_asked_for,
    sipnap_is_sent,
    sipnap_without_an_apotek,
    sold_beyond_the_shelf,
    split_tenders,
    suppliers_by_hand,
    surplus_nobody_came_for,
    surplus_of_a_year,
    surplus_of_the_next_year,
    taking_back,
    term_deposits,
    the_clock_leaps,
    the_tender_was_another,
    the_warehouse_sells,
    tiles_of_the_selling_screen,
    times_before_a_label,
    two_piles_of_one_goods,
    two_shifts_in_a_minute,
    unit_of_a_line,
    units_and_prices,
    voids,
    vouchers,
    watched_goods_differ_at_a_count,
    what_is_gathered_is_kept,
    wrong_members,
    whose_goods_are
);

#[test]
fn every_scenario_is_rung() {
    for entry in std::fs::read_dir(scenarios()).expect("our own folder").flatten() {
        let path = entry.path();
        let name = path.file_stem().and_then(|name| name.to_str()).expect("a name");
        let ours = path.extension().is_some_and(|ending| ending == "ring" || ending == "expected");
        assert!(!ours || SCENARIOS.contains(&name), "{name} is rung by nobody");
    }
}

/// The numbers that scenarios claim in their head: `# closing case 7: …`, `# complaint 10, 12: …`, or both in one line.
fn claimed(what: &str) -> BTreeSet<u32> {
    let mut claimed = BTreeSet::new();
    for name in SCENARIOS {
        for line in text_of(name).lines().take_while(|line| line.starts_with("# ")) {
            let claims = line.split_once(": ").map_or("", |(claims, _)| claims);
            for numbers in claims[2.min(claims.len())..].split("; ").filter_map(|claim| claim.strip_prefix(what)) {
                claimed.extend(numbers.split(", ").map(|number| number.parse::<u32>().expect("a number")));
            }
        }
    }
    claimed
}

#[test]
fn the_twelve_ways_to_close_and_the_twenty_five_complaints_each_have_a_scenario() {
    assert_eq!(claimed("closing case "), (1..=12).collect());
    assert_eq!(claimed("complaint "), (1..=25).collect());
}
