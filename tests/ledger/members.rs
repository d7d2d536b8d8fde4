//! A member's page at a ledger that stands beside no till and has no secret of theirs: the QR on her card and her PIN.

use std::path::Path;

use gerai::io::folder::Folder;
use gerai::io::joined;
use gerai::locale::{Language, format};
use gerai::station::paper;
use gerai::store::{Mode, Store};

use super::cluster::Cluster;
use super::killed::Serving;
use super::pages::{Guest, benefit_is_that_of_the_wall};
use crate::program::{self, gerai};
use crate::{shop, tools};

fn set_pin(folder: &Path, pin: &str) {
    program::ring(folder, &["login manajer 444444", &format!("member-pin A00001 {pin}")], &[]).done();
    gerai(folder, &["sync"]).done();
}

/// The address that her card would say if it were printed now, at a till that reaches the ledger by its network.
fn page_on_card(folder: &Path) -> String {
    let place = Folder::at(folder);
    let mut line = joined::read(&place).expect("readable").expect("joined");
    let local = std::mem::replace(&mut line.url, "https://buku.example.id".to_owned());
    joined::write(&place, &line).expect("written");
    let store = Store::open(place.database(), Mode::ReadOnly).expect("opens");
    let payload = serde_json::json!({"number": "A00001", "code": "2900000000018", "page": true}).to_string();
    let facts = paper::of_slip(&store, &payload, Language::Id).expect("a paper");
    line.url = local;
    joined::write(&place, &line).expect("written");
    let page = serde_json::to_value(&facts).expect("JSON")["slip"]["page"].as_str().unwrap_or_default().to_owned();
    page.trim_start_matches("https://buku.example.id").to_owned()
}

fn look(guest: &mut Guest, path: &str, pin: &str) -> (u16, String) {
    let parts: Vec<&str> = path.split('/').collect();
    let [_, _, coop, number, key] = parts[..] else { panic!("{path} is no address of a page") };
    let fields = [("kartu", number), ("koperasi", coop), ("kunci", key), ("pin", pin)];
    let page = guest.post("/anggota", &fields);
    (page.status, page.text())
}

/// `serve` starts the server at an address; the till has joined it.
fn opens_with_card_and_pin(a: &Path, server: Serving, serve: &dyn Fn(&str) -> Serving) {
    let address = server.address();
    assert_eq!(page_on_card(a), "", "without a PIN no card leads anywhere");
    set_pin(a, "135790");
    let path = page_on_card(a);
    assert!(path.starts_with("/anggota/"), "{path}");
    let store = Store::open(a.join("gerai.db"), Mode::ReadOnly).expect("opens");
    let members = store.members(2026).expect("readable");
    let member = members.iter().find(|row| row.number.as_str() == "A00001").expect("a member of the demo");
    let amounts = [member.balances.pokok, member.balances.wajib, member.balances.sukarela];
    let mut guest = Guest::on(format!("http://{address}"));
    let shown = guest.get(&path);
    assert_eq!(shown.status, 200);
    assert!(!shown.text().contains(&member.name), "the card alone shows nothing: {}", shown.text());
    let (status, page) = look(&mut guest, &path, "135790");
    assert_eq!(status, 200, "{page}");
    for amount in amounts {
        assert!(page.contains(&format::money_on_screen(amount)), "{amount:?}: {page}");
    }
    for other in members.iter().filter(|row| row.number != member.number && !row.name.is_empty()) {
        assert!(!page.contains(&other.name), "{} is somebody else", other.name);
    }
    assert!(page.contains("Buku terbuka"), "the books are open to a member: {page}");
    assert!(page.contains("belum memutuskan"), "no meeting has decided on a year yet: {page}");
    let (start, key) = path.rsplit_once('/').expect("a path");
    let turned = if key.starts_with('0') { "1" } else { "0" };
    assert_eq!(look(&mut guest, &format!("{start}/{turned}{}", &key[1..]), "135790").0, 401, "another card");
    assert_eq!(look(&mut guest, &path.replace("A00001", "A00002"), "135790").0, 401, "another member");
    // Together with the one for another card five tries in a row are used up, whatever was typed then.
    for _ in 0..4 {
        assert_eq!(look(&mut guest, &path, "000000").0, 401);
    }
    assert_eq!(look(&mut guest, &path, "135790").0, 401, "the right one comes too late");
    // Neither does a new start forget, nor the old card open what has a new PIN.
    drop(server);
    let _server = serve(&address);
    assert_eq!(look(&mut guest, &path, "135790").0, 401, "it is noted for good");
    set_pin(a, "975310");
    assert_eq!(look(&mut guest, &path, "975310").0, 401, "the old card is dead");
    let (status, page) = look(&mut guest, &page_on_card(a), "975310");
    assert_eq!(status, 200, "{page}");
    let lines = ["login bendahara 555555", "rule open_books_running=yes", "approve pengurus 666666"];
    program::ring(a, &lines, &[]).done();
    gerai(a, &["sync"]).done();
    let (_, page) = look(&mut guest, &page_on_card(a), "975310");
    benefit_is_that_of_the_wall(a, &page);
}

fn a_demo(name: &str) -> std::path::PathBuf {
    let folder = shop::empty_folder(name);
    let at = "2026-11-24T00:00:00Z";
    gerai(&folder, &["demo", "--seed", "4", "--sales", "40", "--days", "1", "--at", at]).done();
    folder
}

#[test]
fn a_members_card_opens_her_page_at_postgres() {
    if !tools::have("initdb") {
        return;
    }
    let cluster = Cluster::start("members");
    let (url, a) = (cluster.url(), a_demo("ledger-members-postgres"));
    let said = gerai(&a, &["serve", "--database", &url, "--code"]).done();
    let mut words = said.split_whitespace().map(|word| word.trim_end_matches([',', '.']));
    let code = words.find(|word| word.matches('-').count() == 3).expect("a code").to_owned();
    let serve = |listen: &str| Serving::on(&a, &["serve", "--database", &url, "--listen", listen], 1);
    let server = serve("127.0.0.1:0");
    gerai(&a, &["enrol", &format!("http://{}", server.address()), &code]).done();
    gerai(&a, &["sync"]).done();
    opens_with_card_and_pin(&a, server, &serve);
    let looks = "SELECT count(*) FILTER (WHERE right_pin) || ' of ' || count(*) FROM member_look";
    assert_eq!(cluster.sql_of(looks), "3 of 11", "each look is noted");
}

#[test]
fn a_members_card_opens_her_page_at_a_server_without_a_till() {
    let (a, folder) = (a_demo("ledger-members-files"), shop::empty_folder("ledger-members-server"));
    let server = Serving::start(&folder, "127.0.0.1:0", 2);
    gerai(&a, &["enrol", &format!("http://{}", server.address()), &server.code()]).done();
    gerai(&a, &["sync"]).done();
    opens_with_card_and_pin(&a, server, &|listen| Serving::start(&folder, listen, 1));
}
