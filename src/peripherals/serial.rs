//! Serial ports: opening them, and how long to wait before trying again.
//!
//! 8 data bits, no parity, one stop bit (D7). Neighbours: what comes in (`scanner.rs`), what goes out (`printer.rs`).

use std::time::Duration;

use serialport::{DataBits, FlowControl, Parity, SerialPort, StopBits};

use super::config::{Flow, SerialLine};

/// Opens the port for this program alone. Errors: not there, in use, no permission.
pub fn open(line: &SerialLine, flow: Flow, timeout: Duration) -> std::io::Result<Box<dyn SerialPort>> {
    let flow = match flow {
        Flow::XonXoff => FlowControl::Software,
        Flow::RtsCts => FlowControl::Hardware,
        Flow::None => FlowControl::None,
    };
    let builder = serialport::new(&line.path, line.baud)
        .data_bits(DataBits::Eight)
        .parity(Parity::None)
        .stop_bits(StopBits::One)
        .flow_control(flow)
        .timeout(timeout);
    builder.open().map_err(std::io::Error::from)
}

/// Pauses between attempts to reach a device again: 1, 2, then 5 seconds for as long as it takes (D7).
#[derive(Clone, Copy, Debug, Default)]
pub struct Backoff {
    failures: usize,
}

impl Backoff {
    const PAUSES: [Duration; 3] = [Duration::from_secs(1), Duration::from_secs(2), Duration::from_secs(5)];

    /// The pause after one more failure.
    pub fn pause(&mut self) -> Duration {
        let pause = Self::PAUSES[self.failures.min(Self::PAUSES.len() - 1)];
        self.failures = self.failures.saturating_add(1);
        pause
    }

    /// The device answers again.
    pub fn reset(&mut self) {
        self.failures = 0;
    }
}

#[cfg(test)]
mod tests;
