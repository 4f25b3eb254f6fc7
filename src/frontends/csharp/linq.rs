//! `from x in xs where … select …`: calls with functions.

use super::names::plain;
use super::{Lowering, expr, step, tree};
use crate::frontends::base::method_call;
use crate::model::code::{Captures, Expr, ExprKind, Function, FunctionKind, Param, StepKind};
use crate::model::source::Name;
use tree_sitter::Node;

impl Lowering<'_> {
    /// A query over one collection. Others are not understood.
    pub(super) fn query(&mut self, node: Node<'_>) -> Expr {
        let clauses = super::children(node);
        let simple = clauses.iter().skip(1).all(|c| matches!(c.kind(), "where_clause" | "order_by_clause" | "select_clause"));
        let Some(from) = clauses.first().filter(|c| simple && c.kind() == "from_clause") else { return self.opaque(node) };
        let name = tree::field(*from, "name");
        let source = super::children(*from).into_iter().rfind(|n| Some(*n) != name);
        let (Some(name), Some(source)) = (name, source) else { return self.opaque(node) };
        let name: Name = plain(self.text(name)).into();
        let mut chain = self.expr(source);
        for clause in clauses.iter().skip(1) {
            let method = match clause.kind() {
                "where_clause" => "Where",
                "select_clause" => "Select",
                _ => continue,
            };
            let Some(body) = super::children(*clause).into_iter().next() else { continue };
            let function = self.clause(body, &name);
            let span = self.span(*clause);
            chain = method_call(chain, method, vec![super::calls::plain_arg(function)], span, span);
        }
        chain
    }

    /// A clause as a function of the variable it speaks of.
    fn clause(&mut self, body: Node<'_>, name: &Name) -> Expr {
        let span = self.span(body);
        let ix = self.reserve();
        let is_static = self.scope.is_static;
        let value = self.in_function(is_static, true, |l| {
            l.declare(name);
            l.expr(body)
        });
        let function = Function {
            kind: FunctionKind::Closure,
            owner: self.classes.last().map(|c| c.ix),
            captures: Captures::All { this: true },
            params: vec![Param { name: name.clone(), span, ..Param::default() }],
            body: vec![step(StepKind::Return(Some(value)), span)],
            span,
            name_span: span.slice(0, 0),
            ..Function::default()
        };
        self.fill(ix, function);
        expr(ExprKind::Closure(ix), span)
    }
}
