//! `gerai release PROGRAM`: the signed package of a program, for whoever builds Gerai; `--new-key` makes the key that
//! signs.
//!
//! Always holds: a key that is there is not written over; the key itself is in no package.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use ed25519_dalek::SigningKey;

use super::Surroundings;
use super::ending::{self, Failure};
use crate::domain::text::Text;
use crate::io::entropy::{Entropy, System};
use crate::io::folder::write_private;
use crate::log::text::{hex, unhex};
use crate::station::release::{self, Version};
use crate::store::Store;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[arg(value_name = "PROGRAM", required_unless_present = "new_key", requires_all = ["key", "out"])]
    program: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    key: Option<PathBuf>,
    #[arg(long, value_name = "FILE.rilis")]
    out: Option<PathBuf>,
    #[arg(long, conflicts_with = "program")]
    new_key: bool,
}

pub fn run(arguments: &Arguments, around: &Surroundings) -> Result<(), Failure> {
    let Some(key) = &arguments.key else { return Err(Failure::usage("release-key-needed")) };
    if arguments.new_key {
        return new_key(key, around);
    }
    let (Some(program), Some(out)) = (&arguments.program, &arguments.out) else {
        return Err(Failure::usage("release-key-needed"));
    };
    let named = |name, path: &Path| Failure::Refused(Text::new(name).with("file", path.display().to_string()));
    let seed = String::from_utf8_lossy(&ending::read(key)?).trim().to_owned();
    let signing = unhex(&seed).map(|seed| SigningKey::from_bytes(&seed));
    let signing = signing.ok_or_else(|| named("release-no-key", key))?;
    let version = version_of(program).ok_or_else(|| named("release-no-version", program))?;
    let bytes = ending::read(program)?;
    ending::into_file(out, |file| {
        Ok(release::pack(&bytes, (version, Store::newest_format()), &signing, file).and_then(|_| file.flush()))
    })?;
    let said = Text::new("release-packed").with("file", out.display().to_string());
    let said = said.with("version", version.to_string()).with("platform", release::platform());
    ending::answer_text(around.language, &said)
}

/// What the program says of itself: `gerai 0.2.0`.
fn version_of(program: &Path) -> Option<Version> {
    let said = Command::new(std::path::absolute(program).ok()?).arg("--version").output().ok()?;
    String::from_utf8_lossy(&said.stdout).split_whitespace().find_map(Version::parse)
}

fn new_key(path: &Path, around: &Surroundings) -> Result<(), Failure> {
    if path.exists() {
        return Err(Failure::Refused(Text::new("release-key-there").with("file", path.display().to_string())));
    }
    let Ok(whole) = std::path::absolute(path) else { return Err(Failure::usage("release-key-needed")) };
    let mut seed = [0; 32];
    System.fill(&mut seed);
    write_private(&whole, &format!("{}\n", hex(&seed)).into_bytes())?;
    let public = hex(SigningKey::from_bytes(&seed).verifying_key().as_bytes());
    let said = Text::new("release-key-made").with("file", path.display().to_string()).with("public", public);
    ending::answer_text(around.language, &said)
}
