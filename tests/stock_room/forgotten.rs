//! Who stood on papers of the pharmacy that were destroyed is nowhere in the file any more (apotek A33, A38): not in a
//! record, not in a table, not in a page that was freed, not in the WAL. The chain holds, and what went out stays.

use std::path::Path;

use crate::program::{self, gerai};
use crate::shop;

pub const PATIENT: [&str; 4] = ["Zubaidah Khairiyah", "Pekapuran 77", "Sulaiman Qolbi", "ditelepon soal dosis"];
pub const BUYER: [&str; 2] = ["Hamdanah Ruqayyah", "081299887766"];
/// Kept apart, and gone apart.
const OF_PSYCHOTROPICS: [&str; 2] = ["Sarbaini Anshari", "Sultan Adam 12"];

/// Which of these stand anywhere in the file or what lies beside it.
pub fn found<'w>(folder: &Path, words: &[&'w str]) -> Vec<&'w str> {
    let bytes = ["gerai.db", "gerai.db-wal", "gerai.db-journal"].map(|name| std::fs::read(folder.join(name)));
    let holds = |word: &&&str| {
        let stands = |bytes: &Vec<u8>| bytes.windows(word.len()).any(|window| window == word.as_bytes());
        bytes.iter().flatten().any(stands)
    };
    words.iter().filter(holds).copied().collect()
}

pub fn ring(folder: &Path, at: &str, lines: &[&str]) {
    // Two tills do not draw the same ids.
    let seed = folder.as_os_str().as_encoded_bytes().iter().map(|byte| u64::from(*byte)).sum::<u64>().to_string();
    let said = program::ring(folder, lines, &["--at", at, "--seed", &seed]).done();
    for (answer, line) in said.lines().zip(lines) {
        // Whether the clock has to be agreed to is the machine's day.
        let asked = answer.contains("NEEDS_APPROVAL") || line.starts_with("approve manajer");
        assert!(answer.contains("\"ok\":true") || asked, "{line}: {answer}");
    }
}

/// A prescription, one with a psychotropic, and a buyer of what is often misused, each served.
pub fn serve(folder: &Path, opening: &str) {
    ring(
        folder,
        "2026-11-24T01:00:00Z",
        &[
            "login apotek 222222",
            opening,
            "approve manajer 444444",
            "pharmacist apoteker 232323",
            "rx \"dr. Sulaiman Qolbi\" \"Zubaidah Khairiyah\" 2026-11-23 address=\"Jl. Pekapuran 77\" \
                item=M00011:10:\"3 dd 1\"",
            "rx screen all \"words=ditelepon soal dosis\"",
            "rx change R-0001 phone=0811",
            "rx serve",
            "pay cash 100000",
            "rx \"dr. Rina\" \"Sarbaini Anshari\" 2026-11-23 sip=503/1 address=\"Jl. Sultan Adam 12\" \
                item=M00194:10:\"1 dd 1\"",
            "rx screen all",
            "rx serve",
            "pay cash 100000",
            "otc-buyer \"Hamdanah Ruqayyah\" phone=081299887766 age=30 use=pilek",
            "add M00134 4",
            "pay cash 100000",
        ],
    );
}

/// The minutes of these papers of that day, agreed to by the board.
pub fn destroy(folder: &Path, at: &str, papers: &str) {
    let gone = format!("papers {papers} 2026-11-24 2026-11-24 1 dibakar witness=manajer witness=gudang");
    ring(folder, at, &["login apoteker 232323", &gone, "approve pengurus 666666"]);
}

#[test]
fn who_stood_on_destroyed_papers_is_nowhere_in_the_file() {
    let folder = shop::empty_folder("stock-room-forgotten");
    gerai(&folder, &["demo", "--sales", "0", "--days", "0", "--at", "2026-11-24T00:00:00Z"]).done();
    serve(&folder, "open 500000");
    assert_eq!(found(&folder, &PATIENT), PATIENT);
    assert_eq!(found(&folder, &BUYER), BUYER);
    destroy(&folder, "2032-01-10T01:00:00Z", "resep");
    assert_eq!(found(&folder, &PATIENT), [""; 0]);
    assert_eq!(found(&folder, &OF_PSYCHOTROPICS), OF_PSYCHOTROPICS, "kept apart");
    assert_eq!(found(&folder, &BUYER), BUYER, "no paper of hers was destroyed");
    gerai(&folder, &["verify"]).done();
    destroy(&folder, "2032-01-11T01:00:00Z", "register_lain");
    destroy(&folder, "2032-01-12T01:00:00Z", "resep_pn");
    let all = [&PATIENT[..], &BUYER, &OF_PSYCHOTROPICS].concat();
    assert_eq!(found(&folder, &all), [""; 0]);
    gerai(&folder, &["verify"]).done();
    gerai(&folder, &["rebuild"]).done();
    gerai(&folder, &["verify"]).done();
    assert_eq!(found(&folder, &all), [""; 0], "nothing brings it back");
    let papers = gerai(&folder, &["report", "retention", "--format", "csv"]).done();
    assert_eq!(papers.lines().filter(|line| line.ends_with("A-0003")).count(), 1, "{papers}");
    let mut asks = program::command(&folder);
    asks.args(["report", "registers", "--format", "csv", "--as", "apoteker"]).env("GERAI_PIN", "232323");
    let said = asks.output().expect("the program starts");
    let said = String::from_utf8(said.stdout).expect("text");
    let of = |goods: &str| said.lines().filter(|line| line.contains(goods) && line.contains("26112")).count();
    assert!(of("M00194") > 0 && of("M00134") > 0, "what went out stays: {said}");
    assert!(said.contains("A-0002") && said.contains("A-0003"), "with whose minutes the names went: {said}");
}
