//! What the pages ask, whatever keeps it.
//!
//! Always holds: a question about a cooperative is asked within it; the figures are those of a till's own reports,
//! because the same code makes them.

use std::sync::Arc;

use super::{Answer, Database};
use crate::domain::cooperative::holder;
use crate::domain::id::{CoopId, MemberNumber, ReceiptNumber};
use crate::domain::money::Rupiah;
use crate::domain::time::{BusinessDate, Instant};
use crate::ledger::access::Account;
use crate::ledger::glance::Glance;
use crate::store::members::MemberRow;
use crate::store::{Store, StoreError};

/// What of a cooperative is looked at: another database brings only that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Look {
    /// Accounts and their sums.
    Books,
    Stock,
    /// Shifts since a date.
    Shifts(BusinessDate),
    /// What was done beside plain sales since a date.
    Notes(BusinessDate),
    /// One sale with what became of it, and its member's purchases.
    Receipt(ReceiptNumber),
    /// What a member has, by the digits of her number.
    Member(u64),
    /// What the cooperative decided, and nothing else.
    Rules,
    /// What is opened to members: accounts and their sums, allocations, members, and what these had of the newest year
    /// that a meeting decided on; with a year, of that one too.
    OpenBooks(Option<i16>),
}

/// What a member has, for herself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberLook {
    pub row: MemberRow,
    /// Of her purchases.
    pub year: i16,
    /// Principal that is left, by loan.
    pub loans: Vec<(String, Rupiah)>,
    /// Her shares of the surplus, the newest year first.
    pub shares: Vec<(i16, Rupiah)>,
}

/// Who asks for what a member has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asking {
    /// The code of her card; with a key her number.
    pub card: String,
    pub pin: String,
    /// From the QR of her card: of which cooperative, and what her PIN is keyed with for this page. Without it only the
    /// server beside a till can compare a PIN.
    pub by_qr: Option<(CoopId, [u8; 32])>,
}

impl Asking {
    /// Her row and the hash that the PIN must fit, as this ledger has them.
    pub fn find(&self, store: &Store, year: i16) -> Result<Option<(MemberRow, String)>, StoreError> {
        if self.by_qr.is_none() {
            let Some(row) = self.by_card(store, year)? else { return Ok(None) };
            return Ok(store.member_pin_hash(&row.number)?.map(|hash| (row, hash)));
        }
        let Some(row) = store.member(&MemberNumber(self.card.clone()), year)? else { return Ok(None) };
        Ok(store.member_page_hash(&row.number)?.map(|(_, page)| (row, page)))
    }

    /// Whose own card it is: her first, or one that was made in its place. One that was reported lost opens nothing,
    /// and one of her household nothing of hers.
    fn by_card(&self, store: &Store, year: i16) -> Result<Option<MemberRow>, StoreError> {
        let (row, card) = match store.member_by_card(&self.card, year)? {
            Some(row) => (Some(row), holder::OWN),
            None => match holder::of_code(&self.card) {
                Some((key, card)) if card != holder::OWN => (store.member(&MemberNumber(key.to_string()), year)?, card),
                _ => (None, holder::OWN),
            },
        };
        let Some(row) = row else { return Ok(None) };
        let said = store.holders(&row.number)?.into_iter().find(|of| of.card == card);
        let good = said.map_or(card == holder::OWN, |of| of.is_valid() && !of.is_of_household());
        Ok(good.then_some(row))
    }
}

impl MemberLook {
    /// What she has beside her balances.
    pub fn of(store: &Store, row: MemberRow, year: i16) -> Result<Self, StoreError> {
        let paid = store.loans_paid()?;
        let own = store.loans()?.into_iter().filter(|loan| loan.member == row.number);
        let left = own.map(|loan| {
            let paid = paid.get(&loan.loan).copied().unwrap_or_default();
            (loan.loan, loan.balance - paid)
        });
        let loans = left.filter(|(_, left)| !left.is_zero()).collect();
        let shares = store.shares_of(&row.number)?;
        Ok(Self { row, year, loans, shares })
    }
}

impl Database {
    /// By card and PIN; `None` where either is not hers, whatever the reason.
    pub async fn member_look(&self, asking: Asking, now: Instant) -> Answer<Option<MemberLook>> {
        match self {
            Self::Sqlite(sqlite) => Self::at(sqlite, move |sqlite| sqlite.member_look(&asking, now)).await,
            Self::Postgres(postgres) => Arc::clone(postgres).member_look(asking, now).await,
        }
    }

    pub async fn account(&self, name: &str) -> Answer<Option<Account>> {
        let name = name.to_owned();
        match self {
            Self::Sqlite(sqlite) => Self::at(sqlite, move |sqlite| sqlite.account(&name)).await,
            Self::Postgres(postgres) => postgres.account(&name).await,
        }
    }

    pub async fn keep_account(&self, account: Account) -> Answer<()> {
        match self {
            Self::Sqlite(sqlite) => Self::at(sqlite, move |sqlite| sqlite.keep_account(&account)).await,
            Self::Postgres(postgres) => postgres.keep_account(&account).await,
        }
    }

    pub async fn begin_session(&self, token_sha256: String, name: String, now: Instant, until: Instant) -> Answer<()> {
        match self {
            Self::Sqlite(sqlite) => {
                Self::at(sqlite, move |sqlite| sqlite.begin_session(&token_sha256, &name, now, until)).await
            }
            Self::Postgres(postgres) => postgres.begin_session(&token_sha256, &name, now, until).await,
        }
    }

    /// Whose session a token is.
    pub async fn session(&self, token_sha256: String, now: Instant) -> Answer<Option<String>> {
        match self {
            Self::Sqlite(sqlite) => Self::at(sqlite, move |sqlite| sqlite.session(&token_sha256, now)).await,
            Self::Postgres(postgres) => postgres.session(&token_sha256, now).await,
        }
    }

    pub async fn end_session(&self, token_sha256: String) -> Answer<()> {
        match self {
            Self::Sqlite(sqlite) => Self::at(sqlite, move |sqlite| sqlite.end_session(&token_sha256)).await,
            Self::Postgres(postgres) => postgres.end_session(&token_sha256).await,
        }
    }

    pub async fn end_sessions_of(&self, name: String) -> Answer<()> {
        match self {
            Self::Sqlite(sqlite) => Self::at(sqlite, move |sqlite| sqlite.end_sessions_of(&name)).await,
            Self::Postgres(postgres) => postgres.end_sessions_of(&name).await,
        }
    }

    /// The cooperatives that somebody may see.
    pub async fn coops_of(&self, account: &Account) -> Answer<Vec<CoopId>> {
        match self {
            Self::Sqlite(sqlite) => Self::at(sqlite, |sqlite| Ok(sqlite.coops())).await,
            Self::Postgres(_) => Ok(account.coops.clone()),
        }
    }

    /// The one cooperative that the ledger in files keeps; one of many has no own.
    pub async fn own_coop(&self) -> Answer<Option<CoopId>> {
        match self {
            Self::Sqlite(sqlite) => Self::at(sqlite, |sqlite| Ok(sqlite.coops().first().copied())).await,
            Self::Postgres(_) => Ok(None),
        }
    }

    /// A cooperative's days since a date, and when it was heard of.
    pub async fn glance(&self, coop: CoopId, from: BusinessDate) -> Answer<Glance> {
        match self {
            Self::Sqlite(sqlite) => Self::at(sqlite, move |sqlite| sqlite.glance(from)).await,
            Self::Postgres(postgres) => postgres.glance(coop, from).await,
        }
    }

    /// Asks a cooperative's rows as a till's file is asked. `None` where this ledger has no such cooperative.
    pub async fn ask<T: Send + 'static>(
        &self,
        coop: CoopId,
        look: Look,
        work: impl FnOnce(&Store) -> T + Send + 'static,
    ) -> Answer<Option<T>> {
        match self {
            Self::Sqlite(sqlite) => Self::at(sqlite, move |sqlite| sqlite.ask(coop, work)).await,
            Self::Postgres(postgres) => {
                let store = Arc::clone(postgres).shown(coop, look).await?;
                tokio::task::block_in_place(|| Ok(store.as_ref().map(work)))
            }
        }
    }
}
