//! Commands as one types them. Each `commands/*.console` is a session in a folder of its own, which begins with the
//! files of `commands/files/` and `assets/demo` as `demo/`.
//!
//! `$ ` begins a command for the shell; below it stand its standard output with `| ` before each line, its standard
//! error with `! `, and `? N` where the status is not 0. `#` begins a remark. `UPDATE_GOLDEN=1` writes what came out;
//! the session's own folder is `…` there, since it lies elsewhere on each machine.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::shop::empty_folder;

/// What a command answered, in the form of the files.
fn answered(command: &str, folder: &Path) -> String {
    let program = Path::new(env!("CARGO_BIN_EXE_gerai"));
    let beside = program.parent().expect("a program stands in a folder");
    let path = std::env::join_paths(
        std::iter::once(beside.to_path_buf())
            .chain(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default())),
    );
    let mut shell = Command::new("sh");
    shell.arg("-c").arg(command).current_dir(folder).env("PATH", path.expect("a path without colons"));
    for name in ["GERAI_DATA", "GERAI_PIN", "GERAI_APPROVE_PIN", "GERAI_LANG"] {
        shell.env_remove(name);
    }
    let output = shell.env("HOME", folder).output().expect("there is a shell");
    let mut answer = String::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        answer.push_str(format!("| {line}").trim_end());
        answer.push('\n');
    }
    for line in String::from_utf8_lossy(&output.stderr).lines() {
        answer.push_str(&format!("! {line}\n"));
    }
    match output.status.code() {
        Some(0) => {}
        status => answer.push_str(&format!("? {}\n", status.map_or("signal".to_owned(), |code| code.to_string()))),
    }
    answer
}

/// A whole cooperative, one with every key misspelt, one broken off, a past from another system, and the
/// worked example of a surplus.
const FILES: [&str; 6] = ["coop.toml", "misspelt.toml", "torn.toml", "sales.csv", "policy.toml", "members.csv"];

fn furnish(folder: &Path, root: &Path) {
    let demo = folder.join("demo");
    std::fs::create_dir_all(&demo).expect("a temporary folder");
    for file in FILES {
        std::fs::copy(root.join("tests/commands/files").join(file), folder.join(file)).expect("copied");
    }
    for entry in std::fs::read_dir(root.join("assets/demo")).expect("our own folder").flatten() {
        std::fs::copy(entry.path(), demo.join(entry.file_name())).expect("copied");
    }
}

/// Runs a session and compares it with its file.
fn session(name: &str) {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let folder = empty_folder(&format!("commands-{name}"));
    furnish(&folder, &root);
    let file = root.join(format!("tests/commands/{name}.console"));
    let written = std::fs::read_to_string(&file).unwrap_or_else(|_| panic!("{} is missing", file.display()));
    let mut happened = String::new();
    for line in written.lines() {
        if let Some(command) = line.strip_prefix("$ ") {
            let answer = answered(command, &folder).replace(&folder.display().to_string(), "…");
            happened.push_str(&format!("{line}\n{answer}"));
        } else if line.starts_with('#') || line.is_empty() {
            happened.push_str(&format!("{line}\n"));
        }
    }
    super::golden::text(&format!("commands/{name}.console"), &happened);
}

macro_rules! sessions {
    ($($name:ident),*) => {
        const SESSIONS: &[&str] = &[$(stringify!($name)),*];
        $(
            #[test]
            fn $name() {
                session(stringify!($name));
            }
        )*
    };
}

sessions!(
    agreed, asking, backup, bad_files, by_pipe, demo, exporting, founding, importing, joining, lending, lists, log,
    meeting, papers, pharmacy, receiving, stock_room, surplus, updating, usage
);

#[test]
fn every_session_is_run() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/commands");
    for entry in std::fs::read_dir(folder).expect("our own folder").flatten() {
        let path = entry.path();
        if path.extension().is_some_and(|ending| ending == "console") {
            let name = path.file_stem().and_then(|name| name.to_str()).expect("a name");
            assert!(SESSIONS.contains(&name), "{name}.console is run by nobody");
        }
    }
}
