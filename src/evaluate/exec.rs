//! Running: roots, steps, branches, loops and the inlining of calls.

use super::Ask;
use super::arguments::{ArgValue, Args};
use super::records::Records;
use super::remembered::Remembered;
use super::state::{Object, State};
use super::unit::Unit;
use super::value::{FunctionId, FunctionValue, Is, ObjectId, TypeId, Value, join_into};
use crate::model::client::ClientKind;
use crate::model::code::{CONSTRUCTOR, Function, FunctionKind, TYPE_GIVEN};
use crate::model::http::Frame as HttpFrame;
use crate::model::shape::Shape;
use crate::model::source::{Name, Span};
use std::collections::BTreeMap;
use std::rc::Rc;

/// Steps and expressions one root may take.
pub const FUEL: u32 = 20_000;
/// Steps that a root of a file may take which has nothing to do with what the rules ask for.
const LITTLE_FUEL: u32 = 2_000;
/// Steps one summary may take.
pub const SUMMARY_FUEL: u32 = 4_000;
/// Calls of project code nest this deep.
pub const MAX_FRAMES: usize = 7;
/// Loops over known maps of at most so many entries are unrolled.
pub const MAX_UNROLLED: usize = 32;

/// A function that is being run.
#[derive(Debug)]
pub struct Frame {
    /// Which.
    pub function: FunctionId,
    /// Its variables.
    pub env: ObjectId,
    /// Its receiver.
    pub this: Option<Value>,
    /// The class of the receiver.
    pub class: Option<TypeId>,
    /// The called name in the frame below.
    pub called_at: Span,
    /// Returns that were reached.
    pub returns: Vec<(Value, State)>,
    /// Breaks that were reached.
    pub breaks: Vec<(Name, State)>,
}

/// What a summary is of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum SummaryKey {
    /// A fresh object of a class after its constructor.
    Instance(TypeId),
    /// A field of a class.
    Field(TypeId, Name),
    /// A static field.
    Static(TypeId, Name),
    /// A module after its top level.
    Module(u32),
    /// A module variable that functions write.
    Variable(u32, Name),
    /// A global variable.
    Global(Name),
}

/// A value with the heap it lives in.
#[derive(Debug, Clone)]
pub struct Summary {
    /// The value.
    pub value: Value,
    /// The heap and shared places.
    pub state: State,
}

/// The evaluator of one unit.
pub struct Evaluator<'a> {
    /// The unit's index.
    pub unit: &'a Unit<'a>,
    /// What the rules want to know.
    pub ask: &'a Ask,
    /// By file, whether it has to do with that; none in a small unit.
    pub concerned: Option<Vec<bool>>,
    /// Whether the file of the running root does.
    pub is_concerned: bool,
    /// What was found.
    pub records: Records,
    /// Frames, the root first.
    pub frames: Vec<Frame>,
    /// Steps left.
    pub fuel: u32,
    /// Steps taken.
    pub spent: u64,
    /// Fuel ran out.
    pub cut: bool,
    /// Inside a summary: nothing is recorded.
    pub quiet: u32,
    /// Finished summaries.
    pub remembered: Remembered,
    /// Summaries being computed.
    pub pending: Vec<SummaryKey>,
    /// The lowest position in `pending` whose unfinished value the running summary saw.
    pub low: usize,
    /// The shapes of types that were asked for.
    pub shapes: BTreeMap<TypeId, Option<Rc<Shape>>>,
    /// Fields that the unit's types call otherwise in documents; none for those of which they don't agree.
    pub renames: Option<Rc<BTreeMap<Name, Option<Name>>>>,
    /// Client models → the types of the unit that handle the requests of all objects of theirs.
    pub handlers: BTreeMap<&'a str, Vec<TypeId>>,
    /// The class that the call which is about to run gives for a type parameter.
    pub type_given: Option<TypeId>,
    /// Which way tests go in the round of a loop that runs.
    pub given: Option<super::given::Given>,
    next_object: u32,
}

impl<'a> Evaluator<'a> {
    /// An evaluator that has run nothing.
    pub fn new(unit: &'a Unit<'a>, ask: &'a Ask) -> Self {
        Evaluator {
            unit,
            ask,
            concerned: super::concern::of_files(unit, ask),
            is_concerned: true,
            records: Records::default(),
            frames: Vec::new(),
            fuel: FUEL,
            spent: 0,
            cut: false,
            quiet: 0,
            remembered: Remembered::default(),
            pending: Vec::new(),
            low: super::remembered::CLEAN,
            shapes: BTreeMap::new(),
            renames: None,
            handlers: BTreeMap::new(),
            type_given: None,
            given: None,
            next_object: 0,
        }
    }

    /// Puts an object into the heap.
    pub fn allocate(&mut self, state: &mut State, object: Object) -> ObjectId {
        self.next_object += 1;
        let id = ObjectId(self.next_object);
        state.put(id, object);
        id
    }

    /// Takes one step of fuel; false when there is none.
    pub fn step(&mut self) -> bool {
        if self.fuel == 0 {
            self.cut = true;
            return false;
        }
        self.fuel -= 1;
        self.spent += 1;
        true
    }

    /// Whether a file has to do with what the rules ask for.
    pub fn concerns(&self, file: u32) -> bool {
        self.concerned.as_ref().is_none_or(|files| files.get(file as usize).copied().unwrap_or(true))
    }

    /// Runs a function as a root.
    pub fn root(&mut self, id: FunctionId, this_class: Option<TypeId>) {
        self.is_concerned = self.concerns(id.0);
        self.fuel = if self.is_concerned { FUEL } else { LITTLE_FUEL };
        self.cut = false;
        self.next_object = 0;
        self.frames.clear();
        let Some(function) = self.unit.function(id) else { return };
        let mut state = State::default();
        let this = match this_class {
            Some(class) if function.is_static => Some(Value::new(Is::Class(class), function.span)),
            Some(class) => Some(self.closed_instance(class, &mut state, function.span)),
            // A function that writes its receiver is a constructor: what it makes is handed to whoever calls it.
            None if function.kind == FunctionKind::Function && crate::model::walk::writes_receiver(&function.body) => {
                let made = self.allocate(&mut state, Object { open: true, span: function.span, ..Object::default() });
                Some(Value::new(Is::Object(made), function.span))
            }
            None => None,
        };
        let called = self.unit.is_called(id);
        let args = self.unknown_args(function, called, &mut state);
        let made = this.clone().filter(|_| this_class.is_none() || &*function.name == CONSTRUCTOR);
        let value = self.run(id, this, this_class, args, None, function.name_span, &mut state);
        if let Some(made) = made.filter(|_| !state.dead) {
            self.call_handed_out(&made, function.name_span, &mut state);
        }
        if !state.dead && self.is_handed_out(&value, called, &state) {
            self.call_handed_out(&value, function.name_span, &mut state);
        }
        if !state.dead && !self.is_told_to_library(function, this_class) {
            let at = if function.span.contains(&value.span) { value.span } else { function.name_span };
            self.escapes(&value, &state, at);
        }
        if self.cut {
            self.records.gaps.insert((function.name_span, "ran out of steps"));
        }
    }

    /// Whether a library calls a method to be told what it gives: nobody else is handed that.
    fn is_told_to_library(&self, function: &Function, class: Option<TypeId>) -> bool {
        let client = class.and_then(|class| self.library_of(class));
        let model = client.and_then(|client| self.unit.models.clients.get(client));
        model.is_some_and(|model| model.kind == ClientKind::Oauth && model.overrides.contains_key(&*function.name))
    }

    /// Whether somebody else calls what a root gives: a function that nobody of the project asks for, and the functions of a plain object, as
    /// methods are run whoever calls them.
    fn is_handed_out(&self, value: &Value, called: bool, state: &State) -> bool {
        match value.is {
            Is::Function(_) => !called,
            Is::Map(_) => true,
            Is::Object(id) => state.object(id).is_some_and(|o| match o.class {
                Some(_) => !called,
                None => o.client.is_none(),
            }),
            _ => false,
        }
    }

    /// Runs a function's body with arguments bound; the state becomes the join of its ends.
    #[allow(clippy::too_many_arguments)]
    pub fn run(
        &mut self,
        id: FunctionId,
        this: Option<Value>,
        class: Option<TypeId>,
        args: Args<'a>,
        outer: Option<ObjectId>,
        called_at: Span,
        state: &mut State,
    ) -> Value {
        let unknown = Value::unknown(called_at);
        let Some(function) = self.unit.function(id) else { return unknown };
        let env = self.allocate(state, Object { outer, span: function.span, ..Object::default() });
        let frame = Frame { function: id, env, this: this.clone(), class, called_at, returns: Vec::new(), breaks: Vec::new() };
        self.frames.push(frame);
        let written_back = self.bind(function, &args, env, state);
        self.block(&function.body, state);
        let Some(mut frame) = self.frames.pop() else { return unknown };
        let is_constructor = &*function.name == CONSTRUCTOR;
        let mut result: Option<Value> = None;
        let mut ends: Option<State> = None;
        for (value, end) in frame.returns.drain(..) {
            join_into(&mut result, value);
            State::join_into(&mut ends, end);
        }
        if !state.dead {
            let value = if is_constructor { this.clone().unwrap_or(unknown.clone()) } else { Value::null(called_at) };
            join_into(&mut result, value);
            State::join_into(&mut ends, state.clone());
        }
        match ends {
            Some(end) => *state = end,
            None => {
                state.dead = true;
                return unknown;
            }
        }
        for (name, place) in written_back {
            if let Some(slot) = state.object(env).and_then(|o| o.fields.get(&name)).cloned() {
                self.write(place, slot, state);
            }
        }
        self.as_declared(result.unwrap_or(unknown), function.returns.as_ref(), id.0)
    }

    /// Calls a function of the project, when the nesting allows.
    #[allow(clippy::too_many_arguments)]
    pub fn inline(
        &mut self,
        id: FunctionId,
        this: Option<Value>,
        class: Option<TypeId>,
        mut args: Args<'a>,
        outer: Option<ObjectId>,
        called_at: Span,
        state: &mut State,
    ) -> Value {
        if let Some(class) = self.type_given.take()
            && self.unit.function(id).is_some_and(|f| f.params.iter().any(|p| &*p.name == TYPE_GIVEN))
        {
            args.list
                .push(ArgValue { name: Some(TYPE_GIVEN.into()), ..ArgValue::plain(Value::new(Is::Class(class), called_at), called_at) });
        }
        let recursive = self.frames.iter().any(|f| f.function == id);
        let is_abstract = self.unit.function(id).is_none_or(|f| f.is_abstract);
        if recursive || is_abstract || self.frames.len() >= MAX_FRAMES || self.fuel == 0 {
            self.leak_args(&args, state);
            return Value::unknown(called_at);
        }
        let value = self.run(id, this, class, args, outer, called_at, state);
        let value = self.given(id, value, state);
        super::places::through(&value, called_at)
    }

    /// Calls a function value.
    pub fn call_function(
        &mut self,
        function: &FunctionValue,
        this: Option<Value>,
        mut args: Args<'a>,
        at: Span,
        state: &mut State,
    ) -> Value {
        let this = function.this.as_deref().cloned().or(this);
        let class = self.class_of(this.as_ref(), state);
        for (index, bound) in function.bound.iter().enumerate() {
            args.list.insert(index, ArgValue::plain(bound.clone(), bound.span));
        }
        self.inline(function.function, this, class, args, function.env, at, state)
    }

    /// The class of a receiver, for late binding.
    pub fn class_of(&self, this: Option<&Value>, state: &State) -> Option<TypeId> {
        match this.map(|t| &t.is) {
            Some(Is::Object(id)) => state.object(*id).and_then(|o| o.class),
            Some(Is::Class(t)) => Some(*t),
            _ => None,
        }
    }

    /// The file index of the running code.
    pub fn file(&self) -> u32 {
        self.frames.last().map_or(0, |f| f.function.0)
    }

    /// The language facts of a file.
    pub fn semantics(&self, file: u32) -> crate::model::code::Semantics {
        self.unit.file(file).map(|f| f.semantics).unwrap_or_default()
    }

    /// The span of the running function.
    pub fn function_span(&self) -> Span {
        self.frames.last().and_then(|f| self.unit.function(f.function)).map(|f| f.span).unwrap_or_default()
    }

    /// The chain of calls from the root to a call in the running function.
    pub fn chain(&self, call: Span) -> Vec<HttpFrame> {
        let mut chain = Vec::with_capacity(self.frames.len());
        for pair in self.frames.windows(2) {
            let function = self.unit.function(pair[0].function).map(|f| f.span).unwrap_or_default();
            chain.push(HttpFrame { call: pair[1].called_at, function });
        }
        chain.push(HttpFrame { call, function: self.function_span() });
        chain
    }
}
