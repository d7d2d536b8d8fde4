use super::*;

const DEMO: &[u8] = include_bytes!("../../../assets/demo/medicines.csv");

#[test]
fn the_demo_pharmacy_is_read_whole() {
    let demo = read(DEMO).expect("the demo is good");
    assert_eq!(demo.rows.len(), 291);
    for row in &demo.rows {
        row.product.check().expect("the ladder holds");
    }
    let warned: Vec<_> = demo.warnings.iter().map(|warning| warning.text.key).collect();
    assert_eq!(warned, ["import-warn-no-nie"; 13]);
    let first = demo.rows[0].product.medicine.as_ref().expect("a medicine has its facts");
    assert_eq!((first.class.as_str(), first.nie.as_deref(), first.fornas), ("B", Some("GBL0099900110A1"), true));
}

#[test]
fn a_strip_of_one_keeps_its_price() {
    let demo = read(DEMO).expect("the demo is good");
    let row = demo.rows.iter().find(|row| row.product.sku.as_str() == "M00056").expect("it is in the demo");
    let units: Vec<_> = row.product.rungs.iter().map(|rung| (rung.unit.as_str(), rung.factor)).collect();
    assert_eq!(units, [("kapsul", 1), ("strip", 1), ("box", 10)]);
}

#[test]
fn bad_classes_and_prices_above_the_ceiling() {
    let file = "code,name,class,warning_no,base_unit,cost,price_umum,het\n\
                M1,a,X,P9,tablet,1,1,\nM2,a,,,tablet,1,1,\n";
    let bad = read(file.as_bytes()).expect_err("the file is bad");
    let places: Vec<_> = bad.rows.iter().map(|bad| (bad.line, bad.column.as_str())).collect();
    assert_eq!(places, [(2, "class"), (2, "warning_no"), (3, "class")]);
    let file = "code,name,class,base_unit,cost,price_umum,het,nie\nM1,a,OT,botol,1,101,100,\n";
    let warned = read(file.as_bytes()).expect("the file is good").warnings;
    let keys: Vec<_> = warned.iter().map(|warning| warning.text.key).collect();
    assert_eq!(keys, ["import-warn-above-het", "import-warn-no-nie-sold"]);
}

/// The demo's file has no column for it: what is said of its goods is said by their substances.
#[test]
fn the_demos_antibiotics_are_these_and_no_others() {
    let rows = read(DEMO).expect("our own file").rows;
    let facts = rows.iter().filter_map(|row| row.product.medicine.as_ref());
    let mut names: Vec<&str> =
        facts.filter(|facts| facts.antibiotic).map(|facts| facts.generic_name.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(
        names,
        [
            "Amoksisilin",
            "Amoksisilin + Klavulanat",
            "Ampisilin",
            "Asam Fusidat",
            "Azitromisin",
            "Doksisiklin",
            "Eritromisin",
            "Gentamisin",
            "Isoniazid",
            "Klindamisin",
            "Kloramfenikol",
            "Kotrimoksazol",
            "Levofloksasin",
            "Metronidazol",
            "Mupirosin",
            "Ofloksasin",
            "Rifampisin",
            "Sefadroksil",
            "Sefaleksin",
            "Sefiksim",
            "Siprofloksasin",
            "Tetrasiklin",
            "Tiamfenikol",
        ]
    );
}
