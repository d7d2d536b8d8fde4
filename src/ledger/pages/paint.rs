//! Pages from templates (`assets/ledger/*.html`): words from `assets/locales`, values escaped.
//!
//! Always holds: every page comes with headers that let it load nothing but its own style sheet, run nothing, and stand
//! in no frame. Pages need no script and have none.

use std::sync::OnceLock;

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use minijinja::value::{Kwargs, Serde, Value};
use minijinja::{Environment, Error, ErrorKind, UndefinedBehavior};

use crate::domain::text::Fact;
use crate::domain::time::Zone;
use crate::locale::{Language, fluent};

/// The pages' language: those who read them are Indonesian.
pub const LANGUAGE: Language = Language::Id;
pub const STYLE: &str = include_str!("../../../assets/ledger/style.css");

const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; \
                      frame-ancestors 'none'";

const TEMPLATES: [(&str, &str); 9] = [
    ("base.html", include_str!("../../../assets/ledger/base.html")),
    ("sign_in.html", include_str!("../../../assets/ledger/sign_in.html")),
    ("password.html", include_str!("../../../assets/ledger/password.html")),
    ("city.html", include_str!("../../../assets/ledger/city.html")),
    ("cooperative.html", include_str!("../../../assets/ledger/cooperative.html")),
    ("report.html", include_str!("../../../assets/ledger/report.html")),
    ("member.html", include_str!("../../../assets/ledger/member.html")),
    ("receipt.html", include_str!("../../../assets/ledger/receipt.html")),
    ("notice.html", include_str!("../../../assets/ledger/notice.html")),
];

fn environment() -> &'static Environment<'static> {
    static PAGES: OnceLock<Environment<'static>> = OnceLock::new();
    PAGES.get_or_init(|| {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::SemiStrict);
        environment.add_function("t", |key: &str, places: Kwargs| sentence(key, &places));
        for (name, text) in TEMPLATES {
            environment.add_template(name, text).expect("a shipped template can be read: a test reads each");
        }
        environment
    })
}

fn sentence(key: &str, places: &Kwargs) -> Result<String, Error> {
    if !fluent::knows(LANGUAGE, key) {
        return Err(Error::new(ErrorKind::InvalidOperation, format!("no sentence '{key}'")));
    }
    let mut facts: Vec<(String, Fact)> = Vec::new();
    for place in places.args() {
        let value: Value = places.get(place)?;
        let fact = match value.as_i64().filter(|_| value.is_number()) {
            Some(number) => Fact::Number(number),
            None => Fact::Words(value.to_string()),
        };
        facts.push((place.to_owned(), fact));
    }
    let places = facts.iter().map(|(place, fact)| (place.as_str(), fact));
    Ok(fluent::write_by_name(LANGUAGE, &Zone::default(), key, places))
}

/// A page. What the template cannot be filled with is a mistake of ours, said as such.
pub fn page(status: StatusCode, template: &str, facts: &serde_json::Value) -> Response {
    let filled = environment().get_template(template).and_then(|page| page.render(Value::from(Serde(facts))));
    match filled {
        Ok(html) => guarded((status, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], html).into_response()),
        Err(error) => {
            let detail = format!("{template}: {error:#}");
            crate::ledger::server::trace(&[("event", "page".into()), ("detail", detail.into())]);
            guarded(StatusCode::INTERNAL_SERVER_ERROR.into_response())
        }
    }
}

/// Something to be kept on one's own machine.
pub fn file(name: &str, kind: &'static str, bytes: Vec<u8>) -> Response {
    let disposition = format!("attachment; filename=\"{name}\"");
    guarded(([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, &disposition)], bytes).into_response())
}

/// Elsewhere, by GET.
pub fn go(path: &str) -> Response {
    guarded((StatusCode::SEE_OTHER, [(header::LOCATION, path)]).into_response())
}

/// What holds for every answer to a browser.
pub fn guarded(mut response: Response) -> Response {
    let all = [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    for (name, value) in all {
        response.headers_mut().entry(name).or_insert(HeaderValue::from_static(value));
    }
    response
}

#[cfg(test)]
mod tests;
