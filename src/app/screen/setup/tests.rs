use super::*;

fn typed(setup: &mut Setup, field: usize, words: &str) {
    setup.update(Message::FieldPressed(field));
    for sign in words.chars() {
        setup.update(Message::Typed(Stroke::Sign(sign)));
    }
}

#[test]
fn the_demo_shop_is_one_tap_away() {
    let mut setup = Setup::default();
    assert_eq!(setup.update(Message::NextPressed), Action::Begin(Wish::Demo));
    assert!(matches!(setup.step, Step::Working { .. }));
    assert_eq!(setup.update(Message::Told(Told::Founded)), Action::Open);
}

#[test]
fn a_shop_of_ones_own_needs_its_name_and_two_people() {
    let mut setup = Setup::default();
    setup.update(Message::ChoicePressed(Choice::Own));
    setup.update(Message::NextPressed);
    assert_eq!(setup.update(Message::NextPressed), Action::None);
    assert_eq!(setup.trouble, Some(Text::new("setup-needed")));
    typed(&mut setup, 0, "koperasi maju");
    typed(&mut setup, 3, "hj. fatimah");
    typed(&mut setup, 4, "4444x44");
    typed(&mut setup, 5, "siti");
    typed(&mut setup, 6, "11111");
    assert_eq!(setup.update(Message::NextPressed), Action::None);
    assert_eq!((setup.form.at, setup.trouble.clone()), (6, Some(Text::new("login-six-digits"))));
    typed(&mut setup, 6, "1");
    let Action::Begin(Wish::Shop(founding)) = setup.update(Message::NextPressed) else { panic!("it is founded") };
    assert_eq!(founding.settings.name, "Koperasi Maju");
    assert!(founding.faults().is_empty());
}

#[test]
fn work_that_fails_says_why_and_goes_back() {
    let mut setup = Setup::default();
    setup.update(Message::NextPressed);
    setup.update(Message::Told(Told::Progress { done: 10, whole: 100 }));
    setup.update(Message::Told(Told::Failed(Text::new("store-full"))));
    assert_eq!((setup.step.clone(), setup.trouble.clone()), (Step::Begin, Some(Text::new("store-full"))));
}

#[test]
fn a_list_says_by_its_name_what_it_holds() {
    assert_eq!(kind_of("Daftar Barang 2026.csv"), "products");
    assert_eq!(kind_of("anggota.csv"), "members");
    assert_eq!(kind_of("medicines.csv"), "medicines");
}

#[test]
fn a_bad_list_shows_its_rows_and_is_not_taken() {
    let path = PathBuf::from("/home/toko/barang.csv");
    let file =
        ListFile { path: path.clone(), name: "barang.csv".to_owned(), kind: "products", state: FileState::Waiting };
    let mut setup = Setup { step: Step::Lists, files: vec![file], ..Setup::default() };
    assert!(matches!(setup.update(Message::FilePressed(0)), Action::Begin(Wish::TakeIn { kind: "products", .. })));
    let reason = Text::new("cli-import-refused").with("rows", 1_usize);
    let rows = vec![BadRow { line: 2, column: "cost".to_owned(), reason }];
    setup.update(Message::Told(Told::Bad { path, rows, count: 1 }));
    assert_eq!(setup.files[0].state, FileState::Bad { count: 1 });
    assert_eq!((setup.step.clone(), setup.bad_rows.len()), (Step::Lists, 1));
}
