//! Variables, members and elements: where values are put and read.

use super::{Lowering, folded, peeled};
use crate::frontends::base::operation;
use crate::frontends::tree;
use crate::model::code::{Entry, Expr, ExprKind, Member, Place, TypeRef};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

impl Lowering<'_> {
    /// A variable that is read.
    pub(super) fn variable(&mut self, node: Node<'_>) -> Expr {
        let name = variable_name(self.text(node));
        let span = self.span(node);
        let kind = match &*name {
            "true" => ExprKind::Bool(true),
            "false" => ExprKind::Bool(false),
            "null" => ExprKind::Null,
            "this" => ExprKind::This,
            "psscriptroot" | "pscommandpath" | "pwd" | "home" => ExprKind::Symbol(name),
            "psboundparameters" if !self.passed.is_empty() => return self.bound_parameters(span),
            _ if let Some(function) = name.strip_prefix("function:") => ExprKind::Text(function.into(), span),
            _ => match name.strip_prefix("env:") {
                // The name of an environment variable keeps its case.
                Some(_) => {
                    let written = self.text(node).trim_end_matches('}');
                    let start = written.rfind(':').map_or(0, |at| at + 1);
                    let at = span.slice(start, written.len());
                    let text = Expr { kind: ExprKind::Text(written.get(start..).unwrap_or("").into(), at), span: at };
                    return operation("%env", vec![text], span, span);
                }
                None => ExprKind::Read(self.variable_place(&name)),
            },
        };
        Expr { kind, span }
    }

    /// `$PSBoundParameters`: the parameters by their names.
    fn bound_parameters(&self, span: Span) -> Expr {
        let entries = self.passed.iter().map(|(name, at)| {
            let key = Expr { kind: ExprKind::Text(name.clone(), *at), span: *at };
            let value = Expr { kind: ExprKind::Read(Place::Local(folded(name))), span: *at };
            Entry { key: Some(key), value, spread: false, span: *at }
        });
        Expr { kind: ExprKind::Map(entries.collect()), span }
    }

    /// `$PSBoundParameters.ContainsKey('Name')`: whether a parameter holds something.
    pub(super) fn bound_parameter(&mut self, object: Node<'_>, member: &Member, list: Option<Node<'_>>, span: Span) -> Option<Expr> {
        let is_test = matches!(member, Member::Named(name) if name.eq_ignore_ascii_case("ContainsKey"));
        let is_bound = &*variable_name(self.text(object)) == "psboundparameters";
        let name = tree::walk(list.filter(|_| is_test && is_bound)?).find(|n| n.kind() == "string_literal")?;
        let ExprKind::Text(name, _) = self.string(name).kind else { return None };
        Some(Expr { kind: ExprKind::Read(Place::Local(folded(&name))), span })
    }

    /// Where a variable keeps its value.
    pub(super) fn variable_place(&self, name: &str) -> Place {
        if let Some((scope, plain)) = name.split_once(':') {
            return match scope {
                "local" | "private" | "using" if self.is_local(plain) => Place::Local(plain.into()),
                "env" => Place::Global(name.into()),
                _ => Place::Global(plain.into()),
            };
        }
        if self.is_local(name) { Place::Local(name.into()) } else { Place::Global(name.into()) }
    }

    /// What a pipe hands on is local wherever it is read.
    fn is_local(&self, name: &str) -> bool {
        matches!(name, "_" | "psitem") || self.locals.as_ref().is_some_and(|locals| locals.contains(name))
    }

    /// The place that the left side of an assignment names.
    pub(super) fn place(&mut self, node: Node<'_>) -> Option<Place> {
        let node = peeled(node);
        match node.kind() {
            "variable" => Some(self.variable_place(&variable_name(self.text(node)))),
            "cast_expression" => self.place(cast_operand(node)),
            "member_access" => {
                let (object, member) = self.member_parts(node)?;
                // `$Name.Value` of a parameter `[ref]$Name`
                if let (Member::Named(name), "variable") = (&member, object.kind())
                    && name.eq_ignore_ascii_case("value")
                    && self.refs.contains(&variable_name(self.text(object)))
                {
                    return self.place(object);
                }
                if let Some(class) = self.class_of(object) {
                    let Member::Named(name) = member else { return None };
                    return Some(Place::Static(class, name));
                }
                Some(Place::Field(Box::new(self.expr(object)), Box::new(member)))
            }
            "element_access" => {
                let mut parts = tree::children(node).into_iter();
                let (object, index) = (parts.next()?, parts.next()?);
                Some(Place::Index(Box::new(self.expr(object)), Some(Box::new(self.expr(index)))))
            }
            "parenthesized_expression" => self.place(*tree::children(node).first()?),
            _ => None,
        }
    }

    /// The object and the member of an access or a call.
    pub(super) fn member_parts<'t>(&mut self, node: Node<'t>) -> Option<(Node<'t>, Member)> {
        let mut parts = tree::children(node).into_iter();
        let (object, member) = (parts.next()?, parts.find(|n| n.kind() == "member_name")?);
        let inner = member.named_child(0).unwrap_or(member);
        let member = match inner.kind() {
            "simple_name" | "member_name" => Member::Named(self.text(inner).into()),
            "string_literal" => match self.string(inner).kind {
                ExprKind::Text(name, _) => Member::Named(name),
                _ => Member::Computed(self.string(inner)),
            },
            _ => Member::Computed(self.expr(inner)),
        };
        Some((object, member))
    }

    /// The class that a type in brackets names.
    pub(super) fn class_of(&self, node: Node<'_>) -> Option<TypeRef> {
        let node = peeled(node);
        let name = super::literals::type_name(self.input, node).filter(|_| node.kind() == "type_literal")?;
        Some(TypeRef::Named(name))
    }
}

/// The operand of a cast.
pub(super) fn cast_operand(node: Node<'_>) -> Node<'_> {
    peeled(tree::children(node).into_iter().next_back().unwrap_or(node))
}

/// The name of a variable in lower case: `$Script:X`, `${x}`, `@splatted`.
pub(super) fn variable_name(written: &str) -> Name {
    folded(written.trim_start_matches(['$', '@']).trim_start_matches('{').trim_end_matches('}'))
}
