//! How large the sheets of an XLS are, before they are laid out.
//!
//! Pure. The crate that reads them makes room for all that a sheet says it spans, and for all between its cells: two of
//! them in opposite corners would be the memory of a hundred tills. Here only the places of cells are walked.
//! Sources: \[MS-CFB\] 2.2 to 2.6 for the file in sectors, \[MS-XLS\] 2.4 for the records.

/// End of a chain, or no sector.
const NO_SECTOR: u32 = 0xFFFF_FFFA;
/// Of a name in the directory.
const ENTRY: usize = 128;
const MINI: usize = 64;
/// Smaller streams lie in the mini stream.
const CUTOFF: usize = 4_096;

fn u16_at(bytes: &[u8], at: usize) -> Option<usize> {
    let pair = bytes.get(at..at.checked_add(2)?)?;
    Some(usize::from(u16::from_le_bytes([pair[0], pair[1]])))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    let four = bytes.get(at..at.checked_add(4)?)?;
    Some(u32::from_le_bytes([four[0], four[1], four[2], four[3]]))
}

fn words(bytes: &[u8]) -> impl Iterator<Item = u32> + '_ {
    bytes.chunks_exact(4).map(|four| u32::from_le_bytes([four[0], four[1], four[2], four[3]]))
}

/// The cells of the largest rectangle that a sheet says it spans or that cells stand in, those of all sheets taken
/// together; `None` where it is no XLS.
pub fn spread(bytes: &[u8]) -> Option<usize> {
    let stream = workbook(bytes)?;
    let (mut at, mut largest, mut span) = (0, 0, Span::default());
    while let (Some(kind), Some(length)) = (u16_at(&stream, at), u16_at(&stream, at + 2)) {
        let body = stream.get(at + 4..at + 4 + length)?;
        match kind {
            // It says what it spans.
            0x0200 => largest = largest.max(said(body)?),
            // Number, text, truth, formula, number in short.
            0x0203 | 0x0204 | 0x0205 | 0x0006 | 0x00D6 | 0x00FD | 0x027E => {
                span.put(u16_at(body, 0)?, u16_at(body, 2)?);
            }
            // Some of the last beside each other; the last column stands at its end.
            0x00BD => {
                span.put(u16_at(body, 0)?, u16_at(body, 2)?);
                span.put(u16_at(body, 0)?, u16_at(body, length.checked_sub(2)?)?);
            }
            _ => {}
        }
        largest = largest.max(span.cells());
        at += 4 + length;
    }
    Some(largest)
}

fn said(body: &[u8]) -> Option<usize> {
    let (rows, columns) = match body.len() {
        10 => (u16_at(body, 2)?.saturating_sub(u16_at(body, 0)?), u16_at(body, 6)?),
        _ => {
            let (first, last) = (u32_at(body, 0)?, u32_at(body, 4)?);
            // Before the first one stands none: the crate would count down from it.
            (usize::try_from(last.checked_sub(first)?).ok()?, u16_at(body, 10)?)
        }
    };
    Some(rows.saturating_mul(columns))
}

/// The rectangle around cells.
#[derive(Default)]
struct Span(Option<[usize; 4]>);

impl Span {
    fn put(&mut self, row: usize, column: usize) {
        let [top, bottom, left, right] = self.0.unwrap_or([row, row, column, column]);
        self.0 = Some([top.min(row), bottom.max(row), left.min(column), right.max(column)]);
    }

    fn cells(&self) -> usize {
        self.0.map_or(0, |[top, bottom, left, right]| (bottom - top + 1) * (right - left + 1))
    }
}

/// The stream of the workbook, out of its sectors.
fn workbook(bytes: &[u8]) -> Option<Vec<u8>> {
    let size =
        1_usize.checked_shl(u32::try_from(u16_at(bytes, 30)?).ok()?).filter(|size| matches!(size, 512 | 4_096))?;
    let sector = |id: u32| {
        let from = usize::try_from(id).ok()?.checked_add(1)?.checked_mul(size)?;
        // The last one may be cut off behind what it holds.
        bytes.get(from..bytes.len().min(from.checked_add(size)?))
    };
    let most = bytes.len() / size + 1;
    let table = table(bytes, &sector, most)?;
    let chain = |start: u32| {
        let (mut all, mut id, mut count) = (Vec::new(), start, 0);
        while id < NO_SECTOR {
            count += 1;
            all.extend_from_slice(sector(id).filter(|_| count <= most)?);
            id = *table.get(usize::try_from(id).ok()?)?;
        }
        Some(all)
    };
    let directory = chain(u32_at(bytes, 48)?)?;
    let (root, _) = entry(directory.get(..ENTRY)?)?;
    let find = |name: &str| directory.chunks_exact(ENTRY).find(|it| is_named(it, name));
    let (start, length) = entry(find("workbook").or_else(|| find("book"))?)?;
    let mut stream = match length < CUTOFF {
        false => chain(start)?,
        true => {
            let (minis, next): (Vec<u8>, Vec<u32>) = (chain(root)?, words(&chain(u32_at(bytes, 60)?)?).collect());
            let (mut all, mut id) = (Vec::new(), start);
            while id < NO_SECTOR && all.len() < length {
                let from = usize::try_from(id).ok()?.checked_mul(MINI)?;
                all.extend_from_slice(minis.get(from..minis.len().min(from.checked_add(MINI)?))?);
                id = *next.get(usize::try_from(id).ok()?)?;
            }
            all
        }
    };
    stream.truncate(length);
    Some(stream)
}

/// Which sector follows which.
fn table<'a>(bytes: &'a [u8], sector: &impl Fn(u32) -> Option<&'a [u8]>, most: usize) -> Option<Vec<u32>> {
    let mut parts: Vec<u32> = words(bytes.get(76..512)?).collect();
    let (mut more, mut count) = (u32_at(bytes, 68)?, 0);
    while more < NO_SECTOR {
        count += 1;
        parts.extend(words(sector(more).filter(|_| count <= most)?));
        more = parts.pop()?;
    }
    let mut table = Vec::new();
    for part in parts.into_iter().filter(|part| *part < NO_SECTOR).take(most) {
        table.extend(words(sector(part)?));
    }
    Some(table)
}

/// Where a stream begins and how many bytes it has.
fn entry(entry: &[u8]) -> Option<(u32, usize)> {
    Some((u32_at(entry, 116)?, usize::try_from(u32_at(entry, 120)?).ok()?))
}

fn is_named(entry: &[u8], name: &str) -> bool {
    let length = u16_at(entry, 64).unwrap_or(0).saturating_sub(2).min(64);
    let units: Vec<u16> = entry[..length].chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
    String::from_utf16_lossy(&units).eq_ignore_ascii_case(name)
}
