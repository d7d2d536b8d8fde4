//! `gerai receipt`: a finished sale's paper again. Reads only: it says SALINAN without a number, since nothing is
//! counted.

use std::io::IsTerminal;
use std::path::PathBuf;

use super::Surroundings;
use super::ending::{self, Failure};
use super::words::NotOneOf;
use crate::domain::id::ReceiptNumber;
use crate::domain::text::Text;
use crate::io::folder::Folder;
use crate::peripherals::config::Config;
use crate::receipt::profile::Profile;
use crate::receipt::{to_escpos, to_png, to_text};
use crate::station::paper::{self, Copy, PaperError};

#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[arg(value_name = "NUMBER", value_parser = number)]
    receipt: ReceiptNumber,
    #[arg(long, value_name = "text|png|escpos|markup", value_parser = form, default_value = "text")]
    to: Form,
    #[arg(long, value_name = "32|48", value_parser = width)]
    width: Option<usize>,
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Text,
    Png,
    Escpos,
    Markup,
}

/// Of a shop that has not said which printer it has.
const COLUMNS: usize = 48;

fn number(text: &str) -> Result<ReceiptNumber, NotOneOf> {
    text.parse().map_err(|_| NotOneOf::new(&["YYMMDD-T-NNNN"]))
}

fn form(word: &str) -> Result<Form, NotOneOf> {
    match word {
        "text" => Ok(Form::Text),
        "png" => Ok(Form::Png),
        "escpos" => Ok(Form::Escpos),
        "markup" => Ok(Form::Markup),
        _ => Err(NotOneOf::new(&["text", "png", "escpos", "markup"])),
    }
}

pub(super) fn width(text: &str) -> Result<usize, NotOneOf> {
    match text {
        "32" => Ok(32),
        "48" => Ok(48),
        _ => Err(NotOneOf::new(&["32", "48"])),
    }
}

pub fn run(arguments: &Arguments, around: &Surroundings) -> Result<(), Failure> {
    let binary = matches!(arguments.to, Form::Png | Form::Escpos);
    if binary && arguments.out.is_none() && std::io::stdout().is_terminal() {
        return Err(Failure::usage("cli-receipt-terminal"));
    }
    let folder = around.folder()?;
    let (store, _) = around.reader()?;
    let profile = profile(&folder, arguments.width)?;
    let (facts, template) = paper::of_receipt(&store, &arguments.receipt, Copy::Unnumbered, around.language)?;
    let made = paper::make(&folder, template, &facts, profile.columns)?;
    if let Some(fault) = &made.fault {
        ending::complain(&around.say(&fault.advice()));
    }
    let bytes = match arguments.to {
        Form::Text => to_text(&made.page).into_bytes(),
        Form::Png => to_png(&made.page, &profile),
        Form::Escpos => to_escpos(&made.page, &profile),
        Form::Markup => made.markup.into_bytes(),
    };
    ending::deliver(&bytes, arguments.out.as_deref())
}

/// The shop's printer where it has the width that is wanted.
fn profile(folder: &Folder, width: Option<usize>) -> Result<Profile, Failure> {
    let file = folder.device_toml();
    let config = Config::load(&file).map_err(|error| Failure::Refused(error.advice()))?;
    let named = std::fs::read_to_string(&file)
        .is_ok_and(|text| text.parse::<toml::Table>().is_ok_and(|table| table.contains_key("printer_profile")));
    let own = match named {
        true => Some(paper::profile(folder.path(), &config.printers.printer_profile)?),
        false => None,
    };
    let columns = width.or(own.as_ref().map(|profile| profile.columns)).unwrap_or(COLUMNS);
    Ok(own.filter(|profile| profile.columns == columns).unwrap_or_else(|| Profile::for_columns(columns)))
}

impl From<PaperError> for Failure {
    fn from(error: PaperError) -> Self {
        match error {
            PaperError::UnknownReceipt(receipt) => {
                Self::Refused(Text::new("cli-receipt-unknown").with("receipt", receipt.to_string()))
            }
            error => Self::Refused(error.advice()),
        }
    }
}
