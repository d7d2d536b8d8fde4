use proptest::prelude::*;

use super::*;

fn content(line: &str) -> Content {
    read(line).remove(0).content
}

fn text(line: &str) -> Vec<(Align, String)> {
    let Content::Text(columns) = content(line) else { panic!("{line} is no text") };
    let letters = |piece: &Piece| if let Piece::Letters(letters) = piece { letters.clone() } else { "·".to_owned() };
    columns.iter().map(|column| (column.align, column.pieces.iter().map(letters).collect())).collect()
}

#[test]
fn texts_cling_to_the_border_they_touch() {
    use Align::{Centre, Left, Right};
    let of = |line: &str| text(line).into_iter().map(|(align, _)| align).collect::<Vec<_>>();
    assert_eq!(of("x"), [Centre]);
    assert_eq!(of("|x"), [Left]);
    assert_eq!(of("x|"), [Right]);
    assert_eq!(of("|x|"), [Centre]);
    assert_eq!(of("a | b"), [Left, Right]);
    assert_eq!(of("a|b"), [Right, Left]);
}

#[test]
fn escapes_give_the_sign_itself() {
    assert_eq!(text(r#"a\|b\{c\}\\d\^e\"\_\~\`\x41"#), [(Align::Centre, "a|b{c}\\d^e\"_~`A".to_owned())]);
    assert_eq!(text("a~~b"), [(Align::Centre, "a  b".to_owned())]);
    assert_eq!(text(r"a\x1bp\x7f\q\x4"), [(Align::Centre, "ap".to_owned())]);
}

#[test]
fn looks_are_switched_by_signs() {
    let Content::Text(columns) = content("^^^\"A\" `b` _c_\\nd") else { panic!("a text") };
    let expected = [
        Piece::Size(3),
        Piece::Bold,
        Piece::Letters("A".to_owned()),
        Piece::Bold,
        Piece::Letters(" ".to_owned()),
        Piece::Invert,
        Piece::Letters("b".to_owned()),
        Piece::Invert,
        Piece::Letters(" ".to_owned()),
        Piece::Underline,
        Piece::Letters("c".to_owned()),
        Piece::Underline,
        Piece::Break,
        Piece::Letters("d".to_owned()),
    ];
    assert_eq!(columns[0].pieces, expected);
}

#[test]
fn rules_and_cuts_stand_alone() {
    assert_eq!(content("---"), Content::Rule);
    assert_eq!(content(" = "), Content::Cut);
    assert_eq!(text(r"\---"), [(Align::Centre, "---".to_owned())]);
    assert_eq!(text("- | -").len(), 2);
}

#[test]
fn codes_keep_their_options() {
    let lines = read("{option:ean,3,80,hri}\n{ code: 8991234567891 }\n{code:a\\;b\\x7c;option:qrcode 5 m}");
    let Content::Symbols { code: Some(bars), .. } = &lines[1].content else { panic!("a code") };
    assert_eq!((bars.data.as_str(), bars.options.symbology), ("8991234567891", Symbology::Ean));
    assert_eq!((bars.options.module, bars.options.height, bars.options.digits), (3, 80, true));
    let Content::Symbols { code: Some(square), .. } = &lines[2].content else { panic!("a code") };
    assert_eq!((square.data.as_str(), square.options.cell), ("a;b|", 5));
    assert_eq!((square.options.symbology, square.options.level), (Symbology::Qr, Level::M));
}

#[test]
fn raw_commands_and_riddles_print_nothing() {
    for line in ["{command:\\x1bp0}", "{x:abc}", "{tidak}", "a {b", "a | {code:1}", "{}"] {
        assert_eq!(content(line), Content::Nothing, "{line}");
    }
}

proptest! {
    /// Whatever the text, reading it ends, and what it gives to print is printable.
    #[test]
    fn any_text_can_be_read(markup in "(\\PC|[|{}^\\\\_\"`~=\\n:;-]){0,80}") {
        for line in read(&markup) {
            let Content::Text(columns) = line.content else { continue };
            for piece in columns.iter().flat_map(|column| &column.pieces) {
                if let Piece::Letters(letters) = piece {
                    prop_assert!(letters.bytes().all(|byte| (0x20..0x7F).contains(&byte)), "{letters:?}");
                }
            }
        }
    }
}
