//! A supplier's list for a delivery: the files that lie about, and what stands in the one that was chosen, before any
//! of it comes in.
//!
//! Always holds: nothing comes in until all of it is shown and every row is good.

use std::path::{Path, PathBuf};

use super::work::{About, Finish, Row, Step, Words, in_unit};
use crate::domain::text::Text;
use crate::import::BadRow;
use crate::locale::format;
use crate::station::counter::stockroom::{StockFound, StockQuestion};
use crate::station::delivery_list::{DeliveryList, ListedGoods};
use crate::till::input::Input;
use crate::till::input::stock::Receive;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FromFile {
    /// `None` until they are found.
    pub files: Option<Vec<PathBuf>>,
    /// Which of them, or which row.
    pub at: usize,
    pub read: Option<DeliveryList>,
}

fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn folder(path: &Path) -> String {
    path.parent().map(|folder| folder.display().to_string()).unwrap_or_default()
}

fn goods_row(goods: &ListedGoods) -> Row {
    let facts = &goods.facts;
    let came = facts.quantity.unwrap_or_default() + facts.bonus.unwrap_or_default();
    let mut below = vec![Words::Data(goods.sku.as_str().to_owned())];
    below.extend(facts.batch.clone().map(Words::Data));
    below.extend(facts.expiry.map(|expiry| Words::Data(format::month_year(expiry))));
    let price = facts.price.map(|price| Text::new("stock-cost-each").with("cost", price));
    below.extend(price.map(|text| text.with("unit", goods.unit.as_str()).into()));
    Row { below, ..Row::new(goods.name.clone(), in_unit(came, &goods.unit)) }
}

fn bad_row(bad: &BadRow) -> Row {
    Row { below: vec![bad.reason.clone().into()], ..Row::new(bad.place(), Words::nothing()) }
}

impl FromFile {
    pub fn rows(&self) -> Vec<Row> {
        match &self.read {
            Some(list) if list.bad.is_empty() => list.rows.iter().map(goods_row).collect(),
            Some(list) => list.bad.iter().map(bad_row).collect(),
            None => {
                let file = |path: &PathBuf| {
                    let below = vec![Words::Data(folder(path))];
                    Row { below, ..Row::new(name(path), Words::nothing()) }
                };
                self.files.iter().flatten().map(file).collect()
            }
        }
    }

    /// What stands there while there is no row; a key.
    pub const fn empty(&self) -> &'static str {
        if self.files.is_some() { "delivery-list-none" } else { "delivery-list-looking" }
    }

    pub fn head(&self) -> Words {
        match &self.read {
            Some(list) => Words::Data(name(&list.path)),
            None => Words::key("delivery-list-which"),
        }
    }

    pub fn told(&mut self, told: StockFound) {
        match told {
            StockFound::Lists(files) => self.files = Some(files),
            StockFound::List(list) => (self.at, self.read) = (0, Some(list)),
            _ => {}
        }
    }

    /// What is wrong with the row, whole: in the list there is room for its beginning.
    pub fn about(&self) -> Option<About> {
        let bad = self.read.as_ref()?.bad.get(self.at)?;
        let (figure, figure_word) = (Words::nothing(), Words::nothing());
        Some(About { title: bad.reason.clone().into(), below: vec![bad.place().into()], figure, figure_word })
    }

    fn chosen(&self) -> Option<&PathBuf> {
        self.files.as_ref().and_then(|files| files.get(self.at))
    }

    pub fn finish(&self) -> Finish {
        match &self.read {
            Some(list) if list.bad.is_empty() => {
                let words = Text::new("delivery-list-rows").with("count", list.rows.len());
                Finish { label: "delivery-list-take", sum: None, words: words.into(), ready: true }
            }
            Some(list) => {
                let words = Text::new("delivery-list-refused").with("count", list.bad.len());
                Finish { label: "delivery-list-take", sum: None, words: words.into(), ready: false }
            }
            None => {
                let words = self.chosen().map_or(Words::key("delivery-list-which"), |path| Words::Data(name(path)));
                Finish { label: "delivery-list-read", sum: None, words, ready: self.chosen().is_some() }
            }
        }
    }

    pub fn done(&self) -> Step {
        match &self.read {
            Some(list) if list.bad.is_empty() => {
                let rows = list.rows.iter().map(|goods| (goods.sku.clone(), goods.facts.clone())).collect();
                Step::Do(Input::Receive(Receive::List { rows }))
            }
            Some(list) => Step::Refuse(Text::new("delivery-list-refused").with("count", list.bad.len())),
            None => match self.chosen() {
                Some(path) => Step::Read(StockQuestion::List { path: path.clone() }),
                None => Step::Refuse(Text::new("delivery-list-none")),
            },
        }
    }
}
