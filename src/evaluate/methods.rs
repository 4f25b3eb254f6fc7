//! Methods: what a method call means for each kind of receiver.

use super::arguments::Args;
use super::calls::same_client;
use super::exec::Evaluator;
use super::state::{Object, State};
use super::value::{AnswerValue, FunctionId, Is, TypeId, Value};
use crate::model::code::{ANY_METHOD, POINTED_TO};
use crate::model::source::{Name, Span};
use std::rc::Rc;

impl<'a> Evaluator<'a> {
    /// A function of the project that may be called as a method of this value.
    fn extension(&self, receiver: &Value, name: &Name, args: &Args<'a>) -> Option<(FunctionId, Args<'a>)> {
        let function = self.unit.find_extension(self.file(), name, args.list.len() + 1)?;
        Some((function, args.after(receiver)))
    }

    /// Runs a function that is called as a method of its first argument: one that a class declares has the object of that class as well.
    pub fn run_extension(&mut self, function: FunctionId, args: Args<'a>, name_span: Span, state: &mut State) -> Value {
        let around = self.unit.owner(function).and_then(|owner| {
            self.frames.iter().rev().find_map(|frame| {
                let class = self.class_of(frame.this.as_ref(), state)?;
                self.unit.lineage(class).contains(&owner).then(|| (frame.this.clone(), Some(class)))
            })
        });
        let (this, class) = around.unwrap_or_default();
        self.inline(function, this, class, args, None, name_span, state)
    }

    /// A method of a value.
    pub fn method(&mut self, receiver: &Value, name: &Name, args: Args<'a>, name_span: Span, span: Span, state: &mut State) -> Value {
        if let Some(value) = self.write_by_call(receiver, name, &args, name_span, state) {
            return value;
        }
        if !matches!(receiver.is, Is::AnyOf(_) | Is::Object(_) | Is::Answer(_) | Is::Class(_))
            && let Some((function, args)) = self.extension(receiver, name, &args)
        {
            return self.run_extension(function, args, name_span, state);
        }
        match &receiver.is {
            Is::AnyOf(all) => {
                let all = all.clone();
                if let Some((client, ids)) = same_client(&all, state)
                    && let Some(value) = self.client_call_any(client, &ids, name, &args, name_span, span, state)
                {
                    return value;
                }
                // Whichever text it is, a library's method of any value does one thing with it.
                let plain = |v: &Value| matches!(v.is, Is::Text(_) | Is::Unknown(_) | Is::Null | Is::Number(_));
                if all.iter().all(plain)
                    && let Some(value) = self.method_of_any(receiver, name, &args, name_span, span, state)
                {
                    return value;
                }
                // Whichever map it is, it is changed: one after the other, not on a copy each.
                let plain = |v: &Value| matches!(v.is, Is::Object(id) if state.object(id).is_some_and(|o| o.class.is_none() && o.client.is_none() && o.map.is_some()));
                let operation = self.unit.models.intrinsic(&format!(".{name}"));
                // A copy of them is one of what they have together.
                if let Some(copies) = operation.filter(|operation| matches!(*operation, "copy-or-self" | "map-copy" | "clone-with-maps"))
                    && all.iter().all(plain)
                {
                    return self.intrinsic(copies, Some(receiver.clone()), args, name_span, span, state);
                }
                let changes = matches!(operation, Some("map-update" | "map-take" | "map-default" | "delete-keys"));
                if changes && all.iter().all(plain) {
                    let values: Vec<Value> = all.iter().map(|one| self.method(one, name, args.clone(), name_span, span, state)).collect();
                    return values.into_iter().reduce(|a, b| super::value::join(&a, &b)).unwrap_or_else(|| Value::unknown(span));
                }
                self.each(&all, state, |me, one, state| me.method(one, name, args.clone(), name_span, span, state))
            }
            Is::Object(id) => {
                let id = *id;
                if let Some(value) = self.schema_method(id, name, &args, span, state) {
                    return value;
                }
                if let Some(inner) = self.embedded_with(id, name, span, state) {
                    return self.method(&inner, name, args, name_span, span, state);
                }
                let Some(object) = state.object(id) else { return Value::unknown(span) };
                let kind = object.kind();
                if args.list.is_empty()
                    && kind.as_deref() == Some("url")
                    && let Some(part) = self.url_field(id, name, span, state)
                {
                    return part;
                }
                let is_query = kind.is_some_and(|k| matches!(&*k, "query" | "map"));
                if is_query && let Some(value) = self.query_method(receiver, name, &args, span, state) {
                    return value;
                }
                let Some(object) = state.object(id) else { return Value::unknown(span) };
                let (class, client, is_map) =
                    (object.class, object.client, object.map.is_some() || (object.class.is_none() && object.client.is_none()));
                if let Some(class) = class
                    && let Some((function, _)) = self.unit.find_call(class, name, args.list.len())
                {
                    return self.inline(function, Some(receiver.clone()), Some(class), args, None, name_span, state);
                }
                if let Some(class) = class
                    && let Some(value) = self.run_task(receiver, class, name, &args, name_span, state)
                {
                    return value;
                }
                if let Some(class) = class
                    && let Some(value) = self.declared_request(id, class, name, &args, name_span, span, state)
                {
                    return value;
                }
                if let (Some(class), Some(client)) = (class, client)
                    && let Some((function, args)) = self.called_by_library(client, class, name, &args, name_span)
                {
                    return self.inline(function, Some(receiver.clone()), Some(class), args, None, name_span, state);
                }
                if let Some(client) = client
                    && let Some(value) = self.client_call(client, Some(id), name, &args, name_span, span, state)
                {
                    return value;
                }
                if let Some(answer) = state.object(id).and_then(|o| o.fields.get(super::clients::PENDING)).map(|s| s.value.clone()) {
                    return self.method(&answer, name, args, name_span, span, state);
                }
                if let Some((function, args)) = self.extension(receiver, name, &args) {
                    return self.run_extension(function, args, name_span, state);
                }
                let by_calls = self.semantics(self.file()).calls_read_fields;
                let known = state.object(id).is_some_and(|o| o.fields.contains_key(name));
                let computed = by_calls && !known && self.unit.models.intrinsic(&format!(".{name}")).is_some();
                let is_record = !by_calls && state.object(id).is_some_and(Object::is_filled);
                if (class.is_some() || is_map) && !computed && !is_record && !self.is_operation(name, is_map, receiver, state) {
                    let field = self.read_field(receiver, name, span, state);
                    if let Some(f) = field.as_function().cloned() {
                        return self.call_function(&f, Some(receiver.clone()), args, name_span, state);
                    }
                    if matches!(field.is, Is::Object(_) | Is::Symbol(_)) && class.is_some() {
                        return self.call_value(&field, args, name_span, span, state);
                    }
                }
                if let Some(class) = class
                    && let Some((function, _)) = self.unit.find_method(class, ANY_METHOD)
                {
                    let list = self.packed(&args, span, state);
                    let args = Args::of(vec![Value::text(name, name_span), list]);
                    return self.inline(function, Some(receiver.clone()), Some(class), args, None, name_span, state);
                }
                if let Some(class) = class
                    && let Some(value) = self.missing_method(class, receiver, name, &args, name_span, state)
                {
                    return value;
                }
                // A pointer has the methods of what it points to.
                if let Some(class) = class
                    && let Some((function, _)) = self.unit.find_method(class, POINTED_TO)
                {
                    let inner = self.inline(function, Some(receiver.clone()), Some(class), Args::default(), None, name_span, state);
                    if self.class_of(Some(&inner), state).is_none() {
                        return self.method(&inner, name, args, name_span, span, state);
                    }
                }
                let kept = by_calls && class.is_some() && self.unit.models.sink(&format!(".{name}")).is_some();
                if let Some(operation) = self.unit.models.intrinsic(&format!(".{name}")).filter(|_| !kept)
                    && (class.is_none()
                        || computed
                        || matches!(operation, "record" | "method-named")
                        // What holds one value gives it without a key.
                        || operation == "map-get" && args.list.is_empty()
                        || passes_on(operation) && class.is_some_and(|c| self.unit.foreign_parents(c).is_empty()))
                {
                    return self.intrinsic(operation, Some(receiver.clone()), args, name_span, span, state);
                }
                if (client.is_none() || class.is_some())
                    && let Some(value) = self.read_by_call(receiver, name, &args, span, state)
                {
                    return value;
                }
                if client.is_some() && class.is_none() {
                    return self.unmodelled(id, receiver, name, &args, name_span, state);
                }
                if let Some(class) = class
                    && self.fill(id, class, name, &args, name_span, state)
                {
                    return Value { is: receiver.is.clone(), span };
                }
                self.foreign_call(name, Some(receiver), args, name_span, span, state)
            }
            Is::Symbol(symbol) => {
                let dotted: Name = format!("{symbol}.{name}").into();
                let operation = self.unit.models.intrinsic(&format!(".{name}"));
                if let Some(value) = operation.and_then(|operation| self.asked_of_place(operation, receiver, &args, span, state)) {
                    return value;
                }
                if self.unit.models.intrinsic(&dotted).is_none()
                    && self.unit.models.function(&dotted).is_empty()
                    && (self.unit.models.facade(symbol).is_none() || operation == Some("class-named"))
                    && let Some(operation) = operation
                    && (matches!(operation, "method-call" | "method-apply" | "method-bind" | "class-named")
                        || matches!(
                            operation,
                            "entry"
                                | "entry-get"
                                | "map-get"
                                | "map-put"
                                | "identity"
                                | "catch"
                                | "section"
                                | "setting"
                                | "settings-bind"
                                | "fetch"
                                | "dig"
                        ) && symbol.starts_with(super::settings::PLACE)
                        || operation == "resource-or-entry" && self.asks_for_resource(&args))
                {
                    return self.intrinsic(operation, Some(receiver.clone()), args, name_span, span, state);
                }
                self.call_named(&dotted, None, args, name_span, span, state)
            }
            Is::Class(class) => {
                let class = *class;
                match self.unit.find_call(class, name, args.list.len()) {
                    Some((function, _)) => self.inline(function, Some(receiver.clone()), Some(class), args, None, name_span, state),
                    None => {
                        if let Some(value) = self.class_client_call(class, name, &args, name_span, span, state) {
                            return value;
                        }
                        if let Some(value) = self.missing_method(class, receiver, name, &args, name_span, state) {
                            return value;
                        }
                        if let Some(made) = self.made_filled(class, name, &args, name_span, span, state) {
                            return made;
                        }
                        let value = self.static_field(class, name, span, state);
                        match value.as_function().cloned() {
                            Some(f) => self.call_function(&f, Some(receiver.clone()), args, name_span, state),
                            None => match self.unit.models.intrinsic(&format!(".{name}")) {
                                Some(operation) => self.intrinsic(operation, Some(receiver.clone()), args, name_span, span, state),
                                None => {
                                    let by_calls = self.semantics(self.file()).calls_read_fields;
                                    let called = self.foreign_call(name, Some(receiver), args, name_span, span, state);
                                    if by_calls && !value.is_unknown() { value } else { called }
                                }
                            },
                        }
                    }
                }
            }
            Is::Answer(answer) => {
                if let Some(value) = self.decoded_member(&answer.clone(), name, &args, span) {
                    return value;
                }
                if let Some((class, (function, _))) = answer.shape.and_then(|c| Some((c, self.unit.find_call(c, name, args.list.len())?))) {
                    return self.inline(function, Some(receiver.clone()), Some(class), args, None, name_span, state);
                }
                if let Some(value) = self.answer_method(answer, name, &args, name_span, span, state) {
                    return value;
                }
                if let Some((function, args)) = self.extension(receiver, name, &args) {
                    return self.run_extension(function, args, name_span, state);
                }
                if let Some(operation) = self.unit.models.intrinsic(&format!(".{name}")) {
                    return self.intrinsic(operation, Some(receiver.clone()), args, name_span, span, state);
                }
                if let Some(value) = self.read_by_call(receiver, name, &args, span, state) {
                    return value;
                }
                self.leak_args(&args, state);
                self.run_callbacks(&args, Some(receiver), name_span, state);
                let mut cooked: AnswerValue = (**answer).clone();
                cooked.cooked = true;
                Value { is: Is::Answer(Rc::new(cooked)), span }
            }
            Is::Function(f) if self.unit.models.intrinsic(&format!(".{name}")) == Some("invoke") => {
                self.call_function(&f.clone(), None, args, name_span, state)
            }
            Is::Function(f) if self.semantics(self.file()).functions_have_methods && !name.starts_with('%') => {
                let f = f.clone();
                self.call_function(&f, None, args, name_span, state)
            }
            Is::Function(_) | Is::Text(_) | Is::Number(_) | Is::Map(_) => match self.unit.models.intrinsic(&format!(".{name}")) {
                Some(operation) => self.intrinsic(operation, Some(receiver.clone()), args, name_span, span, state),
                None => {
                    if let Is::Map(map) = &receiver.is
                        && let Some(f) = map.named(name).and_then(|s| s.value.as_function()).cloned()
                    {
                        return self.call_function(&f, Some(receiver.clone()), args, name_span, state);
                    }
                    self.foreign_call(name, Some(receiver), args, name_span, span, state)
                }
            },
            Is::Unknown(base) => {
                // A parameter or field that has the name of a library (`$http`).
                if let Some(base) = base {
                    let facade = super::unit::last(base).to_owned();
                    for candidate in [&**base, facade.as_str()] {
                        if let Some(client) = self.unit.models.facade(candidate)
                            && let Some(value) = self.client_call(client, None, name, &args, name_span, span, state)
                        {
                            return value;
                        }
                    }
                }
                if let Some(class) = self.only_type_with(name) {
                    let this = self.closed_instance(class, state, span);
                    if let Is::Object(id) = this.is {
                        state.change(id, |o| o.uncertain = true);
                    }
                    if let Some((function, _)) = self.unit.find_call(class, name, args.list.len()) {
                        return self.inline(function, Some(this), Some(class), args, None, name_span, state);
                    }
                }
                let qualified: Name = match base {
                    Some(base) => format!("{base}.{name}").into(),
                    None => format!(".{name}").into(),
                };
                let rows = self.unit.models.function(&qualified);
                if !rows.is_empty()
                    && let Some(value) = self.rows(rows, None, &qualified, &args, name_span, span, state)
                {
                    return value;
                }
                let operation = self.unit.models.intrinsic(&qualified).or_else(|| self.unit.models.intrinsic(&format!(".{name}")));
                // What is not known to be a map may as well be a record that is stored.
                let kept = self.semantics(self.file()).calls_read_fields && self.unit.models.sink(&format!(".{name}")).is_some();
                let kept = kept || base.is_some() && self.unit.models.keeps(&qualified);
                if let Some(operation) = operation.filter(|_| !kept) {
                    return self.intrinsic(operation, Some(receiver.clone()), args, name_span, span, state);
                }
                self.foreign_call(name, Some(receiver), args, name_span, span, state)
            }
            Is::Null | Is::Bool(_) => {
                if let Some(operation) = self.unit.models.intrinsic(&format!(".{name}")) {
                    return self.intrinsic(operation, Some(receiver.clone()), args, name_span, span, state);
                }
                // `nothing&.name` is nothing, as a field of it would be.
                if matches!(receiver.is, Is::Null)
                    && let Some(value) = self.read_by_call(receiver, name, &args, span, state)
                {
                    return value;
                }
                self.foreign_call(name, Some(receiver), args, name_span, span, state)
            }
        }
    }

    /// Whether a method name is an operation on maps, and not an entry of this one.
    pub fn is_operation(&mut self, name: &str, is_map: bool, receiver: &Value, state: &State) -> bool {
        is_map
            && self.unit.models.intrinsic(&format!(".{name}")).is_some()
            && self.map_of(receiver, state).is_none_or(|m| m.named(name).is_none())
    }

    /// The only type of the unit that defines a method, when one does and its name says enough.
    pub fn only_type_with(&self, name: &str) -> Option<TypeId> {
        let found = self.unit.types_with_method(self.file(), name);
        match found {
            [one] if self.unit.models.intrinsic(&format!(".{name}")).is_none() && !self.only_reads(*one, name) => Some(*one),
            _ => None,
        }
    }

    pub fn packed(&mut self, args: &Args<'a>, span: Span, state: &mut State) -> Value {
        let mut map = super::value::MapValue { open: args.open, span: Some(span), ..Default::default() };
        for arg in &args.list {
            map.push(super::value::Slot::new(arg.value.clone(), arg.at, arg.at));
        }
        self.boxed(map, span, state)
    }
}

/// Whether an operation gives its receiver, whatever that is.
fn passes_on(operation: &str) -> bool {
    matches!(operation, "identity" | "catch" | "clone" | "clone-with-maps" | "as-text" | "apply")
}
