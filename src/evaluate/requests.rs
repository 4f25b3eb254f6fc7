//! Requests: a client object's slots at the moment it sends, and the place the request is reported at.

use super::clients::slot_name;
use super::exec::Evaluator;
use super::records::Seat;
use super::state::State;
use super::text::{PieceIs, TextValue};
use super::urls::split_query;
use super::value::{AnswerValue, Is, Key, MapValue, ObjectId, RequestKey, Slot as Entry, Value};
use crate::model::client::{Call, Client, Slot};
use crate::model::http::{
    Body, BodyKind, Credentials, Frame, Hole, Library, Origin, Param, Params, Part, Piece, PieceKind, Request, Text, Tri, Verb,
};
use crate::model::source::{Name, Span, UnitId};
use std::rc::Rc;

/// A request is looked for at so many of the reads its path came through.
const MAX_READS: usize = 6;

impl<'a> Evaluator<'a> {
    /// Sends: records the request and returns its answer.
    pub fn send(&mut self, client: usize, target: ObjectId, call: Span, expression: Span, state: &mut State) -> Value {
        let Some(model) = self.unit.models.clients.get(client).copied() else { return Value::unknown(expression) };
        let request = self.assemble(model, target, call, expression, state);
        self.finish(request, expression)
    }

    /// An OAuth library's token request.
    pub fn exchange(&mut self, client: usize, row: &'a Call, target: ObjectId, call: Span, expression: Span, state: &mut State) -> Value {
        let Some(model) = self.unit.models.clients.get(client).copied() else { return Value::unknown(expression) };
        let does = |what: &str| model.does.iter().any(|d| d == what);
        let mut request = self.assemble(model, target, call, expression, state);
        let library = self.library(client, target, call, state);
        request.url = library.token.clone();
        if does("post") && request.verb.alternatives.is_empty() {
            request.verb = Part::is(Verb { name: "POST".into(), span: call });
        }
        // Parameters the call names one by one go beside those given as a map.
        let single = state.object(target).and_then(|o| o.fields.get(&slot_name(Slot::Param))).map(|s| s.value.clone());
        request.form = single.map(|value| self.params(&self.params_of(&value, state), state)).unwrap_or_default();
        add_params(&mut request.form, library.token_params.clone());
        for (name, value) in &row.adds {
            if !request.form.entries.iter().any(|p| *p.name == **name) {
                request.form.entries.push(added(name, value, call));
            }
        }
        request.body = Part::is(Body { kind: BodyKind::Form, typed_by_client: true, span: call });
        if does("basic") {
            request.credentials = Part::is(Credentials { scheme: "Basic".into(), span: call });
        } else {
            request.headers.open = true;
        }
        if !does("form") {
            request.body = Part::unknown();
        }
        self.record_user(client, target, call, state);
        self.finish(request, expression)
    }

    fn finish(&mut self, mut request: Request, span: Span) -> Value {
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
        let answer = AnswerValue { requests: vec![key], path: Vec::new(), cooked: false, falls_back: false };
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
    fn record(&mut self, key: RequestKey, request: Request, seat: Seat) {
        match self.records.requests.get(&key) {
            Some(old) if (rank(old), format!("{old:?}")) >= (rank(&request), format!("{request:?}")) => {}
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
                    let frame = request.frames[depth + 1..].iter().rev().find(is_part).unwrap_or(frame);
                    let composed = index < by_literal || !places[..by_literal - 1].iter().any(|p| !p.is_empty());
                    return (frame.call, frame.function, if composed { Seat::Composed } else { Seat::Read });
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
    fn assemble(&mut self, model: &'a Client, target: ObjectId, call: Span, expression: Span, state: &mut State) -> Request {
        let object = state.object(target).cloned().unwrap_or_default();
        let field = |slot: Slot| object.fields.get(&slot_name(slot)).cloned();
        let url = self.whole_url(model, target, expression, state);
        let (urls, mut query, has_query) = self.url_part(url.as_ref());
        let _ = has_query;
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
            if kind.as_deref() == Some("data") && is_get {
                add_params(&mut query, self.params(&self.params_of(&entry.value, state), state));
            } else {
                let kind = kind.as_deref().filter(|k| *k != "data").or(hint.as_deref());
                (body, form) = self.body(model, kind, &entry, &object, state);
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

    fn uncertain_receiver(&self, state: &State) -> bool {
        self.frames.iter().any(|f| match &f.this {
            Some(Value { is: Is::Object(id), .. }) => state.object(*id).is_some_and(|o| o.uncertain),
            _ => false,
        })
    }

    /// The URL with its base.
    fn whole_url(&self, model: &Client, target: ObjectId, span: Span, state: &State) -> Option<Value> {
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

    /// The alternatives of a URL, without their queries, and the join of the queries.
    pub fn url_part(&self, url: Option<&Value>) -> (Part<Text>, Params, bool) {
        let mut part = Part { absent: Tri::No, ..Part::default() };
        let mut query: Option<MapValue> = None;
        let mut has_query = false;
        let Some(url) = url else { return (Part::default(), Params::default(), false) };
        let mut plain = false;
        for one in url.alternatives() {
            match &one.is {
                Is::Text(t) => {
                    let (head, tail) = split_query(t);
                    if head.has_literal() {
                        let text = self.text(&head);
                        if !part.alternatives.contains(&text) {
                            part.alternatives.push(text);
                        }
                    } else {
                        part.unknown = true;
                    }
                    match tail {
                        Some(map) => {
                            has_query = true;
                            query = Some(match query {
                                Some(q) => super::value::join_maps(&q, &map),
                                None if plain => super::value::join_maps(&MapValue::default(), &map),
                                None => map,
                            });
                        }
                        None if head.has_literal() => {
                            // What a hole at the end of the path may add is not known.
                            let open = matches!(head.pieces.last().map(|p| &p.kind), Some(PieceIs::Hole(_)));
                            plain = true;
                            if let Some(q) = query.take() {
                                query = Some(super::value::join_maps(&q, &MapValue { open, ..MapValue::default() }));
                            } else if open {
                                query = Some(MapValue { open, ..MapValue::default() });
                            }
                        }
                        None => {}
                    }
                }
                Is::Null => part.absent = Tri::Maybe,
                _ => part.unknown = true,
            }
        }
        part.alternatives.sort();
        let state = State::default();
        (part, query.map(|q| self.params(&q, &state)).unwrap_or_default(), has_query)
    }

    fn verb(&self, model: &Client, target: ObjectId, call: Span, state: &State) -> Part<Verb> {
        let object = state.object(target);
        let named = object.and_then(|o| o.fields.get("#Verb"));
        let implied = object.and_then(|o| o.fields.get("#implied"));
        let default = || model.default_verb.as_ref().map(|v| Verb { name: v.as_str().into(), span: call });
        let mut part: Part<Verb> = Part { absent: Tri::No, ..Part::default() };
        let take = |entry: &Entry, part: &mut Part<Verb>| {
            for one in entry.value.alternatives() {
                match one.as_literal() {
                    Some(name) if !name.is_empty() => {
                        part.alternatives.push(Verb { name: name.trim().to_ascii_uppercase().into(), span: one.span })
                    }
                    Some(_) => {}
                    None => match &one.is {
                        Is::Symbol(s) => match super::unit::last(s).to_ascii_uppercase() {
                            v if matches!(&*v, "GET" | "POST" | "PUT" | "DELETE" | "PATCH" | "HEAD") => {
                                part.alternatives.push(Verb { name: v.into(), span: one.span });
                            }
                            _ => part.unknown = true,
                        },
                        Is::Null => {}
                        _ => part.unknown = true,
                    },
                }
            }
            entry.there
        };
        let there = match named {
            Some(entry) => take(entry, &mut part),
            None => Tri::No,
        };
        let null_named = named.is_some_and(|e| e.value.alternatives().iter().any(|v| matches!(v.is, Is::Null)));
        if there != Tri::Yes || null_named {
            let there = match implied {
                Some(entry) => take(entry, &mut part),
                None => Tri::No,
            };
            if there != Tri::Yes {
                match default() {
                    Some(verb) => part.alternatives.push(verb),
                    None if part.alternatives.is_empty() => part.unknown = true,
                    None => {}
                }
            }
        }
        if object.is_some_and(|o| o.open && o.uncertain) && named.is_none() && implied.is_none() {
            part.unknown = true;
        }
        part.alternatives.sort();
        part.alternatives.dedup_by(|a, b| a.name == b.name);
        part
    }

    fn body(
        &mut self,
        model: &Client,
        kind: Option<&str>,
        entry: &Entry,
        object: &super::state::Object,
        state: &mut State,
    ) -> (Part<Body>, Params) {
        let mut part: Part<Body> = Part { absent: if entry.there == Tri::Yes { Tri::No } else { Tri::Maybe }, ..Part::default() };
        let mut params: Option<Params> = None;
        let media = content_type(object);
        for one in entry.value.alternatives() {
            let is_object = matches!(&one.is, Is::Object(_));
            let one = self.textual(one, state);
            let explicit = kind.and_then(body_kind);
            let is_query_object = is_object && matches!(&one.is, Is::Text(_));
            let (body, found) = match &one.is {
                Is::Null => {
                    part.absent = Tri::Maybe;
                    continue;
                }
                Is::Map(_) | Is::Object(_) => {
                    let map = self.map_of(&one, state);
                    let by_type = || match (model.body.by_type, media.as_deref()) {
                        (true, Some(m)) if m.contains("urlencoded") => Some(BodyKind::Form),
                        (true, Some(m)) if m.contains("json") => Some(BodyKind::Json),
                        _ => None,
                    };
                    let kind = explicit.or_else(by_type).or_else(|| model.body.map.as_deref().and_then(body_kind));
                    let lines = map.as_ref().filter(|_| kind == Some(BodyKind::Text)).and_then(|m| concatenated(m, entry.at));
                    match (kind, map) {
                        _ if lines.is_some() => {
                            let text = lines.unwrap_or_default();
                            self.text_body(&text, explicit, model, false, state)
                        }
                        (Some(kind), Some(map)) => (Some((kind, true)), self.params(&map, state)),
                        (Some(kind), None) => (Some((kind, true)), Params { open: true, ..Params::default() }),
                        (None, _) => (None, Params { open: true, ..Params::default() }),
                    }
                }
                Is::Text(t) => self.text_body(t, explicit, model, is_query_object, state),
                _ => match explicit {
                    Some(kind) => (Some((kind, true)), Params { open: true, ..Params::default() }),
                    None => (None, Params { open: true, ..Params::default() }),
                },
            };
            match body {
                Some((kind, typed)) => part.alternatives.push(Body { kind, typed_by_client: typed, span: entry.at }),
                None => part.unknown = true,
            }
            params = Some(match params {
                Some(p) => join_params(p, found),
                None => found,
            });
        }
        part.alternatives.sort();
        part.alternatives.dedup();
        let mut params = params.unwrap_or_default();
        if part.absent == Tri::Maybe {
            for p in &mut params.entries {
                p.there = Tri::Maybe;
            }
        }
        (part, params)
    }

    fn text_body(
        &self,
        t: &TextValue,
        explicit: Option<BodyKind>,
        model: &Client,
        query_object: bool,
        state: &State,
    ) -> (Option<(BodyKind, bool)>, Params) {
        let json = t.pieces.iter().find_map(|p| if let PieceIs::Json(v) = &p.kind { Some(v) } else { None });
        if let Some(value) = json {
            let map = self.map_of(value, state).unwrap_or(MapValue { open: true, ..MapValue::default() });
            return (Some((BodyKind::Json, explicit == Some(BodyKind::Json))), self.params(&map, state));
        }
        let known = t.known();
        let looks_json = known.trim_start().starts_with(['{', '[']);
        let flat = t.pieces.iter().any(|p| matches!(p.kind, PieceIs::Query(_))) || known.contains('=') && !looks_json;
        let as_form = query_object && model.body.query.as_deref() != Some("text")
            || !query_object && matches!(model.body.text.as_deref(), Some("form"))
            || explicit == Some(BodyKind::Form)
            || query_object && model.body.query.as_deref() == Some("form");
        if looks_json {
            return (Some((BodyKind::Json, false)), self.json_params(t));
        }
        if flat {
            let map = super::text::parse_query(t);
            let kind = explicit.unwrap_or(BodyKind::Form);
            return (Some((kind, as_form)), self.params(&map, state));
        }
        if let Some(kind) = explicit {
            return (Some((kind, true)), Params { open: true, ..Params::default() });
        }
        if t.has_literal() {
            (Some((BodyKind::Text, as_form)), Params { open: true, ..Params::default() })
        } else {
            (None, Params { open: true, ..Params::default() })
        }
    }

    /// The parameters of JSON that is written out as text.
    fn json_params(&self, t: &TextValue) -> Params {
        let state = State::default();
        self.params(&super::text::parse_json(t), &state)
    }

    fn credentials(&self, object: &super::state::Object) -> Part<Credentials> {
        let found = object.fields.get("#Credentials").or_else(|| object.fields.get("#User"));
        let Some(entry) = found else { return Part::default() };
        let scheme = object.fields.get("#AuthScheme").map(|s| match (&s.value.is, s.value.as_literal()) {
            (_, Some(text)) => text,
            (Is::Symbol(s), _) => match super::unit::last(s).to_ascii_lowercase() {
                name if name.contains("basic") || name.contains("any") => Name::from("Basic"),
                name if name.contains("digest") => "Digest".into(),
                name if name.contains("bearer") => "Bearer".into(),
                _ => "Basic".into(),
            },
            _ => "Basic".into(),
        });
        let mut part = Part::is(Credentials { scheme: scheme.unwrap_or_else(|| "Basic".into()), span: entry.at });
        if entry.there != Tri::Yes {
            part.absent = Tri::Maybe;
        }
        part
    }

    /// A map as parameters.
    pub fn params(&self, map: &MapValue, state: &State) -> Params {
        let mut params = Params { open: map.open, span: map.span, ..Params::default() };
        for (key, slot) in map.entries.iter().filter(|(k, _)| *k != Key::any()) {
            let (Key::Name(name) | Key::Symbol(name)) = key else {
                // A list of `{name, contents}` pairs, or of `name=value` texts.
                if let Some(inner) = self.map_of(&slot.value, state)
                    && let Some(name) = inner.named("name").and_then(|s| s.value.as_literal())
                {
                    let value = inner.named("contents").or_else(|| inner.named("value")).unwrap_or(slot);
                    let key = inner.named("name").map_or(slot.key, |s| s.at);
                    params.entries.push(self.param(name, key, value, state));
                } else if let Is::Text(t) = &slot.value.is
                    && t.known().contains('=')
                {
                    let inner = super::text::parse_query(t);
                    params.entries.extend(self.params(&inner, state).entries);
                } else {
                    params.open = true;
                }
                continue;
            };
            params.entries.push(self.param(name.clone(), slot.key, slot, state));
        }
        params
    }

    fn param(&self, name: Name, key: Span, slot: &Entry, state: &State) -> Param {
        Param {
            name,
            name_span: key,
            value: self.value_part(&slot.value, slot.at, state),
            value_span: slot.at,
            entry_span: slot.entry,
            there: slot.there,
        }
    }

    /// A value as a part of text; what is not known is a text that is one hole.
    pub fn value_part(&self, value: &Value, at: Span, state: &State) -> Part<Text> {
        let mut part: Part<Text> = Part { absent: Tri::No, ..Part::default() };
        let value = self.textual(value, state);
        for one in value.alternatives() {
            match &one.is {
                Is::Null => part.absent = Tri::Maybe,
                Is::Text(t) => part.alternatives.push(self.text(t)),
                Is::Number(_) | Is::Bool(_) => {
                    for t in super::text::texts_of(one, at) {
                        part.alternatives.push(self.text(&t));
                    }
                }
                _ => part.alternatives.push(self.text(&TextValue::piece(PieceIs::Hole(one.clone()), at))),
            }
        }
        part.alternatives.sort();
        part.alternatives.dedup();
        part
    }

    /// A text as rules see it.
    pub fn text(&self, t: &TextValue) -> Text {
        let mut text = Text::default();
        for piece in &t.pieces {
            let kind = match &piece.kind {
                PieceIs::Literal(l) if l.is_empty() => continue,
                PieceIs::Literal(l) => PieceKind::Literal(l.clone()),
                PieceIs::Hole(value) => PieceKind::Hole(hole(value)),
                PieceIs::Query(_) | PieceIs::Json(_) => PieceKind::Hole(Hole::Unknown),
                PieceIs::Base64(inner, wraps) => PieceKind::Base64 { inner: Box::new(self.text(inner)), wraps: *wraps },
                PieceIs::Encoded(inner) => PieceKind::Encoded(Box::new(self.text(inner))),
            };
            text.pieces.push(Piece { kind, span: piece.span, exact: piece.exact, via: piece.via.clone() });
        }
        text
    }

    /// The token or authorize endpoint an OAuth library was told, with its base.
    pub fn endpoint_value(&self, target: ObjectId, token: bool, at: Span, state: &State) -> Option<Value> {
        let object = state.object(target)?;
        let field = |slot: Slot| object.fields.get(&slot_name(slot)).map(|s| s.value.clone());
        let how = object.client.and_then(|c| self.unit.models.clients.get(c)).map(|m| m.base_join).unwrap_or_default();
        let base = field(Slot::TokenBase).or_else(|| field(Slot::Base));
        let (base, whole, path) = if token {
            (base, field(Slot::Token), field(Slot::TokenPath))
        } else {
            (field(Slot::AuthorizeBase).or(base), field(Slot::Authorize), field(Slot::AuthorizePath))
        };
        let path = whole.or(path)?;
        match base {
            Some(base) if !matches!(&path.is, Is::Text(p) if super::text::is_absolute(p) == Tri::Yes) => {
                Some(super::urls::join_base(&base, &path, how, at))
            }
            _ => Some(path),
        }
    }

    /// What an OAuth library was told.
    pub fn library(&self, client: usize, target: ObjectId, at: Span, state: &State) -> Library {
        let model = self.unit.models.clients.get(client).copied();
        let object = state.object(target).cloned().unwrap_or_default();
        let field = |slot: Slot| object.fields.get(&slot_name(slot)).map(|s| s.value.clone());
        let token = self.endpoint_value(target, true, at, state);
        let authorize = self.endpoint_value(target, false, at, state);
        let (token, _, _) = self.url_part(token.as_ref());
        let (authorize, in_url, _) = self.url_part(authorize.as_ref());
        let params = |slot: Slot| match field(slot) {
            Some(value) => self.params(&self.params_of(&value, state), state),
            None => Params { open: object.open, ..Params::default() },
        };
        let given = |slot: Slot| {
            let entry = object.fields.get(&slot_name(slot))?;
            Some(Param {
                name: slot_name(slot).trim_start_matches('#').into(),
                name_span: entry.key,
                value: self.value_part(&entry.value, entry.at, state),
                value_span: entry.at,
                entry_span: entry.entry,
                there: entry.there,
            })
        };
        let mut authorize_params = in_url;
        add_params(&mut authorize_params, params(Slot::AuthorizeParams));
        let switches = object
            .fields
            .iter()
            .filter_map(|(k, s)| Some((Name::from(k.strip_prefix("#switch:")?), self.truth(&s.value, state), s.key)))
            .collect();
        let resource_headers = field(Slot::ResourceHeader).map(|v| self.value_part(&v, at, state).alternatives).unwrap_or_default();
        Library {
            id: 0,
            unit: UnitId::default(),
            client: model.map(|m| m.id.as_str()).unwrap_or_default().into(),
            at,
            function: self.function_span(),
            authorize,
            token,
            client_id: given(Slot::ClientId),
            client_secret: given(Slot::ClientSecret),
            redirect_uri: given(Slot::RedirectUri),
            authorize_params,
            token_params: params(Slot::TokenParams),
            does: model.map(|m| m.does.iter().map(|d| d.as_str().into()).collect()).unwrap_or_default(),
            switches,
            resource_headers,
        }
    }

    /// An OAuth library composes an authorize URL: what it adds by itself is in the query.
    pub fn record_authorize(&mut self, client: usize, target: ObjectId, at: Span, expression: Span, state: &State) {
        self.record_user(client, target, at, state);
        if self.quiet > 0 {
            return;
        }
        let library = self.library(client, target, at, state);
        if library.authorize.alternatives.is_empty() {
            return;
        }
        let mut query = library.authorize_params;
        let object = state.object(target).cloned().unwrap_or_default();
        for (slot, name) in [(Slot::ClientId, "client_id"), (Slot::State, "state"), (Slot::RedirectUri, "redirect_uri")] {
            if let Some(entry) = object.fields.get(&slot_name(slot))
                && !query.entries.iter().any(|p| &*p.name == name)
            {
                query.entries.push(Param {
                    name: name.into(),
                    name_span: entry.key,
                    value: self.value_part(&entry.value, entry.at, state),
                    value_span: entry.at,
                    entry_span: None,
                    there: entry.there,
                });
            }
        }
        for (what, name, value) in [("response_type", "response_type", "code"), ("state", "state", "")] {
            let switched = library.switches.iter().find(|(s, ..)| &**s == what).map(|(_, on, _)| *on);
            let does = library.does.iter().any(|d| &**d == what) && switched != Some(Tri::No) || switched == Some(Tri::Yes);
            if does && !query.entries.iter().any(|p| &*p.name == name) {
                let mut param = added(name, value, at);
                if value.is_empty() {
                    param.value = Part::is(Text {
                        pieces: vec![Piece { kind: PieceKind::Hole(Hole::Unknown), span: at, exact: false, via: Vec::new() }],
                    });
                }
                query.entries.push(param);
            }
        }
        let built = crate::model::http::Built {
            id: 0,
            client: library.client,
            unit: UnitId::default(),
            url: library.authorize,
            query,
            has_query: true,
            at,
            composer: at,
            function: self.function_span(),
        };
        let _ = expression;
        self.records.built.insert((at, at), built);
    }

    /// Records a library where it is used, unless it was recorded where it was configured.
    fn record_user(&mut self, client: usize, target: ObjectId, at: Span, state: &State) {
        if !state.object(target).is_some_and(|o| o.fields.contains_key(super::clients::CONFIGURED)) {
            self.record_library(client, target, at, state);
        }
    }

    /// Records what an OAuth library was told, unless it was told nothing.
    pub fn record_library(&mut self, client: usize, target: ObjectId, at: Span, state: &State) {
        if self.quiet > 0 {
            return;
        }
        let library = self.library(client, target, at, state);
        let told = !library.authorize.alternatives.is_empty() || !library.token.alternatives.is_empty();
        if !told && library.switches.is_empty() && library.resource_headers.is_empty() {
            return;
        }
        match self.records.libraries.get(&at) {
            Some(old) if format!("{old:?}").len() >= format!("{library:?}").len() => {}
            _ => {
                self.records.libraries.insert(at, library);
            }
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

fn added(name: &str, value: &str, at: Span) -> Param {
    let text = Text { pieces: vec![Piece { kind: PieceKind::Literal(value.into()), span: at, exact: false, via: Vec::new() }] };
    Param { name: name.into(), name_span: at, value: Part::is(text), value_span: at, entry_span: None, there: Tri::Yes }
}

fn content_type(object: &super::state::Object) -> Option<String> {
    let headers = object.fields.get("#Headers")?;
    let Is::Map(map) = &headers.value.is else { return None };
    let (_, slot) = map.entries.iter().find(|(k, _)| k.text().eq_ignore_ascii_case("content-type"))?;
    slot.value.as_literal().map(|t| t.to_ascii_lowercase())
}

fn body_kind(word: &str) -> Option<BodyKind> {
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
fn concatenated(map: &MapValue, at: Span) -> Option<TextValue> {
    if map.open || map.entries.is_empty() || !map.is_list() {
        return None;
    }
    let parts: Vec<(Value, Span)> = map.entries.iter().map(|(_, s)| (s.value.clone(), s.at)).collect();
    match super::text::concat(&parts, at).is {
        Is::Text(text) => Some((*text).clone()),
        _ => None,
    }
}

fn join_params(mut a: Params, b: Params) -> Params {
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

fn hole(value: &Value) -> Hole {
    match &value.is {
        Is::Unknown(Some(name)) | Is::Symbol(name) => Hole::Named(name.clone()),
        Is::Answer(answer) => Hole::Answer(0, answer.path.clone()),
        _ => Hole::Unknown,
    }
}

/// How well a request is known: the better one wins when several roots reach it.
fn rank(r: &Request) -> (bool, usize, bool, bool, usize, usize) {
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
