//! Places: variables, elements, fields, and what is assigned to them.

use super::{Lowering, assign, expr, perform, tree};
use crate::frontends::base::{Deeper, operation};
use crate::frontends::operators;
use crate::model::code::{Arithmetic, AssignWhen, Block, Expr, ExprKind, Member, Place};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

/// Variables that are global everywhere.
const SUPERGLOBALS: &[&str] = &["_GET", "_POST", "_REQUEST", "_SERVER", "_SESSION", "_COOKIE", "_FILES", "_ENV", "GLOBALS"];

impl Lowering<'_> {
    /// A variable, written with or without `$`.
    pub(super) fn variable(&mut self, written: &str, span: Span) -> Expr {
        let name = written.trim_start_matches('$');
        let kind = if name == "this" { ExprKind::This } else { ExprKind::Read(self.variable_place(name)) };
        expr(kind, span)
    }

    pub(super) fn variable_place(&self, name: &str) -> Place {
        let name = Name::from(name);
        let global = SUPERGLOBALS.contains(&&*name)
            || (!self.scope.locals.contains(&name) && (self.scope.top || self.scope.globals.contains(&name)));
        if global { Place::Global(name) } else { Place::Local(name) }
    }

    /// The value of a place; opaque when it is none.
    pub(super) fn read(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        if node.kind() == "class_constant_access_expression" {
            return self.class_constant(node);
        }
        match self.place(node) {
            Some(place) => expr(ExprKind::Read(place), span),
            None => match self.variable_named(node) {
                Some(name) => operation("%variable", vec![name], span, span),
                None => self.opaque(node),
            },
        }
    }

    /// The name that a value gives a variable: `$$name`, `${'host_' . $stage}`.
    fn variable_named(&mut self, node: Node<'_>) -> Option<Expr> {
        let inner = if node.kind() == "dynamic_variable_name" { tree::children(node) } else { Vec::new() };
        let [name] = inner[..] else { return None };
        Some(self.expr(name))
    }

    /// Where a value can be put.
    pub(super) fn place(&mut self, node: Node<'_>) -> Option<Place> {
        match node.kind() {
            "variable_name" => Some(self.variable_place(self.text(node).trim_start_matches('$'))),
            "dynamic_variable_name" => {
                let inner = tree::children(node);
                let [name] = inner[..] else { return None };
                // What is no text is lowered by whoever finds no place here: once, since it may hold further ones.
                if !matches!(name.kind(), "string" | "encapsed_string") {
                    return None;
                }
                let ExprKind::Text(name, _) = self.expr(name).kind else { return None };
                Some(self.variable_place(&name))
            }
            "by_ref" | "parenthesized_expression" => self.place(*tree::children(node).first()?),
            "cast_expression" => self.place(tree::field(node, "value")?),
            "subscript_expression" => self.element(node),
            "member_access_expression" | "nullsafe_member_access_expression" => {
                let object = self.field_expr(node, "object");
                let member = self.member(tree::field(node, "name")?);
                Some(Place::Field(Box::new(object), Box::new(member)))
            }
            "scoped_property_access_expression" => {
                let class = self.type_ref(tree::field(node, "scope")?);
                let name = tree::field(node, "name").filter(|n| n.kind() == "variable_name")?;
                Some(Place::Static(class, self.text(name).trim_start_matches('$').into()))
            }
            _ => None,
        }
    }

    fn element(&mut self, node: Node<'_>) -> Option<Place> {
        let inner = tree::children(node);
        let mut inner = inner.into_iter().filter(|n| !n.is_error() && n.kind() != "text_interpolation");
        let object = self.expr(inner.next()?);
        let index = inner.next().map(|n| self.expr(n));
        if let (ExprKind::Read(Place::Global(name)), Some(Expr { kind: ExprKind::Text(key, _), .. })) = (&object.kind, &index)
            && &**name == "GLOBALS"
        {
            return Some(Place::Global(key.clone()));
        }
        Some(Place::Index(Box::new(object), index.map(Box::new)))
    }

    /// The name of a field or method.
    pub(super) fn member(&mut self, node: Node<'_>) -> Member {
        match node.kind() {
            "name" => Member::Named(self.text(node).into()),
            _ => match self.expr(node) {
                Expr { kind: ExprKind::Text(name, _), .. } => Member::Named(name),
                computed => Member::Computed(computed),
            },
        }
    }

    /// `Foo::BAR`, `Foo::class`, `$object::BAR`.
    fn class_constant(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let parts = tree::children(node);
        let mut parts = parts.into_iter().filter(|n| !n.is_error());
        let (Some(scope), Some(name)) = (parts.next(), parts.next()) else { return self.opaque(node) };
        let written = self.text(name);
        let computed = super::fields(node).iter().any(|(_, n)| n.kind() == "{");
        let class = self.type_ref(scope);
        let kind = if written.eq_ignore_ascii_case("class") {
            ExprKind::Class(class)
        } else if computed {
            let name = self.opaque(name);
            ExprKind::Opaque(vec![expr(ExprKind::Class(class), span), name])
        } else {
            ExprKind::Read(Place::Static(class, written.into()))
        };
        expr(kind, span)
    }

    /// An expression whose value nobody uses.
    pub(super) fn effect(&mut self, node: Node<'_>) -> Expr {
        match node.kind() {
            _ if node.has_error() => self.expr(node),
            "assignment_expression" | "reference_assignment_expression" => self.assignment(node, false),
            "update_expression" => self.update(node, false),
            _ => self.expr(node),
        }
    }

    /// An assignment. Its value matters only where it is `used`.
    pub(super) fn assignment(&mut self, node: Node<'_>, used: bool) -> Expr {
        let span = self.span(node);
        let (Some(left), Some(right)) = (tree::field(node, "left"), tree::field(node, "right")) else { return self.opaque(node) };
        if matches!(left.kind(), "list_literal" | "array_creation_expression") {
            let value = self.expr(right);
            let (temporary, mut steps) = self.destructure(left, Some(value), span);
            if used {
                steps.push(expr(ExprKind::Read(temporary), span));
            }
            return expr(ExprKind::Sequence(steps), span);
        }
        let place = self.place(left);
        let value = self.expr(right);
        self.assign(place, left, value, AssignWhen::Always, span)
    }

    fn assign(&mut self, place: Option<Place>, left: Node<'_>, value: Expr, when: AssignWhen, span: Span) -> Expr {
        match place {
            Some(place) => assign(place, value, when, span),
            None => match self.variable_named(left) {
                Some(name) => {
                    let is_global = expr(ExprKind::Bool(self.scope.top), span);
                    operation("%set-variable", vec![name, value, is_global], span, span)
                }
                None => {
                    let left = self.opaque(left);
                    expr(ExprKind::Opaque(vec![left, value]), span)
                }
            },
        }
    }

    /// Takes a value apart: a temporary that holds it, and the assignments from there. Without a value the temporary is set elsewhere.
    pub(super) fn destructure(&mut self, pattern: Node<'_>, value: Option<Expr>, span: Span) -> (Place, Vec<Expr>) {
        let temporary = Place::Local(self.temporary());
        let mut steps: Vec<_> = value.map(|v| assign(temporary.clone(), v, AssignWhen::Always, span)).into_iter().collect();
        let mut position = 0usize;
        let (mut key, mut target): (Option<Node<'_>>, Option<Node<'_>>) = (None, None);
        let mut parts: Vec<_> = Vec::new();
        for (_, child) in super::fields(pattern) {
            match child.kind() {
                "array_element_initializer" => {
                    let inner = tree::children(child);
                    match inner[..] {
                        [only] => target = Some(only),
                        [first, second] => (key, target) = (Some(first), Some(second)),
                        _ => {}
                    }
                }
                "=>" => key = target.take(),
                "," | "]" | ")" => {
                    parts.push((key.take(), target.take(), position));
                    position += 1;
                }
                _ if child.is_named() => target = Some(child),
                _ => {}
            }
        }
        for (key, target, position) in parts {
            let Some(target) = target else { continue };
            let at = self.span(target);
            let key = match key {
                Some(key) => self.expr(key),
                None => expr(ExprKind::Number(position.to_string().into()), at),
            };
            let whole = expr(ExprKind::Read(temporary.clone()), at);
            let element = expr(ExprKind::Read(Place::Index(Box::new(whole), Some(Box::new(key)))), at);
            if matches!(target.kind(), "list_literal" | "array_creation_expression") {
                let inner = self.deeper(target, |l| l.destructure(target, Some(element), at).1);
                steps.extend(inner.unwrap_or_default());
            } else {
                let place = self.place(target);
                steps.push(self.assign(place, target, element, AssignWhen::Always, at));
            }
        }
        (temporary, steps)
    }

    /// `.=`, `??=`, `+=` …
    pub(super) fn augmented(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let (Some(left), Some(right)) = (tree::field(node, "left"), tree::field(node, "right")) else { return self.opaque(node) };
        let operator = tree::field(node, "operator").map_or("", |n| n.kind());
        let Some(place) = self.place(left) else { return self.opaque(node) };
        let old = expr(ExprKind::Read(place.clone()), self.span(left));
        let new = self.expr(right);
        let both = old.span.to(new.span);
        let value = match operator.trim_end_matches('=') {
            "??" => return assign(place, new, AssignWhen::Unset, span),
            "." => {
                let mut parts = vec![old];
                match new {
                    Expr { kind: ExprKind::Join(more), .. } if right.kind() == "binary_expression" => parts.extend(more),
                    new => parts.push(new),
                }
                expr(ExprKind::Join(parts), both)
            }
            operator => expr(ExprKind::Arithmetic(operators::arithmetic(operator), Box::new(old), Box::new(new)), both),
        };
        assign(place, value, AssignWhen::Always, span)
    }

    /// `$i++`, `--$i`. The value of the postfix form is that of before.
    pub(super) fn update(&mut self, node: Node<'_>, used: bool) -> Expr {
        let span = self.span(node);
        let (Some(argument), Some(operator)) = (tree::field(node, "argument"), tree::field(node, "operator")) else {
            return self.opaque(node);
        };
        let Some(place) = self.place(argument) else { return self.opaque(node) };
        let (there, back) = match operator.kind() {
            "++" => (Arithmetic::Add, Arithmetic::Subtract),
            _ => (Arithmetic::Subtract, Arithmetic::Add),
        };
        let one = || Box::new(expr(ExprKind::Number("1".into()), self.span(operator)));
        let old = expr(ExprKind::Read(place.clone()), self.span(argument));
        let new = expr(ExprKind::Arithmetic(there, Box::new(old), one()), span);
        let updated = assign(place, new, AssignWhen::Always, span);
        if used && operator.start_byte() > argument.start_byte() {
            return expr(ExprKind::Arithmetic(back, Box::new(updated), one()), span);
        }
        updated
    }

    /// `global $a, $b;`
    pub(super) fn global(&mut self, node: Node<'_>) {
        for variable in tree::children(node).into_iter().filter(|n| n.kind() == "variable_name") {
            let name = self.text(variable).trim_start_matches('$').into();
            self.scope.globals.insert(name);
        }
    }

    /// `static $a = 1;` in a function: set once.
    pub(super) fn static_variables(&mut self, node: Node<'_>, steps: &mut Block) {
        for declaration in tree::children(node).into_iter().filter(|n| n.kind() == "static_variable_declaration") {
            let span = self.span(declaration);
            let Some(place) = tree::field(declaration, "name").and_then(|n| self.place(n)) else { continue };
            let value = match tree::field(declaration, "value") {
                Some(value) => self.expr(value),
                None => expr(ExprKind::Null, span),
            };
            steps.push(perform(assign(place, value, AssignWhen::Unset, span)));
        }
    }

    /// `unset($a, $b);`
    pub(super) fn unset(&mut self, node: Node<'_>, steps: &mut Block) {
        for target in tree::children(node) {
            let span = self.span(target);
            let removed = match self.place(target) {
                Some(place) => expr(ExprKind::Remove(Box::new(place)), span),
                None => self.opaque(target),
            };
            steps.push(perform(removed));
        }
    }
}
