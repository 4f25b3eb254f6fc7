//! Handlers: code of the project through which a library passes each request, and adds to it.

use super::arguments::Args;
use super::exec::Evaluator;
use super::state::State;
use super::unit::{Chain, Site};
use super::value::{FunctionId, FunctionValue, Is, Key, MapValue, ObjectId, Slot as Entry, TypeId, Value};
use super::written::{Written, slot_name};
use crate::model::client::{Client, Slot};
use crate::model::code::CALLED;
use crate::model::handling::Handling;
use crate::model::http::Tri;
use crate::model::source::Span;

/// So many handlers are asked.
const MAX_HANDLERS: usize = 8;

impl<'a> Evaluator<'a> {
    /// What handlers of the whole unit add to a client; whether all of them are known.
    pub fn handle_all(&mut self, model: &'a Client, client: ObjectId, state: &mut State) -> bool {
        let Some(handling) = &model.handled else { return false };
        let unit = self.unit;
        let classes = self.handlers.entry(&model.id).or_insert_with(|| unit.types_below(&handling.types)).clone();
        let mut found = !classes.is_empty() && classes.len() <= MAX_HANDLERS;
        for class in classes.into_iter().take(MAX_HANDLERS) {
            let span = self.unit.class(class).map(|c| c.span).unwrap_or_default();
            let handler = self.closed_instance(class, state, span);
            let Is::Object(id) = handler.is else { return false };
            found &= self.handle_by(handling, id, client, state);
        }
        let sites = handling.calls.iter().flat_map(|name| self.unit.function_calls.get(name.as_str()).cloned().unwrap_or_default());
        for site in sites.take(MAX_HANDLERS).collect::<Vec<_>>() {
            let given = self.site_args(&site, state);
            let listed = given.list.iter().flat_map(|arg| match self.map_of(&arg.value, state) {
                Some(list) if !list.open => list.entries.iter().map(|(_, slot)| slot.value.clone()).collect(),
                _ => vec![arg.value.clone()],
            });
            for handler in listed.collect::<Vec<_>>() {
                match handler.as_function().cloned() {
                    Some(f) => {
                        let at = self.unit.function(f.function).map_or(handler.span, |f| f.span);
                        self.passes(handling, client, state, at, |me, args, state| me.call_function(&f, None, args, at, state));
                        found = true;
                    }
                    None => return false,
                }
            }
        }
        found
    }

    /// What an object of a handler's class adds to what it handles, when the model is one of handlers; false when it is not known.
    pub fn handle_by(&mut self, handling: &'a Handling, handler: ObjectId, client: ObjectId, state: &mut State) -> bool {
        let class = state.object(handler).and_then(|o| o.class);
        let names = if handling.method.is_empty() { CALLED } else { &handling.method };
        let method = |class| names.split('|').find_map(|name| self.unit.find_method(class, name));
        let found = class.and_then(|class| Some((class, method(class)?.0)));
        let Some((class, function)) = found else { return false };
        if self.frames.iter().any(|f| f.function == function) {
            return true;
        }
        let at = self.unit.function(function).map_or(Span::default(), |f| f.name_span);
        self.passes(handling, client, state, at, |me, args, state| me.handled_in(function, class, handler, args, at, state));
        true
    }

    /// What a function that handles requests adds to what it handles.
    pub fn handle_with(&mut self, handling: &'a Handling, function: &FunctionValue, client: ObjectId, at: Span, state: &mut State) {
        self.passes(handling, client, state, at, |me, args, state| me.call_function(function, None, args, at, state));
    }

    /// Whether what is given as credentials is code that adds to each request what it wants: a function, or an object of a class that is no
    /// record of them.
    pub fn adds_by_itself(&self, value: &Value, state: &State) -> bool {
        value.alternatives().iter().any(|one| match &one.is {
            Is::Function(_) => true,
            Is::Object(id) => state.object(*id).is_some_and(|o| {
                let is_own = o.class.is_some() && o.client.is_none();
                o.map.is_none() && (is_own || o.fields.contains_key("#foreign"))
            }),
            _ => false,
        })
    }

    /// What the requests of a client pass through adds to them what it does.
    pub fn pass_through(&mut self, model: &'a Client, client: ObjectId, handler: &Value, at: Span, state: &mut State) {
        match self.map_of(handler, state).filter(|list| list.is_list() && !list.open) {
            Some(list) => {
                let handlers = list.entries.iter().take(MAX_HANDLERS);
                handlers.for_each(|(_, slot)| self.pass_through_one(model, client, &slot.value, at, state));
            }
            None => self.pass_through_one(model, client, handler, at, state),
        }
    }

    fn pass_through_one(&mut self, model: &'a Client, client: ObjectId, handler: &Value, at: Span, state: &mut State) {
        let known = match (&handler.is, &model.handled) {
            (Is::Null | Is::Symbol(_), _) => true,
            (Is::Object(id), _) if state.object(*id).is_some_and(|o| o.client.is_some() && o.class.is_none()) => {
                self.take_over(client, handler, state);
                true
            }
            (Is::Object(id), Some(handling)) => self.handle_by(handling, *id, client, state),
            (Is::Function(f), Some(handling)) => {
                self.handle_with(handling, &f.clone(), client, at, state);
                true
            }
            _ => false,
        };
        if !known {
            state.change(client, |o| o.open = true);
        }
    }

    fn handled_in(&mut self, function: FunctionId, class: TypeId, handler: ObjectId, args: Args<'a>, at: Span, state: &mut State) -> Value {
        let this = Value::new(Is::Object(handler), at);
        self.inline(function, Some(this), Some(class), args, None, at, state)
    }

    /// A request that says nothing yet passes through a handler: what it has then, the client's requests have.
    fn passes(
        &mut self,
        handling: &'a Handling,
        client: ObjectId,
        state: &mut State,
        at: Span,
        handle: impl FnOnce(&mut Self, Args<'a>, &mut State) -> Value,
    ) {
        let mut given = Vec::new();
        for id in &handling.given {
            if id.is_empty() {
                given.push(None);
                continue;
            }
            let Some(index) = self.unit.models.clients.iter().position(|c| c.id == *id) else { return };
            let Some(model) = self.unit.models.clients.get(index).copied() else { return };
            let object = self.fresh_client(index, model, at, state);
            state.change(object, |o| {
                // Where it goes is nobody's business here.
                for slot in [Slot::Url, Slot::Verb, Slot::Body] {
                    o.fields.insert(slot_name(slot), Entry::new(Value::unknown(at), at, at));
                }
                o.fields.insert(slot_name(Slot::Headers), Entry::new(Value::map(MapValue::default(), at), at, at));
            });
            given.push(Some(object));
        }
        let Some(sent) = given.get(handling.sends).copied().flatten() else { return };
        let of = |ids: &[Option<ObjectId>]| {
            let values = ids.iter().map(|id| id.map_or_else(|| Value::unknown(at), |id| Value::new(Is::Object(id), at)));
            Args::of(values.collect())
        };
        // What it does besides is recorded where it runs for its own sake.
        self.quiet += 1;
        let mut copy = state.clone();
        let made = if handling.curried {
            let made = handle(self, of(&[Some(sent)]), &mut copy);
            let others: Vec<Option<ObjectId>> = given.iter().copied().filter(|id| *id != Some(sent)).collect();
            made.as_function().cloned().map(|f| self.call_function(&f, None, of(&others), at, &mut copy))
        } else {
            Some(handle(self, of(&given), &mut copy))
        };
        self.quiet -= 1;
        let goes_out = match made {
            Some(made) if handling.returns => self.objects_of_clients(&made, &copy),
            Some(_) => Some(vec![sent]),
            None => None,
        };
        let Some(goes_out) = goes_out.filter(|_| !copy.dead) else {
            state.change(client, |o| o.open = true);
            return;
        };
        let mut ends: Option<State> = None;
        for sent in goes_out {
            let mut end = copy.clone();
            end.change(sent, |o| {
                for slot in [Slot::Url, Slot::Verb, Slot::Body] {
                    o.fields.remove(&slot_name(slot));
                }
                o.fields.remove("#bodykind");
            });
            self.take_over(client, &Value::new(Is::Object(sent), at), &mut end);
            State::join_into(&mut ends, end);
        }
        *state = ends.unwrap_or(copy);
    }

    /// The objects of libraries that a value may be; none when it may be something else.
    fn objects_of_clients(&self, value: &Value, state: &State) -> Option<Vec<ObjectId>> {
        let object = |one: &Value| match one.is {
            Is::Object(id) if state.object(id).is_some_and(|o| o.client.is_some()) => Some(id),
            _ => None,
        };
        value.alternatives().iter().map(object).collect()
    }

    /// What calls chained onto a registration say of those who handle the requests of the client that it registers.
    pub fn handle_registered(&mut self, model: &'a Client, registration: &Site<'a>, target: ObjectId, state: &mut State) {
        let names = model.call.iter().flat_map(|call| &call.handled_by);
        let chains: Vec<Chain<'a>> = names.flat_map(|name| self.unit.chains.get(name.as_str()).cloned().unwrap_or_default()).collect();
        for chain in chains.iter().filter(|chain| chain.is_onto(registration)).take(MAX_HANDLERS) {
            let given = self.site_args(&chain.site, state);
            let handler = match (chain.class, given.value(0).and_then(Value::as_function).cloned()) {
                (Some(class), _) => self.unit.find_type(chain.site.function.0, class).map(|t| self.closed_instance(t, state, chain.at)),
                (None, Some(f)) => Some(self.call_function(&f, None, Args::default(), chain.at, state)),
                (None, None) => None,
            };
            match handler {
                Some(handler) => {
                    let written = Written::plain(&handler, chain.at);
                    self.write_slot(model, target, Slot::Object, &written, state);
                }
                None => state.change(target, |o| o.open = true),
            }
        }
    }

    /// The options of a request that says nothing yet are handed to a function: what it leaves in them, or gives, all requests have.
    pub fn handled_options(&mut self, model: &'a Client, target: ObjectId, function: &Value, at: Span, state: &mut State) {
        let Some(f) = function.as_function().cloned() else {
            if self.is_null(function) != Tri::Yes {
                state.change(target, |o| o.open = true);
            }
            return;
        };
        let headers = self.boxed(MapValue { span: Some(at), ..MapValue::default() }, at, state);
        let mut options = MapValue { open: true, span: Some(at), ..MapValue::default() };
        options.set(Key::Name("headers".into()), Entry::new(headers, at, at));
        let options = self.boxed(options, at, state);
        self.quiet += 1;
        let mut copy = state.clone();
        let given = self.call_function(&f, None, Args::of(vec![options]), at, &mut copy);
        self.quiet -= 1;
        let changed = if copy.dead { None } else { self.map_of(&given, &copy) };
        let Some(changed) = changed else { return state.change(target, |o| o.open = true) };
        *state = copy;
        for (key, slot) in &changed.entries {
            let written = Written::of(slot);
            self.named_option(model, target, &key.text(), &written, state);
        }
    }
}
