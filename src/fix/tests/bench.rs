//! Sources with hand-built requests over them.

use crate::fix::Context;
use crate::model::client::{ClientFile, Clients};
use crate::model::dialect::{Dialect, Dialects};
use crate::model::fix::{Grant, Target};
use crate::model::http::*;
use crate::model::source::{FileId, Name, Source, Sources, Span, UnitId};

/// Small stand-ins, one for each way a library gives its answer.
const CLIENTS: &str = r##"
languages = ["javascript"]

[[client]]
id = "javascript/fetch"
title = "fetch"
[client.rewrite]
any = '''
const response = await fetch({url}, {
  method: 'POST',
  headers: { Authorization: 'Basic ' + Buffer.from({id} + ':' + {secret}).toString('base64') },
  body: new URLSearchParams({ {pairs} }),
});
const {answer} = await response.json();
'''

[[client]]
id = "javascript/callback"
title = "callback"
[client.rewrite]
any = '''
send.post({ url: {url}, auth: { user: {id}, pass: {secret} }, form: { {pairs} } }, (error, response, body) => {
  const {answer} = JSON.parse(body);
  {then}
});
'''
"##;

const PHP_CLIENTS: &str = r##"
languages = ["php"]

[[client]]
id = "php/curl"
title = "curl"
[client.rewrite]
any = '''
$ch = curl_init({url});
curl_setopt_array($ch, [
    CURLOPT_USERPWD => {id} . ':' . {secret},
    CURLOPT_POSTFIELDS => http_build_query([
        {pairs}
    ]),
    CURLOPT_RETURNTRANSFER => true,
]);
{answer} = json_decode(curl_exec($ch), true);
'''

[[client]]
id = "php/silent"
title = "without a rewrite"
"##;

/// A file under test and what was understood of it.
pub(super) struct Bench {
    pub(super) sources: Sources,
    pub(super) understood: Understood,
    pub(super) clients: Clients,
    pub(super) dialects: Dialects,
    pub(super) target: Target,
}

pub(super) fn dialects() -> Dialects {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("rules/dialects");
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    paths.sort();
    let read = |p: &std::path::PathBuf| -> Dialect {
        toml::from_str(&std::fs::read_to_string(p).unwrap()).unwrap_or_else(|e| panic!("{}: {e}", p.display()))
    };
    Dialects { list: paths.iter().map(read).collect() }
}

pub(super) fn target() -> Target {
    let pairs = |list: &[(&str, &str)]| list.iter().map(|(a, b)| (Name::from(*a), Name::from(*b))).collect::<Vec<_>>();
    let names = |list: &[&str]| list.iter().map(|n| Name::from(*n)).collect::<Vec<_>>();
    let grant = |name: &str, template: &str, params: &[&str]| Grant {
        name: name.into(),
        template: template.into(),
        params: names(params),
        redirects: template == "code",
        renews: template == "refresh",
    };
    Target {
        token_url: "https://api.example.com/new/token".into(),
        authorize_url: "https://api.example.com/new/authorize".into(),
        token_paths: names(&["/new/token", "/old/token"]),
        authorize_paths: names(&["/new/authorize", "/old/authorize"]),
        grant: "grant_type".into(),
        grants: vec![
            grant("authorization_code", "code", &["code"]),
            grant("password", "password", &["login", "password"]),
            grant("refresh_token", "refresh", &["refresh_token"]),
        ],
        renames: pairs(&[("user", "login")]),
        drops: names(&["client_id", "client_secret"]),
        client_id: "client_id".into(),
        client_secret: "client_secret".into(),
        redirect_uri: "redirect_uri".into(),
        state: "state".into(),
        authorize_params: pairs(&[("response_type", "code")]),
        settings: pairs(&[("client_id", "ACME_ID"), ("client_secret", "ACME_SECRET"), ("password", "ACME_PASSWORD")]).into_iter().collect(),
        confidential: names(&["password", "client_secret"]),
        secret_words: pairs(&[("key", "secret"), ("id", "secret")]),
    }
}

/// The value of a parameter in a test: known text, an expression, known text that came through a read.
pub(super) enum Is<'a> {
    Text(&'a str),
    Code(&'a str),
    Read(&'a str, &'a str),
}
pub(super) use Is::{Code, Read, Text as Known};

impl Bench {
    pub(super) fn new(path: &str, language: &'static str, text: &str) -> Self {
        let source = Source { path: path.into(), text: text.into(), bom: 0, unit: UnitId(0), language };
        let files = [CLIENTS, PHP_CLIENTS].iter().map(|t| toml::from_str::<ClientFile>(t).unwrap()).collect();
        Self {
            sources: Sources { files: vec![source] },
            understood: Understood::default(),
            clients: Clients { files },
            dialects: dialects(),
            target: target(),
        }
    }

    pub(super) fn context(&self) -> Context<'_> {
        Context {
            sources: &self.sources,
            understood: &self.understood,
            clients: &self.clients,
            dialects: &self.dialects,
            target: &self.target,
        }
    }

    /// The span of the first occurrence of a text; an empty one is the whole file.
    pub(super) fn span(&self, needle: &str) -> Span {
        let text = &self.sources.files[0].text;
        let at = text.find(needle).unwrap_or_else(|| panic!("{needle} is not in the source"));
        Span::new(FileId(0), at, if needle.is_empty() { text.len() } else { at + needle.len() })
    }

    pub(super) fn params(&self, list: &[(&str, Is<'_>)]) -> Params {
        let entry = |(name, is): &(&str, Is<'_>)| {
            let piece = |kind, span, via: Vec<Span>| Text { pieces: vec![Piece { kind, span, exact: true, via }] };
            let hole = || PieceKind::Hole(Hole::Unknown);
            let (value_span, text) = match is {
                Known(text) => (self.span(text), piece(PieceKind::Literal((*text).into()), self.span(text), vec![])),
                Code(code) => (self.span(code), piece(hole(), self.span(code), vec![])),
                Read(read, text) => (self.span(text), piece(PieceKind::Literal((*text).into()), self.span(text), vec![self.span(read)])),
            };
            Param { name: (*name).into(), name_span: self.span(name), value: Part::is(text), value_span, entry_span: None, there: Tri::Yes }
        };
        Params { entries: list.iter().map(entry).collect(), open: false, span: None }
    }

    pub(super) fn request(&self, client: &str, form: &[(&str, Is<'_>)]) -> Request {
        let whole = self.span("");
        Request {
            id: 1,
            unit: UnitId(0),
            client: client.into(),
            origin: if client.is_empty() { Origin::Inferred } else { Origin::Sent },
            call: whole,
            call_expression: whole,
            composer: whole,
            function: whole,
            frames: vec![],
            verb: Part::unknown(),
            url: Part::unknown(),
            query: Params::default(),
            body: Part::default(),
            form: self.params(form),
            headers: Params::default(),
            credentials: Part::default(),
            uncertain: false,
            kept: vec![],
            reads: vec![],
        }
    }

    pub(super) fn built(&self, query: &[(&str, Is<'_>)]) -> Built {
        let whole = self.span("");
        Built {
            id: 0,
            client: "".into(),
            unit: UnitId(0),
            url: Part::is(Text {
                pieces: vec![Piece {
                    kind: PieceKind::Literal("https://api.example.com/old/authorize".into()),
                    span: whole,
                    exact: false,
                    via: vec![],
                }],
            }),
            query: self.params(query),
            has_query: true,
            at: whole,
            composer: whole,
            function: whole,
        }
    }
}
