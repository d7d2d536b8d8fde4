//! A ledger with its tills: real folders, a real server on loopback, real HTTP.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::ops::ControlFlow;
use std::sync::Arc;

use gerai::domain::id::CoopId;
use gerai::domain::time::Instant;
use gerai::io::clock::Clock;
use gerai::io::entropy::{self, Entropy, Seeded};
use gerai::io::folder::Folder;
use gerai::io::joined;
use gerai::ledger::access::Role;
use gerai::ledger::database::Database;
use gerai::ledger::pages::sign_in;
use gerai::ledger::server::{self, Running, Start};
use gerai::ledger::sqlite::Sqlite;
use gerai::station::sync::transport::{Http, Request, Transport, TransportError};
use gerai::station::sync::{self, Moved, SyncError};
use gerai::station::{Doors, Station, join};
use gerai::store::{Mode, Store};
use gerai::sync::code;
use gerai::sync::protocol::{NewCode, Shelved, path};

use crate::shop;

/// What every device must agree on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figures {
    pub sales: u64,
    pub books: Vec<String>,
    pub stock: Vec<String>,
    pub members: Vec<String>,
}

pub struct World {
    name: &'static str,
    tills: HashMap<String, Folder>,
    pub ledger: Folder,
    /// Where the ledger is in files.
    sqlite: Option<Arc<Sqlite>>,
    /// Where it is in PostgreSQL.
    database: Option<String>,
    address: SocketAddr,
    running: Option<Running>,
    fresh: u64,
    sold: u64,
}

/// Time goes on with each use of it, so that no two stations live at the same moment.
struct Now(Instant);

impl Clock for Now {
    fn now(&self) -> Instant {
        self.0
    }

    fn advance(&mut self) {
        self.0 = self.0.plus_millis(1_000);
    }
}

pub fn connect(url: &str, token: Option<&str>) -> Result<Box<dyn Transport>, TransportError> {
    Ok(Box::new(Http::to(url, token)?))
}

fn serve(ledger: &Folder, listen: &str) -> (Arc<Sqlite>, Running) {
    let sqlite = Sqlite::open(ledger.path(), None, entropy::System.uuid()).expect("the ledger opens");
    let sqlite = Arc::new(sqlite);
    let running = Running::start(start(Database::Sqlite(Arc::clone(&sqlite)), listen)).expect("the server starts");
    (sqlite, running)
}

fn start(database: Database, listen: &str) -> Start {
    let listen = listen.parse().expect("an address");
    let now = Arc::new(now);
    Start { listen, database, entropy: Box::new(entropy::System), now, trace: false, signals: false, tls: None }
}

/// Time at the server: two days after the tills began to sell.
pub fn now() -> Instant {
    "2026-11-26T03:00:00Z".parse().expect("an instant")
}

impl World {
    /// A till `a` that has stock and an open shift, and an empty ledger.
    pub fn new(name: &'static str) -> Self {
        let (folder, mut station) = shop::open(&format!("{name}-a"));
        shop::ring(&mut station, &["login kasir 111111", "open 0"]);
        station.close().expect("closed");
        let ledger = Folder::at(shop::empty_folder(&format!("{name}-ledger")));
        let (sqlite, running) = serve(&ledger, "127.0.0.1:0");
        let tills = HashMap::from([("a".to_owned(), folder)]);
        let (address, running) = (running.address(), Some(running));
        Self { name, tills, ledger, sqlite: Some(sqlite), database: None, address, running, fresh: 100, sold: 0 }
    }

    /// The same with its ledger in this database.
    pub fn on_postgres(name: &'static str, url: &str) -> Self {
        let mut world = Self::new(name);
        world.stop();
        let database = server::open_postgres(url).expect("the database opens");
        let running = Running::start(start(Database::Postgres(Arc::new(database)), "127.0.0.1:0")).expect("starts");
        (world.address, world.running) = (running.address(), Some(running));
        (world.sqlite, world.database) = (None, Some(url.to_owned()));
        world
    }

    /// Another cooperative at the server of this one. Its till is founded with other ids.
    pub fn beside(name: &'static str, other: &Self) -> Self {
        let mut world = Self::new(name);
        let folder = Folder::at(shop::empty_folder(&format!("{name}-founded")));
        let site = gerai::station::found::Site::at(&folder).expect("an empty folder");
        let begun: Instant = "2026-11-23T22:00:00Z".parse().expect("an instant");
        let station = site.found(&shop::founding(), begun, shop::doors("2026-11-23T22:00:00Z", 77)).expect("founded");
        site.settle(station).expect("settled");
        world.stop();
        world.tills.insert("a".to_owned(), folder);
        (world.address, world.sqlite, world.database) = (other.address, None, other.database.clone());
        world.fresh = 50_000;
        world
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub fn folder(&self, till: &str) -> &Folder {
        &self.tills[till]
    }

    pub fn add(&mut self, till: &str, folder: Folder) {
        self.tills.insert(till.to_owned(), folder);
    }

    pub fn sold(&self) -> u64 {
        self.sold
    }

    fn doors(&mut self) -> Doors {
        self.fresh += 1;
        let begin: Instant = "2026-11-24T01:00:00Z".parse().expect("an instant");
        let hours = i64::try_from(self.fresh).expect("few");
        Doors { clock: Box::new(Now(begin.plus_millis(hours * 60_000))), entropy: Box::new(Seeded::new(self.fresh)) }
    }

    /// The server's own code, for a till that has sold already.
    pub fn bare_code(&mut self) -> String {
        self.fresh += 1;
        let mut bytes = [0; 10];
        Seeded::new(self.fresh).fill(&mut bytes);
        let code = code::from_random(bytes);
        let new = NewCode { code_sha256: code::fingerprint(&code), sealed_secret: String::new() };
        let now = now();
        if let Some(sqlite) = &self.sqlite {
            sqlite.take_code(None, &new, now).expect("kept");
        }
        if let Some(url) = &self.database {
            server::first_code(url, &new, now).expect("kept");
        }
        code
    }

    /// A till that has sold joins.
    pub fn join(&mut self, till: &str) {
        let (code, url, mut doors) = (self.bare_code(), self.url(), self.doors());
        join::enrol(self.folder(till), &url, &code, &mut doors, &mut connect).expect("joined");
    }

    /// An account for the pages: its password, which must be changed.
    pub fn account(&self, name: &str, role: Role, coops: &[CoopId]) -> String {
        let password = format!("kata sandi {name}");
        let hash = sign_in::hashed(&password, &[7; 16]);
        let database = match (&self.sqlite, &self.database) {
            (Some(sqlite), _) => Database::Sqlite(Arc::clone(sqlite)),
            (None, Some(url)) => Database::Postgres(Arc::new(server::open_postgres(url).expect("the database opens"))),
            (None, None) => unreachable!("a world has a ledger"),
        };
        server::make_account(&database, name, role, coops.to_vec(), hash).expect("kept");
        password
    }

    pub fn code_from(&mut self, till: &str) -> String {
        let mut entropy = self.doors().entropy;
        join::new_code(self.folder(till), entropy.as_mut(), &mut connect).expect("a code").0
    }

    /// A new till, let in by another one; its shift is opened.
    pub fn new_till(&mut self, by: &str, till: &str) {
        let code = self.code_from(by);
        let folder = Folder::at(shop::empty_folder(&format!("{}-{till}", self.name)));
        let (url, mut doors) = (self.url(), self.doors());
        join::enrol(&folder, &url, &code, &mut doors, &mut connect).expect("joined");
        self.add(till, folder);
        let mut station = self.open(till);
        shop::ring(&mut station, &["login kasir 111111", "open 0"]);
        station.close().expect("closed");
    }

    pub fn open(&mut self, till: &str) -> Station {
        let doors = self.doors();
        Station::open(self.folder(till), doors).expect("opens")
    }

    /// So many sales at a till, each of its own goods, some to the member.
    pub fn sell(&mut self, till: &str, sales: u64) {
        let mut station = self.open(till);
        shop::ring(&mut station, &["login kasir 111111"]);
        for _ in 0..sales {
            self.sold += 1;
            let weight = format!("add S00002 0.{:03}", 100 + self.sold);
            let member = if self.sold.is_multiple_of(2) { "member 1" } else { "member -" };
            shop::ring(&mut station, &["scan 8998866200530", &weight, member, "pay cash 100000"]);
        }
        station.close().expect("closed");
    }

    pub fn store(&self, till: &str) -> Store {
        Store::open(self.folder(till).database(), Mode::ReadWrite).expect("opens")
    }

    fn token(&self, till: &str) -> joined::Joined {
        joined::read(self.folder(till)).expect("readable").expect("joined")
    }

    pub fn line(&self, till: &str) -> Box<dyn Transport> {
        connect(&self.url(), Some(&self.token(till).token)).expect("an address")
    }

    pub fn try_exchange<T: Transport>(
        &mut self,
        till: &str,
        over: impl FnOnce(Box<dyn Transport>) -> T,
    ) -> Result<Moved, SyncError> {
        let mut line = over(self.line(till));
        let Doors { clock, mut entropy } = self.doors();
        sync::exchange(&mut self.store(till), &mut line, &mut || clock.now(), &mut || entropy.uuid())
    }

    pub fn exchange(&mut self, till: &str) -> Moved {
        let mut line = self.line(till);
        let Doors { clock, mut entropy } = self.doors();
        let moved = sync::exchange(&mut self.store(till), &mut *line, &mut || clock.now(), &mut || entropy.uuid());
        moved.unwrap_or_else(|error| panic!("{till}: {error}"))
    }

    /// Everybody sends, then everybody gets.
    pub fn settle(&mut self, tills: &[&str]) {
        for _ in 0..2 {
            for till in tills {
                self.exchange(till);
            }
        }
    }

    pub fn waiting(&self, till: &str) -> u64 {
        let store = self.store(till);
        store.waiting(&store.sent().expect("readable")).expect("readable").records
    }

    pub fn shelf(&self, till: &str) -> Vec<Shelved> {
        let answer = ureq::get(format!("{}{}", self.url(), path::SHELF))
            .header("authorization", format!("Bearer {}", self.token(till).token))
            .call();
        let body = answer.expect("answered").body_mut().read_to_string().expect("text");
        serde_json::from_str(&body).expect("JSON")
    }

    pub fn figures(&self, till: &str) -> Figures {
        figures(&self.store(till))
    }

    pub fn ledger_figures(&self) -> Figures {
        let sqlite = self.sqlite.as_ref().expect("a ledger in files");
        figures(&Store::open(sqlite.database(), Mode::ReadOnly).expect("opens"))
    }

    /// The server ends; its address stays known.
    pub fn stop(&mut self) {
        self.running = None;
    }

    /// The server ends and another one begins at the same address, on these files.
    pub fn restart_on(&mut self, ledger: Folder) {
        let address = self.address.to_string();
        self.running = None;
        self.ledger = ledger;
        let (sqlite, running) = serve(&self.ledger, &address);
        (self.sqlite, self.running) = (Some(sqlite), Some(running));
    }

    /// The same with a server on this database.
    pub fn restart_on_postgres(&mut self, url: &str) {
        let address = self.address.to_string();
        self.running = None;
        let database = server::open_postgres(url).expect("the database opens");
        let started = Running::start(start(Database::Postgres(Arc::new(database)), &address));
        self.running = Some(started.expect("the server starts"));
        self.database = Some(url.to_owned());
    }

    /// A message as anybody might send it: status and body.
    pub fn post(&self, token: Option<&str>, path: &'static str, body: Vec<u8>) -> (u16, String) {
        let mut line = Http::to(&self.url(), token).expect("an address");
        let response = line.send(&Request::post(path, body)).expect("answered");
        (response.status, String::from_utf8(response.body).expect("text"))
    }

    pub fn token_of(&self, till: &str) -> String {
        self.token(till).token
    }
}

/// What a device has; it verifies, too.
pub fn figures(store: &Store) -> Figures {
    store.verify(&mut |_, _| ControlFlow::Continue(())).expect("verified");
    let books = store.account_sums(None).expect("readable").iter().map(|sum| format!("{sum:?}")).collect();
    let stock = store.stock().expect("readable").iter().map(|row| format!("{row:?}")).collect();
    let all = store.newest_sales(10_000).expect("readable");
    let members = store.members(2026).expect("readable").iter().map(|row| format!("{row:?}")).collect();
    Figures { sales: all.len() as u64, books, stock, members }
}
