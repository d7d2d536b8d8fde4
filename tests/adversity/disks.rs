//! Disks that are full or may not be written: real ones, mounted for the test where that is allowed.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::{PAY, SIGN_IN, figures, ring, sold};
use crate::program::{beside, gerai};
use crate::shop::empty_folder;

/// A small disk in memory, gone at the end of the test.
pub struct Disk(pub PathBuf);

impl Disk {
    /// `None` where only root may mount, or nobody.
    pub fn of(size: &str, name: &str) -> Option<Self> {
        let path = empty_folder(name);
        std::fs::create_dir_all(&path).expect("a folder of our own");
        let mounted = mount(&["-t", "tmpfs", "-o", &format!("size={size}"), "tmpfs"], &path);
        if !mounted {
            println!("skipped: no disk can be mounted here");
        }
        mounted.then_some(Self(path))
    }

    fn read_only(&self) {
        assert!(mount(&["-o", "remount,ro"], &self.0), "what was mounted can be mounted again");
    }

    /// Moves a shop onto it.
    fn take(&self, shop: &Path) -> PathBuf {
        let folder = self.0.join("shop");
        std::fs::create_dir(&folder).expect("a folder of our own");
        for name in ["gerai.db", "device.key", "device.secret"] {
            std::fs::copy(shop.join(name), folder.join(name)).expect("copied");
        }
        folder
    }

    /// Leaves so many bytes free.
    pub fn fill(&self, left: u64) {
        let path = self.0.join("ballast");
        std::fs::remove_file(&path).ok();
        let mut size = 64 << 20;
        // A file takes what it can get; what is to be left is given back.
        std::fs::write(&path, vec![0; size]).expect_err("it is smaller than that");
        size = std::fs::metadata(&path).expect("it took something").len() as usize;
        let keep = (size as u64).saturating_sub(left);
        std::fs::File::options().write(true).open(&path).and_then(|file| file.set_len(keep)).expect("given back");
    }

    pub fn empty(&self) {
        std::fs::remove_file(self.0.join("ballast")).expect("our own file");
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _gone = Command::new("umount").arg(&self.0).status();
    }
}

fn mount(arguments: &[&str], path: &Path) -> bool {
    let quiet = Command::new("mount").args(arguments).arg(path).output();
    quiet.is_ok_and(|output| output.status.success())
}

#[test]
fn a_full_disk_refuses_sales_keeps_the_basket_and_goes_on_with_room() {
    if !crate::tools::have("mount") {
        return;
    }
    let shop = sold("adversity-full-shop");
    let Some(disk) = Disk::of("24m", "adversity-full") else { return };
    let folder = disk.take(&shop);
    for left in [0, 4_096, 20_000, 60_000, 200_000, 800_000] {
        disk.fill(left);
        let before = crate::program::receipts(&folder);
        let lines: Vec<&str> = [SIGN_IN].into_iter().chain(["add S00001", PAY].repeat(40)).collect();
        let ended = ring(&folder, &lines);
        let doubted = ended.out.contains("belum pasti apakah transaksi tersimpan");
        let shown: Vec<String> = match ended.status {
            Some(0) => {
                let answers = ended.answers();
                for answer in answers.iter().filter(|answer| answer["code"] == "FAILED") {
                    let message = answer["message"].as_str().expect("a sentence");
                    assert!(message.contains("Penyimpanan penuh"), "{left} bytes left: {message}");
                    assert!(answer["sale"]["receipt"].is_null(), "nothing is shown as saved: {answer}");
                }
                let receipt = |answer: &serde_json::Value| answer["sale"]["receipt"].as_str().map(str::to_owned);
                let mut shown: Vec<String> = answers.iter().filter_map(receipt).collect();
                shown.dedup();
                shown
            }
            _ => {
                assert!(ended.clone().refused().contains("penuh"), "{left} bytes left: {ended:?}");
                Vec::new()
            }
        };
        let now = crate::program::receipts(&folder);
        let new = &now[before.len()..];
        assert!(new.starts_with(&shown), "shown {shown:?}, there {new:?}, {left} bytes left");
        // Where it was said that nobody knows yet, the run may end before the answer.
        assert!(new.len() <= shown.len() + usize::from(doubted), "shown {shown:?}, there {new:?}, {left} bytes left");
        gerai(&folder, &["verify"]).done();
        figures(&folder);
        let goods = beside(&shop, "csv", goods().as_bytes());
        let full = gerai(&folder, &["import", "products", goods.to_str().expect("our own name")]);
        assert!(full.clone().refused().contains("penuh"), "{left} bytes left: {full:?}");
        let export = disk.0.join("export.log");
        let export = gerai(&folder, &["log", "export", "--out", export.to_str().expect("our own name")]);
        if export.status != Some(0) {
            assert!(export.clone().refused().contains("ruang"), "{left} bytes left: {export:?}");
            assert!(!disk.0.join("export.log").exists() && !disk.0.join("export.log.new").exists());
        }
        std::fs::remove_file(disk.0.join("export.log")).ok();
        let new = disk.0.join("new");
        let founded = gerai(&new, &["demo", "--sales", "0", "--days", "0"]).refused();
        assert!(founded.contains("penuh"), "{left} bytes left: {founded}");
        std::fs::remove_dir_all(&new).ok();
    }
    disk.empty();
    let answers = ring(&folder, &[SIGN_IN, "add S00001", PAY]).answers();
    assert_eq!(answers[2]["ok"], true, "with room it sells: {answers:?}");
    gerai(&folder, &["rebuild"]).done();
    gerai(&folder, &["verify"]).done();
}

/// Goods enough to need more room than the test leaves.
fn goods() -> String {
    let mut rows = String::from("sku,name,category,base_unit,cost,price_umum\n");
    for number in 0..2_000 {
        rows.push_str(&format!("T{number:05},Barang nomor {number},Uji,pcs,1000,1500\n"));
    }
    rows
}

#[test]
fn a_disk_that_may_only_be_read_is_read_and_refused_to_writers() {
    if !crate::tools::have("mount") {
        return;
    }
    let shop = sold("adversity-readonly-shop");
    let Some(disk) = Disk::of("24m", "adversity-readonly") else { return };
    let folder = disk.take(&shop);
    let expected = figures(&shop);
    disk.read_only();
    assert_eq!(figures(&folder), expected);
    gerai(&folder, &["verify"]).done();
    let goods = beside(&shop, "csv", goods().as_bytes());
    let goods = goods.to_str().expect("our own name");
    let lines = beside(&shop, "lines", b"login kasir 111111\n");
    let lines = lines.to_str().expect("our own name");
    for arguments in [&["ring", lines][..], &["import", "products", goods], &["rebuild"], &["log", "import", lines]] {
        let sentence = gerai(&folder, arguments).refused();
        assert!(sentence.contains("Tidak boleh menulis"), "{arguments:?}: {sentence}");
    }
    let new = disk.0.join("new");
    let sentence = gerai(&new, &["demo", "--sales", "0", "--days", "0"]).refused();
    assert!(sentence.contains("Tidak boleh menulis"), "{sentence}");
    let out = disk.0.join("out.csv");
    let sentence = gerai(&folder, &["report", "stock", "--out", out.to_str().expect("our own name")]).refused();
    assert!(sentence.contains("out.csv"), "{sentence}");
    assert_eq!(figures(&folder), expected);
}
