use super::*;

fn facts() -> Facts {
    let member = MemberFacts {
        number: MemberNumber("A00001".to_owned()),
        name: "Siti, Aminah".to_owned(),
        nik: "6371055203900007".to_owned(),
        sex: "P".to_owned(),
        state: MemberState::Anggota,
        joined: "2026-01-05".parse().expect("a date"),
    };
    let sale = SaleFacts {
        receipt: "261124-A-0001".to_owned(),
        member: "A00001".to_owned(),
        at: "2026-11-24T01:00:00Z".parse().expect("a time"),
        payable: Rupiah::of(65_500),
        status: "selesai".to_owned(),
        tender: "cash".to_owned(),
    };
    Facts { coop: "AHU-1".to_owned(), members: vec![member], sales: vec![sale], ..Facts::default() }
}

#[test]
fn the_national_number_stands_with_members_and_who_holds_an_office_alone() {
    let with = |facts: &Facts| -> Vec<&str> {
        files(facts).iter().filter(|file| file.text.contains("6371055203900007")).map(|file| file.name).collect()
    };
    assert_eq!(with(&facts()), ["anggota_koperasi"]);
    let day = |text: &str| text.parse::<BusinessDate>().ok();
    let chair = Officer {
        name: "Siti, Aminah".to_owned(),
        board: true,
        title: "Ketua".to_owned(),
        active: true,
        phone: "0811".to_owned(),
        nik: "6371055203900007".to_owned(),
        sex: "P".to_owned(),
        from: day("2026-01-10"),
        until: day("2031-01-09"),
    };
    let board = Facts { officers: vec![chair], ..facts() };
    assert_eq!(with(&board), ["anggota_koperasi", "pengurus_koperasi"]);
    let file = files(&board).into_iter().find(|file| file.name == "pengurus_koperasi").expect("the board's");
    let line = "\"Siti, Aminah\",Ketua,AKTIF,0811,6371055203900007,P,2026-01-10,2031-01-09";
    assert_eq!(file.text.lines().nth(1), Some(line));
    let files = files(&facts());
    assert!(files[0].text.contains("\"Siti, Aminah\""), "a comma in a name is no new column");
    assert!(!files[2].text.contains("Siti"), "a sale says the number");
    for file in &files {
        let columns = |line: &str| line.split(',').count();
        let head = file.text.lines().next().map(columns).expect("a header line");
        assert!(head >= 5, "{}", file.name);
    }
}

#[test]
fn a_refused_row_is_found_again_by_its_reference() {
    let sent = files(&facts());
    let refused =
        "tabel,ref,alasan\ntransaksi_penjualan,261124-A-0001,metode tidak dikenal\nanggota_koperasi,A00099,ganda\n";
    let rows = reconcile(&sent, refused);
    let seen: Vec<(&str, bool)> = rows.iter().map(|row| (row.reference.as_str(), row.ours)).collect();
    assert_eq!(seen, [("261124-A-0001", true), ("A00099", false)]);
    assert_eq!(rows[0].reason, "metode tidak dikenal");
}

#[test]
fn a_list_of_refused_rows_is_known_by_its_head_and_says_whose_each_is() {
    for (text, is) in [
        ("\u{feff}Tabel,Ref,Alasan\n", true),
        ("\"tabel\",\"ref\",\"alasan\"\n", true),
        ("nama,ref\n", false),
        ("", false),
    ] {
        assert_eq!(is_refused_list(text), is, "{text}");
    }
    let refused = "tabel,ref,alasan\n\
                   transaksi_penjualan,261124-A-0001,\"metode, tidak dikenal\"\nanggota_koperasi,A00099,ganda\n";
    let table = refused_table(&reconcile(&files(&facts()), refused), 2026);
    let text = crate::reports::write(
        &table,
        crate::reports::Format::Csv,
        crate::locale::Language::Id,
        &crate::domain::time::Zone::default(),
    );
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[0], "table,ref,reason,state");
    assert_eq!(lines[1], "transaksi_penjualan,261124-A-0001,\"metode, tidak dikenal\",refused");
    assert_eq!(lines[2], "anggota_koperasi,A00099,ganda,unknown");
}
