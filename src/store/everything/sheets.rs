//! The tables of the full export, by what they are about.

pub mod books;
pub mod buying;
pub mod care;
pub mod goods;
pub mod people;
pub mod selling;
