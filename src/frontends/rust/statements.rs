//! Statements and blocks, and expressions that are steps.

use super::items::import_all;
use super::names::word;
use super::{Dest, Jump, Lowering, branch, make, perform, read, set};
use crate::model::code::{Block, Expr, ExprKind, Place, Step, StepKind};
use crate::model::source::{Name, Span};

impl Lowering<'_> {
    /// A block in a scope of its own.
    pub(super) fn block(&mut self, block: &syn::Block, dest: &Dest, out: &mut Block) {
        let items: Vec<syn::Item> =
            block.stmts.iter().filter_map(|s| if let syn::Stmt::Item(item) = s { Some(item.clone()) } else { None }).collect();
        if items.is_empty() {
            self.scoped(|this| this.statements(block, dest, out));
            return;
        }
        // Items of a block are seen in all of it, and hide those of the module around.
        let mut module = self.module().clone();
        import_all(&mut module, &items);
        self.modules.push(module);
        let (scopes, jumps) = (std::mem::take(&mut self.scopes), std::mem::take(&mut self.jumps));
        self.module_items(&items);
        (self.scopes, self.jumps) = (scopes, jumps);
        self.scoped(|this| this.statements(block, dest, out));
        self.modules.pop();
    }

    fn statements(&mut self, block: &syn::Block, dest: &Dest, out: &mut Block) {
        let last = block.stmts.len().saturating_sub(1);
        for (index, statement) in block.stmts.iter().enumerate() {
            match statement {
                syn::Stmt::Local(local) => self.local(local, out),
                syn::Stmt::Item(_) => {}
                syn::Stmt::Expr(value, semicolon) => {
                    let is_value = index == last && semicolon.is_none();
                    let discard = Dest::Discard;
                    self.into(value, if is_value { dest } else { &discard }, out);
                }
                syn::Stmt::Macro(x) => {
                    let value = self.macro_call(&x.mac, out);
                    let is_value = index == last && x.semi_token.is_none();
                    self.deliver(value, if is_value { dest } else { &Dest::Discard }, out);
                }
            }
        }
    }

    fn local(&mut self, local: &syn::Local, out: &mut Block) {
        let (pattern, ty) = match &local.pat {
            syn::Pat::Type(typed) => (&*typed.pat, Some(&*typed.ty)),
            pattern => (pattern, None),
        };
        let Some(init) = &local.init else {
            // Declared here, given a value later.
            self.pattern(pattern, &make(ExprKind::Null, self.span(pattern)));
            return;
        };
        let class = ty.and_then(|ty| self.class_of(ty));
        let span = self.span(pattern);
        if let syn::Pat::Ident(ident) = pattern
            && ident.subpat.is_none()
            && init.diverge.is_none()
        {
            // The name is declared when its value is there: the value may read an older variable of that name.
            let value = self.initial(&init.expr, class, out);
            let name = self.declare(&word(&ident.ident));
            out.push(perform(set(Place::Local(name), value, span)));
            return;
        }
        let value = self.initial(&init.expr, class, out);
        let value = self.held(value, out);
        let matched = self.pattern(pattern, &value);
        if let Some((_, otherwise)) = &init.diverge {
            let guard = matched.guard(span);
            let mut other = Block::new();
            self.into(otherwise, &Dest::Discard, &mut other);
            out.push(branch(guard, Block::new(), other, span));
        }
        if matched.binds.is_empty() && init.diverge.is_none() {
            out.push(perform(value));
        }
        out.extend(matched.binds.into_iter().map(|(place, value, span)| perform(set(place, value, span))));
    }

    /// The value of a variable with a declared type.
    fn initial(&mut self, value: &syn::Expr, class: Option<Name>, out: &mut Block) -> Expr {
        match &class {
            Some(class) if is_default(value) => self.default_value(class.clone(), value),
            _ => {
                let value = self.expr(value, out);
                self.typed(class, value)
            }
        }
    }

    /// A value that may be read twice: kept in a variable unless it is one.
    pub(super) fn held(&mut self, value: Expr, out: &mut Block) -> Expr {
        let simple = match &value.kind {
            ExprKind::Read(Place::Local(_)) | ExprKind::This | ExprKind::Bool(_) | ExprKind::Symbol(_) => true,
            ExprKind::Read(Place::Field(object, _)) => matches!(object.kind, ExprKind::This),
            ExprKind::List(entries) => entries.iter().all(|e| matches!(e.value.kind, ExprKind::Read(Place::Local(_)) | ExprKind::Text(..))),
            _ => false,
        };
        if simple {
            return value;
        }
        let (place, span) = (Place::Local(self.fresh("m")), value.span);
        out.push(perform(set(place.clone(), value, span)));
        read(place, span)
    }

    /// Evaluates an expression and does something with its value: those that are made of steps do it at their ends.
    pub(super) fn into(&mut self, value: &syn::Expr, dest: &Dest, out: &mut Block) {
        let span = self.start_of(value);
        if !self.descend_at(span) {
            return;
        }
        match value {
            syn::Expr::If(x) => self.conditional(x, dest, out),
            syn::Expr::Match(x) => self.matched(x, dest, out),
            syn::Expr::Block(x) => self.labelled(x.label.as_ref(), &x.block, dest, out),
            syn::Expr::Unsafe(x) => self.block(&x.block, dest, out),
            syn::Expr::Const(x) => self.block(&x.block, dest, out),
            syn::Expr::TryBlock(x) => self.block(&x.block, dest, out),
            syn::Expr::Loop(x) => self.endless(x, dest, out),
            syn::Expr::While(x) => {
                self.while_loop(x, out);
                self.nothing(dest, span, out);
            }
            syn::Expr::ForLoop(x) => {
                self.for_loop(x, out);
                self.nothing(dest, span, out);
            }
            syn::Expr::Paren(x) => self.into(&x.expr, dest, out),
            syn::Expr::Group(x) => self.into(&x.expr, dest, out),
            syn::Expr::Return(x) => match &x.expr {
                Some(value) => self.into(value, &Dest::Return, out),
                None => out.push(Step { kind: StepKind::Return(None), span }),
            },
            syn::Expr::Break(x) => self.leave(x, span, out),
            syn::Expr::Continue(x) => self.go_on(x, span, out),
            _ => {
                let value = self.expr(value, out);
                self.deliver(value, dest, out);
            }
        }
        self.depth -= 1;
    }

    /// What a block without a value gives.
    fn nothing(&mut self, dest: &Dest, span: Span, out: &mut Block) {
        if let Dest::Local(_) = dest {
            self.deliver(make(ExprKind::Null, span.slice(0, 0)), dest, out);
        }
    }

    pub(super) fn deliver(&mut self, value: Expr, dest: &Dest, out: &mut Block) {
        let span = value.span;
        match dest {
            _ if matches!(value.kind, ExprKind::Throw(_) | ExprKind::Stop(_)) => out.push(perform(value)),
            Dest::Discard => out.push(perform(value)),
            Dest::Return => {
                let value = match &self.declared_result {
                    Some(class) if matches!(value.kind, ExprKind::Call { .. }) => self.typed(Some(class.clone()), value),
                    _ => value,
                };
                out.push(Step { kind: StepKind::Return(Some(value)), span });
            }
            Dest::Local(name) => out.push(perform(set(Place::Local(name.clone()), value, span))),
        }
    }

    fn labelled(&mut self, label: Option<&syn::Label>, block: &syn::Block, dest: &Dest, out: &mut Block) {
        let Some(label) = label else { return self.block(block, dest, out) };
        let name = self.fresh("break");
        self.jumps.push(Jump { label: Some(label.name.ident.to_string()), out: name.clone(), next: None, dest: dest.clone() });
        let mut body = Block::new();
        self.block(block, dest, &mut body);
        self.jumps.pop();
        let span = self.span(block);
        out.push(Step { kind: StepKind::Block { label: name, body }, span });
    }
}

/// `Default::default()`.
pub(super) fn is_default(value: &syn::Expr) -> bool {
    let syn::Expr::Call(call) = value else { return false };
    let syn::Expr::Path(path) = &*call.func else { return false };
    super::names::words(&path.path) == ["Default", "default"]
}
