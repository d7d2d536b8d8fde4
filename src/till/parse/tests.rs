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
fn prices_and_offers_are_said_by_name() {
    use crate::domain::goods::product::{Grosir, Hours, Off, Promo, PromoForm};
    use crate::till::input::pricing::{SetPrices, Wanted};
    let date = |text: &str| text.parse().expect("a date");
    let (from, to) = (date("2026-12-01"), date("2026-12-31"));
    let said = |text: &str| match read(text) {
        Input::SetPrices(said) => said,
        other => panic!("{other:?}"),
    };
    let promo = |text: &str| match said(&format!("set-promo {text} from=2026-12-01 to=2026-12-31")) {
        SetPrices::Promo(promo) => *promo,
        other => panic!("{other:?}"),
    };
    let rp = Rupiah::of;
    let sku = || Sku::from("S00001");
    let wanted = vec![
        Wanted::Umum(rp(3_600)),
        Wanted::Anggota(None),
        Wanted::Grosir(Some(Grosir { min: 40, price: rp(3_300) })),
        Wanted::Rung("dus".to_owned(), rp(136_000)),
    ];
    let all = said("set-price S00001 3600 anggota=- grosir=40:3300 dus=136000 from=2026-12-01");
    assert_eq!(all, SetPrices::Prices { sku: sku(), from: Some(from), wanted });
    let of = |unit: &str| Promo::of(sku(), unit, from, to);
    assert_eq!(
        promo("S00001:dus price=130000 limit=2 members"),
        Promo { price: Some(rp(130_000)), limit: Some(2), member_only: true, ..of("dus") }
    );
    let happy = Promo {
        basis_points: Some(1_250),
        weekdays: vec![5, 6],
        hours: Some(Hours { from: 960, to: 1_080 }),
        ..of("")
    };
    assert_eq!(promo("S00001 percent=12,5 days=5,6 hours=16:00-18:00"), happy);
    let form = PromoForm::BuyGet { buy: 2, get: 1, with: vec![Sku::from("S00002")] };
    assert_eq!(promo("S00001 buy=2 get=1 with=S00002"), Promo { form, ..of("") });
    let bundle = promo("bundle items=S00001*2,S00002:dus price=20000 name=\"Paket sarapan\"");
    let PromoForm::Bundle { items, price } = &bundle.form else { panic!("{bundle:?}") };
    let counts: Vec<_> = items.iter().map(|item| (item.sku.as_str(), item.unit.as_str(), item.count)).collect();
    assert_eq!((counts, *price, bundle.price), (vec![("S00001", "", 2), ("S00002", "dus", 1)], rp(20_000), None));
    assert_eq!((bundle.sku, bundle.name.as_str()), (sku(), "Paket sarapan"));
    let spend = promo("total spend=100000 off=5%").form;
    assert_eq!(spend, PromoForm::MinimumSpend { spend: rp(100_000), off: Off::BasisPoints(500) });
    for bad in [
        "set-price S00001",
        "set-price S00001 dua",
        "set-promo S00001 price=1",
        "set-promo total off=5% from=2026-12-01 to=2026-12-31",
        "set-promo S00001 buy=2 from=2026-12-01 to=2026-12-31",
        "end-promo S00001",
    ] {
        assert_eq!(code(bad), Code::BadInput, "{bad}");
    }
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

#[test]
fn a_figure_behind_the_number_of_a_line_is_never_its_reason() {
    let of = |line, amount, reason: &str| Input::Discount {
        line,
        reduction: Reduction::Amount(Rupiah::of(amount)),
        reason: reason.to_owned(),
    };
    for said in ["-5", "150%", "5.000", "1,5", "+5", "x%"] {
        assert_eq!(code(&format!("discount 1 {said}")), Code::BadInput, "{said}");
        assert_eq!(code(&format!("discount total {said}")), Code::BadInput, "{said}");
    }
    for reason in ["rusak", "2 botol penyok", "3x salah", "-", "%"] {
        assert_eq!(read(&format!("discount 5000 \"{reason}\"")), of(Some(LineRef::Last), 5_000, reason));
        assert_eq!(read(&format!("discount 1 5000 \"{reason}\"")), of(Some(LineRef::Number(1)), 5_000, reason));
    }
}
