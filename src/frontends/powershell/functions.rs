//! Functions and script blocks.

use super::outline::{attributes, bound, parameters, plain, variable_of};
use super::{Lowering, folded};
use crate::frontends::base::operation;
use crate::frontends::tree;
use crate::model::code::{Block, Captures, Expr, ExprKind, Function, FunctionIx, FunctionKind, Param, ParamKind, Step, StepKind, TypeIx};
use crate::model::source::Name;
use tree_sitter::Node;

impl Lowering<'_> {
    /// A function of the script.
    pub(super) fn function(&mut self, node: Node<'_>) {
        let Some(name) = tree::children(node).into_iter().find(|n| n.kind() == "function_name") else { return };
        let mut locals = bound(self.input, node);
        let rest = self.rest(node);
        locals.extend(rest.iter().map(|p| p.name.clone()));
        let refs = self.of_caller(node);
        let passed =
            parameters(node).into_iter().filter_map(variable_of).map(|v| (Name::from(self.text(v).trim_start_matches('$')), self.span(v)));
        let passed = passed.collect();
        let outer = (std::mem::replace(&mut self.passed, passed), std::mem::replace(&mut self.refs, refs));
        let ix = self.reserve();
        let (params, mut body) = self.within(Some(locals), |me| {
            let mut params = me.params(node);
            for param in &mut params {
                me.unpassed(param, node);
            }
            params.extend(rest);
            let block = tree::children(node).into_iter().find(|n| n.kind() == "script_block");
            (params, me.nested(block))
        });
        (self.passed, self.refs) = outer;
        give_last(&mut body);
        let function = Function {
            name: plain(self.text(name)),
            kind: FunctionKind::Function,
            params,
            body,
            span: self.span(node),
            name_span: self.span(name),
            ..Function::default()
        };
        self.fill(ix, function);
    }

    /// A method or constructor of a class.
    pub(super) fn method(&mut self, node: Node<'_>, owner: TypeIx, name: Name, name_node: Node<'_>, is_static: bool) -> FunctionIx {
        let locals = bound(self.input, node);
        let ix = self.reserve();
        let (params, body) = self.within(Some(locals), |me| {
            let params = me.params(node);
            let block = tree::children(node).into_iter().find(|n| n.kind() == "script_block");
            (params, me.nested(block))
        });
        let function = Function {
            name,
            owner: Some(owner),
            kind: FunctionKind::Method,
            is_static,
            params,
            body,
            span: self.span(node),
            name_span: self.span(name_node),
            ..Function::default()
        };
        self.fill(ix, function);
        ix
    }

    /// A script block as a value: it shares the variables around it, and what comes through a pipe is its parameter.
    pub(super) fn closure(&mut self, node: Node<'_>) -> Expr {
        let own = parameters(node);
        let ix = self.reserve();
        let mut locals = self.locals.clone();
        // What a block of the script binds is its own, unless the script has a variable of that name.
        if locals.as_ref().is_none_or(|l| l.contains("_")) {
            let inside = bound(self.input, node).into_iter().filter(|name| !self.outline.is_of_script(name));
            let inside: Vec<Name> = inside.collect();
            let all = locals.get_or_insert_default();
            all.insert("_".into());
            all.extend(inside);
        }
        for variable in own.iter().filter_map(|p| variable_of(*p)) {
            locals.get_or_insert_default().insert(folded(self.text(variable).trim_start_matches('$')));
        }
        let rest = self.rest(node);
        locals.get_or_insert_default().extend(rest.iter().map(|p| p.name.clone()));
        let is_piped = own.is_empty() && rest.is_none();
        let (mut params, mut body) = self.within(locals, |me| {
            let block = tree::children(node).into_iter().find(|n| n.kind() == "script_block");
            (me.params(node), me.nested(block))
        });
        params.extend(rest);
        if is_piped {
            params.push(Param { name: "_".into(), span: self.span(node).slice(0, 0), ..Param::default() });
        }
        give_last(&mut body);
        let span = self.span(node);
        self.filled_closure(ix, params, Captures::All { this: true }, body, span)
    }

    /// Does something where these variables are local and no loop is around.
    pub(super) fn within<T>(&mut self, locals: Option<std::collections::BTreeSet<Name>>, act: impl FnOnce(&mut Self) -> T) -> T {
        let outer = (std::mem::replace(&mut self.locals, locals), std::mem::take(&mut self.jumps));
        let result = act(self);
        (self.locals, self.jumps) = outer;
        result
    }

    /// `foreach (…) { … }` as a value: what each round gives.
    pub(super) fn each_value(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let over = tree::children(node).into_iter().find(|n| n.kind() == "pipeline").map(|n| self.expr(n));
        let (Some(over), Some(variable)) = (over, variable_of(node)) else { return self.unknown(node) };
        let name = super::places::variable_name(self.text(variable));
        let ix = self.reserve();
        let mut locals = self.locals.clone();
        locals.get_or_insert_default().insert(name.clone());
        let label = self.fresh("round");
        let mut body = self.within(locals, |me| {
            me.jumps.push((label.clone(), label.clone()));
            let block = tree::children(node).into_iter().find(|n| n.kind() == "statement_block");
            me.nested(block)
        });
        give_last(&mut body);
        let body = vec![Step { kind: StepKind::Block { label, body }, span }];
        let params = vec![Param { name, span: self.span(variable), ..Param::default() }];
        let function = self.filled_closure(ix, params, Captures::All { this: true }, body, span);
        operation("%each", vec![over, function], span, span)
    }

    /// The variable `$args`, which holds what no parameter takes.
    fn rest(&self, function: Node<'_>) -> Option<Param> {
        let is_rest = |n: &Node<'_>| n.kind() == "variable" && &*super::places::variable_name(self.text(*n)) == "args";
        let read = tree::walk(function).find(is_rest)?;
        Some(Param { name: "args".into(), kind: ParamKind::Rest, span: self.span(read), ..Param::default() })
    }

    /// The parameters that stand for variables of the caller: `[ref]$Name`.
    fn of_caller(&self, function: Node<'_>) -> std::collections::BTreeSet<Name> {
        let is_ref = |p: &Node<'_>| attributes(*p).any(|a| self.text(a).eq_ignore_ascii_case("[ref]"));
        let found = parameters(function).into_iter().filter(is_ref).filter_map(variable_of);
        found.map(|v| folded(self.text(v).trim_start_matches('$'))).collect()
    }

    /// What a parameter of a function holds that nobody passes: nothing, or what its type calls so.
    fn unpassed(&self, param: &mut Param, function: Node<'_>) {
        let of = parameters(function).into_iter().find(|p| self.span(*p) == param.span);
        let Some(node) = of.filter(|_| param.default.is_none() && param.kind == ParamKind::One) else { return };
        let written = self.text(node).to_ascii_lowercase();
        if written.contains("mandatory") {
            return;
        }
        let is = |name: &str| attributes(node).any(|a| self.text(a).trim_matches(['[', ']']).eq_ignore_ascii_case(name));
        let kind = if is("switch") || is("bool") {
            ExprKind::Bool(false)
        } else if is("string") {
            ExprKind::Text("".into(), param.span.slice(0, 0))
        } else {
            ExprKind::Null
        };
        param.default = Some(Expr { kind, span: param.span });
    }

    fn params(&mut self, node: Node<'_>) -> Vec<Param> {
        let mut params = Vec::new();
        for parameter in parameters(node) {
            let Some(variable) = variable_of(parameter) else { continue };
            let default = tree::children(parameter).into_iter().find(|n| n.kind() == "script_parameter_default");
            let default = default.and_then(|d| tree::children(d).first().copied()).map(|value| self.expr(value));
            let class = attributes(parameter).filter_map(|a| super::literals::type_name(self.input, a)).find(|name| self.is_class(name));
            let is_rest = self.text(parameter).to_ascii_lowercase().contains("valuefromremainingarguments");
            let is_ref = attributes(parameter).any(|a| self.text(a).eq_ignore_ascii_case("[ref]"));
            params.push(Param {
                kind: if is_rest {
                    ParamKind::Rest
                } else if is_ref {
                    ParamKind::ByReference
                } else {
                    ParamKind::One
                },
                name: folded(self.text(variable).trim_start_matches('$')),
                default,
                declared: class,
                span: self.span(parameter),
                ..Param::default()
            });
        }
        params
    }
}

/// What the last pipeline of a function gives is what the function returns.
pub(super) fn give_last(body: &mut Block) {
    // What leaves a `switch` behind its value.
    if body.len() > 1
        && matches!(body.last().map(|s| &s.kind), Some(StepKind::Break(_)))
        && matches!(body.iter().nth_back(1).map(|s| &s.kind), Some(StepKind::Do(expr)) if gives(expr))
    {
        body.pop();
    }
    let Some(last) = body.last_mut() else { return };
    match &mut last.kind {
        StepKind::Do(expr) if gives(expr) => {
            let value = std::mem::replace(expr, Expr { kind: ExprKind::Null, span: expr.span });
            *last = Step { span: value.span, kind: StepKind::Return(Some(value)) };
        }
        StepKind::Branch { then, other, .. } => {
            give_last(then);
            give_last(other);
        }
        // A `switch`: each of its cases.
        StepKind::Block { body, .. } => {
            for step in body.iter_mut() {
                if let StepKind::Branch { then, other, .. } = &mut step.kind {
                    give_last(then);
                    give_last(other);
                }
            }
            if !matches!(body.last().map(|s| &s.kind), Some(StepKind::Branch { .. } | StepKind::Loop { .. })) {
                give_last(body);
            }
        }
        StepKind::Try { body, handlers, .. } => {
            give_last(body);
            handlers.iter_mut().for_each(give_last);
        }
        _ => {}
    }
}

/// Whether a pipeline gives a value: assignments and what ends the path do not.
fn gives(expr: &Expr) -> bool {
    !matches!(expr.kind, ExprKind::Assign { .. } | ExprKind::Throw(_) | ExprKind::Stop(_) | ExprKind::Null)
}
