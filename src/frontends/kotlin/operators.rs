//! Functions that operators call: `get`, `set` and `invoke`. The evaluator knows them by names of its own.

use super::outline::{has_modifier, name_of};
use super::{Lowering, expr, read, step};
use crate::model::code::{
    Arg, CALLED, Callee, ELEMENT_GET, ELEMENT_SET, ExprKind, Function, FunctionKind, Member, Param, ParamKind, Place, StepKind, TypeIx,
    TypeRef,
};
use crate::model::source::Name;
use tree_sitter::Node;

/// What an operator is called with.
const GIVEN: &str = "%given";

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
        let given = Arg { value: read(Place::Local(GIVEN.into()), at), name: None, spread: true };
        let member = Box::new(Member::Named(Name::from(name)));
        let callee = match is_static {
            true => Callee::Static(TypeRef::Own, member),
            false => Callee::Method(Box::new(expr(ExprKind::This, at)), member),
        };
        let call = expr(ExprKind::Call { callee, args: vec![given], name: at }, at);
        let ix = self.reserve();
        self.fill(
            ix,
            Function {
                name: called.into(),
                owner: Some(owner),
                kind: FunctionKind::Method,
                is_static,
                params: vec![Param { name: GIVEN.into(), kind: ParamKind::Rest, span: at, ..Param::default() }],
                body: vec![step(StepKind::Return(Some(call)), at)],
                span: at,
                name_span: at,
                ..Function::default()
            },
        );
        self.add_method(owner, ix);
    }
}
