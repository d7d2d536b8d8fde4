//! A real window: under Xvfb, with a finger and a scanner by xdotool, and a printer on the network; and a machine that
//! stalls in between.
//!
//! What is seen from outside is believed: the log that another process reads, and the bytes that reach the printer.

mod clerk;
mod day;
mod pharmacy;
mod reading;

use std::io::{BufRead, BufReader, Read};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use crate::{program, tools};

/// Whatever is started here ends with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _gone = self.0.kill();
        let _reaped = self.0.wait();
    }
}

struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("gerai-window-{name}-{}", std::process::id()));
        let _fresh = std::fs::remove_dir_all(&path);
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _gone = std::fs::remove_dir_all(&self.0);
    }
}

/// Where pictures of this test's window go, for whoever wants to see it: `GERAI_LOOK` names a folder.
fn looked_at(test: &str) -> Option<PathBuf> {
    let folder = PathBuf::from(std::env::var_os("GERAI_LOOK")?).join(test);
    std::fs::create_dir_all(&folder).expect("a folder for pictures");
    Some(folder)
}

/// A display of our own, and what is on it as a file.
struct Display {
    name: String,
    _xvfb: Running,
    folder: Folder,
}

impl Display {
    fn open(test: &str) -> Self {
        let folder = Folder::new(&format!("{test}-display"));
        std::fs::create_dir_all(&folder.0).expect("a folder of our own");
        let mut xvfb = Command::new("Xvfb");
        xvfb.arg("-fbdir").arg(&folder.0);
        xvfb.args(["-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp"]);
        let mut child = xvfb.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("Xvfb starts");
        let mut number = String::new();
        let out = child.stdout.take().expect("piped");
        BufReader::new(out).read_line(&mut number).expect("it says its number");
        Self { name: format!(":{}", number.trim()), _xvfb: Running(child), folder }
    }

    fn file(&self) -> PathBuf {
        self.folder.0.join("Xvfb_screen0")
    }

    /// Red, green and blue of every pixel, row by row.
    fn pixels(&self) -> Vec<[u8; 3]> {
        let file = std::fs::read(self.file()).expect("what is on the display");
        // A window dump: words of its head, then the colours of its table, then rows of blue, green, red and nothing.
        let word = |at: usize| {
            let bytes = file[at * 4..at * 4 + 4].try_into().expect("four bytes");
            usize::try_from(u32::from_be_bytes(bytes)).expect("a size")
        };
        let [head, width, height, line, colours] = [0, 4, 5, 12, 19].map(word);
        let first = head + colours * 12;
        let row = |y: usize| file[first + y * line..][..width * 4].chunks_exact(4);
        (0..height).flat_map(row).map(|pixel| [pixel[2], pixel[1], pixel[0]]).collect()
    }
}

/// A printer that takes everything and remembers it.
fn printer() -> (u16, Arc<Mutex<Vec<u8>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port of this machine");
    let port = listener.local_addr().expect("bound").port();
    let paper = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&paper);
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let mut bytes = [0; 4_096];
            while let Ok(count @ 1..) = stream.read(&mut bytes) {
                kept.lock().expect("nobody panics").extend_from_slice(&bytes[..count]);
            }
        }
    });
    (port, paper)
}

/// A person at the window of this display.
struct Person {
    display: String,
}

impl Person {
    fn does(&self, arguments: &[&str]) -> bool {
        let mut xdotool = Command::new("xdotool");
        xdotool.env("DISPLAY", &self.display).args(arguments).stdout(Stdio::null()).stderr(Stdio::null());
        xdotool.status().is_ok_and(|status| status.success())
    }

    fn taps(&self, x: &str, y: &str) {
        assert!(self.does(&["mousemove", x, y, "click", "1"]));
        pause(600);
    }

    /// Key by key, slower than any scanner.
    fn types(&self, keys: &[&str]) {
        for key in keys {
            assert!(self.does(&["key", key]));
            pause(250);
        }
    }

    fn scans(&self, code: &str) {
        assert!(self.does(&["type", "--delay", "5", &format!("{code}\n")]));
        pause(1_200);
    }
}

fn pause(ms: u64) {
    std::thread::sleep(Duration::from_millis(ms));
}

fn within(seconds: u64, mut true_at_last: impl FnMut() -> bool) -> bool {
    let end = Instant::now() + Duration::from_secs(seconds);
    while Instant::now() < end {
        if true_at_last() {
            return true;
        }
        pause(200);
    }
    false
}

/// What another process reads of the log, while the window sells.
fn log_says(folder: &Path, word: &str) -> bool {
    let out = program::gerai(folder, &["log", "export"]);
    out.out.contains(&format!("\"kind\":\"{word}\""))
}

/// A window on a demo shop, somebody before it, and what its printer has printed.
struct Till {
    folder: Folder,
    person: Person,
    window: Running,
    paper: Arc<Mutex<Vec<u8>>>,
    _display: Display,
}

impl Till {
    fn open(name: &str) -> Self {
        let folder = Folder::new(name);
        program::gerai(&folder.0, &["demo", "--sales", "0", "--days", "0"]).done();
        let (port, paper) = printer();
        let devices = format!("printer = \"tcp:127.0.0.1:{port}\"\nprinter_profile = \"text-only\"\nsound = 0\n");
        std::fs::write(folder.0.join("device.toml"), devices).expect("a folder of our own");
        let display = Display::open(name);
        let window = program::command(&folder.0).env("DISPLAY", &display.name).spawn().expect("the program starts");
        let (window, person) = (Running(window), Person { display: display.name.clone() });
        assert!(within(60, || person.does(&["search", "--onlyvisible", "--name", "Gerai"])), "a window opens");
        pause(1_500);
        person.does(&["search", "--onlyvisible", "--name", "Gerai", "windowfocus"]);
        Self { folder, person, window, paper, _display: display }
    }

    /// Signs in and opens the shift. A machine that is busy may lose a tap: then it is done once more, as a person
    /// would.
    fn begin(&self, sign_in: impl Fn(&Person)) {
        let opened = (0..4).any(|_| {
            self.person.taps("240", "220");
            sign_in(&self.person);
            pause(1_500);
            self.person.types(&["5", "F12"]);
            within(6, || log_says(&self.folder.0, "shift_opened"))
        });
        assert!(opened, "the shift is open");
    }

    fn pays_the_exact_sum(&self) {
        self.person.taps("989", "708");
        self.person.taps("1193", "306");
        assert!(within(20, || log_says(&self.folder.0, "sale_completed")), "the sale is in the log");
    }

    fn printed(&self, words: &str) -> bool {
        String::from_utf8_lossy(&self.paper.lock().expect("nobody panics")).contains(words)
    }

    /// Stops the whole program for a while, as a machine does that reads it back from its disk.
    fn stalls(&self, ms: u64) {
        let pid = self.window.0.id().to_string();
        let signal =
            |name: &str| Command::new("kill").args([name, pid.as_str()]).status().is_ok_and(|status| status.success());
        assert!(signal("-STOP"));
        pause(ms);
        assert!(signal("-CONT"));
    }
}

const PIN: [&str; 7] = ["1", "1", "1", "1", "1", "1", "Return"];

#[test]
fn three_scans_and_exact_cash_come_out_of_the_printer() {
    if !tools::have("Xvfb") {
        return;
    }
    if !tools::have("xdotool") {
        return;
    }
    let till = Till::open("sale");
    till.begin(|person| person.types(&PIN));
    for code in ["8992933712117", "8998866200301", "8998866200318"] {
        till.person.scans(code);
    }
    till.pays_the_exact_sum();
    assert!(within(20, || till.printed("-A-0001")), "the receipt is on paper");
    for words in ["Nutrijell", "Mie Sedaap Goreng", "Mie Sedaap Ayam Bawang", "12.400", "DEMO"] {
        assert!(till.printed(words), "{words} is on the receipt");
    }
}

#[test]
fn a_machine_that_stalls_loses_no_scan_and_takes_no_pin_for_one() {
    if !tools::have("Xvfb") {
        return;
    }
    if !tools::have("xdotool") {
        return;
    }
    let till = Till::open("stall");
    // The window stands still while somebody types the whole PIN, and Enter.
    till.begin(|person| {
        std::thread::scope(|scope| {
            scope.spawn(|| till.stalls(1_500));
            pause(200);
            assert!(person.does(&["type", "--delay", "100", "111111\n"]));
        });
    });
    // 13 digits at 5 ms: the stall begins before the code, at each of its parts, and behind it.
    for begins_ms in (0..100).step_by(10) {
        std::thread::scope(|scope| {
            scope.spawn(|| till.person.scans("8992933712117"));
            pause(begins_ms);
            till.stalls(150);
        });
    }
    till.pays_the_exact_sum();
    assert!(within(20, || till.printed("-A-0001")), "the receipt is on paper");
    assert!(till.printed("10 pcs x "), "ten of them: {}", String::from_utf8_lossy(&till.paper.lock().expect("whole")));
}

#[test]
fn without_a_display_one_sentence_says_what_to_do() {
    let folder = Folder::new("dark");
    let sentence = program::gerai(&folder.0, &[]).refused();
    assert!(sentence.contains("gerai ring"), "{sentence}");
    let nowhere = program::command(&folder.0).env("DISPLAY", ":4173").output().expect("the program starts");
    let sentence = program::Ended::of(nowhere).refused();
    assert!(sentence.contains(":4173") || sentence.contains("lib"), "{sentence}");
}
