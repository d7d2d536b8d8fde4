//! PDF for paper: A4, upright or on its side, with the cooperative's name, page n of m, and what the log said then.
//!
//! Pure: bytes out, the same for the same input. Where things stand is laid out in `pdf/page.rs`, the letters are in
//! `pdf/face.rs`; here it becomes a file.

use face::{Used, Weight};
use page::{Mark, Pages};
use pdf_writer::{Content, Date, Filter, Name, Pdf, Rect, Ref, Str, TextStr};

use crate::domain::time::Zone;
use crate::locale::Language;
use crate::reports::chart::Chart;
use crate::reports::masthead::Masthead;
use crate::reports::rat::{Content as Paper, Part};
use crate::reports::table::Table;

mod face;
pub mod page;

const CATALOG: Ref = Ref::new(1);
const TREE: Ref = Ref::new(2);
const INFO: Ref = Ref::new(3);
/// Each font takes five numbers.
const FONTS: [Ref; 2] = [Ref::new(4), Ref::new(9)];
const FIRST_PAGE: i32 = 14;
const FONT_NAMES: [Name<'static>; 2] = [Name(b"F0"), Name(b"F1")];

/// The whole file: the table, and behind it what is looked at of it, numbered through.
pub fn table(
    table: &Table,
    charts: &[Chart],
    title: &str,
    (masthead, language, zone): (&Masthead, Language, &Zone),
) -> Vec<u8> {
    if charts.is_empty() {
        return file(&[page::laid_out(table, masthead, language, zone)], title, masthead, language);
    }
    let drawn = charts.iter().map(|chart| page::chart(chart, masthead, language, zone));
    let papers = std::iter::once(page::unnumbered(table, masthead, language, zone)).chain(drawn).collect();
    bound(papers, title, masthead, language)
}

/// Several papers bound into one, numbered through.
pub fn pack(parts: &[Part], title: &str, masthead: &Masthead, language: Language, zone: &Zone) -> Vec<u8> {
    let laid_out = |part: &Part| match &part.content {
        Paper::Table(table) => page::unnumbered(table, masthead, language, zone),
        Paper::Chart(chart) => page::chart(chart, masthead, language, zone),
    };
    bound(parts.iter().map(laid_out).collect(), title, masthead, language)
}

/// One file of them, each page with its number among all.
fn bound(mut papers: Vec<Pages>, title: &str, masthead: &Masthead, language: Language) -> Vec<u8> {
    let of = papers.iter().map(|paper| paper.pages.len()).sum();
    let mut before = 0;
    for paper in &mut papers {
        page::numbered(paper, (before, of), masthead, language);
        before += paper.pages.len();
    }
    file(&papers, title, masthead, language)
}

fn file(papers: &[Pages], title: &str, masthead: &Masthead, language: Language) -> Vec<u8> {
    let mut used = [Used::default(), Used::default()];
    let mut pdf = Pdf::new();
    pdf.catalog(CATALOG).pages(TREE).lang(TextStr(language.code()));
    let pages = papers.iter().map(|paper| paper.pages.len()).sum();
    let refs = (FIRST_PAGE..).step_by(2).take(pages).map(Ref::new);
    let count = i32::try_from(pages).unwrap_or(i32::MAX);
    pdf.pages(TREE).kids(refs.clone()).count(count);
    let each = papers.iter().flat_map(|paper| paper.pages.iter().map(move |marks| (paper, marks)));
    for (id, (paper, marks)) in refs.zip(each) {
        let content = Ref::new(id.get() + 1);
        let mut page = pdf.page(id);
        page.parent(TREE).media_box(Rect::new(0.0, 0.0, paper.width, paper.height)).contents(content);
        let mut resources = page.resources();
        resources.fonts().pair(FONT_NAMES[0], FONTS[0]).pair(FONT_NAMES[1], FONTS[1]);
        drop(resources);
        drop(page);
        let drawn = packed(&drawn(marks, paper, &mut used));
        pdf.stream(content, &drawn).filter(Filter::FlateDecode);
    }
    for (weight, (used, first)) in [Weight::Regular, Weight::Strong].into_iter().zip(used.iter().zip(FONTS)) {
        used.embed(&mut pdf, first, weight);
    }
    let (day, printed) = (masthead.day(), masthead.printed);
    let date = Date::new(day.year().unsigned_abs()).month(day.month().unsigned_abs()).day(day.day().unsigned_abs());
    let date = date.hour(printed.hour.unsigned_abs()).minute(printed.minute.unsigned_abs());
    let mut info = pdf.document_info(INFO);
    info.title(TextStr(title)).author(TextStr(&masthead.name)).creator(TextStr("Gerai")).creation_date(date);
    drop(info);
    pdf.finish()
}

/// Packed as PDF streams are.
fn packed(bytes: &[u8]) -> Vec<u8> {
    miniz_oxide::deflate::compress_to_vec_zlib(bytes, 6)
}

/// A page's marks as drawing commands.
fn drawn(marks: &[Mark], pages: &Pages, used: &mut [Used; 2]) -> Vec<u8> {
    let mut content = Content::new();
    for mark in marks {
        match mark {
            Mark::Band { y, height } => {
                content.set_fill_gray(0.93);
                content.rect(page::MARGIN, *y, pages.width - 2.0 * page::MARGIN, *height).fill_nonzero();
            }
            Mark::Bar { x, y, width, height, grey } => {
                content.set_fill_gray(*grey);
                content.rect(*x, *y, *width, *height).fill_nonzero();
            }
            Mark::Rule { y, from, to, grey } => {
                content.set_stroke_gray(*grey).set_line_width(0.5);
                content.move_to(*from, *y).line_to(*to, *y).stroke();
            }
            Mark::Words { x, y, size, weight, grey, text } => {
                let at = *weight as usize;
                let glyphs = used[at].encode(text, *weight);
                content.set_fill_gray(*grey).begin_text().set_font(FONT_NAMES[at], *size);
                content.set_text_matrix([1.0, 0.0, 0.0, 1.0, *x, *y]).show(Str(&glyphs)).end_text();
            }
        }
    }
    content.finish().to_vec()
}

#[cfg(test)]
mod tests;
