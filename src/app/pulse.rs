//! The window's pulse: it asks the window's own queue again and again, so that the keyboard's clock knows a stall.
//!
//! A beat is a question to the event loop that changes nothing and draws nothing; its answer shows that the loop has
//! come round. A stopped process and a slow frame both hold it up.
//! Always holds: one beat is on its way at a time; the window never waits for one.
//! Not here: what a late beat means (`keys/clock.rs`).

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use iced::Task;
use iced::futures::channel::{mpsc, oneshot};

use super::keys::clock::{Clock, Moment};

/// Between two beats while keys are open: a scanner's pause.
const NEAR: Duration = Duration::from_millis(10);
/// While nobody types.
const CALM: Duration = Duration::from_millis(40);
/// A beat that was not answered in so many is lost, and the next one goes out.
const LOST: u32 = 200;

#[derive(Debug)]
pub struct Pulse {
    since: Instant,
    clock: Mutex<Clock>,
    near: AtomicBool,
    /// A beat is on its way.
    asked: AtomicBool,
}

impl Pulse {
    pub fn new() -> Arc<Self> {
        let clock = Mutex::default();
        Arc::new(Self { since: Instant::now(), clock, near: AtomicBool::new(false), asked: AtomicBool::new(false) })
    }

    /// A look: now, by the keyboard's clock.
    pub fn look(&self) -> Moment {
        let wall_ms = self.wall_ms();
        self.clock.lock().unwrap_or_else(PoisonError::into_inner).look(wall_ms)
    }

    /// Beats faster while keys are open.
    pub fn hurry(&self, near: bool) {
        self.near.store(near, Ordering::Relaxed);
    }

    /// Beats until the window is gone. Says nothing.
    pub fn beat<Message: Send + 'static>(self: &Arc<Self>) -> Task<Message> {
        let (beats, heard) = mpsc::unbounded();
        let (sender, listener) = (Arc::clone(self), Arc::clone(self));
        std::thread::spawn(move || sender.send(&beats));
        Task::stream(heard).then(|()| iced::window::latest()).then(move |_window| {
            listener.answered();
            Task::none()
        })
    }

    fn send(&self, beats: &mpsc::UnboundedSender<()>) {
        let mut unanswered = 0;
        loop {
            std::thread::sleep(if self.near.load(Ordering::Relaxed) { NEAR } else { CALM });
            if self.asked.swap(true, Ordering::Relaxed) && unanswered < LOST {
                unanswered += 1;
                continue;
            }
            unanswered = 0;
            if beats.unbounded_send(()).is_err() {
                return;
            }
        }
    }

    fn answered(&self) {
        let wall_ms = self.wall_ms();
        self.clock.lock().unwrap_or_else(PoisonError::into_inner).watch(wall_ms);
        self.asked.store(false, Ordering::Relaxed);
    }

    fn wall_ms(&self) -> u64 {
        u64::try_from(self.since.elapsed().as_millis()).unwrap_or(u64::MAX)
    }
}

/// Ends after this time. On a thread of its own: the toolkit's few threads bring the keys, and one that slept would
/// hold them up.
pub fn pause(length: Duration) -> oneshot::Receiver<()> {
    let (over, waits) = oneshot::channel();
    std::thread::spawn(move || {
        std::thread::sleep(length);
        // A window that has closed waits for nothing.
        let _closed = over.send(());
    });
    waits
}
