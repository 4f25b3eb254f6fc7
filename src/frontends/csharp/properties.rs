//! Properties and indexers.

use super::names::plain;
use super::{Lowering, has_modifier, tree};
use crate::model::code::{ELEMENT_GET, ELEMENT_SET, Field, Function, FunctionKind, Param, Type};
use crate::model::source::Name;
use tree_sitter::Node;

/// How the model calls what reads and writes an element of an object.
const ELEMENT: (&str, &str) = (ELEMENT_GET, ELEMENT_SET);

impl Lowering<'_> {
    /// A property is a field, or what its accessors do.
    pub(super) fn property(&mut self, node: Node<'_>, declared: &mut Type, is_interface: bool) {
        let Some(name_node) = tree::field(node, "name") else { return };
        let name: Name = plain(self.text(name_node)).into();
        let is_static = has_modifier(self.input, node, "static");
        let value = tree::field(node, "value");
        let accessors = self.accessors(node);
        let head = Function { name: name.clone(), kind: FunctionKind::Method, is_static, ..Function::default() };
        if let Some(body) = value.filter(|v| v.kind() == "arrow_expression_clause") {
            let head = Function { is_getter: true, ..head };
            let ix = self.file_function(node, head, |l, _| l.arrow(body));
            declared.methods.push(ix);
            return;
        }
        for accessor in &accessors {
            declared.methods.extend(self.accessor(*accessor, node, &head));
        }
        let is_abstract = is_interface || has_modifier(self.input, node, "abstract");
        let has_bodies = accessors.iter().any(|a| tree::field(*a, "body").is_some());
        if (is_abstract || has_bodies) && value.is_none() {
            return;
        }
        let of_type = tree::field(node, "type");
        declared.fields.push(Field {
            name,
            declared: of_type.and_then(|n| self.declared_name(n)),
            is_optional: of_type.is_some_and(|n| n.kind() == "nullable_type"),
            marks: self.marks(node),
            init: value.map(|n| self.initialiser(n, of_type, is_static)),
            is_static,
            is_constant: is_static && !accessors.iter().any(|a| matches!(self.field_text(*a, "name"), "set" | "init")),
            is_embedded: false,
            span: self.span(name_node),
        });
    }

    fn accessors<'t>(&self, node: Node<'t>) -> Vec<Node<'t>> {
        let list = tree::field(node, "accessors").map(super::children).unwrap_or_default();
        list.into_iter().filter(|n| n.kind() == "accessor_declaration").collect()
    }

    /// One accessor with a body, as a method.
    fn accessor(&mut self, accessor: Node<'_>, property: Node<'_>, head: &Function) -> Option<usize> {
        let body = tree::field(accessor, "body")?;
        let writes = match self.field_text(accessor, "name") {
            "get" => false,
            "set" | "init" => true,
            _ => return None,
        };
        let keyed = tree::field(property, "parameters");
        let is_plain = keyed.is_none();
        let head = Function { is_getter: !writes && is_plain, is_setter: writes && is_plain, ..head.clone() };
        let ix = self.file_function(accessor, head, |l, function| {
            function.params = keyed.map(|n| l.parameters(n)).unwrap_or_default();
            if writes {
                let name: Name = "value".into();
                l.declare(&name);
                function.params.push(Param { name, span: function.span.slice(0, 0), ..Param::default() });
            }
            match body.kind() {
                "block" => l.block(body),
                _ if writes => super::children(body).into_iter().map(|n| super::perform(l.expr(n))).collect(),
                _ => l.arrow(body),
            }
        });
        let name = tree::field(accessor, "name").map(|n| self.span(n));
        if let (Some(name), Some(function)) = (name, self.file.functions.get_mut(ix)) {
            function.name_span = name;
        }
        Some(ix)
    }

    /// `this[string key]`
    pub(super) fn indexer(&mut self, node: Node<'_>, declared: &mut Type) {
        let head = |name: &str| Function { name: name.into(), kind: FunctionKind::Method, ..Function::default() };
        if let Some(body) = tree::field(node, "value") {
            let ix = self.file_function(node, head(ELEMENT.0), |l, function| {
                function.params = tree::field(node, "parameters").map(|n| l.parameters(n)).unwrap_or_default();
                l.arrow(body)
            });
            declared.methods.push(ix);
        }
        for accessor in self.accessors(node) {
            let name = if self.field_text(accessor, "name") == "get" { ELEMENT.0 } else { ELEMENT.1 };
            declared.methods.extend(self.accessor(accessor, node, &head(name)));
        }
    }
}
