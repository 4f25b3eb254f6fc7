//! What the evaluator understood: requests, built URLs, library configurations, reads of answers and kept tokens.
//!
//! This is all that rules see of code. Nothing here knows a language, a library or a provider. Every value carries the
//! spans it came through, so that a finding can point at the one place that has to change and name the others.

mod answers;

pub use answers::{AnswerRead, Expiry, Kept, Lifetime, SinkKind, Usage};

use super::shape::Shape;
use super::source::{Name, Span, UnitId};

/// Yes, no, or on some paths only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Tri {
    /// Certainly not.
    #[default]
    No,
    /// On some paths, or not known.
    Maybe,
    /// Certainly.
    Yes,
}

/// A text as far as it is known.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Text {
    /// In order. Adjacent literals that come from different places stay apart.
    pub pieces: Vec<Piece>,
}

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Piece {
    /// What it is.
    pub kind: PieceKind,
    /// A literal's content without quotes, or the expression that a hole stands for (what a rewrite quotes).
    pub span: Span,
    /// The literal's bytes are those of the span (no escapes), so a part of the text is a part of the span.
    pub exact: bool,
    /// The reads (constants, fields, variables, returns) it came through, outermost last.
    pub via: Vec<Span>,
}

/// What a piece is.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PieceKind {
    /// Known text.
    Literal(Name),
    /// Text that is not known.
    Hole(Hole),
    /// The base64 encoding of a text; `wraps` when the encoder inserts line breaks.
    Base64 {
        /// What is encoded.
        inner: Box<Text>,
        /// The encoder wraps lines.
        wraps: bool,
    },
    /// The percent-encoding of a text.
    Encoded(Box<Text>),
}

/// Why a piece is not known.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Hole {
    /// No idea.
    Unknown,
    /// A parameter of a function whose callers are not known, or a configuration value: its name.
    Named(Name),
    /// A field of the answer to a request: the request's number and the path.
    Answer(u32, Vec<Name>),
}

/// A part of a request that may have several values.
#[derive(Debug, Clone, PartialEq)]
pub struct Part<T> {
    /// The known alternatives, at most four, sorted.
    pub alternatives: Vec<T>,
    /// Whether it is absent: `Yes` means that nothing sets it, `Maybe` that some path does not.
    pub absent: Tri,
    /// Some alternative is not known (and not among the known ones).
    pub unknown: bool,
}

impl<T> Default for Part<T> {
    fn default() -> Self {
        Self { alternatives: Vec::new(), absent: Tri::Yes, unknown: false }
    }
}

impl<T> Part<T> {
    /// A part with exactly this value.
    pub fn is(value: T) -> Self {
        Self { alternatives: vec![value], absent: Tri::No, unknown: false }
    }

    /// A part of which nothing is known.
    pub fn unknown() -> Self {
        Self { alternatives: Vec::new(), absent: Tri::Maybe, unknown: true }
    }

    /// The value, when it is the only possibility.
    pub fn only(&self) -> Option<&T> {
        match (&self.alternatives[..], self.absent, self.unknown) {
            ([one], Tri::No, false) => Some(one),
            _ => None,
        }
    }
}

/// Named parameters: of a query, a form or JSON body, or headers.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Params {
    /// In the order they are sent, as far as known. Header names keep the case of the code.
    pub entries: Vec<Param>,
    /// More entries than these may be there (a spread, a variable from outside, an interceptor): *missing* is then never certain.
    pub open: bool,
    /// The literal or map they are composed in, if it is one place.
    pub span: Option<Span>,
}

/// One named parameter.
#[derive(Debug, Clone, PartialEq)]
pub struct Param {
    /// Its name.
    pub name: Name,
    /// The name where it is written: content of the key literal, or the part of a URL literal.
    pub name_span: Span,
    /// Its value. Empty text is a text without pieces.
    pub value: Part<Text>,
    /// The expression or the part of a literal that gives the value.
    pub value_span: Span,
    /// The whole entry with its separator, for removal; none when it can't be removed textually.
    pub entry_span: Option<Span>,
    /// Whether it is there.
    pub there: Tri,
}

/// The kinds of request bodies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BodyKind {
    /// `application/x-www-form-urlencoded`.
    Form,
    /// JSON.
    Json,
    /// `multipart/form-data`.
    Multipart,
    /// Text whose structure is not known.
    Text,
}

/// A body and where it is made.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Body {
    /// Its kind.
    pub kind: BodyKind,
    /// The client writes the matching Content-Type by itself when no header says otherwise.
    pub typed_by_client: bool,
    /// The expression that makes it.
    pub span: Span,
}

/// A verb and where it is named.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Verb {
    /// In capitals.
    pub name: Name,
    /// Where it is named; the call for a client's default.
    pub span: Span,
}

/// Client credentials handed to a client's own option for HTTP authentication (`CURLOPT_USERPWD`, `auth`, `setBasicAuth`).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Credentials {
    /// `Basic`, `Digest`, `Bearer` … as the client sends it.
    pub scheme: Name,
    /// Where.
    pub span: Span,
}

/// How a request came to be known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// A modelled client sends it.
    Sent,
    /// A grant is composed but the call that sends it is not understood: verb, headers and body kind are unknown.
    Inferred,
}

/// A call on the way from the composer to the client.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Frame {
    /// The called name at the call site.
    pub call: Span,
    /// The function the call stands in.
    pub function: Span,
}

/// A request that the code sends.
#[derive(Debug, Clone, PartialEq)]
pub struct Request {
    /// Its number within the run (stable for the same tree).
    pub id: u32,
    /// The unit of the composing file.
    pub unit: UnitId,
    /// The client model's id, such as `php/curl`; `""` for inferred ones.
    pub client: Name,
    /// How it came to be known.
    pub origin: Origin,
    /// The sending call's name (`curl_exec`, `post`).
    pub call: Span,
    /// The whole sending expression.
    pub call_expression: Span,
    /// Where it is reported: the called name in the composing function.
    pub composer: Span,
    /// The composing function.
    pub function: Span,
    /// From the root to the sending call, outermost first.
    pub frames: Vec<Frame>,
    /// The HTTP method.
    pub verb: Part<Verb>,
    /// The URL without its query and fragment, base joined.
    pub url: Part<Text>,
    /// The query, from the URL text and from options.
    pub query: Params,
    /// The body's kind.
    pub body: Part<Body>,
    /// The body's parameters (form, JSON or multipart fields).
    pub form: Params,
    /// The headers.
    pub headers: Params,
    /// Credentials given to the client's own authentication option.
    pub credentials: Part<Credentials>,
    /// The receiver or the callee was found by name only, or the client's configuration is not visible: at most medium.
    pub uncertain: bool,
    /// The answer's access token, or the whole answer, outlives the request: where it is kept.
    pub kept: Vec<Kept>,
    /// What is read from the answer.
    pub reads: Vec<AnswerRead>,
}

/// A URL that is composed and handed on (returned, printed, redirected to, stored), not requested.
#[derive(Debug, Clone, PartialEq)]
pub struct Built {
    /// The number, shared with requests.
    pub id: u32,
    /// The id of the OAuth library's model that composes it (`""` for the code's own): what the library adds is in the query already.
    pub client: Name,
    /// The unit of the composing file.
    pub unit: UnitId,
    /// The URL without query.
    pub url: Part<Text>,
    /// Its query; `has_query` tells an empty known query from none.
    pub query: Params,
    /// Whether the text has a `?` or a query was composed for it.
    pub has_query: bool,
    /// Where it leaves.
    pub at: Span,
    /// The expression that composes it.
    pub composer: Span,
    /// The function that composes it.
    pub function: Span,
}

/// An OAuth library that is configured or subclassed.
#[derive(Debug, Clone, PartialEq)]
pub struct Library {
    /// The number, shared with requests.
    pub id: u32,
    /// The unit.
    pub unit: UnitId,
    /// The client model's id.
    pub client: Name,
    /// The configuring call or class.
    pub at: Span,
    /// The function it stands in.
    pub function: Span,
    /// The authorize endpoint.
    pub authorize: Part<Text>,
    /// The token endpoint.
    pub token: Part<Text>,
    /// The client's id it is given.
    pub client_id: Option<Param>,
    /// The client's secret it is given.
    pub client_secret: Option<Param>,
    /// The redirect URI it is given.
    pub redirect_uri: Option<Param>,
    /// What the code adds to authorize requests.
    pub authorize_params: Params,
    /// What the code adds to token requests.
    pub token_params: Params,
    /// What the library does by itself: `response_type`, `state`, `basic`, `post`, `form`, `redirect_uri`, `refresh`, `login` (it runs the whole flow).
    pub does: Vec<Name>,
    /// Options that switch something off or on, by the model's name for it: `state`.
    pub switches: Vec<(Name, Tri, Span)>,
    /// Headers the library is told to send with resource calls (omniauth's `header_format`).
    pub resource_headers: Vec<Text>,
}

/// A call of a name the unit does not define: what dependency rules look at.
#[derive(Debug, Clone, PartialEq)]
pub struct ForeignCall {
    /// Qualified (`Vendor\Class::method`, `Vendor\Class.method` on an object, `pkg.fn`, `new Vendor\Class`).
    pub name: Name,
    /// Number of arguments.
    pub arguments: usize,
    /// Where.
    pub at: Span,
}

/// All that was understood of one unit.
#[derive(Debug, Clone, Default)]
pub struct Understood {
    /// Sorted by composer.
    pub requests: Vec<Request>,
    /// Sorted by place.
    pub built: Vec<Built>,
    /// Sorted by place.
    pub libraries: Vec<Library>,
    /// Sorted by place.
    pub foreign: Vec<ForeignCall>,
    /// Fixed points in time that are kept, sorted by place.
    pub expiries: Vec<Expiry>,
    /// Types and schemas that answers may be decoded into, sorted by place.
    pub shapes: Vec<Shape>,
    /// Sends whose URL is not known at all.
    pub unresolved: usize,
    /// Roots that ran out of fuel, or could not be run: where and why.
    pub gaps: Vec<(Span, &'static str)>,
    /// Names the code uses and the parsed files do not define: classes, functions, relative module paths (with the file they are
    /// relative to). The next wave may parse the files that do.
    pub wanted: Vec<Wanted>,
    /// Rows of client models that took part: `client-id name`.
    pub rows_used: std::collections::BTreeSet<String>,
}

impl Understood {
    /// Adds what was understood of other code of the unit; nothing is sorted again.
    pub fn append(&mut self, other: Self) {
        self.requests.extend(other.requests);
        self.built.extend(other.built);
        self.libraries.extend(other.libraries);
        self.foreign.extend(other.foreign);
        self.expiries.extend(other.expiries);
        self.shapes.extend(other.shapes);
        self.unresolved += other.unresolved;
        self.gaps.extend(other.gaps);
        self.wanted.extend(other.wanted);
        self.rows_used.extend(other.rows_used);
    }
}

/// A name that was asked for and not found.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Wanted {
    /// The name as qualified by the frontend.
    pub name: Name,
    /// What it names.
    pub kind: WantedKind,
    /// The file that asks.
    pub from: super::source::FileId,
}

/// What a wanted name names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum WantedKind {
    /// A class, interface or trait.
    Type,
    /// A function.
    Function,
    /// A module or included file, by path.
    Module,
    /// A constant.
    Constant,
}
