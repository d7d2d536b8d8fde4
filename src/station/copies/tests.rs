use super::*;
use crate::station::rehearse::{self, Wish};

fn place(name: &str) -> PathBuf {
    let path = std::env::temp_dir().join(format!("gerai-copies-{}-{name}", std::process::id()));
    let _gone = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).expect("a temporary folder");
    path
}

fn at(text: &str) -> Instant {
    text.parse().expect("an instant")
}

fn shop(name: &str) -> Folder {
    let folder = Folder::at(place(name).join("shop"));
    let wish = Wish { seed: 1, sales: 0, days: 0, at: at("2026-11-24T00:00:00Z") };
    rehearse::demo(&folder, &wish, &mut |_| std::ops::ControlFlow::Continue(())).expect("an empty folder");
    folder
}

#[test]
fn sticks_and_shares_are_told_from_this_machine() {
    let table = "sysfs /sys sysfs rw 0 0\n/dev/sda1 / ext4 rw 0 0\n/dev/sdb1 /media/kasir/STIK\\040TOKO vfat rw 0 0\n\
                 //192.168.1.5/toko /srv/kantor cifs rw 0 0\n/dev/sda2 /home ext4 rw 0 0\n\
                 /dev/sdc1 /run/media/kasir/B vfat rw 0 0\n/dev/sdb1 /media/kasir/STIK\\040TOKO vfat rw 0 0\n";
    let here = |path: &str, afar| (PathBuf::from(path), afar);
    let expected =
        [here("/media/kasir/STIK TOKO", false), here("/run/media/kasir/B", false), here("/srv/kantor", true)];
    assert_eq!(mounted(table), expected);
}

#[test]
fn a_lack_of_copies_is_said_by_what_helps() {
    let last = LastCopy { at: at("2026-11-20T10:00:00Z"), file: PathBuf::from("/x"), records: 1 };
    assert_eq!(lack(false, Some(&last), last.at), Some(Lack::Place));
    assert_eq!(lack(true, None, last.at), Some(Lack::Never));
    assert_eq!(lack(true, Some(&last), at("2026-11-23T09:59:59Z")), None);
    assert_eq!(lack(true, Some(&last), at("2026-11-23T10:00:00Z")), Some(Lack::Old(3)));
}

#[test]
fn a_copy_is_noted_once_it_was_read_back_and_a_place_that_fails_changes_nothing() {
    let folder = shop("noted");
    let stick = place("noted-stick");
    let (till, date): (TillLetter, BusinessDate) = ("A".parse().expect("A"), "2026-11-24".parse().expect("a day"));
    let copy = |place: &Path, now: &str| make(&folder, place, (&till, date), at(now));
    assert_eq!(last(&folder), None);
    let target = prepare(&stick).expect("there");
    assert_eq!(prepare(&stick).expect("a second time"), target);
    let made = copy(&target, "2026-11-24T12:00:00Z").expect("room");
    assert_eq!(last(&folder), Some(made.clone()));
    let found = described(&made.file).expect("a copy");
    assert_eq!((found.name.as_str(), found.till.as_str()), ("Koperasi Merah Putih Contoh", "A"));
    // The stick is pulled: what was the last copy is it still.
    fs::rename(&stick, stick.with_extension("pulled")).expect("ours");
    let gone = copy(&target, "2026-11-25T12:00:00Z").expect_err("not there");
    assert_eq!(gone.advice().key, "backup-place-missing");
    assert_eq!(prepare(&stick).expect_err("not there").advice().key, "backup-place-missing");
    assert_eq!(last(&folder), Some(made.clone()));
    // A copy that somebody changed on the stick is none.
    let file = stick.with_extension("pulled").join(FOLDER).join("gerai-A-2026-11-24.gerai");
    fs::write(&file, "foto").expect("ours");
    assert_eq!(described(&file), None);
    fs::write(folder.last_copy(), "{").expect("ours");
    assert_eq!(last(&folder), None, "a note that cannot be read is none");
}

/// Where nobody may write: a stick with its switch set looks the same.
#[cfg(target_os = "linux")]
#[test]
fn a_place_that_may_not_be_written_is_said() {
    let folder = shop("refused");
    let (till, date): (TillLetter, BusinessDate) = ("A".parse().expect("A"), "2026-11-24".parse().expect("a day"));
    let refused = make(&folder, Path::new("/proc/self"), (&till, date), at("2026-11-24T12:00:00Z")).expect_err("proc");
    assert_eq!(refused.advice().key, "cli-cannot-write");
    assert_eq!(last(&folder), None);
}

/// A full stick says what helps; what was half written there is swept by the copy itself (`backup.rs`).
#[test]
fn a_full_stick_is_told_from_one_that_may_not_be_written() {
    let said = |kind: std::io::ErrorKind| {
        let error = BackupError::NotWritten { path: "/media/stik/x.gerai".to_owned(), source: kind.into() };
        error.advice().key
    };
    assert_eq!(said(std::io::ErrorKind::StorageFull), "cli-no-room");
    assert_eq!(said(std::io::ErrorKind::ReadOnlyFilesystem), "cli-cannot-write");
}
