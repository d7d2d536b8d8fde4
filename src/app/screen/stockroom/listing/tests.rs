use super::*;
use crate::app::gallery::sample;
use crate::locale::Language;
use crate::station::lists::RowSeen;

fn shop() -> Shop {
    sample::shop(Language::Id, (1366, 768), false)
}

fn row(line: usize, fate: Fate) -> RowSeen {
    let reasons = match fate {
        Fate::Good => Vec::new(),
        _ => vec![(String::new(), Text::new("list-doubt-no-unit"))],
    };
    let left_out = fate == Fate::Bad;
    RowSeen { line, name: format!("Barang {line}"), facts: Vec::new(), fate, reasons, left_out }
}

fn told(listing: &mut Listing, rows: Vec<RowSeen>) {
    let path = listing.wish.path.clone();
    let columns = Vec::new();
    let seen =
        ListSeen { path: path.clone(), kind: "products", columns, rows, new: 2, updated: 0, same: 0, notes: vec![] };
    listing.told(StockFound::Sheet { path, seen: Ok(Box::new(seen)) });
}

fn opened() -> Listing {
    let mut listing = Listing::default();
    listing.told(StockFound::Sheets(vec![PathBuf::from("a.csv"), PathBuf::from("b.xlsx")]));
    listing.choose(1, &shop());
    let wish = ListWish { path: PathBuf::from("b.xlsx"), ..ListWish::default() };
    assert_eq!(listing.done(&shop()), Step::Read(StockQuestion::Sheet { wish: Box::new(wish) }));
    listing
}

#[test]
fn doubtful_rows_are_asked_about_once_before_a_list_is_taken() {
    let mut listing = opened();
    told(&mut listing, vec![row(9, Fate::Bad), row(4, Fate::Doubtful), row(2, Fate::Good)]);
    assert!(matches!(listing.done(&shop()), Step::Refuse(text) if text.key == "list-look-first"));
    assert_eq!(listing.at, 1, "the first of them is shown");
    let Step::Do(Input::Lists(Lists::Take(wish))) = listing.done(&shop()) else { panic!("it is taken") };
    assert_eq!((wish.kind.as_deref(), wish.skip_bad), (Some("products"), true));
}

#[test]
fn a_clear_list_is_taken_at_once() {
    let mut listing = opened();
    told(&mut listing, vec![row(2, Fate::Good), row(3, Fate::Good)]);
    assert!(matches!(listing.done(&shop()), Step::Do(Input::Lists(Lists::Take(_)))));
}

#[test]
fn a_row_is_left_out_and_taken_along_again_and_a_bad_one_stays_out() {
    let mut listing = opened();
    let rows = || vec![row(9, Fate::Bad), row(4, Fate::Doubtful)];
    told(&mut listing, rows());
    assert!(!listing.tools(&shop()).iter().any(|tool| tool.id == "list-tool-leave"), "it is out already");
    listing.choose(1, &shop());
    assert!(matches!(listing.tool("list-tool-leave", &shop()), Step::Read(_)));
    assert_eq!(listing.wish.left_out, [4]);
    let mut out = rows();
    out[1].left_out = true;
    told(&mut listing, out);
    assert_eq!(listing.at, 1, "it stays under the finger");
    listing.tool("list-tool-take", &shop());
    assert!(listing.wish.left_out.is_empty());
}

#[test]
fn a_column_is_told_to_be_something_else() {
    let mut listing = opened();
    told(&mut listing, vec![row(2, Fate::Good)]);
    let column = crate::import::guess::Column { at: 3, name: "Harga".into(), is: None, twice: false, examples: vec![] };
    listing.seen.as_mut().expect("a list").columns = vec![column];
    listing.tool("list-tool-columns", &shop());
    assert_eq!(listing.done(&shop()), Step::Stay);
    let price = targets("products").iter().position(|target| target.column == "price_umum").expect("a price");
    listing.choose(price + 1, &shop());
    assert!(matches!(listing.done(&shop()), Step::Read(_)));
    assert_eq!(listing.wish.columns, [(3, Some("price_umum".to_owned()))]);
    assert_eq!(listing.page, Page::List);
}

#[test]
fn a_late_answer_about_another_file_is_none() {
    let mut listing = opened();
    let path = PathBuf::from("a.csv");
    listing.told(StockFound::Sheet { path, seen: Err(Vec::new()) });
    assert!(listing.seen.is_none() && listing.bad.is_empty());
    told(&mut listing, vec![row(2, Fate::Good)]);
    assert!(listing.seen.is_some());
}

#[test]
fn taking_back_is_looked_at_first_and_leads_one_page_back() {
    let mut listing = Listing::default();
    assert_eq!(listing.tool("list-tool-taken", &shop()), Step::Read(StockQuestion::TakenLists));
    let list = ListRow {
        number: "A-1".into(),
        kind: "products".into(),
        file: "barang.csv".into(),
        at: shop().now,
        by: crate::domain::id::UserId::from("manajer"),
        new: 3,
        updated: 0,
        undone: None,
    };
    listing.told(StockFound::TakenLists(vec![list]));
    assert_eq!(listing.done(&shop()), Step::Read(StockQuestion::TakenList { number: "A-1".into() }));
    listing.told(StockFound::TakenList(Some(UndoSeen { number: "A-1".into(), back: 3, kept: Vec::new() })));
    assert_eq!(listing.done(&shop()), Step::Do(Input::Lists(Lists::Undo { number: "A-1".into() })));
    assert!(listing.step_back() && listing.page == Page::Taken);
    assert!(listing.step_back() && listing.page == Page::Files && !listing.step_back());
}
