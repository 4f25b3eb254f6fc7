//! Shapes: types and schemas that answers are decoded into, as far as their declarations say.

use super::decoder;
use super::source::{Name, Span};

/// A type, or a schema that code composes, with the fields that it takes from a document.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Shape {
    /// Where it is declared: its name, or the expression that composes it.
    pub at: Span,
    /// The whole declaration.
    pub span: Span,
    /// Its fields, inherited ones included.
    pub fields: Vec<ShapeField>,
    /// Fields that it doesn't know are rejected: where that is said.
    pub strict: Option<Span>,
    /// It may have more fields: a parent or a part is not visible.
    pub open: bool,
    /// The requests whose answers are decoded into it, each by its composer and its sending call.
    pub decodes: Vec<(Span, Span)>,
}

/// A field of a shape.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ShapeField {
    /// Its name in code.
    pub code: Name,
    /// Its name in the document.
    pub wire: Name,
    /// Further names that it is found by.
    pub aliases: Vec<Name>,
    /// A document's field with the same words in another spelling is this one, too.
    pub by_words: bool,
    /// Where it is declared.
    pub at: Span,
    /// It holds text.
    pub is_text: bool,
    /// A document without it cannot be decoded.
    pub required: bool,
    /// A document in which it has another type cannot be decoded.
    pub exact: bool,
    /// It is left out of a document while it is empty.
    pub omitted: bool,
}

impl ShapeField {
    /// Whether it takes the document's field of that name.
    pub fn takes(&self, name: &str) -> bool {
        *self.wire == *name
            || self.aliases.iter().any(|a| **a == *name)
            || (self.by_words && decoder::words(&self.wire) == decoder::words(name))
    }
}

impl Shape {
    /// The field that takes the document's field of that name.
    pub fn field(&self, name: &str) -> Option<&ShapeField> {
        self.fields.iter().find(|f| *f.wire == *name).or_else(|| self.fields.iter().find(|f| f.takes(name)))
    }

    /// The field that code calls so, directly or by a method that gives it (`getExpiresIn`, `expiresIn()`).
    pub fn member(&self, name: &str) -> Option<&ShapeField> {
        let exact = self.fields.iter().find(|f| *f.code == *name);
        exact.or_else(|| {
            let mut words = decoder::words(name);
            if words.len() > 1 && matches!(words.first().map(String::as_str), Some("get" | "is")) {
                words.remove(0);
            }
            self.fields.iter().find(|f| decoder::words(&f.code) == words)
        })
    }
}
