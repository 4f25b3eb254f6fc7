//! Functions and constructors: what they are given, and what is noted on them.

use super::outline::name_of;
use super::scopes::{AROUND, Scope};
use super::{Lowering, child, children, expr, perform, set, step};
use crate::frontends::tree;
use crate::model::code::{
    Block, CONSTRUCTOR, Callee, Expr, ExprKind, Function, FunctionIx, FunctionKind, Mark, Member, Param, ParamKind, Place, StepKind,
    TypeIx, TypeRef,
};
use crate::model::source::Span;
use tree_sitter::Node;

/// The parameter that stands for the receiver of an extension.
const EXTENDED: &str = "%self";

impl Lowering<'_> {
    /// A function inside of another is a variable that holds it; one of the file is a function.
    pub(super) fn local_function(&mut self, node: Node<'_>, out: &mut Block) {
        if self.scopes.len() <= 1 {
            self.function_declared(node, None, false);
            return;
        }
        let Some(name) = name_of(self.input, node) else { return };
        let place = self.declare(name);
        let value = self.anonymous_function(node);
        out.push(perform(set(place, value, self.span(node))));
    }

    /// A function of the file or of a class.
    pub(super) fn function_declared(&mut self, node: Node<'_>, owner: Option<TypeIx>, is_static: bool) -> FunctionIx {
        let ix = self.reserve();
        let name = tree::field(node, "name");
        let before = |n: &Node<'_>| name.is_some_and(|name| n.end_byte() <= name.start_byte());
        let types: Vec<Node<'_>> =
            children(node).into_iter().filter(|n| matches!(n.kind(), "user_type" | "nullable_type" | "parenthesized_type")).collect();
        let extended = types.iter().find(|n| before(n)).copied();
        let returns = types.iter().find(|n| !before(n)).and_then(|n| self.type_name(*n).0);
        let marks = self.marks(node);
        self.scopes.push(Scope {
            is_static: is_static || owner.is_none(),
            receiver: extended.map(|_| EXTENDED.into()),
            ..Scope::default()
        });
        let mut params = Vec::new();
        if let Some(class) = extended {
            let declared = self.type_name(class).0;
            self.declare(EXTENDED);
            params.push(Param { name: EXTENDED.into(), declared, span: self.span(class), ..Param::default() });
        }
        params.extend(self.params(node));
        let has_body = child(node, "function_body").is_some();
        let mut body = if owner.is_some() && !is_static { self.around(node) } else { Block::new() };
        body.extend(self.function_body(node));
        self.scopes.pop();
        let function = Function {
            name: name.map_or("", |n| self.word(n)).into(),
            owner,
            kind: if owner.is_some() { FunctionKind::Method } else { FunctionKind::Function },
            is_static,
            is_abstract: !has_body,
            is_extension: extended.is_some(),
            params,
            returns,
            marks,
            body: if has_body { body } else { Block::new() },
            span: self.span(node),
            name_span: name.map_or(self.span(node).slice(0, 0), |n| self.span(n)),
            ..Function::default()
        };
        self.fill(ix, function);
        ix
    }

    /// `fun(a: Int): Int { … }`
    pub(super) fn anonymous_function(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        self.closure(false, span, |me| (me.params(node), me.function_body(node)))
    }

    pub(super) fn secondary(&mut self, node: Node<'_>, ix: TypeIx, first: Block) {
        let constructor = self.reserve();
        self.scopes.push(Scope::default());
        let params = self.params(node);
        let mut body = first;
        let at = self.span(node).slice(0, 0);
        if let Some(delegation) = child(node, "constructor_delegation_call") {
            let given = child(delegation, "value_arguments").map(children).unwrap_or_default();
            let args = self.arguments(&given);
            let class = if self.text(delegation).starts_with("super") { TypeRef::Parent } else { TypeRef::Own };
            let callee = Callee::Static(class, Box::new(Member::Named(CONSTRUCTOR.into())));
            body.push(perform(expr(ExprKind::Call { callee, args, name: at }, at)));
        }
        let block = child(node, "block").map(children).unwrap_or_default();
        self.statements(block, &mut body);
        self.scopes.pop();
        self.fill_constructor(constructor, ix, params, body, self.span(node));
    }

    /// Files a constructor under the number that was kept for it.
    pub(super) fn fill_constructor(&mut self, constructor: FunctionIx, owner: TypeIx, params: Vec<Param>, body: Block, span: Span) {
        let (name, kind, name_span) = (CONSTRUCTOR.into(), FunctionKind::Method, span.slice(0, 0));
        self.fill(constructor, Function { name, owner: Some(owner), kind, params, body, span, name_span, ..Function::default() });
        self.add_method(owner, constructor);
    }

    /// The parameters of a function, declared as its variables.
    pub(super) fn params(&mut self, node: Node<'_>) -> Vec<Param> {
        let mut params: Vec<Param> = Vec::new();
        let mut modifiers: Option<Node<'_>> = None;
        for part in child(node, "function_value_parameters").map(children).unwrap_or_default() {
            match part.kind() {
                "parameter_modifiers" => modifiers = Some(part),
                "parameter" => {
                    let Some(name) = child(part, "identifier") else { continue };
                    let (declared, _) = self.declared_type(part);
                    let is_rest = modifiers.is_some_and(|m| self.text(m).split_whitespace().any(|w| w == "vararg"));
                    let marks = modifiers.take().map(|m| self.annotations(m)).unwrap_or_default();
                    self.declare(self.word(name));
                    self.note_function(part, name);
                    let kind = if is_rest { ParamKind::Rest } else { ParamKind::One };
                    params.push(Param { name: self.word(name).into(), declared, kind, marks, span: self.span(part), ..Param::default() });
                }
                _ => {
                    let value = self.expr(part);
                    if let Some(last) = params.last_mut() {
                        last.default = Some(value);
                    }
                }
            }
        }
        params
    }

    /// The body of a function: a block, or the expression that it gives.
    pub(super) fn function_body(&mut self, node: Node<'_>) -> Block {
        let mut body = Block::new();
        let Some(inner) = child(node, "function_body").and_then(|b| children(b).first().copied()) else { return body };
        match inner.kind() {
            "block" => self.statements(children(inner), &mut body),
            _ => {
                let value = self.expr(inner);
                let span = value.span;
                body.push(step(StepKind::Return(Some(value)), span));
            }
        }
        body
    }

    /// What lambdas call the receiver around them.
    pub(super) fn around(&self, node: Node<'_>) -> Block {
        let at = self.span(node).slice(0, 0);
        vec![perform(set(Place::Local(AROUND.into()), expr(ExprKind::This, at), at))]
    }

    /// The annotations of a declaration.
    pub(super) fn marks(&mut self, node: Node<'_>) -> Vec<Mark> {
        child(node, "modifiers").map(|m| self.annotations(m)).unwrap_or_default()
    }

    fn annotations(&mut self, modifiers: Node<'_>) -> Vec<Mark> {
        let mut marks = Vec::new();
        for annotation in children(modifiers).into_iter().filter(|n| n.kind() == "annotation") {
            for inner in children(annotation).into_iter().filter(|n| n.kind() != "use_site_target") {
                let class = if inner.kind() == "constructor_invocation" { children(inner).first().copied() } else { Some(inner) };
                let Some(name) = class.and_then(|n| self.type_name(n).0) else { continue };
                let given = child(inner, "value_arguments").map(children).unwrap_or_default();
                let args = self.arguments(&given);
                marks.push(Mark { name, args, span: self.span(annotation) });
            }
        }
        marks
    }
}
