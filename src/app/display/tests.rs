use super::*;

#[test]
fn without_a_display_it_is_said() {
    assert_eq!(judge(false, false, |_| true), Some(Text::new("window-no-display")));
}

#[test]
fn what_is_missing_is_named_by_its_package() {
    let there = |library: &str| !["libXi.so.6", "libXcursor.so.1"].contains(&library);
    let expected = Text::new("window-no-library").with("packages", "libxcursor1 libxi6");
    assert_eq!(judge(false, true, there), Some(expected));
}

#[test]
fn one_display_that_works_is_enough() {
    assert_eq!(judge(true, true, |library| library.contains("wayland") || library.contains("xkbcommon.so")), None);
    assert_eq!(judge(false, true, |_| true), None);
}

#[test]
fn a_window_is_no_larger_than_its_screen() {
    let size = |width, height| Size::new(width, height);
    assert_eq!(fitted(size(1366.0, 768.0), size(1024.0, 600.0)), Some(size(1024.0, 600.0)));
    assert_eq!(fitted(size(1366.0, 768.0), size(1920.0, 720.0)), Some(size(1366.0, 720.0)));
    assert_eq!(fitted(size(1366.0, 768.0), size(1366.0, 768.0)), None, "it fits");
    assert_eq!(fitted(size(1024.0, 600.0), size(1920.0, 1080.0)), None, "smaller by choice");
    assert_eq!(fitted(size(1366.0, 768.0), size(0.0, 0.0)), None, "a screen that says nothing");
}
