//! Reads of answers: which fields, through which types, and what becomes of them.

use super::arguments::Args;
use super::exec::Evaluator;
use super::state::State;
use super::value::{AnswerValue, Is, TypeId, Value, number_text};
use crate::model::code::{Callee, Test, TypeRef};
use crate::model::http::{AnswerRead, Usage};
use crate::model::shape::Shape;
use crate::model::source::{Name, Span};
use std::collections::BTreeMap;
use std::rc::Rc;

/// Operations that, as methods, only text has.
const TEXT_METHODS: &[&str] = &[
    "contains",
    "ends-with",
    "lower",
    "method-includes",
    "method-replace",
    "position",
    "replace",
    "slice",
    "split",
    "starts-with",
    "substring",
    "trim",
    "upper",
];

impl<'a> Evaluator<'a> {
    /// A field of an answer is read.
    pub fn answer_read(&mut self, answer: &AnswerValue, required: bool, at: Span) {
        self.record_read(answer, at, Usage::Any, required);
    }

    fn record_read(&mut self, answer: &AnswerValue, at: Span, usage: Usage, required: bool) {
        if self.quiet > 0 || at == Span::default() {
            return;
        }
        let function = self.function_span();
        let read = AnswerRead { path: answer.path.clone(), at, usage, required, function };
        for key in &answer.requests {
            self.records.reads.entry(*key).or_default().insert(read.clone());
        }
    }

    /// The fields of answers in a value, as they were sent: nothing computed from them.
    fn fields_of_answers(value: &Value) -> impl Iterator<Item = Rc<AnswerValue>> + use<> {
        let all: Vec<Value> = value.alternatives().to_vec();
        all.into_iter().filter_map(|one| match one.is {
            Is::Answer(answer) if !answer.path.is_empty() && !answer.cooked => Some(answer),
            _ => None,
        })
    }

    /// A value is used as only text can be.
    pub fn used_as_text(&mut self, value: &Value, at: Span) {
        for answer in Self::fields_of_answers(value) {
            self.record_read(&answer, at, Usage::AsText, false);
        }
    }

    /// A value becomes part of a text.
    pub fn joined_to_text(&mut self, value: &Value, at: Span) {
        for answer in Self::fields_of_answers(value) {
            self.record_read(&answer, at, Usage::Joined, false);
        }
    }

    /// What was read inside this expression is not used as text after all.
    pub fn not_as_text(&mut self, inside: Span) {
        for reads in self.records.reads.values_mut() {
            let is_wrong = |r: &&AnswerRead| matches!(r.usage, Usage::AsText | Usage::Joined) && inside.contains(&r.at);
            let wrong: Vec<AnswerRead> = reads.iter().filter(is_wrong).cloned().collect();
            for read in wrong {
                reads.remove(&read);
                reads.insert(AnswerRead { usage: Usage::Any, ..read });
            }
        }
    }

    /// A value of an answer is compared.
    pub fn compared(&mut self, op: Test, a: &Value, b: &Value, at: Span, state: &State) {
        if op == Test::In {
            // `x in ['2', '3']`: equal to one of them.
            let Some(list) = self.map_of(b, state) else { return };
            for (_, slot) in list.entries.iter().filter(|_| list.is_list()) {
                self.compared(Test::Equal, a, &slot.value, at, state);
            }
            return;
        }
        let turned = match op {
            Test::Less => Test::Greater,
            Test::LessOrEqual => Test::GreaterOrEqual,
            Test::Greater => Test::Less,
            Test::GreaterOrEqual => Test::LessOrEqual,
            same => same,
        };
        for (x, y, op) in [(a, b, op), (b, a, turned)] {
            let (text, is_text) = match &y.is {
                Is::Text(t) => (t.as_literal(), true),
                Is::Number(n) => (Some(number_text(*n)), false),
                _ => (None, false),
            };
            let Some(text) = text else { continue };
            let usage = match op {
                Test::Less => Usage::Below(text, false),
                Test::LessOrEqual => Usage::Below(text, true),
                Test::Greater | Test::GreaterOrEqual => Usage::Any,
                _ => Usage::Compared(text, is_text),
            };
            for answer in Self::fields_of_answers(x) {
                self.record_read(&answer, at, usage.clone(), false);
            }
        }
    }

    /// A value of an answer is compared after it was converted: whatever its type is, it is compared with that.
    pub fn compared_converted(&mut self, op: Test, value: &Value, other: &Value, at: Span) {
        let text = match &other.is {
            Is::Text(t) => t.as_literal(),
            Is::Number(n) => Some(number_text(*n)),
            _ => None,
        };
        let Some(text) = text.filter(|_| matches!(op, Test::Equal | Test::NotEqual | Test::Identical | Test::NotIdentical)) else { return };
        for one in value.alternatives() {
            if let Is::Answer(answer) = &one.is
                && answer.cooked
                && !answer.path.is_empty()
            {
                self.record_read(&answer.clone(), at, Usage::Compared(text.clone(), false), false);
            }
        }
    }

    /// What an operation on values says of fields of answers among them.
    pub fn looked_at(&mut self, operation: &str, receiver: Option<&Value>, args: &Args<'a>, at: Span, state: &State) {
        match (operation, receiver) {
            ("equals", Some(value)) => {
                for arg in &args.list {
                    self.compared(Test::Equal, value, &arg.value, at, state);
                }
            }
            ("equals", None) => {
                if let (Some(a), Some(b)) = (args.value(0), args.value(1)) {
                    self.compared(Test::Equal, a, b, at, state);
                }
            }
            ("in-list", _) => {
                if let (Some(needle), Some(list)) = (args.value(0), args.value(1)) {
                    self.compared(Test::In, needle, list, at, state);
                }
            }
            ("method-includes", Some(list)) if self.map_of(list, state).is_some() => {
                if let Some(needle) = args.value(0) {
                    self.compared(Test::In, needle, list, at, state);
                }
            }
            (_, Some(value)) if TEXT_METHODS.contains(&operation) => self.used_as_text(value, at),
            // A function that takes nothing but text.
            (_, None) if TEXT_METHODS.contains(&operation) && self.semantics(self.file()).text_adds_text_only => {
                args.list.iter().take(1).for_each(|arg| self.used_as_text(&arg.value, at));
            }
            _ => {}
        }
    }

    /// A constant number is taken from what is counted from a field of an answer: `(now +) field - number`.
    pub fn shortened(&mut self, value: &Value, by: f64, at: Span) {
        for one in value.alternatives() {
            let Is::Answer(answer) = &one.is else { continue };
            let mut field = (**answer).clone();
            let is_product = field.path.iter().any(|n| &**n == super::literals::PRODUCT);
            field.path.retain(|n| ![super::literals::SUM, super::literals::PRODUCT].contains(&&**n));
            // What was multiplied is counted in thousandths.
            let seconds = if is_product { by / 1000.0 } else { by };
            if !field.path.is_empty() && seconds.is_finite() && seconds.abs() < 1e15 {
                self.record_read(&field, at, Usage::Shortened(seconds as i64), false);
            }
        }
    }

    /// The shape of a type of the unit.
    pub fn shape(&mut self, class: TypeId) -> Option<Rc<Shape>> {
        if let Some(known) = self.shapes.get(&class) {
            return known.clone();
        }
        let shape = self.unit.shape(class).map(Rc::new);
        self.shapes.insert(class, shape.clone());
        shape
    }

    /// What a member of a decoded answer is called in the document.
    pub fn wire_name(&mut self, answer: &AnswerValue, member: &Name) -> Option<Name> {
        match answer.shape {
            Some(class) => self.shape(class)?.member(member).map(|field| field.wire.clone()),
            None if answer.path.is_empty() && !self.unit.models.unwraps.contains(&**member) => self.renamed(member),
            None => None,
        }
    }

    /// What all types of the unit that declare such a field, and give it another name in documents, call it there.
    fn renamed(&mut self, member: &Name) -> Option<Name> {
        if !self.semantics(self.file()).encodes_fields {
            return None;
        }
        if self.renames.is_none() {
            let mut all: BTreeMap<Name, Option<Name>> = BTreeMap::new();
            for class in self.unit.all_types() {
                for field in self.shape(class).iter().flat_map(|shape| &shape.fields) {
                    let known = all.entry(field.code.clone()).or_insert_with(|| Some(field.wire.clone()));
                    known.take_if(|wire| *wire != field.wire);
                }
            }
            self.renames = Some(Rc::new(all));
        }
        let wire = self.renames.as_ref()?.get(member)?.clone()?;
        (wire != *member).then_some(wire)
    }

    /// A method without arguments that gives a field of a decoded answer (`getExpiresIn()`).
    pub fn decoded_member(&mut self, answer: &AnswerValue, name: &Name, args: &Args<'a>, span: Span) -> Option<Value> {
        let known = args.list.is_empty() && self.wire_name(answer, name).is_some();
        known.then(|| self.read_answer(answer, name, false, span))
    }

    /// A value, decoded into a class when it is an answer.
    pub fn decoded(&mut self, value: Value, class: TypeId) -> Value {
        let fresh = |v: &Value| matches!(&v.is, Is::Answer(a) if a.shape.is_none());
        if !value.alternatives().iter().any(fresh) || self.shape(class).is_none() {
            return value;
        }
        let all: Vec<Value> = value
            .alternatives()
            .iter()
            .map(|one| match &one.is {
                Is::Answer(answer) if answer.shape.is_none() => {
                    let mut answer = (**answer).clone();
                    if self.quiet == 0 {
                        let decoding = self.records.decodings.entry(class).or_default();
                        decoding.requests.extend(answer.requests.iter().copied());
                        decoding.strict |= answer.strict;
                    }
                    answer.shape = Some(class);
                    Value { is: Is::Answer(Rc::new(answer)), span: one.span }
                }
                _ => one.clone(),
            })
            .collect();
        super::value::any_of(all, value.span)
    }

    /// A value as its declaration has it: an answer is decoded into the class.
    pub fn as_declared(&mut self, value: Value, declared: Option<&Name>, file: u32) -> Value {
        let is_answer = |v: &Value| matches!(v.is, Is::Answer(_));
        let Some(declared) = declared.filter(|_| value.alternatives().iter().any(is_answer)) else { return value };
        match self.unit.find_type(file, declared) {
            Some(class) => self.decoded(value, class),
            None => value,
        }
    }

    /// The class that a call is given as an argument, or on which it calls what the unit does not define (`Token.parse(text)`): what it
    /// decodes is an object of that.
    pub fn class_given(
        &mut self,
        callee: &'a Callee,
        name: Option<&Name>,
        args: &Args<'a>,
        receiver: Option<&Value>,
        state: &mut State,
    ) -> Option<TypeId> {
        let class = |v: &Value| if let Is::Class(class) = v.is { Some(class) } else { None };
        let named = match callee {
            Callee::Static(class @ TypeRef::Named(_), _) => self.resolve(class, state),
            _ => None,
        };
        let foreign = |class: &TypeId| name.is_some_and(|name| self.unit.find_method(*class, name).is_none());
        args.list.iter().find_map(|a| class(&a.value)).or_else(|| receiver.and_then(class).or(named).filter(foreign))
    }
}

/// A value that was computed from another: it is no longer a field of an answer as it was sent.
pub fn cooked(value: Value) -> Value {
    let cook = |one: &Value| match &one.is {
        Is::Answer(answer) if !answer.path.is_empty() && !answer.cooked => {
            Value { is: Is::Answer(Rc::new(AnswerValue { cooked: true, ..(**answer).clone() })), span: one.span }
        }
        _ => one.clone(),
    };
    match &value.is {
        Is::AnyOf(all) => Value { is: Is::AnyOf(Rc::new(all.iter().map(cook).collect())), span: value.span },
        _ => cook(&value),
    }
}

/// The answer that a value is, or may be.
pub fn answer_of(value: &Value) -> Option<Rc<AnswerValue>> {
    value.alternatives().iter().find_map(|v| if let Is::Answer(answer) = &v.is { Some(answer.clone()) } else { None })
}

/// The answer that a value is, or that a text was collected from piece by piece.
pub fn collected(value: &Value) -> Option<Value> {
    value.alternatives().iter().find_map(|one| match &one.is {
        Is::Answer(_) => Some(one.clone()),
        Is::Text(t) => t.pieces.iter().find_map(|p| match &p.kind {
            super::text::PieceIs::Hole(v) if matches!(v.is, Is::Answer(_)) => Some(v.clone()),
            _ => None,
        }),
        _ => None,
    })
}
