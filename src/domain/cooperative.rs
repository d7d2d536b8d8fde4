//! The cooperative: its members and what is theirs.

pub mod founding;
pub mod member;
pub mod wrong_member;
