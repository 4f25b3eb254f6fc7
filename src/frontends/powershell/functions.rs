//! Functions and script blocks.

use super::outline::{attributes, bound, parameters, plain, variable_of};
use super::{Lowering, folded};
use crate::frontends::tree;
use crate::model::code::{Block, Captures, Expr, ExprKind, Function, FunctionIx, FunctionKind, Param, Step, StepKind, TypeIx};
use crate::model::source::Name;
use tree_sitter::Node;

impl Lowering<'_> {
    /// A function of the script.
    pub(super) fn function(&mut self, node: Node<'_>) {
        let Some(name) = tree::children(node).into_iter().find(|n| n.kind() == "function_name") else { return };
        let locals = bound(self.input, node);
        let ix = self.reserve();
        let (params, mut body) = self.within(Some(locals), |me| {
            let params = me.params(node);
            let block = tree::children(node).into_iter().find(|n| n.kind() == "script_block");
            (params, me.nested(block))
        });
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
        for variable in own.iter().filter_map(|p| variable_of(*p)) {
            locals.get_or_insert_default().insert(folded(self.text(variable).trim_start_matches('$')));
        }
        let is_piped = own.is_empty();
        let (mut params, mut body) = self.within(locals, |me| {
            let block = tree::children(node).into_iter().find(|n| n.kind() == "script_block");
            (me.params(node), me.nested(block))
        });
        if is_piped {
            params.push(Param { name: "_".into(), span: self.span(node).slice(0, 0), ..Param::default() });
        }
        give_last(&mut body);
        let span = self.span(node);
        self.filled_closure(ix, params, Captures::All { this: true }, body, span)
    }

    /// Does something where these variables are local and no loop is around.
    fn within<T>(&mut self, locals: Option<std::collections::BTreeSet<Name>>, act: impl FnOnce(&mut Self) -> T) -> T {
        let outer = (std::mem::replace(&mut self.locals, locals), std::mem::take(&mut self.jumps));
        let result = act(self);
        (self.locals, self.jumps) = outer;
        result
    }

    fn params(&mut self, node: Node<'_>) -> Vec<Param> {
        let mut params = Vec::new();
        for parameter in parameters(node) {
            let Some(variable) = variable_of(parameter) else { continue };
            let default = tree::children(parameter).into_iter().find(|n| n.kind() == "script_parameter_default");
            let default = default.and_then(|d| tree::children(d).first().copied()).map(|value| self.expr(value));
            let class = attributes(parameter).filter_map(|a| super::literals::type_name(self.input, a)).find(|name| name.contains('.'));
            params.push(Param {
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
fn give_last(body: &mut Block) {
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
