//! A linter for migrations of HTTP APIs. The map, in the order data flows:
//!
//! - [`app`]: one run of the command
//! - [`cli`]: what was typed
//! - [`settings`]: what was typed and the configuration file, together
//! - [`engine`]: the pipeline, the only room that calls the stages
//! - [`model`]: the nouns that the stages hand to each other
//! - [`packs`]: rules and client models
//! - [`discover`]: paths → the files worth parsing
//! - [`frontends`]: one file's text → code
//! - [`evaluate`]: code → requests, built URLs, libraries, kept tokens
//! - [`rules`]: the model of a unit → findings
//! - [`fix`]: what a request must become
//! - [`triage`]: what is left of the findings, in which words
//! - [`report`]: the outcome → one format per file
//! - [`exit`]: the exit codes
//! - [`nearest`]: hints at misspelt words

pub mod app;
pub mod cli;
pub mod discover;
pub mod engine;
pub mod evaluate;
pub mod exit;
pub mod fix;
pub mod frontends;
pub mod model;
pub mod nearest;
pub mod packs;
pub mod report;
pub mod rules;
pub mod settings;
pub mod triage;
