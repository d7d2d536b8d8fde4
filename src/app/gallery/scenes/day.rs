//! Scenes of the manager's day: a usual morning, the worst one, nothing to see, its lists.

use crate::app::board::Board;
use crate::app::gallery::sample::{at, rp};
use crate::app::screen::Act;
use crate::app::screen::exceptions::{self, Exceptions};
use crate::app::screen::settling::{self, Settling};
use crate::app::screen::today::{self, Today};
use crate::app::shop::Shop;
use crate::domain::drawer::exception::ExceptionKind;
use crate::domain::drawer::unsettled::OpenDay;
use crate::domain::people::user::Role;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::station::today::work::{About, Help, Task, Urgency, past_date_title};
use crate::station::today::{Entry, Hour, ShiftLine, Today as Day, Unsettled};

fn date(text: &str) -> BusinessDate {
    text.parse().expect("a date")
}

fn shift(till: &str, cashier: &str, last: &str, receipts: i64, net: i64) -> ShiftLine {
    ShiftLine {
        till: till.parse().expect("a till letter"),
        cashier: cashier.to_owned(),
        opened: at("2026-11-23T23:02:00Z"),
        last_receipt: Some(at(last)),
        receipts,
        net: rp(net),
        closed: None,
    }
}

fn hours() -> Vec<Hour> {
    let sold = [230_000, 700_000, 940_000, 1_436_000];
    let before = [220, 640, 870, 1_580, 1_630, 1_140, 690, 730, 1_000, 1_410, 1_560, 1_050];
    let hour = |(hour, before): (i8, i64)| {
        let at = usize::try_from(hour - 7).unwrap_or_default();
        Hour { hour, sold: rp(sold.get(at).copied().unwrap_or_default()), before: rp(before * 1_000) }
    };
    (7..).zip(before).map(hour).collect()
}

fn task(urgency: Urgency, about: About, title: Text, detail: Text, help: Help) -> Task {
    Task { urgency, about, title, detail, help }
}

fn expired() -> Task {
    let five = crate::domain::quantity::Quantity::whole(5);
    let title = past_date_title(five, "supp", "Parasetamol 125 mg suppositoria");
    let detail = Text::new("today-past-date-detail-shelf").with("batch", "K24H52").with("shelf", "R1-5");
    let detail = detail.with("expiry", date("2026-10-31"));
    task(Urgency::Stop, About::PastDate, title, detail, Help::Say(Text::new("today-say-quarantine")))
}

fn papers() -> Task {
    let detail = Text::new("today-papers-detail").with("since", at("2026-11-24T02:38:00Z"));
    let title = Text::new("today-papers-wait").with("count", 2_i64);
    task(Urgency::Attention, About::Paper, title, detail, Help::Papers)
}

fn beyond(name: &str) -> Task {
    let detail = Text::new("today-beyond-detail").with("quantity", crate::domain::quantity::Quantity::whole(12));
    let detail = detail.with("unit", "pcs");
    let title = Text::new("today-beyond").with("name", name);
    task(Urgency::Attention, About::Goods, title, detail, Help::Say(Text::new("today-say-count")))
}

fn waiting() -> Task {
    let title = Text::new("today-waiting").with("amount", rp(76_500)).with("minutes", 18_i64);
    let detail = Text::new("today-waiting-detail").with("till", "A").with("cashier", "Siti Rahmah");
    let say = Text::new("today-say-waiting").with("till", "A");
    task(Urgency::Info, About::Payment, title, detail, Help::Say(say))
}

fn counted(kind: ExceptionKind, key: &'static str, count: i64) -> Task {
    let title = Text::new(key).with("count", count);
    let detail = Text::new("today-who").with("who", "Siti Rahmah 2, Rizky Maulana 1");
    task(Urgency::Info, About::Exception(kind), title, detail, Help::See(kind))
}

/// A usual morning at three tills.
pub fn day() -> Day {
    Day {
        date: date("2026-11-24"),
        now: at("2026-11-24T02:42:00Z"),
        shifts: vec![
            shift("A", "Siti Rahmah", "2026-11-24T02:41:00Z", 42, 1_874_300),
            shift("B", "Rizky Maulana", "2026-11-24T02:38:00Z", 31, 1_012_600),
            shift("C", "Noor Aida", "2026-11-24T02:40:00Z", 19, 418_950),
        ],
        hours: hours(),
        total: rp(3_305_850),
        compared: rp(2_810_850),
        difference: rp(0),
        closed: false,
        tasks: vec![expired(), papers(), beyond("Indomie Goreng 85 g"), waiting()],
        entries: entries(),
        unsettled: unsettled(),
    }
}

fn entry(kind: ExceptionKind, time: &str, cashier: &str, about: &str) -> Entry {
    Entry {
        kind,
        at: at(time),
        till: "A".to_owned(),
        cashier: cashier.to_owned(),
        second: None,
        receipt: Some("261124-A-0036".parse().expect("a receipt's number")),
        about: about.to_owned(),
        amount: rp(-16_500),
        times: 1,
        words: String::new(),
    }
}

fn entries() -> Vec<Entry> {
    let back = ExceptionKind::Return;
    vec![
        Entry {
            second: Some("Hj. Fatimah".to_owned()),
            words: "kemasan bocor".to_owned(),
            ..entry(back, "2026-11-24T02:20:00Z", "Siti Rahmah", "Kartini Basuki")
        },
        Entry { amount: rp(-3_500), ..entry(back, "2026-11-24T01:05:00Z", "Siti Rahmah", "") },
        entry(back, "2026-11-24T00:41:00Z", "Rizky Maulana", "Karim Abdullah"),
        Entry {
            amount: rp(0),
            receipt: None,
            ..entry(ExceptionKind::NoSale, "2026-11-24T02:01:00Z", "Rizky Maulana", "")
        },
        Entry { amount: rp(148_000), ..entry(ExceptionKind::Cancelled, "2026-11-24T01:50:00Z", "Siti Rahmah", "") },
        Entry {
            till: String::new(),
            cashier: String::new(),
            receipt: None,
            amount: rp(0),
            times: 14,
            ..entry(ExceptionKind::UnknownBarcode, "2026-11-24T02:11:00Z", "", "8991002101999")
        },
    ]
}

fn unsettled() -> Vec<Unsettled> {
    let open = |tender, day: Option<&str>, amount: i64, fee: Option<i64>, late| Unsettled {
        tender,
        open: OpenDay { date: day.map(date), amount: rp(amount) },
        expected_fee: fee.map(rp),
        late,
    };
    vec![
        open("qris", Some("2026-11-20"), 845_500, Some(0), true),
        open("qris", Some("2026-11-23"), 1_926_000, Some(2_178), false),
        open("qris", Some("2026-11-24"), 402_500, Some(0), false),
        open("card", Some("2026-11-23"), 318_000, None, false),
    ]
}

/// Names that no column was made for, more shifts and more to look at than there is room for.
fn worst() -> Day {
    let long = "Hj. Siti Nurhaliza Rahmawati binti Abdurrahman";
    let closed =
        |number: u32, difference: i64, shift: ShiftLine| ShiftLine { closed: Some((number, rp(difference))), ..shift };
    let time = "2026-11-24T14:38:00Z";
    let mut day = day();
    day.shifts = vec![
        closed(211, -25_000, shift("A", long, time, 142, 11_874_300)),
        shift("A", long, time, 842, 128_874_300),
        closed(98, 0, shift("B", "Rizky Maulana", time, 131, 9_012_600)),
        closed(99, 1_250_000, shift("B", long, time, 31, 12_600)),
        shift("C", "Noor Aida", time, 0, 0),
        ShiftLine { last_receipt: None, ..shift("D", long, time, 0, 0) },
        shift("E", "Noor Aida", time, 3, -4_500),
    ];
    day.hours = (4..24).map(|hour| Hour { hour, sold: rp(i64::from(hour) * 412_300), before: rp(3_000_000) }).collect();
    day.now = at(time);
    (day.total, day.compared, day.difference) = (rp(1_139_805_850), rp(1_210_000_000), rp(1_225_000));
    let unclosed = Text::new("today-unclosed").with("date", date("2026-11-23"));
    let close = Help::CloseDay(date("2026-11-23"));
    let member = Text::new("today-member-own").with("name", long).with("sales", 4_usize);
    let many = Help::Receipt("261124-A-0031".parse().expect("a receipt's number"));
    day.tasks = vec![
        expired(),
        papers(),
        task(Urgency::Attention, About::Day, unclosed, Text::new("today-unclosed-detail"), close),
        beyond("Susu Kental Manis Frisian Flag Cokelat Kaleng 370 g isi 48"),
        beyond("Indomie Goreng 85 g"),
        task(Urgency::Attention, About::Member, member, Text::new("today-member-own-detail"), many),
        waiting(),
        counted(ExceptionKind::Void, "today-count-void", 1),
        counted(ExceptionKind::Return, "today-count-return", 3),
        counted(ExceptionKind::NoSale, "today-count-no-sale", 2),
        counted(ExceptionKind::MemberAttached, "today-count-member-attached", 5),
        counted(ExceptionKind::AgeRefused, "today-count-age-refused", 2),
    ];
    let again = |number: i64| Entry {
        second: Some(long.to_owned()),
        words: "pelanggan salah ambil, ditukar dengan yang lebih besar".to_owned(),
        amount: rp(-number * 1_316_500),
        ..entry(ExceptionKind::Return, "2026-11-24T02:20:00Z", long, "Susu Kental Manis Frisian Flag Cokelat 370 g")
    };
    day.entries = (1..14).map(again).collect();
    day.entries.extend(ExceptionKind::ALL.map(|kind| entry(kind, "2026-11-24T01:00:00Z", "Siti Rahmah", "")));
    let row = day.unsettled[0];
    let older = |back: i64| Unsettled {
        open: OpenDay { date: Some(date("2026-11-20").plus_days(-back)), amount: rp(1_000_000 * back) },
        ..row
    };
    day.unsettled = (1..14).rev().map(older).collect();
    day
}

fn nothing() -> Day {
    Day {
        shifts: Vec::new(),
        hours: Vec::new(),
        total: rp(0),
        compared: rp(0),
        tasks: Vec::new(),
        entries: Vec::new(),
        unsettled: Vec::new(),
        ..day()
    }
}

/// The manager is in; no shift is open here.
pub fn managed(shop: &Shop, day: Day) -> Shop {
    let mut shop = shop.clone();
    shop.now = day.now;
    shop.today = Some(Box::new(day));
    shop.answer.shift = None;
    if let Some(user) = &mut shop.answer.user {
        (user.name, user.role) = ("Hj. Fatimah".to_owned(), Role::Manajer);
    }
    shop
}

fn drawn(shop: &Shop, day: Day, today: Today) -> Board<Act> {
    today::view::view(&today, &managed(shop, day)).map(Act::Today)
}

pub fn usual(shop: &Shop) -> Board<Act> {
    drawn(shop, day(), Today::default())
}

pub fn worst_day(shop: &Shop) -> Board<Act> {
    drawn(shop, worst(), Today::default())
}

pub fn nothing_to_see(shop: &Shop) -> Board<Act> {
    drawn(shop, nothing(), Today::default())
}

/// A shop that was founded a moment ago.
pub fn first(shop: &Shop) -> Board<Act> {
    let task = Task {
        urgency: Urgency::Attention,
        about: About::Goods,
        title: Text::new("today-no-goods"),
        detail: Text::new("today-no-goods-detail"),
        help: Help::TakeGoodsIn,
    };
    drawn(shop, Day { tasks: vec![task], ..nothing() }, Today::default())
}

/// Ceilings came down below prices (R22): three are named, the others come down with one key.
pub fn ceilings(shop: &Shop) -> Board<Act> {
    let above = |name: &str, field: &str, (price, most): (i64, i64), rule: &str| {
        let detail = Text::new("today-above-ceiling-detail").with("field", field).with("price", rp(price));
        let detail = detail.with("most", rp(most)).with("rule", rule);
        let title = Text::new("today-above-ceiling").with("name", name);
        task(Urgency::Attention, About::Price, title, detail, Help::ToCeiling(Vec::new()))
    };
    let more = Text::new("today-above-ceiling-more").with("count", 14_usize);
    let more_detail = Text::new("today-above-ceiling-more-detail");
    let tasks = vec![
        above("Beras SPHP Medium Bulog 5 kg", "sak", (65_500, 62_500), "Keputusan Bapanas 9/2026"),
        above("Minyakita pouch 1 liter", "anggota", (15_700, 15_500), "Permendag 18/2024"),
        above("Parasetamol 500 mg tablet", "tablet", (280, 250), "none"),
        task(Urgency::Attention, About::Price, more, more_detail, Help::ToCeiling(Vec::new())),
    ];
    drawn(shop, Day { tasks, ..day() }, Today::default())
}

pub fn how(shop: &Shop) -> Board<Act> {
    drawn(shop, day(), Today { said: Some(Text::new("today-say-quarantine")), ..Today::default() })
}

pub fn closing(shop: &Shop) -> Board<Act> {
    let mut day = day();
    day.difference = rp(-5_000);
    drawn(shop, day, Today { closing: Some(date("2026-11-24")), ..Today::default() })
}

fn listed(shop: &Shop, day: Day, kind: ExceptionKind) -> Board<Act> {
    exceptions::view::view(&Exceptions::new(Some(kind)), &managed(shop, day)).map(Act::Exceptions)
}

pub fn notes(shop: &Shop) -> Board<Act> {
    listed(shop, day(), ExceptionKind::Return)
}

pub fn notes_worst(shop: &Shop) -> Board<Act> {
    listed(shop, worst(), ExceptionKind::Return)
}

pub fn notes_codes(shop: &Shop) -> Board<Act> {
    listed(shop, day(), ExceptionKind::UnknownBarcode)
}

pub fn settling(shop: &Shop) -> Board<Act> {
    let settling = Settling { at: 1, typed: "2768000".to_owned(), ..Settling::default() };
    settling::view::view(&settling, &managed(shop, day())).map(Act::Settling)
}

pub fn settling_worst(shop: &Shop) -> Board<Act> {
    let settling = Settling { at: 11, typed: "9999999999".to_owned(), ..Settling::default() };
    settling::view::view(&settling, &managed(shop, worst())).map(Act::Settling)
}

pub fn settling_empty(shop: &Shop) -> Board<Act> {
    settling::view::view(&Settling::default(), &managed(shop, nothing())).map(Act::Settling)
}
