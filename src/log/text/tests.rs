use super::*;
use proptest::prelude::*;

fn record() -> Record {
    Record {
        body: r#"{"v":1, "name":"a b"}"#.to_owned(),
        hash: [0xab; 32],
        sig: [1; 64],
        private: Some("{}".to_owned()),
    }
}

#[test]
fn a_line_reads_back_without_the_private_part() {
    let text = line(&record());
    assert!(!text.contains("{}"));
    assert_eq!(parse(&text).expect("a line"), Record { private: None, ..record() });
}

#[test]
fn anything_else_is_a_bad_record_named_by_its_line() {
    let good = line(&record());
    for bad in [
        good.replace('\n', "\r\n"),
        good.replacen(' ', "  ", 1),
        good.replacen(' ', "\t", 1),
        good.to_uppercase(),
        format!(" {good}"),
        good.replace("{\"v\"", "{\u{2028}\"v\""),
        good[2..].to_owned(),
        "\n".to_owned(),
        format!("{} {} \n", "ab".repeat(32), "01".repeat(64)),
    ] {
        assert!(parse(&bad).is_err(), "{bad:?}");
        let file = format!("{good}{bad}{good}");
        let numbers: Vec<_> = read(file.as_bytes()).map(|(number, record)| (number, record.is_ok())).collect();
        assert_eq!(numbers, [(1, true), (2, false)], "{bad:?}");
    }
    assert!(parse(good.trim_end()).is_err(), "the last line is ended by LF as well");
    assert_eq!(read(&b"\xff\xff\n"[..]).count(), 1);
    assert_eq!(read(&b""[..]).count(), 0);
}

#[test]
fn a_file_without_line_breaks_does_not_fill_the_memory() {
    let endless = std::io::BufReader::new(std::io::repeat(b'a'));
    assert!(matches!(read(endless).next(), Some((1, Err(BadLine::TooLong)))));
}

proptest! {
    /// Hex is read back as it was written, and nothing that was not written so is read.
    #[test]
    fn hex_reads_back(bytes: [u8; 32]) {
        let digits = hex(&bytes);
        prop_assert_eq!(unhex::<32>(&digits), Some(bytes));
        prop_assert_eq!(unhex::<31>(&digits), None);
    }

    /// No input makes the reader panic.
    #[test]
    fn any_bytes_are_read_or_refused(bytes: Vec<u8>) {
        let _ = read(&bytes[..]).count();
    }
}
