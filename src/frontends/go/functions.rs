//! Functions, methods and closures, and their parameters.

use super::names::Kind;
use super::results::Results;
use super::{Lowering, Scope, operation, perform, set};
use crate::frontends::tree;
use crate::model::code::{Block, Captures, Expr, ExprKind, Function, FunctionKind, Param, ParamKind, Place, Type, TypeIx};
use crate::model::source::Name;
use tree_sitter::Node;

/// A method as its receiver says.
struct Receiver {
    /// What the receiver is called in the method.
    name: Option<String>,
    /// Its type as written, without its arguments.
    of: String,
    /// It is what its caller has, not a copy.
    is_pointer: bool,
    generics: Vec<String>,
}

impl<'t> Lowering<'t> {
    pub(super) fn function(&mut self, node: Node<'t>) {
        let Some(name) = tree::field(node, "name") else { return };
        let ix = self.reserve();
        let (params, body, returns) = self.in_function(Scope::new(), |this| {
            this.enter_generics(tree::field(node, "type_parameters"));
            this.inside(node)
        });
        let function = Function {
            name: self.names.own(self.text(name)),
            kind: FunctionKind::Function,
            params,
            returns,
            body,
            span: self.span(node),
            name_span: self.span(name),
            ..Function::default()
        };
        self.fill(ix, function);
    }

    /// Does something in a function of its own, outside of all others.
    fn in_function<T>(&mut self, scope: Scope, act: impl FnOnce(&mut Self) -> T) -> T {
        let around = std::mem::replace(&mut self.scope, scope);
        let result = act(self);
        self.scope = around;
        self.names.leave_function();
        result
    }

    pub(super) fn method(&mut self, node: Node<'t>) {
        let Some(name) = tree::field(node, "name") else { return };
        let Some(receiver) = tree::field(node, "receiver").and_then(|list| self.receiver(list)) else { return self.function(node) };
        let is_value = self.names.kind(&receiver.of).is_some_and(Kind::is_value);
        let owner = (!is_value).then(|| self.owner(&receiver.of, node));
        let ix = self.reserve();
        let scope = Scope { generics: receiver.generics, ..Scope::new() };
        let at = self.span(name).slice(0, 0);
        let (params, body, returns) = self.in_function(scope, |this| {
            let mut first = Vec::new();
            let copied = receiver.name.clone().filter(|written| !is_value && !receiver.is_pointer && this.writes_part_of(node, written));
            let copy = copied.map(|written| {
                let value = operation("%copy", vec![super::expr(ExprKind::This, at)], at, at);
                perform(set(Place::Local(this.declare(&written)), value, at))
            });
            match receiver.name {
                _ if copy.is_some() => {}
                written if is_value => {
                    let name = written.map_or_else(|| "%receiver".into(), |written| this.declare(&written));
                    let declared = this.names.class(&receiver.of);
                    this.scope.value_types.insert(name.clone(), declared.clone());
                    first.push(Param { name, declared: Some(declared), span: at, ..Param::default() });
                }
                written => this.scope.receiver = written,
            }
            let (params, mut body, returns) = this.inside(node);
            body.splice(0..0, copy);
            first.extend(params);
            (first, body, returns)
        });
        let function = Function {
            name: shown(self.text(name)),
            owner,
            kind: if is_value { FunctionKind::Function } else { FunctionKind::Method },
            is_extension: is_value,
            params,
            returns,
            body,
            span: self.span(node),
            name_span: self.span(name),
            ..Function::default()
        };
        self.fill(ix, function);
        if let Some(owner) = owner {
            self.add_method(owner, ix);
        }
    }

    /// Whether a function writes a part of a variable.
    fn writes_part_of(&self, function: Node<'t>, name: &str) -> bool {
        let is_part = |left: Node<'t>| {
            let rest = self.text(left).strip_prefix(name);
            left.kind() == "selector_expression" && rest.is_some_and(|rest| rest.starts_with('.'))
        };
        let writes = |n: Node<'t>| match n.kind() {
            "assignment_statement" => super::declarations::listed(n, "left").into_iter().any(is_part),
            "inc_statement" | "dec_statement" => tree::children(n).first().is_some_and(|left| is_part(*left)),
            _ => false,
        };
        tree::field(function, "body").is_some_and(|body| tree::walk(body).any(writes))
    }

    fn receiver(&self, list: Node<'t>) -> Option<Receiver> {
        let declaration = tree::children(list).into_iter().find(|n| n.kind() == "parameter_declaration")?;
        let name = tree::field(declaration, "name").map(|name| self.text(name)).filter(|name| *name != "_");
        let of = tree::walk(tree::field(declaration, "type")?).filter(|n| n.kind() == "type_identifier").map(|n| self.text(n).to_owned());
        let mut words = of.collect::<Vec<_>>().into_iter();
        let of = words.next()?;
        let is_pointer = tree::field(declaration, "type").is_some_and(|of| of.kind() == "pointer_type");
        Some(Receiver { name: name.map(str::to_owned), of, is_pointer, generics: words.collect() })
    }

    /// The class of a receiver; one that another file of the package defines is extended.
    fn owner(&mut self, written: &str, node: Node<'t>) -> TypeIx {
        let name = self.names.class(written);
        match self.types.get(&name) {
            Some(ix) => *ix,
            None => {
                let span = self.span(node);
                self.add_type(Type { name, is_extension: true, span, ..Type::default() })
            }
        }
    }

    /// Parameters, body and the class of what is returned.
    fn inside(&mut self, node: Node<'t>) -> (Vec<Param>, Block, Option<Name>) {
        let mut body = Block::new();
        let params = self.params(tree::field(node, "parameters"), tree::field(node, "body"));
        let result = tree::field(node, "result");
        self.scope.results = result.map(|result| Results::of(self.input, result)).unwrap_or_default();
        if let Some(result) = result {
            self.name_results(result, &mut body);
        }
        if let Some(block) = tree::field(node, "body") {
            self.statements(block, &mut body);
        }
        let returns = result.and_then(|result| self.first_result(result));
        (params, body, returns)
    }

    /// Results that have names are variables.
    fn name_results(&mut self, result: Node<'t>, out: &mut Block) {
        for declaration in tree::children(result).into_iter().filter(|n| n.kind() == "parameter_declaration") {
            let Some(of) = tree::field(declaration, "type") else { continue };
            for name in tree::fields(declaration, "name") {
                let local = self.declare(self.text(name));
                let span = self.span(name);
                let zero = self.zero(of, span);
                out.push(perform(set(Place::Local(local.clone()), zero, span)));
                self.scope.results.named.push(local);
            }
        }
    }

    /// The class of the first result.
    pub(super) fn first_result(&self, result: Node<'t>) -> Option<Name> {
        let first = match result.kind() {
            "parameter_list" => tree::field(*tree::children(result).first()?, "type")?,
            _ => result,
        };
        self.class_of(first)
    }

    pub(super) fn params(&mut self, list: Option<Node<'t>>, body: Option<Node<'t>>) -> Vec<Param> {
        let mut params = Vec::new();
        for declaration in list.map(tree::children).unwrap_or_default() {
            let Some(of) = tree::field(declaration, "type") else { continue };
            let declared = self.class_of(of);
            let kind = if declaration.kind() == "variadic_parameter_declaration" { ParamKind::Rest } else { ParamKind::One };
            let declared = declared.filter(|_| kind == ParamKind::One);
            let names = tree::fields(declaration, "name");
            if names.is_empty() {
                let name = self.fresh("p");
                params.push(Param { name, declared, kind, span: self.span(of), ..Param::default() });
                continue;
            }
            for name in names {
                let local = self.declare(self.text(name));
                self.is_declared(&local, of);
                let is_written =
                    kind == ParamKind::One && is_reference(self.text(of)) && body.is_some_and(|body| self.hands_on(body, name));
                let kind = if is_written { ParamKind::ByReference } else { kind };
                params.push(Param { name: local, declared: declared.clone(), kind, span: self.span(name), ..Param::default() });
            }
        }
        params
    }

    /// Whether a function gives a parameter to another one, or writes what it points to.
    fn hands_on(&self, body: Node<'t>, name: Node<'t>) -> bool {
        let written = self.text(name);
        let is_given = |n: Node<'t>| n.kind() == "argument_list" && tree::children(n).iter().any(|arg| self.text(*arg) == written);
        let is_target = |n: Node<'t>| {
            n.kind() == "assignment_statement"
                && tree::field(n, "left").is_some_and(|left| self.text(left).strip_prefix('*') == Some(written))
        };
        tree::walk(body).any(|n| is_given(n) || is_target(n))
    }

    /// `func(…) { … }`: it sees everything around it.
    pub(super) fn closure(&mut self, node: Node<'t>) -> Expr {
        let ix = self.reserve();
        let jumps = std::mem::take(&mut self.scope.jumps);
        let results = std::mem::take(&mut self.scope.results);
        let failing = std::mem::replace(&mut self.scope.failing, false);
        let (params, body, returns) = self.scoped(|this| this.inside(node));
        (self.scope.jumps, self.scope.results, self.scope.failing) = (jumps, results, failing);
        let span = self.span(node);
        let captures = Captures::All { this: true };
        let function = Function {
            kind: FunctionKind::Closure,
            captures,
            params,
            returns,
            body,
            span,
            name_span: span.slice(0, 0),
            ..Function::default()
        };
        self.fill(ix, function);
        super::expr(ExprKind::Closure(ix), span)
    }
}

/// `String` gives the text of a value.
pub(super) fn shown(name: &str) -> Name {
    if name == "String" { "toString".into() } else { name.into() }
}

/// Whether what is given for a parameter of a type may be changed by the function.
fn is_reference(of: &str) -> bool {
    of.starts_with('*') || matches!(of, "interface{}" | "any")
}
