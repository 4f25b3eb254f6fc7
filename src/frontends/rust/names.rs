//! Names: what a path means.
//!
//! What the project defines is `crate::module::name`, with the modules that the file's own path says; what it does not define
//! has the name it is imported by (`reqwest::Client`). Words of the prelude stay as they are (`String`, `Vec`).

use std::collections::{BTreeMap, BTreeSet};

/// The first word of what the project defines.
pub(super) const OWN: &str = "crate";

/// Types of the prelude.
const PRELUDE: &[&str] = &[
    "String",
    "Vec",
    "Option",
    "Result",
    "Box",
    "ToString",
    "ToOwned",
    "Default",
    "From",
    "Into",
    "Iterator",
    "IntoIterator",
    "Some",
    "None",
    "Ok",
    "Err",
    "str",
    "bool",
    "char",
    "u8",
    "u16",
    "u32",
    "u64",
    "u128",
    "usize",
    "i8",
    "i16",
    "i32",
    "i64",
    "i128",
    "isize",
    "f32",
    "f64",
    "Clone",
    "Copy",
    "Send",
    "Sync",
    "Sized",
    "Drop",
    "Fn",
    "FnMut",
    "FnOnce",
    "AsRef",
    "AsMut",
    "TryFrom",
    "TryInto",
];

/// The names that one module defines or imports.
#[derive(Debug, Default, Clone)]
pub(super) struct Module {
    /// Its path: empty for the root.
    pub(super) path: Vec<String>,
    /// Imported names and what they stand for.
    pub(super) uses: BTreeMap<String, Vec<String>>,
    /// Paths of which everything is imported.
    pub(super) globs: Vec<Vec<String>>,
    /// What it defines itself.
    pub(super) defines: BTreeSet<String>,
}

impl Module {
    /// The path of something this module defines.
    pub(super) fn own(&self, name: &str) -> Vec<String> {
        let start = std::iter::once(OWN.to_owned()).chain(self.path.iter().cloned());
        start.chain(std::iter::once(name.to_owned())).collect()
    }

    /// Takes in a `use` tree.
    pub(super) fn import(&mut self, tree: &syn::UseTree) {
        let mut waiting = vec![(tree, Vec::<String>::new())];
        while let Some((tree, path)) = waiting.pop() {
            match tree {
                syn::UseTree::Path(step) => {
                    let mut path = path;
                    path.push(word(&step.ident));
                    waiting.push((&step.tree, path));
                }
                syn::UseTree::Name(name) => self.import_one(path, word(&name.ident), None),
                syn::UseTree::Rename(name) => self.import_one(path, word(&name.ident), Some(word(&name.rename))),
                syn::UseTree::Glob(_) => {
                    let path = self.absolute(path);
                    self.globs.push(path);
                }
                syn::UseTree::Group(group) => waiting.extend(group.items.iter().map(|tree| (tree, path.clone()))),
            }
        }
    }

    fn import_one(&mut self, mut path: Vec<String>, name: String, alias: Option<String>) {
        let alias = if name == "self" {
            alias.or_else(|| path.last().cloned())
        } else {
            path.push(name.clone());
            Some(alias.unwrap_or(name))
        };
        let path = self.absolute(path);
        if let Some(alias) = alias.filter(|a| a != "_" && path.as_slice() != [a.as_str()]) {
            self.uses.insert(alias, path);
        }
    }

    /// A path of which the first word says where it begins.
    fn absolute(&self, path: Vec<String>) -> Vec<String> {
        let mut base: Vec<String> = std::iter::once(OWN.to_owned()).chain(self.path.iter().cloned()).collect();
        let mut words = path.into_iter().peekable();
        match words.peek().map(String::as_str) {
            Some("crate") => return words.collect(),
            Some("self") => _ = words.next(),
            Some("super") => {
                while words.next_if(|word| word == "super").is_some() {
                    if base.len() > 1 {
                        base.pop();
                    }
                }
            }
            Some(first) if self.defines.contains(first) => {}
            Some(first) => match self.uses.get(first) {
                Some(known) => {
                    base = known.clone();
                    words.next();
                }
                None => base.clear(),
            },
            None => {}
        }
        base.extend(words);
        base
    }

    /// What a path means here.
    pub(super) fn resolve(&self, path: Vec<String>) -> Vec<String> {
        let [only] = path.as_slice() else {
            // The type at the beginning may come with everything else of a path.
            let Some((first, rest)) = path.split_first().filter(|(first, _)| !self.globs.is_empty() && is_type_like(first)) else {
                return self.absolute(path);
            };
            let known = self.uses.contains_key(first) || self.defines.contains(first) || PRELUDE.contains(&first.as_str());
            let first = if known { vec![first.clone()] } else { self.resolve(vec![first.clone()]) };
            return if known { self.absolute(path) } else { first.into_iter().chain(rest.iter().cloned()).collect() };
        };
        let name = only.as_str();
        if let Some(known) = self.uses.get(name) {
            return known.clone();
        }
        if self.defines.contains(name) {
            return self.own(name);
        }
        if matches!(name, "crate" | "self" | "super") {
            return self.absolute(path);
        }
        if PRELUDE.contains(&name) {
            return path;
        }
        // Where everything of one path is imported, what is not known otherwise comes from there.
        match self.globs.as_slice() {
            [] => self.own(name),
            [one] => joined(one, name),
            several => {
                several.iter().find(|glob| glob.first().is_some_and(|w| w == OWN)).map_or_else(|| self.own(name), |g| joined(g, name))
            }
        }
    }
}

fn joined(path: &[String], name: &str) -> Vec<String> {
    path.iter().cloned().chain(std::iter::once(name.to_owned())).collect()
}

/// An identifier as text, without the mark of a raw one.
pub(super) fn word(ident: &syn::Ident) -> String {
    let text = ident.to_string();
    text.strip_prefix("r#").map(str::to_owned).unwrap_or(text)
}

/// The words of a path.
pub(super) fn words(path: &syn::Path) -> Vec<String> {
    path.segments.iter().map(|segment| word(&segment.ident)).collect()
}

/// Whether a word is written as types and variants are.
pub(super) fn is_type_like(word: &str) -> bool {
    let mut letters = word.trim_start_matches('_').chars();
    letters.next().is_some_and(char::is_uppercase)
}

/// Whether a word is written as constants are.
pub(super) fn is_constant(word: &str) -> bool {
    is_type_like(word) && !is_camel(word)
}

/// Whether a word is written as types and variants are, and not as constants are.
pub(super) fn is_camel(word: &str) -> bool {
    is_type_like(word) && word.chars().any(char::is_lowercase)
}

/// The module that a file is: by its path below `src`, or by its name where there is no such folder.
pub(super) fn module_of(path: &str) -> Vec<String> {
    let stem = |name: &str| name.split('.').next().unwrap_or(name).to_owned();
    let parts: Vec<&str> = path.split('/').collect();
    let (folders, file) = match parts.split_last() {
        Some((file, folders)) => (folders, stem(file)),
        None => return Vec::new(),
    };
    let source = folders.iter().rposition(|f| *f == "src");
    let below = match source {
        Some(at) => folders.get(at + 1..).unwrap_or_default(),
        None => &[],
    };
    let is_root = matches!(file.as_str(), "main" | "lib" | "build");
    // Each file of these is a crate of its own.
    let crates = |folder: &&str| matches!(*folder, "bin" | "tests" | "examples" | "benches");
    if below.first().is_some_and(&crates) || (source.is_none() && folders.last().is_some_and(crates)) {
        return Vec::new();
    }
    let mut module: Vec<String> = below.iter().map(|f| (*f).to_owned()).collect();
    match file.as_str() {
        "mod" if below.is_empty() => module.extend(folders.last().filter(|_| source.is_none()).map(|f| (*f).to_owned())),
        "mod" => {}
        _ if is_root && below.is_empty() => {}
        _ => module.push(file),
    }
    module
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn module(path: &str, uses: &[&str]) -> Module {
        let mut module = Module { path: module_of(path), ..Module::default() };
        for one in uses {
            let item: syn::ItemUse = syn::parse_str(one).unwrap();
            module.import(&item.tree);
        }
        module
    }

    #[test]
    fn files_are_modules() {
        for (path, expected) in [
            ("src/main.rs", ""),
            ("src/lib.rs", ""),
            ("src/oauth.rs", "oauth"),
            ("crates/web/src/oauth/mod.rs", "oauth"),
            ("src/oauth/client.rs", "oauth::client"),
            ("src/bin/login.rs", ""),
            ("examples/login.rs", ""),
            ("rust/main.rs", ""),
            ("rust/net/mod.rs", "net"),
            ("rust/endpoints.rs", "endpoints"),
        ] {
            assert_eq!(module_of(path).join("::"), expected, "{path}");
        }
    }

    #[test]
    fn paths_mean_what_is_imported() {
        let uses = [
            "use reqwest::{self, header::{self, HeaderMap as Map}, Client};",
            "use super::endpoints::{TOKEN, self};",
            "use crate::config;",
            "use self::parts::*;",
        ];
        let mut module = module("src/oauth/client.rs", &uses);
        module.defines.insert("login".into());
        for (path, expected) in [
            ("Client", "reqwest::Client"),
            ("Map", "reqwest::header::HeaderMap"),
            ("header::ACCEPT", "reqwest::header::ACCEPT"),
            ("reqwest::get", "reqwest::get"),
            ("TOKEN", "crate::oauth::endpoints::TOKEN"),
            ("endpoints::TOKEN", "crate::oauth::endpoints::TOKEN"),
            ("config::host", "crate::config::host"),
            ("login", "crate::oauth::client::login"),
            ("String", "String"),
            ("String::from", "String::from"),
            ("super::super::x", "crate::x"),
            ("other", "crate::oauth::client::parts::other"),
        ] {
            let words = path.split("::").map(str::to_owned).collect();
            assert_eq!(module.resolve(words).join("::"), expected, "{path}");
        }
    }
}
