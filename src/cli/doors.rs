//! The doors a command opens the shop with: the machine's clock and chance. `ring` and `demo` put stepped and seeded
//! ones in their place.

use crate::io::{clock, entropy};
use crate::station::Doors;

pub fn real() -> Doors {
    Doors { clock: Box::new(clock::System), entropy: Box::new(entropy::System) }
}
