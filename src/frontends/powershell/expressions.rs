//! Expressions: the dispatch by node kind, maps, lists, members, assignments.

use super::operators::added;
use super::{Lowering, peeled};
use crate::frontends::base::{called, field_of, operation, read};
use crate::frontends::tree;
use crate::model::code::{Arg, Block, Callee, Captures, Entry, Expr, ExprKind, Member, Place, StepKind, TypeRef};
use crate::model::source::{Name, Span};
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
            // `New-Object Class(argument, …)`
            "argument_list" => {
                let given: Vec<Node<'_>> = tree::children(node).into_iter().flat_map(tree::children).collect();
                match given[..] {
                    [only] => self.expr(only),
                    _ => {
                        let values: Vec<Expr> = given.into_iter().map(|n| self.expr(n)).collect();
                        let entries = values.into_iter().map(|value| Entry { key: None, span: value.span, value, spread: false });
                        self.make(node, ExprKind::List(entries.collect()))
                    }
                }
            }
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
            "foreach_statement" => self.each_value(node),
            "try_statement" => self.block_value(node),
            "if_statement" | "switch_statement" if !is_plain(node) => self.block_value(node),
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
            // `$object.PSObject.Properties`: its members as records.
            Some(Place::Field(object, member)) if is_named(&member, "properties") && of_psobject(&object).is_some() => {
                let span = self.span(node);
                let object = of_psobject(&object).cloned().unwrap_or(*object);
                operation("%records", vec![object], span, span)
            }
            // A table's own members: an entry of that name would hide them, and nobody has one.
            Some(Place::Field(object, member)) if is_named(&member, "keys") && object.kind != ExprKind::This => {
                let span = self.span(node);
                operation("%keys", vec![*object], span, span)
            }
            Some(Place::Field(object, member)) if is_named(&member, "values") && object.kind != ExprKind::This => {
                let span = self.span(node);
                operation("%values", vec![*object], span, span)
            }
            Some(place) => self.make(node, ExprKind::Read(place)),
            None => self.opaque(node),
        }
    }

    /// `$object.Method(…)`, `[Class]::Method(…)`, `[Class]::new(…)`.
    fn invocation(&mut self, node: Node<'_>) -> Expr {
        let list = tree::children(node).into_iter().find(|n| n.kind() == "argument_list");
        self.invoked(node, list, self.span(node))
    }

    /// A method that is called: the node of its access, and the list of what it is given.
    pub(super) fn invoked(&mut self, node: Node<'_>, list: Option<Node<'_>>, span: Span) -> Expr {
        let Some((object, member)) = self.member_parts(node) else { return self.opaque(node) };
        if let Some(known) = self.bound_parameter(object, &member, list, span) {
            return known;
        }
        let parent = self.as_parent(object);
        let listed = list.into_iter().flat_map(tree::children).filter(|n| n.kind() == "argument_expression_list");
        let written: Vec<Node<'_>> = listed.flat_map(tree::children).collect();
        let args = written.into_iter().map(|a| Arg { value: self.expr(a), name: None, spread: false }).collect();
        let name = tree::children(node).into_iter().find(|n| n.kind() == "member_name").map_or(self.span(node), |n| self.span(n));
        let kind = match (parent.or_else(|| self.class_of(object)), &member) {
            (Some(class), Member::Named(m)) if m.eq_ignore_ascii_case("new") => ExprKind::New { class, args },
            (Some(class), _) => ExprKind::Call { callee: Callee::Static(class, Box::new(member)), args, name },
            (None, _) => ExprKind::Call { callee: Callee::Method(Box::new(self.expr(object)), Box::new(member)), args, name },
        };
        Expr { kind, span }
    }

    /// The class that the receiver is looked at as: `([Base]$this).Method()` calls the method of that class.
    fn as_parent(&self, object: Node<'_>) -> Option<TypeRef> {
        let object = peeled(object);
        let inner = peeled(*tree::children(object).first().filter(|_| object.kind() == "parenthesized_expression")?);
        let cast = tree::children(inner).into_iter().next().filter(|_| inner.kind() == "expression_with_unary_operator").unwrap_or(inner);
        let is_own = cast.kind() == "cast_expression" && self.text(super::places::cast_operand(cast)).eq_ignore_ascii_case("$this");
        self.class_of(*tree::children(cast).first().filter(|_| is_own)?)
    }

    /// An object of a class whose fields are what a table says; any other value is what it is declared to be.
    pub(super) fn made_of(&mut self, class: Name, value: Expr, span: Span) -> Expr {
        let entries = match value.kind {
            ExprKind::Map(entries) => entries,
            // A constructor is given the text.
            ExprKind::Text(..) | ExprKind::Join(_) if self.is_class(&class) => {
                let args = vec![crate::frontends::base::arg(value)];
                return Expr { kind: ExprKind::New { class: TypeRef::Named(class), args }, span };
            }
            _ => return Expr { kind: ExprKind::Typed(class, Box::new(value)), span },
        };
        let made = Place::Local(self.fresh("made"));
        let object = Expr { kind: ExprKind::New { class: TypeRef::Named(class), args: Vec::new() }, span };
        let mut steps = vec![super::set(made.clone(), object, span)];
        for entry in entries {
            let Some(ExprKind::Text(name, _)) = entry.key.as_ref().map(|k| &k.kind) else { continue };
            steps.push(super::set(field_of(read(made.clone(), span), name.clone()), entry.value, entry.span));
        }
        steps.push(read(made, span));
        Expr { kind: ExprKind::Sequence(steps), span }
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
        if operator.starts_with("??") {
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

    /// Statements as a value: a function that is called where it stands.
    pub(super) fn block_value(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let ix = self.reserve();
        let locals = self.locals.clone();
        let mut body = self.within(locals, |me| {
            let mut body = Block::new();
            match node.kind() {
                "switch_statement" => me.switched(node, true, &mut body),
                _ => me.statement(node, &mut body),
            }
            body
        });
        super::functions::give_last(&mut body);
        let function = self.filled_closure(ix, Vec::new(), Captures::All { this: true }, body, span);
        called(function, Vec::new(), span.slice(0, 0), span)
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
            "switch_statement" => self.switched(node, true, &mut steps),
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

fn is_named(member: &Member, wanted: &str) -> bool {
    matches!(member, Member::Named(name) if name.eq_ignore_ascii_case(wanted))
}

/// The object whose `PSObject` this is.
fn of_psobject(value: &Expr) -> Option<&Expr> {
    match &value.kind {
        ExprKind::Read(Place::Field(object, member)) if is_named(member, "psobject") => Some(object),
        _ => None,
    }
}

/// Whether each arm of a statement is one value, and needs no steps before it.
fn is_plain(node: Node<'_>) -> bool {
    let mut open = tree::children(node);
    let mut plain = true;
    while let Some(part) = open.pop() {
        match part.kind() {
            "statement_block" => {
                let statements =
                    tree::children(part).into_iter().flat_map(|n| if n.kind() == "statement_list" { tree::children(n) } else { vec![n] });
                let mut values = statements.filter(|n| n.kind() != "empty_statement" && !tree::children(*n).is_empty());
                let first = values.next();
                let is_value = first.is_none_or(|n| n.kind() == "pipeline" && peeled(n).kind() != "assignment_expression");
                plain &= is_value && values.next().is_none();
            }
            "elseif_clauses" | "elseif_clause" | "else_clause" | "switch_body" | "switch_clauses" | "switch_clause" => {
                open.extend(tree::children(part));
            }
            _ => {}
        }
    }
    plain
}

/// The value of a branch whose arms are values.
fn chosen(guard: Expr, then: Block, other: Block, span: Span) -> Expr {
    let (then, other) = (Box::new(given(then, span)), Box::new(given(other, span)));
    Expr { kind: ExprKind::Choose(Box::new(guard), then, other), span }
}

/// The value that the last step of a block gives.
fn given(block: Block, span: Span) -> Expr {
    match block.into_iter().rfind(|step| !matches!(step.kind, StepKind::Break(_))).map(|step| step.kind) {
        Some(StepKind::Do(expr)) => expr,
        Some(StepKind::Branch { guard, then, other }) => chosen(guard, then, other, span),
        Some(StepKind::Block { body, .. }) => given(body, span),
        _ => Expr { kind: ExprKind::Null, span },
    }
}
