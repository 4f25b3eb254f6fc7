//! What a rule shows: the documents it refers to, and examples.

use serde::Deserialize;

/// A section of an RFC.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Reference {
    /// The number.
    pub rfc: u32,
    /// The section (`4.1.3`, `B`).
    pub section: String,
    /// What it says, in our words.
    #[serde(default)]
    pub says: Option<String>,
}

impl Reference {
    /// As people write it: `RFC 6749 section 3.2`.
    pub fn title(&self) -> String {
        let lettered = self.section.starts_with(|c: char| c.is_ascii_uppercase());
        format!("RFC {} {} {}", self.rfc, if lettered { "appendix" } else { "section" }, self.section)
    }

    /// Where it stands.
    pub fn link(&self) -> String {
        let lettered = self.section.starts_with(|c: char| c.is_ascii_uppercase());
        format!("https://www.rfc-editor.org/rfc/rfc{}#{}-{}", self.rfc, if lettered { "appendix" } else { "section" }, self.section)
    }
}

/// A minimal example.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Example {
    /// The language, as in the frontend table.
    pub language: String,
    /// Further languages whose code it is as well.
    #[serde(default)]
    pub also: Vec<String>,
    /// What is reported.
    pub bad: String,
    /// What is right.
    pub good: String,
}

impl Example {
    /// All languages whose code it is.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.language).chain(&self.also).map(String::as_str)
    }
}
