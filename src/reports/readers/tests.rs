use super::*;

fn readers(report: Report) -> Vec<Role> {
    Role::ALL.into_iter().filter(|role| is_for(report, *role)).collect()
}

#[test]
fn medicines_are_read_by_the_pharmacy_and_members_by_the_office() {
    use Role::{Apotek, Apoteker, Bendahara, Gudang, Manajer, Pengawas, Pengurus};
    for report in [Report::Prescriptions, Report::Registers, Report::Owa] {
        assert_eq!(readers(report), [Apotek, Apoteker], "{report:?}");
    }
    assert_eq!(readers(Report::Recall), [Apotek, Apoteker, Manajer], "as `buyers` asks (A34)");
    for report in [Report::Members, Report::Savings, Report::Loans, Report::MemberStatement, Report::TrialBalance] {
        assert_eq!(readers(report), [Manajer, Bendahara, Pengurus, Pengawas], "{report:?}");
    }
    assert_eq!(readers(Report::Looks), [Pengurus, Pengawas]);
    for report in [Report::SalesByHour, Report::SalesByCashier] {
        assert_eq!(readers(report), readers(Report::Sales), "the same papers, added up");
    }
    assert_eq!(readers(Report::SalesByItem), readers(Report::Margin), "it says what goods cost");
    assert_eq!(readers(Report::Stock), [Apotek, Apoteker, Gudang, Manajer, Bendahara, Pengurus, Pengawas]);
}

#[test]
fn everybody_who_looks_after_the_shop_reads_something_and_the_cashier_nothing() {
    let reads = |role: Role| Report::ALL.iter().filter(|report| is_for(**report, role)).count();
    assert_eq!(reads(Role::Kasir), 0, "what she needs stands on her own screens");
    assert!(Role::ALL[1..].iter().all(|role| reads(*role) > 3));
}

#[test]
fn whoever_may_read_a_list_may_write_down_that_she_looked() {
    for report in Report::ALL {
        let (Persons::Member(listed) | Persons::Many(listed) | Persons::Drawn(listed)) = persons(*report) else {
            continue;
        };
        for role in Role::ALL {
            assert!(!is_for(*report, role) || listed.is_for(role), "{report:?} {role:?}");
        }
    }
}
