use super::*;

#[test]
fn numbers_and_names_of_members_are_masked() {
    assert_eq!(masked(&MemberNumber("A00012".to_owned())), "A000**");
    assert_eq!(masked(&MemberNumber("7".to_owned())), "**");
    assert_eq!(short_name("Kartini Bunga Sari"), "Kartini B.");
    assert_eq!(short_name("  Siti  "), "Siti");
    assert_eq!(short_name(""), "");
}

#[test]
fn the_head_leaves_out_what_is_empty() {
    let settings = Settings {
        name: "Koperasi".to_owned(),
        address: "Jl. Contoh 1".to_owned(),
        kelurahan: "Telawang".to_owned(),
        city: "Banjarmasin".to_owned(),
        npwp: "01.234".to_owned(),
        ..Settings::default()
    };
    let shop = ShopFacts::of(&settings);
    assert_eq!(shop.address, ["Jl. Contoh 1, Telawang", "Banjarmasin"]);
    assert_eq!(shop.npwp, "", "only a PKP prints its number");
    assert_eq!(ShopFacts::of(&Settings { pkp: true, ..settings }).npwp, "01.234");
    assert!(ShopFacts::of(&Settings::default()).address.is_empty());
}

#[test]
fn a_medicine_of_two_batches_names_both_once() {
    let lot = |number: u8, batch: &str| {
        serde_json::json!({
            "lot": uuid::Uuid::from_bytes([number; 16]), "qty_milli": 1_000, "cost": 3_000, "batch": batch,
            "expiry": "2027-09-30"
        })
    };
    let mut line: SoldLine = serde_json::from_value(serde_json::json!({
        "sku": "M00001", "name": "Parasetamol", "book": "obat", "place": "apotek", "unit": "strip", "factor": 1,
        "qty_milli": 3_000, "price": 4_500, "tier": "umum", "amount": 13_500, "discount": 0, "umum_amount": 13_500,
        "cost": 9_000, "drawn": [lot(1, "K26F04"), lot(2, "K26H11"), lot(3, "K26F04")],
    }))
    .expect("the fields of a line");
    let facts = LineFacts::of(&line);
    let more: Vec<&str> = facts.more_batches.iter().map(|more| more.batch.as_str()).collect();
    assert_eq!((facts.batch.as_str(), more), ("K26F04", vec!["K26H11"]));
    line.book = Book::Sembako;
    assert_eq!(LineFacts::of(&line).batch, "", "rice has no batch on its paper");
}

#[test]
fn a_finished_sale_gives_its_paper() {
    let sale: SaleCompleted = serde_json::from_value(serde_json::json!({
        "sale": "00000000-0000-4000-8000-000000000001", "receipt": "261124-A-0042",
        "shift": "00000000-0000-4000-8000-000000000002", "date": "2026-11-24", "member": "A00012", "counts": true,
        "pkp": false, "gross": 16_500, "discount": 0, "total": 16_500, "rounding": 0, "payable": 16_500, "ppn": 0,
        "purchases_year": 116_500,
        "lines": [{
            "sku": "S00001", "name": "Beras", "book": "sembako", "place": "toko", "unit": "kg", "factor": 1,
            "qty_milli": 1_000, "price": 16_500, "tier": "anggota", "amount": 16_500, "discount": 0,
            "umum_amount": 17_000, "cost": 15_000,
        }],
        "tenders": [{ "type": "cash", "amount": 16_500, "tendered": 20_000, "change": 3_500 }],
    }))
    .expect("the fields of a sale");
    let at = LocalTime { date: sale.date, hour: 9, minute: 5, second: 0 };
    let facts = SaleFacts::of(&sale, at, "Siti Rahma", Some("Kartini Bunga"));
    assert_eq!((facts.cashier.as_str(), facts.time.as_str(), facts.till.as_str()), ("Siti R.", "09:05", "A"));
    assert_eq!((facts.change, facts.member_saving), (Rupiah::of(3_500), Rupiah::of(500)));
    assert_eq!(facts.tenders, [TenderFacts { kind: "cash".to_owned(), amount: Rupiah::of(20_000) }]);
    let member = facts.member.expect("a member's sale");
    assert_eq!((member.number.as_str(), member.name.as_str()), ("A000**", "Kartini B."));
    assert_eq!(member.purchases_year, Some(Rupiah::of(116_500)));
    assert_eq!(member.counted, Some(Rupiah::of(16_500)), "what this sale added");
    assert_eq!((facts.lines[0].mark.as_str(), facts.lines[0].weighed, facts.ppn), ("A", true, None));
}
