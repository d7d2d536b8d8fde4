//! All tests from outside, linked once. Each line names what it shows.

/// Bad input and bad luck: a sentence, a status, nothing half done.
mod adversity;
/// The journal passes the checks of another accounting program, with equal balances.
mod books;
/// Commands as one types them, with what they answer.
mod commands;
/// The program killed at any moment loses nothing that was shown.
mod crash;
/// A whole day with all that the till does: its books agree.
mod day;
/// Scanner and printer over real lines, well and unwell.
mod devices;
/// Whatever happens in a shift, its figures are the fold of its events.
mod folds;
/// Compares what comes out with files that were read by a person.
mod golden;
/// The cooperative's ledger: tills, a server and the line between them.
mod ledger;
/// Lists from spreadsheets at their full size.
mod lists;
/// An export of the log convinces a program that shares nothing with ours.
mod log;
/// What works without network, printer, power …: each promise of the page is held by tests.
mod offline_contract;
/// The print queue, from the sale to the paper, with printers that fail.
mod papers;
/// The program itself, run as one would type it.
mod program;
/// Paper: text, pictures and printers' bytes, and that nothing in data is a command.
mod receipts;
/// Each refusal provoked once, with its sentence.
mod refusals;
/// The pharmacy's registers as an inspector reads them.
mod registers;
/// A day at the till as text.
mod ring;
/// The screens: sizes, keys, words, taps and pictures.
mod screens;
/// A small shop to test with.
mod shop;
/// A till whose power goes: what was shown as saved is in the log.
mod simulation;
/// The stock room: what lies there is worth its accounts, whatever is done with it.
mod stock_room;
/// The house rules: imports, pure rooms, lengths, names, sentences, nothing unused.
mod tidy;
/// Which programs of other kinds are here to test with.
mod tools;
/// Two tills that each did to the books what is done once.
mod two_books;
/// Two tills that learn of each other later.
mod two_tills;
/// Rules give the answers that others worked out.
mod vectors;
/// A real window on a display of its own.
mod window;
