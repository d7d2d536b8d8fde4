use super::*;
use crate::app::gallery::sample;
use crate::locale::Language;

fn names(tiles: &Tiles) -> Vec<&str> {
    tiles.shown().iter().take(4).map(|tile| tile.name.as_str()).collect()
}

/// The sample's tiles with numbers of their own.
fn shop() -> Shop {
    let mut shop = sample::shop(Language::Id, (1366, 768), false);
    for (at, tile) in shop.tile_pages.iter_mut().flat_map(|page| &mut page.tiles).enumerate() {
        tile.sku = Sku::from(format!("T{at:02}").as_str());
    }
    shop
}

fn press(tiles: &mut Tiles, messages: &[Message]) -> Action {
    messages.iter().cloned().map(|message| tiles.update(message)).last().unwrap_or(Action::None)
}

fn skus(text: &str) -> Option<Vec<Sku>> {
    Some(text.split_whitespace().map(Sku::from).collect())
}

#[test]
fn a_tile_is_lifted_and_put_elsewhere_and_what_stands_before_it_stays_there() {
    let mut tiles = Tiles::of(&shop());
    assert_eq!(press(&mut tiles, &[Message::SavePressed]), Action::Refuse(Text::new("tiles-nothing-changed")));
    press(&mut tiles, &[Message::TilePressed(3), Message::LiftPressed, Message::TilePressed(1)]);
    assert_eq!(names(&tiles), ["Beras Siam Unus", "Bawang merah", "Telur ayam curah", "Gula pasir curah"]);
    assert_eq!((tiles.at, tiles.lifted), (1, false));
    let said = SaidTiles { weighed: skus("T00 T03 T01 T02"), other: skus(""), off: skus("") };
    assert_eq!(press(&mut tiles, &[Message::SavePressed]), Action::Submit(Input::Tiles(said)));
    press(&mut tiles, &[Message::UndoPressed]);
    assert_eq!(names(&tiles), ["Beras Siam Unus", "Telur ayam curah", "Gula pasir curah", "Bawang merah"]);
    assert!(!tiles.can_undo());
}

#[test]
fn arrows_carry_a_lifted_tile_and_else_choose() {
    let mut tiles = Tiles::of(&shop());
    press(&mut tiles, &[Message::Moved(1), Message::LiftPressed, Message::Moved(1), Message::Moved(1)]);
    assert_eq!(names(&tiles), ["Beras Siam Unus", "Gula pasir curah", "Bawang merah", "Telur ayam curah"]);
    press(&mut tiles, &[Message::LiftPressed, Message::Moved(-1)]);
    assert_eq!(tiles.at, 2);
    press(&mut tiles, &[Message::UndoPressed, Message::UndoPressed]);
    assert_eq!(names(&tiles)[1], "Telur ayam curah");
}

#[test]
fn taken_off_and_put_on_the_other_page_goods_stand_once() {
    let mut tiles = Tiles::of(&shop());
    press(&mut tiles, &[Message::RemovePressed, Message::OtherPagePressed]);
    assert_eq!((tiles.page, names(&tiles)), (1, vec!["Telur ayam curah", "Kantong plastik"]));
    let said = SaidTiles { weighed: skus(""), other: skus("T01"), off: skus("T00") };
    assert_eq!(press(&mut tiles, &[Message::SavePressed]), Action::Submit(Input::Tiles(said)));
}

#[test]
fn goods_with_a_barcode_are_found_and_stand_where_the_chosen_tile_stood() {
    let mut tiles = Tiles::of(&shop());
    press(&mut tiles, &[Message::TilePressed(2), Message::FindPressed, Message::Typed(Stroke::Sign('t'))]);
    let hits = sample::hits();
    let sku = hits[1].sku.clone();
    press(&mut tiles, &[Message::Found { typed: String::new(), hits: hits.clone() }, Message::TakePressed]);
    assert!(tiles.finding.is_some(), "an answer to letters that are no longer there");
    press(&mut tiles, &[Message::Found { typed: "t".to_owned(), hits }, Message::HitPressed(1), Message::TakePressed]);
    assert_eq!((tiles.shown()[2].sku.clone(), tiles.now.placed[0], tiles.finding.is_none()), (sku.clone(), 3, true));
    // The same again: from where it stands.
    press(&mut tiles, &[Message::PagePressed(1), Message::FindPressed]);
    let hits = sample::hits();
    press(&mut tiles, &[Message::Found { typed: String::new(), hits }, Message::HitPressed(1), Message::TakePressed]);
    assert_eq!(tiles.now.tiles.iter().flatten().filter(|tile| tile.sku == sku).count(), 1);
    assert_eq!(tiles.now.placed, [2, 1]);
}
