//! What is decided about the shop itself, its counter and its stock room changes, from a day on; so do ceiling prices
//! and purchase limits by decree (R21–R23, N14).
//!
//! Pure over [`Lookup`](crate::till::lookup::Lookup). Always holds: nothing is decided for a day that is past; what
//! moves money or a limit is two people's word, except where nobody of the shop could agree: then it is a yes, and
//! stands in the list of what waits for a second look; each change is noted with who made it and who agreed.
//! Neighbours: the names and their bounds (`domain/settings/house.rs`), what was decided for later days
//! (`till/settled.rs`).

use crate::domain::event::drawer::Noted;
use crate::domain::event::{Event, Happening};
use crate::domain::goods::ceiling::{self, Ceiling, Decree, Force, Per};
use crate::domain::goods::limit::{self, BuyerKind, Limit, Span};
use crate::domain::people::access::{self, Act};
use crate::domain::people::user::Role;
use crate::domain::sale::qris;
use crate::domain::settings::Settings;
use crate::domain::settings::house::{self, HouseRule, Who};
use crate::domain::settings::named::Named;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::till::input::house::{Decreed, House, NewCeiling, NewLimit};
use crate::till::refusal::{Code, Refusal};
use crate::till::{Decision, Trouble, Turn, noting, settled};

/// Of each change, with its name and its day: `round_to 2027-01-01`.
pub const CHANGED: &str = "setting_changed";

/// Asked where nobody of the shop could agree.
const ALONE: &str = "house-alone";

const LONGEST_NUMBER: usize = 60;
const LONGEST_CODE: usize = 20;
/// Base units: above it somebody mistyped.
const MOST_UNITS: i64 = 100_000;

pub fn decide(turn: &Turn<'_>, said: &House) -> Result<Decision, Trouble> {
    match said {
        House::Setting { name, value, from } => setting(turn, name, value, *from),
        House::Ceiling(new) => new_ceiling(turn, new),
        House::Limit(new) => new_limit(turn, new),
        House::Withdraw { what, code, from } => withdraw(turn, *what, code, *from),
    }
}

fn setting(turn: &Turn<'_>, name: &str, typed: &str, day: Option<BusinessDate>) -> Result<Decision, Trouble> {
    let Some(rule) = HouseRule::parse(name) else {
        let names = Named::ALL.into_iter().map(Named::code).chain(house::ALL.iter().map(|rule| rule.code));
        let names = names.collect::<Vec<_>>().join(", ");
        let text = Text::new("till-setting-unknown").with("text", name).with("names", names);
        return turn.refuse(Code::BadInput, text);
    };
    let act = whose(turn, rule.who)?;
    let from = begins(turn, day)?;
    let mut tried = Settings::clone(&*turn.lookup.settings(from)?);
    let before = rule.value(&tried);
    if rule.put(&mut tried, typed).is_none() {
        return turn.refuse(Code::BadInput, unusable(rule, typed, &before));
    }
    let value = rule.value(&tried);
    if value == before {
        let text = Text::new("house-same").with("rule", rule.code).with("from", from);
        return turn.refuse(Code::BadInput, text);
    }
    if let Some(key) = house::disagree(&tried) {
        return turn.refuse(Code::BadInput, Text::new(key));
    }
    let told = |key| {
        let text = Text::new(key).with("rule", rule.code).with("before", rule.told(&before));
        text.with("value", rule.told(&value)).with("from", from)
    };
    agreed(turn, rule.who, act, told("house-approval"))?;
    let of = |settings: &Settings| rule.value(settings);
    let happenings = settled::changed(turn.lookup, from, of, |settings| {
        // It was put where it stands a moment ago.
        let _ = rule.put(settings, &value);
    })?;
    let mut said = vec![told("house-noted")];
    if rule.code == "timezone" {
        said.push(Text::new("house-zone-again"));
    }
    Ok(noted(turn, happenings, (rule.code, from), said))
}

/// What is wrong with it: of a payment code what exactly.
fn unusable(rule: &HouseRule, typed: &str, before: &str) -> Text {
    if let Some(wrong) = rule.is_qris().then(|| qris::of_shop(typed.trim()).err()).flatten() {
        return Text::new("house-qris-wrong").with("why", wrong.code());
    }
    let text = Text::new("house-bad").with("rule", rule.code).with("text", typed).with("bounds", rule.bounds());
    text.with("before", rule.told(before))
}

fn new_ceiling(turn: &Turn<'_>, new: &NewCeiling) -> Result<Decision, Trouble> {
    let act = whose(turn, Who::Two)?;
    let from = begins(turn, new.from)?;
    let code = code(turn, &new.code)?;
    let number = number(turn, &new.number)?;
    let now = ceiling::newest(&turn.settings.goods.decrees, &code, from);
    let usual = now.as_ref().and_then(|decree| decree.ceiling);
    let ceiling = new.price.map(|price| Ceiling {
        price,
        per: new.per.or(usual.map(|usual| usual.per)).unwrap_or(Per::Measure),
        force: new.force.or(usual.map(|usual| usual.force)).unwrap_or(Force::Blocks),
    });
    match ceiling {
        Some(ceiling) if !ceiling.price.is_zero() && Some(ceiling) != usual => {}
        None if usual.is_some() => {}
        _ => return turn.refuse(Code::BadInput, Text::new("house-ceiling-nothing").with("code", code)),
    }
    let decree = Decree { code: code.clone(), from, number, ceiling };
    agreed(turn, Who::Two, act, decree.told("house-ceiling-approval"))?;
    let happenings = settled::changed(
        turn.lookup,
        turn.today(),
        |_| (),
        |settings| {
            settings.goods.decrees.retain(|other| (&other.code, other.from) != (&decree.code, from));
            settings.goods.decrees.push(decree.clone());
            settings.goods.decrees.sort_by(|one, other| (&one.code, one.from).cmp(&(&other.code, other.from)));
        },
    )?;
    Ok(noted(turn, happenings, (&format!("ceiling:{code}"), from), vec![decree.told("house-ceiling-noted")]))
}

fn new_limit(turn: &Turn<'_>, new: &NewLimit) -> Result<Decision, Trouble> {
    let act = whose(turn, Who::Two)?;
    let from = begins(turn, new.from)?;
    let code = code(turn, &new.code)?;
    let number = number(turn, &new.number)?;
    let known = limit::of(&turn.settings);
    let usual = limit::on(&known, &code, from);
    let of = |kind| usual.and_then(|usual| usual.by_kind.iter().find(|(of, _)| *of == kind)).map(|(_, most)| *most);
    let micro = new.micro.or(of(BuyerKind::UsahaMikro)).filter(|_| new.most.is_some());
    let span = new.span.or(usual.map(|usual| usual.span)).unwrap_or(Span::Day);
    let limit = Limit {
        code: code.clone(),
        from,
        span,
        most: new.most.unwrap_or(0),
        by_kind: micro.map(|most| (BuyerKind::UsahaMikro, most)).into_iter().collect(),
        needs_buyer: new.most.is_some() && new.nik.or(usual.map(|usual| usual.needs_buyer)).unwrap_or(false),
        number: number.clone(),
        lifted: new.most.is_none(),
    };
    let same = usual.is_some_and(|usual| Limit { from, number: number.clone(), ..usual.clone() } == limit);
    let too_many = limit.most > MOST_UNITS || micro.is_some_and(|most| most > MOST_UNITS || most < limit.most);
    if same || too_many || (limit.lifted && usual.is_none()) {
        return turn.refuse(Code::BadInput, Text::new("house-limit-nothing").with("code", code));
    }
    agreed(turn, Who::Two, act, limit.told("house-limit-approval"))?;
    let happenings = settled::changed(
        turn.lookup,
        turn.today(),
        |_| (),
        |settings| {
            settings.goods.limits.retain(|other| (&other.code, other.from) != (&limit.code, from));
            settings.goods.limits.push(limit.clone());
            settings.goods.limits.sort_by(|one, other| (&one.code, one.from).cmp(&(&other.code, other.from)));
        },
    )?;
    Ok(noted(turn, happenings, (&format!("limit:{code}"), from), vec![limit.told("house-limit-noted")]))
}

/// Only one that has not begun: what held once holds in the sales of those days.
fn withdraw(turn: &Turn<'_>, what: Decreed, typed: &str, from: BusinessDate) -> Result<Decision, Trouble> {
    let act = whose(turn, Who::Two)?;
    let code = code(turn, typed)?;
    let told = |key| Text::new(key).with("what", what.code()).with("code", code.as_str()).with("from", from);
    let settings = &turn.settings;
    let known = match what {
        Decreed::Ceiling => settings.goods.decrees.iter().any(|decree| (&decree.code, decree.from) == (&code, from)),
        Decreed::Limit => settings.goods.limits.iter().any(|limit| (&limit.code, limit.from) == (&code, from)),
    };
    if !known || from <= turn.today() {
        return turn.refuse(Code::BadInput, told("house-withdraw-none"));
    }
    agreed(turn, Who::Two, act, told("house-withdraw-approval"))?;
    let happenings = settled::changed(
        turn.lookup,
        turn.today(),
        |_| (),
        |settings| match what {
            Decreed::Ceiling => settings.goods.decrees.retain(|decree| (&decree.code, decree.from) != (&code, from)),
            Decreed::Limit => settings.goods.limits.retain(|limit| (&limit.code, limit.from) != (&code, from)),
        },
    )?;
    let name = format!("{}:{code}", what.code());
    Ok(noted(turn, happenings, (&name, from), vec![told("house-withdrawn")]))
}

/// As it stands on the goods: `SPHP`, `LPG3`.
fn code(turn: &Turn<'_>, typed: &str) -> Result<String, Trouble> {
    let code = typed.trim().to_ascii_uppercase();
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    match (2..=LONGEST_CODE).contains(&code.len()) && code.bytes().all(fits) {
        true => Ok(code),
        false => turn.refuse(Code::BadInput, Text::new("house-code-bad").with("text", typed)),
    }
}

/// What the regulation is called: without it nobody can look it up when a sale is refused (N14).
fn number(turn: &Turn<'_>, typed: &str) -> Result<String, Trouble> {
    let number = typed.trim();
    let short = number.chars().count() <= LONGEST_NUMBER && !number.chars().any(char::is_control);
    match !number.is_empty() && short {
        true => Ok(number.to_owned()),
        false => turn.refuse(Code::BadInput, Text::new("house-number-missing")),
    }
}

/// Whose word it is, and whose agreement it needs (koperasi 6.5).
fn whose(turn: &Turn<'_>, who: Who) -> Result<Act, Trouble> {
    match (turn.user()?.role, who) {
        (Role::Manajer, _) => Ok(Act::SetUsers),
        // What the manager approves for everybody.
        (Role::Pengurus, _) => Ok(Act::Override),
        // The board agrees to what the treasurer does.
        (Role::Bendahara, Who::Books) => Ok(Act::CloseBooks),
        (role, _) => turn.refuse(Code::NotAllowed, Text::new("house-who").with("role", role.code())),
    }
}

fn agreed(turn: &Turn<'_>, who: Who, act: Act, question: Text) -> Result<(), Trouble> {
    if who == Who::One || turn.is_approved() {
        return Ok(());
    }
    let roles: Vec<Role> = access::approvers(act).collect();
    if turn.lookup.works_beside(&roles, &turn.user()?.id)? {
        return Err(Refusal::new(Code::NeedsApproval, question).for_act(act).into());
    }
    match turn.consent.said_yes_to(ALONE) {
        true => Ok(()),
        false => turn.refuse(Code::NeedsConfirmation, Text { key: ALONE, ..question }),
    }
}

/// Today where nothing is said; never a day that is past.
fn begins(turn: &Turn<'_>, said: Option<BusinessDate>) -> Result<BusinessDate, Trouble> {
    let today = turn.today();
    match said {
        Some(from) if from < today => {
            turn.refuse(Code::BadInput, Text::new("till-from-past").with("from", from).with("today", today))
        }
        said => Ok(said.unwrap_or(today)),
    }
}

fn noted(turn: &Turn<'_>, happenings: Vec<Happening>, (name, from): (&str, BusinessDate), said: Vec<Text>) -> Decision {
    let mut decision = turn.till.quiet(|next| {
        next.undo.clone_from(&turn.till.undo);
        next.notices.extend(said);
    });
    decision.happenings.extend(happenings);
    let approved_by = turn.approved_by();
    let note = Noted { code: format!("{name} {from}"), approved_by, sale: None, ..noting::note(turn.till, CHANGED) };
    decision.happenings.push(Event::Noted(note).into());
    if turn.consent.said_yes_to(ALONE) {
        decision.happenings.push(noting::approved_later(turn.till, ALONE));
    }
    decision
}
