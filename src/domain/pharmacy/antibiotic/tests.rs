use super::*;

#[test]
fn a_substance_is_known_alone_and_beside_others_however_it_is_spelt() {
    for yes in [
        "amoksisilin|500mg|tabletsalut",
        "Amoxicillin",
        "amoksisilin+klavulanat|625mg|tabletsalut",
        "Azithromycin",
        "asamfusidat|2%|krim",
        "Asam Fusidat",
    ] {
        assert!(is_antibiotic(yes), "{yes}");
    }
    for no in ["", "parasetamol|500mg|tablet", "asiklovir|400mg|tablet", "ketokonazol|2%|krim", "klavulanat", "sil"] {
        assert!(!is_antibiotic(no), "{no}");
    }
}

#[test]
fn each_is_listed_once_and_as_it_is_spoken_apart_from_the_others() {
    let mut spoken: Vec<String> = SUBSTANCES.iter().map(|substance| spoken(substance)).collect();
    spoken.sort();
    let all = spoken.len();
    spoken.dedup();
    assert_eq!(spoken.len(), all);
}
