//! Find: the files of a unit that define a name.
//!
//! By convention where there is one (a class in the file of its name, a module at its path), else by the words that define
//! names in the languages at hand. It is a lookup, not a parser: that a file mentions `class Shop` is reason enough to parse it.

use super::listing::Listing;
use crate::model::http::{Wanted, WantedKind};
use crate::model::source::folder;
use crate::model::words::hash;
use std::collections::HashMap;

/// When more files than this fit a name, it says little about any of them.
const AMBIGUOUS: usize = 8;
/// How the files end whose packages are folders.
const PACKAGES_OF: &str = ".go";
/// So many files of a package are looked at for its constants and variables.
const PACKAGE: usize = 24;
/// So many files may define a function at any depth.
const RARE: usize = 2;

/// Where the names of one unit are defined.
#[derive(Debug, Default)]
pub(super) struct Definitions {
    /// The hash of a name, the file's place in the listing, and whether it stands at the beginning of its line; sorted.
    names: Vec<(u64, u32, bool)>,
    /// The code files by the hash of their stem.
    stems: HashMap<u64, Vec<u32>>,
}

impl Definitions {
    /// Adds the names of one code file.
    pub(super) fn add(&mut self, file: usize, stem: u64, names: &[(u64, bool)]) {
        let Ok(file) = u32::try_from(file) else { return };
        self.names.extend(names.iter().map(|(name, outer)| (*name, file, *outer)));
        self.stems.entry(stem).or_default().push(file);
    }

    /// To be called when all are added.
    pub(super) fn sort(&mut self) {
        self.names.sort_unstable();
        self.stems.values_mut().for_each(|files| files.sort_unstable());
    }

    /// The files that define what is asked for by a file at `from`.
    pub(super) fn files(&self, wanted: &Wanted, from: &str, root: &str, listing: &Listing, extensions: &[&str]) -> Vec<usize> {
        match wanted.kind {
            WantedKind::Type | WantedKind::Function | WantedKind::Constant if from.ends_with(PACKAGES_OF) => {
                self.in_package(wanted, listing)
            }
            WantedKind::Module => module(&wanted.name, from, root, listing, extensions),
            WantedKind::Type => self.class(&wanted.name, listing),
            WantedKind::Function | WantedKind::Constant => match wanted.name.rsplit_once("::") {
                // What stands before is a class, or a module: its file, its folder's entry file, or a name that is exported again.
                Some((class, name)) => {
                    let found = self.class(class, listing);
                    if found.is_empty() { self.defining(name, wanted.kind == WantedKind::Function) } else { found }
                }
                None => self.defining(&wanted.name, wanted.kind == WantedKind::Function),
            },
        }
    }

    /// The files of the package that qualifies a name which define it; its constants and variables may stand in any of them.
    fn in_package(&self, wanted: &Wanted, listing: &Listing) -> Vec<usize> {
        let Some((path, name)) = wanted.name.rsplit_once('.') else { return Vec::new() };
        let is_version = |part: &str| part.strip_prefix('v').is_some_and(|n| n.bytes().all(|b| b.is_ascii_digit()));
        let last = path.rsplit('/').find(|part| !is_version(part)).unwrap_or(path);
        let fits = |file: usize| match path.strip_prefix('/') {
            Some(own) => folder(listing.path(file)) == own,
            None => folder(listing.path(file)).rsplit('/').next() == Some(last),
        };
        let key = hash(name.as_bytes());
        let start = self.names.partition_point(|(n, _, _)| *n < key);
        let defining = self.names[start..].iter().take_while(|(n, _, _)| *n == key).map(|(_, file, _)| *file as usize);
        let mut found: Vec<usize> = defining.filter(|file| fits(*file)).collect();
        if found.is_empty() && wanted.kind == WantedKind::Constant {
            found = (0..listing.len()).filter(|i| listing.path(*i).ends_with(PACKAGES_OF) && fits(*i)).collect();
        }
        found.dedup();
        found.truncate(PACKAGE);
        found
    }

    /// The files named like a class, else those that define it.
    fn class(&self, name: &str, listing: &Listing) -> Vec<usize> {
        let mut segments = segments(name).rev();
        let Some(last) = segments.next() else { return Vec::new() };
        let named: Vec<usize> = self.stems.get(&hash(last.as_bytes())).into_iter().flatten().map(|f| *f as usize).collect();
        let Some(space) = segments.next() else { return if named.is_empty() { self.defining(last, false) } else { narrow(named) } };
        let fitting = |file: &&usize| {
            let parent = folder(listing.path(**file));
            parent.rsplit('/').next().is_some_and(|p| p.eq_ignore_ascii_case(space))
        };
        let placed: Vec<usize> = named.iter().filter(fitting).copied().collect();
        match (placed.is_empty(), named.is_empty()) {
            (false, _) => narrow(placed),
            (true, false) => narrow(named),
            (true, true) => self.defining(last, false),
        }
    }

    /// The files in which a name follows a defining word; of many, those where it stands at the beginning of a line. A function
    /// that does not may as well be a method of that name.
    fn defining(&self, name: &str, function: bool) -> Vec<usize> {
        let Some(name) = segments(name).next_back() else { return Vec::new() };
        let name = hash(name.as_bytes());
        let start = self.names.partition_point(|(n, _, _)| *n < name);
        let found = || self.names[start..].iter().take_while(|(n, _, _)| *n == name);
        let files = |outer: bool| {
            let mut files: Vec<usize> = found().filter(|(_, _, o)| *o || !outer).map(|(_, file, _)| *file as usize).collect();
            files.dedup();
            files
        };
        let all = files(false);
        let few = if function { RARE } else { AMBIGUOUS };
        if all.len() <= few { all } else { narrow(files(true)) }
    }
}

/// At most the first few: the rest would cost more than they could tell.
fn narrow(mut files: Vec<usize>) -> Vec<usize> {
    files.truncate(AMBIGUOUS);
    files
}

/// The parts of a qualified name.
fn segments(name: &str) -> impl DoubleEndedIterator<Item = &str> {
    name.split(['\\', '.', ':', '/', '#']).filter(|s| !s.is_empty())
}

/// The files that a module path may mean.
fn module(name: &str, from: &str, root: &str, listing: &Listing, extensions: &[&str]) -> Vec<usize> {
    let name = name.replace('\\', "/");
    let name = name.split(['?', '#']).next().unwrap_or_default();
    let dotted = name.trim_start_matches('.');
    let dots = name.len() - dotted.len();
    let mut places = Vec::new();
    if dots > 0 && !dotted.starts_with('/') {
        // `.config`, `..pkg.config`: as many folders up as there are dots beyond the first, then down.
        let up = "../".repeat(dots - 1);
        places.extend(join(folder(from), &format!("{up}{}", dotted.replace('.', "/"))));
    }
    if dots > 0 || name.contains('/') || has_extension(name, extensions) {
        places.extend(join(folder(from), name));
        places.extend(join(root, name.trim_start_matches(['@', '~', '/'])));
    }
    if dots == 0 && !name.contains('/') {
        // `config`, `pkg.urls`: beside the file, or below a folder around it.
        let path = name.replace('.', "/");
        let mut at = Some(folder(from));
        while let Some(here) = at {
            places.extend(join(here, &path));
            places.extend(join(here, name).filter(|_| name.contains('.')));
            places.extend(join(here, &format!("src/{path}")));
            at = (here.len() > root.len()).then(|| folder(here));
        }
        places.extend(join(root, &path));
    }
    for place in &places {
        if let Some(file) = at(place, listing, extensions) {
            return vec![file];
        }
    }
    // An alias (`@/lib/config`, `app/lib/config`) or a search path: whatever ends alike.
    let tail = name.trim_start_matches(['@', '~', '/', '.']);
    let tail = if dots == 0 && !name.contains('/') { tail.replace('.', "/") } else { tail.to_owned() };
    if !tail.contains('/') || dots > 0 { Vec::new() } else { ending(&tail, root, listing, extensions) }
}

/// A path relative to a folder, `.` and `..` resolved; none when it leads out.
fn join(folder: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = if path.starts_with('/') { Vec::new() } else { folder.split('/').filter(|p| !p.is_empty()).collect() };
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => _ = parts.pop()?,
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

fn has_extension(name: &str, extensions: &[&str]) -> bool {
    name.rsplit_once('.').is_some_and(|(_, e)| extensions.contains(&e))
}

/// The file at a path: as it is, with an extension, or the entry file of that folder.
fn at(place: &str, listing: &Listing, extensions: &[&str]) -> Option<usize> {
    let with = |stem: &str| {
        let dotted = format!("{stem}.");
        let rank = |file: usize| {
            let extension = listing.path(file).strip_prefix(&dotted)?;
            extensions.iter().position(|known| *known == extension).map(|rank| (rank, file))
        };
        listing.beginning(&dotted).filter_map(rank).min().map(|(_, file)| file)
    };
    let inside = |name: &str| if place.is_empty() { name.to_owned() } else { format!("{place}/{name}") };
    // Code may name a file by what it is compiled to (`./x.js` for `x.ts`).
    let bare = place.strip_suffix(".js").or_else(|| place.strip_suffix(".mjs"));
    let found = listing.find(place).or_else(|| with(place)).or_else(|| bare.and_then(with));
    found.or_else(|| ["index", "__init__", "mod"].iter().find_map(|n| with(&inside(n))))
}

/// The files of the unit whose path ends with a module's path.
fn ending(tail: &str, root: &str, listing: &Listing, extensions: &[&str]) -> Vec<usize> {
    let fits = |path: &str| {
        let stem = path.rsplit_once('.').filter(|(_, e)| extensions.contains(e)).map_or(path, |(stem, _)| stem);
        let stem = stem.strip_suffix("/index").or_else(|| stem.strip_suffix("/__init__")).unwrap_or(stem);
        [path, stem].iter().any(|p| p.strip_suffix(tail).is_some_and(|before| before.is_empty() || before.ends_with('/')))
    };
    let inside = |path: &str| root.is_empty() || path.strip_prefix(root).is_some_and(|rest| rest.starts_with('/'));
    narrow((0..listing.len()).filter(|i| inside(listing.path(*i)) && fits(listing.path(*i))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::discover::definitions;

    const EXTENSIONS: &[&str] = &["php", "js", "ts", "py"];

    fn listing() -> Listing {
        let paths = [
            "app/lib/config.js",
            "app/lib/index.js",
            "app/main.js",
            "app/pkg/__init__.py",
            "app/pkg/urls.py",
            "inc/urls.php",
            "src/Http/Client.php",
            "src/Mail/Client.php",
        ];
        Listing::of(&paths)
    }

    fn found(name: &str, kind: WantedKind, from: &str) -> Vec<String> {
        let listing = listing();
        let mut definitions = Definitions::default();
        let texts: [(usize, &[u8]); 3] = [
            (5, b"<?php\nfunction shop_url() {}\ndefine('SHOP_HOST', 'x'); const PATH = 1;"),
            (6, b"class Client { function get() {} }"),
            (7, b"final class Client {}\n  trait Sends {}"),
        ];
        for (file, text) in texts {
            definitions.add(file, super::super::near::stem(listing.path(file)), &definitions::definitions(text));
        }
        definitions.sort();
        let wanted = Wanted { name: name.into(), kind, from: Default::default() };
        definitions.files(&wanted, from, "", &listing, EXTENSIONS).into_iter().map(|i| listing.path(i).to_owned()).collect()
    }

    #[test]
    fn packages_that_are_folders_define_names_in_any_of_their_files() {
        let listing = Listing::of(&["api/client.go", "api/names.go", "go.mod", "main.go", "other/client.go"]);
        let mut definitions = Definitions::default();
        let texts: [(usize, &[u8]); 3] = [
            (0, b"type Client struct {}\nfunc New() *Client {}"),
            (1, b"const (\n tokenURL = 1\n)\nfunc (c *Client) Login() {}"),
            (4, b"func (c Client[T]) Get() {}\nfunc New() {}"),
        ];
        for (file, text) in texts {
            definitions.add(file, super::super::near::stem(listing.path(file)), &definitions::definitions(text));
        }
        definitions.sort();
        let found = |name: &str, kind, from: &str| {
            let wanted = Wanted { name: name.into(), kind, from: Default::default() };
            let files = definitions.files(&wanted, from, "", &listing, &["go"]);
            files.into_iter().map(|i| listing.path(i).to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(found("/api.Client", WantedKind::Type, "api/a.go"), ["api/client.go", "api/names.go"], "methods are a part");
        assert_eq!(found("acme.example/shop/api.New", WantedKind::Function, "main.go"), ["api/client.go"]);
        assert_eq!(found("/api.tokenURL", WantedKind::Constant, "api/a.go"), ["api/client.go", "api/names.go"]);
        assert_eq!(found("go.mod", WantedKind::Module, "api/a.go"), ["go.mod"]);
    }

    #[test]
    fn classes_are_found_by_file_name_and_folder() {
        assert_eq!(found("Acme\\Http\\Client", WantedKind::Type, "x.php"), ["src/Http/Client.php"]);
        assert_eq!(found("client", WantedKind::Type, "x.php"), ["src/Http/Client.php", "src/Mail/Client.php"]);
        assert_eq!(found("Acme\\Sends", WantedKind::Type, "x.php"), ["src/Mail/Client.php"]);
        assert_eq!(found("Acme\\Nobody", WantedKind::Type, "x.php"), [""; 0]);
    }

    #[test]
    fn functions_and_constants_are_found_by_their_definition() {
        assert_eq!(found("shop_url", WantedKind::Function, "x.php"), ["inc/urls.php"]);
        assert_eq!(found("\\SHOP_HOST", WantedKind::Constant, "x.php"), ["inc/urls.php"]);
        assert_eq!(found("PATH", WantedKind::Constant, "x.php"), ["inc/urls.php"]);
        assert_eq!(found("Acme\\Mail\\Client::get", WantedKind::Function, "x.php"), ["src/Mail/Client.php"]);
        assert_eq!(found("crate::urls::shop_url", WantedKind::Function, "x.rs"), ["inc/urls.php"], "a module's file");
        assert_eq!(found("crate::shop_url", WantedKind::Function, "x.rs"), ["inc/urls.php"], "exported again");
    }

    #[test]
    fn modules_are_found_at_their_path() {
        for (name, from, expected) in [
            ("./lib/config", "app/main.js", "app/lib/config.js"),
            ("./lib/config.js", "app/main.js", "app/lib/config.js"),
            ("./lib", "app/main.js", "app/lib/index.js"),
            ("..", "app/lib/deep/x.js", "app/lib/index.js"),
            ("@/lib/config", "app/main.js", "app/lib/config.js"),
            (".urls", "app/pkg/views.py", "app/pkg/urls.py"),
            ("..pkg.urls", "app/web/views.py", "app/pkg/urls.py"),
            ("pkg.urls", "app/main.py", "app/pkg/urls.py"),
            ("inc/urls.php", "index.php", "inc/urls.php"),
            ("/inc/urls.php", "a/b.php", "inc/urls.php"),
        ] {
            assert_eq!(found(name, WantedKind::Module, from), [expected], "{name} from {from}");
        }
        let twins = Listing::of(&["a.css", "a.min.js", "a.ts", "a/index.js", "ab.js"]);
        assert_eq!(at("a", &twins, EXTENSIONS), Some(2), "a file before the folder's");
        assert_eq!(at("a", &Listing::of(&["a.js", "a.php", "a.py"]), EXTENSIONS), Some(1), "the first extension there is");
        assert_eq!(found("axios", WantedKind::Module, "app/main.js"), [""; 0], "a package");
        assert_eq!(found("../../../../etc/passwd", WantedKind::Module, "app/main.js"), [""; 0], "out of the root");
    }
}
