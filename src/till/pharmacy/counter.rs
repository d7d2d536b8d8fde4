//! Who stands at the pharmacy counter: signing on and off (A2), and who buys what is often misused (A27).
//!
//! Pure.

use crate::domain::event::parked::BuyerId;
use crate::domain::event::pharmacy::{MedicineBuyerNamed, PharmacistSigned};
use crate::domain::event::{Event, Happening, Personal};
use crate::domain::id::{SaleId, UserId};
use crate::domain::people::access::Act;
use crate::domain::people::nik::Nik;
use crate::domain::pharmacy::licence::is_due;
use crate::domain::text::Text;
use crate::till::basket::OpenSale;
use crate::till::input::pharmacy::MedicineBuyer;
use crate::till::refusal::{Code, Refusal};
use crate::till::signing_in::{known, may, remember, reminders};
use crate::till::{Decision, Till, Trouble, Turn, selling};

use super::Pharmacist;

/// By her own PIN, now, at this counter. One whose licence to practise has ended is none.
pub fn sign_on(turn: &Turn<'_>, id: &UserId, pin: &str) -> Result<Decision, Trouble> {
    let shift = turn.shift()?;
    let (user, accepted) = known(turn.till, id, pin, turn.lookup, turn.moment)?;
    let decided = may(&user, Act::SignOnAsPharmacist).map_err(Trouble::from).and_then(|()| {
        if let Some(until) = turn.settings.pharmacy.sipa_ended(&user.id, turn.today()) {
            let text = Text::new("till-sipa-ended").with("name", user.name.as_str()).with("until", until);
            return turn.refuse(Code::NotAllowed, text);
        }
        let sipa = turn.settings.pharmacy.sipa_of(&user.id);
        let number = sipa.map_or(String::new(), |sipa| sipa.number.clone());
        let ends = sipa.and_then(|sipa| sipa.until).map(|until| (until, until.days_since(turn.today())));
        let before = signed_off(turn.till, false).filter(|_| !is_on(turn.till, &user.id));
        let new = !is_on(turn.till, &user.id);
        let reminders = reminders(&user, turn.lookup, turn.today())?;
        let mut decision = turn.till.quiet(|next| {
            next.notices.extend(reminders);
            if let Some((until, left)) = ends.filter(|(_, left)| is_due(*left)) {
                let text = Text::new("till-sipa-ends").with("name", user.name.as_str());
                next.notices.push(text.with("until", until).with("days", left));
            }
            if number.is_empty() {
                next.notices.push(Text::new("till-sipa-unknown").with("name", user.name.as_str()));
            }
            next.pharmacist = Some(Pharmacist { id: user.id.clone(), name: user.name.clone(), sipa: number });
        });
        decision.happenings.extend(before);
        if new {
            let signed = PharmacistSigned { user: user.id.clone(), on: true, shift: shift.id, by_itself: false };
            decision.happenings.push(Event::PharmacistSigned(signed).into());
        }
        Ok(decision)
    });
    remember(accepted, decided)
}

fn is_on(till: &Till, user: &UserId) -> bool {
    till.pharmacist.as_ref().is_some_and(|pharmacist| pharmacist.id == *user)
}

pub fn sign_off(turn: &Turn<'_>) -> Result<Decision, Trouble> {
    let Some(off) = signed_off(turn.till, false) else {
        return turn.refuse(Code::BadInput, Text::new("till-no-pharmacist"));
    };
    let mut decision = turn.till.quiet(|next| next.pharmacist = None);
    decision.happenings.push(off);
    Ok(decision)
}

/// What is recorded when whoever is signed on goes, or the shift ends.
pub fn signed_off(till: &Till, by_itself: bool) -> Option<Happening> {
    let (pharmacist, shift) = (till.pharmacist.as_ref()?, till.shift.as_ref()?);
    let user = pharmacist.id.clone();
    Some(Event::PharmacistSigned(PharmacistSigned { user, on: false, shift: shift.id, by_itself }).into())
}

/// Name and phone or NIK of who buys, with the declared use: recorded at once, counted by a keyed hash.
pub fn buyer(turn: &Turn<'_>, buyer: &MedicineBuyer) -> Result<Decision, Trouble> {
    let bad = |key| Err(Refusal::new(Code::BadInput, Text::new(key)).into());
    let nik = match &buyer.nik {
        Some(nik) => match Nik::parse(nik) {
            Ok(nik) => Some(nik.digits().to_owned()),
            Err(_) => return bad("till-nik-sixteen"),
        },
        None => None,
    };
    let phone = buyer.phone.as_ref().map(|phone| phone.chars().filter(char::is_ascii_digit).collect::<String>());
    let Some(said) = nik.or(phone).filter(|said| said.len() >= FEWEST_DIGITS) else {
        return bad("till-otc-buyer-how");
    };
    let age = turn.settings.pharmacy.otc_age;
    if buyer.age.is_some_and(|years| years < age) {
        return turn.refuse(Code::NotAllowed, Text::new("till-otc-too-young").with("age", i64::from(age)));
    }
    let fresh = || OpenSale::new(SaleId(turn.moment.fresh));
    let mut sale = turn.till.open_sale().cloned().unwrap_or_else(fresh);
    let key = turn.lookup.nik_hash(&said)?;
    let last4 = said[said.len() - 4..].to_owned();
    sale.buyer = Some(BuyerId { last4, nik_hash: key.clone(), buyer_kind: String::new() });
    sale.age = buyer.age;
    let named = MedicineBuyerNamed { sale: sale.id, key, age: buyer.age };
    let personal = Personal {
        name: buyer.name.clone(),
        phone: buyer.phone.clone().unwrap_or_default(),
        words: buyer.purpose.clone(),
        ..Personal::default()
    };
    let mut decision = selling::priced_anew(turn, sale)?;
    decision.next.times = turn.till.times;
    if buyer.purpose.trim().is_empty() {
        decision.next.notices.push(Text::new("till-otc-purpose-missing"));
    }
    decision.happenings.push(Happening { event: Event::MedicineBuyerNamed(named), personal: Some(personal) });
    Ok(decision)
}

/// Of a phone number; a NIK has sixteen.
const FEWEST_DIGITS: usize = 8;
