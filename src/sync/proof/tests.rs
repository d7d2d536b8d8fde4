use super::*;

fn digest(of: &str) -> String {
    hex(&sha256(&[of.as_bytes()]))
}

#[test]
fn the_server_that_knows_the_digest_proves_itself_at_its_own_address_alone() {
    let asked = Prove::new(&digest("token"), [7; 32]);
    let kept = [digest("another"), digest("token")];
    let proven = asked.answer(&kept, "192.168.1.10:7117").expect("it knows the token");
    assert!(proven.holds(&asked, &digest("token"), &["192.168.1.10:7117".to_owned()]));
    // A stranger that passed the question on shows the address of the real one.
    assert!(!proven.holds(&asked, &digest("token"), &["192.168.1.66:7117".to_owned()]));
    assert!(!proven.holds(&asked, &digest("token"), &["192.168.1.10:7118".to_owned()]));
    assert!(!proven.holds(&asked, &digest("token"), &[]));
    // A name that leads to several addresses: one of them will do.
    assert!(proven.holds(&asked, &digest("token"), &["10.0.0.1:7117".to_owned(), "192.168.1.10:7117".to_owned()]));
}

#[test]
fn who_does_not_know_it_says_nothing_and_an_old_answer_is_none() {
    let asked = Prove::new(&digest("token"), [7; 32]);
    assert_eq!(asked.answer(&[digest("another")], "10.0.0.5:7117"), None);
    assert_eq!(asked.answer(&[], "10.0.0.5:7117"), None);
    let proven = asked.answer(&[digest("token")], "10.0.0.5:7117").expect("it knows it");
    let later = Prove::new(&digest("token"), [8; 32]);
    assert!(!proven.holds(&later, &digest("token"), &["10.0.0.5:7117".to_owned()]));
    assert_ne!(asked.mark, later.mark, "two questions do not tell that one till asked them");
}

#[test]
fn what_is_no_question_is_not_answered() {
    let digest = digest("token");
    let good = Prove::new(&digest, [7; 32]);
    for nonce in ["", "00", &"zz".repeat(32), &"00".repeat(4_000)] {
        let asked = Prove { nonce: nonce.to_owned(), mark: mark(&digest, nonce) };
        assert_eq!(asked.answer(std::slice::from_ref(&digest), "10.0.0.5:7117"), None, "{nonce}");
    }
    let asked = Prove { mark: String::new(), ..good };
    assert_eq!(asked.answer(&[digest], "10.0.0.5:7117"), None);
}
