//! Requests: a client object's slots at the moment it sends, and the place the request is reported at.

use super::exec::Evaluator;
use super::records::Seat;
use super::state::State;
use super::text::PieceIs;
use super::text::TextValue;
use super::value::{AnswerValue, Is, MapValue, ObjectId, RequestKey, Value};
use super::written::slot_name;
use crate::model::client::{Client, Slot};
use crate::model::http::{Body, BodyKind, Frame, Hole, Origin, Param, Params, Part, Piece, PieceKind, Request, Text, Tri};
use crate::model::source::{Span, UnitId};
use std::rc::Rc;

/// A request is looked for at so many of the reads its path came through.
pub const MAX_READS: usize = 6;

impl<'a> Evaluator<'a> {
    /// Sends: records the request and returns its answer.
    pub fn send(&mut self, client: usize, target: ObjectId, call: Span, expression: Span, state: &mut State) -> Value {
        let Some(model) = self.unit.models.clients.get(client).copied() else { return Value::unknown(expression) };
        if !model.files.is_empty() && self.whole_url(model, target, expression, state).is_some_and(|url| is_file(&url, &model.files)) {
            return Value::unknown(expression);
        }
        let request = self.assemble(model, target, call, expression, state);
        self.finish(request, expression)
    }

    pub fn finish(&mut self, mut request: Request, span: Span) -> Value {
        let (composer, function, seat) = self.composer(&request);
        request.composer = composer;
        request.function = function;
        let grant = request.form.entries.iter().chain(&request.query.entries).find(|p| p.name == self.ask.grant).map(|p| p.name_span);
        let path = || {
            request
                .url
                .alternatives
                .first()
                .and_then(|t| t.pieces.iter().rev().find(|p| matches!(p.kind, PieceKind::Literal(_))))
                .map(|p| p.span)
        };
        let key = RequestKey { call: request.call, composer, what: grant.or_else(path).unwrap_or_default() };
        let answer = AnswerValue::to(vec![key]);
        let nothing = request.url.alternatives.is_empty() && request.form.entries.is_empty() && request.query.entries.is_empty();
        if self.quiet == 0 {
            if nothing {
                self.records.unresolved.insert(request.call);
            } else {
                self.record(key, request, seat);
            }
        }
        Value { is: Is::Answer(Rc::new(answer)), span }
    }

    /// Keeps the better known of two versions of a request.
    pub fn record(&mut self, key: RequestKey, request: Request, seat: Seat) {
        match self.records.requests.get(&key) {
            Some(old) if rank(old).cmp(&rank(&request)).then_with(|| format!("{old:?}").cmp(&format!("{request:?}"))).is_ge() => {}
            _ => {
                self.records.requests.insert(key, request);
            }
        }
        let best = self.records.seats.entry(key).or_insert(seat);
        *best = (*best).min(seat);
    }

    /// The innermost frame whose function holds the place that makes the request what it is: the grant's key, else another parameter's, else the
    /// path literal, else the first read it came through. Whether one was found.
    pub fn composer(&self, request: &Request) -> (Span, Span, Seat) {
        let params = || request.form.entries.iter().chain(&request.query.entries);
        let mut places: Vec<Vec<Span>> = Vec::new();
        places.push(params().filter(|p| p.name == self.ask.grant).map(|p| p.name_span).collect());
        for name in &self.ask.parameters {
            places.push(params().filter(|p| p.name == *name).map(|p| p.name_span).collect());
        }
        let paths: Vec<&Piece> = request.url.alternatives.iter().filter_map(|t| t.pieces.iter().rev().find(|p| is_path(p))).collect();
        places.push(paths.iter().map(|p| p.span).collect());
        let by_literal = places.len();
        for read in 0..MAX_READS {
            places.push(paths.iter().flat_map(|p| p.via.get(read)).copied().collect());
        }
        // A request whose parameters stand elsewhere is only seen by way of what it reads.
        let elsewhere = places[..by_literal].iter().any(|p| !p.is_empty());
        for (index, spans) in places.iter().enumerate() {
            for (depth, frame) in request.frames.iter().enumerate().rev() {
                if spans.iter().any(|s| frame.function.contains(s)) {
                    // A closure written among the arguments of that call is part of the same code.
                    let is_part = |f: &&Frame| frame.function.contains(&f.function) && f.function.start >= frame.call.end;
                    let call = request.frames[depth + 1..].iter().rev().find(is_part).unwrap_or(frame).call;
                    let composed = index < by_literal || !places[..by_literal - 1].iter().any(|p| !p.is_empty());
                    return (call, frame.function, if composed { Seat::Composed } else { Seat::Read });
                }
            }
        }
        let known = if elsewhere { Seat::Elsewhere } else { Seat::Composed };
        match request.frames.last() {
            Some(frame) => (frame.call, frame.function, known),
            None => (request.call, Span::default(), known),
        }
    }

    /// A request from a client object's slots.
    pub fn assemble(&mut self, model: &'a Client, target: ObjectId, call: Span, expression: Span, state: &mut State) -> Request {
        let object = state.object(target).cloned().unwrap_or_default();
        let field = |slot: Slot| object.fields.get(&slot_name(slot)).cloned();
        let url = self.whole_url(model, target, expression, state);
        let (urls, mut query, _) = self.url_part(url.as_ref());
        let verb = self.verb(model, target, call, state);
        let is_get = verb.alternatives.iter().all(|v| matches!(&*v.name, "GET" | "HEAD")) && !verb.alternatives.is_empty() && !verb.unknown;
        if let Some(entry) = field(Slot::Query) {
            add_params(&mut query, self.params(&self.params_of(&entry.value, state), state));
        }
        let mut form = Params::default();
        let mut body = Part::default();
        let loose = field(Slot::Param).map(|entry| self.params(&self.params_of(&entry.value, state), state));
        let kind = object.fields.get("#bodykind").and_then(|s| s.value.as_literal());
        let hint = object.fields.get("#bodyhint").and_then(|s| s.value.as_literal());
        if let Some(entry) = field(Slot::Body) {
            let is_data = kind.as_deref() == Some("data");
            if is_data && is_get {
                add_params(&mut query, self.params(&self.params_of(&entry.value, state), state));
            } else {
                let kind = kind.as_deref().filter(|k| *k != "data").or(hint.as_deref());
                (body, form) = self.body(model, kind, &entry, &object, state);
                // Where the verb is one of several that place them differently, they are in either.
                if is_data && !verb.unknown && verb.alternatives.iter().any(|v| matches!(&*v.name, "GET" | "HEAD")) {
                    let mut elsewhere = self.params(&self.params_of(&entry.value, state), state);
                    for param in elsewhere.entries.iter_mut().chain(&mut form.entries) {
                        param.there = Tri::Maybe;
                    }
                    add_params(&mut query, elsewhere);
                    body.absent = Tri::Maybe;
                }
            }
        }
        if let Some(loose) = loose {
            if is_get {
                add_params(&mut query, loose);
            } else {
                if body.alternatives.is_empty() && !body.unknown {
                    let kind = kind.as_deref().and_then(body_kind).unwrap_or(BodyKind::Form);
                    body = Part::is(Body { kind, typed_by_client: true, span: call });
                }
                add_params(&mut form, loose);
            }
        }
        let mut headers = match field(Slot::Headers) {
            Some(entry) => {
                let map = if let Is::Map(m) = &entry.value.is { (**m).clone() } else { MapValue::default() };
                self.params(&map, state)
            }
            None => Params::default(),
        };
        if object.open {
            headers.open = true;
            query.open |= is_get && form.entries.is_empty() && query.entries.is_empty();
        }
        let credentials = self.credentials(&object);
        Request {
            id: 0,
            unit: UnitId::default(),
            client: model.id.as_str().into(),
            origin: Origin::Sent,
            call,
            call_expression: expression,
            composer: call,
            function: self.function_span(),
            frames: self.chain(call),
            verb,
            url: urls,
            query,
            body,
            form,
            headers,
            credentials,
            uncertain: object.uncertain || self.uncertain_receiver(state),
            kept: Vec::new(),
            reads: Vec::new(),
        }
    }

    pub fn uncertain_receiver(&self, state: &State) -> bool {
        self.frames.iter().any(|f| match &f.this {
            Some(Value { is: Is::Object(id), .. }) => state.object(*id).is_some_and(|o| o.uncertain),
            _ => false,
        })
    }

    /// The URL with its base.
    pub fn whole_url(&self, model: &Client, target: ObjectId, span: Span, state: &State) -> Option<Value> {
        let object = state.object(target)?;
        let field = |slot: Slot| object.fields.get(&slot_name(slot)).map(|s| s.value.clone());
        let base = field(Slot::Base).or_else(|| {
            field(Slot::Host)
                .map(|host| super::text::concat(&[(Value::text("https://", host.span.slice(0, 0)), span), (host.clone(), span)], span))
        });
        match (field(Slot::Url), field(Slot::Path)) {
            (Some(url), _) => Some(self.base_join(base.as_ref(), &url, model, span)),
            (None, Some(path)) => match base {
                Some(base) => Some(super::urls::join_base(&base, &path, model.base_join, span)),
                None => Some(path),
            },
            (None, None) => base,
        }
    }

    /// Records a library where it is used, unless it was recorded where it was configured.
    pub fn record_user(&mut self, client: usize, target: ObjectId, at: Span, state: &State) {
        if !state.object(target).is_some_and(|o| o.fields.contains_key(super::clients::CONFIGURED)) {
            self.record_library(client, target, at, state);
        }
    }
}

/// Whether a piece holds a path: a slash that does not belong to the scheme.
pub fn is_path(piece: &Piece) -> bool {
    match &piece.kind {
        PieceKind::Literal(l) => match l.split_once("://") {
            Some((_, rest)) => rest.contains('/'),
            None => l.contains('/'),
        },
        _ => false,
    }
}

pub fn added(name: &str, value: &str, at: Span) -> Param {
    let text = Text { pieces: vec![Piece { kind: PieceKind::Literal(value.into()), span: at, exact: false, via: Vec::new() }] };
    Param { name: name.into(), name_span: at, value: Part::is(text), value_span: at, entry_span: None, there: Tri::Yes }
}

pub fn content_type(object: &super::state::Object) -> Option<String> {
    let headers = object.fields.get("#Headers")?;
    let Is::Map(map) = &headers.value.is else { return None };
    let (_, slot) = map.entries.iter().find(|(k, _)| k.text().eq_ignore_ascii_case("content-type"))?;
    slot.value.as_literal().map(|t| t.to_ascii_lowercase())
}

pub fn body_kind(word: &str) -> Option<BodyKind> {
    Some(match word {
        "form" => BodyKind::Form,
        "json" => BodyKind::Json,
        "multipart" => BodyKind::Multipart,
        "text" => BodyKind::Text,
        _ => return None,
    })
}

/// Adds parameters; a later one of the same name replaces the earlier.
pub fn add_params(all: &mut Params, more: Params) {
    for param in more.entries {
        match all.entries.iter_mut().find(|p| p.name == param.name) {
            Some(old) => *old = param,
            None => all.entries.push(param),
        }
    }
    all.open |= more.open;
    all.span = all.span.or(more.span);
}

/// The text that a list of texts makes, for clients that write the pieces of a body one after the other.
pub fn concatenated(map: &MapValue, at: Span) -> Option<TextValue> {
    if map.open || map.entries.is_empty() || !map.is_list() {
        return None;
    }
    let parts: Vec<(Value, Span)> = map.entries.iter().map(|(_, s)| (s.value.clone(), s.at)).collect();
    match super::text::concat(&parts, at).is {
        Is::Text(text) => Some((*text).clone()),
        _ => None,
    }
}

pub fn join_params(mut a: Params, b: Params) -> Params {
    for p in &mut a.entries {
        match b.entries.iter().find(|q| q.name == p.name) {
            Some(q) => {
                for t in &q.value.alternatives {
                    if !p.value.alternatives.contains(t) {
                        p.value.alternatives.push(t.clone());
                    }
                }
                if q.there != p.there {
                    p.there = Tri::Maybe;
                }
            }
            None => p.there = Tri::Maybe,
        }
    }
    for mut q in b.entries {
        if !a.entries.iter().any(|p| p.name == q.name) {
            q.there = Tri::Maybe;
            a.entries.push(q);
        }
    }
    a.open |= b.open;
    a
}

pub fn hole(value: &Value) -> Hole {
    match &value.is {
        Is::Unknown(Some(name)) | Is::Symbol(name) => Hole::Named(name.clone()),
        Is::Answer(answer) => Hole::Answer(0, answer.path.clone()),
        _ => Hole::Unknown,
    }
}

/// How well a request is known: the better one wins when several roots reach it.
pub fn rank(r: &Request) -> (bool, usize, bool, bool, usize, usize) {
    (
        r.origin == Origin::Sent,
        match (r.url.alternatives.len(), r.url.unknown) {
            (1, false) => 3,
            (_, false) if !r.url.alternatives.is_empty() => 2,
            (n, _) if n > 0 => 1,
            _ => 0,
        },
        r.verb.only().is_some(),
        !r.uncertain && !r.headers.open,
        r.form.entries.iter().chain(&r.query.entries).filter(|p| p.there == Tri::Yes).count(),
        r.frames.len(),
    )
}

/// Whether a URL is a file's path: it begins with known text that is no scheme, or with what is known to be a path.
fn is_file(url: &Value, names: &[String]) -> bool {
    let named = |v: &Value| matches!(&v.is, Is::Unknown(Some(n)) | Is::Symbol(n) if names.iter().any(|f| **f == **n));
    url.alternatives().iter().all(|one| {
        let Is::Text(t) = &one.is else { return named(one) };
        match t.pieces.first().map(|p| &p.kind) {
            Some(PieceIs::Literal(l)) => {
                let head = l.trim_start().to_ascii_lowercase();
                let has_scheme = ["http://", "https://", "//"].iter().any(|scheme| head.starts_with(scheme) || scheme.starts_with(&head));
                !has_scheme
            }
            Some(PieceIs::Hole(v)) => named(v),
            _ => false,
        }
    })
}
