use super::*;

fn asked(from: &str, passed_on: &[&str]) -> String {
    let mut headers = HeaderMap::new();
    for value in passed_on {
        headers.append("x-forwarded-for", value.parse().expect("a value"));
    }
    let peer = Peer(SocketAddr::new(from.parse().expect("an address"), 7));
    peer.behind(&headers).0.ip().to_string()
}

/// Limits are an address's own: not those of the proxy before the server, and not those that somebody says.
#[test]
fn only_a_proxy_on_this_machine_says_who_asks() {
    assert_eq!(asked("127.0.0.1", &[]), "127.0.0.1");
    assert_eq!(asked("127.0.0.1", &["203.0.113.9"]), "203.0.113.9");
    assert_eq!(asked("127.0.0.1", &["10.0.0.1, 203.0.113.9"]), "203.0.113.9", "the proxy's own word is the last");
    assert_eq!(asked("127.0.0.1", &["10.0.0.1", "203.0.113.9"]), "203.0.113.9");
    assert_eq!(asked("::1", &["2001:db8::5"]), "2001:db8::5");
    assert_eq!(asked("127.0.0.1", &["nobody"]), "127.0.0.1");
    assert_eq!(asked("192.168.1.20", &["203.0.113.9"]), "192.168.1.20", "a till of the shop's network is no proxy");
}
