use super::*;
use crate::locale::{self, Language};

#[test]
fn each_reason_why_nobody_can_call_says_what_to_do_about_it() {
    let address: SocketAddr = "127.0.0.1:80".parse().expect("an address");
    let said = |kind| locale::say(Language::Id, &cannot_listen(address, kind));
    assert!(said(ErrorKind::AddrInUse).contains("dipakai program lain"));
    assert!(said(ErrorKind::AddrNotAvailable).contains("0.0.0.0:80"), "an address that always is this machine's");
    assert!(said(ErrorKind::PermissionDenied).contains("1024"), "a port that may be taken");
    assert!(said(ErrorKind::Other).contains("127.0.0.1:80"));
}
