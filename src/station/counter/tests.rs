use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use super::*;
use crate::domain::id::UserId;
use crate::domain::money::Rupiah;
use crate::till::input::Tender;

/// A folder of its own that goes with the test.
pub struct Place(pub std::path::PathBuf);

impl Place {
    pub fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("gerai-counter-{name}-{}", std::process::id()));
        let _fresh = std::fs::remove_dir_all(&path);
        Self(path)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _gone = std::fs::remove_dir_all(&self.0);
    }
}

pub fn start(place: &Place) -> (Counter, Receiver<Tell>) {
    let (told, heard) = channel();
    let told = std::sync::Mutex::new(told);
    let tell = Arc::new(move |tell| {
        let _closed = told.lock().expect("nobody panics while telling").send(tell);
    });
    let folder = Folder::at(&place.0);
    (Counter::start(Start { folder, language: Language::Id }, tell), heard)
}

/// The first tell of the kind that `wanted` picks.
pub fn wait<T>(heard: &Receiver<Tell>, wanted: impl Fn(Tell) -> Option<T>) -> T {
    loop {
        let tell = heard.recv_timeout(Duration::from_secs(60)).expect("the counter answers");
        if let Some(found) = wanted(tell) {
            return found;
        }
    }
}

pub fn done(heard: &Receiver<Tell>) -> Result<Answer, Refusal> {
    wait(heard, |tell| match tell {
        Tell::Done { result, .. } => Some(*result),
        _ => None,
    })
}

fn founding() -> crate::domain::cooperative::founding::Founding {
    crate::demo::founding()
}

#[test]
fn a_shop_is_founded_opened_and_sold_in_through_one_queue() {
    let place = Place::new("sell");
    let (counter, heard) = start(&place);
    counter.ask(Ask::Begin(begin::Wish::Shop(Box::new(founding())))).expect("the queue is empty");
    let told = wait(&heard, |tell| match tell {
        Tell::Begun(told) => Some(told),
        _ => None,
    });
    assert_eq!(told, begin::Told::Founded);
    let path = place.0.join("barang.csv");
    std::fs::write(&path, crate::demo::PRODUCTS).expect("a folder of our own");
    counter.ask(Ask::Begin(begin::Wish::TakeIn { kind: "suppliers", path: path.clone() })).expect("room");
    let bad = wait(&heard, |tell| match tell {
        Tell::Begun(begin::Told::Progress { .. }) => None,
        Tell::Begun(told) => Some(told),
        _ => None,
    });
    assert!(!matches!(bad, begin::Told::TakenIn { .. }), "a list of goods is no list of suppliers: {bad:?}");
    counter.ask(Ask::Open).expect("room");
    let opened = wait(&heard, |tell| match tell {
        Tell::Opened(opened) => Some(opened),
        _ => None,
    });
    assert!(opened.answer.user.is_none() && !opened.people.is_empty());
    let user = UserId::from("kasir");
    counter.ask(Ask::Do(Input::Login { user, pin: "111111".to_owned() })).expect("room");
    assert!(done(&heard).expect("the PIN is right").user.is_some());
    counter.ask(Ask::Do(Input::Open { opening: Rupiah::ZERO })).expect("room");
    assert!(done(&heard).expect("a shift opens").shift.is_some());
    counter.ask(Ask::Do(Input::Pay(Tender::Cash(Rupiah::of(1_000))))).expect("room");
    assert_eq!(done(&heard).expect_err("nothing to pay").code, Code::NothingToPay);
}

#[test]
fn settings_are_written_and_what_cannot_be_is_said() {
    let place = Place::new("set");
    let (counter, heard) = start(&place);
    let wish = Devices { printer: "tcp:10.0.0.9:9100".to_owned(), malam: true, large: true, ..Devices::default() };
    counter.ask(Ask::Set(wish.clone())).expect("room");
    let said = |tell| match tell {
        Tell::Set { devices, trouble, .. } => Some((devices, trouble)),
        _ => None,
    };
    assert_eq!(wait(&heard, said), (wish.clone(), None));
    let file = Folder::at(&place.0).device_toml();
    assert_eq!(Devices::of(&Config::load(&file).expect("as written")), wish);
    let bad = Devices { printer: "tcp:nowhere".to_owned(), ..wish.clone() };
    counter.ask(Ask::Set(bad)).expect("room");
    let (devices, trouble) = wait(&heard, said);
    assert!(trouble.is_some() && devices == wish);
}

#[test]
fn a_folder_without_a_shop_says_what_to_do() {
    let place = Place::new("empty");
    let (counter, heard) = start(&place);
    counter.ask(Ask::Open).expect("room");
    let text = wait(&heard, |tell| match tell {
        Tell::Closed(text) => Some(text),
        _ => None,
    });
    assert_eq!(text.key, "folder-missing");
}
