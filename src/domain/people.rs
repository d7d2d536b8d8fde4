//! The people of the shop: who they are, what they may do, and how they show who they are.

pub mod access;
pub mod listed;
pub mod nik;
pub mod pin;
pub mod recovery;
pub mod user;
