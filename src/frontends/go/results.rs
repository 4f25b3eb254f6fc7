//! What functions return: their results without the error at the end.

use super::{Lowering, RESULT, TEXT, expr, operation, perform, read, set, step, unknown};
use crate::frontends::{Input, tree};
use crate::model::code::{Block, Callee, Entry, Expr, ExprKind, Place, StepKind};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

/// What a function returns.
#[derive(Debug, Default)]
pub(super) struct Results {
    /// How many values.
    count: usize,
    /// The last of them is an error.
    fails: bool,
    /// The variables that are returned when nothing is said.
    pub(super) named: Vec<Name>,
}

/// What stands for the error of a `return`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Failure {
    /// `nil`.
    None,
    /// An error for certain.
    Made,
    /// A variable that holds an error, or nil.
    Held,
    /// What another call returns.
    Call,
}

impl Results {
    pub(super) fn of(input: Input<'_>, result: Node<'_>) -> Self {
        if result.kind() != "parameter_list" {
            return Results { count: 1, fails: tree::text(input, result) == "error", named: Vec::new() };
        }
        let mut results = Results::default();
        for declaration in tree::children(result) {
            results.count += tree::fields(declaration, "name").len().max(1);
            results.fails = tree::field(declaration, "type").is_some_and(|of| tree::text(input, of) == "error");
        }
        results
    }
}

impl<'t> Lowering<'t> {
    pub(super) fn return_statement(&mut self, node: Node<'t>, out: &mut Block) {
        let span = self.span(node);
        let list = tree::children(node).into_iter().next();
        let mut nodes = match list {
            Some(list) if list.kind() == "expression_list" => tree::children(list),
            Some(one) => vec![one],
            None => return self.bare_return(span, out),
        };
        let (count, fails) = (self.scope.results.count, self.scope.results.fails);
        let error = if fails && nodes.len() == count { nodes.pop() } else { None };
        let is_nothing = nodes.iter().all(|node| self.is_zero(*node));
        let failing = self.scope.failing;
        let values: Vec<Expr> = nodes.iter().map(|node| self.expr(*node)).collect();
        let Some(error) = error else {
            // What runs when something failed and gives nothing is no result.
            let ends = failing && is_nothing && !nodes.is_empty();
            return if ends { self.throw(values, span, out) } else { self.give(values, span, out) };
        };
        let kind = self.failure(error);
        let error = self.expr(error);
        let throws = match kind {
            Failure::Made => true,
            Failure::Held => failing || is_nothing && !values.is_empty(),
            Failure::None | Failure::Call => false,
        };
        match kind {
            _ if throws => {
                let all = values.into_iter().chain([error]).collect();
                self.throw(all, span, out);
            }
            Failure::Call if values.is_empty() => out.push(step(StepKind::Return(Some(error)), span)),
            Failure::Call => {
                // What the call does may change what is returned beside it.
                out.push(perform(error));
                self.give(values, span, out);
            }
            _ => self.give(values, span, out),
        }
    }

    fn bare_return(&mut self, span: Span, out: &mut Block) {
        if self.scope.failing {
            return self.throw(Vec::new(), span, out);
        }
        let mut named = self.scope.results.named.clone();
        if self.scope.results.fails {
            named.pop();
        }
        let values = named.into_iter().map(|name| read(Place::Local(name), span)).collect();
        self.give(values, span, out);
    }

    fn throw(&mut self, values: Vec<Expr>, span: Span, out: &mut Block) {
        let said = (!values.is_empty()).then(|| Box::new(expr(ExprKind::Opaque(values), span)));
        out.push(perform(expr(ExprKind::Throw(said), span)));
    }

    /// Returns values: several of them as one map.
    fn give(&mut self, mut values: Vec<Expr>, span: Span, out: &mut Block) {
        let value = match values.len() {
            0 => None,
            1 => values.pop(),
            _ => {
                let entry = |(index, value): (usize, Expr)| {
                    let at = value.span;
                    let key = expr(ExprKind::Text(format!("%{index}").into(), at.slice(0, 0)), at.slice(0, 0));
                    Entry { key: Some(key), value, spread: false, span: at }
                };
                Some(expr(ExprKind::Map(values.into_iter().enumerate().map(entry).collect()), span))
            }
        };
        out.push(step(StepKind::Return(value), span));
    }

    fn failure(&self, node: Node<'t>) -> Failure {
        match node.kind() {
            "nil" => Failure::None,
            "call_expression" => {
                let called = tree::field(node, "function").map_or("", |function| self.text(function));
                let last = called.rsplit('.').next().unwrap_or(called);
                let package = called.split('.').next().and_then(|name| self.names.import_path(name)).unwrap_or("");
                let makes = last.contains("rror") || last.contains("Err") || package.rsplit('/').next() == Some("errors");
                if makes { Failure::Made } else { Failure::Call }
            }
            "unary_expression" | "composite_literal" => Failure::Made,
            _ => {
                let last = self.text(node).rsplit('.').next().unwrap_or("");
                let is_variable = self.variable(last).is_some();
                if last.starts_with("Err") && !is_variable { Failure::Made } else { Failure::Held }
            }
        }
    }

    /// Whether an expression stands for no result.
    fn is_zero(&self, node: Node<'t>) -> bool {
        match node.kind() {
            "nil" | "false" => true,
            "int_literal" => self.text(node) == "0",
            "interpreted_string_literal" | "raw_string_literal" => self.text(node).len() == 2,
            "composite_literal" => tree::field(node, "body").is_some_and(|body| tree::children(body).is_empty()),
            _ => false,
        }
    }

    /// Puts the results of one call into several places.
    pub(super) fn take_results(&mut self, call: Node<'t>, places: Vec<(Option<Place>, Node<'t>)>, out: &mut Block) {
        let receives = call.kind() == "unary_expression" && self.text(call).starts_with("<-");
        if receives || matches!(call.kind(), "index_expression" | "type_assertion_expression") {
            return self.take_asked(call, places, out);
        }
        let (span, last) = (self.span(call), places.len() - 1);
        let is_single = self.is_single(call);
        let mut source = Some(self.expr(call));
        let (mut errors, mut values) = (Vec::new(), Vec::new());
        for (index, (place, node)) in places.into_iter().enumerate() {
            let Some(place) = place else { continue };
            let is_error = index > 0 && index == last && super::conditions::is_error(self.text(node));
            if is_error { errors.push((place, self.span(node))) } else { values.push((index, place, self.span(node))) }
        }
        if values.len() > 1 {
            let place = Place::Local(self.fresh("r"));
            out.extend(source.take().map(|value| perform(set(place.clone(), value, span))));
            source = Some(read(place, span));
        }
        if values.is_empty() {
            out.extend(source.take().map(perform));
        }
        for (index, place, at) in values {
            let Some(from) = source.clone() else { continue };
            let value = if is_single && index == 0 {
                from
            } else {
                let number = expr(ExprKind::Number(index.to_string().into()), at);
                operation(RESULT, vec![from, number], span.slice(0, 0), span)
            };
            out.push(perform(set(place, value, at)));
        }
        out.extend(errors.into_iter().map(|(place, at)| perform(set(place, unknown(at), at))));
    }

    /// `v, ok := m[k]`, `v, ok := x.(T)` and `v, ok := <-c`.
    fn take_asked(&mut self, node: Node<'t>, places: Vec<(Option<Place>, Node<'t>)>, out: &mut Block) {
        let value = self.expr(node);
        let span = value.span;
        let mut places = places.into_iter();
        let there = match node.kind() {
            "index_expression" => expr(ExprKind::IsSet(Box::new(value.clone())), span),
            _ => tree::field(node, "type").map_or_else(|| unknown(span), |of| self.is_of(of, asserted(&value))),
        };
        let (first, second) = (places.next(), places.next());
        if let Some((Some(place), node)) = second {
            let at = self.span(node);
            out.push(perform(set(place, there, at)));
        }
        match first {
            Some((Some(place), node)) => {
                let at = self.span(node);
                out.push(perform(set(place, value, at)));
            }
            _ => out.push(perform(value)),
        }
    }

    /// Whether a call is one of a library's function: what it gives first is what it gives.
    fn is_single(&self, call: Node<'t>) -> bool {
        let Some(function) = tree::field(call, "function").filter(|f| f.kind() == "selector_expression") else { return false };
        let Some(operand) = tree::field(function, "operand").filter(|o| o.kind() == "identifier") else { return false };
        let name = self.text(operand);
        self.variable(name).is_none() && self.names.import_path(name).is_some_and(|path| !path.contains('.'))
    }
}

/// What an assertion of a type is about.
fn asserted(value: &Expr) -> &Expr {
    match &value.kind {
        ExprKind::Typed(_, inner) => inner,
        ExprKind::Call { callee: Callee::Function { name, .. }, args, .. } if &**name == TEXT => {
            args.first().map_or(value, |arg| &arg.value)
        }
        _ => value,
    }
}
