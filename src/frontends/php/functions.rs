//! Functions, methods and closures.

use super::expressions::is_expression;
use super::{Class, Lowering, Scope, assign, expr, names, perform, step, tree};
use crate::frontends::base::unknown;
use crate::model::code::{
    AssignWhen, Block, CONSTRUCTOR, Captures, Entry, Expr, ExprKind, Function, FunctionIx, FunctionKind, Param, ParamKind, Place, StepKind,
};
use crate::model::source::{Name, Span};
use std::collections::BTreeSet;
use tree_sitter::Node;

/// The function that gives all that the function is given which calls it.
pub(super) const ALL_GIVEN: &str = "func_get_args";

impl Lowering<'_> {
    /// A function declaration, wherever it stands: it becomes known to the whole program.
    pub(super) fn function(&mut self, node: Node<'_>) {
        let name = tree::field(node, "name").map_or("", |n| self.text(n));
        let head = Function { name: self.names.declared(name), kind: FunctionKind::Function, ..Function::default() };
        let class = self.class.take();
        self.callable_body(node, head, Scope::default());
        self.class = class;
    }

    /// A method of the class the code stands in (of none inside a syntax error).
    pub(super) fn method(&mut self, node: Node<'_>) -> FunctionIx {
        let written = tree::field(node, "name").map_or("", |n| self.text(n));
        let modifier = |kind| tree::children(node).iter().any(|n| n.kind() == kind);
        let old_style = self.class.as_ref().and_then(|c| c.constructor.as_deref());
        let is_constructor = written.eq_ignore_ascii_case("__construct") || old_style.is_some_and(|c| c.eq_ignore_ascii_case(written));
        let head = Function {
            name: if is_constructor { CONSTRUCTOR.into() } else { written.into() },
            owner: self.class.as_ref().map(|c| c.ix),
            kind: FunctionKind::Method,
            is_static: modifier("static_modifier"),
            is_abstract: tree::field(node, "body").is_none(),
            ..Function::default()
        };
        self.callable_body(node, head, Scope::default())
    }

    /// `function () use ($x) {…}`, `fn () => …`
    pub(super) fn closure(&mut self, node: Node<'_>) -> Expr {
        let mut scope = Scope::default();
        let is_static = tree::field(node, "static_modifier").is_some();
        let captures = if node.kind() == "arrow_function" {
            scope.top = self.scope.top;
            scope.globals = self.scope.globals.clone();
            scope.locals = self.parameter_names(node);
            scope.locals.extend(self.scope.locals.iter().cloned());
            Captures::All { this: !is_static }
        } else {
            let clause = tree::children(node).into_iter().find(|n| n.kind() == "anonymous_function_use_clause");
            let mut captured = Vec::new();
            for used in clause.map(tree::children).unwrap_or_default() {
                let by_reference = used.kind() == "by_ref";
                let name = Name::from(self.text(used).trim_start_matches(['&', ' ']).trim_start_matches('$'));
                // What is global around the closure is the same global in it.
                match self.variable_place(&name) {
                    Place::Global(name) => drop(scope.globals.insert(name)),
                    _ => captured.push((name, by_reference)),
                }
            }
            if captured.is_empty() { Captures::Nothing } else { Captures::Some(captured) }
        };
        let head =
            Function { owner: self.class.as_ref().map(|c| c.ix), kind: FunctionKind::Closure, is_static, captures, ..Function::default() };
        let ix = self.callable_body(node, head, scope);
        expr(ExprKind::Closure(ix), self.span(node))
    }

    fn parameter_names(&self, node: Node<'_>) -> BTreeSet<Name> {
        let parameters = tree::field(node, "parameters").map(tree::children).unwrap_or_default();
        parameters.into_iter().filter_map(|p| tree::field(p, "name")).map(|n| self.parameter_name(n)).collect()
    }

    fn parameter_name(&self, node: Node<'_>) -> Name {
        self.text(node).trim_start_matches('&').trim_start().trim_start_matches('$').into()
    }

    /// Lowers parameters and body in a scope of their own and files the function.
    pub(super) fn callable_body(&mut self, node: Node<'_>, mut function: Function, scope: Scope) -> FunctionIx {
        let ix = self.reserve();
        let outer = std::mem::replace(&mut self.scope, scope);
        function.span = self.span(node);
        function.name_span = tree::field(node, "name").map_or(function.span.slice(0, 0), |n| self.span(n));
        function.returns = self.declared_type(tree::field(node, "return_type"));
        if let Some(parameters) = tree::field(node, "parameters") {
            for parameter in tree::children(parameters) {
                function.params.extend(self.parameter(parameter));
            }
        }
        if let Some(body) = tree::field(node, "body") {
            if self.asks_for_all(body) {
                self.scope.given = Some(self.all_given(&mut function));
            }
            if body.kind() == "compound_statement" {
                self.scope.yielded = tree::has_own(body, "yield_expression", is_function).then(|| self.temporary());
                function.body = self.block(body);
                self.generator(&mut function.body, function.span);
            } else {
                let value = self.expr(body);
                let span = value.span;
                function.body = vec![step(StepKind::Return(Some(value)), span)];
                function.body.append(&mut self.spilled);
            }
        }
        self.scope = outer;
        self.fill(ix, function);
        ix
    }

    /// Whether a function asks for all that it is given, whatever its parameters are.
    fn asks_for_all(&self, body: Node<'_>) -> bool {
        let is_it = |n: Node<'_>| {
            n.kind() == "function_call_expression"
                && tree::field(n, "function").is_some_and(|f| self.text(f).eq_ignore_ascii_case(ALL_GIVEN))
        };
        self.text(body).contains(ALL_GIVEN) && tree::walk(body).any(is_it)
    }

    /// All that a function is given: its parameters, and what comes behind them.
    fn all_given(&mut self, function: &mut Function) -> Expr {
        let span = function.span.slice(0, 0);
        if function.params.last().is_none_or(|last| last.kind != ParamKind::Rest) {
            function.params.push(Param { name: "%given".into(), kind: ParamKind::Rest, span, ..Param::default() });
        }
        let entry = |param: &Param| {
            let value = expr(ExprKind::Read(Place::Local(param.name.clone())), span);
            Entry { key: None, value, spread: param.kind == ParamKind::Rest, span }
        };
        expr(ExprKind::List(function.params.iter().map(entry).collect()), span)
    }

    /// A generator collects what it yields and gives it.
    fn generator(&mut self, body: &mut Block, span: Span) {
        let Some(list) = self.scope.yielded.take().map(Place::Local) else { return };
        let (start, end) = (span.slice(0, 0), span.slice(span.len(), span.len()));
        let empty = expr(ExprKind::List(Vec::new()), start);
        body.insert(0, perform(assign(list.clone(), empty, AssignWhen::Always, start)));
        let all = expr(ExprKind::Read(list), end);
        body.push(step(StepKind::Return(Some(all)), end));
    }

    /// `yield $value`, `yield $key => $value`
    pub(super) fn yielded(&mut self, node: Node<'_>) -> Expr {
        let (span, list) = (self.span(node), self.scope.yielded.clone());
        let element = tree::children(node).into_iter().find(|n| n.kind() == "array_element_initializer");
        let (Some(list), Some(element)) = (list, element) else { return self.opaque(node) };
        let parts: Vec<_> = tree::children(element).into_iter().filter(|n| is_expression(*n)).map(|n| self.expr(n)).collect();
        let (key, value) = match <[Expr; 2]>::try_from(parts) {
            Ok([key, value]) => (Some(Box::new(key)), value),
            Err(mut parts) => match parts.pop() {
                Some(value) => (None, value),
                None => return self.opaque(node),
            },
        };
        let list = expr(ExprKind::Read(Place::Local(list)), value.span);
        let put = assign(Place::Index(Box::new(list), key), value, AssignWhen::Always, span);
        expr(ExprKind::Sequence(vec![put, unknown(span)]), span)
    }

    fn parameter(&mut self, node: Node<'_>) -> Option<Param> {
        let name = tree::field(node, "name")?;
        let by_reference = tree::field(node, "reference_modifier").is_some() || name.kind() == "by_ref";
        let kind = match node.kind() {
            "variadic_parameter" => ParamKind::Rest,
            _ if by_reference => ParamKind::ByReference,
            _ => ParamKind::One,
        };
        let promoted = node.kind() == "property_promotion_parameter";
        let of_type = tree::field(node, "type");
        Some(Param {
            name: self.parameter_name(name),
            default: tree::field(node, "default_value").map(|n| self.expr(n)),
            kind,
            declared: self.declared_type(of_type).or_else(|| self.plain_type(of_type).filter(|_| promoted)),
            marks: self.marks(node),
            span: self.span(node),
            promoted,
        })
    }

    /// The method that acts as constructor when none is called `__construct`: the one named like its class, outside of namespaces.
    pub(super) fn old_constructor(&self, name: &str, members: Node<'_>) -> Option<Name> {
        let modern = tree::children(members)
            .into_iter()
            .filter(|n| n.kind() == "method_declaration")
            .filter_map(|n| tree::field(n, "name"))
            .any(|n| self.text(n).eq_ignore_ascii_case("__construct"));
        (!modern && self.names.namespace().is_empty()).then(|| names::plain(name).into())
    }

    /// `get` and `set` of a property.
    pub(super) fn property_hooks(&mut self, list: Node<'_>, property: &Name, class: &Class) -> Vec<FunctionIx> {
        let mut found = Vec::new();
        for hook in tree::children(list).into_iter().filter(|n| n.kind() == "property_hook") {
            let Some(name) = tree::children(hook).into_iter().find(|n| n.kind() == "name") else { continue };
            let writes = self.text(name).eq_ignore_ascii_case("set");
            let head = Function {
                name: property.clone(),
                owner: Some(class.ix),
                kind: FunctionKind::Method,
                is_getter: !writes,
                is_setter: writes,
                is_abstract: tree::field(hook, "body").is_none(),
                ..Function::default()
            };
            let ix = self.callable_body(hook, head, Scope::default());
            let name_span = self.span(name);
            let function = &mut self.file.functions[ix];
            function.name_span = name_span;
            if writes && function.params.is_empty() {
                let span = function.span.slice(0, 0);
                let value = Param { name: "value".into(), span, ..Param::default() };
                function.params.push(value);
            }
            found.push(ix);
        }
        found
    }

    /// The steps of a function body or of any other node that holds statements.
    pub(super) fn block(&mut self, node: Node<'_>) -> Block {
        let mut steps = Block::new();
        for (_, child) in super::fields(node) {
            self.statement(child, &mut steps);
        }
        steps
    }
}

/// Whether a node is a function, whose `yield` is its own.
fn is_function(kind: &str) -> bool {
    matches!(kind, "anonymous_function" | "arrow_function" | "function_definition" | "method_declaration")
}
