//! The cooperative: its members and what is theirs.

pub mod findings;
pub mod founding;
pub mod holder;
pub mod inventory;
pub mod lending;
pub mod loan;
pub mod member;
pub mod payroll;
pub mod registers;
pub mod related;
pub mod savings;
pub mod shu;
pub mod wrong_member;
