//! `gerai`: reads what was typed, does it, and ends with the status that says how it went.

use std::process::ExitCode;

fn main() -> ExitCode {
    gerai::cli::run(std::env::args_os())
}
