//! Nearness: whether a file that names no host belongs to code that speaks to the provider.
//!
//! It does when a file with the provider's host names one of its types, defines a parent of one, or imports it, or when it (or a
//! parent's file) names a type of such a file. Names are compared as the files write them: this is evidence, not resolution.

use super::scope::Scope;
use crate::model::code::{File, TypeRef};
use crate::model::source::{FileRole, Source};

/// Class names that every other project has: without a namespace they link nothing.
const COMMON: &[&str] =
    &["Base", "Client", "Api", "API", "Controller", "Exception", "Helper", "Http", "Model", "Request", "Response", "Service", "Token"];

/// Whether a file is near one that names the provider's host. One that names a host itself speaks for itself.
pub fn is_near(scope: &Scope<'_>, file: &File, source: &Source) -> bool {
    let facts = scope.evidence.of(file.id);
    if facts.ours || facts.foreign {
        return false;
    }
    let own: Vec<&str> = file.types.iter().map(|t| &*t.name).collect();
    let parents: Vec<&str> = file.types.iter().flat_map(|t| &t.parents).filter_map(named).collect();
    let code = |role: FileRole| matches!(role, FileRole::Code | FileRole::Text);
    // The files whose names count as this file's: itself and those that define its parents.
    let mut kin: Vec<(&File, &Source)> = vec![(file, source)];
    kin.extend(scope.files().filter(|(f, role, ..)| code(*role) && defines_one(f, &parents)).map(|(f, _, s, _)| (f, s)));
    // Without a frontend a file's name is all there is: classes are mostly called like their files.
    let unread = scope.is_unread(file.id);
    let stem = stem(source);
    scope.files().filter(|(f, role, _, facts)| f.id != file.id && facts.ours && code(*role)).any(|(other, role, theirs, _)| {
        let named = own.iter().chain(&parents).any(|name| names(other, theirs, name));
        let names_theirs = other.types.iter().any(|t| kin.iter().any(|(f, s)| f.id != other.id && names(f, s, &t.name)));
        let called = unread && role == FileRole::Text && {
            let class = |s: &&str| s.len() > 3 && s.starts_with(char::is_uppercase) && !COMMON.contains(s);
            stem.filter(class).is_some_and(|s| mentions(&theirs.text, s))
                || self::stem(theirs).filter(class).is_some_and(|s| mentions(&source.text, s))
        };
        defines_one(other, &parents) || named || names_theirs || called || stem.is_some_and(|s| s != "index" && imports(&theirs.text, s))
    })
}

fn named(parent: &TypeRef) -> Option<&str> {
    match parent {
        TypeRef::Named(name) => Some(name),
        _ => None,
    }
}

/// A qualified name's namespace and last part.
fn split(name: &str) -> (&str, &str) {
    name.rfind(['\\', '.', ':', '/']).map_or(("", name), |at| (name.get(..at).unwrap_or_default(), name.get(at + 1..).unwrap_or_default()))
}

fn defines_one(file: &File, names: &[&str]) -> bool {
    file.types.iter().any(|t| names.contains(&&*t.name))
}

/// Whether a file names a type: qualified, or plainly from within its namespace.
fn names(file: &File, source: &Source, name: &str) -> bool {
    let (space, last) = split(name);
    if space.is_empty() {
        return last.len() > 3 && !COMMON.contains(&last) && mentions(&source.text, last);
    }
    source.text.contains(name) || (file.types.iter().any(|t| split(&t.name).0 == space) && mentions(&source.text, last))
}

/// A file's name without its extensions.
fn stem(source: &Source) -> Option<&str> {
    source.path.rsplit('/').next().and_then(|n| n.split('.').next()).filter(|s| s.len() > 2)
}

/// Whether a text has a name as a whole word.
fn mentions(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
        !word(text.get(..at).and_then(|b| b.chars().next_back())) && !word(text.get(at + name.len()..).and_then(|a| a.chars().next()))
    })
}

/// Whether a text has a path that ends with this file name, with or without its extension.
fn imports(text: &str, stem: &str) -> bool {
    text.match_indices(stem).any(|(at, _)| {
        let before = text.get(..at).and_then(|b| b.chars().next_back());
        let after = text.get(at + stem.len()..).and_then(|a| a.chars().next());
        before == Some('/') && matches!(after, Some('\'' | '"' | '`' | '.'))
    })
}
