use super::*;

/// 2 × 2 dots: black, white, transparent black, dark grey.
fn logo() -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, 2, 2);
    encoder.set_color(png::ColorType::Rgba);
    let dots = [0, 0, 0, 255, 255, 255, 255, 255, 0, 0, 0, 0, 90, 90, 90, 255];
    encoder.write_header().and_then(|mut writer| writer.write_image_data(&dots)).expect("a picture");
    file
}

fn encoded(bytes: &[u8]) -> String {
    const SIGNS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let three = |chunk: &[u8]| {
        let all = (0..3).fold(0_usize, |all, place| all << 8 | usize::from(chunk.get(place).copied().unwrap_or(0)));
        let signs = (0..=chunk.len()).map(move |place| char::from(SIGNS[all >> (18 - 6 * place) & 63]));
        signs.collect::<String>()
    };
    bytes.chunks(3).map(three).collect()
}

#[test]
fn a_logo_is_read_from_base64() {
    let bitmap = Bitmap::from_base64_png(&encoded(&logo())).expect("a logo");
    assert_eq!((bitmap.width, bitmap.height), (2, 2));
    assert_eq!(bitmap.dots, [true, false, false, true]);
}

#[test]
fn what_is_no_logo_is_not_read() {
    for text in ["", "iVBORw0KGgo=", "not base64 at all", "AAAA"] {
        assert_eq!(Bitmap::from_base64_png(text), None, "{text}");
    }
    let mut cut_off = logo();
    cut_off.truncate(50);
    assert_eq!(Bitmap::from_base64_png(&encoded(&cut_off)), None);
}

#[test]
fn a_logo_larger_than_the_paper_is_not_read() {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, 2_000, 1);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.write_header().and_then(|mut writer| writer.write_image_data(&[0; 2_000])).expect("a picture");
    assert_eq!(Bitmap::from_base64_png(&encoded(&file)), None);
}

#[test]
fn rows_begin_on_a_byte_with_the_left_dot_highest() {
    let mut bitmap = Bitmap::white(10, 2);
    bitmap.fill(0, 0, 1, 1);
    bitmap.fill(8, 1, 5, 5);
    assert_eq!(bitmap.bytes(0, 2), [0x80, 0x00, 0x00, 0xC0]);
    assert!(!bitmap.dot(10, 0));
}
