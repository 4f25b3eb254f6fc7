//! Detect: which language a file is in, by its name, its extension, or its first line.

use crate::model::source::FileRole;

/// How the files of one language are known; the caller makes it of its language table.
#[derive(Debug, Clone, Copy)]
pub struct Known {
    /// The language's name.
    pub name: &'static str,
    /// File name extensions, lower case, without the dot.
    pub extensions: &'static [&'static str],
    /// Whole file names, lower case; `prefix*` matches a beginning.
    pub names: &'static [&'static str],
    /// Interpreters in a shebang line.
    pub interpreters: &'static [&'static str],
    /// The language that its files seem to be in by their names, and a text that only those of this one hold.
    pub inside: Option<(&'static str, &'static str)>,
    /// What its files are.
    pub role: FileRole,
}

/// Endings that say what a file is for, not what it is in: the one before them counts.
const SUFFIXES: &[&str] = &["dist", "example", "sample", "template", "tmpl", "default", "local", "dev", "bak", "old", "orig", "save"];

/// The languages in question, the last of which takes everything else.
#[derive(Debug, Clone, Default)]
pub struct Languages(Vec<Known>);

impl Languages {
    /// Languages in order of the table.
    pub fn new(known: impl IntoIterator<Item = Known>) -> Self {
        Self(known.into_iter().collect())
    }

    /// The extensions that a module path may leave out: those of code first.
    pub(super) fn extensions(&self) -> impl Iterator<Item = &'static str> {
        let of = |code: bool| self.0.iter().filter(move |k| (k.role == FileRole::Code) == code).flat_map(|k| k.extensions).copied();
        of(true).chain(of(false))
    }

    /// What a path alone says.
    pub(super) fn by_path(&self, path: &str) -> Option<&Known> {
        let name = path.rsplit('/').next().unwrap_or(path);
        let mut stack = [0u8; 128];
        let lower = stack.get_mut(..name.len())?;
        lower.copy_from_slice(name.as_bytes());
        lower.make_ascii_lowercase();
        let mut name = std::str::from_utf8(lower).ok()?;
        loop {
            let found = self.0.iter().find(|k| k.names.contains(&name));
            let found = found.or_else(|| self.0.iter().find(|k| k.names.iter().any(|n| begins(n, name))));
            let (stem, extension) = match name.rsplit_once('.') {
                Some((stem, extension)) if found.is_none() => (stem, extension),
                _ => return found,
            };
            if let Some(found) = self.0.iter().find(|k| k.extensions.contains(&extension)) {
                return Some(found);
            }
            if !SUFFIXES.contains(&extension) {
                return None;
            }
            name = stem;
        }
    }

    /// What a path or, if it says nothing, the beginning of the text says, and what the text holds; else the last language.
    pub(super) fn of(&self, path: &str, text: &str) -> Option<&Known> {
        let found = self.by_path(path).or_else(|| {
            let interpreter = interpreter(text)?;
            self.0.iter().find(|k| k.interpreters.contains(&interpreter))
        });
        let holds = |(like, mark): (&str, &str)| {
            found.is_some_and(|found| found.name == like) && memchr::memmem::find(text.as_bytes(), mark.as_bytes()).is_some()
        };
        let inside = self.0.iter().find(|known| known.inside.is_some_and(holds));
        inside.or(found).or(self.0.last())
    }

    /// The language of a text with that path.
    pub fn name(&self, path: &str, text: &str) -> &'static str {
        self.of(path, text).map_or("", |k| k.name)
    }
}

/// Whether a name begins as a pattern `prefix*` says.
fn begins(pattern: &str, name: &str) -> bool {
    pattern.strip_suffix('*').is_some_and(|p| name.starts_with(p))
}

/// The interpreter that runs a text: of its shebang line, without folder, version and `env`; or of an opening tag.
fn interpreter(text: &str) -> Option<&str> {
    let text = text.trim_start();
    if let Some(tag) = text.strip_prefix("<?") {
        return tag.get(..3).filter(|t| t.eq_ignore_ascii_case("php")).map(|_| "php");
    }
    let line = text.strip_prefix("#!")?.lines().next()?;
    let mut words = line.split_whitespace().map(|w| w.rsplit('/').next().unwrap_or(w));
    let mut word = words.next()?;
    if word == "env" {
        word = words.find(|w| !w.starts_with('-') && !w.contains('='))?;
    }
    Some(word.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn languages() -> Languages {
        let base = Known { name: "", extensions: &[], names: &[], interpreters: &[], inside: None, role: FileRole::Text };
        Languages::new([
            Known { name: "php", extensions: &["php", "phtml"], interpreters: &["php"], role: FileRole::Code, ..base },
            Known { name: "env", extensions: &["ini"], names: &[".env*"], ..base },
            Known { name: "make", names: &["makefile"], ..base },
            Known { name: "desk", inside: Some(("env", "[desk]")), ..base },
            Known { name: "text", ..base },
        ])
    }

    #[test]
    fn names_then_extensions_then_content() {
        let known = languages();
        for (path, text, expected) in [
            ("a/B.PHP", "", "php"),
            ("config.php.dist", "", "php"),
            ("a/.env.production", "", "env"),
            ("Makefile", "", "make"),
            ("x.ini.example", "", "env"),
            ("x.ini", "[a]\n[desk]\n", "desk"),
            ("x.php", "[desk]", "php"),
            ("bin/console", "#!/usr/bin/env php\n", "php"),
            ("bin/tool", "#!/usr/bin/env -S php8.2 -d x=1\n", "php"),
            ("bin/tool", "#!/opt/php8.2\n", "php"),
            ("README", "hello", "text"),
            ("noext", "\n<?php echo 1;", "php"),
            ("noext", "<?xml version", "text"),
            ("a.php.unknown", "", "text"),
        ] {
            assert_eq!(known.name(path, text), expected, "{path}");
        }
        assert_eq!(known.name(&"long".repeat(60), ""), "text");
        assert_eq!(Languages::default().name("a.php", ""), "", "an empty table knows nothing");
    }
}
