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
