//! Expressions: the dispatch by node kind, operators, members.

use super::{Deeper, Lowering, asserted_text, child, children, expr, read, set};
use crate::frontends::base::{field_of, is_simple_place, method_call, operation, own_field, typed, unknown};
use crate::frontends::scalars::unescape;
use crate::frontends::{operators, tree};
use crate::model::code::{Arithmetic, Entry, Expr, ExprKind, Place, Test, TypeRef};
use crate::model::source::Name;
use tree_sitter::Node;

impl Lowering<'_> {
    /// Lowers an expression.
    pub(super) fn expr(&mut self, node: Node<'_>) -> Expr {
        let lowered = self.deeper(node, |me| me.expr_here(node));
        lowered.unwrap_or_else(|| self.unknown(node))
    }

    fn expr_here(&mut self, node: Node<'_>) -> Expr {
        match node.kind() {
            "identifier" => self.named(self.word(node), self.span(node)),
            "string_literal" | "multiline_string_literal" => self.text_of(node),
            "number_literal" | "float_literal" => self.numeral(node),
            "character_literal" => {
                let span = self.span(node);
                let content = tree::unquoted(self.input, node, &['\'']);
                let written = self.slice(content);
                expr(ExprKind::Text(unescape(written), content), span)
            }
            "parenthesized_expression" | "annotated_expression" | "labeled_expression" => {
                match children(node).into_iter().rfind(|n| !matches!(n.kind(), "annotation" | "label")) {
                    Some(inner) => self.expr(inner),
                    None => self.opaque(node),
                }
            }
            "this_expression" => {
                let is_outer = child(node, "identifier").is_some();
                let span = self.span(node);
                if is_outer { self.receiver(span) } else { self.this(span) }
            }
            "super_expression" => self.receiver(self.span(node)),
            "navigation_expression" => self.navigation(node),
            "index_expression" => match self.place(node) {
                Some(place) => read(place, self.span(node)),
                None => self.opaque(node),
            },
            "call_expression" => self.call(node),
            "binary_expression" => self.binary(node),
            "infix_expression" => self.infix(node),
            "unary_expression" => self.unary(node),
            "in_expression" => self.membership(node),
            "is_expression" => self.type_test(node),
            "as_expression" => {
                let (Some(value), Some(class)) = (tree::field(node, "left"), tree::field(node, "right")) else { return self.opaque(node) };
                let value = self.expr(value);
                if self.text(class).trim_end_matches('?') == "String" {
                    return asserted_text(value, self.span(node));
                }
                typed(self.type_name(class).0, value, self.span(node))
            }
            "range_expression" => {
                let parts = children(node).into_iter().map(|n| self.expr(n)).collect();
                self.make(node, ExprKind::Opaque(parts))
            }
            "collection_literal" => {
                let entries = children(node).into_iter().map(|n| {
                    let value = self.expr(n);
                    Entry { key: None, span: value.span, value, spread: false }
                });
                let entries = entries.collect();
                self.make(node, ExprKind::List(entries))
            }
            "spread_expression" => match children(node).first() {
                Some(inner) => self.expr(*inner),
                None => self.opaque(node),
            },
            "lambda_literal" | "annotated_lambda" => self.lambda(node),
            "anonymous_function" => self.anonymous_function(node),
            "callable_reference" => self.reference(node),
            "object_literal" => self.object_literal(node),
            "if_expression" => self.if_value(node),
            "when_expression" | "try_expression" => self.block_value(node),
            "return_expression" | "throw_expression" => self.jump_value(node),
            "assignment" => self.assignment(node),
            "block" => self.block_value(node),
            _ => self.opaque(node),
        }
    }

    /// Something without a meaning of its own, with what is inside.
    pub(super) fn opaque(&mut self, node: Node<'_>) -> Expr {
        let parts = children(node).into_iter().map(|n| self.expr(n)).collect();
        self.make(node, ExprKind::Opaque(parts))
    }

    /// The dotted path that an expression is, when it is one of plain names.
    pub(super) fn dotted(&self, node: Node<'_>) -> Option<String> {
        let mut names = Vec::new();
        let mut open = node;
        loop {
            match open.kind() {
                "identifier" => {
                    names.push(self.word(open));
                    break;
                }
                "navigation_expression" => {
                    let parts = children(open);
                    let [object, member] = parts[..] else { return None };
                    if member.kind() != "identifier" {
                        return None;
                    }
                    names.push(self.word(member));
                    open = object;
                }
                _ => return None,
            }
        }
        names.reverse();
        Some(names.join("."))
    }

    /// The class that a path of names is: none when its head is a variable.
    pub(super) fn class_of(&self, node: Node<'_>) -> Option<Name> {
        let path = self.dotted(node)?;
        let head = path.split('.').next()?;
        let last = path.rsplit('.').next()?;
        if self.variable(head, self.span(node)).is_some() || self.outline.properties.contains(head) || self.outline.variables.contains(head)
        {
            return None;
        }
        // A case of an enumeration, or a property that is written like a class.
        let owner = path.rsplit_once('.').map(|(owner, _)| self.class_path(owner));
        if owner.and_then(|owner| self.outline.class(&owner)).is_some_and(|members| members.properties.contains_key(last)) {
            return None;
        }
        // So may what is imported from a class.
        let is_case = |path: &str| path.rsplit('.').nth(1).is_some_and(super::names::is_class_like) && !super::names::is_class_like(last);
        if self.names.import(head).is_some_and(is_case) && head == last {
            return None;
        }
        let imported = self.names.import(last).is_some_and(|p| p.rsplit('.').next().is_some_and(|l| l.starts_with(char::is_uppercase)));
        let known = self.outline.class(&self.names.declared(last)).is_some();
        (super::names::is_class_like(last) || (imported || known) && last.starts_with(char::is_uppercase)).then(|| self.class_path(&path))
    }

    fn navigation(&mut self, node: Node<'_>) -> Expr {
        // `Foo::class`, `Foo::class.java`
        let written = self.text(node);
        if let Some(class) = written.split("::class").next().filter(|c| c.len() < written.len()) {
            let class = self.class_path(class.trim());
            return self.make(node, ExprKind::Class(TypeRef::Named(class)));
        }
        // `sender::send`
        if let [object, member] = children(node)[..]
            && self.between(object, member) == "::"
        {
            return self.reference(node);
        }
        if let Some(class) = self.class_of(node) {
            return self.make(node, ExprKind::Class(TypeRef::Named(class)));
        }
        match self.place(node) {
            Some(place) => read(place, self.span(node)),
            None => self.opaque(node),
        }
    }

    /// The place that an expression names.
    pub(super) fn place(&mut self, node: Node<'_>) -> Option<Place> {
        let span = self.span(node);
        let parts = children(node);
        match node.kind() {
            "identifier" => {
                let name = self.word(node);
                match self.variable(name, span) {
                    Some(place) => Some(place),
                    None if self.outline.variables.contains(name) => Some(Place::Module(name.into())),
                    // A property of what a lambda is called on, or of a parent elsewhere.
                    None => Some(own_field(name, span)),
                }
            }
            "navigation_expression" => {
                let [object, member] = parts[..] else { return None };
                let name = Name::from(self.word(member));
                if let Some(class) = self.class_of(object) {
                    return Some(Place::Static(TypeRef::Named(class), name));
                }
                let object = self.expr(object);
                Some(field_of(object, name))
            }
            "index_expression" => {
                let (object, key) = (parts.first()?, parts.get(1)?);
                let (object, key) = (self.expr(*object), self.expr(*key));
                Some(Place::Index(Box::new(object), Some(Box::new(key))))
            }
            "parenthesized_expression" | "unary_expression" => self.place(*parts.first()?),
            _ => None,
        }
    }

    pub(super) fn assignment(&mut self, node: Node<'_>) -> Expr {
        let (Some(left), Some(right)) = (tree::field(node, "left"), tree::field(node, "right")) else { return self.opaque(node) };
        let sign = self.between(left, right);
        let value = self.expr(right);
        let span = self.span(node);
        let Some(place) = self.place(left) else { return expr(ExprKind::Opaque(vec![value]), span) };
        if sign == "=" {
            return set(place, value, span);
        }
        let operator = operators::arithmetic(sign.trim_end_matches('='));
        if !is_simple_place(&place) {
            return expr(ExprKind::Opaque(vec![value]), span);
        }
        let old = read(place.clone(), self.span(left));
        // A list or map that grows.
        if operator == Arithmetic::Add && matches!(&value.kind, ExprKind::Call { .. } | ExprKind::Read(_) | ExprKind::Name(_)) {
            let grown = operation("%plus", vec![old, value], span, span);
            return set(place, grown, span);
        }
        set(place, expr(ExprKind::Arithmetic(operator, Box::new(old), Box::new(value)), span), span)
    }

    fn binary(&mut self, node: Node<'_>) -> Expr {
        if let Some(call) = self.generic_call(node) {
            return call;
        }
        // A long chain of one operator is walked without recursion.
        let mut operands: Vec<(Node<'_>, &str)> = Vec::new();
        let mut next = node;
        while let (Some(left), Some(right)) = (tree::field(next, "left"), tree::field(next, "right")) {
            let sign = self.between(left, right);
            operands.push((right, sign));
            next = left;
            if next.kind() != "binary_expression" {
                break;
            }
        }
        let mut whole = self.expr(next);
        for (operand, sign) in operands.into_iter().rev() {
            let right = self.expr(operand);
            let span = whole.span.to(right.span);
            let (left, right) = (Box::new(whole), Box::new(right));
            let kind = match sign {
                "?:" => ExprKind::Coalesce(left, right),
                // Text is taken away from a map or list of it alone.
                "-" if matches!(right.kind, ExprKind::Text(..)) => {
                    whole = method_call(*left, "minus", vec![super::arg(*right)], span.slice(0, 0), span);
                    continue;
                }
                sign => match operators::combined(sign, left, right) {
                    ExprKind::Arithmetic(Arithmetic::Other, left, right) => ExprKind::Opaque(vec![*left, *right]),
                    kind => kind,
                },
            };
            whole = expr(kind, span);
        }
        whole
    }

    /// `a to b` is a pair; any other word between is a method.
    fn infix(&mut self, node: Node<'_>) -> Expr {
        let parts = children(node);
        let [left, word, right] = parts[..] else { return self.opaque(node) };
        let span = self.span(node);
        let (left, right) = (self.expr(left), self.expr(right));
        let name = self.word(word);
        if name == "to" {
            return operation("%pair", vec![left, right], self.span(word), span);
        }
        method_call(left, name, vec![super::arg(right)], self.span(word), span)
    }

    fn unary(&mut self, node: Node<'_>) -> Expr {
        let Some(operand) = tree::field(node, "argument") else { return self.opaque(node) };
        let written = self.text(node);
        let span = self.span(node);
        if written.ends_with("!!") || written.starts_with('+') && !written.starts_with("++") {
            return self.expr(operand);
        }
        if written.starts_with("++") || written.starts_with("--") || written.ends_with("++") || written.ends_with("--") {
            return match self.place(operand) {
                Some(place) => set(place, unknown(span), span),
                None => self.opaque(node),
            };
        }
        let value = self.expr(operand);
        match written.chars().next() {
            Some('!') => expr(ExprKind::Not(Box::new(value)), span),
            _ => expr(operators::negated(value, span), span),
        }
    }

    /// `a in b`, `a !in b`
    fn membership(&mut self, node: Node<'_>) -> Expr {
        let (Some(left), Some(right)) = (tree::field(node, "left"), tree::field(node, "right")) else { return self.opaque(node) };
        let is_not = self.between(left, right).contains("!in");
        let (left, right) = (self.expr(left), self.expr(right));
        let found = self.make(node, ExprKind::Test(Test::In, Box::new(left), Box::new(right)));
        if is_not { self.make(node, ExprKind::Not(Box::new(found))) } else { found }
    }

    fn type_test(&mut self, node: Node<'_>) -> Expr {
        let (Some(left), Some(right)) = (tree::field(node, "left"), tree::field(node, "right")) else { return self.opaque(node) };
        let is_not = self.between(left, right).contains('!');
        let value = self.expr(left);
        let Some(class) = self.type_name(right).0 else { return self.make(node, ExprKind::Opaque(vec![value])) };
        let found = self.make(node, ExprKind::IsA(Box::new(value), TypeRef::Named(class)));
        if is_not { self.make(node, ExprKind::Not(Box::new(found))) } else { found }
    }
}
