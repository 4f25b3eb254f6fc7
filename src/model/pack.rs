//! Packs as data: what `rules/<pack>/pack.toml` may say about one provider's migration.
//!
//! A pack describes hosts, the endpoints of each generation, parameters and packages; its rules stand in files of their own
//! ([`rule`](super::rule)). Nothing here matches anything: matching is a stage.

use super::fix::{Grant, Target};
use super::rule::Rule;
use super::source::Name;
use serde::Deserialize;

pub use super::generation::{Endpoint, Generation, Role, Standing};
use std::collections::BTreeMap;

/// One provider's migration.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Pack {
    /// Its short name; also its folder's.
    pub name: String,
    /// Its name for people.
    pub title: String,
    /// The provider's name, as messages use it.
    pub provider: String,
    /// The migration guide the rules implement.
    pub guide: Link,
    /// What kind of rules these are, in words that tools know (`migration`, `external/cwe/cwe-477`).
    #[serde(default)]
    pub tags: Vec<String>,
    /// What the provider calls the generations, oldest first, with their endpoints.
    pub generations: Vec<Generation>,
    /// Calls that need a token.
    #[serde(default)]
    pub resources: Resources,
    /// Products that stay on the old endpoints.
    #[serde(default)]
    pub exempt: Option<Exempt>,
    /// The names of request parameters.
    pub parameters: Parameters,
    /// The names of answer fields.
    pub answer: AnswerNames,
    /// Packages that speak only an old generation.
    #[serde(default)]
    pub packages: Vec<Package>,
    /// Calls of provider libraries that log in.
    #[serde(default)]
    pub logins: Vec<Login>,
    /// What is looked for before anything is parsed.
    pub needles: Needles,
    /// Files that speak of the old as old or as recorded.
    #[serde(default)]
    pub documents: Documents,
    /// What rewrites need besides.
    #[serde(default)]
    pub rewrite: Rewrite,
    /// What people do besides changing code, in order.
    #[serde(default)]
    pub checklist: Vec<Task>,
    /// Its rules, in order of their ids; they stand in files of their own.
    #[serde(skip)]
    pub rules: Vec<Rule>,
}

/// A link with a title.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Link {
    /// What it is.
    pub title: String,
    /// Where it is.
    pub link: String,
}

/// Something to do besides changing code.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Task {
    /// What, an imperative.
    #[serde(rename = "do")]
    pub what: String,
    /// Why, one sentence.
    #[serde(default)]
    pub why: Option<String>,
    /// The rules whose findings show where it is due.
    #[serde(default)]
    pub rules: Vec<String>,
}

/// Calls that need a token.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Resources {
    /// Their hosts: evidence that a file speaks to the provider.
    #[serde(default)]
    pub hosts: Vec<String>,
    /// Beginnings of their paths.
    #[serde(default)]
    pub prefixes: Vec<String>,
}

/// Products that stay on the old endpoints.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Exempt {
    /// Beginnings of their resource paths.
    pub prefixes: Vec<String>,
    /// Why, one sentence for the summary.
    pub why: String,
}

/// The names of request parameters.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Parameters {
    /// The one that names the grant.
    pub grant: String,
    /// The grants' values.
    pub grants: Grants,
    /// All that belong to a token request: their presence in a URL is wrong, and they mark where a request is composed.
    pub token: Vec<String>,
    /// Those of them that must not be logged.
    pub secret: Vec<String>,
    /// The client's id.
    pub client_id: String,
    /// The client's secret.
    pub client_secret: String,
    /// Where the browser comes back to.
    pub redirect_uri: String,
    /// The authorization code.
    pub code: String,
    /// The refresh token.
    pub refresh_token: String,
    /// What protects against forged returns, at the authorize endpoint.
    pub state: String,
    /// Names that the target changes: old to new.
    #[serde(default)]
    pub renamed: BTreeMap<String, String>,
    /// Parameters that move to the Authorization header.
    #[serde(default)]
    pub moved: Vec<String>,
    /// What the target's authorize endpoint wants: name and value.
    #[serde(default)]
    pub authorize: BTreeMap<String, String>,
}

/// The values of the grant parameter.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Grants {
    /// Exchange of a code.
    pub code: String,
    /// Refresh.
    pub refresh: String,
    /// Login with a password.
    pub password: String,
}

/// The names of answer fields.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AnswerNames {
    /// The access token.
    pub access_token: String,
    /// The refresh token.
    pub refresh_token: String,
    /// The lifetime in seconds.
    pub lifetime: String,
    /// A type with the access token and one of these decodes a token answer.
    #[serde(default)]
    pub marks: Vec<String>,
    /// The target's lifetime of an access token, in seconds.
    pub lifetime_seconds: i64,
    /// Lifetimes that only the old generation had, in seconds.
    #[serde(default)]
    pub old_lifetimes: Vec<i64>,
}

/// A package that speaks only an old generation.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Package {
    /// Where it comes from: the name of the registry's tool (`npm`, `composer`, `gem` …).
    pub registry: String,
    /// Its name there.
    pub name: String,
    /// Versions below this one (`2`, `1.4`); all without it.
    #[serde(default)]
    pub below: Option<String>,
    /// What to use instead, an imperative.
    #[serde(default)]
    pub instead: Option<String>,
}

/// A call of a provider's library that logs in.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Login {
    /// Qualified names: a name matches when it ends with one of these at a separator.
    pub calls: Vec<String>,
    /// The name must also contain one of these (the library's namespace), if there are any.
    #[serde(default)]
    pub namespaces: Vec<String>,
    /// Only with at most so many arguments.
    #[serde(default)]
    pub max_args: Option<usize>,
    /// Which grant it uses: `code`, `refresh` or `password`.
    #[serde(default)]
    pub grant: Option<String>,
    /// It speaks an old generation.
    #[serde(default)]
    pub older: bool,
}

/// What is looked for before anything is parsed; compared without case.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Needles {
    /// One of these is reason enough to parse a file.
    pub strong: Vec<String>,
    /// These are a reason near a strong one.
    #[serde(default)]
    pub weak: Vec<String>,
}

/// Files that speak of the old without using it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Documents {
    /// Globs over file names, without case: histories, silent.
    #[serde(default)]
    pub history: Vec<String>,
    /// Globs over paths: recorded traffic, treated as prose.
    #[serde(default)]
    pub recorded: Vec<String>,
}

/// What rewrites need besides.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Rewrite {
    /// The parameters that the target needs by grant (`code`, `refresh`, `password`).
    #[serde(default)]
    pub needs: BTreeMap<String, Vec<String>>,
    /// The environment variable that stands for a parameter that the code doesn't have.
    #[serde(default)]
    pub settings: BTreeMap<String, String>,
    /// Words in the name of a setting that holds the client's id, and the word in their place when it holds the secret.
    #[serde(default)]
    pub secret_words: Vec<(String, String)>,
}

impl Pack {
    /// What requests are rewritten for.
    pub fn rewrite_target(&self) -> Target {
        let name = |text: &String| Name::from(text.as_str());
        let pairs = |map: &BTreeMap<String, String>| map.iter().map(|(a, b)| (name(a), name(b))).collect();
        let (p, g) = (&self.parameters, &self.parameters.grants);
        let grant = |value: &String, template: &str| Grant {
            name: name(value),
            template: template.into(),
            params: self.rewrite.needs.get(template).into_iter().flatten().map(name).collect(),
            redirects: template == "code",
            renews: template == "refresh",
        };
        Target {
            token_url: self.target_url(Role::Token).unwrap_or_default().into(),
            authorize_url: self.target_url(Role::Authorize).unwrap_or_default().into(),
            token_paths: self.paths(Role::Token),
            authorize_paths: self.paths(Role::Authorize),
            grant: name(&p.grant),
            grants: vec![grant(&g.code, "code"), grant(&g.password, "password"), grant(&g.refresh, "refresh")],
            renames: pairs(&p.renamed),
            drops: p.moved.iter().map(name).collect(),
            client_id: name(&p.client_id),
            client_secret: name(&p.client_secret),
            redirect_uri: name(&p.redirect_uri),
            state: name(&p.state),
            authorize_params: pairs(&p.authorize),
            settings: self.rewrite.settings.iter().map(|(a, b)| (name(a), name(b))).collect(),
            confidential: p.secret.iter().map(name).collect(),
            secret_words: self.rewrite.secret_words.iter().map(|(a, b)| (name(a), name(b))).collect(),
        }
    }

    /// The paths of every generation's endpoints of that role, longest first.
    fn paths(&self, role: Role) -> Vec<Name> {
        let endpoints = self.generations.iter().flat_map(|g| &g.endpoints).filter(|e| e.role == role);
        let mut paths: Vec<Name> = endpoints.flat_map(|e| &e.paths).map(|p| p.as_str().into()).collect();
        paths.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
        paths.dedup();
        paths
    }

    /// The generation that the guide asks for. A loaded pack has exactly one.
    pub fn target(&self) -> Option<&Generation> {
        self.generations.iter().find(|g| g.standing == Standing::Target)
    }

    /// The URL of the target's endpoint of that role.
    pub fn target_url(&self, role: Role) -> Option<String> {
        self.target().and_then(|g| g.url(role))
    }

    /// Every host of every generation and of the resources, without repetition.
    pub fn hosts(&self) -> Vec<&str> {
        let endpoints = self.generations.iter().flat_map(|g| &g.endpoints).flat_map(|e| &e.hosts);
        let mut hosts: Vec<&str> = endpoints.chain(&self.resources.hosts).map(String::as_str).collect();
        hosts.sort_unstable();
        hosts.dedup();
        hosts
    }

    /// The rule with that id.
    pub fn rule(&self, id: &str) -> Option<&Rule> {
        self.rules.iter().find(|r| r.id == id)
    }
}

/// The end of a pack for tests: the names of RFC 6749.
#[cfg(test)]
pub(crate) const STANDARD_NAMES: &str = r#"
[parameters]
grant = "grant_type"
grants = { code = "authorization_code", refresh = "refresh_token", password = "password" }
token = ["grant_type", "code"]
secret = ["code"]
client-id = "client_id"
client-secret = "client_secret"
redirect-uri = "redirect_uri"
code = "code"
refresh-token = "refresh_token"
state = "state"

[answer]
access-token = "access_token"
refresh-token = "refresh_token"
lifetime = "expires_in"
lifetime-seconds = 3600
"#;
