//! Reads of the cards of members: who holds which, and what was bought with them.
//!
//! Always holds: each question finds its rows by the member's key in the notes; the last that was said of a card holds.
//! Neighbours: the rules (`domain/cooperative/holder.rs`), the rows (`domain/projection/office.rs`, `sales.rs`).

use std::collections::BTreeMap;

use rusqlite::params;

use super::column::Json;
use super::{Store, StoreError};
use crate::domain::cooperative::holder::{self, Holder};
use crate::domain::cooperative::savings::Month;
use crate::domain::event::membership::HolderSet;
use crate::domain::id::{MemberNumber, ReceiptNumber};
use crate::domain::money::Rupiah;
use crate::domain::projection::sales::BOUGHT_BY;
use crate::domain::time::BusinessDate;

impl Store {
    /// A member's cards of which something was said, by number.
    pub fn holders(&self, member: &MemberNumber) -> Result<Vec<Holder>, StoreError> {
        let sql = "SELECT record.body, note.words FROM note CROSS JOIN record ON record.id = note.record
                   WHERE note.member = ?1 AND note.kind = 'holder_set' ORDER BY note.at, note.record";
        let said: Vec<(HolderSet, String)> = self.all(sql, [member], |row| {
            let Json(set) = row.get::<_, Json<HolderSet>>(0)?;
            Ok((set, row.get(1)?))
        })?;
        Ok(holder::fold(said))
    }

    /// The number that the next card of hers gets at this till.
    pub fn next_card(&self, member: &MemberNumber) -> Result<Option<u32>, StoreError> {
        let place = if self.founded_here()? { None } else { Some(self.own_till()?.place()) };
        Ok(holder::next(&self.holders(member)?, place))
    }

    /// What these cards' sales of a month stand at on kasbon: without what was given back to it for goods brought back
    /// or a sale that was voided, and as the means of payment were corrected since. A sale of another month gives
    /// nothing back to this one.
    pub fn holder_kasbon(&self, member: &MemberNumber, cards: &[u32], month: Month) -> Result<Rupiah, StoreError> {
        let sql = "SELECT CAST(note.code AS INTEGER), max(0, note.amount
                   - coalesce((SELECT paid FROM refunded WHERE refunded.sale = sale.sale AND tender = 'kasbon'), 0)
                   + coalesce((SELECT sum((to_tender = 'kasbon') * amount - (from_tender = 'kasbon') * amount)
                               FROM tender_moved WHERE tender_moved.sale = sale.sale), 0))
                   FROM note JOIN sale ON sale.receipt = note.receipt AND sale.status = 'selesai'
                   LEFT JOIN voided ON voided.sale = sale.sale
                   WHERE note.member = ?1 AND note.kind = ?2 AND note.date BETWEEN ?3 AND ?4
                   AND voided.sale IS NULL";
        let (first, last) = (month.first_day(), month.plus(1).first_day().plus_days(-1));
        let all: Vec<(u32, Rupiah)> =
            self.all(sql, params![member, BOUGHT_BY, first, last], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(all.into_iter().filter(|(card, _)| cards.contains(card)).map(|(_, amount)| amount).sum())
    }

    /// With which card of hers each sale of a day was bought, where it was not the first.
    pub fn cards_of_day(
        &self,
        member: &MemberNumber,
        date: BusinessDate,
    ) -> Result<BTreeMap<ReceiptNumber, u32>, StoreError> {
        let sql = "SELECT receipt, CAST(code AS INTEGER) FROM note
                   WHERE member = ?1 AND kind = ?2 AND date = ?3 AND receipt IS NOT NULL";
        let all = self.all(sql, params![member, BOUGHT_BY, date], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(all.into_iter().collect())
    }
}
