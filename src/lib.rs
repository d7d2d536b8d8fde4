//! Gerai: the till, stock room and books of Indonesian cooperative shops.
pub mod app;
pub mod cli;
pub mod demo;
pub mod domain;
pub mod import;
pub mod io;
pub mod locale;
pub mod log;
pub mod peripherals;
pub mod receipt;
pub mod reports;
pub mod station;
pub mod store;
pub mod till;
