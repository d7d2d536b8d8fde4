use super::broken;
use crate::app::board::Board;
use crate::app::gallery::sample;
use crate::locale::Language;

/// A path of folders has no blank to break at, and ran under the key at its right.
#[test]
fn no_line_of_a_notice_is_wider_than_its_room() {
    let shop = sample::shop(Language::Id, (1024, 600), false);
    let board: Board<()> = shop.board();
    let words = "Tidak dapat menulis /media/toko/USB-DISK/laporan/penjualan-menurut-barang-dan-unit-2026-11.xlsx. \
                 Periksa ruang disk dan izinnya.";
    for width in [120.0, 240.0, 420.0] {
        for line in broken(&board, 18.0, words, width) {
            let wide: f32 =
                line.iter().map(|(_, run)| board.width(board.hand(18.0, super::Face::Bold), run.trim_end())).sum();
            assert!(wide <= width + 20.0, "{width}: {line:?} is {wide}");
        }
        let whole: String = broken(&board, 18.0, words, width).concat().into_iter().map(|(_, run)| run).collect();
        assert_eq!(whole, words, "nothing is lost");
    }
}
