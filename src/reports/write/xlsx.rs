//! XLSX for spreadsheets: figures and dates are figures and dates, sums are formulas with their results, the headings
//! stay in sight.
//!
//! Pure: bytes out. Always holds: what comes from data is text or a number, never a formula; columns and rows are those
//! of the table, groups as columns, so that a pivot can be made of it.

use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Formula, Workbook, Worksheet, XlsxError,
};

use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::{BusinessDate, Zone};
use crate::locale::{self, Language};
use crate::reports::masthead::Masthead;
use crate::reports::rat::{Content, Part};
use crate::reports::table::{Cell, Kind, Table};

/// A sheet has 1,048,576 rows; a few stand above and below the table.
pub const MOST_ROWS: usize = 1_048_000;

/// How each sort of cell looks.
struct Looks {
    plain: Format,
    strong: Format,
    heading: Format,
    faint: Format,
}

fn looks() -> Looks {
    let heading = Format::new().set_bold().set_border_bottom(FormatBorder::Thin).set_text_wrap();
    Looks {
        plain: Format::new(),
        strong: Format::new().set_bold(),
        heading: heading.set_background_color(Color::RGB(0xEE_F2_F0)),
        faint: Format::new().set_font_color(Color::RGB(0x60_6A_66)).set_font_size(9),
    }
}

/// The whole file. `title` names the sheet.
pub fn table(
    table: &Table,
    title: &str,
    masthead: &Masthead,
    language: Language,
    zone: &Zone,
) -> Result<Vec<u8>, XlsxError> {
    let mut book = begun(title, masthead)?;
    fill(book.add_worksheet().set_name(title)?, table, masthead, language, zone)?;
    book.save_to_buffer()
}

/// Several tables in one file, a sheet each. Charts are for paper: their figures stand in the tables.
pub fn pack(parts: &[Part], masthead: &Masthead, language: Language, zone: &Zone) -> Result<Vec<u8>, XlsxError> {
    let mut book = begun("RAT", masthead)?;
    for part in parts {
        if let Content::Table(table) = &part.content {
            fill(book.add_worksheet().set_name(part.title)?, table, masthead, language, zone)?;
        }
    }
    book.save_to_buffer()
}

fn begun(title: &str, masthead: &Masthead) -> Result<Workbook, XlsxError> {
    let mut book = Workbook::new();
    let created = ExcelDateTime::from_ymd(year(masthead.day()), month(masthead.day()), day(masthead.day()))?;
    book.set_properties(
        &DocProperties::new().set_title(title).set_author(&masthead.name).set_creation_datetime(&created),
    );
    Ok(book)
}

fn fill(
    sheet: &mut Worksheet,
    table: &Table,
    masthead: &Masthead,
    language: Language,
    zone: &Zone,
) -> Result<(), XlsxError> {
    let looks = looks();
    let mut row = 0;
    for (line, look) in above(table, masthead, language, zone).iter().zip([&looks.strong, &looks.faint, &looks.strong])
    {
        sheet.write_string_with_format(row, 0, line, look)?;
        row += 1;
    }
    for sentence in table.head.iter().skip(1) {
        sheet.write_string_with_format(row, 0, locale::say_in(language, zone, sentence), &looks.plain)?;
        row += 1;
    }
    let head = row + 1;
    for (at, column) in (0_u16..).zip(table.columns) {
        let words = locale::say(language, &Text::new(column.heading));
        let look = if column.kind.is_figure() {
            looks.heading.clone().set_align(FormatAlign::Right)
        } else {
            looks.heading.clone()
        };
        sheet.write_string_with_format(head, at, words, &look)?;
        sheet.set_column_width(at, width(table, usize::from(at), language, zone))?;
    }
    let first = head + 1;
    let mut row = first;
    for cells in table.rows() {
        let total = table.is_total((row - first) as usize);
        for (at, (cell, column)) in (0_u16..).zip(cells.iter().zip(table.columns)) {
            write(sheet, (row, at), cell, column.kind, total, (language, zone))?;
        }
        row += 1;
    }
    if let Some(totals) = table.totals() {
        sum(sheet, totals, (first, row), language, &looks)?;
        if let Some((at, code)) = table.coded_sum() {
            let at = u16::try_from(at + table.grouped).unwrap_or(u16::MAX);
            sheet.write_string_with_format(row, at, code, &looks.strong)?;
        }
        row += 1;
    }
    for line in [masthead.printed_line(language), masthead.log_line(language)] {
        row += 1;
        sheet.write_string_with_format(row, 0, line, &looks.faint)?;
    }
    set_up(sheet, head, table, masthead)
}

/// Cooperative, its registration, title.
fn above(table: &Table, masthead: &Masthead, language: Language, zone: &Zone) -> [String; 3] {
    let title = table.head.first().map_or(String::new(), |text| locale::say_in(language, zone, text));
    [masthead.name.clone(), masthead.beneath(), title]
}

fn rows(table: &Table) -> u32 {
    u32::try_from(table.rows().len()).unwrap_or(u32::MAX)
}

fn year(date: BusinessDate) -> u16 {
    u16::try_from(date.year()).unwrap_or(1900)
}

fn month(date: BusinessDate) -> u8 {
    date.month().unsigned_abs()
}

fn day(date: BusinessDate) -> u8 {
    date.day().unsigned_abs()
}

/// Headings in sight, one page wide, numbered.
fn set_up(sheet: &mut Worksheet, head: u32, table: &Table, masthead: &Masthead) -> Result<(), XlsxError> {
    let columns = u16::try_from(table.columns.len()).unwrap_or(u16::MAX);
    sheet.set_freeze_panes(head + 1, 0)?;
    if !table.rows().is_empty() {
        sheet.autofilter(head, 0, head + rows(table), columns - 1)?;
    }
    sheet.set_repeat_rows(head, head)?;
    sheet.set_paper_size(9).set_print_fit_to_pages(1, 0);
    if columns > 6 {
        sheet.set_landscape();
    }
    // `&` begins a command of a footer.
    sheet.set_footer(format!("&L{}&R&P / &N", masthead.name.replace('&', "&&")));
    Ok(())
}

/// The number format of a column.
const fn number_format(kind: Kind, language: Language) -> &'static str {
    match kind {
        Kind::Money | Kind::Number => "#,##0",
        Kind::Side => "#,##0;-#,##0;",
        // The figure keeps its sign, so that it can be added up; what is read is the side.
        Kind::Balance => match language {
            Language::Id => "#,##0\" D\";#,##0\" K\";0",
            Language::En => "#,##0\" Dr\";#,##0\" Cr\";0",
        },
        Kind::Quantity => "#,##0.###",
        Kind::Moved => "#,##0.###;-#,##0.###;",
        Kind::Percent => "0.0%",
        Kind::Date => "dd/mm/yyyy",
        Kind::Time | Kind::Moment => "dd/mm/yyyy hh:mm",
        Kind::Words | Kind::Hash => "General",
    }
}

fn write(
    sheet: &mut Worksheet,
    (row, at): (u32, u16),
    cell: &Cell,
    kind: Kind,
    strong: bool,
    (language, zone): (Language, &Zone),
) -> Result<(), XlsxError> {
    let format = Format::new().set_num_format(number_format(kind, language));
    let format = if strong { format.set_bold() } else { format };
    match cell {
        Cell::Nothing => {}
        Cell::Words(words) if words.is_empty() => {}
        Cell::Words(words) => {
            let words: String = words.chars().map(|sign| if sign.is_control() { ' ' } else { sign }).collect();
            sheet.write_string_with_format(row, at, words, &format)?;
        }
        Cell::Term(term) => {
            sheet.write_string_with_format(row, at, locale::say_in(language, zone, &term.words), &format)?;
        }
        Cell::Money(amount) => {
            sheet.write_number_with_format(row, at, rupiah(*amount), &format)?;
        }
        Cell::Quantity(quantity) => {
            sheet.write_number_with_format(row, at, quantity.milli() as f64 / 1_000.0, &format)?;
        }
        Cell::Number(number) => {
            sheet.write_number_with_format(row, at, *number as f64, &format)?;
        }
        Cell::Percent(tenths) => {
            sheet.write_number_with_format(row, at, *tenths as f64 / 1_000.0, &format)?;
        }
        Cell::Date(date) => {
            let date = ExcelDateTime::from_ymd(year(*date), month(*date), day(*date))?;
            sheet.write_datetime_with_format(row, at, &date, &format)?;
        }
        Cell::Time(instant) => {
            let local = zone.local(*instant);
            let (hour, minute) = (u16::from(local.hour.unsigned_abs()), local.minute.unsigned_abs());
            let date = ExcelDateTime::from_ymd(year(local.date), month(local.date), day(local.date))?;
            let time = date.and_hms(hour, minute, f64::from(local.second))?;
            sheet.write_datetime_with_format(row, at, &time, &format)?;
        }
    }
    Ok(())
}

/// Rupiah are exact in a spreadsheet's numbers: their limit lies below 2^53.
fn rupiah(amount: Rupiah) -> f64 {
    amount.amount() as f64
}

/// A row of sums that a spreadsheet can follow, with the results for programs that do not calculate.
fn sum(
    sheet: &mut Worksheet,
    totals: Vec<Option<Rupiah>>,
    (first, row): (u32, u32),
    language: Language,
    looks: &Looks,
) -> Result<(), XlsxError> {
    let look = Format::new().set_bold().set_border_top(FormatBorder::Thin).set_num_format("#,##0");
    if totals.first().is_some_and(Option::is_none) {
        sheet.write_string_with_format(row, 0, locale::say(language, &Text::new("report-sum")), &looks.strong)?;
    }
    for (at, total) in (0_u16..).zip(totals) {
        let Some(total) = total else { continue };
        let column = rust_xlsxwriter::utility::column_number_to_name(at);
        let formula = if row > first { format!("=SUM({column}{}:{column}{row})", first + 1) } else { "=0".to_owned() };
        let formula = Formula::new(formula).set_result(total.amount().to_string());
        sheet.write_formula_with_format(row, at, formula, &look)?;
    }
    Ok(())
}

/// Wide enough for what is in it, within reason.
fn width(table: &Table, at: usize, language: Language, zone: &Zone) -> f64 {
    let column = table.columns[at];
    let heading = locale::say(language, &Text::new(column.heading)).chars().count();
    let of = |row: &[Cell]| super::text::write(&row[at], column.kind, language, zone).chars().count();
    let time = if matches!(column.kind, Kind::Time | Kind::Moment) { 16 } else { 0 };
    let widest = table.rows().iter().take(2_000).map(of).max().unwrap_or(0).max(heading).max(time);
    widest.clamp(6, 48) as f64 + 2.0
}

#[cfg(test)]
mod tests;
