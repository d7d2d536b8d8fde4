//! The program itself, run as one would type it, on a folder of its own.
//!
//! Always holds: nothing of the surroundings reaches it but what a test gives; a panic fails the test that saw it.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// How a run ended.
#[derive(Clone, Debug)]
pub struct Ended {
    pub status: Option<i32>,
    pub out: String,
    pub err: String,
}

/// The command line, before its arguments. Standard input is empty.
pub fn command(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_gerai"));
    for name in ["GERAI_DATA", "GERAI_PIN", "GERAI_LANG", "DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"] {
        command.env_remove(name);
    }
    command.arg("--data").arg(folder).stdin(Stdio::null());
    command
}

/// One command on this folder, to its end.
pub fn gerai(folder: &Path, arguments: &[&str]) -> Ended {
    Ended::of(command(folder).args(arguments).output().expect("the program starts"))
}

/// Rings these lines.
pub fn ring(folder: &Path, lines: &[&str], more: &[&str]) -> Ended {
    let mut command = command(folder);
    command.args(["ring", "-"]).args(more).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program starts");
    // One that is refused may be gone before it has read; few lines fit into the pipe whatever it does.
    let _gone = child.stdin.take().expect("piped").write_all((lines.join("\n") + "\n").as_bytes());
    Ended::of(child.wait_with_output().expect("our own child"))
}

/// A file beside a folder, named after both.
pub fn beside(folder: &Path, name: &str, content: &[u8]) -> PathBuf {
    let mut path = folder.as_os_str().to_owned();
    path.push(format!(".{name}"));
    let path = PathBuf::from(path);
    std::fs::write(&path, content).expect("our own file");
    path
}

impl Ended {
    pub fn of(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).expect("what it says is text");
        let ended = Self { status: output.status.code(), out: text(output.stdout), err: text(output.stderr) };
        assert!(!ended.err.contains("panicked"), "{ended:?}");
        ended
    }

    /// The answer of a run that did what was asked.
    pub fn done(self) -> String {
        assert_eq!(self.status, Some(0), "{self:?}");
        self.out
    }

    /// The sentence of a run that did nothing.
    pub fn refused(self) -> String {
        assert_eq!(self.status, Some(1), "{self:?}");
        assert_eq!(self.out, "", "{self:?}");
        let sentence = self.err.strip_suffix('\n').unwrap_or_default().to_owned();
        assert!(!sentence.is_empty() && !sentence.contains('\n'), "one sentence: {self:?}");
        assert!(!sentence.contains(char::is_control), "letters only: {self:?}");
        sentence
    }

    /// The lines of a run whose answer is JSON, one object a line.
    pub fn answers(self) -> Vec<Value> {
        self.done().lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
    }
}

/// The rows of a report.
pub fn report(folder: &Path, name: &str) -> Vec<Value> {
    let answer = gerai(folder, &["report", name, "--format", "json"]).done();
    serde_json::from_str(&answer).expect("an array of objects")
}

/// The receipts in the log, in the order of their numbers.
pub fn receipts(folder: &Path) -> Vec<String> {
    let word = |row: &Value| row["receipt"].as_str().expect("a number").to_owned();
    let mut receipts: Vec<String> = report(folder, "sales").iter().map(word).collect();
    receipts.sort();
    receipts
}
