//! What is printed is read back: codes in the picture by a barcode reader, codes in the bytes by their structure.

use std::path::PathBuf;
use std::process::Command as Process;

use gerai::receipt::facts::{Body, PaperFacts};
use gerai::receipt::profile::Profile;
use gerai::receipt::{template, to_escpos, to_png};

use super::parser::{self, Command};
use super::{page, samples};
use crate::tools;

/// What `zbarimg` sees in a PNG, as `TYPE:DATA` lines.
fn seen(name: &str, png: &[u8]) -> String {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.png"));
    std::fs::write(&path, png).expect("the target folder can be written");
    let answer = Process::new("zbarimg").args(["--quiet", "-S*.enable"]).arg(&path).output().expect("zbarimg runs");
    String::from_utf8(answer.stdout).expect("zbarimg answers in text")
}

fn drawn(name: &str, template: &str, facts: &PaperFacts, profile: &str) -> String {
    let profile = Profile::built_in(profile).expect("a shipped profile");
    seen(name, &to_png(&page(template, facts, profile.columns), &profile))
}

#[test]
fn a_reader_reads_the_codes_in_the_pictures() {
    if !tools::have("zbarimg") {
        return;
    }
    let qr = "QR-Code:GERAI:261124-A-0042:9f31c07b2a\n";
    for profile in ["generic-58", "generic-80", "epson-tm-180"] {
        assert_eq!(drawn(&format!("sale-{profile}"), template::SALE, &samples::member_sale(), profile), qr);
    }
    let ean = "EAN-13:8991234567891\n";
    assert_eq!(drawn("label-ean", template::SHELF_LABEL, &samples::rice_label(), "generic-58"), ean);
    let sku = "CODE-128:S00417\n";
    assert_eq!(drawn("label-sku", template::SHELF_LABEL, &samples::label_without_code(), "generic-58"), sku);
}

#[test]
fn a_reader_reads_every_kind_of_bars() {
    if !tools::have("zbarimg") {
        return;
    }
    let codes = [
        ("96385074", "EAN-8:96385074"),
        ("0036000291452", "UPC-A:036000291452"),
        ("18991234567898", "I2/5:18991234567898"),
        ("261124-A-0042", "CODE-128:261124-A-0042"),
    ];
    for (code, wanted) in codes {
        let label = gerai::receipt::label::LabelFacts::new(
            "S1",
            "Uji",
            "pcs",
            samples::rp(1_000),
            code,
            samples::date("2026-11-24"),
        );
        let facts = samples::paper(Body::Label(Box::new(label)));
        assert_eq!(drawn(code, template::SHELF_LABEL, &facts, "generic-80").trim(), wanted);
    }
}

#[test]
fn the_dots_in_the_bytes_are_those_of_the_picture() {
    if !tools::have("zbarimg") {
        return;
    }
    let profile = Profile::built_in("pos-5890").expect("a shipped profile");
    let bytes = to_escpos(&page(template::SALE, &samples::member_sale(), 32), &profile);
    let commands = parser::commands(&bytes).unwrap_or_else(|fault| panic!("{fault}"));
    let (mut width, mut dots) = (0, Vec::new());
    for command in &commands {
        if let Command::Picture { across, dots: band, .. } = command {
            width = across * 8;
            dots.extend(
                band.iter().flat_map(|byte| (0..8).map(move |bit| if byte & (0x80 >> bit) != 0 { 0 } else { 255 })),
            );
        }
    }
    let height = dots.len() / width;
    let mut file = Vec::new();
    let mut encoder =
        png::Encoder::new(&mut file, u32::try_from(width).unwrap_or(0), u32::try_from(height).unwrap_or(0));
    encoder.set_color(png::ColorType::Grayscale);
    encoder.write_header().and_then(|mut writer| writer.write_image_data(&dots)).expect("a picture");
    assert_eq!(seen("bands", &file), "QR-Code:GERAI:261124-A-0042:9f31c07b2a\n");
}

#[test]
fn printers_that_can_draw_get_data_instead_of_dots() {
    let profile = Profile::built_in("epson-tm").expect("a shipped profile");
    let bytes = to_escpos(&page(template::TEST_PAGE, &samples::test_page("epson-tm"), 48), &profile);
    let commands = parser::commands(&bytes).unwrap_or_else(|fault| panic!("{fault}"));
    assert!(commands.contains(&Command::QrStore("GERAI 12500".to_owned())));
    assert!(commands.contains(&Command::Bars { kind: 0x43, data: "8991234567891".to_owned() }));
    assert!(!commands.iter().any(|command| matches!(command, Command::Picture { .. })));
}

#[test]
fn pictures_come_in_bands_that_small_buffers_hold() {
    let profile = Profile::built_in("generic-58").expect("a shipped profile");
    let bytes = to_escpos(&page(template::SALE, &samples::long_sale(), 32), &profile);
    for command in parser::commands(&bytes).unwrap_or_else(|fault| panic!("{fault}")) {
        if let Command::Picture { across, rows, .. } = command {
            assert!(across * 8 <= 384 && rows <= 128, "{across} bytes across, {rows} rows");
        }
    }
}
