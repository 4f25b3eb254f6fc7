//! Methods, constructors, lambdas and their parameters.

use super::scopes::Context;
use super::{Lowering, children, outline, perform, step, tree};
use crate::model::code::{
    Block, CONSTRUCTOR, Captures, Expr, Function, FunctionIx, FunctionKind, Mark, Param, ParamKind, StepKind, TypeIx, TypeRef,
};
use tree_sitter::Node;

impl Lowering<'_> {
    /// A method; its owner's file position is told by the caller.
    pub(super) fn method(&mut self, node: Node<'_>, owner: Option<TypeIx>) -> FunctionIx {
        let in_interface = node.parent().is_some_and(|p| p.kind() == "interface_body");
        let body = tree::field(node, "body");
        let head = Function {
            name: tree::field(node, "name").map_or("", |n| self.text(n)).into(),
            owner,
            kind: if owner.is_some() { FunctionKind::Method } else { FunctionKind::Function },
            is_static: outline::has_modifier(node, "static"),
            is_abstract: body.is_none() || (in_interface && outline::has_modifier(node, "abstract")),
            marks: self.marks(node),
            ..Function::default()
        };
        self.callable(node, head, |l| {
            let mut steps = Block::new();
            if let Some(body) = body {
                steps.append(&mut l.block(body));
            }
            steps
        })
    }

    /// A constructor. Where it does not call another one of its class, the initialiser blocks run after the call of the parent's.
    pub(super) fn constructor(&mut self, node: Node<'_>, owner: TypeIx, blocks: &Block, has_parent: bool) -> FunctionIx {
        let head = Function {
            name: CONSTRUCTOR.into(),
            owner: Some(owner),
            kind: FunctionKind::Method,
            marks: self.marks(node),
            ..Function::default()
        };
        let body = tree::field(node, "body");
        self.callable(node, head, |l| {
            let statements = body.map(children).unwrap_or_default();
            let explicit = statements.first().copied().filter(|n| n.kind() == "explicit_constructor_invocation");
            let mut steps = Block::new();
            l.scoped(|l| {
                let calls_own = explicit.and_then(|n| tree::field(n, "constructor")).is_some_and(|n| n.kind() == "this");
                match explicit {
                    Some(call) => l.statement(call, &mut steps),
                    None if has_parent => {
                        let at = l.span(node).slice(0, 0);
                        steps.push(perform(super::calls::constructing(TypeRef::Parent, Vec::new(), at, at)));
                    }
                    None => {}
                }
                if !calls_own {
                    steps.extend(blocks.iter().cloned());
                }
                for statement in statements.into_iter().skip(usize::from(explicit.is_some())) {
                    l.statement(statement, &mut steps);
                }
            });
            steps
        })
    }

    /// Lowers parameters and body in a scope of their own and files the function.
    fn callable(&mut self, node: Node<'_>, mut function: Function, body: impl FnOnce(&mut Self) -> Block) -> FunctionIx {
        let ix = self.reserve();
        function.span = self.span(node);
        function.name_span = tree::field(node, "name").map_or(function.span.slice(0, 0), |n| self.span(n));
        let mut context = Context::function(function.is_static);
        context.variables = self.type_variables(node);
        self.contexts.push(context);
        function.returns = tree::field(node, "type").and_then(|n| self.type_name(n));
        function.params = self.parameters(tree::field(node, "parameters"));
        function.body = body(self);
        self.contexts.pop();
        self.fill(ix, function);
        ix
    }

    /// Parameters, declared as locals.
    pub(super) fn parameters(&mut self, node: Option<Node<'_>>) -> Vec<Param> {
        let Some(node) = node else { return Vec::new() };
        match node.kind() {
            "identifier" => vec![self.untyped(node)],
            "inferred_parameters" => children(node).into_iter().map(|n| self.untyped(n)).collect(),
            _ => children(node).into_iter().filter_map(|n| self.parameter(n)).collect(),
        }
    }

    fn untyped(&mut self, node: Node<'_>) -> Param {
        self.declare(self.text(node));
        Param { name: self.text(node).into(), span: self.span(node), ..Param::default() }
    }

    fn parameter(&mut self, node: Node<'_>) -> Option<Param> {
        let span = self.span(node);
        let (name, class, kind) = match node.kind() {
            "formal_parameter" => (tree::field(node, "name")?, tree::field(node, "type"), ParamKind::One),
            "spread_parameter" => {
                let declarator = children(node).into_iter().find(|n| n.kind() == "variable_declarator")?;
                (tree::field(declarator, "name")?, None, ParamKind::Rest)
            }
            _ => return None,
        };
        self.declare(self.text(name));
        let declared = class.and_then(|n| self.field_type(n).0);
        let marks = self.marks(node);
        Some(Param { name: self.text(name).into(), kind, declared, marks, span, ..Param::default() })
    }

    /// `(a, b) -> …`
    pub(super) fn lambda(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let ix = self.reserve();
        let targets = self.contexts.last_mut().map(|c| std::mem::take(&mut c.targets));
        let (params, body) = self.scoped(|l| {
            let params = l.parameters(tree::field(node, "parameters"));
            let body = match tree::field(node, "body") {
                Some(block) if block.kind() == "block" => l.block(block),
                Some(value) => {
                    let value = l.expr(value);
                    let span = value.span;
                    vec![step(StepKind::Return(Some(value)), span)]
                }
                None => Block::new(),
            };
            (params, body)
        });
        if let (Some(context), Some(targets)) = (self.contexts.last_mut(), targets) {
            context.targets = targets;
        }
        self.filled_closure(ix, params, Captures::All { this: true }, body, span)
    }

    /// The annotations of a declaration.
    pub(super) fn marks(&mut self, node: Node<'_>) -> Vec<Mark> {
        outline::annotations(node).into_iter().map(|n| self.mark(n)).collect()
    }

    pub(super) fn mark(&mut self, node: Node<'_>) -> Mark {
        let written = tree::field(node, "name").map_or("", |n| self.text(n));
        let path: Vec<&str> = written.split('.').map(str::trim).collect();
        let name = self.class_path(&path).unwrap_or_else(|| written.into());
        let mut args = Vec::new();
        for value in tree::field(node, "arguments").map(children).unwrap_or_default() {
            let (key, value) = match value.kind() {
                "element_value_pair" => (tree::field(value, "key"), tree::field(value, "value")),
                _ => (None, Some(value)),
            };
            let name = key.map(|n| self.text(n).into());
            if let Some(value) = value.map(|n| self.expr(n)) {
                args.push(crate::model::code::Arg { value, name, spread: false });
            }
        }
        Mark { name, args, span: self.span(node) }
    }
}
