//! Finds the shop's server on the network, and sends nothing secret to a machine that has not proven itself.
//!
//! Always holds: all text from the network passes the sanitiser before anybody sees it; only addresses of a network
//! inside a house are taken; a token goes over plain HTTP only to a server that proves that it knows it, once it has
//! done so before; one-time codes go to a server that was found only after it has proven that it knows the code.
//! Where that cannot be proven, nothing is guessed: the person types the address.
//! Neighbours: why the proof holds, and against whom (`sync/proof.rs`); what is heard (`io/lan.rs`).

use std::collections::BTreeSet;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, ToSocketAddrs};
use std::ops::ControlFlow;
use std::time::Duration;

use super::sync::transport::{Http, Request, Transport, TransportError};
use crate::domain::id::CoopId;
use crate::io::entropy::{self, Entropy};
use crate::io::folder::Folder;
use crate::io::joined::{self, Joined};
use crate::io::lan::{self, Heard};
use crate::log::record::sha256;
use crate::log::text::hex;
use crate::receipt::sanitise::printable;
use crate::sync::code;
use crate::sync::proof::{Prove, Proven};
use crate::sync::protocol::path;

/// A neighbour answers within a second; a phone that is asleep is no server.
pub const LOOK: Duration = Duration::from_secs(3);
/// More than this nobody reads, and nobody has in a shop.
const MOST: usize = 12;
const LONGEST: usize = 40;

/// A server that says it is here.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Nearby {
    /// The cooperative's name, as it says; empty while it has none.
    pub name: String,
    /// What its machine is called; empty where it does not say.
    pub machine: String,
    pub address: SocketAddr,
    pub coop: Option<CoopId>,
}

impl Nearby {
    /// As it is typed: `http://192.168.1.10:7117`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

/// What was heard as servers, one for each address that a shop's network can have.
pub fn read(heard: &Heard) -> Vec<Nearby> {
    let shown = |text: &str| printable(text).trim().chars().take(LONGEST).collect::<String>();
    let coop = uuid::Uuid::try_parse(&heard.coop).ok().map(CoopId);
    let inside = heard.addresses.iter().filter_map(|address| match address.to_canonical() {
        IpAddr::V4(ip) if is_inside(ip) && heard.port != 0 => Some(SocketAddr::from((ip, heard.port))),
        _ => None,
    });
    let (name, machine) = (shown(&heard.name), shown(&heard.machine));
    inside.take(4).map(|address| Nearby { name: name.clone(), machine: machine.clone(), address, coop }).collect()
}

/// Of a house's own network: nobody is led out of it by what he hears.
fn is_inside(ip: Ipv4Addr) -> bool {
    ip.is_private() || ip.is_loopback() || ip.is_link_local()
}

/// Tells of each server once, as it is heard. Returns after `within` at the latest.
pub fn look(within: Duration, each: &mut dyn FnMut(&Nearby) -> ControlFlow<()>) {
    let mut told: BTreeSet<Nearby> = BTreeSet::new();
    lan::hear(within, &mut |heard| {
        for nearby in read(&heard) {
            if told.len() >= MOST {
                return ControlFlow::Break(());
            }
            if told.insert(nearby.clone()) {
                each(&nearby)?;
            }
        }
        ControlFlow::Continue(())
    });
}

/// All of them, by name.
pub fn all(within: Duration) -> Vec<Nearby> {
    let mut found = Vec::new();
    look(within, &mut |nearby| {
        found.push(nearby.clone());
        ControlFlow::Continue(())
    });
    found.sort();
    found
}

/// What a search came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sought {
    /// The address of the server that has proven itself.
    pub url: Option<String>,
    /// How many servers were heard until then.
    pub heard: usize,
}

/// The server that knows this one-time code, if one is near: only it could be meant.
pub fn knows_code(typed: &str, within: Duration) -> Sought {
    find(&code::fingerprint(typed), None, within)
}

/// The server of this till at another address than it had: the one of its cooperative that knows its token.
pub fn knows_token(joined: &Joined, coop: CoopId, within: Duration) -> Option<String> {
    let before = joined.url.trim_end_matches('/');
    find(&digest(&joined.token), Some(coop), within).url.filter(|url| url != before)
}

fn find(digest: &str, coop: Option<CoopId>, within: Duration) -> Sought {
    let mut sought = Sought::default();
    look(within, &mut |nearby| {
        if coop.is_some() && nearby.coop != coop {
            return ControlFlow::Continue(());
        }
        sought.heard += 1;
        let url = nearby.url();
        let asked = Http::briefly(&url).and_then(|mut line| proves(&mut line, &url, digest));
        match asked {
            Ok(true) => {
                sought.url = Some(url);
                ControlFlow::Break(())
            }
            _ => ControlFlow::Continue(()),
        }
    });
    sought
}

/// Whether the server at a typed or tapped address knows the code. An error is a machine that does not answer at all.
pub fn is_of_code(url: &str, typed: &str) -> Result<bool, TransportError> {
    proves(&mut Http::briefly(url)?, url, &code::fingerprint(typed))
}

/// What a server keeps of a token.
fn digest(token: &str) -> String {
    hex(&sha256(&[token.as_bytes()]))
}

/// Asks who is there. A line without a token, so that nothing is given away.
fn proves(line: &mut dyn Transport, url: &str, digest: &str) -> Result<bool, TransportError> {
    let mut nonce = [0; 32];
    entropy::System.fill(&mut nonce);
    let asked = Prove::new(digest, nonce);
    let body = serde_json::to_vec(&asked).expect("two texts are JSON");
    let response = line.send(&Request::post(path::PROVE, body))?;
    let proven: Option<Proven> =
        (response.status == 200).then(|| serde_json::from_slice(&response.body).ok()).flatten();
    Ok(proven.is_some_and(|proven| proven.holds(&asked, digest, &called(url))))
}

/// Every address that a typed one leads to.
fn called(url: &str) -> Vec<String> {
    let Some(host) = url.trim().trim_end_matches('/').strip_prefix("http://") else { return Vec::new() };
    let with_port = host.to_socket_addrs().or_else(|_| (host, 80).to_socket_addrs());
    with_port.map(|all| all.map(lan::written).collect()).unwrap_or_default()
}

/// The line to the till's own server, over which the token may go. Over TLS its certificate proves the server. Over
/// plain HTTP it proves itself; one that never could (an older program, a proxy before it) is spoken to as before,
/// and one that could and does not any more is a stranger at its address.
pub fn line(folder: &Folder, joined: &Joined) -> Result<Http, TransportError> {
    let mut line = Http::to(&joined.url, None)?;
    if !joined.url.trim().starts_with("https://") {
        let proven = proves(&mut line, &joined.url, &digest(&joined.token))?;
        match (proven, joined.proves) {
            (true, false) => {
                // What cannot be noted now is noted another time.
                let _noted = joined::write(folder, &Joined { proves: true, ..joined.clone() });
            }
            (false, true) => return Err(TransportError::Stranger { url: joined.url.clone() }),
            _ => {}
        }
    }
    Ok(line.with_token(&joined.token))
}

/// After the own server was not there: looks for it, and notes where it is now.
pub fn find_again(folder: &Folder, joined: &Joined, coop: CoopId) -> Option<Joined> {
    if joined.url.trim().starts_with("https://") {
        return None;
    }
    let url = knows_token(joined, coop, LOOK)?;
    let now = Joined { url, token: joined.token.clone(), proves: true };
    joined::write(folder, &now).ok()?;
    Some(now)
}

#[cfg(test)]
mod tests;
