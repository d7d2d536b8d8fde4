use super::status::{Answers, is_answer};
use super::*;
use std::path::Path;

fn job() -> Job {
    Job {
        name: "261103-A-0042/1".to_owned(),
        receipt: Some("261103-A-0042".to_owned()),
        bytes: b"\x1b@Gerai\n".to_vec(),
        png: b"PNG".to_vec(),
        text: "Gerai\n".to_owned(),
    }
}

fn setup(prints: impl Into<PathBuf>) -> Setup {
    Setup { flow: Flow::default(), asks_status: true, prints: prints.into() }
}

fn folder(name: &str) -> PathBuf {
    let path = std::env::temp_dir().join(format!("gerai-printer-{}-{name}", std::process::id()));
    std::fs::create_dir_all(&path).expect("a temporary folder");
    path
}

#[test]
fn answers_are_read_as_the_table_says() {
    let plain = Answers { printer: 0x12, offline_cause: 0x12, error: 0x12, paper: 0x12 };
    let cases = [
        (plain, Status::Ready),
        (Answers { paper: 0x1e, ..plain }, Status::PaperNearEnd),
        (Answers { paper: 0x72, ..plain }, Status::NoPaper),
        (Answers { printer: 0x1a, offline_cause: 0x32, ..plain }, Status::NoPaper),
        (Answers { printer: 0x1a, offline_cause: 0x16, paper: 0x72, ..plain }, Status::CoverOpen),
        (Answers { printer: 0x1a, offline_cause: 0x52, error: 0x1a, ..plain }, Status::Error),
        (Answers { printer: 0x1a, ..plain }, Status::Offline),
    ];
    for (answers, status) in cases {
        assert_eq!(answers.status(), status, "{answers:02x?}");
        assert_eq!(answers.trouble(), !status.may_print(), "{answers:02x?}");
    }
}

#[test]
fn reports_that_nobody_asked_for_are_no_answers() {
    assert!([0x12, 0x1a, 0x16, 0x72, 0x1e].into_iter().all(is_answer));
    let others = [0x11, 0x13, 0x10, 0x14, 0x18, 0x00, 0x0c, 0x6f, 0x30, 0xff];
    assert!(!others.into_iter().any(is_answer));
}

#[test]
fn the_virtual_printer_keeps_picture_and_text() {
    let prints = folder("virtual").join("prints");
    let mut printer = at(&PrinterPort::Virtual, &setup(&prints));
    assert_eq!(printer.status(), Status::Ready);
    assert_eq!(printer.send(&job()).expect("kept"), Sent { bytes: 8, confirmed: true });
    let read = |name: &str| std::fs::read_to_string(prints.join(name)).expect(name);
    assert_eq!((read("261103-A-0042-1.png"), read("261103-A-0042-1.txt")), ("PNG".to_owned(), "Gerai\n".to_owned()));
    printer.pulse(&[0x1b, 0x70]).expect("kept");
    assert_eq!(read("drawer.log"), "1B 70\n");
}

#[test]
fn a_folder_that_cannot_be_written_is_told() {
    let blocked = folder("blocked").join("plain");
    std::fs::write(&blocked, "").expect("written");
    let error = at(&PrinterPort::Virtual, &setup(&blocked)).send(&job()).expect_err("a file is in the way");
    assert_eq!((error.outcome(), error.advice().key), (Outcome::NothingSent, "print-folder"));
}

#[test]
fn a_plain_file_collects_jobs() {
    let path = folder("spool").join("out.bin");
    let _ = std::fs::remove_file(&path);
    let mut printer = at(&PrinterPort::File(path.clone()), &setup("/nowhere"));
    printer.send(&job()).expect("first");
    printer.send(&job()).expect("second");
    assert_eq!(std::fs::read(&path).expect("there"), b"\x1b@Gerai\n\x1b@Gerai\n");
}

#[test]
fn a_device_that_is_not_there_is_never_made() {
    let port = PrinterPort::File("/dev/gerai-is-not-here".into());
    let mut printer = at(&port, &setup("/nowhere"));
    assert_eq!(printer.status(), Status::NotConnected);
    let error = printer.send(&job()).expect_err("nothing there");
    assert_eq!((error.outcome(), error.advice().key), (Outcome::NothingSent, "print-not-connected"));
    assert!(!Path::new("/dev/gerai-is-not-here").exists());
}

#[test]
fn a_device_file_takes_a_job_without_answering() {
    if cfg!(unix) {
        let mut printer = at(&PrinterPort::File("/dev/null".into()), &setup("/nowhere"));
        assert_eq!(printer.send(&job()).expect("swallowed"), Sent { bytes: 8, confirmed: false });
        let mut full = at(&PrinterPort::File("/dev/full".into()), &setup("/nowhere"));
        assert!(full.send(&job()).is_err());
    }
}

#[test]
fn once_bytes_went_out_the_cashier_is_asked() {
    let error = |sent_bytes, fault| PrintError {
        printer: "tcp:x:9100".to_owned(),
        job: "j".to_owned(),
        receipt: None,
        sent_bytes,
        fault,
    };
    let broken = || std::io::Error::from(std::io::ErrorKind::BrokenPipe);
    assert_eq!(error(0, Fault::Interrupted(broken())).advice().key, "print-not-connected-other");
    assert_eq!(error(7, Fault::Interrupted(broken())).advice().key, "print-interrupted-other");
    assert_eq!(error(7, Fault::Offline).advice().key, "print-interrupted-other");
    assert_eq!(error(7, Fault::NoPaper).outcome(), Outcome::Unknown);
    assert_eq!(error(0, Fault::CoverOpen).outcome(), Outcome::NothingSent);
}
