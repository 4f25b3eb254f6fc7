//! The plan: what a request of the code is at the target, value by value.

use super::Context;
use super::secret::{beside, credentials, find};
use super::snippet::Snippet;
use super::values::Code;
use crate::model::client::Client;
use crate::model::dialect::Dialect;
use crate::model::fix::{Grant, Plan, PlanKind, Written};
use crate::model::http::{Library, Param, Params, Part, Piece, PieceKind, Request, Text};
use crate::model::source::{FileId, Name, Span};
use std::collections::BTreeSet;

/// The template that serves every grant.
pub(super) const ANY: &str = "any";

/// What a token request is at the target.
pub(super) fn token(context: &Context<'_>, dialect: &Dialect, request: &Request) -> Plan {
    let target = context.target;
    let code = Code { sources: context.sources, dialect, target, function: request.function, url: Some(&request.url) };
    let sets = [&request.form, &request.query];
    let grant = find(&sets, &target.grant).and_then(known).and_then(|name| target.grant(&name));
    let (id, secret) = client(context, code, request);

    let mut pairs = Vec::new();
    if let Some(param) = find(&sets, &target.grant) {
        pairs.push((target.grant.clone(), code.value(param)));
    }
    let mut seen = BTreeSet::from([target.grant.clone()]);
    for param in sets.iter().flat_map(|s| &s.entries) {
        let name = target.renamed(&param.name);
        if target.drops(&param.name) || code.is_empty(param) || !seen.insert(name.clone()) {
            continue;
        }
        pairs.push((name.clone(), code.value(param)));
    }
    for name in grant.iter().flat_map(|g| &g.params) {
        if seen.insert(name.clone()) {
            pairs.push((name.clone(), Written::Variable(name.clone())));
        }
    }
    let redirects = grant.is_some_and(|g| g.redirects) && !seen.contains(&target.redirect_uri);
    if let Some(value) = redirects.then(|| redirect(context, dialect, request)).flatten() {
        pairs.push((target.redirect_uri.clone(), value));
    }
    if pairs.is_empty() {
        pairs.push((target.grant.clone(), Written::Variable(target.grant.clone())));
    }
    let open = request.form.open || request.query.open;
    let template = grant.map_or_else(|| ANY.into(), |g| g.template.clone());
    let user_side = runs_at_users(context, dialect, &request.client, request.composer.file);
    let plan = Plan { kind: PlanKind::Token(template), url: target.token_url.clone(), id, secret, pairs, open, user_side };
    if user_side { on_a_server(code, plan) } else { plan }
}

/// The request that renews the token which `request` obtains.
pub(super) fn renewal(context: &Context<'_>, dialect: &Dialect, request: &Request) -> Option<Plan> {
    let target = context.target;
    let grant: &Grant = target.renewal()?;
    let mut plan = token(context, dialect, request);
    plan.kind = PlanKind::Token(grant.template.clone());
    plan.open = false;
    let code = Code { sources: context.sources, dialect, target, function: request.composer, url: Some(&request.url) };
    for (value, name) in [(&mut plan.id, &target.client_id), (&mut plan.secret, &target.client_secret)] {
        if is_number_of_argument(value) {
            *value = code.setting(name);
        }
    }
    plan.pairs = vec![(target.grant.clone(), Written::Literal(grant.name.clone()))];
    for name in &grant.params {
        plan.pairs.push((name.clone(), Written::Source(dialect.kept.replace("{name}", name))));
    }
    Some(plan)
}

/// What an authorize URL is at the target.
pub(super) fn authorize_query(context: &Context<'_>, dialect: &Dialect, query: &Params, url: &Part<Text>, function: Span) -> Plan {
    let target = context.target;
    let code = Code { sources: context.sources, dialect, target, function, url: Some(url) };
    let mut pairs: Vec<(Name, Written)> =
        target.authorize_params.iter().map(|(name, value)| (name.clone(), Written::Literal(value.clone()))).collect();
    let mut seen: BTreeSet<Name> = pairs.iter().map(|(name, _)| name.clone()).collect();
    let mut id = code.setting(&target.client_id);
    if find(&[query], &target.client_id).is_none_or(|p| code.is_empty(p)) {
        pairs.push((target.client_id.clone(), id.clone()));
        seen.insert(target.client_id.clone());
    }
    for param in &query.entries {
        let fixed_state = param.name == target.state && known(param).is_some();
        if code.is_empty(param) || fixed_state || param.name == target.client_secret || !seen.insert(param.name.clone()) {
            continue;
        }
        let value = code.value(param);
        if param.name == target.client_id {
            id = value.clone();
        }
        pairs.push((param.name.clone(), value));
    }
    if seen.insert(target.state.clone()) {
        pairs.push((target.state.clone(), Written::State));
    }
    let secret = code.setting(&target.client_secret);
    Plan { kind: PlanKind::Authorize, url: target.authorize_url.clone(), id, secret, pairs, open: query.open, user_side: false }
}

/// Whether a request goes to an authorize endpoint: code that fetches the page that users must see.
pub(super) fn asks_to_authorize(context: &Context<'_>, request: &Request) -> bool {
    let target = context.target;
    find(&[&request.form, &request.query], &target.grant).is_none() && leads_to(&request.url, &target.authorize_paths)
}

/// Whether a URL, as far as it is known, has one of these paths.
pub(super) fn leads_to(url: &Part<Text>, paths: &[Name]) -> bool {
    let texts = url.alternatives.iter().map(|t| literals(&t.pieces));
    texts.filter(|t| !t.is_empty()).any(|t| paths.iter().any(|p| t.trim_end_matches('/').ends_with(&**p)))
}

/// The literal text of pieces.
fn literals(pieces: &[Piece]) -> String {
    pieces.iter().filter_map(|p| if let PieceKind::Literal(text) = &p.kind { Some(&**text) } else { None }).collect()
}

/// What an OAuth library must be configured with.
pub(super) fn library(context: &Context<'_>, dialect: &Dialect, library: &Library) -> Plan {
    let target = context.target;
    let code = Code { sources: context.sources, dialect, target, function: library.function, url: None };
    let params = [&library.token_params, &library.authorize_params];
    let value = |given: &Option<Param>, name: &Name| given.as_ref().or_else(|| find(&params, name)).map(|p| code.value_as(p, name));
    let id = value(&library.client_id, &target.client_id).unwrap_or_else(|| code.setting(&target.client_id));
    let secret = value(&library.client_secret, &target.client_secret)
        .or_else(|| beside(code, &id, library.client_id.as_ref(), &[library.at.file]))
        .unwrap_or_else(|| code.setting(&target.client_secret));
    let url = target.token_url.clone();
    Plan { kind: PlanKind::Configure, url, id, secret, pairs: Vec::new(), open: false, user_side: false }
}

/// Where a library sends the user back to.
pub(super) fn redirect_of(context: &Context<'_>, dialect: &Dialect, library: &Library) -> Written {
    let target = context.target;
    let code = Code { sources: context.sources, dialect, target, function: library.function, url: None };
    let params = [&library.authorize_params, &library.token_params];
    let param = library.redirect_uri.as_ref().or_else(|| find(&params, &target.redirect_uri));
    param.map_or_else(|| code.setting(&target.redirect_uri), |p| code.value_as(p, &target.redirect_uri))
}

/// The client's id and secret.
fn client(context: &Context<'_>, code: Code<'_>, request: &Request) -> (Written, Written) {
    let target = context.target;
    let sets = [&request.form, &request.query];
    let sent = credentials(code, request);
    let sent_id = sent.as_ref().map(|(id, _)| id.clone());
    let param = find(&sets, &target.client_id).filter(|p| !code.is_empty(p));
    let id = param.map(|p| code.value(p)).or(sent_id).unwrap_or_else(|| code.setting(&target.client_id));
    let named = find(&sets, &target.client_secret).filter(|p| !code.is_empty(p)).map(|p| code.value(p));
    let mut files: Vec<FileId> = vec![request.composer.file, request.call.file];
    files.extend(param.iter().flat_map(|p| origins(p)).map(|s| s.file));
    files.sort();
    files.dedup();
    let secret = sent
        .and_then(|(_, secret)| secret)
        .or(named)
        .or_else(|| beside(code, &id, param, &files))
        .unwrap_or_else(|| code.setting(&target.client_secret));
    (id, secret)
}

/// Every place a value came through.
fn origins(param: &Param) -> Vec<Span> {
    let pieces = param.value.alternatives.iter().flat_map(|t| &t.pieces);
    pieces.flat_map(|p| p.via.iter().copied().chain([p.span])).chain([param.value_span]).collect()
}

/// The redirect URI of the project's authorize request: of the same file first, else the only one of the unit.
fn redirect(context: &Context<'_>, dialect: &Dialect, request: &Request) -> Option<Written> {
    let target = context.target;
    let of = |query: &Params, url: Option<&Part<Text>>, function: Span| {
        let code = Code { sources: context.sources, dialect, target, function, url };
        find(&[query], &target.redirect_uri).filter(|p| !code.is_empty(p)).map(|p| code.value(p))
    };
    let mut here = Vec::new();
    let mut elsewhere = Vec::new();
    let built = context.understood.built.iter().filter(|b| b.unit == request.unit).map(|b| (&b.query, Some(&b.url), b.function));
    let libraries = context.understood.libraries.iter().filter(|l| l.unit == request.unit);
    let given = libraries.filter(|l| l.client == request.client).map(|l| (&l.authorize_params, None, l.function));
    for (query, url, function) in built.chain(given) {
        let Some(value) = of(query, url, function) else { continue };
        let is_elsewhere = is_number_of_argument(&value) && !function.contains(&request.composer);
        let value = if is_elsewhere { Written::Variable(target.redirect_uri.clone()) } else { value };
        let list = if function.file == request.composer.file { &mut here } else { &mut elsewhere };
        if !list.contains(&value) {
            list.push(value);
        }
    }
    match (here.as_slice(), elsewhere.as_slice()) {
        ([only], _) | ([], [only]) => Some(only.clone()),
        ([], []) => None,
        _ => Some(Written::Variable(target.redirect_uri.clone())),
    }
}

/// Whether a value is the number of an argument (`$2`), which means another one in another function.
fn is_number_of_argument(value: &Written) -> bool {
    matches!(value, Written::Source(text) if !text.contains(char::is_alphabetic))
}

/// The only value of a parameter, when it is known.
fn known(param: &Param) -> Option<Name> {
    let text = param.value.only()?;
    let mut whole = String::new();
    for piece in &text.pieces {
        let PieceKind::Literal(part) = &piece.kind else { return None };
        whole.push_str(part);
    }
    Some(whole.into())
}

/// Whether the code of a file runs at users'.
fn runs_at_users(context: &Context<'_>, dialect: &Dialect, client: &str, file: FileId) -> bool {
    let Some(source) = context.sources.get(file) else { return false };
    let extension = source.path.rsplit('.').next().unwrap_or("").to_lowercase();
    let has = |marks: &crate::model::dialect::Marks| {
        marks.extensions.contains(&extension)
            || marks.clients.iter().any(|c| c == client)
            || marks.texts.iter().any(|t| source.text.contains(t.as_str()))
    };
    has(&dialect.user_side_only) || has(&dialect.user_side) && !has(&dialect.server_side)
}

/// The same request as a server makes it: settings instead of what only the user's side has.
fn on_a_server(code: Code<'_>, mut plan: Plan) -> Plan {
    plan.id = code.setting(&code.target.client_id);
    plan.secret = code.setting(&code.target.client_secret);
    for (name, value) in &mut plan.pairs {
        let keeps = match value {
            Written::Source(text) => {
                let word = text.strip_prefix(code.dialect.variable_prefix.as_str()).unwrap_or(text);
                super::snippet::last_word(word).is_some_and(|(at, last)| at == 0 && last.len() == word.len())
                    && Snippet::new(text).is_whole()
            }
            Written::Join(_) => false,
            _ => true,
        };
        if !keeps {
            *value = Written::Variable(name.clone());
        }
    }
    plan
}

/// The template of a client for a plan in a dialect, if it has one.
pub(super) fn template<'a>(dialect: &'a Dialect, client: &'a Client, plan: &Plan) -> Option<&'a str> {
    if let (Some(own), PlanKind::Token(_)) = (dialect.rewrites.get(&client.id), &plan.kind) {
        return Some(own);
    }
    if !dialect.speaks(&client.id) {
        return None;
    }
    let key: &str = match &plan.kind {
        PlanKind::Token(grant) => grant,
        PlanKind::Authorize => "authorize",
        PlanKind::Configure => "configure",
    };
    let any = (plan.kind != PlanKind::Authorize).then(|| client.rewrite.get(ANY)).flatten();
    client.rewrite.get(key).or(any).map(String::as_str).filter(|t| !t.trim().is_empty())
}
