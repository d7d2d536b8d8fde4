use super::*;

#[test]
fn what_was_joined_is_read_back_and_only_by_its_owner() {
    let folder = Folder::at(std::env::temp_dir().join(format!("gerai-joined-{}", std::process::id())));
    folder.create().expect("a temporary folder");
    assert_eq!(read(&folder).expect("readable"), None);
    let joined = Joined { url: "https://buku.contoh.id".to_owned(), token: "ab".repeat(32), proves: false };
    write(&folder, &joined).expect("written");
    assert_eq!(read(&folder).expect("readable"), Some(joined.clone()));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(file(&folder)).expect("there").permissions().mode();
        assert_eq!(mode & 0o077, 0);
    }
    let again = Joined { url: "http://10.0.0.2:7117".to_owned(), ..joined };
    write(&folder, &again).expect("written over");
    assert_eq!(read(&folder).expect("readable"), Some(again));
    std::fs::write(file(&folder), "url = [").expect("damaged");
    assert!(read(&folder).is_err());
    let _gone = std::fs::remove_dir_all(folder.path());
}
