//! Operators.

use super::Lowering;
use super::names::unwrapped;
use crate::frontends::base::{arg, is_simple, method_call, operation, unknown};
use crate::frontends::operators::negated;
use crate::frontends::{sums, tree};
use crate::model::code::{Arithmetic, Callee, Entry, Expr, ExprKind, Member, Test};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

impl Lowering<'_> {
    pub(super) fn binary(&mut self, node: Node<'_>) -> Expr {
        let fields = (tree::field(node, "left"), tree::field(node, "operator"), tree::field(node, "right"));
        let (Some(left), Some(operator), Some(right)) = fields else { return self.opaque(node) };
        if operator.kind() == "+" {
            return self.sum(node);
        }
        let left = self.expr(left);
        if operator.kind() == "%" {
            return self.formatted(node, left, right, operator);
        }
        let right = self.expr(right);
        // Nothing but a path is divided by text.
        if operator.kind() == "/" && matches!(right.kind, ExprKind::Text(..) | ExprKind::Join(_)) {
            return operation("%slash", vec![left, right], self.span(operator), self.span(node));
        }
        self.combined(operator.kind(), left, right, node, operator)
    }

    /// Two values joined by an arithmetic operator.
    pub(super) fn combined(&mut self, operator: &str, left: Expr, right: Expr, node: Node<'_>, token: Node<'_>) -> Expr {
        let span = self.span(node);
        let arithmetic = match operator {
            "+" => return joined(vec![left, right], span),
            "-" => Arithmetic::Subtract,
            "*" => Arithmetic::Multiply,
            "/" | "//" => Arithmetic::Divide,
            "%" => return self.method_call(node, left, "__mod__", vec![right], self.span(token)),
            "|" => return self.method_call(node, left, "__or__", vec![right], self.span(token)),
            _ => Arithmetic::Other,
        };
        Expr { kind: ExprKind::Arithmetic(arithmetic, Box::new(left), Box::new(right)), span }
    }

    /// `format % values`: the values of a tuple are arguments each.
    fn formatted(&mut self, node: Node<'_>, format: Expr, values: Node<'_>, operator: Node<'_>) -> Expr {
        let values = unwrapped(values);
        let args = match values.kind() {
            "tuple" => self.all(values),
            _ => vec![self.expr(values)],
        };
        self.method_call(node, format, "__mod__", args, self.span(operator))
    }

    /// A call of a method that an operator stands for.
    pub(super) fn method_call(&self, node: Node<'_>, object: Expr, method: &str, args: Vec<Expr>, name: Span) -> Expr {
        method_call(object, method, args.into_iter().map(arg).collect(), name, self.span(node))
    }

    /// A chain of `+`.
    fn sum(&mut self, node: Node<'_>) -> Expr {
        let operands = sums::operands(node, unwrapped).into_iter().map(|operand| self.expr(operand)).collect();
        joined(operands, self.span(node))
    }

    pub(super) fn boolean(&mut self, node: Node<'_>) -> Expr {
        let fields = (tree::field(node, "left"), tree::field(node, "operator"), tree::field(node, "right"));
        let (Some(left), Some(operator), Some(right)) = fields else { return self.opaque(node) };
        let (left, right) = (Box::new(self.expr(left)), Box::new(self.expr(right)));
        self.make(node, if operator.kind() == "and" { ExprKind::And(left, right) } else { ExprKind::Or(left, right) })
    }

    /// `a < b`, also in chains: `a < b < c` is `a < b and b < c`.
    pub(super) fn comparison(&mut self, node: Node<'_>) -> Expr {
        let mut cursor = node.walk();
        let mut operators: Vec<&str> = node.children_by_field_name("operators", &mut cursor).map(|o| o.kind()).collect();
        operators.retain(|o| !o.is_empty());
        let operands: Vec<Expr> = self.all(node);
        let mut whole: Option<Expr> = None;
        for (pair, operator) in operands.windows(2).zip(&operators) {
            let [left, right] = pair else { continue };
            // What is compared twice is evaluated once.
            let left = match whole.is_none() || is_simple(left) {
                true => left.clone(),
                false => unknown(left.span),
            };
            let span = left.span.to(right.span);
            let test = tested(operator, left, right.clone(), span);
            whole = Some(match whole {
                None => test,
                Some(before) => Expr { span: before.span.to(span), kind: ExprKind::And(Box::new(before), Box::new(test)) },
            });
        }
        match whole {
            Some(test) => Expr { span: self.span(node), ..test },
            None => self.make(node, ExprKind::Opaque(operands)),
        }
    }

    pub(super) fn unary(&mut self, node: Node<'_>) -> Expr {
        let Some(argument) = tree::field(node, "argument") else { return self.opaque(node) };
        let value = self.expr(argument);
        let span = self.span(node);
        let kind = match (tree::field(node, "operator").map(|o| o.kind()), value.kind) {
            (None, kind) => ExprKind::Not(Box::new(Expr { kind, span: value.span })),
            (Some("-"), ExprKind::Number(number)) => ExprKind::Number(Name::from(format!("-{number}"))),
            (Some("-"), kind) => negated(Expr { kind, span: value.span }, span),
            (Some("+"), kind) => kind,
            (_, kind) => ExprKind::Opaque(vec![Expr { kind, span: value.span }]),
        };
        Expr { kind, span }
    }

    /// `then if guard else other`.
    pub(super) fn conditional(&mut self, node: Node<'_>) -> Expr {
        match tree::children(node)[..] {
            [then, guard, other] => {
                let guard = self.expr(guard);
                let (then, other) = (self.expr(then), self.expr(other));
                self.make(node, ExprKind::Choose(Box::new(guard), Box::new(then), Box::new(other)))
            }
            _ => self.opaque(node),
        }
    }
}

/// A comparison. Values of different types are never equal.
pub(super) fn tested(operator: &str, left: Expr, right: Expr, span: Span) -> Expr {
    let (test, negated) = match operator {
        "==" | "is" => (Test::Identical, false),
        "!=" | "<>" | "is not" => (Test::NotIdentical, false),
        "<" => (Test::Less, false),
        "<=" => (Test::LessOrEqual, false),
        ">" => (Test::Greater, false),
        ">=" => (Test::GreaterOrEqual, false),
        "in" => (Test::In, false),
        "not in" => (Test::In, true),
        _ => return Expr { kind: ExprKind::Opaque(vec![left, right]), span },
    };
    let whole = Expr { kind: ExprKind::Test(test, Box::new(left), Box::new(right)), span };
    if negated { Expr { kind: ExprKind::Not(Box::new(whole)), span } } else { whole }
}

/// Operands of `+`: text if any of them is text for certain, a list if any is one, else arithmetic.
fn joined(operands: Vec<Expr>, span: Span) -> Expr {
    if operands.iter().any(is_text) {
        let mut parts = Vec::new();
        for operand in operands {
            match operand.kind {
                ExprKind::Join(inner) => parts.extend(inner),
                _ if is_text(&operand) => parts.push(operand),
                _ => parts.push(added_to_text(operand)),
            }
        }
        return Expr { kind: ExprKind::Join(parts), span };
    }
    if operands.iter().any(|operand| matches!(operand.kind, ExprKind::List(_))) {
        let entries = operands.into_iter().map(|value| Entry { key: None, span: value.span, value, spread: true });
        return Expr { kind: ExprKind::List(entries.collect()), span };
    }
    sums::added(operands, span)
}

/// An operand that must be text, as `"" + x` must: unlike a value in an f-string, a number fails here.
fn added_to_text(operand: Expr) -> Expr {
    let span = operand.span;
    let nothing = span.slice(0, 0);
    let empty = Expr { kind: ExprKind::Text(Name::from(""), nothing), span: nothing };
    Expr { kind: ExprKind::Arithmetic(Arithmetic::Add, Box::new(empty), Box::new(operand)), span }
}

fn is_text(expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::Text(..) | ExprKind::Join(_) | ExprKind::Cast("string", _) => true,
        ExprKind::Choose(_, then, other) => is_literal(then) && is_literal(other),
        ExprKind::Call { callee: Callee::Method(object, member), .. } => {
            is_literal(object) && matches!(&**member, Member::Named(name) if matches!(&**name, "join" | "format" | "__mod__"))
        }
        _ => false,
    }
}

fn is_literal(expr: &Expr) -> bool {
    matches!(expr.kind, ExprKind::Text(..) | ExprKind::Join(_))
}
