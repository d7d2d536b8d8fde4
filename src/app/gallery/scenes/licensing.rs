//! *Pengaturan*, the page of the licence and of the pharmacy's figures; and a pharmacist's SIPA under *Orang*.

use crate::app::board::Board;
use crate::app::gallery::sample;
use crate::app::screen::Act;
use crate::app::screen::people::{self, People};
use crate::app::screen::settings::rules::{Draft, Page, Task};
use crate::app::screen::settings::{self, Settings};
use crate::app::shop::{Person, Shop};
use crate::domain::id::UserId;
use crate::domain::people::user::Role;
use crate::domain::settings::named::Named;
use crate::domain::settings::{LicenceProfile, Settings as Decided};
use crate::domain::text::Text;
use crate::station::counter::lists::Somebody;
use crate::station::rules::Rules;

fn page(task: Task, shop: &Shop) -> Board<Act> {
    let mut shop = shop.clone();
    sample::as_manager(&mut shop);
    let decided = Decided {
        licence: LicenceProfile::Apotek,
        licence_number: "SIA-503/0044/DPMPTSP".to_owned(),
        licence_until: "2026-12-24".parse().ok(),
        ..Decided::default()
    };
    let (id, name) = (UserId::from("apoteker"), "apt. Maulida".to_owned());
    let people = vec![Somebody { id, name, role: Role::Apoteker, has_pin: true, member: None }];
    let rules = Some(Box::new(Rules { settings: decided, people, waiting: Vec::new() }));
    let page = Some(Box::new(Page { rules, task, ..Page::default() }));
    let settings = Settings { page, ..sample::settings(&shop) };
    settings::view::view(&settings, &shop).map(Act::Settings)
}

pub fn lines(shop: &Shop) -> Board<Act> {
    page(Task::Choosing, shop)
}

pub fn paper(shop: &Shop) -> Board<Act> {
    let draft = Draft {
        profile: LicenceProfile::Apotek,
        number: "SIA-503/0121/DPMPTSP".to_owned(),
        until: "2031-12-2".to_owned(),
        from: String::new(),
        holder: None,
        in_charge: Some(UserId::from("apoteker")),
    };
    page(Task::Licence { at: 2, draft }, shop)
}

pub fn figure(shop: &Shop) -> Board<Act> {
    let (value, from) = ("120,60,30".to_owned(), "2027-01-01".to_owned());
    page(Task::Figure { named: Named::NearExpiryDays, value, from, on_date: false }, shop)
}

pub fn sipa(shop: &Shop) -> Board<Act> {
    let user = UserId::from("apoteker");
    let person = Person { id: user.clone(), name: "apt. Maulida".to_owned(), role: Role::Apoteker, member: None };
    let (number, until) = ("503/SIPA/2026".to_owned(), "2031-11".to_owned());
    let task = people::Task::Sipa { user, technician: false, number, until, on_date: true, read: true };
    let people = People { list: vec![person], task, said: Some(Text::new("people-kept")), ..People::default() };
    people::view::view(&people, shop).map(Act::People)
}
