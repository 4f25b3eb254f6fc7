//! Calls of functions, methods and of what the language itself has.

use super::names::Kind;
use super::types::is_plain;
use super::{Lowering, expr, operation, unknown};
use crate::frontends::base::{called, method_call};
use crate::frontends::tree;
use crate::model::code::{Arg, Callee, Entry, Expr, ExprKind, Place};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

/// Functions that do not come back.
const STOPS: &[&str] = &["os.Exit", "log.Fatal", "log.Fatalf", "log.Fatalln", "log.Panic", "log.Panicf", "log.Panicln", "runtime.Goexit"];

impl<'t> Lowering<'t> {
    /// A call; one that is given a single type gives something of that.
    pub(super) fn call(&mut self, node: Node<'t>) -> Expr {
        let call = self.plain_call(node);
        let given = tree::field(node, "type_arguments").or_else(|| {
            let function = tree::field(node, "function").filter(|f| f.kind() == "index_expression" && self.is_function(*f))?;
            tree::field(function, "index")
        });
        self.of_argument(given, call)
    }

    /// A call that is given a single type gives something of that.
    fn of_argument(&self, given: Option<Node<'t>>, call: Expr) -> Expr {
        let of = match given.map(|given| (given, tree::children(given))) {
            Some((given, types)) if given.kind() == "type_arguments" => match types[..] {
                [of] => Some(of),
                _ => None,
            },
            Some((given, _)) => Some(given),
            None => None,
        };
        let inner = |of: Node<'t>| if of.kind() == "type_elem" { tree::children(of).first().copied() } else { Some(of) };
        let class = of.and_then(inner).and_then(|of| match of.kind() {
            "identifier" if self.names.kind(self.text(of)).is_some() => Some(self.names.class(self.text(of))),
            "identifier" => None,
            _ => self.class_of(of),
        });
        self.typed(class, call)
    }

    /// `f[T](x)`, which the grammar takes for a conversion when there is one argument.
    pub(super) fn generic_call(&mut self, node: Node<'t>) -> Option<Expr> {
        let of = tree::field(node, "type").filter(|of| of.kind() == "generic_type")?;
        let (function, operand) = (tree::field(of, "type")?, tree::field(node, "operand")?);
        if self.names.kind(self.text(function)).is_some() {
            return None;
        }
        let callee = match function.kind() {
            "qualified_type" => {
                let (package, name) = (tree::field(function, "package")?, tree::field(function, "name")?);
                self.imported(package, name)?
            }
            _ => self.names.free(self.text(function)),
        };
        let args = vec![crate::frontends::base::arg(self.expr(operand))];
        let callee = Callee::Function { name: callee, fallback: None };
        let call = expr(ExprKind::Call { callee, args, name: self.span(function) }, self.span(node));
        Some(self.of_argument(tree::field(of, "type_arguments"), call))
    }

    fn plain_call(&mut self, node: Node<'t>) -> Expr {
        let Some(function) = tree::field(node, "function") else { return unknown(self.span(node)) };
        let function = unwrapped(function);
        let span = self.span(node);
        let name = self.span(function);
        match function.kind() {
            "identifier" => self.call_name(node, function),
            "selector_expression" => self.call_member(node, function),
            // `f[T](x)`
            "type_instantiation_expression" | "index_expression" if self.is_function(function) => {
                let inner = tree::field(function, "operand").or_else(|| tree::children(function).first().copied());
                match inner {
                    Some(inner) if inner.kind() == "identifier" => self.call_name(node, inner),
                    Some(inner) if inner.kind() == "selector_expression" => self.call_member(node, inner),
                    _ => unknown(span),
                }
            }
            kind if kind.ends_with("_type") => self.converted(node),
            "unary_expression" if let Some(class) = self.pointed_to(function) => {
                let value = self.converted(node);
                self.typed(Some(class), value)
            }
            _ => {
                let function = self.expr(function);
                called(function, self.arguments(node), name, span)
            }
        }
    }

    /// The class in `(*T)(x)`, which the grammar takes for a call.
    fn pointed_to(&self, function: Node<'t>) -> Option<Name> {
        let operand = tree::field(function, "operand").filter(|_| self.text(function).starts_with('*'))?;
        match operand.kind() {
            "identifier" => {
                let is_class = matches!(self.names.kind(self.text(operand)), Some(Kind::Struct | Kind::Interface));
                (is_class && self.variable(self.text(operand)).is_none()).then(|| self.names.class(self.text(operand)))
            }
            "selector_expression" => self.imported(tree::field(operand, "operand")?, tree::field(operand, "field")?),
            _ => None,
        }
    }

    /// Whether what is written like an element is a function that is given its types.
    fn is_function(&self, node: Node<'t>) -> bool {
        let Some(operand) = tree::field(node, "operand") else { return true };
        match operand.kind() {
            "identifier" => self.variable(self.text(operand)).is_none() && !self.names.is_variable(self.text(operand)),
            "selector_expression" => {
                let parts = (tree::field(operand, "operand"), tree::field(operand, "field"));
                matches!(parts, (Some(operand), Some(field)) if self.imported(operand, field).is_some())
            }
            _ => false,
        }
    }

    fn call_name(&mut self, node: Node<'t>, function: Node<'t>) -> Expr {
        let (written, span, name) = (self.text(function), self.span(node), self.span(function));
        if let Some(local) = self.variable(written) {
            let function = self.make(function, ExprKind::Read(Place::Local(local)));
            return called(function, self.arguments(node), name, span);
        }
        if self.names.is_variable(written) {
            let function = self.expr(function);
            return called(function, self.arguments(node), name, span);
        }
        match self.names.kind(written) {
            Some(Kind::Struct | Kind::Interface) => {
                let value = self.converted(node);
                return self.typed(Some(self.names.class(written)), value);
            }
            Some(_) => return self.converted(node),
            None if self.scope.generics.iter().any(|generic| generic == written) => return self.converted(node),
            None => {}
        }
        if !self.names.is_constant_or_function(written)
            && let Some(value) = self.builtin(written, node)
        {
            return value;
        }
        let callee = Callee::Function { name: self.names.free(written), fallback: None };
        let args = self.arguments(node);
        expr(ExprKind::Call { callee, args, name }, span)
    }

    fn call_member(&mut self, node: Node<'t>, function: Node<'t>) -> Expr {
        let span = self.span(node);
        let (Some(operand), Some(field)) = (tree::field(function, "operand"), tree::field(function, "field")) else {
            return unknown(span);
        };
        let name = self.span(field);
        if let Some(path) = self.imported(operand, field) {
            let args = self.arguments(node);
            if STOPS.contains(&&*path) {
                let given = args.into_iter().map(|arg| arg.value).collect();
                return expr(ExprKind::Stop(Some(Box::new(expr(ExprKind::Opaque(given), span)))), span);
            }
            return expr(ExprKind::Call { callee: Callee::Function { name: path, fallback: None }, args, name }, span);
        }
        let class = self.value_class(operand);
        let receiver = self.expr(operand);
        let receiver = self.typed(class, receiver);
        let args = self.arguments(node);
        let method = match self.text(field) {
            "String" if args.is_empty() => "toString",
            written => written,
        };
        method_call(receiver, method, args, name, span)
    }

    pub(super) fn arguments(&mut self, node: Node<'t>) -> Vec<Arg> {
        let list = tree::field(node, "arguments").map(tree::children).unwrap_or_default();
        let lowered = list.into_iter().map(|child| {
            let spread = child.kind() == "variadic_argument";
            Arg { value: self.expr(child), name: None, spread }
        });
        lowered.collect()
    }

    /// The value of a conversion.
    fn converted(&mut self, node: Node<'t>) -> Expr {
        let mut args = self.arguments(node);
        match args.pop() {
            Some(only) if args.is_empty() => only.value,
            _ => unknown(self.span(node)),
        }
    }

    /// What the language itself has.
    fn builtin(&mut self, name: &str, node: Node<'t>) -> Option<Expr> {
        let span = self.span(node);
        // A conversion leaves what is known of a value.
        if is_plain(name) {
            return Some(self.converted(node));
        }
        let list = tree::field(node, "arguments").map(tree::children).unwrap_or_default();
        let first = list.first().copied();
        let kind = match name {
            "make" => match first?.kind() {
                "slice_type" => ExprKind::List(Vec::new()),
                "map_type" => ExprKind::Map(Vec::new()),
                "channel_type" => return Some(operation("%channel", Vec::new(), span, span)),
                _ => return Some(self.made(first?, span)),
            },
            "new" => return Some(self.zero(first?, span)),
            "append" => ExprKind::List(self.appended(node)),
            "panic" => ExprKind::Throw(Some(Box::new(self.converted(node)))),
            "delete" => {
                let [map, key] = list[..] else { return None };
                let place = Place::Index(Box::new(self.expr(map)), Some(Box::new(self.expr(key))));
                ExprKind::Remove(Box::new(place))
            }
            "len" => return Some(operation("%len", vec![self.converted(node)], self.span(first?), span)),
            "cap" | "close" | "copy" | "print" | "println" | "recover" | "min" | "max" | "clear" | "complex" | "real" | "imag" => {
                ExprKind::Opaque(self.arguments(node).into_iter().map(|arg| arg.value).collect())
            }
            _ => return None,
        };
        Some(expr(kind, span))
    }

    /// `make(T)` of a type that is declared elsewhere.
    fn made(&mut self, of: Node<'t>, span: Span) -> Expr {
        let written = self.text(of);
        match self.names.kind(written) {
            Some(Kind::List) => expr(ExprKind::List(Vec::new()), span),
            Some(_) => expr(ExprKind::Map(Vec::new()), span),
            None => {
                let class = crate::model::code::TypeRef::Named(self.names.class(written));
                expr(ExprKind::New { class, args: Vec::new() }, span)
            }
        }
    }

    /// `append(list, a, b...)`.
    fn appended(&mut self, node: Node<'t>) -> Vec<Entry> {
        let args = self.arguments(node).into_iter().enumerate();
        args.map(|(index, arg)| {
            let span = arg.value.span;
            Entry { key: None, value: arg.value, spread: arg.spread || index == 0, span }
        })
        .collect()
    }
}

/// What brackets hold.
fn unwrapped(node: Node<'_>) -> Node<'_> {
    let mut next = node;
    while next.kind() == "parenthesized_expression"
        && let Some(inner) = tree::children(next).first().copied()
        && matches!(inner.kind(), "identifier" | "selector_expression" | "parenthesized_expression" | "unary_expression")
    {
        next = inner;
    }
    next
}
