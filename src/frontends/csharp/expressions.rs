//! Expressions: what each kind of node becomes. The larger kinds have files of their own.

use super::{Lowering, expr, names, tree};
use crate::frontends::base::{self, Deeper, unknown};
use crate::frontends::operators;
use crate::model::code::{Arithmetic, Expr, ExprKind, Member, Place};
use tree_sitter::Node;

/// Links of a chain (`a.b.c`, `a + b + c`) that one expression may have.
const MAX_LINKS: usize = 2_000;

impl Lowering<'_> {
    pub(super) fn expr(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let lowered = self.deeper(node, |l| l.expr_kind(node));
        lowered.unwrap_or_else(|| unknown(span))
    }

    fn expr_kind(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        match node.kind() {
            "parenthesized_expression" | "checked_expression" | "await_expression" | "ref_expression" | "expression_element" => {
                self.inner(node)
            }
            "identifier" => self.name(node),
            "generic_name" | "predefined_type" => self.object(node),
            "this" | "base" => expr(ExprKind::This, span),
            "qualified_name" | "alias_qualified_name" => expr(ExprKind::Name(names::plain_path(self.input, node).into()), span),
            "string_literal"
            | "verbatim_string_literal"
            | "raw_string_literal"
            | "interpolated_string_expression"
            | "character_literal" => self.string(node),
            "integer_literal" | "real_literal" => self.number(node),
            "boolean_literal" => expr(ExprKind::Bool(self.text(node) == "true"), span),
            "null_literal" | "default_expression" => expr(ExprKind::Null, span),
            "member_access_expression" => self.member_access(node),
            "conditional_access_expression" => self.conditional_access(node),
            "element_access_expression" => match self.place(node) {
                Some(place) => expr(ExprKind::Read(place), span),
                None => self.opaque(node),
            },
            "invocation_expression" => self.invocation(node),
            "object_creation_expression" => self.creation(node),
            "implicit_object_creation_expression" => self.implicit_creation(node, None, None),
            "anonymous_object_creation_expression" => self.anonymous_object(node),
            "array_creation_expression" | "implicit_array_creation_expression" => self.array(node),
            "initializer_expression" => self.elements(node, None),
            "collection_expression" => self.collection(node),
            "tuple_expression" => self.tuple(node, &[]),
            "with_expression" => self.with(node),
            "assignment_expression" => self.assignment(node),
            "binary_expression" => self.binary(node),
            "prefix_unary_expression" => self.prefix(node),
            "postfix_unary_expression" => self.postfix(node),
            "conditional_expression" => {
                let guard = self.field_expr(node, "condition");
                let then = self.field_expr(node, "consequence");
                let other = self.field_expr(node, "alternative");
                expr(ExprKind::Choose(Box::new(guard), Box::new(then), Box::new(other)), span)
            }
            "cast_expression" => self.cast(node),
            "as_expression" => {
                let value = self.field_expr(node, "left");
                self.typed(tree::field(node, "right"), value, span)
            }
            "is_expression" => {
                let value = self.field_expr(node, "left");
                match tree::field(node, "right") {
                    Some(of_type) => self.is_a(&value, of_type, span),
                    None => self.opaque(node),
                }
            }
            "is_pattern_expression" => self.is_pattern(node),
            "switch_expression" => self.switch_expression(node),
            "throw_expression" => {
                let thrown = super::children(node).into_iter().next().map(|n| Box::new(self.expr(n)));
                expr(ExprKind::Throw(thrown), span)
            }
            "lambda_expression" | "anonymous_method_expression" => self.lambda(node),
            "declaration_expression" => match self.place(node) {
                Some(place) => expr(ExprKind::Read(place), span),
                None => self.opaque(node),
            },
            "typeof_expression" => match tree::field(node, "type") {
                Some(of_type) => expr(ExprKind::Class(self.type_ref(of_type)), span),
                None => self.opaque(node),
            },
            "query_expression" => self.query(node),
            _ => self.opaque(node),
        }
    }

    /// The only expression below a node that means nothing itself.
    fn inner(&mut self, node: Node<'_>) -> Expr {
        match super::children(node).into_iter().next() {
            Some(inner) => self.expr(inner),
            None => self.opaque(node),
        }
    }

    /// What is not understood, with the expressions in it.
    pub(super) fn opaque(&mut self, node: Node<'_>) -> Expr {
        let mut found = Vec::new();
        for child in super::children(node) {
            if is_expression(child) && !(node.is_error() && child.kind() == "identifier") {
                found.push(self.expr(child));
            } else if !is_type(child.kind()) {
                let inner = self.deeper(child, |l| l.opaque(child));
                if let Some(Expr { kind: ExprKind::Opaque(inner), .. }) = inner {
                    found.extend(inner);
                }
            }
        }
        expr(ExprKind::Opaque(found), self.span(node))
    }

    /// The expression in a field; opaque when a syntax error ate it.
    pub(super) fn field_expr(&mut self, node: Node<'_>, field: &str) -> Expr {
        match tree::field(node, field) {
            Some(child) => self.expr(child),
            None => unknown(self.span(node)),
        }
    }

    fn number(&mut self, node: Node<'_>) -> Expr {
        let written = self.text(node).replace('_', "");
        let is_hex = written.starts_with("0x") || written.starts_with("0X");
        let suffixes: &[char] = if is_hex { &['u', 'U', 'l', 'L'] } else { &['u', 'U', 'l', 'L', 'f', 'F', 'd', 'D', 'm', 'M'] };
        expr(ExprKind::Number(written.trim_end_matches(suffixes).into()), self.span(node))
    }

    /// `a.b`
    fn member_access(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        if let Some(object) = tree::field(node, "expression").filter(|_| self.field_text(node, "name") == "Result")
            && self.is_task(object)
        {
            return self.expr(object);
        }
        // What is not declared here may be inherited, also from a class that nobody sees.
        if let (Some("this" | "base"), Some(name)) = (tree::field(node, "expression").map(|n| n.kind()), tree::field(node, "name"))
            && let Some(own) = self.classes.last()
            && self.members.find(&own.name, &self.member(name)).is_none()
        {
            return expr(ExprKind::Name(self.member(name)), span);
        }
        match self.place(node) {
            Some(place) => expr(ExprKind::Read(place), span),
            None => self.opaque(node),
        }
    }

    /// Whether an expression gives a task: the call of a method whose name or declaration says so, or a variable that holds it.
    fn is_task(&self, node: Node<'_>) -> bool {
        let mut node = node;
        let mut steps = 0;
        while node.kind() == "parenthesized_expression" && steps < 8 {
            steps += 1;
            let Some(inner) = super::children(node).into_iter().next() else { return false };
            node = inner;
        }
        if node.kind() == "identifier" {
            return self.scope.tasks.contains(self.text(node));
        }
        let Some(function) = tree::field(node, "function").filter(|_| node.kind() == "invocation_expression") else { return false };
        let name = tree::field(function, "name").unwrap_or(function);
        let name = self.member(name);
        name.ends_with("Async") || self.members.waiting.contains(&*name)
    }

    /// Whether a value that is not waited for is a task.
    pub(super) fn holds_task(&self, node: Node<'_>) -> bool {
        node.kind() == "invocation_expression" && self.is_task(node)
    }

    /// `a?.b`, `a?[k]`: on null it is null, as a field of null is anyway.
    fn conditional_access(&mut self, node: Node<'_>) -> Expr {
        match self.place(node) {
            Some(place) => expr(ExprKind::Read(place), self.span(node)),
            None => self.opaque(node),
        }
    }

    fn cast(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let value = self.field_expr(node, "value");
        self.typed(tree::field(node, "type"), value, span)
    }

    /// A value that is said to be of a type.
    fn typed(&mut self, of_type: Option<Node<'_>>, value: Expr, span: crate::model::source::Span) -> Expr {
        let Some(of_type) = of_type else { return value };
        let inside = if of_type.kind() == "nullable_type" { tree::field(of_type, "type").unwrap_or(of_type) } else { of_type };
        let to = match self.text(inside) {
            "string" | "String" => "string",
            "int" | "long" | "short" | "uint" | "ulong" | "byte" | "Int32" | "Int64" => "int",
            "double" | "float" | "decimal" => "float",
            "bool" | "Boolean" => "bool",
            _ => return base::typed(self.class_name(of_type), value, span),
        };
        expr(ExprKind::Cast(to, Box::new(value)), span)
    }

    /// `x is pattern`
    fn is_pattern(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let Some(pattern) = tree::field(node, "pattern") else { return self.opaque(node) };
        let subject = self.field_expr(node, "expression");
        let (before, subject) = self.held(subject);
        let holds = self.matches(&subject, pattern);
        match before {
            Some(before) => expr(ExprKind::Sequence(vec![before, holds]), span),
            None => holds,
        }
    }

    fn binary(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let operator = tree::field(node, "operator").map_or("", |n| n.kind());
        if operator == "+" {
            return self.sum(node);
        }
        let left = Box::new(self.field_expr(node, "left"));
        let right = Box::new(self.field_expr(node, "right"));
        expr(operators::combined(operator, left, right), span)
    }

    /// `a + b + c …`: text when one of them is, as far as it shows; flat, because generated code adds thousands of parts.
    fn sum(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let mut operands = Vec::new();
        let mut left = Some(node);
        while let Some(node) = left.take() {
            let is_sum = node.kind() == "binary_expression" && tree::field(node, "operator").is_some_and(|o| o.kind() == "+");
            if !is_sum || operands.len() > MAX_LINKS {
                operands.push(node);
                break;
            }
            operands.extend(tree::field(node, "right"));
            left = tree::field(node, "left");
        }
        let parts: Vec<Expr> = operands.into_iter().rev().map(|operand| self.expr(operand)).collect();
        if parts.iter().any(super::places::is_text) {
            return expr(ExprKind::Join(parts), span);
        }
        let mut parts = parts.into_iter();
        let Some(first) = parts.next() else { return self.opaque(node) };
        parts.fold(first, |all, part| {
            let both = all.span.to(part.span);
            expr(ExprKind::Arithmetic(Arithmetic::Add, Box::new(all), Box::new(part)), both)
        })
    }

    fn prefix(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let operator = node.child(0).map_or("", |n| n.kind());
        if matches!(operator, "++" | "--") {
            return self.update(node, operator);
        }
        let argument = self.inner(node);
        let kind = match (operator, argument) {
            ("!", argument) => ExprKind::Not(Box::new(argument)),
            ("-", Expr { kind: ExprKind::Number(number), .. }) if !number.starts_with('-') => ExprKind::Number(format!("-{number}").into()),
            ("-", argument) => operators::negated(argument, span),
            (_, argument) => ExprKind::Opaque(vec![argument]),
        };
        expr(kind, span)
    }

    fn postfix(&mut self, node: Node<'_>) -> Expr {
        let operator = node.children(&mut node.walk()).last().map_or("", |n| n.kind());
        match operator {
            "++" | "--" => self.update(node, operator),
            // `x!`
            _ => self.inner(node),
        }
    }

    /// `x with { A = 1 }`: a copy with other fields.
    fn with(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let children = super::children(node);
        let Some((source, changes)) = children.split_first() else { return self.opaque(node) };
        let source = self.expr(*source);
        let callee = crate::model::code::Callee::Function { name: "clone".into(), fallback: None };
        let args = vec![super::calls::plain_arg(source)];
        let copy = expr(ExprKind::Call { callee, args, name: span.slice(0, 0) }, span);
        let (before, copy) = self.held(copy);
        let mut steps: Vec<Expr> = before.into_iter().collect();
        for change in changes.iter().filter(|n| n.kind() == "with_initializer") {
            if let [name, value] = super::children(*change)[..] {
                let at = self.span(name);
                let member = Box::new(Member::Named(names::plain(self.text(name)).into()));
                let value = self.expr(value);
                steps.push(super::set(Place::Field(Box::new(copy.clone()), member), value, at));
            }
        }
        steps.push(copy);
        expr(ExprKind::Sequence(steps), span)
    }
}

/// Whether a node is a statement.
pub(super) fn is_statement(node: Node<'_>) -> bool {
    let kind = node.kind();
    kind.ends_with("_statement") || matches!(kind, "block" | "preproc_if")
}

/// Whether a node is a type that stands where no value does.
fn is_type(kind: &str) -> bool {
    matches!(kind, "array_type" | "nullable_type" | "pointer_type" | "tuple_type" | "type_argument_list" | "implicit_type" | "ref_type")
}

/// Whether a named node is an expression.
pub(super) fn is_expression(node: Node<'_>) -> bool {
    let kind = node.kind();
    matches!(kind, "this" | "base")
        || node.is_named()
            && (kind.ends_with("_expression")
                || kind.ends_with("_literal")
                || matches!(kind, "identifier" | "generic_name" | "qualified_name" | "alias_qualified_name"))
}
