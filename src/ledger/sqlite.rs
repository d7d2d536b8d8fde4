//! The ledger of one cooperative in two files on one of the shop's own PCs: the logs with their rows (`ledger.db`, the
//! same store as a till's), and who may speak (`access.db`).
//!
//! Always holds: a push is one commit of the store, and what is put aside is noted after it: killed in between, the
//! same
//! push sent again ends the same way. Reading waits for no writer.
//! Neighbours: taking in record by record (`store/append/foreign.rs`), who may join (`enrol.rs`).

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard};

use uuid::Uuid;

use super::database::{Aside, Caller, Granting, Kept, LedgerError, Sent, Tally};
use super::enrol::{self, CODE_LIVES_MS, Facts, Known};
use crate::domain::id::{CoopId, DeviceId};
use crate::domain::time::{Instant, Zone};
use crate::io::lan::Call;
use crate::log::record::{Record, sha256};
use crate::log::text::hex;
use crate::store::append::AppendError;
use crate::store::{Mode, Store, StoreError};
use crate::sync::code;
use crate::sync::gist::Gist;
use crate::sync::protocol::{
    self, CodeTaken, DeviceSeen, Enrolled, Head, Heads, LONG_BATCH, MOST_RECORDS, NewCode, Pull, Pulled, Pushed,
    Revoke, Shelved, TroubleCode, Why,
};

mod access;
mod pages;

use access::Access;

type Answer<T> = Result<T, LedgerError>;

/// The files of one ledger.
pub struct Sqlite {
    folder: PathBuf,
    /// Sees every later commit. `None` until the first till has said of which cooperative it is.
    reader: Mutex<Option<Store>>,
    /// `None` before that, too, and after a commit that erred until the file is opened again.
    writer: Mutex<Option<Store>>,
    access: Mutex<Access>,
    /// Held while somebody joins: two must not be given one letter.
    joining: Mutex<()>,
    /// Of the till beside it: what members' PINs are keyed with.
    secret: Option<[u8; 32]>,
    /// A shop's server whose records go on to the cooperative's.
    has_above: AtomicBool,
}

impl Sqlite {
    /// Opens or makes the ledger of a folder. `coop` is known where a till lives beside it.
    pub fn open(folder: &Path, coop: Option<CoopId>, own: Uuid) -> Answer<Self> {
        std::fs::create_dir_all(folder).map_err(|error| LedgerError::Unavailable(error.to_string()))?;
        let access = Access::open(&folder.join("access.db"))?;
        let sqlite = Self {
            folder: folder.to_owned(),
            reader: Mutex::new(None),
            writer: Mutex::new(None),
            access: Mutex::new(access),
            joining: Mutex::new(()),
            secret: None,
            has_above: AtomicBool::new(false),
        };
        let path = sqlite.database();
        if path.exists() {
            sqlite.begin(Store::open(&path, Mode::ReadWrite)?)?;
        } else if let Some(coop) = coop {
            sqlite.begin(Store::create(&path, coop, DeviceId(own))?)?;
        }
        Ok(sqlite)
    }

    /// With the secret of the till beside it, members can look at what they have.
    pub fn with_secret(self, secret: Option<[u8; 32]>) -> Self {
        Self { secret, ..self }
    }

    fn begin(&self, store: Store) -> Answer<()> {
        *held(&self.reader) = Some(store.reader()?);
        *held(&self.writer) = Some(store);
        Ok(())
    }

    fn coop(&self) -> Option<CoopId> {
        held(&self.reader).as_ref().map(|store| store.identity().coop)
    }

    pub fn database(&self) -> PathBuf {
        self.folder.join("ledger.db")
    }

    /// Asks the logs, where there are any.
    fn read<T>(&self, ask: impl FnOnce(&Store) -> Result<T, StoreError>) -> Answer<Option<T>> {
        held(&self.reader).as_ref().map(ask).transpose().map_err(LedgerError::from)
    }

    /// Takes records in. After a commit that erred the file is asked before anything is answered: the till sends again.
    fn write<T>(&self, work: impl FnOnce(&mut Store) -> Result<T, AppendError>) -> Answer<T> {
        let mut writer = held(&self.writer);
        let mut store = match writer.take() {
            Some(store) => store,
            None => Store::open(self.database(), Mode::ReadWrite)?,
        };
        let done = work(&mut store);
        *writer = match &done {
            Err(AppendError::Unknown(_)) => store.reopen().ok(),
            _ => Some(store),
        };
        done.map_err(|error| LedgerError::Unavailable(error.to_string()))
    }

    /// Every till that is known, by its enrolment or by its log.
    fn known(&self) -> Answer<Vec<Known>> {
        let ends = self.read(Store::log_ends)?.unwrap_or_default();
        let records = |device| ends.iter().find(|end| end.device == device).map_or(0, |end| end.seq);
        let mut known = held(&self.access).enrolments()?;
        for known in &mut known {
            known.records = records(known.device);
        }
        for (device, till, public_key) in self.read(Store::letters)?.unwrap_or_default() {
            if known.iter().all(|known| known.device != device) {
                known.push(Known { device, till, public_key, records: records(device), revoked: false });
            }
        }
        Ok(known)
    }

    pub fn enrol(&self, granting: Granting<'_>) -> Answer<Enrolled> {
        let request = granting.request;
        if !enrol::proven(request) {
            return Err(TroubleCode::BadRequest.into());
        }
        let _one_at_a_time = held(&self.joining);
        let known = self.known()?;
        let here = self.coop();
        let code_sha256 = code::fingerprint(&request.code);
        let kept = held(&self.access).code(&code_sha256)?;
        let facts = Facts { code: kept, coop: here, known: &known, now: granting.now };
        let grant = enrol::decide(request, &facts)?;
        if here.is_none() {
            let own = DeviceId(Uuid::from_bytes(own_id(request.device)));
            self.begin(Store::create(self.database(), grant.coop, own)?)?;
        }
        held(&self.access).enrol(&granting, &grant, &code_sha256)?;
        Ok(granting.answer(&grant))
    }

    pub fn caller(&self, token: &str, now: Instant) -> Answer<Caller> {
        let coop = self.coop();
        let found = held(&self.access).by_token(&hex(&sha256(&[token.as_bytes()])), now)?;
        let (Some((device, till, revoked)), Some(coop)) = (found, coop) else {
            return Err(TroubleCode::BadToken.into());
        };
        match revoked {
            true => Err(TroubleCode::Revoked.into()),
            false => Ok(Caller { coop, device, till }),
        }
    }

    /// What is kept of tokens and of codes that can be used.
    pub fn digests(&self, now: Instant) -> Answer<Vec<String>> {
        held(&self.access).digests(now)
    }

    /// What it calls out on the shop's network: the cooperative's id and name, where there is one.
    pub fn call(&self, now: Instant) -> Call {
        let named = self.read(|store| store.settings_on(Zone::default().date(now)).map(|settings| settings.name));
        // A name that cannot be read now is called later.
        let name = named.ok().flatten().unwrap_or_default();
        Call { coop: self.coop().map(|coop| coop.to_string()).unwrap_or_default(), name }
    }

    /// Keeps the fingerprint of a code. `by` is the till whose manager made it; the server's own have none.
    pub fn take_code(&self, by: Option<&Caller>, code: &NewCode, now: Instant) -> Answer<CodeTaken> {
        let fits = |text: &str, length| text.len() == length && text.bytes().all(|sign| sign.is_ascii_hexdigit());
        let sealed = !code.sealed_secret.is_empty();
        if !fits(&code.code_sha256, 64) || (sealed || by.is_some()) && !fits(&code.sealed_secret, 128) {
            return Err(TroubleCode::BadRequest.into());
        }
        let until = now.plus_millis(CODE_LIVES_MS);
        let sealed = sealed.then_some(code.sealed_secret.as_str());
        held(&self.access).keep_code(&code.code_sha256, sealed, until)?;
        Ok(CodeTaken { until })
    }

    pub fn push(&self, caller: &Caller, sent: Vec<Sent>, now: Instant) -> Answer<Pushed> {
        let mut tally = Tally::default();
        let mut aside: Vec<Aside> = Vec::new();
        let mut records = Vec::with_capacity(sent.len());
        let enrolments = held(&self.access).limits()?;
        for line in sent {
            let record = match line {
                Ok(record) => record,
                Err(line) => {
                    tally.odd(None, Why::Bad);
                    aside.push((None, Why::Bad, line));
                    continue;
                }
            };
            let place = protocol::place(&record.body).map(|(_, device, seq)| (device, seq));
            match place.and_then(|(device, seq)| enrolments.objection(device, seq, &record.body)) {
                Some(why) => {
                    tally.odd(place, why);
                    aside.push((place, why, protocol::line(&record)));
                }
                None => records.push((place, record)),
            }
        }
        let (places, records): (Vec<_>, Vec<Record>) = records.into_iter().unzip();
        let fates = self.write(|store| store.take_each(&records))?;
        for ((place, record), fate) in places.into_iter().zip(&records).zip(&fates) {
            tally.add(place, fate);
            if let Some(why) = super::database::why(fate).filter(|why| why.aside()) {
                aside.push((place, why, protocol::line(record)));
            }
        }
        held(&self.access).put_aside(caller.device, &aside, now)?;
        let Tally { new, known, odd } = tally;
        Ok(Pushed { new, known, odd, heads: self.heads()? })
    }

    fn heads(&self) -> Answer<Heads> {
        let ends = self.read(Store::log_ends)?.unwrap_or_default();
        // Under another ledger only what has come there is in the cooperative's books.
        let above = match self.has_above.load(Ordering::Relaxed) {
            true => Some(held(&self.access).above()?),
            false => None,
        };
        let booked = |device: &DeviceId, seq: u64| {
            above.as_ref().map_or(seq, |above| above.get(device).map_or(0, |up| seq.min(*up)))
        };
        let head = |device, seq, hash: &[u8; 32]| Head { seq, hash: hex(hash), booked: booked(device, seq) };
        Ok(ends.iter().map(|end| (end.device, head(&end.device, end.seq, &end.hash))).collect())
    }

    /// From now on there is a ledger above this one.
    pub fn stand_below(&self) {
        self.has_above.store(true, Ordering::Relaxed);
    }

    /// Notes what the ledger above has said that it has.
    pub fn note_above(&self, booked: &BTreeMap<DeviceId, u64>) -> Answer<()> {
        held(&self.access).note_above(booked)
    }

    pub fn pull(&self, _caller: &Caller, pull: &Pull, now: Instant) -> Answer<(Pulled, Vec<Record>)> {
        let heads = self.heads()?;
        let aside = held(&self.access).shelved()?;
        let most = pull.most.min(MOST_RECORDS);
        let (mut records, mut more, mut room) = (Vec::new(), false, LONG_BATCH);
        for (device, head) in heads.iter().filter(|(device, _)| !pull.without.contains(device)) {
            let have = pull.have.get(device).copied().unwrap_or(0);
            if have >= head.seq {
                continue;
            }
            if records.len() >= most || room == 0 {
                more = true;
                break;
            }
            let ask = |store: &Store| store.records_after(*device, have, most - records.len(), room);
            let found = self.read(ask)?.unwrap_or_default();
            more |= have + (found.len() as u64) < head.seq;
            room = room.saturating_sub(found.iter().map(|record| record.body.len()).sum());
            records.extend(found);
        }
        Ok((Pulled { heads, more, now, aside }, records))
    }

    pub fn shelf(&self, _caller: &Caller) -> Answer<Vec<Shelved>> {
        let mut shelf = held(&self.access).shelf()?;
        for shelved in shelf.iter_mut().filter(|shelved| shelved.why == Why::OtherBytes) {
            let Some((device, seq)) = shelved.device.zip(shelved.seq.and_then(|seq| seq.checked_sub(1))) else {
                continue;
            };
            let stands = self.read(|store| store.records_after(device, seq, 1, LONG_BATCH))?.unwrap_or_default();
            shelved.stands = stands.first().and_then(|record| Gist::of(&record.body));
        }
        Ok(shelf)
    }

    pub fn devices(&self, _caller: &Caller) -> Answer<Vec<DeviceSeen>> {
        let seen = held(&self.access).seen()?;
        let known = self.known()?;
        let each = known.into_iter().map(|known| DeviceSeen {
            device: known.device,
            till: known.till,
            seq: known.records,
            revoked: known.revoked,
            seen: seen.iter().find(|(device, _)| *device == known.device).map(|(_, at)| *at),
        });
        Ok(each.collect())
    }

    pub fn revoke(&self, _caller: &Caller, revoke: &Revoke) -> Answer<()> {
        let known = self.known()?;
        let known = known.iter().find(|known| known.device == revoke.device).ok_or(TroubleCode::NotFound)?;
        held(&self.access).revoke(known)
    }

    /// Tills that have joined.
    pub fn tills(&self) -> Answer<usize> {
        Ok(held(&self.access).enrolments()?.len())
    }

    pub fn kept(&self) -> Answer<Kept> {
        let ends = self.read(Store::log_ends)?.unwrap_or_default();
        Ok(Kept {
            cooperatives: u64::from(self.coop().is_some()),
            devices: ends.len() as u64,
            records: ends.iter().map(|end| end.seq).sum(),
            aside: held(&self.access).shelved()?,
        })
    }

    /// Moves what is in the WAL into the file, while nobody waits.
    pub fn checkpoint(&self) {
        if let Some(writer) = held(&self.writer).as_ref() {
            // What cannot be moved now is moved another time.
            let _moved = writer.checkpoint(false);
        }
    }
}

/// The ledger's own id in its file, which signs nothing: made from the first till's, so that it is no till's.
fn own_id(first: DeviceId) -> [u8; 16] {
    let digest = sha256(&[b"gerai ledger ", first.0.as_bytes()]);
    let mut id = [0; 16];
    id.copy_from_slice(&digest[..16]);
    id
}

/// A lock that a panic elsewhere left behind is taken all the same: each transaction is whole or not there.
fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}
