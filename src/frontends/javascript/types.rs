//! Types that are only declared (TypeScript): what a type annotation names, interfaces, aliases, and types written out where they
//! are used. They hold no code; they say of which class a value is, and which fields an answer is expected to have.

use super::Lowering;
use crate::frontends::base;
use crate::frontends::tree;
use crate::model::code::{Expr, ExprKind, Field, TypeRef};
use crate::model::source::Name;
use tree_sitter::Node;

/// Annotations nest this deep at most.
const MAX_NESTING: usize = 40;

/// Generic types whose values are, once awaited, or are like those of their first argument.
const LIKE_THEIR_ARGUMENT: &[&str] =
    &["Promise", "PromiseLike", "Awaited", "Observable", "Readonly", "Partial", "Required", "NonNullable", "Omit", "Pick"];

/// The types of plain values that say something of a field.
const PLAIN: &[&str] = &["string", "number", "boolean"];

/// What a type annotation says.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Declared {
    /// The type it names, of an optional one the type inside.
    pub(super) name: Option<Name>,
    /// It may be null or undefined.
    pub(super) is_optional: bool,
}

/// Whether a node declares a type without code.
pub(super) fn is_declaration(node: Node<'_>) -> bool {
    match node.kind() {
        "interface_declaration" => true,
        "type_alias_declaration" => tree::field(node, "value").is_some_and(|value| {
            matches!(value.kind(), "object_type" | "intersection_type" | "type_identifier" | "generic_type" | "nested_type_identifier")
        }),
        "object_type" => holds_properties(node) && !belongs_to_alias(node),
        _ => false,
    }
}

/// The declared types below a node.
pub(super) fn below<'t>(node: Node<'t>) -> impl Iterator<Item = Node<'t>> {
    tree::walk(node).filter(|node| is_declaration(*node))
}

fn holds_properties(node: Node<'_>) -> bool {
    tree::children(node).iter().any(|member| member.kind() == "property_signature")
}

/// Whether an object type is what an alias stands for, or a part of that.
fn belongs_to_alias(node: Node<'_>) -> bool {
    let mut above = node.parent();
    for _ in 0..MAX_NESTING {
        match above {
            Some(node) if node.kind() == "intersection_type" => above = node.parent(),
            Some(node) => return node.kind() == "type_alias_declaration",
            None => return false,
        }
    }
    false
}

impl Lowering<'_> {
    /// Gives the declared types their fields and parents.
    pub(super) fn declared_types(&mut self, nodes: &[Node<'_>]) {
        for node in nodes {
            let (mut parents, mut fields) = (Vec::new(), Vec::new());
            match node.kind() {
                "interface_declaration" => {
                    let extends = tree::children(*node).into_iter().filter(|child| child.kind() == "extends_type_clause");
                    parents.extend(extends.flat_map(tree::children).filter_map(|parent| self.declared_type(parent).name));
                    fields.extend(tree::field(*node, "body").map(|body| self.properties(body)).unwrap_or_default());
                }
                "type_alias_declaration" => {
                    for part in tree::field(*node, "value").map(parts).unwrap_or_default() {
                        match part.kind() {
                            "object_type" => fields.extend(self.properties(part)),
                            _ => parents.extend(self.declared_type(part).name),
                        }
                    }
                }
                _ => fields = self.properties(*node),
            }
            let Some(ix) = self.shapes.type_of(*node) else { continue };
            let Some(class) = self.file.types.get_mut(ix) else { continue };
            class.is_abstract = true;
            class.parents.extend(parents.into_iter().filter(|parent| *parent != class.name).map(TypeRef::Named));
            class.fields = fields;
        }
    }

    /// The fields of the body of an interface or object type.
    fn properties(&self, body: Node<'_>) -> Vec<Field> {
        let members = tree::children(body).into_iter().filter(|member| member.kind() == "property_signature");
        members.filter_map(|member| self.property(member)).collect()
    }

    fn property(&self, member: Node<'_>) -> Option<Field> {
        let name = self.member_name(tree::field(member, "name")?);
        let declared = tree::field(member, "type").map(|of| self.declared_type(of)).unwrap_or_default();
        let is_optional = declared.is_optional || is_optional(member);
        Some(Field { name, declared: declared.name, is_optional, span: self.span(member), ..Field::default() })
    }

    /// What a type says.
    pub(super) fn declared_type(&self, node: Node<'_>) -> Declared {
        let mut found = Declared::default();
        let mut next = Some(node);
        for _ in 0..MAX_NESTING {
            let Some(node) = next else { break };
            next = match node.kind() {
                "type_annotation" | "parenthesized_type" | "readonly_type" | "opting_type_annotation" => {
                    tree::children(node).first().copied()
                }
                "union_type" => self.meant(node, &mut found),
                "generic_type" => match tree::field(node, "name") {
                    Some(name) if LIKE_THEIR_ARGUMENT.contains(&self.text(name)) => {
                        tree::field(node, "type_arguments").and_then(|arguments| tree::children(arguments).first().copied())
                    }
                    name => name,
                },
                "object_type" => {
                    found.name = self.shapes.type_of(node).and_then(|ix| self.file.types.get(ix)).map(|class| class.name.clone());
                    None
                }
                _ => {
                    found.name = self.plain_type(node).map(Name::from).or_else(|| self.type_name(node));
                    None
                }
            };
        }
        found
    }

    /// The class that a type names, if it names one.
    pub(super) fn declared_class(&self, node: Option<Node<'_>>) -> Option<Name> {
        self.declared_type(node?).name.filter(|name| !PLAIN.contains(&&**name))
    }

    /// The only part of a union that is a value's type; parts that stand for nothing make it optional.
    fn meant<'t>(&self, union: Node<'t>, found: &mut Declared) -> Option<Node<'t>> {
        let mut all = parts(union);
        let count = all.len();
        all.retain(|part| !matches!(self.text(*part), "null" | "undefined" | "void"));
        found.is_optional |= all.len() < count;
        let plain: Vec<_> = all.iter().map(|part| self.plain_type(*part)).collect();
        match (all.as_slice(), plain.as_slice()) {
            ([one], _) => Some(*one),
            (_, [Some(first), rest @ ..]) if rest.iter().all(|other| *other == Some(first)) => {
                found.name = Some(Name::from(*first));
                None
            }
            _ => None,
        }
    }

    /// The plain type of a value: that of a literal, or the one that is named.
    fn plain_type(&self, node: Node<'_>) -> Option<&'static str> {
        match node.kind() {
            "predefined_type" => PLAIN.iter().copied().find(|plain| *plain == self.text(node)),
            "template_literal_type" => Some("string"),
            "literal_type" => match tree::children(node).first().map(|literal| literal.kind()) {
                Some("string") => Some("string"),
                Some("number" | "unary_expression") => Some("number"),
                Some("true" | "false") => Some("boolean"),
                _ => None,
            },
            _ => None,
        }
    }

    /// The qualified name of a named type.
    fn type_name(&self, node: Node<'_>) -> Option<Name> {
        let text = self.text(node);
        match node.kind() {
            "type_identifier" | "identifier" => {}
            "nested_type_identifier" | "nested_identifier" | "member_expression" => {
                let (first, rest) = text.split_once('.')?;
                let module = self.scopes.imported(first).map_or(first, |module| module);
                return Some(Name::from(format!("{module}.{rest}")));
            }
            _ => return None,
        }
        let value = self.scopes.resolve(self.scope, text).and_then(|binding| binding.value);
        let own = value.and_then(|id| self.shapes.type_of_id(id)).or_else(|| self.shapes.declared(text));
        match own.and_then(|ix| self.file.types.get(ix)) {
            Some(class) => Some(class.name.clone()),
            // One letter that nothing declares is a type parameter.
            None => self.scopes.imported(text).cloned().or_else(|| text.chars().nth(1).map(|_| Name::from(text))),
        }
    }

    /// The interfaces a class implements: those that are the project's own, and those of packages, which bring no code.
    pub(super) fn implemented(&self, heritage: Node<'_>) -> (Vec<TypeRef>, Vec<Name>) {
        let clauses = tree::children(heritage).into_iter().filter(|child| child.kind() == "implements_clause");
        let (mut own, mut foreign) = (Vec::new(), Vec::new());
        for one in clauses.flat_map(tree::children) {
            let Some(name) = self.declared_type(one).name else { continue };
            let last = tree::field(one, "name").unwrap_or(one);
            if self.shapes.declared(self.text(last)).is_some() || ["./", "../", "@/", "~/"].iter().any(|at| name.starts_with(at)) {
                own.push(TypeRef::Named(name));
            } else {
                foreign.push(name);
            }
        }
        (own, foreign)
    }

    /// The class that a value is cast to.
    pub(super) fn cast_class(&self, node: Node<'_>) -> Option<Name> {
        let mut node = node;
        for _ in 0..MAX_NESTING {
            let children = tree::children(node);
            match node.kind() {
                "as_expression" | "satisfies_expression" => {
                    if let Some(class) = self.declared_class(children.get(1).copied()) {
                        return Some(class);
                    }
                }
                "type_assertion" => {
                    let of = children.first().and_then(|arguments| tree::children(*arguments).first().copied());
                    if let Some(class) = self.declared_class(of) {
                        return Some(class);
                    }
                }
                kind if super::names::is_transparent(kind) => {}
                _ => return None,
            }
            node = if node.kind() == "type_assertion" { *children.last()? } else { *children.first()? };
        }
        None
    }
}

/// A value that is declared to be of a class. What is plain to see needs no declaration.
pub(super) fn typed(value: Expr, class: Option<Name>) -> Expr {
    let shows = matches!(
        value.kind,
        ExprKind::Text(..)
            | ExprKind::Number(_)
            | ExprKind::Bool(_)
            | ExprKind::Null
            | ExprKind::Join(_)
            | ExprKind::Map(_)
            | ExprKind::List(_)
            | ExprKind::Closure(_)
            | ExprKind::Class(_)
            | ExprKind::Symbol(_)
            | ExprKind::Import(..)
            | ExprKind::Typed(..)
    );
    let span = value.span;
    base::typed(class.filter(|_| !shows), value, span)
}

/// The parts of a union or intersection, which nest to the left.
fn parts(node: Node<'_>) -> Vec<Node<'_>> {
    let mut found = Vec::new();
    let mut stack = vec![node];
    while let Some(node) = stack.pop() {
        match node.kind() {
            "union_type" | "intersection_type" | "parenthesized_type" => stack.extend(tree::children(node).into_iter().rev()),
            _ => found.push(node),
        }
    }
    found
}

/// Whether a question mark stands behind the name of a member.
pub(super) fn is_optional(member: Node<'_>) -> bool {
    let mut cursor = member.walk();
    member.children(&mut cursor).any(|child| child.kind() == "?")
}
