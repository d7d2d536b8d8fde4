use super::*;
use crate::domain::id::Sku;
use crate::reports::{Question, Report};
use crate::station::counter::Ask;
use crate::station::counter::begin;
use crate::station::counter::tests::{Place, start, wait};

fn told(tell: Tell) -> Option<Told> {
    match tell {
        Tell::Writing(told @ (Told::Written(_) | Told::Sealed(..) | Told::Folder(_) | Told::Failed(_))) => Some(told),
        _ => None,
    }
}

fn stock(form: Form) -> Ask {
    let asked = Asked {
        report: Report::Stock,
        question: Question::default(),
        column: Some("location"),
        only: Some("apotek".to_owned()),
        from: 500,
    };
    Ask::Write(Wish::Report { asked: Box::new(asked), form }, "Hj. Fatimah".to_owned())
}

#[test]
fn files_stand_whole_in_the_data_folder_and_a_stopped_journal_leaves_nothing() {
    let place = Place::new("writing");
    let (counter, heard) = start(&place);
    counter.ask(Ask::Begin(begin::Wish::Demo)).expect("a queue");
    wait(&heard, |tell| matches!(tell, Tell::Begun(begin::Told::Founded)).then_some(()));
    counter.ask(Ask::Open).expect("a queue");
    wait(&heard, |tell| matches!(tell, Tell::Opened(_)).then_some(()));
    for (form, begins) in [(Form::Pdf, &b"%PDF"[..]), (Form::Xlsx, b"PK"), (Form::Csv, b"sku,")] {
        counter.ask(stock(form)).expect("a queue");
        let Told::Written(file) = wait(&heard, told) else { panic!("{form:?} is written") };
        assert!(fs::read(&file).expect("it is there").starts_with(begins), "{}", file.display());
        assert!(file.ends_with(format!("laporan/stock-apotek.{}", form.ending())));
        if form == Form::Csv {
            let text = fs::read_to_string(&file).expect("text");
            let places: Vec<&str> = text.lines().skip(1).filter_map(|line| line.split(',').rev().nth(5)).collect();
            assert!(
                !places.is_empty() && places.iter().all(|place| *place == "apotek"),
                "only what was chosen, from the first"
            );
        }
    }
    counter.ask(Ask::Write(Wish::Journal { period: Period::default() }, String::new())).expect("a queue");
    let (done, whole) = wait(&heard, |tell| match tell {
        Tell::Writing(Told::Progress { done, whole }) => Some((done, whole)),
        _ => None,
    });
    assert!(done == 0 && whole > 300, "every sale of the demo is in it: {whole}");
    let Told::Written(journal) = wait(&heard, told) else { panic!("the journal is written") };
    assert!(fs::read(&journal).expect("it is there").starts_with(b"PK"));
    fs::remove_file(&journal).expect("it is ours");
    counter.ask(Ask::Write(Wish::Journal { period: Period::default() }, String::new())).expect("a queue");
    // As soon as it has begun.
    wait(&heard, |tell| matches!(tell, Tell::Writing(Told::Progress { done: 0, .. })).then_some(()));
    counter.stop();
    if let Told::Failed(text) = wait(&heard, told) {
        assert_eq!(text.key, "reports-stopped");
        let left = fs::read_dir(place.0.join(FOLDER)).expect("the folder").flatten();
        let names: Vec<_> = left.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        assert!(names.iter().all(|name| !name.starts_with(JOURNAL) && !name.ends_with(".part")), "{names:?}");
    }
}

/// What an outsider is handed is the log as `gerai log export` writes it, and its hash is that of the file.
#[test]
fn the_log_is_written_with_its_hash_and_what_simkopdes_takes_beside_it() {
    let place = Place::new("evidence");
    let (counter, heard) = start(&place);
    counter.ask(Ask::Begin(begin::Wish::Demo)).expect("a queue");
    wait(&heard, |tell| matches!(tell, Tell::Begun(begin::Told::Founded)).then_some(()));
    counter.ask(Ask::Open).expect("a queue");
    wait(&heard, |tell| matches!(tell, Tell::Opened(_)).then_some(()));
    counter.ask(Ask::Write(Wish::Evidence, String::new())).expect("a queue");
    let Told::Sealed(file, hash) = wait(&heard, told) else { panic!("the log is written") };
    let bytes = fs::read(&file).expect("it is there");
    let own: [u8; 32] = Sha256::digest(&bytes).into();
    assert_eq!(text::hex(&own), hash, "{}", file.display());
    // The paper that is signed lies beside it.
    let paper = format!("{}-sidik.pdf", file.with_extension("").display());
    assert!(fs::read(&paper).is_ok_and(|bytes| bytes.starts_with(b"%PDF")), "{paper}");
    counter.ask(Ask::Write(Wish::Verify, String::new())).expect("a queue");
    let Told::Folder(said) = wait(&heard, told) else { panic!("it is verified") };
    assert_eq!(said.key, "cli-verify-done");
    let records: Vec<bool> = text::read(&bytes[..]).map(|(_, record)| record.is_ok()).collect();
    assert!(records.len() > 300 && records.iter().all(|sound| *sound), "{} records", records.len());
    counter.ask(Ask::Write(Wish::Simkopdes { year: 2026 }, String::new())).expect("a queue");
    let Told::Written(folder) = wait(&heard, told) else { panic!("the files are written") };
    assert!(folder.ends_with("laporan/simkopdes-2026"), "{}", folder.display());
    let members = fs::read_to_string(folder.join("anggota_koperasi.csv")).expect("it is there");
    assert!(members.starts_with("anggota_ref,"), "{members}");
    // All data twice on one day: the first folder stays as it is.
    for end in ["", "-2"] {
        counter.ask(Ask::Write(Wish::Everything { persons: false }, String::new())).expect("a queue");
        let Told::Folder(said) = wait(&heard, told) else { panic!("all data are written") };
        let folder = place.0.join(format!("laporan/semua-data-{}{end}", Zone::default().date(System.now())));
        assert!(folder.join("sale_lines.csv").exists() && folder.join("BACA.md").exists(), "{said:?}");
    }
}

#[test]
fn a_file_is_called_by_what_is_in_it() {
    let day = |text: &str| text.parse().ok();
    let period = Period { from: day("2026-11-01"), to: day("2026-11-30") };
    let question = Question { period, sku: Some(Sku::from("M/12")), ..Question::default() };
    let asked = Asked { report: Report::StockCard, question, column: None, only: None, from: 0 };
    assert_eq!(name_of(&asked), "stock-card-2026-11-01-2026-11-30-M_12");
    assert_eq!(days(Period { from: day("2026-11-24"), to: day("2026-11-24") }), "-2026-11-24");
}
