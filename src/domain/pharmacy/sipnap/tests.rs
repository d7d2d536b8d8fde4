use super::{Month, Reported, Stage, note_code, read_note, unsent};
use crate::domain::id::UserId;
use crate::domain::time::BusinessDate;

fn day(text: &str) -> BusinessDate {
    text.parse().expect("a date")
}

fn month(text: &str) -> Month {
    Month::parse(text).expect("a month")
}

fn said(of: &str, stage: Stage) -> Reported {
    let at = "2026-11-05T02:00:00Z".parse().expect("an instant");
    Reported { month: month(of), stage, number: String::new(), by: UserId::from("apoteker"), at, figures: None }
}

#[test]
fn a_month_is_over_when_its_last_day_is() {
    assert!(!month("2026-10").is_over(day("2026-10-31")));
    assert!(month("2026-10").is_over(day("2026-11-01")));
    assert!(month("2026-12").is_over(day("2027-01-01")));
    assert_eq!(month("2028-02").last(), day("2028-02-29"));
}

#[test]
fn it_is_due_on_the_tenth_of_the_next_month() {
    assert_eq!(month("2026-10").due(), day("2026-11-10"));
    assert_eq!(month("2026-12").due(), day("2027-01-10"));
}

#[test]
fn months_are_read_as_they_are_written() {
    for text in ["2026-01", "2026-12"] {
        assert_eq!(month(text).to_string(), text);
    }
    for text in ["2026-13", "2026-1", "26-01", "2026", "", "2026-00", "2026-10-01"] {
        assert_eq!(Month::parse(text), None, "{text}");
    }
}

#[test]
fn what_is_not_sent_is_asked_for_from_the_first_day_on() {
    let checked = [said("2026-10", Stage::Checked)];
    assert_eq!(unsent(day("2026-10-20"), day("2026-11-01"), &checked), [month("2026-10")], "checked is not sent");
    assert_eq!(unsent(day("2026-10-20"), day("2026-10-31"), &[]), [], "the month is not over, and none was before");
    let sent = [said("2026-10", Stage::Checked), said("2026-10", Stage::Sent)];
    assert_eq!(unsent(day("2026-10-20"), day("2026-11-30"), &sent), []);
    let months = unsent(day("2020-01-01"), day("2026-11-30"), &sent);
    assert_eq!(months, [month("2026-08"), month("2026-09")], "three months back, the oldest first");
}

#[test]
fn a_note_reads_as_it_was_written() {
    for number in ["", "SIP-2026 0815"] {
        assert_eq!(read_note(&note_code(month("2026-10"), number)), Some((month("2026-10"), number)));
    }
}
