use super::*;
use crate::till::input::Reduction;

fn read(text: &str) -> Input {
    line(text).expect("readable").expect("an input")
}

fn code(text: &str) -> Code {
    line(text).expect_err("refused").code
}

#[test]
fn reads_the_inputs_of_a_sale() {
    assert_eq!(read("login kasir 111111"), Input::Login { user: UserId::from("kasir"), pin: "111111".to_owned() });
    assert_eq!(read("  scan 8991002101999  # kopi"), Input::Scan { code: "8991002101999".to_owned() });
    assert_eq!(read("times 3"), Input::Times { quantity: Quantity::whole(3) });
    assert_eq!(
        read("add S00030 1.25 kg"),
        Input::Add { sku: Sku::from("S00030"), quantity: Some(Quantity::from_milli(1_250)), unit: Some("kg".into()) }
    );
    assert_eq!(read("qty 2 5"), Input::Quantity { line: LineRef::Number(2), quantity: Quantity::whole(5) });
    assert_eq!(read("member -"), Input::Member { number: None });
    assert_eq!(read("pay cash 50000"), Input::Pay(Tender::Cash(Rupiah::of(50_000))));
}

#[test]
fn only_six_digits_at_the_end_are_an_account() {
    let out = |reason: &str, account: Option<&str>| Input::CashOut {
        amount: Rupiah::of(20_000),
        reason: reason.to_owned(),
        account: account.map(str::to_owned),
    };
    assert_eq!(read("cash-out 20000 beli es"), out("beli es", None));
    assert_eq!(read("cash-out 20000 beli es 529000"), out("beli es", Some("529000")));
    assert_eq!(read("cash-out 20000 \"beli es\" 529000"), out("beli es", Some("529000")));
    assert_eq!(read("cash-out 20000 es 12345"), out("es 12345", None), "five digits are a word");
    assert_eq!(read("cash-out 20000 529000"), out("529000", None), "an account without a reason is none");
    assert_eq!(code("cash-out 20000"), Code::BadInput);
}

#[test]
fn a_group_separator_is_written_as_an_escape() {
    assert_eq!(read(r"scan 0109\x1d10AB"), Input::Scan { code: "0109\u{1d}10AB".to_owned() });
    assert_eq!(read(r#"scan "A B # \" C""#), Input::Scan { code: "A B # \" C".to_owned() });
}

#[test]
fn blank_lines_and_comments_are_no_input() {
    assert_eq!(line(""), Ok(None));
    assert_eq!(line("   # buka toko"), Ok(None));
}

#[test]
fn what_cannot_be_read_is_refused_in_words() {
    assert_eq!(code("jual semua"), Code::BadInput);
    assert_eq!(code("pay cash -5"), Code::BadInput);
    assert_eq!(code("pay cash 12.500"), Code::BadInput);
    assert_eq!(code("qty 8991002101999"), Code::BadQuantity);
    assert_eq!(code("qty satu"), Code::BadQuantity);
    assert_eq!(code("remove 0"), Code::BadInput);
    assert_eq!(code(r#"scan "abc"#), Code::BadInput);
    assert_eq!(code("close-day besok"), Code::BadInput);
    assert_eq!(code("discount 120%"), Code::BadInput);
    assert_eq!(code("count 3000=1"), Code::BadInput);
    assert_eq!(code("count 500=1 500=2"), Code::BadInput);
    assert_eq!(read("join"), Input::NotYet { word: "join".to_owned() });
    assert_eq!(code("receive"), Code::BadInput);
    assert_eq!(code("move toko gudang S00001"), Code::BadInput);
    assert_eq!(code("stocktake pasar"), Code::BadInput);
}

#[test]
fn a_number_before_a_discount_names_its_line() {
    let discount = |line, rupiah: i64, reason: &str| Input::Discount {
        line,
        reduction: Reduction::Amount(Rupiah::of(rupiah)),
        reason: reason.to_owned(),
    };
    assert_eq!(read("discount 2 5000 rusak"), discount(Some(LineRef::Number(2)), 5_000, "rusak"));
    assert_eq!(read("discount 5000 rusak"), discount(Some(LineRef::Last), 5_000, "rusak"));
    assert_eq!(read("discount total 5000"), discount(None, 5_000, ""));
}
