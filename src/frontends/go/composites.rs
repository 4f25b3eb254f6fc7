//! Composite literals: structs, maps and lists.

use super::names::Kind;
use super::{Lowering, expr, read, set, unknown};
use crate::frontends::base::{Deeper, field_of};
use crate::frontends::tree;
use crate::model::code::{Arg, Entry, Expr, ExprKind, Place, TypeRef};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

/// What a literal is made of.
enum Shape<'t> {
    /// A map; the type of its values when it is written.
    Map(Option<Node<'t>>),
    /// A list; the type of its elements when it is written.
    List(Option<Node<'t>>),
    /// A struct of the file or of its package.
    Struct(Name),
    /// A type of another package.
    Foreign(Name),
    /// Whatever its keys say.
    Unknown,
}

impl<'t> Lowering<'t> {
    pub(super) fn composite(&mut self, node: Node<'t>) -> Expr {
        match tree::field(node, "body") {
            Some(body) => self.literal_of(tree::field(node, "type"), body, self.span(node)),
            None => unknown(self.span(node)),
        }
    }

    fn literal_of(&mut self, of: Option<Node<'t>>, body: Node<'t>, span: Span) -> Expr {
        let shape = self.shape(of, body);
        match shape {
            Shape::Map(values) => {
                let entries = self.map_entries(body, values);
                expr(ExprKind::Map(entries), span)
            }
            Shape::List(elements) => {
                let entries = self.list_entries(body, elements);
                expr(ExprKind::List(entries), span)
            }
            Shape::Struct(name) => {
                let args = self.fields(body);
                expr(ExprKind::New { class: TypeRef::Named(name), args }, span)
            }
            Shape::Foreign(name) => self.foreign(name, body, span),
            Shape::Unknown if is_keyed(body) => {
                let entries = self.map_entries(body, None);
                expr(ExprKind::Map(entries), span)
            }
            Shape::Unknown => {
                let entries = self.list_entries(body, None);
                expr(ExprKind::List(entries), span)
            }
        }
    }

    fn shape(&mut self, of: Option<Node<'t>>, body: Node<'t>) -> Shape<'t> {
        let Some(of) = of else { return Shape::Unknown };
        match of.kind() {
            "map_type" => Shape::Map(tree::field(of, "value")),
            "slice_type" | "array_type" | "implicit_length_array_type" => Shape::List(tree::field(of, "element")),
            "struct_type" => Shape::Struct(self.anonymous(of)),
            "pointer_type" | "parenthesized_type" => self.shape(tree::children(of).first().copied(), body),
            "generic_type" => self.shape(tree::field(of, "type"), body),
            "type_identifier" | "qualified_type" => self.named_shape(of, body),
            _ => Shape::Unknown,
        }
    }

    fn named_shape(&mut self, of: Node<'t>, body: Node<'t>) -> Shape<'t> {
        let written = self.text(of);
        let name = self.names.class(written);
        match self.names.kind(written) {
            Some(Kind::Map) => Shape::Map(None),
            Some(Kind::List) => Shape::List(None),
            Some(_) => Shape::Struct(name),
            None if !self.has_fields(body, written.contains('.')) => Shape::Map(None),
            None if name.starts_with('/') => Shape::Struct(name),
            None => Shape::Foreign(name),
        }
    }

    /// Whether the keys of a literal may be names of fields: other packages see only those that begin with a capital.
    fn has_fields(&self, body: Node<'t>, is_foreign: bool) -> bool {
        keys(body).into_iter().all(|key| {
            let name = self.text(key);
            let is_constant = self.names.is_constant_or_function(name) || self.names.is_variable(name) || self.variable(name).is_some();
            key.kind() == "identifier" && (!is_foreign || name.starts_with(char::is_uppercase) && !is_constant)
        })
    }

    /// The fields of a struct, by name or by position.
    fn fields(&mut self, body: Node<'t>) -> Vec<Arg> {
        let mut args = Vec::new();
        for (element, _) in tree::entries(self.input, body) {
            let Some((key, value)) = parts(element) else { continue };
            let name = key.map(|key| Name::from(self.text(key)));
            args.push(Arg { value: self.element(value, None), name, spread: false });
        }
        args
    }

    /// An object of another package's type, with what the literal says written to its fields.
    fn foreign(&mut self, name: Name, body: Node<'t>, span: Span) -> Expr {
        let class = TypeRef::Named(name);
        if !is_keyed(body) {
            let args = self.fields(body);
            return expr(ExprKind::New { class, args }, span);
        }
        let object = Place::Local(self.fresh("o"));
        let mut steps = vec![set(object.clone(), expr(ExprKind::New { class, args: Vec::new() }, span), span)];
        for arg in self.fields(body) {
            let Some(field) = arg.name else { continue };
            let place = field_of(read(object.clone(), span), field);
            let at = arg.value.span;
            steps.push(set(place, arg.value, at));
        }
        steps.push(read(object, span));
        expr(ExprKind::Sequence(steps), span)
    }

    fn map_entries(&mut self, body: Node<'t>, values: Option<Node<'t>>) -> Vec<Entry> {
        let mut entries = Vec::new();
        for (element, span) in tree::entries(self.input, body) {
            let Some((key, value)) = parts(element) else { continue };
            let key = key.map(|key| self.expr(key));
            entries.push(Entry { key, value: self.element(value, values), spread: false, span });
        }
        entries
    }

    fn list_entries(&mut self, body: Node<'t>, elements: Option<Node<'t>>) -> Vec<Entry> {
        let mut entries = Vec::new();
        for (element, span) in tree::entries(self.input, body) {
            let Some((_, value)) = parts(element) else { continue };
            entries.push(Entry { key: None, value: self.element(value, elements), spread: false, span });
        }
        entries
    }

    /// A part of a literal: a literal without its type has the one that is written around it.
    fn element(&mut self, node: Node<'t>, of: Option<Node<'t>>) -> Expr {
        if node.kind() == "literal_value" {
            let span = self.span(node);
            return self.deeper(node, |this| this.literal_of(of, node, span)).unwrap_or_else(|| unknown(span));
        }
        self.expr(node)
    }
}

/// Whether the elements of a literal have keys.
fn is_keyed(body: Node<'_>) -> bool {
    !keys(body).is_empty()
}

fn keys(body: Node<'_>) -> Vec<Node<'_>> {
    tree::children(body).into_iter().filter_map(|element| parts(element)?.0).collect()
}

/// The key and the value of an element.
fn parts(element: Node<'_>) -> Option<(Option<Node<'_>>, Node<'_>)> {
    match element.kind() {
        "keyed_element" => {
            let key = tree::field(element, "key").and_then(|key| tree::children(key).first().copied());
            let value = tree::field(element, "value").and_then(|value| tree::children(value).first().copied())?;
            Some((key, value))
        }
        "literal_element" => Some((None, tree::children(element).first().copied()?)),
        _ => None,
    }
}
