//! Operators and casts.

use super::places::cast_operand;
use super::{Lowering, peeled};
use crate::frontends::base::operation;
use crate::frontends::{operators, tree};
use crate::model::code::{Arithmetic, Entry, Expr, ExprKind, Test, TypeRef};
use crate::model::source::{Name, Span};
use std::iter::Peekable;
use std::vec::IntoIter;
use tree_sitter::Node;

/// The operators of comparisons that a letter may be put before.
const OPERATORS: &[&str] = &[
    "eq",
    "ne",
    "lt",
    "le",
    "gt",
    "ge",
    "in",
    "notin",
    "contains",
    "notcontains",
    "split",
    "replace",
    "like",
    "notlike",
    "match",
    "notmatch",
];

impl Lowering<'_> {
    /// What stands between two operands, in lower case.
    fn operator(&self, left: Node<'_>, right: Node<'_>) -> String {
        self.between(left, right).replace('`', "").trim().to_ascii_lowercase()
    }

    fn pair<'t>(&self, node: Node<'t>) -> Option<(Node<'t>, Node<'t>, String)> {
        let operands: Vec<Node<'t>> = tree::children(node).into_iter().filter(|n| !n.kind().ends_with("_operator")).collect();
        let [left, right] = operands[..] else { return None };
        Some((left, right, self.operator(left, right)))
    }

    /// A chain of `-and`, `-or`, `a ?? b` and `c ? a : b`, walked without recursion.
    pub(super) fn logical(&mut self, node: Node<'_>) -> Expr {
        let mut parts = Vec::new();
        let mut next = node;
        while let Some((left, right, operator)) = self.pair(next).filter(|_| next.kind().starts_with("logical")) {
            parts.push((operator, right));
            next = peeled(left);
        }
        if parts.is_empty() {
            return self.opaque(node);
        }
        let first = self.expr(next);
        let rest: Vec<(String, Expr)> = parts.into_iter().rev().map(|(operator, n)| (operator, self.expr(n))).collect();
        if rest.len() > tree::MAX_DEPTH {
            let all = std::iter::once(first).chain(rest.into_iter().map(|(_, operand)| operand)).collect();
            return self.make(node, ExprKind::Opaque(all));
        }
        let span = self.span(node);
        Expr { span, ..choice(first, &mut rest.into_iter().peekable()) }
    }

    pub(super) fn comparison(&mut self, node: Node<'_>) -> Expr {
        let Some((left, right, operator)) = self.pair(node) else { return self.opaque(node) };
        let span = self.span(node);
        if matches!(&*operator, "-is" | "-isnot") {
            let class = self.class_of(right).unwrap_or(TypeRef::Value(Box::new(self.expr(right))));
            let is = Expr { kind: ExprKind::IsA(Box::new(self.expr(left)), class), span };
            return if operator == "-is" { is } else { Expr { kind: ExprKind::Not(Box::new(is)), span } };
        }
        let (left, right) = (self.expr(left), self.expr(right));
        let plain = plain(operator.trim_start_matches('-'));
        let (test, negated) = match plain {
            "eq" => (Test::Equal, false),
            "ne" => (Test::NotEqual, false),
            "lt" => (Test::Less, false),
            "le" => (Test::LessOrEqual, false),
            "gt" => (Test::Greater, false),
            "ge" => (Test::GreaterOrEqual, false),
            "in" => (Test::In, false),
            "notin" => (Test::In, true),
            "contains" | "notcontains" => {
                let test = Expr { kind: ExprKind::Test(Test::In, Box::new(right), Box::new(left)), span };
                return if plain == "contains" { test } else { Expr { kind: ExprKind::Not(Box::new(test)), span } };
            }
            "join" => return operation("%join", vec![right, left], span, span),
            "split" => {
                // A number of parts may stand behind the separator.
                let separator = match right.kind {
                    ExprKind::List(entries) => entries.into_iter().next().map(|e| e.value),
                    kind => Some(Expr { kind, span: right.span }),
                };
                return operation("%split", separator.into_iter().chain([left]).collect(), span, span);
            }
            "replace" => {
                let nothing = Expr { kind: ExprKind::Text(Name::from(""), span.slice(0, 0)), span };
                let (pattern, by) = match right.kind {
                    ExprKind::List(entries) => {
                        let mut values = entries.into_iter().map(|e| e.value);
                        (values.next().unwrap_or_else(|| nothing.clone()), values.next().unwrap_or(nothing))
                    }
                    kind => (Expr { kind, span: right.span }, nothing),
                };
                return operation("%replace", vec![pattern, by, left], span, span);
            }
            "like" | "notlike" | "match" | "notmatch" => {
                let test = fits(left, right, plain.ends_with("like"), span);
                return if plain.starts_with("not") { Expr { kind: ExprKind::Not(Box::new(test)), span } } else { test };
            }
            _ => return Expr { kind: ExprKind::Opaque(vec![left, right]), span },
        };
        let test = Expr { kind: ExprKind::Test(test, Box::new(left), Box::new(right)), span };
        if negated { Expr { kind: ExprKind::Not(Box::new(test)), span } } else { test }
    }

    /// A chain of `+` and `-`, walked without recursion: a map literal that is added joins the entries before it.
    pub(super) fn sum(&mut self, node: Node<'_>) -> Expr {
        let mut operands = Vec::new();
        let mut next = node;
        while let Some((left, right, operator)) = self.pair(next).filter(|_| next.kind().starts_with("additive")) {
            operands.push((operator, right));
            next = peeled(left);
        }
        if operands.is_empty() {
            return self.opaque(node);
        }
        let mut whole = self.expr(next);
        for (operator, operand) in operands.into_iter().rev() {
            let right = self.expr(operand);
            whole = added(whole, right, &operator);
        }
        whole
    }

    pub(super) fn product(&mut self, node: Node<'_>) -> Expr {
        let Some((left, right, operator)) = self.pair(node) else { return self.opaque(node) };
        let (left, right) = (Box::new(self.expr(left)), Box::new(self.expr(right)));
        self.make(node, ExprKind::Arithmetic(operators::arithmetic(&operator), left, right))
    }

    /// `format -f values`.
    pub(super) fn formatted(&mut self, node: Node<'_>) -> Expr {
        let Some((format, values, _)) = self.pair(node) else { return self.opaque(node) };
        let mut args = vec![self.expr(format)];
        let values = peeled(values);
        match values.kind() {
            kind if kind.starts_with("array_literal") => args.extend(tree::children(values).into_iter().map(|v| self.expr(v))),
            _ => args.push(self.expr(values)),
        }
        let span = self.span(node);
        operation("%format", args, span, span)
    }

    pub(super) fn unary(&mut self, node: Node<'_>) -> Expr {
        let Some(operand) = tree::children(node).into_iter().next_back() else { return self.opaque(node) };
        let value = self.expr(operand);
        let operator = self.input.text.get(node.start_byte()..operand.start_byte()).unwrap_or("").trim().to_ascii_lowercase();
        let span = self.span(node);
        match &*operator {
            "-not" | "!" => Expr { kind: ExprKind::Not(Box::new(value)), span },
            "-join" => operation("%join", vec![Expr { kind: ExprKind::Text(Name::from(""), span.slice(0, 0)), span }, value], span, span),
            "," => Expr { kind: ExprKind::List(vec![Entry { key: None, span: value.span, value, spread: false }]), span },
            "+" | "" => value,
            "-" => Expr { kind: operators::negated(value, span), span },
            _ => Expr { kind: ExprKind::Opaque(vec![value]), span },
        }
    }

    pub(super) fn cast(&mut self, node: Node<'_>) -> Expr {
        let class = tree::children(node).first().and_then(|n| super::literals::type_name(self.input, *n));
        let value = self.expr(cast_operand(node));
        let span = self.span(node);
        let to = |to: &'static str| ExprKind::Cast(to, Box::new(value.clone()));
        let kind = match class.as_deref().map(str::to_ascii_lowercase).as_deref() {
            Some("string" | "system.string") => to("string"),
            Some("int" | "int32" | "int64" | "long" | "system.int32") => to("int"),
            Some("double" | "float" | "decimal" | "single") => to("float"),
            Some("bool" | "system.boolean") => to("bool"),
            None => return Expr { span, ..value },
            Some(name) if !self.is_class(name) => return Expr { span, ..value },
            Some(_) => return self.made_of(class.unwrap_or_default(), value, span),
        };
        Expr { kind, span }
    }
}

/// Two values joined by `+`, `-` and the like.
pub(super) fn added(left: Expr, right: Expr, operator: &str) -> Expr {
    let span = left.span.to(right.span);
    if operator == "+" && (matches!(right.kind, ExprKind::Map(_)) || matches!(left.kind, ExprKind::Map(_))) {
        let mut entries = Vec::new();
        for side in [left, right] {
            match side.kind {
                ExprKind::Map(inner) => entries.extend(inner),
                kind => {
                    let value = Expr { kind, span: side.span };
                    entries.push(Entry { key: None, span: value.span, value, spread: true });
                }
            }
        }
        return Expr { kind: ExprKind::Map(entries), span };
    }
    let is_text = |e: &Expr| matches!(e.kind, ExprKind::Text(..) | ExprKind::Join(_) | ExprKind::Cast("string", _));
    if operator == "+" && is_text(&left) {
        let mut parts = match left.kind {
            ExprKind::Join(parts) => parts,
            kind => vec![Expr { kind, span: left.span }],
        };
        parts.push(right);
        return Expr { kind: ExprKind::Join(parts), span };
    }
    let arithmetic = match operator {
        "+" => Arithmetic::Add,
        "-" => Arithmetic::Subtract,
        "*" => Arithmetic::Multiply,
        "/" => Arithmetic::Divide,
        _ => Arithmetic::Other,
    };
    Expr { kind: ExprKind::Arithmetic(arithmetic, Box::new(left), Box::new(right)), span }
}

/// An operator without the letter that says how case counts.
fn plain(operator: &str) -> &str {
    operator.strip_prefix(['c', 'i']).filter(|rest| OPERATORS.contains(rest)).unwrap_or(operator)
}

/// The operator of a comparison that a word is, without the letter that says how case counts.
pub(super) fn compares(word: &str) -> Option<&str> {
    let plain = plain(word);
    OPERATORS.contains(&plain).then_some(plain)
}

/// What stands behind the first operand of a chain.
type Rest = Peekable<IntoIter<(String, Expr)>>;

/// `c ? a : b`, or what binds stronger.
fn choice(first: Expr, rest: &mut Rest) -> Expr {
    let guard = either(first, rest);
    let Some((_, then)) = rest.next_if(|(operator, _)| operator == "?") else { return guard };
    let then = choice(then, rest);
    let Some((_, other)) = rest.next_if(|(operator, _)| operator == ":") else {
        return Expr { span: guard.span.to(then.span), kind: ExprKind::Opaque(vec![guard, then]) };
    };
    let other = choice(other, rest);
    let span = guard.span.to(other.span);
    Expr { kind: ExprKind::Choose(Box::new(guard), Box::new(then), Box::new(other)), span }
}

/// `a -and b`, `a -or b`, of the same precedence.
fn either(first: Expr, rest: &mut Rest) -> Expr {
    let mut whole = unless_null(first, rest);
    while let Some((operator, right)) = rest.next_if(|(operator, _)| !matches!(&**operator, "?" | ":")) {
        let right = unless_null(right, rest);
        let span = whole.span.to(right.span);
        let (left, right) = (Box::new(whole), Box::new(right));
        let kind = match &*operator {
            "-and" => ExprKind::And(left, right),
            "-or" => ExprKind::Or(left, right),
            _ => ExprKind::Opaque(vec![*left, *right]),
        };
        whole = Expr { kind, span };
    }
    whole
}

/// `a ?? b`
fn unless_null(first: Expr, rest: &mut Rest) -> Expr {
    let mut whole = first;
    while let Some((_, right)) = rest.next_if(|(operator, _)| operator == "??") {
        let span = whole.span.to(right.span);
        whole = Expr { kind: ExprKind::Coalesce(Box::new(whole), Box::new(right)), span };
    }
    whole
}

/// Whether a text fits a pattern: with stars, or a regular expression. Case does not count.
pub(super) fn fits(value: Expr, pattern: Expr, has_stars: bool, span: Span) -> Expr {
    let plain = match &pattern.kind {
        ExprKind::Text(written, at) => plain_pattern(written, has_stars).map(|(open, text, end)| (open, text, end, *at)),
        _ => None,
    };
    let Some((from_start, text, to_end, at)) = plain else {
        return operation(if has_stars { "%like" } else { "%match" }, vec![value, pattern], span, span);
    };
    let text = Expr { kind: ExprKind::Text(text.to_lowercase().into(), at), span: pattern.span };
    let name = match (from_start, to_end) {
        (true, true) => {
            let lowered = operation("%lower", vec![value], span, span);
            return Expr { kind: ExprKind::Test(Test::Equal, Box::new(lowered), Box::new(text)), span };
        }
        (true, false) => "%starts",
        (false, true) => "%ends",
        (false, false) => "%holds",
    };
    let lowered = operation("%lower", vec![value], span, span);
    operation(name, vec![lowered, text], span, span)
}

/// The text that a pattern looks for, and whether it stands at the start and at the end; none when the pattern says more.
fn plain_pattern(written: &str, has_stars: bool) -> Option<(bool, String, bool)> {
    let (open, close, special) = match has_stars {
        true => ('*', '*', &['*', '?', '[', ']', '`'][..]),
        false => ('^', '$', &['.', '*', '+', '?', '[', ']', '(', ')', '{', '}', '|', '^', '$'][..]),
    };
    let (start, rest) = written.strip_prefix(open).map_or((false, written), |rest| (true, rest));
    let (end, rest) = rest.strip_suffix(close).filter(|r| has_stars || !r.ends_with('\\')).map_or((false, rest), |rest| (true, rest));
    let mut text = String::with_capacity(rest.len());
    let mut chars = rest.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' if !has_stars => text.push(chars.next().filter(|next| !next.is_alphanumeric())?),
            c if special.contains(&c) => return None,
            c => text.push(c),
        }
    }
    Some((start != has_stars, text, end != has_stars))
}
