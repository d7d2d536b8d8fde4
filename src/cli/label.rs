//! `gerai label`: shelf labels as a picture or as bytes for a printer. Reads only: what a shelf says is recorded where
//! the till prints a label (`label SKU` at `ring`).

use std::io::IsTerminal;
use std::path::PathBuf;

use super::Surroundings;
use super::ending::{self, Failure};
use super::words::NotOneOf;
use crate::domain::event::shelf::LabelOf;
use crate::domain::time::{BusinessDate, Zone};
use crate::io::clock::{Clock, System};
use crate::io::folder::Folder;
use crate::peripherals::config::Config;
use crate::receipt::profile::Profile;
use crate::receipt::{lay_out, to_escpos, to_png};
use crate::station::paper;
use crate::store::Store;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[arg(value_name = "SKU[:UNIT]", required = true)]
    goods: Vec<String>,
    #[arg(long, value_name = "png|escpos", value_parser = form)]
    to: Form,
    #[arg(long, value_name = "32|48", value_parser = super::receipt::width)]
    width: Option<usize>,
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Png,
    Escpos,
}

fn form(word: &str) -> Result<Form, NotOneOf> {
    match word {
        "png" => Ok(Form::Png),
        "escpos" => Ok(Form::Escpos),
        _ => Err(NotOneOf::new(&["png", "escpos"])),
    }
}

pub fn run(arguments: &Arguments, around: &Surroundings) -> Result<(), Failure> {
    if arguments.out.is_none() && std::io::stdout().is_terminal() {
        return Err(Failure::usage("cli-receipt-terminal"));
    }
    let folder = around.folder()?;
    let (store, zone) = around.reader()?;
    let profile = profile(&folder, arguments.width)?;
    let today = today(&store, &zone)?;
    let mut markup = String::new();
    for label in &arguments.goods {
        let facts = paper::label_today(&store, &LabelOf::parse(label), today, around.language)?;
        let made = paper::make(&folder, "shelf_label", &facts, profile.columns)?;
        if let Some(fault) = &made.fault {
            ending::complain(&around.say(&fault.advice()));
        }
        markup.push_str(&made.markup);
        markup.push('\n');
    }
    // One page, cut between labels: several are one strip.
    let page = lay_out(&markup, profile.columns);
    let bytes = match arguments.to {
        Form::Png => to_png(&page, &profile),
        Form::Escpos => to_escpos(&page, &profile),
    };
    ending::deliver(&bytes, arguments.out.as_deref())
}

/// The day whose prices are printed. A shop for practice lives on its own days.
fn today(store: &Store, zone: &Zone) -> Result<BusinessDate, Failure> {
    let now = System.now();
    let newest = store.newest_record()?.unwrap_or(now);
    let practice = store.settings_on(zone.date(newest))?.demo;
    Ok(zone.date(if practice { newest } else { now }))
}

/// The label printer's where it has the width that is wanted; 58 mm where nothing was said (R55).
fn profile(folder: &Folder, width: Option<usize>) -> Result<Profile, Failure> {
    let file = folder.device_toml();
    let config = Config::load(&file).map_err(|error| Failure::Refused(error.advice()))?;
    let own = paper::profile(folder.path(), config.printers.label_profile())?;
    match width {
        Some(columns) if columns != own.columns => Ok(Profile::for_columns(columns)),
        _ => Ok(own),
    }
}
