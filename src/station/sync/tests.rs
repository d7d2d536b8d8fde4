use super::*;

fn response(status: u16, body: &str) -> Response {
    Response { status, body: body.as_bytes().to_vec() }
}

#[test]
fn the_ledgers_reason_reaches_the_person() {
    let no = |status, body: &str| read::<Pushed>(&response(status, body), &[200, 409]).expect_err("a no").advice().key;
    assert_eq!(no(403, r#"{"code":"revoked"}"#), "sync-revoked");
    assert_eq!(no(401, r#"{"code":"bad_token"}"#), "sync-bad-token");
    assert_eq!(no(503, r#"{"code":"unavailable"}"#), "sync-unavailable");
    assert_eq!(no(502, "<html>Bad Gateway</html>"), "sync-not-understood");
    assert_eq!(no(200, "<html>Masuk ke WiFi</html>"), "sync-not-understood", "a hotspot's page is no answer");
    assert_eq!(no(409, "{}"), "sync-not-understood");
}

#[test]
fn an_address_is_one_of_a_ledger_or_refused() {
    for url in ["http://10.0.0.2:7117", "https://buku.contoh.id/", " http://[::1]:7117 "] {
        assert!(transport::Http::to(url, None).is_ok(), "{url}");
    }
    for url in ["", "10.0.0.2:7117", "ftp://x", "http://", "http://a b", "http://u@h", "http://h/path", "http://h?x"] {
        assert!(matches!(transport::Http::to(url, None), Err(TransportError::BadAddress { .. })), "{url}");
    }
}
