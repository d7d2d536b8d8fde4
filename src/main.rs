//! The program: the library does everything.

fn main() {}
