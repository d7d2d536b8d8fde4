use super::*;

#[test]
fn a_label_is_named_by_its_goods_and_a_unit() {
    let of = |sku: &str, unit: Option<&str>| LabelOf { sku: Sku::from(sku), unit: unit.map(str::to_owned) };
    assert_eq!(LabelOf::parse("S00110"), of("S00110", None));
    assert_eq!(LabelOf::parse("S00110:dus"), of("S00110", Some("dus")));
    assert_eq!(LabelOf::parse("A:1:pak"), of("A:1", Some("pak")), "the unit is what stands behind the last colon");
}
