use super::*;
use crate::demo;
use crate::domain::money::Rupiah;
use crate::domain::sale::qris::with_amount;

const WHOLE: &str = r#"
name = "Koperasi Merah Putih Contoh"
legal_number = "AHU-0000.AH.01.29"
address = "Jl. Contoh No. 1"
kelurahan = "Telawang"
city = "Banjarmasin"
phone = "0800-0000-0000"
timezone = "Asia/Jakarta"
till = "B"
[outlet]
licence = "apotek"
licence_number = "SIA-0"
licence_until = 2027-12-31
[tax]
pkp = true
npwp = "01.234.567.8-731.000"
[cash]
round_to = 500
round_mode = "nearest"
[qris]
static = "QRIS"
mode = "dynamic"
[savings]
pokok = 250000
wajib_month = 10000
applicants_save = true
sukarela_rate = "4.5"
[lending]
licensed = true
loan_rate = 1.25
pay_order = "jasa,penalty,principal"
[[user]]
id = "manajer"
name = "Hj. Fatimah"
role = "manajer"
pin = "123456"
[[user]]
id = "kasir"
name = "Siti Rahmah"
role = "kasir"
pin = "000001"
"#;

fn keys(text: &str) -> Vec<&'static str> {
    read(text).expect_err("the file has faults").into_iter().map(|fault| fault.key).collect()
}

#[test]
fn every_key_of_the_contract_is_read() {
    let code = &demo::founding().settings.qris_static;
    let founding = read(&WHOLE.replace("QRIS", code)).expect("a whole file");
    let settings = &founding.settings;
    assert_eq!((settings.name.as_str(), settings.timezone.as_str()), ("Koperasi Merah Putih Contoh", "Asia/Jakarta"));
    assert_eq!((founding.till.as_str(), settings.licence), ("B", LicenceProfile::Apotek));
    assert_eq!(settings.licence_until.map(|date| date.to_string()).as_deref(), Some("2027-12-31"));
    assert_eq!((settings.pkp, settings.round_to, settings.round_mode), (true, 500, RoundMode::Nearest));
    assert_eq!((settings.qris_static.as_str(), settings.qris_mode), (code.as_str(), QrisMode::Dynamic));
    assert_eq!((settings.simpanan_pokok, settings.simpanan_wajib_month), (Rupiah::of(250_000), Rupiah::of(10_000)));
    let value = |code| Rule::parse(code).expect("a rule").value(settings);
    let codes = ["applicants_save", "sukarela_rate", "licensed", "loan_rate", "pay_order"];
    assert_eq!(codes.map(value), ["yes", "4.5", "yes", "1.25", "jasa,penalty,principal"]);
    let kasir = &founding.users[1];
    assert_eq!((kasir.id.as_str(), kasir.role, kasir.pin.as_str()), ("kasir", Role::Kasir, "000001"));
    assert!(founding.users.iter().all(|user| user.one_time));
    assert!(!settings.demo);
}

#[test]
fn what_is_not_said_takes_its_default() {
    let founding = read("name = \"Koperasi\"").expect("the shortest file");
    assert_eq!(founding.settings, Settings { name: "Koperasi".to_owned(), ..Settings::default() });
    assert_eq!(founding.till.as_str(), "A");
}

#[test]
fn unknown_keys_are_refused_by_name_all_of_them() {
    let text = "name = \"K\"\nnama = \"K\"\n[outlet]\nlisence = \"apotek\"\n\
                [[user]]\nid = \"a\"\nrole = \"kasir\"\nkode = 1\n";
    let faults = read(text).expect_err("three unknown keys");
    assert_eq!(faults, [Text::new("cli-config-unknown").with("keys", "outlet.lisence, user 1.kode, nama")]);
}

#[test]
fn every_fault_is_found_in_one_reading() {
    let text = "name = 5\ntill = \"a\"\ntimezone = \"WITA\"\n[tax]\npkp = \"ya\"\n[cash]\nround_to = 25\n\
                [savings]\npokok = -1\n[[user]]\nid = \"x\"\npin = 123456\n";
    let expected = [
        "cli-config-not-text",
        "cli-config-value",
        "cli-config-value",
        "cli-config-not-yes-no",
        "cli-config-value",
        "cli-config-not-amount",
        "cli-config-not-text",
        "cli-config-missing",
    ];
    assert_eq!(keys(text), expected);
}

#[test]
fn a_file_that_is_no_toml_is_refused_by_line() {
    let faults = read("name = \"K\"\n\n[outlet\n").expect_err("a bracket is missing");
    assert_eq!(faults, [Text::new("cli-config-unreadable").with("line", 3_i64)]);
}

#[test]
fn sections_and_lists_of_the_wrong_shape_are_named() {
    assert_eq!(keys("outlet = 1\nuser = 2\n"), ["cli-config-not-a-section", "cli-config-not-a-list"]);
    assert_eq!(keys("user = [1]\n"), ["cli-config-not-a-list"]);
    assert_eq!(keys("[outlet]\nlicence_until = \"besok\"\n"), ["cli-config-value"]);
}

#[test]
fn rules_of_savings_and_loans_keep_their_bounds() {
    assert_eq!(keys("[lending]\nloan_rate = 2.5\nlicensed = 1\n"), ["cli-config-value", "cli-config-value"]);
    assert_eq!(keys("[lending]\nloan_rate = 2\nloan_rate_year_most = 12\n"), ["cli-config-loan-rate"]);
    assert_eq!(keys("[savings]\nlicensed = true\n"), ["cli-config-unknown"]);
}

#[test]
fn what_could_never_be_paid_with_or_printed_is_refused() {
    let code = demo::founding().settings.qris_static;
    let once = with_amount(&code, Rupiah::of(5_000), None).expect("a code with an amount");
    let wrong_sum = format!("{}0000", &code[..code.len() - 4]);
    for (text, key) in [
        ("[qris]\nstatic = \"000201\"".to_owned(), "cli-config-qris-sum"),
        ("[qris]\nstatic = \"halo\"".to_owned(), "cli-config-qris"),
        (format!("[qris]\nstatic = \"{wrong_sum}\""), "cli-config-qris-sum"),
        (format!("[qris]\nstatic = \"{once}\""), "cli-config-qris-for-once"),
        ("[qris]\nmode = \"dynamic\"\nstatic = 5".to_owned(), "cli-config-not-text"),
        ("[tax]\nnpwp = \"abc\"".to_owned(), "cli-config-npwp"),
        ("[tax]\npkp = true\nnpwp = 1".to_owned(), "cli-config-not-text"),
        ("name = \"A\\u001b@B\"".to_owned(), "cli-config-control"),
        ("address = \"Jl. A\\nRT 2\"".to_owned(), "cli-config-control"),
    ] {
        assert_eq!(keys(&text), [key], "{text}");
    }
}
