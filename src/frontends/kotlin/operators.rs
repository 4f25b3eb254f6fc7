//! Functions that operators call. The evaluator knows `get`, `set` and `invoke` by names of its own.

use super::outline::{has_modifier, name_of};
use super::references::{call_with_given, given};
use super::{Lowering, expr, step};
use crate::frontends::base::method_of;
use crate::model::code::{
    Arithmetic, CALLED, Callee, ELEMENT_GET, ELEMENT_SET, ExprKind, Function, FunctionKind, Member, ParamKind, StepKind, TypeIx, TypeRef,
};
use crate::model::source::Name;
use tree_sitter::Node;

/// The functions of classes that arithmetic calls.
pub(super) const CALLED_BY: &[(Arithmetic, &str)] = &[
    (Arithmetic::Add, "plus"),
    (Arithmetic::Subtract, "minus"),
    (Arithmetic::Multiply, "times"),
    (Arithmetic::Divide, "div"),
    (Arithmetic::Remainder, "rem"),
];

impl Lowering<'_> {
    /// The function that an operator calls, for a function of a class that is declared to be one.
    pub(super) fn operator(&mut self, node: Node<'_>, owner: TypeIx, is_static: bool) {
        let name = name_of(self.input, node).filter(|_| has_modifier(self.input, node, "operator"));
        let Some(name) = name else { return };
        let called = match name {
            "get" => ELEMENT_GET,
            "set" => ELEMENT_SET,
            "invoke" => CALLED,
            _ => return,
        };
        let at = self.span(node).slice(0, 0);
        let callee = match is_static {
            true => Callee::Static(TypeRef::Own, Box::new(Member::Named(Name::from(name)))),
            false => method_of(expr(ExprKind::This, at), name),
        };
        let ix = self.add_function(Function {
            name: called.into(),
            owner: Some(owner),
            kind: FunctionKind::Method,
            is_static,
            params: vec![given(ParamKind::Rest, at)],
            body: vec![step(StepKind::Return(Some(call_with_given(callee, at))), at)],
            span: at,
            name_span: at,
            ..Function::default()
        });
        self.add_method(owner, ix);
    }
}
