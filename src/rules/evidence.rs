//! Evidence: what the literals of a unit's files say about whom the code talks to.

use super::UnitFile;
use super::address::{Endpoints, Hit};
use crate::model::finding::Confidence;
use crate::model::pack::{Pack, Standing};
use crate::model::source::{FileId, FileRole, Source, Sources, Span};
use globset::{GlobBuilder, GlobSet, GlobSetBuilder};
use regex::Regex;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Absolute URLs, for their hosts.
static URL: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r#"(?i)\bhttps?:\\?/\\?/([a-z0-9.-]+)(?::\d+)?([^\s"'<>]*)"#).ok());

/// What one file is and whom it names.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// A host of the provider stands in its code.
    pub ours: bool,
    /// A host of another API does.
    pub foreign: bool,
    /// It is test code.
    pub test: bool,
    /// It is a history, which speaks of the old as old.
    pub history: bool,
    /// It is recorded traffic.
    pub recorded: bool,
}

/// The facts of all files of a unit, and of the unit.
#[derive(Debug, Clone, Default)]
pub struct Evidence {
    files: BTreeMap<FileId, Facts>,
    /// The endpoints in literals, by file and the literal's index.
    hits: BTreeMap<(FileId, usize), Vec<Hit>>,
    /// A file's code names a host of the provider.
    pub ours: bool,
    /// A file's code names another API's host.
    pub foreign: bool,
    /// A file's code names an endpoint that is newer than the target.
    pub newer: bool,
    /// All OAuth endpoints that its code names are newer than the target.
    pub beyond: bool,
    /// All resource calls belong to a product that stays on the old endpoints.
    pub exempt: bool,
}

/// File names that are known by globs.
#[derive(Debug)]
pub struct Names {
    history: GlobSet,
    recorded: GlobSet,
}

impl Names {
    /// The globs of a pack.
    pub fn new(pack: &Pack) -> Self {
        let set = |globs: &[String]| {
            let mut set = GlobSetBuilder::new();
            for glob in globs.iter().filter_map(|g| GlobBuilder::new(g).case_insensitive(true).build().ok()) {
                set.add(glob);
            }
            set.build().unwrap_or_default()
        };
        Self { history: set(&pack.documents.history), recorded: set(&pack.documents.recorded) }
    }
}

impl Evidence {
    /// Looks at every literal of a unit.
    pub fn new(pack: &Pack, names: &Names, endpoints: &Endpoints, sources: &Sources, files: &[UnitFile<'_>]) -> Self {
        let mut all = Self::default();
        let (mut newer, mut others, mut exempt, mut resources) = (0usize, 0usize, 0usize, 0usize);
        for file in files {
            let Some(source) = sources.get(file.code.id) else { continue };
            let mut facts = Facts {
                test: is_test(&source.path),
                history: names.history.is_match(source.path.rsplit('/').next().unwrap_or_default()),
                recorded: names.recorded.is_match(&*source.path),
                ..Facts::default()
            };
            let speaks = !facts.recorded && file.role != FileRole::Prose;
            for (index, text) in literals(file, source).enumerate().filter(|_| speaks) {
                for found in endpoints.addresses(text) {
                    if file.role != FileRole::Text && !all.hits.contains_key(&(file.code.id, index)) {
                        all.hits.insert((file.code.id, index), endpoints.hits(text));
                    }
                    facts.ours = true;
                    match endpoints.at(&found.host, text, found.path) {
                        Some((id, _)) if id.standing == Standing::Newer => newer += 1,
                        Some(_) => others += 1,
                        None => {
                            let path = text.get(found.path..).unwrap_or_default();
                            resources += usize::from(starts(path, &pack.resources.prefixes));
                            exempt += usize::from(pack.exempt.as_ref().is_some_and(|e| starts(path, &e.prefixes)));
                        }
                    }
                }
                let path = text.trim_start_matches(['"', '\'']);
                if path.starts_with('/') || path.chars().next().is_some_and(char::is_uppercase) {
                    resources += usize::from(starts(path, &pack.resources.prefixes));
                    exempt += usize::from(pack.exempt.as_ref().is_some_and(|e| starts(path, &e.prefixes)));
                }
                facts.foreign |= names_another_api(text, endpoints);
            }
            all.ours |= facts.ours;
            all.foreign |= facts.foreign;
            all.files.insert(file.code.id, facts);
        }
        all.newer = newer > 0;
        all.beyond = newer > 0 && others == 0;
        all.exempt = exempt > 0 && exempt == resources;
        all
    }

    /// The facts of a file.
    pub fn of(&self, file: FileId) -> Facts {
        self.files.get(&file).cloned().unwrap_or_default()
    }

    /// The endpoints in a literal of code or configuration.
    pub fn hits(&self, file: FileId, literal: usize) -> &[Hit] {
        self.hits.get(&(file, literal)).map_or(&[], Vec::as_slice)
    }

    /// How sure it is that a call made of these places goes to the provider, though its host is not known.
    pub fn provider(&self, places: &[Span]) -> Option<Confidence> {
        let mut facts: Vec<Facts> = places.iter().map(|p| p.file).map(|f| self.of(f)).collect();
        facts.retain(|f| f.ours || f.foreign);
        let near = facts.iter().any(|f| f.ours);
        let foreign = facts.iter().any(|f| f.foreign);
        match (near, foreign) {
            (true, false) => Some(Confidence::Medium),
            (true, true) => Some(Confidence::Low),
            (false, true) => None,
            (false, false) if self.ours && !self.foreign => Some(Confidence::Medium),
            (false, false) => self.ours.then_some(Confidence::Low),
        }
    }
}

/// The texts of a file that speak: its string literals, or the file itself when it was not lowered.
fn literals<'a>(file: &UnitFile<'a>, source: &'a Source) -> Box<dyn Iterator<Item = &'a str> + 'a> {
    match file.role {
        FileRole::Text => Box::new(std::iter::once(&*source.text)),
        _ => Box::new(file.code.texts.iter().map(|t| &*t.value)),
    }
}

/// Whether a path begins with one of these, the first slash aside.
fn starts(path: &str, prefixes: &[String]) -> bool {
    let path = path.trim_start_matches(['/', '\\']);
    prefixes.iter().any(|p| path.starts_with(p.trim_start_matches('/')))
}

/// Whether a text holds a URL of somebody else's API (not a page, a schema or a redirect to this machine).
fn names_another_api(text: &str, endpoints: &Endpoints) -> bool {
    let Some(url) = &*URL else { return false };
    url.captures_iter(text).any(|c| {
        let part = |n: usize| c.get(n).map_or("", |m| m.as_str()).to_ascii_lowercase();
        let (host, path) = (part(1), part(2));
        let harmless = ["localhost", "127.", "0.0.0.0", "example.", "www.w3.org", "schemas.", "schema.org"];
        let speaks = |words: &[&str]| words.iter().any(|w| host.contains(w) || path.contains(w));
        !endpoints.is_ours(host.trim_end_matches('.'))
            && host.contains('.')
            && !harmless.iter().any(|h| host.starts_with(h))
            && (host.starts_with("api.") || host.starts_with("graph.") || speaks(&["oauth", "/token", "authorize", "login."]))
    })
}

/// Whether a path is test code's.
fn is_test(path: &str) -> bool {
    let mut parts: Vec<&str> = path.split('/').collect();
    let name = parts.pop().unwrap_or_default();
    let stem = name.split('.').next().unwrap_or_default();
    let folder = |p: &&str| ["test", "tests", "spec", "specs", "__tests__", "__mocks__"].contains(&p.to_ascii_lowercase().as_str());
    let lower = name.to_ascii_lowercase();
    parts.iter().any(folder)
        || stem.ends_with("Test")
        || stem.ends_with("Tests")
        || stem.ends_with("Spec")
        || lower.starts_with("test_")
        || lower.contains(".spec.")
        || lower.contains(".test.")
        || ["_test", "_spec"].iter().any(|s| stem.to_ascii_lowercase().ends_with(s))
}
