use super::*;

#[test]
fn sixteen_digits_and_a_kind_go_to_the_till_and_the_goods_are_tried_again() {
    let scan = Input::Scan { code: "2000000005829".to_owned() };
    let mut buyer = Buyer { then: Some(scan.clone()), ..Buyer::default() };
    assert_eq!(buyer.update(Message::SavePressed), Action::Refuse(Text::new("till-nik-sixteen")));
    for digit in ["6", "3", "7", "1", "0", "1", "1", "2", "1", "2", "9", "0", "0", "0", "0", "1", "9"] {
        buyer.update(Message::DigitsPressed(digit));
    }
    assert_eq!(buyer.grouped(), "6371 0112 1290 0001");
    buyer.update(Message::Moved(1));
    let (nik, buyer_kind) = ("6371011212900001".to_owned(), "usaha_mikro".to_owned());
    let sent = Input::Buyer { nik, buyer_kind };
    assert_eq!(buyer.update(Message::SavePressed), Action::Submit(sent.clone()));
    assert_eq!(buyer.answered(&sent, &Ok(Answer::default())), Action::Submit(scan.clone()));
    assert_eq!(buyer.answered(&scan, &Ok(Answer::default())), Action::Go(Way::Sell));
}
