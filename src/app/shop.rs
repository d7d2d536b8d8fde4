//! What all screens show: the till's last answer, who is here, how the devices are, and how boards are written.
//!
//! One read-only value for every view. Facts are not copied into a screen; a screen holds only what is half typed.
//! Neighbours: `head.rs` draws the status line from it; `link.rs` brings what is in it.

use super::board::{Board, Style};
use super::drills::Drills;
use crate::domain::goods::tiles::TileOrder;
use crate::domain::id::{MemberNumber, ReceiptNumber, Sku, UserId};
use crate::domain::money::Rupiah;
use crate::domain::people::access;
use crate::domain::people::user::Role;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::domain::time::{BusinessDate, Instant};
use crate::station::copies::Lack;
use crate::station::counter::lists::Kept;
use crate::station::counter::papers::{FoundPaper, PaperState};
use crate::station::counter::weighing::{Scale, TERA_WARNED_DAYS};
use crate::station::today::Today;
use crate::till::answer::Answer;

#[derive(Clone, Debug)]
pub struct Shop {
    pub style: Style,
    /// Name of the cooperative, with its kelurahan.
    pub coop: String,
    pub till: String,
    /// Data for practice: the word that says so, `DEMO` or `LATIHAN`.
    pub practice: Option<&'static str>,
    pub answer: Answer,
    pub health: Health,
    /// Why nothing goes to the ledger now.
    pub ledger_trouble: Option<Text>,
    pub scale: Scale,
    /// What is wrong with the copies of this shop.
    pub copies: Option<Lack>,
    /// The last day of the scale's mark (D21).
    pub tera: Option<BusinessDate>,
    /// What lies on the scale has been sold: a tile pressed twice does not sell it twice.
    pub scale_taken: bool,
    /// The slip of the drawer or desk made last here: it can be taken back.
    pub slip: Option<u32>,
    /// What is taken off on the scale, by goods.
    pub tares: Vec<(Sku, Quantity)>,
    pub now: Instant,
    pub people: Vec<Person>,
    pub tile_pages: Vec<TilePage>,
    /// Where the manager put them.
    pub tile_order: TileOrder,
    /// Anything stands in the catalogue.
    pub has_goods: bool,
    /// Groups of goods of the shop.
    pub categories: Vec<String>,
    /// The set sales of a practice; the real shop has none.
    pub drills: Option<Drills>,
    /// The manager's day, once it was asked for.
    pub today: Option<Box<Today>>,
    /// What the printer's worker said of a paper that did not come out; it stays until one does.
    pub paper_trouble: Option<Text>,
    /// The papers that were last heard of, the newest word last.
    pub papers: Vec<FoundPaper>,
    /// After a wrong PIN the pad waits a moment, longer each time (R42a).
    pub pad_waits: bool,
    /// A word to the person at the counter; it stays until the next thing that is done.
    pub word: Option<Text>,
}

/// Somebody who may sign in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    pub id: UserId,
    pub name: String,
    pub role: Role,
    /// Which member she is, in the list of people alone.
    pub member: Option<MemberNumber>,
}

/// A page of tiles: those that were put there, and what has no barcode, by kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TilePage {
    /// Goods by weight; else by piece.
    pub weighed: bool,
    pub tiles: Vec<Tile>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tile {
    pub sku: Sku,
    /// Short: two lines of at most eleven letters.
    pub name: String,
    pub price: Rupiah,
    pub unit: String,
    /// By weight: a press asks for it.
    pub fractional: bool,
    pub sold_out: bool,
}

/// One hit of a search for goods.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    pub sku: Sku,
    pub name: String,
    /// Each unit it is sold in: name, base units in it, price for everybody, price for members.
    pub units: Vec<HitUnit>,
    pub fractional: bool,
    /// Of the pharmacy: its pack has a price of its own (HET).
    pub medicine: bool,
    /// On hand, in base units.
    pub stock: Quantity,
    pub shelf: Option<String>,
    pub barcode: Option<String>,
    /// Two people set its price without knowing of each other.
    pub clash: Option<Text>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HitUnit {
    pub unit: String,
    pub factor: i64,
    pub price: Rupiah,
    pub member_price: Option<Rupiah>,
}

/// One hit of a search for members.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberHit {
    pub number: String,
    pub name: String,
    pub kelurahan: String,
    /// Key of what to know before choosing: not a full member yet, left.
    pub remark: Option<Text>,
    pub counts: bool,
}

/// One hit of a search for finished sales.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceiptHit {
    pub receipt: ReceiptNumber,
    pub at: Instant,
    pub payable: Rupiah,
    /// Name, or number where the name is not known; empty without a member.
    pub member: String,
    /// How it was paid.
    pub tenders: Vec<String>,
    /// `selesai`, `retur`, `batal`.
    pub status: String,
    pub kept: Kept,
}

/// How the devices are; quiet when well.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Health {
    pub ledger: Ledger,
    pub printer: Printer,
    /// The label printer; `None` where labels come out of the receipt printer, or it was not heard of.
    pub labels: Option<Printer>,
    pub disk_full: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ledger {
    /// A till by itself: what is sold is in its own books at once.
    #[default]
    Alone,
    Sent(Instant),
    /// Not sent yet.
    Waiting(u64),
    Offline {
        since: Instant,
        waiting: u64,
    },
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Printer {
    #[default]
    Ready,
    /// Jobs that wait for paper.
    NoPaper(u64),
    CoverOpen(u64),
    Unreachable(u64),
    Printing(u64),
}

impl Printer {
    /// How many papers wait for it.
    pub const fn waiting(self) -> u64 {
        match self {
            Self::Ready => 0,
            Self::NoPaper(jobs) | Self::CoverOpen(jobs) | Self::Unreachable(jobs) | Self::Printing(jobs) => jobs,
        }
    }

    /// Needs a hand.
    pub const fn is_in_trouble(self) -> bool {
        matches!(self, Self::NoPaper(_) | Self::CoverOpen(_) | Self::Unreachable(_))
    }
}

/// Why labels wait, how many, and that nothing is to be done twice for them.
pub fn labels_wait(printer: Printer, waiting: u64) -> Text {
    let key = match printer {
        Printer::NoPaper(_) => "labels-wait-no-paper",
        Printer::CoverOpen(_) => "labels-wait-cover-open",
        Printer::Unreachable(_) | Printer::Ready | Printer::Printing(_) => "labels-wait-printer-off",
    };
    Text::new(key).with("count", i64::try_from(waiting).unwrap_or(i64::MAX))
}

impl Shop {
    /// A shop of which nothing is known yet: what is shown before one is open.
    pub fn closed(style: Style, now: Instant) -> Self {
        Self {
            ledger_trouble: None,
            style,
            coop: String::new(),
            till: String::new(),
            practice: None,
            answer: Answer::default(),
            health: Health::default(),
            scale: Scale::None,
            copies: None,
            tera: None,
            scale_taken: false,
            slip: None,
            tares: Vec::new(),
            now,
            people: Vec::new(),
            tile_pages: Vec::new(),
            tile_order: TileOrder::default(),
            has_goods: true,
            categories: Vec::new(),
            drills: None,
            today: None,
            paper_trouble: None,
            papers: Vec::new(),
            pad_waits: false,
            word: None,
        }
    }

    /// An empty board in the way this shop is shown.
    pub fn board<Message>(&self) -> Board<Message> {
        Board::new(self.style.clone())
    }

    pub fn has_scale(&self) -> bool {
        self.scale != Scale::None
    }

    /// Days that the scale's mark still holds, where it is time to say so; below 0 it has ended.
    pub fn tera_ends(&self) -> Option<(BusinessDate, i64)> {
        let until = self.tera.filter(|_| self.has_scale())?;
        let left = until.days_since(self.style.zone.date(self.now));
        (left <= TERA_WARNED_DAYS).then_some((until, left))
    }

    /// What the scale shows of these goods without their bag.
    pub fn on_scale(&self, sku: &Sku) -> Option<Quantity> {
        let tare = self.tares.iter().find(|(of, _)| of == sku).map_or(Quantity::ZERO, |(_, tare)| *tare);
        self.scale.stable().map(|gross| gross - tare).filter(|net| *net > Quantity::ZERO)
    }

    pub fn set_tare(&mut self, sku: &Sku, tare: Quantity) {
        self.tares.retain(|(of, _)| of != sku);
        self.tares.push((sku.clone(), tare));
    }

    /// Of these goods nothing is left at their counter; of all others on tiles something is.
    pub fn sold_out(&mut self, skus: &[Sku]) {
        for tile in self.tile_pages.iter_mut().flat_map(|page| &mut page.tiles) {
            tile.sold_out = skus.contains(&tile.sku);
        }
    }

    /// Whoever is here may arrange the tiles.
    pub fn arranges_tiles(&self) -> bool {
        self.answer.user.as_ref().is_some_and(|user| user.role == Role::Manajer)
    }

    /// Whoever is here may take goods into the catalogue.
    pub fn takes_goods_in(&self) -> bool {
        self.answer.user.as_ref().is_some_and(|user| access::may(user.role, access::Act::SetPrices))
    }

    /// What is known of a receipt's papers, the worst of them: a copy that came out leaves none in doubt.
    pub fn paper_of(&self, receipt: &ReceiptNumber) -> Option<&FoundPaper> {
        let own = self.papers.iter().filter(|paper| paper.receipt.as_ref() == Some(receipt));
        own.max_by_key(|paper| match paper.state {
            PaperState::Dropped => 0,
            PaperState::Printed | PaperState::Sent => 1,
            PaperState::Going => 2,
            PaperState::Waiting => 3,
            PaperState::Failed => 4,
            PaperState::Doubtful => 5,
        })
    }

    /// The newest receipt, where nobody knows yet whether its paper is whole.
    pub fn doubtful_receipt(&self) -> Option<&ReceiptNumber> {
        let newest = self.papers.iter().rev().find_map(|paper| paper.receipt.as_ref())?;
        self.paper_of(newest).filter(|paper| paper.state == PaperState::Doubtful)?.receipt.as_ref()
    }

    /// Labels that wait for a printer of their own that takes none.
    pub fn labels_wait(&self) -> Option<(Printer, u64)> {
        let labels = self.health.labels.filter(|labels| labels.is_in_trouble())?;
        Some((labels, labels.waiting())).filter(|(_, waiting)| *waiting > 0)
    }

    /// A practice of this shop: neither its drawer nor its printer takes part (N23).
    pub fn is_training(&self) -> bool {
        self.practice == Some("word-training")
    }

    pub fn has_member(&self) -> bool {
        self.answer.sale.as_ref().is_some_and(|sale| sale.member.is_some())
    }
}
