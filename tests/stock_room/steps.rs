//! What people do with goods, any of it in any order, at one till or at two: the steps that the laws of the stock room
//! must hold for.
//!
//! A step that a rule refuses has done nothing; so steps need no knowledge of what lies where.

use gerai::domain::people::access::Act;
use gerai::domain::people::user::Role;
use gerai::io::folder::Folder;
use gerai::station::{NotDone, Station};
use gerai::till::answer::Answer;
use gerai::till::parse;
use gerai::till::refusal::Code;
use proptest::prelude::*;

use crate::{ring, shop};

/// Noodles and sugar of the shop, two medicines of the pharmacy.
pub const GOODS: [&str; 4] = ["S00101", "S00020", "M00001", "M00002"];
pub const PLACES: [&str; 4] = ["toko", "gudang", "apotek", "karantina"];

#[derive(Clone, Debug)]
pub enum Step {
    /// Goods and how many of them, at so many percent of their last price.
    Receives(usize, i64, i64),
    Moves(usize, usize, usize, i64),
    /// So many percent of what was sent arrive; all of it above a hundred.
    Arrives(i64),
    WritesOff(usize, usize, i64),
    SendsBack(usize, i64),
    Counts(usize, usize, i64),
    Repacks(i64),
    Sells(usize, i64),
}

pub fn any_step() -> impl Strategy<Value = Step> {
    let (goods, place) = (0..GOODS.len(), 0..PLACES.len());
    prop_oneof![
        1 => (goods.clone(), 1_i64..4, 60_i64..160).prop_map(|(of, many, share)| Step::Receives(of, many, share)),
        1 => (goods.clone(), place.clone(), place.clone(), 1_i64..40)
            .prop_map(|(of, from, to, many)| Step::Moves(of, from, to, many)),
        1 => (0_i64..160).prop_map(Step::Arrives),
        1 => (goods.clone(), place.clone(), 1_i64..9).prop_map(|(of, at, many)| Step::WritesOff(of, at, many)),
        1 => (goods.clone(), 1_i64..9).prop_map(|(of, many)| Step::SendsBack(of, many)),
        1 => (goods.clone(), place, 0_i64..60).prop_map(|(of, at, many)| Step::Counts(of, at, many)),
        1 => (1_i64..9).prop_map(Step::Repacks),
        2 => (goods, 1_i64..60).prop_map(|(of, many)| Step::Sells(of, many)),
    ]
}

/// A till, who works at it, and what was sent from there last.
pub struct Counter {
    pub station: Station,
    gudang: &'static str,
    apotek: &'static str,
    manajer: &'static str,
    apoteker: &'static str,
    sent: Option<(String, &'static str, i64)>,
    fakturs: u32,
}

impl Counter {
    /// The demo shop's till with its people; a shift is open, and what is sold is sold from now on.
    pub fn of_the_demo(name: &str) -> Self {
        let folder = Folder::at(ring::demo_in(name));
        let station = Station::open(&folder, shop::doors("2026-11-24T01:00:00Z", 3)).expect("opens");
        let (gudang, apotek) = ("gudang 333333", "apotek 222222");
        let (manajer, apoteker) = ("manajer 444444", "apoteker 232323");
        Self { station, gudang, apotek, manajer, apoteker, sent: None, fakturs: 0 }.opened()
    }

    /// A second till of the same shop, which knows what the first has recorded so far; it has people of its own.
    pub fn beside(first: &Self, name: &str) -> Self {
        let (_, mut station) = shop::second(name, &first.station);
        for (id, role) in [
            ("gudangb", Role::Gudang),
            ("apotekb", Role::Apotek),
            ("manajerb", Role::Manajer),
            ("apotekerb", Role::Apoteker),
        ] {
            shop::hire(&mut station, id, id, role);
        }
        let (gudang, apotek) = ("gudangb 111111", "apotekb 111111");
        let (manajer, apoteker) = ("manajerb 111111", "apotekerb 111111");
        Self { station, gudang, apotek, manajer, apoteker, sent: None, fakturs: 0 }.opened()
    }

    fn opened(mut self) -> Self {
        self.comes(self.apotek);
        self.does("open 500000").expect("a shift");
        self.sells("M00001", 1).expect("the demo has it");
        self
    }

    fn comes(&mut self, who: &str) {
        self.does(&format!("login {who}")).expect("one of the shop's people");
    }

    /// Done, with whoever has to agree; `None` where a rule says no, which changes nothing.
    pub fn does(&mut self, line: &str) -> Option<Answer> {
        let mut next = line.to_owned();
        for _ in 0..4 {
            let input = parse::line(&next).expect("readable").expect("an input");
            match self.station.submit(&input) {
                Ok(answer) => return Some(answer),
                Err(NotDone::Refused(refusal)) => match refusal.code {
                    Code::NeedsConfirmation => "confirm".clone_into(&mut next),
                    Code::NeedsApproval if refusal.act == Act::ApproveMedicine => {
                        next = format!("approve {}", self.apoteker);
                    }
                    Code::NeedsApproval => next = format!("approve {}", self.manajer),
                    _ => return None,
                },
                Err(not_done) => panic!("{line}: {not_done}"),
            }
        }
        None
    }

    /// As whoever works in the stock room.
    pub fn keeps(&mut self, line: &str) -> Option<Answer> {
        self.comes(self.gudang);
        self.does(line)
    }

    /// Over the counter, for cash; `None` where there is not enough of it.
    pub fn sells(&mut self, goods: &str, many: i64) -> Option<Answer> {
        self.comes(self.apotek);
        let put = self.does(&format!("add {goods} {many}"));
        let sold = put.and_then(|_| self.does("pay cash 90000000"));
        self.does("cancel");
        sold
    }

    pub fn arrives(&mut self, transfer: &str, goods: &str, many: i64) -> Option<Answer> {
        self.comes(self.apotek);
        self.does(&format!("arrive {transfer} {goods}={many}"))
    }

    /// Goods of a batch (none for goods without) are counted at a place: these many are there.
    pub fn counts(&mut self, (goods, place): (&str, &str), many: i64, batch: &str) -> Option<Answer> {
        let batch = if batch.is_empty() { String::new() } else { format!(" batch={batch}") };
        self.keeps(&format!("stocktake {place}"))?;
        self.does(&format!("stocktake line {goods} {many}{batch}"));
        self.does("stocktake review");
        self.does(&format!("stocktake set {goods} {many}{batch}"));
        let booked = self.does("stocktake done uji");
        self.does("stocktake leave");
        booked
    }

    pub fn takes(&mut self, step: &Step) {
        match *step {
            Step::Receives(of, many, share) => self.receives(of, many, share),
            Step::Moves(of, from, to, many) => {
                let line = format!("move {} {} {}={many}", PLACES[from], PLACES[to], GOODS[of]);
                if let Some(transfer) = self.keeps(&line).and_then(|answer| answer.document) {
                    self.sent = (from != 3 && to != 3).then_some((transfer, GOODS[of], many));
                }
            }
            Step::Arrives(share) => {
                let Some((transfer, goods, many)) = self.sent.take() else { return };
                match share {
                    101.. => {
                        self.comes(self.apotek);
                        self.does(&format!("arrive {transfer} all"));
                    }
                    share => {
                        self.arrives(&transfer, goods, many * share / 100);
                    }
                }
            }
            Step::WritesOff(of, at, many) => {
                // Medicine leaves before somebody.
                let witness = self.apoteker.split(' ').next().unwrap_or_default();
                self.keeps(&format!("writeoff {} rusak {}={many} witness={witness}", PLACES[at], GOODS[of]));
            }
            Step::SendsBack(of, many) => {
                let (supplier, from) = if of < 2 { ("SUP02", "toko") } else { ("SUP14", "apotek") };
                self.keeps(&format!("send-back {supplier} rusak {}={many} from={from} for=bank", GOODS[of]));
            }
            Step::Counts(of, at, many) => {
                let batch = ["", "", "T25H63", "B26A75"][of];
                self.counts((GOODS[of], PLACES[at]), many, batch);
            }
            Step::Repacks(bags) => {
                self.keeps(&format!("repack toko S00003={} S00001={bags}", bags * 5));
            }
            Step::Sells(of, many) => {
                self.sells(GOODS[of], many);
            }
        }
    }

    fn receives(&mut self, of: usize, many: i64, share: i64) {
        let (supplier, price, dated) = match of {
            0 => ("SUP02", 2_830, ""),
            1 => ("SUP02", 16_700, ""),
            2 => ("SUP14", 180, " batch=UJI7 expiry=2028-01"),
            _ => ("SUP14", 4_300, " batch=UJI8 expiry=2028-02"),
        };
        self.fakturs += 1;
        let (price, faktur) = (price * share / 100, self.fakturs);
        self.keeps(&format!("receive {supplier}"));
        for line in [
            format!("receive line {} {many} price={price}{dated}", GOODS[of]),
            // Two tills apart may well take the same faktur in.
            format!("receive faktur UJI-{faktur} 2026-11-24 ppn=1100 freight=700"),
            "receive done".to_owned(),
            "receive leave".to_owned(),
        ] {
            self.does(&line);
        }
    }
}
