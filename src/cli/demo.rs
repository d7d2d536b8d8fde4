//! `gerai demo`: fills an empty folder with a lively cooperative.

use std::ops::ControlFlow;

use super::ending::{self, Failure};
use super::{Surroundings, progress};
use crate::domain::text::Text;
use crate::domain::time::Instant;
use crate::io::clock::{Clock, System};
use crate::station::rehearse::{self, Wish};

#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[arg(long, default_value_t = 1, value_name = "N")]
    seed: u64,
    #[arg(long, default_value_t = 300, value_name = "N")]
    sales: u64,
    #[arg(long, default_value_t = 30, value_name = "N", value_parser = clap::value_parser!(u32).range(..=MOST_DAYS))]
    days: u32,
    #[arg(long, value_name = "RFC3339")]
    at: Option<Instant>,
}

/// Ten years: further back, the files' own dates lose their sense.
const MOST_DAYS: i64 = 3_660;

pub fn run(arguments: &Arguments, around: &Surroundings) -> Result<(), Failure> {
    let Arguments { seed, sales, days, at } = *arguments;
    if sales > 0 && days == 0 {
        return Err(Failure::usage("cli-demo-no-days"));
    }
    let folder = around.folder()?;
    let bar = progress::bar(sales, "cli-demo-working", around.language);
    let mut tell = |done| {
        bar.set_position(done);
        ControlFlow::Continue(())
    };
    let wish = Wish { seed, sales, days, at: at.unwrap_or_else(|| System.now()) };
    let done = rehearse::demo(&folder, &wish, &mut tell);
    bar.finish_and_clear();
    let text = Text::new("cli-demo-done")
        .with("sales", i64::try_from(done?).unwrap_or(i64::MAX))
        .with("folder", folder.path().display().to_string());
    ending::answer_text(around.language, &text)
}
