//! Operators and assignments.

use super::{Lowering, branch, make, perform, read, set};
use crate::frontends::operators::negated;
use crate::frontends::sums;
use crate::model::code::{Arithmetic, Block, Expr, ExprKind, Place, Test};
use crate::model::source::Span;

impl Lowering<'_> {
    pub(super) fn binary(&mut self, x: &syn::ExprBinary, out: &mut Block) -> Expr {
        use syn::BinOp;
        match &x.op {
            BinOp::Add(_) => return self.sum(x, out),
            BinOp::And(_) | BinOp::Or(_) => return self.logical(x, out),
            _ => {}
        }
        if let Some(op) = compound(&x.op) {
            return self.compound(x, op, out);
        }
        let left = self.expr(&x.left, out);
        let right = self.expr(&x.right, out);
        let span = left.span.to(right.span);
        let (left, right) = (Box::new(left), Box::new(right));
        let kind = match &x.op {
            BinOp::Eq(_) => ExprKind::Test(Test::Equal, left, right),
            BinOp::Ne(_) => ExprKind::Test(Test::NotEqual, left, right),
            BinOp::Lt(_) => ExprKind::Test(Test::Less, left, right),
            BinOp::Le(_) => ExprKind::Test(Test::LessOrEqual, left, right),
            BinOp::Gt(_) => ExprKind::Test(Test::Greater, left, right),
            BinOp::Ge(_) => ExprKind::Test(Test::GreaterOrEqual, left, right),
            BinOp::Sub(_) => ExprKind::Arithmetic(Arithmetic::Subtract, left, right),
            BinOp::Mul(_) => ExprKind::Arithmetic(Arithmetic::Multiply, left, right),
            BinOp::Div(_) => ExprKind::Arithmetic(Arithmetic::Divide, left, right),
            BinOp::Rem(_) => ExprKind::Arithmetic(Arithmetic::Remainder, left, right),
            _ => ExprKind::Arithmetic(Arithmetic::Other, left, right),
        };
        make(kind, span)
    }

    /// `a && b`, `a || b`: steps of the right operand run only when it is reached.
    fn logical(&mut self, x: &syn::ExprBinary, out: &mut Block) -> Expr {
        let is_and = matches!(x.op, syn::BinOp::And(_));
        let left = self.expr(&x.left, out);
        let mut steps = Block::new();
        let right = self.expr(&x.right, &mut steps);
        let span = left.span.to(right.span);
        if steps.is_empty() {
            let (left, right) = (Box::new(left), Box::new(right));
            return make(if is_and { ExprKind::And(left, right) } else { ExprKind::Or(left, right) }, span);
        }
        let place = Place::Local(self.fresh("v"));
        out.push(perform(set(place.clone(), left, span)));
        steps.push(perform(set(place.clone(), right, span)));
        let guard = read(place.clone(), span);
        out.push(match is_and {
            true => branch(guard, steps, Block::new(), span),
            false => branch(guard, Block::new(), steps, span),
        });
        read(place, span)
    }

    /// A chain of `+`, walked without recursion: text from the first operand on that is text for certain.
    fn sum(&mut self, x: &syn::ExprBinary, out: &mut Block) -> Expr {
        let mut operands = vec![&*x.right];
        let mut next = Some(&*x.left);
        while let Some(operand) = next.take() {
            match operand {
                syn::Expr::Binary(inner) if matches!(inner.op, syn::BinOp::Add(_)) => {
                    operands.push(&inner.right);
                    next = Some(&inner.left);
                }
                operand => operands.push(operand),
            }
        }
        let operands: Vec<Expr> = operands.into_iter().rev().map(|operand| self.expr(operand, out)).collect();
        let span = match (operands.first(), operands.last()) {
            (Some(first), Some(last)) => first.span.to(last.span),
            _ => self.token(proc_macro2::Span::call_site()),
        };
        if operands.iter().any(is_text) {
            return make(ExprKind::Join(operands.into_iter().flat_map(parts).collect()), span);
        }
        sums::added(operands, span)
    }

    fn compound(&mut self, x: &syn::ExprBinary, op: Arithmetic, out: &mut Block) -> Expr {
        let right = self.expr(&x.right, out);
        let Some(place) = self.place(&x.left, out) else { return make(ExprKind::Opaque(vec![right]), self.start_of(&x.left)) };
        let at = self.start_of(&x.left);
        let span = at.to(right.span);
        let old = read(place.clone(), at);
        let value = match op {
            Arithmetic::Add if is_text(&right) => make(ExprKind::Join(std::iter::once(old).chain(parts(right)).collect()), span),
            op => make(ExprKind::Arithmetic(op, Box::new(old), Box::new(right)), span),
        };
        set(place, value, span)
    }

    /// Text that is added to a place.
    pub(super) fn append(&mut self, place: Place, at: Span, added: Expr, span: Span) -> Expr {
        let old = read(place.clone(), at);
        let joined = make(ExprKind::Join(std::iter::once(old).chain(parts(added)).collect()), span);
        set(place, joined, span)
    }

    pub(super) fn unary(&mut self, x: &syn::ExprUnary, start: Span, out: &mut Block) -> Expr {
        let inner = self.expr(&x.expr, out);
        let span = start.to(inner.span);
        match &x.op {
            syn::UnOp::Not(_) => make(ExprKind::Not(Box::new(inner)), span),
            syn::UnOp::Neg(_) => match inner.kind {
                ExprKind::Number(number) => make(ExprKind::Number(format!("-{number}").into()), span),
                _ => make(negated(inner, span), span),
            },
            _ => Expr { span, ..inner },
        }
    }

    pub(super) fn assignment(&mut self, x: &syn::ExprAssign, out: &mut Block) -> Expr {
        let value = self.expr(&x.right, out);
        let span = self.start_of(&x.left).to(value.span);
        match &*x.left {
            syn::Expr::Infer(_) => value,
            syn::Expr::Tuple(targets) => {
                let value = self.held(value, out);
                for (index, target) in targets.elems.iter().enumerate() {
                    let part = super::patterns::element(&value, index, self.start_of(target));
                    if let Some(place) = self.place(target, out) {
                        out.push(perform(set(place, part, span)));
                    }
                }
                value
            }
            target => match self.place(target, out) {
                Some(place) => set(place, value, span),
                None => make(ExprKind::Opaque(vec![value]), span),
            },
        }
    }
}

/// The arithmetic of `+=` and its like.
fn compound(op: &syn::BinOp) -> Option<Arithmetic> {
    use syn::BinOp;
    Some(match op {
        BinOp::AddAssign(_) => Arithmetic::Add,
        BinOp::SubAssign(_) => Arithmetic::Subtract,
        BinOp::MulAssign(_) => Arithmetic::Multiply,
        BinOp::DivAssign(_) => Arithmetic::Divide,
        BinOp::RemAssign(_) => Arithmetic::Remainder,
        BinOp::BitXorAssign(_) | BinOp::BitAndAssign(_) | BinOp::BitOrAssign(_) | BinOp::ShlAssign(_) | BinOp::ShrAssign(_) => {
            Arithmetic::Other
        }
        _ => return None,
    })
}

/// Whether a value is text for certain.
pub(super) fn is_text(value: &Expr) -> bool {
    match &value.kind {
        ExprKind::Text(..) | ExprKind::Join(_) => true,
        ExprKind::Call { callee: crate::model::code::Callee::Method(object, _), .. } => {
            matches!(object.kind, ExprKind::Text(..) | ExprKind::Join(_))
        }
        _ => false,
    }
}

/// The parts of a text.
fn parts(value: Expr) -> Vec<Expr> {
    match value.kind {
        ExprKind::Join(parts) => parts,
        _ => vec![value],
    }
}
