//! Two programs on one folder: one writes, the other is refused in a sentence; whoever only reads never waits.

use super::{Running, at, shown};
use crate::program::{self, beside, gerai};
use crate::shop::{self, INDOMIE};

#[test]
fn a_second_writer_is_refused_and_readers_are_not() {
    let (folder, station) = shop::open("crash-two");
    drop(station);
    let folder = folder.path();
    let at = at(0);
    let mut till = Running::start(folder, &["--at", &at], "login kasir 111111\n");
    assert_eq!(till.hear()["ok"], true);
    assert_eq!(till.say("open 0")["ok"], true);
    assert_eq!(till.say(&format!("scan {INDOMIE}"))["ok"], true);
    let file = |name, content: &[u8]| beside(folder, name, content).to_str().expect("our own name").to_owned();
    let lines = file("lines", b"login kasir 111111\n");
    let goods = file("csv", b"sku,name,category,base_unit,cost,price_umum\nT1,Satu,Uji,pcs,1000,1500\n");
    let log = file("log", gerai(folder, &["log", "export"]).done().as_bytes());
    let pid = till.child.id().to_string();
    for arguments in [
        // The window: before it looks for a display.
        vec![],
        vec!["ring", &lines],
        vec!["import", "products", &goods],
        vec!["log", "import", &log],
        vec!["rebuild"],
        vec!["demo", "--sales", "0", "--days", "0"],
    ] {
        let sentence = gerai(folder, &arguments).refused();
        assert!(sentence.contains("sedang dipakai program Gerai lain"), "{arguments:?}: {sentence}");
        assert!(sentence.contains(&pid), "{arguments:?} says which: {sentence}");
    }
    for receipt in ["261124-A-0001", "261124-A-0002"] {
        let answer = till.say("pay cash 10000");
        assert_eq!(shown(&[answer]), [receipt], "the first goes on");
        for arguments in [
            &["verify"][..],
            &["report", "sales", "--format", "json"],
            &["report", "stock"],
            &["journal", "--format", "hledger"],
            &["log", "export"],
        ] {
            gerai(folder, arguments).done();
        }
        assert_eq!(program::receipts(folder).last().map(String::as_str), Some(receipt), "readers see what is done");
        till.say(&format!("scan {INDOMIE}"));
    }
    assert_eq!(till.finish(), Some(0));
    gerai(folder, &["rebuild"]).done();
}
