//! The SIMKOPDES bridge (koperasi 6.4): CSV files of one period, a header line each, as a person sends them; and what
//! of them came back refused.
//!
//! Pure. Always holds: the national number stands in `anggota_koperasi` and beside who holds an office, nowhere else;
//! sales carry the member's number in place of the name.

use super::table::{self, Cell, Column, Kind};
use super::write::csv;
use crate::domain::accounting::account::AccountCode;
use crate::domain::cooperative::member::MemberState;
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::domain::time::{BusinessDate, Instant};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberFacts {
    pub number: MemberNumber,
    pub name: String,
    pub nik: String,
    pub sex: String,
    pub state: MemberState,
    pub joined: BusinessDate,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavingFacts {
    pub reference: String,
    pub member: MemberNumber,
    pub date: BusinessDate,
    pub amount: Rupiah,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaleFacts {
    pub receipt: String,
    pub member: String,
    pub at: Instant,
    pub payable: Rupiah,
    pub status: String,
    pub tender: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoodsOut {
    pub receipt: String,
    pub sku: String,
    pub name: String,
    pub barcode: String,
    pub date: BusinessDate,
    pub quantity: Quantity,
    pub price: Rupiah,
    pub amount: Rupiah,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StockFacts {
    pub sku: String,
    pub name: String,
    pub barcode: String,
    pub quantity: Quantity,
}

/// Goods that came in, as a lot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoodsIn {
    pub reference: String,
    pub sku: String,
    pub name: String,
    pub barcode: String,
    pub date: BusinessDate,
    pub quantity: Quantity,
    /// Still there.
    pub left: Quantity,
    /// Of one base unit.
    pub cost: Rupiah,
    pub price: Rupiah,
    pub total: Rupiah,
}

/// Who holds an office, or works for the cooperative. What is known of a member who holds one is hers; of who signs in
/// and is no member, national number, phone and term are in no record: they stay empty for a person to fill in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Officer {
    pub name: String,
    /// Of pengurus or pengawas; else of the staff.
    pub board: bool,
    /// `Ketua`, or the role's own word.
    pub title: String,
    pub active: bool,
    pub phone: String,
    pub nik: String,
    pub sex: String,
    pub from: Option<BusinessDate>,
    pub until: Option<BusinessDate>,
}

/// Capital, own or borrowed, as it came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CapitalFacts {
    pub account: AccountCode,
    pub date: BusinessDate,
    pub amount: Rupiah,
}

/// A members' meeting whose decision on a year's surplus is in the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingFacts {
    pub decision: String,
    pub year: i16,
    pub date: BusinessDate,
    /// How many came, where that day's line in book 12 says so.
    pub present: Option<i64>,
    /// At the year's end, and the result after tax.
    pub assets: Rupiah,
    pub result: Rupiah,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// The cooperative as SIMKOPDES knows it.
    pub coop: String,
    pub members: Vec<MemberFacts>,
    pub savings: Vec<SavingFacts>,
    pub sales: Vec<SaleFacts>,
    pub goods: Vec<GoodsOut>,
    pub stock: Vec<StockFacts>,
    pub goods_in: Vec<GoodsIn>,
    pub officers: Vec<Officer>,
    pub capital: Vec<CapitalFacts>,
    pub meetings: Vec<MeetingFacts>,
}

/// A file: its name, and its lines with the reference that each is known by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bridge {
    pub name: &'static str,
    pub text: String,
    pub references: Vec<String>,
}

/// A table: its name, and its columns parted by blanks.
type Table = (&'static str, &'static str);

const MEMBERS: Table = (
    "anggota_koperasi",
    "anggota_ref koperasi_ref nama nik kode_wilayah jenis_kelamin status_keanggotaan tanggal_terdaftar pekerjaan",
);
const SAVINGS: Table = (
    "simpanan_anggota",
    "simpanan_ref koperasi_ref anggota_ref periode_pembayaran jumlah_simpanan status dibayar_pada",
);
const SALES: Table = (
    "transaksi_penjualan",
    "transaksi_id koperasi_ref nama_pelanggan tanggal_dibuat total_pembayaran status_transaksi metode_pembayaran",
);
const GOODS: Table = (
    "barang_keluar_produk",
    "transaksi_id produk_id koperasi_ref kode_barcode tanggal_keluar nama_produk jumlah_keluar harga total_nilai",
);
const STOCK: Table = ("inventaris_produk", "inventaris_ref produk_id nama_produk stok kode_barcode");

const GOODS_IN: Table = (
    "barang_masuk_produk",
    "barang_masuk_ref produk_id kode_barcode nama_produk jumlah_masuk jumlah_tersedia harga_beli harga_jual \
     total_biaya tanggal_masuk",
);
const OFFICERS: &str = "nama jabatan status no_hp nik jenis_kelamin periode_mulai periode_selesai";
const CAPITAL: Table =
    ("modal_koperasi", "nomor_perjanjian tipe_sumber nama_sumber tipe_modal jumlah tanggal_diterima");
const MEETINGS: Table = (
    "rat_koperasi",
    "urutan_rat tahun_buku tahun_rencana_kerja tahun_rencana_anggaran tanggal_rat jumlah_peserta_rat status_rat \
     laporan_posisi_keuangan laporan_hasil_usaha rapb_posisi_keuangan rapb_hasil_usaha",
);

fn file((name, columns): Table, rows: impl Iterator<Item = (String, Vec<String>)>) -> Bridge {
    let mut text = csv::line(columns.split_whitespace().map(str::to_owned));
    let mut references = Vec::new();
    for (reference, cells) in rows {
        text += &csv::line(cells);
        references.push(reference);
    }
    Bridge { name, text, references }
}

fn milli(quantity: Quantity) -> String {
    let (whole, rest) = (quantity.milli() / 1_000, (quantity.milli() % 1_000).abs());
    if rest == 0 { whole.to_string() } else { format!("{whole}.{rest:03}") }
}

pub fn files(of: &Facts) -> Vec<Bridge> {
    let coop = || of.coop.clone();
    let members = of.members.iter().map(|it| {
        let active = if it.state.has_left() { "TIDAK AKTIF" } else { "AKTIF" };
        let number = it.number.to_string();
        let cells = [
            number.clone(),
            coop(),
            it.name.clone(),
            it.nik.clone(),
            String::new(),
            it.sex.clone(),
            active.to_owned(),
            it.joined.to_string(),
            String::new(),
        ];
        (number, cells.to_vec())
    });
    let savings = of.savings.iter().map(|it| {
        let date = it.date.to_string();
        let month = date.get(..7).unwrap_or_default().to_owned();
        let paid = "PAID".to_owned();
        let cells =
            [it.reference.clone(), coop(), it.member.to_string(), month, it.amount.amount().to_string(), paid, date];
        (it.reference.clone(), cells.to_vec())
    });
    let sales = of.sales.iter().map(|it| {
        let cells = [
            it.receipt.clone(),
            coop(),
            it.member.clone(),
            it.at.to_string(),
            it.payable.amount().to_string(),
            it.status.clone(),
            it.tender.clone(),
        ];
        (it.receipt.clone(), cells.to_vec())
    });
    let goods = of.goods.iter().map(|it| {
        let (price, amount) = (it.price.amount().to_string(), it.amount.amount().to_string());
        let cells = [
            it.receipt.clone(),
            it.sku.clone(),
            coop(),
            it.barcode.clone(),
            it.date.to_string(),
            it.name.clone(),
            milli(it.quantity),
            price,
            amount,
        ];
        (format!("{} {}", it.receipt, it.sku), cells.to_vec())
    });
    let stock = of.stock.iter().map(|it| {
        let cells = [it.sku.clone(), it.sku.clone(), it.name.clone(), milli(it.quantity), it.barcode.clone()];
        (it.sku.clone(), cells.to_vec())
    });
    let first = [file(MEMBERS, members), file(SAVINGS, savings), file(SALES, sales), file(GOODS, goods)];
    first.into_iter().chain([file(STOCK, stock)]).chain(more(of)).collect()
}

/// Goods in, officers, capital, meetings.
fn more(of: &Facts) -> Vec<Bridge> {
    let goods_in = of.goods_in.iter().map(|it| {
        let cells = [
            it.reference.clone(),
            it.sku.clone(),
            it.barcode.clone(),
            it.name.clone(),
            milli(it.quantity),
            milli(it.left),
            it.cost.amount().to_string(),
            it.price.amount().to_string(),
            it.total.amount().to_string(),
            it.date.to_string(),
        ];
        (it.reference.clone(), cells.to_vec())
    });
    let people = |board: bool| {
        of.officers.iter().filter(move |it| it.board == board).map(|it| {
            let status = if it.active { "AKTIF" } else { "TIDAK AKTIF" };
            let words = [&it.name, &it.title, status, &it.phone, &it.nik, &it.sex].map(str::to_owned);
            let days = [it.from, it.until].map(|day| day.map_or_else(String::new, |day| day.to_string()));
            (it.name.clone(), words.into_iter().chain(days).collect::<Vec<String>>())
        })
    };
    let capital = of.capital.iter().map(|it| {
        let (source, name, kind) = source_of(it.account);
        let reference = format!("{}-{}", it.account, it.date);
        let figures = [it.amount.amount().to_string(), it.date.to_string()];
        let words = [reference.as_str(), source, name, kind].map(str::to_owned);
        (reference.clone(), words.into_iter().chain(figures).collect())
    });
    let meetings = of.meetings.iter().map(|it| {
        let (year, next) = (it.year.to_string(), (it.year + 1).to_string());
        let figures = [it.assets, it.result].map(|amount| amount.amount().to_string());
        let present = it.present.map_or_else(String::new, |present| present.to_string());
        let head = [it.decision.clone(), year.clone(), next.clone(), next, it.date.to_string(), present];
        let rest = ["SELESAI".to_owned()].into_iter().chain(figures).chain([String::new(), String::new()]);
        (year, head.into_iter().chain(rest).collect())
    });
    vec![
        file(GOODS_IN, goods_in),
        file(("pengurus_koperasi", OFFICERS), people(true)),
        file(("karyawan_koperasi", OFFICERS), people(false)),
        file(CAPITAL, capital),
        file(MEETINGS, meetings),
    ]
}

/// Whose money it is, and whether it is owed back.
const fn source_of(account: AccountCode) -> (&'static str, &'static str, &'static str) {
    match account {
        AccountCode::POKOK => ("ANGGOTA", "Simpanan pokok", "MODAL SENDIRI"),
        AccountCode::WAJIB => ("ANGGOTA", "Simpanan wajib", "MODAL SENDIRI"),
        AccountCode::GRANTS => ("LUAR", "Hibah", "MODAL SENDIRI"),
        AccountCode::PARTICIPATING => ("LUAR", "Modal penyertaan", "MODAL PENYERTAAN"),
        _ => ("BANK", "Utang bank", "MODAL PINJAMAN"),
    }
}

/// A row that was refused there: which table, which reference, why; and whether we sent it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusedRow {
    pub table: String,
    pub reference: String,
    pub reason: String,
    pub ours: bool,
}

/// Every refused row beside what was sent: `tabel,ref,alasan`, a header line first.
pub fn reconcile(sent: &[Bridge], refused: &str) -> Vec<RefusedRow> {
    let row = |line: &str| {
        let mut cells = line.splitn(3, ',').map(|cell| cell.trim().trim_matches('"').to_owned());
        let (table, reference) = (cells.next()?, cells.next()?);
        let of = sent.iter().find(|file| file.name == table);
        let ours = of.is_some_and(|file| file.references.contains(&reference));
        Some(RefusedRow { table, reference, reason: cells.next().unwrap_or_default(), ours })
    };
    refused.lines().skip(1).filter(|line| !line.trim().is_empty()).filter_map(row).collect()
}

const REFUSED: &[Column] = &[
    Column::new("table", "simkopdes-column-table", Kind::Words),
    Column::new("ref", "simkopdes-column-ref", Kind::Words),
    Column::new("reason", "simkopdes-column-reason", Kind::Words),
    Column::new("state", "simkopdes-column-state", Kind::Words),
];

/// The same to work through: which rows of a year's files came back, why, and whether they are ours to put right.
pub fn refused_table(rows: &[RefusedRow], year: i16) -> table::Table {
    let head = vec![Text::new("simkopdes-refused-title").with("year", year.to_string())];
    let mut table = table::Table::new(head, REFUSED);
    for row in rows {
        let state = match row.ours {
            true => Cell::term("refused", "simkopdes-state-ours"),
            false => Cell::term("unknown", "simkopdes-state-other"),
        };
        table.push([Cell::words(&row.table), Cell::words(&row.reference), Cell::words(&row.reason), state]);
    }
    table
}

/// Whether these are refused rows, by the first line.
pub fn is_refused_list(text: &str) -> bool {
    let head = text.lines().next().unwrap_or_default().trim_start_matches('\u{feff}').replace(['"', ' '], "");
    head.to_lowercase().starts_with("tabel,ref")
}

#[cfg(test)]
mod tests;
