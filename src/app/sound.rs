//! What the counter sounds like: five short tones, told apart by rhythm and not only by pitch (look.md 6).
//!
//! The tones are reckoned here and handed to the system's player where there is one, else the terminal's bell rings.
//! Always holds: a sale never waits for a sound; never more than one is queued.

use std::io::Write;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sound {
    LineAdded,
    /// Unknown, refused.
    Refused,
    Saved,
    /// Paper, disk: once per event.
    Attention,
}

/// Samples a second: enough for tones up to 2 kHz, small for a slow machine.
const RATE: u32 = 22_050;

impl Sound {
    /// Pitch in hertz (0 is silence) and length in milliseconds, one after the other.
    const fn tones(self) -> &'static [(u32, u32)] {
        match self {
            Self::LineAdded => &[(1_800, 40)],
            Self::Refused => &[(330, 120), (0, 60), (330, 120)],
            Self::Saved => &[(880, 30), (1_175, 40)],
            Self::Attention => &[(660, 150)],
        }
    }

    /// The tones as a WAV file, mono, 16 bits. `volume` is 0 to 3.
    pub fn wav(self, volume: u8) -> Vec<u8> {
        let loud = [0.0, 0.12, 0.35, 0.8][usize::from(volume.min(3))];
        let mut samples: Vec<i16> = Vec::new();
        for (pitch, ms) in self.tones() {
            let count = RATE * ms / 1_000;
            for at in 0..count {
                let turn = f64::from(at) * f64::from(*pitch) / f64::from(RATE);
                // Two milliseconds up and down at the ends, else a speaker clicks.
                let ramp = f64::from(RATE) / 500.0;
                let ends = (f64::from(at.min(count - at)) / ramp).min(1.0);
                samples.push(((turn * std::f64::consts::TAU).sin() * ends * loud * f64::from(i16::MAX)) as i16);
            }
        }
        let bytes: Vec<u8> = samples.iter().flat_map(|sample| sample.to_le_bytes()).collect();
        let mut file = header(u32::try_from(bytes.len()).unwrap_or(u32::MAX));
        file.extend(bytes);
        file
    }
}

/// The 44 bytes before the samples.
fn header(length: u32) -> Vec<u8> {
    let mut header = Vec::with_capacity(44);
    header.extend(b"RIFF");
    header.extend((36 + length).to_le_bytes());
    header.extend(b"WAVEfmt ");
    header.extend(16_u32.to_le_bytes());
    header.extend(1_u16.to_le_bytes()); // PCM
    header.extend(1_u16.to_le_bytes()); // mono
    header.extend(RATE.to_le_bytes());
    header.extend((RATE * 2).to_le_bytes());
    header.extend(2_u16.to_le_bytes());
    header.extend(16_u16.to_le_bytes());
    header.extend(b"data");
    header.extend(length.to_le_bytes());
    header
}

/// Hands sounds to a thread of their own.
#[derive(Clone, Debug)]
pub struct Speaker {
    queue: SyncSender<Sound>,
    volume: Arc<AtomicU8>,
}

impl Speaker {
    pub fn start(volume: u8) -> Self {
        let (queue, heard) = sync_channel(1);
        let volume = Arc::new(AtomicU8::new(volume));
        let loud = Arc::clone(&volume);
        std::thread::spawn(move || play_all(&heard, &loud));
        Self { queue, volume }
    }

    pub fn set_volume(&self, volume: u8) {
        self.volume.store(volume, Ordering::Relaxed);
    }

    /// Plays it now, or not at all: a sound that comes late says something else.
    pub fn play(&self, sound: Sound) {
        let _dropped = self.queue.try_send(sound);
    }
}

fn play_all(heard: &Receiver<Sound>, volume: &AtomicU8) {
    let player = player();
    while let Ok(sound) = heard.recv() {
        let volume = volume.load(Ordering::Relaxed);
        if volume > 0 && !player.is_some_and(|player| played(player, &sound.wav(volume))) {
            bell(sound);
        }
    }
}

/// Programs that play a WAV file from their input, the first that is there.
fn player() -> Option<(&'static str, &'static [&'static str])> {
    const PLAYERS: [(&str, &[&str]); 3] =
        [("aplay", &["-q", "-"]), ("paplay", &["--raw=false", "/dev/stdin"]), ("pw-play", &["-"])];
    let there = |name: &str| {
        let paths = std::env::var_os("PATH").unwrap_or_default();
        std::env::split_paths(&paths).any(|folder| folder.join(name).is_file())
    };
    PLAYERS.into_iter().find(|(name, _)| there(name))
}

fn played((name, arguments): (&str, &[&str]), wav: &[u8]) -> bool {
    let quiet = Stdio::null;
    let child = Command::new(name).args(arguments).stdin(Stdio::piped()).stdout(quiet()).stderr(quiet()).spawn();
    let Ok(mut child) = child else { return false };
    let written = child.stdin.take().is_some_and(|mut input| input.write_all(wav).is_ok());
    child.wait().is_ok_and(|status| status.success()) && written
}

/// One ring for what is well, two for what is not; a machine without a terminal stays silent.
fn bell(sound: Sound) {
    let rings: &[u8] = if sound == Sound::Refused { b"\x07\x07" } else { b"\x07" };
    let mut terminal = std::io::stderr();
    if std::io::IsTerminal::is_terminal(&terminal) {
        // A bell that cannot be rung is missed by nobody.
        let _unheard = terminal.write_all(rings);
    }
}

#[cfg(test)]
mod tests;
