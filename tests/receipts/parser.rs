//! A reader of printer bytes that knows the commands of the device page's table and nothing else (D8).

/// What a printer would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    Letters(String),
    LineFeed,
    Initialise,
    /// Look, size, spacing, feed, alignment: nothing that a test counts.
    Setting,
    Picture {
        across: usize,
        rows: usize,
        dots: Vec<u8>,
    },
    Bars {
        kind: u8,
        data: String,
    },
    QrStore(String),
    QrPrint,
    Cut,
}

/// Splits the bytes into commands; anything that is not in the table is a fault with its place.
pub fn commands(bytes: &[u8]) -> Result<Vec<Command>, String> {
    let mut rest = bytes;
    let mut found = Vec::new();
    while !rest.is_empty() {
        let place = bytes.len() - rest.len();
        let (command, length) = one(rest)
            .ok_or_else(|| format!("byte {place}: {:02X?} is not in the table", &rest[..rest.len().min(8)]))?;
        rest = rest.get(length..).ok_or_else(|| format!("byte {place}: a command without its end"))?;
        found.push(command);
    }
    Ok(found)
}

fn one(bytes: &[u8]) -> Option<(Command, usize)> {
    match bytes[0] {
        0x0A => Some((Command::LineFeed, 1)),
        0x20..=0x7E => {
            let length = bytes.iter().take_while(|byte| (0x20..=0x7E).contains(*byte)).count();
            Some((Command::Letters(String::from_utf8(bytes[..length].to_vec()).ok()?), length))
        }
        0x1C => (bytes.get(1)? == &0x2E).then_some((Command::Setting, 2)),
        0x1B => escape(bytes),
        0x1D => group(bytes),
        _ => None,
    }
}

fn escape(bytes: &[u8]) -> Option<(Command, usize)> {
    let setting = |length| Some((Command::Setting, length));
    match bytes.get(1..)? {
        [0x40, ..] => Some((Command::Initialise, 2)),
        [0x74, 0x00 | 0x02 | 0x10 | 0x13, ..] => setting(3),
        [0x61, 0..=2, ..] => setting(3),
        [0x45 | 0x2D | 0x4D, 0..=1, ..] => setting(3),
        [0x32, ..] => setting(2),
        [0x33 | 0x64, _, ..] => setting(3),
        _ => None,
    }
}

fn group(bytes: &[u8]) -> Option<(Command, usize)> {
    let setting = |length| Some((Command::Setting, length));
    match bytes.get(1..)? {
        [0x21, 0x00 | 0x01 | 0x10 | 0x11, ..] => setting(3),
        [0x42, 0..=1, ..] => setting(3),
        [0x68, 0x50, ..] | [0x77, 0x02, ..] | [0x48, 0x02, ..] | [0x66, 0x00, ..] => setting(3),
        [0x56, 0x42, 0x00, ..] | [0x56, 0x41, 0x00, ..] => Some((Command::Cut, 4)),
        [0x56, 0x01, ..] => Some((Command::Cut, 3)),
        [0x76, 0x30, 0x00, xl, xh, yl, yh, rest @ ..] => {
            let across = usize::from(u16::from_le_bytes([*xl, *xh]));
            let rows = usize::from(u16::from_le_bytes([*yl, *yh]));
            let dots = rest.get(..across * rows)?.to_vec();
            (rows <= 128).then_some((Command::Picture { across, rows, dots }, 8 + across * rows))
        }
        [0x6B, kind, length, rest @ ..] => {
            let length = usize::from(*length);
            let data = String::from_utf8(rest.get(..length)?.to_vec()).ok()?;
            bars_fit(*kind, &data).then_some((Command::Bars { kind: *kind, data }, 4 + length))
        }
        [0x28, 0x6B, rest @ ..] => qr(rest),
        _ => None,
    }
}

fn bars_fit(kind: u8, data: &str) -> bool {
    let digits = data.bytes().all(|byte| byte.is_ascii_digit());
    match kind {
        0x43 => digits && data.len() == 13,
        0x44 => digits && data.len() == 8,
        0x46 => digits && data.len().is_multiple_of(2),
        0x49 => data.starts_with("{B") && data.bytes().all(|byte| (0x20..0x7F).contains(&byte)),
        _ => false,
    }
}

fn qr(bytes: &[u8]) -> Option<(Command, usize)> {
    let [low, high, rest @ ..] = bytes else { return None };
    let length = usize::from(u16::from_le_bytes([*low, *high]));
    let command = match rest.get(..length)? {
        [0x31, 0x41, 0x32, 0x00] | [0x31, 0x43, 3..=8] | [0x31, 0x45, 0x30..=0x33] => Command::Setting,
        [0x31, 0x50, 0x30, data @ ..] => Command::QrStore(String::from_utf8(data.to_vec()).ok()?),
        [0x31, 0x51, 0x30] => Command::QrPrint,
        _ => return None,
    };
    Some((command, 5 + length))
}

#[test]
fn commands_outside_of_the_table_are_faults() {
    for foreign in [&b"\x1Bp0"[..], b"\x10\x14\x01", b"\x1D\x56\x03", b"\x00", b"\xC3\xA9", b"\x1D\x21\x22", b"\x1B"] {
        assert!(commands(foreign).is_err(), "{foreign:02X?}");
    }
    assert_eq!(commands(b"\x1B@Teh\n").map(|found| found.len()), Ok(3));
}
