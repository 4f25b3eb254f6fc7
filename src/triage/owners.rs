//! Owners: who a file belongs to, as a CODEOWNERS file of GitHub or GitLab says.
//!
//! The last line that matches wins. GitLab divides the file into sections, each of which has its own winner, and anchors a path only at a
//! leading slash; GitHub anchors it at any slash but a trailing one, as `.gitignore` does.

use crate::model::source::Name;
use globset::{GlobBuilder, GlobSet, GlobSetBuilder};

/// Where the file may be, in the order in which it is looked for.
pub const PLACES: &[&str] = &[".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS"];

/// Larger files are not read by the hosts either.
pub const MAX_BYTES: u64 = 3 << 20;

/// An owner longer than this is none.
const MAX_NAME: usize = 200;

/// A file of owners.
#[derive(Debug, Default)]
pub struct Owners {
    sections: Vec<Section>,
}

#[derive(Debug, Default)]
struct Section {
    /// Compared without case; empty before the first one.
    name: String,
    /// Of lines that name nobody.
    owners: Vec<Name>,
    lines: Vec<Line>,
    globs: GlobSet,
    /// By glob: its line.
    line_of: Vec<usize>,
}

#[derive(Debug)]
struct Line {
    pattern: Vec<Symbol>,
    owners: Vec<Name>,
    /// What it matches belongs to nobody here.
    excludes: bool,
}

/// A character of a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Symbol {
    /// Itself.
    Plain(char),
    /// `*` or `?`.
    Wild(char),
}

impl Owners {
    /// Reads the text of the file that stands at `place`, one of [`PLACES`]. Lines that make no sense are left out.
    pub fn parse(text: &str, place: &str) -> Self {
        let mut sections = vec![Section::default()];
        let mut at = 0;
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            match header(line) {
                Some((name, owners)) => {
                    at = sections.iter().position(|section| section.name == name).unwrap_or(sections.len());
                    if at == sections.len() {
                        sections.push(Section { name, owners, ..Section::default() });
                    }
                }
                None => sections.get_mut(at).into_iter().for_each(|section| section.lines.extend(entry(line))),
            }
        }
        let sectioned = sections.len() > 1 || place.starts_with(".gitlab/");
        sections.iter_mut().for_each(|section| section.compile(sectioned));
        Self { sections }
    }

    /// The owners of a file, by its path from the root of the repository.
    pub fn of(&self, path: &str) -> Vec<Name> {
        let mut owners: Vec<Name> = Vec::new();
        for owner in self.sections.iter().flat_map(|section| section.of(path)) {
            if !owners.contains(owner) {
                owners.push(owner.clone());
            }
        }
        owners
    }
}

impl Section {
    fn compile(&mut self, sectioned: bool) {
        let mut set = GlobSetBuilder::new();
        for (index, line) in self.lines.iter().enumerate() {
            for glob in globs(&line.pattern, sectioned) {
                if let Ok(glob) = GlobBuilder::new(&glob).literal_separator(true).backslash_escape(true).build() {
                    set.add(glob);
                    self.line_of.push(index);
                }
            }
        }
        self.globs = set.build().unwrap_or_default();
    }

    fn of(&self, path: &str) -> &[Name] {
        let last = self.globs.matches(path).into_iter().filter_map(|glob| self.line_of.get(glob)).max();
        match last.and_then(|line| self.lines.get(*line)) {
            None => &[],
            Some(line) if line.excludes => &[],
            Some(line) if line.owners.is_empty() => &self.owners,
            Some(line) => &line.owners,
        }
    }
}

/// `[Section]`, `^[Optional]`, `[Section][2] @owner`: the name without case, and the owners.
fn header(line: &str) -> Option<(String, Vec<Name>)> {
    let rest = line.strip_prefix('^').unwrap_or(line).strip_prefix('[')?;
    let (name, mut rest) = rest.split_once(']')?;
    if let Some((number, after)) = rest.strip_prefix('[').and_then(|count| count.split_once(']')) {
        number.parse::<u32>().ok()?;
        rest = after;
    }
    let ends = rest.is_empty() || rest.starts_with(char::is_whitespace);
    ends.then(|| (name.trim().to_lowercase(), owners(rest)))
}

/// A path and its owners.
fn entry(line: &str) -> Option<Line> {
    let (excludes, line) = line.strip_prefix('!').map_or((false, line), |rest| (true, rest));
    let mut pattern = Vec::new();
    let mut chars = line.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => pattern.push(Symbol::Plain(chars.next()?)),
            '*' | '?' => pattern.push(Symbol::Wild(c)),
            c if c.is_whitespace() => break,
            c => pattern.push(Symbol::Plain(c)),
        }
    }
    (!pattern.is_empty()).then(|| Line { pattern, owners: owners(chars.as_str()), excludes })
}

/// `@user`, `@team/name`, `@@role` and addresses, up to a comment.
fn owners(text: &str) -> Vec<Name> {
    let words = text.split_whitespace().take_while(|word| !word.starts_with('#'));
    words.filter(|word| word.contains('@') && word.len() <= MAX_NAME).map(Name::from).collect()
}

/// What a pattern matches, as globs over whole paths.
fn globs(pattern: &[Symbol], sectioned: bool) -> Vec<String> {
    const SLASH: Symbol = Symbol::Plain('/');
    let (pattern, folder) = pattern.strip_suffix(&[SLASH]).map_or((pattern, false), |rest| (rest, true));
    let (pattern, rooted) = pattern.strip_prefix(&[SLASH]).map_or((pattern, false), |rest| (rest, true));
    let anchored = rooted || (!sectioned && pattern.contains(&SLASH));
    let mut glob = if anchored || pattern.starts_with(&[Symbol::Wild('*'), Symbol::Wild('*')]) { String::new() } else { "**/".to_owned() };
    for symbol in pattern {
        match symbol {
            Symbol::Wild(c) => glob.push(*c),
            Symbol::Plain(c) => {
                if "*?[]{}!\\".contains(*c) {
                    glob.push('\\');
                }
                glob.push(*c);
            }
        }
    }
    if pattern.is_empty() {
        return vec!["**".to_owned()];
    }
    let inside = format!("{glob}/**");
    let last = pattern.rsplit(|symbol| *symbol == SLASH).next().unwrap_or_default();
    let may_be_folder = !sectioned && !last.iter().any(|symbol| matches!(symbol, Symbol::Wild(_)));
    match (folder, may_be_folder) {
        (true, _) => vec![inside],
        (false, true) => vec![glob, inside],
        (false, false) => vec![glob],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The owners of a path, joined.
    fn of(text: &str, path: &str) -> String {
        Owners::parse(text, "CODEOWNERS").of(path).join(" ")
    }

    #[test]
    fn the_last_match_wins() {
        let text = "# all\n* @all\n*.js @js @web # scripts\n/docs/ docs@portal.example\n/docs/private\n";
        assert_eq!(of(text, "a/b.php"), "@all");
        assert_eq!(of(text, "a/b.js"), "@js @web");
        assert_eq!(of(text, "docs/deep/a.js"), "docs@portal.example");
        assert_eq!(of(text, "docs/private/a.js"), "", "a line without owners takes them away");
        assert_eq!(of("", "a"), "");
    }

    #[test]
    fn paths_are_anchored_as_in_gitignore() {
        assert_eq!(of("docs/* @a", "docs/x.md"), "@a");
        assert_eq!(of("docs/* @a", "docs/deep/x.md"), "");
        assert_eq!(of("docs/* @a", "other/docs/x.md"), "");
        assert_eq!(of("apps/ @a", "other/apps/deep/x"), "@a");
        assert_eq!(of("/apps/ @a", "other/apps/x"), "");
        assert_eq!(of("/apps/web @a", "apps/web/deep/x"), "@a");
        assert_eq!(of("logs @a", "build/logs"), "@a");
        assert_eq!(of("**/logs @a", "build/logs/today/x"), "@a");
        assert_eq!(of("/src/**/auth/*.rb @a", "src/a/b/auth/x.rb"), "@a");
        assert_eq!(of("/a?.js @a", "ab.js"), "@a");
        assert_eq!(of("/*.js @a", "lib/x.js"), "");
        assert_eq!(of("/ @a", "lib/x.js"), "@a");
    }

    #[test]
    fn odd_names_are_spelt_with_backslashes() {
        assert_eq!(of(r"/my\ files/\#1.php @a", "my files/#1.php"), "@a");
        assert_eq!(of(r"/pages/[id]/{x}.js @a", "pages/[id]/{x}.js"), "@a");
        assert_eq!(of(r"/a\*b @a", "a*b"), "@a");
        assert_eq!(of(r"/a\*b @a", "axb"), "");
        assert_eq!(of("/trailing\\", "trailing"), "");
    }

    #[test]
    fn each_section_has_its_own_winner() {
        let text = "* @all\n[Web] @web\n*.js\n/legacy/*.js @old\n!*.min.js\n^[Docs][2] @docs\ndocs/\n[web]\n/site/ @site\n";
        assert_eq!(of(text, "a.php"), "@all");
        assert_eq!(of(text, "a.js"), "@all @web");
        assert_eq!(of(text, "legacy/a.js"), "@all @old");
        assert_eq!(of(text, "a.min.js"), "@all", "an exclusion");
        assert_eq!(of(text, "x/docs/a.js"), "@all @web @docs", "not anchored");
        assert_eq!(of(text, "site/a.php"), "@all @site", "sections of one name are one");
    }

    #[test]
    fn any_text_is_read() {
        for text in ["[", "[x", "[x][y] @a", "^", "!", "\\", "** @a", "*** @a", "/[ @a", "{a,b @a", "\u{0} @a", "@a", "# [x]"] {
            Owners::parse(text, ".gitlab/CODEOWNERS").of("a/b.php");
        }
        assert_eq!(of("** @a", "x/y"), "@a");
        assert_eq!(of("* nobody @a", "x/y"), "@a", "an owner has an @");
    }
}
