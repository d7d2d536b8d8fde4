//! Two tills of one cooperative, each with its own log: what one does and the other learns of later. Nothing is lost,
//! both end with the same figures, and what the two could not know of each other is shown to the manager.

use gerai::domain::drawer::exception::ExceptionKind;
use gerai::domain::goods::product::Place;
use gerai::domain::people::user::Role;
use gerai::domain::quantity::Quantity;
use gerai::domain::time::Zone;
use gerai::io::folder::Folder;
use gerai::locale::{Language, fluent};
use gerai::station::pricelist;
use gerai::station::today::{self, Today};
use gerai::station::{NotDone, Station};
use gerai::till::parse;
use gerai::till::refusal::{Code, Refusal};

use crate::shop::{self, INDOMIE, day, hire, ring, second, tell};

const SOLD: &str = "261124-A-0001";

/// Till A has sold two packets, and till B knows of it; a cashier stands at each.
fn both(name: &str) -> (Station, Station) {
    let (_, mut a) = shop::open(&format!("{name}-a"));
    hire(&mut a, "manajer", "Hj. Fatimah", Role::Manajer);
    let scan = format!("scan {INDOMIE}");
    ring(&mut a, &["login kasir 111111", "open 100000", &scan, &scan, "pay cash 7000"]);
    let (_, mut b) = second(&format!("{name}-b"), &a);
    hire(&mut b, "kasir2", "Rizky Maulana", Role::Kasir);
    hire(&mut b, "ketua", "Ahmad Yani", Role::Manajer);
    ring(&mut b, &["login kasir2 111111", "open 100000"]);
    (a, b)
}

fn refused(station: &mut Station, line: &str) -> Refusal {
    let input = parse::line(line).expect("readable").expect("an input");
    match station.submit(&input) {
        Err(NotDone::Refused(refusal)) => refusal,
        other => panic!("{line}: {other:?}"),
    }
}

fn today(station: &Station) -> Today {
    let store = station.store().expect("open");
    let settings = store.settings_on(day()).expect("readable");
    today::of(store, &settings, &Zone::default(), day(), station.now()).expect("readable")
}

fn verified(station: &Station) {
    let store = station.store().expect("open");
    store.verify(&mut |_, _| std::ops::ControlFlow::Continue(())).expect("chain, rows and books agree");
}

#[test]
fn the_same_receipt_returned_on_two_tills_is_kept_twice_and_shown_to_the_manager() {
    let (mut a, mut b) = both("returned-twice");
    let back = ["return 261124-A-0001", "take 1 2 salah", "refund cash"];
    ring(&mut a, &back);
    // B has not heard of it.
    ring(&mut b, &back);
    tell(&b, &mut a);
    tell(&a, &mut b);
    for station in [&a, &b] {
        verified(station);
        let today = today(station);
        let task = today.tasks.iter().find(|task| task.title.key == "today-over-returned").expect("in the list");
        let said = fluent::write(Language::Id, &Zone::default(), &task.detail);
        for word in [SOLD, "terjual 2 pcs", "kembali 4 pcs", "261124-A-0002", "261124-B-0001"] {
            assert!(said.contains(word), "{word} in: {said}");
        }
        let entries = today.entries.iter().filter(|entry| entry.kind == ExceptionKind::OverReturned);
        let mut papers: Vec<String> = entries.filter_map(|entry| Some(entry.receipt.as_ref()?.to_string())).collect();
        papers.sort();
        assert_eq!(papers, ["261124-A-0002", "261124-B-0001"], "each opens from the list");
    }
    for station in [&mut a, &mut b] {
        assert_eq!(refused(station, "return 261124-A-0001").code, Code::AlreadyReturned, "and no third time");
    }
}

#[test]
fn a_till_that_knows_of_the_others_return_takes_only_what_is_left() {
    let (mut a, mut b) = both("returned-in-parts");
    ring(&mut a, &["return 261124-A-0001", "take 1 1 salah", "refund cash"]);
    tell(&a, &mut b);
    ring(&mut b, &["return 261124-A-0001"]);
    let refusal = refused(&mut b, "take 1 2 salah");
    assert_eq!((refusal.code, refusal.text.key), (Code::AlreadyReturned, "till-more-than-sold"));
    ring(&mut b, &["take 1 1 salah", "refund cash"]);
    tell(&b, &mut a);
    assert_eq!(refused(&mut a, "return 261124-A-0001").code, Code::AlreadyReturned);
    for station in [&a, &b] {
        verified(station);
        assert!(
            today(station).tasks.iter().all(|task| task.title.key != "today-over-returned"),
            "two of two came back"
        );
    }
}

#[test]
fn a_price_set_at_two_tills_is_the_later_ones_and_both_are_shown_until_it_is_set_again() {
    let (mut a, mut b) = both("priced-twice");
    for (station, manager) in [(&mut a, "manajer"), (&mut b, "ketua")] {
        ring(station, &["logout", &format!("login {manager} 111111")]);
    }
    ring(&mut a, &["set-price S00001 3600"]);
    // Some seconds later by its own clock, and without having heard of it.
    ring(&mut b, &["state", "state", "state", "state", "state", "set-price S00001 3700"]);
    tell(&a, &mut b);
    tell(&b, &mut a);
    for station in [&mut a, &mut b] {
        verified(station);
        let shown = today(station);
        let task = shown.tasks.iter().find(|task| task.title.key == "today-price-clash").expect("in the list");
        let said = fluent::write(Language::Id, &Zone::default(), &task.detail);
        for word in ["3.600 oleh", "3.700 oleh", "24 Nov", "Yang terakhir, Rp3.700, berlaku"] {
            assert!(said.contains(word), "{word} in: {said}");
        }
        let input = parse::line("state").expect("readable").expect("an input");
        station.submit(&input).expect("goes on");
        let goods = station.store().expect("open").goods_on(&"S00001".into(), day()).expect("readable");
        assert_eq!(goods.expect("sold").prices.umum.amount(), 3_700, "whoever heard of it first");
    }
    // Later than both by any clock: of two prices the later one holds.
    ring(&mut a, &["state", "state", "state", "state", "state", "state", "state", "set-price S00001 3650"]);
    tell(&a, &mut b);
    for station in [&a, &b] {
        let today = today(station);
        assert!(today.tasks.iter().all(|task| task.title.key != "today-price-clash"), "who knew both has said it");
        let list = pricelist::of(station.store().expect("open"), &Zone::default(), day()).expect("readable");
        assert_eq!(list.clashes, []);
    }
}

#[test]
fn a_precursor_sold_to_one_buyer_at_two_tills_beyond_the_day_is_shown_to_whoever_looks() {
    let folder = Folder::at(crate::ring::demo_in("beyond-limit-a"));
    let mut a = Station::open(&folder, shop::doors("2026-11-24T01:00:00Z", 21)).expect("opens");
    shop::hire(&mut a, "apotek2", "Rina", Role::Apotek);
    ring(&mut a, &["login apotek2 111111", "open 100000"]);
    // As a till that has joined: it has its own key and the cooperative's secret, by which a buyer is known again.
    let (other, b) = second("beyond-limit-b", &a);
    b.close().expect("closed");
    let secret = |folder: &Folder| folder.path().join("device.secret");
    std::fs::copy(secret(&folder), secret(&other)).expect("shared");
    let mut b = Station::open(&other, shop::doors("2026-11-24T01:00:00Z", 13)).expect("opens");
    shop::hire(&mut b, "apotek3", "Dewi", Role::Apotek);
    ring(&mut b, &["login apotek3 111111", "open 100000"]);
    let buyer = "otc-buyer \"Ani\" phone=081234567890 age=30 use=pilek";
    let sale = [buyer, "add M00134 7", "pay cash 50000"];
    ring(&mut a, &sale);
    // B has not heard of it, and keeps to the limit too.
    ring(&mut b, &sale);
    assert!(today(&a).tasks.iter().all(|task| task.title.key != "today-beyond-limit"), "one till alone is within it");
    tell(&b, &mut a);
    tell(&a, &mut b);
    for station in [&a, &b] {
        verified(station);
        let today = today(station);
        let task = today.tasks.iter().find(|task| task.title.key == "today-beyond-limit").expect("in the list");
        let said = fluent::write(Language::Id, &Zone::default(), &task.detail);
        for word in ["14 ", "batasnya 10", "261124-A-0001", "261124-B-0001"] {
            assert!(said.contains(word), "{word} in: {said}");
        }
        assert!(!said.contains("Ani") && !said.contains("0812"), "no names: {said}");
    }
    for station in [&mut a, &mut b] {
        ring(station, &[buyer]);
        assert_eq!(refused(station, "add M00134 1").code, Code::LimitReached, "and no third time");
    }
}

/// Till A's clock is past what B has done so far.
fn later(a: &mut Station, b: &Station) {
    while a.now() <= b.now() {
        ring(a, &["state"]);
    }
}

fn on_the_shelf(station: &Station) -> i64 {
    let stock = station.store().expect("open").stock().expect("readable");
    stock.iter().filter(|lot| lot.sku.as_str() == "S00001").map(|lot| lot.qty_milli.milli() / 1_000).sum()
}

/// What counts cost in all: too little less too much.
fn shrinkage(station: &Station) -> i64 {
    let on = |account| station.store().expect("open").account_balance(account).expect("readable").amount();
    on("513100") + on("490100")
}

fn told_to_count_again(station: &Station) -> Option<String> {
    let today = today(station);
    let task = today.tasks.iter().find(|task| task.title.key == "today-counted-unheard")?;
    Some(fluent::write(Language::Id, &Zone::default(), &task.detail))
}

/// Of 998 pieces B sells ten; A counts 988 and knows nothing of it.
fn counted_after_a_sale(name: &str) -> (Station, Station) {
    let (mut a, mut b) = both(name);
    hire(&mut a, "gudang", "Yusuf", Role::Gudang);
    ring(&mut b, &[&format!("scan {INDOMIE}"), "qty 10", "pay cash 50000"]);
    later(&mut a, &b);
    ring(&mut a, &["logout", "login gudang 111111", "stocktake toko", "stocktake line S00001 988"]);
    (a, b)
}

fn booked(a: &mut Station) {
    ring(a, &["stocktake review"]);
    assert_eq!(refused(a, "stocktake done").code, Code::NeedsApproval);
    ring(a, &["approve manajer 111111"]);
}

/// R52, and what two tills apart did is listed: the count could not know of the sale, and the sale is in it.
#[test]
fn a_count_that_did_not_know_of_another_tills_sale_is_listed_until_the_shelf_is_counted_again() {
    let (mut a, mut b) = counted_after_a_sale("counted-unheard");
    booked(&mut a);
    assert_eq!(told_to_count_again(&a), None, "nobody can know yet");
    tell(&b, &mut a);
    tell(&a, &mut b);
    for station in [&a, &b] {
        verified(station);
        assert_eq!(on_the_shelf(station), 978, "the sale is in it twice");
        let said = told_to_count_again(station).expect("in the list");
        for word in ["24 Nov", "-10 pcs", "261124-B-0001"] {
            assert!(said.contains(word), "{word} in: {said}");
        }
        let history = station.store().expect("open").history(&"S00001".into(), Place::Toko).expect("readable");
        assert_eq!(history.verdict().key, "report-why-late");
    }
    later(&mut a, &b);
    ring(&mut a, &["stocktake toko", "stocktake line S00001 988"]);
    booked(&mut a);
    tell(&a, &mut b);
    for station in [&a, &b] {
        assert_eq!((on_the_shelf(station), shrinkage(station)), (988, 0), "what the first count took is back");
        assert_eq!(told_to_count_again(station), None);
    }
}

/// What comes while the count lies open is made good in it: the goods were gone when somebody stood before the shelf.
#[test]
fn a_sale_that_another_till_hands_over_during_the_count_is_no_difference() {
    let (mut a, mut b) = counted_after_a_sale("heard-in-time");
    tell(&b, &mut a);
    // After the count, and known of: it is not on the shelf any more, and not in the count.
    later(&mut b, &a);
    ring(&mut b, &[&format!("scan {INDOMIE}"), "pay cash 50000"]);
    tell(&b, &mut a);
    booked(&mut a);
    tell(&a, &mut b);
    for station in [&a, &b] {
        verified(station);
        assert_eq!((on_the_shelf(station), shrinkage(station)), (987, 0));
        assert_eq!(told_to_count_again(station), None);
    }
}

#[test]
fn a_prescription_served_to_its_end_at_two_tills_is_shown_and_its_copy_says_one_filling() {
    let folder = Folder::at(crate::ring::demo_in("over-served-a"));
    let mut a = Station::open(&folder, shop::doors("2026-11-24T01:00:00Z", 21)).expect("opens");
    let rx = "rx \"dr. Rina\" Budi 2026-11-24 sip=1 place=Klinik born=1970 address=Jl phone=08 iter=1 \
              item=M00200:20:\"3 dd 1\" item=M00001:10:\"3 dd 1\"";
    for (id, name, role) in [("apotek2", "Rina", Role::Apotek), ("apt2", "apt. Sari", Role::Apoteker)] {
        shop::hire(&mut a, id, name, role);
    }
    let counter = ["login apotek2 111111", "open 100000", "pharmacist apt2 111111"];
    ring(&mut a, &counter);
    ring(&mut a, &[rx, "rx screen all", "rx serve 1=10", "pay cash 100000"]);
    let (_, mut b) = second("over-served-b", &a);
    for (id, name, role) in [("apotek3", "Dewi", Role::Apotek), ("apt3", "apt. Noor", Role::Apoteker)] {
        shop::hire(&mut b, id, name, role);
    }
    ring(&mut b, &["login apotek3 111111", "open 100000", "pharmacist apt3 111111"]);
    // Each knows of the first ten, and gives the other ten.
    let rest = ["rx R-0001", "rx screen all", "rx serve 1", "pay cash 100000"];
    ring(&mut a, &rest);
    ring(&mut b, &rest);
    let shown = |station: &Station| today(station).tasks.into_iter().find(|task| task.title.key == "today-over-served");
    assert_eq!(shown(&a), None, "one till alone keeps to it");
    tell(&b, &mut a);
    tell(&a, &mut b);
    for station in [&a, &b] {
        verified(station);
        let task = shown(station).expect("in the list");
        let said = fluent::write(Language::Id, &Zone::default(), &task.title);
        assert!(said.contains("R-0001") && said.contains("Kodein"), "{said}");
        let said = fluent::write(Language::Id, &Zone::default(), &task.detail);
        for word in ["30 tablet", "20", "261124-A-0001", "261124-A-0002", "261124-B-0001"] {
            assert!(said.contains(word), "{word} in: {said}");
        }
        assert!(!said.contains("Budi"), "no names: {said}");
        let over = station.store().expect("open").over_served(day(), day()).expect("readable");
        assert_eq!(over.len(), 1, "ten of ten went out of nothing else");
    }
    for station in [&mut a, &mut b] {
        ring(station, &["rx R-0001"]);
        let view = station.answer().expect("readable").rx.clone().expect("at the sale");
        let kodein = &view.items[0];
        assert_eq!((kodein.stands.whole, kodein.stands.part, kodein.left), (1, Quantity::ZERO, Quantity::ZERO));
        ring(station, &["cancel"]);
    }
    // Kodein is a narcotic: whichever pharmacist signs on or in hears of it, whoever else is told.
    let told = |station: &mut Station, line: &str| {
        let answer = ring(station, &[line]);
        let notices = answer.notices.into_iter().filter(|notice| notice.key == "till-over-served");
        notices.map(|notice| fluent::write(Language::Id, &Zone::default(), &notice)).collect::<Vec<_>>()
    };
    for (station, line) in [(&mut a, "pharmacist apt2 111111"), (&mut b, "pharmacist apt3 111111")] {
        let said = told(station, line);
        let [said] = &said[..] else { panic!("{said:?}") };
        for word in ["R-0001", "Kodein", "30 tablet", "20", "261124-B-0001"] {
            assert!(said.contains(word), "{word} in: {said}");
        }
        assert!(!said.contains("Budi"), "no names: {said}");
    }
    ring(&mut b, &["pharmacist -", "logout"]);
    assert_eq!(told(&mut b, "login apt3 111111").len(), 1, "who signs in elsewhere too");
    ring(&mut b, &["logout", "login apotek3 111111", "pharmacist apt3 111111"]);
    // What comes back at one of them is what was too much.
    ring(&mut b, &["return 261124-B-0001", "take 1 10 salah", "refund cash"]);
    tell(&b, &mut a);
    assert_eq!(shown(&a), None);
    assert_eq!(told(&mut a, "pharmacist apt2 111111"), [""; 0], "and nobody hears of it any more");
}

#[test]
fn a_month_that_was_sent_and_changes_by_what_another_till_sends_is_shown_until_it_is_sent_again() {
    let folder = Folder::at(crate::ring::demo_in("sipnap-changes-a"));
    let mut a = Station::open(&folder, shop::doors("2026-11-24T01:00:00Z", 21)).expect("opens");
    shop::hire(&mut a, "apt2", "apt. Sari", Role::Apoteker);
    let (_, mut b) = second("sipnap-changes-b", &a);
    for (id, name, role) in [("apotek3", "Dewi", Role::Apotek), ("apt3", "apt. Noor", Role::Apoteker)] {
        shop::hire(&mut b, id, name, role);
    }
    ring(&mut b, &["login apotek3 111111", "open 100000", "pharmacist apt3 111111"]);
    let rx =
        "rx \"dr. Rina\" Budi 2026-11-24 sip=1 place=Klinik born=1970 address=Jl phone=08 item=M00194:5:\"1 dd 1\"";
    let serves = [rx, "rx screen all", "rx serve", "pay cash 100000"];
    a.close().expect("closed");
    // The first of December at A; what B sold in November comes by and by.
    let mut a = Station::open(&folder, shop::doors("2026-12-01T01:00:00Z", 22)).expect("opens");
    ring(&mut a, &["login apt2 111111", "sipnap check 2026-11"]);
    ring(&mut b, &serves);
    tell(&b, &mut a);
    let refusal = refused(&mut a, "sipnap sent 2026-11 NO-1");
    assert_eq!((refusal.code, refusal.text.key), (Code::NotAllowed, "till-sipnap-changed"), "not what was compared");
    ring(&mut a, &["sipnap check 2026-11", "sipnap sent 2026-11 NO-1"]);
    assert_eq!(refused(&mut a, "sipnap check 2026-11").text.key, "till-sipnap-sent-already");
    let december = "2026-12-01".parse().expect("a date");
    let shown = |station: &Station| {
        let store = station.store().expect("open");
        let settings = store.settings_on(december).expect("readable");
        let today = today::of(store, &settings, &Zone::default(), december, station.now()).expect("readable");
        today.tasks.into_iter().find(|task| task.title.key == "today-sipnap-changed")
    };
    assert_eq!(shown(&a), None);
    ring(&mut b, &serves);
    tell(&b, &mut a);
    let task = shown(&a).expect("in the list");
    let said = fluent::write(Language::Id, &Zone::default(), &task.title);
    assert!(said.contains("November 2026") && said.contains("NO-1"), "{said}");
    let said = fluent::write(Language::Id, &Zone::default(), &task.detail);
    assert!(said.starts_with("Diazepam") && said.contains("sisa akhir"), "{said}");
    assert_eq!(refused(&mut a, "sipnap sent 2026-11 NO-2").text.key, "till-sipnap-changed");
    ring(&mut a, &["sipnap check 2026-11"]);
    assert_eq!(refused(&mut a, "sipnap sent 2026-11 NO-2").text.key, "till-sipnap-correct");
    ring(&mut a, &["confirm"]);
    assert_eq!(shown(&a), None, "what was sent last is what the books say");
    verified(&a);
    tell(&a, &mut b);
    verified(&b);
}

/// A list is known to both tills: loans go from either of them, cash of a drawer from the till whose drawer it is.
#[test]
fn loans_of_a_list_go_from_either_till_and_a_drawers_cash_from_its_own() {
    let (_, mut a) = shop::open("list-back-a");
    hire(&mut a, "manajer", "Hj. Fatimah", Role::Manajer);
    let folder = shop::empty_folder("list-back-files");
    std::fs::create_dir_all(&folder).expect("our own folder");
    let write = |name: &str, text: &str| {
        let path = folder.join(name);
        std::fs::write(&path, text).expect("our own folder");
        path.display().to_string()
    };
    let loans = write(
        "pinjaman.csv",
        "loan_no,member_no,method,principal,rate_month,months,disbursed,first_due,instalments_paid,balance\n\
         P00801,A00001,flat,1200000,1,12,2026-05-20,2026-06-20,6,600000\n",
    );
    let opening =
        write("saldo.csv", "as_of,account,debit,credit\n2026-11-20,111000,250000,0\n2026-11-20,340000,0,250000\n");
    let takes = [format!("take-list loans {loans}"), format!("take-list opening {opening}")];
    ring(&mut a, &["login manajer 111111", &takes[0], &takes[1]]);
    let (_, mut b) = second("list-back-b", &a);
    hire(&mut b, "ketua", "Ahmad Yani", Role::Manajer);
    ring(&mut b, &["login ketua 111111"]);
    let of_a = refused(&mut b, "undo-list A-2");
    assert_eq!(of_a.text.key, "list-kept-other-till");
    ring(&mut b, &["undo-list A-1"]);
    let loans_at = |station: &Station| station.store().expect("open").loans().expect("readable").len();
    assert_eq!((loans_at(&a), loans_at(&b)), (1, 0));
    tell(&b, &mut a);
    assert_eq!(loans_at(&a), 0);
    assert_eq!(refused(&mut a, "undo-list A-1").text.key, "list-undone-already");
    let opened = |station: &Station| station.store().expect("open").opened_on().expect("readable");
    assert_eq!(opened(&a), "2026-11-20".parse().ok());
    ring(&mut a, &["undo-list A-2"]);
    assert_eq!(opened(&a), None, "the books have not begun");
    // The same files, and everybody knows of the newest.
    ring(&mut a, &[&takes[0], &takes[1]]);
    tell(&a, &mut b);
    for station in [&a, &b] {
        assert_eq!((loans_at(station), opened(station)), (1, "2026-11-20".parse().ok()));
        verified(station);
    }
}
