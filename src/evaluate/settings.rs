//! Settings by name: what configuration files say, where code asks for it.
//!
//! Names are compared as frameworks relax them: `portal.token-url`, `portal.tokenUrl`, `Portal:TokenUrl`, `Portal__TokenUrl` and `PORTAL_TOKEN_URL`
//! are one. A whole path is a name; so is its end, when that is more than one plain word (`appSettings.TokenUrl` is `TokenUrl`). Files
//! for several stages give several values. A variable of the environment may always be another than a file says.

use super::arguments::Args;
use super::exec::Evaluator;
use super::places::through;
use super::state::State;
use super::text::concat;
use super::value::{Is, Key, MapValue, Slot, Value, join};
use crate::model::code::{File, FunctionKind, Setting};
use crate::model::source::{Name, Sources, Span};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What a place is called whose members are settings, and before the names of what is below it.
pub const PLACE: &str = "%settings";
/// So many values of one name are looked at.
const MAX_VALUES: usize = 4;
/// Values that hold others nest no deeper.
const MAX_DEPTH: usize = 4;
/// So many settings of a section are gone through.
const MAX_CHILDREN: usize = 64;
/// Longer values are data.
const MAX_VALUE: usize = 1024;
/// Files that describe a package, and are read by its tools.
const MANIFESTS: &[&str] = &["package.json", "package-lock.json", "composer.json", "composer.lock", "pipfile.lock", "tsconfig.json"];

/// What lists and maps of variables of the environment are called.
const ENVIRONMENTS: &[&str] = &["environment", "env", "variables", "variable"];

/// The settings of a unit.
#[derive(Default)]
pub struct Settings<'a> {
    /// By relaxed name: whole paths first.
    names: BTreeMap<String, Vec<(bool, Named<'a>)>>,
    /// Variables of the environment by exact name, as files for the environment set them.
    environment: BTreeMap<&'a str, Vec<Named<'a>>>,
    /// What names a class → the paths of the settings that do.
    classes: BTreeMap<&'a str, Vec<&'a Name>>,
    /// The names of the files, in lower case, by which programs read them.
    files: BTreeSet<String>,
}

/// A value that has a name.
#[derive(Debug, Clone, Copy)]
struct Named<'a> {
    name: &'a Name,
    value: &'a str,
    span: Span,
}

impl<'a> From<&'a Setting> for Named<'a> {
    fn from(setting: &'a Setting) -> Self {
        Self { name: &setting.path, value: &setting.value, span: setting.span }
    }
}

impl<'a> Settings<'a> {
    /// Of these files, which are in order of their paths.
    pub fn new(files: &'a [Arc<File>], sources: &'a Sources) -> Self {
        let mut settings = Self::default();
        for file in files {
            let Some(source) = sources.get(file.id) else { continue };
            let name = source.path.rsplit('/').next().unwrap_or_default().to_lowercase();
            if MANIFESTS.contains(&name.as_str()) {
                continue;
            }
            let variables = Variables::new(source.language, &file.settings);
            let is_named = ["yaml", "ini", "json", "properties", "hocon"].contains(&source.language);
            let stem = is_named.then(|| name.split('.').next()).flatten().filter(|stem| !stem.is_empty());
            settings.files.extend(stem.is_some().then(|| name.clone()));
            for setting in file.settings.iter().filter(|s| !s.value.is_empty() && s.value.len() <= MAX_VALUE) {
                settings.add(setting);
                if setting.value.contains('\\') {
                    settings.classes.entry(setting.value.trim_start_matches('\\')).or_default().push(&setting.path);
                }
                if let Some(stem) = stem {
                    settings.add_below(stem, setting);
                }
                if let Some((name, variable)) = variables.find(setting) {
                    settings.environment.entry(name).or_default().push(variable);
                }
            }
        }
        settings
    }

    fn add(&mut self, setting: &'a Setting) {
        for end in ends(&setting.path) {
            let whole = end.len() == setting.path.len();
            if whole || words(end) > 1 {
                self.names.entry(relaxed(end)).or_default().push((whole, setting.into()));
            }
        }
    }

    /// By the name of the file, which programs that read it have from its path, and behind it the path or its end: what comes before may be
    /// a stage.
    fn add_below(&mut self, file: &str, setting: &'a Setting) {
        for end in ends(&setting.path) {
            let whole = end.len() == setting.path.len();
            self.names.entry(relaxed(&format!("{file}.{end}"))).or_default().push((whole, setting.into()));
        }
    }

    /// What a name may stand for: whole paths, or else their ends.
    fn find(&self, name: &str) -> Vec<Named<'a>> {
        let found = self.names.get(&relaxed(name)).map_or(&[][..], Vec::as_slice);
        let whole = found.iter().any(|(whole, _)| *whole);
        found.iter().filter(|(is_whole, _)| *is_whole == whole).map(|(_, named)| *named).collect()
    }

    /// What stands right below a name: what it is called, and its value, or none when it has parts of its own.
    fn children(&self, name: &str) -> Vec<(Name, Option<Named<'a>>)> {
        let above = relaxed(name);
        let mut found: Vec<(Name, Option<Named<'a>>)> = Vec::new();
        let below = self.names.range(above.clone()..).take_while(|(key, _)| key.starts_with(&above));
        for (key, all) in below.take(MAX_CHILDREN) {
            for (_, setting) in all.iter().filter(|(whole, _)| *whole) {
                let whole = relaxed(setting.name);
                // The name of the file may come first.
                let mut path = key.strip_suffix(whole.as_str()).unwrap_or("").to_owned();
                let mut parts = setting.name.split('.');
                while path != above
                    && let Some(part) = parts.next()
                {
                    path.push_str(&relaxed(part));
                }
                let Some(child) = parts.next() else { continue };
                let is_last = parts.next().is_none();
                if found.iter().all(|(name, _)| **name != *child) {
                    found.push((child.into(), is_last.then_some(*setting)));
                }
            }
        }
        found
    }

    /// The only setting of a whole path that ends so, as it is written.
    pub fn whole(&self, path: &str, end: &str) -> Option<(&'a str, Span)> {
        let all = self.names.get(&relaxed(path))?;
        let mut found = all.iter().filter(|(whole, named)| *whole && named.name.ends_with(end)).map(|(_, named)| (named.value, named.span));
        let first = found.next()?;
        found.next().is_none().then_some(first)
    }

    /// The paths of what has a class, which a setting below it says by that key.
    pub fn objects_of(&self, class: &str, key: &str) -> impl Iterator<Item = String> + use<'_, 'a> {
        let end = format!(".{key}");
        let paths = self.classes.get(class).into_iter().flatten();
        paths.filter_map(move |path| path.strip_suffix(end.as_str()).map(str::to_owned))
    }

    /// Whether there are settings of a name, or below it.
    pub fn has(&self, name: &str) -> bool {
        let above = relaxed(name);
        self.names.range(above.clone()..).next().is_some_and(|(name, _)| name.starts_with(&above))
    }

    /// Whether the unit has settings in a file of that path.
    pub fn has_file(&self, path: &str) -> bool {
        self.files.contains(&path.rsplit('/').next().unwrap_or_default().to_lowercase())
    }

    fn variable(&self, name: &str) -> Vec<Named<'a>> {
        self.environment.get(name).cloned().unwrap_or_default()
    }
}

/// A path, and what is left of it without its first parts.
fn ends(path: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(path), |path| path.split_once('.').map(|(_, below)| below))
}

/// The variables of the environment that a file holds.
struct Variables<'a> {
    /// All its settings are variables.
    all: bool,
    /// It is a list of variables: Kubernetes' `ConfigMap`, an environment of Postman's.
    is_list: bool,
    /// What elements of lists are called: `- name: HOST` with a `value:` beside it.
    names: BTreeMap<&'a str, &'a str>,
}

impl<'a> Variables<'a> {
    fn new(language: &str, settings: &'a [Setting]) -> Self {
        let says = |path: &str, value: &str| settings.iter().any(|setting| &*setting.path == path && &*setting.value == value);
        let name = |setting: &'a Setting| match setting.path.rsplit_once('.') {
            Some((element, "name" | "key")) => Some((element, &*setting.value)),
            _ => None,
        };
        Self {
            all: language == "env",
            is_list: says("kind", "ConfigMap") || says("_postman_variable_scope", "environment"),
            names: settings.iter().filter_map(name).collect(),
        }
    }

    /// Whether the last part of a path holds variables: as a map of them, or as a list with positions.
    fn holds(&self, path: &str, in_list: bool) -> bool {
        let part = path.rsplit('.').next().unwrap_or(path);
        let word = part.split('[').next().unwrap_or(part).to_lowercase();
        let is_holder = ENVIRONMENTS.iter().any(|end| word.ends_with(end)) || self.is_list && ["data", "values"].contains(&&*word);
        is_holder && part.contains('[') == in_list
    }

    /// The variable that a setting is: `environment: { HOST: value }` of compose files, `env:` of workflows; `- HOST=value`;
    /// `- name: HOST` with a `value:`; `HOST: { value: … }`.
    fn find(&self, setting: &'a Setting) -> Option<(&'a str, Named<'a>)> {
        let path = &*setting.path;
        let (above, last) = path.rsplit_once('.').unwrap_or(("", path));
        let named = Named::from(setting);
        if self.all || self.holds(above, false) {
            return Some((last, named));
        }
        if self.holds(path, true) {
            let (name, value) = setting.value.split_once('=')?;
            let (at, end) = (setting.value.len() - value.len(), setting.value.len());
            // Places inside a value can be told only where it stands as it is.
            let span = if setting.span.len() == end { setting.span.slice(at, end) } else { setting.span };
            return Some((name, Named { value, span, ..named }));
        }
        if last != "value" {
            return None;
        }
        if self.holds(above, true) {
            return Some((self.names.get(above)?, named));
        }
        let (above, name) = above.rsplit_once('.')?;
        self.holds(above, false).then_some((name, named))
    }
}

/// A name without what frameworks pass over: separators, case, positions in lists.
fn relaxed(name: &str) -> String {
    let mut inside = false;
    let mut out = String::with_capacity(name.len());
    for c in name.chars() {
        match c {
            '[' => inside = true,
            ']' => inside = false,
            c if !inside && c.is_alphanumeric() => out.extend(c.to_lowercase()),
            _ => {}
        }
    }
    out
}

/// How many words a name has: `tokenUrl` has two.
fn words(name: &str) -> usize {
    let mut count = 0;
    let mut before = None;
    for c in name.chars() {
        let begins = c.is_alphanumeric()
            && match before {
                None => true,
                Some(b) => !char::is_alphanumeric(b) || (c.is_uppercase() && b.is_lowercase()),
            };
        count += usize::from(begins);
        before = Some(c);
    }
    count
}

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
        let place = match below(receiver, &name) {
            name if name.is_empty() => Name::from(PLACE),
            name => format!("{PLACE}.{name}").into(),
        };
        Value::new(Is::Symbol(place), span)
    }

    /// What a reader of a file of settings gives: the place of those in the file of that path, or of all.
    pub fn settings_file(&self, args: &Args<'a>, span: Span, state: &State) -> Value {
        let path = args.value(0).map(|path| self.textual(path, state));
        let known = path.as_ref().and_then(|path| if let Is::Text(t) = &path.is { Some(t.known()) } else { None }).unwrap_or_default();
        let file = known.rsplit('/').next().unwrap_or_default();
        let stem = file.split_once('.').map_or("", |(stem, _)| stem);
        let place = if stem.is_empty() { PLACE.into() } else { format!("{PLACE}.{stem}").into() };
        Value::new(Is::Symbol(place), span)
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

    /// What a program reads from a file of settings: the place of those. None of any other file.
    pub fn read_file(&self, args: &Args<'a>, span: Span, state: &State) -> Option<Value> {
        let path = self.textual(args.value(0)?, state);
        let Is::Text(text) = &path.is else { return None };
        let known = text.known();
        let file = known.rsplit('/').next().unwrap_or_default().to_lowercase();
        self.unit.settings.files.contains(&file).then(|| self.settings_file(args, span, state))
    }

    /// What the command line says, or else a default: a name, and what stands for it.
    pub fn flag(args: &Args<'a>, span: Span) -> Value {
        let name = args.value(0).and_then(Value::as_literal);
        let given = name.map_or_else(|| Value::unknown(span), |name| Value::named(name, span));
        let is_empty = args.value(1).and_then(Value::as_literal).is_some_and(|default| default.is_empty());
        if is_empty { given } else { Self::or_default(args, given) }
    }

    /// What a reader of a bundle of settings gives, which code names without the end of its file, and with dots for folders.
    pub fn settings_bundle(&self, args: &Args<'a>, span: Span) -> Value {
        let name = args.value(0).and_then(Value::as_literal).unwrap_or_default();
        let name = name.rsplit(['.', '/']).next().unwrap_or_default();
        let place = if name.is_empty() { PLACE.into() } else { format!("{PLACE}.{name}").into() };
        Value::new(Is::Symbol(place), span)
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
    fn or_default(args: &Args<'a>, value: Value) -> Value {
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

/// A name below the place that a receiver is.
fn below(receiver: Option<&Value>, name: &str) -> Name {
    let above = match receiver.map(|value| &value.is) {
        Some(Is::Symbol(place)) => place.strip_prefix(PLACE).unwrap_or("").trim_start_matches('.'),
        _ => "",
    };
    if above.is_empty() { name.into() } else { format!("{above}.{name}").into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_relaxed() {
        for name in
            ["portal.token-url", "portal.tokenUrl", "Portal:TokenUrl", "Portal__TokenUrl", "PORTAL_TOKEN_URL", "portal[0].token_url"]
        {
            assert_eq!(relaxed(name), "portaltokenurl", "{name}");
        }
    }

    #[test]
    fn words_are_counted() {
        assert_eq!(["url", "tokenUrl", "TOKEN_URL", "Portal:Host", "a.b"].map(words), [1, 2, 2, 2, 2]);
    }
}
