use super::*;
use crate::app::gallery::sample;
use crate::domain::goods::product::{Book, Place};
use crate::domain::money::Rupiah;
use crate::domain::people::listed::Listed;
use crate::domain::quantity::Quantity;
use crate::locale::Language;
use crate::reports::part::{Gathering, Window};
use crate::reports::sales_by_hour::Hour;
use crate::reports::table::Table;
use crate::reports::{Period, sales_by_cashier, sales_by_hour, sales_by_item, stock};
use crate::till::input::office::Membership;
use crate::till::refusal::Code;

fn shop(role: Role) -> Shop {
    let mut shop = sample::shop(Language::Id, (1366, 768), false);
    if let Some(user) = &mut shop.answer.user {
        user.role = role;
    }
    shop
}

/// The keys that lead to a report.
fn choose(reports: &mut Reports, report: Report, shop: &Shop) -> Action {
    let shelf = Reports::shelves(shop).iter().position(|shelf| {
        shop.answer.user.as_ref().is_some_and(|user| shelf.of(user.role).contains(&Item::Report(report)))
    });
    reports.update(Message::ShelfPressed(shelf.expect("it stands on a shelf")), shop);
    let at = reports.items(shop).iter().position(|item| *item == Item::Report(report)).expect("on this one");
    reports.update(Message::ItemPressed(at), shop)
}

fn asked(action: Action) -> Box<Asked> {
    match action {
        Action::Read(lists::Question::Report(asked)) => asked,
        other => panic!("{other:?} reads nothing"),
    }
}

fn lots(count: usize) -> Table {
    let line = |n: usize| stock::Line {
        sku: format!("S{n:04}").into(),
        name: format!("Teh {n}").into(),
        place: Place::Toko,
        batch: "".into(),
        expiry: None,
        quantity: Quantity::whole(1),
        unit: "pcs".into(),
        value: Rupiah::of(1),
    };
    stock::table((0..count).map(line).collect(), None)
}

fn answer(reports: &mut Reports, asked: Box<Asked>, table: Table, most: usize, shop: &Shop) {
    let mut empty = Table::new(table.head.clone(), table.columns);
    empty.grouped = table.grouped;
    let mut gathering = Gathering::new(Window { column: asked.column, only: None, from: asked.from, most }, empty);
    gathering.take(table);
    let found = Box::new(Found::Part(Box::new(gathering.end())));
    reports.update(Message::Answered(asked, found), shop);
}

#[test]
fn two_keys_show_what_lies_where_and_a_row_opens_its_card() {
    let shop = shop(Role::Gudang);
    let mut reports = Reports::default();
    let question = asked(choose(&mut reports, Report::Stock, &shop));
    answer(&mut reports, question, lots(3), 1_000, &shop);
    assert_eq!(reports.opening(&shop), [0, 1, 2]);
    let card = asked(reports.update(Message::RowPressed(1), &shop));
    assert_eq!((card.report, card.question.sku.as_ref().map(Sku::as_str)), (Report::StockCard, Some("S0001")));
    // Back to where it was opened, then to the shelf, then out.
    assert_eq!(asked(reports.update(Message::BackPressed, &shop)).report, Report::Stock);
    assert_eq!(reports.path[0].at, 1, "on the same row");
    assert_eq!(reports.update(Message::BackPressed, &shop), Action::None);
    assert_eq!(reports.update(Message::BackPressed, &shop), Action::Go(Way::Menu));
}

/// Four sales in the ninth hour, two in the tenth.
fn hours() -> Table {
    let mut hours = [Hour::default(); 24];
    let hour = |sales: i64| Hour {
        sales,
        sold: Rupiah::of(sales * 10_000),
        members: Rupiah::of(sales * 10_000),
        days: [Rupiah::of(sales * 10_000); 7].map(|all| Rupiah::of(all.amount() / 7)),
        ..Hour::default()
    };
    (hours[8], hours[9]) = (hour(4), hour(2));
    sales_by_hour::table(&hours, Period::default(), None)
}

#[test]
fn an_hour_is_looked_at_and_opens_on_its_papers_of_the_same_days() {
    let shop = shop(Role::Manajer);
    let mut reports = Reports::default();
    choose(&mut reports, Report::SalesByHour, &shop);
    let question = asked(reports.update(Message::SpanPressed(Span::LastMonth), &shop));
    let period = question.question.period;
    answer(&mut reports, question, hours(), 1_000, &shop);
    let seen: Vec<Option<usize>> = (0..3)
        .map(|_| {
            reports.update(Message::ChartPressed, &shop);
            reports.path[0].chart
        })
        .collect();
    assert_eq!(seen, [Some(0), Some(1), None], "by hour, by day of the week, the rows again");
    let papers = asked(reports.update(Message::RowPressed(1), &shop));
    assert_eq!((papers.report, papers.question.hour, papers.question.period), (Report::Sales, Some(9), period));
    let all = asked(reports.update(Message::HourPressed, &shop));
    assert_eq!((all.question.hour, all.question.period), (None, period));
    assert_eq!(asked(reports.update(Message::BackPressed, &shop)).report, Report::SalesByHour);
}

#[test]
fn a_cashier_opens_on_her_papers_and_goods_on_what_moved_in_the_same_days() {
    let shop = shop(Role::Manajer);
    let mut reports = Reports::default();
    let question = asked(choose(&mut reports, Report::SalesByCashier, &shop));
    let line = sales_by_cashier::Line { cashier: "kasir2".to_owned(), sales: 1, ..sales_by_cashier::Line::default() };
    answer(&mut reports, question, sales_by_cashier::table(vec![line], Period::default(), None), 1_000, &shop);
    let papers = asked(reports.update(Message::RowPressed(0), &shop));
    assert_eq!((papers.report, papers.only.as_deref()), (Report::Sales, Some("kasir2")));
    let mut reports = Reports::default();
    choose(&mut reports, Report::SalesByItem, &shop);
    let question = asked(reports.update(Message::SpanPressed(Span::Week), &shop));
    let period = question.question.period;
    let line = sales_by_item::Line {
        book: Book::Sembako,
        sku: "S0001".into(),
        name: "Teh".to_owned(),
        quantity: Quantity::whole(1),
        unit: "pcs".to_owned(),
        receipts: 1,
        sales: Rupiah::of(5_000),
        cost: Rupiah::of(4_000),
    };
    answer(&mut reports, question, sales_by_item::table(vec![line], Period::default()), 1_000, &shop);
    let card = asked(reports.update(Message::RowPressed(0), &shop));
    assert_eq!((card.report, card.question.period), (Report::StockCard, period));
}

#[test]
fn a_long_report_is_turned_over_a_part_at_a_time_and_back() {
    let shop = shop(Role::Gudang);
    let mut reports = Reports::default();
    let first = asked(choose(&mut reports, Report::Stock, &shop));
    answer(&mut reports, first, lots(25), 10, &shop);
    let second = asked(reports.update(Message::MorePressed, &shop));
    assert_eq!(second.from, 10);
    let late = second.clone();
    answer(&mut reports, second, lots(25), 10, &shop);
    assert_eq!(reports.found.as_ref().map(|part| (part.before, part.whole)), Some((10, 25)));
    assert_eq!(asked(reports.update(Message::Moved(-1), &shop)).from, 0, "up from its first row");
    answer(&mut reports, late, lots(25), 10, &shop);
    assert!(reports.found.is_none(), "a late answer is dropped");
}

#[test]
fn a_card_asks_for_its_goods_and_a_scan_that_fits_one_is_meant() {
    let shop = shop(Role::Manajer);
    let mut reports = Reports::default();
    let action = choose(&mut reports, Report::StockCard, &shop);
    assert_eq!(action, Action::Read(lists::Question::Goods { typed: String::new() }));
    assert!(reports.wants_scan() && reports.is_typing());
    assert_eq!(reports.scanned("8991".to_owned()), Action::Read(lists::Question::Goods { typed: "8991".to_owned() }));
    let mut hits = sample::hits();
    hits.truncate(1);
    let (sku, old) = (hits[0].sku.clone(), hits.clone());
    let late = Message::Goods { typed: "tes".to_owned(), hits: old };
    assert_eq!(reports.update(late, &shop), Action::None, "of other letters");
    let card = asked(reports.update(Message::Goods { typed: "8991".to_owned(), hits }, &shop));
    assert_eq!(card.question.sku, Some(sku));
    assert!(reports.typing.is_none());
}

#[test]
fn whose_data_are_read_is_written_down_first_and_a_no_leaves_nothing_to_see() {
    let shop = shop(Role::Bendahara);
    let mut reports = Reports::default();
    let look = Input::Membership(Membership::LookAtList { listed: Listed::Savings });
    assert_eq!(choose(&mut reports, Report::Savings, &shop), Action::Submit(look.clone()));
    let read = asked(reports.answered(&look, &Ok(Answer::default()), &shop));
    assert_eq!(read.report, Report::Savings);
    assert_eq!(
        asked(reports.update(Message::SpanPressed(Span::Month), &shop)).report,
        Report::Savings,
        "once is enough"
    );
    reports.update(Message::MemberPressed, &shop);
    reports.update(Message::Members { typed: String::new(), hits: sample::member_hits() }, &shop);
    let Action::Submit(hers) = reports.update(Message::ChosenPressed, &shop) else { panic!("one of them is another") };
    assert!(matches!(&hers, Input::Membership(Membership::Look { what: "statement", .. })));
    let no = Refusal::new(Code::NotAllowed, Text::new("till-role-may-not"));
    assert_eq!(reports.answered(&hers, &Err(no), &shop), Action::None);
    assert!(reports.refused && reports.found.is_none());
}

#[test]
fn a_file_of_many_names_needs_two_people_and_one_of_goods_does_not() {
    let shop = shop(Role::Bendahara);
    let mut reports = Reports::default();
    let question = asked(choose(&mut reports, Report::Stock, &shop));
    answer(&mut reports, question, lots(3), 1_000, &shop);
    let Action::Write(Wish::Report { asked: of, form }, by) = reports.update(Message::FilePressed(File::Xlsx), &shop)
    else {
        panic!("it is written at once")
    };
    assert_eq!((of.report, form, by.as_str()), (Report::Stock, File::Xlsx, "Siti Rahmah"));
    let again = reports.update(Message::FilePressed(File::Pdf), &shop);
    assert_eq!(again, Action::Refuse(Text::new("reports-writing-already")));
    reports.update(Message::Writing(Told::Written("laporan/stock.xlsx".into())), &shop);
    assert!(!reports.refused && reports.said.is_some() && reports.written.is_none());

    let mut reports = Reports::default();
    choose(&mut reports, Report::Members, &shop);
    let look = Input::Membership(Membership::LookAtList { listed: Listed::Members });
    let question = asked(reports.answered(&look, &Ok(Answer::default()), &shop));
    answer(&mut reports, question, crate::reports::members::table(Vec::new(), Some(2026)), 1_000, &shop);
    let export = Input::Books(Exporting::ExportPersonal { purpose: "members".to_owned() });
    assert_eq!(reports.update(Message::FilePressed(File::Csv), &shop), Action::Submit(export.clone()));
    assert!(matches!(reports.answered(&export, &Ok(Answer::default()), &shop), Action::Write(..)));
}

#[test]
fn days_are_typed_as_they_are_written_and_a_slip_of_the_hand_stays() {
    let shop = shop(Role::Manajer);
    let mut reports = Reports::default();
    choose(&mut reports, Report::Margin, &shop);
    reports.update(Message::DatesPressed, &shop);
    let types = |reports: &mut Reports, digits: &str| {
        let press = |_, digit| reports.update(Message::DigitPressed(digit), &shop);
        digits.chars().fold(Action::None, press)
    };
    assert_eq!(types(&mut reports, "3002202601032026"), Action::None);
    assert!(reports.refused && matches!(&reports.typing, Some(Typing::Dates(typed)) if typed.len() == 16));
    (0..16).for_each(|_| drop(reports.update(Message::ErasePressed, &shop)));
    assert_eq!(types(&mut reports, "1511202601112026"), Action::None);
    assert_eq!(reports.said, Some(Text::new("reports-days-backwards")));
    (0..16).for_each(|_| drop(reports.update(Message::ErasePressed, &shop)));
    let period = asked(types(&mut reports, "0111202615112026")).question.period;
    assert_eq!(period.from.map(|date| date.to_string()), Some("2026-11-01".to_owned()));
    assert_eq!(period.to.map(|date| date.to_string()), Some("2026-11-15".to_owned()));
}

#[test]
fn rows_of_one_unit_alone_and_all_of_them_again() {
    let shop = shop(Role::Manajer);
    let mut reports = Reports::default();
    let question = asked(choose(&mut reports, Report::Stock, &shop));
    answer(&mut reports, question, lots(3), 1_000, &shop);
    reports.update(Message::ColumnPressed, &shop);
    let narrowed = asked(reports.update(Message::ChoicePressed(Some(0)), &shop));
    assert_eq!((narrowed.column, narrowed.only.as_deref()), (Some("location"), Some("toko")));
    assert_eq!(asked(reports.update(Message::ChoicePressed(None), &shop)).only, None);
}

#[test]
fn a_thing_of_the_inventory_is_listed_by_who_writes_the_book_and_read_again() {
    let shop = shop(Role::Bendahara);
    let mut reports = Reports::default();
    choose(&mut reports, Report::Inventory, &shop);
    assert!(Reports::may_list(&shop) && !Reports::may_list(&self::shop(Role::Pengawas)));
    reports.update(Message::AddPressed, &shop);
    "rak".chars().for_each(|sign| drop(reports.update(Message::Typed(Stroke::Sign(sign)), &shop)));
    assert!(reports.is_typing());
    let Action::Submit(input) = reports.update(Message::ChosenPressed, &shop) else { panic!("it goes to the till") };
    assert!(matches!(&input, Input::Books(Exporting::Asset(asset)) if asset.name.as_deref() == Some("Rak")));
    let no = Refusal::new(Code::BadInput, Text::new("inventory-words"));
    reports.answered(&input, &Err(no), &shop);
    assert!(reports.refused && reports.typing.is_some(), "what was typed stays");
    let said = Text::new("inventory-listed");
    let answer = Answer { notices: vec![said.clone()], ..Answer::default() };
    assert_eq!(asked(reports.answered(&input, &Ok(answer), &shop)).report, Report::Inventory);
    assert_eq!((reports.said.clone(), reports.typing.is_none()), (Some(said), true));
}

/// Savings and loans keep their own books (koperasi 3.1).
#[test]
fn the_books_of_one_unit_are_asked_for_and_those_of_all_again() {
    let shop = shop(Role::Bendahara);
    for report in [Report::BalanceSheet, Report::Income] {
        let mut reports = Reports::default();
        assert_eq!(asked(choose(&mut reports, report, &shop)).question.unit, None);
        reports.update(Message::UnitPressed, &shop);
        assert_eq!(reports.typing, Some(Typing::Unit));
        let one = asked(reports.update(Message::UnitChosen(Some("simpan_pinjam")), &shop));
        assert_eq!((one.report, one.question.unit.as_deref()), (report, Some("simpan_pinjam")));
        let month = asked(reports.update(Message::SpanPressed(Span::LastMonth), &shop));
        assert_eq!(month.question.unit, one.question.unit, "other days of the same unit");
        assert_eq!(asked(reports.update(Message::UnitChosen(None), &shop)).question.unit, None);
    }
}

/// All of it goes by keyboard alone: each item of the longest shelf has a sign of its own.
#[test]
fn every_report_of_a_shelf_has_its_key() {
    for role in [Role::Bendahara, Role::Pengawas, Role::Apoteker] {
        let shop = shop(role);
        for at in 0..Reports::shelves(&shop).len() {
            let mut reports = Reports::default();
            reports.update(Message::ShelfPressed(at), &shop);
            let board = view::view(&reports, &shop);
            for n in 0..reports.items(&shop).len() {
                let touch = board.touches.iter().find(|touch| touch.message == Message::ItemPressed(n));
                assert!(touch.is_some_and(|touch| touch.shortcut.is_some()), "{role:?}: shelf {at}, item {n}");
            }
        }
    }
}
