//! Expressions: the dispatch by node kind, names, attributes, elements, displays.

use super::Lowering;
use super::names::unwrapped;
use super::scopes::{Bound, Imported, Receiver};
use crate::frontends::base::operation;
use crate::frontends::tree;
use crate::model::code::{Entry, Expr, ExprKind, Member, Place, TypeRef};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

impl Lowering<'_> {
    /// Lowers an expression.
    pub(super) fn expr(&mut self, node: Node<'_>) -> Expr {
        let node = unwrapped(node);
        if !self.descend(node) {
            return self.unknown(node);
        }
        let value = self.expr_here(node);
        self.depth -= 1;
        value
    }

    fn expr_here(&mut self, node: Node<'_>) -> Expr {
        match node.kind() {
            // Words that are statements in Python 2 (`print`, `exec`) are names in Python 3.
            "identifier" | "print" | "exec" => self.read_named(self.text(node), self.span(node)),
            "true" => self.make(node, ExprKind::Bool(true)),
            "false" => self.make(node, ExprKind::Bool(false)),
            "none" => self.make(node, ExprKind::Null),
            "integer" | "float" => self.number(node),
            "string" => self.string(node),
            "concatenated_string" => self.concatenated(node),
            "attribute" => self.attribute(node),
            "subscript" => self.subscript(node),
            "call" => self.call(node),
            "dictionary" => self.dictionary(node),
            "list" | "tuple" | "set" | "expression_list" | "pattern_list" | "tuple_pattern" | "list_pattern" => self.list(node),
            "list_comprehension" | "set_comprehension" | "dictionary_comprehension" | "generator_expression" => self.comprehension(node),
            "lambda" => self.lambda(node),
            "assignment" => self.assignment(node),
            "augmented_assignment" => self.augmented(node),
            "named_expression" => self.named_expression(node),
            "binary_operator" => self.binary(node),
            "boolean_operator" => self.boolean(node),
            "comparison_operator" => self.comparison(node),
            "not_operator" | "unary_operator" => self.unary(node),
            "conditional_expression" => self.conditional(node),
            "yield" => self.yielded(node),
            "as_pattern" | "type" | "keyword_argument" => match tree::children(node).last() {
                Some(inner) => self.expr(*inner),
                None => self.opaque(node),
            },
            "list_splat" | "dictionary_splat" | "parenthesized_list_splat" | "await" => match tree::children(node).first() {
                Some(inner) => self.expr(*inner),
                None => self.opaque(node),
            },
            kind if kind.ends_with("_statement") || kind.ends_with("_definition") || kind == "block" => self.misplaced(node),
            _ => self.opaque(node),
        }
    }

    /// The named children, lowered.
    pub(super) fn all(&mut self, node: Node<'_>) -> Vec<Expr> {
        tree::children(node).into_iter().map(|child| self.expr(child)).collect()
    }

    /// Something without a meaning of its own, with what is inside.
    pub(super) fn opaque(&mut self, node: Node<'_>) -> Expr {
        let parts = self.all(node);
        self.make(node, ExprKind::Opaque(parts))
    }

    /// A statement where an expression is expected (inside a syntax error).
    fn misplaced(&mut self, node: Node<'_>) -> Expr {
        let mut steps = Vec::new();
        self.statement(node, &mut steps);
        let parts = steps.into_iter().filter_map(|step| match step.kind {
            crate::model::code::StepKind::Do(expr) | crate::model::code::StepKind::Return(Some(expr)) => Some(expr),
            _ => None,
        });
        let parts = parts.collect();
        self.make(node, ExprKind::Opaque(parts))
    }

    /// The value of a name, read at `span`.
    pub(super) fn read_named(&self, name: &str, span: Span) -> Expr {
        let Some(binding) = self.scopes.resolve(self.scope, name) else {
            return Expr { kind: ExprKind::Symbol(Name::from(name)), span };
        };
        let kind = match (binding.receiver, &binding.import, &binding.bound) {
            (Some(Receiver::Object), ..) => ExprKind::This,
            (Some(Receiver::Class), ..) => ExprKind::Class(TypeRef::Late),
            (_, Some(Imported { module, name }), _) if binding.writes == 0 => ExprKind::Import(module.clone(), name.clone()),
            (_, _, Bound::Module(name) | Bound::Local(name)) if binding.class && binding.writes == 1 => {
                ExprKind::Class(TypeRef::Named(name.clone()))
            }
            (_, _, Bound::Module(name)) => ExprKind::Read(Place::Module(name.clone())),
            (_, _, Bound::Local(name)) => ExprKind::Read(Place::Local(name.clone())),
            (_, _, Bound::Class(name)) => ExprKind::Read(Place::Static(TypeRef::Own, name.clone())),
        };
        Expr { kind, span }
    }

    /// The receiver that a node is (`self`, `cls`, `self.__class__`, `type(self)`).
    pub(super) fn receiver(&self, node: Node<'_>) -> Option<Receiver> {
        match node.kind() {
            "identifier" => self.scopes.resolve(self.scope, self.text(node)).and_then(|b| b.receiver),
            "attribute" if tree::field(node, "attribute").is_some_and(|a| self.text(a) == "__class__") => {
                let object = unwrapped(tree::field(node, "object")?);
                (object.kind() == "identifier" && self.receiver(object) == Some(Receiver::Object)).then_some(Receiver::Class)
            }
            "call" if tree::field(node, "function").is_some_and(|f| self.text(f) == "type") => {
                let arguments = tree::children(tree::field(node, "arguments")?);
                let alone = arguments.len() == 1 && arguments.first().is_some_and(|a| a.kind() == "identifier");
                (alone && self.receiver(*arguments.first()?) == Some(Receiver::Object)).then_some(Receiver::Class)
            }
            _ => None,
        }
    }

    /// The class that a node names for certain.
    pub(super) fn class_named(&self, node: Node<'_>) -> Option<TypeRef> {
        if self.receiver(node) == Some(Receiver::Class) {
            return Some(TypeRef::Late);
        }
        if node.kind() != "identifier" {
            return None;
        }
        match self.read_named(self.text(node), self.span(node)).kind {
            ExprKind::Class(class) => Some(class),
            _ => None,
        }
    }

    /// The class an expression means.
    pub(super) fn type_ref(&mut self, node: Node<'_>) -> TypeRef {
        let node = unwrapped(node);
        // `Base[T]`: the class without its type arguments.
        let node = if node.kind() == "subscript" { tree::field(node, "value").unwrap_or(node) } else { node };
        match self.expr(node) {
            Expr { kind: ExprKind::Class(class), .. } => class,
            Expr { kind: ExprKind::Symbol(name), .. } => TypeRef::Named(name),
            value => TypeRef::Value(Box::new(value)),
        }
    }

    /// `module.name` and `package.module.name`: what is imported, when the object is a module.
    pub(super) fn imported_attribute(&self, node: Node<'_>) -> Option<ExprKind> {
        let (object, attribute) = (tree::field(node, "object")?, tree::field(node, "attribute")?);
        let path = self.text(object);
        let first = path.split('.').next()?;
        let binding = self.scopes.resolve(self.scope, first)?;
        let Some(Imported { module, name: None }) = binding.import.as_ref().filter(|_| binding.writes == 0) else { return None };
        let wanted = Some(self.name(attribute));
        match object.kind() {
            "identifier" => match format!("{path}.{}", self.text(attribute)) {
                whole if **module == *path && self.scopes.imports_path(&whole) => Some(ExprKind::Import(whole.into(), None)),
                _ => Some(ExprKind::Import(module.clone(), wanted)),
            },
            "attribute" if **module == *first && self.scopes.imports_path(path) => Some(ExprKind::Import(path.into(), wanted)),
            _ => None,
        }
    }

    pub(super) fn attribute(&mut self, node: Node<'_>) -> Expr {
        if let Some(kind) = self.imported_attribute(node) {
            return self.make(node, kind);
        }
        if self.receiver(node) == Some(Receiver::Class) {
            return self.make(node, ExprKind::Class(TypeRef::Late));
        }
        match self.place(node) {
            Some(place) => self.make(node, ExprKind::Read(place)),
            None => self.opaque(node),
        }
    }

    pub(super) fn subscript(&mut self, node: Node<'_>) -> Expr {
        let slice = tree::fields(node, "subscript").into_iter().find(|n| n.kind() == "slice");
        if let (Some(slice), Some(value)) = (slice, tree::field(node, "value")) {
            return self.slice(node, value, slice);
        }
        let Some(place) = self.place(node) else { return self.opaque(node) };
        // Where a missing element is caught, it is as good as an optional one.
        if self.tolerant
            && let Place::Index(object, Some(key)) = &place
            && let ExprKind::Text(name, _) = &key.kind
        {
            let field = Place::Field(object.clone(), Box::new(Member::Named(name.clone())));
            let value = self.make(node, ExprKind::Read(field));
            let none = self.make(node, ExprKind::Null);
            return self.make(node, ExprKind::Coalesce(Box::new(value), Box::new(none)));
        }
        self.make(node, ExprKind::Read(place))
    }

    /// `x[from:to]`: the part from a position, and how long it is.
    fn slice(&mut self, node: Node<'_>, value: Node<'_>, slice: Node<'_>) -> Expr {
        let value = self.expr(value);
        let span = self.span(slice);
        let mut bounds = [None, None, None];
        let mut at = 0;
        let mut cursor = slice.walk();
        for child in slice.children(&mut cursor) {
            match child.kind() {
                ":" => at = (at + 1).min(2),
                _ if child.is_named() => bounds[at] = Some(self.expr(child)),
                _ => {}
            }
        }
        let [from, to, step] = bounds;
        let number = |e: &Option<Expr>| match e.as_ref().map(|e| &e.kind) {
            Some(ExprKind::Number(n)) => n.parse::<i64>().ok(),
            _ => None,
        };
        let length = match (&to, number(&from), number(&to)) {
            (None, ..) => None,
            (Some(_), None, _) if from.is_none() => to.clone(),
            (Some(end), Some(from), Some(to)) if from >= 0 && to >= 0 => {
                Some(Expr { kind: ExprKind::Number((to - from).max(0).to_string().into()), span: end.span })
            }
            (Some(_), Some(from), Some(_)) if from >= 0 => to.clone(),
            (Some(_), ..) => Some(Expr { kind: ExprKind::Opaque(to.iter().cloned().collect()), span }),
        };
        let start = from.unwrap_or(Expr { kind: ExprKind::Number(Name::from("0")), span: span.slice(0, 0) });
        if step.is_some() {
            return self.make(node, ExprKind::Opaque(vec![value, start]));
        }
        let args = [Some(value), Some(start), length].into_iter().flatten();
        self.operation(node, "%slice", args.collect())
    }

    /// A call of one of the language's own operations that have no name.
    pub(super) fn operation(&self, node: Node<'_>, name: &str, args: Vec<Expr>) -> Expr {
        operation(name, args, self.span(node), self.span(node))
    }

    fn dictionary(&mut self, node: Node<'_>) -> Expr {
        let mut entries = Vec::new();
        for (child, span) in tree::entries(self.input, node) {
            match (child.kind(), tree::field(child, "key"), tree::field(child, "value")) {
                ("pair", Some(key), Some(value)) => {
                    let key = Some(self.expr(key));
                    let value = self.expr(value);
                    entries.push(Entry { key, value, spread: false, span });
                }
                (kind, ..) => entries.push(Entry { key: None, value: self.expr(child), spread: kind == "dictionary_splat", span }),
            }
        }
        self.make(node, ExprKind::Map(entries))
    }

    fn list(&mut self, node: Node<'_>) -> Expr {
        let mut entries = Vec::new();
        for (child, span) in tree::entries(self.input, node) {
            let spread = matches!(child.kind(), "list_splat" | "parenthesized_list_splat");
            entries.push(Entry { key: None, value: self.expr(child), spread, span });
        }
        self.make(node, ExprKind::List(entries))
    }
}
