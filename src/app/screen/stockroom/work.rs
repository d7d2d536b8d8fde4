//! What every errand of the stock room has: rows at the left, fields at the right, keys below, one finishing step.
//!
//! An errand says what is to be shown and what follows; the screen (`stockroom.rs`) does the rest alike for all.

use super::form::{Entered, Field};
use crate::app::board::Board;
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::widget::badge::Tone;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::locale::format;
use crate::station::counter::stockroom::{FoundStock, StockFound, StockQuestion};
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::refusal::Refusal;

use super::Task;
use crate::app::screen::Way;

/// Words on the screen: a sentence of ours, or what stands in the data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Words {
    Said(Text),
    Data(String),
}

impl Words {
    pub const fn nothing() -> Self {
        Self::Data(String::new())
    }

    pub const fn key(key: &'static str) -> Self {
        Self::Said(Text::new(key))
    }

    pub fn on<Message>(&self, board: &Board<Message>) -> String {
        match self {
            Self::Said(text) => board.tell(text),
            Self::Data(words) => words.clone(),
        }
    }

    pub fn is_nothing(&self) -> bool {
        matches!(self, Self::Data(words) if words.is_empty())
    }
}

impl From<Text> for Words {
    fn from(text: Text) -> Self {
        Self::Said(text)
    }
}

impl From<String> for Words {
    fn from(words: String) -> Self {
        Self::Data(words)
    }
}

/// A row of the list at the left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub name: Words,
    /// Under the name, parted by dots.
    pub below: Vec<Words>,
    pub figure: Words,
    /// The unit of the figure where it is a bigger one than the base unit: drawn inverted.
    pub big_unit: Option<String>,
    pub badge: Option<(Tone, Text)>,
}

impl Row {
    pub fn new(name: impl Into<Words>, figure: impl Into<Words>) -> Self {
        Self { name: name.into(), below: Vec::new(), figure: figure.into(), big_unit: None, badge: None }
    }

    /// So much in a unit; a bigger one than the base unit has a shape of its own.
    pub fn of(name: impl Into<Words>, (quantity, unit): (Quantity, &str), bigger: bool) -> Self {
        match bigger {
            true => Self { big_unit: Some(unit.to_owned()), ..Self::new(name, format::quantity_of(quantity, unit)) },
            false => Self::new(name, in_unit(quantity, unit)),
        }
    }
}

/// `1,250 kg`, `40 pcs`.
pub fn in_unit(quantity: Quantity, unit: &str) -> String {
    format!("{} {unit}", format::quantity_of(quantity, unit))
}

/// What stands in the sheet above the fields: the row that is worked on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    pub title: Words,
    pub below: Vec<Words>,
    /// Large, at the right, under its own word.
    pub figure: Words,
    pub figure_word: Words,
}

/// A key of the row at the bottom left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tool {
    /// The key of its label.
    pub id: &'static str,
    pub shortcut: Shortcut,
    /// Takes something away.
    pub removing: bool,
}

impl Tool {
    pub const fn new(id: &'static str, shortcut: Shortcut) -> Self {
        Self { id, shortcut, removing: false }
    }
}

/// The bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finish {
    /// The key of its label.
    pub label: &'static str,
    /// What it comes to, without a mark.
    pub sum: Option<String>,
    /// What follows, or, where it is not ready, why not.
    pub words: Words,
    pub ready: bool,
}

/// What follows from something that was done here.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    Stay,
    Do(Input),
    Read(StockQuestion),
    /// Another errand takes this one's place.
    To(Box<Task>),
    /// Back to an errand that waited for this one, where this is done at once.
    Back(Box<Task>, Input),
    /// Goods are searched by name.
    Find,
    /// This field is filled next.
    Fill(&'static str),
    /// It was done; said until the next thing.
    Said(Text),
    Refuse(Text),
    /// To the basket.
    Sell,
    /// To another screen.
    Go(Way),
    /// To the list of errands.
    Home,
}

/// One errand.
pub trait Work {
    /// The key of its name.
    fn title(&self) -> &'static str;
    /// Whose goods, from where to where.
    fn head(&self, shop: &Shop) -> Words;
    /// What is asked before anything else.
    fn question(&self) -> Option<StockQuestion> {
        None
    }
    fn rows(&self, shop: &Shop) -> Vec<Row>;
    /// The row that is worked on.
    fn at(&self, shop: &Shop) -> Option<usize>;
    fn choose(&mut self, at: usize, shop: &Shop) -> Step;
    /// What stands there while there is no row; a key.
    fn empty(&self) -> &'static str;
    fn about(&self, shop: &Shop) -> Option<About>;
    /// Of the row that is chosen, what is longer than its place and must be read whole.
    fn whole(&self) -> Option<Text> {
        None
    }
    fn fields(&self, shop: &Shop) -> Vec<Field>;
    /// A form that is filled in from its first field to its last: the first that is missing is open, Enter goes on.
    fn fills(&self) -> bool {
        false
    }
    /// Something was typed that is nowhere yet: whoever leaves is asked.
    fn is_begun(&self) -> bool {
        false
    }
    /// Back from a page of its own to where it was opened from; whether there was one.
    fn page_back(&mut self) -> bool {
        false
    }
    fn enter(&mut self, field: &'static str, entered: Entered, shop: &Shop) -> Step;
    fn tools(&self, shop: &Shop) -> Vec<Tool>;
    fn tool(&mut self, tool: &'static str, shop: &Shop) -> Step;
    fn finish(&self, shop: &Shop) -> Finish;
    fn done(&mut self, shop: &Shop) -> Step;
    /// `None` where a scan is none of its own.
    fn scanned(&mut self, code: &str, shop: &Shop) -> Option<Step>;
    /// Goods that were scanned or found.
    fn found(&mut self, goods: &FoundStock, shop: &Shop) -> Step;
    /// Nobody knows the code that was scanned; `None` where that is said as everywhere.
    fn unknown(&mut self) -> Option<Step> {
        None
    }
    /// The till did not do it; what is said of it is said as everywhere.
    fn refused(&mut self, _input: &Input, _refusal: &Refusal) {}
    fn told(&mut self, told: StockFound);
    /// The till has done it.
    fn answered(&mut self, input: &Input, answer: &Answer) -> Step;
}
