use super::*;
use crate::domain::cooperative::shu::distribute;
use crate::domain::cooperative::shu::policy::{Policy, SavingsBasis};

fn rp(amount: i64) -> Rupiah {
    Rupiah::of(amount)
}

#[test]
fn each_business_stands_with_what_it_brought_and_what_that_cost() {
    let sembako: Sums = [
        (A::SALES_SEMBAKO, rp(-60_000)),
        (A::SALES_SEMBAKO.for_others(), rp(-40_000)),
        (A::COST_SEMBAKO, rp(51_000)),
        (A::COST_SEMBAKO.for_others(), rp(33_000)),
    ]
    .into();
    let lent: Sums = [(A::LOAN_JASA, rp(-12_000))].into();
    let over: Sums = [(A::CASH_OVER, rp(-500)), (A::DISCOUNTS, rp(200))].into();
    let units = [("sembako", sembako), ("simpan_pinjam", lent), ("kantor", over)];
    let table = business(2026, &units.map(|(unit, moved)| (unit.to_owned(), moved)).into());
    let figures = |row: usize| table.rows()[row][1..6].to_vec();
    assert_eq!(table.rows().len(), 3, "a unit without any has no row");
    assert_eq!(figures(0), [60_000, 40_000, 0, 84_000, 16_000].map(|amount| Cell::Money(rp(amount))));
    assert_eq!(figures(1), [12_000, 0, 0, 0, 12_000].map(|amount| Cell::Money(rp(amount))));
    assert_eq!(figures(2), [-200, 0, 500, 0, 300].map(|amount| Cell::Money(rp(amount))), "the office is one too");
}

#[test]
fn equity_ends_where_it_began_and_what_moved_says() {
    let opening: Sums = [(A::POKOK, rp(-100_000)), (A::TILL_CASH, rp(100_000))].into();
    let moved = [(A::POKOK, rp(30_000), rp(50_000)), (A::WAJIB, rp(0), rp(20_000))];
    let end: Sums = [(A::POKOK, rp(-120_000)), (A::WAJIB, rp(-20_000)), (A::SALES_SEMBAKO, rp(-9_000))].into();
    let table = equity(2026, &opening, &moved, &end, Language::Id);
    let closing: Vec<&Cell> = table.rows().iter().map(|row| &row[5]).collect();
    let own = [120_000, 20_000, 9_000].map(|amount| Cell::Money(rp(amount)));
    assert_eq!(closing, own.iter().collect::<Vec<_>>(), "own capital and what was earned; no cash");
    let sums = table.totals().expect("sums");
    let [before, came, went, now] = [2, 3, 4, 5].map(|at| sums[at].unwrap_or_default());
    assert_eq!(before + came - went, now);
}

#[test]
fn a_carton_without_a_price_of_its_own_is_worth_its_pieces() {
    let mut prices = Prices { umum: rp(3_500), anggota: None, grosir: None, rungs: Vec::new(), het: None };
    let (one, forty) = (Quantity::from_milli(1_000), Quantity::from_milli(40_000));
    assert_eq!(price_for_everybody(&prices, "dus", one, forty), Some(rp(140_000)));
    prices.rungs.push(("dus".to_owned(), rp(136_000)));
    assert_eq!(price_for_everybody(&prices, "dus", one, forty), Some(rp(136_000)));
    assert_eq!(price_for_everybody(&prices, "pcs", forty, forty), Some(rp(140_000)));
}

#[test]
fn shares_and_pools_are_those_of_the_distribution() {
    let row = serde_json::json!({
        "id": "A00001", "kind": "anggota", "joined": "2025-06-01", "pokok": 100_000, "wajib": 10, "purchases": 50,
    });
    let people: Vec<Person> = vec![serde_json::from_value(row).expect("a member")];
    let surplus =
        crate::domain::cooperative::shu::policy::Surplus { member: rp(10_000), nonmember: rp(0), loss_carried: rp(0) };
    let policy = Policy { surplus: Some(surplus), ..Policy::draft(Rupiah::ZERO) };
    let it = distribute(2026, &policy, &people).expect("shared");
    let names = ["Ani".to_owned()];
    let reckoned = reckonings(&it, &policy, &people, &names, true);
    assert_eq!(reckoned.rows()[0][2], Cell::words("× 50 = 2.500"));
    assert_eq!(reckoned.rows()[0][3], Cell::words("× 10 = 2.000"));
    let said = reckoned.head[2..4].iter().map(|text| crate::locale::say(Language::Id, text)).collect::<Vec<_>>();
    assert_eq!(
        said,
        ["Jasa usaha = Rp2.500 × belanja Anda ÷ 50", "Jasa modal = Rp2.000 × simpanan Anda ÷ 10"],
        "what is everybody's stands above"
    );
    assert_eq!(reckoned.totals().expect("sums")[4], Some(it.members_total()), "nobody is left out");
    let shares = shares(&it, &policy, &people, &names, false);
    let sums = shares.totals().expect("sums");
    assert_eq!(sums[7], Some(it.members_total()));
    let pools = pools(&it, Rupiah::ZERO, true, None).totals().expect("sums");
    assert_eq!(pools[2], Some(rp(10_000)), "the pools are the year's result again");
}

/// What jasa modal is reckoned from stands in the table, not what is saved at the year's end (koperasi 2.4, 0004).
#[test]
fn the_base_of_savings_is_what_jasa_modal_is_a_share_of() {
    let person = |id: &str, kind: &str, left: Option<&str>, wajib: i64, purchases: i64| -> Person {
        let row = serde_json::json!({
            "id": id, "kind": kind, "joined": "2025-06-01", "left": left, "pokok": 100_000, "wajib": wajib,
            "wajib_days": 36_500, "purchases": purchases,
        });
        serde_json::from_value(row).expect("a member")
    };
    let people = [
        person("A00001", "anggota", None, 240_000, 9_600_000),
        person("A00004", "anggota", Some("2026-06-30"), 60_000, 1_250_500),
        person("A00006", "luar_biasa", None, 120_000, 400_000),
        person("A00007", "anggota", None, 120_000, -5_000),
    ];
    let surplus =
        crate::domain::cooperative::shu::policy::Surplus { member: rp(10_000), nonmember: rp(0), loss_carried: rp(0) };
    let draft = Policy { surplus: Some(surplus), ..Policy::draft(Rupiah::ZERO) };
    let names = ["Ani", "Budi", "Citra", "Dewi"].map(str::to_owned);
    let bases = |policy: &Policy| {
        let it = distribute(2026, policy, &people).expect("shared");
        let table = shares(&it, policy, &people, &names, true);
        table.rows().iter().map(|row| [row[3].clone(), row[4].clone()]).collect::<Vec<_>>()
    };
    let money = |rows: [[i64; 2]; 4]| rows.map(|row| row.map(|amount| Cell::Money(rp(amount)))).to_vec();
    // 60.000 × 181 ÷ 365 = 29.753,42.
    assert_eq!(bases(&draft), money([[240_000, 9_600_000], [29_753, 1_250_500], [0, 0], [120_000, 0]]));
    let mean = Policy { savings_basis: SavingsBasis::DailyAverage, ..draft };
    assert_eq!(bases(&mean), money([[100, 9_600_000], [100, 1_250_500], [0, 0], [100, 0]]));
}
