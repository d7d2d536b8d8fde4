use proptest::prelude::*;

use super::*;

#[test]
fn a_code_is_read_as_people_write_it() {
    let code = from_random([0, 0x44, 0x32, 0x14, 0xc7, 0x42, 0x54, 0xb6, 0x35, 0xcf]);
    assert_eq!(code, "0123-4567-89AB-CDEF");
    assert!(is_code(&code));
    for typed in ["0123 4567 89ab cdef", "o123456789abcdef", "OI23-4567-89AB-CDEF", "0L23-4567-89AB-CDEF"] {
        assert_eq!(fingerprint(typed), fingerprint(&code), "{typed}");
    }
    for typed in ["", "0123", "0123-4567-89AB-CDEU", "0123-4567-89AB-CDEFG", "0123-4567-89AB-CDÉF"] {
        assert!(!is_code(typed), "{typed}");
    }
}

proptest! {
    /// The same code opens the secret, any other opens nothing, and a changed byte is noticed.
    #[test]
    fn only_the_code_opens_what_was_sealed(code: [u8; 10], other: [u8; 10], secret: [u8; 32], at in 0_usize..128) {
        let code = from_random(code);
        let sealed = seal(&code, &secret);
        prop_assert_eq!(open(&code, &sealed), Some(secret));
        let other = from_random(other);
        if other != code {
            prop_assert_eq!(open(&other, &sealed), None);
            prop_assert_ne!(fingerprint(&other), fingerprint(&code));
        }
        let mut broken = sealed.into_bytes();
        broken[at] = if broken[at] == b'0' { b'1' } else { b'0' };
        prop_assert_eq!(open(&code, &String::from_utf8(broken).expect("hex")), None);
    }
}
