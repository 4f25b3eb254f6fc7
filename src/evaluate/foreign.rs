//! Calls of what the unit does not define: what they are handed escapes.

use super::arguments::Args;
use super::calls::MAX_LISTED;
use super::exec::Evaluator;
use super::state::{Object, State};
use super::value::{Is, Value};
use crate::model::http::ForeignCall;
use crate::model::source::{Name, Span};
use std::rc::Rc;

impl<'a> Evaluator<'a> {
    /// A call of something that the unit does not define: what it is handed escapes, an answer passed through stays one.
    pub fn foreign_call(
        &mut self,
        name: &Name,
        receiver: Option<&Value>,
        args: Args<'a>,
        name_span: Span,
        span: Span,
        state: &mut State,
    ) -> Value {
        if let Some(printed) = self.run_given_line(&args, span, state) {
            return printed;
        }
        if let Some(schema) = self.schema_call(name, &args, span, state) {
            return schema;
        }
        if let Some(value) = receiver.and_then(|r| self.method_of_any(r, name, &args, name_span, span, state)) {
            return value;
        }
        let is_told = match receiver.map(|r| &r.is) {
            Some(Is::Object(id)) => args.list.iter().filter(|arg| self.keeper_told(*id, name, &arg.value, name_span, state)).count() > 0,
            _ => false,
        };
        let qualified: Name = match receiver.map(|r| &r.is) {
            Some(Is::Object(id)) => {
                let object = state.object(*id);
                let class = object.and_then(|o| o.class);
                let parent = class.and_then(|c| self.unit.foreign_parents(c).first().cloned());
                let made = object.and_then(|o| o.fields.get("#foreign")).and_then(|s| s.value.as_literal());
                match parent.or(made) {
                    Some(parent) => format!("{parent}.{name}").into(),
                    None => format!(".{name}").into(),
                }
            }
            Some(Is::Unknown(Some(base))) => format!("{base}.{name}").into(),
            Some(_) => format!(".{name}").into(),
            None => name.clone(),
        };
        if self.quiet == 0 && !qualified.starts_with('%') && !qualified.starts_with(".%") {
            let call = ForeignCall { name: qualified.clone(), arguments: args.list.len(), at: name_span };
            self.records.foreign.insert((name_span, qualified.clone()), call);
        }
        // What an object was told that keeps it is kept by nothing else.
        if !is_told
            && let Some((made, sink)) = self.sink_call(&qualified, name, &args, receiver, name_span, state)
            && let Some(keeper) = self.made_keeper(&made, sink, &args, name_span, span, state)
        {
            return keeper;
        }
        if let Some(keeper) = receiver.filter(|r| self.gives_keeper(r, name, state)) {
            return keeper.clone();
        }
        let mut sent = None;
        for arg in &args.list {
            match self.literal_argument(&arg.value, name_span, span, state) {
                Some(answer) => sent = Some(answer),
                None => self.escapes(&arg.value, state, arg.at),
            }
        }
        let sent = sent.or_else(|| self.grant_handed_on(&args, name_span, span, state));
        if let Some(answer) = receiver.and_then(|r| self.called_in_table(r, &args, name_span, state)) {
            return Value { is: answer.is, span };
        }
        let passed = args.list.iter().flat_map(|a| a.value.alternatives()).find(|v| matches!(v.is, Is::Answer(_))).cloned();
        let answer = passed.clone().or_else(|| sent.clone());
        let handed_on = self.run_callbacks(&args, answer.as_ref(), name_span, state);
        self.leak_args(&args, state);
        if let Some(receiver) = receiver {
            self.leak(receiver, state);
        }
        if let Some(Value { is: Is::Answer(answer), .. }) = passed {
            let mut answer = (*answer).clone();
            answer.cooked = true;
            return Value { is: Is::Answer(Rc::new(answer)), span };
        }
        if let Some(answer) = sent.or(handed_on) {
            return Value { is: answer.is, span };
        }
        let is_class = |name: &str| super::unit::last(name).starts_with(char::is_uppercase);
        let called = (receiver.is_none() && self.semantics(self.file()).packages && is_class(&qualified)).then_some(&*qualified);
        if let Some(class) = qualified.strip_prefix("new ").or(called) {
            let mut object = Object { span, open: true, ..Object::default() };
            object.fields.insert("#foreign".into(), super::value::Slot::new(Value::text(class, span), span, span));
            let id = self.allocate(state, object);
            return Value::new(Is::Object(id), span);
        }
        match receiver.map(|r| &r.is) {
            // A chain on something not known keeps its name, for configuration values (`config.get`).
            Some(Is::Unknown(Some(base))) if base.len() < 80 => Value::named(format!("{base}.{name}").into(), span),
            _ => Value::unknown(span),
        }
    }

    /// A row for a method that any value may have (`*.m`): the value counts as the first argument.
    pub fn method_of_any(
        &mut self,
        receiver: &Value,
        name: &str,
        args: &Args<'a>,
        name_span: Span,
        span: Span,
        state: &mut State,
    ) -> Option<Value> {
        let mut rows = self.unit.models.function(&format!("*.{name}"));
        if rows.is_empty() && receiver.alternatives().iter().any(|v| matches!(v.is, Is::Text(_))) {
            rows = self.unit.models.function(&format!("*text.{name}"));
        }
        if rows.is_empty() {
            return None;
        }
        self.rows(rows, None, name, &args.after(receiver), name_span, span, state)
    }

    /// A call that names an entry of a table of functions its receiver holds (`this.ajax('login', …)` beside `requests: { login() { … } }`): when
    /// the entry makes a request object, somebody sends it.
    pub fn called_in_table(&mut self, receiver: &Value, args: &Args<'a>, name_span: Span, state: &mut State) -> Option<Value> {
        let name = args.value(0).and_then(Value::as_literal)?;
        let fields: Vec<Value> = match &receiver.is {
            Is::Object(id) => {
                let class = state.object(*id)?.class?;
                let names: Vec<Name> = self.unit.class(class)?.fields.iter().map(|f| f.name.clone()).collect();
                names.iter().take(64).map(|n| self.read_field(receiver, n, name_span, state)).collect()
            }
            _ => return None,
        };
        let function = fields.iter().find_map(|f| self.map_of(f, state)?.named(&name)?.value.as_function().cloned())?;
        let rest = Args { list: args.list.iter().skip(1).cloned().collect(), open: args.open, answer: None };
        let made = self.call_function(&function, Some(receiver.clone()), rest, name_span, state);
        let map = self.map_of(&made, state)?;
        self.literal_request(&map, &made, None, state)
    }

    /// Functions handed to code that is not known are run once, where they are handed over.
    /// What they return when that is an answer, because the call may hand it on.
    pub fn run_callbacks(&mut self, args: &Args<'a>, answer: Option<&Value>, at: Span, state: &mut State) -> Option<Value> {
        let mut handed_on = None;
        // `define(['a', 'b'], function (a, b) {…})`: what the parameters are is said before the function.
        let mut names: Vec<Option<Name>> = Vec::new();
        for arg in &args.list {
            match arg.value.as_function().cloned() {
                Some(function) => {
                    let given = self.call_later(&function, &names, answer, at, state);
                    handed_on = handed_on.or(Some(given).filter(|v| v.alternatives().iter().any(|a| matches!(a.is, Is::Answer(_)))));
                }
                None => {
                    match self.run_handed_task(&arg.value, at, state) {
                        Some(given) if matches!(given.is, Is::Answer(_)) => handed_on = handed_on.or(Some(given)),
                        Some(_) => {}
                        None => self.run_handed_object(&arg.value, at, state),
                    }
                    let listed = self.map_of(&arg.value, state).filter(|m| m.entries.len() <= MAX_LISTED);
                    names = listed.iter().flat_map(|m| &m.entries).map(|(_, s)| s.value.as_literal()).collect();
                    // `['a', 'b', function (a, b) {…}]`, `{done: function () {…}}`.
                    for (_, slot) in listed.iter().flat_map(|m| &m.entries) {
                        if let Some(function) = slot.value.as_function().cloned() {
                            self.call_later(&function, &names, answer, at, state);
                        }
                    }
                }
            }
        }
        handed_on
    }
}
