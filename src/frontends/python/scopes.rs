//! Who binds what: the lexical scopes of a file, built before anything is lowered.

mod imports;

use super::names::{bound_names, last_segment};
use crate::frontends::{Input, tree};
use crate::model::source::{Name, Span};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use tree_sitter::Node;

/// Nothing below this depth of the tree is lowered: each level of lowering takes a few of the tree.
const MAX_TREE_DEPTH: usize = 6 * tree::MAX_DEPTH;

/// What a scope belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Kind {
    /// The file.
    #[default]
    Module,
    /// A class body: its names are seen only directly in it.
    Class,
    /// A function or lambda.
    Function,
    /// A comprehension.
    Comprehension,
}

/// What the first parameter of a method stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Receiver {
    /// The object.
    Object,
    /// The class.
    Class,
}

/// What an import binds a name to: a module, or a name of one.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Imported {
    pub(super) module: Name,
    pub(super) name: Option<Name>,
}

/// Where the value of a name lives.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Bound {
    /// A variable of the module.
    Module(Name),
    /// A variable of a function, under a name that hides no other one.
    Local(Name),
    /// An attribute of the class whose body is around.
    Class(Name),
}

/// A bound name.
#[derive(Debug, Clone)]
pub(super) struct Binding {
    pub(super) bound: Bound,
    /// It is the receiver of a method.
    pub(super) receiver: Option<Receiver>,
    /// It is a parameter.
    parameter: bool,
    /// The class it is defined as.
    pub(super) class: bool,
    /// What imports bind it to; the first one counts.
    pub(super) import: Option<Imported>,
    /// How often something other than an import binds it.
    pub(super) writes: usize,
    /// Where it is bound first.
    pub(super) at: Span,
}

impl Binding {
    fn new(name: Name, at: Span) -> Self {
        Binding { bound: Bound::Local(name), receiver: None, parameter: false, class: false, import: None, writes: 0, at }
    }
}

#[derive(Debug, Default)]
struct Scope {
    parent: Option<usize>,
    kind: Kind,
    names: BTreeMap<Name, Binding>,
    globals: BTreeSet<Name>,
    outer: BTreeSet<Name>,
}

/// The scopes of a file; the first one is its top level.
#[derive(Debug, Default)]
pub(super) struct Scopes {
    scopes: Vec<Scope>,
    opened: HashMap<usize, usize>,
    /// The receivers of decorated methods, by the node of the function; `None` for those that have none.
    receivers: HashMap<usize, Option<Receiver>>,
    stars: Vec<(Name, Span)>,
    /// Modules imported by their whole path (`import a.b`).
    paths: BTreeSet<Name>,
    /// The names of fields that methods write on their receivers.
    written: BTreeSet<Name>,
}

impl Scopes {
    /// Looks over a whole file.
    pub(super) fn of(input: Input<'_>, root: Node<'_>) -> Self {
        let mut scopes = Scopes::default();
        scopes.scopes.push(Scope::default());
        let mut stack = vec![(root, 0usize, 0usize)];
        while let Some((node, scope, depth)) = stack.pop() {
            if depth > MAX_TREE_DEPTH {
                continue;
            }
            let scope = scopes.visit(input, node, scope);
            let mut cursor = node.walk();
            let first = stack.len();
            stack.extend(node.named_children(&mut cursor).map(|child| (child, scope, depth + 1)));
            stack[first..].reverse();
        }
        scopes.settle();
        scopes
    }

    /// The scope that a node opens.
    pub(super) fn opened_by(&self, node: Node<'_>) -> Option<usize> {
        self.opened.get(&node.id()).copied()
    }

    /// What a scope belongs to.
    pub(super) fn kind(&self, scope: usize) -> Kind {
        self.scopes.get(scope).map_or(Kind::Module, |s| s.kind)
    }

    /// The names of a scope, sorted.
    pub(super) fn names(&self, scope: usize) -> impl Iterator<Item = &Name> {
        self.scopes.get(scope).into_iter().flat_map(|s| s.names.keys())
    }

    /// The modules whose names the file takes over.
    pub(super) fn stars(&self) -> &[(Name, Span)] {
        &self.stars
    }

    /// Whether a module is imported by that whole path.
    pub(super) fn imports_path(&self, path: &str) -> bool {
        self.paths.contains(path)
    }

    /// Whether a method writes a field of that name on its receiver.
    pub(super) fn is_written(&self, field: &str) -> bool {
        self.written.contains(field)
    }

    /// What a name means, seen from `scope`; `None` when it is free.
    pub(super) fn resolve(&self, scope: usize, name: &str) -> Option<&Binding> {
        let mut next = Some(scope);
        while let Some(at) = next {
            let here = self.scopes.get(at)?;
            let hidden = here.kind == Kind::Class && at != scope;
            if let Some(binding) = here.names.get(name).filter(|_| !hidden) {
                return Some(binding);
            }
            next = here.parent;
        }
        None
    }

    /// The receiver that a function node has as a method.
    pub(super) fn receiver_of(&self, input: Input<'_>, node: Node<'_>) -> Option<Receiver> {
        match self.receivers.get(&node.id()) {
            Some(receiver) => *receiver,
            None => match tree::field(node, "name").map(|n| tree::text(input, n)) {
                Some("__new__" | "__init_subclass__" | "__class_getitem__") => Some(Receiver::Class),
                _ => Some(Receiver::Object),
            },
        }
    }

    fn open(&mut self, node: Node<'_>, parent: usize, kind: Kind) -> usize {
        let scope = self.scopes.len();
        self.scopes.push(Scope { parent: Some(parent), kind, ..Scope::default() });
        self.opened.insert(node.id(), scope);
        scope
    }

    /// Declares what a node binds; the scope its children stand in.
    fn visit(&mut self, input: Input<'_>, node: Node<'_>, scope: usize) -> usize {
        match node.kind() {
            "function_definition" | "lambda" => return self.function(input, node, scope),
            "class_definition" => {
                if let Some(binding) = tree::field(node, "name").and_then(|name| self.bind(input, name, scope)) {
                    binding.class = true;
                }
                return self.open(node, scope, Kind::Class);
            }
            "list_comprehension" | "set_comprehension" | "dictionary_comprehension" | "generator_expression" => {
                return self.open(node, scope, Kind::Comprehension);
            }
            "decorated_definition" => self.decorators(input, node),
            "assignment" | "augmented_assignment" | "for_statement" | "for_in_clause" => {
                if let Some(left) = tree::field(node, "left") {
                    self.bind_all(input, left, scope);
                }
            }
            "as_pattern" | "except_clause" => {
                if let Some(alias) = tree::field(node, "alias") {
                    self.bind_all(input, alias, scope);
                }
            }
            "named_expression" => {
                let holder = self.outside_comprehensions(scope);
                if let Some(name) = tree::field(node, "name") {
                    self.bind(input, name, holder);
                }
            }
            "case_pattern" | "splat_pattern" | "keyword_pattern" => self.captures(input, node, scope),
            "global_statement" | "nonlocal_statement" => {
                let names = tree::children(node).into_iter().map(|n| Name::from(tree::text(input, n)));
                if let Some(here) = self.scopes.get_mut(scope) {
                    let set = if node.kind() == "global_statement" { &mut here.globals } else { &mut here.outer };
                    set.extend(names);
                }
            }
            "import_statement" => self.imports(input, node, scope),
            "import_from_statement" => self.imports_from(input, node, scope),
            _ => {}
        }
        scope
    }

    /// The names that a pattern of `match` captures.
    fn captures(&mut self, input: Input<'_>, node: Node<'_>, scope: usize) {
        for child in tree::children(node) {
            let name = match child.kind() {
                "dotted_name" if child.named_child_count() == 1 && node.kind() == "case_pattern" => child.named_child(0),
                "identifier" if node.kind() == "splat_pattern" => Some(child),
                _ => None,
            };
            if let Some(name) = name {
                self.bind(input, name, scope);
            }
        }
    }

    fn outside_comprehensions(&self, mut scope: usize) -> usize {
        while self.kind(scope) == Kind::Comprehension {
            scope = self.scopes.get(scope).and_then(|s| s.parent).unwrap_or(0);
        }
        scope
    }

    fn function(&mut self, input: Input<'_>, node: Node<'_>, outer: usize) -> usize {
        if let Some(name) = tree::field(node, "name") {
            self.bind(input, name, outer);
        }
        let scope = self.open(node, outer, Kind::Function);
        let params = tree::field(node, "parameters").map(tree::children).unwrap_or_default();
        let is_method = self.kind(outer) == Kind::Class && node.kind() == "function_definition";
        let mut receiver = if is_method { self.receiver_of(input, node) } else { None };
        for param in params {
            let plain = matches!(param.kind(), "identifier" | "typed_parameter" | "default_parameter");
            for name in parameter_names(param) {
                if let Some(binding) = self.bind(input, name, scope) {
                    binding.parameter = true;
                    binding.receiver = receiver.take().filter(|_| plain);
                }
            }
            receiver = None;
        }
        scope
    }

    /// Decorators that say what the first parameter of a method is.
    fn decorators(&mut self, input: Input<'_>, node: Node<'_>) {
        let Some(definition) = tree::field(node, "definition") else { return };
        let named = |wanted: &[&str]| {
            let decorators = tree::children(node).into_iter().filter(|n| n.kind() == "decorator");
            let mut names = decorators.filter_map(|d| d.named_child(0)).map(|n| last_segment(tree::text(input, n)));
            names.any(|name| wanted.contains(&name))
        };
        if named(&["staticmethod"]) {
            self.receivers.insert(definition.id(), None);
        } else if named(&["classmethod", "classproperty", "abstractclassmethod"]) {
            self.receivers.insert(definition.id(), Some(Receiver::Class));
        }
    }

    fn bind_all(&mut self, input: Input<'_>, pattern: Node<'_>, scope: usize) {
        for name in bound_names(pattern) {
            self.bind(input, name, scope);
        }
        for target in tree::walk(pattern).filter(|n| n.kind() == "attribute") {
            let (object, attribute) = (tree::field(target, "object"), tree::field(target, "attribute"));
            if let (Some(object), Some(attribute)) = (object, attribute)
                && object.kind() == "identifier"
                && self.resolve(scope, tree::text(input, object)).is_some_and(|b| b.receiver == Some(Receiver::Object))
            {
                self.written.insert(tree::text(input, attribute).into());
            }
        }
    }

    fn bind(&mut self, input: Input<'_>, name: Node<'_>, scope: usize) -> Option<&mut Binding> {
        let text = Name::from(tree::text(input, name));
        let here = self.scopes.get(scope)?;
        if here.outer.contains(&text) {
            return None;
        }
        let scope = if here.globals.contains(&text) { 0 } else { scope };
        let at = tree::span(input, name);
        let binding = self.scopes.get_mut(scope)?.names.entry(text.clone()).or_insert_with(|| Binding::new(text, at));
        binding.writes += 1;
        Some(binding)
    }

    /// Gives every name its place. A variable that is no parameter would hide one of a function around: it gets a name of its own.
    fn settle(&mut self) {
        let mut numbers: HashMap<(usize, Name), usize> = HashMap::new();
        for scope in 0..self.scopes.len() {
            let kind = self.kind(scope);
            let names: Vec<Name> = self.names(scope).cloned().collect();
            for name in names {
                let number = self.hidden(scope, &name, &numbers) + 1;
                let Some(binding) = self.scopes.get_mut(scope).and_then(|s| s.names.get_mut(&name)) else { continue };
                binding.bound = match kind {
                    Kind::Module => Bound::Module(name),
                    Kind::Class => Bound::Class(name),
                    _ if number == 1 || binding.parameter => Bound::Local(name),
                    _ => {
                        numbers.insert((scope, name.clone()), number);
                        Bound::Local(Name::from(format!("{name}%{number}")))
                    }
                };
            }
        }
    }

    /// How many functions around have a variable of that name.
    fn hidden(&self, scope: usize, name: &Name, numbers: &HashMap<(usize, Name), usize>) -> usize {
        let mut next = self.scopes.get(scope).and_then(|here| here.parent);
        while let Some(at) = next {
            let Some(here) = self.scopes.get(at) else { break };
            if matches!(here.kind, Kind::Function | Kind::Comprehension) && here.names.contains_key(name) {
                return numbers.get(&(at, name.clone())).copied().unwrap_or(1);
            }
            next = here.parent;
        }
        0
    }
}

/// The names that one parameter binds.
fn parameter_names(param: Node<'_>) -> Vec<Node<'_>> {
    match param.kind() {
        "default_parameter" | "typed_default_parameter" => tree::field(param, "name").map(bound_names).unwrap_or_default(),
        "typed_parameter" => tree::children(param).first().map(|first| bound_names(*first)).unwrap_or_default(),
        _ => bound_names(param),
    }
}
