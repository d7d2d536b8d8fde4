use super::*;

/// The page's table, cell by cell, without the Dinas; `apoteker` is all of `apotek` and what stands in her name.
const PAGE: &str = "
    Sell                  D D D - D - - L
    SellPrescription      - D D - - - - -
    Override              D D D - A - - L
    TakeShelfPrice        D D D - D - - L
    OpenShift             D D D - D - - L
    SeeExpectedCash       - - - - - - - -
    CloseShift            D D D - D L L L
    CloseDay              - - - - D L L L
    MoveCash              D D D - D L - L
    MoveCashAboveLimit    D D D - A L - L
    Drop                  D D D - D L - L
    ConfirmBankDeposit    - - - - D A L L
    SetPrices             - - - - D - A L
    Order                 - D D D A - L L
    Receive               - D D D A - - L
    StoreForOthers        - - - D D - - L
    SellFromWarehouse     D - - D A - - L
    CountStock            - D D D A - - L
    WriteOff              - D D D A - A L
    PaySupplier           - - - - D A L L
    ApplyForMember        D - - - D - A L
    ChangeMember          - - - - D - A L
    SavingsIn             D - - - D D - L
    SavingsOut            D - - - D L - L
    SavingsOutAboveLimit  D - - - A L - L
    SetKasbonLimit        - - - - D - A L
    ApplyForLoan          - - - - D - - L
    ApproveLoan           - - - - - - A L
    PayOutLoan            - - - - - D - L
    PostJournal           - - - - - D A L
    CloseBooks            - - - - - D A L
    SetShuPolicy          - - - - - - D L
    SetUsers              - - - - D - A L
    GiveOneTimePin        - - - - D - L L
    SetMedicineRules      - - D - - - A L
    ExportPersonalData    - - - - - D A L
    VerifyLog             L L L L L L L D
    SignOnAsPharmacist    - - D - - - - -
    ApproveMedicine       - - A - - - - -";

const COLUMNS: [Role; 8] = [
    Role::Kasir,
    Role::Apotek,
    Role::Apoteker,
    Role::Gudang,
    Role::Manajer,
    Role::Bendahara,
    Role::Pengurus,
    Role::Pengawas,
];

#[test]
fn every_cell_is_as_on_the_page() {
    let rows: Vec<Vec<&str>> =
        PAGE.lines().map(|line| line.split_whitespace().collect()).filter(|row: &Vec<_>| !row.is_empty()).collect();
    assert_eq!(rows.len(), Act::ALL.len());
    for (row, act) in rows.iter().zip(Act::ALL) {
        assert_eq!(row[0], format!("{act:?}"));
        assert_eq!(row.len(), 1 + COLUMNS.len(), "{act:?}");
        for (cell, role) in row[1..].iter().zip(COLUMNS) {
            let expected = match *cell {
                "D" => Right::Does,
                "A" => Right::Approves,
                "L" => Right::Looks,
                "-" => Right::None,
                other => panic!("{other} is no cell"),
            };
            assert_eq!(right(role, act), expected, "{role:?} {act:?}");
        }
    }
}

#[test]
fn a_pharmacist_is_all_of_the_pharmacy_and_more() {
    let alone: Vec<Act> =
        Act::ALL.into_iter().filter(|act| right(Role::Apoteker, *act) != right(Role::Apotek, *act)).collect();
    assert_eq!(alone, [Act::SetMedicineRules, Act::SignOnAsPharmacist, Act::ApproveMedicine]);
    assert!(alone.iter().all(|act| right(Role::Apotek, *act) == Right::None));
}

#[test]
fn the_supervisor_changes_nothing_but_counts_and_verifies() {
    let does: Vec<Act> = Act::ALL.into_iter().filter(|act| may(Role::Pengawas, *act)).collect();
    assert_eq!(does, [Act::CountStock, Act::VerifyLog]);
    assert!(Act::ALL.into_iter().all(|act| !approves(Role::Pengawas, act)));
}

#[test]
fn nobody_looks_before_the_count() {
    assert!(Role::ALL.into_iter().all(|role| !sees(role, Act::SeeExpectedCash)));
}

#[test]
fn what_the_customer_waits_for_has_somebody_to_approve_it() {
    for act in Act::ALL.into_iter().filter(|act| act.waits_for_approval()) {
        assert_eq!(approvers(act).collect::<Vec<_>>(), [Role::Manajer], "{act:?}");
        assert_eq!(ask(Role::Manajer, act), Answer::NeedsApproval, "not her own: {act:?}");
    }
    assert_eq!(ask(Role::Kasir, Act::Override), Answer::NeedsApproval);
    assert_eq!(ask(Role::Kasir, Act::MoveCash), Answer::Free);
    assert_eq!(ask(Role::Gudang, Act::Override), Answer::NotAllowed);
    assert_eq!(ask(Role::Manajer, Act::Receive), Answer::NotAllowed, "she approves what others receive");
}

#[test]
fn a_figure_itself_is_within_the_limit() {
    let limits = Limits::of(&Settings::default());
    let rp = Rupiah::of;
    assert_eq!(limits.cash_act(rp(200_000)), Act::MoveCash);
    assert_eq!(limits.cash_act(rp(200_001)), Act::MoveCashAboveLimit);
    assert_eq!(limits.cash_act(rp(-200_001)), Act::MoveCashAboveLimit);
    assert_eq!(limits.savings_act(rp(300_000), rp(200_000)), Act::SavingsOut);
    assert_eq!(limits.savings_act(rp(300_000), rp(200_001)), Act::SavingsOutAboveLimit);
    assert!(!limits.refund_needs_approval(rp(100_000), 7));
    assert!(limits.refund_needs_approval(rp(100_001), 0));
    assert!(limits.refund_needs_approval(rp(1), 8));
    assert!(!limits.cancel_needs_approval(rp(100_000)));
    assert!(limits.cancel_needs_approval(rp(100_001)));
    let points = |role| limits.discount_points(role);
    assert_eq!((points(Role::Kasir), points(Role::Apoteker), points(Role::Manajer)), (0, 0, 1_000));
}
