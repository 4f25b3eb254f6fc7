//! Conditions: what `[ … ]`, `[[ … ]]` and the outcome of commands say.

use super::words::{is_glob, word};
use super::{Deeper, Lowering, expr, operation, perform, set};
use crate::frontends::base::unknown;
use crate::frontends::tree;
use crate::model::code::{Block, Expr, ExprKind, Step, StepKind, Test};
use crate::model::source::Span;
use tree_sitter::Node;

impl Lowering<'_> {
    /// Runs statements for their outcome: the last one's, as far as it is known.
    pub(super) fn outcome(&mut self, nodes: &[Node<'_>], out: &mut Block, span: Span) -> Expr {
        let Some((last, before)) = nodes.split_last() else { return unknown(span) };
        self.statements(before.to_vec(), out);
        self.condition(*last, out)
    }

    /// Runs a statement; whether it succeeds.
    pub(super) fn condition(&mut self, node: Node<'_>, out: &mut Block) -> Expr {
        let lowered = self.deeper(node, |me| me.condition_here(node, out));
        lowered.unwrap_or_else(|| self.unknown(node))
    }

    fn condition_here(&mut self, node: Node<'_>, out: &mut Block) -> Expr {
        let unknown = self.unknown(node);
        match node.kind() {
            "test_command" => match tree::children(node).first() {
                Some(inner) => self.test(*inner),
                None => unknown,
            },
            "negated_command" => match tree::children(node).first() {
                Some(inner) => {
                    let value = self.condition(*inner, out);
                    self.make(node, ExprKind::Not(Box::new(value)))
                }
                None => unknown,
            },
            "list" => self.chain(node, out),
            "compound_statement" if self.text(node).starts_with("((") => self.arithmetic_of(node),
            "command" => match self.command(node, None, Vec::new()) {
                Expr { kind: ExprKind::Sequence(parts), span } if matches!(parts[..], [Expr { kind: ExprKind::Null, .. }]) => {
                    expr(ExprKind::Bool(true), span)
                }
                value if is_test(&value) => value,
                value if self.text(node) == "false" => expr(ExprKind::Bool(false), value.span),
                value => {
                    self.print(value, out);
                    unknown
                }
            },
            _ => {
                self.statement(node, out);
                unknown
            }
        }
    }

    /// `a && b`, `a || b`.
    fn chain(&mut self, node: Node<'_>, out: &mut Block) -> Expr {
        let span = self.span(node);
        let parts = tree::children(node);
        let [left, right] = parts[..] else {
            self.statements(parts, out);
            return unknown(span);
        };
        let is_and = self.between(left, right).contains("&&");
        let first = self.condition(left, out);
        let mut then = Block::new();
        let second = self.condition(right, &mut then);
        if then.is_empty() {
            let (first, second) = (Box::new(first), Box::new(second));
            return expr(if is_and { ExprKind::And(first, second) } else { ExprKind::Or(first, second) }, span);
        }
        let (then, other) = if is_and { (then, Block::new()) } else { (Block::new(), then) };
        out.push(Step { kind: StepKind::Branch { guard: first, then, other }, span });
        unknown(span)
    }

    /// The inside of `[ … ]`.
    fn test(&mut self, node: Node<'_>) -> Expr {
        let lowered = self.deeper(node, |me| me.test_here(node));
        lowered.unwrap_or_else(|| self.unknown(node))
    }

    fn test_here(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let parts = tree::children(node);
        match node.kind() {
            "parenthesized_expression" => match parts.first() {
                Some(inner) => self.test(*inner),
                None => unknown(span),
            },
            "unary_expression" => {
                let Some(operand) = parts.last().copied() else { return unknown(span) };
                let sign = self.slice(Span::new(self.input.id, node.start_byte(), operand.start_byte())).trim();
                if sign == "!" {
                    let value = self.test(operand);
                    return expr(ExprKind::Not(Box::new(value)), span);
                }
                let value = self.word(operand);
                one_tested(sign, value, span)
            }
            "binary_expression" => {
                let (Some(left), Some(right)) = (tree::field(node, "left"), tree::field(node, "right")) else {
                    let parts = parts.into_iter().map(|p| self.word(p)).collect();
                    return expr(ExprKind::Opaque(parts), span);
                };
                let sign = self.between(left, right);
                match sign {
                    "&&" | "-a" => {
                        let (a, b) = (Box::new(self.test(left)), Box::new(self.test(right)));
                        expr(ExprKind::And(a, b), span)
                    }
                    "||" | "-o" => {
                        let (a, b) = (Box::new(self.test(left)), Box::new(self.test(right)));
                        expr(ExprKind::Or(a, b), span)
                    }
                    "=~" => {
                        let (value, pattern) = (self.word(left), self.word(right));
                        let found = operation("%matched", vec![value, pattern], span, span);
                        let kept = set(self.variable("BASH_REMATCH"), found, span);
                        expr(ExprKind::Sequence(vec![kept, unknown(span)]), span)
                    }
                    _ => {
                        let is_pattern = matches!(right.kind(), "word" | "extglob_pattern" | "regex" | "concatenation");
                        let (value, other) = (self.word(left), self.word(right));
                        self.two_tested(sign, value, other, is_pattern, span)
                    }
                }
            }
            _ => {
                let value = self.word(node);
                one_tested("-n", value, span)
            }
        }
    }

    /// The words of a `test` command.
    pub(super) fn tested(&mut self, words: &[Expr], span: Span) -> Expr {
        let sign = |e: &Expr| word(e).unwrap_or_default();
        match words {
            [not, rest @ ..] if &*sign(not) == "!" => {
                let value = self.tested(rest, span);
                expr(ExprKind::Not(Box::new(value)), span)
            }
            [one] => one_tested("-n", one.clone(), span),
            [operator, one] => one_tested(&sign(operator), one.clone(), span),
            [left, operator, right] => self.two_tested(&sign(operator), left.clone(), right.clone(), false, span),
            _ => expr(
                ExprKind::Test(Test::Equal, Box::new(expr(ExprKind::Opaque(words.to_vec()), span)), Box::new(expr(ExprKind::Null, span))),
                span,
            ),
        }
    }

    fn two_tested(&mut self, sign: &str, left: Expr, right: Expr, is_pattern: bool, span: Span) -> Expr {
        let is_pattern = is_pattern && word(&right).is_some_and(|pattern| is_glob(&pattern));
        if is_pattern && matches!(sign, "=" | "==" | "!=") {
            let found = operation("%glob", vec![left, right], span, span);
            return if sign == "!=" { expr(ExprKind::Not(Box::new(found)), span) } else { found };
        }
        let test = match sign {
            "=" | "==" | "-eq" => Test::Equal,
            "!=" | "-ne" => Test::NotEqual,
            "-lt" => Test::Less,
            "-le" => Test::LessOrEqual,
            "-gt" => Test::Greater,
            "-ge" => Test::GreaterOrEqual,
            _ => {
                let parts = vec![left, right];
                return expr(
                    ExprKind::Test(Test::Identical, Box::new(expr(ExprKind::Opaque(parts), span)), Box::new(expr(ExprKind::Null, span))),
                    span,
                );
            }
        };
        expr(ExprKind::Test(test, Box::new(counted(left)), Box::new(counted(right))), span)
    }

    /// Statements of which each may or may not run.
    pub(super) fn listed(&mut self, node: Node<'_>, out: &mut Block) {
        let outcome = self.condition(node, out);
        if !matches!(outcome.kind, ExprKind::Opaque(_)) {
            out.push(perform(outcome));
        }
    }
}

/// A number is compared as one, whoever writes it how.
fn counted(value: Expr) -> Expr {
    match &value.kind {
        ExprKind::Text(text, _) if !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()) => {
            expr(ExprKind::Number(text.clone()), value.span)
        }
        _ => value,
    }
}

/// A test of one word.
fn one_tested(sign: &str, value: Expr, span: Span) -> Expr {
    match sign {
        "-n" => match value.kind {
            // A word is true unless it is empty.
            ExprKind::Text(text, _) => expr(ExprKind::Bool(!text.is_empty()), span),
            kind => expr(kind, value.span),
        },
        "-z" => expr(ExprKind::Not(Box::new(one_tested("-n", value, span))), span),
        // Files, and whether variables are set.
        _ => expr(ExprKind::Test(Test::Identical, Box::new(unknown(span)), Box::new(expr(ExprKind::Null, span))), span),
    }
}

fn is_test(value: &Expr) -> bool {
    matches!(value.kind, ExprKind::Test(..) | ExprKind::Not(_) | ExprKind::Bool(_) | ExprKind::Read(_))
}
