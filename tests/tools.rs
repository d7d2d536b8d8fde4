//! Programs of other kinds that some tests drive: a display, a serial pair, hledger, a barcode reader.
//!
//! A test that needs one begins with `if !tools::have("socat") { return; }`: where the program is missing the test ends
//! at once, and `tests/run` has named it as skipped (it looks for these very words).

/// Is this program on the path?
pub fn have(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

#[test]
fn a_program_that_nobody_has_is_missing() {
    assert!(!have("gerai-no-such-program"));
    assert!(have("cargo") || have("rustc"), "tests run where Rust is");
}
