//! Expressions: what each kind of node becomes. The larger kinds have files of their own.

use super::set;
use super::{Lowering, children, expr, tree};
use crate::frontends::base::{self, Deeper, unknown};
use crate::model::code::{Arg, Captures, Entry, Expr, ExprKind, Param, ParamKind, Place, StepKind, TypeRef};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

impl Lowering<'_> {
    /// An expression.
    pub(super) fn expr(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        self.deeper(node, |l| l.expr_kind(node)).unwrap_or_else(|| unknown(span))
    }

    fn expr_kind(&mut self, node: Node<'_>) -> Expr {
        match node.kind() {
            "parenthesized_expression" => match children(node).into_iter().next() {
                Some(inner) => self.expr(inner),
                None => self.opaque(node),
            },
            "identifier" => self.identifier(node),
            "this" => self.this(node),
            "field_access" => self.field_access(node),
            "array_access" => match self.place(node) {
                Some(place) => expr(ExprKind::Read(place), self.span(node)),
                None => self.opaque(node),
            },
            "string_literal" => self.string(node),
            "character_literal" => self.character(node),
            "decimal_integer_literal"
            | "hex_integer_literal"
            | "octal_integer_literal"
            | "binary_integer_literal"
            | "decimal_floating_point_literal"
            | "hex_floating_point_literal" => self.number(node),
            "true" | "false" => expr(ExprKind::Bool(node.kind() == "true"), self.span(node)),
            "null_literal" => expr(ExprKind::Null, self.span(node)),
            "class_literal" => match children(node).into_iter().next().and_then(|n| self.type_ref(n)) {
                Some(class) => expr(ExprKind::Class(class), self.span(node)),
                None => self.opaque(node),
            },
            "assignment_expression" => self.assignment(node),
            "update_expression" => self.update(node),
            "binary_expression" => self.binary(node),
            "unary_expression" => self.unary(node),
            "instanceof_expression" => self.instance_of(node),
            "ternary_expression" => self.ternary(node),
            "cast_expression" => self.cast(node),
            "lambda_expression" => self.lambda(node),
            "method_reference" => self.method_reference(node),
            "method_invocation" => self.invocation(node),
            "object_creation_expression" => self.creation(node),
            "array_creation_expression" => self.array_creation(node),
            "array_initializer" | "element_value_array_initializer" => self.list(node),
            "switch_expression" => self.switch_value(node),
            "annotation" | "marker_annotation" => self.annotation_value(node),
            _ => self.opaque(node),
        }
    }

    /// What is not understood, with the expressions in it.
    pub(super) fn opaque(&mut self, node: Node<'_>) -> Expr {
        let mut found = Vec::new();
        for child in children(node) {
            let kind = child.kind();
            if kind.ends_with("type_identifier") || kind.ends_with("_type") || kind == "type_arguments" {
                continue;
            }
            if is_expression(child) {
                found.push(self.expr(child));
            } else if let Some(Expr { kind: ExprKind::Opaque(inner), .. }) = self.deeper(child, |l| l.opaque(child)) {
                found.extend(inner);
            }
        }
        expr(ExprKind::Opaque(found), self.span(node))
    }

    fn this(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let at = self.contexts.iter().rposition(|c| c.class.is_some());
        at.map_or(expr(ExprKind::This, span), |at| self.receiver(at, span))
    }

    fn number(&mut self, node: Node<'_>) -> Expr {
        let text = self.text(node).replace('_', "");
        let is_hex = text.starts_with("0x") || text.starts_with("0X");
        let plain = if is_hex { text.trim_end_matches(['l', 'L']) } else { text.trim_end_matches(['l', 'L', 'f', 'F', 'd', 'D']) };
        expr(ExprKind::Number(plain.into()), self.span(node))
    }

    fn ternary(&mut self, node: Node<'_>) -> Expr {
        let fields = (tree::field(node, "condition"), tree::field(node, "consequence"), tree::field(node, "alternative"));
        let (Some(condition), Some(then), Some(other)) = fields else { return self.opaque(node) };
        let (guard, then, other) = (self.expr(condition), self.expr(then), self.expr(other));
        expr(ExprKind::Choose(Box::new(guard), Box::new(then), Box::new(other)), self.span(node))
    }

    fn cast(&mut self, node: Node<'_>) -> Expr {
        let (Some(class), Some(value)) = (tree::field(node, "type"), tree::field(node, "value")) else { return self.opaque(node) };
        let span = self.span(node);
        let value = self.expr(value);
        match class.kind() {
            "integral_type" => expr(ExprKind::Cast("int", Box::new(value)), span),
            "floating_point_type" => expr(ExprKind::Cast("float", Box::new(value)), span),
            _ if self.text(class) == "String" => base::asserted_text(value, span),
            _ => self.typed(class, Expr { kind: value.kind, span }),
        }
    }

    /// A value that is declared to be of a class.
    pub(super) fn typed(&self, class: Node<'_>, value: Expr) -> Expr {
        let span = value.span;
        let known = matches!(value.kind, ExprKind::Text(..) | ExprKind::Number(_) | ExprKind::Bool(_) | ExprKind::Null | ExprKind::Join(_));
        // What the language's own package holds has no members that code writes.
        base::typed(self.type_name(class).filter(|name| !known && name.contains('.')), value, span)
    }

    /// `x instanceof Foo`, also with a variable that is `x` from then on.
    fn instance_of(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        if let (Some(left), Some(pattern)) = (tree::field(node, "left"), tree::field(node, "pattern")) {
            let value = self.expr(left);
            let (before, subject) = self.once(value);
            let test = self.record_test(pattern, &subject, 0);
            return expr(ExprKind::Sequence(before.into_iter().chain([test]).collect()), span);
        }
        let (Some(left), Some(class)) = (tree::field(node, "left"), tree::field(node, "right")) else { return self.opaque(node) };
        let mut value = self.expr(left);
        if let Some(name) = tree::field(node, "name") {
            let at = self.span(name);
            let place = self.declare(self.text(name));
            value = set(place, value, at);
        }
        match self.type_ref(class) {
            Some(class) => expr(ExprKind::IsA(Box::new(value), class), span),
            None => expr(ExprKind::Opaque(vec![value]), span),
        }
    }

    /// `{a, b}`.
    pub(super) fn list(&mut self, node: Node<'_>) -> Expr {
        let elements = children(node);
        let mut entries = Vec::new();
        for (index, element) in elements.iter().enumerate() {
            let value = self.expr(*element);
            let end = elements.get(index + 1).map_or(element.end_byte(), |next| next.start_byte());
            let span = Span::new(self.input.id, element.start_byte(), end);
            entries.push(Entry { key: None, value, spread: false, span });
        }
        expr(ExprKind::List(entries), self.span(node))
    }

    fn array_creation(&mut self, node: Node<'_>) -> Expr {
        match tree::field(node, "value") {
            Some(value) => self.list(value),
            None => {
                // How long it is says nothing about what will be in it.
                let sizes = children(node).into_iter().filter(|n| n.kind() == "dimensions_expr");
                let mut all: Vec<Expr> = sizes.map(|n| self.opaque(n)).collect();
                let span = self.span(node);
                all.push(expr(ExprKind::List(Vec::new()), span));
                expr(ExprKind::Sequence(all), span)
            }
        }
    }

    /// `this::login`, `Codec::encode`, `Foo::new`.
    fn method_reference(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let mut cursor = node.walk();
        let parts: Vec<Node<'_>> = node.children(&mut cursor).collect();
        let (Some(object), Some(member)) = (parts.first().copied(), parts.last().copied()) else { return self.opaque(node) };
        let class = match object.kind() {
            "super" => Some(TypeRef::Parent),
            "generic_type" | "scoped_type_identifier" | "type_identifier" => self.type_ref(object),
            _ => match self.expr(object) {
                Expr { kind: ExprKind::Class(class), .. } => Some(class),
                value if member.kind() != "new" => return self.bound_method(value, member, span),
                _ => None,
            },
        };
        match (class, member.kind()) {
            (Some(class), "new") => expr(ExprKind::Class(class), span),
            (Some(class), _) => expr(ExprKind::Read(Place::Static(class, self.text(member).into())), span),
            (None, _) => unknown(span),
        }
    }

    /// A method of a value as a function: it passes on what it is called with.
    fn bound_method(&mut self, object: Expr, member: Node<'_>, span: Span) -> Expr {
        let all = Name::from("%all");
        let passed = Arg { value: local(&all, span), name: None, spread: true };
        let call = base::method_call(object, self.text(member), vec![passed], self.span(member), span);
        let params = vec![Param { name: all, kind: ParamKind::Rest, span, ..Param::default() }];
        let body = vec![super::step(StepKind::Return(Some(call)), span)];
        self.add_closure(params, Captures::All { this: true }, body, span)
    }

    /// The expression in a field; opaque when a syntax error ate it.
    pub(super) fn field_expr(&mut self, node: Node<'_>, name: &str) -> Expr {
        match tree::field(node, name) {
            Some(child) => self.expr(child),
            None => unknown(self.span(node)),
        }
    }

    /// An annotation among the values of another: a call of its name.
    fn annotation_value(&mut self, node: Node<'_>) -> Expr {
        let mark = self.mark(node);
        let span = mark.span;
        super::calls::function(&mark.name, mark.args, span, span)
    }
}

/// An argument that is only passed.
pub(super) fn plain(value: Expr) -> Arg {
    Arg { value, name: None, spread: false }
}

/// A local that is read.
pub(super) fn local(name: &Name, span: Span) -> Expr {
    expr(ExprKind::Read(Place::Local(name.clone())), span)
}

/// Whether a named node is an expression.
pub(super) fn is_expression(node: Node<'_>) -> bool {
    let kind = node.kind();
    kind.ends_with("_expression") && kind != "switch_expression" && kind != "dimensions_expr"
        || kind.ends_with("_literal")
        || matches!(
            kind,
            "identifier"
                | "this"
                | "true"
                | "false"
                | "field_access"
                | "array_access"
                | "method_invocation"
                | "method_reference"
                | "array_initializer"
                | "switch_expression"
        )
}
