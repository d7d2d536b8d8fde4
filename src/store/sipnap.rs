//! The figures of the monthly report of narcotics and psychotropics, as the books have them now, and what of them is
//! not as it was sent (A32, A35).
//!
//! Always holds: figures follow from movements and registers, by the day of the calendar; a month that was sent is
//! compared with what its record says.
//! Neighbours: how far a report has come (`dispensary.rs`), the arithmetic (`domain/pharmacy/sipnap/figures.rs`).

use super::{Store, StoreError};
use crate::domain::goods::product::{MedicineFacts, Product};
use crate::domain::pharmacy::sipnap::figures::{Book, Changed, Figures, changes};
use crate::domain::pharmacy::sipnap::{self, Month, Reported, Stage};
use crate::domain::settings::Settings;
use crate::domain::time::{BusinessDate, Zone};

/// A month whose figures are no longer what was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangedMonth {
    pub month: Month,
    /// Under which it was sent last.
    pub number: String,
    /// Each with the product's name and unit.
    pub changes: Vec<(Changed, String, String)>,
}

impl Store {
    /// The shop's zone, as it is set on the newest day of the books.
    pub fn zone(&self) -> Result<Zone, StoreError> {
        let Some((_, newest)) = self.dates()? else { return Ok(Zone::default()) };
        Ok(Zone::parse(&self.settings_on(newest)?.timezone).unwrap_or_default())
    }

    fn strictly_watched(&self) -> Result<Vec<Product>, StoreError> {
        let strict = |product: &Product| {
            let register = product.medicine.as_ref().and_then(MedicineFacts::watched);
            matches!(register, Some("narkotika" | "psikotropika"))
        };
        Ok(self.all_products()?.into_iter().filter(strict).collect())
    }

    /// What moved and was used of these goods, whenever it was.
    fn sipnap_book(&self, goods: &[Product]) -> Result<Book, StoreError> {
        let (zone, mut book) = (self.zone()?, Book::default());
        for product in goods {
            for moved in self.movements(Some(&product.sku))? {
                book.moved(&product.sku, moved.calendar_date(&zone), moved.document, moved.milli);
            }
        }
        if let (false, Some((first, last))) = (goods.is_empty(), self.dates()?) {
            for line in self.registered(first, last, false)? {
                if goods.iter().any(|product| product.sku == line.sku) {
                    book.used(&line.sku, line.date, line.milli);
                }
            }
        }
        Ok(book)
    }

    /// The figures of a month as the books have them now, by product.
    pub fn sipnap_figures(&self, month: Month) -> Result<Vec<Figures>, StoreError> {
        let goods = self.strictly_watched()?;
        let book = self.sipnap_book(&goods)?;
        Ok(goods.iter().map(|product| book.of(&product.sku, month)).collect())
    }

    /// What was said about the report of a month, the earliest first.
    pub fn sipnap_of(&self, month: Month) -> Result<Vec<Reported>, StoreError> {
        let mut said = self.sipnap_reports()?;
        said.retain(|reported| reported.month == month);
        Ok(said)
    }

    /// The months that are looked back for whose figures are no longer what was sent last, the oldest first.
    pub fn sipnap_changed(&self, settings: &Settings, today: BusinessDate) -> Result<Vec<ChangedMonth>, StoreError> {
        if !sipnap::must_report(settings.licence) {
            return Ok(Vec::new());
        }
        let said = self.sipnap_reports()?;
        let sent = |month: Month| {
            let of = said.iter().filter(|one| one.month == month && one.stage == Stage::Sent);
            of.max_by_key(|one| one.at).filter(|one| one.figures.is_some())
        };
        let sent: Vec<&Reported> = sipnap::looked_back_for(today).into_iter().filter_map(sent).collect();
        if sent.is_empty() {
            return Ok(Vec::new());
        }
        let goods = self.strictly_watched()?;
        let book = self.sipnap_book(&goods)?;
        let named = |changed: Changed| {
            let product = goods.iter().find(|product| product.sku == changed.sku);
            let name = product.map_or_else(|| changed.sku.as_str().to_owned(), |product| product.name.clone());
            (changed, name, product.map_or_else(String::new, |product| product.base_unit().to_owned()))
        };
        let compared = |sent: &Reported| {
            let now: Vec<Figures> = goods.iter().map(|product| book.of(&product.sku, sent.month)).collect();
            let changes = changes(sent.figures.as_deref().unwrap_or_default(), &now);
            let changes: Vec<_> = changes.into_iter().map(named).collect();
            let (month, number) = (sent.month, sent.number.clone());
            (!changes.is_empty()).then_some(ChangedMonth { month, number, changes })
        };
        Ok(sent.into_iter().filter_map(compared).collect())
    }
}
