//! Clients: the rows of the client models, interpreted. Calls write the slots of a client object; a send reads them.

use super::arguments::Args;
use super::exec::Evaluator;
use super::models::Row;
use super::state::{Object, State};
use super::text;
use super::value::{Is, ObjectId, Slot as Entry, Value, join};
use super::written::{Written, slot_name};
use crate::model::client::{Action, Call, Client, ClientKind, Returns, Slot};
use crate::model::http::Tri;
use crate::model::source::{Name, Span};

/// The field of a request that sends itself which holds its answer as long as nothing else sends it.
pub const PENDING: &str = "#pending";

/// The field that says that a library's object was told where it was configured.
pub const CONFIGURED: &str = "#configured";
/// The field that says where a library's object was made that is told later what it needs.
const MADE_AT: &str = "#made-at";

impl<'a> Evaluator<'a> {
    /// Calls a method of a client object, or of a fresh default client; none when the model has no such row.
    #[allow(clippy::too_many_arguments)]
    pub fn client_call(
        &mut self,
        client: usize,
        object: Option<ObjectId>,
        method: &str,
        args: &Args<'a>,
        name_span: Span,
        span: Span,
        state: &mut State,
    ) -> Option<Value> {
        // A method of a property acts on the object that has the property.
        let rows = self.dotted_rows(client, object, method, state);
        if !rows.is_empty() {
            let whole = object.map(|id| self.whole_object(id, state));
            return self.rows(&rows, whole, method, args, name_span, span, state);
        }
        let rows = self.unit.models.method(client, method).to_vec();
        if rows.is_empty() {
            let id = object.filter(|_| args.list.is_empty())?;
            let by_calls = self.semantics(self.file()).calls_read_fields;
            let gives = |m: &Client| {
                let is_read = by_calls && (m.answers.iter().any(|a| a == method) || self.holds_own_map(m, id, method, state));
                m.exposes.contains_key(method) || is_read
            };
            if self.unit.models.clients.get(client).is_some_and(|m| gives(m)) {
                return Some(self.client_field(client, id, &method.into(), span, state));
            }
            return self.property(client, id, method, span, state);
        }
        self.rows(&rows, object, method, args, name_span, span, state)
    }

    /// What a property, or a method without arguments, gives when the model speaks of its members: the object itself, by that name.
    pub fn property(&mut self, client: usize, id: ObjectId, name: &str, span: Span, state: &mut State) -> Option<Value> {
        let path = state.object(id).and_then(|o| o.fields.get("#path")).and_then(|s| s.value.as_literal());
        let dotted = match path {
            Some(path) => format!("{path}.{name}"),
            None => name.to_owned(),
        };
        let is_field = self.unit.models.clients.get(client).is_some_and(|m| m.fields.contains_key(&dotted));
        if !is_field && !self.unit.models.speaks_of(client, &dotted) {
            return None;
        }
        let mut object = state.object(id).cloned()?;
        object.class = None;
        object.closed_world = false;
        object.client = Some(client);
        object.fields.insert("#path".into(), Entry::new(Value::text(&dotted, span), span, span));
        let whole = Value::new(Is::Object(self.whole_object(id, state)), span);
        object.fields.insert("#self".into(), Entry::new(whole, span, span));
        let id = self.allocate(state, object);
        Some(Value::new(Is::Object(id), span))
    }

    /// A row for a method of a property (`.a.m`), when the object is that property's.
    pub fn dotted_rows(&self, client: usize, object: Option<ObjectId>, method: &str, state: &State) -> Vec<Row> {
        let path = object.and_then(|o| state.object(o)).and_then(|o| o.fields.get("#path")).and_then(|s| s.value.as_literal());
        match path {
            Some(path) => self.unit.models.method(client, &format!("{path}.{method}")).to_vec(),
            None => Vec::new(),
        }
    }

    /// Carries out a row.
    #[allow(clippy::too_many_arguments)]
    pub fn apply(
        &mut self,
        row: Row,
        call: &'a Call,
        object: Option<ObjectId>,
        name: &str,
        args: &Args<'a>,
        name_span: Span,
        span: Span,
        state: &mut State,
    ) -> Value {
        let Some(model) = self.unit.models.clients.get(row.0).copied() else { return Value::unknown(span) };
        let used = format!("{} {}", model.id, call.names.first().map_or(name, String::as_str));
        self.records.rows_used.insert(used);
        // The handle may be one of several: each is written weakly.
        if let (None, Some(index)) = (object, call.object) {
            let handles = self.handles(row.0, args, index, span, state);
            return match handles[..] {
                [one] => self.apply_to(row.0, model, call, Some(one), args, name_span, span, state),
                [] => self.apply_to(row.0, model, call, None, args, name_span, span, state),
                _ => self.apply_any(row.0, model, call, &handles, args, name_span, span, state),
            };
        }
        self.apply_to(row.0, model, call, object, args, name_span, span, state)
    }

    /// Calls a method of one of several client objects.
    #[allow(clippy::too_many_arguments)]
    pub fn client_call_any(
        &mut self,
        client: usize,
        objects: &[ObjectId],
        method: &str,
        args: &Args<'a>,
        name_span: Span,
        span: Span,
        state: &mut State,
    ) -> Option<Value> {
        let model = self.unit.models.clients.get(client).copied()?;
        let dotted = self.dotted_rows(client, objects.first().copied(), method, state);
        let objects = &objects.iter().map(|id| self.whole_object(*id, state)).collect::<Vec<_>>()[..];
        let rows = if dotted.is_empty() { self.unit.models.method(client, method).to_vec() } else { dotted };
        let fits = |call: &&'a Call| (args.list.len() >= call.min_args || args.open) && call.when.is_none();
        let call = rows.iter().find_map(|row| self.unit.models.call(*row).filter(fits))?;
        let used = format!("{} {}", model.id, call.names.first().map_or(method, String::as_str));
        self.records.rows_used.insert(used);
        Some(self.apply_any(client, model, call, objects, args, name_span, span, state))
    }

    /// Carries out a row on one of several objects: whichever it is, what is set is set on it; what is sent is their join.
    #[allow(clippy::too_many_arguments)]
    pub fn apply_any(
        &mut self,
        client: usize,
        model: &'a Client,
        call: &'a Call,
        objects: &[ObjectId],
        args: &Args<'a>,
        name_span: Span,
        span: Span,
        state: &mut State,
    ) -> Value {
        if call.does == Action::Set {
            let mut value: Option<Value> = None;
            for object in objects {
                let one = self.apply_to(client, model, call, Some(*object), args, name_span, span, state);
                self.supersede(*object, state);
                value = Some(match value {
                    Some(v) => join(&v, &one),
                    None => one,
                });
            }
            if !model.sends_itself {
                return value.unwrap_or_else(|| Value::unknown(span));
            }
        }
        let Some(joined) = state.joined(objects) else { return Value::unknown(span) };
        let joined = self.allocate(state, joined);
        if call.does == Action::Set {
            self.send_later(client, joined, name_span, span, state);
            return Value::new(Is::Object(joined), span);
        }
        let value = self.apply_to(client, model, call, Some(joined), args, name_span, span, state);
        let answer = state.object(joined).and_then(|o| o.fields.get("#answer")).cloned();
        for object in objects {
            state.change(*object, |o| o.fields.extend(answer.clone().map(|a| ("#answer".into(), a))));
        }
        value
    }

    #[allow(clippy::too_many_arguments)]
    pub fn apply_to(
        &mut self,
        client: usize,
        model: &'a Client,
        call: &'a Call,
        object: Option<ObjectId>,
        args: &Args<'a>,
        name_span: Span,
        span: Span,
        state: &mut State,
    ) -> Value {
        if call.once
            && let Some(answer) = object.and_then(|id| state.object(id)).and_then(|o| o.fields.get("#answer"))
        {
            return Value { is: answer.value.is.clone(), span };
        }
        if let Some(text) = &call.says {
            return Value::text(text, span);
        }
        let acts_on_copy = matches!(call.does, Action::Make | Action::Send | Action::Authorize | Action::Exchange | Action::Refresh);
        let is_constructor = call.names.iter().any(|n| n == "new") && object.is_some();
        let target = match object {
            Some(id) if acts_on_copy && !is_constructor => {
                let copy = state.object(id).cloned().unwrap_or_default();
                self.allocate(state, Object { client: copy.client.or(Some(client)), ..copy })
            }
            Some(id) => id,
            None => self.fresh_client(client, model, span, state),
        };
        if let Some(slot) = call.yields {
            let whole = match slot {
                Slot::Token => self.endpoint_value(target, true, span, state),
                Slot::Authorize => self.endpoint_value(target, false, span, state),
                _ => None,
            };
            let value = whole.or_else(|| state.object(target).and_then(|o| o.fields.get(&slot_name(slot))).map(|s| s.value.clone()));
            // A query is a copy that changes on its own.
            if slot == Slot::Query {
                let mut map = value.map(|query| self.params_of(&query, state)).unwrap_or_default();
                map.open |= state.object(target).is_some_and(|o| o.open);
                return self.query_object(map, span, state);
            }
            return value.map_or_else(|| Value::unknown(span), |v| super::places::through(&v, span));
        }
        if call.does == Action::Ignore && call.returns != Returns::Answer {
            if let Some(object) = object {
                let answer = self.last_answer(object, span, state);
                self.call_back(call, args, target, &answer, name_span, state);
            }
            return match (call.returns, object) {
                (Returns::Object, Some(id)) => Value::new(Is::Object(id), span),
                _ => Value::unknown(span),
            };
        }
        if call.does == Action::Reset {
            state.change(target, |o| o.fields.retain(|k, _| !k.starts_with('#')));
            return if call.returns == Returns::Object { Value::new(Is::Object(target), span) } else { Value::unknown(span) };
        }
        state.change(target, |o| {
            for slot in &call.clears {
                o.fields.remove(&slot_name(*slot));
            }
        });
        if matches!(call.does, Action::Authorize | Action::Exchange | Action::Refresh) {
            self.ask_overrides(model, target, state);
        }
        let before = state.object(target).and_then(|o| o.fields.get("#Headers")).map(|s| s.value.clone());
        self.place_args(model, call, target, args, state);
        if model.body.over_default_type && object.is_some() {
            self.body_type_wins(target, before.as_ref(), state);
        }
        if let Some(verb) = &call.verb {
            let value = Value::text(verb, name_span);
            self.write_slot(model, target, Slot::Verb, &Written::plain(&value, name_span), state);
        }
        for (slot, constant) in &call.sets {
            self.constant_slot(model, target, slot, constant, name_span, state);
        }
        if args.open && !call.args.is_empty() {
            state.change(target, |o| o.open = true);
        }
        if let Some(function) = call.handles.and_then(|at| args.value(at)).cloned() {
            self.handled_options(model, target, &function, name_span, state);
        }
        let class = call.of_class.and_then(|at| args.value(at)).map(|v| v.is.clone());
        if let Some(Is::Class(class)) = class {
            state.change(target, |o| o.class = Some(class));
        }
        if let Some(f) = call.configures.and_then(|at| args.value(at)).and_then(Value::as_function).cloned() {
            let this = Value::new(Is::Object(target), span);
            self.call_function(&f, None, Args::of(vec![this]), name_span, state);
        }
        if let Some(place) = call.fills.and_then(|at| args.at(at)).and_then(|arg| arg.place) {
            self.write_back(Some(place), Value::new(Is::Object(target), span), state);
        }
        let given = if call.callback.is_none() { self.run_block(args, target, name_span, state) } else { None };
        self.supersede(target, state);
        if let Some(registration) = &call.configured_by {
            self.set_up_registered(registration, target, args, name_span, state);
        }
        let result = match call.does {
            Action::Make | Action::Set | Action::Reset | Action::Ignore => {
                if model.sends_itself && call.returns == Returns::Object {
                    self.send_later(client, target, name_span, span, state);
                    if let Some(answer) = state.object(target).and_then(|o| o.fields.get(PENDING)).map(|s| s.value.clone()) {
                        self.call_back(call, args, target, &answer, name_span, state);
                    }
                }
                if call.callback.is_some() && call.does == Action::Make {
                    self.remember_callback(call, args, target, state);
                }
                if let Some((other, _)) = call.of.as_deref().and_then(|id| self.unit.models.by_id(id)) {
                    state.change(target, |o| o.client = Some(other));
                }
                if call.does == Action::Make && model.kind == ClientKind::Oauth {
                    state.change(target, |o| _ = o.fields.insert(MADE_AT.into(), Entry::new(Value::null(span), name_span, span)));
                }
                match call.returns {
                    Returns::Answer => self.last_answer(object.unwrap_or(target), span, state),
                    Returns::Object => Value::new(Is::Object(target), span),
                    Returns::Block => given.unwrap_or_else(|| Value::new(Is::Object(target), span)),
                    Returns::Unknown => Value::unknown(span),
                    Returns::True => Value::new(Is::Bool(true), span),
                }
            }
            Action::Configure => {
                // What is made and told step by step in one function is one configuration.
                let made = state.object(target).and_then(|o| o.fields.get(MADE_AT)).map(|made| made.key);
                let at = made.filter(|at| self.function_span().contains(at)).unwrap_or(name_span);
                self.record_library(client, target, at, state);
                let was_told = self.endpoint_value(target, true, span, state).or_else(|| self.endpoint_value(target, false, span, state));
                if was_told.is_some() {
                    state.change(target, |o| {
                        o.fields.insert(CONFIGURED.into(), Entry::new(Value::null(span), name_span, span));
                    });
                }
                Value::new(Is::Object(target), span)
            }
            Action::Authorize => {
                self.record_authorize(client, target, name_span, span, state);
                Value::named(Name::from("%authorize"), span)
            }
            Action::Send | Action::Exchange | Action::Refresh => {
                let answer = match call.does {
                    Action::Send => self.send(client, target, name_span, span, state),
                    _ => self.exchange(client, call, target, name_span, span, state),
                };
                if let (Some(original), Is::Answer(_)) = (object, &answer.is) {
                    state.change(original, |o| {
                        o.fields.insert("#answer".into(), Entry::new(answer.clone(), name_span, span));
                    });
                }
                self.call_back(call, args, target, &answer, name_span, state);
                match call.returns {
                    Returns::Answer => answer,
                    Returns::Object | Returns::Block => Value::new(Is::Object(target), span),
                    Returns::Unknown => Value::unknown(span),
                    Returns::True => Value::new(Is::Bool(true), span),
                }
            }
        };
        if model.kind == ClientKind::Oauth && is_constructor {
            self.record_library(client, target, name_span, state);
        }
        result
    }

    /// Joins a base and a path by a client's rule; an absolute path wins over any base.
    pub fn base_join(&self, base: Option<&Value>, path: &Value, model: &Client, span: Span) -> Value {
        let Some(base) = base else { return path.clone() };
        let mut all: Option<Value> = None;
        for one in path.alternatives() {
            let joined = match &one.is {
                Is::Text(t) if text::is_absolute(t) == Tri::Yes => one.clone(),
                Is::Text(_) | Is::Unknown(_) | Is::Null | Is::Number(_) => super::urls::join_base(base, one, model.base_join, span),
                _ => one.clone(),
            };
            all = Some(match all {
                Some(a) => join(&a, &joined),
                None => joined,
            });
        }
        all.unwrap_or_else(|| path.clone())
    }
}

/// The position of a callback among so many arguments; negative ones count from the end.
pub fn callback_position(index: i32, count: usize) -> Option<usize> {
    let at = if index < 0 { i64::try_from(count).ok()? + i64::from(index) } else { i64::from(index) };
    usize::try_from(at).ok()
}

pub fn may_be_function(value: &Value) -> bool {
    value.alternatives().iter().all(|v| matches!(v.is, Is::Unknown(_) | Is::Function(_) | Is::Null))
}

/// The function among the arguments that is called back.
pub fn callback_argument(args: &Args<'_>, index: i32) -> Option<Value> {
    let at = callback_position(index, args.list.len());
    let wanted = at.and_then(|i| args.value(i)).filter(|v| v.as_function().is_some());
    wanted.or_else(|| args.list.iter().rev().map(|a| &a.value).find(|v| v.as_function().is_some())).cloned()
}
