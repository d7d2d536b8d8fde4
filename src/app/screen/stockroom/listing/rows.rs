//! What each page of *Ambil daftar* shows: rows, the head above them, what the bar does.

use std::path::Path;

use super::super::work::{About, Finish, Row, Words};
use super::{Listing, Page};
use crate::app::shop::Shop;
use crate::app::widget::badge::Tone;
use crate::domain::text::Text;
use crate::import::BadRow;
use crate::import::guess::Column;
use crate::import::guess::names::{KINDS, targets};
use crate::locale::format;
use crate::station::lists::undo::{Kept, ListRow};
use crate::station::lists::{Fate, RowSeen};

fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn kind(word: &str) -> Text {
    Text::new("list-kind").with("list", word)
}

fn column(word: &str) -> Text {
    Text::new("list-column").with("column", word)
}

pub(super) fn head(listing: &Listing) -> Words {
    match listing.page {
        Page::Files => match &listing.of {
            Some((_, name)) => Text::new("list-which-prices").with("name", name.as_str()).into(),
            None => Words::key("list-which"),
        },
        Page::List => {
            let file = name(&listing.wish.path);
            match &listing.seen {
                Some(seen) => Text::new("list-head").with("list", seen.kind).with("file", file).into(),
                None => Words::Data(file),
            }
        }
        Page::Kinds => Words::key("list-what-kind"),
        Page::Columns => Words::key("list-columns-head"),
        Page::Column(index) => {
            let column = listing.seen.as_ref().and_then(|seen| seen.columns.get(index));
            let name = column.map(|column| column.name.as_str()).unwrap_or_default();
            Text::new("list-column-head").with("name", name).into()
        }
        Page::Taken => Words::key("list-taken-head"),
        Page::Undo => match &listing.undo {
            Some(undo) => {
                let key = if undo.is_refused() { "list-undo-not-head" } else { "list-undo-head" };
                Text::new(key).with("number", undo.number.as_str()).into()
            }
            None => Words::key("list-reading"),
        },
    }
}

pub(super) fn of(listing: &Listing, shop: &Shop) -> Vec<Row> {
    match listing.page {
        Page::Files => {
            let file = |path: &std::path::PathBuf| {
                let folder = path.parent().map(|folder| folder.display().to_string()).unwrap_or_default();
                Row { below: vec![Words::Data(folder)], ..Row::new(name(path), Words::nothing()) }
            };
            listing.files.iter().flatten().map(file).collect()
        }
        Page::List => match &listing.seen {
            Some(seen) => {
                let badge = || Some((Tone::Info, Text::new("list-badge-all")));
                let note = |note: &Text| Row { badge: badge(), ..Row::new(note.clone(), Words::nothing()) };
                seen.notes.iter().map(note).chain(seen.rows.iter().map(seen_row)).collect()
            }
            None => listing.bad.iter().map(bad_row).collect(),
        },
        Page::Kinds => KINDS.iter().map(|word| Row::new(kind(word), Words::nothing())).collect(),
        Page::Columns => listing.seen.iter().flat_map(|seen| &seen.columns).map(column_row).collect(),
        Page::Column(_) => {
            let none = Row::new(Words::key("list-column-unused"), Words::nothing());
            let each = targets(listing.kind()).iter().map(|target| Row::new(column(target.column), Words::nothing()));
            std::iter::once(none).chain(each).collect()
        }
        Page::Taken => listing.taken.iter().flatten().map(|list| taken_row(list, shop)).collect(),
        Page::Undo => listing.undo.iter().flat_map(|undo| &undo.kept).map(kept_row).collect(),
    }
}

fn seen_row(row: &RowSeen) -> Row {
    let line = Text::new("import-place-row").with("line", row.line.to_string());
    let mut below: Vec<Words> = vec![line.clone().into()];
    match row.reasons.first() {
        Some((column, reason)) => {
            below.extend((!column.is_empty()).then(|| Words::Data(column.clone())));
            below.push(reason.clone().into());
        }
        None => below.extend(row.facts.iter().cloned().map(Words::Data)),
    }
    let badge = match (row.fate, row.left_out) {
        (Fate::Bad, _) => Some((Tone::Stop, Text::new("list-badge-bad"))),
        (_, true) => Some((Tone::Line, Text::new("list-badge-left"))),
        (Fate::Doubtful, false) => Some((Tone::Attention, Text::new("list-badge-doubtful"))),
        (Fate::Good, false) => None,
    };
    let named: Words = if row.name.is_empty() { line.into() } else { row.name.clone().into() };
    Row { below, badge, ..Row::new(named, Words::nothing()) }
}

fn bad_row(bad: &BadRow) -> Row {
    Row { below: vec![bad.place().into()], ..Row::new(bad.reason.clone(), Words::nothing()) }
}

fn column_row(of: &Column) -> Row {
    let is = of.is.map_or_else(|| Text::new("list-column-unused"), column);
    let badge = of.twice.then(|| (Tone::Attention, Text::new("list-badge-twice")));
    let named: Words = match of.name.as_str() {
        "" => Text::new("list-column-number").with("number", of.at + 1).into(),
        name => name.to_owned().into(),
    };
    let below = of.examples.iter().cloned().map(Words::Data).collect();
    Row { below, badge, ..Row::new(named, is) }
}

fn taken_row(list: &ListRow, shop: &Shop) -> Row {
    let day = format::date_numeric(shop.style.zone.date(list.at));
    let by = shop.people.iter().find(|person| person.id == list.by);
    let by = by.map_or_else(|| list.by.to_string(), |person| person.name.clone());
    let counts = Text::new("list-counts").with("new", list.new as i64).with("updated", list.updated as i64);
    let below = vec![Words::Data(list.number.clone()), day.into(), by.into(), counts.into()];
    let undone = |(back, kept): (u64, u64)| {
        let text = Text::new("list-badge-undone").with("back", back as i64);
        (Tone::Line, text.with("kept", kept as i64))
    };
    let named: Words = if list.file.is_empty() { kind(&list.kind).into() } else { list.file.clone().into() };
    Row { below, badge: list.undone.map(undone), ..Row::new(named, kind(&list.kind)) }
}

fn kept_row(kept: &Kept) -> Row {
    let badge = Some((Tone::Line, Text::new("list-badge-stays")));
    Row { below: vec![kept.reason.clone().into()], badge, ..Row::new(kept.name.clone(), Words::nothing()) }
}

/// The row that is chosen, whole: in the list there is room for its beginning.
pub(super) fn about(listing: &Listing) -> Option<About> {
    let (figure, figure_word) = (Words::nothing(), Words::nothing());
    match listing.page {
        Page::List => match listing.seen_at() {
            Some(row) => {
                let line = Text::new("import-place-row").with("line", row.line.to_string());
                let reasons = row.reasons.get(1).map(|(_, reason)| Words::Said(reason.clone()));
                let title: Words = match row.reasons.first() {
                    Some((_, reason)) => reason.clone().into(),
                    None => row.name.clone().into(),
                };
                let facts = row.facts.iter().cloned().map(Words::Data);
                let below = std::iter::once(line.into()).chain(reasons).chain(facts).collect();
                Some(About { title, below, figure, figure_word })
            }
            None if listing.seen.is_some() => {
                let note = listing.seen.as_ref()?.notes.get(listing.at)?;
                let below = vec![Words::key("list-badge-all")];
                Some(About { title: note.clone().into(), below, figure, figure_word })
            }
            None => {
                let bad = listing.bad.get(listing.at)?;
                Some(About { title: bad.reason.clone().into(), below: vec![bad.place().into()], figure, figure_word })
            }
        },
        Page::Undo => {
            let kept = listing.undo.as_ref()?.kept.get(listing.at)?;
            Some(About {
                title: kept.reason.clone().into(),
                below: vec![kept.name.clone().into()],
                figure,
                figure_word,
            })
        }
        _ => None,
    }
}

pub(super) fn finish(listing: &Listing) -> Finish {
    let of = |label, words: Words, ready| Finish { label, sum: None, words, ready };
    match listing.page {
        Page::Files => match listing.files.as_ref().and_then(|files| files.get(listing.at)) {
            Some(path) => of("delivery-list-read", name(path).into(), true),
            None => of("delivery-list-read", Words::key("list-which"), false),
        },
        Page::List => match &listing.seen {
            Some(seen) => of("list-take", seen.summary().into(), seen.new + seen.updated > 0),
            None if listing.bad.is_empty() => of("list-take", Words::key("list-reading"), false),
            None => of("list-take", Words::key("list-not-readable"), false),
        },
        Page::Kinds => {
            let chosen = KINDS.get(listing.at).map_or_else(Words::nothing, |word| kind(word).into());
            of("list-choose", chosen, true)
        }
        Page::Columns => of("list-change", Words::key("list-columns-words"), listing.seen.is_some()),
        Page::Column(_) => {
            let target = listing.at.checked_sub(1).and_then(|at| targets(listing.kind()).get(at));
            let words = target.map_or(Words::key("list-column-unused"), |target| column(target.column).into());
            of("list-choose", words, true)
        }
        Page::Taken => match listing.taken.as_ref().and_then(|taken| taken.get(listing.at)) {
            Some(list) => of("list-undo-look", Words::Data(list.number.clone()), list.undone.is_none()),
            None => of("list-undo-look", Words::key("list-none-taken"), false),
        },
        Page::Undo => match &listing.undo {
            Some(undo) if undo.is_refused() => of("list-undo", Words::key("list-undo-not"), false),
            Some(undo) => {
                let words = Text::new("list-undo-words").with("back", undo.back).with("kept", undo.kept.len());
                of("list-undo", words.into(), undo.back > 0)
            }
            None => of("list-undo", Words::key("list-reading"), false),
        },
    }
}
