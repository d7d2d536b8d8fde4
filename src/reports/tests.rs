use super::*;
use crate::domain::cooperative::member::{MemberKind, MemberState};
use crate::domain::drawer::exception::ExceptionKind;
use crate::domain::goods::product::Place;
use crate::domain::id::{MemberNumber, Sku};
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;

fn day(text: &str) -> BusinessDate {
    text.parse().expect("a date")
}

fn balances() -> Vec<trial_balance::Balance> {
    [("411100", -50_000), ("111000", 12_700), ("114100", 37_300), ("513000", 0)]
        .map(|(account, amount)| (account.parse().expect("a code"), Rupiah::of(amount)))
        .to_vec()
}

fn sale(number: &str, at: &str, total: i64, status: &str) -> sales::Line {
    sales::Line {
        receipt: number.parse().expect("a number"),
        at: at.parse().expect("a time"),
        date: day("2026-11-24"),
        cashier: "kasir".to_owned(),
        member: None,
        total: Rupiah::of(total),
        rounding: Rupiah::of(-total % 100),
        payable: Rupiah::of(total - total % 100),
        status: status.to_owned(),
    }
}

#[test]
fn names_are_those_of_the_command_line() {
    for report in Report::ALL {
        assert_eq!(Report::from_name(report.name()), Some(*report));
    }
    assert_eq!(Report::from_name("trial_balance"), None);
}

#[test]
fn labels_that_ask_for_less_than_the_till_come_first() {
    let line = |sku: &str, label, price| labels::Line {
        sku: Sku::from(sku),
        name: "Gula".to_owned(),
        unit: "pak".to_owned(),
        label: Rupiah::of(label),
        price: Rupiah::of(price),
        member_label: Rupiah::ZERO,
        member_price: Rupiah::of(16_000),
        printed: day("2026-11-01"),
    };
    let lines = vec![line("S00001", 18_000, 17_500), line("S00002", 17_000, 17_500)];
    let table = labels::table(lines, Some(day("2026-11-24")));
    let json = write(&table, Format::Json, Language::Id, &Zone::default());
    let rest = r#""member_label":0,"member_price":16000,"printed":"2026-11-01"}"#;
    let first = r#"{"sku":"S00002","name":"Gula","unit":"pak","label":17000,"price":17500,"difference":500,"#;
    let second = r#"{"sku":"S00001","name":"Gula","unit":"pak","label":18000,"price":17500,"difference":-500,"#;
    assert_eq!(json, format!("[\n{first}{rest},\n{second}{rest}\n]\n"));
}

#[test]
fn a_trial_balance_ends_in_two_equal_sums() {
    let table = trial_balance::table(balances(), None, Language::Id);
    let json = write(&table, Format::Json, Language::Id, &Zone::default());
    let nothing = r#","opening_debit":0,"opening_credit":0,"moved_debit":"#;
    let first = [r#"{"account":"111000","name":"Kas Toko (laci)","debit":12700,"credit":0"#, nothing].concat();
    assert!(json.starts_with(&format!("[\n{first}12700,\"moved_credit\":0}},\n")), "{json}");
    let last = [r#"{"account":"total","name":"Total","debit":50000,"credit":50000"#, nothing].concat();
    assert!(json.ends_with(&format!("{last}50000,\"moved_credit\":50000}}\n]\n")), "{json}");
    assert!(!json.contains("513000"), "what has nothing and moved nothing has no row");
    let text = write(&table, Format::Text, Language::Id, &Zone::default());
    assert!(text.starts_with("Neraca saldo\nSemua catatan sampai yang terbaru\n\nKode"), "{text}");
    // People read what there was, what moved, what there is.
    let read = text.lines().nth(3).unwrap_or_default().split("  ").map(str::trim).filter(|words| !words.is_empty());
    let order = ["Kode", "Akun", "Awal D", "Awal K", "Mutasi D", "Mutasi K", "Akhir D", "Akhir K"];
    assert_eq!(read.collect::<Vec<_>>(), order);
    let words = |line: Option<&str>| line.unwrap_or_default().split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(words(text.lines().last()), ["total", "Total", "Rp50.000", "Rp50.000", "Rp50.000", "Rp50.000"]);
}

#[test]
fn what_closed_a_year_stands_apart_from_what_moved_in_it() {
    let (sales, result) = ("411100".parse().expect("a code"), "350000".parse().expect("a code"));
    let mut lines = BTreeMap::from([
        (sales, trial_balance::Moved { credit: Rupiah::of(50_000), ..trial_balance::Moved::default() }),
        (result, trial_balance::Moved { opening: Rupiah::of(-7_000), ..trial_balance::Moved::default() }),
    ]);
    for (account, amount) in [(sales, 50_000), (result, -50_000)] {
        let line = lines.get_mut(&account).expect("a line");
        line.closed += Rupiah::of(amount);
    }
    let csv =
        write(&trial_balance::of(lines, Period::default(), Language::Id), Format::Csv, Language::Id, &Zone::default());
    let rows: Vec<&str> = csv.lines().skip(1).collect();
    assert_eq!(rows[0], "350000,SHU Belum Dibagi,0,57000,0,7000,0,0,0,50000");
    assert_eq!(rows[1], "411100,Penjualan Sembako - Anggota,0,0,0,0,0,50000,50000,0");
}

#[test]
fn sales_stand_in_the_order_of_the_day_and_add_up_to_the_net() {
    let lines = vec![
        sale("261124-A-0002", "2026-11-24T03:00:00Z", -2_525, "retur"),
        sale("261124-A-0001", "2026-11-24T02:42:00.5Z", 12_765, "selesai"),
    ];
    let period = Period { from: Some(day("2026-11-24")), to: Some(day("2026-11-24")) };
    let table = sales::table(lines, period, None);
    let csv = "\
receipt,at,date,till,cashier,member,total,rounding,payable,status
261124-A-0001,2026-11-24T02:42:00.500Z,2026-11-24,A,kasir,,12765,-65,12700,selesai
261124-A-0002,2026-11-24T03:00:00.000Z,2026-11-24,A,kasir,,-2525,25,-2500,retur
";
    assert_eq!(write(&table, Format::Csv, Language::En, &Zone::default()), csv);
    let text = write(&table, Format::Text, Language::En, &Zone::default());
    let last = text.lines().last().expect("sums");
    assert_eq!(last.split_whitespace().collect::<Vec<&str>>(), ["Sum", "Rp10.240", "-Rp40", "Rp10.200"]);
    assert!(text.starts_with("Sales\n24 November 2026\n"), "{text}");
    assert!(text.contains("10:42"), "local time: {text}");
    let json = write(&table, Format::Json, Language::En, &Zone::default());
    assert!(json.contains(r#""member":null"#), "{json}");
}

#[test]
fn a_cell_is_small_for_tables_of_half_a_million() {
    assert!(size_of::<super::table::Cell>() <= 24, "{} bytes", size_of::<super::table::Cell>());
}

#[test]
fn stock_leaves_out_what_is_gone_and_shows_what_was_sold_beyond_the_lots() {
    let lot = |batch: &str, expiry: Option<&str>, milli, value| stock::Line {
        sku: "S00001".into(),
        name: "Beras\u{1b}[31m, curah".into(),
        place: Place::Toko,
        batch: batch.into(),
        expiry: expiry.map(day),
        quantity: Quantity::from_milli(milli),
        unit: "kg".into(),
        value: Rupiah::of(value),
    };
    let lines = vec![
        lot("", None, -1_250, -15_000),
        lot("", None, 5_000, 60_000),
        lot("B1", Some("2027-09-30"), 1, 12),
        lot("A0", Some("2026-12-31"), 0, 0),
        lot("A1", Some("2027-01-31"), 0, 3),
    ];
    let table = stock::table(lines, None);
    let csv = "\
sku,name,location,batch,expiry,qty_milli,unit,value
S00001,\"Beras\u{1b}[31m, curah\",toko,A1,2027-01-31,0,kg,3
S00001,\"Beras\u{1b}[31m, curah\",toko,B1,2027-09-30,1,kg,12
S00001,\"Beras\u{1b}[31m, curah\",toko,,,5000,kg,60000
S00001,\"Beras\u{1b}[31m, curah\",toko,,,-1250,kg,-15000
";
    assert_eq!(write(&table, Format::Csv, Language::Id, &Zone::default()), csv);
    let text = write(&table, Format::Text, Language::Id, &Zone::default());
    assert!(!text.contains('\u{1b}') && text.contains("-1,25"), "{text}");
    assert!(text.lines().last().is_some_and(|line| line.ends_with("Rp45.015")), "{text}");
}

#[test]
fn members_stand_by_number_with_the_years_purchases() {
    let member = |number: &str, state| members::Line {
        number: MemberNumber(number.to_owned()),
        name: "Siti Aminah".to_owned(),
        kind: MemberKind::Anggota,
        state,
        pokok: Rupiah::of(100_000),
        wajib: Rupiah::of(240_000),
        sukarela: Rupiah::ZERO,
        kasbon: Rupiah::of(1_500),
        purchases: Rupiah::of(12_765),
        berjangka: Rupiah::of(5_000_000),
    };
    let lines = vec![member("A00002", MemberState::Keluar), member("A00001", MemberState::Anggota)];
    let table = members::table(lines, Some(2026));
    let json = write(&table, Format::Json, Language::Id, &Zone::default());
    let first = concat!(
        "[\n",
        r#"{"number":"A00001","name":"Siti Aminah","kind":"anggota","status":"anggota","pokok":100000,"#,
        r#""wajib":240000,"sukarela":0,"kasbon":1500,"purchases_year":12765,"berjangka":5000000},"#
    );
    assert!(json.starts_with(first), "{json}");
    assert!(write(&table, Format::Text, Language::Id, &Zone::default()).contains("Belanja tahun 2026\n"));
}

#[test]
fn a_report_of_nothing_is_a_table_of_nothing() {
    let table = members::table(Vec::new(), None);
    assert_eq!(write(&table, Format::Json, Language::Id, &Zone::default()), "[]\n");
    assert_eq!(write(&table, Format::Csv, Language::Id, &Zone::default()).lines().count(), 1);
    assert!(write(&table, Format::Text, Language::Id, &Zone::default()).contains("Nomor"));
}

#[test]
fn a_period_says_what_is_open() {
    let (one, other) = (day("2026-01-01"), day("2026-12-31"));
    let line = |from, to| crate::locale::say(Language::Id, &period_line(Period { from, to }));
    assert_eq!(line(None, None), "Semua catatan sampai yang terbaru");
    assert_eq!(line(Some(one), None), "Sejak 1 Januari 2026");
    assert_eq!(line(None, Some(other)), "Sampai 31 Desember 2026");
    assert_eq!(line(Some(one), Some(other)), "1 Januari 2026 sampai 31 Desember 2026");
}

#[test]
fn an_exception_names_both_people_and_is_null_where_there_is_none() {
    let line = exceptions::Line {
        at: "2026-11-24T02:20:00Z".parse().expect("a time"),
        kind: ExceptionKind::Return,
        till: "A".to_owned(),
        cashier: "kasir".into(),
        second: Some("manajer".into()),
        receipt: Some("261124-A-0036".parse().expect("a number")),
        member: None,
        amount: Rupiah::of(-16_500),
    };
    let table = exceptions::table(vec![line], Period::default());
    let json = write(&table, Format::Json, Language::Id, &Zone::default());
    let expected = r#"[
{"at":"2026-11-24T02:20:00.000Z","kind":"return","till":"A","cashier":"kasir","second":"manajer",
"receipt":"261124-A-0036","member":null,"amount":-16500}
]
"#;
    assert_eq!(json, expected.replace(",\n", ","));
}
