//! Methods, blocks and lambdas, and their parameters.

use super::statements::Target;
use super::{Jump, Lowering, Scope, arg, expr, perform, read, set};
use crate::frontends::base::method_call;
use crate::frontends::tree;
use crate::model::code::{
    ANY_MESSAGE, Arg, Block, CONSTRUCTOR, Callee, Captures, ELEMENT_GET, ELEMENT_SET, Expr, ExprKind, Function, FunctionIx, FunctionKind,
    Member, Param, ParamKind, Place,
};
use crate::model::source::{Name, Span};
use std::collections::BTreeSet;
use tree_sitter::Node;

/// The parameter that takes a block.
pub(super) const BLOCK: &str = "&";

/// What a method is called, and whether it writes a field.
pub(super) struct Named {
    pub(super) name: Name,
    pub(super) is_setter: bool,
}

impl Named {
    /// A method by the name it is defined with.
    pub(super) fn of(written: &str, on_class: bool) -> Self {
        match written {
            "initialize" if !on_class => Named { name: CONSTRUCTOR.into(), is_setter: false },
            "[]" => Named { name: ELEMENT_GET.into(), is_setter: false },
            "[]=" => Named { name: ELEMENT_SET.into(), is_setter: false },
            "method_missing" => Named { name: ANY_MESSAGE.into(), is_setter: false },
            _ => match written.strip_suffix('=').filter(|n| n.ends_with(|c: char| c.is_alphanumeric() || c == '_')) {
                Some(field) => Named { name: field.into(), is_setter: true },
                None => Named { name: written.into(), is_setter: false },
            },
        }
    }
}

impl<'t> Lowering<'t> {
    /// `def name(…) … end` and `def self.name(…) … end`.
    pub(super) fn method(&mut self, node: Node<'t>) -> Option<FunctionIx> {
        let name = tree::field(node, "name")?;
        let own = node.kind() == "singleton_method" || self.classes.last().is_some_and(|class| class.is_static);
        let named = Named::of(self.text(name), own);
        let span = self.span(name);
        Some(self.function(node, named, own, span, Block::new()))
    }

    /// A method with the parameters and body of a node; `first` runs before the body.
    pub(super) fn function(&mut self, node: Node<'t>, named: Named, on_class: bool, name_span: Span, first: Block) -> FunctionIx {
        let owner = self.type_ix();
        let scope = Scope { layers: vec![BTreeSet::new()], is_static: on_class, method: Some(named.name.clone()), ..Scope::default() };
        let around = std::mem::replace(&mut self.scope, scope);
        let mut body = Block::new();
        for step in &first {
            if let crate::model::code::StepKind::Do(Expr { kind: ExprKind::Assign { place, .. }, .. }) = &step.kind
                && let Place::Local(name) = &**place
            {
                self.declare(&name.clone());
            }
        }
        let mut params = self.params(tree::field(node, "parameters"), &mut body);
        for (name, class) in self.said_above(node) {
            params.iter_mut().filter(|p| p.name == name).for_each(|p| p.declared = Some(class.clone()));
        }
        body.splice(0..0, first);
        self.take_block(node, &mut params);
        self.scope.forwarded = forwarded(&params);
        let target = if &*named.name == CONSTRUCTOR { Target::Discard } else { Target::Return };
        self.method_body(node, &target, &mut body);
        self.scope = around;
        let span = self.span(node);
        self.add(Function {
            name: named.name,
            owner,
            kind: if owner.is_some() { FunctionKind::Method } else { FunctionKind::Function },
            is_static: on_class && owner.is_some(),
            is_setter: named.is_setter,
            params,
            body,
            span,
            name_span,
            ..Function::default()
        })
    }

    fn method_body(&mut self, node: Node<'t>, target: &Target, out: &mut Block) {
        match tree::field(node, "body") {
            Some(body) if matches!(body.kind(), "body_statement" | "block_body") => self.body(&tree::children(body), target, out),
            Some(body) => self.statement(body, target, out),
            None => {}
        }
    }

    /// Puts a function into the file, and into its type.
    pub(super) fn add(&mut self, function: Function) -> FunctionIx {
        let owner = function.owner;
        let ix = self.add_function(function);
        if let Some(owner) = owner {
            self.add_method(owner, ix);
        }
        ix
    }

    /// A method that yields, and says no parameter for its block, has one all the same.
    fn take_block(&mut self, node: Node<'t>, params: &mut Vec<Param>) {
        let yields =
            |n: &Node<'_>| n.kind() == "yield" || n.kind() == "super" || n.kind() == "identifier" && self.text(*n) == "block_given?";
        if params.iter().any(|p| &*p.name == BLOCK) || !tree::walk(node).any(|n| yields(&n)) {
            return;
        }
        params.push(self.block_param(self.start(node)));
    }

    fn block_param(&self, span: Span) -> Param {
        Param { name: BLOCK.into(), default: Some(expr(ExprKind::Null, span)), kind: ParamKind::Named, span, ..Param::default() }
    }

    /// Parameters; patterns among them are taken apart in the body.
    pub(super) fn params(&mut self, list: Option<Node<'t>>, body: &mut Block) -> Vec<Param> {
        let list = list.map(tree::children).unwrap_or_default();
        list.into_iter().filter_map(|node| self.param(node, body)).collect()
    }

    fn param(&mut self, node: Node<'t>, body: &mut Block) -> Option<Param> {
        let span = self.span(node);
        let default = tree::field(node, "value").map(|value| self.expr(value));
        let written = tree::field(node, "name").map(|name| self.name(name));
        let (name, kind) = match node.kind() {
            "identifier" => (self.name(node), ParamKind::One),
            "optional_parameter" => (written?, ParamKind::One),
            "keyword_parameter" => (written?, ParamKind::Named),
            "splat_parameter" => (written.unwrap_or_else(|| "*".into()), ParamKind::Rest),
            "hash_splat_parameter" => (written.unwrap_or_else(|| "**".into()), ParamKind::NamedRest),
            "forward_parameter" => ("*".into(), ParamKind::Rest),
            "block_parameter" => {
                if let Some(name) = written {
                    self.declare_here(&name);
                    body.push(perform(set(Place::Local(name), read(Place::Local(BLOCK.into()), span), span)));
                }
                return Some(self.block_param(span));
            }
            "destructured_parameter" => {
                let name = self.fresh("");
                self.take_apart(&tree::children(node), &Place::Local(name.clone()), body);
                (name, ParamKind::One)
            }
            _ => return None,
        };
        self.declare_here(&name);
        Some(Param { name, default, kind, span, ..Param::default() })
    }

    /// A parameter hides the variables around.
    fn declare_here(&mut self, name: &Name) {
        if let Some(layer) = self.scope.layers.last_mut() {
            layer.insert(name.clone());
        }
    }

    /// `{ |a| … }`, `do |a| … end`: a function that sees everything around it.
    pub(super) fn closure(&mut self, block: Node<'t>, params: Option<Node<'t>>) -> Expr {
        let ix = self.reserve();
        self.scope.jumps.push(Jump::Closure);
        self.scope.layers.push(BTreeSet::new());
        let mut body = Block::new();
        let mut params = self.params(params, &mut body);
        if params.is_empty() {
            params.extend(self.unnamed_param(block));
        }
        self.method_body(block, &Target::Return, &mut body);
        self.scope.layers.pop();
        self.scope.jumps.pop();
        let span = self.span(block);
        self.filled_closure(ix, params, Captures::All { this: true }, body, span)
    }

    /// `it` and `_1` in a block without parameters.
    fn unnamed_param(&mut self, block: Node<'t>) -> Option<Param> {
        let used = tree::walk(block).find(|n| n.kind() == "identifier" && matches!(self.text(*n), "it" | "_1"))?;
        let name = self.name(used);
        if self.is_local(&name) {
            return None;
        }
        self.declare_here(&name);
        Some(Param { name, span: self.span(used), ..Param::default() })
    }

    /// `->(a) { … }`.
    pub(super) fn lambda(&mut self, node: Node<'t>) -> Expr {
        match tree::field(node, "body") {
            Some(body) => self.closure(body, tree::field(node, "parameters")),
            None => self.opaque(node),
        }
    }

    /// `&:name`: a function that calls that method on what it is given.
    pub(super) fn method_of_argument(&mut self, name: Name, span: Span) -> Expr {
        let value = read(Place::Local("%it".into()), span);
        let called = method_call(value, name, Vec::new(), span, span);
        let body = vec![super::step(crate::model::code::StepKind::Return(Some(called)), span)];
        let params = vec![Param { name: "%it".into(), span, ..Param::default() }];
        self.add_closure(params, Captures::All { this: true }, body, span)
    }

    /// `method(:name)`: a function that calls a method of the receiver.
    pub(super) fn method_of_receiver(&mut self, name: Name, span: Span) -> Expr {
        self.handing_on(Callee::Function { name, fallback: None }, span)
    }

    /// `method(name)`: the same where the name is a value.
    pub(super) fn method_by_value(&mut self, name: Expr, span: Span) -> Expr {
        let this = Box::new(expr(ExprKind::This, span));
        self.handing_on(Callee::Method(this, Box::new(Member::Computed(name))), span)
    }

    /// A function that hands all it is given to another.
    fn handing_on(&mut self, callee: Callee, span: Span) -> Expr {
        let rest = Arg { value: read(Place::Local("%rest".into()), span), name: None, spread: true };
        let called = expr(ExprKind::Call { callee, args: vec![rest], name: span }, span);
        let body = vec![super::step(crate::model::code::StepKind::Return(Some(called)), span)];
        let params = vec![Param { name: "%rest".into(), kind: ParamKind::Rest, span, ..Param::default() }];
        self.add_closure(params, Captures::All { this: true }, body, span)
    }
}

/// The parameters as the arguments of a call that hands them on.
pub(super) fn forwarded(params: &[Param]) -> Vec<Arg> {
    let one = |param: &Param| {
        let value = read(Place::Local(param.name.clone()), param.span);
        match param.kind {
            ParamKind::Rest | ParamKind::NamedRest => Arg { value, name: None, spread: true },
            ParamKind::Named => Arg { value, name: Some(param.name.clone()), spread: false },
            ParamKind::One | ParamKind::ByReference => arg(value),
        }
    };
    params.iter().map(one).collect()
}
