use super::*;
use crate::peripherals::printer::status::Status;
use crate::peripherals::printer::{Job, Sent};

#[derive(Default)]
struct Heard(Vec<Vec<u8>>);

impl Printer for Heard {
    fn status(&mut self) -> Status {
        Status::Ready
    }

    fn send(&mut self, _job: &Job) -> Result<Sent, PrintError> {
        panic!("a kick is no paper")
    }

    fn pulse(&mut self, bytes: &[u8]) -> Result<(), PrintError> {
        self.0.push(bytes.to_vec());
        Ok(())
    }
}

#[test]
fn two_kicks_are_a_second_apart() {
    let (mut printer, mut drawer) = (Heard::default(), Drawer::new(DrawerPort::Printer));
    let start = Instant::now();
    let mut kick = |millis| drawer.kick(&mut printer, start + Duration::from_millis(millis)).expect("it hears");
    assert_eq!([kick(0), kick(999), kick(1_000)], [Kick::Done, Kick::TooSoon, Kick::Done]);
    assert_eq!(printer.0, [PULSE.to_vec(), PULSE.to_vec()]);
}

#[test]
fn without_a_drawer_a_person_opens_it() {
    let (mut printer, mut drawer) = (Heard::default(), Drawer::new(DrawerPort::None));
    let kick = drawer.kick(&mut printer, Instant::now()).expect("nothing to fail");
    assert_eq!(kick.advice().map(|text| text.key), Some("device-drawer-by-hand"));
    assert!(printer.0.is_empty());
}

/// What is said, at so many seconds and pins after a pulse at 0 with the pin at `before`.
fn said(switch: &mut Switch, start: Instant, before: bool, seen: &[(u64, bool)]) -> Vec<u64> {
    switch.kicked(Some(before), start);
    let at = |seconds| start + Duration::from_secs(seconds);
    seen.iter().filter(|(seconds, pin)| switch.sees(Some(*pin), at(*seconds))).map(|(seconds, _)| *seconds).collect()
}

#[test]
fn a_drawer_that_is_left_open_is_said_once_whichever_way_its_switch_works() {
    for open in [true, false] {
        let (mut switch, start) = (Switch::new(Duration::from_secs(30)), Instant::now());
        let left = [(1, open), (29, open), (30, open), (31, open), (90, open)];
        assert_eq!(said(&mut switch, start, !open, &left), [30]);
        assert!(switch.is_watched(), "until it is closed");
        assert!(!switch.sees(Some(!open), start + Duration::from_secs(91)));
        assert!(!switch.is_watched());
        // The next time it is said again, and a drawer that is closed in time is not.
        let later = start + Duration::from_secs(100);
        assert_eq!(said(&mut switch, later, !open, &[(1, open), (12, !open), (40, !open)]), Vec::<u64>::new());
        let later = start + Duration::from_secs(200);
        assert_eq!(said(&mut switch, later, !open, &[(1, open), (35, open)]), [35]);
    }
}

#[test]
fn a_switch_that_does_not_move_is_none() {
    let (mut switch, start) = (Switch::new(Duration::from_secs(30)), Instant::now());
    assert_eq!(said(&mut switch, start, true, &[(1, true), (4, true), (40, true)]), Vec::<u64>::new());
    assert!(!switch.is_watched(), "it is asked for some seconds only");
    let mut never = Switch::new(Duration::ZERO);
    assert_eq!(said(&mut never, start, true, &[(1, false), (99, false)]), Vec::<u64>::new());
}
