//! What makes values: `new`, initialisers, arrays, tuples, anonymous objects.

use super::calls::plain_arg;
use super::names::plain;
use super::set;
use super::{Lowering, expr, tree};
use crate::frontends::base::{Deeper, method_call};
use crate::model::code::{Arg, Entry, Expr, ExprKind, Member, Place, TypeRef};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

/// The language's own collections of keys and values.
const MAPS: [&str; 9] = [
    "Dictionary",
    "SortedDictionary",
    "ConcurrentDictionary",
    "SortedList",
    "Hashtable",
    "OrderedDictionary",
    "NameValueCollection",
    "StringDictionary",
    "ExpandoObject",
];
/// The language's own lists.
const LISTS: [&str; 6] = ["List", "HashSet", "Collection", "ArrayList", "LinkedList", "ConcurrentBag"];

impl Lowering<'_> {
    /// `new T(…) { … }`
    pub(super) fn creation(&mut self, node: Node<'_>) -> Expr {
        let Some(of_type) = tree::field(node, "type") else { return self.opaque(node) };
        let (arguments, initializer) = (tree::field(node, "arguments"), tree::field(node, "initializer"));
        match self.type_ref(of_type) {
            TypeRef::Named(class) => self.made(node, class, arguments, initializer, Some(of_type)),
            class => self.initialised(node, class, arguments, initializer),
        }
    }

    /// `new(…) { … }` of a class that what is around says.
    pub(super) fn implicit_creation(&mut self, node: Node<'_>, class: Option<Name>, of_type: Option<Node<'_>>) -> Expr {
        let children = super::children(node);
        let arguments = children.iter().copied().find(|n| n.kind() == "argument_list");
        let initializer = children.iter().copied().find(|n| n.kind() == "initializer_expression");
        if let Some(class) = class {
            return self.made(node, class, arguments, initializer, of_type);
        }
        let args = arguments.map(|n| self.arguments(n)).unwrap_or_default();
        let span = self.span(node);
        match initializer {
            Some(initializer) => self.record(initializer),
            None if args.len() == 2 => {
                let entries = args.into_iter().map(|a| Entry { key: None, span: a.value.span, value: a.value, spread: false }).collect();
                expr(ExprKind::List(entries), span)
            }
            None => expr(ExprKind::Opaque(args.into_iter().map(|a| a.value).collect()), span),
        }
    }

    fn made(
        &mut self,
        node: Node<'_>,
        class: Name,
        arguments: Option<Node<'_>>,
        initializer: Option<Node<'_>>,
        of_type: Option<Node<'_>>,
    ) -> Expr {
        let span = self.span(node);
        let plain_name = class.rsplit('.').next().unwrap_or(&class);
        let is_map = MAPS.contains(&plain_name) && !self.names.knows(plain_name);
        let is_list = LISTS.contains(&plain_name) && !self.names.knows(plain_name);
        if is_map || is_list {
            let inside = of_type.and_then(|n| tree::walk(n).take(12).find(|n| n.kind() == "generic_name"));
            let element = inside.and_then(|n| self.type_arguments(n).last().copied());
            let source = arguments.and_then(|n| self.copied(n));
            return self.collected(span, initializer, source, element, is_map);
        }
        self.initialised(node, TypeRef::Named(class), arguments, initializer)
    }

    /// A new object, with what its members are set to.
    fn initialised(&mut self, node: Node<'_>, class: TypeRef, arguments: Option<Node<'_>>, initializer: Option<Node<'_>>) -> Expr {
        let span = self.span(node);
        let args = arguments.map(|n| self.arguments(n)).unwrap_or_default();
        let made = expr(ExprKind::New { class, args }, span);
        let Some(initializer) = initializer else { return made };
        let (before, object) = self.held(made);
        let mut steps: Vec<Expr> = before.into_iter().collect();
        self.initialise(&object, initializer, &mut steps);
        steps.push(object);
        expr(ExprKind::Sequence(steps), span)
    }

    /// The collection that a new one is a copy of: not a number of places, nor how it compares.
    fn copied(&mut self, arguments: Node<'_>) -> Option<Expr> {
        let first = super::children(arguments).into_iter().find(|n| n.kind() == "argument")?;
        let value = super::children(first).into_iter().last()?;
        let is_copy = !matches!(value.kind(), "integer_literal" | "null_literal") && !self.text(value).contains("Comparer");
        is_copy.then(|| self.expr(value))
    }

    /// A map or list with its first entries.
    fn collected(
        &mut self,
        span: Span,
        initializer: Option<Node<'_>>,
        source: Option<Expr>,
        element: Option<Node<'_>>,
        is_map: bool,
    ) -> Expr {
        let mut entries = Vec::new();
        if let Some(source) = source {
            let at = source.span;
            entries.push(Entry { key: None, value: source, spread: true, span: at });
        }
        if let Some(initializer) = initializer {
            entries.extend(self.entries(initializer, element));
        }
        expr(if is_map { ExprKind::Map(entries) } else { ExprKind::List(entries) }, span)
    }

    /// `{ {k, v}, [k] = v, e }`
    fn entries(&mut self, node: Node<'_>, element: Option<Node<'_>>) -> Vec<Entry> {
        let mut entries = Vec::new();
        for child in super::children(node) {
            let span = self.entry_span(child);
            let inside = super::children(child);
            match (child.kind(), &inside[..]) {
                ("initializer_expression", [key, value]) => {
                    let key = self.expr(*key);
                    let value = self.value_of(*value, element);
                    entries.push(Entry { key: Some(key), value, spread: false, span });
                }
                ("assignment_expression", _) => {
                    let key = tree::field(child, "left").and_then(|left| match left.kind() {
                        "element_binding_expression" => super::children(left).first().and_then(|a| super::children(*a).last().copied()),
                        _ => None,
                    });
                    let (Some(key), Some(value)) = (key, tree::field(child, "right")) else {
                        let value = self.expr(child);
                        entries.push(Entry { key: None, value, spread: true, span });
                        continue;
                    };
                    let key = self.expr(key);
                    let value = self.value_of(value, element);
                    entries.push(Entry { key: Some(key), value, spread: false, span });
                }
                _ => {
                    let value = self.value_of(child, element);
                    entries.push(Entry { key: None, value: untyped(value), spread: false, span });
                }
            }
        }
        entries
    }

    /// An element with its comma and the white space up to the next one.
    fn entry_span(&self, node: Node<'_>) -> Span {
        let span = self.span(node);
        let Some(comma) = node.next_sibling().filter(|n| n.kind() == ",") else { return span };
        let end = match comma.next_sibling() {
            Some(next) if next.is_named() && next.kind() != "comment" => next.start_byte(),
            _ => comma.end_byte(),
        };
        Span::new(self.input.id, node.start_byte(), end)
    }

    /// `{ A = 1, B = { … }, ["k"] = v, {k, v}, e }` after an object is made: assignments and calls of `Add`.
    fn initialise(&mut self, object: &Expr, node: Node<'_>, steps: &mut Vec<Expr>) {
        for child in super::children(node) {
            let span = self.span(child);
            if child.kind() != "assignment_expression" {
                let args: Vec<Arg> = match child.kind() {
                    "initializer_expression" => super::children(child).into_iter().map(|n| plain_arg(self.expr(n))).collect(),
                    _ => vec![plain_arg(self.expr(child))],
                };
                steps.push(add(object.clone(), args, span));
                continue;
            }
            let (Some(left), Some(right)) = (tree::field(child, "left"), tree::field(child, "right")) else { continue };
            let place = match left.kind() {
                "element_binding_expression" => self.bound_place(object.clone(), left),
                _ => {
                    let member = Box::new(Member::Named(plain(self.text(left)).into()));
                    Some(Place::Field(Box::new(object.clone()), member))
                }
            };
            let Some(place) = place else { continue };
            if right.kind() == "initializer_expression" {
                let inner = expr(ExprKind::Read(place), self.span(left));
                self.deeper(right, |l| l.initialise(&inner, right, steps));
                continue;
            }
            let value = self.expr(right);
            steps.push(set(place, value, span));
        }
    }

    /// The members that an initialiser of an object of unknown class sets, as a map.
    fn record(&mut self, node: Node<'_>) -> Expr {
        let mut entries = Vec::new();
        for child in super::children(node) {
            let span = self.entry_span(child);
            match (tree::field(child, "left"), tree::field(child, "right")) {
                (Some(left), Some(right)) if child.kind() == "assignment_expression" && left.kind() == "identifier" => {
                    let at = self.span(left);
                    let key = expr(ExprKind::Text(plain(self.text(left)).into(), at), at);
                    let value = self.expr(right);
                    entries.push(Entry { key: Some(key), value, spread: false, span });
                }
                _ => return self.elements(node, None),
            }
        }
        expr(ExprKind::Map(entries), self.span(node))
    }

    /// `{ a, b }` where an array or collection is declared.
    pub(super) fn elements(&mut self, node: Node<'_>, element: Option<Node<'_>>) -> Expr {
        let entries = self.entries(node, element);
        let keyed = entries.iter().any(|e| e.key.is_some());
        expr(if keyed { ExprKind::Map(entries) } else { ExprKind::List(entries) }, self.span(node))
    }

    /// `new T[] { … }`, `new[] { … }`
    pub(super) fn array(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let element = tree::field(node, "type").and_then(|n| tree::field(n, "type"));
        match super::children(node).into_iter().find(|n| n.kind() == "initializer_expression") {
            Some(initializer) => {
                let list = self.elements(initializer, element);
                expr(list.kind, span)
            }
            None => expr(ExprKind::List(Vec::new()), span),
        }
    }

    /// `[a, ..b]`
    pub(super) fn collection(&mut self, node: Node<'_>) -> Expr {
        let mut entries = Vec::new();
        for element in super::children(node) {
            let inside = super::children(element).into_iter().next().unwrap_or(element);
            let spread = inside.kind() == "spread_element";
            let value = super::children(inside).into_iter().next().unwrap_or(inside);
            let value = self.expr(value);
            entries.push(Entry { key: None, value, spread, span: self.entry_span(element) });
        }
        expr(ExprKind::List(entries), self.span(node))
    }

    /// `(a, b)`: a list; parts that have names are found by them too.
    pub(super) fn tuple(&mut self, node: Node<'_>, names: &[Name]) -> Expr {
        let mut entries = Vec::new();
        let mut named = Vec::new();
        for (position, argument) in super::children(node).into_iter().filter(|n| n.kind() == "argument").enumerate() {
            let name = tree::field(argument, "name");
            let Some(value) = super::children(argument).into_iter().rfind(|n| Some(*n) != name) else { continue };
            let span = self.span(argument);
            let value = self.expr(value);
            let given = name.map(|n| (Name::from(plain(self.text(n))), self.span(n)));
            let given = given.or_else(|| names.get(position).map(|n| (n.clone(), span)));
            let given = given.or_else(|| self.taken_name(&value).map(|n| (n, span)));
            if let Some((name, at)) = given {
                let key = expr(ExprKind::Text(name, at), at);
                named.push(Entry { key: Some(key), value: value.clone(), spread: false, span });
            }
            entries.push(Entry { key: None, value, spread: false, span });
        }
        let is_list = named.is_empty();
        entries.append(&mut named);
        expr(if is_list { ExprKind::List(entries) } else { ExprKind::Map(entries) }, self.span(node))
    }

    /// The name that a part takes from the variable or member it is.
    fn taken_name(&self, value: &Expr) -> Option<Name> {
        match &value.kind {
            ExprKind::Read(Place::Local(name)) => Some(name.clone()),
            ExprKind::Read(Place::Field(_, member)) => match &**member {
                Member::Named(name) => Some(name.clone()),
                Member::Computed(_) => None,
            },
            _ => None,
        }
    }

    /// `new { a = 1, b.C, d }`
    pub(super) fn anonymous_object(&mut self, node: Node<'_>) -> Expr {
        let children: Vec<Node<'_>> = node.children(&mut node.walk()).filter(|n| n.kind() != "comment").collect();
        let mut entries = Vec::new();
        let mut at = 0;
        while let Some(child) = children.get(at) {
            at += 1;
            if !child.is_named() {
                continue;
            }
            let named = children.get(at).is_some_and(|n| n.kind() == "=");
            let value = if named { children.get(at + 1) } else { Some(child) };
            let Some(value) = value.copied() else { break };
            at += if named { 2 } else { 0 };
            let name = if named { *child } else { last_name(value) };
            let key_span = self.span(name);
            let key = expr(ExprKind::Text(plain(self.text(name)).into(), key_span), key_span);
            let end = self.entry_span(value);
            let span = self.span(*child).to(end);
            let value = self.expr(value);
            entries.push(Entry { key: Some(key), value, spread: false, span });
        }
        expr(ExprKind::Map(entries), self.span(node))
    }
}

/// A pair that a list declares needs no class of its own.
fn untyped(value: Expr) -> Expr {
    match value.kind {
        ExprKind::Typed(_, inner) => *inner,
        _ => value,
    }
}

/// The name that an expression gives a member of an anonymous object.
fn last_name(node: Node<'_>) -> Node<'_> {
    tree::field(node, "name").unwrap_or(node)
}

/// A call of `Add`.
fn add(object: Expr, args: Vec<Arg>, span: Span) -> Expr {
    method_call(object, "Add", args, span, span)
}
