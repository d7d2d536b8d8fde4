//! *Ambil daftar*: a list out of a spreadsheet, looked at row by row before any of it is saved; and taken back whole.
//!
//! Always holds: what is taken is what was shown, less what was left out; doubtful rows stand first and are asked about
//! once; columns are guessed and can be told otherwise; nothing here writes, the till does.
//! Neighbours: what a list is and brings (`station/lists.rs`), how its rows are shown (`listing/rows.rs`).

use std::path::PathBuf;

use super::form::{Entered, Field};
use super::work::{About, Finish, Row, Step, Tool, Words, Work};
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::domain::id::SupplierCode;
use crate::domain::text::Text;
use crate::import::BadRow;
use crate::import::guess::names::{KINDS, targets};
use crate::station::counter::stockroom::{FoundStock, StockFound, StockQuestion};
use crate::station::lists::undo::{ListRow, UndoSeen};
use crate::station::lists::{Fate, ListSeen};
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::input::lists::{ListWish, Lists};

mod rows;

/// Which page is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Page {
    /// Files that lie about.
    #[default]
    Files,
    /// The list that was chosen.
    List,
    /// What it holds.
    Kinds,
    /// Its columns.
    Columns,
    /// What one column is.
    Column(usize),
    /// Lists that were taken in.
    Taken,
    /// What taking one back would do.
    Undo,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Listing {
    pub page: Page,
    /// `None` until they are found.
    pub files: Option<Vec<PathBuf>>,
    /// Which row of the page.
    pub at: usize,
    pub wish: ListWish,
    pub seen: Option<Box<ListSeen>>,
    /// What is wrong with the whole file.
    pub bad: Vec<BadRow>,
    /// Doubtful rows were pointed out.
    pub asked: bool,
    pub taken: Option<Vec<ListRow>>,
    pub undo: Option<UndoSeen>,
    /// Whose price list it is.
    pub of: Option<(SupplierCode, String)>,
}

impl Listing {
    /// A supplier's price list.
    pub fn prices(of: Option<(SupplierCode, String)>) -> Self {
        let supplier = of.as_ref().map(|(code, _)| code.clone());
        let wish = ListWish { kind: Some("prices".to_owned()), supplier, ..ListWish::default() };
        Self { of, wish, ..Self::default() }
    }

    /// One page back; false where the first is open.
    pub fn step_back(&mut self) -> bool {
        let page = match self.page {
            Page::Files => return false,
            Page::List | Page::Taken => Page::Files,
            Page::Kinds | Page::Columns => Page::List,
            Page::Column(_) => Page::Columns,
            Page::Undo => Page::Taken,
        };
        if page == Page::Files {
            (self.seen, self.wish.path) = (None, PathBuf::new());
            self.bad.clear();
        }
        self.open(page);
        true
    }

    fn open(&mut self, page: Page) {
        (self.page, self.at) = (page, 0);
    }

    fn read(&self) -> Step {
        Step::Read(StockQuestion::Sheet { wish: Box::new(self.wish.clone()) })
    }

    /// Read anew with what a person said of it.
    fn again(&mut self) -> Step {
        self.asked = false;
        self.open(Page::List);
        self.read()
    }

    fn seen_at(&self) -> Option<&crate::station::lists::RowSeen> {
        self.seen.as_ref().and_then(|seen| seen.rows.get(self.at.checked_sub(self.above())?))
    }

    /// What is said of the whole list stands above its rows.
    fn above(&self) -> usize {
        self.seen.as_ref().map_or(0, |seen| seen.notes.len())
    }

    /// Doubtful rows that would be taken.
    fn doubtful(&self) -> usize {
        let rows = self.seen.iter().flat_map(|seen| &seen.rows);
        rows.filter(|row| row.fate == Fate::Doubtful && !row.left_out).count()
    }

    fn kind(&self) -> &'static str {
        self.seen.as_ref().map_or(KINDS[0], |seen| seen.kind)
    }

    fn choose_kind(&mut self) -> Step {
        let Some(kind) = KINDS.get(self.at) else { return Step::Stay };
        // Columns of one kind are none of another.
        self.wish.columns.clear();
        self.wish.kind = Some((*kind).to_owned());
        self.again()
    }

    fn choose_column(&mut self, index: usize) -> Step {
        let Some(column) = self.seen.as_ref().and_then(|seen| seen.columns.get(index)) else { return Step::Stay };
        let is = self.at.checked_sub(1).and_then(|at| targets(self.kind()).get(at));
        let said = (column.at, is.map(|target| target.column.to_owned()));
        self.wish.kind = Some(self.kind().to_owned());
        self.wish.columns.retain(|(at, _)| *at != said.0);
        self.wish.columns.push(said);
        self.again()
    }

    fn take(&mut self) -> Step {
        let doubtful = self.doubtful();
        if doubtful > 0 && !self.asked {
            self.asked = true;
            let first = self
                .seen
                .as_ref()
                .and_then(|seen| seen.rows.iter().position(|row| row.fate == Fate::Doubtful && !row.left_out));
            self.at = self.above() + first.unwrap_or(0);
            return Step::Refuse(Text::new("list-look-first").with("count", doubtful));
        }
        let wish = ListWish { kind: Some(self.kind().to_owned()), skip_bad: true, ..self.wish.clone() };
        Step::Do(Input::Lists(Lists::Take(wish)))
    }

    fn leave_or_take(&mut self) -> Step {
        let Some(row) = self.seen_at().filter(|row| row.fate != Fate::Bad) else { return Step::Stay };
        let line = row.line;
        match self.wish.left_out.iter().position(|out| *out == line) {
            Some(at) => drop(self.wish.left_out.remove(at)),
            None => self.wish.left_out.push(line),
        }
        // The counts are reckoned anew; the row stays where it is.
        self.asked = false;
        self.read()
    }
}

impl Work for Listing {
    fn title(&self) -> &'static str {
        "errand-lists"
    }

    fn head(&self, _shop: &Shop) -> Words {
        rows::head(self)
    }

    fn question(&self) -> Option<StockQuestion> {
        match self.page {
            Page::Files => Some(StockQuestion::Sheets),
            Page::Taken => Some(StockQuestion::TakenLists),
            _ => None,
        }
    }

    fn rows(&self, shop: &Shop) -> Vec<Row> {
        rows::of(self, shop)
    }

    fn at(&self, shop: &Shop) -> Option<usize> {
        (self.at < rows::of(self, shop).len()).then_some(self.at)
    }

    fn choose(&mut self, at: usize, _shop: &Shop) -> Step {
        self.at = at;
        Step::Stay
    }

    fn empty(&self) -> &'static str {
        match self.page {
            Page::Files if self.files.is_none() => "delivery-list-looking",
            Page::Files => "list-no-files",
            Page::Taken => "list-none-taken",
            Page::Undo => "list-undo-all",
            _ => "list-reading",
        }
    }

    fn about(&self, _shop: &Shop) -> Option<About> {
        rows::about(self)
    }

    fn whole(&self) -> Option<Text> {
        // What is said of the whole list: sentences, where a row's reason is a few words.
        match self.page {
            Page::List => self.seen.as_ref()?.notes.get(self.at).cloned(),
            // Why nothing of it goes.
            Page::Undo => {
                let undo = self.undo.as_ref().filter(|undo| undo.is_refused())?;
                undo.kept.get(self.at).map(|kept| kept.reason.clone())
            }
            _ => None,
        }
    }

    fn fields(&self, _shop: &Shop) -> Vec<Field> {
        Vec::new()
    }

    fn enter(&mut self, _field: &'static str, _entered: Entered, _shop: &Shop) -> Step {
        Step::Stay
    }

    fn tools(&self, _shop: &Shop) -> Vec<Tool> {
        match self.page {
            Page::Files => vec![Tool::new("list-tool-taken", Shortcut::F(4))],
            Page::List => {
                let row = self.seen_at().filter(|row| row.fate != Fate::Bad);
                let leave = row.map(|row| match row.left_out {
                    true => Tool::new("list-tool-take", Shortcut::F(3)),
                    false => Tool { removing: true, ..Tool::new("list-tool-leave", Shortcut::F(3)) },
                });
                let columns = self.seen.as_ref().map(|_| Tool::new("list-tool-columns", Shortcut::F(4)));
                leave.into_iter().chain(columns).chain([Tool::new("list-tool-kind", Shortcut::F(6))]).collect()
            }
            _ => Vec::new(),
        }
    }

    fn tool(&mut self, tool: &'static str, _shop: &Shop) -> Step {
        match tool {
            "list-tool-taken" => {
                self.open(Page::Taken);
                return Step::Read(StockQuestion::TakenLists);
            }
            "list-tool-columns" if self.seen.is_some() => self.open(Page::Columns),
            "list-tool-kind" => {
                let now = KINDS.iter().position(|kind| *kind == self.kind());
                self.open(Page::Kinds);
                self.at = now.unwrap_or(0);
            }
            "list-tool-leave" | "list-tool-take" => return self.leave_or_take(),
            _ => {}
        }
        Step::Stay
    }

    fn finish(&self, _shop: &Shop) -> Finish {
        rows::finish(self)
    }

    fn done(&mut self, _shop: &Shop) -> Step {
        match self.page {
            Page::Files => match self.files.as_ref().and_then(|files| files.get(self.at)) {
                Some(path) => {
                    let kept = self.of.is_some().then(|| self.wish.kind.clone()).flatten();
                    let supplier = self.wish.supplier.clone();
                    self.wish = ListWish { path: path.clone(), kind: kept, supplier, ..ListWish::default() };
                    (self.seen, self.asked) = (None, false);
                    self.open(Page::List);
                    self.read()
                }
                None => Step::Refuse(Text::new("list-no-files")),
            },
            Page::List => self.take(),
            Page::Kinds => self.choose_kind(),
            Page::Columns => {
                let is = self.seen.as_ref().and_then(|seen| seen.columns.get(self.at)).and_then(|column| column.is);
                let index = self.at;
                let known = targets(self.kind()).iter().position(|target| Some(target.column) == is);
                self.open(Page::Column(index));
                self.at = known.map_or(0, |at| at + 1);
                Step::Stay
            }
            Page::Column(index) => self.choose_column(index),
            Page::Taken => match self.taken.as_ref().and_then(|taken| taken.get(self.at)) {
                Some(list) if list.undone.is_none() => {
                    let number = list.number.clone();
                    self.undo = None;
                    self.open(Page::Undo);
                    Step::Read(StockQuestion::TakenList { number })
                }
                Some(list) => Step::Refuse(Text::new("list-undone-already").with("number", list.number.as_str())),
                None => Step::Refuse(Text::new("list-none-taken")),
            },
            Page::Undo => match &self.undo {
                Some(undo) => Step::Do(Input::Lists(Lists::Undo { number: undo.number.clone() })),
                None => Step::Stay,
            },
        }
    }

    fn scanned(&mut self, _code: &str, _shop: &Shop) -> Option<Step> {
        None
    }

    fn found(&mut self, _goods: &FoundStock, _shop: &Shop) -> Step {
        Step::Stay
    }

    fn told(&mut self, told: StockFound) {
        match told {
            StockFound::Sheets(files) => self.files = Some(files),
            StockFound::Sheet { path, seen } if path == self.wish.path => match seen {
                Ok(seen) => {
                    // A row that was left out stays under the finger.
                    let line = self.seen_at().map(|row| row.line);
                    let at = line.and_then(|line| seen.rows.iter().position(|row| row.line == line));
                    self.seen = Some(seen);
                    self.at = at.map_or(0, |at| self.above() + at);
                    self.bad.clear();
                }
                Err(bad) => (self.seen, self.bad, self.at) = (None, bad, 0),
            },
            StockFound::TakenLists(taken) => self.taken = Some(taken),
            StockFound::TakenList(undo) => self.undo = undo,
            _ => {}
        }
    }

    fn answered(&mut self, input: &Input, answer: &Answer) -> Step {
        let Input::Lists(said) = input else { return Step::Stay };
        let text = answer.notices.first().cloned().unwrap_or_else(|| Text::new("list-nothing-new"));
        let of = self.of.take();
        *self = Self {
            page: if matches!(said, Lists::Undo { .. }) { Page::Taken } else { Page::Files },
            of,
            ..Self::default()
        };
        Step::Said(text)
    }
}

#[cfg(test)]
mod tests;
