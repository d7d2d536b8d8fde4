use super::*;
use crate::station::counter::papers::PaperId;

fn paper(id: i64, kind: &str, state: PaperState) -> FoundPaper {
    let receipt = (kind == "sale").then(|| "261124-A-0041".parse().expect("a receipt's number"));
    let at = crate::domain::time::Instant::from_millis(1_795_500_000_000).expect("a time");
    FoundPaper { id: PaperId(id), kind: kind.to_owned(), receipt, copy: 0, at, state }
}

fn screen(found: Vec<FoundPaper>) -> Papers {
    Papers { found: Some(found), ..Papers::default() }
}

#[test]
fn what_may_have_come_out_is_only_ever_printed_as_a_copy() {
    for state in [PaperState::Doubtful, PaperState::Sent, PaperState::Printed, PaperState::Going] {
        assert!(!Wish::of(&paper(1, "z_report", state)).contains(&Wish::Again), "{state:?}");
    }
    for state in [PaperState::Failed, PaperState::Dropped, PaperState::Waiting] {
        assert!(!Wish::of(&paper(1, "z_report", state)).contains(&Wish::Copy), "{state:?}");
    }
}

#[test]
fn a_receipt_is_copied_by_the_till_which_counts_it() {
    let mut papers = screen(vec![paper(7, "sale", PaperState::Doubtful)]);
    let Action::Submit(input) = papers.update(Message::WishPressed(Wish::Copy)) else { panic!("not submitted") };
    assert!(matches!(&input, Input::Reprint { receipt: Some(_) }));
    // The one in doubt has been looked at by then.
    let action = papers.answered(&input, &Ok(Answer::default()));
    assert_eq!(action, Action::Paper(PaperId(7), Wish::Came));
}

#[test]
fn other_papers_are_copied_by_the_queue() {
    let mut papers = screen(vec![paper(7, "z_report", PaperState::Sent)]);
    assert_eq!(papers.update(Message::WishPressed(Wish::Copy)), Action::Paper(PaperId(7), Wish::Copy));
}

#[test]
fn what_cannot_be_said_of_a_paper_does_nothing() {
    let mut papers = screen(vec![paper(7, "z_report", PaperState::Printed)]);
    assert_eq!(papers.update(Message::WishPressed(Wish::Drop)), Action::None);
    assert_eq!(screen(Vec::new()).update(Message::WishPressed(Wish::Came)), Action::None);
}

#[test]
fn the_same_paper_stays_chosen_while_others_come() {
    let mut papers = screen(vec![paper(1, "sale", PaperState::Waiting), paper(2, "z_report", PaperState::Failed)]);
    papers.update(Message::RowPressed(1));
    let (new, old) = (paper(3, "sale", PaperState::Waiting), paper(2, "z_report", PaperState::Failed));
    papers.update(Message::Answered(vec![new, paper(1, "sale", PaperState::Waiting), old]));
    assert_eq!(papers.chosen().map(|paper| paper.id), Some(PaperId(2)));
    papers.update(Message::Answered(Vec::new()));
    assert_eq!(papers.chosen(), None);
}
