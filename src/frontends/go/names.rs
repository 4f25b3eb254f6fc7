//! Names: what the file defines and imports, and what a name means.

use crate::frontends::{Input, tree};
use crate::model::source::{Name, folder};
use std::collections::{BTreeMap, BTreeSet};
use tree_sitter::Node;

/// Types that are declared by other types are followed so far.
const MAX_DERIVED: usize = 3;

/// What a type of the file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Struct,
    Interface,
    Map,
    List,
    Other,
}

impl Kind {
    /// Whether values of it are no objects: its methods are functions.
    pub(super) fn is_value(self) -> bool {
        matches!(self, Kind::Map | Kind::List | Kind::Other)
    }
}

/// What the names of a file mean.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// The path of the package that the file is a part of.
    package: String,
    /// Names of imported packages and their paths.
    imports: BTreeMap<String, String>,
    /// Packages whose names are used as the file's own.
    dots: Vec<String>,
    /// The types that the file defines.
    kinds: BTreeMap<String, Kind>,
    /// Other names of types.
    aliases: BTreeMap<String, String>,
    /// The types that the function at hand declares, and what they are called among all of the file.
    locals: BTreeMap<String, String>,
    /// The variables of the package that the file defines.
    variables: BTreeSet<String>,
    /// Its constants and functions.
    others: BTreeSet<String>,
    /// The types of those constants and variables that are of a type which is no struct.
    values: BTreeMap<String, String>,
}

impl Names {
    pub(super) fn of(input: Input<'_>, root: Node<'_>) -> Self {
        let mut names = Names { package: format!("/{}", folder(input.path)), ..Names::default() };
        let mut specs = Vec::new();
        for node in tree::children(root) {
            match node.kind() {
                "import_declaration" => tree::walk(node).filter(|n| n.kind() == "import_spec").for_each(|spec| names.import(input, spec)),
                "function_declaration" => names.others.extend(tree::field(node, "name").map(|n| tree::text(input, n).to_owned())),
                "type_declaration" => specs.extend(super::declarations::specs(node)),
                "const_declaration" => names.others.extend(specified(input, node)),
                "var_declaration" => names.variables.extend(specified(input, node)),
                _ => {}
            }
        }
        // A type that is declared by another may stand before that.
        for _ in 0..MAX_DERIVED {
            specs.iter().for_each(|spec| names.define(input, *spec));
        }
        for node in tree::children(root).into_iter().filter(|n| matches!(n.kind(), "const_declaration" | "var_declaration")) {
            names.types_of(input, node);
        }
        names
    }

    /// The types of constants and variables; a constant without a value has the type of the one before.
    fn types_of(&mut self, input: Input<'_>, node: Node<'_>) {
        let mut before = None;
        for spec in tree::walk(node).filter(|n| matches!(n.kind(), "const_spec" | "var_spec")) {
            let of = tree::field(spec, "type").map(|of| tree::text(input, of).to_owned());
            let repeats = spec.kind() == "const_spec" && of.is_none() && tree::field(spec, "value").is_none();
            before = if repeats { before } else { of };
            let Some(of) = before.clone().filter(|of| self.kind(of).is_some_and(Kind::is_value)) else { continue };
            for name in tree::fields(spec, "name") {
                self.values.insert(tree::text(input, name).to_owned(), of.clone());
            }
        }
    }

    /// The type, which is no struct, of a constant or variable of the file.
    pub(super) fn value_of(&self, name: &str) -> Option<&str> {
        self.values.get(name).map(String::as_str)
    }

    fn import(&mut self, input: Input<'_>, spec: Node<'_>) {
        let Some(path) = tree::field(spec, "path") else { return };
        let path = tree::text(input, path).trim_matches(['"', '`']).to_owned();
        match tree::field(spec, "name") {
            Some(name) if name.kind() == "dot" => self.dots.push(path),
            Some(name) if name.kind() == "blank_identifier" => {}
            Some(name) => _ = self.imports.insert(tree::text(input, name).to_owned(), path),
            None => {
                for name in package_names(&path) {
                    self.imports.entry(name).or_insert_with(|| path.clone());
                }
            }
        }
    }

    fn define(&mut self, input: Input<'_>, spec: Node<'_>) {
        let (Some(name), Some(of)) = (tree::field(spec, "name"), tree::field(spec, "type")) else { return };
        let name = tree::text(input, name).to_owned();
        if spec.kind() == "type_alias" && matches!(of.kind(), "type_identifier" | "qualified_type") {
            self.aliases.insert(name, tree::text(input, of).to_owned());
            return;
        }
        let kind = self.kind_of(input, of);
        self.kinds.insert(name, kind);
    }

    /// What a type is that is declared so.
    pub(super) fn kind_of(&self, input: Input<'_>, of: Node<'_>) -> Kind {
        match of.kind() {
            // `type Client http.Client`: a class below that one.
            "struct_type" | "qualified_type" => Kind::Struct,
            "interface_type" => Kind::Interface,
            "map_type" => Kind::Map,
            "slice_type" | "array_type" => Kind::List,
            "type_identifier" => match tree::text(input, of) {
                word if super::types::is_plain(word) => Kind::Other,
                // What another file of the package declares.
                word => self.kind(word).unwrap_or(Kind::Struct),
            },
            _ => Kind::Other,
        }
    }

    /// A type that a function declares, and what it is called among all of the file.
    pub(super) fn define_local(&mut self, written: &str, unique: &str, kind: Kind) {
        self.kinds.insert(unique.to_owned(), kind);
        self.locals.insert(written.to_owned(), unique.to_owned());
    }

    /// Forgets the types of a function.
    pub(super) fn leave_function(&mut self) {
        self.locals.clear();
    }

    /// What another name of a type stands for.
    fn meant<'n>(&'n self, written: &'n str) -> &'n str {
        self.locals.get(written).or_else(|| self.aliases.get(written)).map_or(written, String::as_str)
    }

    /// The whole name of something that the package defines.
    pub(super) fn own(&self, name: &str) -> Name {
        format!("{}.{name}", self.package).into()
    }

    /// The path of the package that a name stands for.
    pub(super) fn import_path(&self, name: &str) -> Option<&str> {
        self.imports.get(name).map(String::as_str)
    }

    /// What a name without a package before it means.
    pub(super) fn free(&self, name: &str) -> Name {
        let is_own = self.kinds.contains_key(name) || self.variables.contains(name) || self.others.contains(name);
        match self.dots.as_slice() {
            [.., package] if !is_own && name.starts_with(char::is_uppercase) => format!("{package}.{name}").into(),
            _ => self.own(name),
        }
    }

    /// What the name of a type means.
    pub(super) fn class(&self, written: &str) -> Name {
        let written = self.meant(written);
        match written.split_once('.') {
            Some((package, name)) => format!("{}.{name}", self.import_path(package).unwrap_or(package)).into(),
            None => self.free(written),
        }
    }

    /// What a type of the file is.
    pub(super) fn kind(&self, written: &str) -> Option<Kind> {
        let written = self.meant(written);
        self.kinds.get(written).copied()
    }

    /// Whether the file defines a variable of the package.
    pub(super) fn is_variable(&self, name: &str) -> bool {
        self.variables.contains(name)
    }

    /// Whether the file defines a constant or function of that name.
    pub(super) fn is_constant_or_function(&self, name: &str) -> bool {
        self.others.contains(name)
    }
}

/// The names that a declaration of constants or variables declares.
fn specified(input: Input<'_>, node: Node<'_>) -> Vec<String> {
    let specs = tree::walk(node).filter(|n| matches!(n.kind(), "const_spec" | "var_spec"));
    let mut names = Vec::new();
    for spec in specs {
        let written = tree::fields(spec, "name").into_iter().filter(|n| n.kind() == "identifier");
        names.extend(written.map(|n| tree::text(input, n).to_owned()));
    }
    names
}

/// What the package of an import path may be called: by the last part that is no version, with what only says that it is Go left out.
fn package_names(path: &str) -> Vec<String> {
    let is_version = |part: &&str| part.strip_prefix('v').is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()));
    let parts: Vec<&str> = path.split('/').collect();
    let last = parts.iter().rev().find(|part| parts.len() == 1 || !is_version(part)).copied().unwrap_or(path);
    let last = last.rsplit_once(".v").map_or(last, |(name, _)| name);
    let bare = last.strip_prefix("go-").or_else(|| last.strip_suffix("-go")).or_else(|| last.strip_suffix(".go")).unwrap_or(last);
    let mut names = vec![last.to_owned(), bare.to_owned(), bare.replace(['-', '.'], ""), bare.replace('-', "_")];
    names.extend(bare.rsplit_once('-').map(|(_, end)| end.to_owned()));
    // A domain is called by what it is of (`shop.dev/v2`).
    names.extend(bare.split_once('.').map(|(name, _)| name.to_owned()));
    names
}

#[cfg(test)]
mod tests {
    use super::package_names;

    #[test]
    fn packages_have_the_last_name_of_their_path() {
        for (path, name) in [
            ("net/http", "http"),
            ("golang.org/x/oauth2", "oauth2"),
            ("github.com/acme/shop/v2", "shop"),
            ("gopkg.in/yaml.v2", "yaml"),
            ("github.com/acme/go-shop", "shop"),
            ("github.com/acme/shop-go", "shop"),
            ("shop.example/v3", "shop"),
            ("v2", "v2"),
        ] {
            assert!(package_names(path).iter().any(|n| n == name), "{path}");
        }
    }
}
