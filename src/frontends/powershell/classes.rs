//! Classes.

use super::{Lowering, peeled, perform};
use crate::frontends::base::arg;
use crate::frontends::tree;
use crate::model::code::{Arg, CONSTRUCTOR, Callee, Expr, ExprKind, Field, FunctionIx, Member, Step, StepKind, Type, TypeRef};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

impl Lowering<'_> {
    pub(super) fn class(&mut self, node: Node<'_>) {
        let parts = tree::children(node);
        let mut names = parts.iter().filter(|n| n.kind() == "simple_name");
        let Some(name) = names.next().map(|n| Name::from(self.text(*n))) else { return };
        let parents: Vec<TypeRef> = names.map(|n| TypeRef::Named(self.text(*n).into())).collect();
        let has_parents = !parents.is_empty();
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
                    let is_constructor = own.eq_ignore_ascii_case(&name);
                    let method = if is_constructor { Name::from(CONSTRUCTOR) } else { Name::from(own) };
                    let ix = self.method(part, owner, method, named, is_static);
                    if is_constructor && has_parents {
                        self.with_parent(ix, named);
                    }
                    methods.push(ix);
                }
                _ => {}
            }
        }
        if let Some(class) = self.file.types.get_mut(owner) {
            (class.fields, class.methods) = (fields, methods);
        }
    }

    /// The parent's constructor without parameters runs even if nobody says so.
    fn with_parent(&mut self, constructor: FunctionIx, named: Node<'_>) {
        let span = self.span(named);
        let call = parent_constructor(Vec::new(), span);
        let Some(function) = self.file.functions.get_mut(constructor) else { return };
        if !matches!(function.body.first(), Some(Step { kind: StepKind::Do(first), .. }) if is_parent_constructor(first)) {
            function.body.insert(0, perform(call));
        }
    }

    /// `: base(…)`, which the parser is given as the first command of the constructor's body.
    pub(super) fn base_call(&mut self, node: Node<'_>) -> Option<Expr> {
        let given = tree::walk(node).find(|n| n.kind() == "parenthesized_expression")?;
        let inner = peeled(*tree::children(given).first()?);
        let values: Vec<Node<'_>> = if inner.kind().starts_with("array_literal") { tree::children(inner) } else { vec![inner] };
        let args = values.into_iter().map(|v| arg(self.expr(v))).collect();
        Some(parent_constructor(args, self.span(node)))
    }

    /// An enumeration: where a text is wanted, a value is its name.
    pub(super) fn enumeration(&mut self, node: Node<'_>) {
        let parts = tree::children(node);
        let Some(name) = parts.iter().find(|n| n.kind() == "simple_name") else { return };
        let members = parts.iter().filter(|n| n.kind() == "enum_member").filter_map(|m| tree::children(*m).first().copied());
        let fields = members
            .map(|member| {
                let span = self.span(member);
                let own = Name::from(self.text(member));
                let init = Some(Expr { kind: ExprKind::Text(own.clone(), span), span });
                Field { name: own, init, is_static: true, is_constant: true, span, ..Field::default() }
            })
            .collect();
        let (name, span) = (self.text(*name).into(), self.span(node));
        self.file.types.push(Type { name, fields, span, ..Type::default() });
    }
}

fn parent_constructor(args: Vec<Arg>, span: Span) -> Expr {
    let callee = Callee::Static(TypeRef::Parent, Box::new(Member::Named(CONSTRUCTOR.into())));
    Expr { kind: ExprKind::Call { callee, args, name: span }, span }
}

fn is_parent_constructor(value: &Expr) -> bool {
    matches!(&value.kind, ExprKind::Call { callee: Callee::Static(TypeRef::Parent, member), .. } if matches!(&**member, Member::Named(name) if &**name == CONSTRUCTOR))
}
