//! Properties: of files, objects, classes and functions.

use super::outline::{has_modifier, is_interface, is_variable};
use super::scopes::Scope;
use super::{Lowering, child, children, expr, perform, read, set};
use crate::frontends::base::{called, own_field, typed};
use crate::model::code::{Block, Expr, ExprKind, Field, Function, FunctionIx, FunctionKind, Place, TypeIx};
use crate::model::source::Name;
use tree_sitter::Node;

impl Lowering<'_> {
    /// A property of the top level: constants are seen from every file.
    pub(super) fn top_property(&mut self, node: Node<'_>, out: &mut Block) {
        let Some(name) = child(node, "variable_declaration").and_then(|d| child(d, "identifier")) else { return };
        let name = Name::from(self.word(name));
        let value = match child(node, "getter") {
            Some(getter) => Some(self.getter_value(getter)),
            None => self.initial(node),
        };
        let Some(value) = value else { return };
        if self.outline.variables.contains(&*name) {
            let span = self.span(node);
            return out.push(perform(set(Place::Module(name), value, span)));
        }
        self.file.constants.push((name, value));
    }

    /// A variable of a function.
    pub(super) fn local_property(&mut self, node: Node<'_>, out: &mut Block) {
        let span = self.span(node);
        let value = self.initial(node);
        if let Some(many) = child(node, "multi_variable_declaration") {
            let Some(value) = value else { return };
            let place = Place::Local(self.fresh("parts"));
            out.push(perform(set(place.clone(), value, span)));
            return self.destructure(many, read(place, span), out);
        }
        let Some(declaration) = child(node, "variable_declaration") else { return };
        let Some(name) = child(declaration, "identifier") else { return };
        let declared = self.declared_type(declaration).0;
        let place = self.declare(self.word(name));
        let value = value.unwrap_or_else(|| expr(ExprKind::Null, span.slice(0, 0)));
        let at = value.span;
        let value = typed(declared, value, at);
        out.push(perform(set(place, value, span)));
    }

    pub(super) fn static_property(&mut self, node: Node<'_>, ix: TypeIx) {
        let Some(declaration) = child(node, "variable_declaration") else { return };
        let Some(name) = child(declaration, "identifier") else { return };
        self.scopes.push(Scope { is_static: true, ..Scope::default() });
        let init = match child(node, "getter") {
            Some(getter) => Some(self.getter_value(getter)),
            None => self.initial(node),
        };
        self.scopes.pop();
        let (declared, is_optional) = self.declared_type(declaration);
        let is_constant = !is_variable(self.input, node);
        let marks = self.marks(node);
        let name = Name::from(self.word(name));
        self.add_field(
            ix,
            Field { name, declared, is_optional, marks, init, is_static: true, is_constant, span: self.span(node), ..Field::default() },
        );
    }

    /// A property of an object: set by the constructor, or computed.
    pub(super) fn class_property(&mut self, node: Node<'_>, ix: TypeIx, steps: &mut Block) {
        let span = self.span(node);
        let Some(declaration) = child(node, "variable_declaration") else { return };
        let Some(name_node) = child(declaration, "identifier") else { return };
        let name = Name::from(self.word(name_node));
        let (declared, is_optional) = self.declared_type(declaration);
        let marks = self.marks(node);
        let value = self.initial(node);
        if self.has_field_behind(node) {
            return self.property_with_field(node, &name, ix, value, steps);
        }
        if let Some(getter) = child(node, "getter").filter(|_| value.is_none()) {
            let getter = self.getter(getter, &name, ix, declared.clone());
            return self.add_method(ix, getter);
        }
        // What subclasses compute is no field of their parent.
        let is_declared_only = value.is_none() && node.parent().and_then(|body| body.parent()).is_some_and(is_interface);
        if is_declared_only || has_modifier(self.input, node, "abstract") {
            return;
        }
        self.add_field(ix, Field { name: name.clone(), declared: declared.clone(), is_optional, marks, span, ..Field::default() });
        if let Some(value) = value {
            let at = value.span;
            let value = typed(declared, value, at);
            let place = own_field(name, span);
            steps.push(perform(set(place, value, span)));
        }
    }

    /// What a property is set to at first: its value, or what computes that when it is first read.
    pub(super) fn initial(&mut self, node: Node<'_>) -> Option<Expr> {
        if let Some(delegate) = child(node, "property_delegate") {
            let value = children(delegate).first().copied()?;
            let lambda = children(value).into_iter().find(|n| n.kind() == "annotated_lambda");
            return Some(match lambda {
                Some(lambda) => {
                    let function = self.closure_of(lambda);
                    let span = self.span(value);
                    called(function, Vec::new(), span.slice(0, 0), span)
                }
                None => self.delegated(node, value),
            });
        }
        let skipped =
            ["modifiers", "variable_declaration", "multi_variable_declaration", "getter", "setter", "type_parameters", "type_constraints"];
        let mut cursor = node.walk();
        let mut behind = false;
        let mut found = None;
        for part in node.children(&mut cursor) {
            if part.kind() == "=" {
                behind = true;
            } else if behind && part.is_named() && !skipped.contains(&part.kind()) && !part.kind().ends_with("comment") {
                found = Some(part);
                break;
            }
        }
        found.map(|n| self.expr(n))
    }

    /// `val host by settings`: what an object or a map that answers for properties has under the name.
    fn delegated(&mut self, property: Node<'_>, delegate: Node<'_>) -> Expr {
        let value = self.expr(delegate);
        let name = child(property, "variable_declaration").and_then(|d| child(d, "identifier"));
        let is_plain = matches!(delegate.kind(), "identifier" | "navigation_expression");
        let Some(name) = name.filter(|_| is_plain) else { return value };
        let at = self.span(name);
        let key = expr(ExprKind::Text(self.word(name).into(), at), at);
        read(Place::Index(Box::new(value), Some(Box::new(key))), self.span(delegate))
    }

    /// What a getter without a class gives.
    fn getter_value(&mut self, getter: Node<'_>) -> Expr {
        match child(getter, "function_body").and_then(|b| children(b).first().copied()) {
            Some(body) if body.kind() != "block" => self.expr(body),
            Some(body) => self.block_value(body),
            None => self.unknown(getter),
        }
    }

    fn getter(&mut self, node: Node<'_>, name: &Name, ix: TypeIx, returns: Option<Name>) -> FunctionIx {
        let getter = self.reserve();
        self.scopes.push(Scope::default());
        let mut body = self.around(node);
        body.extend(self.function_body(node));
        self.scopes.pop();
        let span = self.span(node);
        let function = Function {
            name: name.clone(),
            owner: Some(ix),
            kind: FunctionKind::Method,
            is_getter: true,
            returns,
            body,
            span,
            name_span: span.slice(0, 3),
            ..Function::default()
        };
        self.fill(getter, function);
        getter
    }
}
