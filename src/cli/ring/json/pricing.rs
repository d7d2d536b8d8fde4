//! Prices and offers that were set, as JSON.

use serde_json::{Map, Value, json};

use crate::till::answer::pricing::Pricing;

/// Adds what was set: `prices` with what they replaced, or `promo`.
pub fn add(members: &mut Map<String, Value>, pricing: &Pricing) {
    match pricing {
        Pricing::Prices(set) => {
            let value = json!({ "sku": set.sku, "from": set.from, "prices": set.prices, "was": set.was });
            members.insert("prices".to_owned(), value);
        }
        Pricing::Promo(promo) => {
            members.insert("promo".to_owned(), json!(promo));
        }
    }
}
