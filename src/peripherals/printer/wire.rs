//! The wires to a printer: TCP, serial port, device file. They move bytes and count them.
//!
//! Always holds: a write that makes no progress for 5 s, a connection that takes 2 s, are given up (D12).

use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::net::{Shutdown, TcpStream, ToSocketAddrs};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serialport::SerialPort;

use super::status::{Question, is_answer};
use crate::peripherals::config::{Flow, SerialLine};
use crate::peripherals::serial;

const CONNECT_LIMIT: Duration = Duration::from_secs(2);
const WRITE_LIMIT: Duration = Duration::from_secs(5);
/// One piece to a serial printer: many buffer no more (D12).
const SERIAL_PIECE: usize = 256;
/// More than this is no left-over answer but a device that never stops.
const DRAIN_LIMIT: usize = 4_096;
/// One piece to a network printer: what does not take this much within the limit takes nothing any more. (The system's
/// own buffers grow by trickles, so that waiting for no progress at all took three times as long.)
const TCP_PIECE: usize = 4_096;
const POLL: Duration = Duration::from_millis(5);

/// A way to a printer, open or not.
pub(super) trait Line: Send {
    fn open(&mut self) -> io::Result<()>;

    /// After a job: `well` says whether the line may stay open for the next.
    fn close(&mut self, well: bool);

    /// Writes some of it; gives up after `WRITE_LIMIT` without progress.
    fn write_some(&mut self, bytes: &[u8]) -> io::Result<usize>;

    /// The next byte within this time, if one comes. `UnexpectedEof` where the other side has gone.
    fn read(&mut self, limit: Duration) -> io::Result<Option<u8>>;

    /// Waits until what was written has left this machine; how many bytes have not.
    fn unsent(&mut self) -> io::Result<usize> {
        Ok(0)
    }

    /// All of it, or how many bytes went out before the error.
    fn write(&mut self, bytes: &[u8]) -> Result<(), (usize, io::Error)> {
        let mut sent = 0;
        while sent < bytes.len() {
            match self.write_some(&bytes[sent..]) {
                Ok(0) => return Err((sent, ErrorKind::WriteZero.into())),
                Ok(count) => sent += count,
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err((sent, error)),
            }
        }
        match self.unsent() {
            Ok(0) => Ok(()),
            Ok(left) => Err((sent.saturating_sub(left), ErrorKind::TimedOut.into())),
            Err(error) => Err((sent, error)),
        }
    }

    /// The answer to a question, other bytes skipped (D15); `None` where none comes in time.
    fn ask(&mut self, question: Question, limit: Duration) -> io::Result<Option<u8>> {
        self.write(&question.bytes()).map_err(|(_, error)| error)?;
        let until = Instant::now() + limit;
        loop {
            let left = until.saturating_duration_since(Instant::now());
            match self.read(left)? {
                Some(byte) if is_answer(byte) => return Ok(Some(byte)),
                Some(_) if !left.is_zero() => {}
                _ => return Ok(None),
            }
        }
    }

    /// Throws away what came before: a late answer is no answer to the next question.
    fn drain(&mut self) -> io::Result<()> {
        for _ in 0..DRAIN_LIMIT {
            if self.read(Duration::ZERO)?.is_none() {
                break;
            }
        }
        Ok(())
    }

    /// Gives a line that breaks at the end of a job the time to show it.
    fn settle(&mut self, limit: Duration) -> io::Result<()> {
        let until = Instant::now() + limit;
        loop {
            let left = until.saturating_duration_since(Instant::now());
            if self.read(left)?.is_none() || left.is_zero() {
                return Ok(());
            }
        }
    }
}

fn closed() -> io::Error {
    ErrorKind::NotConnected.into()
}

/// Raw TCP, usually port 9100. One job per connection.
pub(super) struct TcpWire {
    address: String,
    stream: Option<TcpStream>,
    stalled: bool,
}

impl TcpWire {
    pub(super) fn new(address: &str) -> Self {
        Self { address: address.to_owned(), stream: None, stalled: false }
    }

    fn stream(&mut self) -> io::Result<&mut TcpStream> {
        self.stream.as_mut().ok_or_else(closed)
    }
}

impl Line for TcpWire {
    fn open(&mut self) -> io::Result<()> {
        (self.stream, self.stalled) = (None, false);
        let mut failure = io::Error::from(ErrorKind::NotFound);
        for address in self.address.to_socket_addrs()? {
            match TcpStream::connect_timeout(&address, CONNECT_LIMIT) {
                Ok(stream) => {
                    stream.set_write_timeout(Some(WRITE_LIMIT))?;
                    stream.set_nodelay(true)?;
                    self.stream = Some(stream);
                    return Ok(());
                }
                Err(error) => failure = error,
            }
        }
        Err(failure)
    }

    /// Says that no more comes and reads what is left: closing over unread bytes would reset the connection, and with
    /// it throw away what the printer has not read yet.
    fn close(&mut self, well: bool) {
        let Some(stream) = self.stream.take() else { return };
        if well && stream.shutdown(Shutdown::Write).is_ok() && stream.set_nonblocking(true).is_ok() {
            let mut rest = [0; 64];
            while matches!((&stream).read(&mut rest), Ok(1..)) {}
        }
    }

    fn write_some(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.stalled {
            return Err(ErrorKind::TimedOut.into());
        }
        let piece = &bytes[..bytes.len().min(TCP_PIECE)];
        let count = self.stream()?.write(piece)?;
        // Only a write that has waited the whole limit takes part of a piece.
        self.stalled = count < piece.len();
        Ok(count)
    }

    fn read(&mut self, limit: Duration) -> io::Result<Option<u8>> {
        let stream = self.stream()?;
        // A read timeout of zero would mean for ever.
        stream.set_read_timeout(Some(limit.max(Duration::from_millis(1))))?;
        one_byte(stream)
    }
}

fn one_byte(from: &mut impl Read) -> io::Result<Option<u8>> {
    let mut byte = [0];
    match from.read(&mut byte) {
        Ok(0) => Err(ErrorKind::UnexpectedEof.into()),
        Ok(_) => Ok(Some(byte[0])),
        Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => Ok(None),
        Err(error) => Err(error),
    }
}

/// A serial port, kept open between jobs: opening one toggles lines that reset some printers.
pub(super) struct SerialWire {
    line: SerialLine,
    flow: Flow,
    port: Option<Box<dyn SerialPort>>,
}

impl SerialWire {
    pub(super) fn new(line: &SerialLine, flow: Flow) -> Self {
        Self { line: line.clone(), flow, port: None }
    }

    fn port(&mut self) -> io::Result<&mut Box<dyn SerialPort>> {
        self.port.as_mut().ok_or_else(closed)
    }
}

impl Line for SerialWire {
    fn open(&mut self) -> io::Result<()> {
        if self.port.is_none() {
            self.port = Some(serial::open(&self.line, self.flow, WRITE_LIMIT)?);
        }
        Ok(())
    }

    fn close(&mut self, well: bool) {
        if !well {
            self.port = None;
        }
    }

    fn write_some(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let port = self.port()?;
        port.set_timeout(WRITE_LIMIT)?;
        port.write(&bytes[..bytes.len().min(SERIAL_PIECE)])
    }

    fn read(&mut self, limit: Duration) -> io::Result<Option<u8>> {
        let port = self.port()?;
        port.set_timeout(limit)?;
        one_byte(port)
    }

    /// The driver takes bytes long before the wire does; a printer that says stop leaves them there.
    fn unsent(&mut self) -> io::Result<usize> {
        let mut least = u32::MAX;
        let mut since = Instant::now();
        loop {
            let left = self.port()?.bytes_to_write()?;
            if left == 0 {
                return Ok(0);
            }
            if left < least {
                (least, since) = (left, Instant::now());
            } else if since.elapsed() > WRITE_LIMIT {
                return Ok(usize::try_from(left).unwrap_or(usize::MAX));
            }
            std::thread::sleep(POLL);
        }
    }
}

/// Whether a path is, or would be, a device: a plain file made in `/dev` would swallow paper without a word.
pub(super) fn is_device(path: &Path) -> bool {
    if path.starts_with("/dev") {
        return true;
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::FileTypeExt;
        path.metadata().is_ok_and(|data| data.file_type().is_char_device() || data.file_type().is_fifo())
    }
    #[cfg(not(unix))]
    false
}

/// `/dev/usb/lp0` and its like, opened so that neither reading nor writing can hang (D12).
pub(super) struct DeviceFile {
    path: PathBuf,
    file: Option<File>,
}

impl DeviceFile {
    pub(super) fn new(path: &Path) -> Self {
        Self { path: path.to_owned(), file: None }
    }

    fn file(&mut self) -> io::Result<&mut File> {
        self.file.as_mut().ok_or_else(closed)
    }
}

impl Line for DeviceFile {
    fn open(&mut self) -> io::Result<()> {
        let mut options = OpenOptions::new();
        options.read(true).write(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt;
            let flags = rustix::fs::OFlags::NONBLOCK | rustix::fs::OFlags::NOCTTY;
            options.custom_flags(i32::try_from(flags.bits()).unwrap_or_default());
        }
        self.file = Some(options.open(&self.path)?);
        Ok(())
    }

    fn close(&mut self, _well: bool) {
        self.file = None;
    }

    fn write_some(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let until = Instant::now() + WRITE_LIMIT;
        loop {
            match self.file()?.write(bytes) {
                Err(error) if error.kind() == ErrorKind::WouldBlock && Instant::now() < until => {
                    std::thread::sleep(POLL);
                }
                Err(error) if error.kind() == ErrorKind::WouldBlock => return Err(ErrorKind::TimedOut.into()),
                other => return other,
            }
        }
    }

    /// No bytes is no answer here, not the end: a printer that sends nothing back reads so.
    fn read(&mut self, limit: Duration) -> io::Result<Option<u8>> {
        let until = Instant::now() + limit;
        loop {
            match one_byte(self.file()?) {
                Ok(Some(byte)) => return Ok(Some(byte)),
                Err(error) if error.kind() != ErrorKind::UnexpectedEof => return Err(error),
                _ if Instant::now() >= until => return Ok(None),
                _ => std::thread::sleep(POLL),
            }
        }
    }
}
