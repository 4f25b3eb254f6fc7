//! The configuration file: where it is, what it may hold, and what is wrong with it.

use super::Trouble;
use crate::cli::{Color, FailOn, Format, Level};
use crate::model::finding::{Confidence, Severity};
use serde::Deserialize;
use std::num::NonZeroU16;
use std::path::{Path, PathBuf};

/// Its name.
pub const NAME: &str = "oauth-migrate-lint.toml";

/// Its content. The keys are the long names of the options.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Content {
    pub format: Option<Format>,
    pub sarif_category: Option<Category>,
    pub sarif_max_level: Option<Level>,
    pub select: Option<Vec<String>>,
    pub ignore: Option<Vec<String>>,
    pub min_severity: Option<Severity>,
    pub min_confidence: Option<Confidence>,
    pub fail_on: Option<FailOn>,
    pub baseline: Option<PathBuf>,
    pub strict: Option<bool>,
    pub exclude: Option<Vec<String>>,
    pub no_ignore: Option<bool>,
    pub hidden: Option<bool>,
    pub max_file_size: Option<Size>,
    pub threads: Option<NonZeroU16>,
    pub rules: Option<Vec<PathBuf>>,
    pub color: Option<Color>,
    pub quiet: Option<bool>,
}

/// A name for an analysis; an empty one is none.
#[derive(Debug, Clone, Deserialize)]
#[serde(try_from = "String")]
pub(super) struct Category(pub Option<String>);

impl TryFrom<String> for Category {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        if text.is_empty() { Ok(Self(None)) } else { crate::cli::parse_category(&text).map(|name| Self(Some(name))) }
    }
}

/// A size, as a number of bytes or as text with a unit.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(try_from = "SizeForm")]
pub(super) struct Size(pub u64);

#[derive(Deserialize)]
#[serde(untagged)]
enum SizeForm {
    Bytes(u64),
    Text(String),
}

impl TryFrom<SizeForm> for Size {
    type Error = String;

    fn try_from(form: SizeForm) -> Result<Self, String> {
        match form {
            SizeForm::Bytes(bytes) => Ok(Self(bytes)),
            SizeForm::Text(text) => crate::cli::parse_size(&text).map(Self),
        }
    }
}

/// The nearest configuration file at or above a path (which need not exist).
pub(super) fn find(start: &Path) -> Option<PathBuf> {
    let start = std::path::absolute(start).ok()?;
    start.ancestors().map(|folder| folder.join(NAME)).find(|file| file.is_file())
}

/// Reads a configuration file.
pub(super) fn read(path: &Path, here: &Path) -> Result<Content, Trouble> {
    let shown = path.strip_prefix(here).unwrap_or(path).display().to_string();
    let text = std::fs::read_to_string(path).map_err(|error| {
        Trouble(format!("cannot read the configuration {shown} ({error}): check --config, or pass --isolated to do without"))
    })?;
    toml::from_str(&text).map_err(|error| Trouble(describe(&shown, &text, &error)))
}

/// `file:line:column: what is wrong; did you mean …`.
fn describe(file: &str, text: &str, error: &toml::de::Error) -> String {
    let (line, column) = position(text, error.span().map_or(0, |span| span.start));
    let message = error.message().lines().next().unwrap_or("not valid");
    let mut quoted = message.split('`').skip(1).step_by(2);
    let (what, hint) = match quoted.next() {
        Some(given) if message.starts_with("unknown field") => (format!("unknown key `{given}`"), crate::nearest::hint(given, quoted)),
        Some(given) if message.starts_with("unknown variant") => {
            let known: Vec<&str> = quoted.collect();
            let hint = crate::nearest::hint(given, known.iter().copied());
            (format!("unknown value `{given}`, expected one of {}", known.join(", ")), hint)
        }
        _ => (message.to_owned(), String::new()),
    };
    format!("{file}:{line}:{column}: {what}{hint}")
}

/// Line and column of a byte, both from 1, columns in code points.
fn position(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().map_or(0, |rest| rest.chars().count()) + 1;
    (line, column)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn trouble(text: &str) -> String {
        let error = toml::from_str::<Content>(text).unwrap_err();
        describe("f.toml", text, &error)
    }

    #[test]
    fn unknown_keys_have_a_position_and_a_hint() {
        assert_eq!(trouble("strict = true\nmin-sevrity = 'info'"), "f.toml:2:1: unknown key `min-sevrity`; did you mean `min-severity`?");
        assert_eq!(trouble("wat = 1"), "f.toml:1:1: unknown key `wat`");
        assert_eq!(trouble("[severity]\nx = 1"), "f.toml:1:2: unknown key `severity`");
    }

    #[test]
    fn wrong_values_say_what_is_expected() {
        let text = trouble("fail-on = 'erorr'");
        assert!(
            text.starts_with("f.toml:1:11: unknown value `erorr`, expected one of") && text.ends_with("did you mean `error`?"),
            "{text}"
        );
        assert!(trouble("max-file-size = 'big'").contains("500k"));
        assert!(trouble("strict = 'yes'").starts_with("f.toml:1:10: "), "{}", trouble("strict = 'yes'"));
        assert!(trouble("x = = 1").starts_with("f.toml:1:"));
        assert!(trouble("threads = 0").starts_with("f.toml:1:11: "));
    }
}
