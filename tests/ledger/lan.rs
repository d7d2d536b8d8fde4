//! Finding the shop's server: real processes that call and hear on loopback, and strangers that would like to be it.
//!
//! Where this machine has no multicast on loopback a test says so by name and ends.

use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use gerai::io::folder::Folder;
use gerai::io::joined::{self, Joined};
use gerai::io::lan::{self, Call, Caller};

use super::killed::Serving;
use crate::program::{self, Ended, gerai};
use crate::shop;

const AT: &str = "2026-11-24T00:00:00Z";

/// Whether somebody here hears somebody here.
fn can_hear(test: &str) -> bool {
    let own = format!("hears itself {test}");
    let Some(mut caller) = Caller::new("127.0.0.1:9".parse().expect("an address")) else { return false };
    caller.call(&Call { coop: String::new(), name: own.clone() });
    let mut heard = false;
    lan::hear(Duration::from_secs(5), &mut |found| {
        heard |= found.name == own;
        if heard { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    if !heard {
        eprintln!("skipped: {test}: no multicast on this machine's loopback");
    }
    heard
}

fn shop_of(folder: &Path, seed: &str) {
    gerai(folder, &["demo", "--seed", seed, "--sales", "5", "--days", "1", "--at", AT]).done();
}

fn joined(folder: &Path) -> Joined {
    joined::read(&Folder::at(folder)).expect("readable").expect("joined")
}

#[test]
fn a_till_finds_the_server_and_finds_it_again() {
    if !can_hear("a_till_finds_the_server_and_finds_it_again") {
        return;
    }
    let (a, b) = (shop::empty_folder("lan-a"), shop::empty_folder("lan-b"));
    shop_of(&a, "3");
    let mut server = Serving::on(&a, &["serve", "--listen", "127.0.0.1:0", "--announce"], 2);
    let (first, code) = (format!("http://{}", server.address()), server.code());
    let listed = gerai(&b, &["enrol", "--find"]).done();
    let line = listed.lines().find(|line| line.contains(&first)).unwrap_or_else(|| panic!("{first} in {listed}"));
    assert!(line.contains("Koperasi"), "the name of the cooperative: {line}");
    gerai(&a, &["sync"]).done();
    let said = gerai(&b, &["enrol", &code]).done();
    assert!(said.contains(&first), "{said}");
    gerai(&b, &["sync"]).done();
    assert_eq!(joined(&b).url, first);
    assert!(joined(&b).proves, "from now on whoever does not prove it is a stranger");
    // Another address by DHCP: here another port. It goes on by itself.
    server.kill();
    let server = Serving::on(&a, &["serve", "--listen", "127.0.0.1:0", "--announce"], 1);
    let second = format!("http://{}", server.address());
    assert_ne!(second, first);
    let token = joined(&b).token;
    let ended = gerai(&b, &["sync"]);
    assert!(ended.status == Some(0) && ended.err.contains(&second), "{ended:?}");
    assert_eq!(joined(&b), Joined { url: second, token, proves: true });
}

/// Two copies of one folder sell; what the second one sends is listed for whoever may read it, and where the server
/// does not answer that is said.
#[test]
fn what_was_put_aside_is_listed_on_the_command_line() {
    let (a, copy) = (shop::empty_folder("lan-shelf-a"), shop::empty_folder("lan-shelf-copy"));
    shop_of(&a, "6");
    let mut server = Serving::on(&a, &["serve", "--listen", "127.0.0.1:0"], 2);
    gerai(&a, &["sync"]).done();
    assert!(gerai(&a, &["sync", "--shelf"]).done().contains("Tidak ada"));
    let copied = super::histories::copy(&Folder::at(&a), "lan-shelf-copy");
    assert_eq!(copied.path(), copy);
    for (folder, goods) in [(&a, "add S00001 1"), (&copy, "add S00001 2")] {
        program::ring(folder, &["login kasir 111111", "open 0", goods, "pay cash 500000"], &[]).done();
    }
    gerai(&a, &["sync"]).done();
    assert_eq!(gerai(&copy, &["sync"]).status, Some(1), "two histories");
    let listed = gerai(&a, &["sync", "--shelf"]).done();
    for part in ["• Penjualan", "-A-", "Di buku pada tempat itu: Penjualan", "disalin", "laci"] {
        assert!(listed.contains(part), "{part}: {listed}");
    }
    let as_user = |user: &str, pin: &str| {
        Ended::of(
            program::command(&a).args(["sync", "--shelf", "--as", user]).env("GERAI_PIN", pin).output().expect("runs"),
        )
    };
    assert!(as_user("kasir", "111111").refused().contains("kasir"));
    assert!(as_user("manajer", "000000").refused().contains("PIN"));
    assert_eq!(as_user("manajer", "444444").done(), listed);
    // Wrong PINs are counted and lock the name as at the till, and there too.
    for _ in 0..5 {
        as_user("manajer", "000000").refused();
    }
    assert!(as_user("manajer", "444444").refused().contains("terkunci"), "the right one comes too late");
    assert!(program::ring(&a, &["login manajer 444444"], &[]).out.contains("LOCKED"), "at the till too");
    server.kill();
    assert!(gerai(&a, &["sync", "--shelf"]).refused().contains("tidak terjangkau"));
}

/// Who listens there, and all that was said to him; passes it on where there is somebody to pass it to.
fn stranger(listener: TcpListener, real: Option<SocketAddr>) -> Arc<Mutex<Vec<u8>>> {
    let heard = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&heard);
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let kept = Arc::clone(&kept);
            std::thread::spawn(move || serve_falsely(stream, real, &kept));
        }
    });
    heard
}

fn serve_falsely(mut stream: TcpStream, real: Option<SocketAddr>, kept: &Mutex<Vec<u8>>) -> Option<()> {
    let Some(real) = real else {
        let mut buffer = [0; 4_096];
        let read = stream.read(&mut buffer).ok()?;
        kept.lock().ok()?.extend_from_slice(&buffer[..read]);
        let body = r#"{"proof":"0000000000000000000000000000000000000000000000000000000000000000"}"#;
        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n", body.len());
        return stream.write_all(format!("{head}{body}").as_bytes()).ok();
    };
    let mut there = TcpStream::connect(real).ok()?;
    let (mut back_from, mut back_to) = (there.try_clone().ok()?, stream.try_clone().ok()?);
    std::thread::spawn(move || {
        let _copied = std::io::copy(&mut back_from, &mut back_to);
        back_to.shutdown(Shutdown::Both)
    });
    let mut buffer = [0; 4_096];
    loop {
        let read = stream.read(&mut buffer).ok().filter(|read| *read > 0)?;
        kept.lock().ok()?.extend_from_slice(&buffer[..read]);
        there.write_all(&buffer[..read]).ok()?;
    }
}

fn said_to(heard: &Mutex<Vec<u8>>) -> String {
    String::from_utf8_lossy(&heard.lock().expect("a lock")).into_owned()
}

/// A machine that calls out the cooperative's name and passes every byte on to the real server gets neither the code
/// nor, at the server's own old address, the token.
#[test]
fn a_stranger_gets_neither_code_nor_token() {
    if !can_hear("a_stranger_gets_neither_code_nor_token") {
        return;
    }
    let (a, b) = (shop::empty_folder("lan-stranger-a"), shop::empty_folder("lan-stranger-b"));
    shop_of(&a, "4");
    let mut server = Serving::on(&a, &["serve", "--listen", "127.0.0.1:0"], 2);
    let (real, code) = (server.address(), server.code());
    let false_one = TcpListener::bind("127.0.0.1:0").expect("a port");
    let at = false_one.local_addr().expect("an address");
    let heard = stranger(false_one, Some(real.parse().expect("an address")));
    let mut caller = Caller::new(at).expect("a way to call");
    caller.call(&Call { coop: String::new(), name: "Koperasi Palsu".to_owned() });
    let listed = gerai(&b, &["enrol", "--find"]).done();
    assert!(listed.contains("Koperasi Palsu"), "{listed}");
    let said = gerai(&b, &["enrol", &code]).refused();
    assert!(said.contains("tidak dikirim"), "{said}");
    let to_him = said_to(&heard);
    assert!(to_him.contains("/v1/prove"), "he was asked: {to_him}");
    assert!(!to_him.contains("/v1/enrol") && !to_him.contains(&code), "{to_him}");
    gerai(&a, &["sync"]).done();
    // Typed by a person it is joined as ever, and from then on the server must prove itself.
    gerai(&b, &["enrol", &format!("http://{real}"), &code]).done();
    gerai(&b, &["sync"]).done();
    let before = joined(&b);
    assert!(before.proves);
    server.kill();
    let heard = stranger(TcpListener::bind(&real).expect("its port is free"), None);
    let said = gerai(&b, &["sync"]).refused();
    assert!(said.contains("mesin lain"), "{said}");
    let to_him = said_to(&heard);
    assert!(to_him.contains("/v1/prove") && !to_him.contains(&before.token), "{to_him}");
    assert_eq!(joined(&b), before, "nothing was changed by him");
}

#[test]
fn a_server_that_shall_not_is_not_heard() {
    if !can_hear("a_server_that_shall_not_is_not_heard") {
        return;
    }
    let a = shop::empty_folder("lan-silent-a");
    shop_of(&a, "5");
    let server = Serving::on(&a, &["serve", "--listen", "0.0.0.0:0", "--no-announce"], 2);
    let port = server.address().rsplit(':').next().expect("a port").to_owned();
    let mut heard = Vec::new();
    lan::hear(Duration::from_secs(2), &mut |found| {
        heard.push(found.port.to_string());
        ControlFlow::Continue(())
    });
    assert!(!heard.contains(&port), "{heard:?}");
}

#[test]
fn without_a_server_the_person_is_told_what_to_do() {
    let b = shop::empty_folder("lan-none-b");
    let said = gerai(&b, &["enrol", "K7QM-2F9D-XW3A-81TP"]).refused();
    assert!(said.contains("tidak"), "{said}");
    for (typed, missing) in [(&["enrol"][..], "<URL>"), (&["enrol", "http://127.0.0.1:1"], "<CODE>")] {
        let ended = gerai(&b, typed);
        assert!(ended.status == Some(2) && ended.err.contains(missing), "{ended:?}");
    }
}
