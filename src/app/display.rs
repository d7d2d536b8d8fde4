//! Before a window is opened: is there a display, and are the libraries there that it needs?
//!
//! The toolkit opens its libraries at run time and panics where one is missing. So they are looked for first, and what
//! is missing is named, with the package that brings it.

use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use iced::Size;

use crate::domain::text::Text;

/// Library, and the Debian package it is in.
const X11: [(&str, &str); 6] = [
    ("libX11.so.6", "libx11-6"),
    ("libX11-xcb.so.1", "libx11-xcb1"),
    ("libXcursor.so.1", "libxcursor1"),
    ("libXi.so.6", "libxi6"),
    ("libxkbcommon.so.0", "libxkbcommon0"),
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
];
const WAYLAND: [(&str, &str); 2] =
    [("libwayland-client.so.0", "libwayland-client0"), ("libxkbcommon.so.0", "libxkbcommon0")];

/// What keeps a window from opening here, if anything.
pub fn trouble() -> Option<Text> {
    if !cfg!(target_os = "linux") {
        return None;
    }
    let named = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let folders = library_folders();
    judge(named("WAYLAND_DISPLAY") || named("WAYLAND_SOCKET"), named("DISPLAY"), |library| {
        folders.iter().any(|folder| folder.join(library).exists())
    })
}

/// The judgement, over what there is.
fn judge(wayland: bool, x11: bool, there: impl Fn(&str) -> bool) -> Option<Text> {
    let missing = |libraries: &[(&'static str, &'static str)]| {
        let missing = libraries.iter().filter(|(library, _)| !there(library));
        missing.map(|(_, package)| *package).collect::<Vec<_>>()
    };
    // One display that works is enough.
    let ways = [(wayland, missing(&WAYLAND)), (x11, missing(&X11))];
    let mut open = ways.into_iter().filter(|(named, _)| *named).map(|(_, missing)| missing).peekable();
    if open.peek().is_none() {
        return Some(Text::new("window-no-display"));
    }
    let lacking: Vec<Vec<&str>> = open.collect();
    match lacking.iter().any(Vec::is_empty) {
        true => None,
        false => lacking.last().map(|missing| Text::new("window-no-library").with("packages", missing.join(" "))),
    }
}

/// Set when the window stands: from then on a panic is a bug of ours and is shown as one.
static STANDS: AtomicBool = AtomicBool::new(false);

pub fn stands() {
    STANDS.store(true, Ordering::Relaxed);
}

/// How large a window may be on this screen, where it is larger than that.
pub fn fitted(window: Size, screen: Size) -> Option<Size> {
    let size = Size::new(window.width.min(screen.width), window.height.min(screen.height));
    (size != window && size.width > 0.0 && size.height > 0.0).then_some(size)
}

/// Opens the window. The toolkit panics where the display that is named does not answer; that is said in a sentence.
pub fn open<T>(window: impl FnOnce() -> T) -> Result<T, Text> {
    let shown = panic::take_hook();
    panic::set_hook(Box::new(move |bug| {
        if STANDS.load(Ordering::Relaxed) {
            shown(bug);
        }
    }));
    panic::catch_unwind(AssertUnwindSafe(window)).map_err(|bug| {
        if STANDS.load(Ordering::Relaxed) {
            panic::resume_unwind(bug);
        }
        let named = ["WAYLAND_DISPLAY", "DISPLAY"].into_iter().filter_map(|name| std::env::var(name).ok());
        let display = named.filter(|display| !display.is_empty()).collect::<Vec<_>>().join(", ");
        Text::new("window-no-answer").with("display", display)
    })
}

/// Where the loader looks: what the environment names, and the usual places of distributions.
fn library_folders() -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> =
        std::env::var_os("LD_LIBRARY_PATH").iter().flat_map(std::env::split_paths).collect();
    for root in ["/usr/lib", "/lib", "/usr/lib64", "/lib64", "/usr/local/lib", "/run/current-system/sw/lib"] {
        let root = Path::new(root);
        folders.push(root.to_owned());
        let triple = format!("{}-linux-gnu", std::env::consts::ARCH);
        folders.push(root.join(triple));
    }
    folders.push(PathBuf::from("/usr/lib/arm-linux-gnueabihf"));
    folders.push(PathBuf::from("/usr/lib/i386-linux-gnu"));
    folders
}

#[cfg(test)]
mod tests;
