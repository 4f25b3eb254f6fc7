//! Names: what a file's code speaks of and does not define itself.
//!
//! Read off the code without running it, so that most of what the evaluator would ask for is there before it starts: running a
//! unit again for each round of new files costs more than everything else.

use crate::model::code::{Arg, Callee, Expr, ExprKind, File, Place, Type, TypeRef};
use crate::model::http::{Wanted, WantedKind};
use crate::model::source::Name;
use crate::model::walk::{self, Met};
use std::collections::BTreeSet;

/// Files that say what aliases of modules stand for.
const MODULE_PATHS: &[&str] = &["tsconfig.json", "tsconfig.base.json", "jsconfig.json"];

/// The file that says by which paths packages are imported that are folders.
const MODULE: &str = "go.mod";

/// The classes, functions and modules that a file names, sorted.
pub(super) fn names(file: &File) -> Vec<Wanted> {
    let mut found = BTreeSet::new();
    let packages = file.semantics.packages;
    let folders = file.semantics.folders;
    for class in &file.types {
        // What only adds methods to a type asks for that type; where its methods may stand elsewhere, it asks for these.
        declared((class.is_extension || folders).then_some(&class.name), &mut found);
        class.parents.iter().chain(&class.mixins).for_each(|parent| type_ref(parent, &mut found));
        for field in &class.fields {
            declared(field.declared.as_ref(), &mut found);
            field.init.iter().for_each(|init| walk::expr(init, &mut |met| meet(&met, packages, &mut found)));
        }
    }
    for function in &file.functions {
        for param in &function.params {
            declared(param.declared.as_ref(), &mut found);
            param.default.iter().for_each(|default| walk::expr(default, &mut |met| meet(&met, packages, &mut found)));
        }
        walk::block(&function.body, &mut |met| meet(&met, packages, &mut found));
    }
    for (_, value) in file.exports.iter().chain(&file.constants) {
        walk::expr(value, &mut |met| meet(&met, packages, &mut found));
    }
    // What is no path from the file may be an alias, which is said in the project's configuration.
    if found.iter().any(|(name, kind)| *kind == WantedKind::Module && name.contains('/') && !name.starts_with(['.', '/'])) {
        found.extend(MODULE_PATHS.iter().map(|name| (Name::from(*name), WantedKind::Module)));
    }
    if folders {
        found.extend(symbols(file));
        found.insert((Name::from(MODULE), WantedKind::Module));
    }
    // Methods of a class of a package may stand in any of its files.
    let is_whole = |class: &&Type| !class.is_extension && !folders;
    let types = file.types.iter().filter(is_whole).map(|class| &class.name);
    let own: BTreeSet<&Name> = types.chain(file.functions.iter().map(|f| &f.name)).collect();
    let wanted = found.into_iter().filter(|(name, _)| !own.contains(name));
    wanted.map(|(name, kind)| Wanted { name, kind, from: file.id }).collect()
}

/// What a file reads of packages that are folders: constants, variables and functions.
fn symbols(file: &File) -> Found {
    let defined: BTreeSet<&Name> = file.constants.iter().map(|(name, _)| name).collect();
    let mut found = Found::new();
    let mut see = |met: &Met<'_>| {
        if let Met::Expr(Expr { kind: ExprKind::Symbol(name), .. }) = met
            && name.contains('/')
            && !defined.contains(name)
        {
            found.insert((name.clone(), WantedKind::Constant));
        }
    };
    file.functions.iter().for_each(|function| walk::block(&function.body, &mut |met| see(&met)));
    file.constants.iter().for_each(|(_, value)| walk::expr(value, &mut |met| see(&met)));
    found
}

type Found = BTreeSet<(Name, WantedKind)>;

fn meet(met: &Met<'_>, packages: bool, found: &mut Found) {
    let Met::Expr(expr) = met else {
        if let Met::Write(Place::Static(class, _), _) = met {
            type_ref(class, found);
        }
        return;
    };
    match &expr.kind {
        ExprKind::New { class, .. } | ExprKind::Class(class) | ExprKind::Read(Place::Static(class, _)) => type_ref(class, found),
        ExprKind::Name(name) => _ = found.insert((name.clone(), WantedKind::Type)),
        ExprKind::Typed(name, _) => declared(Some(name), found),
        ExprKind::Import(module, name) => {
            found.insert((module.clone(), WantedKind::Module));
            // The name may be a module itself, where modules are named by their paths.
            if let Some(name) = name.as_ref().filter(|_| packages) {
                let dot = if module.ends_with('.') { "" } else { "." };
                found.insert((format!("{module}{dot}{name}").into(), WantedKind::Module));
            }
        }
        ExprKind::Call { callee: Callee::Static(class, _), .. } => type_ref(class, found),
        ExprKind::Call { callee: Callee::Function { name, fallback }, args, .. } => match &**name {
            "include" | "require" => included(args, found),
            _ => _ = found.insert((fallback.as_ref().unwrap_or(name).clone(), WantedKind::Function)),
        },
        _ => {}
    }
}

fn type_ref(class: &TypeRef, found: &mut Found) {
    if let TypeRef::Named(name) = class {
        found.insert((name.clone(), WantedKind::Type));
    }
}

fn declared(name: Option<&Name>, found: &mut Found) {
    if let Some(name) = name {
        found.insert((name.clone(), WantedKind::Type));
    }
}

/// An included file is named by the last literal of its path; what stands before is a folder.
fn included(args: &[Arg], found: &mut Found) {
    let Some(mut path) = args.last().map(|arg| &arg.value) else { return };
    while let ExprKind::Join(parts) = &path.kind {
        let Some(last) = parts.last() else { return };
        path = last;
    }
    if let Expr { kind: ExprKind::Text(text, _), .. } = path {
        let text = text.trim_start_matches('/');
        if !text.is_empty() {
            found.insert((text.into(), WantedKind::Module));
        }
    }
}
