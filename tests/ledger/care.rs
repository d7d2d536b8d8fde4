//! Looking after a ledger: checked, made anew, backed up and brought back by the commands of the manual, in files and
//! on PostgreSQL; and a newer program that finds the tables of an older one.

use gerai::io::folder::Folder;
use gerai::io::joined;
use gerai::station::sync::transport::Request;
use gerai::sync::protocol::{self, Push, path};

use super::cluster::Cluster;
use super::histories::Through;
use super::killed::Serving;
use super::postgres::{coop, differs};
use super::world::{World, connect, figures};
use crate::program::{self, Ended, gerai};
use crate::stock_room::forgotten;
use crate::{shop, tools};
use gerai::store::{Mode, Store};

/// Two cooperatives at one PostgreSQL, each with some sales there.
fn two(cluster: &Cluster, names: [&'static str; 2]) -> (World, World) {
    let mut one = World::on_postgres(names[0], &cluster.url());
    one.join("a");
    one.sell("a", 3);
    one.exchange("a");
    let mut other = World::beside(names[1], &one);
    other.join("a");
    other.exchange("a");
    (one, other)
}

fn on(cluster: &Cluster, command: &str, more: &[&str]) -> Ended {
    let url = cluster.url();
    let mut arguments = vec![command, "--ledger", "--database", &url];
    arguments.extend(more);
    gerai(&shop::empty_folder("ledger-care-nowhere"), &arguments)
}

#[test]
fn postgres_is_checked_and_made_anew_by_the_commands() {
    if !tools::have("initdb") {
        return;
    }
    let cluster = Cluster::start("care");
    let before = on(&cluster, "verify", &[]);
    assert_eq!(before.status, Some(1), "a database that no server has used: {before:?}");
    let (one, other) = two(&cluster, ["ledger-care-one", "ledger-care-other"]);
    let (mine, theirs) = (coop(&one).to_string(), coop(&other).to_string());
    let said = on(&cluster, "verify", &[]).done();
    assert!(said.contains(&mine) && said.contains(&theirs), "{said}");
    let said = on(&cluster, "verify", &["--coop", &mine]).done();
    assert!(said.contains(&mine) && !said.contains(&theirs), "{said}");
    on(&cluster, "verify", &["--coop", "00000000-0000-4000-8000-000000000001"]).refused();
    // Somebody has changed a row: it is named, and the other cooperative is right all the same.
    cluster.sql_of(&format!("UPDATE rows.account_year SET debit = debit + 1 WHERE coop_id = '{mine}'"));
    let found = on(&cluster, "verify", &[]);
    assert_eq!(found.status, Some(1), "{found:?}");
    assert!(found.out.contains(&theirs) && !found.out.contains(&mine), "{found:?}");
    assert!(found.err.contains(&mine) && found.err.contains("account_year"), "{found:?}");
    on(&cluster, "rebuild", &["--coop", &mine]).done();
    on(&cluster, "verify", &[]).done();
    assert_eq!(one.figures("a").sales, 3, "the till is as it was");
    // Somebody has changed what was signed, or where a log ends: no rebuild makes that right.
    let body = format!("FROM record WHERE coop_id = '{mine}' AND seq = 5");
    let was = cluster.sql_of(&format!("SELECT body {body}"));
    let turn = |from: &str, to: &str| {
        let set = format!("SET body = replace(body, '\"at\":\"{from}', '\"at\":\"{to}')");
        cluster.sql_of(&format!("UPDATE record {set} WHERE coop_id = '{mine}' AND seq = 5"));
    };
    turn("2026", "2027");
    assert_ne!(cluster.sql_of(&format!("SELECT body {body}")), was);
    assert_eq!(on(&cluster, "verify", &["--coop", &mine]).status, Some(1));
    turn("2027", "2026");
    on(&cluster, "verify", &["--coop", &mine]).done();
    cluster.sql_of(&format!("UPDATE head SET seq = seq - 1 WHERE coop_id = '{mine}'"));
    let found = on(&cluster, "verify", &["--coop", &mine]);
    assert!(found.status == Some(1) && found.err.contains("head"), "{found:?}");
}

/// A newer program has another column: it makes the tables anew and fills them from the logs before it listens. Until
/// then nobody writes rows of the old kind, and a cooperative that is damaged holds up no other.
#[test]
fn tables_of_another_version_are_made_anew_at_the_start() {
    if !tools::have("initdb") {
        return;
    }
    let cluster = Cluster::start("layout");
    let (mut one, other) = two(&cluster, ["ledger-layout-one", "ledger-layout-other"]);
    let (mine, theirs) = (coop(&one), coop(&other));
    cluster.sql_of("ALTER TABLE rows.sale DROP COLUMN total; DROP TABLE rows.slip");
    cluster.sql_of("UPDATE rows_layout SET layout = 1; UPDATE coop SET rows_format = 1");
    cluster.sql_of(&format!("UPDATE record SET body = '{{}}' WHERE coop_id = '{theirs}' AND seq = 2"));
    let refused = on(&cluster, "verify", &[]);
    assert_eq!(refused.status, Some(1), "{refused:?}");
    assert!(refused.err.contains("gerai serve"), "it says what to do: {refused:?}");
    one.sell("a", 1);
    let kept = one.try_exchange("a", Through).expect_err("the old server takes nothing now");
    assert_eq!(kept.advice().key, "sync-unavailable");
    one.restart_on_postgres(&cluster.url());
    assert_eq!(differs(&cluster.url(), mine), None, "its rows are those of this program");
    assert!(differs(&cluster.url(), theirs).is_some(), "what is damaged stays and is named");
    one.exchange("a");
    assert_eq!(one.waiting("a"), 0);
    assert_eq!(differs(&cluster.url(), mine), None);
    let sales = cluster.of(&mine.to_string(), "SELECT count(*) FROM rows.sale").expect("answered");
    assert_eq!(sales, "4");
}

/// The dump of the manual, brought into an empty database: everything is right there, and the tills go on with the
/// tokens they have.
#[test]
fn a_dump_brings_postgres_back() {
    if !tools::have("initdb") || !tools::have("pg_dump") {
        return;
    }
    let cluster = Cluster::start("dump");
    let (mut one, other) = two(&cluster, ["ledger-dump-one", "ledger-dump-other"]);
    let password = one.account("siti", gerai::ledger::access::Role::Pengurus, &[coop(&one)]);
    cluster.tool("pg_dump", &["--format=custom", "--dbname=gerai", "--file"], "gerai.dump");
    one.sell("a", 2);
    one.exchange("a");
    cluster.sql("boss", "CREATE DATABASE fresh OWNER gerai").expect("a database");
    cluster.tool("pg_restore", &["--dbname=fresh", "--exit-on-error"], "gerai.dump");
    // A third as long without the rows, which are made anew from the logs.
    cluster.tool(
        "pg_dump",
        &["--format=custom", "--exclude-table-data=rows.*", "--dbname=gerai", "--file"],
        "lean.dump",
    );
    cluster.sql("boss", "CREATE DATABASE lean OWNER gerai").expect("a database");
    cluster.tool("pg_restore", &["--dbname=lean", "--exit-on-error"], "lean.dump");
    let lean = cluster.url_of("lean");
    assert!(differs(&lean, coop(&one)).is_some(), "there are no rows yet");
    gerai(one.folder("a").path(), &["rebuild", "--ledger", "--database", &lean]).done();
    assert_eq!(differs(&lean, coop(&one)), None);
    let url = cluster.url_of("fresh");
    assert_eq!(differs(&url, coop(&one)), None);
    assert_eq!(differs(&url, coop(&other)), None);
    one.restart_on_postgres(&url);
    let moved = one.exchange("a");
    assert!(moved.sent > 0, "what came after the dump is sent again: {moved:?}");
    assert_eq!(differs(&url, coop(&one)), None);
    one.new_till("a", "b");
    assert_eq!(one.figures("b"), one.figures("a"));
    // Accounts are in the dump.
    super::pages::Guest::at(&one).come_in("siti", &password);
}

/// The database is gone with its disk: an empty one gets everything from the tills, the other tills' records too.
#[test]
fn a_lost_postgres_is_filled_again_by_the_tills() {
    if !tools::have("initdb") {
        return;
    }
    let cluster = Cluster::start("lost");
    let mut world = World::on_postgres("ledger-postgres-lost", &cluster.url());
    world.join("a");
    world.exchange("a");
    world.new_till("a", "b");
    world.new_till("a", "c");
    for till in ["a", "b", "c"] {
        world.sell(till, 2);
    }
    world.settle(&["a", "b", "c"]);
    world.sell("b", 1);
    cluster.sql("boss", "CREATE DATABASE fresh OWNER gerai").expect("a database");
    let url = cluster.url_of("fresh");
    world.restart_on_postgres(&url);
    let unknown = world.try_exchange("b", Through).expect_err("an empty ledger knows no token");
    assert_eq!(unknown.advice().key, "sync-bad-token");
    // Till C is gone as well: what it had sold comes from the others.
    world.join("b");
    world.exchange("b");
    world.join("a");
    world.settle(&["a", "b"]);
    assert_eq!(world.figures("a").sales, world.sold());
    assert_eq!(world.figures("b"), world.figures("a"));
    assert_eq!(differs(&url, coop(&world)), None);
    let books = "SELECT sum(debit) = sum(credit) FROM rows.account_year";
    let count = |sql: &str| cluster.tool_sql("fresh", sql);
    assert_eq!(count("SELECT count(*) FROM rows.sale"), world.sold().to_string());
    assert_eq!(count(books), "t");
}

/// A shop's server is backed up while it serves, and brought back in another folder: its tills go on with their tokens.
#[test]
fn a_shops_server_is_backed_up_while_it_serves_and_brought_back() {
    let a = shop::empty_folder("ledger-backup");
    let at = "2026-11-24T00:00:00Z";
    gerai(&a, &["demo", "--seed", "3", "--sales", "30", "--days", "1", "--at", at]).done();
    let read = |path: std::path::PathBuf| figures(&Store::open(path, Mode::ReadOnly).expect("opens"));
    let sold = read(Folder::at(&a).database()).sales;
    let mut server = Serving::start(&a, "127.0.0.1:0", 2);
    let (address, code) = (server.address(), server.code());
    gerai(&a, &["sync"]).done();
    let b = shop::empty_folder("ledger-backup-b");
    gerai(&b, &["enrol", &format!("http://{address}"), &code]).done();
    let file = a.with_extension("backup").display().to_string();
    let _old = std::fs::remove_file(&file);
    gerai(&a, &["backup", "--ledger", &file]).done();
    program::ring(&b, &["login kasir 111111", "open 0", "add S00001 1", "pay cash 200000"], &[]).done();
    gerai(&b, &["sync"]).done();
    // The server's disk dies; its till is on another machine.
    server.kill();
    std::fs::remove_dir_all(a.join("ledger")).expect("ours");
    let elsewhere = shop::empty_folder("ledger-backup-elsewhere");
    assert!(gerai(&elsewhere, &["restore", &file]).refused().contains("--ledger"), "it is no till's backup");
    let shops = elsewhere.with_extension("till").display().to_string();
    let _old = std::fs::remove_file(&shops);
    gerai(&a, &["backup", &shops]).done();
    gerai(&elsewhere, &["restore", "--ledger", &shops]).refused();
    gerai(&elsewhere, &["restore", "--ledger", &file]).done();
    gerai(&elsewhere, &["restore", "--ledger", &file]).refused();
    gerai(&elsewhere, &["verify", "--ledger"]).done();
    let _server = Serving::start(&elsewhere, &address, 1);
    gerai(&b, &["sync"]).done();
    gerai(&a, &["sync"]).done();
    let till = read(Folder::at(&a).database());
    assert_eq!(till.sales, sold + 1, "the sale after the backup came from its till");
    assert_eq!(read(elsewhere.join("ledger/ledger.db")), till);
    assert_eq!(read(Folder::at(&b).database()), till);
}

/// A member's data are deleted at one till while another, which has not heard of it, sends what it wrote of her before:
/// the ledger keeps neither; her name stays as the law wants it.
#[test]
fn what_was_deleted_of_a_member_is_gone_from_postgres() {
    if !tools::have("initdb") {
        return;
    }
    let cluster = Cluster::start("erased");
    let [a, b] = ["ledger-erased-a", "ledger-erased-b"].map(shop::empty_folder);
    gerai(&a, &["demo", "--sales", "0", "--days", "0", "--at", "2026-11-24T00:00:00Z"]).done();
    let (url, code) = (cluster.url(), |said: String| {
        let mut words = said.split_whitespace().map(|word| word.trim_end_matches([',', '.']));
        words.rfind(|word| word.matches('-').count() == 3).expect("a code").to_owned()
    });
    let first = code(gerai(&a, &["serve", "--database", &url, "--code"]).done());
    let server = Serving::on(&a, &["serve", "--database", &url, "--listen", "127.0.0.1:0"], 1);
    let address = format!("http://{}", server.address());
    gerai(&a, &["enrol", &address, &first]).done();
    gerai(&a, &["sync"]).done();
    let second = code(gerai(&a, &["enrol", "--code"]).done());
    gerai(&b, &["enrol", &address, &second]).done();
    let kept = "FROM record WHERE private IS NOT NULL AND body::jsonb ->> 'kind' = 'member_set'
                AND body::jsonb ->> 'number' = 'A00010'";
    let count = || cluster.sql_of(&format!("SELECT count(*) {kept}"));
    assert_eq!(count(), "1", "as she was taken over");
    let ring = |till: &std::path::Path, at: &str, lines: &[&str]| {
        let said = program::ring(till, lines, &["--at", at]).done();
        let answers = said.lines().zip(lines);
        answers.for_each(|(answer, line)| {
            let asked = answer.contains("NEEDS_APPROVAL");
            assert!(answer.contains("\"ok\":true") || asked, "{line}: {answer}");
        });
    };
    let (login, agree) = ("login manajer 444444", "approve pengurus 666666");
    ring(&b, "2026-11-24T01:00:00Z", &[login, "member-change A00010 phone=08119"]);
    let out = ["login kasir 111111", "open 900000", "pay-leaver A00010", "approve pengurus 666666"];
    ring(&a, "2026-11-24T02:00:00Z", &[login, "leave-member A00010 keluar RA-4", agree]);
    ring(&a, "2026-11-24T03:00:00Z", &out);
    ring(&a, "2026-11-24T04:00:00Z", &[login, "erase A00010", agree]);
    gerai(&a, &["sync"]).done();
    assert_eq!(count(), "1", "her name alone");
    // The other till's message was on its way before it could hear of that.
    let late = Store::open(b.join("gerai.db"), Mode::ReadOnly).expect("opens");
    let all = late.records_after(late.identity().device, 0, 50, usize::MAX).expect("readable");
    assert!(all.iter().any(|record| record.private.as_deref().is_some_and(|words| words.contains("08119"))));
    let token = joined::read(&Folder::at(&b)).expect("readable").expect("joined").token;
    let message = protocol::message(&Push { batch: uuid::Uuid::nil() }, &all);
    let mut line = connect(&address, Some(&token)).expect("an address");
    assert_eq!(line.send(&Request::post(path::PUSH, message)).expect("answered").status, 200);
    gerai(&b, &["sync"]).done();
    assert_eq!(count(), "1", "what the other till wrote before came without");
    assert_eq!(cluster.sql_of(&format!("SELECT private LIKE '%08119%' {kept}")), "f");
    assert_eq!(on(&cluster, "verify", &[]).status, Some(0));
}

/// Who stood on papers that one till destroyed is forgotten by the ledger and the other till, that too which the other
/// had written and not sent before it could hear of it.
#[test]
fn who_stood_on_destroyed_papers_is_gone_from_postgres_and_the_other_till() {
    if !tools::have("initdb") {
        return;
    }
    let cluster = Cluster::start("forgotten");
    let [a, b] = ["ledger-forgotten-a", "ledger-forgotten-b"].map(shop::empty_folder);
    gerai(&a, &["demo", "--sales", "0", "--days", "0", "--at", "2026-11-24T00:00:00Z"]).done();
    let (url, code) = (cluster.url(), |said: String| {
        let mut words = said.split_whitespace().map(|word| word.trim_end_matches([',', '.']));
        words.rfind(|word| word.matches('-').count() == 3).expect("a code").to_owned()
    });
    let first = code(gerai(&a, &["serve", "--database", &url, "--code"]).done());
    let server = Serving::on(&a, &["serve", "--database", &url, "--listen", "127.0.0.1:0"], 1);
    let address = format!("http://{}", server.address());
    gerai(&a, &["enrol", &address, &first]).done();
    gerai(&a, &["sync"]).done();
    let second = code(gerai(&a, &["enrol", "--code"]).done());
    gerai(&b, &["enrol", &address, &second]).done();
    forgotten::serve(&a, "open 500000");
    gerai(&a, &["sync"]).done();
    gerai(&b, &["sync"]).done();
    forgotten::serve(&b, "open 0");
    let all = [&forgotten::PATIENT[..], &forgotten::BUYER].concat();
    assert_eq!(forgotten::found(&b, &all), all);
    let named = |what: &str| cluster.sql_of(&format!("SELECT count(*) FROM {what}"));
    let people = "record WHERE private LIKE '%Zubaidah%' OR private LIKE '%ditelepon%' OR private LIKE '%Hamdanah%'";
    assert_eq!(named(people), "4", "a prescription, its correction, its screening, a buyer");
    forgotten::destroy(&a, "2032-01-10T01:00:00Z", "resep");
    forgotten::destroy(&a, "2032-01-11T01:00:00Z", "register_lain");
    gerai(&a, &["sync"]).done();
    assert_eq!(named(people), "0");
    // The other till sends what it wrote, and hears of the minutes.
    gerai(&b, &["sync"]).done();
    gerai(&b, &["sync"]).done();
    assert_eq!(named(people), "0");
    let rows = "rows.prescription WHERE people LIKE '%Zubaidah%'";
    // Each prescription says itself whether it is kept apart: what the other till had not sent yet goes, or stays, with
    // its own kind.
    let apart = || named("rows.prescription WHERE people LIKE '%Sarbaini%'");
    assert_eq!((named(rows), apart()), ("0".into(), "2".into()));
    assert_eq!(forgotten::found(&b, &["Sarbaini Anshari"]), ["Sarbaini Anshari"]);
    assert_eq!(named("rows.medicine_buyer WHERE name <> ''"), "0");
    assert_eq!(named("rows.prescription_screened WHERE words <> ''"), "0");
    assert_eq!(forgotten::found(&b, &all), [""; 0]);
    gerai(&b, &["verify"]).done();
    assert_eq!(on(&cluster, "verify", &[]).status, Some(0));
}
