//! Functions and their parameters, and blocks that are called where they stand.

use super::names::word;
use super::{Dest, Lowering, make, perform, read, set};
use crate::frontends::base::called;
use crate::model::code::{
    Block, Captures, Expr, ExprKind, Function, FunctionIx, FunctionKind, POINTED_TO, Param, ParamKind, Place, TypeIx,
};
use crate::model::source::{Name, Span};
use std::collections::BTreeMap;

impl Lowering<'_> {
    /// A function, or a method of a type.
    pub(super) fn function(
        &mut self,
        signature: &syn::Signature,
        attrs: &[syn::Attribute],
        block: Option<&syn::Block>,
        span: Span,
        owner: Option<TypeIx>,
    ) -> FunctionIx {
        let ix = self.reserve();
        let outer = (std::mem::take(&mut self.scopes), std::mem::take(&mut self.counts), std::mem::take(&mut self.jumps));
        let result = self.declared_result.take();
        let generics = self.enter_generics(&signature.generics);
        self.scopes.push(BTreeMap::new());
        let mut body = Block::new();
        let added = owner.filter(|_| signature.receiver().is_some() && self.adds_to_plain);
        let receiver = added.map(|_| {
            let span = signature.receiver().map_or(span, |receiver| self.span(receiver));
            Param { name: self.declare("self"), span, ..Param::default() }
        });
        let rest = signature.inputs.iter().filter_map(|input| self.parameter(input, &mut body));
        let params: Vec<Param> = receiver.into_iter().chain(rest).collect();
        let returns = match &signature.output {
            syn::ReturnType::Type(_, ty) => self.class_of(ty),
            syn::ReturnType::Default => None,
        };
        self.declared_result = returns.clone();
        if let Some(block) = block {
            let dest = if matches!(signature.output, syn::ReturnType::Default) { Dest::Discard } else { Dest::Return };
            self.block(block, &dest, &mut body);
            if let syn::ReturnType::Type(_, ty) = &signature.output
                && matches!(&**ty, syn::Type::Never(_))
            {
                body.push(perform(make(ExprKind::Stop(None), span.slice(0, 0))));
            }
        }
        self.generics.truncate(generics);
        self.declared_result = result;
        (self.scopes, self.counts, self.jumps) = outer;
        let name: Name = match owner {
            Some(_) if signature.ident == "deref" => POINTED_TO.into(),
            Some(_) => word(&signature.ident).into(),
            None => self.own_name(&signature.ident),
        };
        let function = Function {
            name,
            owner,
            kind: if owner.is_some() { FunctionKind::Method } else { FunctionKind::Function },
            is_static: owner.is_some() && (signature.receiver().is_none() || added.is_some()),
            is_extension: added.is_some(),
            is_abstract: block.is_none(),
            params,
            returns,
            marks: self.marks(attrs),
            body,
            span,
            name_span: self.token(signature.ident.span()),
            ..Function::default()
        };
        self.fill(ix, function);
        if let Some(owner) = owner {
            self.add_method(owner, ix);
        }
        ix
    }

    fn parameter(&mut self, input: &syn::FnArg, body: &mut Block) -> Option<Param> {
        let syn::FnArg::Typed(typed) = input else { return None };
        let by_reference = matches!(&*typed.ty, syn::Type::Reference(r) if r.mutability.is_some());
        let declared = self.class_of(&typed.ty);
        let mut param = self.bound_parameter(&typed.pat, declared, body);
        // An object is shared anyway; what is text must find its way back.
        if by_reference && param.declared.is_none() {
            param.kind = ParamKind::ByReference;
        }
        Some(Param { span: self.span(input), marks: self.marks(&typed.attrs), ..param })
    }

    /// A parameter with a pattern for a name.
    pub(super) fn bound_parameter(&mut self, pattern: &syn::Pat, declared: Option<Name>, body: &mut Block) -> Param {
        let span = self.span(pattern);
        if let syn::Pat::Ident(ident) = pattern
            && ident.subpat.is_none()
        {
            let name = self.declare(&word(&ident.ident));
            return Param { name, declared, span, ..Param::default() };
        }
        let name = self.fresh("p");
        let value = read(Place::Local(name.clone()), span);
        for (place, value, span) in self.pattern(pattern, &value).binds {
            body.push(perform(set(place, value, span)));
        }
        Param { name, declared, span, ..Param::default() }
    }

    /// A block that is called where it stands.
    pub(super) fn called_block(&mut self, body: Block, params: Vec<Param>, span: Span) -> Expr {
        let function = self.add_closure(params, Captures::All { this: true }, body, span);
        called(function, Vec::new(), span.slice(0, 0), span)
    }
}
