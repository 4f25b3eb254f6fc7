//! Lambdas, functions without a name, and objects without one.

use super::scopes::Scope;
use super::{Lowering, child, children, expr, step};
use crate::frontends::base::{perform, read, set, unknown};
use crate::model::code::{Block, Captures, Expr, ExprKind, Param, Place, StepKind};
use crate::model::source::Span;
use tree_sitter::Node;

impl Lowering<'_> {
    /// A lambda: what it is called on is its receiver.
    pub(super) fn lambda(&mut self, node: Node<'_>) -> Expr {
        self.lambda_with(node, false)
    }

    /// A lambda whose receiver is the one around it.
    pub(super) fn closure_of(&mut self, node: Node<'_>) -> Expr {
        self.lambda_with(node, true)
    }

    fn lambda_with(&mut self, node: Node<'_>, shares_receiver: bool) -> Expr {
        let literal = if node.kind() == "annotated_lambda" { child(node, "lambda_literal").unwrap_or(node) } else { node };
        let span = self.span(literal);
        self.closure(shares_receiver, span, |me| {
            let mut body = Block::new();
            let params = me.lambda_params(literal, &mut body);
            let statements = children(literal).into_iter().filter(|n| n.kind() != "lambda_parameters").collect();
            me.statements(statements, &mut body);
            give_last(&mut body);
            (params, body)
        })
    }

    /// A function without a name, which has a scope of its own; `shares_receiver` when it has the receiver around it.
    pub(super) fn closure(&mut self, shares_receiver: bool, span: Span, lower: impl FnOnce(&mut Self) -> (Vec<Param>, Block)) -> Expr {
        let ix = self.reserve();
        self.scopes.push(Scope { is_lambda: true, shares_receiver, ..Scope::default() });
        let (params, body) = lower(self);
        self.scopes.pop();
        self.filled_closure(ix, params, Captures::All { this: shares_receiver }, body, span)
    }

    fn lambda_params(&mut self, literal: Node<'_>, body: &mut Block) -> Vec<Param> {
        let span = self.span(literal).slice(0, 0);
        let Some(list) = child(literal, "lambda_parameters") else {
            self.declare("it");
            return vec![Param { name: "it".into(), default: Some(unknown(span)), span, ..Param::default() }];
        };
        let mut params = Vec::new();
        for parameter in children(list) {
            let at = self.span(parameter);
            if parameter.kind() == "multi_variable_declaration" {
                let name = self.fresh("parts");
                self.destructure(parameter, read(Place::Local(name.clone()), at), body);
                params.push(Param { name, span: at, ..Param::default() });
                continue;
            }
            let Some(name) = child(parameter, "identifier") else { continue };
            self.declare(self.word(name));
            let declared = self.declared_type(parameter).0;
            params.push(Param { name: self.word(name).into(), declared, span: at, ..Param::default() });
        }
        params
    }

    /// The parts of a pair, an entry or a record, each in a variable of its own.
    pub(super) fn destructure(&mut self, node: Node<'_>, value: Expr, out: &mut Block) {
        let span = self.span(node);
        for (index, part) in children(node).into_iter().enumerate() {
            let Some(name) = child(part, "identifier").filter(|n| self.text(*n) != "_") else { continue };
            let key = expr(ExprKind::Number(index.to_string().into()), span);
            let value = read(Place::Index(Box::new(value.clone()), Some(Box::new(key))), self.span(name));
            let place = self.declare(self.word(name));
            out.push(perform(set(place, value, span)));
        }
    }
}

/// The last expression of a lambda is its value.
pub(super) fn give_last(body: &mut Block) {
    let Some(last) = body.last_mut() else { return };
    match &mut last.kind {
        StepKind::Do(value) if !matches!(value.kind, ExprKind::Assign { .. } | ExprKind::Throw(_) | ExprKind::Stop(_)) => {
            let value = std::mem::replace(value, expr(ExprKind::Null, last.span));
            *last = step(StepKind::Return(Some(value)), last.span);
        }
        StepKind::Branch { then, other, .. } => {
            give_last(then);
            give_last(other);
        }
        StepKind::Block { label, body } => {
            // Each case gives what its last expression is, and leaves.
            for case in body.iter_mut() {
                if let StepKind::Branch { then, .. } = &mut case.kind
                    && matches!(then.last().map(|s| &s.kind), Some(StepKind::Break(to)) if to == label)
                {
                    let leave = then.pop();
                    give_last(then);
                    if !crate::frontends::cases::ends(then) {
                        then.extend(leave);
                    }
                }
            }
            give_last(body);
        }
        StepKind::Try { body, handlers, .. } => {
            give_last(body);
            handlers.iter_mut().for_each(give_last);
        }
        _ => {}
    }
}
