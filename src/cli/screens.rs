//! `gerai screens`: every screen of the till in every state worth seeing, as PNG files, without a display or a shop.

use std::path::PathBuf;

use super::Surroundings;
use super::ending::{self, Failure};
use super::words::NotOneOf;
use crate::app::gallery;
use crate::domain::text::Text;
use crate::locale::Language;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    #[arg(long = "size", value_name = "WxH", value_parser = size)]
    sizes: Vec<(u32, u32)>,
    #[arg(long, value_name = "id|en", value_parser = language)]
    lang: Option<Language>,
    /// Only screens whose names hold this word.
    #[arg(long, value_name = "NAME")]
    only: Option<String>,
}

/// The two the till is designed for.
const SIZES: [(u32, u32); 2] = [(1366, 768), (1024, 600)];

fn size(text: &str) -> Result<(u32, u32), NotOneOf> {
    let sides = text.split_once('x').and_then(|(width, height)| Some((width.parse().ok()?, height.parse().ok()?)));
    match sides {
        Some((width @ 320..=7_680, height @ 240..=4_320)) => Ok((width, height)),
        _ => Err(NotOneOf::new(&["1366x768"])),
    }
}

fn language(code: &str) -> Result<Language, NotOneOf> {
    Language::from_code(code).ok_or_else(|| NotOneOf::new(&["id", "en"]))
}

pub fn run(arguments: &Arguments, around: &Surroundings) -> Result<(), Failure> {
    let folder = &arguments.folder;
    let only = arguments.only.as_deref().unwrap_or_default();
    if !gallery::has(only) {
        return Err(Failure::Usage(Text::new("cli-screens-none").with("word", only)));
    }
    let failed = |path: &PathBuf| {
        let file = path.display().to_string();
        move |_| Failure::Refused(Text::new("cli-cannot-write").with("file", file))
    };
    std::fs::create_dir_all(folder).map_err(failed(folder))?;
    let sizes = if arguments.sizes.is_empty() { SIZES.to_vec() } else { arguments.sizes.clone() };
    let languages = arguments.lang.map_or_else(|| Language::ALL.to_vec(), |language| vec![language]);
    let mut drawn = 0_usize;
    for (name, png) in gallery::pictures(&sizes, &languages, only) {
        let path = folder.join(format!("{name}.png"));
        std::fs::write(&path, png).map_err(failed(&path))?;
        drawn += 1;
    }
    let text = Text::new("cli-screens-done").with("count", drawn).with("folder", folder.display().to_string());
    ending::answer_text(around.language, &text)
}
