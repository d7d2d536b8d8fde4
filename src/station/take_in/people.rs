//! Members and loans of a file against those the cooperative knows. Balances count once: at a known key they are
//! compared with what was first imported, not with what has become of it since.
//!
//! Pure. Always holds: a second import of the same file records nothing.

use std::collections::{HashMap, HashSet};

use super::{Checked, bad};
use crate::domain::cooperative::related::Tie;
use crate::domain::event::membership::RelatedSet;
use crate::domain::event::{Event, Happening, LoanTaken, MemberBalances, MemberSet, Personal};
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::people::nik::Nik;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::import::loans::LoanRow;
use crate::import::members::MemberRow;
use crate::import::{BadRow, Partly, Warning};

/// A member as last set, and what an import once gave.
#[derive(Clone, Debug)]
pub struct KnownMember {
    pub set: MemberSet,
    pub personal: Personal,
    pub imported: MemberBalances,
}

/// Members of the file that the cooperative has, by the number's key, and whose each card is.
#[derive(Debug, Default)]
pub struct KnownMembers {
    pub members: HashMap<u64, KnownMember>,
    pub cards: HashMap<String, MemberNumber>,
    /// Whose each national number is, but for who has left.
    pub niks: HashMap<String, MemberNumber>,
    /// Every member's number as it is written, and who is whose family.
    pub numbers: HashMap<u64, MemberNumber>,
    pub ties: Vec<Tie>,
}

/// Who has no date of joining joined `today`. What could not be read is said beside what the other members forbid.
pub fn members(file: impl Into<Partly<MemberRow>>, known: &KnownMembers, today: BusinessDate) -> Checked {
    let mut file: Partly<MemberRow> = file.into();
    let mut strangers = keep_numbers(&mut file, known);
    let named: Vec<MemberNumber> = file.rows.iter().chain(&file.halves).map(|row| row.number.clone()).collect();
    let named: HashMap<u64, MemberNumber> =
        named.into_iter().filter_map(|number| Some((MemberNumber::key(number.as_str())?, number))).collect();
    let here: HashSet<u64> = named.keys().copied().collect();
    let mut numbers = known.numbers.clone();
    numbers.extend(named);
    // Who is in the file too may be given another number by it.
    let mut niks: HashMap<String, MemberNumber> = known.niks.clone();
    niks.retain(|_, holder| !here.contains(&key(holder)));
    let mut families = Families { numbers, ties: known.ties.clone(), new: Vec::new(), today };
    let rows = file.in_order(|row| row.line);
    let mut checked = Checked { warnings: std::mem::take(&mut file.warnings), ..Checked::default() };
    checked.bad.append(&mut strangers);
    for (whole, row) in rows {
        let told = families.told(&row, &mut checked);
        let before = known.members.get(&key(&row.number));
        // Who is in the file too gives the card back, or keeps it; that no two have one is the reader's.
        let holder = known.cards.get(&row.card).filter(|holder| !here.contains(&key(holder)));
        if let Some(holder) = holder.filter(|_| !row.card.is_empty()) {
            let text = Text::new("cli-import-card-taken").with("member", holder.as_str());
            checked.bad.push(bad(row.line, "card_barcode", text));
        }
        if let Some(other) = nik_of_another(&row, &mut niks) {
            checked.bad.push(bad(row.line, "nik", Text::new("cli-import-nik-taken").with("member", other.as_str())));
        }
        if let Some(before) = before {
            compare_balances(&row, &before.imported, |column| file.is_good(row.line, column), &mut checked);
        }
        if !whole {
            continue;
        }
        let (set, personal) = set(row, before, today);
        let same = |before: &KnownMember| {
            let profile = MemberSet { balances: None, ..before.set.clone() };
            profile == set && before.personal == personal
        };
        match before {
            Some(before) if same(before) && !told => checked.same += 1,
            Some(before) if same(before) => checked.count(true),
            before => {
                checked.count(before.is_some());
                checked.happenings.push(Happening { event: Event::MemberSet(set), personal: Some(personal) });
            }
        }
    }
    // After everybody is known.
    checked.happenings.extend(families.new.into_iter().map(|set| Event::RelatedSet(set).into()));
    checked.bad.extend(file.bad);
    checked
}

/// A member keeps her number as she got it, written with or without letter and zeros; another letter before the same
/// digits is nobody's (koperasi 1.2). Rows of those are taken out, and what is said of each is answered.
fn keep_numbers(file: &mut Partly<MemberRow>, known: &KnownMembers) -> Vec<BadRow> {
    let mut strangers = Vec::new();
    let mut keeps = |row: &mut MemberRow| {
        let Some(before) = known.members.get(&key(&row.number)) else { return true };
        if row.number.has_another_letter(&before.set.number) {
            let text = Text::new("cli-import-number-taken").with("member", before.set.number.as_str());
            strangers.push(bad(row.line, "member_no", text.with("name", before.personal.name.as_str())));
            return false;
        }
        row.number.clone_from(&before.set.number);
        true
    };
    file.rows.retain_mut(&mut keeps);
    file.halves.retain_mut(&mut keeps);
    strangers
}

/// A row as it is recorded; what of it was known before stays.
fn set(row: MemberRow, before: Option<&KnownMember>, today: BusinessDate) -> (MemberSet, Personal) {
    let person = row.person;
    let personal = Personal {
        name: person.name,
        nik: person.nik,
        sex: person.sex,
        kelurahan: person.kelurahan,
        rt: person.rt,
        phone: person.phone,
        ..Personal::default()
    };
    let set = MemberSet {
        number: row.number,
        member_kind: row.kind,
        state: row.state,
        joined: row.joined.or(before.map(|before| before.set.joined)).unwrap_or(today),
        pokok_due: row.pokok_due,
        kasbon_limit: row.kasbon_limit,
        card: row.card,
        balances: before.is_none().then_some(row.balances),
    };
    (set, personal)
}

/// One person, one membership: who has this row's national number already, in the file or here. Who has left may have
/// come back under another number; what is no such number at all says nothing of who it is.
fn nik_of_another(row: &MemberRow, niks: &mut HashMap<String, MemberNumber>) -> Option<MemberNumber> {
    if row.state.has_left() || Nik::parse(&row.person.nik).is_err() {
        return None;
    }
    niks.insert(row.person.nik.clone(), row.number.clone()).filter(|other| key(other) != key(&row.number))
}

/// Who is whose family, as it is known and as the file says.
struct Families {
    numbers: HashMap<u64, MemberNumber>,
    ties: Vec<Tie>,
    new: Vec<RelatedSet>,
    today: BusinessDate,
}

impl Families {
    /// Whether a row says anything new. Of a pair the smaller number is written first, as at the desk.
    fn told(&mut self, row: &MemberRow, checked: &mut Checked) -> bool {
        let mut told = false;
        for (relation, other) in &row.family {
            let (own, kin) = (key(&row.number), key(other));
            let Some(other) = self.numbers.get(&kin) else {
                let text = Text::new("cli-import-no-member").with("member", other.as_str());
                checked.bad.push(bad(row.line, "family", text));
                continue;
            };
            // Her own number could not be read, which is said already.
            let Some(member) = self.numbers.get(&own) else { continue };
            let tie = match own < kin {
                true => Tie { member: member.clone(), kin: Some(other.clone()), relation: *relation },
                false => Tie { member: other.clone(), kin: Some(member.clone()), relation: relation.turned() },
            };
            let same = |of: &Tie| {
                let keys = |of: &Tie| (key(&of.member), of.kin.as_ref().map(key), of.relation);
                keys(of) == keys(&tie)
            };
            if self.ties.iter().any(same) {
                continue;
            }
            told = true;
            self.new.push(RelatedSet {
                number: tie.member.clone(),
                kin: tie.kin.clone(),
                relation: tie.relation,
                date: self.today,
                since: None,
                until: None,
                ended: false,
                approved_by: None,
            });
            self.ties.push(tie);
        }
        told
    }
}

/// What makes two writings of a number one member; a number the cooperative never gave has none.
fn key(number: &MemberNumber) -> u64 {
    MemberNumber::key(number.as_str()).unwrap_or(u64::MAX)
}

/// Of the figures that could be read.
fn compare_balances(row: &MemberRow, first: &MemberBalances, is_good: impl Fn(&str) -> bool, checked: &mut Checked) {
    let figures = [
        ("simpanan_pokok_paid", row.balances.pokok, first.pokok),
        ("simpanan_wajib", row.balances.wajib, first.wajib),
        ("simpanan_sukarela", row.balances.sukarela, first.sukarela),
        ("kasbon_balance", row.balances.kasbon, first.kasbon),
    ];
    for (column, now, first) in figures.into_iter().filter(|(column, now, first)| now != first && is_good(column)) {
        checked.bad.push(bad(row.line, column, other_figure(now, first)));
    }
}

/// A balance that is not the one first imported.
pub fn other_figure(now: Rupiah, first: Rupiah) -> Text {
    Text::new("cli-import-other-figure").with("now", now).with("first", first)
}

/// What an import of loans must know: the members' numbers by key, and the loans taken over before.
#[derive(Debug, Default)]
pub struct KnownLoans {
    pub members: HashMap<u64, MemberNumber>,
    /// Those of them who may borrow: full members.
    pub full: HashSet<u64>,
    pub loans: HashMap<String, LoanTaken>,
    /// Those that a list brought which was taken back, with how often they had come anew.
    pub gone: HashMap<String, u32>,
}

pub fn loans(file: Partly<LoanRow>, known: &KnownLoans) -> Checked {
    let stranger = |row: &LoanRow| {
        bad(row.line, "member_no", Text::new("cli-import-no-member").with("member", row.member.as_str()))
    };
    let mut checked = Checked { warnings: file.warnings, bad: file.bad, ..Checked::default() };
    // What is no number at all was said while it was read.
    let unknown =
        |row: &&LoanRow| MemberNumber::key(row.member.as_str()).is_some_and(|key| !known.members.contains_key(&key));
    checked.bad.extend(file.halves.iter().filter(unknown).map(stranger));
    for row in file.rows {
        let Some(member) = MemberNumber::key(row.member.as_str()).and_then(|key| known.members.get(&key)) else {
            checked.bad.push(stranger(&row));
            continue;
        };
        checked.warnings.extend(unlike_the_rules(&row, member, known));
        // Why somebody borrowed is hers: it stands in the private part, which no export carries.
        let words = row.purpose;
        let personal = (!words.is_empty()).then(|| Personal { words, ..Personal::default() });
        let loan = LoanTaken {
            anew: known.gone.get(&row.number).map_or(0, |gone| gone.saturating_add(1)),
            loan: row.number,
            member: member.clone(),
            method: row.method.to_owned(),
            principal: row.principal,
            rate_month: row.rate.value().to_string(),
            months: row.months,
            round_to: row.round_to,
            disbursed: row.disbursed,
            first_due: row.first_due,
            instalments_paid: row.instalments_paid,
            purpose: String::new(),
            balance: row.balance,
        };
        match known.loans.get(&loan.loan) {
            None => {
                checked.count(false);
                checked.happenings.push(Happening { event: Event::LoanTaken(loan), personal });
            }
            Some(before) => {
                let faults = differences(&loan, before);
                checked.same += usize::from(faults.is_empty());
                checked.bad.extend(faults.into_iter().map(|(column, text)| bad(row.line, column, text)));
            }
        }
    }
    checked
}

/// What the rules would not make today is kept, and told (koperasi 1.1, 4.2).
fn unlike_the_rules(row: &LoanRow, member: &MemberNumber, known: &KnownLoans) -> Vec<Warning> {
    let say = |text: Text| Warning { line: row.line, text: text.with("loan", row.number.as_str()) };
    let mut found = Vec::new();
    if !known.full.contains(&key(member)) {
        found.push(say(Text::new("import-warn-loan-not-member").with("member", member.as_str())));
    }
    if let Some(scheduled) = row.scheduled_balance().filter(|scheduled| *scheduled != row.balance) {
        let text = Text::new("import-warn-loan-balance").with("balance", row.balance);
        found.push(say(text.with("paid", row.instalments_paid).with("scheduled", scheduled)));
    }
    found
}

/// The purpose is words and may be worded anew; everything else of a loan is a figure.
fn differences(now: &LoanTaken, first: &LoanTaken) -> Vec<(&'static str, Text)> {
    let words = |now: &str, first: &str| Text::new("cli-import-other-word").with("now", now).with("first", first);
    let mut found = Vec::new();
    for (column, now, first) in [("principal", now.principal, first.principal), ("balance", now.balance, first.balance)]
    {
        if now != first {
            found.push((column, other_figure(now, first)));
        }
    }
    let texts = [
        ("member_no", now.member.to_string(), first.member.to_string()),
        ("method", now.method.clone(), first.method.clone()),
        ("rate_month", now.rate_month.clone(), first.rate_month.clone()),
        ("months", now.months.to_string(), first.months.to_string()),
        ("round_to", now.round_to.to_string(), first.round_to.to_string()),
        ("disbursed", now.disbursed.to_string(), first.disbursed.to_string()),
        ("first_due", now.first_due.to_string(), first.first_due.to_string()),
        ("instalments_paid", now.instalments_paid.to_string(), first.instalments_paid.to_string()),
    ];
    let other = texts.into_iter().filter(|(_, now, first)| now != first);
    found.extend(other.map(|(column, now, first)| (column, words(&now, &first))));
    found
}

#[cfg(test)]
mod tests;
