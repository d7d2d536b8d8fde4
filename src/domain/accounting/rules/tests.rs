use super::*;
use crate::domain::accounting::form::events_json;

/// `account amount` of one event, positive = debit.
fn posts(event: &str) -> Vec<String> {
    let rows = events_json(format!("[{event}]").as_bytes()).expect("a good event");
    rows.iter().map(|(_, account, debit, credit)| format!("{account} {}", (*debit - *credit).amount())).collect()
}

#[test]
fn r42_a_float_below_what_was_left_went_to_the_safe() {
    assert_eq!(posts(r#"{"event":"shift_opened","difference":-20000}"#), ["111000 -20000", "111100 20000"]);
    assert_eq!(posts(r#"{"event":"shift_opened","difference":20000}"#), ["111000 20000", "111100 -20000"]);
    assert!(posts(r#"{"event":"shift_opened","difference":0}"#).is_empty());
}

#[test]
fn a_shortage_is_charged_to_the_cashier_only_by_decision() {
    let charged = posts(r#"{"event":"shift_closed","difference":-5000,"charge":true}"#);
    assert_eq!(charged, ["111000 -5000", "113500 5000"]);
    let over = posts(r#"{"event":"shift_closed","difference":5000,"charge":true}"#);
    assert_eq!(over, ["111000 5000", "490000 -5000"]);
}

#[test]
fn an_imported_sale_touches_neither_money_nor_stock() {
    let sale = r#"{"event":"imported_sale","buyer":"anggota","rounding":-65,"tenders":[{"type":"cash","amount":12700}],
        "lines":[{"unit":"sembako","amount":12765,"cost":10900}]}"#;
    assert_eq!(posts(sale), ["360000 1800", "411100 -12765", "501100 10900", "514000 65"]);
}

#[test]
fn savings_below_kasbon_and_loan_leave_a_claim() {
    let left = r#"{"event":"member_left","savings":{"pokok":100000,"wajib":20000},"kasbon":50000,"loan":400000}"#;
    assert_eq!(posts(left), ["113100 -50000", "113300 -70000", "310000 100000", "320000 20000"]);
}

#[test]
fn member_attached_moves_discount_commission_and_cost_but_not_ppn() {
    let attached = r#"{"event":"member_attached","was":"umum","buyer":"anggota","pkp":true,"lines":[
        {"unit":"obat","amount":11100,"discount":1110,"cost":5000,"ppn":true},
        {"unit":"sembako","kind":"consignment","amount":10000,"due":8500}]}"#;
    let expected = [
        "412100 -10110",
        "412200 10110",
        "414100 -1500",
        "414200 1500",
        "418100 1110",
        "418200 -1110",
        "502100 5000",
        "502200 -5000",
    ];
    assert_eq!(posts(attached), expected);
}

#[test]
fn consigned_lines_carry_no_ppn() {
    let sale = r#"{"event":"sale","buyer":"umum","pkp":true,"tenders":[{"type":"card","amount":22500}],"lines":[
        {"unit":"sembako","amount":12500,"cost":9000,"ppn":true},
        {"unit":"sembako","kind":"consignment","amount":10000,"due":8500,"ppn":true}]}"#;
    let expected = [
        "112910 22500",
        "114100 -9000",
        "210100 -8500",
        "212000 -1239",
        "411200 -11261",
        "414200 -1500",
        "501200 9000",
    ];
    assert_eq!(posts(sale), expected);
}

#[test]
fn a_year_with_a_loss_splits_common_expenses_with_their_sign() {
    let common = r#"{"event":"year_close","balances":{"411100":-300,"411200":-100,"521000":1001}}"#;
    // 1.001 × 300 ÷ 400 = 750,75 → 750 for members, 251 for the others.
    assert_eq!(posts(common), ["351100 450", "351200 151", "411100 300", "411200 100", "521000 -1001"]);
    let gain = r#"{"event":"year_close","balances":{"411100":-300,"411200":-100,"491000":-1001}}"#;
    assert_eq!(posts(gain), ["351100 -1050", "351200 -351", "411100 300", "411200 100", "491000 1001"]);
    let idle = r#"{"event":"year_close","balances":{"521000":7}}"#;
    assert_eq!(posts(idle), ["351100 7", "521000 -7"]);
}

#[test]
fn a_deficit_waits_as_a_deficit() {
    assert_eq!(posts(r#"{"event":"new_year","member":-9,"nonmember":4}"#), ["351100 -9", "351200 4", "352000 5"]);
    let absorbed = r#"{"event":"shu_allocation","pools":{"cadangan":60},"accounts":{"cadangan":"340000"},
        "village":25,"loss_absorbed":15}"#;
    assert_eq!(posts(absorbed), ["213400 -25", "340000 -60", "350000 100", "352000 -15"]);
}

#[test]
fn input_ppn_above_output_is_carried_over() {
    assert_eq!(posts(r#"{"event":"ppn_settlement","output":5,"input":8}"#), ["116100 -5", "212000 5"]);
}

#[test]
fn goods_that_arrive_in_excess_are_a_gain_and_a_purchase_return_mirrors() {
    let received = posts(r#"{"event":"transfer_received","to":"obat","cost":10,"received":12}"#);
    assert_eq!(received, ["114200 12", "114900 -10", "490100 -2"]);
    let back = r#"{"event":"purchase_return","unit":"obat","amount":100,"ppn":11,"tender":"credit","pkp":true}"#;
    assert_eq!(posts(back), ["114200 -100", "116100 -11", "210000 111"]);
}

#[test]
fn units_follow_the_goods_and_mixed_money_is_the_offices() {
    let of = |account: &str| unit_of(account.parse().expect("a code"));
    assert_eq!(
        [of("411200"), of("502100"), of("416200"), of("114300")],
        [Unit::Sembako, Unit::Apotek, Unit::Apotek, Unit::Gudang]
    );
    assert_eq!(
        [of("113300"), of("415200"), of("111000"), of("418100")],
        [Unit::SimpanPinjam, Unit::SimpanPinjam, Unit::Kantor, Unit::Kantor]
    );
}
