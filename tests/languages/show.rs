//! Renders what was understood as short text, the same way expectations write it.

use oauth_migrate_lint::model::http::{
    Body, BodyKind, Built, Credentials, Kept, Library, Origin, Params, Part, PieceKind, Request, SinkKind, Text, Tri, Usage, Verb,
};
use oauth_migrate_lint::model::source::{Sources, Span};
use std::collections::BTreeSet;

/// A text with `*` for what is not known.
pub fn text(text: &Text) -> String {
    let mut out = String::new();
    for piece in &text.pieces {
        let part = match &piece.kind {
            PieceKind::Literal(value) => value.to_string(),
            PieceKind::Hole(_) => "*".to_string(),
            PieceKind::Base64 { inner, wraps } => format!("base64{}({})", if *wraps { "-wrapped" } else { "" }, self::text(inner)),
            PieceKind::Encoded(inner) => self::text(inner),
        };
        if !(part == "*" && out.ends_with('*')) {
            out.push_str(&part);
        }
    }
    out
}

fn alternatives<T>(part: &Part<T>, one: impl Fn(&T) -> String, absent: Option<&str>) -> BTreeSet<String> {
    let mut all: BTreeSet<String> = part.alternatives.iter().map(one).collect();
    if part.unknown {
        all.insert("*".into());
    }
    if let Some(absent) = absent.filter(|_| part.absent != Tri::No && !(part.unknown && part.alternatives.is_empty())) {
        all.insert(absent.into());
    }
    all
}

/// The alternatives of a text, `none` for its absence.
pub fn texts(part: &Part<Text>) -> BTreeSet<String> {
    alternatives(part, text, Some("none"))
}

/// The alternatives of a parameter's value.
pub fn values(part: &Part<Text>) -> BTreeSet<String> {
    alternatives(part, text, None)
}

pub fn verbs(part: &Part<Verb>) -> BTreeSet<String> {
    alternatives(part, |v| v.name.to_string(), None)
}

pub fn bodies(part: &Part<Body>) -> BTreeSet<String> {
    let one = |body: &Body| match body.kind {
        BodyKind::Form if body.typed_by_client => "form",
        BodyKind::Form | BodyKind::Text => "text",
        BodyKind::Json => "json",
        BodyKind::Multipart => "multipart",
    };
    alternatives(part, |b| one(b).to_string(), Some("none"))
}

pub fn schemes(part: &Part<Credentials>) -> BTreeSet<String> {
    alternatives(part, |c| c.scheme.to_lowercase(), Some("none"))
}

pub fn is_inferred(request: &Request) -> bool {
    request.origin == Origin::Inferred
}

pub fn set(values: &BTreeSet<String>) -> String {
    values.iter().cloned().collect::<Vec<_>>().join(" | ")
}

pub fn sink(kind: SinkKind) -> &'static str {
    match kind {
        SinkKind::Field => "field",
        SinkKind::Session => "session",
        SinkKind::Cookie => "cookie",
        SinkKind::Cache => "cache",
        SinkKind::Store => "store",
    }
}

pub fn usage(usage: &Usage) -> String {
    match usage {
        Usage::Any => "any".into(),
        Usage::Compared(value, true) => format!("compared with \"{value}\""),
        Usage::Compared(value, false) => format!("compared with {value}"),
        Usage::AsText => "text".into(),
        Usage::Joined => "joined".into(),
        Usage::Below(value, or_equal) => format!("{} {value}", if *or_equal { "<=" } else { "<" }),
        Usage::Shortened(seconds) => format!("- {seconds}"),
    }
}

/// The line a span begins on.
pub fn line(sources: &Sources, span: Span) -> String {
    let Some(source) = sources.get(span.file) else { return String::new() };
    let start = (span.start as usize).min(source.text.len());
    let from = source.text[..start].rfind('\n').map_or(0, |n| n + 1);
    let to = source.text[start..].find('\n').map_or(source.text.len(), |n| start + n);
    source.text[from..to].to_string()
}

/// `path:line`.
pub fn place(sources: &Sources, span: Span) -> String {
    let Some(source) = sources.get(span.file) else { return "nowhere".into() };
    let start = (span.start as usize).min(source.text.len());
    format!("{}:{}", source.path, 1 + source.text[..start].matches('\n').count())
}

fn params(name: &str, params: &Params) -> String {
    if params.entries.is_empty() && !params.open {
        return String::new();
    }
    let mark = |there: Tri| match there {
        Tri::Yes => "",
        Tri::Maybe => "?",
        Tri::No => "!",
    };
    let one = |e: &oauth_migrate_lint::model::http::Param| format!("{}{}={}", e.name, mark(e.there), set(&values(&e.value)));
    let all: Vec<_> = params.entries.iter().map(one).collect();
    format!(" {name}{{{}{}}}", all.join(", "), if params.open { ", .." } else { "" })
}

pub fn request(request: &Request, sources: &Sources) -> String {
    format!(
        "{} {} {}{}{} body {}{} auth {} ({}{}) [{}]",
        place(sources, request.composer),
        set(&verbs(&request.verb)),
        set(&texts(&request.url)),
        params("query", &request.query),
        params("form", &request.form),
        set(&bodies(&request.body)),
        params("headers", &request.headers),
        set(&schemes(&request.credentials)),
        request.client,
        if request.uncertain { ", uncertain" } else { "" },
        request.frames.iter().map(|f| place(sources, f.call)).collect::<Vec<_>>().join(" > "),
    )
}

pub fn built(built: &Built, sources: &Sources) -> String {
    let query = if built.has_query { params("query", &built.query) } else { String::new() };
    format!("{} built {}{query}", place(sources, built.at), set(&texts(&built.url)))
}

pub fn library(library: &Library, sources: &Sources) -> String {
    format!(
        "{} {} authorize {}{} token {}{} {:?}",
        place(sources, library.at),
        library.client,
        set(&texts(&library.authorize)),
        params("with", &library.authorize_params),
        set(&texts(&library.token)),
        params("with", &library.token_params),
        library.switches.iter().map(|(name, is_on, _)| format!("{name} {is_on:?}")).collect::<Vec<_>>(),
    )
}

pub fn kept(request: &Request, kept: &Kept, sources: &Sources) -> String {
    format!(
        "{:?} in {} under {:?} at {} for {:?} of the request at {}",
        kept.path.join("."),
        sink(kept.sink),
        kept.name,
        place(sources, kept.at),
        kept.lifetime.as_ref().map(|l| (l.seconds, l.from.clone())),
        place(sources, request.composer)
    )
}
