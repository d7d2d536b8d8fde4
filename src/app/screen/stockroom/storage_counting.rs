//! *Hitung titipan*: goods of others are counted by scanning the label of each koli, blind; goods by weight are
//! weighed; then the differences, a second count of each, and another person's yes (koperasi 5.3).
//!
//! Always holds: the count is the till's; nothing of the books stands here before it was looked at; a label counts
//! whatever was typed before it.

use super::Task;
use super::form::{Entered, Field, Kind};
use super::storing::Storing;
use super::work::{About, Finish, Row, Step, Tool, Words, Work};
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::widget::badge::Tone;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::locale::format;
use crate::station::counter::stockroom::{FoundStock, StockFound, StockQuestion, StoredGoods};
use crate::till::answer::Answer;
use crate::till::answer::stock::{CountedStorageView, StorageCountView};
use crate::till::input::Input;
use crate::till::input::stock::{CountStorage, Storage};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StorageCounting {
    pub at: usize,
    pub reason: String,
    pub leaving: bool,
    /// What lies here by its numbers: for goods whose label is gone.
    pub stored: Vec<StoredGoods>,
}

fn input(step: CountStorage) -> Step {
    Step::Do(Input::Storage(Storage::Count(step)))
}

fn counted(line: &CountedStorageView) -> Words {
    match line.counted {
        Some(counted) => format!("{} {}", format::quantity(counted), line.unit).into(),
        None => Words::key("storage-not-weighed"),
    }
}

fn differs(line: &CountedStorageView) -> bool {
    line.booked.is_some() && line.booked != line.counted
}

impl StorageCounting {
    fn line<'a>(&self, count: &'a StorageCountView) -> Option<(usize, &'a CountedStorageView)> {
        let at = self.at.min(count.lines.len().checked_sub(1)?);
        count.lines.get(at).map(|line| (at, line))
    }

    fn row(line: &CountedStorageView) -> Row {
        let mut below = vec![Words::Data(line.storage.as_str().to_owned()), Words::Data(line.shelf.clone())];
        below.retain(|words| !words.is_nothing());
        below.extend(line.booked.map(|booked| Text::new("count-booked").with("quantity", booked).into()));
        let badge = match (differs(line), line.again) {
            (true, false) => Some((Tone::Attention, Text::new("storage-count-again"))),
            (true, true) => Some((Tone::Info, Text::new("storage-count-differs"))),
            (false, _) => None,
        };
        Row { below, badge, ..Row::new(line.goods.clone(), counted(line)) }
    }

    fn set(&self, quantity: Quantity, shop: &Shop) -> Step {
        match shop.answer.storage_count.as_deref().and_then(|count| self.line(count)) {
            Some((_, line)) => input(CountStorage::Set { storage: line.storage.as_str().to_owned(), quantity }),
            None => Step::Refuse(Text::new("storage-scan-first")),
        }
    }

    /// The next that lies here and that nobody has counted: nothing of it was found.
    fn next_uncounted(&self, shop: &Shop) -> Option<&StoredGoods> {
        let count = shop.answer.storage_count.as_deref()?;
        self.stored
            .iter()
            .filter(|stored| stored.left > Quantity::ZERO)
            .find(|stored| !count.lines.iter().any(|line| line.storage == stored.code))
    }
}

impl Work for StorageCounting {
    fn title(&self) -> &'static str {
        "errand-storage-count"
    }

    fn head(&self, _shop: &Shop) -> Words {
        Words::key("storage-count-head")
    }

    fn question(&self) -> Option<StockQuestion> {
        Some(StockQuestion::Stored)
    }

    fn rows(&self, shop: &Shop) -> Vec<Row> {
        shop.answer.storage_count.iter().flat_map(|count| &count.lines).map(Self::row).collect()
    }

    fn at(&self, shop: &Shop) -> Option<usize> {
        shop.answer.storage_count.as_deref().and_then(|count| self.line(count)).map(|(at, _)| at)
    }

    fn choose(&mut self, at: usize, _shop: &Shop) -> Step {
        (self.at, self.leaving) = (at, false);
        Step::Stay
    }

    fn empty(&self) -> &'static str {
        "storage-count-scan"
    }

    fn about(&self, shop: &Shop) -> Option<About> {
        let (_, line) = self.line(shop.answer.storage_count.as_deref()?)?;
        let mut below = vec![Words::Data(line.storage.as_str().to_owned())];
        below.extend(line.booked.map(|booked| Text::new("count-booked").with("quantity", booked).into()));
        below.extend(differs(line).then(|| Words::key("storage-count-differs")));
        Some(About {
            title: line.goods.clone().into(),
            below,
            figure: line.counted.map_or_else(Words::nothing, |counted| format::quantity(counted).into()),
            figure_word: line.unit.clone().into(),
        })
    }

    fn fields(&self, shop: &Shop) -> Vec<Field> {
        let Some(count) = shop.answer.storage_count.as_deref() else { return Vec::new() };
        let mut fields = Vec::new();
        if let Some((_, line)) = self.line(count) {
            let value = line.counted.map_or_else(Words::nothing, |counted| format::quantity(counted).into());
            let missing = line.counted.is_none();
            fields.push(Field { id: "stock-field-counted", value, kind: Kind::Quantity, missing });
        }
        if count.reviewed {
            let missing = self.reason.is_empty() && count.lines.iter().any(differs);
            let value = self.reason.clone().into();
            fields.push(Field { id: "stock-field-words", value, kind: Kind::Words, missing });
        }
        fields
    }

    fn enter(&mut self, field: &'static str, entered: Entered, shop: &Shop) -> Step {
        match (field, entered) {
            ("stock-field-counted", Entered::Quantity(quantity)) => self.set(quantity, shop),
            ("stock-field-words", Entered::Words(words)) => {
                self.reason = words;
                Step::Stay
            }
            _ => Step::Stay,
        }
    }

    fn tools(&self, shop: &Shop) -> Vec<Tool> {
        if shop.answer.storage_count.is_none() {
            return Vec::new();
        }
        let leave = if self.leaving { "stock-tool-leave-sure" } else { "stock-tool-leave" };
        let mut tools = Vec::new();
        if self.next_uncounted(shop).is_some() {
            tools.push(Tool::new("storage-tool-none-there", Shortcut::F(7)));
        }
        tools.push(Tool { removing: true, ..Tool::new(leave, Shortcut::F(9)) });
        tools
    }

    fn tool(&mut self, tool: &'static str, shop: &Shop) -> Step {
        let leaving = std::mem::take(&mut self.leaving);
        match (tool, self.next_uncounted(shop)) {
            ("storage-tool-none-there", Some(stored)) => {
                input(CountStorage::Set { storage: stored.code.as_str().to_owned(), quantity: Quantity::ZERO })
            }
            _ if leaving => input(CountStorage::Leave),
            _ => {
                self.leaving = true;
                Step::Stay
            }
        }
    }

    fn finish(&self, shop: &Shop) -> Finish {
        let plain = |label, words, ready| Finish { label, sum: None, words, ready };
        let Some(count) = shop.answer.storage_count.as_deref() else {
            return plain("storage-count-begin", Words::key("storage-count-head"), true);
        };
        let lines = || Text::new("storage-lines").with("count", count.lines.len()).into();
        if count.lines.is_empty() {
            return plain("count-review", Words::key("storage-count-scan"), false);
        }
        if count.lines.iter().any(|line| line.counted.is_none()) {
            return plain("count-review", Words::key("storage-weigh-first"), false);
        }
        match (count.reviewed, count.lines.iter().filter(|line| differs(line)).count()) {
            (false, _) => plain("count-review", lines(), true),
            (true, 0) => plain("count-save", lines(), true),
            (true, differ) => {
                let words = Text::new("storage-lines-differ").with("count", count.lines.len());
                plain("count-save", words.with("differ", differ).into(), true)
            }
        }
    }

    fn done(&mut self, shop: &Shop) -> Step {
        input(match shop.answer.storage_count.as_deref() {
            None => CountStorage::Begin,
            Some(count) if !count.reviewed => CountStorage::Review,
            Some(_) => CountStorage::Done { reason: self.reason.clone() },
        })
    }

    fn scanned(&mut self, code: &str, shop: &Shop) -> Option<Step> {
        shop.answer.storage_count.as_ref()?;
        Some(input(CountStorage::Scan { code: code.to_owned() }))
    }

    fn found(&mut self, _goods: &FoundStock, _shop: &Shop) -> Step {
        Step::Stay
    }

    fn told(&mut self, told: StockFound) {
        if let StockFound::Stored(stored) = told {
            self.stored = stored;
        }
    }

    fn answered(&mut self, input: &Input, answer: &Answer) -> Step {
        if let Some(last) = answer.storage_count.as_ref().and_then(|count| count.last) {
            self.at = last;
        }
        match input {
            Input::Storage(Storage::Count(CountStorage::Done { .. })) => {
                (self.at, self.reason) = (0, String::new());
                Step::Said(Text::new("storage-count-said").with("slip", i64::from(answer.slip.unwrap_or(0))))
            }
            Input::Storage(Storage::Count(CountStorage::Leave)) => {
                Step::To(Box::new(Task::Storing(Storing::default())))
            }
            _ => Step::Stay,
        }
    }
}
