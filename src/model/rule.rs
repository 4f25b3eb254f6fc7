//! Rules and packs as data: the closed vocabulary of `rules/<pack>/*.toml`.
//!
//! A pack describes one provider's migration (hosts, endpoints of each generation, parameters, packages); a rule says when
//! something of it is worth a finding, where the finding points and what it says. What the vocabulary can't say is a named
//! predicate. Nothing here matches anything: matching is a stage.

use super::finding::{Applicability, Severity};
use serde::Deserialize;
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

impl Pack {
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

impl Generation {
    /// The URL of its first endpoint of that role.
    pub fn url(&self, role: Role) -> Option<String> {
        let endpoint = self.endpoints.iter().find(|e| e.role == role)?;
        Some(format!("https://{}{}", endpoint.hosts.first()?, endpoint.paths.first()?))
    }
}

/// A rule.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Rule {
    /// Its id; also its file's name. Ids never change meaning.
    pub id: String,
    /// What is wrong, in a few words.
    pub title: String,
    /// How bad.
    pub severity: Severity,
    /// What it looks at.
    pub subject: Subject,
    /// Why it matters: two or three sentences.
    pub why: String,
    /// The sentence of the guide that it implements, in our words.
    #[serde(default)]
    pub guide: Option<String>,
    /// What the standards say.
    #[serde(default)]
    pub references: Vec<Reference>,
    /// When it fires.
    pub when: When,
    /// Where a finding points.
    pub at: At,
    /// What is wrong: one sentence, present tense, with `{placeholders}`.
    pub message: String,
    /// What a report shows at the place, in a few words.
    pub label: String,
    /// What to do: an imperative, with `{placeholders}`.
    pub help: String,
    /// Whether a fix may be applied unseen.
    pub fix: Applicability,
    /// Other words or another severity under a circumstance; later ones win.
    #[serde(default, rename = "variant")]
    pub variants: Vec<Variant>,
    /// Minimal examples per language.
    #[serde(default, rename = "example")]
    pub examples: Vec<Example>,
}

/// What a rule looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Subject {
    /// One token request.
    Request,
    /// One authorize URL, or a library that composes them.
    Authorize,
    /// The answer to a token request.
    Response,
    /// A parameter of a token request.
    Parameter,
    /// The requests of one unit together.
    Flow,
    /// A URL or header as text.
    Text,
    /// A manifest's line or a library call.
    Dependency,
}

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

/// When a rule fires. All conditions that are given must hold; which ones a subject knows is checked when a rule is loaded.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct When {
    /// Text: the endpoint's role.
    pub role: Option<Role>,
    /// Text, request, parameter: the endpoint's standing.
    pub standing: Option<Vec<Standing>>,
    /// Text: where the text stands.
    pub place: Option<TextPlace>,
    /// Text: beginnings of header values, blanks and a header name before them aside.
    pub headers: Option<Vec<String>>,
    /// Text: query parameters of resource URLs.
    pub query: Option<Vec<String>>,
    /// Request, parameter: the grant (`code`, `refresh`, `password`).
    pub grant: Option<String>,
    /// Request: the verb is one of these on every alternative.
    pub verb: Option<Vec<String>>,
    /// Request: the content type that is asked for; the rule fires on any other.
    pub content_type: Option<String>,
    /// Request: the client authentication is so.
    pub authentication: Option<Authentication>,
    /// Authorize: the parameter is not right.
    pub wrong: Option<Wrong>,
    /// Parameter: one of these names.
    pub parameters: Option<Vec<String>>,
    /// Parameter: it travels here.
    pub within: Option<Vec<Within>>,
    /// Parameter: with one of these values.
    pub values: Option<Vec<String>>,
    /// Parameter: all of one request are one finding.
    pub together: Option<bool>,
    /// Response: this field is read.
    pub field: Option<String>,
    /// Response: and used so.
    pub usage: Option<UsageKind>,
    /// Response: compared with one of these.
    pub compared: Option<Vec<String>>,
    /// Response: a type that decodes the answer has one of these marks (annotations).
    pub model_marks: Option<Vec<String>>,
    /// Response: that type has no such field.
    pub model_lacks: Option<String>,
    /// Dependency: a package of the pack is asked for.
    pub packages: Option<bool>,
    /// Dependency, parameter: a login of the pack's list: `older`, or a grant's name.
    pub login: Option<String>,
    /// Any subject: a named predicate.
    pub predicate: Option<Predicate>,
}

impl When {
    /// The names of the conditions that are given.
    pub fn given(&self) -> Vec<&'static str> {
        let all = [
            ("role", self.role.is_some()),
            ("standing", self.standing.is_some()),
            ("place", self.place.is_some()),
            ("headers", self.headers.is_some()),
            ("query", self.query.is_some()),
            ("grant", self.grant.is_some()),
            ("verb", self.verb.is_some()),
            ("content-type", self.content_type.is_some()),
            ("authentication", self.authentication.is_some()),
            ("wrong", self.wrong.is_some()),
            ("parameters", self.parameters.is_some()),
            ("within", self.within.is_some()),
            ("values", self.values.is_some()),
            ("together", self.together.is_some()),
            ("field", self.field.is_some()),
            ("usage", self.usage.is_some()),
            ("compared", self.compared.is_some()),
            ("model-marks", self.model_marks.is_some()),
            ("model-lacks", self.model_lacks.is_some()),
            ("packages", self.packages.is_some()),
            ("login", self.login.is_some()),
            ("predicate", self.predicate.is_some()),
        ];
        all.into_iter().filter_map(|(name, given)| given.then_some(name)).collect()
    }
}

/// What the vocabulary can't say: judgements that look at several requests of a unit together. Keep it short.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Predicate {
    /// The authorize request and the code exchange disagree about where the browser comes back to.
    RedirectUriDiffers,
    /// Tokens are kept and nothing refreshes them.
    NeverRefreshed,
    /// A refresh loses the refresh token.
    RefreshTokenDropped,
    /// A fixed long life is assumed for the access token.
    LifetimeAssumed,
    /// The target has a successor.
    TargetSuperseded,
}

/// The placeholders that messages, labels and helps may use.
pub const PLACEHOLDERS: &[&str] = &[
    "provider",
    "generation",
    "role",
    "url",
    "path",
    "target",
    "successor",
    "verb",
    "client",
    "parameter",
    "parameters",
    "renamed",
    "value",
    "expected",
    "header",
    "field",
    "package",
    "instead",
    "call",
    "lifetime",
    "life",
    "guide",
    "note",
];

/// Where a text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TextPlace {
    /// In what runs or configures.
    Code,
    /// In comments, prose and recordings.
    Prose,
}

/// How a request authenticates its client.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Authentication {
    /// Not at all.
    Missing,
    /// In a way that cannot be right.
    Malformed,
}

/// A parameter that is not right.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Wrong {
    /// Its name.
    pub parameter: String,
    /// Its only right value, if there is one.
    #[serde(default)]
    pub expected: Option<String>,
    /// A constant value is wrong, too.
    #[serde(default)]
    pub constant: bool,
    /// Libraries that do this by themselves are right.
    #[serde(default)]
    pub library: Option<String>,
    /// A library's switch of this name that is off is wrong, on is right.
    #[serde(default)]
    pub switch: Option<String>,
}

/// Where a parameter travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Within {
    /// In the URL.
    Query,
    /// In the body.
    Body,
}

/// How a field is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum UsageKind {
    /// In any way.
    Any,
    /// As text.
    Text,
}

/// Where a finding points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum At {
    /// The literal that holds the path, or the text itself.
    Text,
    /// The call in the function that composes the request.
    Composer,
    /// The verb, when it is named in the composing function, else the composer.
    Verb,
    /// The header or the body.
    Content,
    /// The header's value.
    Header,
    /// The query as a whole.
    Query,
    /// The parameter's name.
    Parameter,
    /// The read or the field.
    Read,
    /// The assignment.
    Kept,
    /// The manifest's line or the call.
    Dependency,
}

/// Other words or another severity.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Variant {
    /// When.
    pub when: Circumstance,
    /// The severity then.
    #[serde(default)]
    pub severity: Option<Severity>,
    /// The message then.
    #[serde(default)]
    pub message: Option<String>,
    /// The label then.
    #[serde(default)]
    pub label: Option<String>,
    /// The help then.
    #[serde(default)]
    pub help: Option<String>,
}

/// A circumstance of a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Circumstance {
    /// The request authenticates its client.
    Authenticated,
    /// The parameter travels in the URL.
    InQuery,
    /// A secret is among the parameters.
    Secret,
    /// The parameter is there with an empty value.
    Empty,
    /// The parameter is there with a constant or an unexpected value.
    Constant,
    /// The read fails when the field is absent, or the field is not optional.
    Required,
    /// The field is declared by a type.
    Declared,
    /// A library's switch turns it off.
    Switch,
    /// A library's call, not the code's own request.
    Library,
    /// The request has no body.
    NoBody,
    /// A resource URL's query.
    ResourceUrl,
    /// The second of several cases that a predicate tells apart.
    Other,
}

/// A minimal example.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Example {
    /// The language, as in the frontend table.
    pub language: String,
    /// What is reported.
    pub bad: String,
    /// What is right.
    pub good: String,
}
