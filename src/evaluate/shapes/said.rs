//! What marks and calls say with their arguments.

use super::super::unit::last;
use crate::model::code::{Arg, Callee, Expr, ExprKind, Mark, Member, Place, TypeRef};
use crate::model::decoder::{Decoder, Says};
use crate::model::source::{Name, Span};

/// Arguments of arguments are looked at no deeper than this.
const MAX_NESTED: usize = 4;

/// The text that a mark says with its arguments, when it is no word.
pub(super) fn named_text(row: &Says, args: &[Arg]) -> Option<(Name, Span)> {
    let value = row.argument.iter().find_map(|path| argument(args, path, 0))?;
    match &value.kind {
        ExprKind::Text(text, at) if !text.is_empty() && &**text != "-" => Some((text.clone(), *at)),
        _ => None,
    }
}

/// Whether a decoder is for some types only.
pub(super) fn is_particular(decoder: &Decoder) -> bool {
    !decoder.marks.is_empty() || !decoder.parents.is_empty()
}

/// What a row's mark or call says with its arguments; none when it does not say it.
pub(super) fn said(row: &Says, args: &[Arg]) -> Option<Option<Name>> {
    let fits = |word: &str| row.words.is_empty() || row.words.iter().any(|w| w == word);
    if row.argument.is_empty() {
        let names = args.iter().filter_map(|a| a.name.clone());
        let mut said = args.iter().filter(|a| a.name.is_none()).filter_map(|a| word(&a.value)).chain(names);
        return if row.words.is_empty() { Some(None) } else { said.find(|w| fits(w)).map(Some) };
    }
    let value = row.argument.iter().find_map(|path| argument(args, path, 0))?;
    match word(value) {
        Some(word) if fits(&word) => Some(Some(word)),
        // A default that is computed is a default.
        None if row.words.is_empty() && !matches!(value.kind, ExprKind::Opaque(_)) => Some(None),
        _ => None,
    }
}

/// An argument by name or position, dotted for those of calls and maps that are arguments.
pub(super) fn argument<'e>(args: &'e [Arg], path: &str, depth: usize) -> Option<&'e Expr> {
    let (head, rest) = path.split_once('.').unwrap_or((path, ""));
    let unnamed = || args.iter().filter(|a| a.name.is_none()).map(|a| &a.value);
    let named = args.iter().find(|a| a.name.as_deref() == Some(head)).map(|a| &a.value);
    let found = match head.parse::<usize>() {
        Ok(position) => unnamed().nth(position),
        Err(_) => named.or_else(|| unnamed().find(|e| call(e).is_some_and(|(name, _)| last(name) == head))),
    }?;
    if rest.is_empty() { Some(found) } else { entry_of(found, rest, depth + 1) }
}

/// An entry of a map, or an argument of a call.
pub(super) fn entry_of<'e>(value: &'e Expr, path: &str, depth: usize) -> Option<&'e Expr> {
    if depth > MAX_NESTED {
        return None;
    }
    if let Some((_, args)) = call(value) {
        return argument(args, path, depth + 1);
    }
    let (head, rest) = path.split_once('.').unwrap_or((path, ""));
    let ExprKind::Map(entries) = &value.kind else { return None };
    let found = &entries.iter().find(|e| e.key.as_ref().and_then(word).is_some_and(|k| &*k == head))?.value;
    if rest.is_empty() { Some(found) } else { entry_of(found, rest, depth + 1) }
}

/// The name and arguments of a call or construction.
pub(super) fn call(e: &Expr) -> Option<(&str, &[Arg])> {
    match &e.kind {
        ExprKind::Call { callee: Callee::Function { name, .. }, args, .. } => Some((name, args)),
        ExprKind::Call { callee: Callee::Value(callee), args, .. } => Some((reference(callee)?, args)),
        ExprKind::Call { callee: Callee::Method(_, member) | Callee::Static(_, member), args, .. } => match &**member {
            Member::Named(name) => Some((name, args)),
            Member::Computed(_) => None,
        },
        ExprKind::New { class: TypeRef::Named(name), args } => Some((name, args)),
        ExprKind::Typed(_, inner) => call(inner),
        _ => None,
    }
}

pub(super) fn called(e: &Expr) -> Option<&str> {
    call(e).map(|(name, _)| name)
}

/// The name that an expression is.
pub(super) fn reference(e: &Expr) -> Option<&str> {
    match &e.kind {
        ExprKind::Symbol(name) | ExprKind::Name(name) | ExprKind::Import(_, Some(name)) | ExprKind::Class(TypeRef::Named(name)) => {
            Some(name)
        }
        ExprKind::Read(Place::Local(name) | Place::Module(name) | Place::Global(name) | Place::Static(_, name)) => Some(name),
        ExprKind::Read(Place::Field(_, member)) => match &**member {
            Member::Named(name) => Some(name),
            Member::Computed(_) => None,
        },
        _ => None,
    }
}

/// What an argument says, as one word.
pub(super) fn word(e: &Expr) -> Option<Name> {
    match &e.kind {
        ExprKind::Text(text, _) => Some(text.clone()),
        ExprKind::Bool(true) => Some("true".into()),
        ExprKind::Bool(false) => Some("false".into()),
        ExprKind::Number(number) => Some(number.clone()),
        ExprKind::Typed(_, inner) => word(inner),
        _ => reference(e).or_else(|| called(e)).map(|name| last(name).into()),
    }
}

/// The texts that a value is or has: of a list, of a call's arguments.
pub(super) fn texts(value: &Expr, found: &mut Vec<Name>, depth: usize) {
    if depth > MAX_NESTED {
        return;
    }
    match &value.kind {
        ExprKind::Text(text, _) => found.push(text.clone()),
        ExprKind::List(entries) => entries.iter().for_each(|e| texts(&e.value, found, depth + 1)),
        ExprKind::Map(entries) => entries.iter().for_each(|e| texts(&e.value, found, depth + 1)),
        _ => call(value).into_iter().flat_map(|(_, args)| args).for_each(|a| texts(&a.value, found, depth + 1)),
    }
}

/// The class that a parent names.
pub(super) fn named(parent: &TypeRef) -> Option<Name> {
    match parent {
        TypeRef::Named(name) => Some(name.clone()),
        TypeRef::Value(e) => reference(e).map(Name::from),
        _ => None,
    }
}

/// Whether a mark is `name`, or `name(word)`.
pub(super) fn is_mark(mark: &Mark, written: &str) -> bool {
    match written.strip_suffix(')').and_then(|w| w.split_once('(')) {
        Some((name, wanted)) => ends_with(&mark.name, name) && mark.args.iter().any(|a| word(&a.value).is_some_and(|w| &*w == wanted)),
        None => ends_with(&mark.name, written),
    }
}

pub fn is_one_of(name: &str, written: &[String]) -> bool {
    written.iter().any(|w| ends_with(name, w))
}

/// Whether a qualified name ends with these segments.
pub(super) fn ends_with(name: &str, end: &str) -> bool {
    let segments = |text: &str| text.split(['\\', '.', '/', ':', '|']).filter(|s| !s.is_empty()).map(str::to_owned).collect::<Vec<_>>();
    let (name, end) = (segments(name), segments(end));
    !end.is_empty() && name.ends_with(&end)
}
