//! Expressions: the dispatch by node kind, names, members, assignments. Calls, operators, literals and classes have their own files.

use super::functions::As;
use super::names::is_function_value;
use super::scopes::Bound;
use super::shapes::{GLOBAL_OBJECTS, STAYS};
use super::types::typed;
use super::{Lowering, read, set};
use crate::frontends::base::{field_of, is_simple_place};
use crate::frontends::tree;
use crate::model::code::{AssignWhen, Expr, ExprKind, Place, TypeIx, TypeRef};
use crate::model::source::Name;
use tree_sitter::Node;

/// Where a value goes: decides whether an object literal acts as a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Position {
    /// It is returned or exported.
    Returned,
    /// It is assigned.
    Assigned,
    /// It is handed to a call.
    Argument,
    /// Anything else.
    Other,
}

impl Lowering<'_> {
    /// Lowers an expression.
    pub(super) fn expr(&mut self, node: Node<'_>) -> Expr {
        self.value(node, Position::Other)
    }

    /// Lowers an expression whose value is kept.
    pub(super) fn assigned(&mut self, node: Node<'_>) -> Expr {
        self.value(node, Position::Assigned)
    }

    /// Lowers an expression that leaves the function or the module.
    pub(super) fn returned(&mut self, node: Node<'_>) -> Expr {
        self.value(node, Position::Returned)
    }

    /// Lowers an expression in a position.
    pub(super) fn value(&mut self, node: Node<'_>, position: Position) -> Expr {
        let class = self.cast_class(node);
        let node = self.unwrapped(node);
        if !self.descend(node) {
            return self.unknown(node);
        }
        let value = self.value_here(node, position);
        self.depth -= 1;
        typed(value, class)
    }

    fn value_here(&mut self, node: Node<'_>, position: Position) -> Expr {
        match node.kind() {
            "identifier" | "undefined" | "shorthand_property_identifier" => self.read_name(node),
            "this" => self.make(node, ExprKind::This),
            "true" => self.make(node, ExprKind::Bool(true)),
            "false" => self.make(node, ExprKind::Bool(false)),
            "null" => self.make(node, ExprKind::Null),
            "number" => self.number(node),
            "string" => self.string(node),
            "template_string" => self.template(node),
            "member_expression" | "nested_identifier" => self.member(node),
            "subscript_expression" => self.subscript(node),
            "call_expression" => self.call(node),
            "new_expression" => self.construct(node),
            "object" => self.object(node, position),
            "array" => self.array(node),
            "class" => self.class_expression(node),
            "assignment_expression" => self.assignment(node),
            "augmented_assignment_expression" => self.augmented(node),
            "update_expression" => self.update(node),
            "binary_expression" => self.binary(node),
            "unary_expression" => self.unary(node),
            "ternary_expression" => self.ternary(node, position),
            "sequence_expression" => {
                let parts = self.all(node);
                self.make(node, ExprKind::Sequence(parts))
            }
            "yield_expression" => match tree::children(node).first() {
                Some(operand) => self.expr(*operand),
                None => self.unknown(node),
            },
            "type_assertion" => match tree::children(node).last() {
                Some(operand) => self.value(*operand, position),
                None => self.unknown(node),
            },
            "meta_property" if self.text(node).starts_with("import") => self.make(node, ExprKind::Symbol(Name::from("import.meta"))),
            "regex" => self.pattern(node),
            kind if is_function_value(kind) => self.function_value(node, As::Closure),
            kind if kind.starts_with("jsx_") => self.jsx(node),
            kind if kind.ends_with("_declaration") || kind.ends_with("_statement") || kind == "statement_block" => self.misplaced(node),
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

    /// A statement where an expression is expected (inside a syntax error): a function that runs where it stands.
    fn misplaced(&mut self, node: Node<'_>) -> Expr {
        let mut steps = Vec::new();
        self.block_of(&[node], &mut steps);
        let parts = steps.into_iter().flat_map(super::modules::expressions_of).collect();
        self.make(node, ExprKind::Opaque(parts))
    }

    /// The value of a name.
    pub(super) fn read_name(&self, node: Node<'_>) -> Expr {
        let name = self.text(node);
        let span = self.span(node);
        let Some(binding) = self.scopes.resolve(self.scope, name) else {
            if let Some(all) = self.arguments.as_ref().filter(|_| name == "arguments") {
                return read(Place::Local(all.clone()), span);
            }
            let kind = match name {
                "undefined" => ExprKind::Null,
                "exports" => ExprKind::Read(super::modules::exports_place()),
                _ if self.shapes.writes_global(name) => ExprKind::Read(Place::Global(Name::from(name))),
                _ => ExprKind::Symbol(Name::from(name)),
            };
            return Expr { kind, span };
        };
        if let Some(class) = self.type_named(node) {
            return Expr { kind: ExprKind::Class(TypeRef::Named(class)), span };
        }
        let kind = match (&binding.bound, place_of(&binding.bound)) {
            (_, Some(place)) => ExprKind::Read(place),
            (_, None) => match binding.value.and_then(|id| self.functions.get(&id)) {
                Some(ix) => ExprKind::Closure(*ix),
                None => ExprKind::Opaque(Vec::new()),
            },
        };
        Expr { kind, span }
    }

    /// The name of the type an identifier stands for, when it can stand for nothing else.
    pub(super) fn type_named(&self, node: Node<'_>) -> Option<Name> {
        let ix = self.type_ix_named(node)?;
        self.file.types.get(ix).map(|class| class.name.clone())
    }

    /// The type an identifier stands for, when it can stand for nothing else.
    pub(super) fn type_ix_named(&self, node: Node<'_>) -> Option<TypeIx> {
        if !matches!(node.kind(), "identifier" | "type_identifier") {
            return None;
        }
        let binding = self.scopes.resolve(self.scope, self.text(node))?;
        binding.value.filter(|_| binding.writes == 1).and_then(|id| self.shapes.type_of_id(id))
    }

    /// Whether a node is that name, and nothing in the file declares it.
    pub(super) fn is_free(&self, node: Node<'_>, names: &[&str]) -> bool {
        node.kind() == "identifier" && names.contains(&self.text(node)) && self.scopes.resolve(self.scope, self.text(node)).is_none()
    }

    fn member(&mut self, node: Node<'_>) -> Expr {
        let (Some(object), Some(property)) = (tree::field(node, "object").map(|n| self.unwrapped(n)), tree::field(node, "property")) else {
            return self.opaque(node);
        };
        let name = self.name(property);
        let span = self.span(node);
        if let Some(class) = self.own_class(node) {
            return Expr { kind: ExprKind::Class(class), span };
        }
        if self.is_free(object, &["module"]) && &*name == "exports" {
            return read(super::modules::exports_place(), span);
        }
        if self.is_free(object, GLOBAL_OBJECTS) {
            let kind = match self.shapes.writes_global(&name) {
                true => ExprKind::Read(Place::Global(name)),
                false => ExprKind::Symbol(name),
            };
            return Expr { kind, span };
        }
        read(self.field_place(object, name), span)
    }

    /// The place of `object.name`.
    fn field_place(&mut self, object: Node<'_>, name: Name) -> Place {
        if object.kind() == "super" {
            return Place::Static(TypeRef::Parent, name);
        }
        if let Some(class) = self.class_of(object) {
            return Place::Static(class, name);
        }
        let object = self.expr(object);
        field_of(object, name)
    }

    /// The class that a node names: by its name, or as that of the receiver.
    pub(super) fn class_of(&mut self, node: Node<'_>) -> Option<TypeRef> {
        self.type_named(node).map(TypeRef::Named).or_else(|| self.own_class(node))
    }

    /// `this.constructor`
    fn own_class(&self, node: Node<'_>) -> Option<TypeRef> {
        let (object, property) = (tree::field(node, "object")?, tree::field(node, "property")?);
        (node.kind() == "member_expression" && object.kind() == "this" && self.text(property) == "constructor").then_some(TypeRef::Late)
    }

    fn subscript(&mut self, node: Node<'_>) -> Expr {
        match self.index_place(node) {
            Some(place) => read(place, self.span(node)),
            None => self.opaque(node),
        }
    }

    fn index_place(&mut self, node: Node<'_>) -> Option<Place> {
        let (object, index) = (tree::field(node, "object")?, tree::field(node, "index")?);
        let (object, index) = (self.expr(object), self.expr(index));
        Some(Place::Index(Box::new(object), Some(Box::new(index))))
    }

    /// Where an assignment to a node goes; `None` when nothing can be assigned to it.
    pub(super) fn place(&mut self, node: Node<'_>) -> Option<Place> {
        let node = self.unwrapped(node);
        match node.kind() {
            "identifier" | "shorthand_property_identifier_pattern" | "undefined" => {
                match self.scopes.resolve(self.scope, self.text(node)) {
                    Some(binding) => place_of(&binding.bound),
                    None if self.text(node) == "exports" => Some(super::modules::exports_place()),
                    None if STAYS.contains(&self.text(node)) => Some(self.lasting(node)),
                    None => Some(Place::Global(self.name(node))),
                }
            }
            "member_expression" => {
                let (object, property) = (self.unwrapped(tree::field(node, "object")?), tree::field(node, "property")?);
                let name = self.name(property);
                if self.is_free(object, &["module"]) && &*name == "exports" {
                    return Some(super::modules::exports_place());
                }
                if self.is_free(object, GLOBAL_OBJECTS) {
                    return Some(if STAYS.contains(&&*name) { self.lasting(property) } else { Place::Global(name) });
                }
                Some(self.field_place(object, name))
            }
            "subscript_expression" => self.index_place(node),
            _ => None,
        }
    }

    /// The place of a global object that is no variable.
    fn lasting(&self, name: Node<'_>) -> Place {
        let window = self.make(name, ExprKind::Symbol(Name::from("window")));
        field_of(window, self.name(name))
    }

    fn assignment(&mut self, node: Node<'_>) -> Expr {
        let (Some(left), Some(right)) = (tree::field(node, "left"), tree::field(node, "right")) else { return self.opaque(node) };
        let left = self.unwrapped(left);
        let span = self.span(node);
        if matches!(left.kind(), "object_pattern" | "array_pattern") {
            let value = self.expr(right);
            let mut parts = Vec::new();
            self.assign(left, value, &mut parts);
            return Expr { kind: ExprKind::Sequence(parts), span };
        }
        if let Some(done) = self.prototype_assignment(node, left, right) {
            return done;
        }
        let place = self.place(left);
        let value = self.named_value(right, left);
        self.note_export(left);
        match place {
            Some(place) => set(place, value, span),
            None => value,
        }
    }

    /// A value that gets a name: a function becomes a function of that name, when it exists once per module.
    pub(super) fn named_value(&mut self, value: Node<'_>, target: Node<'_>) -> Expr {
        let function = self.unwrapped(value);
        if is_function_value(function.kind()) && self.descend(function) {
            let role = match self.owner_of(target) {
                Some((owner, name)) => As::Method { owner, name, is_static: false },
                None if self.scopes.is_shared(self.scope) => self.role_named(target),
                None => As::Closure,
            };
            let value = self.function_value(function, role);
            self.depth -= 1;
            return value;
        }
        self.assigned(value)
    }

    /// The role of a function that is assigned to something once per module: it is named after the place.
    fn role_named(&self, target: Node<'_>) -> As {
        let name = match target.kind() {
            "identifier" => self.text(target),
            "member_expression" => match tree::field(target, "object").is_some_and(|o| self.is_free(o, GLOBAL_OBJECTS)) {
                true => tree::field(target, "property").map_or("", |property| self.text(property)),
                false => self.text(target),
            },
            _ => "",
        };
        let plain = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '$' | '.' | '#'));
        if plain { As::Named(Name::from(name)) } else { As::Closure }
    }

    fn augmented(&mut self, node: Node<'_>) -> Expr {
        let fields = (tree::field(node, "left"), tree::field(node, "operator"), tree::field(node, "right"));
        let (Some(left), Some(operator), Some(right)) = fields else { return self.opaque(node) };
        let span = self.span(node);
        let place = self.place(left);
        let value = self.assigned(right);
        let Some(place) = place else { return self.make(node, ExprKind::Opaque(vec![value])) };
        let old = self.old(&place, left);
        let when = match operator.kind() {
            "??=" => AssignWhen::Unset,
            "||=" => AssignWhen::False,
            "&&=" => {
                let assigned = set(place, value, span);
                return Expr { kind: ExprKind::And(Box::new(old), Box::new(assigned)), span };
            }
            _ => {
                let sum = self.combined(operator.kind().trim_end_matches('='), old, value, span);
                return set(place, sum, span);
            }
        };
        Expr { kind: ExprKind::Assign { place: Box::new(place), value: Box::new(value), when }, span }
    }

    fn update(&mut self, node: Node<'_>) -> Expr {
        let (Some(argument), Some(operator)) = (tree::field(node, "argument"), tree::field(node, "operator")) else {
            return self.opaque(node);
        };
        let span = self.span(node);
        let Some(place) = self.place(argument) else { return self.opaque(node) };
        let old = self.old(&place, argument);
        let one = Expr { kind: ExprKind::Number(Name::from("1")), span };
        let sum = self.combined(operator.kind().get(..1).unwrap_or_default(), old, one, span);
        set(place, sum, span)
    }

    /// The old value of a place that is about to be written. What its path evaluates is not evaluated twice unless that is harmless.
    fn old(&self, place: &Place, node: Node<'_>) -> Expr {
        match is_simple_place(place) {
            true => read(place.clone(), self.span(node)),
            false => self.unknown(node),
        }
    }
}

/// The place of a bound name.
pub(super) fn place_of(bound: &Bound) -> Option<Place> {
    match bound {
        Bound::Module(name) => Some(Place::Module(name.clone())),
        Bound::Local(name) => Some(Place::Local(name.clone())),
        Bound::Itself => None,
    }
}
