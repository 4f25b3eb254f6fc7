//! OAuth libraries: what they were told.

use super::arguments::Args;
use super::exec::Evaluator;
use super::requests::{add_params, added};
use super::state::State;
use super::value::{Is, ObjectId, Value};
use super::written::slot_name;
use crate::model::client::{Call, Slot};
use crate::model::http::{Body, BodyKind, Credentials, Hole, Library, Param, Params, Part, Piece, PieceKind, Text, Tri, Verb};
use crate::model::source::{Name, Span, UnitId};

impl<'a> Evaluator<'a> {
    /// An OAuth library's token request.
    pub fn exchange(&mut self, client: usize, row: &'a Call, target: ObjectId, call: Span, expression: Span, state: &mut State) -> Value {
        let Some(model) = self.unit.models.clients.get(client).copied() else { return Value::unknown(expression) };
        let does = |what: &str| model.does.iter().any(|d| d == what) && !row.leaves_out.iter().any(|out| out == what);
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
        let switched = library.switches.iter().find(|(s, ..)| &**s == "basic").map(|(_, on, _)| *on);
        let in_header = match switched {
            Some(on) => on == Tri::Yes,
            None => does("basic"),
        };
        if in_header {
            request.credentials = Part::is(Credentials { scheme: "Basic".into(), span: call });
        } else if does("body-credentials") || switched == Some(Tri::No) {
            let id = library.client_id.iter().map(|p| ("client_id", p)).chain(library.client_secret.iter().map(|p| ("client_secret", p)));
            for (name, param) in id {
                request.form.entries.push(Param { name: name.into(), ..param.clone() });
            }
        } else {
            request.headers.open = true;
        }
        if !does("form") {
            request.body = Part::unknown();
        }
        if request.verb.only().is_some_and(|v| &*v.name == "GET") {
            let form = std::mem::take(&mut request.form);
            add_params(&mut request.query, form);
            request.body = Part::default();
        }
        self.record_user(client, target, call, state);
        self.finish(request, expression)
    }

    /// An OAuth library refreshes the token that it gave: the request that obtained it, with other parameters.
    pub fn refreshed(
        &mut self,
        answer: &super::value::AnswerValue,
        client: usize,
        adds: &std::collections::BTreeMap<String, String>,
        call: Span,
        expression: Span,
    ) -> Option<Value> {
        let id = &self.unit.models.clients.get(client)?.id;
        let first = answer.requests.iter().filter_map(|key| self.records.requests.get(key)).find(|r| *r.client == **id)?.clone();
        let mut request = crate::model::http::Request { call, call_expression: expression, frames: self.chain(call), ..first };
        request.form = Params { entries: adds.iter().map(|(name, value)| added(name, value, call)).collect(), ..Params::default() };
        request.form.open = true;
        request.kept.clear();
        request.reads.clear();
        Some(self.finish(request, expression))
    }

    /// What the method gives by which an OAuth library obtains its token: the class's own, or the library's.
    pub fn obtained(&mut self, client: usize, id: ObjectId, method: &str, span: Span, state: &mut State) -> Value {
        let class = state.object(id).and_then(|o| o.class);
        let own = class.and_then(|class| Some((class, self.unit.find_method(class, method)?.0)));
        let answer = match own {
            Some((class, function)) => {
                let this = Value::new(Is::Object(id), span);
                let at = self.unit.function(function).map_or(span, |f| f.name_span);
                self.inline(function, Some(this), Some(class), Args::default(), None, at, state)
            }
            // The library does it by itself: that stands where the class is declared, at the first word.
            None => {
                let at = class.and_then(|c| self.unit.class(c)).map_or(span, |c| c.span.slice(0, super::instances::FIRST_WORD));
                let value = self.client_call(client, Some(id), method, &Args::default(), at, at, state);
                value.unwrap_or_else(|| Value::unknown(span))
            }
        };
        let given = answer.alternatives().iter().find(|v| matches!(v.is, Is::Answer(_))).cloned();
        match given {
            Some(answer) => {
                state.change(id, |o| {
                    o.fields.insert("#answer".into(), super::value::Slot::new(answer.clone(), span, span));
                });
                Value { is: answer.is, span }
            }
            None => self.last_answer(id, span, state),
        }
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
