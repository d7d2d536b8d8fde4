//! Golden files: what came out once and was read by a person. `UPDATE_GOLDEN=1 cargo test` rewrites them; their diff is
//! then read as a customer reads the paper. A missing file fails: nothing passes that nobody has seen.

use std::fs;
use std::path::PathBuf;

fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests").join(name)
}

/// The expected bytes; rewritten first where that is asked for.
fn expected(name: &str, actual: &[u8]) -> Vec<u8> {
    let path = path(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::create_dir_all(path.parent().expect("a golden file stands in a folder")).expect("the folder can be made");
        fs::write(&path, actual).expect("golden files can be written");
    }
    fs::read(&path).unwrap_or_else(|_| panic!("tests/{name} is missing; UPDATE_GOLDEN=1 writes it, then read it"))
}

/// Compares a text line by line, so that the first difference is shown.
pub fn text(name: &str, actual: &str) {
    let expected = expected(name, actual.as_bytes());
    let expected = String::from_utf8(expected).unwrap_or_else(|_| panic!("tests/{name} is no text"));
    for (place, (is, should)) in actual.lines().zip(expected.lines()).enumerate() {
        assert_eq!(is, should, "tests/{name}, line {}", place + 1);
    }
    assert_eq!(actual, expected, "tests/{name}");
}

/// Compares bytes and names the first that differs.
pub fn bytes(name: &str, actual: &[u8]) {
    let expected = expected(name, actual);
    let first = actual.iter().zip(&expected).position(|(is, should)| is != should);
    assert_eq!(first, None, "tests/{name}: the byte at this place differs");
    assert_eq!(actual.len(), expected.len(), "tests/{name}: length");
}

/// Compares grey pictures dot by dot: letters may be a little paler or darker on another machine.
pub fn picture(name: &str, actual: &[u8]) {
    const PALER: u8 = 48;
    const FEW: usize = 500; // one dot in so many may differ more
    let (is, should) = (grey(actual), grey(&expected(name, actual)));
    assert_eq!((is.0, is.1), (should.0, should.1), "tests/{name}: width and height");
    let other = is.2.iter().zip(&should.2).filter(|(one, two)| one.abs_diff(**two) > PALER).count();
    assert!(other * FEW <= is.2.len(), "tests/{name}: {other} of {} dots differ", is.2.len());
}

/// Width, height and dots of a grey PNG.
pub fn grey(file: &[u8]) -> (u32, u32, Vec<u8>) {
    let decoder = png::Decoder::new(std::io::Cursor::new(file));
    let mut reader = decoder.read_info().expect("a PNG");
    let mut dots = vec![0; reader.output_buffer_size().expect("a picture that fits memory")];
    let frame = reader.next_frame(&mut dots).expect("a whole PNG");
    assert_eq!(frame.color_type, png::ColorType::Grayscale, "receipts are grey");
    dots.truncate(frame.buffer_size());
    (frame.width, frame.height, dots)
}
