//! Where things stand: the fixed places of the selling screens, in units of the design (look.md 4).
//!
//! Pure. Always holds: *Bayar*, *Selesai* and *Pelanggan berikutnya* are the same place to the pixel. What a larger
//! window has over goes to the basket (height) and the tiles (width). Left-handed mirrors the places themselves.

use super::board::Area;
use super::theme::Fit;
use super::widget::status;

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Places {
    pub basket: Area,
    pub actions: Area,
    pub last: Area,
    pub tiles: Area,
    pub pad: Area,
    pub bar: Area,
    /// Everything above the bar, from the status line down.
    pub work: Area,
    /// The gap between keys.
    pub gap: f32,
}

impl Places {
    pub fn new(fit: Fit, left_handed: bool) -> Self {
        let (margin, gap, top) = (8.0, fit.pick(8.0, 9.0), status::HEIGHT);
        let left = fit.pick(604.0, 452.0);
        let actions_h = fit.pick(62.0, 50.0);
        let bottom = fit.height - margin;
        let actions = Area::new(margin, bottom - actions_h, left, actions_h);
        let basket = Area::new(margin, top, left, actions.y - 8.0 - top - fit.below_basket);
        let x = margin + left + 8.0;
        let width = fit.width - margin - x;
        let bar_h = fit.pick(104.0, 94.0);
        let bar = Area::new(x, bottom - bar_h, width, bar_h);
        let last = Area::new(x, top, width, fit.pick(136.0, 96.0));
        let keys_y = last.bottom() + 8.0;
        let keys_h = bar.y - 8.0 - keys_y;
        let pad_w = fit.pick(330.0, 320.0);
        let pad = Area::new(fit.width - margin - pad_w, keys_y, pad_w, keys_h);
        let tiles = Area::new(x, keys_y, pad.x - gap - x, keys_h);
        let work = Area::new(x, top, width, bar.y - 8.0 - top);
        let places = Self { basket, actions, last, tiles, pad, bar, work, gap };
        if left_handed { places.mirrored(fit.width) } else { places }
    }

    fn mirrored(self, width: f32) -> Self {
        let mirror = |area: Area| Area { x: width - area.right(), ..area };
        Self {
            basket: mirror(self.basket),
            actions: mirror(self.actions),
            last: mirror(self.last),
            tiles: mirror(self.tiles),
            pad: mirror(self.pad),
            bar: mirror(self.bar),
            work: mirror(self.work),
            gap: self.gap,
        }
    }
}

#[cfg(test)]
mod tests;
