//! Answers: what is read from them, what of them is kept, and what leaves the code as text.

use super::exec::{Args, Evaluator};
use super::state::State;
use super::text::{PieceIs, TextValue};
use super::value::{AnswerValue, Is, Key, MapValue, RequestKey, Value};
use crate::model::client::{ClientKind, Sink};
use crate::model::code::Test;
use crate::model::http::{AnswerRead, Built, Kept, Lifetime, Origin, Part, Request, SinkKind, Tri, Usage};
use crate::model::source::{Name, Span, UnitId};
use std::rc::Rc;

/// The kind of a sink by its word.
pub fn sink_kind(word: &str) -> SinkKind {
    match word {
        "session" => SinkKind::Session,
        "cookie" => SinkKind::Cookie,
        "cache" => SinkKind::Cache,
        "field" => SinkKind::Field,
        _ => SinkKind::Store,
    }
}

impl<'a> Evaluator<'a> {
    /// A field of an answer is read.
    pub fn answer_read(&mut self, answer: &AnswerValue, at: Span, _state: &State) {
        self.record_read(answer, at, Usage::Any);
    }

    fn record_read(&mut self, answer: &AnswerValue, at: Span, usage: Usage) {
        if self.quiet > 0 || at == Span::default() {
            return;
        }
        let function = self.function_span();
        let read = AnswerRead { path: answer.path.clone(), at, usage, required: false, function };
        for key in &answer.requests {
            self.records.reads.entry(*key).or_default().insert(read.clone());
        }
    }

    /// A value takes part in text.
    pub fn used_as_text(&mut self, value: &Value, at: Span) {
        for one in value.alternatives() {
            if let Is::Answer(answer) = &one.is
                && !answer.path.is_empty()
            {
                self.record_read(&answer.clone(), at, Usage::AsText);
            }
        }
    }

    /// What was read inside this expression is not used as text after all.
    pub fn not_as_text(&mut self, inside: Span) {
        for reads in self.records.reads.values_mut() {
            let wrong: Vec<AnswerRead> = reads.iter().filter(|r| r.usage == Usage::AsText && inside.contains(&r.at)).cloned().collect();
            for read in wrong {
                reads.remove(&read);
                reads.insert(AnswerRead { usage: Usage::Any, ..read });
            }
        }
    }

    /// A value of an answer is compared.
    pub fn compared(&mut self, op: Test, a: &Value, b: &Value, at: Span, _state: &State) {
        if op == Test::In {
            return;
        }
        for (x, y) in [(a, b), (b, a)] {
            for one in x.alternatives() {
                let Is::Answer(answer) = &one.is else { continue };
                let usage = match &y.is {
                    Is::Text(t) => t.as_literal().map(|t| Usage::Compared(t, true)),
                    Is::Number(n) => Some(Usage::Compared(super::value::number_text(*n), false)),
                    _ => None,
                };
                if let (Some(usage), false) = (usage, answer.path.is_empty()) {
                    self.record_read(&answer.clone(), at, usage);
                }
            }
        }
    }

    /// The answers in a value, with the path inside it.
    fn answers_in(&self, value: &Value, state: &State, depth: usize) -> Vec<AnswerValue> {
        let mut found = Vec::new();
        for one in value.alternatives() {
            match &one.is {
                Is::Answer(answer) => found.push((**answer).clone()),
                Is::Map(map) if depth < 3 => {
                    for (_, slot) in &map.entries {
                        found.extend(self.answers_in(&slot.value, state, depth + 1));
                    }
                }
                Is::Object(id) if depth < 3 => {
                    if let Some(object) = state.object(*id)
                        && object.client.is_none()
                    {
                        for (name, slot) in &object.fields {
                            if !name.starts_with('#') {
                                found.extend(self.answers_in(&slot.value, state, depth + 1));
                            }
                        }
                        for (_, slot) in object.map.iter().flat_map(|m| &m.entries) {
                            found.extend(self.answers_in(&slot.value, state, depth + 1));
                        }
                    }
                }
                Is::Text(t) => {
                    for piece in &t.pieces {
                        match &piece.kind {
                            PieceIs::Hole(v) | PieceIs::Json(v) => found.extend(self.answers_in(v, state, depth + 1)),
                            PieceIs::Query(map) => {
                                for (_, slot) in &map.entries {
                                    found.extend(self.answers_in(&slot.value, state, depth + 1));
                                }
                            }
                            _ => {}
                        }
                    }
                }
                _ => {}
            }
        }
        found.truncate(12);
        found
    }

    /// A value goes where it outlives the request.
    pub fn keeps(&mut self, value: &Value, sink: SinkKind, name: Option<Name>, at: Span, lifetime: Option<Lifetime>, state: &State) {
        if self.quiet > 0 {
            return;
        }
        let function = self.function_span();
        for answer in self.answers_in(&self.textual(value, state), state, 0) {
            let kept = Kept {
                path: answer.path.clone(),
                sink,
                name: name.clone(),
                at,
                function,
                lifetime: lifetime.clone(),
                guarded: state.guarded.clone(),
                falls_back: answer.falls_back || matches!(value.is, Is::AnyOf(_)),
            };
            for key in &answer.requests {
                let all = self.records.kept.entry(*key).or_default();
                match all.get_mut(&(at, answer.path.clone())) {
                    Some(old) => {
                        // Another root may know more of the same write.
                        if old.lifetime.is_none() {
                            old.lifetime = kept.lifetime.clone();
                        }
                        old.sink = old.sink.max(kept.sink);
                        old.guarded.retain(|g| kept.guarded.contains(g));
                        old.falls_back &= kept.falls_back;
                    }
                    None => {
                        all.insert((at, answer.path.clone()), kept.clone());
                    }
                }
            }
        }
    }

    /// A call that may keep one of its arguments.
    pub fn sink_call(&mut self, qualified: &str, name: &str, args: &Args<'a>, receiver: Option<&Value>, at: Span, state: &mut State) {
        let receiver_name = match receiver.map(|r| &r.is) {
            Some(Is::Symbol(s) | Is::Unknown(Some(s))) => Some(format!("{s}.{name}")),
            _ => None,
        };
        let member = name.rsplit_once('.').map(|(_, member)| format!(".{member}"));
        let method = receiver.map(|_| format!(".{name}")).or(member);
        let candidates = [Some(qualified.to_owned()), receiver_name, method, Some(name.to_owned())];
        let Some(sink) = candidates.iter().flatten().find_map(|n| self.unit.models.sink(n)) else { return };
        let value = match sink.value {
            Some(index) => args.value(index).cloned(),
            None => None,
        };
        // `settings.set('name', token)`: where no row says better, the name comes first.
        let key = sink.key.or((sink.value.is_none() && args.list.len() > 1).then_some(0));
        let key = key.and_then(|k| args.value(k)).and_then(Value::as_literal);
        let lifetime = self.lifetime(sink, args, at, state);
        match value {
            Some(value) => self.keeps(&value, sink_kind(&sink.kind), key, at, lifetime, state),
            None => {
                for arg in &args.list {
                    self.keeps(&arg.value, sink_kind(&sink.kind), key.clone(), at, lifetime.clone(), state);
                }
            }
        }
    }

    fn lifetime(&self, sink: &Sink, args: &Args<'a>, at: Span, state: &State) -> Option<Lifetime> {
        if sink.forever {
            return Some(Lifetime { seconds: Some(i64::MAX), from: None, span: at });
        }
        let arg = args.at(sink.lifetime?)?;
        let (value, span) = match &sink.lifetime_key {
            Some(key) => {
                let options = self.map_of(&arg.value, state)?;
                let slot = options.named(key)?;
                (slot.value.clone(), slot.at)
            }
            None => (arg.value.clone(), arg.at),
        };
        let unit = sink.unit.unwrap_or(1.0);
        if let Some(answer) = self.answers_in(&value, state, 0).first() {
            return Some(Lifetime { seconds: None, from: Some(answer.path.clone()), span });
        }
        let number = match &value.is {
            Is::Number(n) => Some((*n, false)),
            Is::Symbol(s) => match s.strip_prefix("%lifetime:") {
                Some(n) => n.parse::<f64>().ok().map(|n| (n, true)),
                None => self.unit.models.constant(s).and_then(|t| t.parse::<f64>().ok()).map(|n| (n, false)),
            },
            _ => value.as_literal().and_then(|t| super::expr::number(&t)).map(|n| (n, false)),
        };
        let seconds = number.and_then(|(n, relative)| {
            if unit < 0.0 && !relative {
                // A fixed point in time is no lifetime.
                return None;
            }
            let seconds = n * unit.abs();
            (seconds.is_finite() && seconds.abs() < 1e15).then_some(seconds as i64)
        });
        Some(Lifetime { seconds, from: None, span })
    }

    /// A value leaves the code that is known: a URL that was built, a request object that somebody else will send.
    pub fn escapes(&mut self, value: &Value, state: &State, at: Span, returned: bool) {
        if self.quiet > 0 {
            return;
        }
        for one in value.alternatives() {
            match &one.is {
                Is::Text(t) => self.built(t, at, state),
                Is::Object(id) => {
                    if let Some(object) = state.object(*id) {
                        if object.fields.contains_key("#kind") {
                            let text = self.textual(one, state);
                            if let Is::Text(t) = &text.is {
                                self.built(t, at, state);
                            }
                        } else if object.map.is_some() {
                            self.map_escapes(one, state, at, returned, 0);
                        }
                    }
                }
                Is::Map(_) => self.map_escapes(one, state, at, returned, 0),
                _ => {}
            }
        }
    }

    fn map_escapes(&mut self, value: &Value, state: &State, at: Span, returned: bool, depth: usize) {
        let Some(map) = self.map_of(value, state) else { return };
        if self.literal_request(&map, value, None, state).is_some() {
            return;
        }
        if depth > 2 || map.entries.len() > 64 {
            return;
        }
        for (_, slot) in &map.entries {
            for one in slot.value.alternatives() {
                match &one.is {
                    Is::Text(t) => self.built(t, slot.at, state),
                    Is::Map(_) | Is::Object(_) => self.map_escapes(one, state, at, returned, depth + 1),
                    _ => {}
                }
            }
        }
    }

    /// An argument of a call that is not known, when it has the shape of a request: that call sends it.
    pub fn literal_argument(&mut self, value: &Value, call: Span, expression: Span, state: &State) -> Option<Value> {
        let map = self.map_of(value, state)?;
        if self.quiet > 0 { None } else { self.literal_request(&map, value, Some((call, expression)), state) }
    }

    /// A map that has the shape of a request (`{url, method, …}`) and is handed to something that is not known.
    pub fn literal_request(&mut self, map: &MapValue, value: &Value, handed_to: Option<(Span, Span)>, state: &State) -> Option<Value> {
        let models = self.unit.models.clients.clone();
        for (index, model) in models.iter().enumerate() {
            if model.kind != ClientKind::Literal {
                continue;
            }
            let slot_of = |wanted: crate::model::client::Slot| {
                map.entries.iter().find(|(k, _)| model.options.get(&*k.text()).and_then(|e| e.slot) == Some(wanted))
            };
            let Some((_, url)) = slot_of(crate::model::client::Slot::Url) else { continue };
            if slot_of(crate::model::client::Slot::Verb).is_none() {
                continue;
            }
            let known = match &self.textual(&url.value, state).is {
                Is::Text(t) => t.known().to_ascii_lowercase(),
                _ => continue,
            };
            if !self.ask.needles.iter().any(|n| known.contains(&**n)) {
                continue;
            }
            let mut state = state.clone();
            let span = map.span.unwrap_or(value.span);
            let target = self.fresh_client(index, model, span, &mut state);
            let written = super::clients::Written { value, key: span, at: span, name: None, there: Tri::Yes, entry: None };
            self.write_slot(model, target, crate::model::client::Slot::Options, &written, &mut state);
            self.records.rows_used.insert(format!("{} {{}}", model.id));
            if let Some((call, expression)) = handed_to {
                return Some(self.send(index, target, call, expression, &mut state));
            }
            self.records.literals.insert(url.key);
            return Some(self.send(index, target, url.key, span, &mut state));
        }
        None
    }

    /// A text that leaves: recorded when it looks like a URL the rules ask about.
    fn built(&mut self, t: &TextValue, at: Span, state: &State) {
        let known = t.known().to_ascii_lowercase();
        if !self.ask.needles.iter().any(|n| known.contains(&**n)) {
            return;
        }
        // Markup and header lines hold URLs among other text.
        let urls = super::text::urls_in(t);
        if urls.first().is_some_and(|u| u.pieces.len() != t.pieces.len() || u.known().len() != t.known().len()) {
            for url in urls {
                self.built(&url, at, state);
            }
            return;
        }
        let value = Value { is: Is::Text(Rc::new(t.clone())), span: at };
        let (url, query, has_query) = self.url_part(Some(&value));
        let Some(first) = url.alternatives.first().and_then(|t| t.pieces.last()).map(|p| p.span) else { return };
        // Reported where it is composed: the innermost function on the chain that holds a part of it.
        let places: Vec<Span> = query
            .entries
            .iter()
            .map(|p| p.name_span)
            .chain(url.alternatives.iter().flat_map(|t| t.pieces.iter().map(|p| p.span)))
            .collect();
        let chain = self.chain(at);
        let frame = chain.iter().rev().find(|f| places.iter().any(|s| f.function.contains(s)));
        let (composer, function) = frame.map_or((at, self.function_span()), |f| (f.call, f.function));
        let built = Built { id: 0, client: "".into(), unit: UnitId::default(), url, query, has_query, at, composer, function };
        let key = (first, at);
        match self.records.built.get(&key) {
            Some(old) if (old.query.entries.len(), !old.query.open) >= (built.query.entries.len(), !built.query.open) => {}
            _ => {
                self.records.built.insert(key, built);
            }
        }
    }

    /// A map that names a grant: a token request, even if the call that sends it is not understood.
    pub fn note_grant(&mut self, value: &Value, state: &State) {
        if self.quiet > 0 || self.ask.grant.is_empty() {
            return;
        }
        let Some(map) = self.map_of(value, state) else { return };
        let Some(slot) = map.get(&Key::Name(self.ask.grant.clone())) else { return };
        let at = slot.key;
        let params = self.params(&map, state);
        let function = self.function_span();
        let request = Request {
            id: 0,
            unit: UnitId::default(),
            client: "".into(),
            origin: Origin::Inferred,
            call: at,
            call_expression: map.span.unwrap_or(at),
            composer: at,
            function,
            frames: Vec::new(),
            verb: Part::unknown(),
            url: Part::unknown(),
            query: crate::model::http::Params { open: true, ..Default::default() },
            body: Part::unknown(),
            form: params,
            headers: crate::model::http::Params { open: true, ..Default::default() },
            credentials: Part::default(),
            uncertain: false,
            kept: Vec::new(),
            reads: Vec::new(),
        };
        match self.records.grants.get(&at) {
            Some(old) if old.form.entries.len() >= request.form.entries.len() => {}
            _ => {
                self.records.grants.insert(at, request);
            }
        }
    }

    /// A grant that is handed to a call which is not understood: that call is the request, and a URL beside it its URL.
    pub fn grant_handed_on(&mut self, args: &Args<'a>, at: Span, span: Span, state: &State) -> Option<Value> {
        if self.quiet > 0 || self.ask.grant.is_empty() {
            return None;
        }
        let mut answer = None;
        for arg in &args.list {
            let Some(key) = self.grant_key(&arg.value, state, 0) else { continue };
            let url = args.list.iter().map(|a| self.textual(&a.value, state)).find(|v| match &v.is {
                Is::Text(t) => {
                    let known = t.known().to_ascii_lowercase();
                    self.ask.needles.iter().any(|n| known.contains(&**n))
                }
                _ => false,
            });
            let (url, query, _) = self.url_part(url.as_ref());
            let frames = self.chain(at);
            let Some(request) = self.records.grants.get_mut(&key) else { continue };
            if !url.alternatives.is_empty() && request.url.alternatives.is_empty() {
                request.url = url;
                request.query = query;
            }
            request.call = at;
            request.call_expression = span;
            request.composer = at;
            request.frames = frames;
            let request = request.clone();
            let (composer, function, _) = self.composer(&request);
            if let Some(request) = self.records.grants.get_mut(&key) {
                request.composer = composer;
                request.function = function;
            }
            let requests = vec![inferred_key(key)];
            answer =
                Some(Value { is: Is::Answer(Rc::new(AnswerValue { requests, path: Vec::new(), cooked: false, falls_back: false })), span });
        }
        answer
    }

    /// The place of the grant's key in a value.
    fn grant_key(&self, value: &Value, state: &State, depth: usize) -> Option<Span> {
        let map = self.map_of(value, state)?;
        if let Some(slot) = map.get(&Key::Name(self.ask.grant.clone())) {
            return Some(slot.key);
        }
        if depth > 1 {
            return None;
        }
        map.entries.iter().find_map(|(_, s)| self.grant_key(&s.value, state, depth + 1))
    }
}

/// The key of a request that is known by its grant alone.
pub fn inferred_key(grant: Span) -> RequestKey {
    RequestKey { call: grant, composer: grant, what: grant }
}
