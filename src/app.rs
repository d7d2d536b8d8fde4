//! The window: what a person sees and touches. It owns nothing that matters; the station does.

pub mod keys;
