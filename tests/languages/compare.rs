//! Compares what was understood with what is expected, and says the differences in words.

use crate::expect::{self, Expectation, Values};
use crate::show::{self, place, values};
use oauth_migrate_lint::model::http::{Built, Kept, Library, Params, Request, Tri, Understood};
use oauth_migrate_lint::model::source::{Name, Sources, Span};
use std::collections::BTreeSet;

/// Every difference; none when the program is understood.
pub fn differences(expected: &Expectation, got: &Understood, sources: &Sources) -> Vec<String> {
    let mut out = Vec::new();
    let requests: Vec<&Request> = got.requests.iter().collect();
    pair(
        &expected.request,
        &requests,
        |e, g| request(e, g, sources),
        |e| format!("request at {}", e.at),
        &mut out,
        |g| (!is_bare_helper(g)).then(|| show::request(g, sources)),
    );
    let built: Vec<&Built> = got.built.iter().collect();
    pair(
        &expected.built,
        &built,
        |e, g| self::built(e, g, sources),
        |e| format!("built URL at {}", e.at),
        &mut out,
        |g| g.has_query.then(|| show::built(g, sources)),
    );
    let libraries: Vec<&Library> = got.libraries.iter().collect();
    pair(
        &expected.library,
        &libraries,
        |e, g| library(e, g, sources),
        |e| format!("library at {}", e.at),
        &mut out,
        |g| Some(show::library(g, sources)),
    );
    kept(expected, got, sources, &mut out);
    reads(expected, got, sources, &mut out);
    for (span, why) in &got.gaps {
        out.push(format!("gap at {}: {why}", place(sources, *span)));
    }
    for request in &got.requests {
        for params in [&request.query, &request.form] {
            keys(params, sources, &mut out);
        }
    }
    out.sort();
    out.dedup();
    out
}

/// Pairs what is expected with what is there: exact ones first, then the nearest, whose differences are told.
fn pair<E, G>(
    expected: &[E],
    got: &[&G],
    differ: impl Fn(&E, &G) -> Vec<String>,
    name: impl Fn(&E) -> String,
    out: &mut Vec<String>,
    extra: impl Fn(&G) -> Option<String>,
) {
    let mut left: Vec<&G> = got.to_vec();
    let mut open: Vec<&E> = Vec::new();
    for e in expected {
        match left.iter().position(|g| differ(e, g).is_empty()) {
            Some(i) => drop(left.remove(i)),
            None => open.push(e),
        }
    }
    for e in open {
        let nearest = (0..left.len()).min_by_key(|&i| differ(e, left[i]).len());
        match nearest.filter(|&i| differ(e, left[i]).len() <= 5) {
            Some(i) => {
                let found = left.remove(i);
                let shown = extra(found).unwrap_or_default();
                out.push(format!("{}: {}\n      in {shown}", name(e), differ(e, found).join("\n      ")));
            }
            None => out.push(format!("missing: {}", name(e))),
        }
    }
    out.extend(left.into_iter().filter_map(extra).map(|shown| format!("not expected: {shown}")));
}

/// A helper seen by itself: where it goes and what it sends is its callers' matter.
fn is_bare_helper(request: &Request) -> bool {
    let bare = |url: &String| {
        let rest = url.split_once("://").map_or(url.as_str(), |(_, rest)| rest.find(['/', '*']).map_or("", |at| &rest[at..]));
        rest.chars().all(|c| c == '*' || c == '/')
    };
    show::texts(&request.url).iter().all(bare) && request.query.entries.is_empty() && request.form.entries.is_empty()
}

fn at(expected: &str, span: Span, sources: &Sources, out: &mut Vec<String>) {
    let line = show::line(sources, span);
    if !line.contains(expected) {
        out.push(format!("at: expected {expected}, got {} `{}`", place(sources, span), line.trim()));
    }
}

fn part(what: &str, expected: &Values, got: &BTreeSet<String>, out: &mut Vec<String>) {
    let expected: BTreeSet<String> = expected.all().into_iter().collect();
    // Beside known alternatives it does not matter how an unknown one ends.
    let fold = |set: &BTreeSet<String>| -> BTreeSet<String> {
        if expected.len() < 2 || !expected.contains("*") {
            return set.clone();
        }
        set.iter().map(|v| if v.starts_with('*') { "*".to_string() } else { v.clone() }).collect()
    };
    if fold(got) != expected {
        out.push(format!("{what}: expected {}, got {}", show::set(&expected), show::set(got)));
    }
}

fn params(what: &str, expected: &expect::Params, got: &Params, implied: Option<&str>, out: &mut Vec<String>) {
    let same = |a: &str, b: &str| if what == "headers" { a.eq_ignore_ascii_case(b) } else { a == b };
    let mut seen = Vec::new();
    for entry in got.entries.iter().filter(|e| e.there != Tri::No) {
        let (name, value) = (entry.name.to_string(), values(&entry.value));
        let found = expected.iter().find(|(key, _)| same(key.trim_end_matches('?'), &name));
        let Some((key, wanted)) = found else {
            let is_implied = name.eq_ignore_ascii_case("content-type") && implied.is_some_and(|i| value.iter().all(|v| v.starts_with(i)));
            let is_length = name.eq_ignore_ascii_case("content-length");
            if !is_implied && !is_length {
                out.push(format!("{what}.{name}: not expected, is {}", show::set(&value)));
            }
            continue;
        };
        if seen.contains(key) {
            out.push(format!("{what}.{name}: twice"));
        }
        seen.push(key.clone());
        if key.ends_with('?') != (entry.there == Tri::Maybe) {
            out.push(format!("{what}.{name}: there is {:?}", entry.there));
        }
        part(&format!("{what}.{name}"), wanted, &value, out);
    }
    for (key, _) in expected.iter().filter(|(key, _)| !seen.contains(key)) {
        let is_implied = key.eq_ignore_ascii_case("content-type") && implied.is_some();
        if !is_implied {
            out.push(format!("{what}.{key}: missing"));
        }
    }
}

fn request(e: &expect::Request, g: &Request, sources: &Sources) -> Vec<String> {
    let mut out = Vec::new();
    at(&e.at, g.composer, sources, &mut out);
    part("verb", &e.verb, &show::verbs(&g.verb), &mut out);
    part("url", &e.url, &show::texts(&g.url), &mut out);
    part("body", &e.body, &show::bodies(&g.body), &mut out);
    part("auth", &e.auth, &show::schemes(&g.credentials), &mut out);
    params("query", &e.query, &g.query, None, &mut out);
    params("form", &e.form, &g.form, None, &mut out);
    // A Content-Type that only says what the body is need not be listed.
    let implied = match e.body.all().iter().map(String::as_str).find(|b| *b != "none") {
        Some("form") => Some("application/x-www-form-urlencoded"),
        Some("json") => Some("application/json"),
        Some("multipart") => Some("multipart/form-data"),
        _ => None,
    };
    params("headers", &e.headers, &g.headers, implied, &mut out);
    let open = [("query", g.query.open), ("form", g.form.open), ("headers", g.headers.open)];
    for (what, is_open) in open {
        if is_open != e.open.iter().any(|o| o == what) {
            out.push(format!("{what} is {}", if is_open { "open" } else { "not open" }));
        }
    }
    if e.uncertain != g.uncertain {
        out.push(format!("uncertain is {}", g.uncertain));
    }
    if e.inferred != show::is_inferred(g) {
        out.push(format!("origin is {:?}", g.origin));
    }
    if e.client.as_ref().is_some_and(|c| **c != *g.client) {
        out.push(format!("client is {}", g.client));
    }
    out
}

fn built(e: &expect::Built, g: &Built, sources: &Sources) -> Vec<String> {
    let mut out = Vec::new();
    at(&e.at, g.at, sources, &mut out);
    part("url", &e.url, &show::texts(&g.url), &mut out);
    if e.query.is_some() != g.has_query {
        out.push(format!("has_query is {}", g.has_query));
    }
    params("query", e.query.as_ref().unwrap_or(&expect::Params::new()), &g.query, None, &mut out);
    if e.open != g.query.open {
        out.push(format!("query is {}", if g.query.open { "open" } else { "not open" }));
    }
    out
}

fn library(e: &expect::Library, g: &Library, sources: &Sources) -> Vec<String> {
    let mut out = Vec::new();
    at(&e.at, g.at, sources, &mut out);
    part("authorize", &e.authorize, &show::texts(&g.authorize), &mut out);
    part("token", &e.token, &show::texts(&g.token), &mut out);
    params("authorize_params", &e.authorize_params, &g.authorize_params, None, &mut out);
    params("token_params", &e.token_params, &g.token_params, None, &mut out);
    if let Some(does) = &e.does {
        let (want, have): (BTreeSet<&str>, BTreeSet<&str>) =
            (does.iter().map(String::as_str).collect(), g.does.iter().map(|d| &**d).collect());
        if want != have {
            out.push(format!("does: expected {want:?}, got {have:?}"));
        }
    }
    let have: Vec<_> = g.switches.iter().map(|(name, is_on, _)| (name.to_string(), *is_on)).collect();
    let want: Vec<_> = e.switches.iter().map(|(name, is_on)| (name.clone(), if *is_on { Tri::Yes } else { Tri::No })).collect();
    if have != want {
        out.push(format!("switches: expected {want:?}, got {have:?}"));
    }
    out
}

fn is_of(wanted: Option<&String>, request: &Request, sources: &Sources) -> bool {
    wanted.is_none_or(|w| show::line(sources, request.composer).contains(w.as_str()))
}

fn kept(expected: &Expectation, got: &Understood, sources: &Sources, out: &mut Vec<String>) {
    let fits = |e: &expect::Kept, r: &Request, k: &Kept| {
        let lifetime = k.lifetime.as_ref();
        is_of(e.request.as_ref(), r, sources)
            && e.path == k.path.join(".")
            && e.sink == show::sink(k.sink)
            && e.name.as_deref() == k.name.as_deref()
            && e.seconds == lifetime.and_then(|l| l.seconds)
            && e.from == lifetime.and_then(|l| l.from.as_ref()).map(|f| f.join("."))
            && e.falls_back.is_none_or(|f| f == k.falls_back)
            && e.guarded.as_ref().is_none_or(|g| g.iter().map(String::as_str).eq(k.guarded.iter().map(|n| &**n)))
    };
    let all: Vec<(&Request, &Kept)> = got.requests.iter().flat_map(|r| r.kept.iter().map(move |k| (r, k))).collect();
    for e in expected.kept.iter().filter(|e| !all.iter().any(|(r, k)| fits(e, r, k))) {
        out.push(format!("kept: missing {:?} in {} under {:?} {:?}", e.path, e.sink, e.name, e.seconds));
    }
    for (r, k) in all.iter().filter(|(r, k)| !expected.kept.iter().any(|e| fits(e, r, k))) {
        out.push(format!("kept: not expected {}", show::kept(r, k, sources)));
    }
}

fn reads(expected: &Expectation, got: &Understood, sources: &Sources, out: &mut Vec<String>) {
    let all: Vec<_> = got.requests.iter().flat_map(|r| r.reads.iter().map(move |k| (r, k))).collect();
    let fits = |e: &expect::Read, r: &Request, k: &oauth_migrate_lint::model::http::AnswerRead| {
        is_of(e.request.as_ref(), r, sources)
            && e.path == k.path.join(".")
            && e.usage.as_ref().is_none_or(|u| *u == show::usage(&k.usage))
            && e.required.is_none_or(|r| r == k.required)
    };
    for e in expected.read.iter().filter(|e| !all.iter().any(|(r, k)| fits(e, r, k))) {
        out.push(format!("read: missing {:?} {}", e.path, e.usage.clone().unwrap_or_default()));
    }
    for (r, k) in all.iter().filter(|(r, k)| !is_envelope(&k.path) && !expected.read.iter().any(|e| fits(e, r, k))) {
        let what = format!("{} {} at {}", k.path.join("."), show::usage(&k.usage), place(sources, k.at));
        out.push(format!("read: not expected {what} of the request at {}", place(sources, r.composer)));
    }
}

/// What the transport says of an answer, not what the answer says.
fn is_envelope(path: &[Name]) -> bool {
    path.first().is_some_and(|n| {
        matches!(
            &**n,
            "ok" | "status"
                | "Status"
                | "statusCode"
                | "StatusCode"
                | "IsSuccessStatusCode"
                | "isSuccessful"
                | "status_code"
                | "statusText"
                | "headers"
                | "Headers"
        )
    })
}

/// Where a parameter's name is said to be written, it must be written, unless a constant stands for it there.
fn keys(params: &Params, sources: &Sources, out: &mut Vec<String>) {
    for entry in params.entries.iter().filter(|e| e.there != Tri::No) {
        let written = sources.slice(entry.name_span);
        let is_constant = written.chars().all(|c| c.is_alphanumeric() || "_$.:>-[]\\".contains(c)) && !written.is_empty();
        if !written.contains(&*entry.name) && !is_constant {
            let place = place(sources, entry.name_span);
            out.push(format!("the name {} is said to stand at {place} `{written}`", entry.name));
        }
    }
}
