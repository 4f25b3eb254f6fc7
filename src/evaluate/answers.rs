//! Answers: what of them is kept.

use super::arguments::Args;
use super::exec::Evaluator;
use super::state::State;
use super::text::PieceIs;
use super::value::{AnswerValue, Is, Key, MapValue, RequestKey, Value};
use crate::model::client::Sink;
use crate::model::http::{Expiry, Kept, Lifetime, SinkKind};
use crate::model::source::{Name, Span};

/// The header by which a token is used, not kept.
pub const AUTHORIZATION: &str = "Authorization";

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
    /// The answers in a value, with the path inside it.
    pub fn answers_in(&self, value: &Value, state: &State, depth: usize) -> Vec<AnswerValue> {
        let mut found = Vec::new();
        for one in value.alternatives() {
            match &one.is {
                Is::Answer(answer) => found.push((**answer).clone()),
                Is::Map(map) if depth < 3 => {
                    found.extend(map.rest.as_deref().cloned());
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
                        found.extend(object.map.iter().filter_map(|m| m.rest.as_deref().cloned()));
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
        // One of several: where the answer has none, another stays.
        if matches!(value.is, Is::AnyOf(_)) {
            found.iter_mut().for_each(|answer| answer.falls_back = true);
        }
        found
    }

    /// A value goes where it outlives the request.
    pub fn keeps(&mut self, value: &Value, sink: SinkKind, name: Option<Name>, at: Span, lifetime: Option<Lifetime>, state: &State) {
        if self.quiet > 0 {
            return;
        }
        let function = self.function_span();
        // A sign before the names of fields is no part of them.
        let name = name.map(|name| name.strip_prefix('@').map(Name::from).unwrap_or(name));
        if let (Some(from_now), Some(name)) = (from_now(value), &name) {
            let expiry = Expiry { name: name.clone(), from_now, at: value.span, function };
            self.records.expiries.insert(at, expiry);
        }
        if self.is_keeper(value, state) {
            return;
        }
        let answers = self.answers_in(&self.textual(value, state), state, 0);
        if !answers.is_empty() {
            self.expiries_beside(value, function, state);
        }
        for answer in answers {
            let kept = Kept {
                path: answer.path.clone(),
                sink,
                name: name.clone(),
                at,
                function,
                lifetime: lifetime.clone(),
                guarded: state.guarded.clone(),
                falls_back: answer.falls_back,
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

    /// What a map or record that is kept, or the JSON of one, says of the end of an answer's field in it.
    fn expiries_beside(&mut self, value: &Value, function: Span, state: &State) {
        let encoded = |one: &Value| match &one.is {
            Is::Text(text) => text.pieces.iter().find_map(|p| if let PieceIs::Json(inner) = &p.kind { Some(inner.clone()) } else { None }),
            _ => None,
        };
        let whole = |one: &Value| encoded(one).unwrap_or_else(|| one.clone());
        let parts: Vec<MapValue> = value.alternatives().iter().filter_map(|one| self.parts_of(&whole(one), state)).collect();
        for (key, slot) in parts.iter().flat_map(|part| &part.entries) {
            if let Some(from_now) = from_now(&slot.value) {
                self.records.expiries.insert(slot.at, Expiry { name: key.text(), from_now, at: slot.value.span, function });
            }
        }
    }

    /// A call that may keep one of its arguments. The row of it, and the name by which that speaks of it.
    pub fn sink_call(
        &mut self,
        qualified: &str,
        name: &str,
        args: &Args<'a>,
        receiver: Option<&Value>,
        at: Span,
        state: &mut State,
    ) -> Option<(String, &'a Sink)> {
        let of = match receiver.map(|r| &r.is) {
            Some(Is::Symbol(s) | Is::Unknown(Some(s))) => Some(s),
            _ => None,
        };
        let written_to = of.map(|s| &**s).or_else(|| name.rsplit_once('.').map(|(of, _)| of));
        if written_to.is_some_and(|of| self.unit.models.is_shown(of)) {
            return None;
        }
        let last = name.rsplit('.').next().unwrap_or(name);
        let [receiver_name, last_name] = written_to.map_or([None, None], |of| names_of_method(of, last).map(Some));
        let member = name.rsplit_once('.').map(|(_, member)| format!(".{member}"));
        let method = receiver.map(|_| format!(".{name}")).or(member);
        // Where case says nothing, it still shows where words begin.
        let written = self.unit.text_at(at).filter(|w| w.eq_ignore_ascii_case(name) && **w != *name);
        let written = written.map(|w| if receiver.is_some() { format!(".{w}") } else { w.to_owned() });
        // A function of a module or a class keeps what its own name says.
        let inside = receiver.is_none().then(|| name.rsplit_once("::")).flatten();
        if inside.is_some_and(|(of, _)| self.unit.models.is_shown(of)) {
            return None;
        }
        let is_class = |of: &str| of.chars().any(char::is_uppercase);
        let inside = inside.map(|(of, own)| if is_class(of) { format!(".{own}") } else { own.to_owned() });
        let file = receiver.and_then(|r| self.path_opened(r, state)).map(|_| format!("%file.{name}"));
        let candidates = [file, Some(qualified.to_owned()), inside, receiver_name, last_name, method, Some(name.to_owned()), written];
        let found = candidates.iter().flatten().find_map(|n| Some((n, self.unit.models.sink(n)?)));
        let (by, sink) = found?;
        // What a function is given first may be what is written to.
        if let (None, Some(0 | 1), Some(Is::Symbol(to))) = (receiver, sink.value, args.value(0).map(|v| &v.is))
            && sink_kind(&sink.kind) == SinkKind::Store
            && self.unit.models.is_shown(to)
        {
            return None;
        }
        // A method of any object by which headers are set as well as what is kept.
        let sets_header = |key: &Option<Name>| by.starts_with('.') && key.as_ref().is_some_and(|k| k.eq_ignore_ascii_case(AUTHORIZATION));
        // `settings.set('name', token)`: where no row says better, the name comes first.
        let (key, value) = self.key_and_value(sink, args, state);
        // A statement comes first as well, but is no name.
        let (says_no_place, is_statement) = (sink.key.is_none() && sink.value.is_none(), !sink.begins.is_empty());
        let key = key.or_else(|| args.value(0).filter(|_| says_no_place && !is_statement && args.list.len() > 1).cloned());
        let key = key.as_ref().and_then(Value::as_literal);
        // What is written to a file is found by the file's name.
        let is_store = sink_kind(&sink.kind) == SinkKind::Store;
        let key = key.or_else(|| receiver.filter(|_| is_store).and_then(|to| self.file_written(to, state)));
        let lifetime = self.lifetime(sink, args, at, state);
        let kind = sink_kind(&sink.kind);
        match sink.value {
            Some(_) => {
                let Some(value) = value.filter(|value| !sets_header(&key) && begins_so(sink, value)) else {
                    return Some((by.clone(), sink));
                };
                // A function that is called when nothing is kept yet: what it returns is kept.
                let value = match value.as_function().cloned() {
                    Some(function) => {
                        let mut copy = state.clone();
                        self.quiet += 1;
                        let given = self.call_function(&function, None, Args::default(), at, &mut copy);
                        self.quiet -= 1;
                        self.textual(&given, &copy)
                    }
                    None => value,
                };
                let parts = sink.value_key.as_ref().and_then(|part| Some((part, self.parts_kept(&value, state)?)));
                let (value, key) = match &parts {
                    Some((part, parts)) => {
                        let named = sink.name_key.as_deref().and_then(|name| parts.named(name));
                        let key = named.and_then(|slot| slot.value.as_literal()).or(key);
                        (parts.named(part).map_or(value, |slot| slot.value.clone()), key)
                    }
                    None => (value, key),
                };
                self.keeps(&value, kind, key, at, lifetime, state);
            }
            None if !begins_in(sink, args) => {
                // What is told its text later may still write.
                if sink.begins_by.is_empty() {
                    return None;
                }
            }
            None => {
                for (index, arg) in args.list.iter().enumerate() {
                    if sink.key == Some(index) || self.is_keeper(&arg.value, state) {
                        continue;
                    }
                    let key = key.clone().or_else(|| arg.name.clone().filter(|name| !is_statement && !name.starts_with('&')));
                    let fields =
                        if key.is_none() && !is_statement { self.map_of(&arg.value, state).filter(|map| !map.is_list()) } else { None };
                    let all = match fields {
                        // A map of what is kept under its keys (`record.update(token: …)`).
                        Some(map) => map.entries.iter().map(|(name, slot)| (Some(name.text()), slot.value.clone())).collect(),
                        None => vec![(key, arg.value.clone())],
                    };
                    for (key, value) in all.into_iter().filter(|(key, _)| !sets_header(key)) {
                        self.keeps(&value, kind, key, at, lifetime.clone(), state);
                    }
                }
            }
        }
        Some((by.clone(), sink))
    }

    pub fn lifetime(&self, sink: &Sink, args: &Args<'a>, at: Span, state: &State) -> Option<Lifetime> {
        if sink.forever {
            return Some(Lifetime { seconds: Some(i64::MAX), from: None, span: at });
        }
        let named = args.passed(&sink.lifetime_names);
        let arg = named.or_else(|| args.at(sink.lifetime?))?;
        let (value, span) = match &sink.lifetime_key {
            // Where options may stand, so may the time itself.
            Some(keys) => match self.parts_kept(&arg.value, state) {
                Some(options) => {
                    let slot = keys.split('|').find_map(|key| options.named(key))?;
                    (slot.value.clone(), slot.at)
                }
                None => (arg.value.clone(), arg.at),
            },
            None => (arg.value.clone(), arg.at),
        };
        let after = sink.lifetime.filter(|_| named.is_none()).and_then(|at| args.value(at + 1));
        let unit = after.and_then(unit_of_constant).or(sink.unit).unwrap_or(1.0);
        Some(self.lasting(&value, unit, span, state))
    }

    /// The parts of what is kept: the entries of a map, or the fields of a library's object.
    fn parts_kept(&self, value: &Value, state: &State) -> Option<MapValue> {
        let is_own = matches!(value.is, Is::Object(id) if state.object(id).is_some_and(|o| o.class.is_some()));
        if is_own { self.map_of(value, state) } else { self.parts_of(value, state) }
    }

    /// The same, also of an object of the project.
    fn parts_of(&self, value: &Value, state: &State) -> Option<MapValue> {
        let object = if let Is::Object(id) = value.is { state.object(id) } else { None };
        match object.filter(|o| o.client.is_none() && o.map.is_none()) {
            Some(object) => {
                let mut parts = MapValue::default();
                let fields = object.fields.iter().filter(|(name, _)| !name.starts_with('#'));
                fields.for_each(|(name, slot)| parts.set(Key::Name(name.clone()), slot.clone()));
                Some(parts)
            }
            None => self.map_of(value, state),
        }
    }

    /// What is put into a place that outlives the request; a cookie may be a map of its value and its options.
    pub fn put_away(&mut self, value: &Value, sink: SinkKind, name: Option<Name>, at: Span, state: &State) {
        let row = self.unit.models.options_of_place.filter(|row| sink_kind(&row.kind) == sink);
        let given = row.and_then(|row| Some((row, self.map_of(value, state)?)));
        let found = given.and_then(|(row, options)| Some((row, options.named(row.value_key.as_deref()?)?.value.clone(), options)));
        let Some((row, inner, options)) = found else { return self.keeps(value, sink, name, at, None, state) };
        let until = row.lifetime_key.as_deref().and_then(|keys| keys.split('|').find_map(|key| options.named(key)));
        let lifetime = until.map(|slot| self.lasting(&slot.value, 1.0, slot.at, state));
        self.keeps(&inner, sink, name, at, lifetime, state);
    }

    /// How long a value says.
    pub fn lasting(&self, value: &Value, unit: f64, span: Span, state: &State) -> Lifetime {
        if let Some(answer) = self.answers_in(value, state, 0).first() {
            return Lifetime { seconds: None, from: Some(answer.path.clone()), span };
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
        Lifetime { seconds, from: None, span }
    }

    /// An argument of a call that is not known, when it has the shape of a request: that call sends it.
    pub fn literal_argument(&mut self, value: &Value, call: Span, expression: Span, state: &State) -> Option<Value> {
        if self.quiet > 0 {
            return None;
        }
        let map = self.map_of(value, state)?;
        self.literal_request(&map, value, Some((call, expression)), state)
    }
}

/// The seconds from now on of a point in time that is known by them.
fn from_now(value: &Value) -> Option<i64> {
    let Is::Symbol(symbol) = &value.is else { return None };
    let seconds = symbol.strip_prefix("%lifetime:")?.parse::<f64>().ok()?;
    (seconds.is_finite() && seconds.abs() < 1e15).then_some(seconds as i64)
}

/// The names by which rows speak of a method of what has only a name: with the whole of that, and with its last part.
pub fn names_of_method(of: &str, method: &str) -> [String; 2] {
    [format!("{of}.{method}"), format!(".{}.{method}", super::unit::last(of))]
}

/// Whether one of the first two arguments begins so, of which the first may be what it is carried out for (a context), or the one that the row
/// names; on the line of a program it stands behind any options.
pub fn begins_in(sink: &Sink, args: &Args<'_>) -> bool {
    let among = if sink.on_line { args.list.len() } else { 2 };
    sink.begins.is_empty() || args.list.iter().take(among).chain(args.passed(&sink.value_names)).any(|arg| begins_so(sink, &arg.value))
}

/// Whether a value begins with a word that a row asks for.
pub fn begins_so(sink: &Sink, value: &Value) -> bool {
    let begins = |text: &str| {
        let text = text.trim_start();
        sink.begins.iter().any(|word| text.get(..word.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(word)))
    };
    sink.begins.is_empty() || value.alternatives().iter().any(|one| matches!(&one.is, Is::Text(t) if begins(&t.known())))
}

/// The key of a request that is known by its grant alone.
pub fn inferred_key(grant: Span) -> RequestKey {
    RequestKey { call: grant, composer: grant, what: grant }
}

/// The seconds of a unit that a constant names (`TimeUnit.DAYS`).
fn unit_of_constant(value: &Value) -> Option<f64> {
    let Is::Symbol(name) = &value.is else { return None };
    super::expr::unit_seconds(&super::unit::last(name).to_lowercase())
}
