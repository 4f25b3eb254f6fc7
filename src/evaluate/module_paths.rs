//! Paths: which file a module path names.

use crate::model::code::File;
use crate::model::source::{Name, Sources, folder};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The files of a unit by the paths that name them.
#[derive(Debug, Default)]
pub struct Paths {
    /// Whole paths.
    whole: BTreeMap<Name, u32>,
    /// Paths without extension, and folders with an entry file.
    stems: BTreeMap<Name, u32>,
    /// Paths up to any dot of the file's name.
    beginnings: BTreeMap<Name, u32>,
    /// The last part of each stem → stems and their files.
    by_last: BTreeMap<Name, Vec<(Name, u32)>>,
    /// Patterns of module paths and what they stand for.
    aliases: Vec<(Name, Name)>,
}

impl Paths {
    /// Indexes the files; of two that a path may name, the first, and code before data.
    pub fn new(files: &[Arc<File>], sources: &Sources) -> Self {
        let mut paths = Self::default();
        let (data, code): (Vec<_>, Vec<_>) = (0u32..).zip(files).partition(|(_, file)| !file.settings.is_empty());
        for (index, file) in code.into_iter().chain(data) {
            let Some(source) = sources.get(file.id) else { continue };
            paths.whole.entry(source.path.clone()).or_insert(index);
            paths.aliases.extend(file.module_paths.iter().cloned());
            let (folder, name) = source.path.rsplit_once('/').map_or(("", &*source.path), |(folder, name)| (folder, name));
            let place = |name: &str| if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") };
            for (at, _) in name.match_indices('.').skip_while(|(at, _)| *at == 0) {
                let beginning = name.get(..at).unwrap_or(name);
                paths.beginnings.entry(place(beginning).into()).or_insert(index);
                if name.rfind('.') == Some(at) || name.get(at..).is_some_and(|rest| rest.starts_with(".d.")) {
                    paths.add_stem(&place(beginning), index);
                    if matches!(beginning, "index" | "__init__" | "mod") {
                        paths.add_stem(folder, index);
                    }
                }
            }
        }
        paths
    }

    fn add_stem(&mut self, stem: &str, file: u32) {
        let stem = Name::from(stem);
        self.stems.entry(stem.clone()).or_insert(file);
        let last = stem.rsplit('/').next().unwrap_or(&stem);
        self.by_last.entry(last.into()).or_default().push((stem, file));
    }

    /// The file that a module path names, seen from the file at `from`.
    pub fn find(&self, from: &str, module: &str) -> Option<u32> {
        if module.starts_with('.') {
            return self.at(&joined(folder(from), module)?);
        }
        self.alias(module).find_map(|path| self.at(&path)).or_else(|| self.ending(module))
    }

    /// Whether anything says what module paths stand for.
    pub fn has_aliases(&self) -> bool {
        !self.aliases.is_empty()
    }

    /// The paths that aliases give a module path.
    pub fn alias(&self, module: &str) -> impl Iterator<Item = String> {
        self.aliases.iter().filter_map(move |(pattern, target)| match pattern.split_once('*') {
            Some((before, after)) => {
                let rest = module.strip_prefix(before)?.strip_suffix(after)?;
                Some(target.replacen('*', rest, 1))
            }
            None => (**pattern == *module).then(|| target.to_string()),
        })
    }

    fn at(&self, path: &str) -> Option<u32> {
        // Code may name a file by what it is compiled to (`./x.js` for `x.ts`).
        let compiled = [".js", ".mjs", ".cjs", ".jsx"].iter().find_map(|end| path.strip_suffix(end));
        let found = self.whole.get(path).or_else(|| self.stems.get(path)).or_else(|| self.stems.get(compiled?));
        found.or_else(|| self.beginnings.get(path)).copied()
    }

    /// The only file whose path ends with a module's path; what is marked as an alias (`@/lib/x`, `~/x`) may be one part long.
    fn ending(&self, module: &str) -> Option<u32> {
        let tail = module.trim_start_matches(['@', '~', '#', '/']);
        let marked = ["@/", "~/", "#/"].iter().any(|mark| module.starts_with(mark));
        if !tail.contains('/') && !marked {
            return None;
        }
        let last = tail.rsplit('/').next().unwrap_or(tail);
        let ends = |stem: &str| stem.strip_suffix(tail).is_some_and(|before| before.is_empty() || before.ends_with('/'));
        let mut found = self.by_last.get(last)?.iter().filter(|(stem, _)| ends(stem));
        let first = found.next()?;
        if found.next().is_some() { None } else { Some(first.1) }
    }
}

/// A relative path from a folder; none when it leads out.
fn joined(folder: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => _ = parts.pop()?,
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::code::Setting;
    use crate::model::source::{FileId, Source, UnitId};

    fn paths(names: &[&str], aliases: &[(&str, &str)]) -> Paths {
        let mut sources = Sources::default();
        let mut files = Vec::new();
        for (index, name) in (0u32..).zip(names) {
            let mut file = File { id: FileId(index), ..File::default() };
            file.settings.extend(name.ends_with(".json").then(Setting::default));
            if index == 0 {
                file.module_paths = aliases.iter().map(|(a, b)| (Name::from(*a), Name::from(*b))).collect();
            }
            files.push(Arc::new(file));
            sources.files.push(Source { path: (*name).into(), text: "".into(), bom: 0, unit: UnitId(0), language: "typescript" });
        }
        Paths::new(&files, &sources)
    }

    #[test]
    fn modules_are_found_beside_the_file_by_alias_and_by_their_end() {
        let names = [
            "tsconfig.json",
            "src/app/main.ts",
            "src/app/shop.service.ts",
            "src/app/shop.ts",
            "src/env/live.ts",
            "src/lib/index.ts",
            "src/old.config.js",
            "src/settings.json",
            "src/settings.ts",
        ];
        let paths = paths(&names, &[("@env/*", "src/env/*"), ("@lib", "src/lib")]);
        let found = |module: &str| paths.find("src/app/main.ts", module).and_then(|file| names.get(file as usize).copied());
        for (module, expected) in [
            ("./shop", Some("src/app/shop.ts")),
            ("./shop.service", Some("src/app/shop.service.ts")),
            ("./shop.js", Some("src/app/shop.ts")),
            ("../old", Some("src/old.config.js")),
            ("../settings", Some("src/settings.ts")),
            ("../settings.json", Some("src/settings.json")),
            ("../lib", Some("src/lib/index.ts")),
            ("@env/live", Some("src/env/live.ts")),
            ("@lib", Some("src/lib/index.ts")),
            ("@app/shop", Some("src/app/shop.ts")),
            ("@/old.config", Some("src/old.config.js")),
            ("app/shop", Some("src/app/shop.ts")),
            ("shop", None),
            ("@angular/core", None),
            ("../../../x", None),
        ] {
            assert_eq!(found(module), expected, "{module}");
        }
    }
}
