//! Before the shop is open: the flag alone, or why it cannot be opened.

use super::Act;
use crate::app::board::{Area, Board};
use crate::app::shop::Shop;
use crate::app::widget::icon::Icon;
use crate::app::widget::notice::{Notice, Tone};
use crate::app::widget::sheet::flag;
use crate::domain::text::Text;

/// Before the shop is open: its name, or why it cannot be opened.
pub fn view(trouble: Option<&Text>, shop: &Shop) -> Board<Act> {
    let mut board: Board<Act> = shop.board();
    let whole = board.whole();
    flag(&mut board, whole.w / 2.0 - 20.0, whole.h / 2.0 - 60.0, 40.0);
    if let Some(trouble) = trouble {
        let words = board.tell(trouble);
        let area = Area::new(whole.w / 2.0 - 380.0, whole.h / 2.0 + 10.0, 760.0, 120.0);
        Notice { tone: Tone::Stop, icon: Icon::Refused, words, key: None }.draw(&mut board, area);
    }
    board
}
