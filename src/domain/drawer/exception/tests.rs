use super::*;

#[test]
fn every_kind_is_read_back_from_its_word_and_no_other_is() {
    for kind in ExceptionKind::ALL {
        assert_eq!(ExceptionKind::parse(kind.code()), Some(kind));
    }
    for other in ["settled_qris", "savings_in", "handover", ""] {
        assert_eq!(ExceptionKind::parse(other), None, "{other}");
    }
}
