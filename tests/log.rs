//! The export of the log is checked by a small program that shares nothing with ours (`log/check_log.py`): hashes,
//! sequence and signatures. Whatever byte of it is changed, it says so.

use std::process::{Command, Output};

use ed25519_dalek::SigningKey;
use uuid::Uuid;

use gerai::domain::event::after_sale::ReceiptReprinted;
use gerai::domain::event::{DeviceEnrolled, Event, Happening, Personal, UserSet};
use gerai::domain::id::{CoopId, DeviceId};
use gerai::domain::people::user::Role;
use gerai::log::record::{Chain, Record};
use gerai::log::{chain, text};

fn records(device: u8) -> Vec<Record> {
    let key = SigningKey::from_bytes(&[device; 32]);
    let public_key = chain::write_key(&key.verifying_key());
    let till = ["A", "B"][usize::from(device % 2)].parse().expect("a letter");
    let receipt = "261103-A-0001".parse().expect("a receipt number");
    let personal = Personal { name: "Siti\u{2028}Aminah".to_owned(), ..Personal::default() };
    let user = UserSet { user: "ka\u{85}sir".into(), role: Role::Kasir, active: true, member: None };
    let happenings = [
        Event::DeviceEnrolled(DeviceEnrolled { public_key, till, restored: None }).into(),
        Happening { event: Event::UserSet(user), personal: Some(personal) },
        Event::ReceiptReprinted(ReceiptReprinted { receipt, copy: 1, shift: None }).into(),
    ];
    let mut log = Chain::begin(CoopId(Uuid::from_bytes([1; 16])), DeviceId(Uuid::from_bytes([device; 16])));
    let at = "2026-11-03T01:02:03Z".parse().expect("an instant");
    happenings.into_iter().map(|happening| log.seal(at, "k\nx".into(), happening, [device; 16], &key).record).collect()
}

fn checked(name: &str, export: &str, wanted: &[&str]) -> Output {
    let file = std::env::temp_dir().join(format!("gerai-check-log-{}-{name}.txt", std::process::id()));
    std::fs::write(&file, export).expect("a temporary file");
    let checker = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/log/check_log.py");
    let mut command = Command::new("python3");
    command.arg("-B").args([checker.as_ref(), file.as_os_str()]).args(wanted);
    let output = command.output().expect("python3 runs");
    std::fs::remove_file(&file).expect("our own file");
    output
}

#[test]
fn thirty_lines_of_another_language_check_the_export() {
    if !crate::tools::have("python3") {
        return;
    }
    let export: String = records(2).iter().chain(&records(3)).map(text::line).collect();
    let last = &export.lines().last().expect("a record")[..64];
    let output = checked("good", &export, &[last]);
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.starts_with("6 records of 2 devices\n") && said.ends_with(&format!(" 3 {last}\n")), "{output:?}");
    let cut: String = export.lines().take(5).map(|line| format!("{line}\n")).collect();
    assert_eq!(checked("cut", &cut, &[]).status.code(), Some(0), "what is left is sound in itself");
    assert_eq!(checked("cut", &cut, &[last]).status.code(), Some(1), "whoever has the last hash on paper finds it");
    assert!(!export.contains("Siti"), "an export carries nothing personal");
    for bad in [
        export.replacen("\"copy\":1", "\"copy\":2", 1),
        export.replace('\n', "\r\n"),
        export.lines().skip(1).map(|line| format!("{line}\n")).collect(),
        export.lines().rev().map(|line| format!("{line}\n")).collect(),
    ] {
        assert_eq!(checked("bad", &bad, &[]).status.code(), Some(1), "{bad}");
    }
}

#[test]
fn every_byte_of_the_export_is_bound() {
    if !crate::tools::have("python3") {
        return;
    }
    let export: String = records(2).iter().map(text::line).collect();
    let file = std::env::temp_dir().join(format!("gerai-change-log-{}.txt", std::process::id()));
    std::fs::write(&file, export).expect("a temporary file");
    let changer = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/log/change_log.py");
    let output = Command::new("python3").arg("-B").arg(changer).arg(&file).args(["1000", "7"]).output();
    std::fs::remove_file(&file).expect("our own file");
    let output = output.expect("python3 runs");
    assert_eq!(String::from_utf8_lossy(&output.stdout), "1000 changes found\n", "{output:?}");
}
