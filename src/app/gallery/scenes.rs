//! The list of scenes: each a screen in one state, made from the sample shop.
//! Long because all of them are read in one list.

use super::{Scene, sample};
use crate::app::board::Board;
use crate::app::screen::Act;
use crate::app::screen::approval::{self, Approval, Asks, Second};
use crate::app::screen::buyer::{self, Buyer};
use crate::app::screen::by_hand::{self, ByHand, What};
use crate::app::screen::interview;
use crate::app::screen::login::{self, Login};
use crate::app::screen::members::{self, Members};
use crate::app::screen::menu::{self, Menu};
use crate::app::screen::other_goods::{self, OtherGoods};
use crate::app::screen::parked::Parked;
use crate::app::screen::pay::Pay;
use crate::app::screen::people::{self, People};
use crate::app::screen::receipt::{self, Done};
use crate::app::screen::receipts::{self, Asking, Receipts};
use crate::app::screen::recover::{self, Recover};
use crate::app::screen::returns::Returns;
use crate::app::screen::search::{self, Search};
use crate::app::screen::sell::{self, Sell, Trouble};
use crate::app::screen::settings::{self, Settings};
use crate::app::screen::setup::Step;
use crate::app::shop::{Ledger, Printer, Shop};
use crate::domain::people::access;
use crate::domain::people::user::Role;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::station::counter::weighing::Scale;
use crate::till::input::Input;
use crate::till::refusal::{Code, Refusal};

use counter::{elsewhere, parked};

mod after_sale;
mod bookkeeping;
mod books;
mod care;
mod counter;
pub mod day;
mod delivery_list;
mod desk;
pub mod drawer;
pub mod keeping;
mod ledger;
mod licensing;
mod lists;
mod medicines;
mod office;
mod owners;
mod paying;
mod pharmacy;
mod practising;
pub mod prices;
mod reports;
mod stock;
pub mod stockroom;
mod storage;
mod suppliers;
mod surplus;

use after_sale::{exchanging, finished, receipts, returning};
use keeping::beginning;

const fn scene(name: &'static str, draw: fn(&Shop) -> Board<Act>) -> Scene {
    Scene { name, malam: false, draw }
}

const fn in_malam(name: &'static str, draw: fn(&Shop) -> Board<Act>) -> Scene {
    Scene { name, malam: true, draw }
}

pub const SCENES: &[Scene] = &[
    scene("mulai", keeping::choice),
    scene("mulai-toko", |shop| beginning(shop, Step::Shop)),
    scene("mulai-daftar", |shop| beginning(shop, Step::Lists)),
    scene("mulai-cadangan", keeping::copies_to_restore),
    scene("mulai-cadangan-kosong", keeping::nothing_to_restore),
    scene("mulai-cadangan-rusak", keeping::damaged_copy),
    scene("struk-kirim", paying::sending),
    scene("cadangan", keeping::well),
    in_malam("cadangan-malam", keeping::well),
    scene("cadangan-belum", keeping::nowhere),
    scene("cadangan-dicabut", keeping::pulled),
    scene("program-baru", keeping::updated),
    scene("program-diperiksa", keeping::working),
    scene("mulai-proses", |shop| beginning(shop, Step::Working { what: "setup-making-demo", done: 412, whole: 628 })),
    scene("masuk", |shop| sign_in(shop, "1234", None)),
    scene("masuk-pin-salah", |shop| sign_in(shop, "", Some("till-wrong-pin"))),
    scene("pin-baru", |shop| {
        let login = Login { pin: "12".to_owned(), ..Login::new_pin() };
        login::view::view(&login, shop).map(Act::Login)
    }),
    scene("buka-kasir", counter::opening),
    scene("tutup-kasir", drawer::count),
    scene("tutup-kasir-terhitung", drawer::counted),
    scene("hasil-tutup", drawer::compared),
    in_malam("hasil-tutup-malam", drawer::compared),
    scene("hasil-tutup-belum-jelas", drawer::unexplained),
    scene("hasil-tutup-anggota", drawer::looked),
    scene("hasil-tutup-lebih", drawer::over),
    scene("hasil-tutup-pas", drawer::exact),
    scene("buku-neraca-saldo", books::trial_balance),
    scene("buku-akun", books::account),
    in_malam("buku-akun-malam", books::account),
    scene("buku-jurnal", books::postings),
    scene("buku-phu-rapb", books::beside_budget),
    scene("buku-rapb", books::budget),
    scene("buku-rapb-berkas", books::budget_files),
    scene("buku-rapb-berkas-salah", books::budget_refused),
    scene("buku-rapb-isi", books::planning),
    in_malam("buku-rapb-isi-malam", books::planning),
    scene("buku-rapb-notulen", books::minutes),
    in_malam("buku-rapb-notulen-malam", books::minutes),
    scene("buku-temuan", books::findings),
    scene("buku-temuan-tulis", books::writing),
    scene("buku-kode", books::code),
    scene("buku-kode-salah", books::wrong_code),
    scene("buku-kosong", books::nothing),
    scene("buku-grafik-hari", books::by_day),
    scene("buku-grafik-phu", books::result),
    in_malam("buku-grafik-phu-malam", books::result),
    scene("laporan", reports::shelves),
    scene("laporan-buku", reports::books),
    in_malam("laporan-apotek-malam", reports::pharmacy),
    scene("laporan-phu-unit", reports::unit),
    scene("laporan-phu-unit-pilih", reports::choosing_unit),
    scene("laporan-stok", reports::stock_value),
    in_malam("laporan-stok-malam", reports::stock_value),
    scene("laporan-unit", reports::choosing),
    scene("laporan-penjualan", reports::long),
    scene("laporan-per-jam", reports::by_hour),
    scene("laporan-per-jam-grafik", reports::by_hour_drawn),
    scene("laporan-per-hari-grafik", reports::by_weekday_drawn),
    scene("laporan-satu-jam", reports::of_hour),
    scene("laporan-per-kasir", reports::by_cashier),
    scene("laporan-per-kasir-grafik", reports::by_cashier_drawn),
    scene("laporan-per-barang", reports::by_item),
    in_malam("laporan-per-barang-grafik-malam", reports::by_item_drawn),
    scene("laporan-tutup", reports::wide),
    scene("laporan-tutup-sempit", reports::wide),
    scene("laporan-tanggal", reports::typing_days),
    scene("laporan-barang", reports::finding),
    scene("laporan-anggota", reports::finding_member),
    in_malam("laporan-bets-malam", reports::batch),
    scene("laporan-inventaris", reports::inventory),
    scene("laporan-inventaris-ubah", reports::changing_a_thing),
    scene("laporan-menulis", reports::writing),
    scene("laporan-tersimpan", reports::written),
    scene("laporan-kosong", reports::nothing),
    scene("hasil-tutup-catatan", drawer::noting),
    scene("hasil-tutup-ditolak", drawer::refused),
    scene("tutup-selesai", drawer::closed),
    scene("tutup-selesai-tanpa-kertas", |shop| {
        let mut shop = shop.clone();
        shop.health.printer = Printer::NoPaper(2);
        drawer::closed(&shop)
    }),
    scene("shu", surplus::draft),
    in_malam("shu-malam", surplus::draft),
    scene("shu-banyak", surplus::many),
    scene("shu-persen", surplus::deciding),
    scene("shu-rapat", surplus::meeting),
    scene("shu-aturan", surplus::rules),
    scene("shu-disetujui", surplus::decided),
    scene("shu-kebijakan", surplus::policy),
    scene("shu-tak-diambil", surplus::lapsing),
    scene("shu-terlambat", surplus::paying_lapsed),
    scene("shu-beri-kembali", surplus::giving_back),
    scene("shu-bayar", surplus::paying),
    scene("shu-transfer", surplus::by_bank),
    scene("meja-berjangka-transfer", desk::term_by_bank),
    scene("shu-tahun", surplus::years),
    scene("shu-dana", surplus::fund),
    scene("shu-rugi", surplus::deficit),
    scene("kas-keluar", drawer::out),
    scene("kas-setor-bank", drawer::drop),
    scene("kas-buka-laci", drawer::no_sale),
    scene("kas-tulis-alasan", drawer::writing),
    scene("laporan-x", drawer::x),
    scene("jual-kosong", |shop| sell::view::view(&Sell::default(), shop).map(Act::Sell)),
    scene("jual", |shop| selling(shop, Sell::default())),
    in_malam("jual-malam", |shop| selling(shop, Sell::default())),
    scene("jual-kidal", |shop| {
        let mut shop = shop.clone();
        shop.style.left_handed = true;
        selling(&shop, Sell::default())
    }),
    scene("jual-barcode-kertas", |shop| {
        let mut shop = shop.clone();
        shop.health.printer = Printer::NoPaper(1);
        let trouble = Some(Trouble::Unknown { code: "8991002101999".to_owned() });
        selling(&shop, Sell { trouble, ..Sell::default() })
    }),
    scene("jual-ditolak", |shop| {
        let text = Text::new("till-needs-prescription").with("name", "Amoksisilin 500 mg kapsul");
        selling(shop, Sell { trouble: Some(Trouble::Refused { text }), ..Sell::default() })
    }),
    scene("jual-pertanyaan", |shop| {
        let text = Text::new("till-ask-quantity")
            .with("name", "Teh Seduh Poci 40 g")
            .with("quantity", Quantity::whole(240))
            .with("unit", "pak");
        asked(shop, &Refusal::new(Code::NeedsConfirmation, text), |_| {})
    }),
    scene("jual-timbang", |shop| {
        let weighing = shop.tile_pages.first().and_then(|page| page.tiles.first().cloned());
        selling(shop, Sell { weighing, typed: "1250".to_owned(), ..Sell::default() })
    }),
    scene("jual-satuan", |shop| selling(shop, Sell { units_of: Some(3), touched: Some(3), ..Sell::default() })),
    scene("jual-mati-listrik", counter::unfinished),
    scene("tombol", |shop| counter::arranging(shop, false)),
    scene("tombol-cari", |shop| counter::arranging(shop, true)),
    scene("jual-angka", |shop| selling(shop, Sell { typed: "12".to_owned(), ..Sell::default() })),
    scene("jual-penuh", long),
    in_malam("jual-penuh-malam", long),
    scene("jual-tanpa-jaringan", |shop| {
        let mut shop = shop.clone();
        shop.health.ledger = Ledger::Offline { since: sample::at("2026-11-24T01:14:00Z"), waiting: 23 };
        selling(&shop, Sell::default())
    }),
    scene("cari", |shop| finding(shop, "te", false)),
    in_malam("cari-malam", |shop| finding(shop, "te", false)),
    scene("cari-nihil", |shop| {
        let near =
            ["Parasetamol 500 mg tablet", "Parasetamol sirup 120 mg/5 ml", "Paramex"].map(str::to_owned).to_vec();
        let search = Search { typed: "parra".to_owned(), nothing: true, near, ..Search::default() };
        search::view::view(&search, shop).map(Act::Search)
    }),
    scene("jual-bets-baru", stock::later_box),
    scene("jual-dus-lain", pharmacy::other_box),
    scene("tanya-dulu", |shop| interview::view::view(shop).map(Act::Interview)),
    scene("jual-obat", pharmacy::medicine),
    scene("stok-apotek", stock::usual),
    in_malam("stok-apotek-malam", stock::usual),
    scene("stok-apotek-bets", stock::boxes),
    scene("stok-apotek-habis", stock::none_left),
    scene("stok-apotek-panjang", stock::worst),
    scene("stok-apotek-pesan", stock::ordering),
    scene("stok-apotek-kenapa", stock::why),
    scene("stok-apotek-tarik", stock::recall),
    scene("stok-apotek-nihil", stock::nothing),
    scene("stok-apotek-huruf", stock::typing),
    scene("stok-apotek-awal", stock::empty),
    scene("stok-apotek-ditolak", stock::refused),
    scene("stok-apotek-defekta", stock::noted),
    scene("stok-apotek-hitung", stock::counting),
    scene("stok-apotek-hitung-sebab", stock::counted_why),
    scene("daftar-harian", care::usual),
    in_malam("daftar-harian-malam", care::usual),
    scene("daftar-harian-suhu", care::measuring),
    scene("daftar-harian-kosong", care::empty),
    scene("daftar-harian-ditolak", care::refused),
    scene("cek-harga", |shop| finding(shop, "teh celup", true)),
    scene("cek-harga-dua-kasir", clashing),
    scene("harga-promo", prices::price),
    scene("harga-promo-beli-gratis", prices::offer),
    scene("harga-promo-paket", prices::bundle),
    scene("harga-promo-paket-mulai", prices::bundle_begun),
    scene("harga-promo-kosong", prices::nothing),
    in_malam("harga-promo-ditolak", prices::refused),
    scene("harga-promo-tersimpan", prices::done),
    scene("anggota", |shop| {
        let members = Members { typed: "ka".to_owned(), hits: sample::member_hits(), ..Members::default() };
        members::view::view(&members, shop).map(Act::Members)
    }),
    scene("lainnya", |shop| elsewhere(shop, Menu::default())),
    scene("lainnya-kantor", |shop| {
        let mut shop = shop.clone();
        sample::as_manager(&mut shop);
        elsewhere(&shop, Menu { group: Some(menu::entries::Group::Office), ..Menu::default() })
    }),
    scene("lainnya-manajer", |shop| {
        let mut shop = shop.clone();
        sample::as_manager(&mut shop);
        elsewhere(&shop, Menu { trouble: Some(Text::new("till-close-open-sale")), ..Menu::default() })
    }),
    scene("lainnya-batal", |shop| elsewhere(shop, Menu { cancelling: true, ..Menu::default() })),
    scene("pengaturan", |shop| settings::view::view(&sample::settings(shop), shop).map(Act::Settings)),
    scene("pengaturan-alamat", |shop| {
        let settings = Settings { address: Some("tcp:192.168.1.50:9100".to_owned()), ..sample::settings(shop) };
        settings::view::view(&settings, shop).map(Act::Settings)
    }),
    scene("pengaturan-ukur", |shop| {
        let settings = Settings { measuring: true, ..sample::settings(shop) };
        settings::view::view(&settings, shop).map(Act::Settings)
    }),
    scene("pengaturan-izin", licensing::lines),
    scene("pengaturan-izin-kertas", licensing::paper),
    scene("pengaturan-izin-angka", licensing::figure),
    scene("hari-ini", day::usual),
    scene("hari-ini-penuh", day::worst_day),
    in_malam("hari-ini-malam", day::usual),
    scene("hari-ini-kosong", day::nothing_to_see),
    scene("hari-ini-tutup", day::closing),
    scene("hari-ini-caranya", day::how),
    scene("catatan", day::notes),
    scene("catatan-penuh", day::notes_worst),
    scene("catatan-barcode", day::notes_codes),
    scene("cocokkan", day::settling),
    scene("cocokkan-kosong", day::settling_empty),
    scene("cocokkan-penuh", day::settling_worst),
    scene("bayar", |shop| paying::paying(shop, Pay::default())),
    in_malam("bayar-malam", |shop| paying::paying(shop, Pay::default())),
    scene("bayar-sebagian", |shop| {
        paying::paying(shop, Pay { notes: vec![100_000, 100_000, 50_000], ..Pay::default() })
    }),
    scene("bayar-cukup", |shop| paying::paying(shop, Pay { notes: vec![100_000, 100_000, 100_000], ..Pay::default() })),
    scene("bayar-ketik", |shop| {
        paying::paying(shop, Pay { typing: true, typed: "300000".to_owned(), ..Pay::default() })
    }),
    scene("bayar-qris", paying::qris),
    scene("bayar-qris-tetap", paying::qris_static),
    scene("bayar-qris-lunas", paying::qris_paid),
    scene("bayar-qris-lama", paying::qris_old),
    scene("bayar-qris-ditolak", paying::qris_refused),
    scene("bayar-kartu", paying::card),
    scene("bayar-kartu-lebih", paying::card_part),
    scene("bayar-lainnya", paying::more),
    scene("bayar-transfer", paying::transfer_letters),
    scene("bayar-tempo", paying::tempo),
    scene("jual-gudang", paying::readied),
    scene("selesai-tempo", paying::on_account),
    scene("bayar-kasbon", paying::kasbon),
    scene("bayar-kasbon-batas", paying::kasbon_over),
    scene("bayar-kasbon-tanpa-anggota", paying::kasbon_nobody),
    scene("bayar-simpanan", paying::savings),
    scene("bayar-simpanan-pin-salah", paying::savings_wrong_pin),
    scene("bayar-simpanan-tanpa-pin", paying::savings_no_pin),
    scene("bayar-voucher", paying::voucher),
    scene("bayar-campur", paying::split),
    in_malam("bayar-qris-malam", paying::qris),
    scene("selesai", finished),
    scene("selesai-qris", paying::done_qris),
    scene("selesai-campur", paying::done_split),
    scene("selesai-voucher", paying::done_voucher),
    scene("selesai-struk-ragu", paying::done_doubtful),
    scene("selesai-etiket-menunggu", paying::done_label_waits),
    scene("selesai-pecahan", paying::done_pieces),
    scene("selesai-pecahan-banyak", paying::done_many_pieces),
    scene("selesai-latihan", paying::done_training),
    in_malam("selesai-malam", finished),
    scene("harga", |shop| by_hand(shop, What::Price, "15000")),
    scene("potongan", |shop| by_hand(shop, What::TotalPercent, "5")),
    scene("potongan-ditolak", |shop| {
        let mut shop = shop.clone();
        sample::member_sale(&mut shop);
        let trouble = Some(Text::new("till-discount-too-large"));
        by_hand::view::view(&ByHand { trouble, ..ByHand::new(1, What::Off) }, &shop).map(Act::ByHand)
    }),
    scene("cek-harga-wadah", |shop| {
        let mut shop = shop.clone();
        sample::as_manager(&mut shop);
        let hits = sample::hits();
        let at = hits.iter().position(|hit| hit.fractional).unwrap_or(0);
        let search = Search { typed: "gula".to_owned(), price_check: true, at, hits, ..Search::default() };
        search::view::view(&Search { tare: Some("12".to_owned()), ..search }, &shop).map(Act::Search)
    }),
    scene("cek-harga-label", |shop| {
        let hits = sample::hits();
        let said = Some(Text::new("search-label-printed").with("name", hits[1].name.clone()));
        let search = Search { typed: "teh".to_owned(), price_check: true, at: 1, hits, said, ..Search::default() };
        search::view::view(&search, shop).map(Act::Search)
    }),
    scene("barang-umum", |shop| {
        let other = OtherGoods { typed: "3500".to_owned(), chosen: Some(2), ..OtherGoods::default() };
        other_goods::view::view(&OtherGoods { code: "8991234567891".to_owned(), ..other }, shop).map(Act::OtherGoods)
    }),
    scene("barang-umum-ditolak", |shop| {
        let trouble = Some(Text::new("till-other-not-from-the-warehouse"));
        let other = OtherGoods { typed: "99999999".to_owned(), page: 1, trouble, ..OtherGoods::default() };
        other_goods::view::view(&other, shop).map(Act::OtherGoods)
    }),
    scene("pembeli", |shop| {
        let buyer = Buyer { typed: "63710112129000".to_owned(), ..Buyer::default() };
        buyer::view::view(&buyer, shop).map(Act::Buyer)
    }),
    scene("resep", pharmacy::attached),
    scene("resep-isi", pharmacy::paper),
    scene("resep-apoteker", pharmacy::signing_on),
    scene("resep-ditolak", pharmacy::refused),
    scene("resep-sebagian", pharmacy::serving),
    scene("resep-racikan", pharmacy::compounding),
    scene("resep-aturan", pharmacy::directing),
    scene("resep-pembeli", pharmacy::buyer),
    scene("resep-skrining", pharmacy::screening),
    scene("resep-skrining-kosong", pharmacy::screening_bare),
    scene("resep-keluhan", pharmacy::complaint),
    scene("resep-sipnap", pharmacy::sipnap),
    scene("jual-resep", |shop| {
        let text = Text::new("till-needs-prescription").with("name", "Amoksisilin 500 mg kaplet");
        selling(
            shop,
            Sell {
                trouble: Some(Trouble::Prescription { text, then: Input::State, ask: Default::default() }),
                ..Sell::default()
            },
        )
    }),
    scene("jual-nik", |shop| {
        let text = Text::new("till-buyer-needed").with("name", "LPG 3 kg isi").with("rule", "R23");
        selling(shop, Sell { trouble: Some(Trouble::Buyer { text, then: Input::State }), ..Sell::default() })
    }),
    scene("ganti-kasir", |shop| {
        let login = Login { person: 1, pin: "12".to_owned(), ..Login::change() };
        login::view::view(&login, shop).map(Act::Login)
    }),
    scene("orang", |shop| staff(shop, People::default())),
    scene("orang-pin", |shop| {
        let task = people::Task::Pin { user: "kasir2".into(), pin: "909".to_owned() };
        staff(shop, People { at: 1, task, ..People::default() })
    }),
    scene("orang-anggota", |shop| {
        let task = people::Task::Member { user: "kasir2".into(), number: "107".to_owned() };
        staff(shop, People { at: 1, task, ..People::default() })
    }),
    scene("orang-sipa", licensing::sipa),
    scene("orang-baru", |shop| {
        let (name, role) = ("Rahma Wa".to_owned(), Role::Apotek);
        staff(shop, People { task: people::Task::Form { user: None, name, role }, ..People::default() })
    }),
    scene("pulih", |shop| {
        let recover = Recover { words: "anggur bantal cermin dapur".to_owned(), ..Recover::default() };
        recover::view::view(&recover, shop).map(Act::Recover)
    }),
    scene("pulih-pin", |shop| {
        let step = recover::Step::Again { first: "808080".to_owned() };
        let recover = Recover { pin: "808".to_owned(), step, ..Recover::default() };
        recover::view::view(&recover, shop).map(Act::Recover)
    }),
    scene("setuju", |shop| asked(shop, &unapproved(), |second| second.pin = "4444".to_owned())),
    in_malam("setuju-pin-salah", |shop| {
        asked(shop, &unapproved(), |second| second.trouble = Some(Text::new("till-wrong-pin")))
    }),
    scene("setuju-tiada", |shop| asked(shop, &unapproved(), |second| second.people.clear())),
    scene("setuju-sendiri", |shop| {
        let text = Text::new("till-void-approval").with("receipt", "261124-A-0041");
        asked(shop, &Refusal::new(Code::NeedsApproval, text), |second| {
            second.people.clear();
            second.later = true;
        })
    }),
    scene("kas-batal-slip", drawer::taking_back),
    scene("jual-timbangan", |shop| {
        let mut shop = shop.clone();
        shop.scale = Scale::Stable(Quantity::from_milli(1_270));
        let weighing = shop.tile_pages.first().and_then(|page| page.tiles.first().cloned());
        shop.tares = weighing.iter().map(|tile| (tile.sku.clone(), Quantity::from_milli(20))).collect();
        selling(&shop, Sell { weighing, ..Sell::default() })
    }),
    scene("jual-timbangan-goyang", |shop| {
        let mut shop = shop.clone();
        shop.scale = Scale::Moving;
        let weighing = shop.tile_pages.first().and_then(|page| page.tiles.first().cloned());
        selling(&shop, Sell { weighing, ..Sell::default() })
    }),
    scene("retur", |shop| returning(shop, Returns { at: 2, ..Returns::default() })),
    in_malam("retur-malam", |shop| returning(shop, Returns { at: 2, ..Returns::default() })),
    scene("retur-ditolak", |shop| {
        let text = Text::new("till-refund-owes-less").with("owed", sample::rp(12_500));
        let means = Some("kasbon");
        returning(shop, Returns { at: 2, means, trouble: Some(text), ..Returns::default() })
    }),
    scene("tukar-kurang", |shop| exchanging(shop, true)),
    scene("tukar-kembali", |shop| exchanging(shop, false)),
    scene("retur-tersimpan", |shop| {
        let mut shop = shop.clone();
        sample::returned(&mut shop);
        receipt::view::view(&Done::default(), &shop).map(Act::Done)
    }),
    scene("struk", |shop| receipts(shop, None)),
    scene("struk-batal", |shop| receipts(shop, Some(Asking::Void))),
    scene("struk-nihil", |shop| {
        let receipts = Receipts { typed: "31/02".to_owned(), nothing: true, ..Receipts::default() };
        receipts::view::view(&receipts, shop).map(Act::Receipts)
    }),
    scene("parkir", |shop| parked(shop, Parked::default())),
    scene("parkir-ditolak", |shop| parked(shop, Parked { at: 1, trouble: Some(Text::new("till-open-sale")) })),
    scene("latihan", practising::list),
    in_malam("latihan-malam", practising::list),
    scene("latihan-jual", practising::selling),
    scene("latihan-bayar", practising::paying),
    scene("latihan-penuh", practising::crowded),
    scene("latihan-selesai", practising::over),
    scene("meja-cari", desk::finding),
    scene("meja", desk::choosing),
    in_malam("meja-malam", desk::wajib),
    scene("meja-wajib", desk::wajib),
    scene("meja-angsuran", desk::instalment),
    scene("meja-tarik-pin", desk::proof),
    scene("meja-pin-baru", desk::new_pin),
    scene("meja-ditolak", desk::refused),
    scene("meja-tersimpan", desk::done),
    scene("meja-voucher", desk::voucher),
    scene("meja-berjangka", desk::terms),
    scene("meja-berjangka-baru", desk::new_term),
    scene("meja-anggota", office::waiting),
    scene("meja-anggota-kosong", office::nobody_waits),
    scene("meja-anggota-baru", office::applicant),
    scene("meja-anggota-nik", office::number_twice),
    scene("meja-anggota-keluar", office::leaving),
    in_malam("meja-anggota-keluar-malam", office::leaving),
    scene("meja-pinjaman", office::lent),
    in_malam("meja-pinjaman-malam", office::lent),
    scene("meja-pinjaman-cair", office::paying_out),
    scene("meja-pinjaman-putus", office::deciding),
    scene("meja-pinjaman-mohon", office::asking),
    scene("meja-pinjaman-ditolak", office::refused),
    scene("gudang", stockroom::errands),
    scene("gudang-terbuka", stockroom::errands_open),
    scene("gudang-dari-siapa", stockroom::from_whom),
    scene("gudang-masuk", stockroom::lines),
    in_malam("gudang-masuk-malam", stockroom::lines),
    scene("gudang-masuk-harga", stockroom::price),
    scene("gudang-masuk-berkas", delivery_list::list),
    scene("gudang-masuk-berkas-salah", delivery_list::list_bad),
    scene("gudang-masuk-bets", stockroom::batch),
    scene("gudang-faktur", stockroom::faktur),
    scene("gudang-faktur-dua-kali", stockroom::faktur_twice),
    scene("gudang-masuk-selesai", stockroom::received),
    scene("gudang-pindah", stockroom::moving),
    scene("gudang-cari", stockroom::finding),
    scene("gudang-perjalanan", stockroom::on_their_way),
    scene("gudang-datang", stockroom::arriving),
    scene("gudang-hitung-apa", stockroom::count_what),
    scene("gudang-hitung", stockroom::blind),
    scene("gudang-hitung-selisih", stockroom::differences),
    scene("gudang-hitung-ulang", stockroom::count_again),
    scene("gudang-keluar", stockroom::writing_off),
    scene("gudang-retur", stockroom::nothing_gathered),
    scene("gudang-kemas", stockroom::repacking),
    scene("gudang-barang-baru", stockroom::new_goods),
    scene("gudang-barang", stockroom::known_goods),
    scene("gudang-barang-tanda", pharmacy::marked_goods),
    scene("gudang-arsip", pharmacy::papers),
    scene("gudang-pemasok", stockroom::suppliers),
    scene("gudang-pemasok-baru", suppliers::new),
    scene("gudang-pemasok-ubah", suppliers::known),
    scene("gudang-bayar", stockroom::paying),
    scene("gudang-pesanan-tutup", suppliers::closing_order),
    scene("gudang-pemasok-rekening", suppliers::account),
    scene("gudang-pesan", stockroom::ordering),
    scene("gudang-toko", stockroom::shops),
    scene("gudang-toko-baru", stockroom::new_shop),
    scene("gudang-titipan", storage::storing),
    scene("gudang-titipan-masuk", storage::stored_in),
    scene("gudang-titipan-hitung", storage::stored_blind),
    scene("gudang-titipan-selisih", storage::stored_differs),
    scene("buku-besar", ledger::sent),
    scene("buku-besar-menunggu", ledger::waiting),
    scene("buku-besar-sendiri", ledger::alone),
    scene("struk-setahun", |shop| {
        let (hits, fees) = (sample::receipt_hits(), sample::storage_fees());
        let receipts = Receipts { typed: "A00003 2026".to_owned(), hits, fees, over: true, ..Receipts::default() };
        receipts::view::view(&receipts, shop).map(Act::Receipts)
    }),
    scene("buku-entri-kosong", bookkeeping::empty),
    scene("buku-entri", bookkeeping::entry),
    in_malam("buku-entri-malam", bookkeeping::entry),
    scene("buku-entri-akun", bookkeeping::account),
    scene("buku-entri-jumlah", bookkeeping::amount),
    scene("buku-entri-uraian", bookkeeping::words),
    scene("buku-entri-ditolak", bookkeeping::refused),
    scene("buku-tutup", bookkeeping::closing),
    scene("buku-tutup-bukti", bookkeeping::evidence),
    scene("buku-tutup-persen", bookkeeping::rate),
    scene("buku-catatan", bookkeeping::lines),
    scene("buku-catatan-pilih", bookkeeping::which_book),
    scene("buku-catatan-isi", bookkeeping::line),
    in_malam("buku-tutup-malam", bookkeeping::closing),
    scene("meja-pinjaman-aturan", office::ruling),
    scene("jual-barcode-barang-baru", medicines::unknown_at_the_till),
    scene("gudang-barang-berikutnya", stockroom::next_goods),
    scene("gudang-barang-nama", stockroom::named_goods),
    scene("hari-ini-pertama", day::first),
    scene("laci-slip", drawer::earlier_slips),
    scene("gudang-barang-pemasok", owners::goods_of_a_supplier),
    scene("antrean-cetak", drawer::print_queue),
    scene("antrean-cetak-gagal", drawer::failed_paper),
    scene("buku-besar-gabung", ledger::joining),
    scene("buku-besar-disisihkan", ledger::shelf),
    scene("buku-besar-disisihkan-putus", ledger::shelf_unheard),
    scene("mulai-gabung", ledger::first_joining),
    scene("mulai-gabung-kosong", ledger::nobody_near),
    scene("resep-lengkapi", pharmacy::completing),
    scene("jual-printer-mati", printer_off_selling),
    scene("selesai-printer-mati", |shop| finished(&printer_off(shop))),
    scene("masuk-pindai", |shop| sign_in(shop, "", Some("till-not-logged-in"))),
    scene("masuk-printer-mati", |shop| sign_in(&printer_off(shop), "1234", None)),
    scene("aturan-toko", office::house),
    scene("aturan-toko-kas", office::house_cash),
    scene("aturan-toko-data", office::house_shop),
    scene("aturan-toko-qris", office::house_qris),
    scene("aturan-toko-het", office::decrees),
    scene("pengaturan-manajer", office::settings_of_a_manager),
    scene("meja-kartu", office::household_cards),
    scene("meja-kartu-pembeli", office::new_buyer),
    scene("meja-potong-gaji", office::employers),
    scene("meja-potong-gaji-daftar", office::deducted),
    scene("meja-potong-gaji-anggota", office::deducting),
    scene("meja-anggota-buang", office::thrown_away),
    scene("daftar-berkas", lists::files),
    scene("daftar-baris", lists::list),
    scene("daftar-salah", lists::no_list),
    scene("daftar-kolom", lists::its_columns),
    scene("daftar-kolom-apa", lists::a_column),
    scene("daftar-diambil", lists::taken),
    scene("daftar-batal", lists::undo),
    scene("hari-ini-het", day::ceilings),
    scene("harga-het", prices::het),
    scene("gudang-obat-baru", medicines::registration),
    scene("gudang-obat-kemasan", medicines::pack),
    scene("gudang-obat-tanda", medicines::marks),
    scene("gudang-obat-rak", medicines::shelf),
    scene("gudang-masuk-obat-asing", medicines::unknown),
];

/// Nothing comes out of the printer, and what its worker said of it is the longest that it says.
fn printer_off(shop: &Shop) -> Shop {
    let mut shop = shop.clone();
    shop.health.printer = Printer::Unreachable(1);
    shop.paper_trouble = Some(Text::new("print-offline").with("receipt", "261127-A-0002"));
    shop
}

fn printer_off_selling(shop: &Shop) -> Board<Act> {
    let mut shop = printer_off(shop);
    sample::member_sale(&mut shop);
    selling(&shop, Sell::default())
}

fn sign_in(shop: &Shop, pin: &str, trouble: Option<&'static str>) -> Board<Act> {
    let mut shop = shop.clone();
    shop.answer.shift = None;
    shop.now = sample::at("2026-11-23T22:58:00Z");
    let login = Login { pin: pin.to_owned(), trouble: trouble.map(Text::new), ..Login::default() };
    login::view::view(&login, &shop).map(Act::Login)
}

fn selling(shop: &Shop, sell: Sell) -> Board<Act> {
    let mut shop = shop.clone();
    sample::member_sale(&mut shop);
    sell::view::view(&sell, &shop).map(Act::Sell)
}

/// The dialog over a sale, with what is typed in it so far.
fn asked(shop: &Shop, refusal: &Refusal, typed: fn(&mut Second)) -> Board<Act> {
    let mut board = selling(shop, Sell::default());
    let mut approval = Approval::of(Input::Cancel, refusal, shop).expect("it asks something");
    if let Asks::Second(second) = &mut approval.asks {
        typed(second);
    }
    approval::view::draw(&mut board, &approval, shop);
    board
}

fn by_hand(shop: &Shop, what: What, typed: &str) -> Board<Act> {
    let mut shop = shop.clone();
    sample::member_sale(&mut shop);
    by_hand::view::view(&ByHand { typed: typed.to_owned(), ..ByHand::new(2, what) }, &shop).map(Act::ByHand)
}

fn staff(shop: &Shop, people: People) -> Board<Act> {
    let people = People { list: shop.people.clone(), ..people };
    people::view::view(&people, shop).map(Act::People)
}

fn unapproved() -> Refusal {
    let text = Text::new("till-needs-pharmacist").with("name", "Salbutamol 2 mg tablet");
    Refusal::new(Code::NeedsApproval, text).for_act(access::Act::ApproveMedicine)
}

fn long(shop: &Shop) -> Board<Act> {
    let mut shop = shop.clone();
    sample::long_sale(&mut shop, 60);
    sell::view::view(&Sell::default(), &shop).map(Act::Sell)
}

fn finding(shop: &Shop, typed: &str, price_check: bool) -> Board<Act> {
    let at = usize::from(price_check);
    let search = Search { typed: typed.to_owned(), price_check, hits: sample::hits(), at, ..Search::default() };
    search::view::view(&search, shop).map(Act::Search)
}

/// The price of the chosen goods was set at two tills.
fn clashing(shop: &Shop) -> Board<Act> {
    let mut hits = sample::hits();
    hits[1].clash = Some(prices::clash());
    let search = Search { typed: "teh celup".to_owned(), price_check: true, hits, at: 1, ..Search::default() };
    search::view::view(&search, shop).map(Act::Search)
}
