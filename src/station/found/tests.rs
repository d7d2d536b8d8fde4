use super::*;
use crate::demo;
use crate::io::clock::Stepped;
use crate::io::entropy::Seeded;

fn fresh(name: &str) -> Folder {
    let path = std::env::temp_dir().join(format!("gerai-found-{}-{name}", std::process::id()));
    let _gone = std::fs::remove_dir_all(&path);
    Folder::at(path)
}

fn now() -> Instant {
    "2026-11-24T00:00:00Z".parse().expect("an instant")
}

fn doors(seed: u64) -> Doors {
    Doors { clock: Box::new(Stepped::new(now())), entropy: Box::new(Seeded::new(seed)) }
}

#[test]
fn a_shop_is_there_only_when_it_is_settled() {
    let folder = fresh("settled");
    let site = Site::at(&folder).expect("an empty folder");
    let station = site.found(&demo::founding(), now(), doors(1)).expect("a founding without faults");
    assert!(!folder.has_shop().expect("readable"));
    site.settle(station).expect("moved");
    assert!(folder.has_shop().expect("readable"));
    let left: Vec<_> =
        std::fs::read_dir(folder.path()).expect("readable").flatten().map(|entry| entry.file_name()).collect();
    assert_eq!(left.len(), 4, "key, secret, data file and lock: {left:?}");
    let station = Station::open(&folder, doors(2)).expect("its keys fit its log");
    assert!(station.is_practice().expect("readable"));
    assert_eq!(station.answer().expect("readable").user, None);
}

#[test]
fn what_a_founding_cut_short_left_behind_is_swept_away() {
    let folder = fresh("cut");
    let site = Site::at(&folder).expect("an empty folder");
    drop(site.found(&demo::founding(), now(), doors(1)).expect("a founding"));
    drop(site);
    let site = Site::at(&folder).expect("still empty");
    let station = site.found(&demo::founding(), now(), doors(1)).expect("a founding");
    site.settle(station).expect("moved");
}

#[test]
fn a_folder_with_a_cooperative_is_refused() {
    let folder = fresh("twice");
    let site = Site::at(&folder).expect("an empty folder");
    let station = site.found(&demo::founding(), now(), doors(1)).expect("a founding");
    site.settle(station).expect("moved");
    let refused = Site::at(&folder).err().expect("a second founding");
    assert_eq!(refused.advice().key, "cli-found-already-there");
}

#[test]
fn people_sign_in_with_their_pins() {
    let folder = fresh("pins");
    let site = Site::at(&folder).expect("an empty folder");
    let mut station = site.found(&demo::founding(), now(), doors(1)).expect("a founding");
    assert_eq!(station.vouch(&"manajer".into(), "444444").expect("the right PIN").code(), "manajer");
    assert!(station.vouch(&"manajer".into(), "444445").is_err());
    assert!(station.vouch(&"nobody".into(), "444444").is_err());
    let keys: Vec<_> = (0..5).map(|_| station.vouch(&"manajer".into(), "444445").expect_err("wrong")).collect();
    assert_eq!(keys.last().map(|error| error.text().key), Some("till-locked"), "counted as at the till");
    assert_eq!(station.vouch(&"manajer".into(), "444444").expect_err("locked").text().key, "till-locked");
}

#[test]
fn a_founding_with_faults_makes_nothing() {
    let folder = fresh("faults");
    let site = Site::at(&folder).expect("an empty folder");
    let mut founding = demo::founding();
    founding.users[0].pin = "12".to_owned();
    let refused = site.found(&founding, now(), doors(1)).err().expect("a PIN of two digits");
    assert!(matches!(refused, FoundError::Faults(faults) if faults.len() == 1));
    assert!(!folder.has_shop().expect("readable"));
}
