//! Slots: the parts of a request, and of an OAuth library's configuration, that rows write.

use serde::Deserialize;

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
    /// Where a connection goes: a host, perhaps with a transport before and a port behind it, or a list that begins with one.
    Address,
    /// A piece of a request as it goes over the wire: its request line, its headers, an empty line, its body.
    Wire,
    /// Such a piece that ends a line.
    WireLine,
    /// The query: a map or text.
    Query,
    /// One query or form parameter (a name argument before it or `name`), placed by verb.
    Param,
    /// One query parameter, whatever the verb (named like `param`).
    QueryParam,
    /// One more segment of the URL's path, or a list of them.
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
    /// A body; text that follows other text is added behind an `&`.
    Pairs,
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
    /// What the client's requests pass through, and what adds to them: an object of the project's own class, or a function, as the model's
    /// `handled` says. The library's own adds nothing.
    Handler,
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
