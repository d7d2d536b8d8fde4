//! The parts that screens are made of: functions that draw on a board (`board.rs`), without state of their own.
//!
//! Sizes are in units of the design and follow look.md 4 and 5; `Fit::pick` chooses between luas and rapat.

pub mod badge;
pub mod bar;
pub mod basket;
pub mod card;
pub mod chart;
pub mod class_sign;
pub mod counting;
pub mod dialog;
pub mod field;
pub mod icon;
pub mod key;
pub mod last_scan;
pub mod letters;
pub mod money_key;
pub mod notice;
pub mod pad;
pub mod pages;
pub mod pin;
pub mod progress;
pub mod qr;
pub mod sheet;
pub mod status;
pub mod steps;
pub mod sum;
pub mod table;
pub mod tile;
