//! The window: what a person sees and touches. It owns nothing that matters; the station does.

pub mod board;
pub mod gallery;
pub mod head;
pub mod keys;
pub mod places;
pub mod screen;
pub mod shop;
pub mod shortcut;
pub mod theme;
pub mod widget;
