//! Namespaces and enums (TypeScript). A namespace is an object with what it exports, filled where it stands; an enum is a class
//! whose constants are its members.

use super::types::typed;
use super::{Lowering, perform, read, set};
use crate::frontends::base::field_of;
use crate::frontends::tree;
use crate::model::code::{AssignWhen, Block, Entry, Expr, ExprKind, Field, Place};
use crate::model::source::{Name, Span};
use std::collections::HashMap;
use tree_sitter::Node;

/// Names of more parts are left alone.
const MAX_SEGMENTS: usize = 16;

impl Lowering<'_> {
    /// `namespace Api { … }`; what a `module 'name'` adds to a package is only declared.
    pub(super) fn namespace(&mut self, node: Node<'_>, out: &mut Block) {
        let (Some(name), Some(body)) = (tree::field(node, "name"), tree::field(node, "body")) else { return };
        let segments = segments(name);
        let known = segments.len() <= MAX_SEGMENTS;
        let Some((first, path)) = segments.split_first().filter(|(first, _)| known && first.kind() == "identifier") else { return };
        self.namespaces.push(Vec::new());
        self.statement(body, out);
        let exported = self.namespaces.pop().unwrap_or_default();
        let span = self.span(name);
        let binding = self.scopes.resolve(self.scope, self.text(*first));
        let is_alone = binding.is_some_and(|binding| binding.writes == 1 && binding.value.is_none());
        let merges = binding.is_some_and(|binding| binding.value.is_some());
        let Some(place) = self.declared(*first) else { return };
        if path.is_empty() && is_alone {
            let entries = exported.into_iter().map(|(name, value)| entry(name, value)).collect();
            out.push(perform(set(place, Expr { kind: ExprKind::Map(entries), span }, span)));
            return;
        }
        let mut object = self.read_name(*first);
        if !merges {
            out.push(perform(unless_set(place, span)));
        }
        for segment in path {
            let place = member_of(object, self.name(*segment));
            out.push(perform(unless_set(place.clone(), span)));
            object = read(place, span);
        }
        for (name, value) in exported {
            let at = value.span;
            out.push(perform(set(member_of(object.clone(), name), value, at)));
        }
    }

    /// `enum Verb { Get = 'GET' }`: numbers count on from the member before.
    pub(super) fn enumeration(&mut self, node: Node<'_>, out: &mut Block) {
        let Some(ix) = self.shapes.type_of(node) else { return };
        let mut next = Some(0i64);
        let mut fields: Vec<Field> = Vec::new();
        let mut values: HashMap<Name, Expr> = HashMap::new();
        for member in tree::field(node, "body").map(tree::children).unwrap_or_default() {
            let name = tree::field(member, "name").unwrap_or(member);
            let span = self.span(member);
            let init = match tree::field(member, "value") {
                Some(value) => self.member_value(value, &values),
                None => match next {
                    Some(number) => Expr { kind: ExprKind::Number(Name::from(number.to_string())), span },
                    None => self.unknown(member),
                },
            };
            next = match &init.kind {
                ExprKind::Number(number) => number.parse::<i64>().ok().and_then(|number| number.checked_add(1)),
                _ => None,
            };
            let name = self.member_name(name);
            values.insert(name.clone(), init.clone());
            fields.push(Field { name, init: Some(init), is_static: true, is_constant: true, span, ..Field::default() });
        }
        if let Some(class) = self.file.types.get_mut(ix) {
            class.is_enum = true;
            class.fields = fields;
        }
        let value = self.class_value(node, ix);
        if let Some(place) = tree::field(node, "name").and_then(|name| self.declared(name)) {
            out.push(perform(set(place, value, self.span(node))));
        }
    }

    /// The value of an enum's member, which may be that of one before it.
    fn member_value(&mut self, value: Node<'_>, before: &HashMap<Name, Expr>) -> Expr {
        let same = if value.kind() == "identifier" { before.get(self.text(value)).cloned() } else { None };
        same.unwrap_or_else(|| self.expr(value))
    }

    /// `import Tokens = Shop.Tokens;`
    pub(super) fn import_alias(&mut self, node: Node<'_>, out: &mut Block) {
        let children = tree::children(node);
        let (Some(name), Some(value)) = (children.first(), children.get(1)) else { return };
        let value = self.expr(*value);
        if let Some(place) = self.declared(*name) {
            out.push(perform(set(place, value, self.span(node))));
        }
    }

    /// A value under the type that its variable declares.
    pub(super) fn declared_value(&self, declarator: Node<'_>, value: Expr) -> Expr {
        match tree::field(declarator, "type") {
            Some(of) => typed(value, self.declared_class(Some(of))),
            None => value,
        }
    }
}

/// `a`, `b`, `c` of `a.b.c`.
fn segments(name: Node<'_>) -> Vec<Node<'_>> {
    let mut found = Vec::new();
    let mut next = Some(name);
    while let Some(node) = next.take() {
        match (node.kind(), tree::field(node, "object"), tree::field(node, "property")) {
            ("nested_identifier" | "member_expression", Some(object), Some(property)) => {
                found.push(property);
                next = Some(object);
            }
            _ => found.push(node),
        }
    }
    found.reverse();
    found
}

fn member_of(object: Expr, name: Name) -> Place {
    match object.kind {
        ExprKind::Class(class) => Place::Static(class, name),
        _ => field_of(object, name),
    }
}

fn entry(name: Name, value: Expr) -> Entry {
    let span = value.span;
    Entry { key: Some(Expr { kind: ExprKind::Text(name, span.slice(0, 0)), span }), value, spread: false, span }
}

/// `place ??= {}`.
fn unless_set(place: Place, span: Span) -> Expr {
    let empty = Expr { kind: ExprKind::Map(Vec::new()), span };
    Expr { kind: ExprKind::Assign { place: Box::new(place), value: Box::new(empty), when: AssignWhen::Unset }, span }
}
