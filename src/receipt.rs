//! Paper: facts and a template become a page, and the page becomes text, a picture or a printer's bytes.
//!
//! Pure: template texts and printer profiles are passed in (those shipped are built in). Always holds: text from data
//! never is a command, whatever the template (`receipt/sanitise.rs`, D8); the same page is behind all outputs, so that
//! the screen shows what the printer prints.
//!
//! The way of a paper: [`fill`] (`template.rs`) gives ReceiptLine markup, [`lay_out`] (`markup.rs`, `layout.rs`) a
//! [`Page`], and [`to_text`], [`to_png`], [`to_escpos`] what leaves the house. The kick of the drawer is no part of it.

use layout::Page;
use profile::Profile;

pub mod barcode;
pub mod bitmap;
pub mod escpos;
pub mod facts;
pub mod label;
pub mod layout;
pub mod markup;
pub mod profile;
pub mod raster;
pub mod sanitise;
pub mod template;
pub mod text;

/// Fills a template in: the result is ReceiptLine markup, safe to lay out on a paper of so many letters.
///
/// # Errors
/// A fault of the template (a shop may write its own), with its line.
pub fn fill(template: &str, facts: &facts::PaperFacts, columns: usize) -> Result<String, template::TemplateFault> {
    template::fill(template, facts, columns)
}

/// Lays filled-in markup out; never fails, what is not understood prints nothing.
pub fn lay_out(markup: &str, columns: usize) -> Page {
    layout::page(&markup::read(markup), columns)
}

/// The page as lines of ASCII.
pub fn to_text(page: &Page) -> String {
    text::write(page)
}

/// The page as a PNG file, as wide as the printer's roll: its dots with the white beside them.
pub fn to_png(page: &Page, profile: &Profile) -> Vec<u8> {
    raster::png(page, profile.dots(), profile.margin)
}

/// The page as bytes for the printer.
pub fn to_escpos(page: &Page, profile: &Profile) -> Vec<u8> {
    escpos::bytes(page, profile)
}
