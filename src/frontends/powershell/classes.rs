//! Classes.

use super::Lowering;
use crate::frontends::tree;
use crate::model::code::{CONSTRUCTOR, Field, Type, TypeRef};
use crate::model::source::Name;
use tree_sitter::Node;

impl Lowering<'_> {
    pub(super) fn class(&mut self, node: Node<'_>) {
        let parts = tree::children(node);
        let mut names = parts.iter().filter(|n| n.kind() == "simple_name");
        let Some(name) = names.next().map(|n| Name::from(self.text(*n))) else { return };
        let parents = names.map(|n| TypeRef::Named(self.text(*n).into())).collect();
        let owner = self.file.types.len();
        let span = self.span(node);
        self.file.types.push(Type { name: name.clone(), parents, span, ..Type::default() });
        let (mut fields, mut methods) = (Vec::new(), Vec::new());
        for part in parts {
            let is_static =
                tree::children(part).iter().any(|n| n.kind() == "class_attribute" && self.text(*n).eq_ignore_ascii_case("static"));
            match part.kind() {
                "class_property_definition" => {
                    let children = tree::children(part);
                    let Some(at) = children.iter().position(|n| n.kind() == "variable") else { continue };
                    let declared = children.iter().find(|n| n.kind() == "type_literal");
                    let declared = declared.and_then(|n| super::literals::type_name(self.input, *n));
                    let init = children.get(at + 1).map(|n| self.expr(*n));
                    let name = children.get(at).map_or("", |n| self.text(*n)).trim_start_matches('$');
                    fields.push(Field { name: name.into(), declared, init, is_static, span: self.span(part), ..Field::default() });
                }
                "class_method_definition" => {
                    let Some(named) = tree::children(part).into_iter().find(|n| n.kind() == "simple_name") else { continue };
                    let own = self.text(named);
                    let method = if own.eq_ignore_ascii_case(&name) { Name::from(CONSTRUCTOR) } else { Name::from(own) };
                    methods.push(self.method(part, owner, method, named, is_static));
                }
                _ => {}
            }
        }
        if let Some(class) = self.file.types.get_mut(owner) {
            (class.fields, class.methods) = (fields, methods);
        }
    }
}
