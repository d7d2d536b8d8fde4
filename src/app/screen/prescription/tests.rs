use super::*;
use crate::app::gallery::sample;
use crate::domain::pharmacy::screening::{Aspect, Check, Known};
use crate::locale::Language;
use crate::till::answer::pharmacy::CheckView;

#[test]
fn a_fee_by_hand_is_one_press_and_another_press_is_another() {
    let shop = shop();
    let mut screen = Prescription::default();
    let fee = |fee: &str| Action::Submit(Input::Pharmacy(Pharmacy::Fee { fee: Sku::from(fee), count: 1 }));
    assert_eq!(screen.update(Message::EmbalasePressed, &shop), fee("EMBALASE"));
    let Action::Submit(input) = screen.update(Message::TuslahPressed, &shop) else { panic!("to the till") };
    assert_eq!(Action::Submit(input.clone()), fee("TUSLAH"));
    assert_eq!(screen.answered(&input, &Ok(shop.answer.clone())), Action::None, "the basket is beside the keys");
    assert_eq!(screen.task, Task::Desk);
}

fn shop() -> Shop {
    sample::shop(Language::Id, (1366, 768), false)
}

fn type_in(screen: &mut Prescription, text: &str) {
    for sign in text.chars() {
        screen.stroke(Stroke::Sign(sign));
    }
}

#[test]
fn a_paper_is_typed_field_by_field_and_sent_whole() {
    let shop = shop();
    let mut screen = Prescription::new(None);
    screen.update(Message::NewPressed, &shop);
    assert!(matches!(screen.update(Message::SavePressed, &shop), Action::Refuse(_)), "no names yet");
    type_in(&mut screen, "dr rina");
    screen.update(Message::FieldPressed(4), &shop);
    type_in(&mut screen, "budi");
    let Action::Submit(Input::Pharmacy(Pharmacy::Attach(sent))) = screen.update(Message::SavePressed, &shop) else {
        panic!("it is sent");
    };
    assert_eq!((sent.people.doctor.as_str(), sent.people.patient.as_str()), ("Dr Rina", "Budi"));
    assert_eq!(sent.written, shop.style.zone.date(shop.now));
}

#[test]
fn a_date_that_is_none_is_said_before_anything_is_sent() {
    let shop = shop();
    let mut screen = Prescription::new(None);
    screen.update(Message::NewPressed, &shop);
    (screen.fields[0], screen.fields[4], screen.fields[DATE]) = ("A".into(), "B".into(), "31022026".into());
    assert_eq!(screen.update(Message::SavePressed, &shop), Action::Refuse(Text::new("rx-type-date")));
}

fn part(sku: &str) -> Part {
    Part { sku: Sku::from(sku), name: sku.to_owned(), unit: "tablet".to_owned(), need: String::new() }
}

fn hit(shop: &Shop) -> Hit {
    sample::hits().into_iter().next().unwrap_or_else(|| panic!("a sample of {:?}", shop.style.language))
}

#[test]
fn an_item_has_goods_a_count_and_directions() {
    let shop = shop();
    let mut screen = Prescription::new(None);
    screen.update(Message::NewPressed, &shop);
    let goods = Drafted { name: "Asam Mefenamat".to_owned(), parts: vec![part("M00011")], ..Drafted::default() };
    screen.task = Task::Count(goods);
    assert!(matches!(screen.update(Message::SavePressed, &shop), Action::Refuse(_)), "no count yet");
    type_in(&mut screen, "1x0");
    screen.update(Message::SavePressed, &shop);
    type_in(&mut screen, "3 dd 1");
    screen.update(Message::SavePressed, &shop);
    let item = screen.items[0].prescribed();
    assert_eq!((item.item.count, item.signa.as_str()), (Quantity::whole(10), "3 dd 1"));
}

#[test]
fn a_compound_has_a_name_a_count_and_what_all_of_it_needs_of_each() {
    let shop = shop();
    let mut screen = Prescription::new(None);
    screen.update(Message::NewPressed, &shop);
    screen.update(Message::AddCompoundPressed, &shop);
    type_in(&mut screen, "puyer batuk");
    screen.update(Message::SavePressed, &shop);
    type_in(&mut screen, "15");
    for need in ["7.5", "3"] {
        screen.update(Message::SavePressed, &shop);
        let Task::Goods { hits, .. } = &mut screen.task else { panic!("its goods: {:?}", screen.task) };
        hits.push(hit(&shop));
        screen.update(Message::SavePressed, &shop);
        assert!(matches!(screen.update(Message::SavePressed, &shop), Action::Refuse(_)), "how much?");
        type_in(&mut screen, need);
    }
    screen.update(Message::SavePressed, &shop);
    screen.update(Message::EnoughPressed, &shop);
    type_in(&mut screen, "3 dd 1");
    screen.update(Message::SavePressed, &shop);
    let item = screen.items[0].prescribed();
    assert!(item.item.compound);
    assert_eq!((item.name.as_str(), item.item.count, item.item.of.len()), ("Puyer Batuk", Quantity::whole(15), 2));
    assert_eq!(item.item.of[0].need.to_string(), "7.5");
}

#[test]
fn an_item_says_how_it_is_used_what_it_is_packed_in_and_how_often_it_is_repeated() {
    let (shop, mut screen) = (shop(), Prescription::new(None));
    let draft = Drafted { compound: true, name: "Salep".to_owned(), count: "1".to_owned(), ..Drafted::default() };
    screen.task = Task::Signa(draft);
    for message in [Message::RoutePressed, Message::PackPressed, Message::PackPressed, Message::IterPressed] {
        screen.update(message, &shop);
    }
    type_in(&mut screen, "oles 2x1");
    screen.update(Message::SavePressed, &shop);
    let sent = screen.items[0].prescribed();
    assert_eq!((sent.item.route, sent.route_said), (prescription::Route::Luar, true));
    assert_eq!((sent.item.pack.as_str(), sent.item.iter), ("kapsul", Some(0)));
}

#[test]
fn cito_and_the_copy_of_another_pharmacy_are_sent_and_forgotten_with_the_paper() {
    let (shop, mut screen) = (shop(), Prescription::new(None));
    screen.update(Message::NewPressed, &shop);
    (screen.fields[0], screen.fields[PATIENT]) = ("A".into(), "B".into());
    screen.update(Message::CitoPressed, &shop);
    screen.update(Message::CopiedPressed, &shop);
    let Action::Submit(Input::Pharmacy(Pharmacy::Attach(sent))) = screen.update(Message::SavePressed, &shop) else {
        panic!("it is sent");
    };
    assert!(sent.cito && sent.copied);
    screen.update(Message::NewPressed, &shop);
    assert!(!screen.cito && !screen.copied);
}

#[test]
fn an_etiket_is_printed_again_by_number_where_no_prescription_is_here() {
    let (shop, mut screen) = (shop(), Prescription::new(None));
    screen.update(Message::LabelPressed, &shop);
    type_in(&mut screen, "12");
    let sent = screen.update(Message::SavePressed, &shop);
    assert_eq!(sent, submit(Pharmacy::Label { number: 12, item: None }));
}

#[test]
fn weight_allergy_and_iter_are_read_from_the_paper() {
    let shop = shop();
    let mut screen = Prescription::new(None);
    screen.update(Message::NewPressed, &shop);
    for (at, text) in [(0, "rina"), (PATIENT, "budi"), (6, "14 kg"), (7, "penisilin"), (ITER, "x2")] {
        screen.update(Message::FieldPressed(at), &shop);
        type_in(&mut screen, text);
    }
    let Action::Submit(Input::Pharmacy(Pharmacy::Attach(sent))) = screen.update(Message::SavePressed, &shop) else {
        panic!("it is sent");
    };
    assert_eq!((sent.people.weight.as_str(), sent.people.allergy.as_str(), sent.iter), ("14 Kg", "Penisilin", 2));
}

#[test]
fn a_part_or_a_substitute_goes_out_of_one_item() {
    let mut shop = shop();
    let known = |check: Check| if check.aspect() == Aspect::Clinical { Known::Open } else { Known::Good };
    let item = |n: u32| RxItemView {
        n,
        name: "Metformin".to_owned(),
        unit: "tablet".to_owned(),
        signa: String::new(),
        count: Quantity::whole(30),
        handed: Quantity::ZERO,
        in_basket: Quantity::ZERO,
        left: Quantity::whole(30),
        stands: prescription::Served::default(),
    };
    let date = shop.style.zone.date(shop.now);
    shop.answer.rx = Some(Box::new(crate::till::answer::pharmacy::RxView {
        label: "R-0001".to_owned(),
        doctor: String::new(),
        patient: String::new(),
        people: Default::default(),
        received: date,
        written: date,
        iter: 0,
        times: 0,
        lacks: Vec::new(),
        items: vec![item(1), item(2)],
        approved_by: None,
        screening: Vec::new(),
        checks: Check::ALL.map(|check| CheckView { check, known: known(check), ticked: false }).into(),
        screened_by: None,
    }));
    let mut screen = Prescription::new(None);
    screen.update(Message::ServeOnePressed, &shop);
    screen.update(Message::Moved(1), &shop);
    type_in(&mut screen, "10");
    screen.update(Message::InsteadPressed, &shop);
    let Task::Goods { hits, .. } = &mut screen.task else { panic!("other goods") };
    hits.push(hit(&shop));
    screen.update(Message::SavePressed, &shop);
    let sent = screen.update(Message::SavePressed, &shop);
    let (quantity, instead) = (Some(Quantity::whole(10)), Some(hit(&shop).sku));
    let servings = vec![Serving { item: 2, quantity, instead }];
    assert_eq!(sent, Action::Submit(Input::Pharmacy(Pharmacy::Serve { servings })));
}

#[test]
fn who_buys_is_written_down_and_the_same_is_tried_again() {
    let shop = shop();
    let scan = Input::Scan { code: "2030000000012".to_owned() };
    let mut screen = Prescription::opened(Some(scan.clone()), Ask::Buyer);
    type_in(&mut screen, "ani");
    assert!(matches!(screen.update(Message::SavePressed, &shop), Action::Refuse(_)), "and how to reach her");
    screen.update(Message::Moved(1), &shop);
    type_in(&mut screen, "08x12");
    let sent = screen.update(Message::SavePressed, &shop);
    let Action::Submit(Input::Pharmacy(Pharmacy::Buyer(buyer))) = &sent else { panic!("it is sent") };
    assert_eq!((buyer.name.as_str(), buyer.phone.as_deref(), buyer.nik.as_deref()), ("Ani", Some("0812"), None));
    let Action::Submit(input) = &sent else { panic!("an input") };
    assert_eq!(screen.answered(input, &Ok(shop.answer.clone())), Action::Submit(scan));
}

#[test]
fn only_what_nobody_can_know_is_ticked_and_sent() {
    let (mut shop, mut screen) = (shop(), Prescription::new(None));
    assert!(matches!(screen.update(Message::ScreeningPressed, &shop), Action::Refuse(_)), "no prescription is here");
    let known = |check: Check| if check.aspect() == Aspect::Clinical { Known::Open } else { Known::Good };
    let checks = Check::ALL.map(|check| CheckView { check, known: known(check), ticked: check == Check::Dose });
    shop.answer.rx = Some(Box::new(crate::till::answer::pharmacy::RxView {
        label: "R-0001".to_owned(),
        doctor: String::new(),
        patient: String::new(),
        people: Default::default(),
        received: shop.style.zone.date(shop.now),
        written: shop.style.zone.date(shop.now),
        iter: 0,
        times: 1,
        lacks: Vec::new(),
        items: Vec::new(),
        approved_by: None,
        screening: Vec::new(),
        checks: checks.into(),
        screened_by: Some("apoteker".into()),
    }));
    screen.update(Message::ScreeningPressed, &shop);
    let Task::Screening(screening) = &screen.task else { panic!("the list") };
    let offered: Vec<Check> = screening.checks.iter().map(|(check, _)| *check).collect();
    assert_eq!(offered, [Check::Dose, Check::Duplicate, Check::Allergy, Check::Interaction]);
    // Dose was ticked the last time and is taken back; duplicate by key, allergy by a press.
    screen.update(Message::TickPressed, &shop);
    screen.update(Message::Moved(1), &shop);
    screen.update(Message::TickPressed, &shop);
    screen.update(Message::HitPressed(2), &shop);
    type_in(&mut screen, "dokter ditelepon");
    let sent = screen.update(Message::SavePressed, &shop);
    let ticked = [Check::Duplicate, Check::Allergy].into();
    assert_eq!(sent, submit(Pharmacy::Screen { ticked, words: "dokter ditelepon".to_owned() }));
}

#[test]
fn a_complaint_is_written_down_and_the_same_is_tried_again() {
    let shop = shop();
    let scan = Input::Scan { code: "2030000000012".to_owned() };
    let mut screen = Prescription::opened(Some(scan.clone()), Ask::Complaint);
    type_in(&mut screen, "budi");
    assert!(matches!(screen.update(Message::SavePressed, &shop), Action::Refuse(_)), "and what it is");
    screen.update(Message::Moved(1), &shop);
    type_in(&mut screen, "nyeri gigi");
    let sent = screen.update(Message::SavePressed, &shop);
    let Action::Submit(input @ Input::Pharmacy(Pharmacy::Complaint(said))) = &sent else { panic!("it is sent") };
    assert_eq!((said.patient.as_str(), said.complaint.as_str(), said.age), ("Budi", "nyeri gigi", None));
    assert_eq!(screen.answered(input, &Ok(shop.answer.clone())), Action::Submit(scan));
}

#[test]
fn the_oldest_report_that_waits_is_compared_or_sent_with_its_number() {
    let (shop, mut screen) = (shop(), Prescription::new(None));
    assert_eq!(screen.update(Message::SipnapPressed, &shop), Action::Read(Question::Rules));
    let oldest = screen.due(&shop).before().before();
    // Its figures are read, to be compared with.
    assert!(matches!(screen.update(Message::Waiting(Some(oldest)), &shop), Action::Read(Question::Report(_))));
    let month = oldest.to_string();
    assert_eq!(
        screen.update(Message::SavePressed, &shop),
        submit(Pharmacy::Sipnap { month: month.clone(), sent: None })
    );
    type_in(&mut screen, "42");
    let sent = Some("42".to_owned());
    assert_eq!(screen.update(Message::SavePressed, &shop), submit(Pharmacy::Sipnap { month, sent }));
}

#[test]
fn a_paper_is_put_right_from_its_first_empty_field_and_withdrawn_with_a_reason() {
    let (mut shop, mut screen) = (shop(), Prescription::new(None));
    assert!(matches!(screen.update(Message::ChangePressed, &shop), Action::Refuse(_)), "no prescription is here");
    assert!(matches!(screen.update(Message::WithdrawPressed, &shop), Action::Refuse(_)), "no prescription is here");
    let people = RxPeople { doctor: "dr. Tono".to_owned(), patient: "Siti".to_owned(), ..RxPeople::default() };
    let date = shop.style.zone.date(shop.now);
    shop.answer.rx = Some(Box::new(crate::till::answer::pharmacy::RxView {
        label: "R-0001".to_owned(),
        doctor: String::new(),
        patient: String::new(),
        people,
        received: date,
        written: date,
        iter: 2,
        times: 0,
        lacks: Vec::new(),
        items: Vec::new(),
        approved_by: None,
        screening: Vec::new(),
        checks: Vec::new(),
        screened_by: None,
    }));
    screen.update(Message::ChangePressed, &shop);
    assert_eq!(screen.task, Task::Paper { at: 1 });
    type_in(&mut screen, "503/124");
    let Action::Submit(sent) = screen.update(Message::SavePressed, &shop) else { panic!("it is sent") };
    let Input::Pharmacy(Pharmacy::Change { number: 1, said }) = &sent else { panic!("{sent:?}") };
    assert_eq!((said.people[1].1.as_str(), said.people[3].1.as_str()), ("503/124", "Siti"));
    assert_eq!((said.written, said.iter), (Some(date), Some(2)));
    screen.answered(&sent, &Ok(shop.answer.clone()));
    screen.update(Message::WithdrawPressed, &shop);
    type_in(&mut screen, "dua kali");
    let withdrawn = Pharmacy::Withdraw { number: 1, reason: "dua kali".to_owned() };
    assert_eq!(screen.update(Message::SavePressed, &shop), Action::Submit(Input::Pharmacy(withdrawn)));
}

/// A paper of which doctor, patient and one R/ are typed.
fn half_typed(shop: &Shop) -> Prescription {
    let mut screen = Prescription::new(None);
    screen.update(Message::NewPressed, shop);
    type_in(&mut screen, "dr rina");
    screen.update(Message::FieldPressed(PATIENT), shop);
    type_in(&mut screen, "budi");
    let goods = Drafted { name: "Asam Mefenamat".to_owned(), parts: vec![part("M00011")], ..Drafted::default() };
    screen.task = Task::Count(goods);
    type_in(&mut screen, "10");
    screen.update(Message::SavePressed, shop);
    screen.update(Message::SavePressed, shop);
    screen
}

#[test]
fn a_paper_that_is_left_is_there_again_until_it_is_thrown_away() {
    let shop = shop();
    let mut screen = half_typed(&shop);
    screen.update(Message::BackPressed, &shop);
    assert_eq!((&screen.task, screen.kept.as_ref().map(Kept::name)), (&Task::Desk, Some("Budi")));
    screen.update(Message::NewPressed, &shop);
    assert_eq!((screen.fields[0].as_str(), screen.items.len()), ("Dr Rina", 1), "it goes on");
    assert!(matches!(screen.task, Task::Paper { .. }) && screen.kept.is_none());
    screen.update(Message::BackPressed, &shop);
    screen.update(Message::DropPressed, &shop);
    screen.update(Message::NewPressed, &shop);
    assert_eq!((screen.fields[0].as_str(), screen.items.len()), ("", 0), "a new one");
    assert_eq!(screen.unfinished(), None, "the day alone is nothing");
}

#[test]
fn putting_another_paper_right_leaves_the_one_that_was_left() {
    let mut shop = shop();
    let mut screen = half_typed(&shop);
    screen.update(Message::BackPressed, &shop);
    let date = shop.style.zone.date(shop.now);
    shop.answer.rx = Some(Box::new(crate::till::answer::pharmacy::RxView {
        label: "R-0007".to_owned(),
        doctor: String::new(),
        patient: String::new(),
        people: RxPeople::default(),
        received: date,
        written: date,
        iter: 2,
        times: 0,
        lacks: Vec::new(),
        items: Vec::new(),
        approved_by: None,
        screening: Vec::new(),
        checks: Vec::new(),
        screened_by: None,
    }));
    screen.update(Message::ChangePressed, &shop);
    assert_eq!(screen.changing, Some(7));
    screen.update(Message::BackPressed, &shop);
    assert_eq!(screen.unfinished().as_ref().map(Kept::name), Some("Budi"));
}

/// What is written on the screen.
fn words(screen: &Prescription, shop: &Shop) -> Vec<String> {
    let board = view::view(screen, shop);
    let marks = board.places.iter().flat_map(|place| &place.marks);
    let words = marks.filter_map(|mark| match mark {
        crate::app::board::Mark::Words(shown) => Some(shown.content.clone()),
        _ => None,
    });
    words.collect()
}

#[test]
fn what_was_added_is_seen_and_counted_and_what_is_missing_is_said_only_then() {
    let shop = sample::shop(Language::Id, (1024, 600), false);
    let mut screen = half_typed(&shop);
    let says = |screen: &Prescription, text: &str| words(screen, &shop).iter().any(|shown| shown.contains(text));
    assert!(says(&screen, "Asam Mefenamat"), "its page is open: {:?}", words(&screen, &shop));
    assert!(says(&screen, "1 R/") && !says(&screen, "wajib"));
    screen.update(Message::FieldPressed(PATIENT), &shop);
    screen.fields[PATIENT].clear();
    assert!(says(&screen, "wajib"));
    // Medicine is chosen by what is there.
    screen.update(Message::AddItemPressed, &shop);
    let Task::Goods { hits, .. } = &mut screen.task else { panic!("the search") };
    hits.push(Hit { name: "Obat".to_owned(), stock: Quantity::whole(7), ..hit(&shop) });
    assert!(says(&screen, "Obat · 7"), "{:?}", words(&screen, &shop));
    // The number of a prescription is asked for beside no empty paper.
    screen.task = Task::Number { typed: String::new(), etiket: true };
    assert!(!says(&screen, "Dokter"));
}

#[test]
fn the_figures_of_the_month_stand_beside_its_report_and_a_late_answer_is_dropped() {
    use crate::reports::{Period, Question as Asks, Report};
    let shop = sample::shop(Language::Id, (1024, 600), false);
    let mut screen = Prescription::new(None);
    screen.update(Message::SipnapPressed, &shop);
    let due = screen.due(&shop);
    let figures = |of: Month| {
        let period = Period { from: Some(of.first()), to: Some(of.last()) };
        let question = Asks { period, ..Asks::default() };
        let asked = Asked { report: Report::Sipnap, question, column: None, only: None, from: 0 };
        Message::Figures(Box::new(asked), Box::new(ReportFound::Said(Text::new("station-unreadable"))))
    };
    screen.update(figures(due.before()), &shop);
    assert_eq!(screen.trouble, None, "of another month");
    screen.update(figures(due), &shop);
    assert!(screen.trouble.is_some());
    screen.trouble = None;
    let whole = Quantity::whole;
    screen.month = Some(vec![month::OfMonth {
        name: "Diazepam".to_owned(),
        unit: "tablet".to_owned(),
        opening: whole(80),
        received: whole(100),
        used: whole(45),
        other: whole(0),
        closing: whole(135),
    }]);
    let shown = words(&screen, &shop).join("|");
    assert!(shown.contains("Diazepam") && shown.contains("sisa 135 tablet") && shown.contains("resep 45"), "{shown}");
    assert!(shown.contains("Sudah cocok"), "what Enter means: {shown}");
}
