//! The text form of an input: one line of `gerai ring` (contract section 4).
//!
//! Pure. A line is parted at blanks; text with spaces stands in double quotes, where `\"`, `\\` and `\x1d`-like escapes
//! are read; `#` outside of quotes starts a comment.

use crate::domain::event::shelf::LabelOf;
use crate::domain::goods::tiles::SaidTiles;
use crate::domain::id::{Sku, UserId};
use crate::domain::money::Rupiah;
use crate::domain::quantity::{BadQuantity, Quantity};
use crate::domain::text::Text;

use super::input::{Input, LineRef, Tender};
use super::refusal::{Code, Refusal};

mod books;
mod care;
mod desk;
mod goods;
mod house;
mod lists;
mod office;
mod pharmacy;
mod pricing;
mod stock;
mod suppliers;

/// The input of a line; `None` for a blank line or a comment.
pub fn line(text: &str) -> Result<Option<Input>, Refusal> {
    let words = words(text)?;
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.split_first() {
        None => Ok(None),
        Some((verb, rest)) => input(verb, rest).map(Some),
    }
}

fn input(verb: &str, rest: &[&str]) -> Result<Input, Refusal> {
    Ok(match (verb, rest) {
        ("login", [user, pin]) => Input::Login { user: UserId::from(*user), pin: (*pin).to_owned() },
        ("pin", [new]) => Input::Pin { new: (*new).to_owned() },
        ("logout", []) => Input::Logout,
        ("open", [amount]) => Input::Open { opening: amount_of(amount)? },
        ("scan", [code]) => Input::Scan { code: (*code).to_owned() },
        ("times", [text]) => Input::Times { quantity: quantity(text)? },
        ("add", [sku]) => Input::Add { sku: Sku::from(*sku), quantity: None, unit: None },
        ("add", [sku, text]) => Input::Add { sku: Sku::from(*sku), quantity: Some(quantity(text)?), unit: None },
        ("add", [sku, text, unit]) => {
            Input::Add { sku: Sku::from(*sku), quantity: Some(quantity(text)?), unit: Some((*unit).to_owned()) }
        }
        ("weigh", [sku, text]) => Input::Weigh { sku: Sku::from(*sku), weight: quantity(text)?, manual: false },
        ("weigh", [sku, text, "manual"]) => {
            Input::Weigh { sku: Sku::from(*sku), weight: quantity(text)?, manual: true }
        }
        ("label", [_, ..]) => Input::Label { goods: rest.iter().copied().map(LabelOf::parse).collect() },
        ("labels", []) => Input::Labels,
        ("tare", [sku, text]) => Input::Tare { sku: Sku::from(*sku), tare: quantity(text)? },
        ("tiles", [_, ..]) => Input::Tiles(tiles(rest)?),
        ("other", [price, category, more @ ..]) => other(price, category, more)?,
        ("qty", [text]) => Input::Quantity { line: LineRef::Last, quantity: quantity(text)? },
        ("qty", [number, text]) => Input::Quantity { line: line_ref(number)?, quantity: quantity(text)? },
        ("unit", [unit]) => Input::Unit { line: LineRef::Last, unit: (*unit).to_owned() },
        ("unit", [number, unit]) => Input::Unit { line: line_ref(number)?, unit: (*unit).to_owned() },
        ("remove", [number]) => Input::Remove { line: line_number(number)? },
        ("box", more) if !more.is_empty() => choose_box(more)?,
        ("cancel", []) => Input::Cancel,
        ("undo", []) => Input::Undo,
        ("member", ["-"]) => Input::Member { number: None },
        ("member", [number]) => Input::Member { number: Some((*number).to_owned()) },
        ("pay", [kind, more @ ..]) => Input::Pay(tender(kind, more)?),
        ("confirm", []) => Input::Confirm,
        ("no", []) => Input::No,
        ("approve", [user, pin]) => Input::Approve { user: UserId::from(*user), pin: (*pin).to_owned() },
        ("approve-later", []) => Input::ApproveLater,
        ("state", []) => Input::State,
        (verb, rest) if desk::VERBS.contains(&verb) => desk::input(verb, rest)?,
        (verb, rest) if care::VERBS.contains(&verb) => Input::Care(care::input(verb, rest)?),
        (verb, rest) if pharmacy::VERBS.contains(&verb) => Input::Pharmacy(pharmacy::input(verb, rest)?),
        (verb, rest) if house::VERBS.contains(&verb) => house::input(verb, rest)?,
        (verb, rest) if lists::VERBS.contains(&verb) => lists::input(verb, rest)?,
        (verb, rest) if goods::VERBS.contains(&verb) => goods::input(verb, rest)?,
        (verb, rest) if suppliers::VERBS.contains(&verb) => suppliers::input(verb, rest)?,
        (verb, rest) if pricing::VERBS.contains(&verb) => pricing::input(verb, rest)?,
        (verb, rest) if books::VERBS.contains(&verb) => books::input(verb, rest)?,
        (verb, rest) if office::VERBS.contains(&verb) => office::input(verb, rest)?,
        (verb, rest) if stock::VERBS.contains(&verb) => stock::input(verb, rest)?,
        _ => return Err(unreadable(verb)),
    })
}

/// `weighed=S00010,S00011 off=S00301`: each list as it is from now on, empty where nothing follows.
fn tiles(said: &[&str]) -> Result<SaidTiles, Refusal> {
    let mut tiles = SaidTiles::default();
    for word in said {
        let (name, skus) = word.split_once('=').ok_or_else(|| unreadable(word))?;
        let skus = skus.split(',').filter(|sku| !sku.is_empty()).map(Sku::from).collect();
        match name {
            "weighed" => tiles.weighed = Some(skus),
            "other" => tiles.other = Some(skus),
            "off" => tiles.off = Some(skus),
            _ => return Err(unreadable(word)),
        }
    }
    Ok(tiles)
}

/// `other PRICE CATEGORY [QTY] [code=CODE]`.
fn other(price: &str, category: &str, more: &[&str]) -> Result<Input, Refusal> {
    let (mut count, mut code) = (None, String::new());
    for word in more {
        match word.strip_prefix("code=") {
            Some(scanned) => scanned.clone_into(&mut code),
            None if count.is_none() => count = Some(quantity(word)?),
            None => return Err(unreadable("other")),
        }
    }
    Ok(Input::Other { price: amount_of(price)?, category: category.to_owned(), quantity: count, code })
}

/// `box [LINE] BATCH REASON`, `box [LINE] -`.
fn choose_box(words: &[&str]) -> Result<Input, Refusal> {
    let chosen = |line, batch: &str, reason: &str| {
        let (batch, reason) = ((batch != "-").then(|| batch.to_owned()), reason.to_owned());
        Input::Box { line, batch, reason }
    };
    Ok(match words {
        ["-"] => chosen(LineRef::Last, "-", ""),
        [number, "-"] => chosen(line_ref(number)?, "-", ""),
        [batch, reason] => chosen(LineRef::Last, batch, reason),
        [number, batch, reason] => chosen(line_ref(number)?, batch, reason),
        _ => return Err(unreadable("box")),
    })
}

fn tender(kind: &str, more: &[&str]) -> Result<Tender, Refusal> {
    let part = |text: Option<&&str>| text.map(|text| amount_of(text)).transpose();
    Ok(match (kind, more) {
        ("cash", [amount]) => Tender::Cash(amount_of(amount)?),
        ("qris", more) if more.len() < 2 => Tender::Qris(part(more.first())?),
        ("card", [reference, more @ ..]) if more.len() < 2 => {
            Tender::Card { reference: (*reference).to_owned(), amount: part(more.first())? }
        }
        ("transfer", [reference, more @ ..]) if more.len() < 2 => {
            Tender::Transfer { reference: (*reference).to_owned(), amount: part(more.first())? }
        }
        ("kasbon", more) if more.len() < 2 => Tender::Kasbon(part(more.first())?),
        ("sukarela", []) => Tender::Sukarela { pin: None, amount: None },
        ("sukarela", more) => sukarela(more)?,
        ("voucher", [code, more @ ..]) if more.len() < 2 => {
            Tender::Voucher { code: (*code).to_owned(), amount: part(more.first())? }
        }
        _ => return Err(unreadable("pay")),
    })
}

/// `pay sukarela [PIN|-] [AMOUNT]`, and `AMOUNT PIN` where the amount cannot be a PIN.
fn sukarela(words: &[&str]) -> Result<Tender, Refusal> {
    let of = |pin: &str, amount: Option<&str>| {
        let pin = Some(pin.to_owned()).filter(|pin| pin != "-");
        Ok(Tender::Sukarela { pin, amount: amount.map(amount_of).transpose()? })
    };
    let may_be_pin = |word: &str| word == "-" || word.len() == PIN_DIGITS;
    match words {
        [] => of("-", None),
        [word] if may_be_pin(word) => of(word, None),
        [amount] => of("-", Some(amount)),
        [pin, amount] if may_be_pin(pin) => of(pin, Some(amount)),
        [amount, pin] if may_be_pin(pin) => of(pin, Some(amount)),
        _ => Err(unreadable("pay")),
    }
}

/// Digits of a member's PIN.
const PIN_DIGITS: usize = 6;

fn unreadable(verb: &str) -> Refusal {
    Refusal::new(Code::BadInput, Text::new("till-bad-line").with("word", verb))
}

/// Whole rupiah without separators (contract section 1), never negative.
fn amount_of(text: &str) -> Result<Rupiah, Refusal> {
    let bad = || Refusal::new(Code::BadInput, Text::new("till-bad-amount").with("text", text));
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(bad());
    }
    let too_large = || Refusal::new(Code::BadInput, Text::new("till-amount-too-large").with("text", text));
    let amount = text.parse::<i64>().ok().filter(|amount| *amount <= Rupiah::TYPED_LIMIT).ok_or_else(too_large)?;
    Rupiah::new(i128::from(amount)).map_err(|_| bad())
}

fn quantity(text: &str) -> Result<Quantity, Refusal> {
    Quantity::parse(text).map_err(|bad| {
        let key = match bad {
            BadQuantity::TooLarge => "till-quantity-too-large",
            BadQuantity::TooFine => "till-quantity-too-fine",
            BadQuantity::NotANumber => "till-quantity-no-number",
        };
        Refusal::new(Code::BadQuantity, Text::new(key).with("text", text))
    })
}

fn line_number(text: &str) -> Result<usize, Refusal> {
    match text.parse::<usize>() {
        Ok(number) if number > 0 => Ok(number),
        _ => Err(Refusal::new(Code::BadInput, Text::new("till-no-such-line").with("text", text))),
    }
}

fn line_ref(text: &str) -> Result<LineRef, Refusal> {
    line_number(text).map(LineRef::Number)
}

/// Parts a line into words.
fn words(text: &str) -> Result<Vec<String>, Refusal> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quoted = false;
    let mut signs = text.trim_end_matches(['\r', '\n']).chars();
    while let Some(sign) = signs.next() {
        match sign {
            '"' => {
                quoted = !quoted;
                word.get_or_insert_default();
            }
            '\\' => word.get_or_insert_default().push_str(&escape(&mut signs)),
            '#' if !quoted && word.is_none() => break,
            sign if sign.is_whitespace() && !quoted => words.extend(word.take()),
            sign => word.get_or_insert_default().push(sign),
        }
    }
    if quoted {
        return Err(Refusal::new(Code::BadInput, Text::new("till-open-quote")));
    }
    words.extend(word);
    Ok(words)
}

/// `\x1d` is the GS separator of a 2D code; an escape that is none stays as written.
fn escape(signs: &mut std::str::Chars<'_>) -> String {
    let rest = signs.as_str();
    let hex = rest.strip_prefix('x').and_then(|rest| rest.get(..2));
    if let Some(value) = hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()).filter(u8::is_ascii) {
        *signs = rest[3..].chars();
        return char::from(value).to_string();
    }
    match signs.next() {
        Some(sign @ ('"' | '\\')) => sign.to_string(),
        Some(sign) => format!("\\{sign}"),
        None => "\\".to_owned(),
    }
}

#[cfg(test)]
mod tests;
