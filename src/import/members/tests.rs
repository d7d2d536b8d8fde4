use super::*;

const DEMO: &[u8] = include_bytes!("../../../assets/demo/members.csv");

#[test]
fn the_demo_members_are_read_with_their_oddities() {
    let demo = read(DEMO).expect("the demo is good");
    assert_eq!(demo.rows.len(), 360);
    let count = |key: &str| demo.warnings.iter().filter(|warning| warning.text.key == key).count();
    assert_eq!(count("import-warn-calon-kasbon"), 9);
    assert_eq!(count("import-warn-calon-savings"), 15);
    assert_eq!(count("import-warn-luar-biasa-kasbon"), 6);
    assert_eq!(count("import-warn-luar-biasa-sukarela"), 8);
    assert_eq!(count("import-warn-over-limit"), 14);
    assert_eq!(count("import-warn-left-with-savings"), 8);
    assert_eq!(demo.warnings.len(), 60);
    let left = demo.rows.iter().filter(|row| row.state == MemberState::Keluar);
    let held: Rupiah = left.map(|row| row.balances.pokok + row.balances.wajib + row.balances.sukarela).sum();
    assert_eq!(held, Rupiah::of(3_380_000));
}

#[test]
fn sums_are_those_of_the_opening_balances() {
    let demo = read(DEMO).expect("the demo is good");
    let sum = |of: fn(&MemberBalances) -> Rupiah| demo.rows.iter().map(|row| of(&row.balances)).sum::<Rupiah>();
    assert_eq!(sum(|held| held.kasbon), Rupiah::of(22_382_500));
    assert_eq!(sum(|held| held.pokok), Rupiah::of(35_250_000));
    assert_eq!(sum(|held| held.wajib), Rupiah::of(29_580_000));
    assert_eq!(sum(|held| held.sukarela), Rupiah::of(82_325_000));
}

#[test]
fn a_number_and_a_name_are_enough() {
    let file = read(b"member_no,name\n1,Siti\n").expect("the file is good");
    let row = &file.rows[0];
    assert_eq!((row.kind, row.state, row.joined), (MemberKind::Anggota, MemberState::Anggota, None));
    assert_eq!((row.card.as_str(), row.number.as_str()), ("2800000000011", "1"));
    assert!(file.warnings.is_empty());
}

#[test]
fn the_same_member_under_another_letter_is_twice() {
    let file = b"member_no,name,nik,card_barcode\nA00001,Siti,,\nB1,Siti,12,2800000000012\nx,,,\n";
    let bad = read(file).expect_err("the file is bad");
    let places: Vec<_> = bad.rows.iter().map(|bad| (bad.line, bad.column.as_str(), bad.reason.key)).collect();
    assert_eq!(
        places,
        [
            (3, "member_no", "import-twice"),
            (3, "card_barcode", "import-not-card"),
            (3, "nik", "import-not-nik"),
            (4, "member_no", "import-not-member-number"),
            (4, "name", "import-cell-empty"),
        ]
    );
}

/// A card that is made of the number follows it; one that another member's file gives her is there twice indeed.
#[test]
fn a_card_made_of_a_number_is_no_second_fault() {
    let faults = |file: &[u8]| -> Vec<(usize, String, Text)> {
        let bad = read(file).expect_err("the file is bad");
        bad.rows.into_iter().map(|bad| (bad.line, bad.column, bad.reason)).collect()
    };
    let twice = |text: &str| Text::new("import-twice").with("text", text).with("first", "2");
    let number = faults(b"member_no,name\nA09001,Foo\nA09001,Bar\n");
    assert_eq!(number, [(3, "member_no".to_owned(), twice("A09001"))]);
    let card = faults(b"member_no,name,card_barcode\n2,Foo,2800000000011\n1,Bar,\n");
    assert_eq!(card, [(3, "card_barcode".to_owned(), twice("2800000000011"))]);
}

#[test]
fn a_family_is_read_by_number_and_word() {
    let file = b"member_no,name,family\nA00001,Siti,suami_istri:A00002; anak:3\nA00002,Budi,\nA00003,Ani,\n";
    let file = read(file).expect("the file is good");
    let of = |text: &str| MemberNumber(text.to_owned());
    assert_eq!(file.rows[0].family, [(Relation::SuamiIstri, of("A00002")), (Relation::Anak, of("3"))]);
    // An office is given by two people at the desk; nobody is her own family.
    for family in ["pengurus:A00002", "suami_istri:1", "paman:A00002", "A00002", "anak:"] {
        let file = format!("member_no,name,family\nA00001,Siti,{family}\nA00002,Budi,\n");
        let bad = read(file.as_bytes()).expect_err(family);
        assert_eq!((bad.rows[0].column.as_str(), bad.rows[0].reason.key), ("family", "import-not-family"), "{family}");
    }
}
