//! What was typed: the options, their help and nothing else. What they mean together with a configuration file is
//! [`settings`](crate::settings).

mod formats;

pub use formats::Format;

use crate::model::finding::{Confidence, Severity};
use clap::builder::styling::{AnsiColor, Styles};
use clap::{ArgAction, Parser, ValueEnum};
use clap_complete::Shell;
use serde::Deserialize;
use std::path::PathBuf;

/// The name of the command, also in messages.
pub const COMMAND: &str = "oauth-migrate-lint";

const STYLES: Styles = Styles::styled()
    .header(AnsiColor::Green.on_default().bold())
    .usage(AnsiColor::Green.on_default().bold())
    .literal(AnsiColor::Cyan.on_default().bold())
    .placeholder(AnsiColor::Cyan.on_default());

const EXAMPLES: &str = "\x1b[1;32mExamples:\x1b[0m
  oauth-migrate-lint                                     scan the current folder
  oauth-migrate-lint src lib/auth.php                    scan these only
  oauth-migrate-lint --format concise | head             one line per finding
  oauth-migrate-lint --report json=findings.json         also write a machine-readable report
  oauth-migrate-lint --report sarif=findings.sarif       the same for code scanning
  oauth-migrate-lint --format github --report markdown=$GITHUB_STEP_SUMMARY
                                                         annotations and a summary in GitHub Actions
  oauth-migrate-lint --report html=oauth.html            a page to work through and to hand around
  oauth-migrate-lint --report gitlab=gl-code-quality-report.json --report junit=oauth.xml
                                                         for GitLab
  oauth-migrate-lint --fail-on error --ignore RULE       what a gate may look like
  oauth-migrate-lint --diff-base origin/main             only what a branch adds
  oauth-migrate-lint --write-baseline known.txt          live with what is there; later: --baseline known.txt
  oauth-migrate-lint --explain RULE                      why a rule exists and how to satisfy it
  git show HEAD:a.php | oauth-migrate-lint - --stdin-filename a.php

\x1b[1;32mExit codes:\x1b[0m
  0  no finding at or above --fail-on
  1  findings at or above --fail-on
  2  wrong usage, path, configuration or rule file
  3  the run could not finish (a failed write, an internal fault, something skipped under --strict)

A comment `oauth-migrate-lint: ignore[RULE] reason` on a line or the line above it silences RULE there.";

/// Find every place in a source tree that must change when an HTTP API's OAuth endpoints are replaced by RFC 6749 ones, and see the
/// rewrite.
#[derive(Debug, Parser)]
#[command(name = COMMAND, version, about, after_help = EXAMPLES, styles = STYLES, max_term_width = 120)]
#[command(disable_help_flag = true, disable_version_flag = true)]
pub struct Args {
    /// Files and folders to scan; `-` reads standard input
    #[arg(value_name = "PATH", help_heading = "Arguments")]
    pub paths: Vec<PathBuf>,

    /// The name to judge standard input by
    #[arg(long, value_name = "NAME", help_heading = "Input")]
    pub stdin_filename: Option<PathBuf>,

    /// Leave out paths that match (like a line of .gitignore); may be repeated
    #[arg(long, value_name = "GLOB", help_heading = "Input")]
    pub exclude: Vec<String>,

    /// Also scan what .gitignore, .ignore and their like exclude
    #[arg(long, help_heading = "Input")]
    pub no_ignore: bool,

    /// Also scan hidden files and folders (configuration such as .env and .github always is)
    #[arg(long, help_heading = "Input")]
    pub hidden: bool,

    /// Skip larger files [default: 2MiB]
    #[arg(long, value_name = "SIZE", help_heading = "Input", value_parser = parse_size)]
    pub max_file_size: Option<u64>,

    /// Threads to use [default: one per processor]
    #[arg(short = 'j', long, value_name = "N", help_heading = "Input", value_parser = clap::value_parser!(u16).range(1..=512))]
    pub threads: Option<u16>,

    /// What to print on standard output [default: terminal]: terminal, concise, json, jsonl, sarif, github, gitlab, junit, checkstyle, rdjson,
    /// markdown or html
    #[arg(long, value_name = "FORMAT", hide_possible_values = true, help_heading = "Output")]
    pub format: Option<Format>,

    /// Also write a report to a file; may be repeated
    #[arg(long, value_name = "FORMAT=FILE", help_heading = "Output", value_parser = formats::parse_report)]
    pub report: Vec<(Format, PathBuf)>,

    /// Markdown, HTML: link findings to the files below this address, such as https://github.com/OWNER/REPOSITORY/blob/COMMIT
    #[arg(long, value_name = "URL", help_heading = "Output", value_parser = formats::parse_base)]
    pub link_base: Option<String>,

    /// SARIF: name the analysis, so that several of one commit stand side by side in code scanning
    #[arg(long, value_name = "NAME", help_heading = "Output", value_parser = parse_category)]
    pub sarif_category: Option<String>,

    /// SARIF: say nothing is worse than this: note, warning or error [default: error]
    #[arg(long, value_name = "LEVEL", hide_possible_values = true, help_heading = "Output")]
    pub sarif_max_level: Option<Level>,

    /// Use colours: auto, always or never [default: auto]
    #[arg(long, value_name = "WHEN", hide_possible_values = true, help_heading = "Output")]
    pub color: Option<Color>,

    /// Print findings and errors only: no summary, no notes, no progress
    #[arg(short, long, help_heading = "Output")]
    pub quiet: bool,

    /// Print counts by rule, severity, language, unit and owner instead of findings (terminal and concise; JSON always has them)
    #[arg(long, help_heading = "Output")]
    pub statistics: bool,

    /// Name each skipped file and the reason, on standard error and in JSON
    #[arg(long, help_heading = "Output")]
    pub show_skipped: bool,

    /// Report only these rules; may be repeated or separated by commas
    #[arg(long, value_name = "RULE", help_heading = "Selection", value_delimiter = ',')]
    pub select: Vec<String>,

    /// Don't report these rules; may be repeated or separated by commas
    #[arg(long, value_name = "RULE", help_heading = "Selection", value_delimiter = ',')]
    pub ignore: Vec<String>,

    /// Report only what is at least so bad: info, warning or error [default: info]
    #[arg(long, value_name = "SEVERITY", hide_possible_values = true, help_heading = "Selection")]
    pub min_severity: Option<Severity>,

    /// Report only what is at least so sure: low, medium or high [default: medium]
    #[arg(long, value_name = "CONFIDENCE", hide_possible_values = true, help_heading = "Selection")]
    pub min_confidence: Option<Confidence>,

    /// Exit with 1 when a finding is at least so bad: error, warning, info or never [default: warning]
    #[arg(long, value_name = "SEVERITY", hide_possible_values = true, help_heading = "Gate")]
    pub fail_on: Option<FailOn>,

    /// Leave out the findings that a baseline knows, and say which of its entries are stale
    #[arg(long, value_name = "FILE", help_heading = "Gate", conflicts_with = "write_baseline")]
    pub baseline: Option<PathBuf>,

    /// Write the findings to a baseline; one that is there only loses what was mended
    #[arg(long, value_name = "FILE", help_heading = "Gate")]
    pub write_baseline: Option<PathBuf>,

    /// Also add new findings to a baseline that is there
    #[arg(long, help_heading = "Gate", requires = "write_baseline")]
    pub grow_baseline: bool,

    /// Silence each finding by a comment that gives this reason
    #[arg(long, value_name = "REASON", help_heading = "Gate", value_parser = parse_reason, conflicts_with = "write_baseline")]
    pub add_ignore: Option<String>,

    /// Report only what was added since the branch left REF, committed or not (asks git)
    #[arg(long, value_name = "REF", help_heading = "Gate")]
    pub diff_base: Option<String>,

    /// Exit with 3 when a file could not be looked at in full (binary, vendored and generated ones don't count)
    #[arg(long, help_heading = "Gate")]
    pub strict: bool,

    /// Read this configuration instead of the nearest oauth-migrate-lint.toml above the first path
    #[arg(long, value_name = "FILE", help_heading = "Configuration", conflicts_with = "isolated")]
    pub config: Option<PathBuf>,

    /// Read no configuration file
    #[arg(long, help_heading = "Configuration")]
    pub isolated: bool,

    /// Load further rules and client models from a folder; may be repeated
    #[arg(long, value_name = "DIR", help_heading = "Configuration")]
    pub rules: Vec<PathBuf>,

    /// Print the settings that apply and where each comes from, then stop
    #[arg(long, help_heading = "Configuration", group = "instead")]
    pub show_settings: bool,

    /// Print what a rule means, why it exists and how to satisfy it, then stop
    #[arg(long, value_name = "RULE", help_heading = "Learn", group = "instead")]
    pub explain: Option<String>,

    /// Print every rule, then stop
    #[arg(long, help_heading = "Learn", group = "instead")]
    pub list_rules: bool,

    /// Print completions for a shell, then stop: bash, elvish, fish, powershell or zsh
    #[arg(long, value_name = "SHELL", hide_possible_values = true, help_heading = "Learn", group = "instead")]
    pub completions: Option<Shell>,

    /// Print the manual page, then stop
    #[arg(long, help_heading = "Learn", group = "instead")]
    pub man: bool,

    /// Print help
    #[arg(short, long, help_heading = "Learn", action = ArgAction::Help)]
    pub help: Option<bool>,

    /// Print the version
    #[arg(short = 'V', long, help_heading = "Learn", action = ArgAction::Version)]
    pub version: Option<bool>,
}

/// The levels of SARIF.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, ValueEnum, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Worth knowing
    Note,
    /// Silently wrong, insecure or soon broken
    Warning,
    /// Fails
    #[default]
    Error,
}

/// When to use colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Color {
    /// On a terminal, unless NO_COLOR is set
    #[default]
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// The severity from which a finding fails a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FailOn {
    /// Only errors
    Error,
    /// Errors and warnings
    #[default]
    Warning,
    /// Everything
    Info,
    /// Nothing
    Never,
}

impl FailOn {
    /// Whether a finding of that severity fails a run.
    pub fn fails(self, severity: Severity) -> bool {
        match self {
            Self::Error => severity >= Severity::Error,
            Self::Warning => severity >= Severity::Warning,
            Self::Info => true,
            Self::Never => false,
        }
    }
}

impl ValueEnum for Severity {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Info, Self::Warning, Self::Error]
    }

    fn to_possible_value(&self) -> Option<clap::builder::PossibleValue> {
        Some(clap::builder::PossibleValue::new(self.word()))
    }
}

impl ValueEnum for Confidence {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Low, Self::Medium, Self::High]
    }

    fn to_possible_value(&self) -> Option<clap::builder::PossibleValue> {
        Some(clap::builder::PossibleValue::new(self.word()))
    }
}

/// The word of a value that clap would accept.
pub fn word<T: ValueEnum>(value: T) -> String {
    value.to_possible_value().map(|v| v.get_name().to_owned()).unwrap_or_default()
}

/// A size such as `500k`, `2MiB` or `1048576`; `k` is 1,000 and `KiB` is 1,024.
///
/// # Errors
/// What is wrong with it.
pub fn parse_size(text: &str) -> Result<u64, String> {
    let split = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (digits, unit) = text.split_at(split);
    let factor: u64 = match unit.trim().to_ascii_lowercase().as_str() {
        "" | "b" => 1,
        "k" | "kb" => 1_000,
        "kib" => 1 << 10,
        "m" | "mb" => 1_000_000,
        "mib" => 1 << 20,
        "g" | "gb" => 1_000_000_000,
        "gib" => 1 << 30,
        _ => return Err("write a size such as 500k, 2MiB or 1048576".to_owned()),
    };
    let number: u64 = digits.parse().map_err(|_| "write a size such as 500k, 2MiB or 1048576".to_owned())?;
    number.checked_mul(factor).filter(|n| *n > 0).ok_or_else(|| "the size must be between 1 byte and 16 EiB".to_owned())
}

/// A name for an analysis: what code scanning can tell from others.
///
/// # Errors
/// What is wrong with it.
pub fn parse_category(text: &str) -> Result<String, String> {
    let name = text.trim().trim_end_matches('/');
    let fits = !name.is_empty() && name.len() <= 255 && !name.chars().any(char::is_control);
    if fits { Ok(name.to_owned()) } else { Err("write a name of at most 255 characters, such as backend/oauth".to_owned()) }
}

/// Why something is silenced: one line that may stand in any comment.
fn parse_reason(text: &str) -> Result<String, String> {
    let reason = text.trim();
    let closes = ["*/", "-->", "--", "?>"].iter().any(|end| reason.contains(end));
    let fits = !reason.is_empty() && reason.chars().count() <= 200 && !reason.chars().any(char::is_control) && !closes;
    if fits { Ok(reason.to_owned()) } else { Err("write one line of at most 200 characters without what ends a comment".to_owned()) }
}

/// A refused command line as one line that says what to do.
pub fn one_line(error: &clap::Error) -> String {
    let text = error.to_string();
    let parts = text.lines().map(str::trim).take_while(|line| !line.starts_with("Usage:") && !line.starts_with("For more information"));
    let mut said: Vec<String> = Vec::new();
    for part in parts.filter(|p| !p.is_empty()) {
        let part = part.trim_start_matches("error: ").trim_start_matches("tip: ");
        let joins = said.last().is_some_and(|last| last.ends_with(':'));
        match said.last_mut().filter(|_| joins) {
            Some(last) => *last = format!("{last} {part}"),
            None => said.push(part.to_owned()),
        }
    }
    format!("{}; see --help", said.join("; "))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_is_well_formed() {
        Args::command().debug_assert();
    }

    #[test]
    fn sizes_have_units() {
        assert_eq!(parse_size("2MiB"), Ok(2 << 20));
        assert_eq!(parse_size("500k"), Ok(500_000));
        assert_eq!(parse_size("17"), Ok(17));
        for wrong in ["", "MiB", "2 parsecs", "-1", "0", "99999999999GiB"] {
            assert!(parse_size(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn categories_are_names() {
        assert_eq!(parse_category("backend/oauth/"), Ok("backend/oauth".to_owned()));
        for wrong in ["", " ", "/", "a\nb"] {
            assert!(parse_category(wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn a_refused_command_line_is_one_line() {
        for wrong in [&["--formt", "json"][..], &["--format", "jsn"], &["--threads", "0"], &["--config", "a", "--isolated"]] {
            let error = Args::try_parse_from([&[COMMAND][..], wrong].concat()).unwrap_err();
            let line = one_line(&error);
            assert!(!line.contains('\n') && line.ends_with("; see --help"), "{line}");
            assert!(wrong.iter().any(|w| line.contains(w)), "{line}");
        }
    }
}
