//! One page to work through and to hand around: it needs no network and no script, and lets in neither.
//!
//! The script only filters. What the page may run and look like is named by its hash, so that nothing that stands in a finding can do
//! either.

mod code;
mod page;

use crate::model::outcome::Outcome;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use minijinja::Environment;
use minijinja::value::Serde;
use page::Page;
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::io::{self, Write};

const TEMPLATE: &str = include_str!("page.html");
const STYLE: &str = include_str!("style.css");
const SCRIPT: &str = include_str!("script.js");

#[derive(Serialize)]
struct Whole<'a> {
    page: Page<'a>,
    style: &'static str,
    script: &'static str,
    policy: String,
    version: &'static str,
}

/// Writes the report.
pub(super) fn write(outcome: &Outcome, links: Option<&str>, out: &mut dyn Write) -> io::Result<()> {
    let mut environment = Environment::new();
    // The ending of the name says what is escaped, and how.
    environment.add_template("page.html", TEMPLATE).map_err(io::Error::other)?;
    let template = environment.get_template("page.html").map_err(io::Error::other)?;
    let whole =
        Whole { page: Page::new(outcome, links), style: STYLE, script: SCRIPT, policy: policy(), version: env!("CARGO_PKG_VERSION") };
    let page = template.render(Serde(whole)).map_err(io::Error::other)?;
    writeln!(out, "{page}")
}

/// What the page may do: look as it does, and filter.
fn policy() -> String {
    let hash = |text: &str| format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text.as_bytes())));
    format!("default-src 'none'; style-src {}; script-src {}; base-uri 'none'; form-action 'none'", hash(STYLE), hash(SCRIPT))
}
