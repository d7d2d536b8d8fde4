//! What people call the columns of their lists, by kind of list.
//!
//! Pure. The names are those met in Indonesian shops' spreadsheets and in exports of other programs; the exact names of
//! `gerai import` need no row here.

use super::{Sort, Target};

/// Kinds of lists, in the order in which a doubtful sheet is taken for one. `prices` is a supplier's price list.
pub const KINDS: [&str; 8] = ["products", "members", "suppliers", "batches", "medicines", "loans", "opening", "prices"];

/// What a file's name says of it.
pub const HINTS: [(&str, &str); 17] = [
    ("daftar harga", "prices"),
    ("price list", "prices"),
    ("pricelist", "prices"),
    ("product", "products"),
    ("barang", "products"),
    ("medicine", "medicines"),
    ("obat", "medicines"),
    ("supplier", "suppliers"),
    ("pemasok", "suppliers"),
    ("batch", "batches"),
    ("bets", "batches"),
    ("member", "members"),
    ("anggota", "members"),
    ("loan", "loans"),
    ("pinjaman", "loans"),
    ("opening", "opening"),
    ("saldo", "opening"),
];

/// Columns that a sheet of this kind most often has.
pub const fn needed(kind: &str) -> &'static [&'static str] {
    match kind.as_bytes() {
        b"products" => &["name", "price_umum"],
        b"medicines" => &["name", "price_umum", "class", "generic_name", "dosage_form"],
        b"suppliers" => &["name", "terms_days"],
        b"members" => &["member_no", "name", "nik"],
        b"batches" => &["item_code", "batch_no", "qty_milli"],
        b"loans" => &["loan_no", "member_no", "principal"],
        b"opening" => &["account", "debit", "credit"],
        b"prices" => &["cost"],
        _ => &[],
    }
}

/// Columns without which a file of `gerai import` is none.
pub const fn required(kind: &str) -> &'static [&'static str] {
    match kind.as_bytes() {
        b"products" => &["sku", "name", "base_unit", "cost", "price_umum"],
        b"medicines" => &["code", "name", "class", "base_unit", "cost", "price_umum"],
        b"suppliers" => &["code", "name"],
        b"members" => &["member_no", "name"],
        b"batches" => &["item_code", "qty_milli", "unit_cost"],
        b"loans" => &[
            "loan_no",
            "member_no",
            "method",
            "principal",
            "rate_month",
            "months",
            "round_to",
            "disbursed",
            "first_due",
            "instalments_paid",
            "purpose",
            "balance",
        ],
        b"opening" => &["as_of", "account", "name", "debit", "credit"],
        _ => &[],
    }
}

/// What a column of this kind of list can be.
pub const fn targets(kind: &str) -> &'static [Target] {
    match kind.as_bytes() {
        b"products" => PRODUCTS,
        b"medicines" => MEDICINES,
        b"suppliers" => SUPPLIERS,
        b"members" => MEMBERS,
        b"batches" => BATCHES,
        b"loans" => LOANS,
        b"opening" => OPENING,
        b"prices" => PRICES,
        _ => &[],
    }
}

const fn of(column: &'static str, sort: Sort, names: &'static [&'static str]) -> Target {
    Target { column, sort, names }
}

const CODES: &[&str] = &[
    "sku",
    "kode barang",
    "kode produk",
    "kode",
    "kode item",
    "id barang",
    "item code",
    "product code",
    "no barang",
    "plu kode",
];
const BARCODES: &[&str] =
    &["barcode", "kode barcode", "kode batang", "bar code", "ean", "gtin", "upc", "barkode", "scan"];
const NAMES: &[&str] = &[
    "nama barang",
    "nama produk",
    "nama",
    "nama item",
    "barang",
    "produk",
    "deskripsi",
    "item",
    "uraian",
    "product name",
    "product",
    "description",
    "nama dagang",
];
const UNITS: &[&str] = &["satuan", "unit", "sat", "satuan dasar", "uom", "kemasan", "satuan jual"];
const COSTS: &[&str] = &[
    "harga beli",
    "hpp",
    "harga modal",
    "modal",
    "harga pokok",
    "beli",
    "cost",
    "harga beli satuan",
    "harga perolehan",
    "purchase price",
    "buy price",
    "hb",
];
const UMUM: &[&str] = &[
    "harga jual",
    "harga",
    "harga umum",
    "harga eceran",
    "jual",
    "harga jual umum",
    "harga satuan",
    "price",
    "sell price",
    "selling price",
    "harga jual satuan",
    "hj",
    "harga ecer",
];
const ANGGOTA: &[&str] = &["harga anggota", "harga jual anggota", "harga member", "member price", "hj anggota"];
const STOCKS: &[&str] = &[
    "stok",
    "stock",
    "stok awal",
    "sisa stok",
    "qty",
    "jumlah",
    "stok akhir",
    "saldo stok",
    "jumlah stok",
    "quantity",
    "jml",
    "saldo barang",
    "stok toko",
];
const CATEGORIES: &[&str] =
    &["kategori", "kelompok", "golongan barang", "jenis", "jenis barang", "category", "group", "departemen", "grup"];
const SUPPLIER: &[&str] =
    &["supplier", "pemasok", "kode supplier", "kode pemasok", "nama supplier", "nama pemasok", "distributor"];
const SHELVES: &[&str] = &["rak", "lokasi", "lokasi rak", "shelf"];
const MINIMA: &[&str] =
    &["stok minimum", "minimum", "min stok", "stok min", "minimal stok", "min stock", "stok minimal", "rop"];
const EXPIRIES: &[&str] = &[
    "kadaluarsa",
    "kedaluwarsa",
    "tanggal kadaluarsa",
    "tgl kadaluarsa",
    "ed",
    "exp",
    "exp date",
    "expired",
    "expiry date",
    "tgl exp",
    "tgl kedaluwarsa",
    "tanggal kedaluwarsa",
];
const PHONES: &[&str] = &[
    "telepon",
    "no hp",
    "hp",
    "no telp",
    "telp",
    "no telepon",
    "nomor hp",
    "wa",
    "no wa",
    "whatsapp",
    "kontak",
    "phone",
];
const ADDRESSES: &[&str] = &["alamat", "address", "alamat lengkap"];

const PRODUCTS: &[Target] = &[
    of("sku", Sort::Code, CODES),
    of("name", Sort::Words, NAMES),
    of("name_short", Sort::Words, &["nama pendek", "nama struk", "nama singkat"]),
    of("category", Sort::Words, CATEGORIES),
    of("base_unit", Sort::Words, UNITS),
    of("qty_decimals", Sort::Count, &["desimal"]),
    of("net_content", Sort::Words, &["isi bersih", "netto", "berat bersih", "ukuran"]),
    of("barcode", Sort::Code, BARCODES),
    of("barcode_source", Sort::Words, &[]),
    of("plu", Sort::Code, &["plu", "kode timbangan"]),
    of("unit2", Sort::Words, &["satuan 2", "satuan besar", "satuan kedua"]),
    of(
        "unit2_factor",
        Sort::Count,
        &["isi 2", "isi satuan 2", "isi satuan besar", "isi", "konversi", "isi per dus", "isi dus"],
    ),
    of("unit2_barcode", Sort::Code, &["barcode 2", "barcode satuan 2", "barcode dus"]),
    of("unit2_price", Sort::Money, &["harga 2", "harga satuan 2", "harga satuan besar", "harga dus", "harga jual dus"]),
    of("unit3", Sort::Words, &["satuan 3", "satuan ketiga"]),
    of("unit3_factor", Sort::Count, &["isi 3", "isi satuan 3"]),
    of("unit3_barcode", Sort::Code, &["barcode 3", "barcode satuan 3"]),
    of("unit3_price", Sort::Money, &["harga 3", "harga satuan 3"]),
    of("cost", Sort::Money, COSTS),
    of("price_umum", Sort::Money, UMUM),
    of("price_anggota", Sort::Money, ANGGOTA),
    of("grosir_min_qty", Sort::Count, &["min grosir", "minimal grosir", "jumlah grosir", "qty grosir"]),
    of("price_grosir", Sort::Money, &["harga grosir", "grosir", "harga jual grosir", "wholesale price"]),
    of("ppn", Sort::Ppn, &["ppn", "pajak"]),
    of("ceiling_code", Sort::Code, &["kode het", "kode hap"]),
    of("limit_code", Sort::Code, &["kode batas beli"]),
    of("min_age", Sort::Count, &["umur minimum", "usia minimum"]),
    of("supplier", Sort::Words, SUPPLIER),
    of("consignment", Sort::Flag, &["titipan", "konsinyasi", "titip jual"]),
    of("shelf", Sort::Words, SHELVES),
    of("stock_min", Sort::Count, MINIMA),
    of("shelf_life_days", Sort::Count, &["umur simpan", "masa simpan"]),
    of("active", Sort::Flag, &["aktif", "status", "dijual"]),
    // Not of the file of products: they become the opening stock of the row's goods.
    of("stock", Sort::Quantity, STOCKS),
    of("expiry", Sort::Date, EXPIRIES),
];

const MEDICINES: &[Target] = &[
    of("code", Sort::Code, &["kode obat", "kode", "kode barang", "sku", "kode produk"]),
    of("name", Sort::Words, &["nama obat", "nama barang", "nama", "nama dagang", "nama produk", "obat"]),
    of("name_short", Sort::Words, &["nama pendek", "nama struk"]),
    of("generic_name", Sort::Words, &["nama generik", "generik", "zat aktif", "kandungan"]),
    of("strength", Sort::Words, &["kekuatan", "dosis"]),
    of("dosage_form", Sort::Words, &["bentuk sediaan", "sediaan", "bentuk"]),
    of("substance_key", Sort::Words, &[]),
    of("class", Sort::Words, &["golongan", "golongan obat", "gol"]),
    of("owa", Sort::Flag, &["owa"]),
    of("warning_no", Sort::Words, &["peringatan"]),
    of("prekursor", Sort::Flag, &["prekursor"]),
    of("oot", Sort::Flag, &["oot"]),
    of("fornas_demo", Sort::Flag, &["fornas"]),
    of("generic", Sort::Words, &[]),
    of("cold_chain", Sort::Flag, &["rantai dingin", "kulkas"]),
    of("antibiotic", Sort::Flag, &["antibiotik"]),
    of("nie", Sort::Words, &["nie", "no reg", "nomor izin edar", "no registrasi", "izin edar"]),
    of("nie_status", Sort::Words, &[]),
    of("base_unit", Sort::Words, UNITS),
    of("barcode", Sort::Code, BARCODES),
    of("unit2", Sort::Words, &["satuan 2", "satuan besar"]),
    of("unit2_factor", Sort::Count, &["isi 2", "isi satuan 2", "isi", "isi strip"]),
    of("unit2_barcode", Sort::Code, &["barcode 2"]),
    of("unit2_price", Sort::Money, &["harga 2", "harga satuan 2", "harga strip"]),
    of("unit3", Sort::Words, &["satuan 3"]),
    of("unit3_factor", Sort::Count, &["isi 3", "isi satuan 3", "isi box"]),
    of("unit3_barcode", Sort::Code, &["barcode 3"]),
    of("unit3_price", Sort::Money, &["harga 3", "harga satuan 3", "harga box"]),
    of("cost", Sort::Money, COSTS),
    of("price_umum", Sort::Money, UMUM),
    of("price_anggota", Sort::Money, ANGGOTA),
    of("het", Sort::Money, &["het", "harga eceran tertinggi"]),
    of("ppn", Sort::Ppn, &["ppn", "pajak"]),
    of("supplier", Sort::Words, &["supplier", "pemasok", "pbf", "kode supplier", "nama supplier", "distributor"]),
    of("shelf", Sort::Words, SHELVES),
    of("stock_min", Sort::Count, MINIMA),
    of("max_otc_qty", Sort::Count, &["maks tanpa resep"]),
    of("active", Sort::Flag, &["aktif", "dijual"]),
];

const SUPPLIERS: &[Target] = &[
    of("code", Sort::Code, &["kode supplier", "kode pemasok", "kode", "id supplier"]),
    of(
        "name",
        Sort::Words,
        &["nama supplier", "nama pemasok", "nama", "supplier", "pemasok", "nama perusahaan", "perusahaan"],
    ),
    of("kind", Sort::Words, &["jenis", "jenis pemasok", "tipe"]),
    of("phone", Sort::Phone, PHONES),
    of("address", Sort::Words, ADDRESSES),
    of("terms_days", Sort::Count, &["tempo", "jatuh tempo", "top", "tempo hari", "termin", "lama tempo", "hari tempo"]),
    of("consignment", Sort::Flag, &["titipan", "konsinyasi", "titip jual"]),
    of("commission_pct", Sort::Percent, &["komisi", "persen komisi"]),
    of("pkp", Sort::Flag, &["pkp"]),
    of("npwp", Sort::Words, &["npwp", "no npwp"]),
    of("licence", Sort::Words, &["izin", "izin pbf", "no izin"]),
    of("bank", Sort::Words, &["rekening", "bank", "no rekening"]),
];

const MEMBERS: &[Target] = &[
    of(
        "member_no",
        Sort::Code,
        &[
            "no anggota",
            "nomor anggota",
            "nomor",
            "no agt",
            "id anggota",
            "kode anggota",
            "nomor induk anggota",
            "nia",
            "member no",
        ],
    ),
    of("name", Sort::Words, &["nama anggota", "nama", "nama lengkap", "name"]),
    of("nik", Sort::Nik, &["nik", "no ktp", "nomor ktp", "ktp", "no nik", "nomor induk kependudukan"]),
    of("nik_valid", Sort::Flag, &[]),
    of("sex", Sort::Sex, &["jenis kelamin", "l p", "jk", "kelamin", "gender"]),
    of("kelurahan", Sort::Words, &["kelurahan", "desa", "kel", "desa kelurahan", "alamat"]),
    of("rt", Sort::Words, &["rt", "rt rw"]),
    of("phone", Sort::Phone, PHONES),
    of(
        "joined",
        Sort::Date,
        &[
            "tanggal masuk",
            "tgl masuk",
            "tanggal bergabung",
            "tgl daftar",
            "tanggal daftar",
            "masuk",
            "sejak",
            "bergabung",
        ],
    ),
    of("kind", Sort::MemberKind, &["jenis anggota", "jenis keanggotaan"]),
    of("status", Sort::MemberStatus, &["status", "status anggota", "keanggotaan"]),
    of("simpanan_pokok_paid", Sort::Money, &["simpanan pokok", "pokok", "simp pokok", "sp", "saldo simpanan pokok"]),
    of("simpanan_pokok_due", Sort::Money, &["simpanan pokok wajib dibayar", "kewajiban pokok"]),
    of("simpanan_wajib", Sort::Money, &["simpanan wajib", "wajib", "simp wajib", "sw", "saldo simpanan wajib"]),
    of(
        "simpanan_sukarela",
        Sort::Money,
        &["simpanan sukarela", "sukarela", "simp sukarela", "ss", "tabungan", "saldo simpanan sukarela"],
    ),
    of("kasbon_balance", Sort::Money, &["kasbon", "hutang", "utang", "piutang", "bon", "saldo kasbon", "sisa kasbon"]),
    of("kasbon_limit", Sort::Money, &["batas kasbon", "limit kasbon", "plafon kasbon", "plafon"]),
    of("card_barcode", Sort::Code, &["no kartu", "nomor kartu", "barcode kartu"]),
    of("family", Sort::Words, &["keluarga"]),
];

const BATCHES: &[Target] = &[
    of("item_code", Sort::Code, &["kode barang", "sku", "kode", "kode obat", "kode produk", "barcode"]),
    of("batch_no", Sort::Code, &["batch", "no batch", "bets", "no bets", "lot", "nomor batch"]),
    of("expiry", Sort::Date, EXPIRIES),
    of("qty_milli", Sort::Milli, &[]),
    of("qty", Sort::Quantity, STOCKS),
    of("unit_cost", Sort::Money, COSTS),
    of("received", Sort::Date, &["tanggal terima", "tgl terima", "tanggal masuk", "tgl masuk"]),
    of("supplier", Sort::Words, SUPPLIER),
    of("shelf", Sort::Words, SHELVES),
    of("place", Sort::Words, &["tempat", "gudang toko"]),
];

const LOANS: &[Target] = &[
    of("loan_no", Sort::Code, &["no pinjaman", "nomor pinjaman"]),
    of("member_no", Sort::Code, &["no anggota", "nomor anggota"]),
    of("method", Sort::Words, &["metode", "cara hitung"]),
    of("principal", Sort::Money, &["pokok pinjaman", "jumlah pinjaman", "plafon"]),
    of("rate_month", Sort::Percent, &["jasa per bulan", "bunga per bulan", "jasa", "bunga"]),
    of("months", Sort::Count, &["lama", "tenor", "jangka waktu", "bulan"]),
    of("round_to", Sort::Count, &["pembulatan"]),
    of("disbursed", Sort::Date, &["tanggal cair", "tgl cair", "tanggal pencairan"]),
    of("first_due", Sort::Date, &["angsuran pertama", "jatuh tempo pertama"]),
    of("instalments_paid", Sort::Count, &["angsuran dibayar", "sudah dibayar", "angsuran ke"]),
    of("purpose", Sort::Words, &["keperluan", "tujuan"]),
    of("balance", Sort::Money, &["sisa pinjaman", "sisa pokok", "saldo pinjaman", "sisa"]),
];

const OPENING: &[Target] = &[
    of("as_of", Sort::Date, &["tanggal", "per tanggal"]),
    of("account", Sort::Code, &["akun", "kode akun", "no akun"]),
    of("name", Sort::Words, &["nama akun", "nama"]),
    of("debit", Sort::Money, &["debet"]),
    of("credit", Sort::Money, &["kredit"]),
];

const PRICES: &[Target] = &[
    of("sku", Sort::Code, CODES),
    of("barcode", Sort::Code, BARCODES),
    of("name", Sort::Words, NAMES),
    of("base_unit", Sort::Words, UNITS),
    of(
        "cost",
        Sort::Money,
        &[
            "harga beli",
            "harga",
            "harga baru",
            "harga satuan",
            "price",
            "harga modal",
            "harga netto",
            "harga nett",
            "harga pbf",
            "hna",
            "harga dus",
            "harga pokok",
            "hpp",
            "harga grosir",
            "cost",
        ],
    ),
];
