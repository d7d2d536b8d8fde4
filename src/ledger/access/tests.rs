use super::*;

fn account() -> Account {
    Account {
        name: "siti".to_owned(),
        role: Role::Pengawas,
        hash: String::new(),
        one_time: false,
        wrong: 0,
        wrong_at: None,
        coops: Vec::new(),
    }
}

fn at(minute: i64) -> Instant {
    let begin: Instant = "2026-11-24T01:00:00Z".parse().expect("an instant");
    begin.plus_millis(minute * 60_000)
}

#[test]
fn five_wrong_passwords_hold_an_account_for_a_quarter_of_an_hour() {
    let mut account = account();
    for _ in 0..4 {
        account.tried(false, at(0));
        assert!(!account.is_held(at(0)));
    }
    account.tried(false, at(0));
    assert!(account.is_held(at(14)));
    assert!(!account.is_held(at(15)));
    account.tried(false, at(16));
    assert!(!account.is_held(at(16)), "five tries again, not one");
    account.tried(true, at(17));
    assert_eq!((account.wrong, account.wrong_at), (0, None));
}

#[test]
fn the_citys_office_opens_no_page_with_people_on_it() {
    for report in [Report::Members, Report::Savings, Report::Loans, Report::MemberStatement, Report::Sales] {
        assert!(!Role::Pengurus.may(report) && !Role::Dinas.may(report), "{report:?} has no page");
    }
    assert!(Role::Pengawas.may(Report::Exceptions) && !Role::Dinas.may(Report::Exceptions));
    assert!(!Role::Dinas.may(Report::Shift) && Role::Dinas.may(Report::BalanceSheet));
}

#[test]
fn a_name_is_small_letters() {
    assert_eq!(name(" Dinas-Kota.1 ").as_deref(), Some("dinas-kota.1"));
    for bad in ["", "a b", "ä", "x'--", &"a".repeat(41)] {
        assert_eq!(name(bad), None, "{bad}");
    }
}
