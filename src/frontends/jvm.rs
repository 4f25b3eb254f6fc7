//! Names of classes in the languages that share Java's packages.

use crate::model::source::Name;

/// A name of a package.
pub(super) fn in_package(package: &str, name: &str) -> String {
    if package.is_empty() { name.to_owned() } else { format!("{package}.{name}") }
}

/// A qualified name as it is written, without white space and backticks.
pub(super) fn squeezed(written: &str) -> String {
    written.chars().filter(|c| !c.is_whitespace() && *c != '`').collect()
}

/// A qualified name and those of the classes around it, innermost first.
pub(super) fn outer_names(name: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(name), |here| here.rsplit_once('.').map(|(outer, _)| outer))
}

/// What a simple name may mean that neither the file nor an import says: a class of the package, or of one that is imported whole.
pub(super) fn alternatives(package: &str, opened: &[String], simple: &str) -> String {
    let all = std::iter::once(in_package(package, simple)).chain(opened.iter().map(|opened| format!("{opened}.{simple}")));
    all.collect::<Vec<_>>().join("|")
}

/// A class inside of one that may be several.
pub(super) fn inside(outer: &str, path: &str) -> Name {
    outer.split('|').map(|outer| format!("{outer}.{path}")).collect::<Vec<_>>().join("|").into()
}
