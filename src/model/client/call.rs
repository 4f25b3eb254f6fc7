//! One call of a library: when a row is for it, what its arguments are, what it does and returns.

use super::{Effect, Slot};
use serde::Deserialize;
use std::collections::BTreeMap;

/// A call of a library.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Call {
    /// The names this row is for: `f` a function, `A\B::m` a static method, `new A.B` the constructor of that class,
    /// `*.m` a method of any value (which counts as the first argument), `*text.m` one of text alone, `.m` a method of a client object (or of a facade), `new` the
    /// constructor of `types`, `()` a call of a facade (or of a client object) itself, `pkg.f` a function of a module, `.a.m` the method of
    /// a property (`client.authorizationCode.getToken`) or of what a method without arguments returns (`->getQuery()->set`). Methods of an answer are looked up here too, in the model that sent the request.
    /// The first row that applies counts.
    pub names: Vec<String>,
    /// What the call does, in order of evaluation after its arguments are placed.
    #[serde(default)]
    pub does: Action,
    /// What the call makes is an object of this other model, which takes over what the receiver holds (a client's request).
    #[serde(default)]
    pub of: Option<String>,
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
    /// Effects that hold without an argument (`->asForm()`), as slot → constant: `content-type`, `body-kind`, `verb`, `open`, `wire-line`.
    #[serde(default)]
    pub sets: BTreeMap<String, String>,
    /// Slots that lose their value before anything else (`resetHeader`).
    #[serde(default)]
    pub clears: Vec<Slot>,
    /// What the call returns. A row that does not send and returns the answer returns that to the object's last request.
    #[serde(default)]
    pub returns: Returns,
    /// The call returns this text.
    #[serde(default)]
    pub says: Option<String>,
    /// What the argument at this position points to becomes the object: a buffer that is filled with what the object makes.
    #[serde(default)]
    pub fills: Option<usize>,
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
