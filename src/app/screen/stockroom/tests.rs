use super::*;
use crate::app::gallery::sample;
use crate::domain::goods::product::Place;
use crate::domain::id::SupplierCode;
use crate::domain::money::Rupiah;
use crate::domain::people::user::Role;
use crate::domain::pharmacy::retention;
use crate::domain::quantity::Quantity;
use crate::locale::Language;
use crate::station::counter::stockroom::{ConsignedSold, SupplierFacts};
use crate::till::answer::stock::{AwaitedView, WarehouseView};
use crate::till::input::pharmacy::{PapersGone, Pharmacy};
use crate::till::input::stock::{Shelve, Supply, Taken, Warehouse};
use gathering::Purpose;

fn shop(role: Role) -> Shop {
    let mut shop = sample::shop(Language::Id, (1366, 768), false);
    if let Some(user) = &mut shop.answer.user {
        user.role = role;
    }
    shop
}

/// Each step of a draft is kept before the next one.
fn press(room: &mut Stockroom, shop: &Shop, messages: &[Message]) -> Action {
    messages.iter().fold(Action::None, |_, message| {
        let action = room.update(message.clone(), shop);
        if let Action::Submit(input @ Input::Gather(_)) = &action {
            room.answered(input, &Ok(shop.answer.clone()), shop);
        }
        action
    })
}

#[test]
fn an_errand_is_begun_by_whoever_may_do_it() {
    let begins = |role| {
        let shop = shop(role);
        let may = |errand: &Errand| errand.begin(&shop).is_ok();
        Errand::ALL.iter().copied().filter(may).collect::<Vec<_>>()
    };
    let of_the_stock =
        Errand::ALL.into_iter().filter(|errand| !matches!(errand, Errand::Goods | Errand::Papers)).collect::<Vec<_>>();
    assert_eq!(begins(Role::Gudang), of_the_stock);
    assert!(begins(Role::Manajer).contains(&Errand::Goods), "what is sold is the manager's to say");
    assert!(
        begins(Role::Apoteker).ends_with(&[Errand::Goods, Errand::Papers]),
        "marks and papers are the pharmacist's"
    );
    assert_eq!(begins(Role::Kasir), [Errand::Shops], "who bills what the warehouse made ready");
    assert_eq!(begins(Role::Bendahara), [Errand::Suppliers], "who pays with another looks at the debts");
    assert_eq!(begins(Role::Pengawas), [Errand::Count, Errand::Suppliers], "the supervisor may count too");
}

#[test]
fn who_readies_the_goods_sets_them_aside_and_who_sells_bills_them() {
    for (role, does) in
        [(Role::Gudang, Input::Hold { name: String::new() }), (Role::Kasir, Input::Warehouse(Warehouse::Bill))]
    {
        let mut shop = shop(role);
        shop.answer.warehouse = Some(WarehouseView { shop: Some(("W01".to_owned(), "Warung Bu Ani".to_owned())) });
        sample::member_sale(&mut shop);
        let mut room = Stockroom::of(Task::Shops(shops::Shops::default()));
        assert_eq!(room.update(Message::DonePressed, &shop), Action::Submit(does), "{role:?}");
    }
}

fn told(sku: &str) -> Message {
    let mut goods = sample::found_stock("Beras Siam Unus curah");
    goods.product.sku = sku.into();
    Message::Told(StockFound::Goods(Ok(goods)))
}

#[test]
fn the_same_goods_scanned_twice_are_one_line_and_its_quantity_is_typed() {
    let shop = shop(Role::Gudang);
    let mut room = Stockroom::of(Task::Gathering(Gathering::new(Purpose::Move)));
    press(&mut room, &shop, &[told("S00003"), told("S00003"), told("S00001")]);
    let Task::Gathering(gathering) = &room.task else { panic!("it goes on") };
    assert_eq!(gathering.lines.iter().map(|line| line.quantity.milli()).collect::<Vec<_>>(), [2_000, 1_000]);
    press(&mut room, &shop, &[Message::DigitsPressed("1"), Message::DigitsPressed("2")]);
    assert_eq!(
        room.update(Message::DonePressed, &shop),
        Action::Refuse(Text::new("stock-enter-first")),
        "what is half typed is not lost by the bar"
    );
    let sent = press(&mut room, &shop, &[Message::EnterPressed, Message::DonePressed]);
    let taken = |sku: &str, quantity| Taken { sku: sku.into(), quantity: Quantity::whole(quantity), batch: None };
    let lines = vec![taken("S00003", 2), taken("S00001", 12)];
    let moved = Shelve::Move { from: Place::Gudang, to: Place::Toko, lines, words: String::new() };
    assert_eq!(sent, Action::Submit(Input::Shelve(moved)));
    assert_eq!(room.update(Message::DonePressed, &shop), Action::None, "the second of two quick taps");
}

#[test]
fn a_carton_counts_what_is_in_it() {
    let shop = shop(Role::Gudang);
    let mut room = Stockroom::of(Task::Gathering(Gathering::new(Purpose::Move)));
    let unit = [Message::FieldPressed("stock-field-unit"), Message::OptionPressed(1)];
    press(&mut room, &shop, &[told("S00003")]);
    press(&mut room, &shop, &unit);
    let Action::Submit(Input::Shelve(Shelve::Move { lines, .. })) = room.update(Message::DonePressed, &shop) else {
        panic!("it is sent")
    };
    assert_eq!(lines[0].quantity, Quantity::whole(50), "a sack of fifty kilograms");
}

#[test]
fn a_refusal_leaves_what_was_put_together() {
    let shop = shop(Role::Gudang);
    let mut room = Stockroom::of(Task::Gathering(Gathering::new(Purpose::Move)));
    press(&mut room, &shop, &[told("S00003"), Message::DonePressed]);
    let refusal = Refusal::new(crate::till::refusal::Code::NotEnough, Text::new("till-not-so-much-here"));
    let input = Input::Shelve(Shelve::Missed { asked: String::new() });
    room.answered(&input, &Err(refusal), &shop);
    let Task::Gathering(gathering) = &room.task else { panic!("it goes on") };
    assert_eq!((gathering.lines.len(), room.trouble.is_some(), room.waiting), (1, true, false));
}

#[test]
fn a_reason_comes_before_anything_is_written_off() {
    let shop = shop(Role::Gudang);
    let mut room = Stockroom::of(Task::Gathering(Gathering::new(Purpose::WriteOff)));
    press(&mut room, &shop, &[told("S00003")]);
    assert_eq!(room.update(Message::DonePressed, &shop), Action::Refuse(Text::new("stock-choose-reason")));
    let done = [Message::FieldPressed("stock-field-reason"), Message::OptionPressed(0), Message::DonePressed];
    let Action::Submit(Input::Shelve(Shelve::WriteOff { reason, .. })) = press(&mut room, &shop, &done) else {
        panic!("it is written off")
    };
    assert_eq!(reason, "rusak");
}

#[test]
fn an_order_begins_with_what_runs_out() {
    let shop = shop(Role::Gudang);
    let (supplier, name) = (SupplierCode::from("SUP02"), "CV Sumber Rejeki Grosir".to_owned());
    let mut room = Stockroom::of(Task::Gathering(Gathering::new(Purpose::Order { supplier, name })));
    let goods = vec![crate::station::counter::stockroom::Proposed {
        product: sample::found_stock("Beras Siam Unus curah").product,
        quantity: Quantity::whole(28),
        on_hand: Quantity::whole(14),
        days_left: Some(7),
    }];
    room.update(Message::Told(StockFound::Proposal { code: "SUP02".into(), goods: goods.clone() }), &shop);
    room.update(Message::Told(StockFound::Proposal { code: "SUP02".into(), goods }), &shop);
    let Action::Submit(Input::Supply(Supply::Order { lines, .. })) = room.update(Message::DonePressed, &shop) else {
        panic!("it is ordered")
    };
    assert_eq!(lines, [("S00003".into(), Quantity::whole(28), Some("kg".to_owned()))], "told twice, ordered once");
}

#[test]
fn a_list_comes_in_whole_and_only_when_every_row_is_good() {
    use crate::import::BadRow;
    use crate::station::delivery_list::{DeliveryList, ListedGoods};
    use crate::till::input::stock::{LineFacts, Receive};
    let mut shop = shop(Role::Gudang);
    shop.answer.delivery = Some(Box::new(crate::app::gallery::scenes::stockroom::delivery()));
    let mut room = Stockroom::of(Task::Receiving(receiving::Receiving::default()));
    let files = vec!["/stik/lama.csv".into(), "/stik/faktur.csv".into()];
    let asked = room.update(Message::ToolPressed("stock-tool-list"), &shop);
    assert_eq!(asked, Action::Read(Question::Stock(StockQuestion::Lists)));
    press(&mut room, &shop, &[Message::Told(StockFound::Lists(files)), Message::RowPressed(1)]);
    let opened = room.update(Message::DonePressed, &shop);
    let path = std::path::PathBuf::from("/stik/faktur.csv");
    assert_eq!(opened, Action::Read(Question::Stock(StockQuestion::List { path: path.clone() })));
    let bad = BadRow { line: 2, column: "code".to_owned(), reason: Text::new("till-list-empty") };
    let list = |rows, bad| Message::Told(StockFound::List(DeliveryList { path: path.clone(), rows, bad }));
    let refused = press(&mut room, &shop, &[list(Vec::new(), vec![bad]), Message::DonePressed]);
    assert!(matches!(refused, Action::Refuse(_)), "{refused:?}");
    let facts = LineFacts { quantity: Some(Quantity::whole(2)), ..LineFacts::default() };
    let goods = ListedGoods { sku: "S00003".into(), name: "Beras".to_owned(), unit: "kg".to_owned(), facts };
    let taken = press(&mut room, &shop, &[list(vec![goods.clone()], Vec::new()), Message::DonePressed]);
    let input = Input::Receive(Receive::List { rows: vec![(goods.sku, goods.facts)] });
    assert_eq!(taken, Action::Submit(input.clone()));
    room.answered(&input, &Ok(shop.answer.clone()), &shop);
    let Task::Receiving(receiving) = &room.task else { panic!("it goes on") };
    assert_eq!(receiving.file, None, "back at the lines");
}

/// What the board agreed to is heard by the page of rules, and it asks for them again.
#[test]
fn a_rule_that_was_decided_is_said_and_read_again() {
    let shop = shop(Role::Bendahara);
    let ruling = ruling::Ruling { value: Some("25000".to_owned()), ..ruling::Ruling::default() };
    let mut room = Stockroom::of(Task::Ruling(Box::new(ruling)));
    let input = Input::Rules { said: vec![("wajib_month".to_owned(), "25000".to_owned())], from: None };
    let mut answer = shop.answer.clone();
    answer.notices = vec![Text::new("rule-noted")];
    assert!(matches!(room.answered(&input, &Ok(answer), &shop), Action::Read(_)));
    let Task::Ruling(ruling) = &room.task else { panic!("it goes on") };
    assert_eq!((room.said.clone(), &ruling.value), (Some(Text::new("rule-noted")), &None));
}

#[test]
fn papers_that_are_gone_are_said_and_their_form_is_empty_again() {
    let shop = shop(Role::Apoteker);
    let kind = Some(retention::Papers::Prescriptions);
    let mut room =
        Stockroom::of(Task::Papers(Box::new(papers::Papers { kind, count: 412, ..papers::Papers::default() })));
    let day = "2019-01-01".parse().expect("a date");
    let gone = PapersGone {
        papers: retention::Papers::Prescriptions,
        from: day,
        to: day,
        count: 412,
        how: "dibakar".to_owned(),
        witnesses: Vec::new(),
    };
    let mut answer = shop.answer.clone();
    answer.slip = Some(7);
    room.answered(&Input::Pharmacy(Pharmacy::PapersGone(Box::new(gone))), &Ok(answer), &shop);
    assert!(matches!(&room.task, Task::Papers(form) if form.count == 0), "what was done is not offered again");
    assert_eq!(room.said.map(|text| text.key), Some("papers-said"));
}

#[test]
fn a_return_and_a_repack_that_are_left_are_there_again() {
    let shop = shop(Role::Gudang);
    let mut room = Stockroom::of(Task::Repacking(Repacking::default()));
    press(&mut room, &shop, &[told("S00003"), Message::DigitsPressed("5"), Message::EnterPressed]);
    press(&mut room, &shop, &[Message::BackPressed]);
    press(&mut room, &shop, &[Message::BackPressed]);
    assert_eq!((&room.task, room.kept.len()), (&Task::Hub, 1));
    press(&mut room, &shop, &[Message::ErrandPressed(Errand::Move)]);
    press(&mut room, &shop, &[Message::BackPressed, Message::ErrandPressed(Errand::Repack)]);
    let Task::Repacking(work) = &room.task else { panic!("it goes on") };
    assert_eq!((work.out, work.from.is_some(), room.kept.len()), (Quantity::whole(5), true, 0));
    let back = Purpose::SendBack { supplier: "SUP02".into(), name: "Sumber Rejeki".to_owned() };
    let mut room = Stockroom::of(Task::Gathering(Gathering::new(back)));
    press(&mut room, &shop, &[told("S00003"), Message::BackPressed]);
    assert_eq!(room.begun_here().len(), 1, "for when the stock room is opened again");
    press(&mut room, &shop, &[Message::ErrandPressed(Errand::SendBack)]);
    let Task::Gathering(work) = &room.task else { panic!("without choosing the supplier again") };
    assert_eq!(work.lines.len(), 1);
    // Emptied, it is none.
    press(&mut room, &shop, &[Message::ToolPressed("stock-tool-remove"), Message::BackPressed]);
    assert_eq!(room.begun_here(), Vec::new());
}

#[test]
fn the_keys_of_a_page_turn_what_a_search_found() {
    let shop = shop(Role::Gudang);
    let mut room = Stockroom::of(Task::Gathering(Gathering::new(Purpose::Move)));
    let hits = sample::hits().into_iter().cycle().take(30).collect();
    room.finder = Some(Finder { hits, ..Finder::default() });
    let down =
        view::view(&room, &shop).by_shortcut(crate::app::shortcut::Shortcut::PageDown).map(|on| on.message.clone());
    room.update(down.expect("a page down"), &shop);
    let at = room.finder.as_ref().map_or(0, |finder| finder.at);
    assert!(at > 4, "a page further than one row: {at}");
}

#[test]
fn tab_takes_what_is_typed_and_goes_on_to_the_next_field() {
    let shop = shop(Role::Gudang);
    let mut room = Stockroom::of(Task::Repacking(Repacking::default()));
    assert_eq!(room.tabbed(1, &shop), None, "no field is open: from key to key");
    press(&mut room, &shop, &[told("S00003"), Message::FieldPressed("stock-field-taken")]);
    assert_eq!(room.tabbed(1, &shop), Some(Message::FieldPressed("stock-field-made")));
    assert_eq!(room.tabbed(-1, &shop), Some(Message::FieldPressed("stock-field-at")), "around the end");
    press(&mut room, &shop, &[Message::DigitsPressed("5")]);
    assert_eq!(room.tabbed(1, &shop), Some(Message::EnterPressed));
}

#[test]
fn a_repack_is_typed_as_it_is_done_and_no_figure_takes_anothers_place() {
    let shop = shop(Role::Gudang);
    let mut room = Stockroom::of(Task::Repacking(Repacking::default()));
    let figures = |room: &Stockroom| match &room.task {
        Task::Repacking(work) => (work.out, work.made),
        task => panic!("it goes on: {task:?}"),
    };
    press(&mut room, &shop, &[told("S00003"), Message::DigitsPressed("1"), Message::DigitsPressed("0")]);
    press(&mut room, &shop, &[Message::EnterPressed, told("S00001"), Message::DigitsPressed("2")]);
    press(&mut room, &shop, &[Message::EnterPressed]);
    assert_eq!(figures(&room), (Quantity::whole(10), Quantity::whole(2)));
    // A scan takes what is typed before it.
    let mut room = Stockroom::of(Task::Repacking(Repacking::default()));
    press(&mut room, &shop, &[told("S00003"), Message::DigitsPressed("1"), Message::DigitsPressed("0")]);
    room.scanned("8990001", &shop);
    assert_eq!(figures(&room).0, Quantity::whole(10));
    let sum = [told("S00001"), Message::DigitsPressed("5"), Message::DigitsPressed("+")];
    assert_eq!(press(&mut room, &shop, &sum), Action::Refuse(Text::new("stock-no-sums")));
}

#[test]
fn what_is_not_hers_is_said_before_she_fills_it_in_and_whose_it_is() {
    let gudang = shop(Role::Gudang);
    let mut room = Stockroom::of(Task::Hub);
    let refused = room.update(Message::ErrandPressed(Errand::Goods), &gudang);
    assert_eq!(refused, Action::Refuse(Text::new("stock-goods-not-yours")), "not to herself");
    // Shops are registered by the manager.
    let tools = |role| shops::Shops::default().tools(&shop(role)).len();
    assert_eq!((tools(Role::Gudang), tools(Role::Manajer)), (0, 1));
}

#[test]
fn an_order_is_received_from_its_first_page_on_and_in_the_unit_it_was_ordered_in() {
    let mut shop = shop(Role::Gudang);
    let awaited = |number: usize| AwaitedView {
        sku: format!("S{number:05}").as_str().into(),
        name: format!("Barang {number}"),
        unit: "dus".to_owned(),
    };
    let mut delivery = crate::app::gallery::scenes::stockroom::delivery();
    (delivery.lines, delivery.awaited) = (Vec::new(), (1..=16).map(awaited).collect());
    shop.answer.delivery = Some(Box::new(delivery));
    let mut room = Stockroom::of(Task::Receiving(Receiving::default()));
    let seen = |room: &Stockroom, shop: &Shop, name: &str| {
        let board = view::view(room, shop);
        let mut marks = board.places.iter().flat_map(|place| &place.marks);
        marks.any(|mark| matches!(mark, crate::app::board::Mark::Words(shown) if shown.content == name))
    };
    assert!(seen(&room, &shop, "Barang 1") && !seen(&room, &shop, "Barang 16"));
    let on = view::view(&room, &shop).by_id("rows-on").expect("a key to the next page").message.clone();
    room.update(on, &shop);
    assert!(!seen(&room, &shop, "Barang 1") && seen(&room, &shop, "Barang 12"), "it is turned over");
    let Action::Submit(Input::Receive(receive)) = room.update(told("S00003"), &shop) else { panic!("a line") };
    let crate::till::input::stock::Receive::Line { facts, .. } = receive else { panic!("found by name") };
    assert_eq!(facts.unit.as_deref(), Some("dus"));
}

#[test]
fn each_of_an_owners_goods_is_a_row_with_what_was_sold_and_one_sum_is_paid() {
    let shop = shop(Role::Manajer);
    let sold = |name: &str, sold, due| ConsignedSold {
        name: name.to_owned(),
        sold: Quantity::whole(sold),
        unit: "bks".to_owned(),
        due: Rupiah::of(due),
    };
    let facts = SupplierFacts {
        code: "SUP09".into(),
        name: "Bu Rahma".to_owned(),
        consignment: true,
        owed: Vec::new(),
        orders: Vec::new(),
        closed: Vec::new(),
        said: None,
        consigned: vec![sold("Kue bawang", 8, 96_000), sold("Rempeyek", 5, 50_000)],
    };
    let mut page = suppliers::SupplierPage::new("SUP09".into());
    page.told(StockFound::Supplier(Box::new(facts)));
    let rows = page.rows(&shop);
    assert_eq!(
        rows.iter().map(|row| row.name.clone()).skip(1).collect::<Vec<_>>(),
        [work::Words::Data("Kue bawang".to_owned()), work::Words::Data("Rempeyek".to_owned()),]
    );
    page.choose(2, &shop);
    assert_eq!(page.finish(&shop).sum.as_deref(), Some("146.000"), "he is paid for all of them");
}

#[test]
fn who_does_not_buy_stands_last_and_is_sold_nothing() {
    let shop = shop(Role::Kasir);
    let debt = |code: &str, inactive| crate::domain::goods::supply::ShopDebt {
        shop: code.into(),
        name: code.to_owned(),
        limit: Rupiah::ZERO,
        term_days: 14,
        inactive,
        owed: Rupiah::ZERO,
        due: None,
    };
    let mut shops = shops::Shops::default();
    shops.told(StockFound::Shops(vec![debt("PAKAMAT", true), debt("W1", false)]));
    assert!(shops.finish(&shop).ready, "the first buys");
    shops.choose(1, &shop);
    assert!(!shops.finish(&shop).ready);
}
