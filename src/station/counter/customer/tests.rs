use crate::domain::cooperative::member::{MemberKind, MemberState};
use crate::domain::event::Tier;
use crate::domain::id::{MemberNumber, ReceiptNumber, SaleId, ShiftId, Sku, TillLetter, UserId};
use crate::domain::time::{BusinessDate, Instant};
use crate::till::answer::{LastView, MemberView, QrisView, ShiftView};

use super::*;

fn goods(name: &str, milli: i64, price: i64, amount: i64) -> LineView {
    LineView {
        sku: Sku::from("S00001"),
        name: name.to_owned(),
        strength: String::new(),
        unit: "pcs".to_owned(),
        factor: 1,
        base_unit: "pcs".to_owned(),
        ladder: None,
        fractional: false,
        qty_milli: Quantity::from_milli(milli),
        price: Rupiah::of(price),
        tier: Tier::Umum,
        discount: Rupiah::ZERO,
        amount: Rupiah::of(amount),
        boxes: Vec::new(),
        sooner: None,
        manual: false,
        newest: true,
        returned_from: None,
        veiled: false,
        rx: String::new(),
        sensitive: false,
    }
}

fn sale(lines: Vec<LineView>, total: i64) -> SaleView {
    let total = Rupiah::of(total);
    SaleView {
        id: SaleId(uuid::Uuid::nil()),
        lines,
        gross: total,
        discount: Rupiah::ZERO,
        total,
        rounding: Rupiah::ZERO,
        payable: total,
        paid: Rupiah::ZERO,
        due: total,
        tenders: Vec::new(),
        change: Rupiah::ZERO,
        member: None,
        saving: Rupiah::ZERO,
        receipt: None,
        purchases_year: None,
        due_day: None,
        change_pieces: Vec::new(),
    }
}

fn answer(sale: Option<SaleView>) -> Answer {
    let date = BusinessDate::new(2026, 11, 24).expect("a date");
    let shift = ShiftView {
        id: ShiftId(uuid::Uuid::nil()),
        till: "A".parse::<TillLetter>().expect("a letter"),
        date,
        opened: Instant::from_millis(1_795_500_000_000).expect("a time"),
        opening: Rupiah::ZERO,
        cashier: UserId::from("kasir"),
        sales: 0,
    };
    Answer { shift: Some(shift), sale, ..Answer::default() }
}

fn siti() -> MemberView {
    MemberView {
        number: MemberNumber("A00012".to_owned()),
        name: "Siti Hasanah".to_owned(),
        kelurahan: "Cikaret".to_owned(),
        kind: MemberKind::Anggota,
        state: MemberState::Anggota,
        counts: true,
        bought_by: String::new(),
    }
}

fn shown(answer: &Answer, about: About) -> [String; 2] {
    face(Language::Id, "Koperasi Cikaret", answer, about)
}

#[test]
fn a_customer_sees_goods_subtotal_total_and_change() {
    let one = goods("Minyak goreng Kita 1 L", 1_000, 15_700, 15_700);
    let three = goods("Gula pasir", 3_000, 16_500, 49_500);
    let mut sold = sale(vec![one, three], 65_200);
    let mut now = answer(Some(sold.clone()));
    assert_eq!(shown(&now, About::Sale), ["Gula pasir  3x16.500", "Subtotal    Rp65.200"]);
    now.last = Some(LastView { line: 0, added: Quantity::ONE });
    assert_eq!(shown(&now, About::Sale), ["Minyak goreng 15.700", "Subtotal    Rp65.200"]);
    assert_eq!(shown(&now, About::Paying), ["Total       Rp65.200", "                    "]);
    (sold.paid, sold.change, sold.due) = (Rupiah::of(100_000), Rupiah::of(34_800), Rupiah::ZERO);
    sold.receipt = Some("261124-A-0001".parse::<ReceiptNumber>().expect("a number"));
    let done = answer(Some(sold.clone()));
    assert_eq!(shown(&done, About::Sale), ["Tunai      Rp100.000", "Kembalian   Rp34.800"]);
    sold.change = Rupiah::ZERO;
    let exact = answer(Some(sold));
    assert_eq!(shown(&exact, About::Sale), ["Total       Rp65.200", "    Terima kasih    "]);
}

#[test]
fn a_member_is_greeted_by_a_name_that_only_she_knows_whole() {
    let mut sold = sale(vec![goods("Beras", 1_250, 13_600, 17_000)], 17_000);
    sold.member = Some(siti());
    let now = answer(Some(sold));
    assert_eq!(shown(&now, About::Member), ["Sit* H.             ", "Subtotal    Rp17.000"]);
    assert_eq!(shown(&now, About::Paying), ["Total       Rp17.000", "Sit* H.             "]);
    assert_eq!(shown(&now, About::Sale)[0], "Beras    1,25x13.600");
    let masked = ["Ani", "Al", "A", "", "Wayan  Sudiarta Putra"].map(masked_name);
    assert_eq!(masked, ["An*", "A*", "A*", "", "Way* S."]);
}

#[test]
fn nobody_there_is_the_shops_name_and_a_large_sum_fits_without_its_sign() {
    assert_eq!(shown(&answer(None), About::Sale), ["  Koperasi Cikaret  ", "   Selamat datang   "]);
    let closed = Answer { shift: None, ..answer(Some(sale(Vec::new(), 0))) };
    assert_eq!(shown(&closed, About::Sale)[1], "   Selamat datang   ");
    assert_eq!(sum("Kembalian", Rupiah::of(1_234_500)), "Kembalian  1.234.500");
}

#[test]
fn while_a_code_waits_or_a_part_is_paid_the_customer_reads_what_is_to_be_paid() {
    let mut sold = sale(vec![goods("Beras", 1_000, 142_000, 142_000)], 142_000);
    let mut now = answer(Some(sold.clone()));
    let (payload, amount) = (String::new(), Rupiah::of(142_000));
    now.qris = Some(QrisView { payload, amount, dynamic: true, since: None, until: None });
    assert_eq!(shown(&now, About::Sale), ["Total      Rp142.000", "QRIS       Rp142.000"]);
    (sold.paid, sold.due) = (Rupiah::of(100_000), Rupiah::of(42_000));
    sold.tenders = vec![("card".to_owned(), Rupiah::of(100_000))];
    let part = answer(Some(sold));
    let [upper, lower] = shown(&part, About::Sale);
    assert_eq!(upper, "Total      Rp142.000");
    assert!(lower.ends_with("Rp42.000"), "{lower}");
}

#[test]
fn a_test_lights_every_place_of_both_lines() {
    let [upper, lower] = test_face();
    assert_eq!((upper.len(), upper.trim()), (COLUMNS, "GERAI"));
    assert_eq!(lower, "12345678901234567890");
}

#[test]
fn medicine_on_prescription_has_no_name_on_the_display() {
    let secret = LineView { sensitive: true, ..goods("Alprazolam 0,5 mg tablet", 10_000, 900, 9_000) };
    let now = answer(Some(sale(vec![secret], 9_000)));
    assert_eq!(shown(&now, About::Sale)[0], "Obat          10x900");
}
