//! All tests from outside, linked once. Each line names what it shows.

/// The house rules: imports, pure rooms, lengths, names, sentences, nothing unused.
mod tidy;
/// Which programs of other kinds are here to test with.
mod tools;
/// Rules give the answers that others worked out.
mod vectors;
