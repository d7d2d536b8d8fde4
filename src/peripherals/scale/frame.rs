//! What scales send: four families of frames, each cut out of a stream of bytes and read, or dropped as broken (D22).
//!
//! Pure. Always holds: a value comes out of a whole frame only, never out of part of one (`1.250` cut to `250`); after
//! a broken frame the next start byte is looked for, so that noise costs the frames it hits and no others (D23).
//! Not here: which family a scale speaks, and when a weight counts as at rest (`follow.rs`).

/// What one frame says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frame {
    /// Stable: grams, negative where less lies there than at zero.
    Stable(i64),
    Moving,
    /// More than the scale weighs.
    Over,
    /// A unit that is not kg or g, or a part of a gram: nothing that could be sold exactly.
    Foreign,
    /// A whole frame that is no weight: the tare.
    Tare,
}

/// How a scale's frames look, exactly: of the families without a checksum the length is part of it, so that a frame
/// that lost a digit is another form and no frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// `ST,GS,+  4.876kg`, and that of 20 signs with id and lamp; signs before CR LF, a leading 02 not counted.
    Csv { length: usize },
    /// `decimals` as in its first status byte: a scale does not change them.
    Toledo { checksum: bool, decimals: u8 },
    /// CAS ECR: asked with ENQ, then DC1.
    Cas,
    /// NCI, SCP-01: asked with `W`.
    Nci { length: usize },
}

/// What was cut out of the stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece {
    Whole(Form, Frame),
    /// The scale is ready to be asked (06).
    Ready,
    /// Bytes that are no frame.
    Broken,
}

/// Which frames a cutter looks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    Csv,
    /// With or without the checksum; the two look alike until the byte after the frame.
    Toledo {
        checksum: bool,
    },
    Cas,
    Nci,
}

impl Form {
    pub const fn family(self) -> Family {
        match self {
            Self::Csv { .. } => Family::Csv,
            Self::Toledo { checksum, .. } => Family::Toledo { checksum },
            Self::Cas => Family::Cas,
            Self::Nci { .. } => Family::Nci,
        }
    }
}

/// Cuts frames of one family out of a stream.
#[derive(Clone, Debug)]
pub struct Cutter {
    family: Family,
    buffer: Vec<u8>,
}

/// What the bytes at the start of the buffer are.
enum Verdict {
    More,
    Broken,
    /// Bytes between frames that mean nothing.
    Skip,
    Ready,
    Whole(Form, Frame, usize),
}

const STX: u8 = 0x02;
const ETX: u8 = 0x03;
const EOT: u8 = 0x04;
const SOH: u8 = 0x01;
const ACK: u8 = 0x06;
const LF: u8 = b'\n';
const CR: u8 = b'\r';

impl Cutter {
    /// Longest line of a family without a length of its own.
    const LONGEST: usize = 32;

    pub const fn new(family: Family) -> Self {
        Self { family, buffer: Vec::new() }
    }

    /// The scale is asked anew: what has not come of its last answer never will.
    pub fn forget(&mut self) {
        self.buffer.clear();
    }

    /// Takes bytes as they came; 7 data bits with a parity bit read as 8 are taken as 7.
    pub fn push(&mut self, bytes: &[u8]) -> Vec<Piece> {
        let mut pieces = Vec::new();
        for byte in bytes {
            self.buffer.push(byte & 0x7f);
            self.cut(&mut pieces);
        }
        pieces
    }

    fn cut(&mut self, pieces: &mut Vec<Piece>) {
        while !self.buffer.is_empty() {
            let (used, piece) = match self.verdict() {
                Verdict::More => return,
                Verdict::Skip => (1, None),
                Verdict::Ready => (1, Some(Piece::Ready)),
                // Only the first byte is given up: a whole frame may begin inside of the broken one.
                Verdict::Broken => (1, Some(Piece::Broken)),
                Verdict::Whole(form, frame, used) => (used, Some(Piece::Whole(form, frame))),
            };
            self.buffer.drain(..used);
            pieces.extend(piece.filter(|piece| *piece != Piece::Broken || pieces.last() != Some(piece)));
        }
    }

    fn verdict(&self) -> Verdict {
        match self.family {
            Family::Csv => csv(&self.buffer),
            Family::Toledo { checksum } => toledo(&self.buffer, checksum),
            Family::Cas => cas(&self.buffer),
            Family::Nci => nci(&self.buffer),
        }
    }
}

fn csv(buffer: &[u8]) -> Verdict {
    let line = match buffer[0] {
        CR | LF | ETX | 0 => return Verdict::Skip,
        STX => &buffer[1..],
        b'S' | b'U' | b'O' => buffer,
        _ => return Verdict::Broken,
    };
    let Some(end) = line.iter().position(|byte| *byte == LF) else {
        return if line.len() > Cutter::LONGEST { Verdict::Broken } else { Verdict::More };
    };
    let frame = line[..end].strip_suffix(&[CR]).and_then(|line| Some((line.len(), csv_line(line)?)));
    match frame {
        Some((length, frame)) => Verdict::Whole(Form::Csv { length }, frame, buffer.len() - line.len() + end + 1),
        None => Verdict::Broken,
    }
}

/// `ST,GS,+  4.876kg`, or `ST,GS,` id lamp `,` eight signs, a blank, the unit.
fn csv_line(line: &[u8]) -> Option<Frame> {
    let (state, rest) = line.split_at_checked(3)?;
    let (kind, rest) = rest.split_at_checked(3)?;
    let figure = match rest {
        [_, _, b',', figure @ ..] if figure.len() == 11 => figure,
        figure => figure,
    };
    let kind = match kind {
        b"GS," | b"NT," => false,
        b"TR," => true,
        _ => return None,
    };
    match state {
        // What stands for the figure of an overload differs by maker, and says nothing.
        b"OL," => Some(Frame::Over),
        b"ST," | b"US," => {
            let weight = weight(figure)?;
            Some(match (kind, state) {
                (true, _) => Frame::Tare,
                (false, b"US,") => Frame::Moving,
                (false, _) => weight,
            })
        }
        _ => None,
    }
}

/// `02 A B C`, six digits of weight, six of tare, `0D`, and the checksum where the scale sends one.
fn toledo(buffer: &[u8], checksum: bool) -> Verdict {
    const LENGTH: usize = 17;
    if buffer[0] != STX {
        return if buffer[0] == 0 { Verdict::Skip } else { Verdict::Broken };
    }
    // Without a checksum the byte after the frame is the next one's start: nothing else tells the two forms apart.
    let [a, b, c, after] = match buffer.get(LENGTH) {
        Some(after) => [buffer[1], buffer[2], buffer[3], *after],
        None => return Verdict::More,
    };
    let sum = buffer[..LENGTH].iter().fold(0_u8, |sum, byte| sum.wrapping_add(*byte));
    let (whole, used) = match checksum {
        true => (sum.wrapping_add(after) & 0x7f == 0, LENGTH + 1),
        false => (after == STX, LENGTH),
    };
    let (weight, tare) = (six(&buffer[4..10]), six(&buffer[10..16]));
    let (Some(weight), Some(_), CR, true) = (weight, tare, buffer[LENGTH - 1], whole) else { return Verdict::Broken };
    Verdict::Whole(Form::Toledo { checksum, decimals: a & 0x07 }, toledo_frame(a, b, c, weight), used)
}

fn toledo_frame(a: u8, b: u8, c: u8, weight: i64) -> Frame {
    const NEGATIVE: u8 = 0x02;
    const OUT_OF_RANGE: u8 = 0x04;
    const MOTION: u8 = 0x08;
    const KG: u8 = 0x10;
    const POWER_UP: u8 = 0x40;
    const EXPANDED: u8 = 0x10;
    // 2 = whole units, each more a decimal more, each fewer a ten times.
    let places = u32::from(a & 0x07);
    let scaled = if places < 2 { weight * 10_i64.pow(2 - places) } else { weight };
    let per_unit = match (c & 0x07, b & KG != 0) {
        (0, true) => 1_000,
        (1, _) => 1,
        _ => return Frame::Foreign,
    };
    match () {
        () if b & OUT_OF_RANGE != 0 && b & NEGATIVE == 0 => Frame::Over,
        () if b & (MOTION | POWER_UP | OUT_OF_RANGE) != 0 => Frame::Moving,
        () if c & EXPANDED != 0 => Frame::Foreign,
        () => in_grams(if b & NEGATIVE != 0 { -scaled } else { scaled }, places.saturating_sub(2), per_unit),
    }
}

/// Six places of digits; leading zeros may be blanks.
fn six(digits: &[u8]) -> Option<i64> {
    let shown = digits.iter().position(|byte| *byte != b' ')?;
    let all = digits[shown..].iter().all(u8::is_ascii_digit);
    all.then(|| digits[shown..].iter().fold(0, |value, digit| value * 10 + i64::from(digit - b'0')))
}

/// `01 02 status sign`, six signs, two of unit, `BCC 03 04`; the BCC is the XOR of status to unit.
fn cas(buffer: &[u8]) -> Verdict {
    const LENGTH: usize = 15;
    match buffer {
        [ACK, ..] => return Verdict::Ready,
        [0, ..] => return Verdict::Skip,
        [SOH] => return Verdict::More,
        [SOH, STX, ..] if buffer.len() < LENGTH => return Verdict::More,
        [SOH, STX, ..] => {}
        _ => return Verdict::Broken,
    }
    let check = buffer[2..12].iter().fold(0, |check, byte| check ^ byte);
    let framed = buffer[12] == check && buffer[13..15] == [ETX, EOT];
    let weight = cas_weight(buffer[3], &buffer[4..10], &buffer[10..12]).filter(|_| framed);
    let frame = match (buffer[2], weight) {
        (b'S', Some(weight)) => weight,
        (b'U', Some(_)) => Frame::Moving,
        (b'O', _) if framed => Frame::Over,
        _ => return Verdict::Broken,
    };
    Verdict::Whole(Form::Cas, frame, LENGTH)
}

/// Six digits without a point under `kg` are grams. Safe either way: a head that meant whole kilos could show at most
/// its capacity, thirty or so, and that many grams are below every minimum load.
fn cas_weight(sign: u8, digits: &[u8], unit: &[u8]) -> Option<Frame> {
    let negative = match sign {
        b'-' => true,
        b'+' | b' ' | b'0' => false,
        _ => return None,
    };
    let pointless = !digits.contains(&b'.');
    let (value, places) = if pointless { (six(digits)?, 3) } else { decimal(digits)? };
    let per_unit = per_unit(unit)?;
    let places = if pointless && per_unit != Some(1_000) { 0 } else { places };
    Some(per_unit.map_or(Frame::Foreign, |per_unit| in_grams(if negative { -value } else { value }, places, per_unit)))
}

/// `0A value unit 0D status 03`; a scale in motion may leave out the value.
fn nci(buffer: &[u8]) -> Verdict {
    match buffer[0] {
        LF => {}
        0 | CR => return Verdict::Skip,
        _ => return Verdict::Broken,
    }
    let Some(end) = buffer.iter().position(|byte| *byte == ETX) else {
        return if buffer.len() > Cutter::LONGEST { Verdict::Broken } else { Verdict::More };
    };
    match nci_line(&buffer[1..end]) {
        Some((length, frame)) => Verdict::Whole(Form::Nci { length }, frame, end + 1),
        None => Verdict::Broken,
    }
}

/// Length of the value with its unit, and what it says. The status is `H1 H2` or `S` and two digits, each with the low
/// bits meaning: first motion 1, second under capacity 1, over capacity 2.
fn nci_line(line: &[u8]) -> Option<(usize, Frame)> {
    let (figure, status) = match line.iter().position(|byte| *byte == CR) {
        // Status alone: `S10 CR`.
        Some(at) if line.starts_with(b"S") => (&line[..0], &line[..at]),
        Some(at) => (&line[..at], &line[at + 1..]),
        None => return None,
    };
    let status = status.strip_prefix(&[LF]).unwrap_or(status);
    let status = status.strip_suffix(&[CR]).unwrap_or(status);
    let status = status.strip_prefix(b"S").unwrap_or(status);
    let (first, second) = match status {
        [first] => (*first, b'0'),
        [first, second] | [first, second, _] => (*first, *second),
        _ => return None,
    };
    if !status.iter().all(|byte| (0x30..=0x7f).contains(byte)) {
        return None;
    }
    let frame = match (first & 0x01 != 0, second & 0x02 != 0, second & 0x01 != 0) {
        (_, true, _) => Frame::Over,
        (true, ..) | (.., true) => Frame::Moving,
        _ => weight(figure)?,
    };
    Some((figure.len(), frame))
}

/// A figure with its unit: `+  4.876kg`, `  250 g`.
fn weight(figure: &[u8]) -> Option<Frame> {
    let unit_at = figure.iter().position(u8::is_ascii_alphabetic)?;
    let (value, places) = decimal(&figure[..unit_at])?;
    let per_unit = per_unit(&figure[unit_at..])?;
    Some(per_unit.map_or(Frame::Foreign, |per_unit| in_grams(value, places, per_unit)))
}

/// Grams in a unit; `Some(None)` for one that a shop here does not sell by, `None` where it is no unit at all.
fn per_unit(unit: &[u8]) -> Option<Option<i64>> {
    match unit.trim_ascii() {
        b"kg" | b"KG" | b"Kg" => Some(Some(1_000)),
        b"g" | b"G" => Some(Some(1)),
        b"lb" | b"LB" | b"oz" | b"OZ" | b"t" | b"T" => Some(None),
        _ => None,
    }
}

/// A number with its decimals: blanks, a sign, digits with at most one point that has a digit on either side.
fn decimal(text: &[u8]) -> Option<(i64, u32)> {
    let text = text.trim_ascii();
    let (negative, digits) = match text {
        [b'-', rest @ ..] => (true, rest.trim_ascii_start()),
        [b'+', rest @ ..] => (false, rest.trim_ascii_start()),
        rest => (false, rest),
    };
    let point = digits.iter().position(|byte| *byte == b'.');
    let (whole, fraction) = point.map_or((digits, &digits[..0]), |at| (&digits[..at], &digits[at + 1..]));
    let known = !whole.is_empty() && (point.is_none() || !fraction.is_empty()) && digits.len() <= 10;
    if !known || !whole.iter().chain(fraction).all(u8::is_ascii_digit) {
        return None;
    }
    let value = whole.iter().chain(fraction).fold(0, |value, digit| value * 10 + i64::from(digit - b'0'));
    Some((if negative { -value } else { value }, u32::try_from(fraction.len()).ok()?))
}

/// 4,876 kg = 4876 g; 4,8765 kg is no number of grams, and nothing is rounded here.
fn in_grams(value: i64, places: u32, per_unit: i64) -> Frame {
    let (grams, whole) = (value * per_unit, 10_i64.pow(places));
    if grams % whole == 0 { Frame::Stable(grams / whole) } else { Frame::Foreign }
}
