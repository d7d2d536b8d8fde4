use super::*;

#[test]
fn a_pin_fits_its_hash_under_the_same_secret_only() {
    let secret = [7; 32];
    let kept = hash(&secret, "111111", &[1; 16]);
    assert!(matches(&secret, "111111", &kept));
    assert!(!matches(&secret, "111112", &kept));
    assert!(!matches(&[8; 32], "111111", &kept));
    assert_ne!(kept, hash(&secret, "111111", &[2; 16]), "the salt makes equal PINs unlike");
}

#[test]
fn a_damaged_hash_fits_no_pin() {
    for kept in [
        "",
        "argon2id$8192$3$1$zz$00",
        "plain$111111",
        "argon2id$0$0$0$00$00",
        "argon2id$8192$3$1$é1$00",
        "argon2id$4294967295$3$1$0101010101010101$00",
    ] {
        assert!(!matches(&[7; 32], "111111", kept), "{kept}");
    }
}
