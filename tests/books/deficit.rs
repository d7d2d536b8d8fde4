//! A year with a loss at the members' meeting: nothing is shared out, and that is decided (koperasi 2.2, 6.2).

use std::path::Path;

use crate::program::{beside, gerai};

/// The decision about the loss of 2026 stands on every paper: no draft, no pools of nothing, the loss that is carried
/// on. Nobody is owed anything by it, and its percentages, which nobody decided, begin no later draft.
pub fn is_decided(folder: &Path) {
    let out = folder.join("rugi");
    let packed = gerai(folder, &["rat", "2026", "--out", &out.display().to_string()]).done();
    let paper = |name: &str| std::fs::read_to_string(out.join(format!("{name}.csv"))).expect("a paper");
    let decisions = paper("decisions");
    let carried = "dibawa ke tahun berikutnya";
    assert!(decisions.contains(carried) && !decisions.contains("pembagian SHU"), "{decisions} {packed}");
    assert!(paper("agenda").contains("Keputusan atas rugi"), "the meeting is called to decide it");
    let table = paper("shu-pools");
    let amounts: Vec<i64> = table.lines().filter_map(|line| line.split(',').nth(2)?.parse().ok()).collect();
    assert!(matches!(amounts[..], [lost] if lost < 0), "the loss alone: {table}");
    let policy = gerai(folder, &["shu", "--year", "2026", "--decided"]).done();
    let policy = beside(folder, "decided.toml", policy.as_bytes());
    let draft = gerai(folder, &["shu", "--year", "2026", "--policy", &policy.display().to_string()]).done();
    assert!(!draft.contains("RANCANGAN"), "{draft}");
    let payouts = gerai(folder, &["report", "shu-payouts", "--format", "json"]).done();
    assert!(!payouts.contains("\"year\": 2026"), "nobody is owed anything: {payouts}");
}
