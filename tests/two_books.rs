//! Two tills that each did to the books what a cooperative does once, or handed over what they had of a year that was
//! closed meanwhile: both find the same, the manager is told, and one act of two people puts it right to the rupiah.

use gerai::domain::people::user::Role;
use gerai::domain::time::{BusinessDate, Zone};
use gerai::io::folder::Folder;
use gerai::station::today::{self, Today};
use gerai::station::{NotDone, Station};
use gerai::till::parse;
use gerai::till::refusal::{Code, Refusal};

use crate::shop::{self, INDOMIE, hire, ring, second, tell};

/// What each till is asked, and the board's PIN that agrees.
struct Office {
    station: Station,
    folder: Folder,
    bendahara: &'static str,
    board: &'static str,
}

impl Office {
    /// The same till on another day, with the bookkeeper at it.
    fn on(self, at: &str, seed: u64) -> Self {
        let Self { station, folder, bendahara, board } = self;
        station.close().expect("closed");
        let mut station = Station::open(&folder, shop::doors(at, seed)).expect("opens");
        ring(&mut station, &[&format!("login {bendahara} 111111")]);
        Self { station, folder, bendahara, board }
    }

    /// Does it, says yes to what is asked, and has the board agree; the questions.
    fn does(&mut self, line: &str) -> Vec<&'static str> {
        let mut asked = Vec::new();
        let mut next = line.to_owned();
        for _ in 0..5 {
            match self.tries(&next) {
                Ok(()) => return asked,
                Err(refusal) => {
                    asked.push(refusal.text.key);
                    next = match refusal.code {
                        Code::NeedsConfirmation => "confirm".to_owned(),
                        Code::NeedsApproval => format!("approve {} 111111", self.board),
                        _ => panic!("{line}: {refusal:?}"),
                    };
                }
            }
        }
        panic!("{line} asks without end: {asked:?}")
    }

    fn tries(&mut self, line: &str) -> Result<(), Refusal> {
        let input = parse::line(line).expect("readable").expect("an input");
        match self.station.submit(&input) {
            Ok(_) => Ok(()),
            Err(NotDone::Refused(refusal)) => Err(refusal),
            Err(other) => panic!("{line}: {other}"),
        }
    }

    fn today(&self) -> Today {
        let store = self.station.store().expect("open");
        let date = Zone::default().date(self.station.now());
        let settings = store.settings_on(date).expect("readable");
        today::of(store, &settings, &Zone::default(), date, self.station.now()).expect("readable")
    }

    fn is_told(&self, key: &str) -> bool {
        self.today().tasks.iter().any(|task| task.title.key == key)
    }

    fn stands(&self, account: &str) -> i64 {
        self.station.store().expect("open").account_balance(account).expect("readable").amount()
    }

    fn on_day(&self, account: &str, date: &str) -> i64 {
        let date: BusinessDate = date.parse().expect("a date");
        let account = account.parse().expect("an account");
        self.station.store().expect("open").balance_of(account, date).expect("readable").amount()
    }

    /// Chain, rows and books agree, and each account is worth what it is the sum of.
    fn verified(&self) {
        let store = self.station.store().expect("open");
        store.verify(&mut |_, _| std::ops::ControlFlow::Continue(())).expect("chain, rows and books agree");
        // The shop of these tests has goods on its shelves that no opening balance stands for.
        let apart = store.control_differences().expect("readable");
        let apart: Vec<String> =
            apart.iter().map(|it| it.account.to_string()).filter(|it| !it.starts_with("114")).collect();
        assert_eq!(apart, Vec::<String>::new());
    }
}

/// Two tills on 24 November: a member has saved, till A has sold to her, and B has heard of it.
fn both(name: &str) -> (Office, Office) {
    let (folder, mut a) = shop::open(&format!("{name}-a"));
    hire(&mut a, "bendahara", "Noor Aini", Role::Bendahara);
    hire(&mut a, "ketua", "Ahmad Yani", Role::Pengurus);
    let scan = format!("scan {INDOMIE}");
    ring(&mut a, &["login kasir 111111", "open 100000", "save 1 pokok 100000"]);
    ring(&mut a, &["save 1 wajib 20000", "save 1 sukarela 1000000"]);
    ring(&mut a, &["member 1", &scan, "qty 20", "pay cash 100000", &scan, "pay cash 5000"]);
    let (other, mut b) = second(&format!("{name}-b"), &a);
    tell(&b, &mut a);
    hire(&mut b, "kasir2", "Rizky Maulana", Role::Kasir);
    hire(&mut b, "bendahara2", "Siti Hadijah", Role::Bendahara);
    hire(&mut b, "ketua2", "M. Arsyad", Role::Pengurus);
    ring(&mut b, &["login kasir2 111111", "open 100000", &scan, "qty 10", "pay cash 50000"]);
    let a = Office { station: a, folder, bendahara: "bendahara", board: "ketua" };
    let b = Office { station: b, folder: other, bendahara: "bendahara2", board: "ketua2" };
    (a, b)
}

fn closes_shift(office: &mut Office, cashier: &str, notes: &str) {
    let count = format!("count {notes}");
    ring(&mut office.station, &["logout", &format!("login {cashier} 111111"), &count, "close hitung", "logout"]);
}

/// Till A's drawer: float 100.000, savings 1.120.000, goods 73.500.
const DRAWER: &str = "100000=12 50000=1 20000=2 2000=1 1000=1 500=1";
const NEW_YEAR: &str = "2027-01-03T01:00:00Z";

fn told_each_other(a: &mut Office, b: &mut Office) {
    tell(&a.station, &mut b.station);
    tell(&b.station, &mut a.station);
}

#[test]
fn what_comes_in_after_a_year_was_closed_is_told_and_closed_once_more() {
    let (mut a, b) = both("late-year");
    closes_shift(&mut a, "kasir", DRAWER);
    let mut a = a.on(NEW_YEAR, 31);
    let asked = a.does("close-year 2026");
    assert_eq!(asked, ["books-close-tills", "books-close-approval"], "nothing was heard of B");
    assert_eq!(a.tries("close-year 2026").expect_err("closed").text.key, "books-year-closed");
    let before = a.stands("350000");
    assert!(!a.is_told("today-year-late"));
    tell(&b.station, &mut a.station);
    a.verified();
    assert!(a.is_told("today-year-late"), "B's sale stands on the accounts of 2026");
    assert_eq!(a.does("close-year 2026"), ["books-close-tills", "books-close-again-approval"], "B's shift is open");
    assert!(!a.is_told("today-year-late"));
    assert_eq!((a.stands("411200"), a.stands("351100"), a.stands("351200")), (0, 0, 0));
    assert!(a.stands("350000") < before, "the result has what B sold");
    let result = a.station.store().expect("open").year_closed(2026).expect("readable").expect("closed");
    assert_eq!((result.0 + result.1).amount(), -a.stands("350000"), "and the year says the same");
    // B hears that its day is locked, and counts its drawer: the difference is booked on the first open day.
    let mut b = b.on(NEW_YEAR, 33);
    tell(&a.station, &mut b.station);
    closes_shift(&mut b, "kasir2", "100000=1 20000=1 10000=1");
    tell(&b.station, &mut a.station);
    for office in [&a, &b] {
        office.verified();
        assert!(!office.is_told("today-year-late"), "nothing more stands in 2026");
        assert_eq!((office.on_day("513000", "2026-12-31"), office.stands("513000")), (0, 5_000));
        assert_eq!(office.on_day("513000", "2027-01-01"), 5_000);
    }
    assert_eq!(a.stands("350000"), b.stands("350000"));
}

#[test]
fn a_year_that_two_tills_closed_is_right_after_one_more_closing() {
    let (mut a, mut b) = both("closed-twice");
    told_each_other(&mut a, &mut b);
    closes_shift(&mut a, "kasir", DRAWER);
    closes_shift(&mut b, "kasir2", "100000=1 20000=1 10000=1 5000=1");
    told_each_other(&mut a, &mut b);
    let (mut a, mut b) = (a.on(NEW_YEAR, 31), b.on(NEW_YEAR, 33));
    a.does("close-year 2026");
    let once = a.stands("350000");
    b.does("close-year 2026");
    told_each_other(&mut a, &mut b);
    for office in [&a, &b] {
        office.verified();
        assert_eq!(office.stands("350000"), 2 * once);
        assert!(office.is_told("today-year-late"));
    }
    // Each of them does it: the rest is found and closed again.
    a.does("close-year 2026");
    b.does("close-year 2026");
    told_each_other(&mut a, &mut b);
    assert!(a.is_told("today-year-late") && b.is_told("today-year-late"));
    a.does("close-year 2026");
    told_each_other(&mut a, &mut b);
    for office in [&a, &b] {
        office.verified();
        assert!(!office.is_told("today-year-late"));
        let accounts = ["350000", "351100", "351200", "411100", "411200"].map(|account| office.stands(account));
        assert_eq!(accounts, [once, 0, 0, 0, 0]);
        let result = office.station.store().expect("open").year_closed(2026).expect("readable").expect("closed");
        assert_eq!((result.0 + result.1).amount(), -once);
    }
}

#[test]
fn interest_that_two_tills_credited_is_taken_off_again_beside_the_first() {
    let (mut a, mut b) = both("credited-twice");
    told_each_other(&mut a, &mut b);
    let (mut a, mut b) = (a.on(NEW_YEAR, 31), b.on("2027-01-03T02:00:00Z", 33));
    assert_eq!(a.tries("put-right interest 2026-12").expect_err("once").code, Code::NothingToPay);
    a.does("savings-interest 2026-12 6");
    let once = (a.stands("214000"), a.stands("504100"));
    b.does("savings-interest 2026-12 9");
    told_each_other(&mut a, &mut b);
    for office in [&a, &b] {
        office.verified();
        assert!(office.is_told("today-interest-twice"));
        assert!(office.stands("504100") > once.1);
    }
    // Both do it: what is taken off too often is given back.
    assert_eq!(a.does("put-right interest 2026-12"), ["right-interest-approval"]);
    assert_eq!((a.stands("214000"), a.stands("504100")), once, "the first stays");
    assert!(!a.is_told("today-interest-twice"));
    b.does("put-right interest 2026-12");
    told_each_other(&mut a, &mut b);
    assert!(a.is_told("today-interest-twice") && b.is_told("today-interest-twice"));
    b.does("put-right interest 2026-12");
    told_each_other(&mut a, &mut b);
    for office in [&mut a, &mut b] {
        office.verified();
        assert_eq!((office.stands("214000"), office.stands("504100")), once);
        assert!(!office.is_told("today-interest-twice"));
        assert_eq!(office.tries("savings-interest 2026-12 6").expect_err("once").code, Code::NotAllowed);
    }
}

#[test]
fn a_surplus_that_two_tills_allocated_and_paid_is_owed_and_paid_once_again() {
    let (mut a, mut b) = both("shared-twice");
    told_each_other(&mut a, &mut b);
    closes_shift(&mut a, "kasir", DRAWER);
    closes_shift(&mut b, "kasir2", "100000=1 20000=1 10000=1 5000=1");
    told_each_other(&mut a, &mut b);
    let (mut a, mut b) = (a.on(NEW_YEAR, 31), b.on("2027-01-03T02:00:00Z", 33));
    a.does("close-year 2026");
    told_each_other(&mut a, &mut b);
    let pools = "cadangan=40 jasa_usaha=25 jasa_modal=20 pendidikan=5 insentif=10";
    let meeting = format!("shu allocate 2026 RA-1 2027-01-03 {pools}");
    a.does(&meeting);
    let accounts = ["350000", "340000", "213000", "213100", "213300", "214000", "113100"];
    let allocated = accounts.map(|account| a.stands(account));
    assert!(allocated[2] < 0, "members are owed something");
    b.does(&meeting);
    told_each_other(&mut a, &mut b);
    for office in [&a, &b] {
        office.verified();
        assert!(office.is_told("today-shu-twice"));
    }
    // Paid before anybody looked: in cash at one, into sukarela at the other.
    ring(&mut a.station, &["logout", "login kasir 111111", "open 500000", "shu pay 2026 1 cash", "logout"]);
    b.does("shu pay 2026 all");
    ring(&mut a.station, &["login bendahara 111111"]);
    told_each_other(&mut a, &mut b);
    assert_eq!(a.does("put-right shu 2026"), ["right-shu-approval"]);
    told_each_other(&mut a, &mut b);
    for office in [&a, &b] {
        office.verified();
        assert!(!office.is_told("today-shu-twice") && !office.is_told("today-shu-over"));
        let now = accounts.map(|account| office.stands(account));
        assert_eq!((now[0], now[1], now[3], now[4]), (allocated[0], allocated[1], allocated[3], allocated[4]));
        assert_eq!(now[2], 0, "nothing more is owed");
    }
    assert_eq!(a.tries("put-right shu 2026").expect_err("once").code, Code::NothingToPay);
    assert_eq!(a.tries("shu take-back 2026").expect_err("paid").text.key, "shu-paid-already", "one allocation stands");
}

/// The meeting has shared out and paid what the year was; what comes in after it goes to the reserve, a loss to its own
/// account.
#[test]
fn what_comes_in_after_the_meeting_goes_to_the_reserve() {
    let (mut a, b) = both("after-the-meeting");
    closes_shift(&mut a, "kasir", DRAWER);
    let mut a = a.on(NEW_YEAR, 31);
    a.does("close-year 2026");
    a.does("shu allocate 2026 RA-1 2027-01-03 cadangan=40 jasa_usaha=25 jasa_modal=20 pendidikan=5 insentif=10");
    a.does("shu pay 2026 all");
    let reserve = a.stands("340000");
    tell(&b.station, &mut a.station);
    a.does("close-year 2026");
    a.verified();
    // Ten packets at 3.500 that had cost 2.800 each.
    assert_eq!((a.stands("350000"), a.stands("340000"), a.stands("352000")), (0, reserve - 7_000, 0));
}

#[test]
fn a_meeting_does_not_share_out_a_year_that_is_not_whole() {
    let (mut a, b) = both("not-whole");
    closes_shift(&mut a, "kasir", DRAWER);
    let mut a = a.on(NEW_YEAR, 31);
    a.does("close-year 2026");
    tell(&b.station, &mut a.station);
    let meeting = "shu allocate 2026 RA-1 2027-01-03 cadangan=40 jasa_usaha=25 jasa_modal=20 pendidikan=5 insentif=10";
    assert_eq!(a.tries(meeting).expect_err("B's sale is missing").text.key, "shu-year-late");
    a.does("close-year 2026");
    a.does(meeting);
    a.verified();
    assert_eq!(a.stands("350000"), 0);
}
