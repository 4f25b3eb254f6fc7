//! Intrinsics: the operations of a language's own library that compute text, maps and tests. Which function is which operation is
//! data (`[intrinsics]` of a client file); the operations themselves are this closed set.

use super::exec::{Args, Evaluator};
use super::state::{Object, State};
use super::text::{self, PieceIs, TextValue};
use super::value::{FunctionValue, Is, Key, MapValue, Slot, Value, join};
use crate::model::code::Place;
use crate::model::http::Tri;
use crate::model::source::Span;
use std::rc::Rc;

impl<'a> Evaluator<'a> {
    /// Carries out an operation.
    #[allow(clippy::too_many_arguments)]
    pub fn intrinsic(
        &mut self,
        operation: &str,
        receiver: Option<Value>,
        args: Args<'a>,
        name_span: Span,
        span: Span,
        state: &mut State,
    ) -> Value {
        let unknown = || Value::unknown(span);
        let first = args.value(0).cloned();
        match operation {
            "identity" | "freeze" | "promise-all" | "catch" => match (&receiver, first) {
                (Some(receiver), Some(handler)) if operation == "catch" => {
                    if let Some(f) = handler.as_function().cloned() {
                        let mut copy = state.clone();
                        self.call_function(&f, None, Args::of(vec![unknown()]), name_span, &mut copy);
                        state.join(copy);
                    }
                    receiver.clone()
                }
                (_, Some(value)) => value,
                (Some(receiver), None) => receiver.clone(),
                (None, None) => unknown(),
            },
            "then" => self.then(receiver.unwrap_or_else(unknown), &args, name_span, span, state),
            "promise" => self.promise(&args, name_span, span, state),
            "callback" | "callback-later" => {
                self.run_callbacks(&args, None, name_span, state);
                unknown()
            }
            "call" => self.call_indirect(
                first,
                Args { list: args.list.iter().skip(1).cloned().collect(), open: args.open },
                name_span,
                span,
                state,
            ),
            "call-list" => {
                let list = args.value(1).cloned().unwrap_or_else(unknown);
                let spread = self.spread(&list, state);
                self.call_indirect(first, spread, name_span, span, state)
            }
            "method-call" | "method-apply" => {
                let rest = if operation == "method-call" {
                    Args { list: args.list.iter().skip(1).cloned().collect(), open: args.open }
                } else {
                    let list = args.value(1).cloned().unwrap_or_else(unknown);
                    self.spread(&list, state)
                };
                match receiver.map(|r| r.is) {
                    Some(Is::Function(f)) => {
                        let bound = FunctionValue { this: None, ..(*f).clone() };
                        self.call_function(&bound, first, rest, name_span, state)
                    }
                    // `Base.call(this, …)` of a class that is not the project's.
                    Some(Is::Symbol(s)) => match (self.unit.models.type_client(&s), first.map(|f| f.is)) {
                        (Some(client), Some(Is::Object(object))) => {
                            state.change(object, |o| o.client = Some(client));
                            self.client_call(client, Some(object), "new", &rest, name_span, span, state).unwrap_or_else(unknown)
                        }
                        _ => self.call_named(&s, None, rest, name_span, span, state),
                    },
                    Some(Is::Class(class)) => match (self.unit.constructor(class), first) {
                        (Some((constructor, _)), Some(this)) => {
                            let runtime = self.class_of(Some(&this), state).or(Some(class));
                            self.inline(constructor, Some(this), runtime, rest, None, name_span, state)
                        }
                        _ => unknown(),
                    },
                    _ => {
                        self.leak_args(&rest, state);
                        unknown()
                    }
                }
            }
            "method-bind" => match receiver.map(|r| r.is) {
                Some(Is::Function(f)) => {
                    let mut bound = (*f).clone();
                    if let Some(this) = first.filter(|v| !matches!(v.is, Is::Null)) {
                        bound.this = Some(Box::new(this));
                    }
                    bound.bound.extend(args.list.iter().skip(1).map(|a| a.value.clone()));
                    Value::new(Is::Function(Rc::new(bound)), span)
                }
                Some(is) => Value::new(is, span),
                None => unknown(),
            },
            "env" => {
                let name = first.as_ref().and_then(Value::as_literal);
                let env = match name {
                    Some(name) => Value::named(name, span),
                    None => unknown(),
                };
                match args.value(1) {
                    Some(default) if !matches!(default.is, Is::Null | Is::Bool(_)) => join(default, &env),
                    _ => env,
                }
            }
            "time" => Value::named("%time".into(), span),
            "date-text" => {
                // A number of seconds in a date's words works whatever its type.
                for arg in &args.list {
                    self.not_as_text(arg.at);
                }
                date_text(first, span)
            }
            "number" => self.cast("float", first.unwrap_or_else(unknown), span, state),
            "constant" => match first.and_then(|v| v.as_literal()) {
                Some(name) => self.symbol(&name, span, state),
                None => unknown(),
            },
            "nothing" => unknown(),
            // Text is looked at, and nothing of it is kept.
            "match" => {
                for value in receiver.iter().chain(args.list.iter().map(|a| &a.value)) {
                    self.used_as_text(value, span);
                }
                unknown()
            }
            "class-name" => match first.as_ref().map(|v| &v.is) {
                Some(Is::Object(id)) => match state.object(*id).and_then(|o| o.class).and_then(|c| self.unit.class(c)) {
                    Some(class) => Value::text(&class.name, span),
                    None => unknown(),
                },
                _ => unknown(),
            },
            "define" => Value::new(Is::Bool(true), span),
            "compact" => self.compact(&args, span, state),
            "extract" => {
                self.extract(first, state);
                unknown()
            }
            _ if self.is_test(operation) => self.type_test(operation, receiver, &args, span, state),
            _ => match self.map_operation(operation, receiver.clone(), &args, name_span, span, state) {
                Some(value) => value,
                None => self.text_operation(operation, receiver, &args, span, state),
            },
        }
    }

    /// Calls what a value names or is.
    fn call_indirect(&mut self, callee: Option<Value>, args: Args<'a>, name_span: Span, span: Span, state: &mut State) -> Value {
        match callee {
            Some(callee) => self.call_value(&callee, args, name_span, span, state),
            None => Value::unknown(span),
        }
    }

    fn spread(&mut self, list: &Value, state: &State) -> Args<'a> {
        match self.map_of(list, state) {
            Some(map) => {
                let mut args = Args::of(map.entries.iter().map(|(_, s)| s.value.clone()).collect());
                for (arg, (_, slot)) in args.list.iter_mut().zip(&map.entries) {
                    arg.at = slot.at;
                }
                args.open = map.open;
                args
            }
            None => Args { list: Vec::new(), open: true },
        }
    }

    /// `.then(f)`: the function is called with what was promised; its result is the next promise.
    fn then(&mut self, receiver: Value, args: &Args<'a>, name_span: Span, span: Span, state: &mut State) -> Value {
        let Some(f) = args.value(0).and_then(Value::as_function).cloned() else {
            self.leak_args(args, state);
            return receiver;
        };
        let mut copy = state.clone();
        let value = self.call_function(&f, None, Args::of(vec![receiver.clone()]), name_span, &mut copy);
        let ended = copy.dead;
        state.join(copy);
        if let Some(failed) = args.value(1).and_then(Value::as_function).cloned() {
            let mut copy = state.clone();
            self.call_function(&failed, None, Args::of(vec![Value::unknown(span)]), name_span, &mut copy);
            state.join(copy);
        }
        // Angular's and jQuery's callbacks return nothing: the answer goes on.
        if ended || matches!(value.is, Is::Null) { receiver } else { Value { is: value.is, span } }
    }

    /// `new Promise(executor)`: what the executor resolves with.
    fn promise(&mut self, args: &Args<'a>, name_span: Span, span: Span, state: &mut State) -> Value {
        let Some(f) = args.value(0).and_then(Value::as_function).cloned() else { return Value::unknown(span) };
        let holder = self.allocate(state, Object { span, ..Object::default() });
        let resolve = Value::new(Is::Symbol("%resolve".into()), span);
        let _ = resolve;
        let mut copy = state.clone();
        let resolver = self.allocate(&mut copy, Object { span, client: None, ..Object::default() });
        copy.change(resolver, |o| {
            o.fields.insert("#resolver".into(), Slot::new(Value::new(Is::Object(holder), span), span, span));
        });
        let value = Value::new(Is::Object(resolver), span);
        self.call_function(&f, None, Args::of(vec![value, Value::unknown(span)]), name_span, &mut copy);
        copy.dead = false;
        state.join(copy);
        match state.object(holder).and_then(|o| o.fields.get("value")) {
            Some(slot) => slot.value.clone(),
            None => Value::unknown(span),
        }
    }

    fn compact(&mut self, args: &Args<'a>, span: Span, state: &mut State) -> Value {
        let mut map = MapValue { span: Some(span), ..MapValue::default() };
        let mut names: Vec<Value> = Vec::new();
        for arg in &args.list {
            match self.map_of(&arg.value, state) {
                Some(list) => names.extend(list.entries.iter().map(|(_, s)| s.value.clone())),
                None => names.push(arg.value.clone()),
            }
        }
        for name in names {
            let at = match &name.is {
                Is::Text(t) => t.span().unwrap_or(name.span),
                _ => name.span,
            };
            match name.as_literal() {
                Some(text) => {
                    let env = self.frames.last().map(|f| f.env);
                    let slot = env.and_then(|e| state.object(e)).and_then(|o| o.fields.get(&text)).cloned();
                    match slot {
                        Some(slot) => map.set(Key::Name(text), Slot { key: at, at, entry: None, ..slot }),
                        None => {
                            if let Some(slot) = state.shared.get(&(super::state::Owner::Global, text.clone())).cloned() {
                                map.set(Key::Name(text), Slot { key: at, at, entry: None, ..slot });
                            }
                        }
                    }
                }
                None => map.open = true,
            }
        }
        Value::map(map, span)
    }

    fn extract(&mut self, value: Option<Value>, state: &mut State) {
        let Some(env) = self.frames.last().map(|f| f.env) else { return };
        match value.and_then(|v| self.map_of(&v, state)) {
            Some(map) => state.change(env, |o| {
                for (key, slot) in map.entries {
                    o.fields.insert(key.text(), slot);
                }
                o.open |= map.open;
            }),
            None => state.change(env, |o| o.open = true),
        }
    }

    fn is_test(&self, operation: &str) -> bool {
        operation.starts_with("is-")
            || matches!(
                operation,
                "starts-with"
                    | "ends-with"
                    | "contains"
                    | "in-list"
                    | "method-includes"
                    | "has-key"
                    | "method-has-key"
                    | "truthy"
                    | "typeof"
                    | "function-exists"
                    | "class-exists"
            )
    }

    fn type_test(&mut self, operation: &str, receiver: Option<Value>, args: &Args<'a>, span: Span, state: &mut State) -> Value {
        let value = receiver.or_else(|| args.value(0).cloned()).unwrap_or_else(|| Value::unknown(span));
        let second = if args.list.len() > 1 { args.value(1) } else { args.value(0) };
        let mut all: Option<Tri> = None;
        if operation == "typeof" {
            return match self.type_name(&value, state) {
                Some(name) => Value::text(name, span),
                None => Value::unknown(span),
            };
        }
        for one in value.alternatives() {
            let textual = self.textual(one, state);
            let literal = textual.as_literal();
            let known = !matches!(one.is, Is::Unknown(_) | Is::Symbol(_) | Is::Answer(_))
                && !matches!(&one.is, Is::Text(t) if !t.has_literal() && t.as_literal().is_none());
            let kind = |holds: bool| if known { super::expr::tri(holds) } else { Tri::Maybe };
            let is_map = self.map_of(one, state).is_some();
            let t = match operation {
                "is-null" => self.is_null(one),
                "is-text" => kind(matches!(one.is, Is::Text(_))),
                "is-map" => kind(is_map),
                "is-list" => match self.map_of(one, state) {
                    Some(map) => kind(map.is_list()),
                    None => kind(false),
                },
                "is-object" => kind(matches!(one.is, Is::Object(_))),
                "is-number" => match &literal {
                    Some(text) => super::expr::tri(super::expr::number(text).is_some()),
                    None => kind(matches!(one.is, Is::Number(_))),
                },
                "is-function" => kind(matches!(one.is, Is::Function(_))),
                "is-bool" => kind(matches!(one.is, Is::Bool(_))),
                "truthy" => self.truth(one, state),
                "starts-with" | "ends-with" | "contains" => match second.and_then(Value::as_literal) {
                    Some(part) => text_test(operation, &textual, &part),
                    None => Tri::Maybe,
                },
                "in-list" => self.in_list(args.value(0), args.value(1), state),
                "method-includes" => match &one.is {
                    Is::Text(_) => match second.and_then(Value::as_literal) {
                        Some(part) => text_test("contains", &textual, &part),
                        None => Tri::Maybe,
                    },
                    _ => self.in_list(args.value(0), Some(one), state),
                },
                "has-key" => self.has_key(args.value(0), args.value(1), state),
                "method-has-key" => self.has_key(args.value(0), Some(one), state),
                "function-exists" => match literal {
                    Some(name) if self.unit.find_function(self.file(), &name).is_some() => Tri::Yes,
                    _ => Tri::Maybe,
                },
                "class-exists" => match literal {
                    Some(name) if self.unit.find_type(self.file(), &name).is_some() => Tri::Yes,
                    _ => Tri::Maybe,
                },
                _ => Tri::Maybe,
            };
            all = Some(match all {
                None => t,
                Some(a) if a == t => t,
                Some(_) => Tri::Maybe,
            });
        }
        super::expr::tri_value(all.unwrap_or(Tri::Maybe), span)
    }

    fn type_name(&self, value: &Value, state: &State) -> Option<&'static str> {
        Some(match &value.is {
            Is::Null => "undefined",
            Is::Bool(_) => "boolean",
            Is::Number(_) => "number",
            Is::Text(t) if t.has_literal() || t.as_literal().is_some() => "string",
            Is::Function(_) | Is::Class(_) => "function",
            Is::Object(id) if state.object(*id).is_some_and(|o| o.map.is_some() || o.class.is_some()) => "object",
            Is::Map(_) => "object",
            _ => return None,
        })
    }

    fn in_list(&self, needle: Option<&Value>, list: Option<&Value>, state: &State) -> Tri {
        let (Some(needle), Some(map)) = (needle, list.and_then(|l| self.map_of(l, state))) else { return Tri::Maybe };
        let mut all_known = !map.open;
        for (_, slot) in &map.entries {
            match self.test(crate::model::code::Test::Equal, needle, &slot.value, state) {
                Tri::Yes if slot.there == Tri::Yes => return Tri::Yes,
                Tri::No => {}
                _ => all_known = false,
            }
        }
        if all_known { Tri::No } else { Tri::Maybe }
    }

    fn has_key(&self, key: Option<&Value>, map: Option<&Value>, state: &State) -> Tri {
        let (Some(key), Some(map)) = (key.and_then(|k| self.key_of(k)), map.and_then(|m| self.map_of(m, state))) else { return Tri::Maybe };
        match map.get(&key) {
            Some(slot) => slot.there,
            None if map.open => Tri::Maybe,
            None => Tri::No,
        }
    }

    fn text_operation(&mut self, operation: &str, receiver: Option<Value>, args: &Args<'a>, span: Span, state: &mut State) -> Value {
        let unknown = Value::unknown(span);
        let mut values: Vec<Value> = receiver.iter().cloned().collect();
        values.extend(args.list.iter().map(|a| a.value.clone()));
        let values: Vec<Value> = values.iter().map(|v| self.textual(v, state)).collect();
        let at = |i: usize| values.get(i).cloned();
        let spanned = |i: usize| {
            let from_args = i.checked_sub(usize::from(receiver.is_some()));
            from_args.and_then(|j| args.list.get(j)).map_or(span, |a| a.at)
        };
        match operation {
            "format-printf" | "format-printf-list" => {
                let Some(format) = at(0) else { return unknown };
                let list: Vec<Value> = if operation == "format-printf" {
                    (1..values.len()).map(|i| Value { span: spanned(i), ..values[i].clone() }).collect()
                } else {
                    match at(1).and_then(|v| self.map_of(&v, state)) {
                        Some(map) => map.entries.into_iter().map(|(_, s)| Value { span: s.at, ..s.value }).collect(),
                        None => Vec::new(),
                    }
                };
                for value in &list {
                    self.used_as_text(value, span);
                }
                self.over_texts(&format, span, |t| text::printf(t, &list, span))
            }
            "trim" | "to-string" => {
                let Some(value) = at(0) else { return unknown };
                if receiver.is_some() && operation == "trim" {
                    self.used_as_text(&value, span);
                }
                if operation == "to-string" && at(1).and_then(|v| v.as_literal()).as_deref() == Some("base64") {
                    return self.over_texts(&value, span, |t| encoded(PieceIs::Base64(Rc::new(t.clone()), false), span));
                }
                let also = if operation == "trim" { at(1).and_then(|v| v.as_literal()).unwrap_or_else(|| "".into()) } else { "".into() };
                match &value.is {
                    Is::Text(_) | Is::AnyOf(_) => self.over_texts(&value, span, |t| {
                        let t = if operation == "trim" { t.trim(&also) } else { t.clone() };
                        Value { is: Is::Text(Rc::new(t)), span }
                    }),
                    Is::Number(_) | Is::Bool(_) | Is::Null => text::concat(&[(value.clone(), span)], span),
                    _ => Value { span: value.span, ..value },
                }
            }
            "upper" | "lower" => match at(0) {
                Some(value) => self.over_texts(&value, span, |t| {
                    let change = |s: &str| if operation == "upper" { s.to_uppercase() } else { s.to_lowercase() };
                    Value { is: Is::Text(Rc::new(t.map_literals(change))), span }
                }),
                None => unknown,
            },
            "replace" => {
                let (Some(search), Some(by), Some(subject)) = (at(0), at(1), at(2)) else { return unknown };
                self.replaced(&search, &by, subject, span, state)
            }
            "method-replace" => {
                let (Some(subject), Some(search), Some(by)) = (at(0), at(1), at(2)) else { return unknown };
                self.replaced(&search, &by, subject, span, state)
            }
            "concat" => {
                let parts: Vec<(Value, Span)> = values.iter().enumerate().map(|(i, v)| (v.clone(), spanned(i))).collect();
                text::concat(&parts, span)
            }
            "substring" | "slice" => self.substring(&values, span),
            "position" => self.position(at(0), at(1), span),
            "encode" => match at(0) {
                Some(value) => self.encode(&value, spanned(0), span),
                None => unknown,
            },
            "decode" => at(0).unwrap_or(unknown),
            "base64" => match at(0) {
                Some(value) => self.over_any(&value, span, |t| encoded(PieceIs::Base64(Rc::new(t.clone()), false), span)),
                None => unknown,
            },
            "chunk-wrap" => match at(0) {
                Some(value) => self.over_any(&value, span, |t| {
                    let mut t = t.clone();
                    for piece in &mut t.pieces {
                        if let PieceIs::Base64(_, wraps) = &mut piece.kind {
                            *wraps = true;
                        }
                    }
                    Value { is: Is::Text(Rc::new(t)), span }
                }),
                None => unknown,
            },
            "json-encode" => match args.value(0) {
                Some(value) => {
                    let plain = self.deep(value, state, 0);
                    encoded(PieceIs::Json(plain), span)
                }
                None => unknown,
            },
            "json-decode" => match at(0) {
                Some(Value { is: Is::Text(t), .. }) => match t.pieces.first().map(|p| &p.kind) {
                    Some(PieceIs::Json(value)) => value.clone(),
                    _ => unknown,
                },
                Some(value) if matches!(value.is, Is::Answer(_) | Is::AnyOf(_)) => value,
                _ => unknown,
            },
            "url-format" => self.format_url(args, span, state),
            "url-new" => self.new_url(&values, span, state),
            "url-join" | "path-join" => match (at(0), at(1)) {
                (Some(base), Some(path)) => {
                    let how = if operation == "url-join" {
                        crate::model::client::BaseJoin::Rfc3986
                    } else {
                        crate::model::client::BaseJoin::Slash
                    };
                    let absolute = matches!(&path.is, Is::Text(t) if text::is_absolute(t) == Tri::Yes);
                    if absolute { path } else { super::urls::join_base(&base, &path, how, span) }
                }
                (Some(one), None) => one,
                _ => unknown,
            },
            "nl" => at(0).unwrap_or(unknown),
            _ => {
                // `position`, `min`, `max`, `count` and what else gives nothing that requests are made of.
                for arg in &args.list {
                    if let Is::Answer(_) = arg.value.is {
                        return Value { is: arg.value.is.clone(), span };
                    }
                }
                unknown
            }
        }
    }

    /// An operation on each alternative that is text; others stay.
    pub fn over_texts(&self, value: &Value, span: Span, each: impl Fn(&TextValue) -> Value) -> Value {
        let all: Vec<Value> = value
            .alternatives()
            .iter()
            .flat_map(|one| match &one.is {
                Is::Text(t) => each(t).alternatives().to_vec(),
                _ => vec![one.clone()],
            })
            .collect();
        text::dedup(all, span)
    }

    /// As [`Evaluator::over_texts`]; what is not text is a hole in one.
    fn over_any(&self, value: &Value, span: Span, each: impl Fn(&TextValue) -> Value) -> Value {
        let all: Vec<Value> = text::texts_of(value, value.span).iter().map(each).collect();
        text::dedup(all, span)
    }

    /// Where a text is found in another: a number, false (or -1), or not known.
    fn position(&self, subject: Option<Value>, part: Option<Value>, span: Span) -> Value {
        let (Some(subject), Some(part)) = (subject, part.and_then(|p| p.as_literal())) else { return Value::unknown(span) };
        let missing = if self.semantics(self.file()).maps_by_value { Is::Bool(false) } else { Is::Number(-1.0) };
        let one = |t: &TextValue| match t.as_literal() {
            Some(text) => match text.find(&*part) {
                Some(at) => Value::new(Is::Number(at as f64), span),
                None => Value::new(missing.clone(), span),
            },
            None if t.known().contains(&*part) => Value::new(Is::Number(t.known().find(&*part).unwrap_or(1) as f64), span),
            // What holds only encoded text adds no separator.
            None => Value::unknown(span),
        };
        match &subject.is {
            Is::Text(_) | Is::AnyOf(_) => self.over_texts(&subject, span, one),
            Is::Answer(_) => Value { is: subject.is.clone(), span },
            _ => Value::unknown(span),
        }
    }

    fn encode(&self, value: &Value, at: Span, span: Span) -> Value {
        let all: Vec<Value> = value
            .alternatives()
            .iter()
            .map(|one| match &one.is {
                Is::Text(t) if t.as_literal().is_some_and(|l| l.chars().all(|c| c.is_ascii_alphanumeric() || "-._~".contains(c))) => {
                    one.clone()
                }
                Is::Text(t) if t.has_literal() => encoded(PieceIs::Encoded(t.clone()), at),
                Is::Text(t) => Value { is: Is::Text(t.clone()), span },
                Is::Null => one.clone(),
                // The expression with its encoding is what the code sends.
                _ => Value { is: one.is.clone(), span },
            })
            .collect();
        text::dedup(all, span)
    }

    fn replaced(&mut self, search: &Value, by: &Value, subject: Value, span: Span, state: &State) -> Value {
        let searches = self.map_of(search, state);
        let replacements = self.map_of(by, state);
        match searches {
            Some(list) => {
                let mut value = subject;
                for (index, (_, slot)) in list.entries.iter().enumerate() {
                    let by = match &replacements {
                        Some(map) => {
                            map.entries.get(index).map_or_else(|| Value::text("", span), |(_, s)| Value { span: s.at, ..s.value.clone() })
                        }
                        None => by.clone(),
                    };
                    value = self.replace_one(&slot.value, &by, value, span);
                }
                value
            }
            None => self.replace_one(search, by, subject, span),
        }
    }

    fn replace_one(&self, search: &Value, by: &Value, subject: Value, span: Span) -> Value {
        match search.as_literal() {
            Some(search) => self.over_texts(&subject, span, |t| text::replace(t, &search, by, span)),
            // A pattern that is not known leaves most of a text as it is.
            None => subject,
        }
    }

    fn substring(&self, values: &[Value], span: Span) -> Value {
        let Some(value) = values.first() else { return Value::unknown(span) };
        let number = |i: usize| values.get(i).and_then(|v| if let Is::Number(n) = v.is { Some(n as i64) } else { None });
        match (&value.is, number(1), number(2)) {
            (Is::Text(t), Some(from), to) => match t.as_literal() {
                Some(text) => {
                    let length = text.len() as i64;
                    let start = if from < 0 { (length + from).max(0) } else { from.min(length) };
                    let end = match to {
                        None => length,
                        Some(n) if n < 0 => (length + n).max(start),
                        Some(n) => (start + n).min(length),
                    };
                    match text.get(start as usize..end.max(start) as usize) {
                        Some(part) => {
                            let at = t.span().filter(|s| s.len() == text.len()).map_or(span, |s| s.slice(start as usize, end as usize));
                            Value { is: Is::Text(Rc::new(TextValue::literal(part.into(), at))), span }
                        }
                        None => Value::unknown(span),
                    }
                }
                // Cutting the last characters off a text with holes (a trailing separator) keeps the rest.
                None if from == 0 => {
                    let cut = to.filter(|n| *n < 0).map_or(0, |n| n.unsigned_abs() as usize);
                    let mut t = (**t).clone();
                    if let Some(last) = t.pieces.last_mut()
                        && let PieceIs::Literal(l) = &last.kind
                        && l.len() >= cut
                        && let Some(kept) = l.get(..l.len() - cut)
                    {
                        let kept: crate::model::source::Name = kept.into();
                        if last.exact {
                            last.span = last.span.slice(0, kept.len());
                        }
                        last.kind = PieceIs::Literal(kept);
                    }
                    Value { is: Is::Text(Rc::new(t)), span }
                }
                None => Value::unknown(span),
            },
            (Is::Answer(_), ..) => Value { is: value.is.clone(), span },
            _ => Value::unknown(span),
        }
    }

    /// A value whose heap objects are copied into it, so that it can live in a text.
    pub fn deep(&self, value: &Value, state: &State, depth: usize) -> Value {
        if depth > 4 {
            return Value::unknown(value.span);
        }
        let value = self.textual(value, state);
        match &value.is {
            Is::Object(_) | Is::Map(_) => match self.map_of(&value, state) {
                Some(mut map) => {
                    for (_, slot) in &mut map.entries {
                        slot.value = self.deep(&slot.value, state, depth + 1);
                    }
                    Value::map(map, value.span)
                }
                None => Value::unknown(value.span),
            },
            _ => value,
        }
    }

    /// `url.format({protocol, host, pathname, query})`.
    fn format_url(&mut self, args: &Args<'a>, span: Span, state: &mut State) -> Value {
        let Some(first) = args.value(0).cloned() else { return Value::unknown(span) };
        let Some(map) = self.map_of(&first, state) else { return self.textual(&first, state) };
        let part = |name: &str| map.named(name).map(|s| (s.value.clone(), s.at));
        let literal = |text: &str| (Value::text(text, span), span);
        let mut parts = Vec::new();
        if let Some((host, at)) = part("host").or_else(|| part("hostname")) {
            let scheme = part("protocol").and_then(|(p, _)| p.as_literal()).unwrap_or_else(|| "https".into());
            parts.push(literal(&format!("{}://", scheme.trim_end_matches(['/', ':']))));
            parts.push((self.textual(&host, state), at));
        }
        if let Some((path, at)) = part("pathname") {
            let path = self.textual(&path, state);
            let rooted = matches!(&path.is, Is::Text(t) if t.known().starts_with('/'));
            parts.extend((!rooted && !parts.is_empty()).then(|| literal("/")));
            parts.push((path, at));
        }
        if let Some((search, at)) = part("search") {
            parts.push((self.textual(&search, state), at));
        } else if let Some((query, at)) = part("query") {
            let query = self.deep(&query, state, 0);
            let query = match query.is {
                Is::Map(map) => Value { is: Is::Text(Rc::new(TextValue::piece(PieceIs::Query(map), at))), span: at },
                _ => query,
            };
            parts.push(literal("?"));
            parts.push((query, at));
        }
        text::concat(&parts, span)
    }

    fn new_url(&mut self, values: &[Value], span: Span, state: &mut State) -> Value {
        let Some(path) = values.first() else { return Value::unknown(span) };
        let whole = match values.get(1) {
            Some(base) => {
                let absolute = matches!(&path.is, Is::Text(t) if text::is_absolute(t) == Tri::Yes);
                if absolute { path.clone() } else { super::urls::join_base(base, path, crate::model::client::BaseJoin::Rfc3986, span) }
            }
            None => path.clone(),
        };
        let (href, query) = match &whole.is {
            Is::Text(t) => {
                let (head, query) = super::urls::split_query(t);
                (Value { is: Is::Text(Rc::new(head)), span: whole.span }, query.unwrap_or_default())
            }
            _ => (whole, MapValue::default()),
        };
        let params = self.query_object(query, span, state);
        let mut object = Object { span, ..Object::default() };
        object.fields.insert("#kind".into(), Slot::new(Value::text("url", span), span, span));
        object.fields.insert("#href".into(), Slot::new(href, span, span));
        object.fields.insert("searchParams".into(), Slot::new(params, span, span));
        let id = self.allocate(state, object);
        Value::new(Is::Object(id), span)
    }

    /// A query under construction (`URLSearchParams`): a map in the heap that stands for its text.
    pub fn query_object(&mut self, map: MapValue, span: Span, state: &mut State) -> Value {
        let mut object = Object { map: Some(map), span, ..Object::default() };
        object.fields.insert("#kind".into(), Slot::new(Value::text("query", span), span, span));
        let id = self.allocate(state, object);
        Value::new(Is::Object(id), span)
    }

    /// Writes the result of an operation that changes its argument or receiver in place.
    pub fn write_back(&mut self, place: Option<&'a Place>, value: Value, state: &mut State) {
        if let Some(place) = place {
            let at = value.span;
            self.write(place, Slot::new(value, at, at), state);
        }
    }
}

fn encoded(kind: PieceIs, span: Span) -> Value {
    Value { is: Is::Text(Rc::new(TextValue::piece(kind, span))), span }
}

fn text_test(operation: &str, value: &Value, part: &str) -> Tri {
    let Is::Text(t) = &value.is else { return Tri::Maybe };
    if let Some(whole) = t.as_literal() {
        return super::expr::tri(match operation {
            "starts-with" => whole.starts_with(part),
            "ends-with" => whole.ends_with(part),
            _ => whole.contains(part),
        });
    }
    let edge = match operation {
        "starts-with" => t.pieces.first(),
        "ends-with" => t.pieces.last(),
        _ => None,
    };
    match edge.map(|p| &p.kind) {
        Some(PieceIs::Literal(l)) if operation == "starts-with" && l.len() >= part.len() => super::expr::tri(l.starts_with(part)),
        Some(PieceIs::Literal(l)) if operation == "ends-with" && l.len() >= part.len() => super::expr::tri(l.ends_with(part)),
        _ if operation == "contains" && t.known().contains(part) => Tri::Yes,
        _ => Tri::Maybe,
    }
}

/// A date in words (`+1 year`): so many seconds from now.
fn date_text(value: Option<Value>, span: Span) -> Value {
    let Some(text) = value.as_ref().and_then(Value::as_literal) else {
        return match value {
            Some(v) if matches!(v.is, Is::Answer(_)) => v,
            _ => Value::named("%time".into(), span),
        };
    };
    let lower = text.trim().trim_start_matches('+').to_ascii_lowercase();
    let mut words = lower.split_whitespace();
    let (count, unit) = (words.next().and_then(|w| w.parse::<f64>().ok()), words.next().unwrap_or(""));
    let seconds = match unit.trim_end_matches('s') {
        "second" | "sec" => 1.0,
        "minute" | "min" => 60.0,
        "hour" => 3_600.0,
        "day" => 86_400.0,
        "week" => 604_800.0,
        "month" => 2_592_000.0,
        "year" => 31_536_000.0,
        _ => return Value::named("%time".into(), span),
    };
    match count {
        Some(n) => {
            Value::new(Is::Symbol(format!("%lifetime:{}", super::value::number_text(n * seconds)).into()), value.map_or(span, |v| v.span))
        }
        None => Value::named("%time".into(), span),
    }
}
