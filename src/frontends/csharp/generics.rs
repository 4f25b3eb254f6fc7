//! Type parameters: the class that stands for one is given to a method with its arguments, or is the class that inherits.

use super::{Lowering, children, expr, tree};
use crate::frontends::tree::text;
use crate::model::code::{Expr, ExprKind, Param, ParamKind, Place, TYPE_GIVEN, TypeRef};
use crate::model::source::Name;
use tree_sitter::Node;

impl Lowering<'_> {
    /// What a method's only type parameter is called: it is a parameter without a position.
    pub(super) fn type_parameter(&mut self, node: Node<'_>) -> Option<Param> {
        let list = children(node).into_iter().find(|n| n.kind() == "type_parameter_list")?;
        let [only] = children(list)[..] else { return None };
        let written = text(self.input, tree::field(only, "name").unwrap_or(only));
        let span = self.span(only);
        self.scope.type_parameter = Some(written.into());
        Some(Param {
            name: TYPE_GIVEN.into(),
            // Where it is inferred, it is not known.
            default: Some(expr(ExprKind::Opaque(Vec::new()), span)),
            kind: ParamKind::Named,
            span,
            ..Param::default()
        })
    }

    /// `class Provider<TSelf> where TSelf : Provider<TSelf>`: the parameter that stands for whatever class inherits.
    pub(super) fn inheriting_parameter(&self, node: Node<'_>) -> Option<Name> {
        let own = text(self.input, tree::field(node, "name")?);
        let clauses = children(node).into_iter().filter(|n| n.kind() == "type_parameter_constraints_clause");
        clauses.into_iter().find_map(|clause| {
            let parameter = children(clause).into_iter().find(|n| n.kind() == "identifier")?;
            let constraints = tree::walk(clause).take(64).filter(|n| n.kind() == "generic_name");
            let is_own = |n: Node<'_>| n.named_child(0).is_some_and(|name| text(self.input, name) == own);
            constraints.into_iter().any(is_own).then(|| text(self.input, parameter).into())
        })
    }

    /// The class that a name stands for as a type parameter.
    pub(super) fn class_of_parameter(&self, node: Node<'_>) -> Option<TypeRef> {
        let written = text(self.input, node);
        if self.scope.type_parameter.as_deref() == Some(written) {
            let given = Expr { kind: ExprKind::Read(Place::Local(TYPE_GIVEN.into())), span: self.span(node) };
            return Some(TypeRef::Value(Box::new(given)));
        }
        let inherits = self.classes.last().and_then(|class| class.inheriting.as_deref());
        (inherits == Some(written)).then_some(TypeRef::Late)
    }
}
