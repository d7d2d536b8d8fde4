//! Follows a scale: finds out over two seconds how it speaks, then tells the weight once it is at rest (D21–D23).
//!
//! Pure; time comes in as milliseconds from any beginning. Always holds: a weight is told only after two equal stable
//! frames in a row with nothing broken between them, above the minimum load and within the capacity; what is told is
//! not older than two seconds.
//! Not here: how a frame is read (`frame.rs`), the port (`scale.rs`).

use super::frame::{Cutter, Family, Form, Frame, Piece};
use crate::domain::quantity::Quantity;

/// Between what a scale may weigh for a customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Grams, the most it weighs.
    pub capacity_g: u32,
    /// Grams of its division `e`; below 20 of them it must not be sold by (minimum load).
    pub division_g: u32,
}

impl Default for Limits {
    /// The counter scale of most shops: 30 kg by 5 g.
    fn default() -> Self {
        Self { capacity_g: 30_000, division_g: 5 }
    }
}

impl Limits {
    /// Grams below which a weight is refused.
    pub const fn least_g(self) -> i64 {
        20 * self.division_g as i64
    }
}

/// What the scale shows, as far as it can be relied on. A quantity is in thousandths of a kilo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// Nothing that is understood, for two seconds or from the beginning.
    Silent,
    /// Not at rest yet.
    Moving,
    /// Nothing on it.
    Empty,
    /// Less than at zero: it was set to zero with a bowl on it that is gone.
    Below,
    /// At rest, and less than it may be used for.
    TooLight(Quantity),
    /// At rest: this may be sold.
    Stable(Quantity),
    /// More than it weighs.
    Over,
    /// It does not weigh in whole grams.
    Foreign,
}

/// What follows from what was heard.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Step {
    /// Where it changed.
    pub reading: Option<Reading>,
    /// To be sent to the scale now.
    pub send: Vec<u8>,
}

/// How long a scale is listened to before its form is fixed, and how old a weight may be.
const WINDOW_MS: u64 = 2_000;
/// A scale that says nothing by itself is asked after this long, and so often.
const QUIET_MS: u64 = 400;
const POLL_MS: u64 = 200;
/// Frames of one form that make it the scale's.
const ENOUGH: u32 = 3;
/// Nothing understood for so long: it may be another scale.
const ANOTHER_MS: u64 = 10_000;

const ENQ: u8 = 0x05;
const DC1: u8 = 0x11;
const WEIGH: &[u8] = b"W\r";

#[derive(Clone, Debug)]
enum Stage {
    /// All families at once; frames seen of each form.
    Searching {
        cutters: Vec<Cutter>,
        seen: Vec<(Form, u32)>,
        since_ms: u64,
    },
    Following {
        form: Form,
        cutter: Cutter,
    },
}

/// One scale, from the opening of its port on.
#[derive(Clone, Debug)]
pub struct Follower {
    limits: Limits,
    stage: Stage,
    /// The frame before, where it was stable.
    before: Option<i64>,
    said: Reading,
    /// The last good frame, the last question, and whether that was ENQ.
    heard_ms: u64,
    asked_ms: u64,
    asked_enq: bool,
}

impl Follower {
    pub fn new(limits: Limits, at_ms: u64) -> Self {
        Self {
            limits,
            stage: searching(at_ms),
            before: None,
            said: Reading::Silent,
            heard_ms: at_ms,
            asked_ms: at_ms,
            asked_enq: false,
        }
    }

    /// How this scale speaks, once it is known.
    pub fn form(&self) -> Option<Form> {
        match &self.stage {
            Stage::Searching { .. } => None,
            Stage::Following { form, .. } => Some(*form),
        }
    }

    /// Bytes that came by `at_ms`; none where there was silence.
    pub fn push(&mut self, bytes: &[u8], at_ms: u64) -> Step {
        let mut step = Step::default();
        let before = self.said;
        match &mut self.stage {
            Stage::Searching { .. } => self.search(bytes, at_ms, &mut step),
            Stage::Following { form, cutter } => {
                let form = *form;
                for piece in cutter.push(bytes) {
                    self.follow(piece, form, at_ms, &mut step);
                }
                self.poll(form.family(), at_ms, &mut step);
            }
        }
        if at_ms.saturating_sub(self.heard_ms) >= WINDOW_MS {
            (self.said, self.before) = (Reading::Silent, None);
        }
        if self.form().is_some() && at_ms.saturating_sub(self.heard_ms) >= ANOTHER_MS {
            self.stage = searching(at_ms);
        }
        step.reading = (self.said != before).then_some(self.said);
        step
    }

    fn search(&mut self, bytes: &[u8], at_ms: u64, step: &mut Step) {
        let Stage::Searching { cutters, seen, since_ms } = &mut self.stage else { return };
        for piece in cutters.iter_mut().flat_map(|cutter| cutter.push(bytes)) {
            match piece {
                // These come in lengths of their own and say nothing about those with a value.
                Piece::Whole(Form::Nci { length: 0 }, _) | Piece::Whole(_, Frame::Over) => {}
                Piece::Whole(form, _) => match seen.iter_mut().find(|(known, _)| *known == form) {
                    Some((_, count)) => *count += 1,
                    None => seen.push((form, 1)),
                },
                Piece::Ready if self.asked_enq => step.send.push(DC1),
                Piece::Ready | Piece::Broken => {}
            }
        }
        let asks = seen.iter().all(|(form, _)| polled(form.family()));
        let only = seen.first().map(|(form, _)| form.family());
        if at_ms.saturating_sub(*since_ms) >= WINDOW_MS {
            let most = seen.iter().map(|(_, count)| *count).max().filter(|most| *most >= ENOUGH);
            // Where both have it, the form with a checksum is it: a sum that fits each time is no chance.
            let sure = |form: &Form| matches!(form, Form::Toledo { checksum: true, .. } | Form::Cas);
            let mut best: Vec<Form> =
                seen.iter().filter(|(_, count)| Some(*count) == most).map(|(form, _)| *form).collect();
            best.sort_by_key(|form| !sure(form));
            self.stage = match best.first() {
                Some(form) => Stage::Following { form: *form, cutter: Cutter::new(form.family()) },
                None => searching(at_ms),
            };
            self.heard_ms = if best.is_empty() { self.heard_ms } else { at_ms };
            return;
        }
        if asks && at_ms.saturating_sub(*since_ms) >= QUIET_MS {
            // Whoever has answered is asked again; else both sorts in turn.
            let next = only.unwrap_or(if self.asked_enq { Family::Nci } else { Family::Cas });
            self.poll(next, at_ms, step);
        }
    }

    /// Asks a scale that speaks only when asked.
    fn poll(&mut self, family: Family, at_ms: u64, step: &mut Step) {
        if !polled(family) || at_ms.saturating_sub(self.asked_ms) < POLL_MS {
            return;
        }
        self.asked_ms = at_ms;
        self.asked_enq = family == Family::Cas;
        match &mut self.stage {
            Stage::Searching { cutters, .. } => cutters[POLLED..].iter_mut().for_each(Cutter::forget),
            Stage::Following { cutter, .. } => cutter.forget(),
        }
        match self.asked_enq {
            true => step.send.push(ENQ),
            false => step.send.extend_from_slice(WEIGH),
        }
    }

    fn follow(&mut self, piece: Piece, form: Form, at_ms: u64, step: &mut Step) {
        let frame = match piece {
            // One of another length lost or won a sign on its way; without a value some are shorter, and say no less.
            Piece::Whole(found, frame) if found == form || matches!(frame, Frame::Moving | Frame::Over) => frame,
            Piece::Whole(..) | Piece::Broken => {
                self.before = None;
                return;
            }
            Piece::Ready => {
                step.send.push(DC1);
                return;
            }
        };
        self.heard_ms = at_ms;
        let before = self.before.take();
        self.said = match frame {
            Frame::Stable(grams) => {
                self.before = Some(grams);
                if before == Some(grams) { self.limits.judge(grams) } else { Reading::Moving }
            }
            Frame::Moving => Reading::Moving,
            Frame::Over => Reading::Over,
            Frame::Foreign => Reading::Foreign,
            Frame::Tare => {
                self.before = before;
                return;
            }
        };
    }
}

impl Limits {
    fn judge(self, grams: i64) -> Reading {
        let weight = Quantity::from_milli(grams);
        match grams {
            ..=-1 => Reading::Below,
            0 => Reading::Empty,
            grams if grams < self.least_g() => Reading::TooLight(weight),
            grams if grams <= i64::from(self.capacity_g) => Reading::Stable(weight),
            _ => Reading::Over,
        }
    }
}

/// Where the families that are asked stand among all.
const POLLED: usize = 3;

fn searching(since_ms: u64) -> Stage {
    let families: [Family; POLLED + 2] =
        [Family::Csv, Family::Toledo { checksum: true }, Family::Toledo { checksum: false }, Family::Cas, Family::Nci];
    Stage::Searching { cutters: families.map(Cutter::new).to_vec(), seen: Vec::new(), since_ms }
}

/// Does it speak only when asked?
const fn polled(family: Family) -> bool {
    matches!(family, Family::Cas | Family::Nci)
}
