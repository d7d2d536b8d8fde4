//! The words of the members' desk and the loan desk.
//!
//! Pure. What may be said of a person or a loan is said by name: `kelurahan="Alalak" nik=…`.

use super::{amount_of, unreadable};
use crate::domain::cooperative::holder::CardState;
use crate::domain::cooperative::member::{MemberKind, MemberState};
use crate::domain::cooperative::related::Relation;
use crate::domain::cooperative::savings::Month;
use crate::domain::money::Rupiah;
use crate::domain::people::listed::Listed;
use crate::domain::text::Text;
use crate::till::input::Input;
use crate::till::input::office::{HolderAsked, Lending, Membership, OfficeTerm, Payroll, PersonFacts, TermAsked};
use crate::till::refusal::{Code, Refusal};

/// Every word that this file reads.
pub const VERBS: &[&str] = &[
    "join",
    "accept",
    "suspend",
    "resume",
    "member-change",
    "kasbon-limit",
    "leave-member",
    "pay-leaver",
    "card",
    "buyer-card",
    "payroll",
    "passbook",
    "consent",
    "term",
    "erase",
    "look",
    "family",
    "office",
    "loan",
    "rule",
];

pub fn input(verb: &str, rest: &[&str]) -> Result<Input, Refusal> {
    let owned = |text: &str| text.to_owned();
    let membership = match (verb, rest) {
        ("loan", rest) => return lending(rest).map(Input::Lending),
        ("rule", rest) => return rules(rest),
        ("join", [name, more @ ..]) => join(name, more)?,
        ("accept", [number, decision]) => Membership::Accept { number: owned(number), decision: owned(decision) },
        ("suspend" | "resume", [number, decision]) => {
            let suspended = verb == "suspend";
            Membership::Suspend { number: owned(number), decision: owned(decision), suspended }
        }
        ("member-change", [number, more @ ..]) if !more.is_empty() => {
            let mut facts = PersonFacts::default();
            more.iter().try_for_each(|word| fact(&mut facts, word))?;
            Membership::Change { number: owned(number), facts: Box::new(facts) }
        }
        ("kasbon-limit", [number, limit]) => {
            Membership::KasbonLimit { number: owned(number), limit: amount_of(limit)? }
        }
        ("leave-member", [number, how, decision]) => {
            let to = MemberState::parse(how).filter(|state| state.has_left()).ok_or_else(|| bad_word(how))?;
            Membership::Leave { number: owned(number), to, decision: owned(decision) }
        }
        ("pay-leaver", [number]) => Membership::PayLeaver { number: owned(number), transfer: None },
        ("pay-leaver", [number, "transfer", of]) => {
            Membership::PayLeaver { number: owned(number), transfer: Some(owned(of)) }
        }
        ("passbook", [number]) => Membership::Passbook { number: owned(number) },
        ("card", [number]) => Membership::Card { number: owned(number) },
        ("buyer-card", rest) => buyer_card(rest)?,
        ("payroll", rest) => Membership::Payroll(Box::new(payroll(rest)?)),
        ("consent", [number, purpose, word]) => {
            let given = match *word {
                "yes" => true,
                "no" => false,
                _ => return Err(bad_word(word)),
            };
            Membership::Consent { number: owned(number), purpose: owned(purpose), given }
        }
        ("erase", [number]) => Membership::Erase { number: owned(number) },
        ("look", ["list", what]) => {
            Membership::LookAtList { listed: Listed::parse(what).ok_or_else(|| bad_word(what))? }
        }
        ("look", [number, "statement"]) => Membership::Look { number: owned(number), what: "statement" },
        ("look", [number]) => Membership::Look { number: owned(number), what: "profile" },
        ("look", [number, "savings"]) => Membership::Look { number: owned(number), what: "savings" },
        ("family", [number, kin, how]) => {
            let relation = relation(how, false)?;
            let term = OfficeTerm::default();
            Membership::Relate { number: owned(number), kin: Some(owned(kin)), relation, term }
        }
        ("office", [number, how, more @ ..]) => {
            let (relation, term) = (relation(how, true)?, office_term(more)?);
            Membership::Relate { number: owned(number), kin: None, relation, term }
        }
        ("term", rest) => term(rest)?,
        _ => return Err(unreadable(verb)),
    };
    Ok(Input::Membership(membership))
}

fn bad_word(word: &str) -> Refusal {
    Refusal::new(Code::BadInput, Text::new("till-bad-word").with("word", word))
}

/// `join "Siti Aminah" kelurahan="Alalak" nik=… kind=luar_biasa consent=yes`
fn join(name: &str, more: &[&str]) -> Result<Membership, Refusal> {
    let mut facts = PersonFacts { name: Some(name.to_owned()), ..PersonFacts::default() };
    let (mut kind, mut consent) = (MemberKind::Calon, true);
    for word in more {
        match word.split_once('=') {
            Some(("kind", code)) => kind = MemberKind::parse(code).ok_or_else(|| bad_word(word))?,
            Some(("consent", "yes")) => consent = true,
            Some(("consent", "no")) => consent = false,
            _ => fact(&mut facts, word)?,
        }
    }
    Ok(Membership::Join { kind, facts: Box::new(facts), consent })
}

/// `payroll draw SDN1 2026-11` · `payroll post GA0001 182000 bank A00042=50000`
fn payroll(words: &[&str]) -> Result<Payroll, Refusal> {
    let owned = |text: &str| text.to_owned();
    Ok(match words {
        ["employer", word, "ends"] => Payroll::Employer { employer: owned(word), name: String::new(), ended: true },
        ["employer", word, name] => Payroll::Employer { employer: owned(word), name: owned(name), ended: false },
        ["member", number, "-"] => Payroll::Agree { number: owned(number), employer: None, kasbon: Rupiah::ZERO },
        ["member", number, employer, more @ ..] if more.len() < 2 => {
            let kasbon = more.first().map(|word| word.strip_prefix("kasbon=").ok_or_else(|| bad_word(word)));
            let kasbon = kasbon.transpose()?.map_or(Ok(Rupiah::ZERO), amount_of)?;
            Payroll::Agree { number: owned(number), employer: Some(owned(employer)), kasbon }
        }
        ["draw", employer, month] => {
            let first = format!("{month}-01").parse().map_err(|_| bad_word(month))?;
            Payroll::Draw { employer: owned(employer), month: Month::of(first) }
        }
        ["drop", list] => Payroll::Drop { list: owned(list) },
        ["post", list, total, to, more @ ..] => {
            let cash = match *to {
                "cash" => true,
                "bank" => false,
                _ => return Err(bad_word(to)),
            };
            let one = |word: &&str| -> Result<(String, Rupiah), Refusal> {
                let (number, amount) = word.split_once('=').ok_or_else(|| bad_word(word))?;
                Ok((number.to_owned(), amount_of(amount)?))
            };
            let taken = more.iter().map(one).collect::<Result<_, _>>()?;
            Payroll::Post { list: owned(list), total: amount_of(total)?, cash, taken }
        }
        ["back", list] => Payroll::TakeBack { list: owned(list) },
        _ => return Err(unreadable("payroll")),
    })
}

/// `buyer-card add A00042 "Budi" anak kasbon=100000 pin=123456` · `buyer-card block A00042 1`
fn buyer_card(words: &[&str]) -> Result<Membership, Refusal> {
    let owned = |text: &str| text.to_owned();
    let card = |text: &str| text.parse::<u32>().map_err(|_| bad_word(text));
    let state = |number: &str, text: &str, state| {
        Ok(Membership::CardState { number: number.to_owned(), card: text.parse().map_err(|_| bad_word(text))?, state })
    };
    match words {
        ["add", number, name, how, more @ ..] => {
            let relation = relation(how, false)?.ok_or_else(|| bad_word(how))?;
            let (name, kasbon) = (owned(name), Rupiah::ZERO);
            let mut asked = HolderAsked { name, relation, kasbon, pin: None, consent: true };
            for word in more {
                match word.split_once('=') {
                    Some(("kasbon", amount)) => asked.kasbon = amount_of(amount)?,
                    Some(("pin", pin)) => asked.pin = Some(owned(pin)),
                    Some(("consent", "yes")) => asked.consent = true,
                    Some(("consent", "no")) => asked.consent = false,
                    _ => return Err(bad_word(word)),
                }
            }
            Ok(Membership::Holder { number: owned(number), asked: Box::new(asked) })
        }
        ["limit", number, text, limit, more @ ..] if more.len() < 2 => {
            let pin = more.first().map(|word| word.strip_prefix("pin=").ok_or_else(|| bad_word(word)));
            let (pin, limit) = (pin.transpose()?.map(owned), amount_of(limit)?);
            Ok(Membership::HolderLimit { number: owned(number), card: card(text)?, limit, pin })
        }
        ["block", number, text] => state(number, text, CardState::Diblokir),
        ["unblock", number, text] => state(number, text, CardState::Berlaku),
        ["withdraw", number, text] => state(number, text, CardState::Ditarik),
        ["anew", number, text] => Ok(Membership::CardAnew { number: owned(number), card: card(text)? }),
        ["print", number, text] => Ok(Membership::CardAgain { number: owned(number), card: card(text)? }),
        _ => Err(unreadable("buyer-card")),
    }
}

/// A relation by its word, of a family or of an office; `none` where it ended.
fn relation(word: &str, office: bool) -> Result<Option<Relation>, Refusal> {
    if word == "none" {
        return Ok(None);
    }
    let found = Relation::parse(word).filter(|relation| relation.is_office() == office);
    found.map(Some).ok_or_else(|| bad_word(word))
}

/// `office 12 pengurus title=Ketua from=2026-01-10 until=2031-01-09`
fn office_term(words: &[&str]) -> Result<OfficeTerm, Refusal> {
    let mut term = OfficeTerm::default();
    for word in words {
        match word.split_once('=') {
            Some(("title", text)) => term.title = text.to_owned(),
            Some(("from", text)) => term.since = Some(text.parse().map_err(|_| bad_word(word))?),
            Some(("until", text)) => term.until = Some(text.parse().map_err(|_| bad_word(word))?),
            _ => return Err(bad_word(word)),
        }
    }
    Ok(term)
}

/// `term open A00012 5000000 12 rate=6 pays=end renews=yes from=sukarela pin=…` · `term close B00001 to=sukarela`
fn term(words: &[&str]) -> Result<Membership, Refusal> {
    let yes = |text: &str, word: &str| match text {
        "yes" => Ok(true),
        "no" => Ok(false),
        _ => Err(bad_word(word)),
    };
    match words {
        ["open", member, amount, months, more @ ..] => {
            let (amount, months) = (amount_of(amount)?, months.parse().map_err(|_| bad_word(months))?);
            let mut asked = TermAsked { member: (*member).to_owned(), amount, months, ..TermAsked::default() };
            for word in more {
                match word.split_once('=') {
                    Some(("rate", text)) => asked.rate = Some(text.to_owned()),
                    Some(("pays", "month")) => asked.at_end = false,
                    Some(("pays", "end")) => asked.at_end = true,
                    Some(("renews", text)) => asked.renews = yes(text, word)?,
                    Some(("from", "cash")) => asked.from_sukarela = false,
                    Some(("from", "sukarela")) => asked.from_sukarela = true,
                    Some(("pin", text)) => asked.pin = Some(text.to_owned()),
                    _ => return Err(bad_word(word)),
                }
            }
            Ok(Membership::OpenTerm(Box::new(asked)))
        }
        ["close", term, more @ ..] => {
            let (mut to_sukarela, mut transfer, mut pin) = (false, None, None);
            for word in more {
                match word.split_once('=') {
                    Some(("to", "cash")) => to_sukarela = false,
                    Some(("to", "sukarela")) => to_sukarela = true,
                    Some(("transfer", of)) => transfer = Some(of.to_owned()),
                    Some(("pin", text)) => pin = Some(text.to_owned()),
                    _ => return Err(bad_word(word)),
                }
            }
            if to_sukarela && transfer.is_some() {
                return Err(bad_word("to=sukarela"));
            }
            Ok(Membership::CloseTerm { term: (*term).to_owned(), to_sukarela, transfer, pin })
        }
        ["bilyet", term] => Ok(Membership::Bilyet { term: (*term).to_owned() }),
        _ => Err(unreadable("term")),
    }
}

fn fact(facts: &mut PersonFacts, word: &str) -> Result<(), Refusal> {
    let (name, value) = word.split_once('=').ok_or_else(|| bad_word(word))?;
    let place = match name {
        "name" => &mut facts.name,
        "nik" => &mut facts.nik,
        "born" => &mut facts.born,
        "sex" => &mut facts.sex,
        "kelurahan" => &mut facts.kelurahan,
        "rt" => &mut facts.rt,
        "phone" => &mut facts.phone,
        "address" => &mut facts.address,
        "old" => &mut facts.old_number,
        _ => return Err(bad_word(word)),
    };
    *place = Some(value.to_owned());
    Ok(())
}

/// `rule licensed=yes loan_rate=1.5 from=2027-01-01`
fn rules(words: &[&str]) -> Result<Input, Refusal> {
    let (mut said, mut from) = (Vec::new(), None);
    for word in words {
        match word.split_once('=') {
            Some(("from", date)) => from = Some(date.parse().map_err(|_| bad_word(word))?),
            Some((code, value)) => said.push((code.to_owned(), value.to_owned())),
            None => return Err(bad_word(word)),
        }
    }
    match said.is_empty() {
        true => Err(unreadable("rule")),
        false => Ok(Input::Rules { said, from }),
    }
}

fn lending(words: &[&str]) -> Result<Lending, Refusal> {
    let owned = |text: &str| text.to_owned();
    Ok(match words {
        ["apply", member, principal, months, more @ ..] => apply(member, principal, months, more)?,
        ["approve", loan, decision] => Lending::Approve { loan: owned(loan), decision: owned(decision) },
        ["reject", loan, decision] => Lending::Reject { loan: owned(loan), decision: owned(decision) },
        ["disburse", loan, more @ ..] => {
            let (mut bank, mut first_due, mut fee) = (false, None, None);
            for word in more {
                match word.split_once('=') {
                    None if *word == "bank" => bank = true,
                    None if *word == "cash" => bank = false,
                    Some(("first", date)) => {
                        let bad = || Refusal::new(Code::BadInput, Text::new("till-bad-date").with("text", date));
                        first_due = Some(date.parse().map_err(|_| bad())?);
                    }
                    Some(("fee", amount)) => fee = Some(amount_of(amount)?),
                    _ => return Err(bad_word(word)),
                }
            }
            Lending::Disburse { loan: owned(loan), bank, first_due, fee }
        }
        ["survey", loan, words] => Lending::Survey { loan: owned(loan), words: owned(words) },
        ["agree", loan] => Lending::Agree { loan: owned(loan) },
        ["schedule", loan] => Lending::Schedule { loan: owned(loan) },
        ["provision"] => Lending::Provide { month: None },
        ["provision", month] => {
            Lending::Provide { month: Some(format!("{month}-01").parse().map_err(|_| bad_word(month))?) }
        }
        ["jasa", "accrued"] => Lending::Jasa { accrued: true },
        ["jasa", "paid"] => Lending::Jasa { accrued: false },
        ["accrue", month] => Lending::Accrue { month: format!("{month}-01").parse().map_err(|_| bad_word(month))? },
        ["write-off", loan, decision] => Lending::WriteOff { loan: owned(loan), decision: owned(decision) },
        _ => return Err(unreadable("loan")),
    })
}

/// `loan apply A00012 1200000 12 rate=1 method=flat income=3000000 words="modal dagang"`
fn apply(member: &str, principal: &str, months: &str, more: &[&str]) -> Result<Lending, Refusal> {
    let (mut rate, mut method, mut income, mut said) = (None, None, None, String::new());
    for word in more {
        match word.split_once('=') {
            Some(("rate", text)) => rate = Some(text.to_owned()),
            Some(("method", text)) => method = Some(text.to_owned()),
            Some(("income", text)) => income = Some(amount_of(text)?),
            Some(("words", text)) => said = text.to_owned(),
            _ => return Err(bad_word(word)),
        }
    }
    let principal = amount_of(principal)?;
    let months = months.parse().map_err(|_| bad_word(months))?;
    Ok(Lending::Apply { member: member.to_owned(), principal, months, rate, method, income, words: said })
}
