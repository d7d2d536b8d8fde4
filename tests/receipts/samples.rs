//! Papers to look at: the shop of the pictures, its members and what they buy.

use gerai::domain::money::Rupiah;
use gerai::domain::quantity::Quantity;
use gerai::domain::time::BusinessDate;
use gerai::locale::Language;
use gerai::receipt::facts::{
    BatchFacts, Body, LineFacts, MemberFacts, PaperFacts, SaleFacts, ShopFacts, TenderFacts, TestFacts,
};
use gerai::receipt::label::LabelFacts;
use gerai::receipt::profile::Profile;

pub fn rp(amount: i64) -> Rupiah {
    Rupiah::of(amount)
}

pub fn date(text: &str) -> BusinessDate {
    text.parse().expect("a date of the sample")
}

pub fn line(name: &str, milli: i64, unit: &str, price: i64, mark: &str) -> LineFacts {
    let quantity = Quantity::from_milli(milli);
    LineFacts {
        name: name.to_owned(),
        quantity,
        weighed: unit == "kg",
        unit: unit.to_owned(),
        price: rp(price),
        amount: rp(price).times(quantity).expect("a small amount"),
        discount: Rupiah::ZERO,
        mark: mark.to_owned(),
        medicine: false,
        batch: String::new(),
        expiry: None,
        more_batches: Vec::new(),
    }
}

fn shop() -> ShopFacts {
    ShopFacts {
        name: "Koperasi Merah Putih Contoh".to_owned(),
        address: vec!["Jl. Contoh 1, Telawang".to_owned(), "Banjarmasin".to_owned()],
        complaint: "0800-0000-0000".to_owned(),
        ..ShopFacts::default()
    }
}

/// A sale of these lines, cash, rounded down to Rp100.
pub fn sale(lines: Vec<LineFacts>, tendered: i64) -> SaleFacts {
    let gross: Rupiah = lines.iter().map(|line| line.amount).sum();
    let discount: Rupiah = lines.iter().map(|line| line.discount).sum();
    let total = gross - discount;
    let payable = rp(total.amount() / 100 * 100);
    SaleFacts {
        pharmacist: String::new(),
        sipa: String::new(),
        rx: String::new(),
        exchanged: None,
        receipt: "261124-A-0042".parse().expect("a receipt number"),
        till: "A".parse().expect("a till letter"),
        cashier: "Siti R.".to_owned(),
        date: date("2026-11-24"),
        time: "10:42".to_owned(),
        lines,
        gross,
        discount,
        total,
        rounding: payable - total,
        payable,
        tenders: vec![TenderFacts { kind: "cash".to_owned(), amount: rp(tendered) }],
        change: rp(tendered) - payable,
        member_saving: Rupiah::ZERO,
        member: None,
        ppn: None,
        return_days: 7,
        buyer: String::new(),
        due: None,
        to_sign: false,
        corrected: false,
        qr: "GERAI:261124-A-0042:9f31c07b2a".to_owned(),
    }
}

pub fn paper(body: Body) -> PaperFacts {
    PaperFacts { language: Language::Id, shop: shop(), demo: false, training: false, copy: None, late: false, body }
}

pub fn of_sale(sale: SaleFacts) -> PaperFacts {
    paper(Body::Sale(Box::new(sale)))
}

/// Cartons out of the warehouse on a shop's account: the sheet that it signs.
pub fn warehouse_sale() -> PaperFacts {
    let lines = vec![line("Indomie Empal Gentong 68 g", 6_000, "dus", 114_000, "")];
    let whole = sale(lines, 684_000);
    let tenders = vec![TenderFacts { kind: "receivable".to_owned(), amount: whole.payable }];
    let (buyer, due) = ("W01 Warung Bu Ani".to_owned(), Some(date("2026-12-08")));
    of_sale(SaleFacts { buyer, due, to_sign: true, tenders, ..whole })
}

pub fn member_sale() -> PaperFacts {
    let lines = vec![
        line("Beras Curah Siam Unus", 2_500, "kg", 16_650, "A"),
        line("Minyakita Pouch 1 L", 2_000, "pouch", 15_700, ""),
        line("Gulaku Tebu 1 kg", 2_000, "pak", 17_500, ""),
        line("Indomie Goreng 85 g", 1_000, "dus", 136_000, ""),
        line("Telur Ayam Ras Curah", 1_250, "kg", 29_400, "A"),
        line("Teh Seduh Poci 40 g", 3_000, "pak", 3_300, "A"),
    ];
    let member = MemberFacts {
        number: "A000**".to_owned(),
        name: "Kartini B.".to_owned(),
        purchases_year: Some(rp(3_482_675)),
        counted: Some(rp(290_675)),
        year_now: String::new(),
        buyer: String::new(),
    };
    of_sale(SaleFacts { member: Some(member), member_saving: rp(2_475), ..sale(lines, 300_000) })
}

pub fn small_sale() -> PaperFacts {
    let mut discounted = line("Kecap Manis Bango Pouch Refill Hemat 520 ml", 2_000, "pouch", 24_900, "P");
    discounted.discount = rp(1_000);
    of_sale(sale(vec![discounted, line("Gula Pasir Curah", 750, "kg", 17_333, "")], 100_000))
}

pub fn taxed_sale() -> PaperFacts {
    let lines =
        vec![line("Sabun Mandi Batang 85 g", 3_000, "pcs", 4_250, ""), line("Sampo Sachet", 12_000, "sct", 1_000, "G")];
    let mut sale = sale(lines, 24_750);
    sale.tenders = vec![
        TenderFacts { kind: "qris".to_owned(), amount: rp(20_000) },
        TenderFacts { kind: "cash".to_owned(), amount: rp(4_700) },
    ];
    sale.change = Rupiah::ZERO;
    sale.ppn = Some(rp(2_453));
    let mut facts = of_sale(sale);
    facts.shop.npwp = "01.234.567.8-731.000".to_owned();
    facts.shop.phone = "0511-1234567".to_owned();
    facts
}

pub fn long_sale() -> PaperFacts {
    let lines = (1..=60).map(|place| {
        let name = format!("Barang dengan nama yang panjang sekali nomor {place} isi {} g", place * 5);
        line(&name, place * 1_000, "dus", 100_000 + place * 111, if place % 3 == 0 { "G" } else { "" })
    });
    of_sale(sale(lines.collect(), 200_000_000))
}

pub fn demo_sale() -> PaperFacts {
    let mut facts = small_sale();
    facts.demo = true;
    facts.training = true;
    facts
}

pub fn medicine_sale() -> PaperFacts {
    let mut tablets = line("Parasetamol 500 mg Tablet", 2_000, "strip", 4_500, "");
    tablets.medicine = true;
    tablets.batch = "K26F04".to_owned();
    tablets.expiry = Some(date("2027-09-30"));
    let mut facts = of_sale(sale(vec![tablets, line("Gulaku Tebu 1 kg", 1_000, "pak", 17_500, "")], 30_000));
    facts.shop.licence = "SIA 503/012/DPMPTSP/2025".to_owned();
    facts
}

/// The same, of which the second strip is of another batch.
pub fn medicine_of_two_batches() -> PaperFacts {
    let mut facts = medicine_sale();
    if let Body::Sale(sale) = &mut facts.body {
        sale.lines[0].more_batches = vec![BatchFacts { batch: "K26H11".to_owned(), expiry: Some(date("2028-01-31")) }];
    }
    facts
}

pub fn test_page(profile: &str) -> PaperFacts {
    let profile = Profile::built_in(profile).expect("a shipped profile");
    paper(Body::Test(TestFacts {
        profile: profile.name,
        title: profile.title,
        printer: "/dev/usb/lp0".to_owned(),
        date: date("2026-11-24"),
        time: "07:30".to_owned(),
    }))
}

pub fn rice_label() -> PaperFacts {
    let label = LabelFacts::new(
        "S00001",
        "Beras SPHP Medium Karung Bulog 5 kg",
        "sak",
        rp(65_500),
        "8991234567891",
        date("2026-11-24"),
    );
    paper(Body::Label(Box::new(label.member_price(rp(64_000)).per_unit(rp(13_100), "kg"))))
}

pub fn label_without_code() -> PaperFacts {
    let label = LabelFacts::new("S00417", "Pisang Kepok", "sisir", rp(1_250_000), "", date("2026-11-24"));
    paper(Body::Label(Box::new(label)))
}
