//! Injected settings: what marks on fields, parameters and classes have a framework put there.

use super::arguments::Args;
use super::exec::Evaluator;
use super::formats::push_literal;
use super::state::State;
use super::text::{self, PieceIs, TextValue};
use super::unit::Chain;
use super::value::{Is, ObjectId, Slot, TypeId, Value, join};
use crate::model::client::Filled;
use crate::model::code::Mark;
use crate::model::decoder::styled;
use crate::model::source::{Name, Span};
use std::rc::Rc;

/// A setting may speak of others, as deep as this.
const MAX_DEPTH: usize = 4;

impl<'a> Evaluator<'a> {
    /// An operation that reads settings; none when it is not one.
    pub fn setting_operation(&mut self, operation: &str, args: &Args<'a>, span: Span, state: &mut State) -> Option<Value> {
        match operation {
            "setting-template" => {
                let given = args.value(0).or_else(|| args.list.iter().find(|a| a.name.as_deref() == Some("value")).map(|a| &a.value))?;
                let text = self.textual(given, state);
                Some(match &text.is {
                    Is::Text(t) => self.filled_in(t, span, 0),
                    _ => text,
                })
            }
            "setting-named" => {
                let named = |name: &str| args.list.iter().find(|a| a.name.as_deref() == Some(name)).map(|a| a.value.clone());
                let name = named("name").or_else(|| args.value(0).cloned()).and_then(|v| v.as_literal())?;
                let default = named("defaultValue");
                Some(match (self.named_setting(&name, span, 0), default) {
                    (Some(found), _) => found,
                    (None, Some(default)) => join(&default, &Value::named(name, span)),
                    (None, None) => Value::named(name, span),
                })
            }
            _ => None,
        }
    }

    /// A text with `${name}` and `${name:default}` replaced by settings.
    fn filled_in(&mut self, whole: &TextValue, span: Span, depth: usize) -> Value {
        let mut parts: Vec<(Value, Span)> = Vec::new();
        for piece in &whole.pieces {
            let PieceIs::Literal(literal) = &piece.kind else {
                parts.push((Value { is: Is::Text(Rc::new(TextValue { pieces: vec![piece.clone()] })), span: piece.span }, piece.span));
                continue;
            };
            let mut from = 0;
            while let Some(open) = literal.get(from..).and_then(|rest| rest.find("${")).map(|at| from + at) {
                let Some(close) = closing(literal, open + 2) else { break };
                push_literal(&mut parts, piece, literal, from, open);
                let inner = literal.get(open + 2..close).unwrap_or("");
                let (name, default) = inner.split_once(':').map_or((inner, None), |(n, d)| (n, Some(d)));
                let value = match self.named_setting(name.trim(), span, depth) {
                    Some(known) => known,
                    None => self.not_set(name.trim(), default, piece, close, depth, span),
                };
                parts.push((value, span));
                from = close + 1;
            }
            push_literal(&mut parts, piece, literal, from, literal.len());
        }
        match &parts[..] {
            [(one, _)] => one.clone(),
            _ => text::concat(&parts, span),
        }
    }

    /// A text with settings in it, filled in.
    pub fn injected_text(&mut self, value: &Value, span: Span) -> Option<Value> {
        match &value.is {
            Is::Text(t) if t.known().contains("${") => Some(self.filled_in(t, span, 0)),
            _ => None,
        }
    }

    /// A setting that no file has: its default, or anything.
    fn not_set(&mut self, name: &str, default: Option<&str>, piece: &text::TextPiece, close: usize, depth: usize, span: Span) -> Value {
        let unknown = Value::named(name.into(), span);
        let Some(default) = default else { return unknown };
        let at = if piece.exact { piece.span.slice(close - default.len(), close) } else { piece.span };
        let inner = TextValue::literal(default.into(), at);
        let given = if depth < MAX_DEPTH { self.filled_in(&inner, at, depth + 1) } else { Value::unknown(at) };
        join(&given, &unknown)
    }

    /// What a mark on a field or parameter has injected there.
    pub fn injected(&mut self, marks: &'a [Mark], span: Span, state: &mut State) -> Option<Value> {
        for mark in marks {
            let Some(operation) = self.unit.models.intrinsic(&format!("@{}", mark.name)) else { continue };
            let args = self.args(&mark.args, state);
            if let Some(value) = self.setting_operation(operation, &args, span, state) {
                return Some(value);
            }
        }
        None
    }

    /// The prefix under which settings are bound to the fields of a class.
    pub fn settings_prefix(&mut self, class: TypeId, state: &mut State) -> Option<Name> {
        let marks: &'a [Mark] = &self.unit.class(class)?.marks;
        let mark = marks.iter().find(|m| self.unit.models.intrinsic(&format!("@{}", m.name)) == Some("settings-prefix"));
        let Some(mark) = mark else { return self.configured_prefix(class, state) };
        let args = self.args(&mark.args, state);
        let given = args.value(0).or_else(|| args.list.first().map(|a| &a.value));
        Some(given.and_then(Value::as_literal).unwrap_or_else(|| "".into()))
    }

    /// Where a class says which settings it is filled with, when a parent of it is a library's that has its subclasses filled.
    fn filled_with(&self, class: TypeId) -> Option<&'a Filled> {
        if self.unit.models.filled.is_empty() {
            return None;
        }
        self.unit.foreign_parents(class).iter().find_map(|parent| self.unit.models.filled.get(&**parent).copied())
    }

    /// Whether a library fills the objects of a class with settings.
    pub fn is_filled_by_settings(&self, class: TypeId) -> bool {
        self.filled_with(class).is_some()
    }

    /// The prefix that the configuration of such a class says: a map that it has, or a class inside of it.
    fn configured_prefix(&mut self, class: TypeId, state: &mut State) -> Option<Name> {
        let filled = self.filled_with(class)?;
        let declared = self.unit.class(class)?;
        let inner = self.unit.find_type(class.0, &format!("{}.{}", declared.name, filled.inside));
        let fields: Vec<(TypeId, Name)> = match inner {
            Some(inner) => vec![(inner, filled.prefix.as_str().into())],
            None => declared.fields.iter().filter(|f| f.is_static).map(|f| (class, f.name.clone())).collect(),
        };
        for (of, field) in fields.into_iter().take(64) {
            let span = declared.span;
            let said = self.static_field(of, &field, span, state);
            let prefix = match self.map_of(&said, state) {
                Some(map) => map.named(&filled.prefix).map(|slot| slot.value.clone()),
                None => inner.map(|_| said),
            };
            if let Some(prefix) = prefix {
                return Some(prefix.as_literal().unwrap_or_default());
            }
        }
        Some(Name::default())
    }

    /// Whether marks or registrations may bind settings to the fields of a class.
    pub fn may_be_bound(&self, class: TypeId) -> bool {
        self.is_filled_by_settings(class)
            || self.unit.class(class).is_some_and(|c| !c.marks.is_empty() || self.bindings(&c.name).next().is_some())
    }

    /// An object of a class that is filled from a section of the settings (`section.Get<T>()`).
    pub fn bound_object(&mut self, class: &Name, place: &str, span: Span, state: &mut State) -> Option<Value> {
        let prefix = place.strip_prefix(super::settings::PLACE)?.trim_start_matches('.').to_owned();
        let class = self.unit.find_type(self.file(), class)?;
        let (value, id) = self.bare(class, span, state);
        self.bind_settings(id, class, &prefix, 0, state);
        Some(value)
    }

    /// The calls that bind settings to the fields of a class of that name.
    fn bindings(&self, name: &str) -> impl Iterator<Item = &Chain<'a>> {
        let name = super::unit::last(name).to_owned();
        let chains = self.unit.models.binders.iter().filter_map(|method| self.unit.chains.get(*method)).flatten();
        chains.filter(move |chain| chain.about().is_some_and(|about| super::unit::last(about) == name))
    }

    /// Binds what registrations of its class say to an object: a section of the settings, or what a function sets.
    pub fn bind_registered(&mut self, id: ObjectId, class: TypeId, state: &mut State) {
        let Some(name) = self.unit.class(class).map(|c| c.name.clone()) else { return };
        let sites: Vec<_> = self.bindings(&name).map(|chain| (chain.site, chain.at)).take(MAX_DEPTH).collect();
        for (site, at) in sites {
            let given = self.site_args(&site, state);
            for arg in &given.list {
                match &arg.value.is {
                    Is::Symbol(place) => {
                        let Some(prefix) = place.strip_prefix(super::settings::PLACE).map(|p| Name::from(p.trim_start_matches('.'))) else {
                            continue;
                        };
                        self.bind_settings(id, class, &prefix, 0, state);
                    }
                    Is::Text(_) if given.list.len() == 1 => {
                        if let Some(prefix) = arg.value.as_literal() {
                            self.bind_settings(id, class, &prefix, 0, state);
                        }
                    }
                    Is::Function(f) => {
                        let object = Value::new(Is::Object(id), at);
                        self.call_function(&f.clone(), None, Args::of(vec![object]), at, state);
                    }
                    _ => {}
                }
            }
        }
    }

    /// Settings bound to an object by a call on their section (`section.Bind(options)`, `configuration.Bind("name", options)`).
    pub fn bind_section(&mut self, receiver: Option<&Value>, args: &Args<'a>, span: Span, state: &mut State) -> bool {
        let place = match receiver.map(|r| &r.is) {
            Some(Is::Symbol(place)) => place.clone(),
            Some(_) => return false,
            None => super::settings::PLACE.into(),
        };
        let Some(last) = args.list.last() else { return false };
        let Is::Object(id) = last.value.is else { return false };
        let Some(class) = state.object(id).and_then(|o| o.class).filter(|_| place.starts_with(super::settings::PLACE)) else {
            return false;
        };
        let named = Args { list: args.list.iter().take(args.list.len() - 1).cloned().collect(), ..Args::default() };
        let Is::Symbol(section) = self.section(receiver, &named, span).is else { return false };
        let prefix = section.strip_prefix(super::settings::PLACE).unwrap_or("").trim_start_matches('.').to_owned();
        self.bind_settings(id, class, &prefix, 0, state);
        true
    }

    /// Binds settings to the fields of an object that nothing else has set, those of objects in them included.
    pub fn bind_settings(&mut self, id: ObjectId, class: TypeId, prefix: &str, depth: usize, state: &mut State) {
        for field in self.unit.bound_fields(class) {
            let span = field.span;
            let path_of = |name: &Name| if prefix.is_empty() { name.to_string() } else { format!("{prefix}.{name}") };
            let called = field.wire.as_ref().map(path_of);
            let path = called.filter(|path| self.unit.settings.has(path)).unwrap_or_else(|| path_of(&field.name));
            let held = state.object(id).and_then(|o| o.fields.get(&field.name)).map(|s| s.value.clone());
            let inner = match held {
                Some(Value { is: Is::Object(inner), .. }) => state.object(inner).map(|o| (inner, o.class)),
                _ => None,
            };
            let value = match (inner, self.named_setting(&path, span, 0)) {
                (Some((inner, Some(inner_class))), _) if depth < MAX_DEPTH => {
                    self.bind_settings(inner, inner_class, &path, depth + 1, state);
                    continue;
                }
                (_, Some(value)) => value,
                // A map of whatever there is.
                (Some((_, None)), None) if self.unit.settings.has(&path) => {
                    Value::new(Is::Symbol(format!("{}.{path}", super::settings::PLACE).into()), span)
                }
                _ => {
                    let declared = field.declared.as_ref().and_then(|d| self.unit.find_type(class.0, d));
                    let nested = declared.filter(|c| *c != class && depth < MAX_DEPTH);
                    match (nested, &field.default) {
                        (Some(nested), _) => {
                            let (value, inner) = self.bare(nested, span, state);
                            self.bind_settings(inner, nested, &path, depth + 1, state);
                            value
                        }
                        (None, Some((default, at))) => join(&Value::text(default, *at), &Value::named(path.into(), span)),
                        (None, None) => continue,
                    }
                }
            };
            state.change(id, |o| {
                o.fields.insert(field.name.clone(), Slot::new(value, span, span));
            });
        }
    }

    /// Binds variables of the environment to the fields of the object that is the last argument; a text before it begins their names.
    pub fn bind_environment(&mut self, args: &Args<'a>, state: &mut State) {
        let Some(Value { is: Is::Object(id), .. }) = args.list.last().map(|a| &a.value) else { return };
        let prefix = args.value(0).and_then(Value::as_literal).filter(|_| args.list.len() > 1).unwrap_or_default();
        self.bind_variables(*id, &prefix, 0, state);
    }

    fn bind_variables(&mut self, id: ObjectId, prefix: &str, depth: usize, state: &mut State) {
        let Some(class) = state.object(id).and_then(|o| o.class).filter(|_| depth < MAX_DEPTH) else { return };
        for field in self.unit.bound_fields(class) {
            let own = field.wire.clone().unwrap_or_else(|| styled(&field.name, "SCREAMING_SNAKE_CASE").into());
            let name = if prefix.is_empty() { own.to_string() } else { format!("{}_{own}", prefix.to_uppercase()) };
            match state.object(id).and_then(|o| o.fields.get(&field.name)).map(|s| s.value.is.clone()) {
                Some(Is::Object(inner)) if state.object(inner).is_some_and(|o| o.class.is_some()) => {
                    let below = if field.wire.is_some() { name } else { prefix.to_owned() };
                    self.bind_variables(inner, &below, depth + 1, state);
                    continue;
                }
                _ => {}
            }
            let default = field.default.as_ref().map(|(text, at)| Value::text(text, *at));
            let given = std::iter::once(Value::text(&name, field.span)).chain(default).collect();
            let value = self.environment(&Args::of(given), field.span);
            state.change(id, |o| {
                o.fields.insert(field.name.clone(), Slot::new(value, field.span, field.span));
            });
        }
    }
}

/// Where the brace that closes one opened before `from` stands.
fn closing(text: &str, from: usize) -> Option<usize> {
    let mut depth = 0usize;
    for (at, c) in text.get(from..)?.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => return Some(from + at),
            '}' => depth -= 1,
            _ => {}
        }
    }
    None
}
