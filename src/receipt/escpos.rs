//! A page as bytes for a receipt printer (ESC/POS).
//!
//! Pure: bytes are collected, the station sends them. Always holds: only the commands of the device page's table are in
//! them; letters are 20 to 7E; nothing opens the drawer or touches what is not paper. Where a printer cannot do a row
//! itself (letters three times as large, codes on cheap heads) its dots are sent instead, in bands (D10).
//! Neighbours: `receipt/profile.rs` (what the printer can do), `peripherals/drawer.rs` (the pulse).

use std::cell::RefCell;
use std::rc::Rc;

use escpos::driver::Driver;
use escpos::errors::PrinterError;
use escpos::printer::Printer;
use escpos::utils::{Protocol, QRCodeCorrectionLevel, QRCodeModel, QRCodeOption, UnderlineMode};

use super::barcode;
use super::bitmap::Bitmap;
use super::layout::{Page, Row, Style, Symbol, TextRow};
use super::markup::{Code, Level, Symbology};
use super::profile::{Cut, Drawing, Profile};
use super::raster::{self, CELL_HEIGHT};
use super::text;

/// Rows of a picture in one command: small buffers overflow above it (D10).
const BAND: usize = 128;
/// The largest letters that a printer is asked for.
const LARGEST_NATIVE: usize = 2;

/// The page as bytes: initialise, rows, feed. A cut stands where the template has one.
pub fn bytes(page: &Page, profile: &Profile) -> Vec<u8> {
    let paper = Paper::default();
    let mut job = Job { printer: Printer::new(paper.clone(), Protocol::default(), None), profile, spacing: 0 };
    job.page(page).expect("memory takes every byte, and every size asked for is 1 or 2");
    paper.0.take()
}

/// Collects what the library would send.
#[derive(Clone, Default)]
struct Paper(Rc<RefCell<Vec<u8>>>);

impl Driver for Paper {
    fn name(&self) -> String {
        "memory".to_owned()
    }

    fn write(&self, data: &[u8]) -> Result<(), PrinterError> {
        self.0.borrow_mut().extend_from_slice(data);
        Ok(())
    }

    fn read(&self, _: &mut [u8]) -> Result<usize, PrinterError> {
        Ok(0)
    }

    fn flush(&self) -> Result<(), PrinterError> {
        Ok(())
    }
}

struct Job<'a> {
    printer: Printer<Paper>,
    profile: &'a Profile,
    /// Dots from line to line, as last told to the printer.
    spacing: usize,
}

type Done = Result<(), PrinterError>;

impl Job<'_> {
    fn page(&mut self, page: &Page) -> Done {
        self.printer.init()?;
        if self.profile.cancel_chinese {
            self.printer.custom(&[0x1C, 0x2E])?;
        }
        let mut cut_last = false;
        for row in &page.rows {
            cut_last = *row == Row::Cut;
            match row {
                Row::Text(row) => self.text(row)?,
                Row::Code(symbol) => self.code(symbol)?,
                Row::Image(symbol) if self.profile.draws() => {
                    self.dots(&symbol.what, raster::symbol_left(symbol, symbol.what.width))?;
                }
                Row::Image(_) => {}
                Row::Cut => self.cut()?,
            }
        }
        if !cut_last && self.profile.feed > 0 {
            self.printer.feeds(self.profile.feed)?;
        }
        self.printer.print()?;
        Ok(())
    }

    fn text(&mut self, row: &TextRow) -> Done {
        if !self.profile.sizes {
            self.printer.write(text::line(row).trim_end())?.custom(b"\n")?;
            return Ok(());
        }
        let too_large = row.runs().any(|run| run.style.wide.max(run.style.high) > LARGEST_NATIVE);
        if too_large && self.profile.draws() {
            let drawn = raster::row_picture(&Row::Text(row.clone()), self.profile.dots());
            return self.dots(&drawn.bitmap(), 0);
        }
        self.spacing(row.high().min(LARGEST_NATIVE) * CELL_HEIGHT)?;
        let mut column = 0;
        for run in row.runs() {
            if run.column > column {
                self.printer.write(&" ".repeat(run.column - column))?;
            }
            self.styled(&run.text, run.style)?;
            column = run.column + run.width();
        }
        self.printer.custom(b"\n")?;
        Ok(())
    }

    fn styled(&mut self, text: &str, style: Style) -> Done {
        let size = |times: usize| u8::try_from(times.min(LARGEST_NATIVE)).unwrap_or(1);
        let (wide, high) = (size(style.wide), size(style.high));
        if style.bold {
            self.printer.bold(true)?;
        }
        if style.underline {
            self.printer.underline(UnderlineMode::Single)?;
        }
        if style.invert {
            self.printer.reverse(true)?;
        }
        if (wide, high) != (1, 1) {
            self.printer.size(wide, high)?;
        }
        self.printer.write(text)?;
        if (wide, high) != (1, 1) {
            self.printer.size(1, 1)?;
        }
        if style.invert {
            self.printer.reverse(false)?;
        }
        if style.underline {
            self.printer.underline(UnderlineMode::None)?;
        }
        if style.bold {
            self.printer.bold(false)?;
        }
        Ok(())
    }

    fn spacing(&mut self, dots: usize) -> Done {
        if self.spacing != dots {
            self.printer.line_spacing(u8::try_from(dots).unwrap_or(u8::MAX))?;
            self.spacing = dots;
        }
        Ok(())
    }

    fn code(&mut self, symbol: &Symbol<Code>) -> Done {
        let drawing = match symbol.what.options.symbology {
            Symbology::Qr => self.profile.qr,
            _ => self.profile.barcode,
        };
        match drawing {
            Drawing::Native if symbol.what.options.symbology == Symbology::Qr => self.native_qr(symbol),
            Drawing::Native => match native_bars(symbol, self.profile) {
                Some(command) => self.centred(&command),
                None => self.drawn(symbol),
            },
            Drawing::Raster => self.drawn(symbol),
            Drawing::Text if symbol.what.options.symbology == Symbology::Qr => Ok(()),
            Drawing::Text => {
                self.printer.write(&text::digits(symbol))?.custom(b"\n")?;
                Ok(())
            }
        }
    }

    fn drawn(&mut self, symbol: &Symbol<Code>) -> Done {
        match raster::code_picture(symbol) {
            Some(drawn) => self.dots(&drawn.bitmap(), raster::symbol_left(symbol, drawn.width)),
            None => Ok(()),
        }
    }

    fn native_qr(&mut self, symbol: &Symbol<Code>) -> Done {
        let code = &symbol.what;
        let Some(cell) = barcode::qr_cell(code, self.profile.dots()) else { return Ok(()) };
        let level = match code.options.level {
            Level::L => QRCodeCorrectionLevel::L,
            Level::M => QRCodeCorrectionLevel::M,
            Level::Q => QRCodeCorrectionLevel::Q,
            Level::H => QRCodeCorrectionLevel::H,
        };
        if cell < 3 {
            return self.drawn(symbol);
        }
        let option = QRCodeOption::new(QRCodeModel::Model2, u8::try_from(cell).unwrap_or(3), level);
        self.printer.custom(&ALIGN_CENTRE)?.qrcode_option(&code.data, option)?.custom(&ALIGN_LEFT)?;
        Ok(())
    }

    fn centred(&mut self, command: &[u8]) -> Done {
        self.printer.custom(&ALIGN_CENTRE)?.custom(command)?.custom(&ALIGN_LEFT)?;
        Ok(())
    }

    /// A picture in bands, moved right by blank dots of its own: some heads do not centre pictures.
    fn dots(&mut self, bitmap: &Bitmap, left: usize) -> Done {
        let mut placed = Bitmap::white(left + bitmap.width, bitmap.height);
        for (place, _) in bitmap.dots.iter().enumerate().filter(|(_, black)| **black) {
            placed.fill(left + place % bitmap.width, place / bitmap.width, 1, 1);
        }
        let across = u16::try_from(placed.width.div_ceil(8)).unwrap_or(u16::MAX).to_le_bytes();
        for from in (0..placed.height).step_by(BAND) {
            let to = (from + BAND).min(placed.height);
            let rows = u16::try_from(to - from).unwrap_or(u16::MAX).to_le_bytes();
            let mut command = vec![0x1D, 0x76, 0x30, 0x00, across[0], across[1], rows[0], rows[1]];
            command.extend(placed.bytes(from, to));
            self.printer.custom(&command)?;
        }
        Ok(())
    }

    fn cut(&mut self) -> Done {
        if self.profile.feed > 0 {
            self.printer.feeds(self.profile.feed)?;
        }
        let command: &[u8] = match self.profile.cut {
            Cut::None => return Ok(()),
            Cut::FeedPartial => &[0x1D, 0x56, 0x42, 0x00],
            Cut::Partial => &[0x1D, 0x56, 0x01],
            Cut::Full => &[0x1D, 0x56, 0x41, 0x00],
        };
        self.printer.custom(command)?;
        Ok(())
    }
}

const ALIGN_LEFT: [u8; 3] = [0x1B, 0x61, 0x00];
const ALIGN_CENTRE: [u8; 3] = [0x1B, 0x61, 0x01];

/// The one form of bars that all native printers share: two dots a module, 80 high, digits below. Anything else is sent
/// as dots.
fn native_bars(symbol: &Symbol<Code>, profile: &Profile) -> Option<Vec<u8>> {
    let code = &symbol.what;
    let options = code.options;
    if (options.module, options.height, options.digits) != (2, 80, true) {
        return None;
    }
    if barcode::module(code, profile.dots())? != 2 {
        return None;
    }
    let bars = barcode::bars(code)?;
    let (kind, data) = match (options.symbology, bars.digits.len()) {
        (Symbology::Ean, 13) => (0x43, bars.digits),
        (Symbology::Ean, _) => (0x44, bars.digits),
        (Symbology::Itf, _) => (0x46, bars.digits),
        (Symbology::Code128, _) => (0x49, format!("{{B{}", bars.digits.replace('{', "{{"))),
        (Symbology::Qr, _) => return None,
    };
    let mut command = vec![0x1D, 0x68, 0x50, 0x1D, 0x77, 0x02, 0x1D, 0x48, 0x02, 0x1D, 0x66, 0x00];
    command.extend([0x1D, 0x6B, kind, u8::try_from(data.len()).ok()?]);
    command.extend(data.bytes());
    Some(command)
}

#[cfg(test)]
mod tests;
