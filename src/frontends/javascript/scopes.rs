//! Who declares what: the lexical scopes of a file, built before anything is lowered.
//!
//! A scope is *shared* when it exists once per module: the top level, its blocks, and functions that run exactly once there
//! (immediately called ones, module factories). Its names are variables of the module, so that every function sees them.

mod modules;

use super::names::{bound_names, is_function, unwrapped};
use crate::frontends::{Input, tree};
use crate::model::source::Name;
use std::collections::{BTreeMap, HashMap, HashSet};
use tree_sitter::Node;

/// Nothing below this depth of the tree is lowered: each level of lowering takes a few of the tree.
const MAX_TREE_DEPTH: usize = 6 * tree::MAX_DEPTH;

/// Where the value of a name lives.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Bound {
    /// A variable of the module, under its unique name.
    Module(Name),
    /// A variable of a function, under a name that hides no other one.
    Local(Name),
    /// A function expression's own name.
    Itself,
}

/// A declared name.
#[derive(Debug, Clone)]
pub(super) struct Binding {
    pub(super) bound: Bound,
    /// The node of the function or class it is declared with.
    pub(super) value: Option<usize>,
    /// The node of the object literal it is declared with.
    pub(super) object: Option<usize>,
    /// The name whose prototype it is declared as (`var proto = Client.prototype`).
    pub(super) prototype_of: Option<Name>,
    /// How many declarations and assignments give it a value.
    pub(super) writes: usize,
}

#[derive(Debug, Default)]
struct Scope {
    parent: Option<usize>,
    shared: bool,
    names: BTreeMap<Name, Binding>,
}

/// The scopes of a file; the first one is its top level.
#[derive(Debug, Default)]
pub(super) struct Scopes {
    scopes: Vec<Scope>,
    opened: HashMap<usize, usize>,
    once: HashSet<usize>,
    named: HashMap<usize, Name>,
    /// What imported names stand for: `module`, or `module.name`.
    imports: HashMap<Name, Name>,
    /// The scopes of namespaces, by the scope they stand in and their name.
    namespaces: HashMap<(usize, Name), usize>,
}

/// A node to visit, the scope it stands in, that of the nearest function, and its depth in the tree.
type Visit<'t> = (Node<'t>, usize, usize, usize);

impl Scopes {
    /// Looks over whole programs.
    pub(super) fn of(input: Input<'_>, roots: &[Node<'_>]) -> Self {
        let mut scopes = Scopes::default();
        scopes.scopes.push(Scope { shared: true, ..Scope::default() });
        let mut stack: Vec<Visit<'_>> = roots.iter().rev().map(|root| (*root, 0, 0, 0)).collect();
        while let Some((node, scope, function, depth)) = stack.pop() {
            // What is only declared is written elsewhere.
            if depth > MAX_TREE_DEPTH || node.kind() == "ambient_declaration" {
                continue;
            }
            let (scope, function) = scopes.visit(input, node, scope, function);
            let mut cursor = node.walk();
            let first = stack.len();
            stack.extend(node.named_children(&mut cursor).map(|child| (child, scope, function, depth + 1)));
            stack[first..].reverse();
        }
        scopes.settle();
        scopes
    }

    /// The scope that a node opens.
    pub(super) fn opened_by(&self, node: Node<'_>) -> Option<usize> {
        self.opened.get(&node.id()).copied()
    }

    /// Whether a scope exists once per module.
    pub(super) fn is_shared(&self, scope: usize) -> bool {
        self.scopes.get(scope).is_some_and(|scope| scope.shared)
    }

    /// The name that a function or class is declared with.
    pub(super) fn name_of(&self, value: Node<'_>) -> Option<&Name> {
        self.named.get(&value.id())
    }

    /// The scope that declares a name, seen from `scope`.
    pub(super) fn declaring(&self, mut scope: usize, name: &str) -> Option<usize> {
        loop {
            let here = self.scopes.get(scope)?;
            if here.names.contains_key(name) {
                return Some(scope);
            }
            scope = here.parent?;
        }
    }

    /// What a name means, seen from `scope`; `None` when it is free.
    pub(super) fn resolve(&self, scope: usize, name: &str) -> Option<&Binding> {
        let scope = self.declaring(scope, name)?;
        self.scopes.get(scope)?.names.get(name)
    }

    /// The qualified name that an import gave a name of the file.
    pub(super) fn imported(&self, name: &str) -> Option<&Name> {
        self.imports.get(name)
    }

    fn open(&mut self, node: Node<'_>, parent: usize, shared: bool) -> usize {
        let scope = self.scopes.len();
        self.scopes.push(Scope { parent: Some(parent), shared, ..Scope::default() });
        self.opened.insert(node.id(), scope);
        scope
    }

    /// Declares what a node declares; the scopes its children stand in.
    fn visit(&mut self, input: Input<'_>, node: Node<'_>, scope: usize, function: usize) -> (usize, usize) {
        let kind = node.kind();
        if is_function(kind) {
            let scope = self.function(input, node, function, scope);
            return (scope, scope);
        }
        match kind {
            "statement_block" | "for_statement" | "for_in_statement" | "switch_body" | "catch_clause" | "class_static_block" => {
                if let Some(inner) = self.opened.get(&node.id()) {
                    return (*inner, function);
                }
                let inner = self.open(node, scope, self.is_shared(function));
                self.header(input, node, inner, function);
                return (inner, if kind == "class_static_block" { inner } else { function });
            }
            "variable_declaration" => self.declarators(input, node, function),
            "lexical_declaration" | "using_declaration" => self.declarators(input, node, scope),
            "class_declaration" | "abstract_class_declaration" | "enum_declaration" => {
                if let Some(name) = tree::field(node, "name") {
                    self.declare(input, name, scope, Some(node.id()), None);
                }
            }
            "class" => {
                if let Some(name) = tree::field(node, "name") {
                    let inner = self.open(node, scope, self.is_shared(function));
                    self.declare(input, name, inner, Some(node.id()), None);
                    return (inner, function);
                }
            }
            "internal_module" | "module" => self.namespace(input, node, scope, function),
            "import_alias" => {
                if let Some(name) = tree::children(node).first() {
                    self.declare(input, *name, scope, None, None);
                }
            }
            "import_statement" => self.note_imports(input, node),
            "import_clause" | "import_specifier" | "namespace_import" | "import_require_clause" => {
                let alias = tree::field(node, "alias").or_else(|| tree::field(node, "name"));
                let mut names = tree::children(node);
                names.retain(|n| n.kind() == "identifier");
                if kind == "import_specifier" {
                    names = alias.into_iter().collect();
                }
                for name in names {
                    self.declare(input, name, 0, None, None);
                }
            }
            "call_expression" => self.note_once(input, node, function),
            "assignment_expression" | "augmented_assignment_expression" => {
                if let Some(left) = tree::field(node, "left").filter(|left| left.kind() == "identifier") {
                    self.count_write(input, left, scope);
                }
            }
            _ => {}
        }
        (scope, function)
    }

    /// A function's scope holds its parameters and its body; its name belongs to the function around it.
    fn function(&mut self, input: Input<'_>, node: Node<'_>, outer: usize, around: usize) -> usize {
        let name = tree::field(node, "name").filter(|name| name.kind() == "identifier");
        let declared = matches!(node.kind(), "function_declaration" | "generator_function_declaration");
        if let Some(name) = name.filter(|_| declared) {
            self.declare(input, name, outer, Some(node.id()), None);
        }
        let shared = self.once.contains(&node.id()) && self.is_shared(around);
        let scope = self.open(node, around, shared);
        if let Some(body) = tree::field(node, "body").filter(|body| body.kind() == "statement_block") {
            self.opened.insert(body.id(), scope);
        }
        let parameters = tree::field(node, "parameters").or_else(|| tree::field(node, "parameter"));
        for name in parameters.map(bound_names).unwrap_or_default() {
            self.declare(input, name, scope, None, None);
        }
        if let Some(name) = name.filter(|_| !declared) {
            let text = Name::from(tree::text(input, name));
            let binding = Binding { bound: Bound::Itself, value: Some(node.id()), object: None, prototype_of: None, writes: 1 };
            if let Some(here) = self.scopes.get_mut(scope) {
                here.names.entry(text).or_insert(binding);
            }
        }
        scope
    }

    /// What the head of a block declares: the variable of `for (const x of …)`, the parameter of `catch`.
    fn header(&mut self, input: Input<'_>, node: Node<'_>, scope: usize, function: usize) {
        let (pattern, scope) = match node.kind() {
            "catch_clause" => (tree::field(node, "parameter"), scope),
            "for_in_statement" => match tree::field(node, "kind").map(|kind| kind.kind()) {
                Some("var") => (tree::field(node, "left"), function),
                Some(_) => (tree::field(node, "left"), scope),
                None => (None, scope),
            },
            _ => (None, scope),
        };
        for name in pattern.map(bound_names).unwrap_or_default() {
            self.declare(input, name, scope, None, None);
        }
    }

    fn declarators(&mut self, input: Input<'_>, node: Node<'_>, scope: usize) {
        for declarator in tree::children(node) {
            let Some(pattern) = tree::field(declarator, "name") else { continue };
            let value = tree::field(declarator, "value").map(|n| unwrapped(input, n));
            let function = value.filter(|v| is_function(v.kind()) || v.kind() == "class").map(|v| v.id());
            let object = value.and_then(|v| object_in(input, v)).map(|v| v.id());
            if matches!(pattern.kind(), "object_pattern" | "array_pattern") {
                for name in bound_names(pattern) {
                    self.declare(input, name, scope, None, None);
                }
            } else {
                self.declare(input, pattern, scope, function, object);
                let here = self.scopes.get_mut(scope).and_then(|here| here.names.get_mut(tree::text(input, pattern)));
                match (value, here) {
                    (None, Some(binding)) => binding.writes = binding.writes.saturating_sub(1),
                    (Some(value), Some(binding)) => binding.prototype_of = prototype_owner(input, value),
                    (_, None) => {}
                }
            }
        }
    }

    fn declare(&mut self, input: Input<'_>, name: Node<'_>, scope: usize, value: Option<usize>, object: Option<usize>) {
        let text = Name::from(tree::text(input, name));
        let Some(here) = self.scopes.get_mut(scope) else { return };
        // The bound name is settled when every scope is known.
        let binding = here.names.entry(text.clone()).or_insert(Binding {
            bound: Bound::Local(text),
            value: None,
            object: None,
            prototype_of: None,
            writes: 0,
        });
        if binding.bound == Bound::Itself {
            *binding = Binding { bound: Bound::Local(Name::from("")), value: None, object: None, prototype_of: None, writes: 0 };
        }
        binding.value = value.or(binding.value);
        self.named.extend(value.map(|value| (value, Name::from(tree::text(input, name)))));
        binding.object = object.or(binding.object);
        binding.writes += 1;
    }

    /// Assignments may stand before the declaration they hit; those are few, and only make a name look steadier than it is.
    fn count_write(&mut self, input: Input<'_>, name: Node<'_>, scope: usize) {
        let text = tree::text(input, name);
        if let Some(scope) = self.declaring(scope, text)
            && let Some(binding) = self.scopes.get_mut(scope).and_then(|here| here.names.get_mut(text))
        {
            binding.writes += 1;
        }
    }

    /// Notes the functions that a call at the top level runs exactly once: the called function itself, what is handed to it (the
    /// factory of a module wrapper), and the only argument of a call when it takes no parameters (`ready(function () { … })`).
    fn note_once(&mut self, input: Input<'_>, call: Node<'_>, function: usize) {
        if !self.is_shared(function) {
            return;
        }
        let Some(callee) = tree::field(call, "function").map(|n| unwrapped(input, n)) else { return };
        let arguments = tree::field(call, "arguments").map(tree::children).unwrap_or_default();
        let mut called = Some(callee);
        if callee.kind() == "member_expression"
            && tree::field(callee, "property").is_some_and(|p| matches!(tree::text(input, p), "call" | "apply"))
        {
            called = tree::field(callee, "object").map(|n| unwrapped(input, n));
        }
        let called = called.filter(|c| is_function(c.kind()));
        let wrapper = called.is_some()
            || (callee.kind() == "identifier" && matches!(tree::text(input, callee), "define" | "require" | "requirejs" | "$" | "jQuery"));
        self.once.extend(called.map(|c| c.id()));
        let alone = arguments.len() == 1;
        for argument in arguments.into_iter().map(|n| unwrapped(input, n)).filter(|a| is_function(a.kind())) {
            let bare = tree::field(argument, "parameters").is_some_and(|p| p.named_child_count() == 0);
            if wrapper || (alone && bare) {
                self.once.insert(argument.id());
            }
        }
    }

    /// Gives every name its place: unique in the module, or hiding no name of a function around it.
    fn settle(&mut self) {
        let mut taken: BTreeMap<Name, usize> = BTreeMap::new();
        let mut numbers: HashMap<(usize, Name), usize> = HashMap::new();
        for scope in 0..self.scopes.len() {
            let shared = self.is_shared(scope);
            let names: Vec<Name> = self.scopes.get(scope).map(|here| here.names.keys().cloned().collect()).unwrap_or_default();
            for name in names {
                let number = if shared {
                    let count = taken.entry(name.clone()).or_default();
                    *count += 1;
                    *count
                } else {
                    1 + self.hidden(scope, &name, &numbers)
                };
                if number > 1 {
                    numbers.insert((scope, name.clone()), number);
                }
                let unique = if number == 1 { name.clone() } else { Name::from(format!("{name}%{number}")) };
                if let Some(binding) = self.scopes.get_mut(scope).and_then(|here| here.names.get_mut(&name))
                    && binding.bound != Bound::Itself
                {
                    binding.bound = if shared { Bound::Module(unique) } else { Bound::Local(unique) };
                }
            }
        }
    }

    /// The number of the name that a local hides, 0 if it hides none. Scopes around are settled before those inside.
    fn hidden(&self, scope: usize, name: &Name, numbers: &HashMap<(usize, Name), usize>) -> usize {
        let mut next = self.scopes.get(scope).and_then(|here| here.parent);
        while let Some((number, here)) = next.and_then(|number| Some((number, self.scopes.get(number)?))).filter(|(_, here)| !here.shared) {
            if here.names.contains_key(name) {
                return numbers.get(&(number, name.clone())).copied().unwrap_or(1);
            }
            next = here.parent;
        }
        0
    }
}

/// The object literal a variable begins with: `{…}` or `x || {…}`.
fn object_in<'t>(input: Input<'_>, value: Node<'t>) -> Option<Node<'t>> {
    match value.kind() {
        "object" => Some(value),
        "binary_expression" => tree::field(value, "right").map(|n| unwrapped(input, n)).filter(|right| right.kind() == "object"),
        _ => None,
    }
}

/// `Client` in `Client.prototype`.
fn prototype_owner(input: Input<'_>, value: Node<'_>) -> Option<Name> {
    let (object, property) = (tree::field(value, "object")?, tree::field(value, "property")?);
    (object.kind() == "identifier" && tree::text(input, property) == "prototype").then(|| Name::from(tree::text(input, object)))
}
