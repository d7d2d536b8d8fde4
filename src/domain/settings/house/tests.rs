use super::*;
use crate::domain::cooperative::lending::LendingRules;
use crate::domain::cooperative::loan::LoanRules;
use crate::domain::cooperative::savings::SavingRules;
use crate::domain::cooperative::savings::interest::InterestRules;
use crate::domain::cooperative::savings::term::TermRules;
use crate::domain::cooperative::wrong_member::HabitRules;
use crate::domain::settings::named::Named;
use crate::domain::settings::rules::Rule;
use crate::domain::settings::{GoodsRules, PharmacyRules, StockWatch, TaxRates, WarehouseTerms};

/// The code of a sticker, with its check sum.
fn sticker(fields: &str) -> String {
    let body = format!("000201{fields}6304");
    let sum = qris::crc(&body);
    format!("{body}{sum:04X}")
}

fn ours() -> String {
    sticker("01021126180014ID.CO.QRIS.WWW5303360 5802ID5906WARUNG6006BANJAR".replace(' ', "").as_str())
}

#[test]
fn what_is_written_is_read_back_and_every_name_is_one() {
    let usual = Settings::default();
    for rule in ALL {
        let typed = rule.value(&usual);
        // A name is not taken away; everything else begins as it may be written.
        if rule.code != "name" {
            let mut settings = Settings::default();
            assert_eq!(rule.put(&mut settings, &typed), Some(()), "{} {typed}", rule.code);
            assert_eq!(settings, usual, "{}", rule.code);
        }
        assert_eq!(ALL.iter().filter(|other| other.code == rule.code).count(), 1, "{}", rule.code);
        assert!(Rule::parse(rule.code).is_none() && Named::parse(rule.code).is_none(), "{}", rule.code);
    }
    assert_eq!(Group::ALL.iter().flat_map(|group| group.rules()).count(), ALL.len());
    assert_eq!(disagree(&usual), None);
}

#[test]
fn what_it_cannot_be_changes_nothing() {
    let long = "x".repeat(121);
    let cannot = [
        ("name", "-"),
        ("name", "two\nlines"),
        ("address", long.as_str()),
        ("phone", "ask Siti"),
        ("npwp", "12345"),
        ("round_to", "200"),
        ("round_mode", "sideways"),
        ("kasir_discount", "100.01"),
        ("kasir_discount", "2.505"),
        ("kasir_discount", "-1"),
        ("plausible_weight", "0"),
        ("return_days", "-7"),
        ("goods_expiry_days", "7,14"),
        ("prefix_weight", "89"),
        ("prefix_weight", "20"),
        ("timezone", "Asia/Tokyo"),
        ("qris", "000201"),
        ("qris_most", "10000001"),
        ("cash_limit", "Rp100"),
    ];
    for (code, typed) in cannot {
        let mut settings = Settings::default();
        let rule = HouseRule::parse(code).expect("a rule");
        assert_eq!(rule.put(&mut settings, typed), None, "{code} {typed}");
        assert_eq!(settings, Settings::default(), "{code} {typed}");
    }
}

#[test]
fn a_percentage_is_typed_with_a_point_or_a_comma() {
    let rule = HouseRule::parse("qris_mdr").expect("a rule");
    for typed in ["0.7", "0,7", "0.70"] {
        let mut settings = Settings::default();
        assert_eq!(rule.put(&mut settings, typed), Some(()), "{typed}");
        assert_eq!((settings.qris_mdr_bp, rule.value(&settings).as_str()), (70, "0.7"), "{typed}");
    }
}

#[test]
fn a_sticker_is_looked_at_before_it_is_kept() {
    assert_eq!(qris::of_shop(&ours()).expect("a sticker").merchant.as_deref(), Some("WARUNG"));
    let wrong = |payload: &str| qris::of_shop(payload).expect_err("no sticker").code();
    assert_eq!(wrong("8991002101999"), "no_code");
    assert_eq!(wrong(&ours().replace("WARUNG", "WARUNK")), "check_sum");
    assert_eq!(wrong(&sticker("01021126180014ID.CO.QRIS.WWW53037025802SG5906WARUNG6006BANJAR")), "foreign");
    assert_eq!(
        wrong(&sticker("01021226180014ID.CO.QRIS.WWW530336054045000 5802ID5906WARUNG".replace(' ', "").as_str())),
        "for_one_payment"
    );
    assert_eq!(wrong(&sticker("01021126180014ID.CO.QRIS.WWW53033605802ID")), "no_merchant");
    assert_eq!(wrong(&sticker("01021153033605802ID5906WARUNG6006BANJAR")), "no_account");
}

#[test]
fn settings_that_do_not_go_together_are_told() {
    let of = |change: fn(&mut Settings)| {
        let mut settings = Settings::default();
        change(&mut settings);
        disagree(&settings)
    };
    assert_eq!(of(|all| all.pkp = true), Some("house-pkp-npwp"));
    assert_eq!(of(|all| all.kasir_discount_bp = 2_000), Some("house-discounts"));
    assert_eq!(of(|all| all.prefix_price = "21".to_owned()), Some("house-prefix-twice"));
}

/// How a setting is changed.
enum How {
    /// By its name: `setting` of the house or of the pharmacy, `rule` of savings and loans.
    Named(&'static str),
    /// By a word of its own, which stands in the manual of the words.
    Word(&'static str),
    /// Its own parts are gone through.
    Parts,
    /// Of what the shop is made for, for good.
    Born,
    /// Nothing goes by it yet, so that nobody is asked for it.
    Unread,
}

use How::{Born, Named as N, Parts, Unread, Word};

/// What else it could be: the first of these that is taken and is another.
fn changed(code: &str) -> Settings {
    let qris = ours();
    let tries = [
        "yes",
        "no",
        "3",
        "35",
        "1",
        "1.5",
        "0.5",
        "11",
        "29",
        "50",
        "23",
        "nearest",
        "dynamic",
        "Asia/Jakarta",
        "3171234567890123",
        "60,20,5",
        "1,5,50,75,100",
        "principal,jasa,penalty",
        "Toko Baru",
        &qris,
    ];
    let usual = Settings::default();
    let mut found = tries.into_iter().filter_map(|typed| {
        let mut settings = Settings::default();
        let put = match (HouseRule::parse(code), Rule::parse(code), Named::parse(code)) {
            (Some(rule), ..) => rule.put(&mut settings, typed),
            (_, Some(rule), _) => rule.put(&mut settings, typed),
            (_, _, Some(named)) => named.put(&mut settings, typed),
            _ => panic!("{code} is no name of a setting"),
        };
        put.filter(|()| settings != usual).map(|()| settings)
    });
    found.next().unwrap_or_else(|| panic!("{code} cannot be changed to anything that is tried"))
}

/// Every field of a part of the settings: one that is new and not named here does not compile.
macro_rules! each_is_changed {
    ($part:ident at $at:expr => { $($field:ident: $how:expr),+ $(,)? }) => {{
        let at: fn(&Settings) -> &$part = $at;
        let usual = Settings::default();
        let $part { $($field: _),+ } = at(&usual);
        $(
            let how: How = $how;
            match how {
                N(code) => {
                    let now = changed(code);
                    let name = stringify!($field);
                    assert_ne!(at(&now).$field, at(&usual).$field, "{code} changes {name}");
                }
                Word(word) => {
                    let manual = include_str!("../../../../assets/manual/ring.md");
                    assert!(manual.contains(&format!("`{word} ")), "{word} is no word of the manual");
                }
                Parts | Born | Unread => {}
            }
        )+
    }};
}

#[test]
fn every_setting_of_the_shop_can_be_changed_after_it_was_founded() {
    each_is_changed!(Settings at |all| all => {
        name: N("name"), legal_number: N("legal_number"), address: N("address"), kelurahan: N("kelurahan"),
        city: N("city"), phone: N("phone"), timezone: N("timezone"), licence: Word("licence"),
        licence_number: Word("licence"), licence_until: Word("licence"), licence_holder: Word("licence"),
        licence_in_charge: Word("licence"), pkp: N("pkp"), npwp: N("npwp"), round_to: N("round_to"),
        round_mode: N("round_mode"), qris_static: N("qris"), qris_mode: N("qris_mode"), simpanan_pokok: N("pokok"),
        simpanan_wajib_month: N("wajib_month"), plausible_weight: N("plausible_weight"),
        plausible_units: N("plausible_units"), member_price_for_others: N("member_price_for_others"),
        discounts_net: Unread, prefix_weight: N("prefix_weight"), prefix_price: N("prefix_price"),
        prefix_member: N("prefix_member"), prefix_voucher: N("prefix_voucher"), return_days: N("return_days"),
        complaint_contact: N("complaint_contact"), kasir_discount_bp: N("kasir_discount"),
        manajer_discount_bp: N("manajer_discount"), return_approval: N("return_approval"),
        cancel_approval: N("cancel_approval"), cash_limit: N("cash_limit"), saving_out_limit: N("saving_out_limit"),
        count_reason: N("count_reason"), hold_most: N("hold_most"),
        kasbon_offline_percent: N("kasbon_offline_percent"), kasbon_overdue_days: N("kasbon_overdue_days"),
        qris_most: N("qris_most"), qris_mdr_free: N("qris_mdr_free"), qris_mdr_bp: N("qris_mdr"),
        label_days: N("label_days"), label_percent_bp: N("label_percent"), lock_minutes: N("lock_minutes"),
        float_proposed: N("float_proposed"), attach_days: N("attach_days"), sphp_packs: N("sphp_packs"),
        lpg_household: N("lpg_household"), lpg_business: N("lpg_business"), tobacco_sold: N("tobacco_sold"),
        voucher_rest_lost: N("voucher_rest_lost"), member_sales_day: N("member_sales_day"), savings: Parts,
        interest: Parts, term: Parts, loans: Parts, lending: Parts, demo: Born, training: Born, stock_watch: Parts,
        warehouse: Parts, tax_rates: Parts, pharmacy: Parts, goods: Parts,
    });
    each_is_changed!(GoodsRules at |all| &all.goods => {
        tares: Word("tare"), decrees: Word("ceiling"), limits: Word("purchase-limit"), tiles: Word("tiles"),
    });
    each_is_changed!(StockWatch at |all| &all.stock_watch => {
        medicine_days: N("near_expiry_days"), goods_days: N("goods_expiry_days"), use_days: N("use_days"),
        lead_days: N("lead_days"), cover_days: N("cover_days"), slow_days: N("slow_days"),
        receive_keeps_days: N("receive_keeps_days"), cost_moved_bp: N("cost_moved"), count_again: N("count_again"),
        arrive_days: N("arrive_days"),
    });
    each_is_changed!(WarehouseTerms at |all| &all.warehouse => {
        limit: N("account_limit"), term_days: N("account_days"), storage_rate: N("storage_rate"),
        storage_long_months: N("storage_long_months"),
    });
    each_is_changed!(TaxRates at |all| &all.tax_rates => {
        pph_final_bp: N("pph_final"), turnover_limit: N("turnover_limit"),
    });
    each_is_changed!(PharmacyRules at |all| &all.pharmacy => {
        tuslah: N("tuslah"), embalase: N("embalase"), otc_ask: N("otc_ask"), otc_age: N("otc_age"),
        beyond_use_days: N("beyond_use_days"), charge_issued: N("charge_issued"), screening_days: N("screening_days"),
        near_expiry_days: N("box_ends_days"), strip_labels: N("strip_labels"), keep_rx_years: N("keep_rx_years"),
        keep_faktur_years: N("keep_faktur_years"), sipa: Word("sipa"),
    });
}

#[test]
fn every_setting_of_savings_and_loans_can_be_changed_after_it_was_founded() {
    each_is_changed!(SavingRules at |all| &all.savings => {
        pokok_in_parts: N("pokok_in_parts"), wajib_due_day: N("wajib_due_day"), applicants_save: N("applicants_save"),
        payout_needs_pin: N("payout_needs_pin"), wajib_ahead_most: N("wajib_ahead_most"),
        leaver_after_rat: N("leaver_after_rat"), applicant_months: N("applicant_months"), open_books: N("open_books"),
        open_books_running: N("open_books_running"),
        shu_claim_years: N("shu_claim_years"), name_kept_years: N("name_kept_years"), habit: Parts,
    });
    each_is_changed!(HabitRules at |all| &all.savings.habit => {
        times: N("habit_times"), days: N("habit_days"), floor: N("habit_floor"),
    });
    each_is_changed!(InterestRules at |all| &all.interest => {
        rate_year: N("sukarela_rate"), tax: N("interest_tax"), tax_free: N("interest_tax_free"),
    });
    each_is_changed!(TermRules at |all| &all.term => { rate_year: N("term_rate"), months_most: N("term_months_most") });
    each_is_changed!(LoanRules at |all| &all.loans => {
        order: N("pay_order"), rest_to_sukarela: N("rest_to_sukarela"), early_waives_jasa: N("early_waives_jasa"),
        penalty: N("penalty"), penalty_rate_day: N("penalty_rate_day"), penalty_grace_days: N("penalty_grace_days"),
        penalty_cap: N("penalty_cap"), accrues_jasa: Word("loan jasa"),
    });
    each_is_changed!(LendingRules at |all| &all.lending => {
        licensed: N("licensed"), rate_month: N("loan_rate"), rate_year_most: N("loan_rate_year_most"),
        effective_cap: N("loan_rate_effective"), member_most: N("loan_most"), months_most: N("loan_months_most"),
        income_percent: N("income_percent"), fee: N("loan_fee"), related_percent: N("related_percent"),
        capital_percent: N("capital_percent"), families_related: N("families_related"),
        loans_at_once: N("loans_at_once"), allowance: N("allowance"),
    });
}
