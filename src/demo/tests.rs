use super::chance::Chance;
use super::shelf::Shelf;
use super::workload::{By, Cashier, Met, Plan, Regular, Step, Timed, Workload};
use super::*;
use crate::domain::time::Zone;
use crate::import::{medicines, members, products};
use crate::till::input::Input;

fn workload(seed: u64, sales: u64, days: u32) -> Workload {
    let goods = [products::read(PRODUCTS), medicines::read(MEDICINES)].map(|file| file.expect("our own file").rows);
    let shelf = Shelf::of(goods.iter().flatten().map(|row| (&row.product, &row.prices)));
    let people = members::read(MEMBERS).expect("our own file").rows;
    let active = people.into_iter().filter(|row| !row.state.has_left());
    let regulars = active.map(|row| Regular { number: row.number, card: row.card }).collect();
    let first = BusinessDate::new(2026, 10, 25).expect("a date");
    let cashiers = vec![Cashier { user: "kasir".into(), pin: "111111".to_owned() }];
    Workload::new(Plan { seed, sales, first, days, zone: Zone::default(), cashiers }, shelf, regulars)
}

/// All steps where everything goes well.
fn run(mut workload: Workload, mut met: impl FnMut(&Step) -> Met) -> Vec<Timed> {
    let mut steps = Vec::new();
    let mut last = Met::Done;
    while let Some(timed) = workload.next(last) {
        last = met(&timed.step);
        steps.push(timed);
        assert!(steps.len() < 100_000, "a workload ends");
    }
    steps
}

fn paid(steps: &[Timed]) -> usize {
    let of = |wanted: fn(&Step) -> bool| steps.iter().filter(|timed| wanted(&timed.step)).count();
    of(|step| matches!(step, Step::Pay { .. })) - of(|step| *step == Step::Void)
}

#[test]
fn the_same_seed_gives_the_same_steps() {
    let all = |seed| run(workload(seed, 40, 5), |_| Met::Done);
    assert_eq!(all(7), all(7));
    assert_ne!(all(7), all(8));
}

#[test]
fn every_sale_is_rung_up_within_its_days_and_in_order() {
    let zone = Zone::default();
    for (sales, days) in [(1, 1), (10, 30), (300, 30), (2_500, 2)] {
        let steps = run(workload(1, sales, days), |_| Met::Done);
        assert_eq!(paid(&steps) as u64, sales);
        assert!(steps.windows(2).all(|pair| pair[0].at < pair[1].at));
        let dates: Vec<BusinessDate> = steps.iter().map(|timed| zone.date(timed.at)).collect();
        assert!(dates[0] >= BusinessDate::new(2026, 10, 25).expect("a date"));
        let last = BusinessDate::new(2026, 10, 25).expect("a date").plus_days(i64::from(days) - 1);
        assert!(dates.iter().all(|date| *date <= last), "{sales} sales in {days} days");
        let of = |wanted: fn(&Step) -> bool| steps.iter().filter(|timed| wanted(&timed.step)).count();
        let opened = of(|step| matches!(step, Step::Do(Input::Open { .. })));
        assert_eq!(opened, of(|step| *step == Step::Close));
        assert!(matches!(steps.last().map(|timed| &timed.step), Some(Step::Do(Input::Logout))));
    }
}

#[test]
fn most_pay_in_cash_and_a_sale_that_was_rung_up_wrongly_is_done_once_more() {
    let steps = run(workload(3, 1_000, 30), |_| Met::Done);
    let paid =
        |wanted: By| steps.iter().filter(|timed| matches!(timed.step, Step::Pay { by, .. } if by == wanted)).count();
    assert!((290..400).contains(&paid(By::Cash)), "{} in cash", paid(By::Cash));
    assert!((180..260).contains(&paid(By::Qris)), "{} by QRIS", paid(By::Qris));
    assert!((200..320).contains(&paid(By::Kasbon)) && paid(By::Split) > 0 && paid(By::Sukarela) > 0);
    let voids = steps.iter().filter(|timed| timed.step == Step::Void).count();
    assert!((1..20).contains(&voids), "{voids} of 1000");
    let lasts = steps.iter().filter(|timed| matches!(timed.step, Step::Settle { last: true, .. })).count();
    assert_eq!(lasts, 1, "what members owe is paid on the last day");
}

#[test]
fn sixty_of_a_hundred_are_members() {
    let steps = run(workload(3, 1_000, 30), |_| Met::Done);
    let cards = |input: &Input| matches!(input, Input::Scan { code } if code.starts_with("28"));
    let members = steps.iter().filter(
        |timed| matches!(&timed.step, Step::Do(input) if cards(input) || matches!(input, Input::Member { .. })),
    );
    let members = members.count();
    assert!((540..660).contains(&members), "{members} of 1000");
}

#[test]
fn what_is_refused_is_left_out_and_a_basket_of_nothing_begins_again() {
    let mut refusals = 0;
    let steps = run(workload(5, 3, 1), |step| match step {
        Step::Do(Input::Scan { .. } | Input::Add { .. }) if refusals < 30 => {
            refusals += 1;
            Met::Refused
        }
        _ => Met::Done,
    });
    assert_eq!(paid(&steps), 3);
    assert!(steps.iter().any(|timed| timed.step == Step::Do(Input::Cancel)));
}

#[test]
fn what_the_books_do_not_have_is_put_back_and_a_question_is_answered() {
    let mut first = true;
    let steps = run(workload(5, 1, 1), |step| match step {
        Step::Do(Input::Scan { .. } | Input::Add { .. }) if std::mem::take(&mut first) => Met::BeyondTheBooks,
        _ => Met::Done,
    });
    assert!(steps.iter().any(|timed| timed.step == Step::Do(Input::Undo)));
    let mut asked = false;
    let steps = run(workload(5, 1, 1), |step| match step {
        Step::Do(Input::Scan { .. } | Input::Add { .. }) if !std::mem::replace(&mut asked, true) => Met::Asked,
        _ => Met::Done,
    });
    assert!(steps.iter().any(|timed| timed.step == Step::Do(Input::Confirm)));
}

#[test]
fn a_shop_that_sells_nothing_ends() {
    let steps = run(workload(5, 3, 1), |step| match step {
        Step::Do(Input::Login { .. } | Input::Open { .. } | Input::Logout | Input::Cancel) => Met::Done,
        Step::TakeBack | Step::Settle { .. } | Step::Close | Step::Bank => Met::Done,
        _ => Met::Refused,
    });
    assert_eq!(paid(&steps), 0);
}

#[test]
fn dice_fall_everywhere_and_always_the_same_way() {
    let mut chance = Chance::new(1);
    let thrown: Vec<u64> = (0..6).map(|_| chance.below(6)).collect();
    assert_eq!(thrown, [3, 4, 5, 2, 2, 4], "a changed generator changes every demo");
    let mut seen = [0; 6];
    (0..6_000).for_each(|_| seen[usize::try_from(chance.below(6)).expect("small")] += 1);
    assert!(seen.iter().all(|count| (850..1_150).contains(count)), "{seen:?}");
}

#[test]
fn the_founding_is_the_one_of_the_contract() {
    let founding = founding();
    assert_eq!(founding.faults(), []);
    let pins: Vec<(&str, &str)> = founding.users.iter().map(|user| (user.id.as_str(), user.pin.as_str())).collect();
    let expected = [
        ("kasir", "111111"),
        ("kasir2", "121212"),
        ("apotek", "222222"),
        ("apoteker", "232323"),
        ("gudang", "333333"),
        ("manajer", "444444"),
        ("bendahara", "555555"),
        ("pengurus", "666666"),
        ("pengawas", "777777"),
    ];
    assert_eq!(pins, expected);
    let vectors: serde_json::Value =
        serde_json::from_str(include_str!("../../tests/vectors/qris.json")).expect("the vectors are JSON");
    let cases = vectors["cases"].as_array().expect("cases");
    let first = cases.iter().find(|case| case["op"] == "dynamic").expect("a dynamic case");
    assert_eq!(first["input"]["payload"], founding.settings.qris_static.as_str());
}
