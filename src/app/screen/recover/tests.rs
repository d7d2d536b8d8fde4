use super::*;
use crate::app::gallery::sample;
use crate::domain::id::UserId;
use crate::locale::Language;

#[test]
fn eight_words_and_a_pin_typed_twice_go_to_the_till() {
    let shop = sample::shop(Language::Id, (1366, 768), false);
    let mut recover = Recover { words: "satu dua".to_owned(), ..Recover::default() };
    let short = Action::Refuse(Text::new("till-recovery-eight").with("count", 2_usize));
    assert_eq!(recover.update(Message::NextPressed, &shop), short);
    let words = "satu dua tiga empat lima enam tujuh delapan";
    recover.words = words.to_owned();
    recover.update(Message::NextPressed, &shop);
    for _ in 0..2 {
        for _ in 0..6 {
            recover.update(Message::DigitsPressed("8"), &shop);
        }
        let done = recover.update(Message::NextPressed, &shop);
        let (words, user) = (words.to_owned(), UserId::from("manajer"));
        let sent = Action::Submit(Input::Recover { words, user, pin: "888888".to_owned() });
        assert!(done == Action::None || done == sent, "{done:?}");
    }
    assert_eq!(recover.step, Step::Words, "nothing of the PIN is left");
}
