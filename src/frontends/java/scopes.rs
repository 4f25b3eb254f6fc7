//! Scopes: what a simple name in a body stands for.

use super::outline::Members;
use super::{Lowering, expr, names};
use crate::frontends::base::{field_of, own_field, unknown};
use crate::model::code::{Expr, ExprKind, Place, TypeIx, TypeRef};
use crate::model::source::{Name, Span};
use std::collections::BTreeSet;

/// A class body or a function around the code.
#[derive(Default)]
pub(super) struct Context {
    /// Of a class body: the class.
    pub(super) class: Option<Class>,
    /// Of a function: the variables of its blocks, innermost last.
    pub(super) blocks: Vec<BTreeSet<Name>>,
    /// There is no receiver.
    pub(super) is_static: bool,
    /// Type variables that are declared here.
    pub(super) variables: BTreeSet<String>,
    /// What `break`, `continue` and `yield` leave, innermost last.
    pub(super) targets: Vec<Target>,
}

/// A class whose body the code stands in.
#[derive(Default)]
pub(super) struct Class {
    pub(super) ix: TypeIx,
    pub(super) name: Name,
    /// What the body declares, when it is no type of the outline.
    pub(super) members: Option<Members>,
    /// Its objects know the one around them.
    pub(super) anonymous: bool,
    /// The body only fills the object in this local (`new HashMap() {{ put(a, b); }}`).
    pub(super) fills: Option<Name>,
    /// The locals of the surroundings that an anonymous class reads.
    pub(super) captured: Vec<Name>,
}

/// A loop, switch or labelled statement that is being lowered.
#[derive(Default)]
pub(super) struct Target {
    /// The label in the source.
    pub(super) named: Option<Name>,
    pub(super) leave: Name,
    /// Where `continue` goes; none for what is no loop.
    pub(super) next: Option<Name>,
    pub(super) left: bool,
    pub(super) continued: bool,
}

/// The field through which an object of an anonymous class knows the object around it.
pub(super) const AROUND: &str = "this$0";

/// The field that holds a captured local.
pub(super) fn captured(name: &str) -> Name {
    format!("val${name}").into()
}

impl Context {
    pub(super) fn top() -> Self {
        Self { blocks: vec![BTreeSet::new()], is_static: true, ..Self::default() }
    }

    pub(super) fn function(is_static: bool) -> Self {
        Self { blocks: vec![BTreeSet::new()], is_static, ..Self::default() }
    }
}

impl Lowering<'_> {
    /// Declares a variable of the innermost block.
    pub(super) fn declare(&mut self, name: &str) -> Place {
        let name = Name::from(name);
        if let Some(block) = self.contexts.last_mut().and_then(|c| c.blocks.last_mut()) {
            block.insert(name.clone());
        }
        Place::Local(name)
    }

    /// Lowers something with a block of variables of its own.
    pub(super) fn scoped<T>(&mut self, lower: impl FnOnce(&mut Self) -> T) -> T {
        if let Some(context) = self.contexts.last_mut() {
            context.blocks.push(BTreeSet::new());
        }
        let lowered = lower(self);
        if let Some(context) = self.contexts.last_mut() {
            context.blocks.pop();
        }
        lowered
    }

    pub(super) fn is_static(&self) -> bool {
        self.contexts.last().is_some_and(|c| c.is_static)
    }

    /// The innermost class.
    pub(super) fn class(&self) -> Option<&Class> {
        self.contexts.iter().rev().find_map(|c| c.class.as_ref())
    }

    /// The receiver of the class at this place among the contexts, seen from the code.
    pub(super) fn receiver(&self, wanted: usize, span: Span) -> Expr {
        let mut this = expr(ExprKind::This, span);
        let mut first = true;
        for (at, context) in self.contexts.iter().enumerate().rev() {
            let Some(class) = &context.class else { continue };
            if let Some(filled) = &class.fills {
                if at == wanted {
                    return expr(ExprKind::Read(Place::Local(filled.clone())), span);
                }
                continue;
            }
            if at == wanted {
                return this;
            }
            this = if class.anonymous {
                field(if first { expr(ExprKind::This, span) } else { this }, AROUND, span)
            } else {
                // An inner class knows its outer object, whichever it is.
                let outer = self.contexts[..at].iter().rev().find_map(|c| c.class.as_ref());
                let unknown = unknown(span);
                match outer {
                    Some(outer) => expr(ExprKind::Typed(outer.name.clone(), Box::new(unknown)), span),
                    None => unknown,
                }
            };
            first = false;
        }
        this
    }

    /// The place a simple name stands for; none when it is no variable.
    pub(super) fn variable(&mut self, name: &str, span: Span) -> Option<Place> {
        self.known_variable(name, span).or_else(|| self.inherited_variable(name, span))
    }

    /// A variable that the file declares or imports.
    pub(super) fn known_variable(&mut self, name: &str, span: Span) -> Option<Place> {
        let mut nearest: Option<usize> = None;
        for at in (0..self.contexts.len()).rev() {
            let context = &self.contexts[at];
            if let Some(class) = &context.class {
                if let Some(is_static) = self.has_field(class, name) {
                    return Some(self.member_place(at, name, is_static, span));
                }
                if class.fills.is_none() {
                    nearest = nearest.or(Some(at));
                }
            } else if context.blocks.iter().any(|b| b.contains(name)) {
                return self.captured_local(name, nearest, span);
            }
        }
        self.names.member(name).map(|class| Place::Static(TypeRef::Named(class), name.into()))
    }

    /// A name that nothing in the file explains: of a parent elsewhere, or of a class all of whose constants are imported.
    fn inherited_variable(&mut self, name: &str, span: Span) -> Option<Place> {
        if names::is_class_like(name) && (!is_constant_like(name) || self.is_class(name)) {
            return None;
        }
        let heir = (0..self.contexts.len()).rev().find(|at| self.contexts[*at].class.as_ref().is_some_and(|c| self.has_unknown_parent(c)));
        if let Some(at) = heir {
            let is_static = is_constant_like(name) || self.is_static();
            return Some(self.member_place(at, name, is_static, span));
        }
        let opened = self.names.opened().filter(|_| is_constant_like(name))?;
        Some(Place::Static(TypeRef::Named(opened), name.into()))
    }

    /// A local of a function around the classes that are crossed.
    fn captured_local(&mut self, name: &str, crossed: Option<usize>, span: Span) -> Option<Place> {
        let Some(at) = crossed else { return Some(Place::Local(name.into())) };
        let class = self.contexts.get_mut(at)?.class.as_mut().filter(|c| c.anonymous)?;
        if !class.captured.iter().any(|c| &**c == name) {
            class.captured.push(name.into());
        }
        Some(own_field(captured(name), span))
    }

    fn member_place(&self, at: usize, name: &str, is_static: bool, span: Span) -> Place {
        if is_static {
            return Place::Static(self.class_ref(at), name.into());
        }
        field_of(self.receiver(at, span), name)
    }

    /// A class around the code, as code in it names it.
    pub(super) fn class_ref(&self, at: usize) -> TypeRef {
        let inner = self.contexts[at + 1..].iter().any(|c| c.class.as_ref().is_some_and(|c| c.fills.is_none()));
        match (&self.contexts[at].class, inner) {
            (Some(class), true) => TypeRef::Named(class.name.clone()),
            _ => TypeRef::Own,
        }
    }

    fn members_of<'c>(&'c self, class: &'c Class) -> Option<&'c Members> {
        class.members.as_ref().or_else(|| self.outline.members(&class.name))
    }

    /// Whether a class has a field, itself or from a parent in the file, and whether that is static.
    pub(super) fn has_field(&self, class: &Class, name: &str) -> Option<bool> {
        self.search(class, |m| m.fields.get(name).copied())
    }

    /// As [`Lowering::has_field`], for methods.
    pub(super) fn has_method(&self, class: &Class, name: &str) -> Option<bool> {
        self.search(class, |m| m.methods.get(name).copied())
    }

    fn search(&self, class: &Class, find: impl Fn(&Members) -> Option<bool>) -> Option<bool> {
        let mut todo: Vec<&Members> = self.members_of(class).into_iter().collect();
        let mut seen = 0;
        while let Some(members) = todo.pop() {
            if let Some(found) = find(members) {
                return Some(found);
            }
            seen += 1;
            if seen > 20 {
                break;
            }
            todo.extend(members.parents.iter().filter_map(|p| self.parent_members(p)));
        }
        None
    }

    fn parent_members(&self, written: &str) -> Option<&Members> {
        let plain = written.split('<').next().unwrap_or(written).trim();
        let path: Vec<&str> = plain.split('.').map(str::trim).collect();
        self.outline.members(&self.class_path(&path)?)
    }

    /// Whether a class inherits from one that the file does not declare.
    pub(super) fn has_unknown_parent(&self, class: &Class) -> bool {
        let mut todo: Vec<&Members> = self.members_of(class).into_iter().collect();
        let mut seen = 0;
        while let Some(members) = todo.pop() {
            seen += 1;
            for parent in &members.parents {
                match self.parent_members(parent) {
                    Some(known) if seen < 20 => todo.push(known),
                    Some(_) => {}
                    None => return true,
                }
            }
        }
        false
    }
}

/// Whether a name is written like a constant: no small letter.
pub(super) fn is_constant_like(name: &str) -> bool {
    names::is_class_like(name) && !name.chars().any(char::is_lowercase)
}

/// A field of an expression.
pub(super) fn field(object: Expr, name: &str, span: Span) -> Expr {
    let place = field_of(object, name);
    expr(ExprKind::Read(place), span)
}
