//! Client models: what one HTTP or OAuth library's calls mean, as a closed vocabulary of TOML rows.
//!
//! A model says which calls make a client object, which write its *slots* (URL, verb, headers …), which send, and what they
//! return. The evaluator interprets the rows; nothing in the engine names a library.

use super::command::Command;
use super::decoder::{Decoder, Schemas};
use super::handling::Handling;
use super::source::Name;
use serde::Deserialize;
use std::collections::BTreeMap;

/// One file of `rules/clients/`: everything about the libraries of one language.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ClientFile {
    /// The languages the rows are for, as named in the frontend table.
    pub languages: Vec<String>,
    /// Functions and methods of the language's own library that compute text, maps or tests: name to operation of the
    /// evaluator (`evaluate::intrinsics` lists them). `f` is a free function, `.m` a method of any value, `A.m` or `A::m` a
    /// function of a namespace or class.
    #[serde(default)]
    pub intrinsics: BTreeMap<String, String>,
    /// Namespaces that code may write before a name or open and leave out: rows are written without them.
    #[serde(default)]
    pub namespaces: Vec<String>,
    /// Constants that libraries define and the project does not: qualified name to text (`HTTP_METH_POST`, `A\B::C`).
    #[serde(default)]
    pub constants: BTreeMap<String, String>,
    /// Where code finds settings by name without a call.
    #[serde(default)]
    pub settings: SettingPlaces,
    /// Objects of libraries that stand for a module of the project (`django.conf.settings`): the names such a module or its folder may have.
    #[serde(default)]
    pub modules: BTreeMap<String, Vec<String>>,
    /// Calls and places that keep a value beyond the request.
    #[serde(default)]
    pub sink: Vec<Sink>,
    /// Places whose writing sends a user's browser to the text (`location.href`), also as the end of a longer name.
    #[serde(default)]
    pub navigates: Vec<String>,
    /// Names of the object that holds all global variables (`window`).
    #[serde(default)]
    pub globals: Vec<String>,
    /// Parts of the names of methods that are called when a request fails, on objects that wait for its answer.
    #[serde(default)]
    pub failures: Vec<String>,
    /// Methods of a query or map under construction, and what they do: `append`, `append-all`, `get`, `has`, `delete`, `text`.
    #[serde(default)]
    pub queries: BTreeMap<String, String>,
    /// The libraries.
    #[serde(default)]
    pub client: Vec<Client>,
    /// The programs that command lines run.
    #[serde(default)]
    pub command: Vec<Command>,
    /// The libraries that decode documents into declared types.
    #[serde(default)]
    pub decoder: Vec<Decoder>,
    /// The libraries whose schemas code composes.
    #[serde(default)]
    pub schema: Vec<Schemas>,
}

/// Where code finds settings by name without a call: by members (`x.NAME`) or elements (`x["a:b"]`) of a place. Calls that do so are
/// intrinsics: `env` reads a variable of the environment (name, default), `setting` a setting of a configuration file (name, default),
/// and `section` gives the place below a name, on which both `setting` methods and members work; without a name, the place of all.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SettingPlaces {
    /// Qualified names whose members are variables of the environment (`process.env`).
    #[serde(default)]
    pub environment: Vec<String>,
    /// Qualified names whose members are settings (`ConfigurationManager.AppSettings`).
    #[serde(default)]
    pub places: Vec<String>,
    /// Qualified types whose objects hold settings by name (`IConfiguration`).
    #[serde(default)]
    pub types: Vec<String>,
}

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

/// A call of a library.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Call {
    /// The names this row is for: `f` a function, `A\B::m` a static method, `new A.B` the constructor of that class,
    /// `*.m` a method of any value (which counts as the first argument), `.m` a method of a client object (or of a facade), `new` the
    /// constructor of `types`, `()` a call of a facade (or of a client object) itself, `pkg.f` a function of a module, `.a.m` the method of
    /// a property (`client.authorizationCode.getToken`) or of what a method without arguments returns (`->getQuery()->set`). Methods of an answer are looked up here too, in the model that sent the request.
    /// The first row that applies counts.
    pub names: Vec<String>,
    /// What the call does, in order of evaluation after its arguments are placed.
    #[serde(default)]
    pub does: Action,
    /// Which argument holds the client object, for functions (`curl_setopt($ch, …)`): its index.
    #[serde(default)]
    pub object: Option<usize>,
    /// What the arguments are, by position: an effect each; `""` ignores one.
    #[serde(default)]
    pub args: Vec<Effect>,
    /// Where the name of a header or parameter stands among the arguments, when not right before its value.
    #[serde(default)]
    pub name_at: Option<usize>,
    /// What arguments are when passed by name.
    #[serde(default)]
    pub named: BTreeMap<String, Effect>,
    /// The verb that the call's name says.
    #[serde(default)]
    pub verb: Option<String>,
    /// Effects that hold without an argument (`->asForm()`), as slot → constant: `content-type`, `body-kind`, `verb`, `open`.
    #[serde(default)]
    pub sets: BTreeMap<String, String>,
    /// Slots that lose their value before anything else (`resetHeader`).
    #[serde(default)]
    pub clears: Vec<Slot>,
    /// What the call returns. A row that does not send and returns the answer returns that to the object's last request.
    #[serde(default)]
    pub returns: Returns,
    /// The call returns what this slot holds.
    #[serde(default)]
    pub yields: Option<Slot>,
    /// A function argument is called back with the answer: position of the function (negative counts from the end; when no function is
    /// there, the last argument that is one) and the position of the answer among its parameters. On a row that makes a request object it
    /// is called when that sends.
    #[serde(default)]
    pub callback: Option<(i32, usize)>,
    /// What the callback's parameters are when more than one is known: `""` nothing, `.` the answer, else a field of it.
    #[serde(default)]
    pub gives: Vec<String>,
    /// The row applies only when this argument is that text (`getAccessToken('refresh_token', …)`): position and text.
    #[serde(default)]
    pub when: Option<(usize, String)>,
    /// The row applies only with at least so many arguments.
    #[serde(default)]
    pub min_args: usize,
    /// The method that the library's own one of this row calls, with the verb before the arguments: one of that name in a class of the
    /// project is called instead.
    #[serde(default)]
    pub calls: Option<String>,
    /// The object is what a function makes of it that is handed, with the same first argument, to the calls of this name anywhere in the
    /// unit (`AddHttpClient("api", c => …)`).
    #[serde(default)]
    pub configured_by: Option<String>,
    /// Calls chained onto the one of `configured-by` that give a handler of the object's requests: its class in angle brackets, or a
    /// function that makes one.
    #[serde(default)]
    pub handled_by: Vec<String>,
    /// A function at this position is called with the options of each request: what they are then, all requests have.
    #[serde(default)]
    pub handles: Option<usize>,
    /// Sends only what has not been sent yet: several calls that ask for the answer are one request.
    #[serde(default)]
    pub once: bool,
    /// The object is of the class that this argument is: an interface whose methods are requests.
    #[serde(default)]
    pub of_class: Option<usize>,
    /// A function at this position is called with the object, to configure it.
    #[serde(default)]
    pub configures: Option<usize>,
    /// Parameters a library adds to the token request by this call (`grant_type=refresh_token`).
    #[serde(default)]
    pub adds: BTreeMap<String, String>,
    /// What the library does by itself (see [`Client::does`]), but not in this call.
    #[serde(default)]
    pub leaves_out: Vec<String>,
}

/// What a call does with the object.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    /// Makes a client object (or a request object); inside a method row: a copy of the receiver.
    Make,
    /// Writes slots.
    #[default]
    Set,
    /// Writes slots and sends.
    Send,
    /// Configures an OAuth library: its endpoints are known from here on.
    Configure,
    /// Has an OAuth library compose an authorize URL.
    Authorize,
    /// Has an OAuth library send a token request.
    Exchange,
    /// Has an OAuth library refresh.
    Refresh,
    /// Forgets everything written (`curl_reset`).
    Reset,
    /// Nothing that matters.
    Ignore,
}

/// What a call returns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Returns {
    /// The object, for `make` the new one.
    #[default]
    Object,
    /// The answer to the request.
    Answer,
    /// Nothing known.
    Unknown,
    /// True.
    True,
    /// What the block it is given gives; without one the object.
    Block,
}

/// What an argument, option or field is for. Written as text (`"url"`) or as a table.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(try_from = "EffectForm")]
pub struct Effect {
    /// The slot: see [`Slot`]; none ignores the value.
    pub slot: Option<Slot>,
    /// Setting it to something true (or not null, for values) makes this the verb unless a verb is named.
    pub implies: Option<String>,
    /// A true value names this verb (`CURLOPT_POST`, `CURLOPT_HTTPGET`).
    pub verb: Option<String>,
    /// Slots that lose their value.
    pub clears: Vec<Slot>,
    /// For `header` and `param`: the fixed name; without it the name is the argument before.
    pub name: Option<String>,
    /// The name of a switch of an OAuth library (`state`): true turns it on, false off.
    pub switch: Option<String>,
    /// The switch's sense is reversed (`provider_ignores_state`), or false says that a body is of the kind (`encode_multipart`).
    pub off: bool,
    /// Texts that turn the switch off, such as the names of the other ways to authenticate, and names of classes whose objects do.
    pub off_for: Vec<String>,
}

/// The parts of a request that rows write.
///
/// A slot that is given a client object or a request object takes what that object has in the same slot (a `Headers` object as headers, a
/// stream as body).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Slot {
    /// The URL or path; joined to the base.
    Url,
    /// What a request goes to, by what it is: text is the URL, a map the options, a client or request object is taken over.
    Target,
    /// The base URL.
    Base,
    /// Only a host name.
    Host,
    /// Only a path.
    Path,
    /// Only a port or a scheme: remembered for nothing.
    Scheme,
    /// The verb.
    Verb,
    /// A verb and a URL in one text (`POST /token`).
    RequestLine,
    /// The query: a map or text.
    Query,
    /// One query or form parameter (a name argument before it or `name`), placed by verb.
    Param,
    /// One query parameter, whatever the verb (named like `param`).
    QueryParam,
    /// One more segment of the URL's path.
    Segment,
    /// A body whose kind follows from its type (`body`).
    Body,
    /// A form body: a map or text. `true`: the body, whatever its type, is a form.
    Form,
    /// A JSON body. `true`: the body is JSON unless something else makes it a form.
    Json,
    /// A multipart body.
    Multipart,
    /// Query on GET and HEAD, else body by type (jQuery's `data`).
    Data,
    /// Text that is added to the body.
    Written,
    /// An object that is a body and says what type it has, unless the request has one; anything else is a body.
    Entity,
    /// Headers as a map.
    Headers,
    /// Headers as a list of `Name: value` lines, or one text of lines.
    HeaderLines,
    /// One header: a name argument before it, or `name`; without either, lines or a map that are added to the others.
    Header,
    /// The name of a header that goes.
    WithoutHeader,
    /// The Content-Type: a media type, or a short name of one (`form`, `json`); `false` leaves it out.
    ContentType,
    /// `id:secret` as one text, a list of both, or a map with `user`/`username`, `pass`/`password`.
    Credentials,
    /// The user part of credentials.
    User,
    /// The password part.
    Password,
    /// A bearer or other token for the Authorization header.
    Bearer,
    /// The scheme of credentials when it is no Basic (`digest`, `ntlm`).
    AuthScheme,
    /// A map of options: each key by `options`.
    Options,
    /// The name of an option; the value is the next argument.
    OptionName,
    /// Another client or request object: its slots are taken over.
    Object,
    /// A value that makes the client's configuration unknown (handlers, interceptors).
    Open,
    /// A function that is called with the answer as its first parameter (an option `success`).
    Callback,
    /// A function that is called with this object as its first parameter, to set it up (`AddOAuth(options => …)`).
    Setup,
    /// An OAuth library's authorize endpoint.
    Authorize,
    /// The token endpoint.
    Token,
    /// The base of both.
    TokenBase,
    /// The path of the token endpoint on its base.
    TokenPath,
    /// The path of the authorize endpoint on its base.
    AuthorizePath,
    /// The base of the authorize endpoint where it differs.
    AuthorizeBase,
    /// Parameters of the authorize request.
    AuthorizeParams,
    /// Parameters of the token request.
    TokenParams,
    /// The client id.
    ClientId,
    /// The client secret.
    ClientSecret,
    /// The redirect URI of an OAuth library.
    RedirectUri,
    /// The state of an authorize request.
    State,
    /// A text of a resource header (omniauth's `header_format`).
    ResourceHeader,
}

/// The two ways to write an effect.
#[derive(Deserialize)]
#[serde(untagged)]
enum EffectForm {
    Word(String),
    Table(EffectTable),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct EffectTable {
    #[serde(default)]
    slot: Option<Slot>,
    #[serde(default)]
    implies: Option<String>,
    #[serde(default)]
    verb: Option<String>,
    #[serde(default)]
    clears: Vec<Slot>,
    #[serde(default)]
    name: Option<String>,
    #[serde(default)]
    switch: Option<String>,
    #[serde(default)]
    off: bool,
    #[serde(default)]
    off_for: Vec<String>,
}

impl TryFrom<String> for Effect {
    type Error = String;

    fn try_from(slot: String) -> Result<Self, String> {
        EffectForm::Word(slot).try_into()
    }
}

impl TryFrom<EffectForm> for Effect {
    type Error = String;

    fn try_from(form: EffectForm) -> Result<Self, String> {
        match form {
            EffectForm::Word(word) if word.is_empty() => Ok(Effect::default()),
            EffectForm::Word(word) => {
                let slot = Slot::deserialize(serde::de::value::StrDeserializer::<serde::de::value::Error>::new(&word));
                slot.map(|slot| Effect { slot: Some(slot), ..Effect::default() }).map_err(|e| e.to_string())
            }
            EffectForm::Table(t) => Ok(Effect {
                slot: t.slot,
                implies: t.implies,
                verb: t.verb,
                clears: t.clears,
                name: t.name,
                switch: t.switch,
                off: t.off,
                off_for: t.off_for,
            }),
        }
    }
}

/// A call or place that keeps a value.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Sink {
    /// Names of calls, as in [`Call::names`]; `.m` is a method of any unmodelled value, `.a.m` of one that is
    /// called `a` or that a method `a` gives. `m*` is any name whose first word is `m` (`mOption`,
    /// `m_option`), also behind the mark that a module puts before its names (`Shop_MOption`).
    #[serde(default)]
    pub names: Vec<String>,
    /// Names of global places whose elements or fields are written (`_SESSION`, `localStorage`).
    #[serde(default)]
    pub places: Vec<String>,
    /// What it is: `session`, `cookie`, `cache`, `store`.
    pub kind: String,
    /// Position of the key.
    #[serde(default)]
    pub key: Option<usize>,
    /// Position of the value.
    #[serde(default)]
    pub value: Option<usize>,
    /// What is put into such a place may be a map, in which this entry is the value, and `lifetime-key` the lifetime.
    #[serde(default)]
    pub value_key: Option<String>,
    /// Position of the lifetime.
    #[serde(default)]
    pub lifetime: Option<usize>,
    /// The lifetime may also be passed by one of these names (`timeout=60`).
    #[serde(default)]
    pub lifetime_names: Vec<String>,
    /// The lifetime is this entry of the map at that position (`{maxAge: …}`), or one of several (`a|b`).
    #[serde(default)]
    pub lifetime_key: Option<String>,
    /// The unit of the lifetime in seconds (60 for minutes, 0.001 for milliseconds), `1` by default; negative: a point in time in that unit.
    #[serde(default)]
    pub unit: Option<f64>,
    /// There is no lifetime: it is kept for ever (`Cache::forever`).
    #[serde(default)]
    pub forever: bool,
}

/// The client models of one run, by language.
#[derive(Debug, Clone, Default)]
pub struct Clients {
    /// In the order of their files; later files (from `--rules`) come first when they name the same call.
    pub files: Vec<ClientFile>,
}

impl Clients {
    /// The model with that id.
    pub fn get(&self, id: &str) -> Option<&Client> {
        self.files.iter().flat_map(|f| &f.client).find(|c| c.id == id)
    }

    /// The files for a language.
    pub fn of<'a>(&'a self, language: &'a str) -> impl Iterator<Item = &'a ClientFile> {
        self.files.iter().filter(move |f| f.languages.iter().any(|l| l == language))
    }
}

/// A qualified name as rows are looked up by: without a leading separator.
pub fn normal_name(name: &str) -> Name {
    name.trim_start_matches('\\').into()
}
