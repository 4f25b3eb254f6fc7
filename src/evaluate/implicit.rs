//! Calls without a receiver, where the language lets them be methods of the receiver around; and calls that only read a field.

use super::arguments::Args;
use super::exec::Evaluator;
use super::state::{Object, State};
use super::value::{Is, ObjectId, TypeId, Value};
use crate::model::code::Place;
use crate::model::code::{ANY_MESSAGE, CLASS_BODY, CONSTRUCTOR, ExprKind, StepKind};
use crate::model::source::{Name, Span};

impl<'a> Evaluator<'a> {
    /// A call of a name as a method of the receiver; none when it has no such method.
    pub fn implicit_call(&mut self, name: &Name, args: &Args<'a>, name_span: Span, span: Span, state: &mut State) -> Option<Value> {
        if !self.semantics(self.file()).implicit_receiver {
            return None;
        }
        let this = self.frames.last()?.this.clone()?;
        let class = self.class_of(Some(&this), state);
        if let Some(class) = class
            && let Some((function, _)) = self.unit.find_call(class, name, args.list.len())
        {
            return Some(self.inline(function, Some(this), Some(class), args.clone(), None, name_span, state));
        }
        match this.is {
            Is::Object(id) => {
                if let Some(inner) = self.embedded_with(id, name, span, state) {
                    return Some(self.method(&inner, name, args.clone(), name_span, span, state));
                }
                // What the language itself makes has methods as well (`buildString { append(x) }`).
                let made = |o: &Object| o.client.is_none() && o.class.is_none() && !(o.open && o.map.is_none() && o.kind().is_none());
                let is_plain = state.object(id).is_some_and(made);
                if is_plain && self.unit.models.intrinsic(&format!(".{name}")).is_some() {
                    return Some(self.method(&this, name, args.clone(), name_span, span, state));
                }
                // A copy of the receiver itself.
                if args.list.is_empty() && self.unit.models.intrinsic(&format!(".{name}")) == Some("copy-or-self") {
                    return Some(self.cloned(&this, state));
                }
                let client = state.object(id)?.client?;
                self.client_call(client, Some(id), name, args, name_span, span, state)
            }
            // Each of the library's objects that the receiver may be.
            Is::AnyOf(ref all)
                if all.iter().all(|one| matches!(one.is, Is::Object(id) if state.object(id).is_some_and(|o| o.client.is_some()))) =>
            {
                Some(self.method(&this, name, args.clone(), name_span, span, state))
            }
            Is::Class(class) => self.class_client_call(class, name, args, name_span, span, state),
            // Of what is not known, whatever nothing else explains (`with(settings) { store(…) }`).
            Is::Unknown(_) | Is::Symbol(_) => {
                let models = &self.unit.models;
                let is_known = models.intrinsic(name).is_some() || !models.function(name).is_empty();
                let is_known = is_known || self.unit.find_function(self.file(), name).is_some();
                (!is_known).then(|| self.method(&this, name, args.clone(), name_span, span, state))
            }
            _ => None,
        }
    }

    /// Whether an object is a library's that has a property of that name, or a method that gives it.
    pub fn has_library_property(&self, id: ObjectId, name: &Name, state: &State) -> bool {
        let Some(client) = state.object(id).filter(|o| o.class.is_none()).and_then(|o| o.client) else { return false };
        let models = &self.unit.models;
        models.has_property(client, name) || !models.method(client, &super::read::accessor("get", name)).is_empty()
    }

    /// A method of a library that a class of the unit brings: on a fresh object of that class.
    pub fn class_client_call(
        &mut self,
        class: TypeId,
        name: &str,
        args: &Args<'a>,
        name_span: Span,
        span: Span,
        state: &mut State,
    ) -> Option<Value> {
        if !self.unit.nests(class.0) {
            return None;
        }
        let client = self.library_of(class)?;
        let (_, id) = self.bare(class, span, state);
        self.client_call(client, Some(id), name, args, name_span, span, state)
    }

    /// A call of a name that nothing defines, by the receiver's method for such.
    pub fn implicit_missing(&mut self, name: &Name, args: &Args<'a>, name_span: Span, state: &mut State) -> Option<Value> {
        if !self.semantics(self.file()).implicit_receiver {
            return None;
        }
        let this = self.frames.last()?.this.clone()?;
        let class = self.class_of(Some(&this), state)?;
        self.missing_method(class, &this, name, args, name_span, state)
    }

    /// What a call without arguments of a name that nothing defines reads.
    pub fn implicit_read(&mut self, name: &Name, args: &Args<'a>, span: Span, state: &mut State) -> Option<Value> {
        if !args.list.is_empty() || args.open || !self.semantics(self.file()).calls_read_fields {
            return None;
        }
        let this = self.frames.last().and_then(|f| f.this.clone());
        if let Some(this) = this
            && let Is::Object(id) = this.is
            && state.object(id).is_some_and(|o| o.fields.contains_key(name))
        {
            return Some(self.read_field(&this, name, span, state));
        }
        Some(Value::named(name.clone(), span))
    }

    /// `x.y` where `y` is no method: its field.
    pub fn read_by_call(&mut self, receiver: &Value, name: &Name, args: &Args<'a>, span: Span, state: &mut State) -> Option<Value> {
        if !args.list.is_empty() || args.open || !self.semantics(self.file()).calls_read_fields {
            return None;
        }
        // A question has no answer that requests are made of.
        if name.ends_with('?') {
            return Some(Value::unknown(span));
        }
        Some(self.read_field(receiver, name, span, state))
    }

    /// `x.send("y=", v)`: writes the field.
    pub fn write_by_call(&mut self, receiver: &Value, name: &Name, args: &Args<'a>, name_span: Span, state: &mut State) -> Option<Value> {
        let field: Name = name.strip_suffix('=').filter(|n| n.ends_with(|c: char| c.is_alphanumeric() || c == '_'))?.into();
        let (Is::Object(id), Some(arg)) = (&receiver.is, args.at(0)) else { return None };
        if !self.semantics(self.file()).calls_read_fields {
            return None;
        }
        let slot = super::value::Slot::new(arg.value.clone(), name_span, arg.at);
        self.set_field(*id, &field, slot, state);
        Some(arg.value.clone())
    }

    /// The body of a class does on its objects what the library that the class brings offers there.
    pub fn run_class_body(&mut self, class: TypeId, this: &Value, span: Span, state: &mut State) {
        let mut lineage = self.unit.lineage(class);
        lineage.reverse();
        for t in lineage {
            let Some(declared) = self.unit.class(t) else { continue };
            let is_body = |m: &&usize| self.unit.function((t.0, **m as u32)).is_some_and(|f| &*f.name == CLASS_BODY);
            let Some(body) = declared.methods.iter().find(is_body).map(|m| (t.0, *m as u32)) else { continue };
            let mut copy = state.clone();
            self.inline(body, Some(this.clone()), Some(class), Args::default(), None, span, &mut copy);
            if !copy.dead {
                *state = copy;
            }
        }
    }

    /// Whether a method only gives a field: its name says little of whose it is.
    pub fn only_reads(&self, class: TypeId, name: &str) -> bool {
        let Some((function, _)) = self.unit.find_method(class, name) else { return false };
        let body = self.unit.function(function).map(|f| &f.body[..]).unwrap_or_default();
        let [step] = body else { return false };
        let StepKind::Return(Some(value)) = &step.kind else { return false };
        self.unit.reads_by_calls(function.0)
            && matches!(&value.kind, ExprKind::Read(Place::Field(object, _)) if matches!(object.kind, ExprKind::This))
    }

    /// A method that stands for all that are not defined, in a language where it is given their names and arguments.
    pub fn missing_method(
        &mut self,
        class: TypeId,
        receiver: &Value,
        name: &Name,
        args: &Args<'a>,
        name_span: Span,
        state: &mut State,
    ) -> Option<Value> {
        let (function, _) = self.unit.find_method(class, ANY_MESSAGE).filter(|_| &**name != CONSTRUCTOR)?;
        let mut given = Args::of(vec![Value::text(name, name_span)]);
        given.list.extend(args.list.iter().cloned());
        given.open = args.open;
        Some(self.inline(function, Some(receiver.clone()), Some(class), given, None, name_span, state))
    }
}
