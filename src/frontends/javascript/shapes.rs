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

/// Global objects that stay what they are whatever is written to them.
pub(super) const STAYS: &[&str] = &["location"];

/// What the second pass finds.
#[derive(Debug, Default)]
pub(super) struct Shapes {
    types: HashMap<usize, TypeIx>,
    uses_this: HashSet<usize>,
    uses_arguments: HashSet<usize>,
    extended: HashSet<usize>,
    globals: BTreeSet<Name>,
    /// Interfaces and aliases by the names that code gives them.
    declared: HashMap<Name, TypeIx>,
}

/// Something that is, or may turn out to be, a type.
struct Candidate<'t> {
    node: Node<'t>,
    kind: Kind,
}

/// What may be a type.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Class,
    Function,
    /// Says only of which type values are.
    Declared,
}

/// What is gathered on the way.
#[derive(Default)]
struct Found<'t> {
    candidates: Vec<Candidate<'t>>,
    constructors: HashSet<usize>,
    writes_this: HashSet<usize>,
}

impl Shapes {
    /// Looks over whole programs and adds their types, still empty, to the file. Beside: the nodes of those that only say of which type
    /// values are.
    pub(super) fn of<'t>(input: Input<'_>, roots: &[Node<'t>], scopes: &Scopes, file: &mut File) -> (Self, Vec<Node<'t>>) {
        let mut shapes = Shapes::default();
        let mut found = Found::default();
        // A node, the scope it stands in, and the function whose `this` it sees.
        let mut stack: Vec<(Node<'t>, usize, Option<usize>)> = roots.iter().rev().map(|root| (*root, 0, None)).collect();
        while let Some((node, scope, function)) = stack.pop() {
            let kind = node.kind();
            let scope = scopes.opened_by(node).unwrap_or(scope);
            let mut function = function;
            if is_function(kind) {
                found.candidates.push(Candidate { node, kind: Kind::Function });
                function = if kind == "arrow_function" { function } else { Some(node.id()) };
            }
            match kind {
                "ambient_declaration" => {
                    found.candidates.extend(super::types::below(node).map(|node| Candidate { node, kind: Kind::Declared }));
                    continue;
                }
                _ if super::types::is_declaration(node) => found.candidates.push(Candidate { node, kind: Kind::Declared }),
                _ => shapes.visit(input, node, scope, function, scopes, &mut found),
            }
            let mut cursor = node.walk();
            let first = stack.len();
            stack.extend(node.named_children(&mut cursor).map(|child| (child, scope, function)));
            stack[first..].reverse();
        }
        let declared = found.candidates.iter().filter(|one| one.kind == Kind::Declared).map(|one| one.node).collect();
        shapes.settle(input, scopes, found, file);
        (shapes, declared)
    }

    /// The interface or alias of that name.
    pub(super) fn declared(&self, name: &str) -> Option<TypeIx> {
        self.declared.get(name).copied()
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
            "class" | "class_declaration" | "abstract_class_declaration" | "enum_declaration" => {
                found.candidates.push(Candidate { node, kind: Kind::Class });
            }
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
                    "identifier" if scopes.resolve(scope, text(Some(left))).is_none() && !STAYS.contains(&text(Some(left))) => {
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
                let property = tree::field(left, "property").map(|property| tree::text(input, property));
                self.globals.extend(property.filter(|name| !STAYS.contains(name)).map(Name::from));
            }
            _ => {}
        }
    }

    fn settle(&mut self, input: Input<'_>, scopes: &Scopes, found: Found<'_>, file: &mut File) {
        let mut taken: BTreeMap<Name, usize> = BTreeMap::new();
        for Candidate { node, kind } in found.candidates {
            let own = tree::field(node, "name").filter(|name| matches!(name.kind(), "identifier" | "type_identifier"));
            let own = own.map(|name| Name::from(tree::text(input, name)));
            if kind == Kind::Declared {
                let name = own.unwrap_or_else(|| Name::from("%type"));
                let ix = self.add(input, node, name.clone(), &mut taken, file);
                self.declared.entry(name).or_insert(ix);
                continue;
            }
            let name = scopes.name_of(node).cloned().or(own);
            let id = node.id();
            let capital = name.as_ref().is_some_and(|name| name.starts_with(|c: char| c.is_uppercase()));
            let constructs = found.constructors.contains(&id) || (capital && found.writes_this.contains(&id));
            if kind == Kind::Function && !constructs {
                continue;
            }
            self.add(input, node, name.unwrap_or_else(|| Name::from("%class")), &mut taken, file);
        }
    }

    /// Adds a type under a name that no other one has.
    fn add(&mut self, input: Input<'_>, node: Node<'_>, name: Name, taken: &mut BTreeMap<Name, usize>, file: &mut File) -> TypeIx {
        let count = taken.entry(name.clone()).or_default();
        *count += 1;
        let unique = if *count == 1 { name } else { Name::from(format!("{name}%{count}")) };
        let ix = file.types.len();
        self.types.insert(node.id(), ix);
        file.types.push(Type { name: unique, span: tree::span(input, node), ..Type::default() });
        ix
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
