//! The nouns: data that the stages hand to each other. This folder uses nothing else of the crate.

pub mod client;
pub mod code;
pub mod command;
pub mod decoder;
pub mod dialect;
pub mod finding;
pub mod fix;
pub mod generation;
pub mod handling;
pub mod http;
pub mod marks;
pub mod outcome;
pub mod pack;
pub mod position;
pub mod rule;
pub mod rule_text;
pub mod shape;
pub mod source;
pub mod walk;
pub mod words;
