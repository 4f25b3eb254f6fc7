//! Functions, and groups of statements whose output is a value.

use super::{GIVEN, INPUT, Lowering, expr, perform, read, set, step};
use crate::frontends::tree;
use crate::model::code::{Block, Captures, ExprKind, Function, FunctionIx, FunctionKind, Param, ParamKind, Place, StepKind};
use crate::model::source::Name;
use std::collections::BTreeSet;
use tree_sitter::Node;

/// What a group is given.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Given {
    /// What everything around it is given.
    Nothing,
    /// What comes through a pipe.
    Input,
}

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

    /// Statements as a function that is called where it stands.
    pub(super) fn closure(&mut self, node: Node<'_>, statements: &[Node<'_>], given: Given) -> FunctionIx {
        let ix = self.reserve();
        let jumps = std::mem::take(&mut self.jumps);
        let body = self.printing(node, statements, given == Given::Input);
        self.jumps = jumps;
        let params = if given == Given::Input { vec![self.input_param(node)] } else { Vec::new() };
        let span = self.span(node);
        let captures = Captures::All { this: false };
        let function =
            Function { kind: FunctionKind::Closure, params, captures, body, span, name_span: span.slice(0, 1), ..Function::default() };
        self.fill(ix, function);
        ix
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

    fn reserve(&mut self) -> FunctionIx {
        self.file.functions.push(Function::default());
        self.file.functions.len() - 1
    }

    fn fill(&mut self, ix: FunctionIx, function: Function) {
        if let Some(place) = self.file.functions.get_mut(ix) {
            *place = function;
        }
    }
}

/// The variables that a function declares as its own.
fn declared(lowering: &Lowering<'_>, body: Node<'_>) -> BTreeSet<Name> {
    let mut names = BTreeSet::new();
    let mut open = vec![body];
    while let Some(node) = open.pop() {
        for child in tree::children(node) {
            if child.kind() == "function_definition" {
                continue;
            }
            let word = lowering.text(child).split_whitespace().next().unwrap_or("");
            if child.kind() == "declaration_command" && matches!(word, "local" | "declare" | "typeset") {
                let global = tree::children(child).iter().any(|n| n.kind() == "word" && lowering.text(*n) == "-g");
                for part in tree::children(child).into_iter().filter(|_| !global) {
                    let name = if part.kind() == "variable_assignment" { tree::field(part, "name") } else { Some(part) };
                    let name = name.filter(|n| n.kind() == "variable_name");
                    names.extend(name.map(|n| Name::from(lowering.text(n))));
                }
            }
            open.push(child);
        }
    }
    names
}
