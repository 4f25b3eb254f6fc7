//! Functions, methods, lambdas, their parameters and decorators.

use super::annotations::{Declared, is_builtin};
use super::calls::method_name;
use super::literals::has_yield;
use super::names::last_segment;
use super::scopes::Receiver;
use super::{Lowering, perform, read, set};
use crate::frontends::base::{arg, called, unknown};
use crate::frontends::tree;
use crate::model::code::{
    Block, Captures, Expr, ExprKind, Function, FunctionIx, FunctionKind, Mark, Param, ParamKind, Place, Step, StepKind, TypeIx,
};
use crate::model::source::Name;
use tree_sitter::Node;

/// What a function is to the code around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum As {
    /// A value that runs where it is called.
    Closure,
    /// A function that other code may call by name.
    Named,
    /// A function of a class.
    Method(TypeIx),
}

/// What `yield` does in a function.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) enum Yields {
    /// The values are what the function gives, one after the other: collected in this variable.
    Collected(Name),
    /// It waits for the value (`@gen.coroutine`).
    Waits,
    /// It gives the only value (`@contextmanager`, `@pytest.fixture`).
    Gives,
    /// There is none.
    #[default]
    None,
}

impl Lowering<'_> {
    /// Lowers a function node.
    pub(super) fn function(&mut self, node: Node<'_>, marks: Vec<Mark>, role: As) -> FunctionIx {
        let ix = self.reserve();
        let span = self.span(node);
        let marked = |names: &[&str]| marks.iter().any(|mark| names.contains(&last_segment(&mark.name)));
        let receiver = match role {
            As::Method(_) => self.scopes.receiver_of(self.input, node),
            _ => None,
        };
        let body = tree::field(node, "body");
        let yields = match body.is_some_and(has_yield) {
            false => Yields::None,
            true if marked(&["coroutine", "inlineCallbacks", "engine", "tasklet"]) => Yields::Waits,
            true if marked(&["contextmanager", "asynccontextmanager", "fixture"]) => Yields::Gives,
            true => Yields::Collected(self.fresh("yielded")),
        };
        let outer =
            (std::mem::take(&mut self.jumps), std::mem::replace(&mut self.yields, yields), std::mem::replace(&mut self.tolerant, false));
        let (params, body) = self.signature_and_body(node, receiver.is_some());
        (self.jumps, self.yields, self.tolerant) = outer;
        let name = tree::field(node, "name");
        let plain = name.map_or("", |n| self.text(n));
        let returns = tree::field(node, "return_type").and_then(|t| self.declared(t).class).filter(|class| !is_builtin(class));
        let function = Function {
            name: match role {
                As::Closure => Name::from(""),
                As::Named => plain.into(),
                As::Method(_) => method_name(plain),
            },
            owner: if let As::Method(owner) = role { Some(owner) } else { None },
            kind: match role {
                As::Closure => FunctionKind::Closure,
                As::Named => FunctionKind::Function,
                As::Method(_) => FunctionKind::Method,
            },
            is_static: matches!(role, As::Method(_)) && receiver != Some(Receiver::Object),
            is_abstract: marked(&["abstractmethod", "abstractproperty", "abstractclassmethod", "overload"]),
            is_getter: marked(&["property", "cached_property", "abstractproperty", "hybrid_property", "reify", "lazyproperty"]),
            is_setter: marked(&["setter"]),
            is_extension: false,
            params,
            captures: if role == As::Closure { Captures::All { this: true } } else { Captures::Nothing },
            returns,
            marks,
            body,
            span,
            name_span: name.map_or(span.slice(0, 0), |n| self.span(n)),
        };
        self.fill(ix, function);
        ix
    }

    fn signature_and_body(&mut self, node: Node<'_>, has_receiver: bool) -> (Vec<Param>, Block) {
        let list = tree::field(node, "parameters").map(tree::children).unwrap_or_default();
        // Defaults are evaluated around the function.
        let mut params: Vec<(Node<'_>, Param)> = list.into_iter().filter_map(|n| Some((n, self.param(n)?))).collect();
        let takes = params.first().is_some_and(|(_, p)| p.kind == ParamKind::One);
        if has_receiver && takes {
            params.remove(0);
        }
        let body = self.within(node, |this| {
            let mut body = Block::new();
            if let Yields::Collected(name) = this.yields.clone() {
                let span = this.span(node).slice(0, 0);
                let empty = Expr { kind: ExprKind::List(Vec::new()), span };
                body.push(perform(set(Place::Local(name), empty, span)));
            }
            for (node, param) in &params {
                this.taken_apart(*node, param, &mut body);
            }
            this.body(node, &mut body);
            body
        });
        (params.into_iter().map(|(_, param)| param).collect(), body)
    }

    fn body(&mut self, node: Node<'_>, out: &mut Block) {
        match tree::field(node, "body") {
            Some(block) if block.kind() == "block" => self.block(block, out),
            Some(result) => {
                let value = self.expr(result);
                out.push(Step { span: value.span, kind: StepKind::Return(Some(value)) });
            }
            None => {}
        }
        if let Yields::Collected(name) = self.yields.clone() {
            let span = self.span(node);
            let span = span.slice(span.len(), span.len());
            out.push(Step { kind: StepKind::Return(Some(read(Place::Local(name), span))), span });
        }
    }

    /// A parameter that takes its argument apart (Python 2).
    fn taken_apart(&mut self, node: Node<'_>, param: &Param, body: &mut Block) {
        let pattern = match node.kind() {
            "default_parameter" => tree::field(node, "name").unwrap_or(node),
            _ => node,
        };
        if pattern.kind() == "tuple_pattern" {
            let mut parts = Vec::new();
            self.assign(pattern, read(Place::Local(param.name.clone()), param.span), &mut parts);
            body.extend(parts.into_iter().map(perform));
        }
    }

    fn param(&mut self, node: Node<'_>) -> Option<Param> {
        let span = self.span(node);
        let mut param = Param { span, ..Param::default() };
        let mut pattern = node;
        match node.kind() {
            "default_parameter" | "typed_default_parameter" => {
                param.default = tree::field(node, "value").map(|value| self.expr(value));
                pattern = tree::field(node, "name")?;
            }
            "typed_parameter" => pattern = tree::children(node).first().copied()?,
            "keyword_separator" | "positional_separator" => return None,
            _ => {}
        }
        if let Some(annotation) = tree::field(node, "type") {
            let Declared { class, marks, .. } = self.declared(annotation);
            param.declared = class.filter(|class| !is_builtin(class));
            param.marks = marks;
        }
        let name = match pattern.kind() {
            "list_splat_pattern" => {
                param.kind = ParamKind::Rest;
                tree::children(pattern).first().copied()
            }
            "dictionary_splat_pattern" => {
                param.kind = ParamKind::NamedRest;
                tree::children(pattern).first().copied()
            }
            "identifier" => Some(pattern),
            _ => None,
        };
        if param.kind != ParamKind::One {
            param.declared = None;
        }
        param.name = match name.filter(|n| n.kind() == "identifier") {
            Some(name) => self.name(name),
            None => self.fresh("p"),
        };
        Some(param)
    }

    pub(super) fn lambda(&mut self, node: Node<'_>) -> Expr {
        let ix = self.function(node, Vec::new(), As::Closure);
        self.make(node, ExprKind::Closure(ix))
    }

    /// `def`: the name gets the function.
    pub(super) fn definition(&mut self, node: Node<'_>, decorators: &[Node<'_>], out: &mut Block) {
        let marks = self.marks(decorators);
        let role = if self.scope == 0 { As::Named } else { As::Closure };
        let ix = self.function(node, marks, role);
        let Some(name) = tree::field(node, "name") else { return };
        let Some(place) = self.place(name) else { return };
        let span = self.span(name);
        out.push(perform(set(place.clone(), Expr { kind: ExprKind::Closure(ix), span }, span)));
        if role == As::Named {
            return;
        }
        // A function inside another that is decorated is handed to the decorator, which may call it.
        for decorator in decorators {
            let Some(inner) = decorator.named_child(0) else { continue };
            let args = vec![arg(read(place.clone(), span))];
            let function = self.expr(inner);
            out.push(perform(called(function, args, self.span(inner), self.span(*decorator))));
        }
    }

    /// Decorators as marks, with what they are given.
    pub(super) fn marks(&mut self, decorators: &[Node<'_>]) -> Vec<Mark> {
        let inner = decorators.iter().filter_map(|decorator| decorator.named_child(0));
        inner.map(|inner| self.mark(inner)).collect()
    }

    /// One mark: a name, or a call of one.
    pub(super) fn mark(&mut self, node: Node<'_>) -> Mark {
        let named = tree::field(node, "function").filter(|_| node.kind() == "call").unwrap_or(node);
        let args = match node.kind() {
            "call" => self.arguments(tree::field(node, "arguments")),
            _ => Vec::new(),
        };
        Mark { name: self.qualified(self.text(named)), args, span: self.span(node) }
    }

    /// `yield` as an expression.
    pub(super) fn yielded(&mut self, node: Node<'_>) -> Expr {
        let Some(operand) = tree::children(node).first().copied() else { return self.unknown(node) };
        let value = self.expr(operand);
        let mut cursor = node.walk();
        let delegates = node.children(&mut cursor).any(|child| child.kind() == "from");
        match self.yields.clone() {
            Yields::Collected(list) if !delegates => {
                let place = Place::Index(Box::new(read(Place::Local(list), value.span)), None);
                let span = self.span(node);
                let put = set(place, value, span);
                let sent = unknown(span);
                Expr { kind: ExprKind::Sequence(vec![put, sent]), span }
            }
            Yields::Gives => self.make(node, ExprKind::Opaque(vec![value])),
            _ => value,
        }
    }
}
