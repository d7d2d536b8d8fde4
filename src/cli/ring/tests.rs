use super::*;

#[test]
fn a_seed_gives_another_stream_for_each_state_of_the_log() {
    let (empty, later) = ([0; 32], [7; 32]);
    assert_eq!(mixed(1, &empty), mixed(1, &empty));
    assert_ne!(mixed(1, &empty), mixed(1, &later));
    assert_ne!(mixed(1, &later), mixed(2, &later));
}
