//! Calls on what other calls give, where a framework is told something step by step (`AddClient("a").AddHandler<T>()`).

use super::{Site, Unit};
use crate::evaluate::value::{FunctionId, TypeId};
use crate::model::code::{Arg, Callee, Expr, ExprKind, Member};
use crate::model::source::{Name, Span};

/// So many calls are looked at below another.
const MAX_LINKS: usize = 12;

/// A call of a method, and the calls that it is chained onto.
#[derive(Debug, Clone)]
pub struct Chain<'a> {
    /// The call.
    pub site: Site<'a>,
    /// The class that it is given in angle brackets.
    pub class: Option<&'a Name>,
    /// The calls below it, the nearest first.
    pub below: Vec<Link<'a>>,
    /// Where its name stands.
    pub at: Span,
}

/// A call below another.
#[derive(Debug, Clone)]
pub struct Link<'a> {
    /// Its arguments.
    pub args: &'a [Arg],
    /// The class that it is given in angle brackets.
    pub class: Option<&'a Name>,
}

impl Chain<'_> {
    /// Whether it goes on behind that call.
    pub fn is_onto(&self, site: &Site<'_>) -> bool {
        !site.args.is_empty() && self.below.iter().any(|link| std::ptr::eq(link.args, site.args))
    }

    /// The class that it, or a call below it, is given.
    pub fn about(&self) -> Option<&Name> {
        self.class.or_else(|| self.below.iter().find_map(|link| link.class))
    }
}

impl<'a> Unit<'a> {
    /// Remembers a call that a model speaks of as one that is chained.
    pub(super) fn chained(&mut self, id: FunctionId, within: Option<TypeId>, e: &'a Expr) {
        let (class, call) = unwrapped(e);
        let ExprKind::Call { callee: Callee::Method(object, member), args, name: at } = &call.kind else { return };
        let Member::Named(name) = &**member else { return };
        if !self.models.is_chained(name) || self.chains.get(name).and_then(|all| all.last()).is_some_and(|last| last.at == *at) {
            return;
        }
        let mut below = Vec::new();
        let mut inner: &Expr = object;
        while below.len() < MAX_LINKS {
            let (class, call) = unwrapped(inner);
            let ExprKind::Call { callee, args, .. } = &call.kind else { break };
            below.push(Link { args, class });
            match callee {
                Callee::Method(object, _) => inner = object,
                _ => break,
            }
        }
        let site = Site { function: id, within, class: None, args, assigned: None };
        self.chains.entry(name.clone()).or_default().push(Chain { site, class, below, at: *at });
    }
}

/// A call, and the class that its result is said to be of.
fn unwrapped(e: &Expr) -> (Option<&Name>, &Expr) {
    match &e.kind {
        ExprKind::Typed(class, inner) => (Some(class), inner),
        _ => (None, e),
    }
}
