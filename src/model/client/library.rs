//! One library: what its objects are, what they hold, and how its calls are found and written.

use super::{Call, Effect, Slot};
use crate::model::handling::Handling;
use serde::Deserialize;
use std::collections::BTreeMap;

/// One library.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Client {
    /// `language/library`, unique.
    pub id: String,
    /// The library's name for users.
    pub title: String,
    /// What it is.
    #[serde(default)]
    pub kind: ClientKind,
    /// Packages that bring it, as manifests name them.
    #[serde(default)]
    pub packages: Vec<String>,
    /// Qualified class names whose objects are clients of this model: `new`, declared types and subclasses of these. A module's
    /// default export and the module itself have the module's name (`passport-oauth2`), a named export is `module.Name`.
    #[serde(default)]
    pub types: Vec<String>,
    /// Names whose methods act on a fresh, default client (`Http::post()`, `axios.get()`), and which may be called themselves (row `()`).
    /// A parameter or field of such a name that is not otherwise known is one too (`$http`).
    #[serde(default)]
    pub facades: Vec<String>,
    /// Objects that code is given instead of making them (by dependency injection) are as fresh ones: nothing but what `opened-by` names
    /// configures them.
    #[serde(default)]
    pub given_fresh: bool,
    /// What adds to all objects of the model when some code of the unit imports it or some decorator calls it (interceptors, settings of a
    /// module): qualified names, or `Name.method`.
    #[serde(default)]
    pub opened_by: Vec<String>,
    /// Code of the project through which the requests of all objects of the model pass; on a model of handlers, how their class is called.
    #[serde(default)]
    pub handled: Option<Handling>,
    /// The verb when nothing names one.
    #[serde(default)]
    pub default_verb: Option<String>,
    /// Underscores in the names of headers stand for dashes (`content_type:`).
    #[serde(default)]
    pub dashes: bool,
    /// The method that obtains the token, which subclasses may replace; a member in `answers` gives what it returns.
    #[serde(default)]
    pub obtains: Option<String>,
    /// What slots hold until something writes them (an OAuth library's default paths).
    #[serde(default)]
    pub defaults: BTreeMap<Slot, String>,
    /// How a path is joined to the base.
    #[serde(default)]
    pub base_join: BaseJoin,
    /// `{name}` in a URL stands for a value that is given elsewhere.
    #[serde(default)]
    pub templates: bool,
    /// What a body is by the type of its value.
    #[serde(default)]
    pub body: BodyTypes,
    /// Option keys (of maps passed as `options`, and of option-name/value calls): dotted for nested maps (`http.method`), `*` for any one
    /// key or position on the way. Enum constants by their symbol (`CURLOPT_URL`), which also stands for a text key of that name.
    #[serde(default)]
    pub options: BTreeMap<String, Effect>,
    /// Properties of the object that are written or, in subclasses, declared (`$accessTokenUrl`); dotted for properties of
    /// properties (`defaults.baseURL`).
    #[serde(default)]
    pub fields: BTreeMap<String, Effect>,
    /// Marks by which interfaces declare requests: on the interface, its methods and their parameters.
    #[serde(default)]
    pub marks: BTreeMap<String, DeclaredPart>,
    /// Methods that the library calls on subclasses; what they return goes to the slot.
    #[serde(default)]
    pub overrides: BTreeMap<String, Effect>,
    /// Calls.
    #[serde(default)]
    pub call: Vec<Call>,
    /// Fields and no-argument methods of an answer that only unwrap it (`data`, `body`, `getBody`, `json`): the path does not grow.
    #[serde(default)]
    pub unwraps: Vec<String>,
    /// Requests made by this model's `make` rows send themselves (when awaited, on the next tick): one that nothing else sends counts as
    /// sent by the last row called on it.
    #[serde(default)]
    pub sends_itself: bool,
    /// Properties that are clients of another model with the same slots: dotted property to client id (`_oauth2` of passport's strategy).
    #[serde(default)]
    pub exposes: BTreeMap<String, String>,
    /// The URL may also be a file: one without a scheme, or that begins with one of these names, is no request.
    #[serde(default)]
    pub files: Vec<String>,
    /// Properties of the client object that hold the answer once it has sent (`responseText`).
    #[serde(default)]
    pub answers: Vec<String>,
    /// What an OAuth library does by itself: `response_type`, `state`, `basic`, `body-credentials` (the client's id and secret are
    /// parameters of the token request unless the switch `basic` is on), `post`, `form`, `redirect_uri`, `refresh`, `login`.
    #[serde(default)]
    pub does: Vec<String>,
    /// How a token request to the target is written with this library, by grant (`code`, `refresh`, `password`; `any` for all of them);
    /// for an OAuth library its configuration (`configure`); an authorize URL (`authorize`) where the dialect's way does not do; and how
    /// a setting is read (`env`, with `{name}`) where the dialect's way does not do.
    ///
    /// Placeholders, each an expression of the language ready to stand as an operand: `{url}` the token endpoint, `{id}`, `{secret}`,
    /// `{pairs}` the parameters as entries of a map literal (alone on its line: one per line, else `, ` between), `{answer}` the
    /// variable that holds the *decoded* answer once the template ran, `{then}` (alone on its line) where code goes that needs the
    /// answer, when that is inside a callback; for OAuth libraries also `{authorize}` and `{redirect}`. A `{name}` right behind a `$`
    /// is left alone (`${id}` is the language's own).
    #[serde(default)]
    pub rewrite: BTreeMap<String, String>,
}

/// What a library is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ClientKind {
    /// Sends requests.
    #[default]
    Http,
    /// Runs OAuth flows: it is configured with endpoints.
    Oauth,
    /// Composes URLs: where text is wanted its objects stand for the URL with its query.
    Url,
    /// A map literal that has a URL and a verb, and is handed to something that is not known: somebody sends it as it says.
    Literal,
}

/// How a base URL and a path are joined. An absolute path wins over any base, known or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BaseJoin {
    /// RFC 3986: `/x` replaces the base's path, `x` its last segment.
    #[default]
    Rfc3986,
    /// As in RFC 3986, the base being a folder: `x` is in it.
    Folder,
    /// One after the other.
    Concat,
    /// One after the other with exactly one slash between.
    Slash,
}

/// What a body is by the type of its value.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct BodyTypes {
    /// A map (PHP array, JavaScript object): `form`, `json`, `multipart`, `text`.
    #[serde(default)]
    pub map: Option<String>,
    /// Flat text: `form` when the client declares it as form (curl), `text` when it sends no type.
    #[serde(default)]
    pub text: Option<String>,
    /// A query object (`URLSearchParams`), where it is not the same as its text.
    #[serde(default)]
    pub query: Option<String>,
    /// A body whose kind a call names replaces the Content-Type among the client's default headers (Guzzle's `form_params`).
    #[serde(default)]
    pub over_default_type: bool,
    /// A map is encoded as the Content-Type says when that names form, JSON or multipart.
    #[serde(default)]
    pub by_type: bool,
}

/// What a mark on an interface, one of its methods or a parameter says of the request that calling the method sends.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct DeclaredPart {
    /// The verb that the mark names: its method is a request.
    #[serde(default)]
    pub verb: Option<String>,
    /// What its arguments are, by name; `0` for the one without a name.
    #[serde(default)]
    pub args: BTreeMap<String, Effect>,
    /// What is handed to the parameter; a name that it needs is the mark's argument, else the parameter's.
    #[serde(default)]
    pub param: Option<Effect>,
    /// What is handed to the parameter when the mark's first argument is a word of these.
    #[serde(default)]
    pub choices: BTreeMap<String, Effect>,
    /// Methods of an interface with this mark are requests of this model, whatever else is marked so.
    #[serde(default)]
    pub interface: bool,
}
