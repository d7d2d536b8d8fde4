//! What the office writes into the books: an entry by hand, what closes and what leaves, a line of a book.

use crate::app::board::Board;
use crate::app::gallery::sample::rp;
use crate::app::screen::Act;
use crate::app::screen::books::entry::{self, Typing};
use crate::app::screen::books::{self, Books, Message, acts, register};
use crate::app::shop::Shop;
use crate::app::widget::letters::Stroke;
use crate::domain::money::Rupiah;
use crate::domain::people::user::Role;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::reports::registers::{self, Line};
use crate::reports::{Period, Report};
use crate::station::counter::books::{BooksFound, BooksQuestion};
use crate::station::counter::ends::{Ends, YearEnd};
use crate::station::counter::writing::Told;

fn day(text: &str) -> BusinessDate {
    text.parse().expect("a date")
}

/// With the bookkeeper, or a supervisor, at the window.
fn drawn(shop: &Shop, role: Role, screen: &Books) -> Board<Act> {
    let mut shop = shop.clone();
    if let Some(user) = &mut shop.answer.user {
        (user.role, user.name) = (role, "Ahmad Yani".to_owned());
    }
    books::view::view(screen, &shop).map(Act::Books)
}

fn ends() -> Ends {
    let year = YearEnd {
        year: 2025,
        over: true,
        again: false,
        member: rp(41_250_600),
        nonmember: rp(9_870_450),
        clearing: Rupiah::ZERO,
    };
    Ends {
        today: day("2026-11-24"),
        begin: Some(day("2025-01-01")),
        locked: Some(day("2026-07-31")),
        months: vec![day("2026-08-31"), day("2026-09-30"), day("2026-10-31")],
        year: Some(year),
        interest: vec![day("2026-09-01"), day("2026-10-01")],
        rate: "4.5".to_owned(),
    }
}

fn opened(question: BooksQuestion) -> Books {
    let found = Some(BooksFound::Ends(Box::new(ends())));
    Books { path: vec![question], found, ..Books::open(2026) }
}

fn types(screen: &mut Books, signs: &str) {
    signs.chars().for_each(|sign| drop(screen.update(Message::Typed(Stroke::Sign(sign)))));
}

/// The rent of a month, with as long an amount as there is.
fn begun() -> Books {
    let mut screen = opened(BooksQuestion::Entry);
    screen.entry.words = "Sewa toko November dan Desember, kuitansi 0047".to_owned();
    screen.entry.date = Some(day("2026-11-20"));
    let line = |account: &str, amount: i64| (account.parse().expect("an account"), rp(amount));
    screen.entry.lines = vec![line("525000", 1_234_567_890), line("528000", 6_500), line("112100", -1_234_500_000)];
    Books { at: 2, ..screen }
}

pub fn empty(shop: &Shop) -> Board<Act> {
    drawn(shop, Role::Bendahara, &opened(BooksQuestion::Entry))
}

pub fn entry(shop: &Shop) -> Board<Act> {
    drawn(shop, Role::Bendahara, &begun())
}

pub fn account(shop: &Shop) -> Board<Act> {
    let mut screen = begun();
    screen.update(Message::Entry(entry::Message::AddPressed));
    types(&mut screen, "ka");
    screen.update(Message::Entry(entry::Message::Moved(1)));
    drawn(shop, Role::Bendahara, &screen)
}

pub fn amount(shop: &Shop) -> Board<Act> {
    let mut screen = begun();
    let account = "111100".parse().expect("an account");
    let typing = Typing::Amount { line: None, account, typed: "74390".to_owned(), credit: true };
    screen.entry.typing = Some(typing);
    drawn(shop, Role::Bendahara, &screen)
}

pub fn words(shop: &Shop) -> Board<Act> {
    let mut screen = begun();
    screen.entry.typing = Some(Typing::Words);
    drawn(shop, Role::Bendahara, &screen)
}

pub fn refused(shop: &Shop) -> Board<Act> {
    let said = Text::new("books-entry-unbalanced").with("amount", rp(74_390));
    drawn(shop, Role::Bendahara, &Books { said: Some(said), refused: true, ..begun() })
}

pub fn closing(shop: &Shop) -> Board<Act> {
    drawn(shop, Role::Bendahara, &opened(BooksQuestion::Ends))
}

/// The supervisor has written the stick; the bookkeeper's keys are not hers.
pub fn evidence(shop: &Shop) -> Board<Act> {
    let mut screen = opened(BooksQuestion::Ends);
    let file = "/home/koperasi/.local/share/gerai/laporan/bukti-2026-11-24.log".into();
    screen.update(Message::Writing(Told::Sealed(file, "5d4140aec7b29f03".repeat(4))));
    drawn(shop, Role::Pengawas, &screen)
}

pub fn rate(shop: &Shop) -> Board<Act> {
    let mut screen = opened(BooksQuestion::Ends);
    screen.update(Message::Acts(acts::Message::RatePressed));
    for sign in ["6", ",", "2", "5"] {
        screen.update(Message::Acts(acts::Message::SignPressed(sign)));
    }
    drawn(shop, Role::Bendahara, &screen)
}

fn written() -> Books {
    let line = |book: i64, date: &str, who: &str, present: Option<i64>, words: &str, reply: &str| Line {
        book,
        date: day(date),
        who: who.to_owned(),
        present,
        words: words.to_owned(),
        reply: reply.to_owned(),
        by: "pengurus".to_owned(),
    };
    let lines = vec![
        line(5, "2026-11-03", "Bu Rina, Diskopumker", None, "Kunjungan pembinaan", ""),
        line(8, "2026-11-03", "Bu Rina, Diskopumker", None, "Tertib administrasi", "Dirapikan bulan ini"),
        line(11, "2026-11-10", "Rapat pengurus", Some(5), "Harga beras SPHP mengikuti HET", ""),
    ];
    let period = Period { from: Some(day("2026-01-01")), to: Some(day("2026-12-31")) };
    let found = Some(BooksFound::Table(Box::new(registers::table(lines, period))));
    let path = vec![BooksQuestion::Report { report: Report::RegisterBooks, year: 2026 }];
    Books { path, found, ..Books::open(2026) }
}

pub fn lines(shop: &Shop) -> Board<Act> {
    drawn(shop, Role::Bendahara, &written())
}

pub fn which_book(shop: &Shop) -> Board<Act> {
    let mut screen = written();
    screen.update(Message::Register(register::Message::WritePressed));
    drawn(shop, Role::Bendahara, &screen)
}

pub fn line(shop: &Shop) -> Board<Act> {
    let mut screen = written();
    screen.update(Message::Register(register::Message::WritePressed));
    screen.update(Message::Register(register::Message::BookPressed(12)));
    types(&mut screen, "rapat anggota luar biasa");
    screen.update(Message::Register(register::Message::Moved(1)));
    types(&mut screen, "simpanan wajib menjadi Rp15.000 sejak Januari 2027");
    drawn(shop, Role::Bendahara, &screen)
}
