//! What the supervisors found, what the board answered, and whether it is done with (koperasi 6.3): a finding is
//! noted by the supervisors, answered by the board, closed by the supervisors once it was answered.
//!
//! Pure. Always holds: each step is an event of its own; nothing that was written is written over, a later answer
//! stands beside the earlier one in the log.

use crate::domain::people::user::Role;
use crate::domain::time::BusinessDate;

/// A step with what was typed, as it comes out of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub step: Step,
    pub number: i64,
    pub date: BusinessDate,
    /// Who signed it in.
    pub by: String,
    pub words: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Noted,
    Answered,
    Closed,
}

impl Step {
    /// The kind of its note.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Noted => "finding_noted",
            Self::Answered => "finding_answered",
            Self::Closed => "finding_closed",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        [Self::Noted, Self::Answered, Self::Closed].into_iter().find(|step| step.code() == code)
    }

    /// Whose step it is: the supervisors change nothing of the shop but their own findings.
    pub const fn is_of(self, role: Role) -> bool {
        match self {
            Self::Noted | Self::Closed => matches!(role, Role::Pengawas),
            Self::Answered => matches!(role, Role::Pengurus),
        }
    }
}

/// One finding as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub number: i64,
    pub date: BusinessDate,
    pub by: String,
    pub words: String,
    /// The newest answer.
    pub answer: Option<Answer>,
    pub closed: Option<BusinessDate>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub date: BusinessDate,
    pub by: String,
    pub words: String,
}

impl Finding {
    /// `open`, `answered`, `closed`.
    pub const fn state(&self) -> &'static str {
        match (&self.closed, &self.answer) {
            (Some(_), _) => "closed",
            (None, Some(_)) => "answered",
            (None, None) => "open",
        }
    }
}

/// Findings by number, in the order in which they were noted.
pub fn fold(lines: impl IntoIterator<Item = Line>) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    for line in lines {
        let Line { step, number, date, by, words } = line;
        match (step, findings.iter_mut().find(|finding| finding.number == number)) {
            (Step::Noted, None) => {
                findings.push(Finding { number, date, by, words, answer: None, closed: None });
            }
            (Step::Answered, Some(finding)) => finding.answer = Some(Answer { date, by, words }),
            (Step::Closed, Some(finding)) => finding.closed = Some(date),
            // Two tills that were apart numbered alike: the second stands under its own words.
            (Step::Noted, Some(finding)) => finding.words = format!("{} · {words}", finding.words),
            (Step::Answered | Step::Closed, None) => {}
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(step: Step, number: i64, words: &str) -> Line {
        let date = "2026-11-24".parse().expect("a date");
        Line { step, number, date, by: "x".to_owned(), words: words.to_owned() }
    }

    #[test]
    fn a_finding_is_open_then_answered_then_closed() {
        let mut lines =
            vec![line(Step::Noted, 1, "kas kurang"), line(Step::Noted, 2, "stok"), line(Step::Answered, 3, "?")];
        assert_eq!(fold(lines.clone()).iter().map(Finding::state).collect::<Vec<_>>(), ["open", "open"]);
        lines.push(line(Step::Answered, 1, "salah hitung"));
        lines.push(line(Step::Answered, 1, "sudah diganti"));
        lines.push(line(Step::Closed, 1, ""));
        let found = fold(lines);
        assert_eq!(found.iter().map(Finding::state).collect::<Vec<_>>(), ["closed", "open"]);
        assert_eq!(found[0].answer.as_ref().expect("answered").words, "sudah diganti", "the newest answer stands");
    }

    #[test]
    fn who_finds_is_not_who_answers() {
        for role in Role::ALL {
            assert!(!(Step::Noted.is_of(role) && Step::Answered.is_of(role)), "{role:?}");
            assert_eq!(Step::Closed.is_of(role), Step::Noted.is_of(role), "who found it closes it");
        }
    }
}
