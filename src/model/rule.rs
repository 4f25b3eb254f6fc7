//! Rules as data: the closed vocabulary of `rules/<pack>/<rule-id>.toml`.
//!
//! A rule says when something is worth a finding, where the finding points and what it says. What the vocabulary can't say is a
//! named predicate. Nothing here matches anything: matching is a stage.

use super::finding::{Applicability, Severity};
use super::pack::{Role, Standing};
use serde::Deserialize;

pub use super::rule_text::{Example, Reference};

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
    /// What kind of rule it is besides what its pack says, in words that tools know (`external/cwe/cwe-598`).
    #[serde(default)]
    pub tags: Vec<String>,
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
    /// Which rewrite its help shows; by its subject when nothing is said.
    #[serde(default)]
    pub shows: Option<Shows>,
    /// Other words or another severity under a circumstance; later ones win.
    #[serde(default, rename = "variant")]
    pub variants: Vec<Variant>,
    /// Minimal examples per language.
    #[serde(default, rename = "example")]
    pub examples: Vec<Example>,
}

/// Which rewrite a rule's help shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shows {
    /// The request or authorize URL that the finding is about, as the target wants it.
    Rewrite,
    /// A function that renews the token which the request obtains.
    Renewal,
    /// None.
    Nothing,
}

impl Rule {
    /// Which rewrite its help shows.
    pub fn shows(&self) -> Shows {
        self.shows.unwrap_or(match self.subject {
            Subject::Request | Subject::Authorize | Subject::Parameter | Subject::Flow | Subject::Text => Shows::Rewrite,
            Subject::Response | Subject::Dependency => Shows::Nothing,
        })
    }
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
    /// Response: a type that decodes the answer rejects fields that it doesn't know.
    pub model_strict: Option<bool>,
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
            ("model-strict", self.model_strict.is_some()),
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

impl Predicate {
    /// Whether it judges a unit as a whole, at the first place that shows why.
    pub fn is_of_unit(self) -> bool {
        self == Self::TargetSuperseded
    }
}

/// The placeholders that messages, labels and helps may use.
pub const PLACEHOLDERS: &[&str] = &[
    "provider",
    "generation",
    "role",
    "url",
    "path",
    "target",
    "login",
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
    /// A margin is as long as what it is taken from.
    Margin,
    /// The second of several cases that a predicate tells apart.
    Other,
}
