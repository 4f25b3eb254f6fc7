//! Conversions: `impl From<A> for B` gives every `A` a method `into`.

use super::{Lowering, make, positional, unknown};
use crate::model::code::{Callee, Expr, ExprKind, FunctionIx, Member, Step, StepKind, TypeIx, TypeRef};
use crate::model::source::{Name, Span};

/// The traits, what they have the target do, and the method that their source gets.
const CONVERSIONS: &[(&str, &str, &str)] = &[("From", "from", "into"), ("TryFrom", "try_from", "try_into")];

impl Lowering<'_> {
    /// Adds the method that the source of a conversion has by it, when that is a type of the project.
    pub(super) fn conversion(&mut self, path: &syn::Path, target: TypeIx, span: Span) {
        let Some(last) = path.segments.last() else { return };
        let found = CONVERSIONS.iter().find(|(name, ..)| last.ident == name);
        let (Some((_, does, method)), Some(source)) = (found, super::types::first_argument(&last.arguments)) else { return };
        let Some(source) = self.class_of(source).filter(|name| name.starts_with("crate::")) else { return };
        let Some(target) = self.file.types.get(target).map(|target| target.name.clone()) else { return };
        let source = match self.types.get(&source) {
            Some(ix) => *ix,
            None => self.extension(source, span),
        };
        let value = self.converted(target, does, span.slice(0, 0));
        match self.method_of(source, method) {
            Some(ix) => self.one_of_two(ix, value),
            None => {
                let (at, body) = (value.span, vec![Step { span: value.span, kind: StepKind::Return(Some(value)) }]);
                let ix = self.synthetic(source, method, false, Vec::new(), body, at);
                if let Some(source) = self.file.types.get_mut(source) {
                    source.methods.push(ix);
                }
            }
        }
    }

    fn converted(&self, target: Name, does: &str, at: Span) -> Expr {
        let callee = Callee::Static(TypeRef::Named(target), Box::new(Member::Named(does.into())));
        make(ExprKind::Call { callee, args: vec![positional(make(ExprKind::This, at))], name: at }, at)
    }

    fn method_of(&self, of: TypeIx, name: &str) -> Option<FunctionIx> {
        let methods = &self.file.types.get(of)?.methods;
        methods.iter().copied().find(|ix| self.file.functions.get(*ix).is_some_and(|f| &*f.name == name))
    }

    /// Which conversion is meant, the type says that is wanted: one of them.
    fn one_of_two(&mut self, ix: FunctionIx, value: Expr) {
        let Some(function) = self.file.functions.get_mut(ix) else { return };
        let (at, guard) = (value.span, unknown(value.span));
        let then = vec![Step { span: at, kind: StepKind::Return(Some(value)) }];
        function.body.insert(0, super::branch(guard, then, Vec::new(), at));
    }
}
