//! Calls, and what only looks like one: `isset`, `empty`, `exit`, `define`.

use super::expressions::{is_expression, plain_arg};
use super::{Lowering, assign, balanced, expr, names, perform, step, tree};
use crate::frontends::base::unknown;
use crate::model::code::{
    Arg, CONSTRUCTOR, Callee, Captures, Expr, ExprKind, Function, FunctionKind, Member, Param, ParamKind, Place, StepKind, TypeRef,
};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

impl Lowering<'_> {
    pub(super) fn function_call(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let Some(function) = tree::field(node, "function") else { return self.opaque(node) };
        let name = self.span(function);
        let arguments = tree::field(node, "arguments");
        if !matches!(function.kind(), "name" | "qualified_name" | "relative_name") {
            let callee = Callee::Value(Box::new(self.expr(function)));
            return self.call(callee, arguments, name, span);
        }
        let written = self.text(function);
        let keyword = written.trim_start_matches('\\').to_ascii_lowercase();
        match keyword.as_str() {
            "isset" | "empty" | "exit" | "die" => {
                let values = self.arguments(arguments).into_iter().map(|a| a.value).collect();
                return intrinsic(&keyword, values, span);
            }
            "define" => self.define(arguments),
            _ => {}
        }
        let (qualified, fallback) = self.names.function(written);
        self.call(Callee::Function { name: qualified, fallback }, arguments, name, span)
    }

    pub(super) fn method_call(&mut self, node: Node<'_>) -> Expr {
        let Some(name) = tree::field(node, "name") else { return self.opaque(node) };
        let object = self.field_expr(node, "object");
        let member = self.method_name(name);
        let callee = Callee::Method(Box::new(object), Box::new(member));
        self.call(callee, tree::field(node, "arguments"), self.span(name), self.span(node))
    }

    pub(super) fn static_call(&mut self, node: Node<'_>) -> Expr {
        let (Some(scope), Some(name)) = (tree::field(node, "scope"), tree::field(node, "name")) else { return self.opaque(node) };
        let class = self.type_ref(scope);
        let mut member = self.method_name(name);
        if matches!((&member, &class), (Member::Named(m), TypeRef::Parent) if self.is_parents_name(m)) {
            member = Member::Named(CONSTRUCTOR.into());
        }
        let callee = Callee::Static(class, Box::new(member));
        self.call(callee, tree::field(node, "arguments"), self.span(name), self.span(node))
    }

    /// Whether a method is the constructor of the parent: named like the class, as before PHP 8.
    fn is_parents_name(&self, method: &str) -> bool {
        let parent = self.class.as_ref().and_then(|c| c.parent.as_deref());
        parent.is_some_and(|parent| names::plain(parent).eq_ignore_ascii_case(method))
    }

    pub(super) fn method_name(&mut self, node: Node<'_>) -> Member {
        match self.member(node) {
            Member::Named(name) if name.eq_ignore_ascii_case("__construct") => Member::Named(CONSTRUCTOR.into()),
            member => member,
        }
    }

    fn call(&mut self, callee: Callee, arguments: Option<Node<'_>>, name: Span, span: Span) -> Expr {
        if let (Callee::Function { name, .. }, Some(given)) = (&callee, &self.scope.given)
            && names::plain(name).eq_ignore_ascii_case(super::functions::ALL_GIVEN)
        {
            return given.clone();
        }
        if arguments.is_some_and(is_placeholder) {
            return self.callable(callee, name, span);
        }
        let args = self.arguments(arguments);
        expr(ExprKind::Call { callee, args, name }, span)
    }

    pub(super) fn arguments(&mut self, node: Option<Node<'_>>) -> Vec<Arg> {
        let mut args = Vec::new();
        for argument in node.map(tree::children).unwrap_or_default() {
            if argument.kind() != "argument" {
                if is_expression(argument) {
                    args.push(plain_arg(self.expr(argument)));
                }
                continue;
            }
            let name_node = tree::field(argument, "name");
            let value = tree::children(argument).into_iter().rfind(|n| Some(*n) != name_node && is_expression(*n));
            let name = name_node.map(|n| Name::from(self.text(n)));
            let spread = value.is_some_and(|v| v.kind() == "variadic_unpacking");
            let value = match value {
                Some(value) => self.expr(value),
                None => self.opaque(argument),
            };
            args.push(Arg { value, name, spread });
        }
        args
    }

    /// `f(...)`: a closure that calls `f` with whatever it is given.
    fn callable(&mut self, callee: Callee, name: Span, span: Span) -> Expr {
        let function = Function {
            kind: FunctionKind::Closure,
            owner: self.class.as_ref().map(|c| c.ix),
            captures: Captures::All { this: true },
            ..self.forwarding(callee, name, span)
        };
        expr(ExprKind::Closure(self.add_function(function)), span)
    }

    /// A function that hands its arguments on.
    pub(super) fn forwarding(&self, callee: Callee, name: Span, span: Span) -> Function {
        let rest: Name = "%rest".into();
        let read = expr(ExprKind::Read(Place::Local(rest.clone())), span);
        let call = ExprKind::Call { callee, args: vec![Arg { value: read, name: None, spread: true }], name };
        Function {
            params: vec![Param { name: rest, kind: ParamKind::Rest, span, ..Param::default() }],
            body: vec![step(StepKind::Return(Some(expr(call, span))), span)],
            span,
            name_span: span.slice(0, 0),
            ..Function::default()
        }
    }

    pub(super) fn creation(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let children = tree::children(node);
        if let Some(class) = children.iter().find(|n| n.kind() == "anonymous_class") {
            let args = self.arguments(tree::children(*class).into_iter().find(|n| n.kind() == "arguments"));
            let class = TypeRef::Named(self.anonymous_class(*class));
            return expr(ExprKind::New { class, args }, span);
        }
        let Some(class) = children.iter().find(|n| is_expression(**n)) else { return self.opaque(node) };
        let class = self.type_ref(*class);
        let args = self.arguments(children.into_iter().find(|n| n.kind() == "arguments"));
        expr(ExprKind::New { class, args }, span)
    }

    /// `exit;` as a statement.
    pub(super) fn exit(&mut self, node: Node<'_>) -> Expr {
        let value = tree::children(node).into_iter().find(|n| is_expression(*n)).map(|n| Box::new(self.expr(n)));
        expr(ExprKind::Stop(value), self.span(node))
    }

    /// `define('NAME', value)` declares a constant for the whole program.
    fn define(&mut self, arguments: Option<Node<'_>>) {
        let Some(arguments) = arguments else { return };
        let mut parts = tree::children(arguments).into_iter().filter(|n| n.kind() == "argument").filter_map(|a| a.named_child(0));
        let (Some(name), Some(value)) = (parts.next(), parts.next()) else { return };
        let (functions, spilled) = (self.file.functions.len(), self.spilled.len());
        // A namespace may be written before the name; only the last part matters.
        let name = match self.expr(name).kind {
            ExprKind::Text(name, _) => name,
            ExprKind::Join(parts) => match parts.last().map(|p| &p.kind) {
                Some(ExprKind::Text(name, _)) if name.contains('\\') => name.clone(),
                _ => return,
            },
            _ => return,
        };
        self.outside = true;
        let value = if self.depends_on_surroundings(value) { unknown(self.span(value)) } else { self.expr(value) };
        self.outside = false;
        // The call lowers its arguments once more: what they spilled or filed comes from there.
        self.file.functions.truncate(functions);
        self.spilled.truncate(spilled);
        self.file.constants.push((names::plain(&name).into(), value));
    }

    /// Whether an expression means something only where it stands: locals, `$this`, `static`, closures. (A `define` in a `define` would
    /// be lowered again and again.)
    fn depends_on_surroundings(&self, node: Node<'_>) -> bool {
        tree::walk(node).any(|n| match n.kind() {
            "variable_name" => !matches!(self.variable_place(self.text(n).trim_start_matches('$')), Place::Global(_)),
            "relative_scope" => self.text(n).eq_ignore_ascii_case("static"),
            "function_call_expression" => tree::field(n, "function").is_some_and(|f| self.text(f).eq_ignore_ascii_case("define")),
            "anonymous_function" | "arrow_function" | "anonymous_class" => true,
            _ => false,
        })
    }

    /// `catch (E $e)`: what is caught is not known.
    pub(super) fn caught(&mut self, variable: Node<'_>) -> Option<crate::model::code::Step> {
        let span = self.span(variable);
        let place = self.place(variable)?;
        Some(perform(assign(place, unknown(span), Default::default(), span)))
    }
}

fn is_placeholder(arguments: Node<'_>) -> bool {
    matches!(tree::children(arguments)[..], [only] if only.kind() == "variadic_placeholder")
}

/// `isset`, `empty`, `exit`, `die`.
fn intrinsic(keyword: &str, values: Vec<Expr>, span: Span) -> Expr {
    let kind = match keyword {
        "isset" => {
            let tests = values.into_iter().map(|v| {
                let span = v.span;
                expr(ExprKind::IsSet(Box::new(v)), span)
            });
            balanced(tests.collect(), ExprKind::And).map_or(ExprKind::Bool(true), |all| all.kind)
        }
        "empty" => match values.into_iter().next() {
            Some(value) => ExprKind::Not(Box::new(value)),
            None => ExprKind::Opaque(Vec::new()),
        },
        _ => ExprKind::Stop(values.into_iter().next().map(Box::new)),
    };
    expr(kind, span)
}
