use super::*;

const POLICY: &str = "capital_base = \"pokok_wajib\"\n[surplus]\nmember = 5\nnonmember = -3\n\
                      [[pool]]\ncode = \"cadangan\"\nkind = \"fund\"\npercent = \"100\"\n";

#[test]
fn a_policy_takes_the_defaults_for_what_it_leaves_out() {
    let read = policy(POLICY.as_bytes()).expect("a policy");
    assert_eq!(read.surplus.map(|surplus| (surplus.member.amount(), surplus.loss_carried.amount())), Some((5, 0)));
    assert_eq!((read.remainder_to.as_str(), read.village_percent.as_str()), ("cadangan", "0"));
    assert_eq!(read.pool.len(), 1);
}

#[test]
fn an_unknown_key_or_value_of_a_policy_is_named_with_its_line() {
    let cases = [
        (POLICY.replace("capital_base", "capital_bas"), "1: capital_bas = \"pokok_wajib\""),
        (POLICY.replace("pokok_wajib", "semua"), "1: capital_base = \"semua\""),
        (POLICY.replace("percent = \"100\"", "percent = 100"), "8: percent = 100"),
        (POLICY.replace("nonmember = -3", "nonmember = 1.5"), "4: nonmember = 1.5"),
        ("capital_base = \"".to_owned(), "1: capital_base = \""),
    ];
    for (text, about) in cases {
        assert_eq!(policy(text.as_bytes()), Err(Refused::new(Fault::BadPolicy, about)), "{text}");
    }
    // Half a surplus is none: it would be read as the rest being zero.
    let half = POLICY.replace("nonmember = -3\n", "");
    assert_eq!(policy(half.as_bytes()).map_err(|bad| bad.fault), Err(Fault::BadPolicy));
}

#[test]
fn columns_stand_in_any_order_and_may_be_missing() {
    let rows = members(b"wajib,id,left,purchases\n240000,0001,2026-06-30,-500\n").expect("members");
    let person = &rows[0];
    assert_eq!((person.id.as_str(), person.kind.as_str(), person.wajib.amount()), ("0001", "anggota", 240_000));
    assert_eq!(
        (person.purchases.amount(), person.left.map(|left| left.to_string())),
        (-500, Some("2026-06-30".into()))
    );
}

#[test]
fn a_members_file_that_is_not_as_described_is_refused_whole() {
    for text in [
        "",
        "wajib\n5\n",
        "id,wajb\n1,5\n",
        "id,wajib\n1,5.5\n",
        "id,wajib\n,5\n",
        "id,joined\n1,31-12-2026\n",
        "id,jasa\n1,-1\n",
        "id,joined,left\n1,2026-05-01,2026-04-30\n",
        "id,wajib\n1\n",
    ] {
        assert!(members(text.as_bytes()).is_err(), "{text}");
    }
}
