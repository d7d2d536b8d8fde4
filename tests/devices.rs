//! Scanner, printer, scale and display over real lines: TCP on this machine, serial ports as pairs of pseudo-terminals.
//!
//! The devices are ours and misbehave on command; the code that talks to them is what ships.

pub mod pair;
pub mod printer;
mod scanning;
mod serial_printing;
mod showing;
mod tcp_printing;
mod weighing;
