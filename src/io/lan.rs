//! The shop's network: a server calls out that it is here, a till hears who calls (DNS-SD over mDNS, RFC 6762/6763).
//!
//! Always holds: without a network, without multicast, with a hostile neighbour nothing fails and nobody waits longer
//! than he said; all that is called out is what `Call` holds: the cooperative's name and id, the machine's name, the
//! port. Nobody is believed because of it: what is heard is a hint where to ask (`sync/proof.rs`).
//! Neighbours: what is heard becomes text that can be shown in `station/nearby.rs`; `ledger/announcing.rs` calls.

use std::net::{IpAddr, SocketAddr};
use std::ops::ControlFlow;
use std::time::{Duration, Instant};

use mdns_sd::{IfKind, ServiceDaemon, ServiceEvent, ServiceInfo};

const SERVICE: &str = "_gerai._tcp.local.";
/// A value and its key must fit into 255 bytes; a name longer than this is cut. Unit: signs.
const LONGEST: usize = 60;

/// An address as both ends write it: `192.168.1.10:7117`, whichever kind of socket it came to.
pub fn written(address: SocketAddr) -> String {
    SocketAddr::new(address.ip().to_canonical(), address.port()).to_string()
}

/// What a server calls out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Call {
    /// The cooperative's id and name; both empty while the server has none yet.
    pub coop: String,
    pub name: String,
}

/// What was heard, as it came: nothing of it is clean yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Heard {
    pub coop: String,
    pub name: String,
    pub machine: String,
    pub addresses: Vec<IpAddr>,
    pub port: u16,
}

/// Calls as long as it is held.
pub struct Caller {
    daemon: ServiceDaemon,
    at: SocketAddr,
    called: Option<String>,
}

impl Caller {
    /// `at` is where the server listens; `None` where this machine has no way to call.
    pub fn new(at: SocketAddr) -> Option<Self> {
        let daemon = ServiceDaemon::new().ok()?;
        Some(Self { daemon, at, called: None })
    }

    /// Calls this from now on. What cannot be called now is not called; the server serves all the same.
    pub fn call(&mut self, call: &Call) {
        let Some(info) = self.info(call) else { return };
        let name = info.get_fullname().to_owned();
        if self.daemon.register(info).is_ok() {
            self.called = Some(name);
        }
    }

    fn info(&self, call: &Call) -> Option<ServiceInfo> {
        let (ip, port, machine) = (self.at.ip(), self.at.port(), machine());
        let cut = |text: &str| text.chars().take(LONGEST).collect::<String>();
        let told = [("v", "1".to_owned()), ("coop", call.coop.clone()), ("name", cut(&call.name)), ("on", machine)];
        // A name of our own: that of the machine may be called by the system already.
        let own = format!("gerai-{port}-{:x}", std::process::id());
        let addresses = if ip.is_unspecified() { String::new() } else { ip.to_string() };
        let host = format!("{own}.local.");
        let mut info = ServiceInfo::new(SERVICE, &own, &host, addresses.as_str(), port, &told[..]).ok()?;
        match ip.is_unspecified() {
            true => info = info.enable_addr_auto(),
            false if ip.is_loopback() => info.set_interfaces(vec![IfKind::LoopbackV4, IfKind::LoopbackV6]),
            false => info.set_interfaces(vec![IfKind::Addr(ip)]),
        }
        Some(info)
    }
}

impl Drop for Caller {
    fn drop(&mut self) {
        // A last word spares the others two hours of a server that is gone.
        if let Some(name) = &self.called
            && let Ok(done) = self.daemon.unregister(name)
        {
            let _said = done.recv_timeout(Duration::from_millis(500));
        }
        let _ended = self.daemon.shutdown();
    }
}

/// Hears who calls for as long as was said, or until `each` has heard enough.
pub fn hear(within: Duration, each: &mut dyn FnMut(Heard) -> ControlFlow<()>) {
    let Ok(daemon) = ServiceDaemon::new() else { return };
    let until = Instant::now() + within;
    if let Ok(events) = daemon.browse(SERVICE) {
        while let Some(left) = until.checked_duration_since(Instant::now()).filter(|left| !left.is_zero()) {
            let Ok(event) = events.recv_timeout(left) else { break };
            let ServiceEvent::ServiceResolved(found) = event else { continue };
            let told = |key: &str| found.get_property_val_str(key).unwrap_or_default().to_owned();
            let mut addresses: Vec<IpAddr> = found.get_addresses().iter().map(|ip| ip.to_ip_addr()).collect();
            addresses.sort();
            let (coop, name, machine) = (told("coop"), told("name"), told("on"));
            if each(Heard { coop, name, machine, addresses, port: found.get_port() }).is_break() {
                break;
            }
        }
    }
    let _ended = daemon.shutdown();
}

/// What people call this PC; empty where it does not say.
fn machine() -> String {
    let said = std::fs::read_to_string("/proc/sys/kernel/hostname").ok();
    let said = said.or_else(|| std::env::var("COMPUTERNAME").ok()).or_else(|| std::env::var("HOSTNAME").ok());
    said.unwrap_or_default().trim().chars().take(LONGEST).collect()
}
