use super::*;
use crate::domain::money::Rupiah;
use crate::reports::journal::Posting;

fn posting(account: &str, amount: i64, unit: &str) -> Posting {
    Posting {
        account: account.parse().expect("a code"),
        amount: Rupiah::of(amount),
        unit: unit.to_owned(),
        member: String::new(),
    }
}

#[test]
fn a_transaction_is_netted_per_account_in_plain_amounts() {
    let sale = Entry {
        date: "2026-11-24".parse().expect("a date"),
        kind: "sale_completed".to_owned(),
        reference: "261124-A-0001".to_owned(),
        postings: vec![
            posting("111000", 23_000, "kantor"),
            posting("411100", -12_500, "sembako"),
            posting("412100", -10_000, "apotek"),
            posting("418100", -300, "sembako"),
            posting("418100", -200, "apotek"),
        ],
    };
    let expected = "
2026-11-24 Penjualan 261124-A-0001
    111000 Kas Toko (laci)  IDR 23000
    411100 Penjualan Sembako - Anggota  IDR -12500
    412100 Penjualan Obat - Anggota  IDR -10000
    418100 Potongan Penjualan - Anggota  IDR -500
";
    assert_eq!(entry(&sale, Language::Id), expected);
    let odd = Entry { kind: "new;kind\n2026-01-01 x".to_owned(), reference: String::new(), ..sale };
    assert!(entry(&odd, Language::Id).starts_with("\n2026-11-24 new kind 2026-01-01 x\n"));
}

#[test]
fn the_whole_chart_is_declared_and_what_is_used_besides() {
    let head = head(["119999".parse().expect("a code")]);
    assert!(head.starts_with("commodity IDR\n"));
    assert!(head.contains("\naccount 111000 Kas Toko (laci)  ; type:A\n"));
    assert!(head.contains("\naccount 119999  ; type:A\n"));
    assert!(head.contains("\naccount 418100 Potongan Penjualan - Anggota  ; type:R\n"));
}
