//! Expressions.

use super::functions::shown;
use super::{Lowering, asserted_text, expr, operation, read, step, unknown};
use crate::frontends::base::{Deeper, method_call};
use crate::frontends::{operators, sums, tree};
use crate::model::code::{Arg, Captures, Expr, ExprKind, Member, Param, ParamKind, Place, StepKind};
use crate::model::source::Name;
use tree_sitter::Node;

/// Spans of time, in seconds.
const SPANS: [(&str, &str); 6] = [
    ("time.Hour", "3600"),
    ("time.Minute", "60"),
    ("time.Second", "1"),
    ("time.Millisecond", "0.001"),
    ("time.Microsecond", "0.000001"),
    ("time.Nanosecond", "0.000000001"),
];

impl<'t> Lowering<'t> {
    pub(super) fn expr(&mut self, node: Node<'t>) -> Expr {
        let lowered = self.deeper(node, |this| this.expression(node));
        lowered.unwrap_or_else(|| unknown(self.span(node)))
    }

    fn expression(&mut self, node: Node<'t>) -> Expr {
        match node.kind() {
            "identifier" | "type_identifier" | "field_identifier" | "package_identifier" => self.name(node),
            "interpreted_string_literal" | "raw_string_literal" => self.string(node),
            "rune_literal" => self.character(node),
            "int_literal" | "float_literal" | "imaginary_literal" => self.numeral(node),
            "true" | "false" => self.make(node, ExprKind::Bool(node.kind() == "true")),
            "nil" => self.make(node, ExprKind::Null),
            "call_expression" => self.call(node),
            "selector_expression" | "qualified_type" => self.selector(node),
            "binary_expression" => self.binary(node),
            "unary_expression" => self.unary(node),
            "parenthesized_expression" | "literal_element" | "expression_list" | "variadic_argument" => self.only(node),
            "index_expression" => self.index(node),
            "slice_expression" => self.slice(node),
            "composite_literal" => self.composite(node),
            "func_literal" => self.closure(node),
            "type_conversion_expression" if let Some(call) = self.generic_call(node) => call,
            "type_assertion_expression" | "type_conversion_expression" => {
                let class = tree::field(node, "type").and_then(|of| self.class_of(of));
                let value = tree::field(node, "operand").map(|value| self.expr(value));
                let value = value.unwrap_or_else(|| unknown(self.span(node)));
                let is_asserted = node.kind() == "type_assertion_expression";
                if is_asserted && tree::field(node, "type").is_some_and(|of| self.text(of) == "string") {
                    return asserted_text(value, self.span(node));
                }
                self.typed(class, value)
            }
            "iota" => self.name(node),
            "type_instantiation_expression" => self.only(node),
            _ => self.opaque(node),
        }
    }

    /// The only child, or the first one.
    pub(super) fn only(&mut self, node: Node<'t>) -> Expr {
        match tree::children(node).first() {
            Some(child) => self.expr(*child),
            None => unknown(self.span(node)),
        }
    }

    /// What is not understood, with what is inside.
    fn opaque(&mut self, node: Node<'t>) -> Expr {
        let is_type = |n: &Node<'_>| n.kind().ends_with("_type");
        let inner = if is_type(&node) { Vec::new() } else { tree::children(node) };
        let inner = inner.into_iter().filter(|n| !is_type(n)).map(|child| self.expr(child)).collect();
        self.make(node, ExprKind::Opaque(inner))
    }

    fn name(&mut self, node: Node<'t>) -> Expr {
        let name = self.text(node);
        if let Some(local) = self.variable(name) {
            return self.make(node, ExprKind::Read(Place::Local(local)));
        }
        if self.scope.receiver.as_deref() == Some(name) {
            return self.make(node, ExprKind::This);
        }
        if self.names.is_variable(name) {
            return self.make(node, ExprKind::Read(Place::Global(self.names.own(name))));
        }
        match name {
            "iota" if let Some(index) = self.scope.iota => self.make(node, ExprKind::Number(index.to_string().into())),
            "_" | "iota" => unknown(self.span(node)),
            _ => self.make(node, ExprKind::Symbol(self.names.free(name))),
        }
    }

    /// The whole name of something that a package defines.
    pub(super) fn imported(&self, operand: Node<'_>, field: Node<'_>) -> Option<Name> {
        if !matches!(operand.kind(), "identifier" | "package_identifier") {
            return None;
        }
        let written = self.text(operand);
        let is_value = self.variable(written).is_some() || self.scope.receiver.as_deref() == Some(written);
        let path = self.names.import_path(written).filter(|_| !is_value)?;
        Some(format!("{path}.{}", self.text(field)).into())
    }

    fn selector(&mut self, node: Node<'t>) -> Expr {
        let operand = tree::field(node, "operand").or_else(|| tree::field(node, "package"));
        let field = tree::field(node, "field").or_else(|| tree::field(node, "name"));
        let (Some(operand), Some(field)) = (operand, field) else { return self.opaque(node) };
        if self.is_type(operand) {
            return self.method_of_type(field);
        }
        if let Some(name) = self.imported(operand, field) {
            let seconds = SPANS.iter().find(|(span, _)| *span == &*name).map(|(_, seconds)| ExprKind::Number((*seconds).into()));
            return self.make(node, seconds.unwrap_or(ExprKind::Symbol(name)));
        }
        let object = self.expr(operand);
        let member = Member::Named(self.text(field).into());
        self.make(node, ExprKind::Read(Place::Field(Box::new(object), Box::new(member))))
    }

    /// Whether what a method is taken from is a type of the file, or a pointer to one (`(*T).Method`).
    fn is_type(&self, operand: Node<'t>) -> bool {
        let mut next = operand;
        while matches!(next.kind(), "parenthesized_expression" | "unary_expression")
            && let Some(inner) = tree::children(next).first()
        {
            next = *inner;
        }
        let written = self.text(next);
        let is_value = self.variable(written).is_some() || self.scope.receiver.as_deref() == Some(written);
        next.kind() == "identifier" && !is_value && self.names.kind(written).is_some()
    }

    /// A method that is taken from its type: a function of the receiver and what the method takes.
    fn method_of_type(&mut self, field: Node<'t>) -> Expr {
        let span = self.span(field);
        let (receiver, given) = (Name::from("%receiver"), Name::from("%given"));
        let params = vec![
            Param { name: receiver.clone(), span, ..Param::default() },
            Param { name: given.clone(), kind: ParamKind::Rest, span, ..Param::default() },
        ];
        let args = vec![Arg { value: read(Place::Local(given), span), name: None, spread: true }];
        let value = method_call(read(Place::Local(receiver), span), shown(self.text(field)), args, span, span);
        self.add_closure(params, Captures::Nothing, vec![step(StepKind::Return(Some(value)), span)], span)
    }

    /// A chain of `+` leans to the left and may be long.
    fn binary(&mut self, node: Node<'t>) -> Expr {
        let operator = tree::field(node, "operator").map_or("", |operator| self.text(operator));
        if operator == "+" {
            let operands = sums::operands(node, |left| left).into_iter().map(|operand| self.expr(operand)).collect();
            return sums::joined(operands, self.span(node));
        }
        let (Some(left), Some(right)) = (tree::field(node, "left"), tree::field(node, "right")) else { return self.opaque(node) };
        let (left, right) = (Box::new(self.expr(left)), Box::new(self.expr(right)));
        self.make(node, operators::combined(operator, left, right))
    }

    fn unary(&mut self, node: Node<'t>) -> Expr {
        let operator = tree::field(node, "operator").map_or("", |operator| self.text(operator));
        let Some(operand) = tree::field(node, "operand") else { return self.opaque(node) };
        let value = self.expr(operand);
        match operator {
            "!" => self.make(node, ExprKind::Not(Box::new(value))),
            "&" | "*" | "+" => value,
            "<-" => operation("%receive", vec![value], self.span(node), self.span(node)),
            "-" => {
                let at = value.span;
                self.make(node, operators::negated(value, at))
            }
            _ => self.make(node, ExprKind::Opaque(vec![value])),
        }
    }

    fn index(&mut self, node: Node<'t>) -> Expr {
        let (Some(operand), Some(index)) = (tree::field(node, "operand"), tree::field(node, "index")) else { return self.opaque(node) };
        // `f[T]`, where `f` is a function of the file.
        if operand.kind() == "identifier" && self.variable(self.text(operand)).is_none() {
            let name = self.text(operand);
            if self.names.is_constant_or_function(name) && !self.names.is_variable(name) && self.class_of(index).is_some() {
                return self.expr(operand);
            }
        }
        let object = self.expr(operand);
        let index = self.expr(index);
        read(Place::Index(Box::new(object), Some(Box::new(index))), self.span(node))
    }

    fn slice(&mut self, node: Node<'t>) -> Expr {
        let span = self.span(node);
        let Some(operand) = tree::field(node, "operand") else { return self.opaque(node) };
        let object = self.expr(operand);
        let start = match tree::field(node, "start") {
            Some(start) => self.expr(start),
            None => expr(ExprKind::Number("0".into()), span.slice(0, 0)),
        };
        let end = tree::field(node, "end").map(|end| self.expr(end));
        operation("%slice", [object, start].into_iter().chain(end).collect(), span, span)
    }
}
