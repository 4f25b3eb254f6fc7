//! Intrinsics: the operations of a language's own library that compute text, maps and tests. Which function is which operation is
//! data (`[intrinsics]` of a client file); the operations themselves are this closed set.

use super::arguments::Args;
use super::exec::Evaluator;
use super::expr::unit_seconds;
use super::state::State;
use super::text::{PieceIs, TextValue};
use super::value::{FunctionValue, Is, Value};
use crate::model::http::Tri;
use crate::model::source::{Name, Span};
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
        self.looked_at(operation, receiver.as_ref(), &args, span, state);
        match operation {
            "result" => self.one_result(&args, span, state),
            "identity" | "catch" => match (&receiver, first) {
                (Some(receiver), Some(handler)) if operation == "catch" => {
                    if let Some(f) = handler.as_function().cloned() {
                        let mut copy = state.clone();
                        self.call_function(&f, None, Args::of(vec![unknown()]), name_span, &mut copy);
                        state.join(copy);
                    }
                    receiver.clone()
                }
                (_, Some(value)) => value,
                // A URL leaves as what it is turned into.
                (Some(Value { is: Is::Object(id), .. }), None) if self.is_url(*id, state) => Value::new(Is::Object(*id), span),
                (Some(receiver), None) => receiver.clone(),
                (None, None) => unknown(),
            },
            "then" => self.then(receiver.unwrap_or_else(unknown), &args, name_span, span, state),
            "promise" => self.promise(&args, name_span, span, state),
            "pipe" => self.pipe(receiver, args, name_span, span, state),
            "pipe-keeps" => super::pipes::operator(super::pipes::KEEPS, first, span),
            "pipe-fails" => super::pipes::operator(super::pipes::FAILS, first, span),
            "in-turn" | "in-turn-handing-on" => self.in_turn(operation == "in-turn-handing-on", &args, name_span, span, state),
            "callback" | "callback-later" => {
                self.run_callbacks(&args, None, name_span, state);
                unknown()
            }
            "call" => self.call_indirect(
                first,
                Args { list: args.list.iter().skip(1).cloned().collect(), open: args.open, answer: None },
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
                    Args { list: args.list.iter().skip(1).cloned().collect(), open: args.open, answer: None }
                } else {
                    let list = args.value(1).cloned().unwrap_or_else(unknown);
                    self.spread(&list, state)
                };
                match receiver.map(|r| r.is) {
                    Some(Is::Function(f)) => {
                        let bound = FunctionValue { this: None, ..(*f).clone() };
                        self.call_function(&bound, first, rest, name_span, state)
                    }
                    // `Object.prototype.hasOwnProperty.call(map, key)`
                    Some(Is::Symbol(s)) if s.contains(".prototype.") && first.is_some() => {
                        let method = s.rsplit('.').next().unwrap_or_default().into();
                        self.method(&first.unwrap_or_else(unknown), &method, rest, name_span, span, state)
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
            "env" => self.environment(&args, span),
            "setting" => self.setting(receiver.as_ref(), &args, span, state),
            "section" => self.section(receiver.as_ref(), &args, span),
            "resource" => self.resource("nothing", receiver, args, name_span, span, state),
            "resource-or-entry" => self.resource("map-need", receiver, args, name_span, span, state),
            "mapper-new" => self.new_mapper(span, state),
            "settings-file" => self.settings_file(&args, span, state),
            "environment-bind" => {
                self.bind_environment(&args, state);
                unknown()
            }
            "settings-bundle" => self.settings_bundle(&args, span),
            // Of anything but a place of settings, nothing is known.
            "section-of" => unknown(),
            "environment-of" => Value::new(Is::Symbol("%environment".into()), span),
            // A configuration file's reader: what it gives has the name that is asked for.
            "config" => Value::named("%config".into(), span),
            "config-get" => {
                let name = args.value(1).and_then(Value::as_literal);
                let section = args.value(0).and_then(Value::as_literal);
                let whole = section.zip(name.clone()).map(|(section, name)| format!("{section}.{name}"));
                let known = whole.and_then(|whole| self.named_setting(&whole, span, 0));
                let read = known.unwrap_or_else(|| name.map_or_else(unknown, |name| Value::named(name, span)));
                match args.named(&["fallback", "default"]) {
                    Some(default) => super::value::join(default, &read),
                    None => read,
                }
            }
            "call-second" => {
                let rest = Args { list: args.list.iter().skip(2).cloned().collect(), open: args.open, answer: None };
                self.call_indirect(args.value(1).cloned(), rest, name_span, span, state)
            }
            "template-fill" => {
                let template = receiver.unwrap_or_else(unknown);
                self.template_filled(&self.textual(&template, state), &args, span, state)
            }
            "bind" => {
                let bound = args.list.iter().skip(1).map(|a| a.value.clone());
                match first.map(|f| f.is) {
                    Some(Is::Function(f)) if args.list.iter().all(|a| a.name.is_none()) => {
                        let mut function = (*f).clone();
                        function.bound.extend(bound);
                        Value::new(Is::Function(Rc::new(function)), span)
                    }
                    Some(is) if args.list.len() > 1 => self.bound(Value::new(is, span), &args, span, state),
                    Some(is) => Value::new(is, span),
                    None => unknown(),
                }
            }
            "time-span" => seconds(&args, span),
            "time" => Value::named("%time".into(), span),
            "date-text" => {
                // A number of seconds in a date's words works whatever its type.
                for arg in &args.list {
                    self.not_as_text(arg.at);
                }
                date_text(first, span)
            }
            "number" => self.cast("float", first.or(receiver).unwrap_or_else(unknown), span, state),
            "constant" => match first.and_then(|v| v.as_literal()) {
                Some(name) => match name.rsplit_once("::") {
                    Some((class, name)) => self.constant_of(class, &name.into(), span, state),
                    None => self.symbol(&name, span, state),
                },
                None => unknown(),
            },
            "nothing" => unknown(),
            // What is no text is refused.
            "text-only" => {
                let value = first.or(receiver).unwrap_or_else(unknown);
                self.used_as_text(&value, span);
                value
            }
            // What holds no text gives nothing, or fails.
            "receiver-text" => {
                let value = receiver.or(first).unwrap_or_else(unknown);
                if args.list.is_empty() {
                    self.used_as_text(&value, span);
                }
                value
            }
            // Text is looked at, and nothing of it is kept.
            "match" => {
                for value in receiver.iter().chain(args.list.iter().map(|a| &a.value)) {
                    self.used_as_text(value, span);
                }
                unknown()
            }
            // `section.Bind(object)` fills an object; `section.Get<T>()` is the section, as a T.
            "settings-bind" => {
                let is_section =
                    matches!(&receiver, Some(Value { is: Is::Symbol(place), .. }) if place.starts_with(super::settings::PLACE));
                if !(is_section && args.list.is_empty() || self.bind_section(receiver.as_ref(), &args, span, state)) {
                    let name = self.unit.text_at(name_span).unwrap_or("bind");
                    return self.foreign_call(&name.into(), receiver.as_ref(), args, name_span, span, state);
                }
                receiver.unwrap_or_else(unknown)
            }
            // What is shown to somebody leaves the code, and nothing of it is kept.
            "show" => {
                args.list.iter().for_each(|arg| self.escapes(&arg.value, state, arg.at));
                unknown()
            }
            "text-fits" => self.fits(&args, span),
            "pattern" => self.new_pattern(&args, span, state),
            // What a container makes of a class name.
            "instance" => self.resolved(first.as_ref(), span, state).unwrap_or_else(unknown),
            "file-path" => Value::named("%file".into(), span),
            "class-name" => match first.as_ref().map(|v| &v.is) {
                Some(Is::Object(id)) => match state.object(*id).and_then(|o| o.class).and_then(|c| self.unit.class(c)) {
                    Some(class) => Value::text(&class.name, span),
                    None => unknown(),
                },
                _ => unknown(),
            },
            "define" => Value::new(Is::Bool(true), span),
            "variable-read" => self.read_variable(&args, span, state),
            "variable-write" => self.set_variable(&args, span, state),
            "compact" => self.compact(&args, span, state),
            "extract" => {
                self.extract(first, state);
                unknown()
            }
            _ if self.is_chained(operation) => self.chained(operation, receiver, &args, name_span, span, state),
            _ if let Some(value) = self.collected_operation(operation, receiver.as_ref(), &args, name_span, span, state) => value,
            _ if let Some(value) = self.container_operation(operation, receiver.as_ref(), &args, name_span, span, state) => value,
            _ if let Some(value) = self.channel_operation(operation, &args, span, state) => value,
            _ if let Some(value) = self.stream_operation(operation, receiver.as_ref(), &args, span, state) => value,
            _ if let Some(value) = self.named_operation(operation, receiver.as_ref(), &args, span, state) => value,
            _ if let Some(value) = self.iterator_operation(operation, receiver.as_ref(), &args, span, state) => value,
            _ if let Some(value) = self.file_operation(operation, receiver.as_ref(), &args, name_span, span, state) => value,
            _ if let Some(value) = self.setting_operation(operation, &args, span, state) => value,
            _ if let Some(value) = self.text_building(operation, receiver.as_ref(), &args, span, state) => value,
            _ if let Some(value) = self.command_operation(operation, &args, name_span, span, state) => value,
            _ if let Some(value) = self.scripted(operation, receiver.as_ref(), &args, name_span, span, state) => value,
            _ if self.is_test(operation) => self.type_test(operation, receiver, &args, span, state),
            _ => {
                if let Some(value) = self.builder_operation(operation, receiver.clone(), &args, name_span, span, state) {
                    return value;
                }
                if let Some(value) = self.map_method(operation, receiver.clone(), &args, span, state) {
                    return value;
                }
                match self.map_operation(operation, receiver.clone(), &args, name_span, span, state) {
                    Some(value) => value,
                    None => {
                        let value = self.text_operation(operation, receiver, &args, span, state);
                        if operation == "json-decode" { value } else { super::reads::cooked(value) }
                    }
                }
            }
        }
    }

    /// A constant of the class of that name, seen from the code that runs.
    fn constant_of(&mut self, class: &str, name: &Name, span: Span, state: &mut State) -> Value {
        let class = match class {
            "self" | "static" => self.frames.last().and_then(|f| f.class).or_else(|| self.lexical_class()),
            named => self.unit.find_type(self.file(), named),
        };
        match class {
            Some(class) => self.static_field(class, name, span, state),
            None => Value::unknown(span),
        }
    }

    /// An object of the class that a value is or names.
    fn resolved(&mut self, class: Option<&Value>, span: Span, state: &mut State) -> Option<Value> {
        let class = class?;
        let name = match &class.is {
            Is::Class(id) => return Some(self.closed_instance(*id, state, span)),
            Is::Symbol(name) => name.clone(),
            _ => class.as_literal()?,
        };
        self.typed_object(&name, state, span)
    }

    /// Calls what a value names or is.
    pub fn call_indirect(&mut self, callee: Option<Value>, args: Args<'a>, name_span: Span, span: Span, state: &mut State) -> Value {
        match callee {
            Some(callee) => self.call_value(&callee, args, name_span, span, state),
            None => Value::unknown(span),
        }
    }

    pub fn spread(&mut self, list: &Value, state: &State) -> Args<'a> {
        match self.map_of(list, state) {
            Some(map) => {
                let mut args = Args::of(map.entries.iter().map(|(_, s)| s.value.clone()).collect());
                for (arg, (_, slot)) in args.list.iter_mut().zip(&map.entries) {
                    arg.at = slot.at;
                }
                args.open = map.open;
                args
            }
            None => Args {
                list: Vec::new(),
                open: true,
                answer: super::reads::answer_of(list).map(|a| Value { is: Is::Answer(a), span: list.span }),
            },
        }
    }
}

/// A span of time given by the names of its units, in seconds.
fn seconds(args: &Args<'_>, span: Span) -> Value {
    const UNITS: [&str; 5] = ["weeks", "days", "hours", "minutes", "seconds"];
    let mut total = 0.0;
    let days = args.value(0).map(|days| (days, 86_400.0));
    let named = UNITS.iter().filter_map(|name| Some((args.named(&[name])?, unit_seconds(name)?)));
    for (value, unit) in days.into_iter().chain(named) {
        match &value.is {
            Is::Number(n) => total += n * unit,
            // A length that an answer gives stays that answer's.
            Is::Answer(_) => return Value { is: value.is.clone(), span },
            _ => return Value::unknown(span),
        }
    }
    Value::new(Is::Number(total), span)
}

pub fn encoded(kind: PieceIs, span: Span) -> Value {
    Value { is: Is::Text(Rc::new(TextValue::piece(kind, span))), span }
}

pub fn text_test(operation: &str, value: &Value, part: &str) -> Tri {
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
pub fn date_text(value: Option<Value>, span: Span) -> Value {
    let Some(text) = value.as_ref().and_then(Value::as_literal) else {
        return match value {
            Some(v) if matches!(v.is, Is::Answer(_)) => v,
            _ => Value::named("%time".into(), span),
        };
    };
    if let Some(seconds) = super::scripted::duration(&text) {
        let lasts = Is::Symbol(format!("%lifetime:{}", super::value::number_text(seconds)).into());
        return Value::new(lasts, value.map_or(span, |v| v.span));
    }
    let lower = text.trim().trim_start_matches('+').to_ascii_lowercase();
    let mut words = lower.split_whitespace();
    let (count, unit) = (words.next().and_then(|w| w.parse::<f64>().ok()), words.next().unwrap_or(""));
    let Some(seconds) = unit_seconds(unit) else { return Value::named("%time".into(), span) };
    match count {
        Some(n) => {
            Value::new(Is::Symbol(format!("%lifetime:{}", super::value::number_text(n * seconds)).into()), value.map_or(span, |v| v.span))
        }
        None => Value::named("%time".into(), span),
    }
}
