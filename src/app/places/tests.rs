use super::*;
use crate::app::theme::UNMEASURED;

#[test]
fn the_places_of_the_look_to_the_pixel() {
    let luas = Places::new(Fit::new(1366.0, 768.0, UNMEASURED, false), false);
    assert_eq!(luas.basket, Area::new(8.0, 48.0, 604.0, 642.0));
    assert_eq!(luas.actions, Area::new(8.0, 698.0, 604.0, 62.0));
    assert_eq!(luas.last, Area::new(620.0, 48.0, 738.0, 136.0));
    assert_eq!(luas.tiles, Area::new(620.0, 192.0, 400.0, 456.0));
    assert_eq!(luas.pad, Area::new(1028.0, 192.0, 330.0, 456.0));
    assert_eq!(luas.bar, Area::new(620.0, 656.0, 738.0, 104.0));
    let rapat = Places::new(Fit::new(1024.0, 600.0, UNMEASURED, false), false);
    assert_eq!(rapat.basket, Area::new(8.0, 48.0, 452.0, 486.0));
    assert_eq!(rapat.tiles, Area::new(468.0, 152.0, 219.0, 338.0));
    assert_eq!(rapat.bar, Area::new(468.0, 498.0, 548.0, 94.0));
}

#[test]
fn left_handed_mirrors_the_places() {
    let fit = Fit::new(1366.0, 768.0, UNMEASURED, false);
    let places = Places::new(fit, true);
    assert_eq!(places.bar, Area::new(8.0, 656.0, 738.0, 104.0));
    assert_eq!(places.basket.right(), 1358.0);
}
