//! A serial cable: two pseudo-terminals that `socat` joins. Dropped or unplugged, both ends are gone.

use std::fs::{File, OpenOptions};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

pub struct Pair {
    folder: PathBuf,
    socat: Child,
}

impl Pair {
    /// A cable of this name; plugging one in again gives the ends the same paths.
    pub fn plug(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("gerai-pair-{}-{name}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a temporary folder");
        for end in ["till", "device"] {
            // Left by a cable that was pulled; socat makes its links anew.
            let _ = std::fs::remove_file(folder.join(end));
        }
        let end = |end: &str| format!("pty,raw,echo=0,link={}", folder.join(end).display());
        let mut socat = Command::new("socat");
        socat.args([end("till"), end("device")]).stdin(Stdio::null()).stderr(Stdio::null());
        let pair = Self { socat: socat.spawn().expect("socat is on the path"), folder };
        let until = Instant::now() + Duration::from_secs(10);
        while !(pair.folder.join("till").exists() && pair.folder.join("device").exists()) {
            assert!(Instant::now() < until, "socat makes its ends within 10 s");
            std::thread::sleep(Duration::from_millis(5));
        }
        pair
    }

    /// Where the till finds its port.
    pub fn till(&self) -> String {
        self.folder.join("till").display().to_string()
    }

    pub fn device_path(&self) -> String {
        self.folder.join("device").display().to_string()
    }

    /// The device's end.
    pub fn device(&self) -> File {
        OpenOptions::new().read(true).write(true).open(self.folder.join("device")).expect("the device's end")
    }

    /// Pulls the cable.
    pub fn unplug(self) {}
}

impl Drop for Pair {
    fn drop(&mut self) {
        let killed = self.socat.kill().and_then(|()| self.socat.wait());
        assert!(killed.is_ok() || std::thread::panicking(), "socat is our own child");
    }
}
