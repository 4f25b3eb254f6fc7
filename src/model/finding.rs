//! Findings: what a rule says about one place.

use super::source::{Name, Span};
use serde::{Deserialize, Serialize};

/// How bad.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing; never fails a gate by default.
    Info,
    /// Silently wrong, insecure or soon broken.
    Warning,
    /// The call fails on the target.
    Error,
}

impl Severity {
    /// The word users see.
    pub fn word(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// How sure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// Everything weaker.
    Low,
    /// The path is a literal and a host of the provider is the only one its base can have.
    Medium,
    /// Folds to literals that can be pointed at.
    High,
}

impl Confidence {
    /// The word users see.
    pub fn word(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }
}

/// Whether a fix may be applied unseen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Applicability {
    /// Semantics-preserving given the file.
    Safe,
    /// A person reviews.
    Unsafe,
    /// Explained only.
    None,
}

/// Edits that mend a finding: all of them or none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// Whether it may be applied unseen.
    pub applicability: Applicability,
    /// What it does, an imperative.
    pub title: String,
    /// What changes, sorted by place; no two overlap. None of the texts holds a credential.
    pub edits: Vec<Edit>,
}

/// One replaced part of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// What goes.
    pub at: Span,
    /// What comes instead.
    pub text: String,
}

/// One finding.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// The rule's id.
    pub rule: Name,
    /// Its severity here.
    pub severity: Severity,
    /// How sure.
    pub confidence: Confidence,
    /// The one place that has to change.
    pub at: Span,
    /// What is wrong: one sentence, present tense.
    pub message: String,
    /// What to do, with the rewrite.
    pub help: String,
    /// The rewrite of what it is about, in the language and library of its file; findings of one request share it.
    pub rewrite: Option<String>,
    /// The request it belongs to (findings of one request share it).
    pub request: Option<u32>,
    /// Other places, with what they are.
    pub related: Vec<(Span, String)>,
    /// What a report shows at the primary place, in a few words.
    pub label: String,
    /// Whether it is said once for a whole unit: it stays the same finding when another place becomes the first one.
    pub of_unit: bool,
}
