//! Functions, and groups of statements whose output is a value.

use super::assignments::flags;
use super::{GIVEN, INPUT, Locals, Lowering, expr, perform, read, set, step};
use crate::frontends::tree;
use crate::model::code::{Block, Captures, Expr, ExprKind, Function, FunctionKind, Param, ParamKind, Place, StepKind};
use crate::model::source::Name;
use tree_sitter::Node;

impl Lowering<'_> {
    /// A function of the file.
    pub(super) fn function(&mut self, node: Node<'_>) {
        let (Some(name), Some(body)) = (tree::field(node, "name"), tree::field(node, "body")) else { return };
        let ix = self.reserve();
        let outer = (self.locals.replace(declared(self, body)), std::mem::take(&mut self.jumps));
        let steps = self.printing(node, &[body], true);
        (self.locals, self.jumps) = outer;
        let rest = Param { name: GIVEN.into(), kind: ParamKind::Rest, span: self.span(name), ..Param::default() };
        let function = Function {
            name: self.text(name).into(),
            kind: FunctionKind::Function,
            params: vec![rest, self.input_param(node)],
            body: steps,
            span: self.span(node),
            name_span: self.span(name),
            ..Function::default()
        };
        self.fill(ix, function);
    }

    /// Statements as a function that is called where it stands: it is given what comes through a pipe, or reads what everything around
    /// it does.
    pub(super) fn closure(&mut self, node: Node<'_>, statements: &[Node<'_>], is_given: bool) -> Expr {
        let ix = self.reserve();
        let jumps = std::mem::take(&mut self.jumps);
        let body = self.printing(node, statements, is_given);
        self.jumps = jumps;
        let params = if is_given { vec![self.input_param(node)] } else { Vec::new() };
        let span = self.span(node);
        self.filled_closure(ix, params, Captures::All { this: false }, body, span)
    }

    /// Statements that give what they print.
    fn printing(&mut self, node: Node<'_>, statements: &[Node<'_>], reads: bool) -> Block {
        let span = self.span(node);
        let name = self.fresh("out");
        let stdin = reads.then(|| read(Place::Local(INPUT.into()), span.slice(0, 0)));
        let outer = (self.printed.replace(name.clone()), self.stdin.clone());
        if reads {
            self.stdin = stdin;
        }
        let place = Place::Local(name);
        let mut body = vec![perform(set(place.clone(), expr(ExprKind::Null, span.slice(0, 0)), span.slice(0, 0)))];
        for statement in statements {
            match statement.kind() {
                "compound_statement" | "subshell" => self.compound(*statement, &mut body),
                _ => self.statement(*statement, &mut body),
            }
        }
        body.push(step(StepKind::Return(Some(read(place, span.slice(0, 0)))), span.slice(0, 0)));
        (self.printed, self.stdin) = outer;
        body
    }

    fn input_param(&self, node: Node<'_>) -> Param {
        let span = self.span(node).slice(0, 0);
        Param { name: INPUT.into(), default: Some(expr(ExprKind::Null, span)), span, ..Param::default() }
    }
}

/// The variables that a function declares as its own.
fn declared(lowering: &Lowering<'_>, body: Node<'_>) -> Locals {
    let mut locals = Locals::default();
    let mut open = vec![body];
    while let Some(node) = open.pop() {
        for child in tree::children(node) {
            if child.kind() == "function_definition" {
                continue;
            }
            open.push(child);
            let word = lowering.text(child).split_whitespace().next().unwrap_or("");
            let declares = child.kind() == "declaration_command" && matches!(word, "local" | "declare" | "typeset");
            if !declares || flags(lowering, child, 'g') {
                continue;
            }
            for part in tree::children(child) {
                let name = if part.kind() == "variable_assignment" { tree::field(part, "name") } else { Some(part) };
                let Some(name) = name.filter(|n| n.kind() == "variable_name") else { continue };
                let name = Name::from(lowering.text(name));
                if flags(lowering, child, 'n') {
                    locals.references.insert(name.clone());
                }
                locals.all.insert(name);
            }
        }
    }
    locals
}
