//! Properties whose accessors use the field behind them: `var path = "" set(value) { field = value.trim() }`.

use super::scopes::Scope;
use super::{Lowering, child, perform, read, set, step, words};
use crate::frontends::base::{field_of, own_field};
use crate::model::code::{Block, Expr, Field, Function, FunctionKind, Param, Place, StepKind, TypeIx};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

/// The name of the field behind a property.
fn behind(property: &str) -> Name {
    format!("%{property}").into()
}

impl Lowering<'_> {
    /// Whether the accessors of a property have more to do than to read and write it.
    pub(super) fn has_field_behind(&self, node: Node<'_>) -> bool {
        let accessors = ["getter", "setter"].into_iter().filter_map(|kind| child(node, kind));
        let bodies = accessors.filter_map(|accessor| child(accessor, "function_body"));
        bodies.into_iter().any(|body| words(self.text(body)).any(|word| word == "field"))
    }

    /// The field behind a property, and its accessors.
    pub(super) fn property_with_field(&mut self, node: Node<'_>, name: &Name, ix: TypeIx, value: Option<Expr>, steps: &mut Block) {
        let span = self.span(node);
        let field = behind(name);
        self.add_field(ix, Field { name: field.clone(), span, ..Field::default() });
        if let Some(value) = value {
            steps.push(perform(set(own_field(field.clone(), span), value, span)));
        }
        let getter = child(node, "getter").filter(|g| child(*g, "function_body").is_some());
        let setter = child(node, "setter").filter(|s| child(*s, "function_body").is_some());
        for (accessor, is_setter) in [(getter, false), (setter, true)] {
            self.accessor(accessor, name, ix, is_setter, span);
        }
    }

    fn accessor(&mut self, node: Option<Node<'_>>, name: &Name, ix: TypeIx, is_setter: bool, property: Span) {
        let reserved = self.reserve();
        let span = node.map_or(property.slice(0, 0), |n| self.span(n));
        self.scopes.push(Scope { behind: Some(behind(name)), ..Scope::default() });
        let parameter = node.and_then(|n| child(n, "identifier")).map_or("value", |n| self.word(n));
        let parameter = Name::from(parameter);
        if is_setter {
            self.declare(&parameter);
        }
        let field = own_field(behind(name), span);
        let body = match (node, is_setter) {
            (Some(node), _) => {
                let mut body = self.around(node);
                body.extend(self.function_body(node));
                body
            }
            (None, true) => vec![perform(set(field, read(Place::Local(parameter.clone()), span), span))],
            (None, false) => vec![step(StepKind::Return(Some(read(field, span))), span)],
        };
        self.scopes.pop();
        let params = if is_setter { vec![Param { name: parameter, span, ..Param::default() }] } else { Vec::new() };
        let function = Function {
            name: name.clone(),
            owner: Some(ix),
            kind: FunctionKind::Method,
            is_getter: !is_setter,
            is_setter,
            params,
            body,
            span,
            name_span: span.slice(0, 3),
            ..Function::default()
        };
        self.fill(reserved, function);
        self.add_method(ix, reserved);
    }

    /// What `field` stands for: the field behind the property whose accessor the code is.
    pub(super) fn field_behind(&self, name: &str, span: Span) -> Option<Place> {
        let field = self.function().filter(|_| name == "field").and_then(|f| f.behind.clone())?;
        Some(field_of(self.receiver(span), field))
    }
}
