//! Settings by name: what configuration files say, where code asks for it.
//!
//! Names are compared as frameworks relax them: `portal.token-url`, `portal.tokenUrl`, `Portal:TokenUrl`, `Portal__TokenUrl` and `PORTAL_TOKEN_URL`
//! are one. A whole path is a name; so is its end, when that is more than one plain word (`appSettings.TokenUrl` is `TokenUrl`). Files
//! for several stages give several values. A variable of the environment may always be another than a file says.

mod asked;
mod variables;

use crate::model::code::{File, Setting};
use crate::model::source::{Name, Sources, Span};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use variables::Variables;

/// What a place is called whose members are settings, and before the names of what is below it.
pub const PLACE: &str = "%settings";
/// Sections with more settings are not gone through.
const MAX_CHILDREN: usize = 64;
/// Longer values are data.
const MAX_VALUE: usize = 1024;
/// Files that describe a package, and are read by its tools.
const MANIFESTS: &[&str] = &["package.json", "package-lock.json", "composer.json", "composer.lock", "pipfile.lock", "tsconfig.json"];

/// The settings of a unit.
#[derive(Default)]
pub struct Settings<'a> {
    /// By relaxed name: whole paths first.
    names: BTreeMap<String, Vec<(bool, Named<'a>)>>,
    /// Variables of the environment by exact name, as files for the environment set them.
    environment: BTreeMap<&'a str, Vec<Named<'a>>>,
    /// What names a class → the paths of the settings that do.
    classes: BTreeMap<&'a str, Vec<&'a Name>>,
    /// The names of the files, in lower case, by which programs read them.
    files: BTreeSet<String>,
}

/// A value that has a name.
#[derive(Debug, Clone, Copy)]
struct Named<'a> {
    name: &'a Name,
    value: &'a str,
    span: Span,
}

impl<'a> From<&'a Setting> for Named<'a> {
    fn from(setting: &'a Setting) -> Self {
        Self { name: &setting.path, value: &setting.value, span: setting.span }.or_default()
    }
}

impl Named<'_> {
    /// The default, where the value is a variable of the environment with one.
    fn or_default(self) -> Self {
        match default_of(self.value) {
            // Places inside a value can be told only where it stands as it is.
            Some((from, to)) if self.span.len() == self.value.len() => {
                Self { value: self.value.get(from..to).unwrap_or(""), span: self.span.slice(from, to), ..self }
            }
            _ => self,
        }
    }
}

/// Where the default stands in a value that is a variable of the environment with one: `${NAME:-default}`, `${NAME:default}`.
fn default_of(value: &str) -> Option<(usize, usize)> {
    let inside = value.strip_prefix("${")?.strip_suffix('}').filter(|inside| !inside.contains(['{', '}']))?;
    let name = inside.find(|c: char| !(c.is_alphanumeric() || "_.".contains(c))).filter(|end| *end > 0)?;
    let joint = [":-", "-", ":"].iter().find(|joint| inside.get(name..).is_some_and(|rest| rest.starts_with(**joint)))?;
    let from = 2 + name + joint.len();
    (from + 1 < value.len()).then_some((from, value.len() - 1))
}

impl<'a> Settings<'a> {
    /// Of these files, which are in order of their paths.
    pub fn new(files: &'a [Arc<File>], sources: &'a Sources) -> Self {
        let mut settings = Self::default();
        for file in files {
            let Some(source) = sources.get(file.id) else { continue };
            let name = source.path.rsplit('/').next().unwrap_or_default().to_lowercase();
            if MANIFESTS.contains(&name.as_str()) {
                continue;
            }
            let variables = Variables::new(source.language, &file.settings);
            let is_named = ["yaml", "ini", "json", "properties", "hocon"].contains(&source.language);
            let stem = is_named.then(|| name.split('.').next()).flatten().filter(|stem| !stem.is_empty());
            settings.files.extend(stem.is_some().then(|| name.clone()));
            for setting in file.settings.iter().filter(|s| !s.value.is_empty() && s.value.len() <= MAX_VALUE) {
                settings.add(setting);
                if setting.value.contains('\\') {
                    settings.classes.entry(setting.value.trim_start_matches('\\')).or_default().push(&setting.path);
                }
                if let Some(stem) = stem {
                    settings.add_below(stem, setting);
                }
                if let Some((name, variable)) = variables.find(setting) {
                    settings.environment.entry(name).or_default().push(variable);
                }
            }
        }
        settings
    }

    fn add(&mut self, setting: &'a Setting) {
        for end in ends(&setting.path) {
            let whole = end.len() == setting.path.len();
            if whole || words(end) > 1 {
                self.names.entry(relaxed(end)).or_default().push((whole, setting.into()));
            }
        }
    }

    /// By the name of the file, which programs that read it have from its path, and behind it the path or its end: what comes before may be
    /// a stage.
    fn add_below(&mut self, file: &str, setting: &'a Setting) {
        for end in ends(&setting.path) {
            let whole = end.len() == setting.path.len();
            self.names.entry(relaxed(&format!("{file}.{end}"))).or_default().push((whole, setting.into()));
        }
    }

    /// What a name may stand for: whole paths, or else their ends.
    fn find(&self, name: &str) -> Vec<Named<'a>> {
        let found = self.names.get(&relaxed(name)).map_or(&[][..], Vec::as_slice);
        let whole = found.iter().any(|(whole, _)| *whole);
        found.iter().filter(|(is_whole, _)| *is_whole == whole).map(|(_, named)| *named).collect()
    }

    /// What stands right below a name: what it is called, and its value, or none when it has parts of its own. Nothing of what is too much to
    /// be gone through.
    fn children(&self, name: &str) -> Vec<(Name, Option<Named<'a>>)> {
        let above = relaxed(name);
        let mut found: Vec<(Name, Option<Named<'a>>)> = Vec::new();
        let below = || self.names.range(above.clone()..).take_while(|(key, _)| key.starts_with(&above));
        if below().nth(MAX_CHILDREN).is_some() {
            return found;
        }
        for (key, all) in below() {
            for (_, setting) in all.iter().filter(|(whole, _)| *whole) {
                let whole = relaxed(setting.name);
                // The name of the file may come first.
                let mut path = key.strip_suffix(whole.as_str()).unwrap_or("").to_owned();
                let mut parts = setting.name.split('.');
                while path != above
                    && let Some(part) = parts.next()
                {
                    path.push_str(&relaxed(part));
                }
                let Some(child) = parts.next() else { continue };
                let is_last = parts.next().is_none();
                if found.iter().all(|(name, _)| **name != *child) {
                    found.push((child.into(), is_last.then_some(*setting)));
                }
            }
        }
        found
    }

    /// The only setting of a whole path that ends so, as it is written.
    pub fn whole(&self, path: &str, end: &str) -> Option<(&'a str, Span)> {
        let all = self.names.get(&relaxed(path))?;
        let mut found = all.iter().filter(|(whole, named)| *whole && named.name.ends_with(end)).map(|(_, named)| (named.value, named.span));
        let first = found.next()?;
        found.next().is_none().then_some(first)
    }

    /// The paths of what has a class, which a setting below it says by that key.
    pub fn objects_of(&self, class: &str, key: &str) -> impl Iterator<Item = String> + use<'_, 'a> {
        let end = format!(".{key}");
        let paths = self.classes.get(class).into_iter().flatten();
        paths.filter_map(move |path| path.strip_suffix(end.as_str()).map(str::to_owned))
    }

    /// Whether there are settings of a name, or below it.
    pub fn has(&self, name: &str) -> bool {
        let above = relaxed(name);
        self.names.range(above.clone()..).next().is_some_and(|(name, _)| name.starts_with(&above))
    }

    /// Whether the unit has settings in a file of that path.
    pub fn has_file(&self, path: &str) -> bool {
        self.files.contains(&path.rsplit('/').next().unwrap_or_default().to_lowercase())
    }

    fn variable(&self, name: &str) -> Vec<Named<'a>> {
        self.environment.get(name).cloned().unwrap_or_default()
    }
}

/// A path, and what is left of it without its first parts.
fn ends(path: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(path), |path| path.split_once('.').map(|(_, below)| below))
}

/// A name without what frameworks pass over: separators, case, positions in lists.
fn relaxed(name: &str) -> String {
    let mut inside = false;
    let mut out = String::with_capacity(name.len());
    for c in name.chars() {
        match c {
            '[' => inside = true,
            ']' => inside = false,
            c if !inside && c.is_alphanumeric() => out.extend(c.to_lowercase()),
            _ => {}
        }
    }
    out
}

/// How many words a name has: `tokenUrl` has two.
fn words(name: &str) -> usize {
    let mut count = 0;
    let mut before = None;
    for c in name.chars() {
        let begins = c.is_alphanumeric()
            && match before {
                None => true,
                Some(b) => !char::is_alphanumeric(b) || (c.is_uppercase() && b.is_lowercase()),
            };
        count += usize::from(begins);
        before = Some(c);
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_relaxed() {
        for name in
            ["portal.token-url", "portal.tokenUrl", "Portal:TokenUrl", "Portal__TokenUrl", "PORTAL_TOKEN_URL", "portal[0].token_url"]
        {
            assert_eq!(relaxed(name), "portaltokenurl", "{name}");
        }
    }

    #[test]
    fn words_are_counted() {
        assert_eq!(["url", "tokenUrl", "TOKEN_URL", "Portal:Host", "a.b"].map(words), [1, 2, 2, 2, 2]);
    }
}
