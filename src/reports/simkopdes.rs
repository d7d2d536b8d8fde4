//! The SIMKOPDES bridge (koperasi 6.4): CSV files of one period, a header line each, as a person sends them; and what
//! of them came back refused.
//!
//! Pure. Always holds: the national number stands in `anggota_koperasi` alone; sales carry the member's number in place
//! of the name.

use super::write::csv;
use crate::domain::cooperative::member::MemberState;
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
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

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// The cooperative as SIMKOPDES knows it.
    pub coop: String,
    pub members: Vec<MemberFacts>,
    pub savings: Vec<SavingFacts>,
    pub sales: Vec<SaleFacts>,
    pub goods: Vec<GoodsOut>,
    pub stock: Vec<StockFacts>,
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

fn file((name, columns): Table, rows: impl Iterator<Item = (String, Vec<String>)>) -> Bridge {
    let mut text = csv::line(columns.split(' ').map(str::to_owned));
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
    vec![file(MEMBERS, members), file(SAVINGS, savings), file(SALES, sales), file(GOODS, goods), file(STOCK, stock)]
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

#[cfg(test)]
mod tests;
