//! Functions, methods, arrow functions and their parameters.

use super::names::is_function;
use super::{Lowering, perform, read, set};
use crate::frontends::tree;
use crate::model::code::{
    Block, CONSTRUCTOR, Captures, Entry, Expr, ExprKind, Function, FunctionIx, FunctionKind, Param, ParamKind, Place, Step, StepKind,
    TypeIx,
};
use crate::model::source::Name;
use tree_sitter::Node;

/// What a function is to the code around it.
#[derive(Debug, Clone)]
pub(super) enum As {
    /// A value that runs where it is called.
    Closure,
    /// A function that other code may call by name.
    Named(Name),
    /// A function of a type.
    Method { owner: TypeIx, name: Name, is_static: bool },
}

impl Lowering<'_> {
    /// Lowers a function node; a function that acts as a class becomes its constructor whatever it is written as.
    pub(super) fn function(&mut self, node: Node<'_>, role: As) -> FunctionIx {
        let role = match self.shapes.type_of(node).filter(|_| is_function(node.kind())) {
            Some(owner) => As::Method { owner, name: Name::from(CONSTRUCTOR), is_static: false },
            None => role,
        };
        let ix = self.reserve();
        self.functions.insert(node.id(), ix);
        let span = self.span(node);
        let (kind, owner, name, is_static) = match role {
            As::Closure => (FunctionKind::Closure, None, Name::from(""), false),
            As::Named(name) => (FunctionKind::Function, None, name, false),
            As::Method { owner, name, is_static } => (FunctionKind::Method, Some(owner), name, is_static),
        };
        if let Some(methods) = owner.and_then(|owner| self.file.types.get_mut(owner)).map(|owner| &mut owner.methods) {
            methods.push(ix);
        }
        let jumps = std::mem::take(&mut self.jumps);
        let around = self.in_constructor;
        self.in_constructor = owner.is_some() && &*name == CONSTRUCTOR || (around && node.kind() == "arrow_function");
        let arguments = self.arguments.clone();
        if node.kind() != "arrow_function" {
            self.arguments = self.shapes.uses_arguments(node).then(|| self.fresh("arguments"));
        }
        let (params, body) = self.within(node, |this| this.signature_and_body(node));
        self.arguments = arguments;
        self.jumps = jumps;
        self.in_constructor = around;
        let function = Function {
            name,
            owner,
            kind,
            is_static,
            is_abstract: tree::field(node, "body").is_none(),
            is_getter: has_token(node, "get"),
            is_setter: has_token(node, "set"),
            params,
            captures: Captures::All { this: node.kind() == "arrow_function" },
            returns: self.declared_class(tree::field(node, "return_type")),
            body,
            span,
            name_span: tree::field(node, "name").map_or(span.slice(0, 0), |name| self.span(name)),
            ..Function::default()
        };
        self.fill(ix, function);
        ix
    }

    /// The value of a function node.
    pub(super) fn function_value(&mut self, node: Node<'_>, role: As) -> Expr {
        let ix = self.function(node, role);
        match self.shapes.type_of(node) {
            Some(owner) => self.class_value(node, owner),
            None => self.make(node, ExprKind::Closure(ix)),
        }
    }

    /// Sets the name of a declared function, as the first thing of the block it stands in.
    pub(super) fn hoisted(&mut self, node: Node<'_>, out: &mut Block) {
        let Some(name) = tree::field(node, "name") else { return };
        let role = if self.scopes.is_shared(self.scope) { As::Named(self.name(name)) } else { As::Closure };
        let value = self.function_value(node, role);
        if let Some(place) = self.declared(name) {
            out.push(perform(set(place, value, self.span(node))));
        }
    }

    fn signature_and_body(&mut self, node: Node<'_>) -> (Vec<Param>, Block) {
        let mut body = Block::new();
        let list = match tree::field(node, "parameters") {
            Some(list) => tree::children(list),
            None => tree::field(node, "parameter").into_iter().collect(),
        };
        let mut params: Vec<Param> = list.into_iter().filter_map(|param| self.param(param, &mut body)).collect();
        if let Some(block) = tree::field(node, "body").filter(|_| self.arguments.is_some() && node.kind() != "arrow_function") {
            self.moved_defaults(block, &mut params);
        }
        if let Some(all) = self.arguments.clone().filter(|_| node.kind() != "arrow_function") {
            let step = self.all_arguments(node, all, &mut params);
            body.insert(0, step);
        }
        match tree::field(node, "body") {
            Some(block) if block.kind() == "statement_block" => self.statement(block, &mut body),
            Some(result) => {
                let value = self.returned(result);
                body.push(Step { span: value.span, kind: StepKind::Return(Some(value)) });
            }
            None => body.clear(),
        }
        (params, body)
    }

    /// Collects all arguments in a variable: those with a name, and a list of the rest.
    fn all_arguments(&mut self, node: Node<'_>, all: Name, params: &mut Vec<Param>) -> Step {
        let span = self.span(node).slice(0, 0);
        if !params.iter().any(|param| param.kind == ParamKind::Rest) {
            let name = self.fresh("rest");
            params.push(Param { name, kind: ParamKind::Rest, span, ..Param::default() });
        }
        let entries = params.iter().map(|param| {
            let value = read(Place::Local(param.name.clone()), param.span);
            Entry { key: None, value, spread: param.kind == ParamKind::Rest, span: param.span }
        });
        let list = Expr { kind: ExprKind::List(entries.collect()), span };
        perform(set(Place::Local(all), list, span))
    }

    fn param(&mut self, node: Node<'_>, body: &mut Block) -> Option<Param> {
        let (mut pattern, mut default, mut kind) = (node, None, ParamKind::One);
        loop {
            let inner = match pattern.kind() {
                "assignment_pattern" => {
                    default = tree::field(pattern, "right");
                    tree::field(pattern, "left")
                }
                "rest_pattern" => {
                    kind = ParamKind::Rest;
                    tree::children(pattern).first().copied()
                }
                "required_parameter" | "optional_parameter" => {
                    default = tree::field(pattern, "value");
                    tree::field(pattern, "pattern")
                }
                _ => break,
            };
            pattern = inner?;
        }
        if pattern.kind() == "this" {
            return None;
        }
        let default = default.map(|default| self.expr(default));
        let place = (pattern.kind() == "identifier").then(|| self.declared(pattern)).flatten();
        let name = match &place {
            Some(Place::Local(name)) => name.clone(),
            Some(_) => self.name(pattern),
            None if pattern.kind() == "identifier" => self.name(pattern),
            None => self.fresh("p"),
        };
        if !matches!(place, Some(Place::Local(_))) {
            let span = self.span(pattern);
            self.bind(pattern, read(Place::Local(name.clone()), span), body);
        }
        let is_typed = matches!(node.kind(), "required_parameter" | "optional_parameter");
        let promoted = is_typed && (tree::children(node).iter().any(|n| n.kind().ends_with("_modifier")) || has_token(node, "readonly"));
        // What may be left out is nothing then.
        let nothing = || Expr { kind: ExprKind::Null, span: self.span(pattern).slice(0, 0) };
        let default = default.or_else(|| (node.kind() == "optional_parameter").then(nothing));
        let declared = self.declared_class(tree::field(node, "type")).filter(|_| kind == ParamKind::One);
        let marks = if is_typed { self.marks(node) } else { Vec::new() };
        Some(Param { name, default, kind, declared, marks, span: self.span(node), promoted })
    }
}

/// Whether a keyword stands before the name of a method.
pub(super) fn has_token(node: Node<'_>, token: &str) -> bool {
    let mut cursor = node.walk();
    let mut children = node.children(&mut cursor);
    children
        .by_ref()
        .take_while(|child| !matches!(child.kind(), "formal_parameters" | "="))
        .any(|child| !child.is_named() && child.kind().split(' ').any(|word| word == token))
}
