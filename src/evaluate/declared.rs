//! What code only declares: aliases, types without code, modules by their paths, and what decorators call.

use super::unit::Unit;
use super::value::TypeId;
use crate::model::client::Client;
use crate::model::code::{CONSTRUCTOR, Callee, Expr, ExprKind, Function, Mark, Member, Place, Step, StepKind, TypeRef};
use crate::model::source::Name;
use crate::model::walk::{self, Met};

impl<'a> Unit<'a> {
    /// The type that a mere alias (`type Http = Client`) stands for.
    pub fn aliased(&self, mut id: TypeId) -> TypeId {
        for _ in 0..8 {
            let Some(class) = self.class(id).filter(|c| c.is_abstract && c.fields.is_empty() && c.methods.is_empty()) else { break };
            match (&class.parents[..], &self.parents(id)[..]) {
                ([_], [one]) => id = *one,
                _ => break,
            }
        }
        id
    }

    /// Whether a type only says which fields a value has: nobody of the unit makes objects of it, and it has no code.
    pub fn is_shape(&self, id: TypeId) -> bool {
        let bare = |t: TypeId| self.class(t).is_some_and(|c| c.is_abstract && c.methods.is_empty());
        self.lineage(id).into_iter().all(bare) && self.foreign_parents(id).is_empty() && self.descendants(id).into_iter().all(bare)
    }

    /// Whether objects are of the classes below a type: it is abstract, or all of those override a method that only throws.
    pub fn is_left_to_those_below(&self, id: TypeId) -> bool {
        let Some(class) = self.class(id) else { return false };
        if class.is_abstract {
            return true;
        }
        let refuses = |f: &&Function| match &f.body[..] {
            [Step { kind: StepKind::Do(Expr { kind: ExprKind::Throw(_), .. }), .. }] => &*f.name != CONSTRUCTOR,
            _ => false,
        };
        let mut refused = class.methods.iter().filter_map(|m| self.function((id.0, *m as u32))).filter(refuses).peekable();
        if refused.peek().is_none() {
            return false;
        }
        let below = self.descendants(id);
        refused.any(|f| !below.is_empty() && below.iter().all(|t| self.find_method(*t, &f.name).is_some_and(|(_, of)| of != id)))
    }

    /// What decorators call.
    pub(super) fn mentions(&mut self, marks: &[Mark]) {
        for arg in marks.iter().flat_map(|mark| &mark.args) {
            walk::expr(&arg.value, &mut |met| {
                if let Met::Expr(Expr { kind: ExprKind::Call { callee: Callee::Method(object, member), .. }, .. }) = met
                    && let ExprKind::Read(Place::Module(name)) | ExprKind::Symbol(name) = &object.kind
                    && let Member::Named(member) = &**member
                {
                    self.mentioned.insert(format!("{name}.{member}").into());
                }
            });
        }
    }

    /// Whether code of the unit imports, or a decorator calls, what adds to all objects of a client.
    pub fn is_opened(&self, client: &Client) -> bool {
        client.opened_by.iter().any(|name| self.mentioned.contains(name.as_str()))
    }

    /// The types of the unit that extend one of these of libraries.
    pub fn types_below(&self, parents: &[String]) -> Vec<TypeId> {
        if parents.is_empty() {
            return Vec::new();
        }
        self.all_types().into_iter().filter(|id| self.is_below(*id, parents)).collect()
    }

    /// Whether a type extends one of these of libraries.
    pub fn is_below(&self, id: TypeId, parents: &[String]) -> bool {
        let is_one = |name: &Name| parents.iter().any(|parent| **parent == **name);
        let implements = self.lineage(id).into_iter().filter_map(|t| self.class(t)).any(|c| c.implements.iter().any(is_one));
        implements || self.foreign_parents(id).iter().any(is_one)
    }

    /// A type under the name of its module (`./api.Api`), or the one that a module exports by default (`./api`).
    pub(super) fn type_of_module(&self, file: u32, name: &str) -> Option<TypeId> {
        if !name.contains('/') {
            return None;
        }
        let named = name.rsplit_once('.').and_then(|(module, name)| Some((self.find_module(file, module)?, name)));
        let Some((found, name)) = named else {
            let found = self.find_module(file, name)?;
            let (_, default) = self.file(found)?.exports.iter().find(|(name, _)| matches!(&**name, "default" | "="))?;
            let ExprKind::Class(TypeRef::Named(class)) = &default.kind else { return None };
            return self.types.get(class)?.iter().find(|t| t.0 == found).copied();
        };
        self.types.get(name)?.iter().find(|t| t.0 == found).copied()
    }

    /// The file that a module path names, seen from a file.
    pub fn find_module(&self, from: u32, module: &str) -> Option<u32> {
        self.paths.find(self.path(from), module)
    }

    /// The path that the project's configuration says a module path stands for.
    pub fn module_alias(&self, module: &str) -> Option<String> {
        self.paths.alias(module).next()
    }
}
