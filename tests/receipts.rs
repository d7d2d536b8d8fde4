//! Paper, as a customer gets it: text, picture and bytes of the same page, compared with what was once looked at; and
//! the proof that only the commands of the device page's table leave the house.

mod hostile;
mod parser;
mod reading;
mod samples;
mod slips;

use gerai::receipt::facts::PaperFacts;
use gerai::receipt::layout::Page;
use gerai::receipt::profile::Profile;
use gerai::receipt::template;
use gerai::receipt::{fill, lay_out, to_escpos, to_png, to_text};

use crate::golden;

fn page(template: &str, facts: &PaperFacts, columns: usize) -> Page {
    let markup = fill(template, facts, columns).unwrap_or_else(|fault| panic!("{fault}"));
    lay_out(&markup, columns)
}

/// Text, picture and bytes of a paper against their golden files.
fn all_three(name: &str, template: &str, facts: &PaperFacts, profile: &str) {
    let profile = Profile::built_in(profile).expect("a shipped profile");
    let page = page(template, facts, profile.columns);
    golden::text(&format!("receipts/{name}.txt"), &to_text(&page));
    golden::picture(&format!("receipts/{name}.png"), &to_png(&page, &profile));
    let bytes = to_escpos(&page, &profile);
    parser::commands(&bytes).unwrap_or_else(|fault| panic!("{name}: {fault}"));
    golden::bytes(&format!("receipts/{name}.bin"), &bytes);
}

#[test]
fn a_member_buys_for_the_week_on_58_mm() {
    all_three("member_58", template::SALE, &samples::member_sale(), "generic-58");
}

#[test]
fn the_filled_in_markup_is_a_paper_of_its_own() {
    let markup = fill(template::SALE, &samples::member_sale(), 32).unwrap_or_else(|fault| panic!("{fault}"));
    golden::text("receipts/member_markup.receipt", &markup);
}

#[test]
fn the_same_on_80_mm_with_a_cutter() {
    all_three("member_80", template::SALE, &samples::member_sale(), "epson-tm");
}

#[test]
fn a_taxed_shop_prints_its_number_and_the_tax_inside() {
    all_three("taxed_42", template::SALE, &samples::taxed_sale(), "epson-tm-180");
}

#[test]
fn sixty_lines_and_a_large_total() {
    all_three("long_58", template::SALE, &samples::long_sale(), "pos-5890");
}

#[test]
fn a_copy_for_who_may_not_know_names_no_medicine() {
    let text = to_text(&page(template::SALE, &samples::medicine_sale().as_copy(Some(1)).veiled(), 32));
    let whole = to_text(&page(template::SALE, &samples::medicine_sale(), 32));
    let total = |text: &str| text.lines().find(|line| line.contains("TOTAL")).map(str::to_owned);
    assert_eq!(total(&text), total(&whole), "what was paid is no secret");
    golden::text("receipts/medicine_veiled_58.txt", &text);
}

#[test]
fn a_copy_says_so_with_its_number() {
    all_three("copy_58", template::SALE, &samples::small_sale().as_copy(Some(2)), "generic-58");
    let uncounted = page(template::SALE, &samples::small_sale().as_copy(None), 48);
    golden::text("receipts/copy_80.txt", &to_text(&uncounted));
}

#[test]
fn what_goes_on_a_shops_account_names_the_shop_and_is_signed() {
    let text = to_text(&page(template::SALE, &samples::warehouse_sale(), 32));
    golden::text("receipts/warehouse_58.txt", &text);
}

#[test]
fn practice_says_demo_and_training_says_latihan() {
    all_three("demo_58", template::SALE, &samples::demo_sale(), "generic-58");
}

#[test]
fn practice_is_named_on_every_paper() {
    let papers = [
        (template::SALE, samples::small_sale()),
        (template::TEST_PAGE, samples::test_page("generic-58")),
        (template::SHELF_LABEL, samples::rice_label()),
        (template::Z_REPORT, slips::z_report()),
        (template::X_REPORT, slips::x_report()),
        (template::CASH_MOVEMENT, slips::cash_out()),
        (template::DEPOSIT, slips::deposit()),
        (template::STOCK_DOCUMENT, slips::goods_received()),
        (template::SAVINGS, slips::wajib()),
        (template::KASBON, slips::kasbon_paid()),
        (template::INSTALMENT, slips::instalment_due()),
        (template::VOUCHER, slips::voucher()),
        (template::STORAGE, slips::stored("in")),
        (template::STORAGE_LABEL, slips::stored_label()),
        (template::ETIKET, slips::etiket()),
    ];
    for (template, mut facts) in papers {
        facts.demo = true;
        assert!(to_text(&page(template, &facts, 32)).contains("DEMO"));
        (facts.demo, facts.training) = (false, true);
        assert!(to_text(&page(template, &facts, 32)).contains("LATIHAN - BUKAN STRUK"));
    }
}

#[test]
fn the_stock_room_has_its_papers() {
    all_three("goods_received_58", template::STOCK_DOCUMENT, &slips::goods_received(), "generic-58");
    let text = |facts: &PaperFacts, columns| to_text(&page(template::STOCK_DOCUMENT, facts, columns));
    golden::text("receipts/goods_received_80.txt", &text(&slips::goods_received(), 48));
    golden::text("receipts/goods_sent_58.txt", &text(&slips::goods_sent(), 32));
    golden::text("receipts/delivered_58.txt", &text(&slips::delivered(), 32));
    golden::text("receipts/supplier_paid_58.txt", &text(&slips::supplier_paid(), 32));
    golden::text("receipts/destroyed_58.txt", &text(&slips::destroyed(), 32));
}

#[test]
fn goods_of_others_have_a_slip_a_statement_and_labels() {
    let text = |kind| to_text(&page(template::STORAGE, &slips::stored(kind), 32));
    golden::text("receipts/stored_58.txt", &text("in"));
    golden::text("receipts/stored_statement_58.txt", &text("statement"));
    let label = page(template::STORAGE_LABEL, &slips::stored_label(), 32);
    golden::text("receipts/stored_label_58.txt", &to_text(&label));
    let bytes = to_escpos(&label, &Profile::built_in("generic-58").expect("a shipped profile"));
    parser::commands(&bytes).unwrap_or_else(|fault| panic!("{fault}"));
}

#[test]
fn what_is_stuck_on_a_medicine_says_how_it_is_taken() {
    let strip = to_text(&page(template::STRIP_LABEL, &slips::cut_strip(), 32));
    golden::text("receipts/strip_58.txt", &strip);
    assert!(strip.contains("P1") && strip.contains("K26F04"), "{strip}");
    let text = |facts: &PaperFacts| to_text(&page(template::ETIKET, facts, 32));
    golden::text("receipts/etiket_58.txt", &text(&slips::etiket()));
    let outside = text(&slips::etiket_outside());
    golden::text("receipts/etiket_outside_58.txt", &outside);
    assert!(outside.contains("OBAT LUAR"), "blue, in words where the paper is white (A25)");
}

#[test]
fn medicine_stands_apart_with_batch_and_expiry() {
    all_three("medicine_58", template::SALE, &samples::medicine_sale(), "generic-58");
    let text = to_text(&page(template::SALE, &samples::medicine_of_two_batches(), 32));
    let batches: Vec<&str> = text.lines().filter(|line| line.contains("K26")).map(str::trim).collect();
    assert_eq!(batches, ["Bets K26F04 ED 09/2027", "Bets K26H11 ED 01/2028"], "both packs can be found again");
}

#[test]
fn a_printer_that_knows_only_letters_gets_only_letters() {
    let profile = Profile::built_in("text-only").expect("a shipped profile");
    let bytes = to_escpos(&page(template::SALE, &samples::member_sale(), 32), &profile);
    parser::commands(&bytes).unwrap_or_else(|fault| panic!("{fault}"));
    golden::bytes("receipts/member_text_only.bin", &bytes);
}

#[test]
fn a_shift_that_was_short_is_closed_with_its_reason() {
    all_three("z_58", template::Z_REPORT, &slips::z_report(), "generic-58");
    golden::text("receipts/z_80.txt", &to_text(&page(template::Z_REPORT, &slips::z_report(), 48)));
    let mut english = slips::z_report();
    english.language = gerai::locale::Language::En;
    golden::text("receipts/z_english_58.txt", &to_text(&page(template::Z_REPORT, &english, 32)));
}

#[test]
fn a_quiet_shift_has_a_short_z_and_an_x_before_the_count_says_nothing_of_the_drawer() {
    golden::text("receipts/z_quiet_58.txt", &to_text(&page(template::Z_REPORT, &slips::quiet_z(), 32)));
    all_three("x_58", template::X_REPORT, &slips::x_report(), "generic-58");
}

#[test]
fn money_of_the_drawer_has_slips() {
    all_three("cash_out_58", template::CASH_MOVEMENT, &slips::cash_out(), "generic-58");
    golden::text("receipts/drop_58.txt", &to_text(&page(template::CASH_MOVEMENT, &slips::drop_to_bank(), 32)));
    all_three("deposit_58", template::DEPOSIT, &slips::deposit(), "generic-58");
}

/// A paper's text against its golden file.
fn reads(file: &str, template: &str, facts: &PaperFacts, columns: usize) {
    golden::text(file, &to_text(&page(template, facts, columns)));
}

#[test]
fn savings_have_slips_with_their_months_and_the_balance() {
    all_three("wajib_58", template::SAVINGS, &slips::wajib(), "generic-58");
    reads("receipts/wajib_80.txt", template::SAVINGS, &slips::wajib(), 48);
    reads("receipts/withdrawn_58.txt", template::SAVINGS, &slips::withdrawn(), 32);
    reads("receipts/withdrawn_80.txt", template::SAVINGS, &slips::withdrawn(), 48);
    let mut english = slips::wajib();
    english.language = gerai::locale::Language::En;
    reads("receipts/wajib_english_58.txt", template::SAVINGS, &english, 32);
}

#[test]
fn debts_have_slips_with_what_is_left() {
    reads("receipts/kasbon_paid_58.txt", template::KASBON, &slips::kasbon_paid(), 32);
    reads("receipts/kasbon_paid_80.txt", template::KASBON, &slips::kasbon_paid(), 48);
    reads("receipts/kasbon_paid_off_58.txt", template::KASBON, &slips::kasbon_paid_off(), 32);
    all_three("instalment_58", template::INSTALMENT, &slips::instalment_due(), "generic-58");
    reads("receipts/instalment_80.txt", template::INSTALMENT, &slips::instalment_due(), 48);
    reads("receipts/instalment_part_58.txt", template::INSTALMENT, &slips::instalment_part(), 32);
    reads("receipts/instalment_part_80.txt", template::INSTALMENT, &slips::instalment_part(), 48);
    reads("receipts/instalment_ahead_58.txt", template::INSTALMENT, &slips::instalment_ahead(), 32);
    reads("receipts/loan_paid_off_58.txt", template::INSTALMENT, &slips::loan_paid_off(), 32);
}

#[test]
fn what_a_member_is_paid_in_cash_is_signed_for() {
    reads("receipts/leaver_paid_58.txt", template::PAYOUT, &slips::leaver_paid(), 32);
    reads("receipts/leaver_transferred_58.txt", template::PAYOUT, &slips::leaver_transferred(), 32);
    reads("receipts/shu_paid_58.txt", template::PAYOUT, &slips::shu_in_cash(), 32);
    reads("receipts/shu_paid_80.txt", template::PAYOUT, &slips::shu_in_cash(), 48);
    reads("receipts/settlement_58.txt", template::SETTLEMENT, &slips::settlement(), 32);
    reads("receipts/settlement_80.txt", template::SETTLEMENT, &slips::settlement(), 48);
    reads("receipts/settlement_owing_58.txt", template::SETTLEMENT, &slips::settlement_owing(), 32);
    reads("receipts/shu_statement_58.txt", template::SHU_STATEMENT, &slips::shu_statement(), 32);
    reads("receipts/shu_statement_80.txt", template::SHU_STATEMENT, &slips::shu_statement(), 48);
    reads("receipts/shu_lapsed_58.txt", template::SHU_STATEMENT, &slips::shu_lapsed(), 32);
}

#[test]
fn a_certificate_of_a_term_deposit_breaks_no_number() {
    reads("receipts/term_deposit_58.txt", template::TERM_DEPOSIT, &slips::certificate(), 32);
}

#[test]
fn a_voucher_has_bars_that_the_scanner_reads() {
    all_three("voucher_58", template::VOUCHER, &slips::voucher(), "generic-58");
    reads("receipts/voucher_80.txt", template::VOUCHER, &slips::voucher(), 48);
}

#[test]
fn english_is_a_language_of_paper_too() {
    let mut facts = samples::member_sale();
    facts.language = gerai::locale::Language::En;
    golden::text("receipts/member_english_58.txt", &to_text(&page(template::SALE, &facts, 32)));
}

#[test]
fn the_teach_in_page_shows_what_a_printer_can_do() {
    all_three("test_page_58", template::TEST_PAGE, &samples::test_page("generic-58"), "generic-58");
    all_three("test_page_80", template::TEST_PAGE, &samples::test_page("epson-tm"), "epson-tm");
}

#[test]
fn shelf_labels_have_bars_of_three_dots() {
    all_three("label_rice", template::SHELF_LABEL, &samples::rice_label(), "generic-58");
    all_three("label_plain", template::SHELF_LABEL, &samples::label_without_code(), "generic-58");
}

/// `language_*.txt` was written by the language's own implementation (receiptline 4.0.4 from npm, `command: 'text'`)
/// and is never rewritten by us; blanks at line ends and the last line's end aside, our layout gives the same.
#[test]
fn the_markup_is_laid_out_as_its_own_implementation_does() {
    let folder = std::path::PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/receipts");
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).expect("a file of this test");
    let markup = read("language.receipt");
    for (columns, name) in [(32, "language_32.txt"), (48, "language_48.txt")] {
        let ours = to_text(&lay_out(&markup, columns));
        let theirs = read(name);
        let theirs: Vec<&str> = theirs.lines().map(str::trim_end).collect();
        for (place, (ours, theirs)) in ours.lines().zip(&theirs).enumerate() {
            assert_eq!(&ours, theirs, "{columns} letters, line {}", place + 1);
        }
        assert_eq!(ours.lines().count(), theirs.iter().rposition(|line| !line.is_empty()).map_or(0, |last| last + 1));
    }
}
