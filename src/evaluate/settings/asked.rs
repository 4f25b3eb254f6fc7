//! Where code asks for settings.

use super::{Named, PLACE};
use crate::evaluate::arguments::Args;
use crate::evaluate::exec::Evaluator;
use crate::evaluate::places::through;
use crate::evaluate::state::State;
use crate::evaluate::text::concat;
use crate::evaluate::value::{Is, Key, MapValue, Slot, Value, join};
use crate::model::code::FunctionKind;
use crate::model::source::{Name, Span};

/// So many values of one name are looked at.
const MAX_VALUES: usize = 4;
/// Values that hold others nest no deeper.
const MAX_DEPTH: usize = 4;

impl<'a> Evaluator<'a> {
    /// `env(name, default)`: the environment may hold what a file says, or anything.
    pub fn environment(&mut self, args: &Args<'a>, span: Span) -> Value {
        let name = args.value(0).and_then(Value::as_literal);
        let unknown = name.as_ref().map_or_else(|| Value::unknown(span), |name| Value::named(name.clone(), span));
        let known = name.as_ref().and_then(|name| self.environment_variable(name, span, 0));
        let set = known.map_or_else(|| unknown.clone(), |known| join(&known, &unknown));
        Self::or_default(args, set)
    }

    /// `setting(name, default)`: what files say, or what a file of code in a folder `config` returns; without a name, the place of all.
    pub fn setting(&mut self, receiver: Option<&Value>, args: &Args<'a>, span: Span, state: &mut State) -> Value {
        if args.list.is_empty() && !args.open {
            return self.section(receiver, args, span);
        }
        let Some(name) = args.value(0).and_then(Value::as_literal) else { return Value::unknown(span) };
        let name = below(receiver, &name);
        if let Some(known) = self.named_setting(&name, span, 0).or_else(|| self.returned(&name, span, state)) {
            return known;
        }
        Self::or_default(args, Value::named(name, span))
    }

    /// What a method by which maps are read gives of a place whose members are settings, or variables of the environment.
    pub fn asked_of_place(&mut self, operation: &str, receiver: &Value, args: &Args<'a>, span: Span, state: &mut State) -> Option<Value> {
        let Is::Symbol(place) = &receiver.is else { return None };
        if place.starts_with(PLACE) {
            return match operation {
                "section-of" => Some(self.section(Some(receiver), args, span)),
                "dict-get" | "map-need" | "resource-or-entry" | "config-get" => Some(self.setting(Some(receiver), args, span, state)),
                _ => None,
            };
        }
        let is_environment = matches!(operation, "entry-get" | "dict-get" | "entry") && self.unit.models.environment.contains(&**place);
        is_environment.then(|| self.environment(args, span))
    }

    /// `section(name)`: a place whose members are settings.
    pub fn section(&self, receiver: Option<&Value>, args: &Args<'a>, span: Span) -> Value {
        let name = args.value(0).and_then(Value::as_literal).unwrap_or_default();
        place_below(&below(receiver, &name), span)
    }

    /// What a reader of a file of settings gives: the place of those in the file of that path, or of all.
    pub fn settings_file(&self, args: &Args<'a>, span: Span, state: &State) -> Value {
        let path = args.value(0).map(|path| self.textual(path, state));
        let known = path.as_ref().and_then(|path| if let Is::Text(t) = &path.is { Some(t.known()) } else { None }).unwrap_or_default();
        let file = known.rsplit('/').next().unwrap_or_default();
        place_below(file.split_once('.').map_or("", |(stem, _)| stem), span)
    }

    /// A section of the settings as a map.
    pub fn section_map(&self, place: &str, span: Span) -> Option<MapValue> {
        let name = place.strip_prefix(PLACE)?.strip_prefix('.')?;
        let entry = |(child, setting): (Name, Option<Named<'a>>)| {
            let slot = match setting {
                Some(setting) if setting.value.contains("${") => Slot::new(Value::named(child.clone(), span), span, span),
                Some(setting) => Slot::new(Value::text(setting.value, setting.span), setting.span, setting.span),
                None => Slot::new(Value::new(Is::Symbol(format!("{place}.{child}").into()), span), span, span),
            };
            (Key::Name(child), slot)
        };
        let entries: Vec<(Key, Slot)> = self.unit.settings.children(name).into_iter().map(entry).collect();
        (!entries.is_empty()).then(|| MapValue { entries, span: Some(span), ..MapValue::default() })
    }

    /// What a reader of a bundle of settings gives, which code names without the end of its file, and with dots for folders.
    pub fn settings_bundle(&self, args: &Args<'a>, span: Span) -> Value {
        let name = args.value(0).and_then(Value::as_literal).unwrap_or_default();
        place_below(name.rsplit(['.', '/']).next().unwrap_or_default(), span)
    }

    /// A setting that the parameter of a function takes when a section is spread over its arguments (`Api(**settings['api'])`).
    pub fn spread_setting(&mut self, args: &Args<'a>, name: &str, span: Span) -> Option<Value> {
        let Is::Symbol(place) = &args.answer.as_ref()?.is else { return None };
        let above = place.strip_prefix(PLACE)?.trim_start_matches('.');
        self.named_setting(&format!("{above}.{name}"), span, 0)
    }

    /// Whether a symbol is a setting, which may be missing, and no constant.
    pub fn is_setting(&self, name: &str) -> bool {
        name.rsplit_once('.').is_some_and(|(place, _)| place.starts_with(PLACE) || self.unit.models.environment.contains(place))
    }

    /// A member of a place whose members are settings.
    pub fn member_setting(&mut self, place: &str, name: &Name, span: Span) -> Option<Value> {
        let models = &self.unit.models;
        if models.environment.contains(place) {
            let known = self.environment_variable(name, span, 0)?;
            return Some(join(&known, &Value::new(Is::Symbol(format!("{place}.{name}").into()), span)));
        }
        let place = if models.setting_places.contains(place) { PLACE } else { place };
        let above = place.strip_prefix(PLACE)?.trim_start_matches('.');
        let full = if above.is_empty() { name.to_string() } else { format!("{above}.{name}") };
        let known = self.named_setting(&full, span, 0);
        Some(known.unwrap_or_else(|| Value::new(Is::Symbol(format!("{PLACE}.{full}").into()), span)))
    }

    /// A value that may be missing, and what stands in for it.
    pub fn or_default(args: &Args<'a>, value: Value) -> Value {
        match args.value(1) {
            Some(default) if !matches!(default.is, Is::Null | Is::Bool(_)) => Value { span: value.span, ..join(default, &value) },
            _ => value,
        }
    }

    /// What files say of a name, with the settings that it names itself filled in.
    pub fn named_setting(&mut self, name: &str, span: Span, depth: usize) -> Option<Value> {
        let found = self.unit.settings.find(name);
        self.values(&found, span, depth)
    }

    /// Only what may be part of an address: identifiers and secrets are nobody's business here.
    fn environment_variable(&mut self, name: &str, span: Span, depth: usize) -> Option<Value> {
        let mut found = self.unit.settings.variable(name);
        found.retain(|setting| setting.value.contains(['/', '.']));
        self.values(&found, span, depth)
    }

    fn values(&mut self, found: &[Named<'a>], span: Span, depth: usize) -> Option<Value> {
        let all: Vec<Value> = found.iter().take(MAX_VALUES).map(|named| self.filled(*named, depth)).collect();
        let joined = all.into_iter().reduce(|a, b| join(&a, &b))?;
        Some(through(&joined, span))
    }

    /// A setting's value with the settings that it names: `${portal.host}/token`, `${HOST:-https://a.example}`.
    fn filled(&mut self, named: Named<'a>, depth: usize) -> Value {
        let text = named.value;
        if matches!(text, "true" | "false" | "null" | "~") {
            return Value::named(named.name.clone(), named.span);
        }
        // Places inside a value can be told only where it stands as it is.
        if depth >= MAX_DEPTH || text.len() != named.span.len() || !text.contains("${") {
            return Value::text(text, named.span);
        }
        let mut parts: Vec<(Value, Span)> = Vec::new();
        let mut at = 0;
        while let Some(open) = text.get(at..).and_then(|rest| rest.find("${")).map(|open| at + open) {
            let Some(close) = text.get(open..).and_then(|rest| rest.find('}')).map(|close| open + close) else { break };
            let before = named.span.slice(at, open);
            parts.push((Value::text(text.get(at..open).unwrap_or(""), before), before));
            let inside = named.span.slice(open + 2, close);
            parts.push((self.placeholder(text.get(open + 2..close).unwrap_or(""), inside, depth), inside));
            at = close + 1;
        }
        let rest = named.span.slice(at, text.len());
        parts.push((Value::text(text.get(at..).unwrap_or(""), rest), rest));
        concat(&parts, named.span)
    }

    fn placeholder(&mut self, inside: &str, span: Span, depth: usize) -> Value {
        let inside = inside.strip_prefix('?').unwrap_or(inside);
        let (name, default) = match inside.split_once(':') {
            Some((name, default)) => (name, Some(default.trim_start_matches('-'))),
            None => (inside, None),
        };
        let known = self.environment_variable(name, span, depth + 1).or_else(|| self.named_setting(name, span, depth + 1));
        if let Some(known) = known {
            return known;
        }
        let unknown = Value::named(name.into(), span);
        match default.filter(|default| !default.is_empty()) {
            Some(default) => join(&Value::text(default, span.slice(inside.len() - default.len(), inside.len())), &unknown),
            None => unknown,
        }
    }

    /// `services.portal.url` of a file `config/services` that is code: what it returns or exports, and there the rest of the name.
    fn returned(&mut self, name: &str, span: Span, state: &mut State) -> Option<Value> {
        let (first, rest) = name.split_once('.')?;
        let file = self.unit.find_configuration(first)?;
        if self.frames.iter().any(|frame| frame.function.0 == file) || self.frames.len() > 40 {
            return None;
        }
        let code = self.unit.file(file)?;
        let mut value = if code.exports.is_empty() {
            code.functions.first().filter(|function| function.kind == FunctionKind::TopLevel)?;
            self.inline((file, 0), None, None, Args::default(), None, span, state)
        } else {
            self.exported(file, None, span, state, 0)
        };
        for key in rest.split('.') {
            value = self.read_field(&value, &key.into(), span, state);
        }
        let is_known = !matches!(value.is, Is::Null | Is::Unknown(_) | Is::Symbol(_));
        is_known.then_some(value)
    }
}

/// The place of the settings below a name; of all, when there is none.
fn place_below(name: &str, span: Span) -> Value {
    let place = if name.is_empty() { PLACE.into() } else { format!("{PLACE}.{name}").into() };
    Value::new(Is::Symbol(place), span)
}

/// A name below the place that a receiver is.
fn below(receiver: Option<&Value>, name: &str) -> Name {
    let above = match receiver.map(|value| &value.is) {
        Some(Is::Symbol(place)) => place.strip_prefix(PLACE).unwrap_or("").trim_start_matches('.'),
        _ => "",
    };
    if above.is_empty() { name.into() } else { format!("{above}.{name}").into() }
}
