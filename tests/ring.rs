//! A day at the till as text: each `ring/*.ring` is rung up in the demo cooperative as it opens, and answers what
//! stands in `*.expected`. One scenario a file, named after what it shows. `UPDATE_GOLDEN=1` writes what came out.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use gerai::domain::time::Instant;
use gerai::io::folder::Folder;
use gerai::station::rehearse::{self, Wish};

use super::shop::empty_folder;

/// When the demo is made and its first input happens: eight in the morning in Banjarmasin.
const AT: &str = "2026-11-24T08:00:00+08:00";

fn scenarios() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ring")
}

/// A demo without history, made once and copied for each scenario.
fn demo() -> &'static Path {
    static MADE: OnceLock<PathBuf> = OnceLock::new();
    MADE.get_or_init(|| {
        let path = empty_folder(&format!("ring-demo-{}", std::process::id()));
        let at: Instant = AT.parse().expect("an instant");
        let wish = Wish { seed: 1, sales: 0, days: 0, at };
        rehearse::demo(&Folder::at(path.clone()), &wish, &mut |_| ControlFlow::Continue(())).expect("an empty folder");
        path
    })
}

/// When a scenario's first input happens: as its first line says (`# at …`), else when the demo was made.
fn begins(name: &str) -> String {
    let text = std::fs::read_to_string(scenarios().join(format!("{name}.ring"))).expect("a scenario");
    let said = text.lines().next().and_then(|line| line.strip_prefix("# at "));
    said.unwrap_or(AT).to_owned()
}

fn ring(name: &str) {
    let folder = empty_folder(&format!("ring-{name}"));
    std::fs::create_dir_all(&folder).expect("a temporary folder");
    for entry in std::fs::read_dir(demo()).expect("the demo").flatten() {
        std::fs::copy(entry.path(), folder.join(entry.file_name())).expect("copied");
    }
    let mut command = Command::new(env!("CARGO_BIN_EXE_gerai"));
    command.arg("ring").arg(scenarios().join(format!("{name}.ring")));
    command.args(["--at", &begins(name), "--seed", "1", "--data"]).arg(&folder).env_remove("GERAI_LANG");
    let output = command.output().expect("the program runs");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{name}");
    assert_eq!(output.status.code(), Some(0), "{name}");
    super::golden::text(&format!("ring/{name}.expected"), &String::from_utf8_lossy(&output.stdout));
}

macro_rules! scenarios {
    ($($name:ident),*) => {
        const SCENARIOS: &[&str] = &[$(stringify!($name)),*];
        $(
            #[test]
            fn $name() {
                ring(stringify!($name));
            }
        )*
    };
}

scenarios!(
    a_shelf_is_counted,
    cash_and_change,
    cash_in_and_out,
    change_of_cashier,
    close_day,
    close_difference,
    close_nothing,
    close_one_sale,
    close_only_returns,
    close_paid_out,
    close_parked_sale_left,
    close_past_midnight,
    close_with_a_basket,
    codes_nobody_knows,
    cylinders,
    debts,
    discounts,
    expired_boxes_stay,
    forgotten_pin,
    goods_come_in,
    goods_on_their_way,
    handwriting,
    late_members,
    locked_out,
    loose_rice,
    medicine_comes_in,
    member_before_and_after,
    member_pins,
    not_yet,
    of_age,
    on_account,
    on_the_scale,
    parked_sales,
    paying_by_qris,
    people_come_and_go,
    pharmacist_agrees,
    pharmacy_without_a_prescription,
    prices_by_hand,
    quantities,
    returns_in_parts,
    rice_for_two,
    savings,
    signing_in,
    split_tenders,
    taking_back,
    the_tender_was_another,
    units_and_prices,
    voids,
    vouchers
);

#[test]
fn every_scenario_is_rung() {
    for entry in std::fs::read_dir(scenarios()).expect("our own folder").flatten() {
        let path = entry.path();
        let name = path.file_stem().and_then(|name| name.to_str()).expect("a name");
        assert!(SCENARIOS.contains(&name), "{name} is rung by nobody");
    }
}
