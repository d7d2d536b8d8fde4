//! `gerai receive`: a supplier's list becomes a delivery under way, to be checked against the goods and booked in the
//! window (*Barang masuk*) or at `ring`.
//!
//! Always holds: all lines or none; nothing is booked here. Neighbours: `station/delivery_list.rs`.

use std::path::PathBuf;

use super::ending::{self, Failure};
use super::words::NotOneOf;
use super::{Surroundings, doors, person};
use crate::domain::goods::product::Place;
use crate::domain::id::UserId;
use crate::domain::text::Text;
use crate::domain::time::Zone;
use crate::locale;
use crate::station::{Station, delivery_list};
use crate::till::input::Input;
use crate::till::input::stock::Receive;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[arg(value_name = "FILE.csv")]
    file: PathBuf,
    #[arg(long, value_name = "SUPPLIER")]
    supplier: String,
    #[arg(long, value_name = "PLACE", value_parser = place)]
    place: Option<Place>,
    #[arg(long, value_name = "NUMBER")]
    order: Option<String>,
    #[arg(long = "as", value_name = "USER")]
    user: String,
}

fn place(word: &str) -> Result<Place, NotOneOf> {
    Place::parse(word).ok_or_else(|| NotOneOf::new(&Place::ALL.map(Place::code)))
}

pub fn run(arguments: &Arguments, around: &Surroundings) -> Result<(), Failure> {
    let mut station = Station::open(&around.folder()?, doors::real())?;
    let user = arguments.user.as_str();
    let pin = person::pin(user, around)?;
    station.submit(&Input::Login { user: UserId::from(user), pin })?;
    let store = station.store()?;
    let now = station.now();
    let settings = store.settings_on(Zone::default().date(now))?;
    let today = Zone::parse(&settings.timezone).unwrap_or_default().date(now);
    let list = delivery_list::read(store, &arguments.file, today)?;
    if !list.bad.is_empty() {
        for row in &list.bad {
            ending::complain(&format!("{}: {}", around.say(&row.place()), around.say(&row.reason)));
        }
        return Err(Failure::Refused(Text::new("cli-import-refused").with("rows", list.bad.len())));
    }
    let (supplier, order) = (arguments.supplier.clone(), arguments.order.clone());
    station.submit(&Input::Receive(Receive::Begin { supplier, place: arguments.place, order }))?;
    let count = list.rows.len();
    let rows = list.rows.into_iter().map(|goods| (goods.sku, goods.facts)).collect();
    if let Err(error) = station.submit(&Input::Receive(Receive::List { rows })) {
        // As before: no delivery is under way.
        station.submit(&Input::Receive(Receive::Leave))?;
        return Err(error.into());
    }
    station.submit(&Input::Logout)?;
    let file = arguments.file.display().to_string();
    ending::answer(
        locale::say(around.language, &Text::new("cli-received").with("count", count).with("file", file)).as_bytes(),
    )
}
