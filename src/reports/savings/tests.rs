use super::*;

fn line(number: &str, came: i64, went: i64, closing: i64) -> Line {
    Line {
        kind: Balance::Sukarela,
        number: MemberNumber(number.to_owned()),
        name: "Siti".to_owned(),
        came: Rupiah::of(came),
        went: Rupiah::of(went),
        closing: Rupiah::of(closing),
    }
}

#[test]
fn what_there_was_and_what_moved_is_what_there_is() {
    let lines = vec![line("A00002", 50, 20, 130), line("A00001", 0, 0, 0)];
    let table = table(lines, &[(Balance::Sukarela, Rupiah::of(130))], Period::default());
    assert_eq!(table.rows().len(), 1, "who never saved is not listed");
    assert_eq!(table.rows()[0][3], Cell::Money(Rupiah::of(100)));
    assert_eq!(table.head.len(), 2, "members and books agree, and nothing is said");
}

#[test]
fn a_difference_to_the_books_is_said() {
    let table = table(vec![line("A00001", 0, 0, 130)], &[(Balance::Sukarela, Rupiah::of(100))], Period::default());
    assert_eq!(table.head.last().map(|text| text.key), Some("report-control-differs"));
}
