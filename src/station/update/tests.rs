use ed25519_dalek::SigningKey;

use super::*;
use crate::io::clock::System as SystemClock;
use crate::io::entropy;
use crate::station::rehearse::{self, Wish};
use crate::station::{Doors, Station};
use crate::till::parse;

const OLD: &str = "the program of today";
const NEW: &str = "the program of tomorrow";

/// A program beside its key, a shop, and a stick.
struct Place {
    at: PathBuf,
    site: Site,
    folder: Folder,
}

impl Place {
    fn new(name: &str) -> Self {
        let at = std::env::temp_dir().join(format!("gerai-update-{}-{name}", std::process::id()));
        let _gone = fs::remove_dir_all(&at);
        fs::create_dir_all(at.join("bin")).expect("a temporary folder");
        fs::create_dir_all(at.join("stick")).expect("a temporary folder");
        fs::write(at.join("bin/gerai"), OLD).expect("writable");
        let public = crate::log::text::hex(key(1).verifying_key().as_bytes());
        fs::write(at.join("bin/gerai-release.key"), format!("{public}\n")).expect("writable");
        let folder = Folder::at(at.join("shop"));
        let wish = Wish { seed: 1, sales: 0, days: 0, at: "2026-11-24T00:00:00Z".parse().expect("an instant") };
        rehearse::demo(&folder, &wish, &mut |_| ControlFlow::Continue(())).expect("an empty folder");
        Self { site: Site::at(at.join("bin/gerai")), folder, at }
    }

    fn package(&self, version: &str, signed_by: u8) -> PathBuf {
        let file = self.at.join(format!("stick/gerai-{version}.rilis"));
        let mut out = File::create(&file).expect("writable");
        let version = Version::parse(version).expect("a version");
        release::pack(NEW.as_bytes(), (version, Store::newest_format()), &key(signed_by), &mut out).expect("writable");
        file
    }

    fn install(&self, package: &Path, trial: Trial<'_>) -> Result<Version, Text> {
        self.site.install(package, &self.folder, trial).map_err(|error| error.advice())
    }

    /// The law of every failure: the program of today runs, and nothing lies about.
    fn unchanged(&self, error: Result<Version, Text>, key: &str) {
        assert_eq!(error.expect_err("refused").key, key);
        assert_eq!(self.program(), OLD);
        let mut left: Vec<String> = list_files::inside(&self.at.join("bin"))
            .iter()
            .filter_map(|path| path.file_name()?.to_str().map(str::to_owned))
            .collect();
        left.sort();
        assert_eq!(left, ["gerai", "gerai-release.key"], "after {key}");
        assert!(!self.folder.path().join(".percobaan").exists(), "after {key}");
    }

    fn program(&self) -> String {
        fs::read_to_string(self.at.join("bin/gerai")).expect("a program always stands there")
    }
}

fn key(seed: u8) -> SigningKey {
    SigningKey::from_bytes(&[seed; 32])
}

fn runs(program: &Path, copy: &Folder) -> Result<(), String> {
    assert!(program.exists(), "{}", program.display());
    // What a new program would do to it, the copy bears.
    check(copy).map(drop).map_err(|text| text.key.to_owned())
}

#[test]
fn a_signed_newer_program_takes_the_place_and_goes_back() {
    let place = Place::new("good");
    let package = place.package("9.0.0", 1);
    assert_eq!(place.site.packages(), Vec::new(), "no stick is searched that is not one");
    // A folder is as good as the file: the newest in it is meant.
    place.package("8.0.0", 1);
    place.package("10.0.0", 2);
    assert_eq!(place.install(&place.at.join("stick"), &runs).expect("newer").to_string(), "9.0.0");
    assert_eq!((place.program().as_str(), place.site.before().map(|it| it.version)), (NEW, Some(Version::own())));
    assert!(package.exists(), "the stick keeps it");
    assert_eq!(place.site.back(&place.folder, &runs).expect("there").to_string(), Version::own().to_string());
    assert_eq!(place.program(), OLD);
    assert!(place.site.before().is_some(), "and forth again");
}

#[test]
fn what_must_not_run_leaves_everything_as_it_was() {
    let place = Place::new("bad");
    place.unchanged(place.install(&place.package("9.0.0", 2), &runs), "update-forged");
    place.unchanged(place.install(&place.package("0.0.1", 1), &runs), "update-not-newer");
    let fails = |_: &Path, _: &Folder| Err("exec format error".to_owned());
    place.unchanged(place.install(&place.package("9.0.0", 1), &fails), "update-does-not-run");
    let foreign = place.at.join("stick/foto.rilis");
    fs::write(&foreign, "no package").expect("writable");
    place.unchanged(place.install(&foreign, &runs), "update-no-package");
    place.unchanged(place.install(&place.at.join("shop"), &runs), "update-nothing-here");
    // Half of it came over the wire.
    let half = place.package("9.0.0", 1);
    let bytes = fs::read(&half).expect("ours");
    fs::write(&half, &bytes[..bytes.len() - 3]).expect("ours");
    place.unchanged(place.install(&half, &runs), "update-forged");
    assert_eq!(place.site.back(&place.folder, &runs).expect_err("none").advice().key, "update-none-before");
    fs::remove_file(place.at.join("bin/gerai-release.key")).expect("ours");
    assert_eq!(place.install(&place.package("9.0.0", 1), &runs).expect_err("no key").key, "update-no-key");
}

#[test]
fn nothing_changes_while_a_shift_is_open() {
    let place = Place::new("open");
    let package = place.package("9.0.0", 1);
    let doors = Doors { clock: Box::new(SystemClock), entropy: Box::new(entropy::System) };
    let mut station = Station::open(&place.folder, doors).expect("a demo");
    let mut ring = |line: &str| {
        let input = parse::line(line).expect("an input").expect("not blank");
        station.submit(&input).expect("not refused");
    };
    ring("login kasir 111111");
    ring("open 300000");
    place.unchanged(place.install(&package, &runs), "update-shift-open");
    ring("count 100000=3");
    ring("close");
    assert!(place.install(&package, &runs).is_ok(), "beside a till that has closed");
    ring("open 300000");
    assert_eq!(place.site.back(&place.folder, &runs).expect_err("open").advice().key, "update-shift-open");
    assert_eq!(place.program(), NEW);
}

/// A power cut between any two steps: a whole program stands under the name, and the next attempt goes on.
#[test]
fn a_cut_between_the_steps_leaves_a_whole_program() {
    for cut in 0..=4 {
        let place = Place::new(&format!("cut-{cut}"));
        let package = place.package("9.0.0", 1);
        let key = place.site.key().expect("beside it");
        let (label, mut reader) = release::open(&package, &key).expect("ours");
        place.site.unpacked(&label, &mut reader, &place.site.beside("new"), &package).expect("room");
        let mut at = |step| match step == cut {
            true => Err(std::io::Error::other("power")),
            false => Ok(()),
        };
        place.site.swap(&label, &mut at).expect_err("cut");
        assert_eq!(place.program(), if cut < 4 { OLD } else { NEW }, "cut {cut}");
        // The program that starts next, whichever it is, is not turned back for it.
        assert_eq!(place.site.started(&place.folder), None, "cut {cut}");
        if cut < 4 {
            assert!(place.install(&package, &runs).is_ok(), "cut {cut}");
            assert_eq!(place.program(), NEW, "cut {cut}");
        }
    }
}

#[test]
fn a_program_that_does_not_open_the_shop_twice_goes_back() {
    let place = Place::new("trial");
    place.install(&place.package("9.0.0", 1), &runs).expect("newer");
    // As the new program sees it: what is tried is itself.
    let own = Version::own();
    let again = || whole(&place.site.beside("trial"), &format!("{own} 0\n")).expect("writable");
    again();
    assert_eq!(place.site.started(&place.folder), None, "the first start");
    place.site.settled();
    for _ in 0..5 {
        assert_eq!(place.site.started(&place.folder), None, "it opened the shop");
    }
    again();
    for _ in 0..STARTS {
        assert_eq!(place.site.started(&place.folder), None);
    }
    assert_eq!(place.program(), NEW);
    assert_eq!(place.site.started(&place.folder), Some(own), "the one before is back");
    assert_eq!(place.program(), OLD);
    assert_eq!(place.site.started(&place.folder), None, "and stays");
}

#[test]
fn a_shop_in_a_newer_form_keeps_the_newer_program() {
    let place = Place::new("format");
    place.install(&place.package("9.0.0", 1), &runs).expect("newer");
    whole(&place.site.beside("old.label"), &format!("0.0.1 {}\n", Store::newest_format() - 1)).expect("writable");
    assert_eq!(place.site.back(&place.folder, &runs).expect_err("too new").advice().key, "update-too-new");
    whole(&place.site.beside("trial"), &format!("{} {STARTS}\n", Version::own())).expect("writable");
    assert_eq!(place.site.started(&place.folder), None, "it cannot go back, and says so when it is asked");
    assert_eq!(place.program(), NEW);
}
