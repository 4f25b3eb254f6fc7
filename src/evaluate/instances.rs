//! Instances: objects as the closed world makes them.

use super::arguments::{ArgValue, Args};
use super::exec::{Evaluator, SummaryKey};
use super::state::{Object, State};
use super::summary::{MAX_SITES, locals_read, mentions_this};
use super::unit::Site;
use super::value::{FunctionId, Is, ObjectId, Slot, TypeId, Value};
use super::written::slot_name;
use crate::model::code::{CONSTRUCTOR, FunctionKind};
use crate::model::http::WantedKind;
use crate::model::source::{Name, Span};

/// Types of plain values, which nobody defines.
const PLAIN: &[&str] =
    &["string", "str", "String", "int", "integer", "number", "float", "double", "long", "bool", "boolean", "array", "object"];

/// What a class does without saying so stands at the first word of its declaration.
pub const FIRST_WORD: usize = "class".len();

impl<'a> Evaluator<'a> {
    /// An object of a class as any code may hold it: its fields are those of the closed world.
    pub fn closed_instance(&mut self, class: TypeId, state: &mut State, span: Span) -> Value {
        if let Some(summary) = self.summary(&SummaryKey::Instance(class), span) {
            let value = self.adopt(&summary, state);
            if let Is::Object(id) = value.is {
                let fields = state.object(id).map(|o| o.fields.clone()).unwrap_or_default();
                let others: Vec<Name> =
                    fields.into_iter().filter(|(name, slot)| self.is_for_others(class, name, &slot.value)).map(|(name, _)| name).collect();
                state.change(id, |o| {
                    o.closed_world = true;
                    o.settled.clear();
                    o.fields.retain(|name, _| !others.contains(name));
                });
                return value;
            }
        }
        let object = Object { class: Some(class), closed_world: true, span, client: self.library_of(class), ..Object::default() };
        let id = self.allocate(state, object);
        Value::new(Is::Object(id), span)
    }

    /// An object of a declared type: of a class of the unit (of its only subclass when abstract) or of a client.
    pub fn typed_object(&mut self, declared: &Name, state: &mut State, span: Span) -> Option<Value> {
        if let Some(class) = self.unit.find_type(self.frames.last().map_or(0, |f| f.function.0), declared) {
            let mut class = self.unit.aliased(class);
            if self.unit.is_left_to_those_below(class) {
                let below = self.unit.descendants(class).into_iter();
                let concrete: Vec<TypeId> = below.filter(|t| !self.unit.is_left_to_those_below(*t)).collect();
                if let [one] = concrete[..] {
                    class = one;
                }
            }
            if let Some(unfinished) = self.pending.iter().position(|key| *key == SummaryKey::Instance(class)) {
                self.low = self.low.min(unfinished);
                return None;
            }
            // An alias of a library's class.
            if let Some(client) =
                self.library_of(class).filter(|_| self.unit.class(class).is_some_and(|c| c.is_abstract && c.methods.is_empty()))
            {
                return Some(self.given_client(client, state, span));
            }
            return Some(self.closed_instance(class, state, span));
        }
        if self.unit.models.setting_types.contains(declared) {
            return Some(Value::new(Is::Symbol(super::settings::PLACE.into()), span));
        }
        if self.unit.models.takes(declared) {
            return Some(Value::new(Is::Symbol(declared.clone()), span));
        }
        let Some(client) = self.unit.models.type_client(declared) else {
            if !PLAIN.contains(&&**declared) {
                self.want(declared, WantedKind::Type);
            }
            return None;
        };
        let value = self.given_client(client, state, span);
        if let Is::Object(id) = value.is {
            self.set_up_injected(client, id, span, state);
        }
        Some(value)
    }

    /// A client object that somebody else made and configured.
    fn given_client(&mut self, client: usize, state: &mut State, span: Span) -> Value {
        let model = self.unit.models.clients.get(client).copied();
        let id = match model.filter(|model| model.given_fresh) {
            Some(model) => {
                let id = self.fresh_client(client, model, span, state);
                if self.unit.is_opened(model) && !self.handle_all(model, id, state) {
                    state.change(id, |o| (o.open, o.uncertain) = (true, true));
                }
                id
            }
            None => self.allocate(state, Object { client: Some(client), open: true, uncertain: true, span, ..Object::default() }),
        };
        Value::new(Is::Object(id), span)
    }

    /// Whether a value is a library's object that somebody else made.
    pub fn is_given_client(&self, value: &Value, state: &State) -> bool {
        matches!(value.is, Is::Object(id) if state.object(id).is_some_and(|o| o.uncertain && o.client.is_some() && o.class.is_none()))
    }

    /// Whether a declared type only says which fields a value has.
    pub fn names_shape(&self, declared: &Name) -> bool {
        self.unit.find_type(self.file(), declared).is_some_and(|class| self.unit.is_shape(class))
    }

    /// What a function gives: when that is not known, an object of the class it declares, if that has code.
    pub fn given(&mut self, function: FunctionId, value: Value, state: &mut State) -> Value {
        let declared = self.unit.function(function).and_then(|f| f.returns.as_ref());
        let Some(declared) = declared.filter(|_| matches!(value.is, Is::Unknown(_)) && !state.dead) else { return value };
        let found = self.unit.find_type(function.0, declared);
        if found.is_some_and(|class| self.unit.is_shape(class)) || found.is_none() && self.unit.models.type_client(declared).is_none() {
            return value;
        }
        let outside = Value::null(value.span);
        self.enter((function.0, 0), &outside, found.unwrap_or((function.0, 0)), state);
        let typed = self.typed_object(declared, state, value.span);
        self.frames.pop();
        typed.unwrap_or(value)
    }

    /// A fresh object with its initialisers, after its constructor: once for each `new` of the unit, with those arguments.
    pub fn instance(&mut self, class: TypeId, span: Span, state: &mut State) -> Value {
        let (this, id) = self.bare(class, span, state);
        let Some((constructor, _)) = self.unit.constructor(class) else { return this };
        let sites = self.own_sites(class, constructor);
        if self.unit.file(class.0).is_some_and(|f| f.semantics.factories) && !sites.is_empty() {
            return self.made_by_factories(class, &this, id, &sites, span, state);
        }
        // Static methods of the class that make one are told what to put into it by those who call them.
        let (named, plain): (Vec<Site<'a>>, Vec<Site<'a>>) = sites.iter().copied().partition(|site| self.is_named_constructor(site, class));
        let mut joined: Option<State> = None;
        for end in self.made_by_all(&named, class, id, span, state) {
            State::join_into(&mut joined, end);
        }
        for site in plain.iter().take(MAX_SITES) {
            let mut copy = state.clone();
            let args = self.site_args(site, &mut copy);
            let meant = self.unit.find_call(class, CONSTRUCTOR, args.list.len()).map_or(constructor, |(f, _)| f);
            self.run(meant, Some(this.clone()), Some(class), args, None, span, &mut copy);
            if copy.dead {
                continue;
            }
            State::join_into(&mut joined, copy);
        }
        if sites.is_empty() {
            for constructor in self.unit.entry_constructors(constructor) {
                let mut copy = state.clone();
                if let Some(function) = self.unit.function(constructor) {
                    self.enter(constructor, &this, class, &mut copy);
                    let args = self.unknown_args(function, false, &mut copy);
                    self.frames.pop();
                    self.run(constructor, Some(this.clone()), Some(class), args, None, span, &mut copy);
                }
                if !copy.dead {
                    State::join_into(&mut joined, copy);
                }
            }
        }
        if let Some(end) = joined {
            *state = end;
        }
        this
    }

    /// Whether an object of a class is made in a static method of the class itself.
    fn is_named_constructor(&self, site: &Site<'a>, class: TypeId) -> bool {
        self.unit.function(site.function).is_some_and(|f| f.is_static && f.kind == FunctionKind::Method)
            && self.unit.owner(site.function) == Some(class)
    }

    /// The `new` sites that make exactly this class.
    pub fn own_sites(&self, class: TypeId, constructor: FunctionId) -> Vec<Site<'a>> {
        let own: Vec<Site<'a>> = match self.unit.class(class) {
            Some(c) => {
                let key = self.unit.key(class.0, super::unit::last(&c.name));
                let mut sites = self.unit.made_at(&key);
                // Several packages may have a class of that name.
                if self.unit.folders(class.0) {
                    sites.retain(|site| matches!(site.class, Some(crate::model::code::TypeRef::Named(n)) if self.unit.find_type(site.function.0, n) == Some(class)));
                }
                sites
            }
            None => Vec::new(),
        };
        if own.is_empty() && self.unit.descendants(class).is_empty() {
            return self.unit.sites(constructor);
        }
        own
    }

    /// An object with only its initialisers.
    pub fn bare(&mut self, class: TypeId, span: Span, state: &mut State) -> (Value, ObjectId) {
        let client = self.library_of(class);
        // What only adds to a library's class says nothing of how an object of it is set up.
        let open = client.is_some() && self.unit.class(class).is_some_and(|c| c.is_extension);
        let id = self.allocate(state, Object { class: Some(class), span, client, open, uncertain: open, ..Object::default() });
        let this = Value::new(Is::Object(id), span);
        let mut lineage = self.unit.lineage(class);
        lineage.reverse();
        for t in lineage {
            let Some(declared) = self.unit.class(t) else { continue };
            // Attributes of a class are told to the library above it as those of the object.
            let told = |name: &str| client.and_then(|c| self.unit.models.clients.get(c)).is_some_and(|m| m.fields.contains_key(name));
            let fields = declared.fields.iter().filter(|f| !f.is_static || self.unit.packages(t.0) && told(&f.name));
            for field in fields.collect::<Vec<_>>() {
                let value = match &field.init {
                    Some(init) => self.outside(t, &this, init, state),
                    None if !field.marks.is_empty() => self.injected_field(t, &this, field, state),
                    None => Value::null(field.span),
                };
                let at = value.span;
                let slot = Slot::new(value, field.span, at);
                if client.is_some_and(|c| self.write_client_field(c, id, &field.name, &slot, state)) || field.is_static {
                    continue;
                }
                state.change(id, |o| {
                    o.fields.insert(field.name.clone(), slot);
                });
            }
        }
        let lineage = self.unit.lineage(class);
        for t in lineage.into_iter().filter(|t| self.may_be_bound(*t)).collect::<Vec<_>>() {
            self.enter((t.0, 0), &this, t, state);
            let prefix = self.settings_prefix(t, state);
            self.frames.pop();
            match prefix {
                Some(prefix) => self.bind_settings(id, t, &prefix, 0, state),
                None => self.bind_registered(id, t, state),
            }
        }
        if client.is_some() && self.unit.nests(class.0) {
            self.run_class_body(class, &this, span, state);
        }
        (this, id)
    }

    /// A field that nothing initialises but what its marks say.
    fn injected_field(&mut self, class: TypeId, this: &Value, field: &'a crate::model::code::Field, state: &mut State) -> Value {
        self.enter((class.0, 0), this, class, state);
        let value = self.injected(&field.marks, field.span, state);
        self.frames.pop();
        value.unwrap_or_else(|| Value::null(field.span))
    }

    /// Evaluates an initialiser: in the class's file, without variables.
    pub fn outside(&mut self, class: TypeId, this: &Value, init: &'a crate::model::code::Expr, state: &mut State) -> Value {
        let top: FunctionId = (class.0, 0);
        self.enter(top, this, class, state);
        let value = self.eval(init, state);
        self.frames.pop();
        value
    }

    /// Pushes a frame to evaluate something in a function's surroundings.
    pub fn enter(&mut self, function: FunctionId, this: &Value, class: TypeId, state: &mut State) {
        let env = self.allocate(state, Object { open: true, ..Object::default() });
        let this = matches!(this.is, Is::Object(_) | Is::Class(_)).then(|| this.clone());
        self.frames.push(super::exec::Frame {
            function,
            env,
            this,
            class: Some(class),
            called_at: Span::default(),
            returns: Vec::new(),
            breaks: Vec::new(),
        });
    }

    /// The arguments of a call site: what they are without knowing the caller's variables.
    pub fn site_args(&mut self, site: &Site<'a>, state: &mut State) -> Args<'a> {
        let Some(function) = self.unit.function(site.function) else { return Args::default() };
        let class = self.unit.owner(site.function).or(site.within);
        let depends = site.args.iter().any(|arg| mentions_this(&arg.value));
        let this = match class {
            Some(c) if depends && !function.is_static => self.closed_instance(c, state, function.span),
            _ => Value::null(function.span),
        };
        let env = self.allocate(state, Object { open: true, ..Object::default() });
        self.frames.push(super::exec::Frame {
            function: site.function,
            env,
            this: matches!(this.is, Is::Object(_)).then_some(this),
            class,
            called_at: Span::default(),
            returns: Vec::new(),
            breaks: Vec::new(),
        });
        // An object of a declared type costs the closed world of its class.
        let read = locals_read(site, &self.unit.models);
        for param in function.params.iter().filter(|p| read.as_ref().is_none_or(|names| names.contains(&*p.name))) {
            let typed = param.declared.as_ref().and_then(|d| self.typed_object(d, state, param.span));
            let value = typed.unwrap_or_else(|| Value::named(param.name.clone(), param.span));
            state.change(env, |o| {
                o.fields.insert(param.name.clone(), Slot::new(value, param.span, param.span));
            });
        }
        let args = match site.assigned {
            Some(value) => {
                let (at, value) = (value.span, self.eval(value, state));
                Args { list: vec![ArgValue::plain(value, at)], ..Args::default() }
            }
            None => self.args(site.args, state),
        };
        self.frames.pop();
        args
    }

    /// Runs what an OAuth library calls on a subclass, and records what it is told.
    pub fn library_root(&mut self, class: TypeId, client: usize, model: &'a crate::model::client::Client) {
        self.is_concerned = true;
        self.fuel = super::exec::FUEL;
        self.frames.clear();
        let Some(span) = self.unit.class(class).map(|c| c.span) else { return };
        let mut state = State::default();
        let this = self.closed_instance(class, &mut state, span);
        let Is::Object(id) = this.is else { return };
        self.run_overrides(class, model, id, &mut state);
        for field in model.fields.keys() {
            let name: Name = field.as_str().into();
            let is_declared = [false, true].iter().any(|is_static| self.declaring(class, &name, *is_static).is_some());
            if self.unit.field_writers.contains_key(&name) || is_declared {
                let value = self.read_field(&this, &name, span, &mut state);
                let at = value.span;
                self.write_client_field(client, id, &name, &Slot::new(value, at, at), &mut state);
            }
        }
        // The constructor's call of the library says where it is configured.
        let told = self
            .records
            .libraries
            .range(Span { end: 0, ..span }..)
            .find(|(at, l)| span.contains(at) && *l.client == *model.id)
            .map(|(at, _)| *at);
        let at = told.unwrap_or_else(|| span.slice(0, FIRST_WORD));
        let before = told.and_then(|at| self.records.libraries.remove(&at));
        self.record_library(client, id, at, &state);
        if let Some(method) = &model.obtains
            && self.unit.find_method(class, method).is_none()
            && state.object(id).is_some_and(|o| o.fields.contains_key(&slot_name(crate::model::client::Slot::Verb)))
        {
            self.obtained(client, id, method, at, &mut state);
        }
        // What only the code that ran before knows stays.
        if let Some(before) = before {
            let library = self.records.libraries.entry(at).or_insert_with(|| before.clone());
            if library.authorize.alternatives.is_empty() {
                library.authorize = before.authorize;
                library.authorize_params = before.authorize_params;
            }
            if library.token.alternatives.is_empty() {
                library.token = before.token;
                library.token_params = before.token_params;
            }
            library.client_id = library.client_id.take().or(before.client_id);
            library.client_secret = library.client_secret.take().or(before.client_secret);
            library.redirect_uri = library.redirect_uri.take().or(before.redirect_uri);
        }
    }

    /// The OAuth library or client whose class a type of the unit extends.
    pub fn library_of(&self, class: TypeId) -> Option<usize> {
        self.unit.foreign_parents(class).iter().find_map(|p| self.unit.models.type_client(p))
    }
}
