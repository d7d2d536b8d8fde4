//! The cooperative's ledger: a server that takes the logs of its tills, keeps them and gives them back.
//!
//! Always holds: a record is kept as the bytes that were signed, once, and answered for only when it is durable; what
//! cannot be kept is put aside with its reason and never blocks another; nobody sees another cooperative.
//! Neighbours: the words on the wire (`sync/protocol.rs`), the tills' side (`station/sync.rs`), the command
//! (`cli/serve.rs`). Within: how a message is met (`routes.rs`), who may join (`enrol.rs`), what is kept where
//! (`database.rs`, `sqlite.rs`, `postgres.rs`), sockets and limits (`server.rs`, `tls.rs`, `limits.rs`), what is
//! counted (`figures.rs`), the pages for people (`pages.rs`, who may open them `access.rs`, the city's view
//! `glance.rs`).

pub mod access;
pub mod announcing;
pub mod database;
pub mod enrol;
pub mod figures;
pub mod glance;
pub mod limits;
pub mod openapi;
pub mod pages;
pub mod postgres;
pub mod routes;
pub mod server;
pub mod sqlite;
pub mod tls;
