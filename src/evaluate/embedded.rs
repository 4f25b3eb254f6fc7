//! Embedded values: an object has the fields and methods of the values that its class embeds.

use super::exec::Evaluator;
use super::state::State;
use super::value::{Is, ObjectId, TypeId, Value};
use crate::model::code::Field;
use crate::model::source::{Name, Span};

/// Values that are embedded in embedded values, and so on, are followed so deep.
const MAX_EMBEDDED: usize = 4;

impl<'a> Evaluator<'a> {
    /// The embedded value whose field or method a name means on an object; none when the object itself has one.
    pub fn embedded_with(&mut self, id: ObjectId, name: &str, span: Span, state: &mut State) -> Option<Value> {
        self.embedded_below(id, name, span, 0, state)
    }

    fn embedded_below(&mut self, id: ObjectId, name: &str, span: Span, depth: usize, state: &mut State) -> Option<Value> {
        let class = state.object(id)?.class?;
        let embedded = self.embedded_fields(class);
        if embedded.is_empty() || depth == MAX_EMBEDDED || self.declares(class, name) {
            return None;
        }
        let this = Value::new(Is::Object(id), span);
        embedded.into_iter().find_map(|field| {
            let inner = self.read_object(id, &this, &field, span, state);
            // An object that is a class of its own (Kotlin's `object`).
            if let Is::Class(class) = inner.is {
                return self.unit.lineage(class).into_iter().any(|t| self.declares(t, name)).then_some(inner);
            }
            let Is::Object(object) = inner.is else { return None };
            let (class, client) = state.object(object).map(|o| (o.class, o.client))?;
            let of_class = class.is_some_and(|class| {
                let lineage = self.unit.lineage(class);
                lineage.into_iter().any(|t| self.declares(t, name)) || self.embedded_below(object, name, span, depth + 1, state).is_some()
            });
            let of_client = client.is_some_and(|c| !self.unit.models.method(c, name).is_empty() || self.unit.models.has_property(c, name));
            (of_class || of_client).then_some(inner)
        })
    }

    fn embedded_fields(&self, class: TypeId) -> Vec<Name> {
        let fields = self.unit.class(class).map(|c| &c.fields[..]).unwrap_or_default();
        fields.iter().filter(|f| f.is_embedded).map(|f| f.name.clone()).collect()
    }

    /// Whether a class itself has a field or method of a name.
    fn declares(&self, class: TypeId, name: &str) -> bool {
        let of = |field: &Field| *field.name == *name;
        let field = self.unit.class(class).is_some_and(|c| c.fields.iter().any(of));
        field
            || self.unit.find_method(class, name).is_some_and(|(_, owner)| owner == class || self.unit.extended.get(&owner) == Some(&class))
    }
}
