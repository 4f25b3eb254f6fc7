//! Schemas that code composes by calls: objects of fields, and what is said of them.

use super::arguments::Args;
use super::exec::Evaluator;
use super::state::{Object, State};
use super::unit::last;
use super::value::{Is, Key, MapValue, ObjectId, Slot, Value};
use crate::model::decoder::Schemas;
use crate::model::http::Tri;
use crate::model::shape::{Shape, ShapeField};
use crate::model::source::{Name, Span};

/// The field of an object that is a schema: its library.
const LIBRARY: &str = "#schema";
/// Its fields, as a map.
const FIELDS: &str = "#fields";
/// It is of text.
const TEXT: &str = "#text";
/// Whether it may be missing where it is a field.
const OPTIONAL: &str = "#optional";
/// Whether it rejects fields that it doesn't know.
const STRICT: &str = "#strict";

impl<'a> Evaluator<'a> {
    /// A call of a schema library's function; or of any function that is given a schema and an answer.
    pub fn schema_call(&mut self, name: &str, args: &Args<'a>, span: Span, state: &mut State) -> Option<Value> {
        let given = args.list.iter().find_map(|a| self.as_schema(&a.value, state));
        let answer = args.list.iter().flat_map(|a| a.value.alternatives()).find(|v| matches!(v.is, Is::Answer(_))).cloned();
        if let (Some(id), Some(answer)) = (given, &answer) {
            self.checked(id, answer, state);
            return Some(Value { is: answer.is.clone(), span });
        }
        let (index, function) = self.schema_function(name)?;
        let library = *self.unit.models.schemas.get(index)?;
        let is = |list: &[String]| list.iter().any(|n| n == function);
        if is(&library.objects) || is(&library.strict_objects) || is(&library.partial_objects) {
            let fields = args.value(0).and_then(|v| self.map_of(v, state));
            let fields = fields.unwrap_or_else(|| MapValue { open: !args.list.is_empty(), ..MapValue::default() });
            let option = library.strict_option.as_ref().and_then(|name| {
                let options = self.map_of(args.value(1)?, state)?;
                options.named(name).map(|s| matches!(s.value.is, Is::Bool(false)))
            });
            let strict = option.unwrap_or_else(|| is(&library.strict_objects));
            let partial = is(&library.partial_objects);
            let fields = if partial { self.with_optional(fields, |_| true, true, state) } else { fields };
            let made = [(FIELDS, Value::map(fields, span)), (STRICT, Value::new(Is::Bool(strict), span))];
            return Some(self.make_schema(index, &made, span, state));
        }
        if let Some(inner) = given
            && let Some(reshaped) = self.reshaped(inner, library, function, args.value(1), span, state)
        {
            return Some(reshaped);
        }
        if is(&library.optional)
            && let Some(inner) = given
        {
            return Some(self.changed_schema(inner, OPTIONAL, true, span, state));
        }
        match given {
            Some(inner) => Some(Value::new(Is::Object(inner), span)),
            None => Some(self.make_schema(index, &[(TEXT, Value::new(Is::Bool(is(&library.text)), span))], span, state)),
        }
    }

    /// A method of a schema.
    pub fn schema_method(&mut self, id: ObjectId, name: &str, args: &Args<'a>, span: Span, state: &mut State) -> Option<Value> {
        let index = self.library_of_schema(id, state)?;
        let library = *self.unit.models.schemas.get(index)?;
        let is = |list: &[String]| list.iter().any(|n| n == name);
        let off = args.value(0).is_some_and(|v| matches!(v.is, Is::Bool(false)));
        if is(&library.strict) || is(&library.lenient) {
            return Some(self.changed_schema(id, STRICT, is(&library.strict) != off, span, state));
        }
        if let Some(reshaped) = self.reshaped(id, library, name, args.value(0), span, state) {
            return Some(reshaped);
        }
        if is(&library.optional) || is(&library.required) {
            return Some(self.changed_schema(id, OPTIONAL, is(&library.optional), span, state));
        }
        if is(&library.extend) {
            let other = args.value(0);
            let of_schema = other.and_then(|v| self.as_schema(v, state)).and_then(|o| self.schema_fields(o, state));
            let added = of_schema.or_else(|| other.and_then(|v| self.map_of(v, state)));
            let mut fields = self.schema_fields(id, state).unwrap_or_default();
            match added {
                Some(added) => fields.extend(&added),
                None => fields.open = true,
            }
            return Some(self.with_fields(id, fields, span, state));
        }
        let answer = args.list.iter().flat_map(|a| a.value.alternatives()).find(|v| matches!(v.is, Is::Answer(_))).cloned();
        match answer {
            Some(answer) => {
                self.checked(id, &answer, state);
                Some(Value { is: answer.is, span })
            }
            None => Some(Value::new(Is::Object(id), span)),
        }
    }

    /// A map that is a JSON Schema of an object.
    pub fn schema_literal(&mut self, map: &MapValue, span: Span, state: &State) {
        let Some(properties) = map.named("properties").and_then(|s| self.map_of(&s.value, state)) else { return };
        if self.quiet > 0 || properties.entries.is_empty() {
            return;
        }
        let required = map.named("required").and_then(|s| self.map_of(&s.value, state)).unwrap_or_default();
        let asked: Vec<Name> = required.entries.iter().filter_map(|(_, s)| s.value.as_literal()).collect();
        let field = |(key, slot): &(Key, Slot)| {
            let Key::Name(name) = key else { return None };
            let kind = self.map_of(&slot.value, state)?.named("type").and_then(|s| s.value.as_literal());
            let (is_text, required) = (kind.as_deref() == Some("string"), asked.contains(name));
            Some(ShapeField {
                code: name.clone(),
                wire: name.clone(),
                at: slot.key,
                is_text,
                required,
                exact: true,
                ..ShapeField::default()
            })
        };
        let fields: Vec<ShapeField> = properties.entries.iter().filter_map(field).collect();
        let closed = map.named("additionalProperties").filter(|s| matches!(s.value.is, Is::Bool(false)));
        let strict = closed.map(|s| Span { end: s.at.end, ..s.key });
        self.records.schemas.entry(span).or_insert(Shape { at: span, span, fields, strict, open: properties.open, decodes: Vec::new() });
    }

    /// The library and the function that a qualified name names.
    fn schema_function<'n>(&self, name: &'n str) -> Option<(usize, &'n str)> {
        let (owner, function) = name.rsplit_once('.')?;
        let position = self.unit.models.schemas.iter().position(|s| s.names.iter().any(|n| n == owner))?;
        Some((position, function))
    }

    fn library_of_schema(&self, id: ObjectId, state: &State) -> Option<usize> {
        match state.object(id)?.fields.get(LIBRARY)?.value.is {
            Is::Number(n) => Some(n as usize),
            _ => None,
        }
    }

    fn as_schema(&self, value: &Value, state: &State) -> Option<ObjectId> {
        match value.is {
            Is::Object(id) => self.library_of_schema(id, state).map(|_| id),
            _ => None,
        }
    }

    fn schema_fields(&self, id: ObjectId, state: &State) -> Option<MapValue> {
        match &state.object(id)?.fields.get(FIELDS)?.value.is {
            Is::Map(map) => Some((**map).clone()),
            _ => None,
        }
    }

    fn make_schema(&mut self, library: usize, said: &[(&str, Value)], span: Span, state: &mut State) -> Value {
        let mut object = Object { span, ..Object::default() };
        object.fields.insert(LIBRARY.into(), Slot::new(Value::new(Is::Number(library as f64), span), span, span));
        for (name, value) in said {
            object.fields.insert((*name).into(), Slot::new(value.clone(), span, span));
        }
        self.kept_schema(object, span, state)
    }

    fn changed_schema(&mut self, id: ObjectId, what: &str, on: bool, span: Span, state: &mut State) -> Value {
        let mut object = state.object(id).cloned().unwrap_or_default();
        object.fields.insert(what.into(), Slot::new(Value::new(Is::Bool(on), span), span, span));
        self.kept_schema(object, span, state)
    }

    /// Puts a schema into the heap, and into what was found when it has fields.
    fn kept_schema(&mut self, object: Object, span: Span, state: &mut State) -> Value {
        let id = self.allocate(state, Object { span, ..object });
        if self.quiet == 0
            && let Some(shape) = self.shape_of_schema(id, span, state)
        {
            self.records.schemas.entry(span).or_insert(shape);
        }
        Value::new(Is::Object(id), span)
    }

    /// A schema with some of another's fields, or with some that may be missing: those that a map or a list names, else all.
    fn reshaped(
        &mut self,
        id: ObjectId,
        library: &Schemas,
        function: &str,
        chosen: Option<&Value>,
        span: Span,
        state: &mut State,
    ) -> Option<Value> {
        let is = |list: &[String]| list.iter().any(|n| n == function);
        let mut fields = self.schema_fields(id, state)?;
        let chosen = chosen.and_then(|v| self.map_of(v, state)).map(|map| {
            let name = |(key, slot): &(Key, Slot)| if map.is_list() { slot.value.as_literal() } else { Some(key.text()) };
            map.entries.iter().filter_map(name).collect::<Vec<Name>>()
        });
        let is_chosen = |key: &Key| chosen.as_ref().is_none_or(|names| names.contains(&key.text()));
        if is(&library.pick) {
            fields.entries.retain(|(key, _)| is_chosen(key));
        } else if is(&library.omit) {
            fields.entries.retain(|(key, _)| !is_chosen(key));
        } else if is(&library.partial) || is(&library.complete) {
            fields = self.with_optional(fields, is_chosen, is(&library.partial), state);
        } else {
            return None;
        }
        Some(self.with_fields(id, fields, span, state))
    }

    fn with_fields(&mut self, id: ObjectId, fields: MapValue, span: Span, state: &mut State) -> Value {
        let mut object = state.object(id).cloned().unwrap_or_default();
        object.fields.insert(FIELDS.into(), Slot::new(Value::map(fields, span), span, span));
        self.kept_schema(object, span, state)
    }

    fn with_optional(&mut self, mut fields: MapValue, which: impl Fn(&Key) -> bool, optional: bool, state: &mut State) -> MapValue {
        for (_, slot) in fields.entries.iter_mut().filter(|(key, _)| which(key)) {
            if let Some(id) = self.as_schema(&slot.value, state) {
                slot.value = self.changed_schema(id, OPTIONAL, optional, slot.value.span, state);
            }
        }
        fields
    }

    fn shape_of_schema(&self, id: ObjectId, span: Span, state: &State) -> Option<Shape> {
        let library = *self.unit.models.schemas.get(self.library_of_schema(id, state)?)?;
        let map = self.schema_fields(id, state)?;
        let entries = map.entries.iter().filter_map(|(key, slot)| match key {
            Key::Name(name) => Some(self.field_of_schema(library, name, slot, state)),
            _ => None,
        });
        let fields: Vec<ShapeField> = entries.collect();
        let strict = self.says(id, STRICT, state).unwrap_or(false);
        Some(Shape { at: span, span, fields, strict: strict.then_some(span), open: map.open, decodes: Vec::new() })
    }

    fn field_of_schema(&self, library: &Schemas, name: &Name, slot: &Slot, state: &State) -> ShapeField {
        let id = self.as_schema(&slot.value, state);
        let says = |what: &str| id.and_then(|id| self.says(id, what, state));
        // `t.string`: a schema that is a property of the library.
        let named = |symbol: &Name| library.text.iter().any(|t| t == last(symbol)) && self.schema_function(symbol).is_some();
        let is_text = says(TEXT).unwrap_or(matches!(&slot.value.is, Is::Symbol(s) if named(s)));
        let optional = says(OPTIONAL).unwrap_or(!library.requires) || slot.there != Tri::Yes;
        let required = !optional && !slot.value.is_unknown();
        ShapeField {
            code: name.clone(),
            wire: name.clone(),
            at: slot.key,
            is_text,
            required,
            exact: library.exact,
            ..ShapeField::default()
        }
    }

    fn says(&self, id: ObjectId, what: &str, state: &State) -> Option<bool> {
        match state.object(id)?.fields.get(what)?.value.is {
            Is::Bool(on) => Some(on),
            _ => None,
        }
    }

    /// An answer is checked against a schema.
    fn checked(&mut self, id: ObjectId, answer: &Value, state: &State) {
        let (Some(span), Is::Answer(answer)) = (state.object(id).map(|o| o.span), &answer.is) else { return };
        if self.quiet == 0 && answer.path.is_empty() {
            self.records.checked.entry(span).or_default().extend(answer.requests.iter().copied());
        }
    }
}
