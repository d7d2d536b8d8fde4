//! Orders on the forms that medicine is ordered on (surat pesanan, A14): what a register watches goes on a form of its
//! own, narcotics one goods a form, and the pharmacist signs for it.
//!
//! Pure. Always holds: nothing watched is ordered on an ordinary form, or without somebody who answers for it.

use crate::domain::event::stock::OrderedLine;
use crate::domain::goods::product::MedicineFacts;
use crate::domain::people::access::{self, Act};
use crate::domain::people::user::Role;
use crate::domain::settings::LicenceProfile;
use crate::domain::text::Text;
use crate::till::lookup::{Goods, User};
use crate::till::refusal::{Code, Refusal};
use crate::till::{Trouble, Turn};

/// What no register watches.
const ORDINARY: &str = "biasa";
/// One goods on each (A14).
const ONE_BY_ONE: &str = "narkotika";
/// In the order in which they are printed.
const FORMS: [&str; 5] = [ORDINARY, "oot", "prekursor", "psikotropika", ONE_BY_ONE];

/// A line with its name, and the form it goes on.
pub struct Wanted {
    pub form: &'static str,
    pub name: String,
    pub line: OrderedLine,
}

impl Wanted {
    pub fn of(goods: &Goods, name: String, line: OrderedLine) -> Self {
        let form = goods.product.medicine.as_ref().and_then(MedicineFacts::watched).unwrap_or(ORDINARY);
        Self { form, name, line }
    }
}

/// One paper to the supplier.
pub struct Sheet {
    pub form: &'static str,
    pub lines: Vec<(String, OrderedLine)>,
}

impl Sheet {
    /// Who answers for it is named on it.
    pub fn is_watched(&self) -> bool {
        self.form != ORDINARY
    }
}

/// What is wanted, on as many papers as it needs.
pub fn sheets(wanted: &[Wanted]) -> Vec<Sheet> {
    let mut sheets = Vec::new();
    for form in FORMS {
        let of_form = wanted.iter().filter(|wanted| wanted.form == form);
        let lines: Vec<_> = of_form.map(|wanted| (wanted.name.clone(), wanted.line.clone())).collect();
        match form {
            ONE_BY_ONE => sheets.extend(lines.into_iter().map(|line| Sheet { form, lines: vec![line] })),
            _ if lines.is_empty() => {}
            _ => sheets.push(Sheet { form, lines }),
        }
    }
    sheets
}

/// Who signs for what is watched, or for medicine that came in.
#[derive(Clone, Default)]
pub struct Signer {
    pub name: String,
    /// Licence to practise; empty where the shop has not entered it.
    pub sipa: String,
    /// A pharmacy technician: the licence is her SIPTTK.
    pub technician: bool,
}

/// The pharmacist who agrees to it, orders it, or is signed on at this counter. An outlet that is no apotek has none:
/// there one of the pharmacy's people orders precursors and what is often misused.
pub fn signer(turn: &Turn<'_>, wanted: &[Wanted]) -> Result<Signer, Trouble> {
    let watched: Vec<&Wanted> = wanted.iter().filter(|wanted| wanted.form != ORDINARY).collect();
    if watched.is_empty() {
        return Ok(Signer::default());
    }
    let strict = watched.iter().any(|wanted| matches!(wanted.form, "psikotropika" | ONE_BY_ONE));
    let technician = !strict && turn.settings.licence != LicenceProfile::Apotek;
    let technician = |user: &User| technician && user.role == Role::Apotek;
    who_answers(turn, &technician).map_or_else(
        || {
            let names: Vec<&str> = watched.iter().map(|wanted| wanted.name.as_str()).collect();
            let text = Text::new("till-order-pharmacist").with("goods", names.join(", "));
            Err(Refusal::new(Code::NeedsApproval, text).for_act(Act::ApproveMedicine).into())
        },
        Ok,
    )
}

/// Who checked medicine that came in (A15): the pharmacist, or a technician whose SIPTTK the shop has entered; `None`
/// where none of them was there.
pub fn who_checked(turn: &Turn<'_>) -> Option<Signer> {
    let rules = &turn.settings.pharmacy;
    who_answers(turn, &|user| user.role == Role::Apotek && rules.practice_of(&user.id, true).is_some())
}

/// The first whose licence to practise holds: the pharmacist who agrees, whoever works here, the pharmacist who is
/// signed on. A technician where `technician` says that she may.
fn who_answers(turn: &Turn<'_>, technician: &dyn Fn(&User) -> bool) -> Option<Signer> {
    let rules = &turn.settings.pharmacy;
    let pharmacist = |user: &User| access::approves(user.role, Act::ApproveMedicine);
    let named = |user: &User| {
        let is_technician = !pharmacist(user);
        (!is_technician || technician(user)).then(|| (user.id.clone(), user.name.clone(), is_technician))
    };
    let agreed = turn.consent.approver.as_ref().filter(|user| pharmacist(user)).and_then(named);
    let works = turn.till.user.as_ref().and_then(named);
    let signed_on = turn.till.pharmacist.as_ref().map(|one| (one.id.clone(), one.name.clone(), false));
    [agreed, works, signed_on].into_iter().flatten().find_map(|(id, name, technician)| {
        let licence = rules.practice_of(&id, technician);
        let holds = licence.is_none_or(|licence| licence.ended(turn.today()).is_none());
        let sipa = licence.map_or(String::new(), |licence| licence.number.clone());
        holds.then_some(Signer { name, sipa, technician })
    })
}
