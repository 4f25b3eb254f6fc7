//! What is to be written instead: the target of a migration, and the plan of one request to it.
//!
//! A plan is language-neutral: it says which values a request carries and where each comes from. How that looks in a language and a
//! library is the business of [`dialect`](super::dialect) and [`client`](super::client).

use super::source::Name;
use std::collections::BTreeMap;

/// The API that requests are rewritten for: filled by a pack.
#[derive(Debug, Clone, Default)]
pub struct Target {
    /// The token endpoint.
    pub token_url: Name,
    /// The authorize endpoint.
    pub authorize_url: Name,
    /// Paths of token endpoints of every generation.
    pub token_paths: Vec<Name>,
    /// Paths of authorize endpoints of every generation.
    pub authorize_paths: Vec<Name>,
    /// The parameter that names the grant.
    pub grant: Name,
    /// The grants.
    pub grants: Vec<Grant>,
    /// Which parameters have another name: from, to.
    pub renames: Vec<(Name, Name)>,
    /// Parameters that a token request does not carry any more.
    pub drops: Vec<Name>,
    /// The parameter that names the client.
    pub client_id: Name,
    /// The parameter that holds the client's secret.
    pub client_secret: Name,
    /// The parameter that says where the user is sent back to.
    pub redirect_uri: Name,
    /// The parameter that ties an authorize request to a session.
    pub state: Name,
    /// Parameters that every authorize request carries, with their values.
    pub authorize_params: Vec<(Name, Name)>,
    /// The environment variable that a parameter's value is read from when the code has none, or only a literal that must not be shown.
    pub settings: BTreeMap<Name, Name>,
    /// Parameters whose values must not be shown.
    pub confidential: Vec<Name>,
    /// Words in the name of a setting that holds a client's identity, and the word in its place when it holds the secret.
    pub secret_words: Vec<(Name, Name)>,
}

/// A grant of the target.
#[derive(Debug, Clone, Default)]
pub struct Grant {
    /// The value of the grant parameter.
    pub name: Name,
    /// The name of its template in a client's `rewrite`.
    pub template: Name,
    /// The parameters it needs besides, in order.
    pub params: Vec<Name>,
    /// It needs the redirect URI of the authorize request, when that had one.
    pub redirects: bool,
    /// It renews a token that is kept.
    pub renews: bool,
}

impl Target {
    /// The grant with that value.
    pub fn grant(&self, name: &str) -> Option<&Grant> {
        self.grants.iter().find(|g| &*g.name == name)
    }

    /// The grant that renews a token.
    pub fn renewal(&self) -> Option<&Grant> {
        self.grants.iter().find(|g| g.renews)
    }

    /// What a parameter is called at the target.
    pub fn renamed<'a>(&'a self, name: &'a Name) -> &'a Name {
        self.renames.iter().find(|(from, _)| from == name).map_or(name, |(_, to)| to)
    }

    /// Whether a token request carries it no more.
    pub fn drops(&self, name: &str) -> bool {
        self.drops.iter().any(|d| &**d == name)
    }

    /// Whether its value must not be shown.
    pub fn is_confidential(&self, name: &str) -> bool {
        self.confidential.iter().any(|c| &**c == name)
    }

    /// The environment variable for a parameter.
    pub fn setting(&self, name: &str) -> Option<&Name> {
        self.settings.get(name)
    }
}

/// What a request to the target carries.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// Which endpoint.
    pub kind: PlanKind,
    /// Its URL.
    pub url: Name,
    /// The client's id.
    pub id: Written,
    /// The client's secret.
    pub secret: Written,
    /// The parameters in order.
    pub pairs: Vec<(Name, Written)>,
    /// The code may send more parameters than are known.
    pub open: bool,
    /// The code runs at users', where no secret can be kept.
    pub user_side: bool,
}

/// What a plan is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlanKind {
    /// A token request with the template of its grant.
    Token(Name),
    /// An authorize URL.
    Authorize,
    /// An OAuth library's configuration.
    Configure,
}

/// Where a value of the rewrite comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Written {
    /// An expression of the code itself.
    Source(String),
    /// A known text.
    Literal(Name),
    /// A setting in the environment.
    Setting(Name),
    /// A variable that the code does not have yet.
    Variable(Name),
    /// A new random state.
    State,
    /// Several after another.
    Join(Vec<Written>),
}
