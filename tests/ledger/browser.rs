//! The pages in a real Chromium, headless, 360 px wide, with scripts turned off: read, filled in, never wider than the
//! screen.
//!
//! Chromium is spoken to over a pair of pipes (its debugging protocol, NUL between messages).

use std::fs::File;
use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};

use gerai::ledger::access::Role;

use super::killed::Serving;
use super::pages::{NEW_PASSWORD, receipt_path};
use super::postgres::coop;
use super::world::World;
use crate::program::{self, gerai};
use crate::{shop, tools};

struct Chromium {
    child: Child,
    to: File,
    from: BufReader<File>,
    session: String,
    asked: u64,
    folder: PathBuf,
}

impl Chromium {
    fn start(name: &str, width: u32) -> Self {
        let folder = shop::empty_folder(name);
        std::fs::create_dir_all(&folder).expect("a folder");
        let (to, from) = (folder.join("to"), folder.join("from"));
        let made = Command::new("mkfifo").args([&to, &from]).status().expect("mkfifo is everywhere");
        assert!(made.success());
        let arguments = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-sync \
                         --disable-background-networking --disable-component-update --disable-dev-shm-usage";
        let line = format!(
            "exec chromium {arguments} --user-data-dir={0}/profile --remote-debugging-pipe about:blank \
             3<{0}/to 4>{0}/from",
            folder.display()
        );
        let child = Command::new("bash").args(["-c", &line]).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        let child = child.expect("bash is everywhere");
        let to = File::options().write(true).open(to).expect("the pipe opens");
        let from = BufReader::new(File::open(from).expect("the pipe opens"));
        let mut chromium = Self { child, to, from, session: String::new(), asked: 0, folder };
        let target = chromium.call("Target.createTarget", json!({"url": "about:blank"}));
        let attached = chromium.call("Target.attachToTarget", json!({"targetId": target["targetId"], "flatten": true}));
        chromium.session = attached["sessionId"].as_str().expect("a session").to_owned();
        chromium.call("Page.enable", json!({}));
        chromium.call("Emulation.setScriptExecutionDisabled", json!({"value": true}));
        let size = json!({"width": width, "height": 740, "deviceScaleFactor": 1, "mobile": true});
        chromium.call("Emulation.setDeviceMetricsOverride", size);
        chromium
    }

    fn next(&mut self) -> Value {
        let mut message = Vec::new();
        self.from.read_until(0, &mut message).expect("Chromium lives");
        assert_eq!(message.pop(), Some(0), "Chromium ended");
        serde_json::from_slice(&message).expect("JSON")
    }

    fn ask(&mut self, method: &str, params: Value) -> u64 {
        self.asked += 1;
        let mut message = json!({"id": self.asked, "method": method, "params": params});
        if !self.session.is_empty() {
            message["sessionId"] = json!(self.session);
        }
        let mut bytes = message.to_string().into_bytes();
        bytes.push(0);
        self.to.write_all(&bytes).expect("Chromium lives");
        self.asked
    }

    fn call(&mut self, method: &str, params: Value) -> Value {
        let id = self.ask(method, params);
        loop {
            let message = self.next();
            if message["id"] == json!(id) {
                assert!(message.get("error").is_none(), "{method}: {message}");
                return message["result"].clone();
            }
        }
    }

    /// Does something that leads to another page, and waits until that is there.
    fn until_loaded(&mut self, method: &str, params: Value) {
        let _asked = self.ask(method, params);
        while self.next()["method"] != json!("Page.loadEventFired") {}
    }

    fn open(&mut self, url: &str) {
        self.until_loaded("Page.navigate", json!({"url": url}));
    }

    fn node(&mut self, selector: &str) -> Value {
        let root = self.call("DOM.getDocument", json!({}))["root"]["nodeId"].clone();
        let found = self.call("DOM.querySelector", json!({"nodeId": root, "selector": selector}));
        assert_ne!(found["nodeId"], json!(0), "{selector} is on the page:\n{}", self.html());
        found["nodeId"].clone()
    }

    fn html(&mut self) -> String {
        let root = self.call("DOM.getDocument", json!({}))["root"]["nodeId"].clone();
        self.call("DOM.getOuterHTML", json!({"nodeId": root}))["outerHTML"].as_str().expect("text").to_owned()
    }

    fn type_into(&mut self, selector: &str, text: &str) {
        let node = self.node(selector);
        self.call("DOM.focus", json!({"nodeId": node}));
        self.call("Input.insertText", json!({"text": text}));
    }

    fn enter(&mut self) {
        let key =
            json!({"type": "keyDown", "key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 13, "text": "\r"});
        self.until_loaded("Input.dispatchKeyEvent", key);
    }

    /// The page is no wider than the screen, and what is pressed is as tall as a thumb.
    fn fits(&mut self, width: u32, what: &str) {
        let metrics = self.call("Page.getLayoutMetrics", json!({}));
        let wide = metrics["cssContentSize"]["width"].as_f64().expect("a width");
        assert!(wide <= f64::from(width), "{what} is {wide} px wide");
        let root = self.call("DOM.getDocument", json!({}))["root"]["nodeId"].clone();
        let found = self.call("DOM.querySelectorAll", json!({"nodeId": root, "selector": "button, .links a, input"}));
        for node in found["nodeIds"].as_array().expect("nodes").clone() {
            let shown = self.call("DOM.describeNode", json!({"nodeId": node}));
            if shown.to_string().contains("\"hidden\"") {
                continue;
            }
            let tall = self.call("DOM.getBoxModel", json!({"nodeId": node}))["model"]["height"].as_f64();
            assert!(tall.is_some_and(|tall| tall >= 44.0), "{what}: {tall:?} px tall: {shown}");
        }
    }
}

impl Drop for Chromium {
    fn drop(&mut self) {
        let _asked = self.ask("Browser.close", json!({}));
        let _killed = self.child.kill();
        let _waited = self.child.wait();
        let _gone = std::fs::remove_dir_all(&self.folder);
    }
}

const WIDTH: u32 = 360;

#[test]
fn every_page_can_be_read_on_a_cheap_phone_without_scripts() {
    if !tools::have("chromium") {
        return;
    }
    let mut world = World::new("ledger-browser");
    world.join("a");
    world.sell("a", 6);
    world.exchange("a");
    let own = coop(&world);
    let password = world.account("siti", Role::Pengurus, &[]);
    let mut chromium = Chromium::start("ledger-browser-chromium", WIDTH);
    let url = world.url();
    chromium.open(&format!("{url}/"));
    chromium.fits(WIDTH, "the sign-in");
    chromium.type_into("#nama", "siti");
    chromium.type_into("#sandi", "salah");
    chromium.enter();
    assert!(chromium.html().contains("Nama atau kata sandi salah"), "{}", chromium.html());
    chromium.type_into("#nama", "siti");
    chromium.type_into("#sandi", &password);
    chromium.enter();
    chromium.fits(WIDTH, "the new password");
    for (field, text) in [("#lama", &*password), ("#baru", NEW_PASSWORD), ("#ulang", NEW_PASSWORD)] {
        chromium.type_into(field, text);
    }
    chromium.enter();
    assert!(chromium.html().contains("Rantai utuh"), "the cooperative's page: {}", chromium.html());
    chromium.fits(WIDTH, "the cooperative");
    for page in ["/kota", "/sandi"] {
        chromium.open(&format!("{url}{page}"));
        chromium.fits(WIDTH, page);
    }
    for report in ["trial-balance", "balance-sheet", "income", "stock", "shift", "exceptions"] {
        chromium.open(&format!("{url}/koperasi/{own}/{report}"));
        assert!(chromium.html().contains("<table>"), "{report}");
        chromium.fits(WIDTH, report);
    }
    chromium.open(&format!("{url}{}", receipt_path(&world, own)));
    assert!(chromium.html().contains("Belanja 2026"));
    chromium.fits(WIDTH, "a receipt");
    let screen = chromium.html();
    assert!(!screen.contains("<script"), "{screen}");
}

/// What a member sees of her own and of the open books, every paper unfolded.
#[test]
fn the_open_books_can_be_read_on_a_cheap_phone() {
    if !tools::have("chromium") {
        return;
    }
    let folder = shop::empty_folder("ledger-browser-open");
    gerai(&folder, &["demo", "--seed", "4", "--sales", "40", "--at", "2026-11-24T00:00:00Z"]).done();
    let server = Serving::start(&folder, "127.0.0.1:0", 2);
    let lines = ["login bendahara 555555", "rule open_books_running=yes", "approve pengurus 666666"];
    program::ring(&folder, &lines, &[]).done();
    program::ring(&folder, &["login manajer 444444", "member-pin A00001 135790"], &[]).done();
    gerai(&folder, &["sync"]).done();
    let mut chromium = Chromium::start("ledger-browser-open-chromium", WIDTH);
    chromium.open(&format!("http://{}/anggota?kartu=2800000000011", server.address()));
    chromium.fits(WIDTH, "a member's way in");
    chromium.type_into("#pin", "135790");
    chromium.enter();
    assert!(chromium.html().contains("Tahun berjalan 2026"), "{}", chromium.html());
    chromium.fits(WIDTH, "the open books");
    let root = chromium.call("DOM.getDocument", json!({}))["root"]["nodeId"].clone();
    let found = chromium.call("DOM.querySelectorAll", json!({"nodeId": root, "selector": "details"}));
    for node in found["nodeIds"].as_array().expect("nodes").clone() {
        chromium.call("DOM.setAttributeValue", json!({"nodeId": node, "name": "open", "value": ""}));
    }
    chromium.fits(WIDTH, "the open books unfolded");
    if let Some(folder) = std::env::var_os("GERAI_PICTURES") {
        let size = json!({"width": WIDTH, "height": 3000, "deviceScaleFactor": 1, "mobile": true});
        chromium.call("Emulation.setDeviceMetricsOverride", size);
        let shot = chromium.call("Page.captureScreenshot", json!({"format": "png"}))["data"].clone();
        std::fs::write(PathBuf::from(folder).join("open-books.b64"), shot.as_str().unwrap_or("")).expect("written");
    }
}
