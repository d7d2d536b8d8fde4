//! Errands with goods put together that the till does not keep: they are there again when the errand is opened anew.
//!
//! Always holds: there is one of each kind; what was finished or emptied is none.

use super::gathering::Purpose;
use super::hub::Errand;
use super::{Stockroom, Task};
use crate::domain::text::Text;

impl Task {
    /// Which errand leads back to it, where anything would be lost with it.
    fn begun(&self) -> Option<Errand> {
        match self {
            Self::Repacking(work) if work.from.is_some() => Some(Errand::Repack),
            Self::Gathering(work) if !work.lines.is_empty() => match work.purpose {
                Purpose::SendBack { .. } => Some(Errand::SendBack),
                // The till keeps them; an order is proposed anew.
                Purpose::Move | Purpose::WriteOff | Purpose::Order { .. } => None,
            },
            _ => None,
        }
    }

    /// What is said of it among what is open.
    pub(super) fn said_open(&self) -> Option<Text> {
        match self {
            Self::Repacking(work) => {
                let name = work.from.as_ref().map_or("", |goods| goods.product.name.as_str());
                Some(Text::new("stock-open-repacking").with("name", name))
            }
            Self::Gathering(work) => match &work.purpose {
                Purpose::SendBack { name, .. } => {
                    let text = Text::new("stock-open-send-back").with("name", name.as_str());
                    Some(text.with("count", work.lines.len()))
                }
                Purpose::Move | Purpose::WriteOff | Purpose::Order { .. } => None,
            },
            _ => None,
        }
    }
}

impl Stockroom {
    /// The errand is left: what was begun of it is put by.
    pub(super) fn put_by(&mut self) {
        let Some(errand) = self.task.begun() else { return };
        self.kept.retain(|kept| kept.begun() != Some(errand));
        self.kept.push(std::mem::replace(&mut self.task, Task::Hub));
    }

    /// What is begun here, for when this screen is opened again.
    pub fn begun_here(&self) -> Vec<Task> {
        let now = self.task.begun();
        let others = self.kept.iter().filter(|kept| kept.begun() != now);
        others.chain(now.map(|_| &self.task)).cloned().collect()
    }

    /// On with what was begun of this errand.
    pub(super) fn resumed(&mut self, errand: Errand) -> Option<Task> {
        let at = self.kept.iter().position(|kept| kept.begun() == Some(errand))?;
        Some(self.kept.remove(at))
    }
}
