//! Calls: of classes, of methods, of free names, and the scope functions of the language.

use super::{Lowering, arg, child, children, expr, read, set};
use crate::frontends::base::{called, method_call, operation, typed};
use crate::model::code::{Arg, Callee, Expr, ExprKind, Member, Place, TypeRef};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

/// Methods that go through what they are called on.
const THROUGH: &[&str] = &["map", "filter", "flatMap", "mapNotNull", "joinToString", "forEach", "onEach", "associate", "sortedBy", "fold"];

/// The parts of a call.
struct Call<'t> {
    callee: Node<'t>,
    args: Vec<Node<'t>>,
    lambda: Option<Node<'t>>,
    types: Option<Node<'t>>,
}

impl Lowering<'_> {
    fn call_parts<'t>(&self, node: Node<'t>) -> Option<Call<'t>> {
        let mut call = Call { callee: node, args: Vec::new(), lambda: None, types: None };
        let mut open = node;
        // Brackets and the lambda behind them are calls of their own in the grammar.
        for round in 0..2 {
            let parts = children(open);
            let head = parts.first().copied()?;
            let lambda = parts.iter().find(|n| n.kind() == "annotated_lambda").copied();
            let values = parts.iter().find(|n| n.kind() == "value_arguments").copied();
            if round == 1 && (values.is_none() || lambda.is_some()) {
                break;
            }
            call.lambda = call.lambda.or(lambda);
            call.types = call.types.or(parts.iter().find(|n| n.kind() == "type_arguments").copied());
            if let Some(values) = values {
                call.args = children(values);
            }
            call.callee = head;
            if values.is_some() || head.kind() != "call_expression" {
                break;
            }
            open = head;
        }
        Some(call)
    }

    pub(super) fn call(&mut self, node: Node<'_>) -> Expr {
        let Some(call) = self.call_parts(node) else { return self.opaque(node) };
        let span = self.span(node);
        if let Some(done) = self.scope_function(&call, span) {
            return done;
        }
        let args = self.arguments(&call.args);
        let value = self.called_with(&call, args, span);
        let class = call.types.and_then(|types| match children(types)[..] {
            [only] => children(only).into_iter().find(|n| n.kind().ends_with("_type")).and_then(|n| self.type_name(n).0),
            _ => None,
        });
        typed(class.filter(|_| matches!(value.kind, ExprKind::Call { .. })), value, span)
    }

    fn called_with(&mut self, call: &Call<'_>, mut args: Vec<Arg>, span: Span) -> Expr {
        match call.callee.kind() {
            "identifier" => self.free_call(call, args, span),
            "navigation_expression" => self.member_call(call, args, span),
            _ => {
                let function = self.expr(call.callee);
                self.add_lambda(call, &mut args);
                called(function, args, self.span(call.callee), span)
            }
        }
    }

    /// `mapper.readValue<Token>(text)`, which the grammar takes for two comparisons: a call with a type of its own.
    pub(super) fn generic_call(&mut self, node: Node<'_>) -> Option<Expr> {
        let [left, right] = children(node)[..] else { return None };
        if left.kind() != "binary_expression" || right.kind() != "parenthesized_expression" {
            return None;
        }
        let ([callee, class], [only]) = (&children(left)[..], &children(right)[..]) else { return None };
        // Comparisons have white space around their signs.
        let is_tight = |a: Node<'_>, b: Node<'_>| a.end_byte() + 1 == b.start_byte();
        let brackets = self.between(*callee, *class) == "<" && self.between(left, right) == ">";
        if !brackets
            || !is_tight(*callee, *class)
            || !is_tight(left, right)
            || !matches!(callee.kind(), "identifier" | "navigation_expression")
            || class.kind() != "identifier"
        {
            return None;
        }
        let span = self.span(node);
        let args = vec![arg(self.expr(*only))];
        let value = self.called_with(&Call { callee: *callee, args: Vec::new(), lambda: None, types: None }, args, span);
        let name = Name::from(self.word(*class));
        let class = self.class_of(*class).unwrap_or_else(|| self.class_named(&name));
        Some(typed(Some(class).filter(|_| matches!(value.kind, ExprKind::Call { .. })), value, span))
    }

    /// Positional and named arguments.
    pub(super) fn arguments(&mut self, nodes: &[Node<'_>]) -> Vec<Arg> {
        let mut args = Vec::new();
        for node in nodes {
            let parts = children(*node);
            let has_name = parts.len() == 2 && parts.first().is_some_and(|n| n.kind() == "identifier");
            let (Some(value), name) = (parts.last(), parts.first().filter(|_| has_name)) else { continue };
            let spread = value.kind() == "spread_expression";
            let name = name.map(|n| Name::from(self.word(*n)));
            let value = self.expr(*value);
            args.push(Arg { value, name, spread });
        }
        args
    }

    /// The lambda behind the brackets is the last argument.
    fn add_lambda(&mut self, call: &Call<'_>, args: &mut Vec<Arg>) {
        if let Some(lambda) = call.lambda {
            let value = self.lambda(lambda);
            args.push(arg(value));
        }
    }

    /// A call of a name alone: of a variable, a class, a function around the code or elsewhere.
    fn free_call(&mut self, call: &Call<'_>, mut args: Vec<Arg>, span: Span) -> Expr {
        let name = Name::from(self.word(call.callee));
        let at = self.span(call.callee);
        let is_local = self.is_local(&name);
        if let Some(extended) = self.extended().filter(|_| !is_local && self.is_elsewhere(&name, at)) {
            return self.method_call(call, read(Place::Local(extended), at), args, call.callee, span);
        }
        self.add_lambda(call, &mut args);
        if !is_local
            && let Some(class) =
                self.class_of(call.callee).or_else(|| name.starts_with(char::is_uppercase).then(|| self.class_named(&name)))
        {
            return expr(ExprKind::New { class: TypeRef::Named(class), args }, span);
        }
        let is_known = is_local || self.names.import(&name).is_some() || self.outline.functions.contains(&*name);
        if matches!(&*name, "error" | "TODO") && !is_known {
            let why = args.into_iter().next().map(|a| Box::new(a.value));
            return expr(ExprKind::Throw(why), span);
        }
        let callee = if is_local {
            Callee::Value(Box::new(read(Place::Local(name), at)))
        } else if let Some(callee) = self.function_around(&name, at) {
            callee
        } else if let Some(place) = self.captured_variable(&name, at).or_else(|| self.property(&name, at)) {
            Callee::Value(Box::new(read(place, at)))
        } else if self.outline.properties.contains(&*name) || self.outline.variables.contains(&*name) {
            Callee::Value(Box::new(self.named(&name, at)))
        } else {
            self.function_elsewhere(name)
        };
        expr(ExprKind::Call { callee, args, name: at }, span)
    }

    /// Whether neither the file nor what it imports has a function or class of that name: in an extension it is a method of what that extends.
    fn is_elsewhere(&self, name: &Name, at: Span) -> bool {
        let is_known = self.names.import(name).is_some() || self.outline.functions.contains(&**name);
        let is_around = self.function_around(name, at).is_some() || self.variable(name, at).is_some();
        let is_value = self.outline.properties.contains(&**name) || self.outline.variables.contains(&**name);
        !is_known && !is_around && !is_value && !name.starts_with(char::is_uppercase) && !matches!(&**name, "error" | "TODO")
    }

    fn member_call(&mut self, call: &Call<'_>, mut args: Vec<Arg>, span: Span) -> Expr {
        let parts = children(call.callee);
        let [object, member] = parts[..] else { return self.opaque(call.callee) };
        let at = self.span(member);
        let name = Name::from(self.word(member));
        // `Outer.Inner(…)`, `a.b.Client(…)`
        if let Some(class) = self.class_of(call.callee) {
            self.add_lambda(call, &mut args);
            return expr(ExprKind::New { class: TypeRef::Named(class), args }, span);
        }
        let callee = match (object.kind(), self.class_of(object)) {
            ("super_expression", _) => Callee::Static(TypeRef::Parent, Box::new(Member::Named(name))),
            (_, Some(class)) => Callee::Static(TypeRef::Named(class), Box::new(Member::Named(name))),
            _ if call.lambda.is_some() && self.is_safe(call.callee) => {
                return self.unless_null(object, span, |me, object| me.method_call(call, object, args, member, span));
            }
            _ => {
                let object = self.expr(object);
                return self.method_call(call, object, args, member, span);
            }
        };
        self.add_lambda(call, &mut args);
        expr(ExprKind::Call { callee, args, name: at }, span)
    }

    /// A call of a method of a value.
    fn method_call(&mut self, call: &Call<'_>, mut object: Expr, mut args: Vec<Arg>, member: Node<'_>, span: Span) -> Expr {
        let at = self.span(member);
        let name = Name::from(self.word(member));
        if let Some(done) = self.known_method(&name, &object, &mut args, at, span) {
            return done;
        }
        // The names and values of a map.
        if let (Some(lambda), "forEach") = (call.lambda, &*name)
            && takes_two(lambda)
        {
            let each = arg(self.closure_of(lambda));
            return method_call(object, name, vec![each], at, span);
        }
        // What goes through a map goes through its entries.
        if call.lambda.is_some() && THROUGH.contains(&&*name) {
            let at = object.span;
            object = operation("%entries", vec![object], at.slice(0, 0), at);
        }
        if let (Some(lambda), "forEach" | "onEach") = (call.lambda, &*name) {
            let each = self.closure_of(lambda);
            return operation("%each", vec![object, each], at, span);
        }
        self.add_lambda(call, &mut args);
        method_call(object, name, args, at, span)
    }

    /// `let`, `also`, `apply`, `run`, `with`, `buildString` and what only runs what it is given.
    fn scope_function(&mut self, call: &Call<'_>, span: Span) -> Option<Expr> {
        let lambda = call.lambda?;
        let (object, name) = match call.callee.kind() {
            "navigation_expression" => {
                let parts = children(call.callee);
                let [object, member] = parts[..] else { return None };
                (Some(object), self.text(member))
            }
            "identifier" => (None, self.text(call.callee)),
            _ => return None,
        };
        if let Some(object) = object
            && matches!(name, "let" | "use" | "also" | "apply" | "run" | "takeIf" | "takeUnless")
            && self.is_safe(call.callee)
        {
            return Some(self.unless_null(object, span, |me, value| me.scoped(name, lambda, value, span)));
        }
        match (name, object) {
            ("let" | "use" | "also" | "apply" | "run" | "takeIf" | "takeUnless", Some(object)) => {
                let value = self.expr(object);
                Some(self.scoped(name, lambda, value, span))
            }
            ("apply" | "also" | "let", None) => {
                let this = self.this(span);
                Some(self.scoped(name, lambda, this, span))
            }
            ("with", None) => {
                let value = call.args.first().and_then(|a| children(*a).last().copied()).map(|n| self.expr(n))?;
                Some(self.called_on(lambda, value, span))
            }
            (
                "run" | "runBlocking" | "coroutineScope" | "supervisorScope" | "withContext" | "synchronized" | "runCatching"
                | "withTimeout",
                None,
            )
            | ("launch" | "async", _) => {
                let function = self.closure_of(lambda);
                Some(called(function, Vec::new(), self.span(call.callee), span))
            }
            ("buildString", None) => {
                let builder = expr(ExprKind::New { class: TypeRef::Named("StringBuilder".into()), args: Vec::new() }, span);
                let built = self.kept(builder, span, |me, kept| me.called_on(lambda, kept, span));
                Some(method_call(built, "toString", Vec::new(), span.slice(0, 0), span))
            }
            ("buildMap" | "buildList", None) => {
                let made = if name == "buildMap" { "mutableMapOf" } else { "mutableListOf" };
                let made = operation(made, Vec::new(), span.slice(0, 0), span);
                Some(self.kept(made, span, |me, kept| me.called_on(lambda, kept, span)))
            }
            _ => None,
        }
    }

    /// Does something with a value, which is what it all gives.
    pub(super) fn kept(&mut self, value: Expr, span: Span, act: impl FnOnce(&mut Self, Expr) -> Expr) -> Expr {
        let place = Place::Local(self.fresh("kept"));
        let first = set(place.clone(), value, span);
        let done = act(self, read(place.clone(), span));
        expr(ExprKind::Sequence(vec![first, done, read(place, span)]), span)
    }

    /// A lambda that is given a value.
    pub(super) fn handed(&mut self, lambda: Node<'_>, value: Expr, span: Span) -> Expr {
        let function = self.closure_of(lambda);
        called(function, vec![arg(value)], span.slice(0, 0), span)
    }

    /// A lambda that is called on a value.
    pub(super) fn called_on(&mut self, lambda: Node<'_>, value: Expr, span: Span) -> Expr {
        let function = self.lambda(lambda);
        on(function, value, span.slice(0, 0), span)
    }
}

/// A call of a function on an object, which is its receiver.
pub(super) fn on(function: Expr, object: Expr, at: Span, span: Span) -> Expr {
    method_call(function, "%on", vec![arg(object)], at, span)
}

/// Whether a lambda names two parameters.
fn takes_two(lambda: Node<'_>) -> bool {
    let literal = if lambda.kind() == "annotated_lambda" { child(lambda, "lambda_literal") } else { Some(lambda) };
    let params = literal.and_then(|l| child(l, "lambda_parameters")).map(children).unwrap_or_default();
    params.iter().filter(|p| p.kind() == "variable_declaration").count() == 2
}
