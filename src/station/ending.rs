//! The machine tells the program to end: SIGTERM at shut-down, SIGHUP, Ctrl-C.
//!
//! Where a system has no such signals, or they cannot be watched, nobody is told and the system ends the program
//! itself.

/// Calls `tell` at each of them from now on, on a thread of its own.
#[cfg(unix)]
pub fn watch(tell: impl Fn() + Send + 'static) {
    use tokio::signal::unix::{SignalKind, signal};
    let watched = async move {
        let kinds = [SignalKind::terminate(), SignalKind::hangup(), SignalKind::interrupt()].map(signal);
        let [Ok(mut term), Ok(mut hangup), Ok(mut interrupt)] = kinds else { return };
        loop {
            let heard = tokio::select! {
                heard = term.recv() => heard,
                heard = hangup.recv() => heard,
                heard = interrupt.recv() => heard,
            };
            if heard.is_none() {
                return;
            }
            tell();
        }
    };
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build();
        // Without it the system ends the program as it always did.
        if let Ok(runtime) = runtime {
            runtime.block_on(watched);
        }
    });
}

/// Calls `tell` at each of them from now on, on a thread of its own.
#[cfg(not(unix))]
pub fn watch(_tell: impl Fn() + Send + 'static) {}
