use super::*;
use crate::io::entropy::Seeded;

/// A folder of this test's own, empty at its start.
fn fresh(name: &str) -> Folder {
    let path = std::env::temp_dir().join(format!("gerai-folder-{}-{name}", std::process::id()));
    match std::fs::remove_dir_all(&path) {
        Err(error) if error.kind() != ErrorKind::NotFound => panic!("cannot clear {}: {error}", path.display()),
        _ => Folder::at(path),
    }
}

fn made(name: &str) -> Folder {
    let folder = fresh(name);
    folder.create().expect("a temporary folder");
    folder
}

#[test]
fn the_folder_is_found_in_the_order_of_the_contract() {
    let variables = |names: &'static [(&str, &str)]| {
        move |name: &str| names.iter().find(|(known, _)| *known == name).map(|(_, value)| PathBuf::from(value))
    };
    let all = variables(&[("GERAI_DATA", "/env"), ("XDG_DATA_HOME", "/xdg"), ("HOME", "/home/kasir")]);
    assert_eq!(Folder::choose(Some(Path::new("/wanted")), all).expect("named").path(), Path::new("/wanted"));
    assert_eq!(Folder::choose(None, all).expect("in the environment").path(), Path::new("/env"));
    assert!(matches!(Folder::choose(None, variables(&[])), Err(FolderError::NoHome)));
    if cfg!(target_os = "linux") {
        let xdg = variables(&[("XDG_DATA_HOME", "/xdg"), ("HOME", "/home/kasir")]);
        let relative = variables(&[("XDG_DATA_HOME", "xdg"), ("HOME", "/home/kasir")]);
        assert_eq!(Folder::choose(None, xdg).expect("xdg").path(), Path::new("/xdg/gerai"));
        let home = Folder::choose(None, relative).expect("home");
        assert_eq!(home.path(), Path::new("/home/kasir/.local/share/gerai"));
    }
}

#[test]
fn a_second_writer_is_refused_and_told_who_holds_the_folder() {
    let folder = made("lock");
    let held = folder.lock().expect("the first writer");
    let refused = folder.lock().expect_err("the second writer");
    assert!(matches!(refused, FolderError::InUse { pid: Some(pid), .. } if pid == std::process::id()));
    assert_eq!(refused.advice().key, "folder-in-use");
    let looked = folder.must_be_free().expect_err("somebody writes here");
    assert_eq!(looked.advice(), refused.advice());
    drop(held);
    folder.must_be_free().expect("nobody does any more");
    folder.lock().expect("the next one, after the first has gone");
}

#[test]
fn looking_whether_a_folder_is_free_leaves_it_as_it_was() {
    let folder = made("looked");
    folder.must_be_free().expect("nobody was ever here");
    assert_eq!(std::fs::read_dir(folder.path()).expect("our own folder").count(), 0);
    fresh("looked-missing").must_be_free().expect("nobody is in what is not there");
}

#[test]
fn a_number_left_by_a_dead_program_locks_nothing() {
    let folder = made("stale");
    std::fs::write(folder.path().join("gerai.lock"), "999999999999999").expect("written");
    folder.lock().expect("nobody holds it");
    let text = std::fs::read_to_string(folder.path().join("gerai.lock")).expect("read");
    assert_eq!(text, std::process::id().to_string());
}

#[test]
fn a_folder_that_cannot_be_written_is_named() {
    let missing = fresh("missing");
    let refused = missing.lock().expect_err("there is no folder");
    assert!(matches!(refused, FolderError::Unusable { .. }), "{refused:?}");
    let file = made("file").path().join("plain");
    std::fs::write(&file, "").expect("written");
    assert!(Folder::at(file.join("below")).create().is_err());
    let kinds = [
        (ErrorKind::PermissionDenied, "folder-not-writable"),
        (ErrorKind::ReadOnlyFilesystem, "folder-not-writable"),
        (ErrorKind::StorageFull, "folder-full"),
        (ErrorKind::InvalidInput, "folder-unusable"),
    ];
    for (kind, key) in kinds {
        assert_eq!(FolderError::writing(Path::new("/data"), kind.into()).advice().key, key);
    }
    assert_eq!(
        FolderError::reading(Path::new("/x"), ErrorKind::PermissionDenied.into()).advice().key,
        "folder-not-readable"
    );
}

#[test]
fn keys_come_back_and_only_the_owner_reads_them() {
    let folder = made("keys");
    let made = folder.create_keys(&mut Seeded::new(1)).expect("made");
    let public = *made.signing.verifying_key().as_bytes();
    let read = folder.load_keys(&public).expect("read");
    assert_eq!((read.signing.to_bytes(), read.secret), (made.signing.to_bytes(), made.secret));
    assert_ne!(made.signing.to_bytes(), made.secret);
    #[cfg(unix)]
    for file in ["device.key", "device.secret"] {
        use std::os::unix::fs::PermissionsExt;
        let mode = folder.path().join(file).metadata().expect("there").permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{file}");
    }
}

#[test]
fn a_set_up_cut_short_may_begin_again_and_a_log_keeps_its_key() {
    let folder = made("again");
    folder.create_keys(&mut Seeded::new(1)).expect("the first try");
    let second = folder.create_keys(&mut Seeded::new(2)).expect("the second try");
    std::fs::write(folder.database(), "a log").expect("written");
    assert!(matches!(folder.create_keys(&mut Seeded::new(3)), Err(FolderError::KeyThere { .. })));
    folder.load_keys(second.signing.verifying_key().as_bytes()).expect("still the second key");
}

#[test]
fn a_missing_damaged_or_foreign_key_is_told_apart() {
    let folder = made("foreign");
    let ours = folder.create_keys(&mut Seeded::new(1)).expect("made");
    let public = *ours.signing.verifying_key().as_bytes();
    assert!(matches!(folder.load_keys(&[7; 32]), Err(FolderError::KeyForeign { .. })));
    std::fs::write(folder.key_file(), "0123").expect("written");
    assert!(matches!(folder.load_keys(&public), Err(FolderError::KeyDamaged { .. })));
    std::fs::write(folder.key_file(), [0xff; 64]).expect("written");
    assert!(matches!(folder.load_keys(&public), Err(FolderError::KeyDamaged { .. })));
    std::fs::remove_file(folder.key_file()).expect("removed");
    assert!(matches!(folder.load_keys(&public), Err(FolderError::KeyMissing { .. })));
}

#[test]
fn a_shop_is_there_when_its_database_is() {
    let folder = made("shop");
    assert!(!folder.has_shop().expect("asked"));
    assert!(matches!(folder.must_have_shop(), Err(FolderError::Missing { .. })));
    std::fs::write(folder.database(), "").expect("written");
    assert!(folder.has_shop().expect("asked"));
    if cfg!(unix) {
        assert!(folder.free_space().is_some_and(|bytes| bytes > 0));
    }
}
