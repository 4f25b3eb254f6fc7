//! A linter for migrations of HTTP APIs. The map, in the order data flows:
//!
//! - [`model`]: the nouns that the stages hand to each other
//! - [`packs`]: rules and client models
//! - [`frontends`]: one file's text → code
//! - [`evaluate`]: code → requests, built URLs, libraries, kept tokens
//! - [`fix`]: what a request must become

pub mod evaluate;
pub mod fix;
pub mod frontends;
pub mod model;
pub mod packs;
