//! `object : Callback { … }` and cases of an enumeration with a body: classes without a name. Their functions see the variables around
//! them and the object around them, which the constructor is given.

use super::calls::on;
use super::outline::Outline;
use super::scopes::Scope;
use super::{Lowering, arg, child, children, expr, read, words};
use crate::frontends::base::{field_of, typed, unknown};
use crate::model::code::{Arg, Block, CONSTRUCTOR, Expr, ExprKind, Param, Place, Type, TypeRef};
use crate::model::source::{Name, Span};
use std::collections::BTreeSet;
use tree_sitter::Node;

/// The field through which such an object knows the object around it.
const OUTER: &str = "%outer";

/// An object without a class that is being lowered.
#[derive(Debug, Default)]
pub(super) struct Object {
    /// Its place among the classes around the code.
    class: usize,
    /// The variables around it that its body names.
    captured: BTreeSet<Name>,
}

/// The field that holds a variable of the surroundings.
fn captured(name: &str) -> Name {
    format!("%seen {name}").into()
}

impl Lowering<'_> {
    pub(super) fn object_literal(&mut self, node: Node<'_>) -> Expr {
        let bodies: Vec<Node<'_>> = children(node).into_iter().filter(|n| n.kind() == "class_body").collect();
        let span = self.span(node);
        let items: Vec<Node<'_>> = bodies.iter().flat_map(|b| children(*b)).collect();
        if !items.is_empty() && items.iter().all(|n| n.kind() == "anonymous_initializer") {
            return self.filled_where_made(node, &items, span);
        }
        let (captured, around) = (self.seen_from(node), self.has_receiver().then(|| self.receiver(span)));
        self.nameless(captured, around, |me| me.parents(node), bodies, span)
    }

    /// `object : HashMap<String, String>() { init { put(a, b) } }`: the object, and then what is done to it.
    fn filled_where_made(&mut self, node: Node<'_>, items: &[Node<'_>], span: Span) -> Expr {
        let (parents, args) = self.parents(node);
        let Some(class) = parents.into_iter().next() else { return self.opaque(node) };
        let made = expr(ExprKind::New { class, args: args.unwrap_or_default() }, span);
        self.kept(made, span, |me, kept| {
            let statements = items.iter().filter_map(|n| child(*n, "block")).flat_map(children).collect();
            let function = me.lambda_of(statements, span);
            on(function, kept, span.slice(0, 0), span)
        })
    }

    /// Statements as a lambda that is called on something.
    fn lambda_of(&mut self, statements: Vec<Node<'_>>, span: Span) -> Expr {
        self.closure(false, span, |me| {
            let mut body = Block::new();
            me.statements(statements, &mut body);
            (Vec::new(), body)
        })
    }

    /// A case of an enumeration that has functions of its own.
    pub(super) fn case_with_body(&mut self, args: Vec<Arg>, body: Node<'_>, span: Span) -> Expr {
        let parents = self.classes.last().map(|class| TypeRef::Named(class.clone())).into_iter().collect();
        self.nameless(BTreeSet::new(), None, |_| (parents, Some(args)), vec![body], span)
    }

    fn nameless(
        &mut self,
        seen: BTreeSet<Name>,
        around: Option<Expr>,
        parents: impl FnOnce(&mut Self) -> (Vec<TypeRef>, Option<Vec<Arg>>),
        bodies: Vec<Node<'_>>,
        span: Span,
    ) -> Expr {
        let name: Name = format!("%object{} {}", self.number("object"), self.input.path).into();
        let (ix, at) = (self.file.types.len(), span.slice(0, 0));
        self.file.types.push(Type { name: name.clone(), is_anonymous: true, span, ..Type::default() });
        let mut args: Vec<Arg> = seen.iter().map(|seen| arg(self.named(seen, at))).collect();
        let mut params: Vec<Param> = seen.iter().map(|seen| promoted(captured(seen), at)).collect();
        if let Some(around) = around {
            args.push(arg(around));
            params.push(promoted(OUTER.into(), at));
        }
        for body in &bodies {
            self.outline.add(Outline::of(self.input, *body, &name));
        }
        self.objects.push(Object { class: self.classes.len(), captured: seen });
        self.classes.push(name.clone());
        let (parents, given) = parents(self);
        if let Some(class) = self.file.types.get_mut(ix) {
            class.parents = parents;
        }
        self.members(bodies, ix, &given, None);
        self.classes.pop();
        self.objects.pop();
        let methods = self.file.types.get(ix).map(|t| t.methods.clone()).unwrap_or_default();
        for method in methods {
            if let Some(function) = self.file.functions.get_mut(method).filter(|f| &*f.name == CONSTRUCTOR) {
                function.params = std::mem::take(&mut params);
            }
        }
        expr(ExprKind::New { class: TypeRef::Named(name), args }, span)
    }

    /// The variables of the functions around some code that it names, if only in a text.
    fn seen_from(&self, node: Node<'_>) -> BTreeSet<Name> {
        words(self.text(node))
            .filter(|w| self.is_local(w) || self.objects.last().is_some_and(|o| o.captured.contains(*w)))
            .map(Name::from)
            .collect()
    }

    /// A variable of the surroundings, as an object without a class knows it.
    pub(super) fn captured_variable(&self, name: &str, span: Span) -> Option<Place> {
        let object = self.objects.last().filter(|o| o.class + 1 == self.classes.len() && o.captured.contains(name))?;
        let is_own = self.classes.get(object.class).and_then(|c| self.outline.class(c)).is_some_and(|m| m.properties.contains_key(name));
        (!is_own).then(|| field_of(self.receiver(span), captured(name)))
    }

    /// The object of the class that stands so many classes around the code.
    pub(super) fn object_around(&self, classes: usize, span: Span) -> Expr {
        let extends = self.function().is_some_and(|f: &Scope| f.receiver.is_some() && !f.is_static);
        let mut object = if extends { self.own_object(span) } else { self.receiver(span) };
        let last = self.classes.len().saturating_sub(1);
        for at in (last.saturating_sub(classes) + 1..=last).rev() {
            object = if self.objects.iter().any(|o| o.class == at) {
                read(field_of(object, OUTER), span)
            } else {
                // An inner class knows its outer object, whichever it is.
                let outer = at.checked_sub(1).and_then(|outer| self.classes.get(outer));
                typed(outer.cloned(), unknown(span), span)
            };
        }
        object
    }

    fn has_receiver(&self) -> bool {
        !self.classes.is_empty() && self.function().is_some_and(|f: &Scope| !f.is_static)
    }
}

fn promoted(name: Name, span: Span) -> Param {
    Param { name, span, promoted: true, ..Param::default() }
}
