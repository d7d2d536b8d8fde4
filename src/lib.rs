//! Gerai: the till, stock room and books of Indonesian cooperative shops. This page is the map of the house.
//!
//! # The idea
//!
//! 1. **Pure centre, thin shell.** Rules are functions from values to values; time, chance, disk, devices and network
//!    come in as traits, so that a test or the simulator can stand in their place.
//! 2. **One straight line**: scan → [`till`] decides → [`domain::event::Event`] → one SQLite transaction holding the
//!    signed record, all its rows and the print job → screen, drawer, paper. Nothing flows back.
//! 3. **What happened is stored once**, as bytes in the [`mod@log`]; every other table is a fold of it
//!    ([`domain::projection::rows`]) that can be thrown away and rebuilt.
//! 4. **Several drivers, one station.** The window, `gerai ring`, the demo and the tests push the same
//!    [`till::input::Input`] into the same [`station::Station`]; none has a rule of its own.
//!
//! # The rooms
//!
//! | room | what it holds | pure |
//! | --- | --- | --- |
//! | [`domain`] | the rules: money, goods, prices, lots, sale, books; the events and the rows that follow | yes |
//! | [`till`] | the state machine of selling: `decide` (may refuse) and `apply` (never does) | yes |
//! | [`mod@log`] | the record: bytes, hash chain, signature, export as text | yes |
//! | [`store`] | SQLite: append, projections, look-ups, print queue, verify, rebuild. All SQL of the device | |
//! | [`import`] | a CSV file's bytes to typed rows, or every bad row by line and column | yes |
//! | [`station`] | the shell: owns till, store, clock, chance; the line on one page in [`station::submit`] | |
//! | [`sync`] | what till and ledger say to each other: messages, one-time codes | yes |
//! | [`ledger`] | the server: takes logs, keeps them, gives them back | |
//! | [`receipt`] | paper: template → markup → layout → text, picture, ESC/POS | yes |
//! | [`peripherals`] | printer, serial scanner, drawer, `device.toml` | |
//! | [`io`] | clock, entropy, data folder, PIN hashing | |
//! | [`locale`] | sentences and figures in Indonesian and English | yes |
//! | [`reports`] | questions to the books: fetch rows, then tables as text, CSV, JSON, hledger | in part |
//! | [`app`] | the window (iced) | |
//! | [`cli`] | the commands as typed | |
//! | [`demo`] | a seeded, lively cooperative: the workload of `gerai demo` and of the tests | yes |
//!
//! # Who may use whom
//!
//! ```text
//! domain ◀─ log ◀─ store ◀─┐
//! domain ◀─ till ◀─────────┼─ station ◀─ app, cli
//! domain ◀─ receipt ◀──────┤
//! domain ◀─ import ◀───────┤
//! io, peripherals ◀────────┘
//! log ◀─ sync ◀─ station, ledger;  store ◀─ ledger ◀─ cli
//! locale ◀─ app, cli, receipt, reports
//! ```
//!
//! `tests/tidy.rs` reads the `use` lines and says which rule was broken.

pub mod app;
pub mod cli;
pub mod demo;
pub mod domain;
pub mod import;
pub mod io;
pub mod ledger;
pub mod locale;
pub mod log;
pub mod peripherals;
pub mod receipt;
pub mod reports;
pub mod station;
pub mod store;
pub mod sync;
pub mod till;
