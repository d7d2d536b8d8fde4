use super::*;

fn sure(sort: Sort, cell: &str) -> String {
    let clean = clean(sort, cell);
    assert_eq!(clean.doubt, None, "{cell}");
    clean.text
}

fn doubted(sort: Sort, cell: &str) -> (String, &'static str) {
    let clean = clean(sort, cell);
    (clean.text, clean.doubt.unwrap_or_else(|| panic!("{cell} is doubtful")).key)
}

#[test]
fn amounts_are_read_as_indonesians_write_them() {
    for written in ["12500", "12.500", "Rp12.500", "Rp 12.500", "rp. 12.500,-", "12.500,00", "Rp12.500,00", "12500,0"] {
        assert_eq!(sure(Sort::Money, written), "12500", "{written}");
    }
    assert_eq!(sure(Sort::Money, "1.250.000"), "1250000");
    assert_eq!(sure(Sort::Money, "-"), "");
    assert_eq!(sure(Sort::Money, "(500)"), "-500");
    assert_eq!(doubted(Sort::Money, "12,500"), ("12500".to_owned(), "list-doubt-money"));
    assert_eq!(doubted(Sort::Money, "1,250,000.00"), ("1250000".to_owned(), "list-doubt-money"));
    assert_eq!(doubted(Sort::Money, "12rb"), ("12000".to_owned(), "list-doubt-money"));
    assert_eq!(doubted(Sort::Money, "12500,5"), ("12501".to_owned(), "list-doubt-money-sen"));
    // Left for the reader to name.
    assert_eq!(sure(Sort::Money, "tanya bos"), "tanya bos");
}

#[test]
fn quantities_are_read_with_a_comma_and_doubted_with_a_dot() {
    assert_eq!(sure(Sort::Quantity, "24"), "24000");
    assert_eq!(sure(Sort::Quantity, "1,5"), "1500");
    assert_eq!(sure(Sort::Quantity, "24 pcs"), "24000");
    assert_eq!(doubted(Sort::Quantity, "1.250"), ("1250000".to_owned(), "list-doubt-quantity"));
    assert_eq!(doubted(Sort::Quantity, "1.5"), ("1500".to_owned(), "list-doubt-quantity"));
    assert_eq!(sure(Sort::Quantity, "-3"), "-3000");
    assert_eq!(sure(Sort::Quantity, "banyak"), "banyak");
}

#[test]
fn codes_keep_their_zeros_or_are_left_out_with_a_word() {
    let doubt = |cell: &str| {
        let clean = barcode(cell);
        (clean.text, clean.doubt.map(|text| text.key))
    };
    assert_eq!(doubt("8996001600146"), ("8996001600146".to_owned(), None));
    assert_eq!(doubt("'8996001600146"), ("8996001600146".to_owned(), None));
    assert_eq!(doubt("8996001600147"), (String::new(), Some("list-doubt-barcode-check")));
    assert_eq!(doubt("8,99600E+12"), (String::new(), Some("list-doubt-barcode-number")));
    assert_eq!(doubt("36000291452"), ("036000291452".to_owned(), Some("list-doubt-barcode-zeros")));
    assert_eq!(doubt("RAK-7"), ("RAK-7".to_owned(), None));
}

#[test]
fn people_and_days() {
    assert_eq!(sure(Sort::Nik, "6371 0123 4567 0001"), "6371012345670001");
    assert_eq!(doubted(Sort::Nik, "637101"), (String::new(), "list-doubt-nik"));
    assert_eq!(sure(Sort::Phone, "81234567890"), "081234567890");
    assert_eq!(sure(Sort::Sex, "Laki-laki"), "L");
    assert_eq!(sure(Sort::Sex, "Perempuan"), "P");
    assert_eq!(sure(Sort::MemberStatus, "Non-aktif"), "keluar");
    assert_eq!(sure(Sort::Flag, "Ya"), "1");
    for written in ["2025-11-27", "27/11/2025", "27-11-2025", "27 November 2025", "27 Nop 2025", "27/11/2025 08:30"] {
        assert_eq!(sure(Sort::Date, written), "2025-11-27", "{written}");
    }
    assert_eq!(sure(Sort::Date, "09/2027"), "2027-09-30");
    assert_eq!(doubted(Sort::Date, "27/11/25"), ("2025-11-27".to_owned(), "list-doubt-date"));
    assert_eq!(sure(Sort::Date, "kemarin"), "kemarin");
}
