//! All tests from outside, linked once. Each line names what it shows.

/// Which programs of other kinds are here to test with.
mod tools;
