//! Expressions: the dispatch by node kind, maps, lists, members, assignments.

use super::operators::added;
use super::{Lowering, peeled};
use crate::frontends::base::{field_of, operation, read};
use crate::frontends::tree;
use crate::model::code::{Arg, Block, Callee, Entry, Expr, ExprKind, Member, Place, StepKind, TypeRef};
use crate::model::source::Span;
use tree_sitter::Node;

impl Lowering<'_> {
    /// Lowers an expression.
    pub(super) fn expr(&mut self, node: Node<'_>) -> Expr {
        let node = peeled(node);
        if !self.descend(node) {
            return self.unknown(node);
        }
        let value = self.expr_here(node);
        self.depth -= 1;
        value
    }

    fn expr_here(&mut self, node: Node<'_>) -> Expr {
        match node.kind() {
            "variable" => self.variable(node),
            "string_literal" => self.string(node),
            "integer_literal" | "real_literal" => self.number(node),
            "generic_token" | "simple_name" => self.make(node, ExprKind::Text(self.text(node).into(), self.span(node))),
            "hash_literal_expression" => self.hash(node),
            "array_expression" => self.array(node),
            "parenthesized_expression" => match tree::children(node).first() {
                Some(inner) => self.expr(*inner),
                None => self.opaque(node),
            },
            "sub_expression" => self.statements_value(node),
            "member_access" | "element_access" => self.access(node),
            "invokation_expression" => self.invocation(node),
            "type_literal" => match self.class_of(node) {
                Some(class) => self.make(node, ExprKind::Class(class)),
                None => self.opaque(node),
            },
            "script_block_expression" => self.closure(node),
            "assignment_expression" => self.assignment(node),
            "cast_expression" => self.cast(node),
            "expression_with_unary_operator" => self.unary(node),
            "command" => self.command(node, None),
            "pipeline" | "pipeline_chain" => self.piped(node),
            kind if kind.starts_with("logical") => self.logical(node),
            kind if kind.starts_with("comparison") => self.comparison(node),
            kind if kind.starts_with("additive") => self.sum(node),
            kind if kind.starts_with("multiplicative") => self.product(node),
            kind if kind.starts_with("format") => self.formatted(node),
            kind if kind.starts_with("array_literal") => self.list(node),
            // What a bracket or an error left open.
            kind if kind.ends_with("_statement") || kind == "statement_list" || kind == "statement_block" => self.statements_value(node),
            _ => self.opaque(node),
        }
    }

    /// Something without a meaning of its own, with what is inside.
    pub(super) fn opaque(&mut self, node: Node<'_>) -> Expr {
        let parts = tree::children(node).into_iter().map(|child| self.expr(child)).collect();
        self.make(node, ExprKind::Opaque(parts))
    }

    fn hash(&mut self, node: Node<'_>) -> Expr {
        let bodies = tree::children(node).into_iter().filter(|n| n.kind() == "hash_literal_body");
        let pairs: Vec<Node<'_>> = bodies.flat_map(tree::children).filter(|n| n.kind() == "hash_entry").collect();
        let mut entries = Vec::new();
        for (index, pair) in pairs.iter().enumerate() {
            let parts = tree::children(*pair);
            let (Some(key), Some(value)) = (parts.first(), parts.get(1)) else { continue };
            let key = self.expr(*key);
            let value = self.expr(*value);
            // An entry reaches to the next one: what separates them goes with it.
            let end = pairs.get(index + 1).map_or(pair.end_byte(), Node::start_byte);
            let span = Span::new(self.input.id, pair.start_byte(), end);
            entries.push(Entry { key: Some(key), value, spread: false, span });
        }
        self.make(node, ExprKind::Map(entries))
    }

    /// `@( … )`: what is a list already stays one.
    fn array(&mut self, node: Node<'_>) -> Expr {
        let mut entries = Vec::new();
        let lists = tree::children(node).into_iter().filter(|n| n.kind() == "statement_list");
        for statement in lists.flat_map(tree::children).filter(|n| n.kind() != "empty_statement") {
            let value = self.expr(statement);
            match value.kind {
                ExprKind::List(inner) => entries.extend(inner),
                ExprKind::Read(_) | ExprKind::Call { .. } => entries.push(Entry { key: None, span: value.span, value, spread: true }),
                _ => entries.push(Entry { key: None, span: value.span, value, spread: false }),
            }
        }
        self.make(node, ExprKind::List(entries))
    }

    fn list(&mut self, node: Node<'_>) -> Expr {
        let values: Vec<Expr> = tree::children(node).into_iter().map(|child| self.expr(child)).collect();
        let entries = values.into_iter().map(|value| Entry { key: None, span: value.span, value, spread: false });
        self.make(node, ExprKind::List(entries.collect()))
    }

    fn access(&mut self, node: Node<'_>) -> Expr {
        // `[Text.Encoding]::UTF8` of a class that is not the file's.
        if let Some((object, Member::Named(member))) = self.member_parts(node).filter(|_| node.kind() == "member_access")
            && let Some(TypeRef::Named(class)) = self.class_of(object)
            && !self.outline.defines(&class)
        {
            let class = self.make(object, ExprKind::Symbol(class));
            return read(field_of(class, member), self.span(node));
        }
        match self.place(node) {
            // A table's own members: an entry of that name would hide them, and nobody has one.
            Some(Place::Field(object, member)) if matches!(&*member, Member::Named(name) if name.eq_ignore_ascii_case("keys")) => {
                let span = self.span(node);
                operation("%keys", vec![*object], span, span)
            }
            Some(Place::Field(object, member)) if matches!(&*member, Member::Named(name) if name.eq_ignore_ascii_case("values")) => {
                let span = self.span(node);
                operation("%values", vec![*object], span, span)
            }
            Some(place) => self.make(node, ExprKind::Read(place)),
            None => self.opaque(node),
        }
    }

    /// `$object.Method(…)`, `[Class]::Method(…)`, `[Class]::new(…)`.
    fn invocation(&mut self, node: Node<'_>) -> Expr {
        let Some((object, member)) = self.member_parts(node) else { return self.opaque(node) };
        let list = tree::children(node).into_iter().find(|n| n.kind() == "argument_list");
        let listed = list.into_iter().flat_map(tree::children).filter(|n| n.kind() == "argument_expression_list");
        let written: Vec<Node<'_>> = listed.flat_map(tree::children).collect();
        let args = written.into_iter().map(|a| Arg { value: self.expr(a), name: None, spread: false }).collect();
        let name = tree::children(node).into_iter().find(|n| n.kind() == "member_name").map_or(self.span(node), |n| self.span(n));
        match (self.class_of(object), &member) {
            (Some(class), Member::Named(m)) if m.eq_ignore_ascii_case("new") => self.make(node, ExprKind::New { class, args }),
            (Some(class), _) => self.make(node, ExprKind::Call { callee: Callee::Static(class, Box::new(member)), args, name }),
            (None, _) => {
                let callee = Callee::Method(Box::new(self.expr(object)), Box::new(member));
                self.make(node, ExprKind::Call { callee, args, name })
            }
        }
    }

    /// An assignment; `+=` with a map literal adds its entries.
    pub(super) fn assignment(&mut self, node: Node<'_>) -> Expr {
        let parts = tree::children(node);
        let operator = parts.iter().find(|n| n.kind() == "assignement_operator").map_or("=", |n| self.text(*n).trim());
        let (Some(left), Some(value)) = (parts.first(), tree::field(node, "value").or(parts.last().copied())) else {
            return self.opaque(node);
        };
        let span = self.span(node);
        let value = self.expr(value);
        let target = peeled(*left);
        if target.kind().starts_with("array_literal") {
            return self.spread_out(target, value, span);
        }
        let Some(place) = self.place(target) else {
            let left = self.expr(target);
            return Expr { kind: ExprKind::Opaque(vec![left, value]), span };
        };
        if operator == "=" {
            return super::set(place, value, span);
        }
        let old = Expr { kind: ExprKind::Read(place.clone()), span: self.span(*left) };
        if operator == "??=" {
            let kind = ExprKind::Assign { place: Box::new(place), value: Box::new(value), when: crate::model::code::AssignWhen::Unset };
            return Expr { kind, span };
        }
        super::set(place, added(old, value, operator.trim_end_matches('=')), span)
    }

    /// `$a, $b = values`.
    fn spread_out(&mut self, targets: Node<'_>, value: Expr, span: Span) -> Expr {
        let whole = self.fresh("values");
        let mut all = vec![super::set(Place::Local(whole.clone()), value, span)];
        for (index, target) in tree::children(targets).into_iter().enumerate() {
            let Some(place) = self.place(target) else { continue };
            let list = Expr { kind: ExprKind::Read(Place::Local(whole.clone())), span };
            let index = Expr { kind: ExprKind::Number(index.to_string().into()), span };
            let element = Expr { kind: ExprKind::Read(Place::Index(Box::new(list), Some(Box::new(index)))), span };
            all.push(super::set(place, element, span));
        }
        Expr { kind: ExprKind::Sequence(all), span }
    }

    /// The value of statements where a value is expected: `$( … )`, `$x = if (…) { … }`.
    fn statements_value(&mut self, node: Node<'_>) -> Expr {
        let mut steps = Block::new();
        match node.kind() {
            "sub_expression" => {
                for child in tree::children(node) {
                    self.block(child, &mut steps);
                }
            }
            "statement_list" | "statement_block" => self.block(node, &mut steps),
            _ => self.statement(node, &mut steps),
        }
        let mut values: Vec<Expr> = Vec::new();
        for step in steps {
            match step.kind {
                StepKind::Do(expr) | StepKind::Return(Some(expr)) => values.push(expr),
                StepKind::Branch { guard, then, other } => values.push(chosen(guard, then, other, step.span)),
                // A switch.
                StepKind::Block { body, .. } => values.push(given(body, step.span)),
                _ => {}
            }
        }
        match values.len() {
            1 => values.pop().map(|value| Expr { span: self.span(node), ..value }).unwrap_or_else(|| self.make(node, ExprKind::Null)),
            0 => self.make(node, ExprKind::Null),
            _ => self.make(node, ExprKind::Sequence(values)),
        }
    }
}

/// The value of a branch whose arms are values.
fn chosen(guard: Expr, then: Block, other: Block, span: Span) -> Expr {
    let (then, other) = (Box::new(given(then, span)), Box::new(given(other, span)));
    Expr { kind: ExprKind::Choose(Box::new(guard), then, other), span }
}

/// The value that the last step of a block gives.
fn given(block: Block, span: Span) -> Expr {
    match block.into_iter().next_back().map(|step| step.kind) {
        Some(StepKind::Do(expr)) => expr,
        Some(StepKind::Branch { guard, then, other }) => chosen(guard, then, other, span),
        Some(StepKind::Block { body, .. }) => given(body, span),
        _ => Expr { kind: ExprKind::Null, span },
    }
}
