//! `gerai init`: an empty cooperative from `coop.toml`; with `--seed` one for practice, marked DEMO.

pub mod config;
