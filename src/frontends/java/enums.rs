//! Enumerations: their constants are objects that know what they are called.

use super::expressions::local;
use super::set;
use super::{Lowering, children, expr, step, tree};
use crate::frontends::base::{field_of, own_field};
use crate::model::code::{Block, Entry, ExprKind, Field, Function, FunctionKind, Place, StepKind, Type, TypeRef};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

/// The field that holds what a constant is called.
const CALLED: &str = "#case";

impl Lowering<'_> {
    pub(super) fn enumeration(&mut self, body: Node<'_>, declared: &mut Type) {
        for constant in children(body).into_iter().filter(|n| n.kind() == "enum_constant") {
            self.constant(constant, declared);
        }
        let blocks = self.class_members(body, declared, false);
        self.default_constructor(declared, blocks, false);
        let has = |l: &Self, name: &str| declared.methods.iter().any(|ix| l.file.functions.get(*ix).is_some_and(|f| &*f.name == name));
        let at = declared.span.slice(0, 0);
        let missing: Vec<&str> = ["name", "toString"].into_iter().filter(|n| !has(self, n)).collect();
        for name in missing {
            let value = expr(ExprKind::Read(own_field(CALLED, at)), at);
            let body = vec![step(StepKind::Return(Some(value)), at)];
            self.add_method(declared, made(name, false, body, at));
        }
        let entries = declared.fields.iter().filter(|f| f.is_constant).map(|f| {
            let value = expr(ExprKind::Read(Place::Static(TypeRef::Own, f.name.clone())), at);
            Entry { key: None, value, spread: false, span: at }
        });
        let all = expr(ExprKind::List(entries.collect()), at);
        self.add_method(declared, made("values", true, vec![step(StepKind::Return(Some(all)), at)], at));
    }

    /// `GET("get") { … }`.
    fn constant(&mut self, node: Node<'_>, declared: &mut Type) {
        let Some(name) = tree::field(node, "name") else { return };
        let (span, at) = (self.span(node), self.span(name));
        let text: Name = self.text(name).into();
        let marks = self.marks(node);
        self.contexts.push(super::scopes::Context::function(true));
        let args = self.arguments(tree::field(node, "arguments"));
        let made = match tree::field(node, "body") {
            Some(body) => self.anonymous(TypeRef::Named(declared.name.clone()), args, body, span),
            None => expr(ExprKind::New { class: TypeRef::Own, args }, span),
        };
        self.contexts.pop();
        let object = self.temporary();
        let called = field_of(local(&object, at), CALLED);
        let init = expr(
            ExprKind::Sequence(vec![
                set(Place::Local(object.clone()), made, span),
                set(called, expr(ExprKind::Text(text.clone(), at), at), at),
                local(&object, span),
            ]),
            span,
        );
        declared.fields.push(Field { name: text, marks, init: Some(init), is_static: true, is_constant: true, span, ..Field::default() });
    }
}

/// A method that the compiler writes.
fn made(name: &str, is_static: bool, body: Block, at: Span) -> Function {
    Function { name: name.into(), kind: FunctionKind::Method, is_static, body, span: at, name_span: at, ..Function::default() }
}
