//! The ledger's pages as a browser without scripts meets them: sign-in, roles, figures, what nobody may see.

use std::collections::BTreeMap;
use std::io::Read;

use gerai::domain::id::CoopId;
use gerai::ledger::access::Role;
use gerai::locale::{self, Language, format};
use gerai::reports::table::Cell;
use gerai::reports::{self, Format, Period, Question, Report};
use gerai::store::{Mode, Store};

use super::cluster::Cluster;
use super::killed::Serving;
use super::postgres::coop;
use super::world::World;
use crate::program::{self, gerai};
use crate::{shop, tools};

pub const NEW_PASSWORD: &str = "sandi yang baru";

/// Somebody at a browser: keeps one cookie.
pub struct Guest {
    url: String,
    cookie: Option<String>,
}

pub struct Page {
    pub status: u16,
    pub headers: BTreeMap<String, String>,
    pub body: Vec<u8>,
}

impl Page {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    fn to(&self) -> &str {
        self.headers.get("location").map_or("", String::as_str)
    }
}

impl Guest {
    pub fn at(world: &World) -> Self {
        Self::on(world.url())
    }

    pub fn on(url: String) -> Self {
        Self { url, cookie: None }
    }

    fn answered(&mut self, answer: Result<ureq::http::Response<ureq::Body>, ureq::Error>) -> Page {
        let mut answer = answer.expect("answered");
        let headers: BTreeMap<String, String> = answer
            .headers()
            .iter()
            .map(|(name, value)| (name.to_string(), value.to_str().expect("text").to_owned()))
            .collect();
        if let Some(set) = headers.get("set-cookie") {
            assert!(set.contains("HttpOnly") && set.contains("SameSite=Strict"), "{set}");
            let value = set.split(';').next().unwrap_or_default();
            self.cookie = (!value.ends_with('=')).then(|| value.to_owned());
        }
        let mut body = Vec::new();
        answer.body_mut().as_reader().read_to_end(&mut body).expect("read");
        let page = Page { status: answer.status().as_u16(), headers, body };
        let policy = page.headers.get("content-security-policy").map_or("", String::as_str);
        assert!(page.status >= 400 || policy.starts_with("default-src 'none'"), "{policy}");
        assert!(!page.text().contains("<script"), "no page needs a script");
        page
    }

    pub fn get(&mut self, path: &str) -> Page {
        let asked = ureq::get(format!("{}{path}", self.url));
        let asked = asked.header("cookie", self.cookie.clone().unwrap_or_default());
        let answer = asked.config().http_status_as_error(false).max_redirects(0).build().call();
        self.answered(answer)
    }

    fn post_from(&mut self, origin: &str, path: &str, fields: &[(&str, &str)]) -> Page {
        let asked = ureq::post(format!("{}{path}", self.url)).header("origin", origin);
        let asked = asked.header("cookie", self.cookie.clone().unwrap_or_default());
        let asked = asked.config().http_status_as_error(false).max_redirects(0).build();
        let answer = asked.send_form(fields.iter().copied());
        self.answered(answer)
    }

    pub fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let own = self.url.clone();
        self.post_from(&own, path, fields)
    }

    fn sign_in(&mut self, name: &str, password: &str) -> Page {
        self.post("/masuk", &[("nama", name), ("sandi", password)])
    }

    fn mark(&mut self) -> String {
        let page = self.get("/sandi").text();
        let after = page.split("name=\"tanda\" value=\"").nth(1).expect("a form");
        after.split('"').next().expect("a mark").to_owned()
    }

    /// Signs in for the first time and makes a password of one's own.
    pub fn come_in(&mut self, name: &str, password: &str) {
        assert_eq!(self.sign_in(name, password).to(), "/");
        assert_eq!(self.get("/").to(), "/sandi");
        let mark = self.mark();
        let fields = [("tanda", &*mark), ("lama", password), ("baru", NEW_PASSWORD), ("ulang", NEW_PASSWORD)];
        let changed = self.post("/sandi", &fields);
        assert_eq!((changed.status, changed.to()), (303, "/"), "{}", changed.text());
    }
}

#[test]
fn nobody_gets_in_without_the_right_password() {
    let mut world = World::new("ledger-pages-in");
    world.join("a");
    world.exchange("a");
    let password = world.account("siti", Role::Pengawas, &[]);
    let mut guest = Guest::at(&world);
    let own = format!("/koperasi/{}", coop(&world));
    for path in ["/", "/kota", "/kota.csv", &own, &format!("{own}/trial-balance.csv"), "/sandi"] {
        assert_eq!(guest.get(path).to(), "/masuk", "{path}");
    }
    assert_eq!(
        guest.post_from("http://elsewhere.example", "/masuk", &[("nama", "siti"), ("sandi", &password)]).status,
        404
    );
    assert_eq!(guest.sign_in("nobody", &password).status, 401);
    for _ in 0..4 {
        assert_eq!(guest.sign_in("siti", "not it").status, 401);
    }
    assert_eq!(guest.sign_in("siti", &password).to(), "/", "four wrong ones are forgiven");
    // The password was for one time: nothing is shown before it is another.
    assert_eq!(guest.get(&own).to(), "/masuk");
    let mark = guest.mark();
    let change = |guest: &mut Guest, mark: &str, new: &str| {
        guest.post("/sandi", &[("tanda", mark), ("lama", &password), ("baru", new), ("ulang", new)]).status
    };
    assert_eq!(change(&mut guest, "", NEW_PASSWORD), 404, "a form of another site");
    assert_eq!(change(&mut guest, &mark, "pendek"), 400);
    assert_eq!(change(&mut guest, &mark, &password), 400, "the same again is no new one");
    let before = guest.cookie.clone();
    assert_eq!(change(&mut guest, &mark, NEW_PASSWORD), 303);
    assert_eq!(guest.get("/").to(), own);
    let mut older = Guest { url: world.url(), cookie: before };
    assert_eq!(older.get("/").to(), "/masuk", "a new password ends other sessions");
    let mark = guest.mark();
    assert_eq!(guest.post("/keluar", &[("tanda", "x")]).status, 404);
    assert_eq!(guest.post("/keluar", &[("tanda", &mark)]).to(), "/masuk");
    assert_eq!(guest.get(&own).to(), "/masuk");
}

#[test]
fn an_account_is_held_after_five_wrong_passwords() {
    let world = World::new("ledger-pages-held");
    let password = world.account("budi", Role::Pengurus, &[]);
    let mut guest = Guest::at(&world);
    for _ in 0..5 {
        assert_eq!(guest.sign_in("budi", "not it").status, 401);
    }
    assert_eq!(guest.sign_in("budi", &password).status, 429, "also the right one");
    let tries: Vec<u16> = (0..8).map(|_| guest.sign_in("nobody", "x").status).collect();
    assert!(tries.contains(&429), "an address is slowed down, too: {tries:?}");
}

const REPORTS: [(Report, &str); 6] = [
    (Report::TrialBalance, "trial-balance"),
    (Report::BalanceSheet, "balance-sheet"),
    (Report::Income, "income"),
    (Report::Stock, "stock"),
    (Report::Shift, "shift"),
    (Report::Exceptions, "exceptions"),
];

/// What the till's own report says of November.
fn of_the_till(store: &Store, report: Report) -> String {
    let date = |text: &str| Some(text.parse().expect("a date"));
    let period = Period { from: date("2026-11-01"), to: date("2026-11-30") };
    let question = if report == Report::Stock { Question::default() } else { Question::from(period) };
    let table = reports::run(store, report, &question, Language::Id).expect("made");
    reports::write(&table, Format::Csv, Language::Id, &gerai::domain::time::Zone::default())
}

/// Every report on the pages is that of the till, to the letter; a page of each can be read.
fn pages_say_what_the_till_says(world: &World, guest: &mut Guest, coop: CoopId) {
    let store = world.store("a");
    for (report, name) in REPORTS {
        let of = "?dari=2026-11-01&sampai=2026-11-30";
        let csv = guest.get(&format!("/koperasi/{coop}/{name}.csv{of}"));
        assert_eq!((csv.status, csv.text()), (200, of_the_till(&store, report)), "{name}");
        let page = guest.get(&format!("/koperasi/{coop}/{name}{of}"));
        assert!(page.status == 200 && page.text().contains("<table>"), "{name}: {}", page.text());
        let sheet = guest.get(&format!("/koperasi/{coop}/{name}.xlsx{of}"));
        assert!(sheet.status == 200 && sheet.body.starts_with(b"PK"), "{name}");
    }
    for name in ["members", "savings", "sales", "nothing"] {
        assert_eq!(guest.get(&format!("/koperasi/{coop}/{name}")).status, 404, "{name}");
    }
    let page = guest.get(&format!("/koperasi/{coop}")).text();
    assert!(page.contains("Rantai utuh") && page.contains("SHU 2026"), "{page}");
    let sold = world.sold().to_string();
    assert!(page.contains(&format!("<td class=\"figure\">{sold}</td>")), "the day has {sold} receipts: {page}");
}

#[test]
fn the_pages_of_a_shops_own_ledger_say_what_the_till_says() {
    let mut world = World::new("ledger-pages-figures");
    world.join("a");
    world.sell("a", 5);
    world.exchange("a");
    let password = world.account("siti", Role::Pengurus, &[]);
    let mut guest = Guest::at(&world);
    guest.come_in("siti", &password);
    let coop = coop(&world);
    pages_say_what_the_till_says(&world, &mut guest, coop);
    let other = CoopId(uuid::Uuid::from_bytes([9; 16]));
    assert_eq!(guest.get(&format!("/koperasi/{other}")).status, 404);
}

#[test]
fn the_pages_on_postgres_say_what_the_till_says() {
    if !tools::have("initdb") {
        return;
    }
    let cluster = Cluster::start("pages");
    let mut world = World::on_postgres("ledger-pages-postgres", &cluster.url());
    world.join("a");
    world.sell("a", 6);
    world.exchange("a");
    let mut other = World::beside("ledger-pages-other", &world);
    other.join("a");
    other.exchange("a");
    let (own, theirs) = (coop(&world), coop(&other));
    let mut guest = Guest::at(&world);
    guest.come_in("siti", &world.account("siti", Role::Pengurus, &[own]));
    pages_say_what_the_till_says(&world, &mut guest, own);
    assert_eq!(guest.get(&format!("/koperasi/{theirs}")).status, 404, "another cooperative is not there");
    assert_eq!(guest.get(&format!("/koperasi/{theirs}/trial-balance.csv")).status, 404);
    let mut city = Guest::at(&world);
    city.come_in("dinas", &world.account("dinas", Role::Dinas, &[own, theirs]));
    let page = city.get("/kota").text();
    assert!(page.contains(&own.to_string()) && page.contains(&theirs.to_string()), "{page}");
    let receipt = receipt_path(&world, own);
    let shown = guest.get(&receipt);
    assert_eq!(shown.status, 200);
    assert!(shown.text().contains("Belanja 2026"), "{}", shown.text());
}

/// The city sees that a cooperative sells, closes and sends, and no member's name, whatever it opens (N18).
#[test]
fn the_city_sees_no_members_name() {
    let mut world = World::new("ledger-pages-city");
    world.join("a");
    world.sell("a", 8);
    world.exchange("a");
    let own = coop(&world);
    let mut city = Guest::at(&world);
    city.come_in("dinas", &world.account("dinas", Role::Dinas, &[]));
    assert_eq!(city.get("/").to(), "/kota");
    let names: Vec<String> =
        world.store("a").members(2026).expect("readable").into_iter().map(|row| row.name).collect();
    assert!(names.iter().any(|name| !name.is_empty()), "the shop has members with names");
    let mut open =
        vec!["/kota".to_owned(), "/kota?hari=365".to_owned(), "/kota.csv".to_owned(), "/kota.xlsx".to_owned()];
    open.push(format!("/koperasi/{own}"));
    for name in ["trial-balance", "balance-sheet", "income", "stock"] {
        open.extend(["", ".csv", ".xlsx"].map(|form| format!("/koperasi/{own}/{name}{form}")));
    }
    for path in &open {
        let page = city.get(path);
        assert_eq!(page.status, 200, "{path}");
        let text = if path.ends_with(".xlsx") { unzipped(page.body) } else { page.text() };
        for name in names.iter().filter(|name| !name.is_empty()) {
            assert!(!text.contains(name), "{path} names {name}");
        }
    }
    for name in ["exceptions", "shift", "members", "member-statement"] {
        assert_eq!(city.get(&format!("/koperasi/{own}/{name}")).status, 404, "{name}");
    }
    let csv = city.get("/kota.csv?hari=30").text();
    let row: Vec<&str> = csv.lines().nth(1).expect("a cooperative").split(',').collect();
    assert_eq!(
        row[2..6],
        ["30", "1", "0", "28"],
        "sold on one day, its shift is open, heard of until two days ago: {csv}"
    );
    assert_eq!(row[8], "8");
}

fn unzipped(bytes: Vec<u8>) -> String {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("a workbook");
    let mut text = String::new();
    for at in 0..archive.len() {
        archive.by_index(at).expect("a part").read_to_string(&mut text).expect("XML");
    }
    text
}

/// What the QR of the newest sale to a member opens.
pub fn receipt_path(world: &World, coop: CoopId) -> String {
    let store = world.store("a");
    let sales = store.newest_sales(50).expect("readable");
    let sale = sales.iter().find(|sale| sale.member.is_some()).expect("a member bought");
    let record = store.sale_record(&sale.receipt).expect("readable").expect("there");
    let mark: String = record.hash[..8].iter().map(|byte| format!("{byte:02X}")).collect();
    format!("/struk/{coop}/{}/{mark}", sale.receipt)
}

/// Receipts lie on the floor: the QR opens that one and the year's total, nobody's name, and no other receipt (N17).
#[test]
fn a_receipts_qr_opens_that_receipt_and_nothing_else() {
    let mut world = World::new("ledger-pages-receipt");
    world.join("a");
    world.sell("a", 4);
    world.exchange("a");
    let path = receipt_path(&world, coop(&world));
    let mut anybody = Guest::at(&world);
    let page = anybody.get(&path);
    assert_eq!(page.status, 200);
    let text = page.text();
    let store = world.store("a");
    let member = &store.members(2026).expect("readable")[0];
    assert!(text.contains("Belanja 2026 yang dihitung untuk SHU"), "{text}");
    assert!(member.name.is_empty() || !text.contains(&member.name), "{text}");
    let (before, mark) = path.rsplit_once('/').expect("a path");
    let wrong = if mark.starts_with('0') { mark.replacen('0', "1", 1) } else { format!("0{}", &mark[1..]) };
    assert_eq!(anybody.get(&format!("{before}/{wrong}")).status, 404);
    let other = CoopId(uuid::Uuid::from_bytes([9; 16]));
    assert_eq!(anybody.get(&path.replace(&coop(&world).to_string(), &other.to_string())).status, 404);
}

/// Promosi ekonomi anggota on a member's page: line for line what stands on the sheet for the wall, and not nothing.
pub fn benefit_is_that_of_the_wall(folder: &std::path::Path, page: &str) {
    let store = Store::open(folder.join("gerai.db"), Mode::ReadOnly).expect("opens");
    let sheet = reports::run(&store, Report::OpenBooks, &Question::default(), Language::Id).expect("made");
    let mut some = 0;
    let (_, mut rest) = page.split_once("<h3>Promosi ekonomi anggota</h3>").expect("the page has it");
    for row in sheet.rows().iter().filter(|row| row[0].code() == Some("benefit")) {
        let (Cell::Term(line), Cell::Money(amount)) = (&row[1], &row[2]) else { panic!("{row:?} is no line") };
        let words = locale::say(Language::Id, &line.words);
        let shown = format!("<p class=\"row\">{words}<b>{}</b></p>", format::money_on_screen(*amount));
        let (_, after) = rest.split_once(&shown).unwrap_or_else(|| panic!("{shown} is not next in {rest}"));
        (rest, some) = (after, some + usize::from(!amount.is_zero()));
    }
    assert!(some >= 2, "figures of nothing compare with anything: {page}");
}

/// Of the running year too, where bendahara and pengurus say so; none at all where they say that; never a name.
#[test]
fn the_books_are_open_to_members_as_decided() {
    let folder = shop::empty_folder("ledger-pages-open");
    let at = "2026-11-24T00:00:00Z";
    gerai(&folder, &["demo", "--seed", "4", "--sales", "40", "--days", "1", "--at", at]).done();
    let server = Serving::start(&folder, "127.0.0.1:0", 2);
    program::ring(&folder, &["login manajer 444444", "member-pin A00001 135790"], &[]).done();
    gerai(&folder, &["sync"]).done();
    let store = Store::open(folder.join("gerai.db"), Mode::ReadOnly).expect("opens");
    let members = store.members(2026).expect("readable");
    let member = members.iter().find(|row| row.number.as_str() == "A00001").expect("a member of the demo");
    let mut guest = Guest::on(format!("http://{}", server.address()));
    let mut page = |rule: &str| {
        if !rule.is_empty() {
            let lines = ["login bendahara 555555", &format!("rule {rule}"), "approve pengurus 666666"];
            program::ring(&folder, &lines, &[]).done();
            gerai(&folder, &["sync"]).done();
        }
        let page = guest.post("/anggota", &[("kartu", &member.card), ("pin", "135790")]);
        assert_eq!(page.status, 200);
        page.text()
    };
    let books = page("");
    assert!(books.contains("Buku terbuka") && books.contains("belum memutuskan"), "{books}");
    let books = page("open_books_running=yes");
    for words in ["Tahun berjalan 2026", "Neraca", "Kas Toko", "Usaha dengan anggota"] {
        assert!(books.contains(words), "{words} stands on {books}");
    }
    benefit_is_that_of_the_wall(&folder, &books);
    for other in members.iter().filter(|row| row.number != member.number && !row.name.is_empty()) {
        assert!(!books.contains(&other.name), "{} is somebody else", other.name);
    }
    let books = page("open_books=no");
    assert!(!books.contains("Buku terbuka") && books.contains(&member.name), "{books}");
}

/// Savings, loans and SHU need the card and the PIN: five wrong ones close it until the desk gives another (N17).
#[test]
fn a_member_sees_her_savings_with_card_and_pin() {
    let folder = shop::empty_folder("ledger-pages-member");
    let at = "2026-11-24T00:00:00Z";
    gerai(&folder, &["demo", "--seed", "4", "--sales", "0", "--days", "0", "--at", at]).done();
    let set = |pin: &str| {
        program::ring(&folder, &["login manajer 444444", &format!("member-pin A00001 {pin}")], &[]).done();
        gerai(&folder, &["sync"]).done();
    };
    let server = Serving::start(&folder, "127.0.0.1:0", 2);
    set("135790");
    let store = Store::open(folder.join("gerai.db"), Mode::ReadOnly).expect("opens");
    let members = store.members(2026).expect("readable");
    let member = members.iter().find(|row| row.number.as_str() == "A00001").expect("a member of the demo");
    let mut guest = Guest::on(format!("http://{}", server.address()));
    let look = |guest: &mut Guest, card: &str, pin: &str| guest.post("/anggota", &[("kartu", card), ("pin", pin)]);
    let shown = look(&mut guest, &member.card, "135790");
    assert_eq!(shown.status, 200, "{}", shown.text());
    for amount in [member.balances.pokok, member.balances.wajib, member.balances.sukarela] {
        assert!(shown.text().contains(&format::money_on_screen(amount)), "{amount:?}: {}", shown.text());
    }
    for other in members.iter().filter(|row| row.number != member.number && !row.name.is_empty()) {
        assert!(!shown.text().contains(&other.name), "{} is somebody else", other.name);
    }
    // An address has ten tries at once, of which the till's joining took one.
    for _ in 0..5 {
        assert_eq!(look(&mut guest, &member.card, "000000").status, 401);
    }
    assert_eq!(look(&mut guest, &member.card, "135790").status, 401, "the right one comes too late");
    set("975310");
    assert_eq!(look(&mut guest, &member.card, "135790").status, 401, "the old PIN is dead");
    let again = look(&mut guest, &member.card, "975310");
    assert_eq!(again.status, 200, "{}", again.text());
    let page = guest.get("/anggota?kartu=%3Cscript%3E").text();
    assert!(page.contains("&lt;script&gt;"), "{page}");
}
