//! Reports as their readers take them: what is written about whole trees, checked against the trees themselves, against what each format
//! allows, and against other tools.
//!
//! The reports of all trees are kept in `target/tmp/reports/`, named by tree and format, where `./test` has validators look at them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[cfg(unix)]
mod browser;
mod commands;
mod formats;
#[cfg(unix)]
mod hostile;
mod pages;
mod prose;
mod sarif;
mod trees;
mod xml;
