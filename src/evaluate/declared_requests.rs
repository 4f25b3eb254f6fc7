//! Requests that interfaces declare: a library implements their methods by what is marked on them.

use super::arguments::{ArgValue, Args};
use super::exec::Evaluator;
use super::state::{Object, State};
use super::value::{FunctionId, Is, ObjectId, TypeId, Value};
use super::written::Written;
use crate::model::client::{Client, DeclaredPart, Slot};
use crate::model::code::{Function, Mark};
use crate::model::http::Tri;
use crate::model::source::{Name, Span};

impl<'a> Evaluator<'a> {
    /// A call of an abstract method whose marks say that it is a request.
    #[allow(clippy::too_many_arguments)]
    pub fn declared_request(
        &mut self,
        object: ObjectId,
        class: TypeId,
        name: &Name,
        args: &Args<'a>,
        name_span: Span,
        span: Span,
        state: &mut State,
    ) -> Option<Value> {
        let (function, owner) = self.unit.find_declared(class, name, args.list.len())?;
        let method = self.unit.function(function)?;
        let declared = self.unit.class(owner)?;
        let known = state.object(object).and_then(|o| o.client).filter(|_| !method.marks.is_empty());
        let client = known.or_else(|| self.client_declaring(&declared.marks, &method.marks))?;
        let model: &'a Client = self.unit.models.clients.get(client).copied()?;
        let mut fresh = state.object(object).cloned().filter(|o| o.client == Some(client)).unwrap_or_else(|| Object {
            uncertain: true,
            open: true,
            span,
            ..Object::default()
        });
        (fresh.class, fresh.client) = (None, Some(client));
        let target = self.allocate(state, fresh);
        for marks in [&declared.marks, &method.marks] {
            self.enter(function, &Value::null(span), owner, state);
            self.marked_parts(client, model, marks, target, state);
            self.frames.pop();
        }
        let places = self.places_in(function, owner, &method.marks, state);
        let given = self.with_defaults(function, owner, method, args, state);
        for (param, arg) in method.params.iter().zip(&given) {
            for mark in &param.marks {
                let Some(part) = self.unit.models.mark(client, &mark.name) else { continue };
                let own = Value::text(&param.name, param.span);
                let given = self.first_argument(function, owner, mark, state);
                let word = given.as_ref().and_then(|v| match &v.is {
                    Is::Symbol(word) => Some(super::unit::last(word).into()),
                    _ => v.as_literal(),
                });
                let chosen = word.and_then(|word: Name| part.choices.get(&*word));
                let Some(effect) = chosen.or(part.param.as_ref()) else { continue };
                let name = given.filter(|v| v.as_literal().is_some_and(|t| !t.is_empty())).unwrap_or(own);
                // What fills a place of the marks' own texts is told there.
                let fills = name.as_literal().is_some_and(|name| places.contains(&format!("{{{name}}}")));
                if fills && matches!(effect.slot, Some(Slot::Param | Slot::QueryParam)) {
                    continue;
                }
                let key = if let Is::Text(t) = &name.is { t.span().unwrap_or(mark.span) } else { mark.span };
                let written = Written { value: &arg.value, key, at: arg.at, name: Some(name), there: Tri::Yes, entry: None };
                self.effect(model, target, effect, &written, state);
            }
        }
        self.records.rows_used.insert(format!("{} @", model.id));
        Some(self.send(client, target, name_span, span, state))
    }

    /// What each parameter is given, by its place, by its name, or by its default.
    fn with_defaults(
        &mut self,
        function: FunctionId,
        owner: TypeId,
        method: &'a Function,
        args: &Args<'a>,
        state: &mut State,
    ) -> Vec<ArgValue<'a>> {
        let mut placed = args.list.iter().filter(|a| a.name.is_none());
        let mut all = Vec::new();
        for param in &method.params {
            let named = args.list.iter().find(|a| a.name.as_ref() == Some(&param.name));
            let value = match (named.or_else(|| placed.next()), &param.default) {
                (Some(given), _) => given.clone(),
                (None, Some(default)) => {
                    self.enter(function, &Value::null(param.span), owner, state);
                    let value = self.eval(default, state);
                    self.frames.pop();
                    ArgValue::plain(value, default.span)
                }
                (None, None) => break,
            };
            all.push(value);
        }
        all
    }

    /// The texts that marks are given, in which places for values may stand.
    fn places_in(&mut self, function: FunctionId, owner: TypeId, marks: &'a [Mark], state: &mut State) -> String {
        let mut all = String::new();
        for mark in marks {
            if let Some(text) = self.first_argument(function, owner, mark, state).and_then(|v| v.as_literal()) {
                all.push_str(&text);
            }
        }
        all
    }

    /// The client of whose interfaces the marks speak.
    fn client_declaring(&self, on_type: &[Mark], on_method: &[Mark]) -> Option<usize> {
        let speaks = |mark: &Mark, is: &dyn Fn(&DeclaredPart) -> bool| {
            let clients = self.unit.models.marked(&mark.name).unwrap_or_default();
            clients.iter().copied().find(|c| self.unit.models.mark(*c, &mark.name).is_some_and(is))
        };
        let by_type = on_type.iter().find_map(|m| speaks(m, &|part| part.interface));
        let needs_type = |client: usize| self.unit.models.clients.get(client).is_some_and(|c| c.marks.values().any(|p| p.interface));
        by_type.or_else(|| on_method.iter().find_map(|m| speaks(m, &|part| part.verb.is_some())).filter(|c| !needs_type(*c)))
    }

    /// Writes what marks say by themselves.
    fn marked_parts(&mut self, client: usize, model: &'a Client, marks: &'a [Mark], target: ObjectId, state: &mut State) {
        for mark in marks {
            let Some(part) = self.unit.models.mark(client, &mark.name) else { continue };
            if let Some(verb) = &part.verb {
                let value = Value::text(verb, mark.span);
                let written = Written::plain(&value, mark.span);
                self.write_slot(model, target, Slot::Verb, &written, state);
            }
            let given = self.args(&mark.args, state);
            for arg in &given.list {
                let Some(effect) = part.args.get(arg.name.as_deref().unwrap_or("0")) else { continue };
                let value = match self.injected_text(&arg.value, arg.at) {
                    Some(filled) => filled,
                    None if model.templates && effect.slot == Some(Slot::Body) => self.with_places(&arg.value, arg.at),
                    None => arg.value.clone(),
                };
                let written = Written::plain(&value, arg.at);
                self.effect(model, target, effect, &written, state);
            }
        }
    }

    /// The argument of a mark that says what its parameter is called.
    fn first_argument(&mut self, function: FunctionId, owner: TypeId, mark: &'a Mark, state: &mut State) -> Option<Value> {
        self.enter(function, &Value::null(mark.span), owner, state);
        let given = self.args(&mark.args, state);
        self.frames.pop();
        let named = |a: &&ArgValue<'a>| matches!(a.name.as_deref(), None | Some("value" | "name"));
        given.list.iter().find(named).map(|a| a.value.clone())
    }
}
