//! Walks over code without running it: every expression and every written place of a body.

use super::code::{Arg, Block, Callee, Entry, Expr, ExprKind, Member, Place, Step, StepKind, TypeRef};

/// What a walk meets.
pub enum Met<'a> {
    /// An expression, before its parts.
    Expr(&'a Expr),
    /// A place that is written, and what is written when one expression is.
    Write(&'a Place, Option<&'a Expr>),
}

/// Calls `met` for every expression and written place in a block.
pub fn block<'a>(steps: &'a Block, met: &mut dyn FnMut(Met<'a>)) {
    for step in steps {
        self::step(step, met);
    }
}

/// Whether a body writes fields of its receiver, or gives the receiver a name of its own.
pub fn writes_receiver(steps: &Block) -> bool {
    let mut found = false;
    block(steps, &mut |met| {
        found |= match met {
            Met::Write(Place::Field(object, _), _) => matches!(object.kind, ExprKind::This),
            Met::Write(Place::Local(_), Some(value)) => matches!(value.kind, ExprKind::This),
            _ => false,
        };
    });
    found
}

fn step<'a>(step: &'a Step, met: &mut dyn FnMut(Met<'a>)) {
    match &step.kind {
        StepKind::Do(e) => expr(e, met),
        StepKind::Branch { guard, then, other } => {
            expr(guard, met);
            block(then, met);
            block(other, met);
        }
        StepKind::Block { body, .. } => block(body, met),
        StepKind::Break(_) => {}
        StepKind::Loop { key, value, over, body } => {
            for place in [key, value].into_iter().flatten() {
                met(Met::Write(place, None));
                self::place(place, met);
            }
            if let Some(over) = over {
                expr(over, met);
            }
            block(body, met);
        }
        StepKind::Try { body, handlers, finally } => {
            block(body, met);
            for handler in handlers {
                block(handler, met);
            }
            block(finally, met);
        }
        StepKind::Return(e) => {
            if let Some(e) = e {
                expr(e, met);
            }
        }
    }
}

fn place<'a>(place: &'a Place, met: &mut dyn FnMut(Met<'a>)) {
    match place {
        Place::Local(_) | Place::Module(_) | Place::Global(_) => {}
        Place::Field(object, member) => {
            expr(object, met);
            self::member(member, met);
        }
        Place::Static(class, _) => type_ref(class, met),
        Place::Variable(name) => expr(name, met),
        Place::Index(object, key) => {
            expr(object, met);
            if let Some(key) = key {
                expr(key, met);
            }
        }
    }
}

fn member<'a>(member: &'a Member, met: &mut dyn FnMut(Met<'a>)) {
    if let Member::Computed(e) = member {
        expr(e, met);
    }
}

fn type_ref<'a>(class: &'a TypeRef, met: &mut dyn FnMut(Met<'a>)) {
    if let TypeRef::Value(e) = class {
        expr(e, met);
    }
}

fn args<'a>(args: &'a [Arg], met: &mut dyn FnMut(Met<'a>)) {
    for arg in args {
        expr(&arg.value, met);
    }
}

fn entries<'a>(entries: &'a [Entry], met: &mut dyn FnMut(Met<'a>)) {
    for entry in entries {
        if let Some(key) = &entry.key {
            expr(key, met);
        }
        expr(&entry.value, met);
    }
}

/// Calls `met` for an expression and everything in it.
pub fn expr<'a>(e: &'a Expr, met: &mut dyn FnMut(Met<'a>)) {
    met(Met::Expr(e));
    match &e.kind {
        ExprKind::Text(..)
        | ExprKind::Number(_)
        | ExprKind::Bool(_)
        | ExprKind::Null
        | ExprKind::This
        | ExprKind::Symbol(_)
        | ExprKind::Name(_)
        | ExprKind::Import(..)
        | ExprKind::Closure(_) => {}
        ExprKind::Join(all) | ExprKind::Sequence(all) | ExprKind::Opaque(all) => all.iter().for_each(|x| expr(x, met)),
        ExprKind::Arithmetic(_, a, b) | ExprKind::Or(a, b) | ExprKind::And(a, b) | ExprKind::Coalesce(a, b) | ExprKind::Test(_, a, b) => {
            expr(a, met);
            expr(b, met);
        }
        ExprKind::Map(all) | ExprKind::List(all) => entries(all, met),
        ExprKind::Read(p) => place(p, met),
        ExprKind::Class(class) => type_ref(class, met),
        ExprKind::Call { callee, args: list, .. } => {
            match callee {
                Callee::Function { .. } => {}
                Callee::Method(object, name) => {
                    expr(object, met);
                    member(name, met);
                }
                Callee::Static(class, name) => {
                    type_ref(class, met);
                    member(name, met);
                }
                Callee::Value(value) => expr(value, met),
            }
            args(list, met);
        }
        ExprKind::New { class, args: list } => {
            type_ref(class, met);
            args(list, met);
        }
        ExprKind::Assign { place: p, value, .. } => {
            met(Met::Write(p, Some(value)));
            place(p, met);
            expr(value, met);
        }
        ExprKind::Remove(p) => place(p, met),
        ExprKind::Choose(a, b, c) => {
            expr(a, met);
            expr(b, met);
            expr(c, met);
        }
        ExprKind::IsA(a, class) => {
            expr(a, met);
            type_ref(class, met);
        }
        ExprKind::IsSet(a) | ExprKind::Not(a) | ExprKind::Cast(_, a) | ExprKind::Typed(_, a) => expr(a, met),
        ExprKind::Throw(a) | ExprKind::Stop(a) => {
            if let Some(a) = a {
                expr(a, met);
            }
        }
    }
}
