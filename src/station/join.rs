//! Joining a ledger with a one-time code: a till that has sold already, or a new one in an empty folder.
//!
//! Always holds: a till that has sold keeps its device, key and letter; a new one is in the folder whole or not at all,
//! with everything the cooperative's other tills have recorded; the code's secret for PINs is opened here and nowhere
//! else. If the answer is lost, the same code can be used again.
//! Neighbours: the code (`sync/code.rs`), a founding (`found.rs`), one exchange (`sync.rs`).

use ed25519_dalek::Signer;

use super::Doors;
use super::found::{FoundError, Site};
use super::sync::transport::{Request, Response, Transport, TransportError};
use super::sync::{self, Moved, SyncError};
use crate::domain::cooperative::founding::SYSTEM;
use crate::domain::event::{DeviceEnrolled, Event};
use crate::domain::id::{CoopId, DeviceId, TillLetter, UserId};
use crate::domain::people::user::Role;
use crate::domain::text::Text;
use crate::domain::time::{Instant, Zone};
use crate::io::entropy::Entropy;
use crate::io::folder::{DeviceKeys, Folder, FolderError};
use crate::io::joined::{self, Joined};
use crate::log::chain::{read_key, write_key};
use crate::log::text::hex;
use crate::store::{Mode, Store, StoreError};
use crate::sync::code;
use crate::sync::protocol::{CodeTaken, Enrol, Enrolled, NewCode, path};

/// Why a till has not joined.
#[derive(Debug, thiserror::Error)]
pub enum JoinError {
    #[error("'{0}' is no code")]
    NotACode(String),
    #[error("{path} holds a copy of a log and no device of its own")]
    Copy { path: String },
    #[error("the code does not open the secret that came with it")]
    Secret,
    #[error("this till has joined no ledger")]
    NotJoined,
    #[error("a time was said, and this is no practice")]
    NotForPractice,
    #[error(transparent)]
    Sync(#[from] SyncError),
    #[error(transparent)]
    Found(#[from] FoundError),
    #[error(transparent)]
    Folder(#[from] FolderError),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("the data file could not be read: {0}")]
    Unreadable(String),
}

impl From<TransportError> for JoinError {
    fn from(error: TransportError) -> Self {
        Self::Sync(error.into())
    }
}

impl JoinError {
    pub fn advice(&self) -> Text {
        match self {
            Self::NotACode(typed) => Text::new("sync-not-a-code").with("typed", typed.as_str()),
            Self::Copy { path } => Text::new("station-copy").with("folder", path.as_str()),
            Self::Secret => Text::new("sync-secret"),
            Self::NotJoined => Text::new("sync-not-joined"),
            Self::NotForPractice => Text::new("cli-ring-not-for-practice"),
            Self::Sync(error) => error.advice(),
            Self::Found(error) => error.advice(),
            Self::Folder(error) => error.advice(),
            Self::Store(error) => error.advice(),
            Self::Unreadable(_) => Text::new("station-unreadable"),
        }
    }
}

/// How a line to a ledger is made: from its address, and the token once there is one.
pub type Connect<'a> = &'a mut dyn FnMut(&str, Option<&str>) -> Result<Box<dyn Transport>, TransportError>;

/// What joining has done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Welcome {
    pub till: TillLetter,
    /// A new till: what it got from the ledger.
    pub moved: Option<Moved>,
}

/// Joins the ledger at an address.
pub fn enrol(
    folder: &Folder,
    url: &str,
    typed: &str,
    doors: &mut Doors,
    connect: Connect<'_>,
) -> Result<Welcome, JoinError> {
    enrol_at(folder, url, typed, (None, doors), connect)
}

/// The same at a time of its own, which only a practice has: the till's first record stands there.
///
/// # Errors
/// Those of joining; a time was said, and what is joined is a real shop.
pub fn enrol_at(
    folder: &Folder,
    url: &str,
    typed: &str,
    (at, doors): (Option<Instant>, &mut Doors),
    connect: Connect<'_>,
) -> Result<Welcome, JoinError> {
    if !code::is_code(typed) {
        return Err(JoinError::NotACode(typed.to_owned()));
    }
    match folder.has_shop()? {
        true if at.is_some() && !is_practice(folder)? => Err(JoinError::NotForPractice),
        true => enrol_old(folder, url, typed, connect),
        false => enrol_new(folder, url, typed, (at, doors), connect),
    }
}

fn ask(transport: &mut dyn Transport, request: &Enrol) -> Result<Enrolled, SyncError> {
    let body = serde_json::to_vec(request).expect("a message is JSON");
    let response: Response = transport.send(&Request::post(path::ENROL, body))?;
    sync::read(&response, &[200])
}

fn request(code: &str, device: DeviceId, keys: &DeviceKeys, old: Option<(CoopId, TillLetter)>) -> Enrol {
    let public_key = write_key(&keys.signing.verifying_key());
    let proof = keys.signing.sign(Enrol::signed(code, device, &public_key).as_bytes());
    let (coop, till) = old.unzip();
    Enrol { code: code.to_owned(), device, public_key, proof: hex(&proof.to_bytes()), coop, till }
}

/// A till that has sold: nothing of it changes but that it may speak to the ledger. It may be open meanwhile.
fn enrol_old(folder: &Folder, url: &str, code: &str, connect: Connect<'_>) -> Result<Welcome, JoinError> {
    let (store, keys) = own(folder)?;
    let identity = store.identity();
    let till = identity.till.clone().ok_or_else(|| JoinError::Unreadable("no letter".to_owned()))?;
    let request = request(code, identity.device, &keys, Some((identity.coop, till)));
    let enrolled = ask(&mut *connect(url, None)?, &request)?;
    joined::write(folder, &Joined { url: url.trim().to_owned(), token: enrolled.token, proves: false })?;
    Ok(Welcome { till: enrolled.till, moved: None })
}

/// A server joins the next one up with the key of the till that lives beside it: what it has goes there, and what is
/// there comes. Its token stands in the server's own folder; the till goes on speaking to its server.
pub fn enrol_above(
    folder: &Folder,
    server: &Folder,
    url: &str,
    typed: &str,
    connect: Connect<'_>,
) -> Result<(), JoinError> {
    if !code::is_code(typed) {
        return Err(JoinError::NotACode(typed.to_owned()));
    }
    let (store, keys) = own(folder)?;
    let identity = store.identity();
    let till = identity.till.clone().ok_or_else(|| JoinError::Unreadable("no letter".to_owned()))?;
    let request = request(typed, identity.device, &keys, Some((identity.coop, till)));
    let enrolled = ask(&mut *connect(url, None)?, &request)?;
    joined::write(server, &Joined { url: url.trim().to_owned(), token: enrolled.token, proves: false })?;
    Ok(())
}

/// The own file for reading, and the keys of this device.
fn own(folder: &Folder) -> Result<(Store, DeviceKeys), JoinError> {
    let store = Store::open(folder.database(), Mode::ReadOnly)?;
    let public = store.identity().public_key.as_deref().and_then(read_key);
    let public = public.ok_or_else(|| JoinError::Copy { path: folder.path().display().to_string() })?;
    let keys = folder.load_keys(&public.to_bytes())?;
    Ok((store, keys))
}

/// A new till in an empty folder.
fn enrol_new(
    folder: &Folder,
    url: &str,
    code: &str,
    doors: (Option<Instant>, &mut Doors),
    connect: Connect<'_>,
) -> Result<Welcome, JoinError> {
    let site = Site::at(folder)?;
    let (welcome, joined) = begin(&site, url, code, doors, connect)?;
    joined::write(folder, &joined)?;
    site.settle_joined()?;
    Ok(welcome)
}

fn begin(
    site: &Site,
    url: &str,
    typed: &str,
    (at, doors): (Option<Instant>, &mut Doors),
    connect: Connect<'_>,
) -> Result<(Welcome, Joined), JoinError> {
    let draft = &site.draft;
    let device = DeviceId(doors.entropy.uuid());
    let mut keys = draft.create_keys(doors.entropy.as_mut())?;
    let enrolled = ask(&mut *connect(url, None)?, &request(typed, device, &keys, None))?;
    let secret = enrolled.sealed_secret.as_deref().and_then(|sealed| code::open(typed, sealed));
    draft.share_secret(&mut keys, secret.ok_or(JoinError::Secret)?)?;
    let mut store = Store::create(draft.database(), enrolled.coop, device)?;
    // Nobody can open it before it is adopted, and adopting waits for the disk.
    store.without_waiting_for_the_disk()?;
    let public_key = write_key(&keys.signing.verifying_key());
    let first = Event::DeviceEnrolled(DeviceEnrolled { public_key, till: enrolled.till.clone(), restored: None });
    let mut salt = [0; 16];
    doors.entropy.fill(&mut salt);
    let began = doors.clock.now();
    let mut transport = connect(url, Some(&enrolled.token))?;
    let Doors { clock, entropy } = doors;
    let mut exchange =
        |store: &mut Store| sync::exchange(store, &mut *transport, &mut || clock.now(), &mut || entropy.uuid());
    // What the others have recorded says whether this is a practice, which stands at a time of its own.
    let before = exchange(&mut store)?;
    let newest = store.newest_record()?;
    let settings = store.settings_on(Zone::default().date(newest.unwrap_or(began)))?;
    if at.is_some() && !settings.demo {
        return Err(JoinError::NotForPractice);
    }
    let at = at.or(newest.filter(|_| settings.demo)).unwrap_or(began);
    let sealed = store.chain().seal(at, UserId::from(SYSTEM), first.into(), salt, &keys.signing);
    store.append(&[sealed], &[]).map_err(SyncError::from)?;
    let mut moved = exchange(&mut store)?;
    moved.received += before.received;
    moved.refused += before.refused;
    store.checkpoint(true)?;
    let joined = Joined { url: url.trim().to_owned(), token: enrolled.token, proves: false };
    Ok((Welcome { till: enrolled.till, moved: Some(moved) }, joined))
}

/// Who may let another till join; whoever asks for it sees to that.
pub const MAY_LET_JOIN: [Role; 2] = [Role::Manajer, Role::Pengurus];

/// A one-time code for another till, made by a manager at one that has joined. It carries this till's secret for PINs,
/// sealed under the code itself.
pub fn new_code(
    folder: &Folder,
    entropy: &mut dyn Entropy,
    connect: Connect<'_>,
) -> Result<(String, CodeTaken), JoinError> {
    let (_, keys) = own(folder)?;
    let joined = joined::read(folder)?.ok_or(JoinError::NotJoined)?;
    let (code, new) = sealed_code(&keys.secret, entropy);
    let body = serde_json::to_vec(&new).expect("a message is JSON");
    let response = connect(&joined.url, Some(&joined.token))?.send(&Request::post(path::CODES, body))?;
    Ok((code, sync::read(&response, &[200])?))
}

/// A new code, and what the ledger may know of it.
pub fn sealed_code(secret: &[u8; 32], entropy: &mut dyn Entropy) -> (String, NewCode) {
    let mut bytes = [0; 10];
    entropy.fill(&mut bytes);
    let code = code::from_random(bytes);
    let new = NewCode { code_sha256: code::fingerprint(&code), sealed_secret: code::seal(&code, secret) };
    (code, new)
}

/// The secret of the till that lives in a folder, for a server that stands beside it; `None` where none does.
pub fn secret_of(folder: &Folder) -> Result<Option<(CoopId, [u8; 32])>, JoinError> {
    match folder.has_shop()? {
        false => Ok(None),
        true => match own(folder) {
            Ok((store, keys)) => Ok(Some((store.identity().coop, keys.secret))),
            Err(JoinError::Copy { .. }) => Ok(None),
            Err(error) => Err(error),
        },
    }
}

/// Whether the shop in a folder is for practice, where nobody need be named.
pub fn is_practice(folder: &Folder) -> Result<bool, JoinError> {
    let (store, _) = own(folder)?;
    let Some(newest) = store.newest_record()? else { return Ok(false) };
    Ok(store.settings_on(Zone::default().date(newest))?.demo)
}
