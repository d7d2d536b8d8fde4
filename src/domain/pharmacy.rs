//! The pharmacy counter: what a medicine is and who may sell it.

pub mod antibiotic;
pub mod beyond_limit;
pub mod course;
pub mod directions;
pub mod handing;
pub mod licence;
pub mod medicine;
pub mod over_served;
pub mod prescription;
pub mod register;
pub mod retention;
pub mod screening;
pub mod sipnap;
