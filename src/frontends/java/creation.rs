//! `new`: objects of named and of anonymous classes.

use super::calls::constructing;
use super::expressions::{local, plain};
use super::outline::members;
use super::scopes::{AROUND, Class, Context, captured};
use super::set;
use super::{Lowering, children, expr, perform, tree};
use crate::model::code::{Arg, CONSTRUCTOR, Expr, ExprKind, Function, FunctionKind, Param, Place, Type, TypeRef};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

impl Lowering<'_> {
    pub(super) fn creation(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let Some(class) = tree::field(node, "type").and_then(|n| self.type_ref(n)) else { return self.opaque(node) };
        let args = self.arguments(tree::field(node, "arguments"));
        match children(node).into_iter().find(|n| n.kind() == "class_body") {
            None => expr(ExprKind::New { class, args }, span),
            Some(body) => match self.filled(class.clone(), &args, body, span) {
                Some(filled) => filled,
                None => self.anonymous(class, args, body, span),
            },
        }
    }

    /// `new HashMap<>() {{ put(a, b); }}`: the object, and then the calls on it.
    fn filled(&mut self, class: TypeRef, args: &[Arg], body: Node<'_>, span: Span) -> Option<Expr> {
        let members = children(body);
        let [block] = members[..] else { return None };
        let statements = (block.kind() == "block").then(|| children(block))?;
        if !statements.iter().all(|s| s.kind() == "expression_statement") {
            return None;
        }
        let made = self.temporary();
        let mut steps = vec![set(Place::Local(made.clone()), expr(ExprKind::New { class, args: args.to_vec() }, span), span)];
        self.contexts.push(Context { class: Some(Class { fills: Some(made.clone()), ..Class::default() }), ..Context::default() });
        for statement in statements {
            steps.extend(children(statement).into_iter().map(|n| self.expr(n)).collect::<Vec<_>>());
        }
        self.contexts.pop();
        steps.push(local(&made, span));
        Some(expr(ExprKind::Sequence(steps), span))
    }

    /// A class without a name: its constructor is given what it sees of its surroundings.
    pub(super) fn anonymous(&mut self, parent: TypeRef, mut args: Vec<Arg>, body: Node<'_>, span: Span) -> Expr {
        let name: Name = format!("class@{}:{}", self.input.path, body.start_byte()).into();
        let ix = self.file.types.len();
        self.file.types.push(Type::default());
        let class = Class { ix, name: name.clone(), members: Some(members(self.input, body)), anonymous: true, ..Class::default() };
        let mut declared = Type { name: name.clone(), parents: vec![parent], span: self.span(body), is_anonymous: true, ..Type::default() };
        self.contexts.push(Context { class: Some(class), ..Context::default() });
        let blocks = self.class_members(body, &mut declared, false);
        let seen = self.contexts.pop().and_then(|c| c.class).map(|c| c.captured).unwrap_or_default();
        let at = span.slice(0, 0);
        let mut params = Vec::new();
        let mut handed_on = Vec::new();
        for index in 0..args.len() {
            let name: Name = format!("%{index}").into();
            handed_on.push(plain(local(&name, at)));
            params.push(Param { name, span: at, ..Param::default() });
        }
        for name in &seen {
            params.push(Param { name: captured(name), span: at, promoted: true, ..Param::default() });
            let place = self.variable(name, at);
            args.push(plain(expr(place.map_or(ExprKind::Opaque(Vec::new()), ExprKind::Read), at)));
        }
        params.push(Param { name: AROUND.into(), span: at, promoted: true, ..Param::default() });
        args.push(plain(self.around(at)));
        let mut steps = vec![perform(constructing(TypeRef::Parent, handed_on, at, at))];
        steps.extend(blocks);
        declared.methods.push(self.add_function(Function {
            name: CONSTRUCTOR.into(),
            owner: Some(ix),
            kind: FunctionKind::Method,
            params,
            body: steps,
            span: at,
            name_span: at,
            ..Function::default()
        }));
        self.file.types[ix] = declared;
        expr(ExprKind::New { class: TypeRef::Named(name), args }, span)
    }

    /// The object around a class body.
    fn around(&self, span: Span) -> Expr {
        let at = self.contexts.iter().rposition(|c| c.class.as_ref().is_some_and(|c| c.fills.is_none()));
        at.map_or(expr(ExprKind::Null, span), |at| self.receiver(at, span))
    }
}
