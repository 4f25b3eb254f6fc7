//! Calls: what a callee is — project code, a modelled client, an operation of the language, or not known.

use super::arguments::{ArgValue, Args};
use super::exec::Evaluator;
use super::models::Row;
use super::state::State;
use super::value::{Is, Value, join, join_into};
use crate::model::code::{Arg, CALLED, Callee, Expr, ExprKind, Member, Place};
use crate::model::http::WantedKind;
use crate::model::source::{Name, Span};

/// A list or map with more entries than these is data, not a list of callbacks.
pub const MAX_LISTED: usize = 16;

impl<'a> Evaluator<'a> {
    /// Evaluates arguments; a spread of a known list expands.
    pub fn args(&mut self, args: &'a [Arg], state: &mut State) -> Args<'a> {
        let mut all = Args::default();
        for arg in args {
            let value = self.eval(&arg.value, state);
            if arg.spread {
                match self.map_of(&value, state) {
                    None if matches!(&value.is, Is::Symbol(place) if place.starts_with(super::settings::PLACE)) => {
                        all.answer = Some(value);
                        all.open = true;
                    }
                    None if let Some(answer) = super::reads::answer_of(&value) => {
                        all.answer = Some(Value { is: Is::Answer(answer), span: value.span });
                        all.open = true;
                    }
                    Some(map) => {
                        for (key, slot) in &map.entries {
                            let name = if let super::value::Key::Name(n) = key { Some(self.argument_name(n)) } else { None };
                            let (key, there) = (slot.key, slot.there);
                            all.list.push(ArgValue { name, key, there, ..ArgValue::plain(slot.value.clone(), slot.at) });
                        }
                        all.open |= map.open;
                    }
                    None => all.open = true,
                }
                continue;
            }
            let place = if let ExprKind::Read(place) = &arg.value.kind { Some(place) } else { None };
            let at = arg.value.span;
            let key = arg.name.as_ref().and_then(|name| self.unit.name_before(at, name)).unwrap_or(at);
            all.list.push(ArgValue { name: arg.name.clone(), key, place, ..ArgValue::plain(value, at) });
        }
        all
    }

    /// The name of an argument as parameters and client models have it.
    fn argument_name(&self, name: &Name) -> Name {
        if self.semantics(self.file()).arguments_ignore_case { name.to_lowercase().into() } else { name.clone() }
    }

    /// A call. What it gives of an answer, when it is given a class as well, is an object of that class.
    pub fn call(&mut self, callee: &'a Callee, args: &'a [Arg], name_span: Span, span: Span, state: &mut State) -> Value {
        let given = self.type_given.take();
        let receiver = match callee {
            Callee::Method(object, _) => Some(self.eval(object, state)),
            Callee::Value(e) => Some(self.eval(e, state)),
            _ => None,
        };
        let name = match callee {
            Callee::Method(_, member) | Callee::Static(_, member) => self.member(member, state),
            _ => None,
        };
        let args = self.args(args, state);
        if state.dead {
            return Value::unknown(span);
        }
        if let (Callee::Method(..), Some(receiver), Some(name)) = (callee, &receiver, &name)
            && let Some(told) = self.told_to_reject(receiver, name, &args, span, state)
        {
            return told;
        }
        let class = self.class_given(callee, name.as_ref(), &args, receiver.as_ref(), state);
        self.type_given = given;
        let value = self.called(callee, receiver.clone(), name, args.clone(), name_span, span, state);
        self.type_given = None;
        let value = self.decoded_strictly(value, receiver.as_ref(), &args, state);
        match class {
            Some(class) => self.decoded(value, class),
            None => value,
        }
    }

    #[allow(clippy::too_many_arguments)]
    fn called(
        &mut self,
        callee: &'a Callee,
        receiver: Option<Value>,
        name: Option<Name>,
        args: Args<'a>,
        name_span: Span,
        span: Span,
        state: &mut State,
    ) -> Value {
        match (callee, receiver, name) {
            (Callee::Function { name, fallback }, ..) => {
                match self.implicit_call(fallback.as_ref().unwrap_or(name), &args, name_span, span, state) {
                    Some(value) => value,
                    None => self.call_named(name, fallback.as_ref(), args, name_span, span, state),
                }
            }
            (Callee::Method(of, _), Some(receiver), Some(name)) => {
                if let ExprKind::Typed(class, _) = &of.kind
                    && let Some(function) = self.unit.find_extension_of(self.file(), class, &name)
                {
                    return self.run_extension(function, args.after(&receiver), name_span, state);
                }
                self.put_where_it_lasts(of, &receiver, &name, &args, name_span, state);
                let receiver = self.called_as_written(of, receiver, &name);
                self.method(&receiver, &name, args, name_span, span, state)
            }
            (Callee::Method(_, member), Some(receiver), None) => {
                let callee = match &**member {
                    Member::Computed(e) => self.eval(e, state),
                    Member::Named(_) => Value::unknown(span),
                };
                match callee.as_function().cloned() {
                    Some(f) => self.call_function(&f, Some(receiver), args, name_span, state),
                    None => self.foreign_call(&Name::from("%dynamic"), Some(&receiver), args, name_span, span, state),
                }
            }
            (Callee::Static(class, _), _, Some(name)) => self.static_call(class, &name, args, name_span, span, state),
            (Callee::Value(_), Some(value), _) => self.call_value(&value, args, name_span, span, state),
            _ => self.foreign_call(&Name::from("%dynamic"), None, args, name_span, span, state),
        }
    }

    /// Something not known that the code calls as a row for what is kept does (`session.Set`) has the name of its variable.
    fn called_as_written(&self, of: &Expr, receiver: Value, name: &str) -> Value {
        match (&receiver.is, &of.kind) {
            (Is::Unknown(None), ExprKind::Read(Place::Local(local))) => {
                let written = local.split('%').next().unwrap_or(local);
                let keeps = self.unit.models.keeps(&format!("{written}.{name}"));
                if keeps { Value::named(written.into(), receiver.span) } else { receiver }
            }
            _ => receiver,
        }
    }

    /// Calls a value.
    pub fn call_value(&mut self, value: &Value, args: Args<'a>, name_span: Span, span: Span, state: &mut State) -> Value {
        match &value.is {
            Is::Function(f) => self.call_function(&f.clone(), None, args, name_span, state),
            Is::Symbol(name) => self.call_named(name, None, args, name_span, span, state),
            Is::Text(t) => match t.as_literal() {
                Some(name) => match name.split_once("::") {
                    Some((class, method)) => {
                        match self.unit.find_type(self.file(), class).and_then(|t| Some((t, self.unit.find_method(t, method)?))) {
                            Some((class, (function, _))) => self.inline(function, None, Some(class), args, None, name_span, state),
                            None => self.foreign_call(&name, None, args, name_span, span, state),
                        }
                    }
                    None => self.call_named(&name, None, args, name_span, span, state),
                },
                None => self.foreign_call(&Name::from("%dynamic"), None, args, name_span, span, state),
            },
            Is::AnyOf(all) => {
                let all = all.clone();
                self.each(&all, state, |me, one, state| me.call_value(one, args.clone(), name_span, span, state))
            }
            Is::Object(id) => {
                let (client, class) = state.object(*id).map_or((None, None), |o| (o.client, o.class));
                // What a promise's executor resolves with is the promise's value.
                let holder = state.object(*id).and_then(|o| o.fields.get("#resolver")).map(|s| s.value.clone());
                if let Some(Value { is: Is::Object(holder), .. }) = holder {
                    let resolved = args.value(0).cloned().unwrap_or_else(|| Value::null(span));
                    state.change(holder, |o| {
                        let value = match o.fields.get("value") {
                            Some(old) => join(&old.value, &resolved),
                            None => resolved,
                        };
                        o.fields.insert("value".into(), super::value::Slot::new(value, span, span));
                    });
                    return Value::null(span);
                }
                if self.hand_on(*id, &args, state) {
                    return Value::null(span);
                }
                if let Some(value) = self.call_bound(*id, &args, name_span, span, state) {
                    return value;
                }
                if let Some(client) = client
                    && let Some(value) = self.client_call(client, Some(*id), "()", &args, name_span, span, state)
                {
                    return value;
                }
                if let Some(class) = class
                    && let Some((function, _)) = self.unit.find_method(class, CALLED)
                {
                    return self.inline(function, Some(value.clone()), Some(class), args, None, name_span, state);
                }
                // `[$object, 'method']`
                if let Some(map) = self.map_of(value, state) {
                    return self.call_pair(&map, args, name_span, span, state);
                }
                self.foreign_call(&Name::from("%dynamic"), None, args, name_span, span, state)
            }
            Is::Map(map) => {
                let map = (**map).clone();
                self.call_pair(&map, args, name_span, span, state)
            }
            Is::Class(class) => self.construct_class(*class, args, span, state),
            Is::Unknown(Some(name)) => {
                // A parameter that has the name of a library or of one of its functions (`$http`).
                let name = name.clone();
                if let Some(value) = self.facade_call(&name, &args, name_span, span, state) {
                    return value;
                }
                match self.unit.models.intrinsic(&name).filter(|_| name.starts_with('$')) {
                    Some(operation) => self.intrinsic(operation, None, args, name_span, span, state),
                    None => self.foreign_call(&name, None, args, name_span, span, state),
                }
            }
            _ => self.foreign_call(&Name::from("%dynamic"), None, args, name_span, span, state),
        }
    }

    /// Runs something for each alternative on its own copy and joins the ends.
    pub fn each(&mut self, all: &[Value], state: &mut State, mut run: impl FnMut(&mut Self, &Value, &mut State) -> Value) -> Value {
        let mut result: Option<Value> = None;
        let mut ends: Option<State> = None;
        let mut last = Value::null(Span::default());
        for one in all {
            // What is null is not called.
            if matches!(one.is, Is::Null) && all.len() > 1 {
                continue;
            }
            let mut copy = state.clone();
            let value = run(self, one, &mut copy);
            last = value.clone();
            if copy.dead {
                continue;
            }
            join_into(&mut result, value);
            State::join_into(&mut ends, copy);
        }
        match ends {
            Some(end) => *state = end,
            None => state.dead = true,
        }
        result.unwrap_or(last)
    }

    /// A call of a function by name.
    pub fn call_named(
        &mut self,
        name: &Name,
        fallback: Option<&Name>,
        args: Args<'a>,
        name_span: Span,
        span: Span,
        state: &mut State,
    ) -> Value {
        let file = self.file();
        let by_words = self.semantics(file).commands;
        for candidate in std::iter::once(name).chain(fallback) {
            // What a library's rows are for is no function of the project that only ends alike.
            let is_modelled = || !self.unit.models.function(candidate).is_empty() || self.unit.models.intrinsic(candidate).is_some();
            if let Some(id) = self.unit.find_function(file, candidate)
                && (self.unit.is_named(id, candidate) || !is_modelled())
            {
                let args = if by_words { args.with_input() } else { args };
                return self.inline(id, None, None, args, None, name_span, state);
            }
        }
        let plain = fallback.unwrap_or(name);
        if by_words && let Some(value) = self.run_command(name, &args, name_span, span, state) {
            return value;
        }
        let args = if by_words && !name.starts_with('%') { args.without_surroundings() } else { args };
        for candidate in std::iter::once(name).chain(fallback) {
            let rows = self.unit.models.function(candidate);
            if !rows.is_empty()
                && let Some(value) = self.rows(rows, None, candidate, &args, name_span, span, state)
            {
                return value;
            }
            // Calling a library's class makes an object of it.
            if let Some(client) = self.unit.models.type_client(candidate).filter(|_| self.unit.packages(file)) {
                return self.construct_client(client, &args, span, state);
            }
            if let Some(value) = self.facade_call(candidate, &args, name_span, span, state) {
                return value;
            }
            if let Some(operation) = self.unit.models.intrinsic(candidate) {
                return self.intrinsic(operation, None, args, name_span, span, state);
            }
        }
        match &**plain {
            "include" | "require" => return self.include(&args, name_span, span, state),
            "clone" => return args.value(0).map_or_else(|| Value::unknown(span), |v| self.cloned(v, state)),
            _ => {}
        }
        if !plain.contains('.') || self.unit.folders(file) {
            self.want(plain, WantedKind::Function);
            if let Some(value) = self.implicit_missing(plain, &args, name_span, state) {
                return value;
            }
            if let Some(value) = self.implicit_read(plain, &args, span, state) {
                self.foreign_call(plain, None, args, name_span, span, state);
                return value;
            }
        } else if self.semantics(self.file()).calls_read_fields && args.list.is_empty() && !args.open {
            // A part of a configuration (`Settings.api.url`).
            if let Some((place, name)) = plain.rsplit_once('.')
                && let Some(found) = self.member_setting(place, &name.into(), span)
            {
                return found;
            }
            self.foreign_call(plain, None, args, name_span, span, state);
            return if plain.ends_with('?') { Value::unknown(span) } else { Value::new(Is::Symbol(plain.clone()), span) };
        }
        self.foreign_call(plain, None, args, name_span, span, state)
    }

    /// `axios(…)`, `axios.get(…)`: a facade called itself, or a method on it.
    pub fn facade_call(&mut self, name: &str, args: &Args<'a>, name_span: Span, span: Span, state: &mut State) -> Option<Value> {
        if let Some(client) = self.unit.models.facade(name) {
            return self.client_call(client, None, "()", args, name_span, span, state);
        }
        for (position, _) in name.match_indices(['.', ':']).rev() {
            let (head, tail) = (&name[..position], name[position + 1..].trim_start_matches(':'));
            if let Some(client) = self.unit.models.facade(head) {
                return self.client_call(client, None, tail, args, name_span, span, state);
            }
        }
        None
    }

    /// Tries rows in order; None when none applies.
    #[allow(clippy::too_many_arguments)]
    pub fn rows(
        &mut self,
        rows: &[Row],
        object: Option<super::value::ObjectId>,
        name: &str,
        args: &Args<'a>,
        name_span: Span,
        span: Span,
        state: &mut State,
    ) -> Option<Value> {
        for row in rows.iter().copied() {
            let Some(call) = self.unit.models.call(row) else { continue };
            if args.list.len() < call.min_args && !args.open {
                continue;
            }
            if let Some((index, text)) = &call.when
                && args.value(*index).and_then(Value::as_literal).as_deref() != Some(text)
            {
                continue;
            }
            return Some(self.apply(row, call, object, name, args, name_span, span, state));
        }
        None
    }
}

/// The client that all of these values are objects of, null left out.
pub fn same_client(all: &[Value], state: &State) -> Option<(usize, Vec<super::value::ObjectId>)> {
    let mut client = None;
    let mut ids = Vec::new();
    for one in all.iter().filter(|v| !matches!(v.is, Is::Null)) {
        let Is::Object(id) = one.is else { return None };
        let object = state.object(id).filter(|o| o.class.is_none() && o.client.is_some())?;
        if client.is_some_and(|c| Some(c) != object.client) {
            return None;
        }
        client = object.client;
        ids.push(id);
    }
    (ids.len() > 1).then_some(())?;
    Some((client?, ids))
}
