//! What acts as a type, found before anything is lowered, because a class may be used above its declaration: classes, and
//! functions that are called with `new`, have a prototype, or are called like a class and write to `this`.

use super::names::is_function;
use super::scopes::Scopes;
use crate::frontends::{Input, tree};
use crate::model::code::{File, Type, TypeIx};
use crate::model::source::Name;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use tree_sitter::Node;

/// The names of the global object.
pub(super) const GLOBAL_OBJECTS: &[&str] = &["window", "globalThis", "global", "self"];

/// What the second pass finds.
#[derive(Debug, Default)]
pub(super) struct Shapes {
    types: HashMap<usize, TypeIx>,
    uses_this: HashSet<usize>,
    uses_arguments: HashSet<usize>,
    extended: HashSet<usize>,
    globals: BTreeSet<Name>,
}

/// Something that is, or may turn out to be, a type.
struct Candidate<'t> {
    node: Node<'t>,
    is_class: bool,
}

/// What is gathered on the way.
#[derive(Default)]
struct Found<'t> {
    candidates: Vec<Candidate<'t>>,
    constructors: HashSet<usize>,
    writes_this: HashSet<usize>,
}

impl Shapes {
    /// Looks over whole programs and adds their types, still empty, to the file.
    pub(super) fn of(input: Input<'_>, roots: &[Node<'_>], scopes: &Scopes, file: &mut File) -> Self {
        let mut shapes = Shapes::default();
        let mut found = Found::default();
        // A node, the scope it stands in, and the function whose `this` it sees.
        let mut stack: Vec<(Node<'_>, usize, Option<usize>)> = roots.iter().rev().map(|root| (*root, 0, None)).collect();
        while let Some((node, scope, function)) = stack.pop() {
            let kind = node.kind();
            let scope = scopes.opened_by(node).unwrap_or(scope);
            let mut function = function;
            if is_function(kind) {
                found.candidates.push(Candidate { node, is_class: false });
                function = if kind == "arrow_function" { function } else { Some(node.id()) };
            }
            shapes.visit(input, node, scope, function, scopes, &mut found);
            let mut cursor = node.walk();
            let first = stack.len();
            stack.extend(node.named_children(&mut cursor).map(|child| (child, scope, function)));
            stack[first..].reverse();
        }
        shapes.settle(input, scopes, found, file);
        shapes
    }

    /// The type that a function or class node is.
    pub(super) fn type_of(&self, node: Node<'_>) -> Option<TypeIx> {
        self.types.get(&node.id()).copied()
    }

    /// The type of the function or class with that node id.
    pub(super) fn type_of_id(&self, id: usize) -> Option<TypeIx> {
        self.types.get(&id).copied()
    }

    /// Notes the type of an object literal.
    pub(super) fn note_type(&mut self, node: Node<'_>, ix: TypeIx) {
        self.types.insert(node.id(), ix);
    }

    /// Whether a function's body mentions its receiver (or its arrow functions do).
    pub(super) fn uses_this(&self, node: Node<'_>) -> bool {
        self.uses_this.contains(&node.id())
    }

    /// Whether a function's body asks for all its arguments (or its arrow functions do).
    pub(super) fn uses_arguments(&self, node: Node<'_>) -> bool {
        self.uses_arguments.contains(&node.id())
    }

    /// Whether functions are added to an object literal later (`api.login = function …`).
    pub(super) fn is_extended(&self, object: Node<'_>) -> bool {
        self.extended.contains(&object.id())
    }

    /// Whether the file writes that global variable.
    pub(super) fn writes_global(&self, name: &str) -> bool {
        self.globals.contains(name)
    }

    fn visit<'t>(
        &mut self,
        input: Input<'_>,
        node: Node<'t>,
        scope: usize,
        function: Option<usize>,
        scopes: &Scopes,
        found: &mut Found<'t>,
    ) {
        let text = |node: Option<Node<'_>>| node.map_or("", |node| tree::text(input, node));
        match node.kind() {
            "class" | "class_declaration" | "abstract_class_declaration" => found.candidates.push(Candidate { node, is_class: true }),
            "this" => self.uses_this.extend(function),
            "identifier" if text(Some(node)) == "arguments" => self.uses_arguments.extend(function),
            "new_expression" => found.constructors.extend(declared_function(input, tree::field(node, "constructor"), scope, scopes)),
            "member_expression" if text(tree::field(node, "property")) == "prototype" => {
                found.constructors.extend(declared_function(input, tree::field(node, "object"), scope, scopes));
            }
            "call_expression" if is_inheriting(text(tree::field(node, "function"))) => {
                let first = tree::field(node, "arguments").and_then(|arguments| tree::children(arguments).first().copied());
                found.constructors.extend(declared_function(input, first, scope, scopes));
            }
            "assignment_expression" => {
                let Some(left) = tree::field(node, "left") else { return };
                let object = tree::field(left, "object");
                match left.kind() {
                    "identifier" if scopes.resolve(scope, text(Some(left))).is_none() => {
                        self.globals.insert(Name::from(text(Some(left))));
                    }
                    "member_expression" | "subscript_expression" => match object.map(|object| object.kind()) {
                        Some("this") => found.writes_this.extend(function),
                        Some("identifier") => self.member_write(input, node, left, scope, scopes),
                        _ => {}
                    },
                    _ => {}
                }
            }
            _ => {}
        }
    }

    /// `object.member = value`.
    fn member_write(&mut self, input: Input<'_>, node: Node<'_>, left: Node<'_>, scope: usize, scopes: &Scopes) {
        let Some(object) = tree::field(left, "object") else { return };
        let name = tree::text(input, object);
        match scopes.resolve(scope, name) {
            Some(binding) if tree::field(node, "right").is_some_and(|right| is_function(right.kind())) => {
                self.extended.extend(binding.object)
            }
            None if GLOBAL_OBJECTS.contains(&name) => {
                self.globals.extend(tree::field(left, "property").map(|property| Name::from(tree::text(input, property))));
            }
            _ => {}
        }
    }

    fn settle(&mut self, input: Input<'_>, scopes: &Scopes, found: Found<'_>, file: &mut File) {
        let mut taken: BTreeMap<Name, usize> = BTreeMap::new();
        for Candidate { node, is_class } in found.candidates {
            let own = tree::field(node, "name").filter(|name| matches!(name.kind(), "identifier" | "type_identifier"));
            let name = scopes.name_of(node).cloned().or_else(|| own.map(|name| Name::from(tree::text(input, name))));
            let id = node.id();
            let capital = name.as_ref().is_some_and(|name| name.starts_with(|c: char| c.is_uppercase()));
            let constructs = found.constructors.contains(&id) || (capital && found.writes_this.contains(&id));
            if !is_class && !constructs {
                continue;
            }
            let name = name.unwrap_or_else(|| Name::from("%class"));
            let count = taken.entry(name.clone()).or_default();
            *count += 1;
            let unique = if *count == 1 { name } else { Name::from(format!("{name}%{count}")) };
            self.types.insert(id, file.types.len());
            file.types.push(Type { name: unique, span: tree::span(input, node), ..Type::default() });
        }
    }
}

/// The function that an identifier is declared with, when nothing else is ever assigned to it.
fn declared_function(input: Input<'_>, node: Option<Node<'_>>, scope: usize, scopes: &Scopes) -> Option<usize> {
    let node = node.filter(|node| node.kind() == "identifier")?;
    let binding = scopes.resolve(scope, tree::text(input, node))?;
    binding.value.filter(|_| binding.writes == 1)
}

/// Whether a call of that name makes its first argument a class.
fn is_inheriting(callee: &str) -> bool {
    ["inherits", "inheritsLoose", "__extends", "createClass"].iter().any(|name| callee.ends_with(name))
}
