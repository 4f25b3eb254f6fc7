//! The shape of `expect.toml`: what must be understood of a case. `testdata/languages/README.md` tells it in prose.

use serde::Deserialize;
use std::collections::BTreeMap;

/// Everything that must be understood of a case, and nothing else may be.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expectation {
    /// The shape in one sentence.
    pub about: String,
    /// Programs that can't pass yet, by file or folder name, with the mechanism they wait for.
    #[serde(default)]
    pub pending: BTreeMap<String, String>,
    #[serde(default)]
    pub request: Vec<Request>,
    #[serde(default)]
    pub built: Vec<Built>,
    #[serde(default)]
    pub library: Vec<Library>,
    #[serde(default)]
    pub kept: Vec<Kept>,
    #[serde(default)]
    pub read: Vec<Read>,
}

/// One value, or all its alternatives.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub enum Values {
    One(String),
    Many(Vec<String>),
}

impl Values {
    /// The alternatives.
    pub fn all(&self) -> Vec<String> {
        match self {
            Self::One(one) => vec![one.clone()],
            Self::Many(many) => many.clone(),
        }
    }
}

/// Named parameters; a `?` after the name: on some paths only.
pub type Params = BTreeMap<String, Values>;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// A text of the line it is composed on.
    pub at: String,
    pub verb: Values,
    pub url: Values,
    #[serde(default)]
    pub query: Params,
    #[serde(default)]
    pub form: Params,
    #[serde(default = "none")]
    pub body: Values,
    #[serde(default)]
    pub headers: Params,
    #[serde(default = "none")]
    pub auth: Values,
    /// Which of `query`, `form`, `headers` may have more entries.
    #[serde(default)]
    pub open: Vec<String>,
    #[serde(default)]
    pub uncertain: bool,
    /// Composed, but its sending is not understood.
    #[serde(default)]
    pub inferred: bool,
    /// The client model, where it matters.
    pub client: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Built {
    /// A text of the line it leaves on.
    pub at: String,
    pub url: Values,
    /// None: it has no query.
    pub query: Option<Params>,
    /// Its query may have more entries.
    #[serde(default)]
    pub open: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Library {
    /// A text of the line of the configuring call or class.
    pub at: String,
    #[serde(default = "none")]
    pub authorize: Values,
    #[serde(default = "none")]
    pub token: Values,
    #[serde(default)]
    pub authorize_params: Params,
    #[serde(default)]
    pub token_params: Params,
    /// What it does by itself, where it matters.
    pub does: Option<Vec<String>>,
    /// What is switched on (true) or off.
    #[serde(default)]
    pub switches: BTreeMap<String, bool>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kept {
    /// The `at` of the request whose answer it is.
    pub request: Option<String>,
    /// Dotted; empty for the whole answer.
    #[serde(default)]
    pub path: String,
    pub sink: String,
    pub name: Option<String>,
    /// The lifetime, when it is a constant.
    pub seconds: Option<i64>,
    /// The field of the answer that the lifetime is computed from.
    pub from: Option<String>,
    pub falls_back: Option<bool>,
    pub guarded: Option<Vec<String>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Read {
    /// The `at` of the request whose answer it is.
    pub request: Option<String>,
    pub path: String,
    /// `any`, `text`, `compared with "2"` or `compared with 2`, where it matters.
    pub usage: Option<String>,
    pub required: Option<bool>,
}

fn none() -> Values {
    Values::One("none".into())
}
