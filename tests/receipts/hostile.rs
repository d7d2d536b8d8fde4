//! Names that want to be commands: of the printer, of the markup, of the template.

use gerai::domain::money::Rupiah;
use gerai::receipt::facts::{CopyMark, PaperFacts};
use gerai::receipt::profile::Profile;
use gerai::receipt::{fill, lay_out, template, to_escpos, to_text};

use super::parser::{self, Command};
use super::{all_three, samples};

const NAMES: [&str; 10] = [
    "Teh\x1Bp0\x19\u{FA}",
    "Kopi | 1 | 2 {code:1;option:ean} ^^^ \"tebal\" `x` _y_ ~ \\n\\x1b",
    "{command:\\x1b\\x70}",
    "===",
    "---",
    "{{ shop.name }}{% raw %}",
    "Café Ōmori ☕ 👨\u{200D}👩\u{200D}👧 100 g",
    "kiri\u{202E}nanak\u{202C} \u{0}\n\r\u{7F}\u{9B}",
    "{image:iVBORw0KGgo=}",
    "   ",
];

fn hostile_sale() -> PaperFacts {
    let lines = NAMES.iter().map(|name| samples::line(name, 1_000, name, 1_000, name)).collect();
    let mut facts = samples::of_sale(samples::sale(lines, 10_000));
    facts.shop.name = NAMES[1].to_owned();
    facts.shop.address = NAMES.iter().map(|name| (*name).to_owned()).collect();
    facts.shop.phone = NAMES[0].to_owned();
    facts.shop.complaint = NAMES[2].to_owned();
    facts
}

#[test]
fn hostile_names_print_as_letters() {
    all_three("hostile_58", template::SALE, &hostile_sale(), "pos-5890");
}

#[test]
fn a_sale_has_one_cut_and_one_code_whatever_its_names() {
    let profile = Profile::built_in("epson-tm").expect("a shipped profile");
    let markup = fill(template::SALE, &hostile_sale(), 48).unwrap_or_else(|fault| panic!("{fault}"));
    let bytes = to_escpos(&lay_out(&markup, 48), &profile);
    let commands = parser::commands(&bytes).unwrap_or_else(|fault| panic!("{fault}"));
    let count = |wanted: fn(&Command) -> bool| commands.iter().filter(|command| wanted(command)).count();
    assert_eq!(count(|command| matches!(command, Command::Cut)), 1);
    assert_eq!(count(|command| matches!(command, Command::QrPrint)), 1);
    assert_eq!(count(|command| matches!(command, Command::Picture { .. })), 0);
    assert!(!bytes.windows(2).any(|pair| pair == [0x1B, 0x70]), "a name opened the drawer");
}

#[test]
fn a_shops_own_template_cannot_let_data_through() {
    let mut facts = samples::small_sale();
    facts.shop.name = "a|b^^^{code:1}\x1B@".to_owned();
    let own = [
        "{{ shop.name }}",
        "{% set kept %}{{ shop.name }}{% endset %}{{ kept }}",
        "{% macro m(x) %}{{ x }}{% endmacro %}{{ m(shop.name) }}",
        "{{ shop.name ~ '' }}",
        "{{ [shop.name] | join('') }}",
        "{% filter lower %}{{ shop.name }}{% endfilter %}",
        "{{ '%s' | format(shop.name) }}",
        "{{ shop.name | replace('a', 'a') }}",
    ];
    for template in own {
        let markup = fill(template, &facts, 32).unwrap_or_else(|fault| panic!("{template}: {fault}"));
        assert_eq!(to_text(&lay_out(&markup, 32)).trim(), "a|b^^^{code:1}?@", "{template} gave {markup}");
    }
    for refused in [
        "{{ shop.name | safe }}",
        "{{ shop.name | escape }}",
        "{% autoescape false %}{{ shop.name }}{% endautoescape %}",
    ] {
        let filled = fill(refused, &facts, 32);
        let shown = filled.map(|markup| to_text(&lay_out(&markup, 32)));
        assert!(shown.clone().is_err() || shown == Ok("        a|b^^^{code:1}?@\n".to_owned()), "{refused}: {shown:?}");
    }
}

#[test]
fn faults_of_a_template_are_named_by_line() {
    let facts = samples::small_sale();
    let line = |template: &str| fill(template, &facts, 32).map_err(|fault| fault.line);
    assert_eq!(line("a\nb\n{{ sale.no_such_field }}"), Err(3));
    assert_eq!(line("a\n{{ t('no-such-key') }}"), Err(2));
    assert_eq!(line("{% for x in %}"), Err(1));
    assert!(
        fill("{% for x in range(100000) %}{% for y in range(100000) %}{% endfor %}{% endfor %}", &facts, 32).is_err()
    );
}

#[test]
fn amounts_stay_in_their_column_whatever_their_size() {
    let mut lines = vec![samples::line("Kecil", 1_000, "pcs", 5, "")];
    lines.push(samples::line("Besar sekali", 999_999_000, "satuan yang panjang", 9_000_000, "A"));
    let mut facts = samples::of_sale(samples::sale(lines, 900_000_000_000_000));
    facts.copy = Some(CopyMark { number: Some(u32::MAX) });
    for columns in [32, 42, 48] {
        let markup = fill(template::SALE, &facts, columns).unwrap_or_else(|fault| panic!("{fault}"));
        let text = to_text(&lay_out(&markup, columns));
        let amount = "8.999.991.000.000";
        for line in text.lines().filter(|line| line.contains(amount)) {
            assert_eq!(line.len(), columns, "{line}");
            assert!(line.ends_with(amount), "{line}");
        }
        assert!(text.lines().all(|line| line.len() <= columns), "{text}");
    }
    assert_eq!(Rupiah::of(8_999_991_000_000).amount(), 8_999_991_000_000);
}
