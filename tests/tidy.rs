//! The house rules as tests: who may import whom, what a pure room may not name, how long things may be, that no
//! sentence, file or picture lies about unused. `cargo tidy` runs them; each failure says file, line and rule.
//!
//! Each rule is a function from sources to breaches, so that `breaches.rs` can show that it sees one.

mod breaches;
mod sentences;
mod source;

use source::{Source, files, read, sources, top};

/// A place where a rule is broken: `src/till.rs:12: …`.
type Breaches = Vec<String>;

fn at(source: &Source, line: usize, rule: impl std::fmt::Display) -> String {
    format!("{}:{line}: {rule}", source.path)
}

fn none(breaches: Breaches) {
    assert!(breaches.is_empty(), "{} broken:\n{}", breaches.len(), breaches.join("\n"));
}

fn each(sources: &[Source], rule: impl Fn(&Source) -> Breaches) {
    none(sources.iter().flat_map(rule).collect());
}

// ------------------------------------------------------------------------------------------- who may use whom

/// Room, and the rooms it may use besides its own; `till::lookup` is that file of the room alone.
const MAY_USE: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("import", &["domain"]),
    ("till", &["domain"]),
    ("log", &["domain"]),
    ("locale", &["domain"]),
    ("sync", &["domain", "log"]),
    ("receipt", &["domain", "locale"]),
    ("io", &["domain"]),
    ("peripherals", &["domain"]),
    ("store", &["domain", "import", "log", "till::lookup"]),
    ("reports", &["domain", "locale"]),
    ("demo", &["domain", "import", "till::input"]),
    // The station makes paper and shows the customer what is sold: both are in a language. It binds the papers of a
    // members' meeting into files, since a window writes none.
    (
        "station",
        &[
            "demo",
            "domain",
            "import",
            "io",
            "locale",
            "log",
            "peripherals",
            "receipt",
            "reports",
            "store",
            "sync",
            "till",
        ],
    ),
    // Its pages show the cooperative's reports in words.
    ("ledger", &["domain", "io", "locale", "log", "reports", "store", "sync", "till::lookup"]),
    (
        "app",
        &[
            "demo",
            "domain",
            "import",
            "locale",
            "receipt",
            "reports",
            "station",
            "till::answer",
            "till::input",
            "till::refusal",
            "till::standing",
        ],
    ),
    (
        "cli",
        &[
            "app",
            "demo",
            "domain",
            "import",
            "io",
            "ledger",
            "locale",
            "log",
            "peripherals",
            "receipt",
            "reports",
            "station",
            "store",
            "sync",
            "till::answer",
            "till::input",
            "till::parse",
            "till::refusal",
        ],
    ),
    ("main", &["cli"]),
    ("lib", &[]),
];

fn imports(source: &Source) -> Breaches {
    if source.is_test() {
        return Vec::new();
    }
    let room = source.room();
    let Some((_, allowed)) = MAY_USE.iter().find(|(name, _)| *name == room) else {
        return vec![at(
            source,
            1,
            format_args!("`{room}` is no room of the house: add it to MAY_USE with its reason"),
        )];
    };
    let mut named = source.crate_paths();
    if room == "main" {
        named.extend(source.paths_after("gerai::"));
    }
    let may = |parts: &[String]| {
        let path = parts.join("::");
        let fits = |allowed: &str| path == allowed || path.starts_with(&format!("{allowed}::"));
        parts[0] == room || allowed.iter().any(|allowed| fits(allowed))
            // Of the reports only their front door and what gathers their rows ask the store.
            || (source.path == "src/reports.rs" || source.path.starts_with("src/reports/ask/"))
                && parts[0] == "store"
    };
    let bad = named.iter().filter(|named| !may(&named.parts));
    bad.map(|named| at(source, named.line, format_args!("`{room}` may not use `{}`", named.parts.join("::")))).collect()
}

#[test]
fn a_room_uses_only_the_rooms_it_may() {
    each(&sources("src"), imports);
}

// ------------------------------------------------------------------------------------------- pure rooms

const PURE: &[&str] = &["domain", "import", "till", "log", "receipt", "sync", "locale", "demo"];
const DOORS_OF_STD: &[&str] = &["fs", "net", "thread", "env", "process", "time::Instant", "time::SystemTime"];
const DOORS_OF_OTHERS: &[&str] =
    &["rusqlite", "iced", "iced_test", "serialport", "tokio", "rand", "getrandom", "ureq", "axum", "indicatif"];

fn is_pure(source: &Source) -> bool {
    let pure = PURE.contains(&source.room()) || source.path.starts_with("src/reports/");
    !source.is_test() && (pure || source.path == "src/app/keys.rs")
}

fn doors(source: &Source) -> Breaches {
    if !is_pure(source) {
        return Vec::new();
    }
    let mut found = Vec::new();
    for named in source.paths_after("std::") {
        let path = named.parts.join("::");
        let door = DOORS_OF_STD.iter().find(|door| path == **door || path.starts_with(&format!("{door}::")));
        found.extend(door.map(|door| at(source, named.line, format_args!("a pure room names `std::{door}`"))));
    }
    for door in DOORS_OF_OTHERS {
        let lines = source.lines_with(door).into_iter();
        found.extend(lines.map(|line| at(source, line, format_args!("a pure room names `{door}`"))));
    }
    found
}

#[test]
fn a_pure_room_names_no_door() {
    each(&sources("src"), doors);
}

const EXACT: &[&str] = &["domain", "import", "till", "log", "sync", "store", "ledger", "demo"];

fn floats(source: &Source) -> Breaches {
    if !EXACT.contains(&source.room()) {
        return Vec::new();
    }
    let lines = ["f32", "f64"].into_iter().flat_map(|float| source.lines_with(float));
    lines.map(|line| at(source, line, "no float where money and quantities are")).collect()
}

#[test]
fn no_float_where_figures_are_exact() {
    each(&sources("src"), floats);
}

/// Word, where it may stand, what it is.
const ONLY_IN: &[(&str, &[&str], &str)] = &[
    ("iced", &["src/app"], "the window"),
    ("iced_test", &["src/app"], "the window"),
    ("axum", &["src/ledger"], "the server"),
    ("rusqlite", &["src/store", "src/ledger"], "the database"),
    ("serialport", &["src/peripherals"], "the serial line"),
    ("ureq", &["src/station/sync"], "the network"),
    ("tokio", &["src/ledger", "src/station/ending.rs"], "the server's threads, and signals"),
    ("hyper", &["src/ledger"], "the server's sockets"),
    ("tokio_postgres", &["src/ledger"], "the database"),
    ("deadpool_postgres", &["src/ledger"], "the database"),
    ("SystemTime", &["src/io/clock.rs"], "the clock on the wall"),
    ("getrandom", &["src/io/entropy.rs"], "chance"),
    ("unsafe", &[], "unchecked code"),
];

fn places(source: &Source) -> Breaches {
    if source.is_test() {
        return Vec::new();
    }
    let inside = |place: &str| {
        source.path == place || source.path.starts_with(&format!("{place}/")) || source.path == format!("{place}.rs")
    };
    let mut found = Vec::new();
    for (word, allowed, what) in ONLY_IN {
        if allowed.iter().any(|place| inside(place)) {
            continue;
        }
        let rule = format!("`{word}` ({what}) stands in {allowed:?} only");
        found.extend(source.lines_with(word).into_iter().map(|line| at(source, line, &rule)));
    }
    found
}

#[test]
fn each_door_has_one_place() {
    each(&sources("src"), places);
}

// ------------------------------------------------------------------------------------------- SQL

fn sql(source: &Source) -> Breaches {
    const VERBS: &[&str] = &["SELECT ", "INSERT INTO ", "INSERT OR ", "DELETE FROM ", "CREATE TABLE ", "PRAGMA "];
    const TABLES: &[&str] = &["FROM {", "INTO {", "UPDATE {", "TABLE {", "JOIN {"];
    let home = matches!(source.room(), "store" | "ledger");
    let mut found = Vec::new();
    for (line, text) in &source.texts {
        if !home && !source.is_test() && VERBS.iter().any(|verb| text.contains(verb)) {
            found.push(at(source, *line, "SQL stands in store/ and ledger/ only"));
        }
        if home && TABLES.iter().any(|table| text.contains(table)) {
            found.push(at(source, *line, "a table's name is not filled in"));
        }
    }
    found
}

#[test]
fn sql_stands_in_the_stores() {
    each(&sources("src"), sql);
}

#[test]
fn figures_in_tables_are_whole_numbers() {
    let mut breaches = Vec::new();
    for path in files("src").into_iter().filter(|path| path.ends_with(".sql")) {
        for (number, line) in read(&path).lines().enumerate() {
            let code = line.split("--").next().unwrap_or(line).to_uppercase();
            let float = ["REAL", "FLOAT", "DOUBLE", "NUMERIC", "DECIMAL"];
            if code.split(|sign: char| !sign.is_alphanumeric()).any(|word| float.contains(&word)) {
                breaches.push(format!("{path}:{}: a column that is no whole number", number + 1));
            }
        }
    }
    none(breaches);
}

// ------------------------------------------------------------------------------------------- how long, how named

/// Lines of a function that are not one-line match arms, where it is longer than a function may be.
const AROUND_A_FLAT_MATCH: usize = 25;

fn lengths(source: &Source) -> Breaches {
    let mut found = Vec::new();
    for function in source.functions() {
        let flat = function.lines - function.arms <= AROUND_A_FLAT_MATCH;
        if function.lines > 70 && !flat {
            let rule = format!("`{}` takes {} lines, 70 at most", function.name, function.lines);
            found.push(at(source, function.line, rule));
        }
    }
    let lines = source.text.lines().count();
    let reason =
        source.text.lines().take_while(|line| line.starts_with("//!")).any(|line| line.contains("Long because"));
    let limit = if reason { 700 } else { 500 };
    if lines > limit {
        found.push(at(source, 1, format_args!("{lines} lines, {limit} at most (700 with `//! Long because …`)")));
    }
    for (number, line) in source.text.lines().enumerate() {
        if line.chars().count() > 120 {
            found.push(at(source, number + 1, "a line is 120 signs at most"));
        }
    }
    found
}

#[test]
fn nothing_is_too_long() {
    each(&sources("src"), lengths);
    each(&sources("tests"), lengths);
}

fn names(source: &Source) -> Breaches {
    const EMPTY: &[&str] =
        &["util", "utils", "common", "helper", "helpers", "misc", "manager", "types", "models", "mod"];
    let modules = source.path.trim_end_matches(".rs").split('/');
    let empty = modules.filter(|module| EMPTY.contains(module));
    empty.map(|module| at(source, 1, format_args!("`{module}` names nothing: a room is named by its noun"))).collect()
}

fn headers(source: &Source) -> Breaches {
    let beside = source.path.starts_with("src/") && source.path.ends_with("/tests.rs");
    match source.text.starts_with("//!") || beside {
        true => Vec::new(),
        false => vec![at(source, 1, "a file opens by saying what it is (`//!`)")],
    }
}

fn second_paths(source: &Source) -> Breaches {
    let line_of = |(number, line): (usize, &str)| {
        let line = line.trim_start();
        let again = line.starts_with("pub") && line.split_whitespace().nth(1) == Some("use");
        again.then(|| at(source, number + 1, "one path to each thing: no `pub use`"))
    };
    source.code.lines().enumerate().filter_map(line_of).collect()
}

fn unfinished(source: &Source) -> Breaches {
    const WORDS: &[&str] = &["todo!", "unimplemented!", "dbg!"];
    let mut found = Vec::new();
    for (number, line) in source.code.lines().enumerate() {
        if WORDS.iter().any(|word| line.contains(word)) || line.trim_start().starts_with("#[ignore") {
            found.push(at(source, number + 1, "nothing unfinished, no test switched off"));
        }
    }
    found
}

#[test]
fn names_and_headers_say_something() {
    for folder in ["src", "tests"] {
        let sources = sources(folder);
        each(&sources, names);
        each(&sources, headers);
        each(&sources, unfinished);
    }
}

#[test]
fn one_path_to_each_thing() {
    each(&sources("src"), second_paths);
}

// ------------------------------------------------------------------------------------------- nothing unused

/// A file that no `mod` line names is not compiled, and nobody would notice.
fn reached(all: &[Source], folder: &str, roots: &[&str]) -> Breaches {
    let mut found = Vec::new();
    for source in all {
        if roots.contains(&source.path.as_str()) {
            continue;
        }
        let (parent, name) = source.path.rsplit_once('/').expect("a file stands in a folder");
        let name = name.trim_end_matches(".rs");
        let owner = match parent == folder {
            true => roots.to_vec(),
            false => Vec::new(),
        };
        let beside = format!("{parent}.rs");
        let owners = all.iter().filter(|other| owner.contains(&other.path.as_str()) || other.path == beside);
        let line = format!("mod {name};");
        if !owners.into_iter().any(|owner| owner.code.lines().any(|code| code.trim_end().ends_with(&line))) {
            found.push(at(source, 1, format_args!("no `{line}` reaches this file")));
        }
    }
    found
}

#[test]
fn every_file_is_compiled() {
    none(reached(&sources("src"), "src", &["src/lib.rs", "src/main.rs"]));
    none(reached(&sources("tests"), "tests", &["tests/main.rs", "tests/speed.rs"]));
}

#[test]
fn the_top_level_holds_the_agreed_names() {
    const AGREED: &[&str] = &["Cargo.toml", "Cargo.lock", "src", "assets", "receipts", "tests", "README.md", "target"];
    let mut breaches = Vec::new();
    for entry in std::fs::read_dir(top()).expect("the repository can be read") {
        let name = entry.expect("the entry can be read").file_name().to_string_lossy().into_owned();
        if !AGREED.contains(&name.as_str()) && !name.starts_with('.') && !name.starts_with("LICENSE") {
            breaches.push(format!("{name}: does not belong at the top level"));
        }
    }
    none(breaches);
}

/// What a test is compared with or reads: without its test it says nothing.
fn golden_without_test(golden: &[String], tests: &[Source]) -> Breaches {
    let mut found = Vec::new();
    for path in golden {
        let (folder, name) = path.rsplit_once('/').expect("a golden file stands in a folder");
        let stem = name.split('.').next().unwrap_or(name);
        let whole_folder = |test: &Source| test.path == format!("{folder}.rs") && test.code.contains("read_dir");
        let named = |test: &Source| test.text.contains(name) || test.texts.iter().any(|(_, text)| text.contains(stem));
        if !tests.iter().any(|test| named(test) || whole_folder(test)) {
            found.push(format!("{path}: no test names it"));
        }
    }
    found
}

#[test]
fn every_golden_file_has_its_test() {
    let plain = |path: &String| {
        let name = path.rsplit('/').next().unwrap_or(path);
        path.matches('/').count() > 1
            && !path.ends_with(".rs")
            && name != "README.md"
            && !path.starts_with("tests/data/")
    };
    let golden: Vec<String> = files("tests").into_iter().filter(plain).collect();
    none(golden_without_test(&golden, &sources("tests")));
}

/// `demo/*.csv` fits `demo/products.csv`.
fn fits(pattern: &str, path: &str) -> bool {
    match pattern.split_once('*') {
        Some((before, after)) => path.starts_with(before) && path.ends_with(after),
        None => pattern == path,
    }
}

/// Two branches that both mend a row leave both: what a reader finds first is then half of what is so.
#[test]
fn every_input_stands_in_one_row_of_its_manual() {
    let manual = read("assets/manual/ring.md");
    let rows = manual.lines().filter(|line| line.starts_with("| `"));
    let begins = rows.map(|row| {
        let (input, after) = row["| `".len()..].split_once('`').unwrap_or((row, ""));
        let short = |text: &str, most| text.chars().take(most).collect::<String>();
        short(input, 20) + &short(after, 10)
    });
    let mut begins: Vec<String> = begins.collect();
    begins.sort_unstable();
    none(begins.windows(2).filter(|two| two[0] == two[1]).map(|two| format!("ring.md: {} twice", two[0])).collect());
}

#[test]
fn every_asset_is_named_with_its_licence() {
    let readme = read("assets/README.md");
    let first_cells =
        readme.lines().filter_map(|line| line.strip_prefix("| ")).filter_map(|line| line.split('|').next());
    let named: Vec<&str> = first_cells.flat_map(|cell| cell.split('`').skip(1).step_by(2)).collect();
    let mut breaches = Vec::new();
    for path in files("assets") {
        let inner = path.trim_start_matches("assets/");
        if !inner.ends_with("README.md") && !named.iter().any(|pattern| fits(pattern, inner)) {
            breaches.push(format!("{path}: not in assets/README.md"));
        }
    }
    none(breaches);
}
