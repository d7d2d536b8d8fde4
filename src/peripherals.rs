//! Doors on the counter: printer, drawer, scanner, scale, customer display. Bytes in and out, no rule of the shop.
//!
//! Not pure, on purpose: devices are slow, vanish and lie. Always holds: every wait here has an end, so that a worker
//! thread that owns a device can be asked to stop; none of it runs on the station's or the window's thread.
//! Not here: what is printed (`receipt.rs`), the queue of jobs (`station/print.rs`), keys of a keyboard scanner
//! (`app/keys.rs`).

pub mod config;
pub mod display;
pub mod drawer;
pub mod printer;
pub mod scale;
pub mod scanner;
pub mod serial;
