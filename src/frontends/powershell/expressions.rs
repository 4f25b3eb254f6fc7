//! Expressions: the dispatch by node kind, operators, maps, members.

use super::places::cast_operand;
use super::{Lowering, peeled};
use crate::frontends::base::operation;
use crate::frontends::tree;
use crate::model::code::{Arg, Arithmetic, Block, Callee, Entry, Expr, ExprKind, Member, Place, StepKind, Test, TypeRef};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

impl Lowering<'_> {
    /// Lowers an expression.
    pub(super) fn expr(&mut self, node: Node<'_>) -> Expr {
        let node = peeled(node);
        if !self.descend(node) {
            return self.make(node, ExprKind::Opaque(Vec::new()));
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

    /// What stands between two operands, in lower case.
    fn operator(&self, left: Node<'_>, right: Node<'_>) -> String {
        let between = self.input.text.get(left.end_byte()..right.start_byte()).unwrap_or("");
        between.replace('`', "").trim().to_ascii_lowercase()
    }

    fn pair<'t>(&self, node: Node<'t>) -> Option<(Node<'t>, Node<'t>, String)> {
        let operands: Vec<Node<'t>> = tree::children(node).into_iter().filter(|n| !n.kind().ends_with("_operator")).collect();
        let [left, right] = operands[..] else { return None };
        Some((left, right, self.operator(left, right)))
    }

    fn logical(&mut self, node: Node<'_>) -> Expr {
        let Some((left, right, operator)) = self.pair(node) else { return self.opaque(node) };
        let (left, right) = (Box::new(self.expr(left)), Box::new(self.expr(right)));
        self.make(
            node,
            match &*operator {
                "-and" => ExprKind::And(left, right),
                "-or" => ExprKind::Or(left, right),
                _ => ExprKind::Opaque(vec![*left, *right]),
            },
        )
    }

    fn comparison(&mut self, node: Node<'_>) -> Expr {
        let Some((left, right, operator)) = self.pair(node) else { return self.opaque(node) };
        let span = self.span(node);
        if matches!(&*operator, "-is" | "-isnot") {
            let class = self.class_of(right).unwrap_or(TypeRef::Value(Box::new(self.expr(right))));
            let is = Expr { kind: ExprKind::IsA(Box::new(self.expr(left)), class), span };
            return if operator == "-is" { is } else { Expr { kind: ExprKind::Not(Box::new(is)), span } };
        }
        let (left, right) = (self.expr(left), self.expr(right));
        let plain = operator.trim_start_matches('-');
        // A `c` or an `i` before an operator says how case counts.
        let plain = plain.strip_prefix(['c', 'i']).filter(|rest| OPERATORS.contains(rest)).unwrap_or(plain);
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
            "split" => return operation("%split", vec![right, left], span, span),
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
            _ => return Expr { kind: ExprKind::Opaque(vec![left, right]), span },
        };
        let test = Expr { kind: ExprKind::Test(test, Box::new(left), Box::new(right)), span };
        if negated { Expr { kind: ExprKind::Not(Box::new(test)), span } } else { test }
    }

    /// A chain of `+` and `-`, walked without recursion: a map literal that is added joins the entries before it.
    fn sum(&mut self, node: Node<'_>) -> Expr {
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

    fn product(&mut self, node: Node<'_>) -> Expr {
        let Some((left, right, operator)) = self.pair(node) else { return self.opaque(node) };
        let (left, right) = (Box::new(self.expr(left)), Box::new(self.expr(right)));
        let arithmetic = match &*operator {
            "*" => Arithmetic::Multiply,
            "/" => Arithmetic::Divide,
            "%" => Arithmetic::Remainder,
            _ => Arithmetic::Other,
        };
        self.make(node, ExprKind::Arithmetic(arithmetic, left, right))
    }

    /// `format -f values`.
    fn formatted(&mut self, node: Node<'_>) -> Expr {
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

    fn unary(&mut self, node: Node<'_>) -> Expr {
        let Some(operand) = tree::children(node).into_iter().next_back() else { return self.opaque(node) };
        let value = self.expr(operand);
        let operator = self.input.text.get(node.start_byte()..operand.start_byte()).unwrap_or("").trim().to_ascii_lowercase();
        let span = self.span(node);
        match &*operator {
            "-not" | "!" => Expr { kind: ExprKind::Not(Box::new(value)), span },
            "-join" => operation("%join", vec![Expr { kind: ExprKind::Text(Name::from(""), span.slice(0, 0)), span }, value], span, span),
            "," => Expr { kind: ExprKind::List(vec![Entry { key: None, span: value.span, value, spread: false }]), span },
            "+" | "" => value,
            "-" => {
                let zero = Expr { kind: ExprKind::Number(Name::from("0")), span: span.slice(0, 0) };
                Expr { kind: ExprKind::Arithmetic(Arithmetic::Subtract, Box::new(zero), Box::new(value)), span }
            }
            _ => Expr { kind: ExprKind::Opaque(vec![value]), span },
        }
    }

    fn cast(&mut self, node: Node<'_>) -> Expr {
        let class = tree::children(node).first().and_then(|n| super::literals::type_name(self.input, *n));
        let value = self.expr(cast_operand(node));
        let span = self.span(node);
        let to = |to: &'static str| ExprKind::Cast(to, Box::new(value.clone()));
        let kind = match class.as_deref().map(str::to_ascii_lowercase).as_deref() {
            Some("string" | "system.string") => to("string"),
            Some("int" | "int32" | "int64" | "long" | "system.int32") => to("int"),
            Some("double" | "float" | "decimal" | "single") => to("float"),
            Some("bool" | "system.boolean") => to("bool"),
            Some("ordered" | "hashtable" | "pscustomobject" | "psobject" | "object" | "array" | "void" | "xml" | "switch") | None => {
                return Expr { span, ..value };
            }
            Some(_) => ExprKind::Typed(class.unwrap_or_default(), Box::new(value)),
        };
        Expr { kind, span }
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
            return self.make(node, ExprKind::Symbol(format!("{class}.{member}").into()));
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

/// Two values joined by `+`, `-` and the like.
fn added(left: Expr, right: Expr, operator: &str) -> Expr {
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
