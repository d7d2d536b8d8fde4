use super::*;

#[test]
fn a_key_of_the_keyboard_is_read_as_it_is_written_on_the_screen() {
    assert_eq!(Shortcut::read(&Key::Named(Named::F12), None), Some(Shortcut::F(12)));
    assert_eq!(Shortcut::F(12).sign(), "F12");
    assert_eq!(Shortcut::read(&Key::Named(Named::Enter), Some("\r")), Some(Shortcut::Enter));
    assert_eq!(Shortcut::read(&Key::Character("Q".into()), Some("Q")), Some(Shortcut::Sign('q')));
    assert_eq!(Shortcut::Sign('q').sign(), "Q");
    assert_eq!(Shortcut::read(&Key::Character("*".into()), Some("*")), Some(Shortcut::Sign('×')));
    assert_eq!(Shortcut::read(&Key::Named(Named::Space), Some(" ")), Some(Shortcut::Space));
    assert_eq!(Shortcut::read(&Key::Named(Named::Shift), None), None);
}
