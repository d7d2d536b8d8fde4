use super::*;
use crate::app::gallery::{sample, scenes};
use crate::locale::Language;

fn managed() -> Shop {
    let shop = sample::shop(Language::Id, (1366, 768), false);
    scenes::day::managed(&shop, scenes::day::day())
}

#[test]
fn entries_stand_by_cashier_each_with_the_newest_first() {
    let shop = managed();
    let list = Exceptions::new(Some(ExceptionKind::Return));
    let seen: Vec<_> = list.entries(&shop).iter().map(|entry| (entry.cashier.as_str(), entry.at)).collect();
    assert_eq!(seen.len(), 3);
    assert!(seen.windows(2).all(|pair| pair[0].0 < pair[1].0 || (pair[0].0 == pair[1].0 && pair[0].1 > pair[1].1)));
}

#[test]
fn the_arrows_walk_through_the_kinds_there_are_and_stop_at_the_ends() {
    let shop = managed();
    let mut list = Exceptions::new(None);
    assert_eq!(list.open(&shop), Some(ExceptionKind::Return), "the first kind with an entry");
    let mut seen = Vec::new();
    for _ in 0..6 {
        seen.extend(list.open(&shop));
        list.update(Message::Moved(1), &shop);
    }
    seen.dedup();
    let all = [ExceptionKind::Return, ExceptionKind::NoSale, ExceptionKind::Cancelled, ExceptionKind::UnknownBarcode];
    assert_eq!(seen, all);
    list.update(Message::Moved(-9), &shop);
    assert_eq!(list.open(&shop), Some(ExceptionKind::Return));
}
