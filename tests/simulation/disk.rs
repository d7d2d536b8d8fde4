//! A disk below SQLite: files in memory, with a power switch. The one place of the project that allows `unsafe`: a
//! SQLite VFS is a table of C functions.
//!
//! What a real disk promises is kept, no more: what was synced survives; of what was written since, any part may have
//! reached the platter, in any order, the last of it torn. Everything random comes from the seed given to `power_on`.
#![allow(unsafe_code)]

use std::collections::HashMap;
use std::ffi::{CStr, CString, c_char, c_int, c_void};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, Once, OnceLock, PoisonError};

use rusqlite::ffi;

/// Paths below such a folder are simulated; all others go to the platform's own VFS, so that the code under test is the
/// code that ships, and other tests of the same process keep their real disk.
const MARK: &str = "gerai-simulated-disk";

/// One machine's disk.
#[derive(Default)]
pub struct Disk {
    files: HashMap<String, File>,
    /// Changes so far: writes, truncations, syncs, deletions.
    pub changes: u64,
    /// The change at which the power goes.
    pub cut_at: Option<u64>,
    /// The sync that errs although everything reached the disk.
    pub sync_errs_at: Option<u64>,
    /// Bytes that fit, all files together.
    pub full_at: Option<usize>,
    dead: bool,
}

#[derive(Default)]
struct File {
    /// What the running machine sees.
    seen: Vec<u8>,
    /// What survives a power cut for certain.
    synced: Vec<u8>,
    /// What was changed since the last sync.
    pending: Vec<Change>,
    shared_memory: Vec<Box<[u8; SHM_REGION]>>,
}

#[derive(Clone)]
enum Change {
    Write { at: usize, bytes: Vec<u8> },
    Truncate { length: usize },
}

const SHM_REGION: usize = 32_768;

impl Change {
    fn apply(&self, content: &mut Vec<u8>) {
        match self {
            Self::Write { at, bytes } => {
                let end = at + bytes.len();
                if content.len() < end {
                    content.resize(end, 0);
                }
                content[*at..end].copy_from_slice(bytes);
            }
            Self::Truncate { length } => content.truncate(*length),
        }
    }
}

impl Disk {
    /// Counts a change; `false` where the power is gone.
    fn change(&mut self) -> bool {
        if self.dead {
            return false;
        }
        self.changes += 1;
        self.dead = self.cut_at == Some(self.changes);
        !self.dead
    }

    /// The power comes back: what was synced is there, and of the rest whatever the seed decides.
    pub fn power_on(&mut self, seed: u64) {
        let mut random = seed | 1;
        for file in self.files.values_mut() {
            let mut content = std::mem::take(&mut file.synced);
            for change in std::mem::take(&mut file.pending) {
                random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                match (random >> 33) % 4 {
                    0 => {}
                    1 => torn(&change, (random >> 40) as usize).apply(&mut content),
                    _ => change.apply(&mut content),
                }
            }
            file.seen.clone_from(&content);
            file.synced = content;
            file.shared_memory.clear();
        }
        self.dead = false;
        self.cut_at = None;
        self.sync_errs_at = None;
        self.full_at = None;
    }

    fn used(&self) -> usize {
        self.files.values().map(|file| file.seen.len()).sum()
    }
}

/// The first part of a write, on a 512-byte border.
fn torn(change: &Change, random: usize) -> Change {
    match change {
        Change::Write { at, bytes } => {
            let sectors = bytes.len() / 512;
            let kept = if sectors == 0 { 0 } else { random % sectors * 512 };
            Change::Write { at: *at, bytes: bytes[..kept].to_vec() }
        }
        truncate => truncate.clone(),
    }
}

type Shared = Arc<Mutex<Disk>>;

fn disks() -> &'static Mutex<HashMap<String, Shared>> {
    static DISKS: OnceLock<Mutex<HashMap<String, Shared>>> = OnceLock::new();
    DISKS.get_or_init(Mutex::default)
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A fresh disk, and the folder under which SQLite finds it. The real folder holds only an empty `gerai.db`, for those
/// who ask the platform whether it is there.
pub fn disk(name: &str) -> (Shared, PathBuf) {
    register();
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(MARK).join(name);
    std::fs::create_dir_all(&folder).expect("a temporary folder");
    std::fs::write(folder.join("gerai.db"), b"").expect("a temporary file");
    let shared = Shared::default();
    locked(disks()).insert(name.to_owned(), Arc::clone(&shared));
    (shared, folder)
}

/// The disk that a path is on; `None` for paths of the real world.
fn disk_of(path: &str) -> Option<Shared> {
    let mut parts = path.split('/').skip_while(|part| !part.starts_with(MARK));
    let name = parts.nth(1)?;
    Some(Arc::clone(locked(disks()).entry(name.to_owned()).or_default()))
}

/// The platform's own VFS.
fn platform() -> *mut ffi::sqlite3_vfs {
    static PLATFORM: OnceLock<usize> = OnceLock::new();
    // SAFETY: SQLite's own VFS is never freed. Kept as a number, since a pointer may not be shared between threads.
    *PLATFORM.get_or_init(|| unsafe { ffi::sqlite3_vfs_find(std::ptr::null()) } as usize) as *mut ffi::sqlite3_vfs
}

#[repr(C)]
struct Handle {
    base: ffi::sqlite3_file,
    /// An `Open` on the heap, freed by `close`.
    open: *mut Open,
}

struct Open {
    disk: Shared,
    path: String,
}

fn register() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let name = CString::new(MARK).expect("no zero byte").into_raw();
        // SAFETY: see `platform`.
        let real = unsafe { &*platform() };
        let vfs = Box::new(ffi::sqlite3_vfs {
            iVersion: 2,
            szOsFile: real.szOsFile.max(size_of::<Handle>() as c_int),
            mxPathname: real.mxPathname,
            pNext: std::ptr::null_mut(),
            zName: name,
            pAppData: std::ptr::null_mut(),
            xOpen: Some(open),
            xDelete: Some(delete),
            xAccess: Some(access),
            xFullPathname: Some(full_path),
            // The platform's own for the rest; none of them looks at the table it is called with.
            xDlOpen: real.xDlOpen,
            xDlError: real.xDlError,
            xDlSym: real.xDlSym,
            xDlClose: real.xDlClose,
            xRandomness: real.xRandomness,
            xSleep: real.xSleep,
            xCurrentTime: real.xCurrentTime,
            xGetLastError: real.xGetLastError,
            xCurrentTimeInt64: real.xCurrentTimeInt64,
            xSetSystemCall: None,
            xGetSystemCall: None,
            xNextSystemCall: None,
        });
        // SAFETY: the table is leaked, so it outlives every connection.
        let code = unsafe { ffi::sqlite3_vfs_register(Box::into_raw(vfs), 1) };
        assert_eq!(code, ffi::SQLITE_OK, "SQLite takes the simulated disk");
    });
}

static METHODS: ffi::sqlite3_io_methods = ffi::sqlite3_io_methods {
    iVersion: 2,
    xClose: Some(close),
    xRead: Some(read),
    xWrite: Some(write),
    xTruncate: Some(truncate),
    xSync: Some(sync),
    xFileSize: Some(file_size),
    xLock: Some(lock),
    xUnlock: Some(lock),
    xCheckReservedLock: Some(check_reserved_lock),
    xFileControl: Some(file_control),
    xSectorSize: Some(sector_size),
    xDeviceCharacteristics: Some(device_characteristics),
    xShmMap: Some(shm_map),
    xShmLock: Some(shm_lock),
    xShmBarrier: Some(shm_barrier),
    xShmUnmap: Some(shm_unmap),
    xFetch: None,
    xUnfetch: None,
};

// SAFETY of the functions below: SQLite calls them with the pointers it documents; `Handle.open` is set by `open`
// before `pMethods`, and freed once, by `close`.

unsafe fn text<'a>(pointer: *const c_char) -> &'a str {
    unsafe { CStr::from_ptr(pointer) }.to_str().expect("paths of the tests are ASCII")
}

unsafe fn handle<'a>(file: *mut ffi::sqlite3_file) -> &'a Open {
    unsafe { &*(*file.cast::<Handle>()).open }
}

unsafe extern "C" fn open(
    _: *mut ffi::sqlite3_vfs,
    name: *const c_char,
    file: *mut ffi::sqlite3_file,
    flags: c_int,
    out: *mut c_int,
) -> c_int {
    unsafe {
        // A temporary file of SQLite's own has no name.
        let found = if name.is_null() { None } else { disk_of(text(name)) };
        let Some(shared) = found else {
            let real = platform();
            return (*real).xOpen.expect("a VFS opens")(real, name, file, flags, out);
        };
        let path = text(name).to_owned();
        {
            let mut disk = locked(&shared);
            if disk.dead {
                (*file).pMethods = std::ptr::null();
                return ffi::SQLITE_IOERR;
            }
            if !disk.files.contains_key(&path) {
                if flags & ffi::SQLITE_OPEN_CREATE == 0 {
                    (*file).pMethods = std::ptr::null();
                    return ffi::SQLITE_CANTOPEN;
                }
                disk.files.insert(path.clone(), File::default());
            }
        }
        (*file.cast::<Handle>()).open = Box::into_raw(Box::new(Open { disk: shared, path }));
        (*file).pMethods = &raw const METHODS;
        if !out.is_null() {
            *out = flags;
        }
        ffi::SQLITE_OK
    }
}

unsafe extern "C" fn close(file: *mut ffi::sqlite3_file) -> c_int {
    unsafe { drop(Box::from_raw((*file.cast::<Handle>()).open)) };
    ffi::SQLITE_OK
}

unsafe extern "C" fn read(file: *mut ffi::sqlite3_file, into: *mut c_void, length: c_int, at: i64) -> c_int {
    let open = unsafe { handle(file) };
    let disk = locked(&open.disk);
    let Some(found) = disk.files.get(&open.path).filter(|_| !disk.dead) else { return ffi::SQLITE_IOERR_READ };
    let into = unsafe { std::slice::from_raw_parts_mut(into.cast::<u8>(), length as usize) };
    let start = (at as usize).min(found.seen.len());
    let end = (at as usize + into.len()).min(found.seen.len());
    into[..end - start].copy_from_slice(&found.seen[start..end]);
    into[end - start..].fill(0);
    if end - start == into.len() { ffi::SQLITE_OK } else { ffi::SQLITE_IOERR_SHORT_READ }
}

unsafe extern "C" fn write(file: *mut ffi::sqlite3_file, from: *const c_void, length: c_int, at: i64) -> c_int {
    let open = unsafe { handle(file) };
    let bytes = unsafe { std::slice::from_raw_parts(from.cast::<u8>(), length as usize) }.to_vec();
    let mut disk = locked(&open.disk);
    let lost = !disk.change();
    let grows = disk.files.get(&open.path).is_some_and(|found| found.seen.len() < at as usize + bytes.len());
    if grows && disk.full_at.is_some_and(|full| disk.used() + bytes.len() > full) {
        return ffi::SQLITE_FULL;
    }
    let Some(found) = disk.files.get_mut(&open.path) else { return ffi::SQLITE_IOERR_WRITE };
    let change = Change::Write { at: at as usize, bytes };
    if lost {
        // The write under way when the power went may be there in part.
        found.pending.push(change);
        return ffi::SQLITE_IOERR_WRITE;
    }
    change.apply(&mut found.seen);
    found.pending.push(change);
    ffi::SQLITE_OK
}

unsafe extern "C" fn truncate(file: *mut ffi::sqlite3_file, length: i64) -> c_int {
    let open = unsafe { handle(file) };
    let mut disk = locked(&open.disk);
    if !disk.change() {
        return ffi::SQLITE_IOERR_TRUNCATE;
    }
    let Some(found) = disk.files.get_mut(&open.path) else { return ffi::SQLITE_IOERR_TRUNCATE };
    let change = Change::Truncate { length: length as usize };
    change.apply(&mut found.seen);
    found.pending.push(change);
    ffi::SQLITE_OK
}

unsafe extern "C" fn sync(file: *mut ffi::sqlite3_file, _: c_int) -> c_int {
    let open = unsafe { handle(file) };
    let mut disk = locked(&open.disk);
    if !disk.change() {
        return ffi::SQLITE_IOERR_FSYNC;
    }
    let errs = disk.sync_errs_at == Some(disk.changes);
    let Some(found) = disk.files.get_mut(&open.path) else { return ffi::SQLITE_IOERR_FSYNC };
    for change in std::mem::take(&mut found.pending) {
        change.apply(&mut found.synced);
    }
    if errs { ffi::SQLITE_IOERR_FSYNC } else { ffi::SQLITE_OK }
}

unsafe extern "C" fn file_size(file: *mut ffi::sqlite3_file, size: *mut i64) -> c_int {
    let open = unsafe { handle(file) };
    let disk = locked(&open.disk);
    unsafe { *size = disk.files.get(&open.path).map_or(0, |found| found.seen.len() as i64) };
    ffi::SQLITE_OK
}

/// One program at a time runs on a simulated machine, so every lock is granted.
unsafe extern "C" fn lock(_: *mut ffi::sqlite3_file, _: c_int) -> c_int {
    ffi::SQLITE_OK
}

unsafe extern "C" fn check_reserved_lock(_: *mut ffi::sqlite3_file, out: *mut c_int) -> c_int {
    unsafe { *out = 0 };
    ffi::SQLITE_OK
}

unsafe extern "C" fn file_control(_: *mut ffi::sqlite3_file, _: c_int, _: *mut c_void) -> c_int {
    ffi::SQLITE_NOTFOUND
}

unsafe extern "C" fn sector_size(_: *mut ffi::sqlite3_file) -> c_int {
    512
}

unsafe extern "C" fn device_characteristics(_: *mut ffi::sqlite3_file) -> c_int {
    0
}

unsafe extern "C" fn shm_map(
    file: *mut ffi::sqlite3_file,
    region: c_int,
    size: c_int,
    extend: c_int,
    out: *mut *mut c_void,
) -> c_int {
    assert_eq!(size as usize, SHM_REGION, "SQLite maps the WAL index in regions of 32 KiB");
    let open = unsafe { handle(file) };
    let mut disk = locked(&open.disk);
    let Some(found) = disk.files.get_mut(&open.path) else { return ffi::SQLITE_IOERR_SHMMAP };
    while found.shared_memory.len() <= region as usize && extend != 0 {
        found.shared_memory.push(Box::new([0; SHM_REGION]));
    }
    let memory = found.shared_memory.get_mut(region as usize);
    unsafe { *out = memory.map_or(std::ptr::null_mut(), |memory| memory.as_mut_ptr().cast()) };
    ffi::SQLITE_OK
}

unsafe extern "C" fn shm_lock(_: *mut ffi::sqlite3_file, _: c_int, _: c_int, _: c_int) -> c_int {
    ffi::SQLITE_OK
}

unsafe extern "C" fn shm_barrier(_: *mut ffi::sqlite3_file) {}

unsafe extern "C" fn shm_unmap(file: *mut ffi::sqlite3_file, delete: c_int) -> c_int {
    let open = unsafe { handle(file) };
    if let Some(found) = locked(&open.disk).files.get_mut(&open.path).filter(|_| delete != 0) {
        found.shared_memory.clear();
    }
    ffi::SQLITE_OK
}

unsafe extern "C" fn delete(_: *mut ffi::sqlite3_vfs, name: *const c_char, sync: c_int) -> c_int {
    let path = unsafe { text(name) };
    let Some(shared) = disk_of(path) else {
        let real = platform();
        return unsafe { (*real).xDelete.expect("a VFS deletes")(real, name, sync) };
    };
    let mut disk = locked(&shared);
    if !disk.change() {
        return ffi::SQLITE_IOERR_DELETE;
    }
    match disk.files.remove(path) {
        Some(_) => ffi::SQLITE_OK,
        None => ffi::SQLITE_IOERR_DELETE_NOENT,
    }
}

unsafe extern "C" fn access(_: *mut ffi::sqlite3_vfs, name: *const c_char, flags: c_int, out: *mut c_int) -> c_int {
    let path = unsafe { text(name) };
    let Some(shared) = disk_of(path) else {
        let real = platform();
        return unsafe { (*real).xAccess.expect("a VFS asks")(real, name, flags, out) };
    };
    let there = locked(&shared).files.get(path).is_some_and(|found| !found.seen.is_empty());
    unsafe { *out = c_int::from(there) };
    ffi::SQLITE_OK
}

unsafe extern "C" fn full_path(_: *mut ffi::sqlite3_vfs, name: *const c_char, size: c_int, out: *mut c_char) -> c_int {
    if disk_of(unsafe { text(name) }).is_none() {
        let real = platform();
        return unsafe { (*real).xFullPathname.expect("a VFS names")(real, name, size, out) };
    }
    let bytes = unsafe { CStr::from_ptr(name) }.to_bytes_with_nul();
    if bytes.len() > size as usize {
        return ffi::SQLITE_CANTOPEN;
    }
    unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr().cast(), out, bytes.len()) };
    ffi::SQLITE_OK
}
