//! Writing places: variables, fields, elements, statics, modules and globals.

use super::arguments::Args;
use super::exec::Evaluator;
use super::places::{gone, put};
use super::scopes::captured;
use super::state::{Object, Owner, State};
use super::value::{AnswerValue, Is, Key, MapValue, ObjectId, Slot, Value};
use crate::model::code::{ANY_FIELD_SET, ELEMENT_SET, Expr, ExprKind, Member, Place};
use crate::model::http::SinkKind;
use crate::model::source::{Name, Span};

impl<'a> Evaluator<'a> {
    /// Writes a place.
    pub fn write(&mut self, place: &'a Place, slot: Slot, state: &mut State) {
        match place {
            Place::Local(name) => self.write_local(name, slot, state),
            Place::Module(name) => {
                let owner = Owner::Module(self.file());
                self.keeps(&slot.value, SinkKind::Field, Some(name.clone()), slot.key, None, state);
                state.shared.insert((owner, name.clone()), slot);
            }
            Place::Global(name) => self.write_global(name, slot, state),
            Place::Variable(name) => {
                if let Some(name) = self.eval(name, state).as_literal() {
                    self.write_global(&name, slot, state);
                }
            }
            Place::Static(class, name) => {
                let id = self.resolve(class, state);
                self.keeps(&slot.value, SinkKind::Field, Some(name.clone()), slot.key, None, state);
                if let Some(id) = id {
                    let owner = self.declaring(id, name, true).unwrap_or(id);
                    state.shared.insert((Owner::Type(owner), name.clone()), slot);
                }
            }
            Place::Field(object, member) => self.write_field(object, member, slot, state),
            Place::Index(object, key) => {
                let key_value = key.as_ref().map(|key| self.eval(key, state));
                let key_span = key.as_ref().map(|k| match (&k.kind, key_value.as_ref().map(|v| &v.is)) {
                    (ExprKind::Text(_, content), _) => *content,
                    // A name that a loop goes through is written where it comes from.
                    (ExprKind::Read(Place::Local(_) | Place::Index(..)), Some(Is::Text(t))) => t.span().unwrap_or(k.span),
                    (ExprKind::Read(Place::Field(of, _)), Some(Is::Text(t))) if matches!(of.kind, ExprKind::Read(Place::Local(_))) => {
                        t.span().unwrap_or(k.span)
                    }
                    _ => k.span,
                });
                let slot = Slot { key: key_span.unwrap_or(slot.at), ..slot };
                self.write_index(object, key_value, slot, state);
            }
        }
    }

    /// Writes a variable of the whole program, or that of a running function which stands before it.
    pub fn write_global(&mut self, name: &Name, slot: Slot, state: &mut State) {
        if let Some(env) = self.env_with(name, state) {
            return state.change(env, |o| _ = o.fields.insert(name.clone(), slot));
        }
        if self.unit.models.navigates(name) {
            self.escapes(&slot.value, state, slot.at);
        }
        match self.unit.models.sink_place(name) {
            Some(sink) => self.keeps(&slot.value, super::answers::sink_kind(&sink.kind), None, slot.key, None, state),
            None if self.semantics(self.file()).commands => {}
            None if self.frames.len() > 1 || self.running_function() => {
                // Of a package's variable, its own name.
                let own = if self.unit.folders(self.file()) { super::unit::last(name).into() } else { name.clone() };
                self.keeps(&slot.value, SinkKind::Field, Some(own), slot.key, None, state)
            }
            None => {}
        }
        state.shared.insert((Owner::Global, name.clone()), slot);
    }

    pub fn running_function(&self) -> bool {
        self.frames
            .last()
            .and_then(|f| self.unit.function(f.function))
            .is_some_and(|f| f.kind != crate::model::code::FunctionKind::TopLevel)
    }

    pub fn write_local(&mut self, name: &Name, slot: Slot, state: &mut State) {
        let Some(frame) = self.frames.last() else { return };
        // A closure writes the variable it captured.
        let env = captured(frame.env, name, state).unwrap_or(frame.env);
        state.change(env, |o| {
            o.fields.insert(name.clone(), slot);
        });
    }

    pub fn write_field(&mut self, object: &'a Expr, member: &'a Member, slot: Slot, state: &mut State) {
        let value = self.eval(object, state);
        let name = match member {
            Member::Named(name) => Some(name.clone()),
            Member::Computed(e) => self.eval(e, state).as_literal(),
        };
        let Some(name) = name else {
            self.leak(&value, state);
            return;
        };
        let targets: Vec<Value> = value.alternatives().to_vec();
        let weak = is_weak(&targets, state);
        for target in targets {
            let before = weak.then(|| state.clone());
            if let Is::Symbol(base) | Is::Unknown(Some(base)) = &target.is
                && self.unit.models.navigates(&format!("{base}.{name}"))
            {
                self.escapes(&slot.value, state, slot.at);
            }
            match &target.is {
                Is::Object(id) => {
                    // `this.headers.Authorization = …`: an entry of what outlives the request.
                    if state.object(*id).is_some_and(|o| o.map.is_some())
                        && let Some(sink) = self.outlives(object, &target, state)
                    {
                        self.put_away(&slot.value, sink, Some(name.clone()), slot.key, state);
                    }
                    self.set_field(*id, &name, slot.clone(), state);
                }
                Is::Class(class) if let Some(setter) = self.unit.accessor(*class, &name, true) => {
                    let args = Args::of(vec![slot.value.clone()]);
                    self.inline(setter, Some(target.clone()), Some(*class), args, None, slot.at, state);
                }
                Is::Class(class) => {
                    let owner = self.declaring(*class, &name, true).unwrap_or(*class);
                    self.keeps(&slot.value, SinkKind::Field, Some(name.clone()), slot.key, None, state);
                    state.shared.insert((Owner::Type(owner), name.clone()), slot.clone());
                }
                Is::Symbol(s) => {
                    if let Some(sink) = self.unit.models.sink_place(s) {
                        self.keeps(&slot.value, super::answers::sink_kind(&sink.kind), Some(name.clone()), slot.key, None, state);
                    }
                    if self.unit.models.globals.contains(&**s) {
                        state.shared.insert((Owner::Global, name.clone()), slot.clone());
                    }
                    self.facade_field(s, &name, &slot, state);
                    // What belongs to nobody here (`location.href`) is somebody else's to use.
                    self.escapes(&slot.value, state, slot.at);
                }
                Is::Null | Is::Map(_) => {
                    // A variable becomes a record by its first field.
                    if let ExprKind::Read(place) = &object.kind {
                        let mut record = Object { span: object.span, ..Object::default() };
                        if let Is::Map(map) = &target.is {
                            record.open = map.open;
                            record.fields = map.entries.iter().map(|(k, s)| (k.text(), s.clone())).collect();
                        }
                        record.fields.insert(name.clone(), slot.clone());
                        let id = self.allocate(state, record);
                        self.write(place, Slot::new(Value::new(Is::Object(id), object.span), object.span, object.span), state);
                    }
                }
                // A field that the answer lacks is filled in: it is there from here on.
                Is::Answer(answer) if answer.path.is_empty() && self.lacks(answer, &name, state) => {
                    let wire = self.wire_name(answer, &name).unwrap_or_else(|| name.clone());
                    super::guarded::note(&wire, true, state);
                }
                _ if matches!(slot.value.is, Is::Function(_)) => self.run_as_handler(&slot.value, &target, slot.at, state),
                Is::Unknown(Some(base)) if let Some(sink) = self.sink_of(base) => {
                    self.keeps(&slot.value, sink, Some(name.clone()), slot.key, None, state);
                }
                // A field of something that is not known, such as `$session->token`.
                _ => self.keeps(&slot.value, SinkKind::Field, Some(name.clone()), slot.key, None, state),
            }
            if let Some(before) = before {
                state.join(before);
            }
        }
    }

    /// Whether a test says that an answer has no such field.
    fn lacks(&mut self, answer: &AnswerValue, name: &Name, state: &State) -> bool {
        let wire = self.wire_name(answer, name);
        state.absent.contains(wire.as_ref().unwrap_or(name))
    }

    /// Writes a field of an object.
    pub fn set_field(&mut self, id: ObjectId, name: &Name, slot: Slot, state: &mut State) {
        if self.write_url_field(id, name, &slot, state) {
            return;
        }
        if let Some(Value { is: Is::Object(inner), .. }) = self.embedded_with(id, name, slot.at, state) {
            return self.set_field(inner, name, slot, state);
        }
        let Some(object) = state.object(id) else { return };
        let (client, class, long_lived) = (object.client, object.class, object.closed_world);
        let is_map = object.map.is_some();
        if let Some(class) = class
            && let Some(setter) = self.unit.accessor(class, name, true)
        {
            let args = Args::of(vec![slot.value.clone()]);
            let this = Value::new(Is::Object(id), slot.at);
            self.inline(setter, Some(this), Some(class), args, None, slot.at, state);
            return;
        }
        if let Some(class) = class
            && let Some((function, _)) = self.unit.find_method(class, ANY_FIELD_SET)
            && self.frames.last().is_none_or(|f| f.class != Some(class))
            && self.declaring(class, name, false).is_none()
        {
            let args = Args::of(vec![Value::text(name, slot.key), slot.value.clone()]);
            self.inline(function, Some(Value::new(Is::Object(id), slot.at)), Some(class), args, None, slot.at, state);
            return;
        }
        if long_lived {
            self.keeps(&slot.value, SinkKind::Field, Some(name.clone()), slot.key, None, state);
        }
        if let Some(client) = client
            && self.write_client_field(client, id, name, &slot, state)
        {
            return;
        }
        if let Some(client) = client.filter(|_| self.semantics(self.file()).properties_by_methods) {
            // A property that the library's class writes by a method.
            let setter = super::read::accessor("set", name);
            if !self.unit.models.method(client, &setter).is_empty() {
                let args = Args::of(vec![slot.value.clone()]);
                self.client_call(client, Some(id), &setter, &args, slot.key, slot.at, state);
                return;
            }
        }
        if class.is_none() && client.is_none() && !is_map {
            self.keeper_told(id, name, &slot.value, slot.key, state);
        }
        let key = state.object(id).and_then(|o| o.map.as_ref()).map(|map| self.spelled(map, Key::Name(name.clone())));
        state.change(id, |o| {
            if is_map {
                if let (Some(map), Some(key)) = (&mut o.map, key) {
                    map.set(key, slot);
                }
            } else {
                o.settled.insert(name.clone());
                o.fields.insert(name.clone(), slot);
            }
        });
        if is_map {
            let value = Value::new(Is::Object(id), Span::default());
            self.note_grant(&value, state);
        }
    }

    /// A variable that is a known map or something not known: once it is written to, a map of which more entries may be there.
    pub fn absorbed(&mut self, object: &'a Expr, container: Value, state: &mut State) -> Value {
        let Is::AnyOf(all) = &container.is else { return container };
        let is_map = |v: &&Value| matches!(v.is, Is::Object(id) if state.object(id).is_some_and(|o| o.map.is_some()));
        let maps: Vec<&Value> = all.iter().filter(is_map).collect();
        let (ExprKind::Read(place), [one]) = (&object.kind, &maps[..]) else { return container };
        if all.iter().any(|v| !v.is_unknown() && v != *one) {
            return container;
        }
        let one = (*one).clone();
        if let Is::Object(id) = one.is {
            state.change(id, |o| {
                if let Some(map) = &mut o.map {
                    map.open = true;
                }
            });
        }
        self.write(place, Slot::new(one.clone(), object.span, object.span), state);
        one
    }

    pub fn write_index(&mut self, object: &'a Expr, key: Option<Value>, slot: Slot, state: &mut State) {
        let container = self.eval(object, state);
        if let (Some((function, class)), Some(key)) = (self.element_method(&container, ELEMENT_SET, state), &key) {
            let args = Args::of(vec![key.clone(), slot.value]);
            self.inline(function, Some(container), Some(class), args, None, slot.at, state);
            return;
        }
        let key = key.as_ref().map(|value| self.key_of(value, state));
        // `$_SESSION['x'] = …`, `localStorage['x'] = …`, `self::$tokens['x'] = …`
        if let Some(sink) = self.outlives(object, &container, state) {
            let name = key.as_ref().and_then(|k| k.as_ref()).map(Key::text);
            self.put_away(&slot.value, sink, name, slot.key, state);
        }
        let container = self.absorbed(object, container, state);
        let targets: Vec<Value> = container.alternatives().to_vec();
        let mut objects = targets.iter().filter_map(|t| if let Is::Object(id) = t.is { Some(id) } else { None }).peekable();
        if objects.peek().is_some() {
            let weak = is_weak(&targets, state);
            for id in objects.collect::<Vec<_>>() {
                let before = weak.then(|| state.clone());
                if let Some(old) = state.object(id).and_then(|o| o.map.clone()) {
                    let key = key.clone().map(|key| key.map(|key| self.spelled(&old, key)));
                    if let Some(Some(key)) = &key {
                        let mut one = MapValue::default();
                        one.set(key.clone(), slot.clone());
                        self.note_overridden(&old, &one);
                    }
                    state.change(id, |o| {
                        if let Some(map) = &mut o.map {
                            put(map, key.clone(), slot.clone());
                        }
                    });
                    let value = Value::new(Is::Object(id), Span::default());
                    self.note_grant(&value, state);
                } else if let Some(Some(key)) = &key {
                    // A client may take elements itself (`request['Accept'] = …`).
                    let client = state.object(id).and_then(|o| o.client);
                    if let Some(client) = client.filter(|c| !self.unit.models.method(*c, "[]=").is_empty()) {
                        let mut args = Args::of(vec![Value::text(&key.text(), slot.key), slot.value.clone()]);
                        args.list.iter_mut().zip([slot.key, slot.at]).for_each(|(arg, at)| arg.at = at);
                        self.client_call(client, Some(id), "[]=", &args, slot.key, slot.at, state);
                        continue;
                    }
                    self.set_field(id, &key.text(), slot.clone(), state);
                }
                if let Some(before) = before {
                    state.join(before);
                }
            }
            return;
        }
        let ExprKind::Read(place) = &object.kind else { return };
        let mut map = match self.map_of(&container, state) {
            Some(map) => map,
            None => {
                let fresh = container.alternatives().iter().all(|v| matches!(v.is, Is::Null | Is::Bool(false)));
                let rest = super::reads::answer_of(&container);
                MapValue { open: !fresh, span: Some(object.span), rest, ..MapValue::default() }
            }
        };
        if let Some(Some(key)) = &key {
            let mut one = MapValue::default();
            one.set(key.clone(), slot.clone());
            self.note_overridden(&map, &one);
        }
        put(&mut map, key, slot);
        let value = self.boxed(map, container.span, state);
        self.note_grant(&value, state);
        self.quiet += 1;
        self.write(place, Slot::new(value, object.span, object.span), state);
        self.quiet -= 1;
    }

    /// Removes a place.
    pub fn remove(&mut self, place: &'a Place, state: &mut State) {
        match place {
            Place::Index(object, Some(key)) => {
                let key_value = self.eval(key, state);
                let Some(key) = self.key_of(&key_value, state) else { return };
                let container = self.eval(object, state);
                match &container.is {
                    Is::Object(id) => state.change(*id, |o| {
                        if let Some(map) = &mut o.map {
                            gone(map, &key);
                        }
                        o.fields.remove(&key.text());
                    }),
                    _ => {
                        if let (Some(mut map), ExprKind::Read(place)) = (self.map_of(&container, state), &object.kind) {
                            gone(&mut map, &key);
                            self.write(place, Slot::new(Value::map(map, container.span), object.span, object.span), state);
                        }
                    }
                }
            }
            Place::Field(object, member) => {
                let container = self.eval(object, state);
                if let (Is::Object(id), Member::Named(name)) = (&container.is, &**member) {
                    state.change(*id, |o| {
                        if let Some(map) = &mut o.map {
                            gone(map, &Key::Name(name.clone()));
                        }
                        if !o.closed_world {
                            o.fields.remove(name);
                        }
                    });
                }
            }
            Place::Local(_) | Place::Module(_) | Place::Global(_) | Place::Variable(_) => {
                self.write(place, Slot::new(Value::null(Span::default()), Span::default(), Span::default()), state);
            }
            _ => {}
        }
    }
}

/// Whether what is written may be written elsewhere: to one of several objects. Whichever client object it is, what is set is set on it.
fn is_weak(targets: &[Value], state: &State) -> bool {
    let is_client = |v: &Value| matches!(v.is, Is::Object(id) if state.object(id).is_some_and(|o| o.client.is_some() && o.class.is_none()));
    targets.len() > 1 && !targets.iter().all(is_client)
}
