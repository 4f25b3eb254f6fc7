//! Generations of a provider's OAuth endpoints: the one to leave, the one to reach, and those around them.

use serde::Deserialize;

/// A generation of endpoints.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Generation {
    /// Its short name.
    pub name: String,
    /// Its name in messages (`the legacy proxy`).
    pub title: String,
    /// How it stands to the migration's target.
    pub standing: Standing,
    /// What is worth knowing about it, one sentence.
    #[serde(default)]
    pub note: Option<String>,
    /// Its endpoints; the first host and path of a role are the ones that rewrites use.
    pub endpoints: Vec<Endpoint>,
}

/// How a generation stands to the target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Must be migrated.
    Older,
    /// A mixture that no server answers.
    Half,
    /// What the guide asks for.
    Target,
    /// What came after; never reported.
    Newer,
}

/// Endpoints of one role on some hosts.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Endpoint {
    /// What it does.
    pub role: Role,
    /// Host names, lower case, without port.
    pub hosts: Vec<String>,
    /// Paths, with a leading slash and none at the end.
    pub paths: Vec<String>,
}

/// What an endpoint does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Opened in a browser.
    Authorize,
    /// Gives tokens.
    Token,
    /// What both stand under.
    Base,
}

impl Role {
    /// The word users see.
    pub fn word(self) -> &'static str {
        match self {
            Self::Authorize => "authorize",
            Self::Token => "token",
            Self::Base => "base",
        }
    }
}

impl Generation {
    /// The URL of its first endpoint of that role.
    pub fn url(&self, role: Role) -> Option<String> {
        let endpoint = self.endpoints.iter().find(|e| e.role == role)?;
        Some(format!("https://{}{}", endpoint.hosts.first()?, endpoint.paths.first()?))
    }
}
