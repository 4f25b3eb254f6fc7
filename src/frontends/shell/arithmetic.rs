//! Arithmetic: `$((…))`, `((…))`.

use super::{Deeper, Lowering, expr, read, set};
use crate::frontends::tree;
use crate::model::code::{Arithmetic, Expr, ExprKind, Place, Test};
use tree_sitter::Node;

impl Lowering<'_> {
    /// What stands between the brackets.
    pub(super) fn arithmetic_of(&mut self, node: Node<'_>) -> Expr {
        let mut parts: Vec<Expr> = tree::children(node).into_iter().map(|child| self.arithmetic(child)).collect();
        match (parts.len(), parts.pop()) {
            (1, Some(one)) => Expr { span: self.span(node), ..one },
            (_, None) => self.make(node, ExprKind::Opaque(Vec::new())),
            (_, Some(last)) => {
                parts.push(last);
                self.make(node, ExprKind::Sequence(parts))
            }
        }
    }

    /// An expression of numbers.
    pub(super) fn arithmetic(&mut self, node: Node<'_>) -> Expr {
        let lowered = self.deeper(node, |me| me.arithmetic_here(node));
        lowered.unwrap_or_else(|| self.make(node, ExprKind::Opaque(Vec::new())))
    }

    fn arithmetic_here(&mut self, node: Node<'_>) -> Expr {
        match node.kind() {
            "number" => self.make(node, ExprKind::Number(self.text(node).into())),
            "variable_name" | "word" => {
                let name = self.text(node).to_owned();
                let value = self.named(&name, self.span(node));
                self.make(node, ExprKind::Cast("int", Box::new(value)))
            }
            "subscript" => {
                let value = self.element(node);
                self.make(node, ExprKind::Cast("int", Box::new(value)))
            }
            "simple_expansion" | "expansion" | "command_substitution" | "string" | "raw_string" => {
                let value = self.word(node);
                self.make(node, ExprKind::Cast("int", Box::new(value)))
            }
            "parenthesized_expression" => self.arithmetic_of(node),
            "variable_assignment" => match self.assignment(node) {
                Some(value) => value,
                None => self.make(node, ExprKind::Opaque(Vec::new())),
            },
            "binary_expression" => self.arithmetic_pair(node),
            "ternary_expression" => {
                let part = |me: &mut Self, field: &str| tree::field(node, field).map(|n| Box::new(me.arithmetic(n)));
                let parts = (part(self, "condition"), part(self, "consequence"), part(self, "alternative"));
                match parts {
                    (Some(guard), Some(then), Some(other)) => self.make(node, ExprKind::Choose(guard, then, other)),
                    _ => self.make(node, ExprKind::Opaque(Vec::new())),
                }
            }
            "unary_expression" | "postfix_expression" => self.arithmetic_unary(node),
            _ => {
                let parts = tree::children(node).into_iter().map(|child| self.arithmetic(child)).collect();
                self.make(node, ExprKind::Opaque(parts))
            }
        }
    }

    fn arithmetic_unary(&mut self, node: Node<'_>) -> Expr {
        let Some(operand) = tree::children(node).into_iter().find(|n| n.kind() != "test_operator") else {
            return self.make(node, ExprKind::Opaque(Vec::new()));
        };
        let written = self.text(node);
        if written.contains("++") || written.contains("--") {
            return match self.arithmetic_place(operand) {
                Some(place) => set(place, self.make(node, ExprKind::Opaque(Vec::new())), self.span(node)),
                None => self.make(node, ExprKind::Opaque(Vec::new())),
            };
        }
        let value = self.arithmetic(operand);
        let kind = match written.chars().next() {
            Some('!') => ExprKind::Not(Box::new(value)),
            Some('-') => {
                let zero = expr(ExprKind::Number("0".into()), self.span(node).slice(0, 0));
                ExprKind::Arithmetic(Arithmetic::Subtract, Box::new(zero), Box::new(value))
            }
            _ => ExprKind::Opaque(vec![value]),
        };
        self.make(node, kind)
    }

    fn arithmetic_place(&self, node: Node<'_>) -> Option<Place> {
        matches!(node.kind(), "variable_name" | "word").then(|| self.variable(self.text(node)))
    }

    fn arithmetic_pair(&mut self, node: Node<'_>) -> Expr {
        let (Some(left), Some(right)) = (tree::field(node, "left"), tree::field(node, "right")) else {
            return self.make(node, ExprKind::Opaque(Vec::new()));
        };
        let sign = self.input.text.get(left.end_byte()..right.start_byte()).unwrap_or("").trim().to_owned();
        let value = self.arithmetic(right);
        if let Some(operator) = sign.strip_suffix('=').filter(|o| !matches!(*o, "=" | "!" | "<" | ">")) {
            let Some(place) = self.arithmetic_place(left) else { return self.make(node, ExprKind::Opaque(vec![value])) };
            let span = self.span(node);
            let value = match of_sign(operator) {
                Some(operator) => {
                    let old = read(place.clone(), self.span(left));
                    let old = expr(ExprKind::Cast("int", Box::new(old)), self.span(left));
                    expr(ExprKind::Arithmetic(operator, Box::new(old), Box::new(value)), span)
                }
                None => value,
            };
            return set(place, value, span);
        }
        let left = self.arithmetic(left);
        let (left, value) = (Box::new(left), Box::new(value));
        let kind = match &*sign {
            "&&" => ExprKind::And(left, value),
            "||" => ExprKind::Or(left, value),
            "==" => ExprKind::Test(Test::Equal, left, value),
            "!=" => ExprKind::Test(Test::NotEqual, left, value),
            "<" => ExprKind::Test(Test::Less, left, value),
            "<=" => ExprKind::Test(Test::LessOrEqual, left, value),
            ">" => ExprKind::Test(Test::Greater, left, value),
            ">=" => ExprKind::Test(Test::GreaterOrEqual, left, value),
            sign => ExprKind::Arithmetic(of_sign(sign).unwrap_or(Arithmetic::Other), left, value),
        };
        self.make(node, kind)
    }
}

fn of_sign(sign: &str) -> Option<Arithmetic> {
    Some(match sign {
        "+" => Arithmetic::Add,
        "-" => Arithmetic::Subtract,
        "*" => Arithmetic::Multiply,
        "/" => Arithmetic::Divide,
        "%" => Arithmetic::Remainder,
        _ => return None,
    })
}
