//! Places: what can be assigned to.

use super::Lowering;
use super::names::word;
use crate::frontends::base::field_of;
use crate::model::code::{Block, Expr, ExprKind, Place};

/// Methods that give what their receiver holds: assigning through them assigns to the receiver.
const TRANSPARENT: &[&str] = &[
    "lock",
    "unwrap",
    "expect",
    "write",
    "read",
    "borrow",
    "borrow_mut",
    "as_mut",
    "as_ref",
    "get_mut",
    "deref",
    "deref_mut",
    "unwrap_or_default",
    "make_mut",
    "load",
    "as_deref_mut",
    "to_mut",
];

impl Lowering<'_> {
    /// The place an expression stands for.
    pub(super) fn place(&mut self, target: &syn::Expr, out: &mut Block) -> Option<Place> {
        let target = visible(target);
        match target {
            syn::Expr::Path(x) => {
                let words = super::names::words(&x.path);
                if let [only] = words.as_slice()
                    && let Some(name) = self.variable(only)
                {
                    return Some(Place::Local(name));
                }
                let full = self.resolve(words).join("::");
                Some(self.static_of(&full).unwrap_or_else(|| Place::Global(full.into())))
            }
            syn::Expr::Field(x) => {
                let object = self.holder(&x.base, out);
                match &x.member {
                    syn::Member::Named(ident) => Some(field_of(object, word(ident))),
                    syn::Member::Unnamed(index) if matches!(object.kind, ExprKind::This) => Some(field_of(object, index.index.to_string())),
                    syn::Member::Unnamed(index) => {
                        let span = self.token(index.span);
                        let index = super::make(ExprKind::Number(index.index.to_string().into()), span);
                        Some(Place::Index(Box::new(object), Some(Box::new(index))))
                    }
                }
            }
            syn::Expr::Index(x) => {
                let object = self.holder(&x.expr, out);
                let index = self.expr(&x.index, out);
                Some(Place::Index(Box::new(object), Some(Box::new(index))))
            }
            _ => None,
        }
    }

    /// The object whose field or element is written.
    fn holder(&mut self, object: &syn::Expr, out: &mut Block) -> Expr {
        self.expr(visible(object), out)
    }
}

/// The place behind dereferences and guards.
pub(super) fn visible(target: &syn::Expr) -> &syn::Expr {
    let mut next = target;
    loop {
        next = match next {
            syn::Expr::Unary(x) if matches!(x.op, syn::UnOp::Deref(_)) => &x.expr,
            syn::Expr::Paren(x) => &x.expr,
            syn::Expr::Group(x) => &x.expr,
            syn::Expr::Reference(x) => &x.expr,
            syn::Expr::Await(x) => &x.base,
            syn::Expr::Try(x) => &x.expr,
            syn::Expr::MethodCall(x) if TRANSPARENT.iter().any(|name| x.method == name) => &x.receiver,
            other => return other,
        };
    }
}
