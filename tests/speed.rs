//! The budgets of the product page, measured in release on a full-size shop: 50,000 products, a year of 290,000 sales.
//!
//!     cargo bench --bench speed                  the full-size shop
//!     cargo bench --bench speed -- --short       a tenth of it; the gate
//!     cargo bench --bench speed -- --again       the shop of the last run, for a before and after
//!     cargo bench --bench speed -- --again committing      only the parts whose names hold a word
//!     cargo bench --bench speed -- --years       the first day beside a million sales (20 GB, half an hour)
//!
//! Always holds: the shop is made through the program's own import, everything measured goes through the same calls
//! as in the window. The full form fails where a figure is beyond three times its budget (a shared machine has bad
//! moments, a lost index has bad days); the short form shows the figures and judges none.

use std::process::ExitCode;

#[path = "speed/alone.rs"]
mod alone;
#[path = "speed/asking.rs"]
mod asking;
#[path = "speed/catalogue.rs"]
mod catalogue;
#[path = "speed/committing.rs"]
mod committing;
#[path = "speed/figure.rs"]
mod figure;
#[path = "speed/frame.rs"]
mod frame;
#[path = "speed/selling.rs"]
mod selling;
#[path = "speed/shop.rs"]
mod shop;
#[path = "speed/years.rs"]
mod years;

type Part = fn(&shop::Shop, &mut figure::Figures);

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let given = |name: &str| arguments.iter().any(|argument| argument == name);
    if let Some(folder) = arguments.iter().position(|argument| argument == alone::FOLDER) {
        return alone::run(&arguments[folder + 1], given(alone::SELLS));
    }
    if !given("--bench") {
        println!("speed: measured by `cargo bench --bench speed` only");
        return ExitCode::SUCCESS;
    }
    if given("--years") {
        return years::compare();
    }
    let size = if given("--short") { shop::SHORT } else { shop::FULL };
    let mut figures = figure::Figures::default();
    let shop = shop::ready(&size, given("--again"), &mut figures);
    let parts: [(&str, Part); 4] = [
        ("selling", selling::measure),
        ("committing", committing::measure),
        ("asking", asking::measure),
        ("alone", alone::measure),
    ];
    let words: Vec<&String> = arguments.iter().filter(|argument| !argument.starts_with("--")).collect();
    for (name, measure) in parts {
        if words.is_empty() || words.iter().any(|word| name.contains(word.as_str())) {
            measure(&shop, &mut figures);
        }
    }
    let within = figures.report(&size);
    // The gate shows the figures and judges none: it runs on machines that are busy with other things.
    if given("--short") { ExitCode::SUCCESS } else { within }
}
