//! Imports and exports of ES modules, CommonJS and AMD. `module.exports` is a variable of the module with an invented name.

use super::expressions::place_of;
use super::functions::As;
use super::names::is_function_value;
use super::{Lowering, perform, read, set};
use crate::frontends::base::{called, field_of};
use crate::frontends::tree;
use crate::model::code::{Arg, Block, Expr, ExprKind, Place, Step, StepKind};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

/// What is known of the file as a module.
#[derive(Debug, Default)]
pub(super) struct Module {
    /// It imports or exports something: its top-level names are its own.
    is_module: bool,
    /// Top-level constants of a script, which other scripts of the page see.
    constants: Vec<(Name, Expr)>,
}

/// Where `module.exports` lives.
pub(super) fn exports_place() -> Place {
    Place::Module(Name::from("%exports"))
}

/// The expressions directly in a step.
pub(super) fn expressions_of(step: Step) -> Vec<Expr> {
    match step.kind {
        StepKind::Do(expr) | StepKind::Return(Some(expr)) => vec![expr],
        _ => Vec::new(),
    }
}

impl Lowering<'_> {
    /// What belongs at the ends of the top level.
    pub(super) fn finish_module(&mut self, body: &mut Block) {
        if self.input.text.contains("exports") {
            let span = Span::new(self.input.id, 0, 0);
            let empty = Expr { kind: ExprKind::Map(Vec::new()), span };
            body.insert(0, perform(set(exports_place(), empty, span)));
        }
        if !self.module.is_module {
            self.file.constants = std::mem::take(&mut self.module.constants);
        }
    }

    fn import_of(&self, source: Node<'_>, name: Option<Name>) -> ExprKind {
        ExprKind::Import(self.literal(source).unwrap_or_else(|| Name::from("")), name)
    }

    fn export_as(&mut self, name: &str, value: Expr) {
        if let Some(namespace) = self.namespaces.last_mut() {
            namespace.push((Name::from(name), value));
            return;
        }
        self.module.is_module = true;
        self.file.exports.push((Name::from(name), value));
    }

    /// `import …`.
    pub(super) fn import(&mut self, node: Node<'_>, out: &mut Block) {
        self.module.is_module = true;
        let clause = tree::children(node).into_iter().find(|child| matches!(child.kind(), "import_clause" | "import_require_clause"));
        let source = tree::field(node, "source").or_else(|| clause.and_then(|clause| tree::field(clause, "source")));
        let Some(source) = source else { return };
        let Some(clause) = clause else {
            out.push(perform(self.make(node, self.import_of(source, None))));
            return;
        };
        let default = (clause.kind() == "import_clause").then(|| Name::from("default"));
        for part in tree::children(clause) {
            match part.kind() {
                "identifier" => self.imported(part, part, self.import_of(source, default.clone()), out),
                "namespace_import" => {
                    if let Some(name) = tree::children(part).first() {
                        self.imported(*name, part, self.import_of(source, None), out);
                    }
                }
                "named_imports" => {
                    for specifier in tree::children(part) {
                        let Some(name) = tree::field(specifier, "name") else { continue };
                        let wanted = self.literal(name).unwrap_or_else(|| self.name(name));
                        let alias = tree::field(specifier, "alias").unwrap_or(name);
                        self.imported(alias, specifier, self.import_of(source, Some(wanted)), out);
                    }
                }
                _ => {}
            }
        }
    }

    fn imported(&self, name: Node<'_>, at: Node<'_>, import: ExprKind, out: &mut Block) {
        if let Some(place) = self.declared(name) {
            out.push(perform(set(place, self.make(at, import), self.span(at))));
        }
    }

    /// `export …`.
    pub(super) fn export(&mut self, node: Node<'_>, out: &mut Block) {
        self.module.is_module |= self.namespaces.is_empty();
        let source = tree::field(node, "source");
        if let Some(declaration) = tree::field(node, "declaration") {
            self.export_declaration(node, declaration, out);
            return;
        }
        if let Some(value) = tree::field(node, "value") {
            self.export_default(value, out);
            return;
        }
        let mut whole = source;
        let mut cursor = node.walk();
        let is_whole = node.children(&mut cursor).any(|child| child.kind() == "=");
        for child in tree::children(node) {
            match child.kind() {
                // `export = value`
                _ if is_whole => {
                    let inner = self.unwrapped(child);
                    let value = match is_function_value(inner.kind()) {
                        true => self.function_value(inner, As::Named(Name::from("module.exports"))),
                        false => self.returned(child),
                    };
                    out.push(perform(set(exports_place(), value, self.span(node))));
                    self.export_as("=", read(exports_place(), self.span(child)));
                }
                "namespace_export" => {
                    whole = None;
                    if let (Some(name), Some(source)) = (tree::children(child).first(), source) {
                        let value = self.make(node, self.import_of(source, None));
                        self.export_as(&self.literal(*name).unwrap_or_else(|| self.name(*name)), value);
                    }
                }
                "export_clause" => {
                    whole = None;
                    for specifier in tree::children(child) {
                        self.export_specifier(specifier, source);
                    }
                }
                _ => {}
            }
        }
        if let Some(source) = whole {
            let value = self.make(node, self.import_of(source, None));
            self.export_as("*", value);
        }
    }

    fn export_specifier(&mut self, specifier: Node<'_>, source: Option<Node<'_>>) {
        let Some(name) = tree::field(specifier, "name") else { return };
        let own = self.literal(name).unwrap_or_else(|| self.name(name));
        let alias = tree::field(specifier, "alias").map(|alias| self.literal(alias).unwrap_or_else(|| self.name(alias)));
        let value = match source {
            Some(source) => self.make(specifier, self.import_of(source, Some(own.clone()))),
            None => self.read_name(name),
        };
        self.export_as(&alias.unwrap_or(own), value);
    }

    fn export_declaration(&mut self, node: Node<'_>, declaration: Node<'_>, out: &mut Block) {
        let mut cursor = node.walk();
        let is_default = node.children(&mut cursor).any(|child| child.kind() == "default");
        self.statement(declaration, out);
        let mut names = Vec::new();
        match declaration.kind() {
            "lexical_declaration" | "variable_declaration" | "using_declaration" => {
                for declarator in tree::children(declaration) {
                    names.extend(tree::field(declarator, "name").map(super::names::bound_names).unwrap_or_default());
                }
            }
            "interface_declaration" | "type_alias_declaration" | "ambient_declaration" => {}
            _ => names.extend(tree::field(declaration, "name")),
        }
        for name in names {
            let value = match name.kind() {
                "nested_identifier" => continue,
                "shorthand_property_identifier_pattern" => match self.declared(name) {
                    Some(place) => read(place, self.span(name)),
                    None => continue,
                },
                _ => self.read_name(name),
            };
            self.export_as(if is_default { "default" } else { self.text(name) }, value);
        }
    }

    fn export_default(&mut self, value: Node<'_>, out: &mut Block) {
        let inner = self.unwrapped(value);
        let lowered = match is_function_value(inner.kind()) {
            true => self.function_value(inner, As::Named(Name::from("default"))),
            false => self.returned(value),
        };
        let span = lowered.span;
        let value = match lowered.kind {
            ExprKind::Closure(_) | ExprKind::Class(_) | ExprKind::Read(Place::Module(_)) => lowered,
            _ => {
                let place = Place::Module(Name::from("%default"));
                out.push(perform(set(place.clone(), lowered, span)));
                read(place, span)
            }
        };
        self.export_as("default", value);
    }

    /// Notes `module.exports = …`, `exports.name = …` and `module.exports.name = …`.
    pub(super) fn note_export(&mut self, left: Node<'_>) {
        let span = self.span(left);
        let whole = read(exports_place(), span);
        if self.is_exports(left) {
            if !self.file.exports.iter().any(|(name, _)| &**name == "=") {
                self.export_as("=", whole);
            }
            return;
        }
        if !tree::field(left, "object").map(|n| self.unwrapped(n)).is_some_and(|object| self.is_exports(object)) {
            return;
        }
        let name = match tree::field(left, "property") {
            Some(property) => Some(self.name(property)),
            None => tree::field(left, "index").and_then(|index| self.literal(index)),
        };
        if let Some(name) = name {
            let place = field_of(whole, name.clone());
            self.export_as(&name, read(place, span));
        }
    }

    fn is_exports(&self, node: Node<'_>) -> bool {
        if self.is_free(node, &["exports"]) {
            return true;
        }
        let (object, property) = (tree::field(node, "object").map(|n| self.unwrapped(n)), tree::field(node, "property"));
        matches!((object, property), (Some(object), Some(property)) if self.is_free(object, &["module"]) && self.text(property) == "exports")
    }

    /// `require('m')`, `import('m')`, `define([…], factory)`.
    pub(super) fn module_call(&mut self, node: Node<'_>, callee: Node<'_>, arguments: Node<'_>) -> Option<Expr> {
        let name = if callee.kind() == "import" { "import" } else { self.text(callee) };
        if !matches!(callee.kind(), "identifier" | "import") || !matches!(name, "require" | "import" | "define" | "requirejs") {
            return None;
        }
        // A module wrapper may hand `require` in; a function of the file that is called so is another one.
        if self.scopes.resolve(self.scope, name).is_some_and(|binding| binding.value.is_some()) {
            return None;
        }
        let arguments: Vec<_> = if arguments.kind() == "arguments" { tree::children(arguments) } else { Vec::new() };
        let first = *arguments.first()?;
        if let Some(module) = self.literal(first).filter(|_| matches!(name, "require" | "import")) {
            self.module.is_module = true;
            return Some(self.make(node, ExprKind::Import(module, None)));
        }
        self.wrapped_module(node, &arguments, name == "define")
    }

    /// `define(['a', 'b'], function (a, b) { … })`: a call of the factory with the modules it asks for; what it gives is exported.
    fn wrapped_module(&mut self, node: Node<'_>, arguments: &[Node<'_>], exports: bool) -> Option<Expr> {
        let factory = self.unwrapped(*arguments.last()?);
        let list = arguments.iter().find(|argument| argument.kind() == "array").copied();
        if !matches!(factory.kind(), "identifier" | "object") && !is_function_value(factory.kind()) || (list.is_none() && !exports) {
            return None;
        }
        let span = self.span(node);
        self.module.is_module = true;
        let params = tree::field(factory, "parameters").map_or(0, |parameters| parameters.named_child_count());
        let wanted: Vec<(Name, Span)> = match list {
            Some(list) => tree::children(list).into_iter().filter_map(|n| Some((self.literal(n)?, self.span(n)))).collect(),
            None => ["require", "exports", "module"].into_iter().take(params).map(|name| (Name::from(name), span.slice(0, 0))).collect(),
        };
        let fills = wanted.iter().any(|(name, _)| &**name == "exports");
        let args = wanted.into_iter().map(|(name, span)| {
            let kind = match &*name {
                "require" | "module" => ExprKind::Symbol(name),
                "exports" => ExprKind::Read(exports_place()),
                _ => ExprKind::Import(name, None),
            };
            Arg { value: Expr { kind, span }, name: None, spread: false }
        });
        let args: Vec<Arg> = args.collect();
        let value = self.returned(factory);
        let value = match factory.kind() {
            "object" => value,
            _ => called(value, args, span.slice(0, 0), span),
        };
        if !exports || fills {
            return Some(value);
        }
        if !self.file.exports.iter().any(|(name, _)| &**name == "=") {
            self.export_as("=", read(exports_place(), span));
        }
        Some(set(exports_place(), value, span))
    }

    /// Notes a top-level constant of a script.
    pub(super) fn note_constant(&mut self, name: Node<'_>, value: &Expr) {
        if self.scope != 0 {
            return;
        }
        let Some(binding) = self.scopes.resolve(0, self.text(name)) else { return };
        let Some(place) = place_of(&binding.bound) else { return };
        let value = match &value.kind {
            ExprKind::Text(..) | ExprKind::Number(_) | ExprKind::Bool(_) if binding.writes == 1 => value.clone(),
            _ => read(place, value.span),
        };
        self.module.constants.push((self.name(name), value));
    }
}
