//! The ReceiptLine markup (OFSC receipt description language): text to lines with columns, signs and properties.
//!
//! Pure. Always holds: reading never fails; what is not understood prints nothing, as the language wants it; every text
//! that comes out is printable ASCII. Device commands (`{command:…}`) are read over: paper holds no raw bytes (D8).
//! Neighbours: `receipt/layout.rs` gives the lines their places on a paper of so many columns.

use super::sanitise;

/// Where a column's text or a symbol stands between its borders.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    Left,
    Centre,
    Right,
}

/// How wide a column is, in letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// A share of what is left.
    Free,
    Fixed(usize),
}

/// What lies between columns: so many blanks, or a drawn line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Border {
    Line,
    Blank(usize),
}

/// What holds from a property line on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    pub wrap: bool,
    pub border: Border,
    /// Empty: all columns share the paper.
    pub widths: Vec<Width>,
    pub align: Align,
}

/// A part of a column's text: letters, or a switch of how the next ones look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    Letters(String),
    Break,
    Underline,
    Bold,
    Invert,
    /// 1 wide, 2 high, 3 twice as large, up to 7; the same sign again switches back.
    Size(u8),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    pub align: Align,
    pub pieces: Vec<Piece>,
}

/// The kind of bars or squares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Symbology {
    Ean,
    Itf,
    Code128,
    Qr,
}

/// Error correction of a QR code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    L,
    M,
    Q,
    H,
}

/// How a code is to be drawn. Units: dots.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CodeOptions {
    pub symbology: Symbology,
    /// A bar of one module, 2 to 4.
    pub module: usize,
    /// Of the bars, 24 to 240.
    pub height: usize,
    /// Digits below the bars.
    pub digits: bool,
    /// A square of a QR code, 3 to 8.
    pub cell: usize,
    pub level: Level,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    pub data: String,
    pub options: CodeOptions,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    Text(Vec<Column>),
    Rule,
    Cut,
    /// A code or an image (base64 of a PNG) on a line of its own.
    Symbols {
        align: Align,
        code: Option<Code>,
        image: Option<String>,
    },
    /// Settings only, or what was not understood.
    Nothing,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub settings: Settings,
    pub content: Content,
    /// The property line switched drawn borders on or off.
    pub frame: Option<Frame>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frame {
    Begins,
    Ends,
}

/// All lines of a filled-in template.
pub fn read(markup: &str) -> Vec<Line> {
    let mut reader = Reader::default();
    let markup = markup.replace("\r\n", "\n").replace('\r', "\n");
    let text = markup.strip_suffix('\n').unwrap_or(&markup);
    text.split('\n').map(|line| reader.line(line)).collect()
}

struct Reader {
    settings: Settings,
    options: CodeOptions,
}

impl Default for Reader {
    fn default() -> Self {
        Self {
            settings: Settings { wrap: true, border: Border::Blank(1), widths: Vec::new(), align: Align::Centre },
            options: code_options(""),
        }
    }
}

impl Reader {
    fn line(&mut self, line: &str) -> Line {
        let columns = split(line);
        let mut frame = None;
        let content = match columns.as_slice() {
            [only] => self.single(only, &mut frame),
            several if several.iter().any(|column| column.text.contains(['{', '}'])) => Content::Nothing,
            several => Content::Text(several.iter().map(RawColumn::read).collect()),
        };
        Line { settings: self.settings.clone(), content, frame }
    }

    fn single(&mut self, column: &RawColumn, frame: &mut Option<Frame>) -> Content {
        let text = column.text.as_str();
        let inner = text.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
        match inner {
            Some(inner) if !inner.contains(['{', '}']) => self.properties(inner, column.align, frame),
            _ if text.contains(['{', '}']) => Content::Nothing,
            _ if only_of(text, '-') => Content::Rule,
            _ if only_of(text, '=') => Content::Cut,
            _ => Content::Text(vec![column.read()]),
        }
    }

    fn properties(&mut self, inner: &str, align: Align, frame: &mut Option<Frame>) -> Content {
        let (mut data, mut image) = (None, None);
        for member in inner.replace("\\;", "\\x3b").split(';') {
            let Some((key, value)) = member_of(member) else { continue };
            match key {
                "text" | "t" => self.settings.wrap = !value.eq_ignore_ascii_case("nowrap"),
                "border" | "b" => *frame = self.border(&value),
                "width" | "w" => self.settings.widths = widths(&value),
                "align" | "a" => self.settings.align = align_named(&value),
                "option" | "o" => self.options = code_options(&value),
                "code" | "c" => data = Some(value),
                "image" | "i" => image = Some(value),
                _ => {} // `comment`, and `command`: raw bytes for a device are not taken.
            }
        }
        let code = data.map(|data| Code { data, options: self.options });
        match code.is_some() || image.is_some() {
            true => Content::Symbols { align, code, image },
            false => Content::Nothing,
        }
    }

    fn border(&mut self, value: &str) -> Option<Frame> {
        let before = self.settings.border;
        self.settings.border = match value.to_ascii_lowercase().as_str() {
            "line" => Border::Line,
            "none" | "0" => Border::Blank(0),
            "2" => Border::Blank(2),
            _ => Border::Blank(1),
        };
        match (before, self.settings.border) {
            (Border::Blank(_), Border::Line) => Some(Frame::Begins),
            (Border::Line, Border::Blank(_)) => Some(Frame::Ends),
            _ => None,
        }
    }
}

/// A column as written, trimmed, with the side to which the blanks around it push it.
struct RawColumn {
    text: String,
    align: Align,
}

impl RawColumn {
    fn read(&self) -> Column {
        Column { align: self.align, pieces: pieces(&self.text) }
    }
}

const BLANKS: [char; 2] = [' ', '\t'];

/// Columns cling to the `|` they touch: blanks on one side only push a text to the other side.
fn split(line: &str) -> Vec<RawColumn> {
    let mut line = hide_escapes(line.trim_matches(BLANKS));
    let blank = |sign: Option<char>| sign.is_some_and(|sign| BLANKS.contains(&sign));
    if let Some(first) = line.find('|')
        && first > 0
        && !blank(line[..first].chars().next_back())
    {
        line.insert(0, ' ');
    }
    if let Some(last) = line.rfind('|')
        && last + 1 < line.len()
        && !blank(line[last + 1..].chars().next())
    {
        line.push(' ');
    }
    let line = line.strip_prefix('|').unwrap_or(&line);
    let line = line.strip_suffix('|').unwrap_or(line);
    let column = |text: &str| {
        let align = match (blank(text.chars().next()), blank(text.chars().next_back())) {
            (true, false) => Align::Right,
            (false, true) => Align::Left,
            _ => Align::Centre,
        };
        RawColumn { text: text.trim_matches(BLANKS).to_owned(), align }
    };
    line.split('|').map(column).collect()
}

/// `\\`, `\|`, `\{`, `\}` as codes, so that what follows may look for the bare signs.
fn hide_escapes(line: &str) -> String {
    let mut hidden = String::with_capacity(line.len());
    let mut signs = line.chars();
    while let Some(sign) = signs.next() {
        if sign != '\\' {
            hidden.push(sign);
            continue;
        }
        match signs.next() {
            Some(next @ ('\\' | '|' | '{' | '}')) => hidden.push_str(&format!("\\x{:02x}", u32::from(next))),
            Some(next) => hidden.extend(['\\', next]),
            None => {}
        }
    }
    hidden
}

fn only_of(text: &str, sign: char) -> bool {
    !text.is_empty() && text.chars().all(|other| other == sign)
}

/// `key: value`, blanks around both; `None` where it is not that.
fn member_of(member: &str) -> Option<(&str, String)> {
    let (key, value) = member.split_once(':')?;
    let (key, value) = (key.trim_matches(BLANKS), value.trim_matches(BLANKS));
    let fits = key.starts_with(|sign: char| sign.is_ascii_alphabetic() || sign == '_')
        && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let letters = |piece| if let Piece::Letters(letters) = piece { Some(letters) } else { None };
    let value: String = unescape(value, false).into_iter().filter_map(letters).collect();
    (fits && !value.is_empty()).then_some((key, value))
}

fn pieces(text: &str) -> Vec<Piece> {
    unescape(text, true)
}

/// Letters with their escapes read; with `signs`, also the signs that change how letters look.
fn unescape(text: &str, signs: bool) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut rest = text.chars().peekable();
    while let Some(sign) = rest.next() {
        let piece = match sign {
            '\\' => match escape(&mut rest, signs) {
                Some(piece) => piece,
                None => continue,
            },
            '_' if signs => Piece::Underline,
            '"' if signs => Piece::Bold,
            '`' if signs => Piece::Invert,
            '^' if signs => {
                let mut size = 1;
                while rest.next_if_eq(&'^').is_some() {
                    size += 1;
                }
                Piece::Size(size.min(7))
            }
            '~' if signs => Piece::Letters(" ".to_owned()),
            sign if sign.is_control() => continue,
            sign => Piece::Letters(sanitise::printable(sign.encode_utf8(&mut [0; 4]))),
        };
        match (pieces.last_mut(), &piece) {
            (Some(Piece::Letters(before)), Piece::Letters(more)) => before.push_str(more),
            _ => pieces.push(piece),
        }
    }
    pieces
}

/// What follows a backslash. `None`: nothing to print (an unknown escape, a code of a control).
fn escape(rest: &mut std::iter::Peekable<std::str::Chars<'_>>, signs: bool) -> Option<Piece> {
    match rest.next()? {
        'x' => {
            let code: String = rest.by_ref().take(2).collect();
            let byte = (code.len() == 2).then(|| u8::from_str_radix(&code, 16).ok())??;
            let printable = (0x20..0x7F).contains(&byte) || byte >= 0xA0;
            printable.then(|| Piece::Letters(sanitise::printable(&char::from(byte).to_string())))
        }
        'n' if signs => Some(Piece::Break),
        sign @ ('-' | '=' | '_' | '"' | '`' | '^' | '~') if signs => Some(Piece::Letters(sign.to_string())),
        _ => None,
    }
}

fn words(value: &str) -> impl Iterator<Item = &str> {
    value.split([' ', '\t', ',']).filter(|word| !word.is_empty())
}

fn widths(value: &str) -> Vec<Width> {
    if words(value).any(|word| word.eq_ignore_ascii_case("auto")) {
        return Vec::new();
    }
    let width = |word: &str| match word {
        "*" => Width::Free,
        digits => Width::Fixed(digits.parse().unwrap_or(0)),
    };
    words(value).map(width).collect()
}

fn align_named(value: &str) -> Align {
    match value.to_ascii_lowercase().as_str() {
        "left" => Align::Left,
        "right" => Align::Right,
        _ => Align::Centre,
    }
}

fn code_options(value: &str) -> CodeOptions {
    let value = value.to_ascii_lowercase();
    let number = |range: std::ops::RangeInclusive<usize>, otherwise| {
        words(&value).filter_map(|word| word.parse().ok()).find(|number| range.contains(number)).unwrap_or(otherwise)
    };
    let symbology = words(&value).find_map(|word| match word {
        "upc" | "ean" | "jan" => Some(Symbology::Ean),
        "itf" => Some(Symbology::Itf),
        "qrcode" => Some(Symbology::Qr),
        "code128" => Some(Symbology::Code128),
        _ => None,
    });
    let level = words(&value).find_map(|word| match word {
        "l" => Some(Level::L),
        "m" => Some(Level::M),
        "q" => Some(Level::Q),
        "h" => Some(Level::H),
        _ => None,
    });
    CodeOptions {
        symbology: symbology.unwrap_or(Symbology::Code128),
        module: number(2..=4, 2),
        height: number(24..=240, 72),
        digits: words(&value).any(|word| word == "hri"),
        cell: number(3..=8, 3),
        level: level.unwrap_or(Level::L),
    }
}

#[cfg(test)]
mod tests;
