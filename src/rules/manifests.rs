//! Manifests: where a project asks for a package, in the files of each registry.
//!
//! Only what is asked for counts: a package's own name, what a lock file pins and what a README says to install are no dependencies.

mod lines;
#[cfg(test)]
mod tests;

use crate::model::code::{File, Setting};
use crate::model::source::{Source, Span};
use lines::{after, after_key, below, brackets, plain, quoted};

/// A package that is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Its name, where it stands.
    pub at: Span,
    /// As it is written there.
    pub name: String,
    /// The version or range, as far as one is said.
    pub version: String,
}

/// How a manifest asks.
#[derive(Debug, Clone, Copy)]
enum Way {
    /// By the keys of tables; `*` stands for any keys.
    Keys(&'static [&'static str]),
    /// By texts in lists of these keys: a name and a range in one.
    Items(&'static [&'static str]),
    /// By elements with these attributes or children: path, name, version.
    Elements(&'static [(&'static str, &'static str)]),
    /// One text holds all: `group:name:version`.
    Coordinates,
    /// A line each: a name and a range.
    Requirements,
    /// Calls with these names: the first text is the name.
    Calls(&'static [&'static str]),
    /// Lists under these keys in a file that is a program or has lists of lines.
    Lists(&'static [&'static str]),
    /// Go's own: `require path version`.
    Modules,
}

/// Manifests: names (`*` at one place), registry, ways.
const MANIFESTS: &[(&[&str], &str, &[Way])] = &[
    (&["package.json"], "npm", &[Way::Keys(&["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"])]),
    (&["composer.json"], "composer", &[Way::Keys(&["require", "require-dev"])]),
    (
        &["*.csproj", "*.fsproj", "*.vbproj", "*.props", "*.targets"],
        "nuget",
        &[Way::Elements(&[
            ("PackageReference.Include", "Version"),
            ("PackageVersion.Include", "Version"),
            ("PackageReference.Update", "Version"),
            ("Reference.Include", "Version"),
        ])],
    ),
    (&["packages.config"], "nuget", &[Way::Elements(&[("package.id", "version")])]),
    (&["*.nuspec"], "nuget", &[Way::Elements(&[("dependency.id", "version")])]),
    (&["project.json"], "nuget", &[Way::Keys(&["dependencies", "frameworks.*.dependencies"])]),
    (&["pom.xml"], "maven", &[Way::Elements(&[("dependency.artifactId", "version")])]),
    (&["build.gradle", "build.gradle.kts"], "maven", &[Way::Coordinates]),
    (&["*.versions.toml"], "maven", &[Way::Coordinates]),
    (&["requirements*.txt", "*requirements.txt", "constraints*.txt"], "pip", &[Way::Requirements]),
    (&["setup.py"], "pip", &[Way::Lists(&["install_requires", "extras_require", "setup_requires", "tests_require"])]),
    (&["setup.cfg"], "pip", &[Way::Lists(&["install_requires", "extras_require", "setup_requires", "tests_require"])]),
    (
        &["pyproject.toml"],
        "pip",
        &[
            Way::Keys(&["tool.poetry.dependencies", "tool.poetry.dev-dependencies", "tool.poetry.group.*.dependencies"]),
            Way::Items(&[
                "project.dependencies",
                "project.optional-dependencies.*",
                "dependency-groups.*",
                "build-system.requires",
                "tool.uv.dev-dependencies",
            ]),
        ],
    ),
    (&["Pipfile"], "pip", &[Way::Keys(&["packages", "dev-packages"])]),
    (
        &["Cargo.toml"],
        "cargo",
        &[Way::Keys(&[
            "dependencies",
            "dev-dependencies",
            "build-dependencies",
            "workspace.dependencies",
            "target.*.dependencies",
            "target.*.dev-dependencies",
            "target.*.build-dependencies",
        ])],
    ),
    (&["Gemfile", "gems.rb"], "gem", &[Way::Calls(&["gem"])]),
    (&["*.gemspec"], "gem", &[Way::Calls(&["add_dependency", "add_runtime_dependency", "add_development_dependency"])]),
    (&["go.mod"], "gomod", &[Way::Modules]),
];

/// Where a file asks for a package of a registry.
pub fn asks(file: &File, source: &Source, registry: &str, package: &str) -> Vec<Asked> {
    let name = source.path.rsplit('/').next().unwrap_or_default();
    let manifest = MANIFESTS.iter().find(|(names, of, _)| *of == registry && names.iter().any(|pattern| fits(pattern, name)));
    let Some((_, _, ways)) = manifest else { return Vec::new() };
    let reader = Reader { file, source, registry, package };
    let mut found: Vec<Asked> = ways.iter().flat_map(|way| reader.read(*way)).collect();
    found.sort_by_key(|asked| asked.at);
    found.dedup_by_key(|asked| asked.at);
    found
}

/// Whether a name is one of a pattern's.
fn fits(pattern: &str, name: &str) -> bool {
    match pattern.split_once('*') {
        Some((before, after)) => name.len() >= before.len() + after.len() && name.starts_with(before) && name.ends_with(after),
        None => name == pattern,
    }
}

struct Reader<'a> {
    file: &'a File,
    source: &'a Source,
    registry: &'a str,
    package: &'a str,
}

impl Reader<'_> {
    fn read(&self, way: Way) -> Vec<Asked> {
        match way {
            Way::Keys(tables) => self.keys(tables),
            Way::Items(lists) => self.items(lists),
            Way::Elements(elements) => self.elements(elements),
            Way::Coordinates => self.coordinates(),
            Way::Requirements => self.lines("#").into_iter().filter_map(|(at, line)| self.requirement(at, line)).collect(),
            Way::Calls(calls) => self.calls(calls),
            Way::Lists(keys) => self.lists(keys),
            Way::Modules => self.modules(),
        }
    }

    /// Whether a name is the package's: registries take some letters for others.
    fn is_it(&self, name: &str) -> bool {
        let plain = |name: &str| match self.registry {
            "pip" => name.to_ascii_lowercase().replace(['_', '.'], "-"),
            "cargo" => name.replace('_', "-"),
            "gem" | "gomod" | "maven" => name.to_owned(),
            _ => name.to_ascii_lowercase(),
        };
        plain(name) == plain(self.package)
    }

    fn asked(&self, at: Span, name: &str, version: &str) -> Option<Asked> {
        self.is_it(name).then(|| Asked { at, name: name.to_owned(), version: version.to_owned() })
    }

    fn keys(&self, tables: &[&str]) -> Vec<Asked> {
        let mut found = Vec::new();
        for setting in &self.file.settings {
            let Some(rest) = tables.iter().find_map(|table| below(&setting.path, table)) else { continue };
            let key = rest.trim_matches(['"', '\'']);
            let (name, deeper) = match key.strip_suffix(".version") {
                Some(name) if self.is_it(name) => (name, true),
                _ => (key, false),
            };
            if let Some(asked) = self.asked(if deeper { self.before(name, setting.key) } else { setting.key }, name, &setting.value) {
                found.push(asked);
            } else if let Some(asked) = self.alias(setting) {
                found.push(asked);
            }
        }
        found
    }

    /// A package under another name: `"x": "npm:name@1"`, `x = { package = "name" }`.
    fn alias(&self, setting: &Setting) -> Option<Asked> {
        let before = self.source.text.get(..setting.span.start as usize)?.trim_end_matches(['"', '\'']).trim_end();
        if let Some(rest) = setting.value.strip_prefix("npm:") {
            let at = rest.rfind('@').filter(|at| *at > 0).unwrap_or(rest.len());
            let (name, version) = rest.split_at(at);
            return self.asked(setting.span, name, version.trim_start_matches('@'));
        }
        let names_package = before.strip_suffix('=').is_some_and(|before| before.trim_end().ends_with("package"));
        if names_package { self.asked(setting.span, &setting.value, "") } else { None }
    }

    /// Where a name stands before a place.
    fn before(&self, name: &str, place: Span) -> Span {
        let text = self.source.text.get(..place.start as usize).unwrap_or_default();
        text.rfind(name).map_or(place, |at| Span::new(place.file, at, at + name.len()))
    }

    fn items(&self, lists: &[&str]) -> Vec<Asked> {
        let listed = |setting: &&Setting| {
            let path = plain(&setting.path);
            lists.iter().any(|list| match list.strip_suffix(".*") {
                Some(table) => path.strip_prefix(table).and_then(|rest| rest.strip_prefix('.')).is_some_and(|key| !key.contains('.')),
                None => path == *list,
            })
        };
        self.file
            .settings
            .iter()
            .filter(listed)
            .filter_map(|setting| self.requirement(setting.span.start as usize, &setting.value))
            .collect()
    }

    fn elements(&self, elements: &[(&str, &str)]) -> Vec<Asked> {
        let mut found = Vec::new();
        for setting in &self.file.settings {
            let path = plain(&setting.path);
            let Some((_, version)) =
                elements.iter().find(|(end, _)| path.strip_suffix(end).is_some_and(|rest| rest.is_empty() || rest.ends_with('.')))
            else {
                continue;
            };
            let Some((element, _)) = setting.path.rsplit_once('.') else { continue };
            let beside = |child: &str| {
                let siblings = self.file.settings.iter().filter(|other| other.path.len() == element.len() + 1 + child.len());
                let mut named = siblings.filter(|other| other.path.starts_with(element) && other.path.ends_with(&format!(".{child}")));
                named.next().map_or("", |other| &*other.value)
            };
            // An assembly's full name says its version, too: `Name, Version=1.0.0.0, Culture=neutral`.
            let (name, full) = setting.value.split_once(',').unwrap_or((&setting.value, ""));
            let stated = full.split(',').find_map(|part| part.trim().strip_prefix("Version="));
            let version = stated.unwrap_or_else(|| beside(version));
            let name = name.trim();
            let at = Span { end: setting.span.start + u32::try_from(name.len()).unwrap_or(0), ..setting.span };
            found.extend(match self.registry {
                "maven" => self.coordinate(setting.span, beside("groupId"), name, version),
                _ => self.asked(at, name, version),
            });
        }
        found
    }

    /// A group and a name in it: the package is the one in the other, or all of a group.
    fn coordinate(&self, at: Span, group: &str, name: &str, version: &str) -> Option<Asked> {
        let all = [format!("{group}:{name}"), format!("{group}.{name}"), group.to_owned()];
        let shown = format!("{group}:{name}");
        all.iter().any(|one| self.is_it(one)).then(|| Asked { at, name: shown, version: version.to_owned() })
    }

    /// `group:name:version` in quotes, `group: 'a', name: 'b', version: '1'`, `group = "a", name = "b"`.
    fn coordinates(&self) -> Vec<Asked> {
        let mut found = Vec::new();
        for (start, line) in self.lines("//") {
            if line.trim_start().starts_with(['#']) || line.trim_start().starts_with("exclude") {
                continue;
            }
            for (at, text) in quoted(line) {
                let mut parts = text.split(':');
                if let (Some(group), Some(name)) = (parts.next(), parts.next()) {
                    found.extend(self.coordinate(self.span(start + at, text.len()), group, name, parts.next().unwrap_or("")));
                }
            }
            let [group, name, version] = ["group", "name", "version"].map(|key| after(line, key));
            if let (Some((at, group)), Some((_, name))) = (group, name) {
                found.extend(self.coordinate(self.span(start + at, group.len()), group, name, version.map_or("", |(_, v)| v)));
            }
        }
        found
    }

    /// A name and a range in one: `name[extra]>=1; marker`, `name @ address`.
    fn requirement(&self, start: usize, text: &str) -> Option<Asked> {
        let trimmed = text.trim_start();
        let start = start + text.len() - trimmed.len();
        let end = trimmed.find(|c: char| !(c.is_ascii_alphanumeric() || "-_.".contains(c))).unwrap_or(trimmed.len());
        let (name, rest) = trimmed.split_at(end);
        let rest = rest.trim_start();
        let rest = rest.strip_prefix('[').and_then(|rest| rest.split_once(']')).map_or(rest, |(_, rest)| rest.trim_start());
        // Something else goes on: an address, a sentence.
        if !(rest.is_empty() || rest.starts_with(['=', '<', '>', '~', '!', ';', '@', '#', '(', ',', '\\', '^', '*'])) {
            return None;
        }
        let range = rest.split([';', '#']).next().unwrap_or("").trim().trim_matches(['(', ')']);
        self.asked(self.span(start, name.len()), name, range)
    }

    fn calls(&self, calls: &[&str]) -> Vec<Asked> {
        let mut found = Vec::new();
        for (start, line) in self.lines("#") {
            let texts = quoted(line);
            let Some((at, name)) = texts.first() else { continue };
            let called = line.get(..at - 1).unwrap_or("").trim_end().trim_end_matches('(').trim_end();
            if calls.iter().any(|call| called.strip_suffix(call).is_some_and(|rest| rest.is_empty() || rest.ends_with(['.', ' ', '\t']))) {
                let range = texts.iter().skip(1).map(|(_, text)| *text).filter(|text| text.contains(|c: char| c.is_ascii_digit()));
                found.extend(self.asked(self.span(start + at, name.len()), name, &range.collect::<Vec<_>>().join(",")));
            }
        }
        found
    }

    /// The texts or lines of lists that follow a key, to where the list ends.
    fn lists(&self, keys: &[&str]) -> Vec<Asked> {
        let mut found = Vec::new();
        let mut depth = 0i32;
        let (mut inside, mut bracketed, mut section) = (false, false, false);
        for (start, line) in self.lines("#") {
            if depth <= 0 && line.starts_with('[') {
                inside = false;
                section = keys.iter().any(|key| line.strip_suffix(']').is_some_and(|heading| heading.ends_with(&format!(".{key}"))));
                continue;
            }
            let key = keys.iter().find_map(|key| after_key(line, key));
            let (from, item) = match key {
                Some(at) => (at, true),
                None => (0, inside || (section && line.starts_with([' ', '\t']))),
            };
            let rest = line.get(from..).unwrap_or("");
            if item {
                let texts = quoted(rest);
                found.extend(texts.iter().filter_map(|(at, text)| self.requirement(start + from + at, text)));
                // Lines of a file without quotes.
                if texts.is_empty() && (key.is_none() || !rest.trim().is_empty()) {
                    found.extend(self.requirement(start + from, rest));
                }
            }
            depth = if key.is_some() { 0 } else { depth } + brackets(rest);
            if key.is_some() {
                (bracketed, inside) = (depth > 0, depth > 0 || rest.trim().is_empty());
            } else {
                inside &= if bracketed { depth > 0 } else { line.starts_with([' ', '\t']) };
            }
        }
        found
    }

    fn modules(&self) -> Vec<Asked> {
        let mut found = Vec::new();
        let mut block = false;
        for (start, line) in self.lines("//") {
            let text = line.trim();
            let required = text.strip_prefix("require").map(str::trim_start);
            if required.is_some_and(|rest| rest.starts_with('(')) {
                block = true;
                continue;
            }
            block &= !text.starts_with(')');
            let Some(rest) = required.or_else(|| block.then_some(text)) else { continue };
            let mut words = rest.split_whitespace();
            if let (Some(path), Some(version)) = (words.next(), words.next()) {
                let at = line.find(path).unwrap_or(0);
                // `/v2` at the end is the version's, not the name's.
                let name = path
                    .rsplit_once("/v")
                    .filter(|(_, n)| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()))
                    .map_or(path, |(name, _)| name);
                found.extend(self.asked(self.span(start + at, path.len()), name, version));
            }
        }
        found
    }

    /// The lines with their places, without comments.
    fn lines(&self, mark: &str) -> Vec<(usize, &str)> {
        let mut found = Vec::new();
        let mut start = 0;
        let whole = self.source.text.trim_end().len();
        for line in self.source.text.split_inclusive('\n') {
            let first = self.span(start + line.len() - line.trim_start().len(), 1);
            let comment = self.file.comments.iter().any(|comment| comment.len() < whole && comment.contains(&first));
            if !comment && !line.trim_start().starts_with(mark) {
                let end = line.find(&format!(" {mark}")).unwrap_or(line.len());
                found.push((start, line.get(..end).unwrap_or(line).trim_end()));
            }
            start += line.len();
        }
        found
    }

    fn span(&self, start: usize, len: usize) -> Span {
        Span::new(self.file.id, start, start + len)
    }
}
