//! Mixins: classes that functions make of a class they are given (`const M = Base => class extends Base { … }`).
//!
//! What extends the result of such a call has the made class and then the given one above it, whatever else the function is given elsewhere.
//! The made class by itself extends what the function is given when that is the same class everywhere.

use super::unit::Unit;
use super::value::{FunctionId, TypeId};
use crate::model::code::{Callee, Expr, ExprKind, Place, TypeRef};
use crate::model::source::Name;
use crate::model::walk::{self, Met};

/// Mixins of mixins nest no deeper.
const MAX_DEPTH: usize = 8;

impl Unit<'_> {
    /// The parents of a type that no name alone says.
    pub(super) fn parents_by_value(&self, id: TypeId) -> Option<Vec<TypeId>> {
        let mut found = Vec::new();
        for parent in &self.class(id)?.parents {
            let TypeRef::Value(e) = parent else { continue };
            match &e.kind {
                ExprKind::Call { .. } => self.made_of(id, e, MAX_DEPTH, &mut found),
                ExprKind::Read(Place::Local(name)) => found.extend(self.always_given(id, name)),
                _ => {}
            }
        }
        found.retain(|t| *t != id);
        (!found.is_empty()).then_some(found)
    }

    /// Whether the parent of a class is a value: only what extends the class knows what stands above it.
    pub(super) fn is_mixin_of_value(&self, id: TypeId) -> bool {
        self.class(id).is_some_and(|c| c.parents.iter().any(|p| matches!(p, TypeRef::Value(_))))
    }

    /// `mixin(Base)`: the class that the function makes, and what it makes it of.
    fn made_of(&self, at: TypeId, e: &Expr, depth: usize, found: &mut Vec<TypeId>) {
        let ExprKind::Call { callee, args, .. } = &e.kind else {
            found.extend(self.named_type(at, &TypeRef::Value(Box::new(e.clone()))));
            return;
        };
        if depth == 0 {
            return;
        }
        let name = match callee {
            Callee::Function { name, .. } => name,
            Callee::Value(value) => match &value.kind {
                ExprKind::Read(Place::Module(name)) | ExprKind::Import(_, Some(name)) => name,
                _ => return,
            },
            _ => return,
        };
        found.extend(self.find_function(at.0, name).and_then(|f| self.class_made_by(f)));
        for arg in args {
            self.made_of(at, &arg.value, depth - 1, found);
        }
    }

    /// The only class that stands in a function.
    fn class_made_by(&self, function: FunctionId) -> Option<TypeId> {
        let mut made = None;
        let mut several = false;
        walk::block(&self.function(function)?.body, &mut |met| {
            if let Met::Expr(Expr { kind: ExprKind::Class(class), .. }) = met {
                several |= made.replace(class).is_some_and(|before| before != class);
            }
        });
        self.named_type((function.0, 0), made.filter(|_| !several)?).filter(|t| t.0 == function.0)
    }

    /// The class that a parameter of the function around a class always is.
    fn always_given(&self, id: TypeId, name: &Name) -> Option<TypeId> {
        let span = self.class(id)?.span;
        let around = self.file(id.0)?.functions.iter().enumerate().filter(|(_, f)| f.span.contains(&span));
        let (ix, function) = around.filter(|(_, f)| f.params.iter().any(|p| p.name == *name)).min_by_key(|(_, f)| f.span.len())?;
        let position = function.params.iter().position(|p| p.name == *name)?;
        let mut given = None;
        for site in self.sites((id.0, ix as u32)) {
            let arg = &site.args.get(position)?.value;
            let class = self.named_type((site.function.0, 0), &TypeRef::Value(Box::new(arg.clone())))?;
            if given.replace(class).is_some_and(|before| before != class) {
                return None;
            }
        }
        given
    }
}
