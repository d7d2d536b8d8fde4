//! Names that want to be commands: to the printer, the terminal, the receipt's markup, a spreadsheet, hledger.

use super::{PAY, SIGN_IN};
use crate::program::{self, beside, gerai};
use crate::shop;

/// Opens a drawer, cuts, clears a screen, draws a code, ends a template's block, begins a formula, breaks a line.
const NAMES: [&str; 9] = [
    "Kopi \u{1b}@\u{1b}p\u{0}2\u{fa}\u{1d}V0",
    "Teh \u{1b}[2J\u{1b}]0;milik saya\u{7}",
    "{code:1234; option:qrcode}|^^^Besar|---|===",
    "{{ coop.name }} {% raw %}",
    "=cmd|' /C calc'!A0",
    "Gula\n\r2026-01-01 palsu\n    111000 Kas  IDR 1",
    "\u{202e}kilabret\u{202c} \u{feff}\u{200b}",
    "Emoji 🛒 汉字 ꦗꦮ",
    "\"quoted\", ;semicolon; <b>&amp;</b> \\x1d \\",
];

/// Behind the machine's own clock, with which goods are imported, whenever this runs.
const AT: &str = "2093-01-01T01:00:00Z";
const RECEIPT: &str = "930101-A-0001";

#[test]
fn a_name_is_letters_on_every_way_it_goes() {
    let (folder, station) = shop::open("adversity-names");
    drop(station);
    let folder = folder.path();
    let mut rows = String::from("sku,name,category,base_unit,cost,price_umum\n");
    for (number, name) in NAMES.iter().enumerate() {
        rows.push_str(&format!("N{number},\"{}\",Uji,pcs,1000,1500\n", name.replace('"', "\"\"")));
    }
    let file = beside(folder, "csv", rows.as_bytes());
    let import = gerai(folder, &["import", "products", file.to_str().expect("our own name")]);
    assert!(import.clone().done().contains("9 barang"), "{import:?}");
    let add: Vec<String> = (0..NAMES.len()).map(|number| format!("add N{number}")).collect();
    let lines: Vec<&str> = [SIGN_IN, "open 0"].into_iter().chain(add.iter().map(String::as_str)).chain([PAY]).collect();
    let answers = program::ring(folder, &lines, &["--at", AT]).answers();
    let paid = answers.last().expect("an answer");
    assert_eq!(paid["sale"]["total"], 9 * 1_500, "{paid}");
    let told = |text: &str| text.chars().all(|sign| !sign.is_control() || sign == '\n');
    for arguments in [
        &["report", "stock"][..],
        &["report", "sales"],
        &["report", "stock", "--format", "json"],
        &["journal", "--format", "hledger"],
        &["receipt", RECEIPT, "--to", "text"],
    ] {
        let answer = gerai(folder, arguments).done();
        assert!(told(&answer), "{arguments:?}: {answer:?}");
        assert!(!answer.contains("milik saya\u{7}"), "{arguments:?}");
    }
    let paper = gerai(folder, &["receipt", RECEIPT, "--to", "text"]).done();
    assert!(paper.contains("{code:1234; option:qrcode}"), "markup is letters: {paper}");
    assert!(paper.contains("{{ coop.name }}"), "a template's words are letters: {paper}");
    let printed = std::fs::read_to_string(folder.join(format!("prints/{RECEIPT}.txt"))).expect("printed");
    assert!(told(&printed), "{printed:?}");
    if crate::tools::have("hledger") {
        let journal = beside(folder, "journal", gerai(folder, &["journal", "--format", "hledger"]).done().as_bytes());
        let check = std::process::Command::new("hledger").arg("-f").arg(&journal).args(["check", "-s"]).output();
        let check = check.expect("hledger runs");
        assert!(check.status.success(), "{check:?}");
    }
    gerai(folder, &["verify"]).done();
}

#[test]
fn what_is_quoted_in_a_complaint_is_letters_and_short() {
    let (folder, station) = shop::open("adversity-quoted");
    drop(station);
    let folder = folder.path();
    let long = "x".repeat(1 << 20);
    for content in [
        "sku,na\u{1b}[2Jme\nA,B\n".to_owned(),
        format!("{long},name\nA,B\n"),
        format!("sku,name,category,base_unit,cost,price_umum\nA,B,Uji,pcs,{long},1\n"),
        "sku,name,category,base_unit,cost,price_umum\nA,B,Uji,pcs,\u{1b}[31mmerah,1\n".to_owned(),
        "\u{0}".repeat(100_000),
        format!("sku,name,category,base_unit,cost,price_umum\n\"A{long}"),
    ] {
        let file = beside(folder, "csv", content.as_bytes());
        let ended = gerai(folder, &["import", "products", file.to_str().expect("our own name")]);
        assert_eq!(ended.status, Some(1), "{:.300}", ended.err);
        assert!(ended.err.chars().all(|sign| !sign.is_control() || sign == '\n'), "{:.300}", ended.err);
        assert!(ended.err.lines().all(|line| line.len() < 1_000), "{:.2000}", ended.err);
    }
    gerai(folder, &["verify"]).done();
}
