use std::time::{Duration, Instant};

use iced::futures::channel::mpsc::UnboundedReceiver;

use super::*;
use crate::app::Message;
use crate::app::screen::Screen;
use crate::io::folder::Folder;
use crate::locale::Language;
use crate::station::counter::{Start, Tell};
use crate::station::rehearse::{self, Wish};

struct Window {
    app: App,
    heard: UnboundedReceiver<Tell>,
}

impl Window {
    /// The window before it may still be letting go of the folder.
    fn open(folder: &std::path::Path) -> Self {
        let end = Instant::now() + Duration::from_secs(30);
        loop {
            let (app, heard) = App::new(Start { folder: Folder::at(folder), language: Language::Id });
            let mut window = Self { app, heard };
            window.settle();
            if !matches!(window.app.screen, Screen::Opening(_)) {
                return window;
            }
            assert!(Instant::now() < end, "the shop opens");
            drop(window);
            std::thread::sleep(Duration::from_millis(100));
        }
    }

    fn hears(&mut self, message: Message) {
        let _later = self.app.update(message);
    }

    fn does(&mut self, line: &str) {
        self.app.submit(crate::till::parse::line(line).expect(line).expect(line));
        self.settle();
    }

    fn settle(&mut self) {
        let end = Instant::now() + Duration::from_secs(60);
        loop {
            while let Ok(tell) = self.heard.try_recv() {
                self.hears(Message::Told(tell));
            }
            if !self.app.is_waiting() {
                return;
            }
            assert!(Instant::now() < end, "the counter answers");
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    fn is_closed(&mut self) -> bool {
        self.hears(Message::CloseAsked);
        self.settle();
        self.app.leaves()
    }

    fn parked(&self) -> Vec<String> {
        self.app.shop.answer.parked.iter().map(|parked| parked.name.clone()).collect()
    }
}

fn shop(name: &str) -> std::path::PathBuf {
    let folder = std::env::temp_dir().join(format!("gerai-leaving-{name}-{}", std::process::id()));
    let _fresh = std::fs::remove_dir_all(&folder);
    let at = "2026-11-24T00:00:00Z".parse().expect("a time");
    let wish = Wish { seed: 1, sales: 0, days: 0, at };
    rehearse::demo(&Folder::at(&folder), &wish, &mut |_| std::ops::ControlFlow::Continue(())).expect("a demo shop");
    folder
}

#[test]
fn a_basket_is_set_aside_by_itself_and_is_there_again() {
    let folder = shop("basket");
    let mut window = Window::open(&folder);
    window.does("login kasir 111111");
    window.does("open 500000");
    for names in [vec!["Kasir ditutup"], vec!["Kasir ditutup", "Kasir ditutup 2"]] {
        window.does("scan 2000000000015");
        assert!(window.is_closed());
        drop(window);
        window = Window::open(&folder);
        window.does("login kasir 111111");
        assert_eq!(window.parked(), names);
        assert!(window.app.shop.answer.sale.is_none());
    }
    assert!(window.is_closed(), "with an empty basket at once");
    drop(window);
    let _gone = std::fs::remove_dir_all(folder);
}

#[test]
fn where_it_cannot_be_set_aside_the_window_stays() {
    let folder = shop("full");
    let mut window = Window::open(&folder);
    window.does("login kasir 111111");
    window.does("open 500000");
    for _ in 0..10 {
        window.does("scan 2000000000015");
        window.does("hold");
    }
    window.does("scan 2000000000015");
    assert!(!window.is_closed(), "ten are parked already");
    assert!(window.app.shop.answer.sale.is_some(), "the goods are still there");
    assert_eq!(window.app.shop.word.as_ref().map(|word| word.key), Some("window-not-closed"));
    window.does("cancel");
    assert!(window.is_closed());
    drop(window);
    let _gone = std::fs::remove_dir_all(folder);
}
