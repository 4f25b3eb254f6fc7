//! Expressions: what each kind of node becomes. The larger kinds have files of their own.

use super::{Lowering, expr, tree};
use crate::frontends::base::{Deeper, unknown};
use crate::model::code::{Arg, AssignWhen, Callee, Entry, Expr, ExprKind, Place, Test};
use crate::model::source::Span;
use tree_sitter::Node;

impl Lowering<'_> {
    /// An expression, with what stands in syntax errors right below it.
    pub(super) fn expr(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let lowered = self.deeper(node, |l| if node.has_error() { l.with_errors(node) } else { l.expr_kind(node) });
        lowered.unwrap_or_else(|| unknown(span))
    }

    fn with_errors(&mut self, node: Node<'_>) -> Expr {
        let errors: Vec<_> = tree::children(node).into_iter().filter(Node::is_error).collect();
        if errors.is_empty() || node.is_error() {
            return self.expr_kind(node);
        }
        let mut parts: Vec<Expr> = errors.into_iter().map(|e| self.expr(e)).collect();
        let whole = self.expr_kind(node);
        if parts.iter().all(|p| matches!(&p.kind, ExprKind::Opaque(inner) if inner.is_empty())) {
            return whole;
        }
        let span = whole.span;
        parts.push(whole);
        expr(ExprKind::Sequence(parts), span)
    }

    fn expr_kind(&mut self, node: Node<'_>) -> Expr {
        match node.kind() {
            "parenthesized_expression" | "error_suppression_expression" | "by_ref" | "variadic_unpacking" => self.inner(node),
            "variable_name" => self.variable(self.text(node), self.span(node)),
            "dynamic_variable_name"
            | "subscript_expression"
            | "member_access_expression"
            | "nullsafe_member_access_expression"
            | "scoped_property_access_expression"
            | "class_constant_access_expression" => self.read(node),
            "string" | "encapsed_string" | "heredoc" | "nowdoc" => self.string(node),
            "integer" | "float" => self.number(node),
            "boolean" | "null" | "name" | "qualified_name" | "relative_name" => self.named_value(node),
            "array_creation_expression" => self.array(node),
            "assignment_expression" | "reference_assignment_expression" => self.assignment(node, true),
            "augmented_assignment_expression" => self.augmented(node),
            "update_expression" => self.update(node, true),
            "binary_expression" => self.binary(node),
            "unary_op_expression" => self.unary(node),
            "cast_expression" => self.cast(node),
            "conditional_expression" => self.conditional(node),
            "match_expression" => self.match_expression(node),
            "sequence_expression" => self.sequence(node),
            "function_call_expression" => self.function_call(node),
            "member_call_expression" | "nullsafe_member_call_expression" => self.method_call(node),
            "scoped_call_expression" => self.static_call(node),
            "object_creation_expression" => self.creation(node),
            "clone_expression" => self.clone_call(node),
            "print_intrinsic" => self.keyword_call(node, "print"),
            "include_expression" | "include_once_expression" | "require_expression" | "require_once_expression" => {
                self.keyword_call(node, "include")
            }
            "shell_command_expression" => self.shell(node),
            "throw_expression" => self.throw(node),
            "anonymous_function" | "arrow_function" => self.closure(node),
            "yield_expression" => self.yielded(node),
            "list_literal" | "ERROR" => self.opaque(node),
            _ => self.opaque(node),
        }
    }

    /// The only expression below a node that means nothing itself.
    fn inner(&mut self, node: Node<'_>) -> Expr {
        let inner = tree::children(node).into_iter().find(|n| is_expression(*n));
        match inner {
            Some(inner) => self.expr(inner),
            None => self.opaque(node),
        }
    }

    /// What is not understood, with the expressions in it. Statements in it (of a syntax error) are spilled.
    pub(super) fn opaque(&mut self, node: Node<'_>) -> Expr {
        let mut found = Vec::new();
        for child in tree::children(node) {
            if is_statement(child) {
                let mut steps = crate::model::code::Block::new();
                self.statement(child, &mut steps);
                self.spilled.extend(steps);
            } else if node.is_error() && matches!(child.kind(), "name" | "qualified_name" | "relative_name") {
                continue;
            } else if is_expression(child) {
                found.push(self.expr(child));
            } else {
                let inner = self.deeper(child, |l| l.opaque(child));
                if let Some(Expr { kind: ExprKind::Opaque(inner), .. }) = inner {
                    found.extend(inner);
                }
            }
        }
        expr(ExprKind::Opaque(found), self.span(node))
    }

    /// A call of something that is a keyword in PHP, with everything in it as arguments.
    pub(super) fn keyword_call(&mut self, node: Node<'_>, function: &str) -> Expr {
        let mut args = Vec::new();
        for child in tree::children(node).into_iter().filter(|n| is_expression(*n)) {
            let all = self.operands(child, true);
            args.extend(all.into_iter().map(plain_arg));
        }
        let name = node.child(0).map_or(self.span(node), |n| self.span(n));
        call_function(function, args, name, self.span(node))
    }

    fn clone_call(&mut self, node: Node<'_>) -> Expr {
        let name = node.child(0).map_or(self.span(node), |n| self.span(n));
        match tree::field(node, "arguments") {
            Some(arguments) => {
                let args = self.arguments(Some(arguments));
                call_function("clone", args, name, self.span(node))
            }
            None => self.keyword_call(node, "clone"),
        }
    }

    fn shell(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let command = self.string(node);
        call_function("shell_exec", vec![plain_arg(command)], span.slice(0, 1), span)
    }

    fn throw(&mut self, node: Node<'_>) -> Expr {
        let thrown = self.inner(node);
        expr(ExprKind::Throw(Some(Box::new(thrown))), self.span(node))
    }

    fn number(&mut self, node: Node<'_>) -> Expr {
        expr(ExprKind::Number(self.text(node).replace('_', "").into()), self.span(node))
    }

    /// A bare name: `true`, `null`, or a constant.
    fn named_value(&mut self, node: Node<'_>) -> Expr {
        let written = self.text(node);
        let kind = match written.trim_start_matches('\\').to_ascii_lowercase().as_str() {
            "true" => ExprKind::Bool(true),
            "false" => ExprKind::Bool(false),
            "null" => ExprKind::Null,
            "exit" | "die" => ExprKind::Stop(None),
            _ => ExprKind::Symbol(self.names.constant(written)),
        };
        expr(kind, self.span(node))
    }

    fn array(&mut self, node: Node<'_>) -> Expr {
        let children = fields_between(node);
        let mut entries = Vec::new();
        let mut keyed = false;
        for (index, child) in children.iter().enumerate() {
            if child.is_error() {
                let value = self.expr(*child);
                entries.push(Entry { key: None, value, spread: true, span: self.span(*child) });
            }
            if child.kind() != "array_element_initializer" {
                continue;
            }
            let span = self.entry_span(&children, index);
            let parts = tree::children(*child);
            let arrow = super::fields(*child).iter().any(|(_, n)| n.kind() == "=>");
            let expressions: Vec<_> = parts.into_iter().filter(|n| is_expression(*n)).collect();
            let entry = match (&expressions[..], arrow) {
                ([key, value], true) => {
                    keyed = true;
                    let key = self.expr(*key);
                    Entry { key: Some(key), value: self.expr(*value), spread: false, span }
                }
                ([value], false) => Entry { key: None, spread: value.kind() == "variadic_unpacking", value: self.expr(*value), span },
                _ => Entry { key: None, value: self.opaque(*child), spread: true, span },
            };
            entries.push(entry);
        }
        let kind = if keyed || entries.is_empty() { ExprKind::Map(entries) } else { ExprKind::List(entries) };
        expr(kind, self.span(node))
    }

    /// An entry with its comma and the white space up to what follows: the next entry, a comment, or the closing bracket's space.
    fn entry_span(&self, children: &[Node<'_>], index: usize) -> Span {
        let span = self.span(children[index]);
        let Some(comma) = children.get(index + 1).filter(|n| n.kind() == ",") else { return span };
        let end = match children.get(index + 2).map(|n| n.kind()) {
            Some("array_element_initializer" | "ERROR") => {
                let after = self.input.text.get(comma.end_byte()..).unwrap_or("");
                comma.end_byte() + after.len() - after.trim_start().len()
            }
            _ => comma.end_byte(),
        };
        Span::new(self.input.id, span.start as usize, end)
    }

    fn conditional(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let condition = self.field_expr(node, "condition");
        let body = tree::field(node, "body").map(|n| self.expr(n));
        let other = Box::new(self.field_expr(node, "alternative"));
        let kind = match body {
            Some(body) => ExprKind::Choose(Box::new(condition), Box::new(body), other),
            None => ExprKind::Or(Box::new(condition), other),
        };
        expr(kind, span)
    }

    fn sequence(&mut self, node: Node<'_>) -> Expr {
        let parts = self.operands(node, true);
        expr(ExprKind::Sequence(parts), self.span(node))
    }

    /// The operands of a comma operator, or the one expression that is none; whether anything uses their values.
    pub(super) fn operands(&mut self, node: Node<'_>, used: bool) -> Vec<Expr> {
        let mut operands = Vec::new();
        let mut rest = Some(node);
        while let Some(node) = rest.take() {
            if node.kind() != "sequence_expression" {
                operands.push(if used { self.expr(node) } else { self.effect(node) });
                break;
            }
            for child in tree::children(node) {
                if child.kind() == "sequence_expression" {
                    rest = Some(child);
                } else {
                    operands.push(if used { self.expr(child) } else { self.effect(child) });
                }
            }
        }
        operands
    }

    /// The expression in a field; opaque when a syntax error ate it.
    pub(super) fn field_expr(&mut self, node: Node<'_>, field: &str) -> Expr {
        match tree::field(node, field) {
            Some(child) => self.expr(child),
            None => unknown(self.span(node)),
        }
    }

    /// `match`: a choice of choices; its subject is evaluated once.
    fn match_expression(&mut self, node: Node<'_>) -> Expr {
        /// A longer table would nest too deeply.
        const MOST: usize = 100;
        let span = self.span(node);
        let arms = tree::field(node, "body").map(tree::children).unwrap_or_default();
        if arms.len() > MOST {
            return self.opaque(node);
        }
        let (before, subject) = self.subject(node);
        let mut default = expr(ExprKind::Throw(None), span);
        let mut lowered = Vec::new();
        for arm in arms {
            let Some(value) = tree::field(arm, "return_expression") else { continue };
            if arm.kind() == "match_default_expression" {
                default = self.expr(value);
                continue;
            }
            let tests = tree::field(arm, "conditional_expressions").map(tree::children).unwrap_or_default();
            let tests = tests.into_iter().map(|test| self.case_test(&subject, test, Test::Identical)).collect();
            if let Some(guard) = super::balanced(tests, ExprKind::Or) {
                lowered.push((guard, self.expr(value)));
            }
        }
        let choice = lowered
            .into_iter()
            .rev()
            .fold(default, |other, (guard, value)| expr(ExprKind::Choose(Box::new(guard), Box::new(value), Box::new(other)), span));
        match before {
            Some(before) => expr(ExprKind::Sequence(vec![before, choice]), span),
            None => choice,
        }
    }

    /// The subject of a `switch` or `match`: what evaluates it first, if it is not a plain read, and how the tests read it. `None` for
    /// `true`, whose tests stand for themselves.
    pub(super) fn subject(&mut self, node: Node<'_>) -> (Option<Expr>, Option<Expr>) {
        let subject = self.field_expr(node, "condition");
        let span = subject.span;
        match &subject.kind {
            ExprKind::Bool(true) => (None, None),
            ExprKind::Read(Place::Local(_) | Place::Global(_)) | ExprKind::This | ExprKind::Text(..) | ExprKind::Number(_) => {
                (None, Some(subject))
            }
            _ => {
                let place = Place::Local(self.temporary());
                let read = expr(ExprKind::Read(place.clone()), span);
                let value = Box::new(subject);
                (Some(expr(ExprKind::Assign { place: Box::new(place), value, when: AssignWhen::Always }, span)), Some(read))
            }
        }
    }

    /// Whether the subject is this case.
    pub(super) fn case_test(&mut self, subject: &Option<Expr>, case: Node<'_>, test: Test) -> Expr {
        let case = self.expr(case);
        let span = case.span;
        match subject {
            Some(subject) => expr(ExprKind::Test(test, Box::new(subject.clone()), Box::new(case)), span),
            None => case,
        }
    }
}

/// The children of a node, its separators and comments included.
fn fields_between(node: Node<'_>) -> Vec<Node<'_>> {
    node.children(&mut node.walk()).collect()
}

/// Whether a node is a statement or declaration (or HTML, which acts as one).
pub(super) fn is_statement(node: Node<'_>) -> bool {
    let kind = node.kind();
    kind.ends_with("_statement")
        || kind.ends_with("_definition")
        || kind.ends_with("_declaration")
        || matches!(kind, "text_interpolation" | "text" | "colon_block" | "declaration_list" | "catch_clause" | "finally_clause")
}

/// Whether a named node is an expression (or stands for one).
pub(super) fn is_expression(node: Node<'_>) -> bool {
    let kind = node.kind();
    node.is_named()
        && (kind.ends_with("_expression")
            || matches!(
                kind,
                "name" | "qualified_name" | "relative_name" | "variable_name" | "dynamic_variable_name" | "by_ref" | "variadic_unpacking"
            )
            || matches!(kind, "string" | "encapsed_string" | "heredoc" | "nowdoc" | "integer" | "float" | "boolean" | "null")
            || matches!(kind, "anonymous_function" | "arrow_function" | "print_intrinsic" | "list_literal" | "ERROR"))
}

/// A call of a global function.
pub(super) fn call_function(function: &str, args: Vec<Arg>, name: Span, span: Span) -> Expr {
    let callee = Callee::Function { name: function.into(), fallback: None };
    expr(ExprKind::Call { callee, args, name }, span)
}

/// A positional argument.
pub(super) fn plain_arg(value: Expr) -> Arg {
    Arg { value, name: None, spread: false }
}
