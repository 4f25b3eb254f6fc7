//! Classes, interfaces, traits and enums.

use super::{Class, Lowering, expr, names, tree};
use crate::frontends::base::Deeper;
use crate::model::code::{Arg, Callee, Expr, ExprKind, Field, Function, FunctionKind, Mark, Type, TypeRef};
use crate::model::source::Name;
use tree_sitter::Node;

impl Lowering<'_> {
    pub(super) fn class_declaration(&mut self, node: Node<'_>) {
        let Some(name) = tree::field(node, "name") else { return };
        let name = self.names.declared(self.text(name));
        self.declare_type(node, name);
    }

    /// `new class {…}`: a type whose name nobody else can write.
    pub(super) fn anonymous_class(&mut self, node: Node<'_>) -> Name {
        let name: Name = format!("class@{}:{}", self.input.path, node.start_byte()).into();
        self.declare_type(node, name.clone());
        name
    }

    fn declare_type(&mut self, node: Node<'_>, name: Name) {
        let marks = self.marks(node);
        let mut declared = Type { name: name.clone(), marks, span: self.span(node), ..Type::default() };
        declared.is_abstract = matches!(node.kind(), "interface_declaration" | "trait_declaration");
        let mut members = None;
        for child in tree::children(node) {
            match child.kind() {
                "abstract_modifier" => declared.is_abstract = true,
                "base_clause" | "class_interface_clause" => declared.parents.extend(self.named_types(child)),
                "declaration_list" | "enum_declaration_list" => members = Some(child),
                _ => {}
            }
        }
        let parent = tree::children(node).into_iter().find(|n| n.kind() == "base_clause" && node.kind() != "interface_declaration");
        let parent = parent.and_then(|p| match self.named_types(p).into_iter().next() {
            Some(TypeRef::Named(name)) => Some(name),
            _ => None,
        });
        let ix = self.file.types.len();
        self.file.types.push(Type::default());
        let constructor = members.filter(|_| node.kind() == "class_declaration").and_then(|m| self.old_constructor(&name, m));
        let class = Class { ix, name, parent, constructor };
        let outer = self.class.replace(class.clone());
        if node.kind() == "enum_declaration" {
            declared.is_enum = true;
            let span = self.span(node);
            declared.methods.push(self.case_constructor(ix, span));
        }
        for member in members.map(tree::children).unwrap_or_default() {
            self.member_declaration(member, &mut declared, &class);
        }
        self.class = outer;
        self.file.types[ix] = declared;
    }

    fn member_declaration(&mut self, node: Node<'_>, declared: &mut Type, class: &Class) {
        match node.kind() {
            "method_declaration" => {
                let ix = self.method(node);
                declared.methods.push(ix);
            }
            "property_declaration" => self.properties(node, declared, class),
            "const_declaration" => self.class_constants(node, declared),
            "enum_case" => self.enum_case(node, declared),
            "use_declaration" => self.traits(node, declared, class),
            "ERROR" => {
                for inner in tree::children(node) {
                    let known = matches!(inner.kind(), "method_declaration" | "property_declaration" | "const_declaration" | "ERROR");
                    if known {
                        self.deeper(inner, |l| l.member_declaration(inner, declared, class));
                    } else {
                        self.statement(inner, &mut Vec::new());
                    }
                }
            }
            _ => {}
        }
    }

    /// `use T, U { T::a as b; }`: an alias is a method that calls the trait's.
    fn traits(&mut self, node: Node<'_>, declared: &mut Type, class: &Class) {
        let used = self.named_types(node);
        let clauses = tree::children(node).into_iter().filter(|n| n.kind() == "use_list").flat_map(tree::children);
        for clause in clauses.filter(|n| n.kind() == "use_as_clause") {
            let parts: Vec<_> = tree::children(clause).into_iter().filter(|n| n.kind() != "visibility_modifier").collect();
            let [method, alias] = parts[..] else { continue };
            let scoped = tree::children(method);
            let (owner, method) = match scoped[..] {
                [owner, method] => (self.named_type(self.text(owner)), method),
                _ => (if let [one] = &used[..] { one.clone() } else { TypeRef::Own }, method),
            };
            let (span, name) = (self.span(clause), self.span(method));
            let callee = Callee::Static(owner, Box::new(self.method_name(method)));
            let function = Function {
                name: self.text(alias).into(),
                owner: Some(class.ix),
                kind: FunctionKind::Method,
                name_span: self.span(alias),
                ..self.forwarding(callee, name, span)
            };
            declared.methods.push(self.add_function(function));
        }
        declared.mixins.extend(used);
    }

    fn properties(&mut self, node: Node<'_>, declared: &mut Type, class: &Class) {
        let children = tree::children(node);
        let is_static = children.iter().any(|n| n.kind() == "static_modifier");
        let kind = tree::field(node, "type");
        let of_type = self.declared_type(kind).or_else(|| self.plain_type(kind));
        let is_optional = kind.is_some_and(|kind| is_nullable(self.text(kind)));
        let marks = self.marks(node);
        let mut last = Name::from("");
        for element in &children {
            match element.kind() {
                "property_element" => {
                    let Some(name) = tree::field(*element, "name") else { continue };
                    last = self.text(name).trim_start_matches('$').into();
                    let init = tree::field(*element, "default_value").map(|n| self.expr(n));
                    let span = self.span(*element);
                    // What a hook gives is no value of its own.
                    if init.is_none() && children.iter().any(|n| self.has_get_hook(*n)) {
                        continue;
                    }
                    let (name, declared_as, marks) = (last.clone(), of_type.clone(), marks.clone());
                    declared.fields.push(Field {
                        name,
                        declared: declared_as,
                        is_optional,
                        marks,
                        init,
                        is_static,
                        span,
                        ..Field::default()
                    });
                }
                "property_hook_list" => {
                    let hooks = self.property_hooks(*element, &last, class);
                    declared.methods.extend(hooks);
                }
                _ => {}
            }
        }
    }

    /// Whether these are the hooks of a property, with one that gives its value.
    fn has_get_hook(&self, node: Node<'_>) -> bool {
        let hooks = tree::children(node).into_iter().filter(|n| n.kind() == "property_hook");
        let mut names = hooks.filter_map(|hook| tree::children(hook).into_iter().find(|n| n.kind() == "name"));
        names.any(|name| self.text(name).eq_ignore_ascii_case("get"))
    }

    fn class_constants(&mut self, node: Node<'_>, declared: &mut Type) {
        for (name, init, span) in self.constant_elements(node) {
            declared.fields.push(Field { name, init: Some(init), is_static: true, is_constant: true, span, ..Field::default() });
        }
    }

    fn enum_case(&mut self, node: Node<'_>, declared: &mut Type) {
        let Some(name) = tree::field(node, "name") else { return };
        let span = self.span(name);
        let text: Name = self.text(name).into();
        let named = expr(ExprKind::Text(text.clone(), span), span);
        let value = match tree::field(node, "value") {
            Some(value) => self.expr(value),
            None => named.clone(),
        };
        let span = self.span(node);
        let args = [value, named].map(|value| Arg { value, name: None, spread: false }).into();
        let init = expr(ExprKind::New { class: TypeRef::Own, args }, span);
        declared.fields.push(Field { name: text, init: Some(init), is_static: true, is_constant: true, span, ..Field::default() });
    }

    /// `const A = 1, B = 2;`
    pub(super) fn constant_elements(&mut self, node: Node<'_>) -> Vec<(Name, Expr, crate::model::source::Span)> {
        let mut found = Vec::new();
        for element in tree::children(node).into_iter().filter(|n| n.kind() == "const_element") {
            let parts = tree::children(element);
            if let [name, .., value] = parts[..] {
                let value = self.expr(value);
                found.push((self.text(name).into(), value, self.span(element)));
            }
        }
        found
    }

    fn named_types(&self, node: Node<'_>) -> Vec<TypeRef> {
        let names = tree::children(node).into_iter().filter(|n| matches!(n.kind(), "name" | "qualified_name" | "relative_name"));
        names.map(|n| self.named_type(self.text(n))).collect()
    }

    /// The plain names of attributes.
    /// The attributes in front of a class, property or parameter.
    pub(super) fn marks(&mut self, node: Node<'_>) -> Vec<Mark> {
        let lists = tree::children(node).into_iter().filter(|n| n.kind() == "attribute_list");
        let attributes: Vec<Node<'_>> = lists.flat_map(|list| tree::walk(list).filter(|n| n.kind() == "attribute")).collect();
        let mut marks = Vec::new();
        for attribute in attributes {
            let Some(name) = attribute.named_child(0) else { continue };
            let name = names::plain(self.text(name)).into();
            let args = self.arguments(tree::field(attribute, "parameters"));
            marks.push(Mark { name, args, span: self.span(attribute) });
        }
        marks
    }

    /// The type of plain values that a declared type names, when it names no class.
    pub(super) fn plain_type(&self, node: Option<Node<'_>>) -> Option<Name> {
        let plain = tree::walk(node?).filter(|n| n.kind() == "primitive_type" && self.text(*n) != "null");
        let names: Vec<&str> = plain.map(|n| self.text(n)).collect();
        if let [one] = names[..] { Some(one.into()) } else { None }
    }
}

/// Whether a type as written takes null.
fn is_nullable(text: &str) -> bool {
    text.starts_with('?') || text.split('|').any(|part| part.trim().eq_ignore_ascii_case("null"))
}
