//! The QR on a real paper of a till that has joined a ledger, read as a phone's camera reads it, opens that receipt.

use std::process::Command;

use gerai::io::joined;

use super::pages::Guest;
use super::world::World;
use crate::program::gerai;
use crate::tools;

#[test]
fn the_qr_of_a_printed_receipt_opens_it_at_the_ledger() {
    if !tools::have("zbarimg") {
        return;
    }
    let mut world = World::new("ledger-paper");
    world.sell("a", 2);
    let receipt = world.store("a").newest_sales(1).expect("readable")[0].receipt.to_string();
    let folder = world.folder("a").clone();
    let picture = folder.path().with_extension("png");
    let read = || {
        let _old = std::fs::remove_file(&picture);
        let to = picture.display().to_string();
        gerai(folder.path(), &["receipt", &receipt, "--to", "png", "--out", &to]).done();
        let answer =
            Command::new("zbarimg").args(["--quiet", "--raw", "-S*.disable", "-Sqrcode.enable"]).arg(&picture).output();
        String::from_utf8(answer.expect("zbarimg runs").stdout).expect("text").trim().to_owned()
    };
    assert!(read().starts_with("GERAI/"), "a till by itself names no page");
    world.join("a");
    world.exchange("a");
    // As a shop types it: an address that a phone on its network reaches.
    let mut line = joined::read(&folder).expect("readable").expect("joined");
    let local = std::mem::replace(&mut line.url, "http://192.168.1.10:7117".to_owned());
    joined::write(&folder, &line).expect("written");
    let opened = read();
    let path = opened.strip_prefix("http://192.168.1.10:7117").expect("the ledger's address").to_owned();
    line.url = local;
    joined::write(&folder, &line).expect("written");
    let page = Guest::at(&world).get(&path);
    assert_eq!(page.status, 200, "{path}");
    assert!(page.text().contains(&receipt), "{}", page.text());
    let other = world.store("a").newest_sales(2).expect("readable")[1].receipt.to_string();
    assert!(!page.text().contains(&other), "{other} is another receipt");
}
