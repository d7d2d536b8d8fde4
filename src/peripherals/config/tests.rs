use super::*;

fn line(path: &str, baud: u32) -> SerialLine {
    SerialLine { path: path.to_owned(), baud }
}

#[test]
fn every_form_of_the_contract_is_read() {
    let config = Config::parse(
        r#"
        printer = "tcp:192.168.1.50:9100"
        label_printer = "file:/dev/usb/lp0"
        printer_profile = "epson-tm"
        label_profile = "generic-58"
        scanner = "serial:/dev/serial/by-path/pci-0000:00:14.0-usb-0:1:1.0-port0:115200"
        drawer = "none"
        scale = "serial:/dev/ttyUSB0"
        scale_tera = "2027-11-30"
        display = "serial:COM3:19200"
        "#,
    )
    .expect("all of it is known");
    assert_eq!(config.printers.printer, PrinterPort::Tcp("192.168.1.50:9100".to_owned()));
    assert_eq!(config.printers.label_port(), &PrinterPort::File(PathBuf::from("/dev/usb/lp0")));
    assert_eq!((config.printers.printer_profile.as_str(), config.printers.label_profile()), ("epson-tm", "generic-58"));
    let by_path = line("/dev/serial/by-path/pci-0000:00:14.0-usb-0:1:1.0-port0", 115_200);
    assert_eq!(config.scanner, ScannerPort::Serial(by_path));
    assert_eq!(config.drawer, DrawerPort::None);
    assert_eq!(config.scale_tera.map(|until| until.to_string()), Some("2027-11-30".to_owned()));
    assert_eq!((config.scale, config.display), (Some(line("/dev/ttyUSB0", 9_600)), Some(line("COM3", 19_200))));
}

#[test]
fn nothing_said_is_the_default_and_is_written_as_nothing() {
    let plain = Config::parse("").expect("an empty file");
    assert_eq!(plain, Config::default());
    assert_eq!((plain.printers.printer, plain.printers.printer_profile.as_str()), (PrinterPort::Virtual, "generic-58"));
    assert_eq!(Config::default().to_toml(), "");
}

#[test]
fn the_pharmacy_counter_has_what_it_names_and_else_the_shops() {
    let config = Config::parse(
        r#"
        printer_profile = "generic-80"
        [printer]
        port = "virtual"
        [printer.apotek]
        printer = "tcp:apotek:9100"
        "#,
    )
    .expect("both");
    let apotek = config.apotek.expect("named");
    assert_eq!(apotek.printer, PrinterPort::Tcp("apotek:9100".to_owned()));
    assert_eq!(apotek.printer_profile, "generic-80");
    assert_eq!(config.printers.printer, PrinterPort::Virtual);
}

#[test]
fn what_is_written_reads_back_the_same() {
    let apotek = Printers {
        printer: PrinterPort::Serial(line("/dev/ttyS1", 38_400)),
        printer_profile: "text-only".to_owned(),
        label_printer: Some(PrinterPort::File(PathBuf::from("/dev/usb/lp1"))),
        label_profile: Some("generic-80".to_owned()),
    };
    let full = Config {
        printers: Printers { printer: PrinterPort::Tcp("[::1]:9100".to_owned()), ..Printers::default() },
        apotek: Some(apotek),
        printer_flow: Flow::RtsCts,
        scanner: ScannerPort::Serial(line("/dev/ttyACM0", 9_600)),
        scanner_habits: ScannerHabits {
            gap_ms: 100,
            double_read: DoubleRead::Ignore,
            group_separator: Some("^]".to_owned()),
        },
        drawer: DrawerPort::None,
        drawer_open: DrawerOpen(45),
        scale: Some(line("/dev/ttyUSB0", 9_600)),
        scale_limits: Limits { capacity_g: 15_000, division_g: 2 },
        scale_tera: "2027-11-30".parse().ok(),
        display: Some(line("COM4", 9_600)),
        display_style: display::Style::Cd5220,
        screen: Screen {
            language: "en".to_owned(),
            px_per_mm: Some(3.75),
            theme: Theme::Malam,
            left_handed: true,
            large: true,
            sound: 0,
        },
        backup: Some(PathBuf::from("/media/stik/toko")),
    };
    for config in [full.clone(), Config { apotek: None, ..full }, Config::default()] {
        let text = config.to_toml();
        assert_eq!(Config::parse(&text).expect("our own text"), config, "{text}");
    }
}

#[test]
fn what_is_not_known_is_named() {
    let key = |text: &str| match Config::parse(text) {
        Err(ConfigError::UnknownKey { key } | ConfigError::BadValue { key, .. }) => key,
        other => panic!("{text}: {other:?}"),
    };
    assert_eq!(key("pinter = \"virtual\""), "pinter");
    assert_eq!(key("[printer.apotek]\nscanner = \"keyboard\""), "printer.apotek.scanner");
    assert_eq!(key("[printer]\nbaud = 9600"), "printer.baud");
    let bad = [
        "printer = \"usb\"",
        "printer = \"tcp:host\"",
        "printer = \"tcp:host:0\"",
        "printer = \"tcp::9100\"",
        "printer = \"file:\"",
        "printer = \"serial:/dev/ttyS0:5\"",
        "printer = 3",
        "scanner = \"usb\"",
        "scanner_gap_ms = 10",
        "printer_profile = \"../x\"",
        "sound = 4",
        "px_per_mm = 0.5",
        "theme = \"dark\"",
    ];
    for text in bad {
        assert!(matches!(Config::parse(text), Err(ConfigError::BadValue { .. })), "{text}");
    }
    assert!(matches!(Config::parse("drawer = \"none\"\nprinter = "), Err(ConfigError::Syntax { line: 2, .. })));
}

#[test]
fn the_file_is_replaced_whole() {
    let folder = std::env::temp_dir().join(format!("gerai-config-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a temporary folder");
    let path = folder.join("device.toml");
    assert_eq!(Config::load(&folder.join("none.toml")).expect("no file"), Config::default());
    let config = Config { drawer: DrawerPort::None, ..Config::default() };
    config.save(&path).expect("saved");
    assert_eq!(Config::load(&path).expect("loaded"), config);
    let names: Vec<_> = std::fs::read_dir(&folder).expect("listed").flatten().map(|entry| entry.file_name()).collect();
    assert_eq!(names, ["device.toml"]);
    let error = config.save(&folder.join("missing/device.toml")).expect_err("no such folder");
    assert_eq!(error.advice().key, "device-not-written");
}
