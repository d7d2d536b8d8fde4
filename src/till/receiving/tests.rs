use super::*;
use crate::domain::event::Event;
use crate::domain::event::stock::GoodsReceived;
use crate::till::input::Input;
use crate::till::tests::shop::Shop;
use crate::till::tests::{Run, refused};
