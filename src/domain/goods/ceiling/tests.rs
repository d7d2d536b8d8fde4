use super::*;

fn on(year: i16, month: i8, day: i8) -> BusinessDate {
    BusinessDate::new(year, month, day).expect("a date")
}

#[test]
fn a_ceiling_holds_from_its_day_on() {
    assert_eq!(decreed_on("BERAS_PREMIUM", on(2025, 8, 21)), None);
    let ceiling = decreed_on("BERAS_PREMIUM", on(2025, 8, 22)).expect("decreed");
    assert_eq!((ceiling.price, ceiling.force), (Rupiah::of(15_400), Force::Blocks));
    assert_eq!(decreed_on("GULA", on(2026, 11, 24)).map(|ceiling| ceiling.force), Some(Force::Warns));
    assert_eq!(decreed_on("KOPI", on(2026, 11, 24)), None);
}

#[test]
fn above_is_above_even_by_a_part_of_a_rupiah() {
    assert_eq!(max_price(Rupiah::of(15_701), Quantity::from_milli(1_500)), Ok(Rupiah::of(23_551)));
}

fn goods(code: &str, content: Option<&str>) -> Product {
    serde_json::from_value(serde_json::json!({
        "sku": "S00001", "name": "Beras", "short_name": "Beras", "book": "sembako", "category": "Beras", "cost": 1,
        "rungs": [{ "unit": "sak", "factor": 1 }, { "unit": "bal", "factor": 4 }], "active": true,
        "ceiling": code, "net_content": content
    }))
    .expect("a product")
}

#[test]
fn what_warns_is_told_apart_from_what_blocks() {
    let today = on(2026, 11, 24);
    let rp = Rupiah::of;
    let sphp = goods("SPHP", Some("5 kg"));
    assert_eq!(above(&[], &sphp, None, (rp(65_500), 1), today), None);
    let blocked =
        Some(Above { most: rp(65_500), force: Force::Blocks, number: "Keputusan Bapanas 215/2025".to_owned() });
    assert_eq!(above(&[], &sphp, None, (rp(65_501), 1), today), blocked);
    let bale = Some(Above { most: rp(262_000), force: Force::Blocks, number: "Keputusan Bapanas 215/2025".to_owned() });
    assert_eq!(above(&[], &sphp, None, (rp(262_001), 4), today), bale);
    let sugar = goods("GULA", Some("1 kg"));
    let warned = Some(Above { most: rp(17_500), force: Force::Warns, number: "Surat Bapanas Juni 2024".to_owned() });
    assert_eq!(above(&[], &sugar, None, (rp(18_000), 1), today), warned);
    let printed = Some(Above { most: rp(17_900), force: Force::Blocks, number: String::new() });
    assert_eq!(above(&[], &sugar, Some(rp(17_900)), (rp(18_000), 1), today), printed, "the block is said first");
    assert_eq!(above(&[], &goods("KOPI", None), None, (rp(1_000_000), 1), today), None);
}

#[test]
fn a_decree_of_the_shop_is_one_more_row() {
    let lower = Decree {
        code: "SPHP".to_owned(),
        from: on(2026, 12, 1),
        number: "Keputusan Bapanas 9/2026".to_owned(),
        ceiling: Some(Ceiling { per: Per::Measure, price: Rupiah::of(12_500), force: Force::Blocks }),
    };
    let same_day = Decree { from: on(2025, 7, 12), ..lower.clone() };
    let sphp = goods("SPHP", Some("5 kg"));
    let most = |own: &[Decree], date| of_product(own, &sphp, date).map(|official| official.most.amount());
    let lifted = Decree { from: on(2027, 1, 1), ceiling: None, ..lower.clone() };
    let own = [lower, lifted];
    assert_eq!(most(&own, on(2026, 11, 30)), Some(65_500));
    assert_eq!(most(&own, on(2026, 12, 1)), Some(62_500));
    assert_eq!(most(&own, on(2027, 1, 1)), None, "lifted");
    assert_eq!(most(&[same_day], on(2026, 11, 30)), Some(62_500), "of one day the shop's own");
}

#[test]
fn every_price_above_a_ceiling_is_named_and_comes_down_to_it() {
    let (today, rp) = (on(2026, 11, 24), Rupiah::of);
    let sphp = goods("SPHP", Some("5 kg"));
    let prices = Prices {
        umum: rp(66_000),
        anggota: Some(rp(65_000)),
        grosir: None,
        rungs: vec![("bal".to_owned(), rp(262_001))],
        het: None,
    };
    let named: Vec<(String, i64)> = crossed(&[], &sphp, &prices, today)
        .into_iter()
        .map(|crossed| (crossed.field, crossed.above.most.amount()))
        .collect();
    assert_eq!(named, [("sak".to_owned(), 65_500), ("bal".to_owned(), 262_000)]);
    let down = lowered(&[], &sphp, &prices, today).expect("two are above");
    assert_eq!((down.umum, down.anggota, down.rungs[0].1), (rp(65_500), Some(rp(65_000)), rp(262_000)));
    assert_eq!(lowered(&[], &sphp, &down, today), None);
    let sugar = goods("GULA", Some("1 kg"));
    let dear = Prices { umum: rp(18_000), ..prices };
    assert_eq!(lowered(&[], &sugar, &dear, today), None, "a reference warns");
    // Of a pack of a medicine, whichever code it has.
    let tablet = goods("KOPI", None);
    let pack = Prices { umum: rp(400), anggota: None, rungs: Vec::new(), het: Some(rp(350)), ..dear };
    assert_eq!(lowered(&[], &tablet, &pack, today).map(|prices| prices.umum), Some(rp(350)));
}
