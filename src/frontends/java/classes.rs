//! Classes, interfaces and annotation types.

use super::outline::{has_modifier, type_names};
use super::scopes::{Class, Context};
use super::{Lowering, children, perform, tree};
use crate::model::code::{Block, CONSTRUCTOR, Function, FunctionKind, Type, TypeRef};
use tree_sitter::Node;

impl Lowering<'_> {
    /// A declaration of a type, wherever it stands.
    pub(super) fn type_declaration(&mut self, node: Node<'_>) {
        let Some(name) = tree::field(node, "name") else { return };
        let around = self.contexts.iter().rev().find_map(|c| c.class.as_ref()).filter(|c| !c.anonymous);
        let name = match around {
            Some(around) => format!("{}.{}", around.name, self.text(name)),
            None => self.names.declared(self.text(name)),
        };
        let ix = self.file.types.len();
        self.file.types.push(Type::default());
        let is_interface = matches!(node.kind(), "interface_declaration" | "annotation_type_declaration");
        let mut declared = Type {
            name: name.as_str().into(),
            span: self.span(node),
            is_abstract: is_interface || has_modifier(node, "abstract"),
            is_enum: node.kind() == "enum_declaration",
            ..Type::default()
        };
        let class = Class { ix, name: name.as_str().into(), ..Class::default() };
        let variables = self.type_variables(node);
        self.contexts.push(Context { class: Some(class), variables, ..Context::default() });
        declared.marks = self.marks(node);
        let mut has_parent = false;
        for child in children(node) {
            if matches!(child.kind(), "superclass" | "super_interfaces" | "extends_interfaces") {
                has_parent |= child.kind() == "superclass";
                declared.parents.extend(type_names(child).into_iter().filter_map(|n| self.type_ref(n)));
            }
        }
        if let Some(body) = tree::field(node, "body") {
            match node.kind() {
                "enum_declaration" => self.enumeration(body, &mut declared),
                "record_declaration" => self.record(node, body, &mut declared),
                _ => {
                    let blocks = self.class_members(body, &mut declared, has_parent);
                    self.default_constructor(&mut declared, blocks, has_parent);
                }
            }
        }
        self.generated(node, &mut declared);
        self.contexts.pop();
        self.file.types[ix] = declared;
    }

    /// The constructor of a class that declares none, where it does anything.
    pub(super) fn default_constructor(&mut self, declared: &mut Type, blocks: Block, has_parent: bool) {
        let own = |ix: &usize| self.file.functions.get(*ix).is_some_and(|f| &*f.name == CONSTRUCTOR);
        if blocks.is_empty() || declared.methods.iter().any(own) {
            return;
        }
        let at = declared.span.slice(0, 0);
        let parent = has_parent.then(|| perform(super::calls::constructing(TypeRef::Parent, Vec::new(), at, at)));
        let function = Function {
            name: CONSTRUCTOR.into(),
            kind: FunctionKind::Method,
            body: parent.into_iter().chain(blocks).collect(),
            span: declared.span,
            name_span: at,
            ..Function::default()
        };
        self.add_method(declared, function);
    }

    /// Files a function that the compiler writes as a method of the class the code stands in.
    pub(super) fn add_method(&mut self, declared: &mut Type, function: Function) {
        let owner = self.class().map(|c| c.ix);
        declared.methods.push(self.add_function(Function { owner, ..function }));
    }
}
