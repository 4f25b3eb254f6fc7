//! Methods, constructors, local functions and lambdas.

use super::names::plain;
use super::{Lowering, expr, has_modifier, perform, step, tree};
use crate::model::code::{
    Block, CONSTRUCTOR, Callee, Captures, Expr, ExprKind, Function, FunctionIx, FunctionKind, Member, Param, ParamKind, StepKind, TypeRef,
};
use crate::model::source::Name;
use tree_sitter::Node;

impl Lowering<'_> {
    pub(super) fn method(&mut self, node: Node<'_>) -> FunctionIx {
        let head = Function {
            name: plain(self.field_text(node, "name")).into(),
            kind: FunctionKind::Method,
            is_static: has_modifier(self.input, node, "static"),
            is_abstract: tree::field(node, "body").is_none(),
            is_extension: self.is_extension(node),
            ..Function::default()
        };
        self.callable(node, head, false)
    }

    /// Whether the first parameter is `this`: the method may be called as one of that value.
    fn is_extension(&self, node: Node<'_>) -> bool {
        let first = tree::field(node, "parameters").and_then(|p| super::children(p).into_iter().next());
        first.is_some_and(|p| has_modifier(self.input, p, "this"))
    }

    pub(super) fn constructor(&mut self, node: Node<'_>) -> FunctionIx {
        let head = Function { name: CONSTRUCTOR.into(), kind: FunctionKind::Method, ..Function::default() };
        let initializer = super::children(node).into_iter().find(|n| n.kind() == "constructor_initializer");
        self.file_function(node, head, |l, function| {
            function.params = tree::field(node, "parameters").map(|n| l.parameters(n)).unwrap_or_default();
            let mut body = Block::new();
            match initializer {
                Some(initializer) => {
                    let own = initializer.children(&mut initializer.walk()).any(|n| n.kind() == "this");
                    let class = if own { TypeRef::Own } else { TypeRef::Parent };
                    let arguments = super::children(initializer).into_iter().find(|n| n.kind() == "argument_list");
                    body.push(perform(l.chained(class, arguments, initializer)));
                }
                // The parent's constructor without parameters runs even if nobody says so.
                None if l.classes.last().is_some_and(|c| l.members.has_parents(&c.name)) => {
                    let at = tree::field(node, "name").unwrap_or(node);
                    body.push(perform(l.chained(TypeRef::Parent, None, at)));
                }
                None => {}
            }
            body.extend(l.body(node));
            body
        })
    }

    /// `: base(…)`, `: this(…)`
    pub(super) fn chained(&mut self, class: TypeRef, arguments: Option<Node<'_>>, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let args = arguments.map(|n| self.arguments(n)).unwrap_or_default();
        let callee = Callee::Static(class, Box::new(Member::Named(CONSTRUCTOR.into())));
        expr(ExprKind::Call { callee, args, name: span }, span)
    }

    /// `int f(int x) { … }` in a body: a value under its name.
    pub(super) fn local_function(&mut self, node: Node<'_>) -> Expr {
        let captures = Captures::All { this: !has_modifier(self.input, node, "static") };
        let head = Function { kind: FunctionKind::Closure, captures, ..Function::default() };
        let ix = self.callable(node, head, true);
        expr(ExprKind::Closure(ix), self.span(node))
    }

    /// `x => …`, `(x, y) => { … }`, `delegate (T x) { … }`
    pub(super) fn lambda(&mut self, node: Node<'_>) -> Expr {
        let head = Function { kind: FunctionKind::Closure, captures: Captures::All { this: true }, ..Function::default() };
        let ix = self.callable(node, head, true);
        expr(ExprKind::Closure(ix), self.span(node))
    }

    /// Lowers parameters and body in a scope of their own and files the function.
    pub(super) fn callable(&mut self, node: Node<'_>, head: Function, captures: bool) -> FunctionIx {
        self.file_callable(node, head, captures, |l, function| {
            if let Some(parameters) = tree::field(node, "parameters") {
                function.params = l.parameters(parameters);
            }
            function.params.extend(l.type_parameter(node));
            l.body(node)
        })
    }

    pub(super) fn file_function(
        &mut self,
        node: Node<'_>,
        head: Function,
        lower: impl FnOnce(&mut Self, &mut Function) -> Block,
    ) -> FunctionIx {
        self.file_callable(node, head, false, lower)
    }

    fn file_callable(
        &mut self,
        node: Node<'_>,
        mut function: Function,
        captures: bool,
        lower: impl FnOnce(&mut Self, &mut Function) -> Block,
    ) -> FunctionIx {
        let ix = self.reserve();
        function.owner = self.classes.last().map(|c| c.ix);
        function.span = self.span(node);
        function.name_span = tree::field(node, "name").map_or(function.span.slice(0, 0), |n| self.span(n));
        let returns = tree::field(node, "returns").or_else(|| tree::field(node, "type"));
        let lambda = matches!(node.kind(), "lambda_expression" | "anonymous_method_expression");
        function.returns = returns.filter(|_| !lambda).and_then(|n| self.class_name(n));
        function.marks = self.marks(node);
        let parts = returns.map(|n| self.tuple_names(n)).unwrap_or_default();
        let is_static = function.is_static || (captures && self.scope.is_static);
        function.body = self.in_function(is_static, captures, |l| {
            l.scope.parts = parts;
            l.scope.returns = function.returns.clone();
            lower(l, &mut function)
        });
        self.fill(ix, function);
        ix
    }

    /// The names of the parts of a tuple type, of a task of one too.
    fn tuple_names(&self, node: Node<'_>) -> Vec<Name> {
        let tuple = tree::walk(node).take(8).find(|n| n.kind() == "tuple_type");
        let elements = tuple.map(super::children).unwrap_or_default();
        elements.into_iter().filter_map(|n| tree::field(n, "name")).map(|n| self.text(n).into()).collect()
    }

    /// The steps of a body: a block, or one expression.
    fn body(&mut self, node: Node<'_>) -> Block {
        let body = tree::field(node, "body").or_else(|| super::children(node).into_iter().find(|n| n.kind() == "block"));
        let Some(body) = body else { return Block::new() };
        match body.kind() {
            "block" => self.block(body),
            _ => self.arrow(body),
        }
    }

    /// `=> expression`
    pub(super) fn arrow(&mut self, node: Node<'_>) -> Block {
        let inner = if node.kind() == "arrow_expression_clause" { super::children(node).into_iter().next() } else { Some(node) };
        let Some(inner) = inner else { return Block::new() };
        let value = self.returned(inner);
        let span = value.span;
        vec![step(StepKind::Return(Some(value)), span)]
    }

    /// The parameters of a list; a last `params` one has no node of its own.
    pub(super) fn parameters(&mut self, node: Node<'_>) -> Vec<Param> {
        if node.kind() != "parameter_list" && node.kind() != "bracketed_parameter_list" {
            // `x => …`
            let name: Name = plain(self.text(node)).into();
            self.declare(&name);
            return vec![Param { name, span: self.span(node), ..Param::default() }];
        }
        let mut params: Vec<Param> = Vec::new();
        for parameter in super::children(node).into_iter().filter(|n| n.kind() == "parameter") {
            params.extend(self.parameter(parameter));
        }
        if let Some(name) = tree::field(node, "name") {
            let span = self.span(name);
            let name: Name = plain(self.text(name)).into();
            self.declare(&name);
            params.push(Param { name, kind: ParamKind::Rest, span, ..Param::default() });
        }
        params
    }

    fn parameter(&mut self, node: Node<'_>) -> Option<Param> {
        let name_node = tree::field(node, "name")?;
        let name: Name = plain(self.text(name_node)).into();
        self.declare(&name);
        let of_type = tree::field(node, "type");
        let default = super::children(node)
            .into_iter()
            .rfind(|n| *n != name_node && Some(*n) != of_type && !matches!(n.kind(), "attribute_list" | "modifier"));
        let by_reference = ["ref", "out"].iter().any(|m| has_modifier(self.input, node, m));
        let is_rest = has_modifier(self.input, node, "params");
        let kind = match (is_rest, by_reference) {
            (true, _) => ParamKind::Rest,
            (_, true) => ParamKind::ByReference,
            _ => ParamKind::One,
        };
        Some(Param {
            name,
            default: default.map(|n| self.value_of(n, of_type)),
            kind,
            declared: of_type.and_then(|n| self.class_name(n)),
            marks: self.marks(node),
            span: self.span(node),
            promoted: false,
        })
    }
}
