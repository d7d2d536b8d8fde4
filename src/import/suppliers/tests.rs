use super::*;

#[test]
fn the_demo_suppliers_are_read_whole() {
    let demo = read(include_bytes!("../../../assets/demo/suppliers.csv")).expect("the demo is good");
    assert_eq!((demo.rows.len(), demo.warnings.len()), (20, 0));
    let baker = &demo.rows[10];
    assert_eq!((baker.kind, baker.consignment, baker.commission), ("konsinyasi", true, Percent::parse("20").ok()));
    assert_eq!(demo.rows[0].address, "Jl. Contoh No. 1, Banjarmasin");
}
