//! Escapes: URLs, request objects and grants that leave the code that is known.

use super::answers::inferred_key;
use super::arguments::Args;
use super::exec::Evaluator;
use super::state::{KIND, State};
use super::text::TextValue;
use super::value::{AnswerValue, Is, Key, MapValue, Value};
use crate::model::client::ClientKind;
use crate::model::http::{Built, Origin, Part, Request, Tri};
use crate::model::source::{Span, UnitId};
use std::rc::Rc;

impl<'a> Evaluator<'a> {
    /// A value leaves the code that is known: a URL that was built, a request object that somebody else will send.
    pub fn escapes(&mut self, value: &Value, state: &State, at: Span) {
        if self.quiet > 0 {
            return;
        }
        for one in value.alternatives() {
            match &one.is {
                Is::Text(t) => self.built(t, at),
                Is::Object(id) => {
                    if let Some(object) = state.object(*id) {
                        if object.fields.contains_key(KIND) {
                            let text = self.textual(one, state);
                            if let Is::Text(t) = &text.is {
                                self.built(t, at);
                            }
                        } else if let Some(Value { is: Is::Text(t), .. }) = self.composed_url(*id, one.span, state) {
                            self.built(&t, at);
                        } else if object.map.is_some() {
                            self.map_escapes(one, state, 0);
                        }
                    }
                }
                Is::Map(_) => self.map_escapes(one, state, 0),
                _ => {}
            }
        }
    }

    pub fn map_escapes(&mut self, value: &Value, state: &State, depth: usize) {
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
                    Is::Text(t) => self.built(t, slot.at),
                    Is::Map(_) | Is::Object(_) => self.map_escapes(one, state, depth + 1),
                    _ => {}
                }
            }
        }
    }

    /// A map that has the shape of a request (`{url, method, …}`) and is handed to something that is not known.
    pub fn literal_request(&mut self, map: &MapValue, value: &Value, handed_to: Option<(Span, Span)>, state: &State) -> Option<Value> {
        let unit = self.unit;
        let literal = unit.models.clients.iter().enumerate().filter(|(_, model)| model.kind == ClientKind::Literal);
        for (index, model) in literal {
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
            let written = super::written::Written::plain(value, span);
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
    pub fn built(&mut self, t: &TextValue, at: Span) {
        let known = t.known().to_ascii_lowercase();
        if !self.ask.needles.iter().any(|n| known.contains(&**n)) {
            return;
        }
        // Markup and header lines hold URLs among other text.
        let urls = super::text::urls_in(t);
        if urls.first().is_some_and(|u| u.pieces.len() != t.pieces.len() || u.known().len() != t.known().len()) {
            for url in urls {
                self.built(&url, at);
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

    /// A grant that is overridden is no request of its own.
    pub fn note_overridden(&mut self, old: &MapValue, new: &MapValue) {
        let grant = Key::Name(self.ask.grant.clone());
        if let (Some(old), Some(new)) = (old.get(&grant), new.get(&grant))
            && new.there == Tri::Yes
            && self.quiet == 0
        {
            self.records.overridden.insert(old.key);
        }
    }

    /// The same of one entry that takes the place of another.
    pub fn note_replaced(&mut self, old: &MapValue, key: &Key) {
        if self.quiet == 0
            && matches!(key, Key::Name(name) if *name == self.ask.grant)
            && let Some(old) = old.get(key)
        {
            self.records.overridden.insert(old.key);
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
            answer = Some(Value { is: Is::Answer(Rc::new(AnswerValue::to(requests))), span });
        }
        answer
    }

    /// The place of the grant's key in a value.
    pub fn grant_key(&self, value: &Value, state: &State, depth: usize) -> Option<Span> {
        let map = self.map_of(value, state)?;
        if let Some(slot) = map.get(&Key::Name(self.ask.grant.clone())) {
            return Some(slot.key);
        }
        if depth > 1 {
            return None;
        }
        map.entries.iter().find_map(|(_, s)| self.grant_key(&s.value, state, depth + 1))
    }

    /// Everything a value that code not known has seen may have changed.
    pub fn leak(&mut self, value: &Value, state: &mut State) {
        for one in value.alternatives() {
            if let Is::Object(id) = one.is
                && state.object(id).is_some_and(|o| !o.open && !o.closed_world)
            {
                let zero = state.object(id).and_then(|o| o.class).is_some_and(|class| self.semantics(class.0).zero_fields);
                state.change(id, |o| {
                    o.open = true;
                    // Fields that hold nothing yet are filled there.
                    o.fields.retain(|name, slot| !zero || name.starts_with('#') || !super::places::is_unset(&slot.value));
                    if let Some(map) = &mut o.map {
                        map.open = true;
                    }
                });
            }
        }
    }

    /// All arguments of a call that is not run.
    pub fn leak_args(&mut self, args: &Args<'a>, state: &mut State) {
        for arg in &args.list {
            self.leak(&arg.value, state);
        }
    }
}
