//! The journal as a spreadsheet that may be longer than memory: a sheet a month, a row a posting, written as it is
//! read.
//!
//! Pure but for rows of a sheet, which the library keeps in a file without a name until the book is whole. Always
//! holds: what is in memory is one row, whatever the year; what comes from data is text or a number, never a formula;
//! the sheets in a row are the journal in the order of its dates.

use std::io::Write;
use std::path::Path;

use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Formula, Workbook, Worksheet, XlsxError,
};

use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::locale::{self, Language};
use crate::reports::journal::{Entry, Posting};
use crate::reports::masthead::Masthead;
use crate::reports::trial_balance::{name, sides};

/// Rows of postings on one sheet; a longer month goes on on another. A sheet has 1,048,576.
const MOST_ROWS: u32 = 1_000_000;
/// The row of the headings, from 0.
const HEAD: u32 = 3;
const DEBIT: u16 = 6;
const CREDIT: u16 = 7;
/// Heading and width of each column.
const COLUMNS: [(&str, f64); 10] = [
    ("report-number", 8.0),
    ("report-date", 12.0),
    ("report-description", 30.0),
    ("report-reference", 16.0),
    ("report-account", 9.0),
    ("report-account-name", 34.0),
    ("report-debit", 16.0),
    ("report-credit", 16.0),
    ("report-of-unit", 14.0),
    ("report-member", 10.0),
];

/// The book being written.
pub struct Journal<'a> {
    book: Workbook,
    masthead: &'a Masthead,
    language: Language,
    looks: Looks,
    open: Option<Open>,
    n: u64,
}

/// The sheet that is written on.
struct Open {
    at: usize,
    month: (i16, i8),
    /// From 1: a month of many rows has several.
    part: u32,
    /// The next row.
    row: u32,
    debit: Rupiah,
    credit: Rupiah,
}

struct Looks {
    strong: Format,
    faint: Format,
    heading: Format,
    date: Format,
    money: Format,
    sum: Format,
}

impl Looks {
    fn new() -> Self {
        let heading = Format::new().set_bold().set_border_bottom(FormatBorder::Thin);
        let sum = Format::new().set_bold().set_border_top(FormatBorder::Thin).set_num_format("#,##0");
        Self {
            strong: Format::new().set_bold(),
            faint: Format::new().set_font_color(Color::RGB(0x60_6A_66)).set_font_size(9),
            heading: heading.set_background_color(Color::RGB(0xEE_F2_F0)),
            date: Format::new().set_num_format("dd/mm/yyyy"),
            money: Format::new().set_num_format("#,##0;-#,##0;"),
            sum,
        }
    }
}

impl<'a> Journal<'a> {
    /// `scratch` is a folder on a disk with room for the rows.
    pub fn begin(masthead: &'a Masthead, language: Language, scratch: &Path) -> Result<Self, XlsxError> {
        let mut book = Workbook::new();
        book.set_tempdir(scratch)?;
        let title = locale::say(language, &Text::new("report-journal"));
        let created = day(masthead.day())?;
        book.set_properties(
            &DocProperties::new().set_title(title).set_author(&masthead.name).set_creation_datetime(&created),
        );
        Ok(Self { book, masthead, language, looks: Looks::new(), open: None, n: 0 })
    }

    /// The next transaction, by date.
    pub fn entry(&mut self, entry: &Entry) -> Result<(), XlsxError> {
        self.n += 1;
        let month = (entry.date.year(), entry.date.month());
        let rows = u32::try_from(entry.postings.len()).unwrap_or(u32::MAX);
        let (same, full) = match &self.open {
            Some(open) => (open.month == month, open.row.saturating_add(rows) > MOST_ROWS),
            None => (false, false),
        };
        if !same || full {
            let part = self.open.as_ref().filter(|_| same).map_or(1, |open| open.part + 1);
            self.close()?;
            self.turn(month, part)?;
        }
        let description = entry.description(self.language);
        for posting in &entry.postings {
            self.posting(entry, &description, posting)?;
        }
        Ok(())
    }

    /// The last sums, and the whole file.
    pub fn end(mut self, out: impl Write + Send) -> Result<(), XlsxError> {
        self.close()?;
        self.book.save_to_writer(out)
    }

    /// A new sheet with what stands above the rows.
    fn turn(&mut self, month: (i16, i8), part: u32) -> Result<(), XlsxError> {
        let at = self.open.take().map_or(0, |open| open.at + 1);
        let named = format!("{:04}-{:02}", month.0, month.1);
        let named = if part > 1 { format!("{named} ({part})") } else { named };
        let sheet = self.book.add_worksheet_with_constant_memory()?.set_name(&named)?;
        let title = locale::say(self.language, &Text::new("report-journal"));
        let lines = [
            (self.masthead.name.as_str(), &self.looks.strong),
            (&self.masthead.beneath(), &self.looks.faint),
            (&format!("{title} {named}"), &self.looks.strong),
        ];
        for (row, (line, look)) in (0..).zip(lines) {
            sheet.write_string_with_format(row, 0, line, look)?;
        }
        for (column, (heading, width)) in (0_u16..).zip(COLUMNS) {
            let look = self.looks.heading.clone();
            let look = if matches!(column, DEBIT | CREDIT) { look.set_align(FormatAlign::Right) } else { look };
            let words = locale::say(self.language, &Text::new(heading));
            sheet.write_string_with_format(HEAD, column, words, &look)?;
            sheet.set_column_width(column, width)?;
        }
        sheet.set_freeze_panes(HEAD + 1, 0)?;
        sheet.set_repeat_rows(HEAD, HEAD)?;
        sheet.set_paper_size(9).set_print_fit_to_pages(1, 0).set_landscape();
        // `&` begins a command of a footer.
        sheet.set_footer(format!("&L{}&R&P / &N", self.masthead.name.replace('&', "&&")));
        self.open = Some(Open { at, month, part, row: HEAD + 1, debit: Rupiah::ZERO, credit: Rupiah::ZERO });
        Ok(())
    }

    fn posting(&mut self, entry: &Entry, description: &str, posting: &Posting) -> Result<(), XlsxError> {
        let Some(open) = &mut self.open else { return Ok(()) };
        let sheet = self.book.worksheet_from_index(open.at)?;
        let (debit, credit) = sides(posting.amount);
        let row = open.row;
        sheet.write_number(row, 0, self.n as f64)?;
        sheet.write_datetime_with_format(row, 1, &day(entry.date)?, &self.looks.date)?;
        words(sheet, row, 2, description)?;
        words(sheet, row, 3, &entry.reference)?;
        words(sheet, row, 4, &posting.account.to_string())?;
        words(sheet, row, 5, &name(posting.account, self.language))?;
        sheet.write_number_with_format(row, DEBIT, debit.amount() as f64, &self.looks.money)?;
        sheet.write_number_with_format(row, CREDIT, credit.amount() as f64, &self.looks.money)?;
        words(sheet, row, 8, &posting.unit)?;
        words(sheet, row, 9, &posting.member)?;
        open.row += 1;
        open.debit += debit;
        open.credit += credit;
        Ok(())
    }

    /// Sums under the rows, that a spreadsheet can follow, and where the log stood.
    fn close(&mut self) -> Result<(), XlsxError> {
        let Some(open) = &self.open else { return Ok(()) };
        let sheet = self.book.worksheet_from_index(open.at)?;
        sheet.autofilter(HEAD, 0, open.row.saturating_sub(1).max(HEAD), 9)?;
        let sum = locale::say(self.language, &Text::new("report-sum"));
        sheet.write_string_with_format(open.row, 0, sum, &self.looks.strong)?;
        for (column, sum) in [(DEBIT, open.debit), (CREDIT, open.credit)] {
            let letter = rust_xlsxwriter::utility::column_number_to_name(column);
            let formula = Formula::new(format!("=SUM({letter}{}:{letter}{})", HEAD + 2, open.row));
            let formula = formula.set_result(sum.amount().to_string());
            sheet.write_formula_with_format(open.row, column, formula, &self.looks.sum)?;
        }
        for (row, line) in
            (open.row + 2..).zip([self.masthead.printed_line(self.language), self.masthead.log_line(self.language)])
        {
            sheet.write_string_with_format(row, 0, line, &self.looks.faint)?;
        }
        Ok(())
    }
}

/// Letters only; nothing where there is nothing.
fn words(sheet: &mut Worksheet, row: u32, column: u16, words: &str) -> Result<(), XlsxError> {
    if !words.is_empty() {
        let plain: String = words.chars().map(|sign| if sign.is_control() { ' ' } else { sign }).collect();
        sheet.write_string(row, column, plain)?;
    }
    Ok(())
}

fn day(date: BusinessDate) -> Result<ExcelDateTime, XlsxError> {
    let year = u16::try_from(date.year()).unwrap_or(1900);
    ExcelDateTime::from_ymd(year, date.month().unsigned_abs(), date.day().unsigned_abs())
}
