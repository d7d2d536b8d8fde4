use super::*;

fn entry(account: AccountCode, amount: i64) -> Entry {
    Entry { account, unit: Unit::Kantor, amount: Rupiah::of(amount) }
}

#[test]
fn entries_are_netted_sorted_and_never_zero() {
    let transaction = Transaction::new([
        entry(AccountCode::ROUNDING, 65),
        entry(AccountCode::TILL_CASH, 12_700),
        entry(AccountCode::SALES_SEMBAKO, -12_000),
        entry(AccountCode::SALES_SEMBAKO, -765),
        entry(AccountCode::BANK, 5),
        entry(AccountCode::BANK, -5),
    ]);
    let codes: Vec<AccountCode> = transaction.entries().iter().map(|entry| entry.account).collect();
    assert_eq!(codes, [AccountCode::TILL_CASH, AccountCode::SALES_SEMBAKO, AccountCode::ROUNDING]);
    assert_eq!(transaction.by_account()[1], (AccountCode::SALES_SEMBAKO, Rupiah::of(-12_765)));
}

#[test]
fn what_does_not_balance_does_not_exist() {
    let refused = Transaction::try_new([entry(AccountCode::BANK, 3), entry(AccountCode::SAFE, -1)]);
    assert_eq!(refused, Err(Unbalanced { excess: Rupiah::of(2) }));
    assert_eq!(Transaction::try_new([]), Ok(Transaction::default()));
}
