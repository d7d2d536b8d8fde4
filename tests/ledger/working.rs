//! The worker of an open till: sales reach the ledger by themselves, and a dead server is no trouble to who sells.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use gerai::locale::Language;
use gerai::station::counter::{Ask, Counter, Start, Tell};
use gerai::station::sync::worker::Standing;
use gerai::till::parse;

use super::world::World;

struct Open {
    counter: Counter,
    tells: Receiver<Tell>,
}

impl Open {
    fn at(world: &World, till: &str) -> Self {
        let (tell, tells) = channel();
        let tell = std::sync::Mutex::new(tell);
        let listener = Arc::new(move |told| {
            let _gone = tell.lock().expect("a lock").send(told);
        });
        let start = Start { folder: world.folder(till).clone(), language: Language::default() };
        let counter = Counter::start(start, listener);
        counter.ask(Ask::Open).expect("room");
        Self { counter, tells }
    }

    /// Rings, and says how long the longest answer took.
    fn ring(&self, lines: &[&str]) -> Duration {
        let mut longest = Duration::ZERO;
        for line in lines {
            let input = parse::line(line).expect("readable").expect("an input");
            let asked = Instant::now();
            self.counter.ask(Ask::Do(input)).expect("room");
            self.until(|tell| match tell {
                Tell::Done { result, .. } => Some(result.as_ref().as_ref().map(drop).map_err(|no| no.text.clone())),
                _ => None,
            })
            .unwrap_or_else(|text| panic!("{line}: {text:?}"));
            longest = longest.max(asked.elapsed());
        }
        longest
    }

    fn until<T>(&self, found: impl Fn(&Tell) -> Option<T>) -> T {
        let end = Instant::now() + Duration::from_secs(60);
        loop {
            let left = end.saturating_duration_since(Instant::now());
            let tell = self.tells.recv_timeout(left).expect("it is told within a minute");
            if let Some(found) = found(&tell) {
                return found;
            }
        }
    }

    fn ledger(&self, fits: impl Fn(&Standing) -> bool) -> Standing {
        self.until(|tell| match tell {
            Tell::Ledger(Some(standing)) if fits(standing) => Some((**standing).clone()),
            _ => None,
        })
    }
}

#[test]
fn an_open_till_sends_and_gets_by_itself() {
    let mut world = World::new("ledger-working");
    world.join("a");
    world.exchange("a");
    world.new_till("a", "b");
    world.sell("b", 1);
    let till = Open::at(&world, "a");
    till.ring(&["login kasir 111111", "scan 8998866200530", "pay cash 5000"]);
    till.ledger(|standing| standing.records == 0 && standing.heard.is_some());
    world.exchange("b");
    till.until(|tell| matches!(tell, Tell::Received).then_some(()));
    let waiting = till.ring(&["scan 8998866200530", "pay cash 5000"]);
    assert!(waiting < Duration::from_secs(2), "{waiting:?}");
    till.ledger(|standing| standing.records == 0);
    drop(till);
    world.exchange("b");
    assert_eq!(world.figures("b"), world.ledger_figures());
    assert_eq!(world.figures("b").sales, 3);
}

/// The server is away: the till sells on, says so in its status line, and drains by itself when it is back.
#[test]
fn a_dead_server_is_no_trouble_to_who_sells() {
    let mut world = World::new("ledger-away");
    world.join("a");
    world.exchange("a");
    let ledger = world.ledger.clone();
    world.stop();
    let till = Open::at(&world, "a");
    let trouble = till.ledger(|standing| standing.trouble.is_some());
    assert_eq!(trouble.trouble.map(|(_, text)| text.key), Some("sync-no-way"));
    let longest = till.ring(&["login kasir 111111", "scan 8998866200530", "pay cash 5000"]);
    assert!(longest < Duration::from_secs(2), "{longest:?}");
    world.restart_on(ledger);
    let well = till.ledger(|standing| standing.trouble.is_none() && standing.records == 0);
    assert!(well.heard.is_some());
    drop(till);
    assert_eq!(world.ledger_figures().sales, 1);
}

/// A till comes back to its ledger with much that has waited: it sells as before while all of that goes. `GERAI_LONG=1`
/// for more of it; how long a sale took, then and afterwards, is printed and judged by nobody.
#[test]
fn a_till_sells_on_while_it_sends_what_has_waited() {
    let long = std::env::var_os("GERAI_LONG").is_some();
    let (waited, each) = if long { (800, 100) } else { (40, 5) };
    let mut world = World::new("ledger-drains");
    world.join("a");
    world.sell("a", waited);
    let till = Open::at(&world, "a");
    till.ring(&["login kasir 111111"]);
    let sells = || {
        let sale = |_| till.ring(&["scan 8998866200530", "pay cash 5000"]);
        let mut took: Vec<Duration> = (0..each).map(sale).collect();
        took.sort();
        (took[took.len() / 2], took[took.len() * 99 / 100])
    };
    let sending = sells();
    till.ledger(|standing| standing.records == 0);
    let quiet = sells();
    till.ledger(|standing| standing.records == 0);
    drop(till);
    println!("{waited} waited: p50 and p99 of a sale {sending:.1?} while they go, {quiet:.1?} afterwards");
    assert!(sending.1 < Duration::from_secs(2), "{sending:?}");
    assert_eq!(world.ledger_figures().sales, waited + 2 * each);
}
