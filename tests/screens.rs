//! The screens: large enough for a thumb, every key shown pressed by the keyboard too, nothing cut off, the taps that a
//! sale may cost, and pictures that were looked at.

mod taps;

use gerai::app::board::{Board, Mark};
use gerai::app::gallery::{picture, sample, scenes};
use gerai::app::screen::Act;
use gerai::locale::Language;
use gerai::locale::fluent::knows;
use iced::Rectangle;

use crate::golden;

const SIZES: [(u32, u32); 2] = [(1366, 768), (1024, 600)];

/// Every scene in both sizes and languages, with what it is called.
fn boards() -> Vec<(String, Board<Act>)> {
    let mut boards = Vec::new();
    for scene in scenes::SCENES {
        for language in Language::ALL {
            for (width, height) in SIZES {
                let shop = sample::shop(language, (width, height), scene.malam);
                let name = format!("{} {} {width}x{height}", scene.name, language.code());
                boards.push((name, (scene.draw)(&shop)));
            }
        }
    }
    boards
}

/// Millimetres at the design's own density, rounded to a tenth.
fn mm(board: &Board<Act>, pixels: f32) -> f32 {
    (pixels / board.fit.form.px_per_mm() * 10.0).round() / 10.0
}

#[test]
fn everything_that_can_be_touched_is_large_enough() {
    for (name, board) in boards() {
        for touch in board.touches.iter().filter(|touch| !touch.id.is_empty()) {
            let (width, height) = (mm(&board, touch.hit.width), mm(&board, touch.hit.height));
            let least = match touch.id.split('-').next() {
                Some("pad" | "note" | "sum") => 15.0,
                Some("bar") => 20.0,
                _ => 10.0,
            };
            assert!(height >= least && width >= least.min(15.0), "{name}: {} is {width} × {height} mm", touch.id);
        }
    }
}

#[test]
fn no_two_keys_share_a_place() {
    for (name, board) in boards() {
        let touches: Vec<_> = board.touches.iter().filter(|touch| !touch.id.is_empty()).collect();
        for (at, one) in touches.iter().enumerate() {
            for other in &touches[at + 1..] {
                let shared = one.bounds.intersection(&other.bounds).filter(|shared| shared.area() >= 1.0);
                assert_eq!(shared, None, "{name}: {} and {}", one.id, other.id);
            }
        }
    }
}

#[test]
fn a_shortcut_presses_one_thing() {
    for (name, board) in boards() {
        for (at, one) in board.touches.iter().enumerate() {
            let same = board.touches[at + 1..]
                .iter()
                .find(|other| one.shortcut.is_some() && other.shortcut == one.shortcut && other.message != one.message);
            assert!(same.is_none(), "{name}: {:?} presses {} and {}", one.shortcut, one.id, same.map_or("", |t| &t.id));
        }
    }
}

#[test]
fn every_hint_on_a_key_is_its_shortcut() {
    for (name, board) in boards() {
        for touch in &board.touches {
            let Some(shortcut) = touch.shortcut.filter(|_| !touch.id.is_empty()) else { continue };
            let pressed = board.by_shortcut(shortcut).map(|pressed| &pressed.message);
            assert_eq!(pressed, Some(&touch.message), "{name}: {}", touch.id);
        }
    }
}

/// The ids of the keys whose shortcut is written on them.
fn hinted(board: &Board<Act>) -> Vec<String> {
    let words = || board.places.iter().flat_map(|place| &place.marks);
    let written = |touch: &&gerai::app::board::Touch<Act>| {
        let Some(shortcut) = touch.shortcut.filter(|_| !touch.id.is_empty()) else { return false };
        let hint = board.hint(shortcut);
        words().any(|mark| match mark {
            Mark::Words(words) => words.content == hint && touch.bounds.contains(words.origin),
            _ => false,
        })
    };
    board.touches.iter().filter(written).map(|touch| touch.id.clone()).collect()
}

/// Where words need the room: a bar's hint gives way to its sum (look.md 3), and these rows are too low for both.
const GIVE_WAY: [&str; 5] = ["bar-", "by-hand-", "prices-", "stock-", "surplus-"];

/// What a key says of its shortcut on a large screen it says on a small one.
#[test]
fn a_small_screen_has_the_hints_of_a_large_one() {
    let mut lacking = Vec::new();
    for scene in scenes::SCENES {
        let at = |size| (scene.draw)(&sample::shop(Language::Id, size, scene.malam));
        let (luas, rapat) = (hinted(&at(SIZES[0])), at(SIZES[1]));
        let shown = hinted(&rapat);
        let there = |id: &String| rapat.touches.iter().any(|touch| touch.id == *id && touch.shortcut.is_some());
        let may = |id: &String| GIVE_WAY.iter().any(|kind| id.starts_with(kind));
        let missing = luas.into_iter().filter(|id| there(id) && !shown.contains(id) && !may(id));
        lacking.extend(missing.map(|id| format!("{}: {id}", scene.name)));
    }
    assert!(lacking.is_empty(), "{}", lacking.join("\n"));
}

/// What is pressed by what it says itself: figures, − and +, lines by arrows, the status line; and questions over it.
const SAY_THEMSELVES: [&str; 9] =
    ["pad-", "letter-", "last-", "line-", "chip-", "lines-", "pay-type", "approval-", "bar-"];
/// Not by a key of their own: units of lines that are not marked, parts that are not the last, a page's only field,
/// tiles beyond the letters, and all where letters are typed.
const COME_TO: [&str; 5] = ["unit-of", "part-", "field-", "tile-", "tender-"];

#[test]
fn all_of_a_sale_has_its_keys_printed_on_it() {
    let mut lacking = Vec::new();
    let of_a_sale = |name: &str| name.starts_with("jual") || name.starts_with("bayar");
    for (name, board) in boards().into_iter().filter(|(name, _)| of_a_sale(name) && !name.contains("dus-lain")) {
        let shown = hinted(&board);
        for touch in board.touches.iter().filter(|touch| !touch.id.is_empty()) {
            let is = |kinds: &[&str]| kinds.iter().any(|kind| touch.id.starts_with(kind));
            let later = touch.shortcut.is_none() && is(&COME_TO);
            if !is(&SAY_THEMSELVES) && !later && !shown.contains(&touch.id) {
                lacking.push(format!("{name}: {}", touch.id));
            }
        }
    }
    assert!(lacking.is_empty(), "{}", lacking.join("\n"));
}

#[test]
fn no_words_leave_their_place() {
    for (name, board) in boards() {
        for place in &board.places {
            for mark in &place.marks {
                let Mark::Words(words) = mark else { continue };
                let (left, right) = (words.origin.x, words.origin.x + words.width);
                let within = |bounds: Rectangle| left >= bounds.x - 1.0 && right <= bounds.x + bounds.width + 1.0;
                assert!(within(place.bounds), "{name}: '{}' reaches from {left} to {right}", words.content);
            }
        }
    }
}

/// Where the letters of a line stand: the line without the empty part above its capitals and below its feet.
fn letters(words: &gerai::app::board::Words) -> Rectangle {
    let top = words.origin.y + words.size * 0.3;
    Rectangle { x: words.origin.x, y: top, width: words.width, height: words.size * 0.75 }
}

/// Whether something was painted over the words afterwards, as a dialog's sheet is.
fn painted_over(marks: &[Mark], letters: Rectangle) -> bool {
    marks.iter().any(|mark| match mark {
        Mark::Plate(plate) => {
            plate.bounds.intersection(&letters).is_some_and(|part| part.area() >= letters.area() * 0.3)
        }
        _ => false,
    })
}

#[test]
fn no_words_lie_over_others() {
    let mut over = Vec::new();
    for (name, board) in boards() {
        for place in &board.places {
            for (at, mark) in place.marks.iter().enumerate() {
                let Mark::Words(one) = mark else { continue };
                for (after, mark) in place.marks.iter().enumerate().skip(at + 1) {
                    let Mark::Words(other) = mark else { continue };
                    let Some(shared) = letters(one).intersection(&letters(other)) else { continue };
                    let hidden = painted_over(&place.marks[at + 1..after], letters(one));
                    if shared.width > 2.0 && shared.height > 2.0 && !hidden {
                        over.push(format!("{name}: '{}' and '{}'", one.content, other.content));
                    }
                }
            }
        }
    }
    assert!(over.is_empty(), "{}", over.join("\n"));
}

/// Sentences of ours are never cut; names, codes and what is joined of them may be (look.md 7).
#[test]
fn no_sentence_of_ours_is_cut() {
    let sentences: Vec<String> = Language::ALL.into_iter().flat_map(plain_sentences).collect();
    let mut cut = Vec::new();
    for (name, board) in boards() {
        for mark in board.places.iter().flat_map(|place| &place.marks) {
            let Mark::Words(words) = mark else { continue };
            let Some((head, tail)) = words.content.split_once(" … ") else { continue };
            let ours = sentences.iter().find(|whole| whole.contains(head) && whole.ends_with(tail));
            cut.extend(ours.map(|whole| format!("{name}: '{}' of '{whole}'", words.content)));
        }
    }
    assert!(cut.is_empty(), "{}", cut.join("\n"));
}

/// A sum of money of which the middle is missing is another sum, and a box is told by its whole expiry.
#[test]
fn no_figure_is_cut() {
    let of_figure = |words: &str| words.contains('.') && words.chars().all(|sign| "0123456789.,-%Rp".contains(sign));
    let mut cut = Vec::new();
    for (name, board) in boards() {
        for mark in board.places.iter().flat_map(|place| &place.marks) {
            let Mark::Words(words) = mark else { continue };
            let Some((head, tail)) = words.content.split_once(" … ") else { continue };
            let of_sentence =
                head.rsplit(' ').next().is_some_and(|word| word.starts_with("Rp")) || tail.starts_with('.');
            let of_expiry = head.ends_with('/') || head.rsplit(' ').next() == Some("ED");
            if of_figure(head) && of_figure(tail) || of_sentence || of_expiry {
                cut.push(format!("{name}: '{}'", words.content));
            }
        }
    }
    assert!(cut.is_empty(), "{}", cut.join("\n"));
}

/// The sentences of a language that stand by themselves, without anything filled in.
fn plain_sentences(language: Language) -> Vec<String> {
    let file = format!("assets/locales/{}.ftl", language.code());
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    let text = std::fs::read_to_string(path).expect("the sentences are in a file");
    let sentence = |line: &str| line.split_once(" = ").map(|(_, words)| words.to_owned());
    text.lines().filter_map(sentence).filter(|words| !words.contains('{')).collect()
}

#[test]
fn no_sentence_shows_its_key() {
    for (name, board) in boards() {
        let words = board.places.iter().flat_map(|place| &place.marks).filter_map(|mark| match mark {
            Mark::Words(words) => Some(words.content.as_str()),
            _ => None,
        });
        for words in words {
            let is_key = knows(Language::Id, words);
            assert!(!is_key && !words.contains("{ $"), "{name}: {words}");
        }
    }
}

/// A quarter of the size and grey: enough to see that something moved, little enough to keep.
fn small(board: Board<Act>) -> Vec<u8> {
    let (width, height, rgba) = picture::rgba(board);
    let (across, down) = (width / 4, height / 4);
    let grey = |x: u32, y: u32| {
        let at = ((y * width + x) * 4) as usize;
        rgba[at..at + 3].iter().map(|part| u32::from(*part)).sum::<u32>()
    };
    let mut dots = Vec::new();
    for y in 0..down {
        for x in 0..across {
            let sum: u32 = (0..16).map(|part| grey(x * 4 + part % 4, y * 4 + part / 4)).sum();
            dots.push(u8::try_from(sum / 48).expect("an average of bytes"));
        }
    }
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, across, down);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_compression(png::Compression::High);
    let written = encoder.write_header().and_then(|mut writer| writer.write_image_data(&dots));
    written.expect("a picture of its own size");
    file
}

/// Each scene once, in turn wide and Indonesian or narrow and English; `gerai screens` draws all of them large.
fn pictured() -> Vec<(String, Board<Act>)> {
    let pictured = |(at, scene): (usize, &gerai::app::gallery::Scene)| {
        let (language, size) = if at % 2 == 0 { (Language::Id, SIZES[0]) } else { (Language::En, SIZES[1]) };
        let shop = sample::shop(language, size, scene.malam);
        (format!("{}-{}.png", scene.name, language.code()), (scene.draw)(&shop))
    };
    scenes::SCENES.iter().enumerate().map(pictured).collect()
}

#[test]
fn the_screens_look_as_they_were_looked_at() {
    let drawn = pictured();
    std::thread::scope(|scope| {
        for half in drawn.chunks(drawn.len().div_ceil(2)) {
            scope.spawn(move || {
                for (name, board) in half {
                    golden::picture(&format!("screens/{name}"), &small(board.clone()));
                }
            });
        }
    });
}

#[test]
fn every_picture_has_its_screen() {
    let names: Vec<String> = pictured().into_iter().map(|(name, _)| name).collect();
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/screens");
    for entry in std::fs::read_dir(folder).expect("the pictures are in a folder") {
        let name = entry.expect("the entry can be read").file_name().to_string_lossy().into_owned();
        assert!(!name.ends_with(".png") || names.contains(&name), "{name}: no screen looks so any more");
    }
}
