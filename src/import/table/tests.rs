use super::*;

const WANTED: &[Column] = &[must("code"), must("name"), may("note")];

fn read(bytes: &[u8]) -> Result<Vec<(usize, String)>, Vec<BadRow>> {
    let mut records = Records::new(bytes, WANTED)?;
    let name = records.place("name").expect("name is a column that must be there");
    let (mut rows, mut bad) = (Vec::new(), Vec::new());
    loop {
        match records.advance() {
            Ok(true) => rows.push((records.record().line, records.record().cell(name).to_owned())),
            Ok(false) => break,
            Err(row) => bad.push(row),
        }
    }
    if bad.is_empty() { Ok(rows) } else { Err(bad) }
}

fn faults(bytes: &[u8]) -> Vec<(usize, String, &'static str)> {
    let bad = read(bytes).expect_err("the file is bad");
    bad.into_iter().map(|bad| (bad.line, bad.column, bad.reason.key)).collect()
}

fn rows(bytes: &[u8]) -> Vec<(usize, String)> {
    read(bytes).expect("the file is good")
}

#[test]
fn comma_or_semicolon_mark_or_none_crlf_or_lf_are_one_file() {
    let same = vec![(2, "Beras".to_owned()), (3, "Gula".to_owned())];
    assert_eq!(rows(b"code,name\r\n1,Beras\r\n2,Gula\r\n"), same);
    assert_eq!(rows(b"\xEF\xBB\xBFcode;name\n1;Beras\n2;Gula"), same);
    assert_eq!(rows(b"Name , CODE,\nBeras,1,\nGula,2,\n"), same);
    let below = vec![(4, "Beras".to_owned())];
    assert_eq!(rows(b"\xEF\xBB\xBF\r\n;;\r\ncode;name\r\n1;Beras\r\n"), below, "below blank lines");
    assert_eq!(faults(b"\n\ncode\n"), [(3, "name".to_owned(), "import-column-missing")]);
    assert_eq!(faults(b"\n,,\n")[0].2, "import-empty-file");
}

#[test]
fn quotes_hold_separators_quotes_and_line_breaks() {
    let read = rows(b"code,name\n1,\"Kue \"\"Lapis\"\", besar\"\n2,\"dua\nbaris\"\n\n,,\n3,\"\"\n");
    let names: Vec<_> = read.iter().map(|(line, name)| (*line, name.as_str())).collect();
    assert_eq!(names, [(2, "Kue \"Lapis\", besar"), (3, "dua\nbaris"), (7, "")]);
}

#[test]
fn a_header_names_what_is_missing_unknown_and_twice() {
    assert_eq!(
        faults(b"code,nama,code\n"),
        [
            (1, "nama".to_owned(), "import-column-unknown"),
            (1, "code".to_owned(), "import-column-twice"),
            (1, "name".to_owned(), "import-column-missing"),
        ]
    );
    assert_eq!(faults(b"")[0].2, "import-empty-file");
    assert_eq!(faults(b"\xFF\xFEc\0o\0d\0e\0\n\0")[0].2, "import-not-utf8");
}

#[test]
fn windows_1252_is_named_by_line_and_column() {
    assert_eq!(
        faults(b"code,name\n1,Beras\n2,Kaf\xE9\n3,T\xE9h\n"),
        [(3, "name".to_owned(), "import-not-utf8"), (4, "name".to_owned(), "import-not-utf8")]
    );
}

#[test]
fn rows_that_do_not_fit_the_header_are_named() {
    let file = b"code,name\n1\n1,2,3\n1,2,\n\"a\"b,2\n1,b\"c\n1,\"open\n2,never closed\n";
    assert_eq!(
        faults(file),
        [
            (2, String::new(), "import-too-few-cells"),
            (3, String::new(), "import-too-many-cells"),
            (5, "code".to_owned(), "import-bad-quote"),
            (6, "name".to_owned(), "import-bad-quote"),
            (7, String::new(), "import-open-quote"),
        ]
    );
}
