//! Visits every expression of lowered code.
#![allow(dead_code)]

use oauth_migrate_lint::model::code::{Callee, Expr, ExprKind, File, Member, Place, Step, StepKind, TypeRef};

/// Calls `seen` for every expression of a file, those inside others included.
pub fn every_expression(file: &File, seen: &mut dyn FnMut(&Expr)) {
    for function in &file.functions {
        for default in function.params.iter().filter_map(|param| param.default.as_ref()) {
            expr(default, seen);
        }
        steps(&function.body, seen);
    }
    for class in &file.types {
        for parent in class.parents.iter().chain(&class.mixins) {
            type_ref(parent, seen);
        }
        for init in class.fields.iter().filter_map(|field| field.init.as_ref()) {
            expr(init, seen);
        }
    }
    for (_, value) in file.exports.iter().chain(&file.constants) {
        expr(value, seen);
    }
}

fn steps(block: &[Step], seen: &mut dyn FnMut(&Expr)) {
    for step in block {
        match &step.kind {
            StepKind::Do(value) => expr(value, seen),
            StepKind::Branch { guard, then, other } => {
                expr(guard, seen);
                steps(then, seen);
                steps(other, seen);
            }
            StepKind::Block { body, .. } => steps(body, seen),
            StepKind::Break(_) => {}
            StepKind::Loop { key, value, over, body } => {
                for at in key.iter().chain(value) {
                    place(at, seen);
                }
                over.iter().for_each(|over| expr(over, seen));
                steps(body, seen);
            }
            StepKind::Try { body, handlers, finally } => {
                steps(body, seen);
                for handler in handlers {
                    steps(handler, seen);
                }
                steps(finally, seen);
            }
            StepKind::Return(value) => {
                value.iter().for_each(|value| expr(value, seen));
            }
        }
    }
}

fn place(at: &Place, seen: &mut dyn FnMut(&Expr)) {
    match at {
        Place::Local(_) | Place::Module(_) | Place::Global(_) => {}
        Place::Field(object, name) => {
            expr(object, seen);
            member(name, seen);
        }
        Place::Static(class, _) => type_ref(class, seen),
        Place::Variable(name) => expr(name, seen),
        Place::Index(object, index) => {
            expr(object, seen);
            index.iter().for_each(|index| expr(index, seen));
        }
    }
}

fn member(name: &Member, seen: &mut dyn FnMut(&Expr)) {
    if let Member::Computed(name) = name {
        expr(name, seen);
    }
}

fn type_ref(class: &TypeRef, seen: &mut dyn FnMut(&Expr)) {
    if let TypeRef::Value(value) = class {
        expr(value, seen);
    }
}

fn expr(value: &Expr, seen: &mut dyn FnMut(&Expr)) {
    seen(value);
    match &value.kind {
        ExprKind::Text(..) | ExprKind::Number(_) | ExprKind::Bool(_) | ExprKind::Null | ExprKind::This => {}
        ExprKind::Symbol(_) | ExprKind::Name(_) | ExprKind::Import(..) | ExprKind::Closure(_) => {}
        ExprKind::Join(parts) | ExprKind::Sequence(parts) | ExprKind::Opaque(parts) => parts.iter().for_each(|part| expr(part, seen)),
        ExprKind::Map(entries) | ExprKind::List(entries) => {
            for entry in entries {
                entry.key.iter().for_each(|key| expr(key, seen));
                expr(&entry.value, seen);
            }
        }
        ExprKind::Read(at) => place(at, seen),
        ExprKind::Remove(at) => place(at, seen),
        ExprKind::Class(class) => type_ref(class, seen),
        ExprKind::Call { callee, args, .. } => {
            match callee {
                Callee::Function { .. } => {}
                Callee::Method(object, name) => {
                    expr(object, seen);
                    member(name, seen);
                }
                Callee::Static(class, name) => {
                    type_ref(class, seen);
                    member(name, seen);
                }
                Callee::Value(value) => expr(value, seen),
            }
            args.iter().for_each(|arg| expr(&arg.value, seen));
        }
        ExprKind::New { class, args } => {
            type_ref(class, seen);
            args.iter().for_each(|arg| expr(&arg.value, seen));
        }
        ExprKind::Assign { place: at, value, .. } => {
            place(at, seen);
            expr(value, seen);
        }
        ExprKind::Choose(a, b, c) => [a, b, c].into_iter().for_each(|part| expr(part, seen)),
        ExprKind::Arithmetic(_, a, b) | ExprKind::Test(_, a, b) => [a, b].into_iter().for_each(|part| expr(part, seen)),
        ExprKind::Or(a, b) | ExprKind::And(a, b) | ExprKind::Coalesce(a, b) => [a, b].into_iter().for_each(|part| expr(part, seen)),
        ExprKind::IsA(value, class) => {
            expr(value, seen);
            type_ref(class, seen);
        }
        ExprKind::IsSet(value) | ExprKind::Not(value) | ExprKind::Cast(_, value) | ExprKind::Typed(_, value) => expr(value, seen),
        ExprKind::Throw(value) | ExprKind::Stop(value) => value.iter().for_each(|value| expr(value, seen)),
    }
}
