//! A folder of files, lowered, understood and judged: the pipeline without discovery, triage and reports.

use oauth_migrate_lint::engine::language_of;
use oauth_migrate_lint::evaluate::{self, Ask};
use oauth_migrate_lint::frontends::{Input, Role};
use oauth_migrate_lint::model::code::File;
use oauth_migrate_lint::model::finding::{Confidence, Finding, Severity};
use oauth_migrate_lint::model::http::Understood;
use oauth_migrate_lint::model::pack::Pack;
use oauth_migrate_lint::model::source::{FileId, Name, Source, Sources, Span, UnitId};
use oauth_migrate_lint::packs::{self, Loaded};
use oauth_migrate_lint::rules::{Matcher, Unit, UnitFile};
use std::path::Path;
use std::sync::Arc;

/// One unit.
pub struct Tree {
    pub sources: Sources,
    pub files: Vec<(Arc<File>, Role)>,
}

/// A finding, for comparison.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Found {
    pub path: String,
    pub line: usize,
    pub rule: String,
    pub confidence: Confidence,
    /// None where a fixture does not say it.
    pub severity: Option<Severity>,
}

impl Found {
    /// Whether it is the finding that was expected so.
    pub fn is(&self, found: &Found) -> bool {
        let severity = self.severity.or(found.severity);
        *found == Found { severity, ..self.clone() }
    }
}

impl std::fmt::Display for Found {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let severity = self.severity.map_or("", Severity::word);
        write!(f, "{}:{} {} {} {severity}", self.path, self.line, self.rule, self.confidence.word())
    }
}

impl Tree {
    /// From relative paths and texts.
    pub fn new(mut files: Vec<(String, String)>) -> Self {
        files.sort();
        let mut tree = Self { sources: Sources::default(), files: Vec::new() };
        for (number, (path, text)) in files.into_iter().enumerate() {
            let id = FileId(u32::try_from(number).unwrap());
            let language = language_of(&path, &text).unwrap();
            let code = (language.lower)(Input { id, path: &path, text: &text });
            tree.files.push((Arc::new(code), language.role));
            tree.sources.files.push(Source { path: path.into(), text: text.into(), bom: 0, unit: UnitId(0), language: language.name });
        }
        tree
    }

    /// From a file or folder.
    pub fn read(path: &Path) -> Self {
        let mut files = Vec::new();
        let root = if path.is_dir() { path } else { path.parent().unwrap() };
        for entry in walkdir::WalkDir::new(path).sort_by_file_name() {
            let entry = entry.unwrap();
            if entry.file_type().is_file() {
                let text = String::from_utf8_lossy(&std::fs::read(entry.path()).unwrap()).into_owned();
                files.push((entry.path().strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/"), text));
            }
        }
        Self::new(files)
    }

    /// The same with every text changed.
    pub fn rewritten(&self, change: impl Fn(&str) -> String) -> Self {
        Self::new(self.sources.files.iter().map(|s| (s.path.to_string(), change(&s.text))).collect())
    }

    /// What the evaluator understands, asked by a pack.
    pub fn understand(&self, loaded: &Loaded, pack: &Pack) -> Understood {
        let name = |text: &String| Name::from(text.as_str());
        let needles = pack.needles.strong.iter().chain(&pack.needles.weak).map(|n| Name::from(n.to_lowercase().as_str())).collect();
        let grant = &pack.parameters.grant;
        let parameters = pack.parameters.token.iter().filter(|n| *n != grant).map(name).collect();
        let ask = Ask { grant: name(grant), parameters, needles, memo: true };
        let code: Vec<Arc<File>> =
            self.files.iter().filter(|f| f.1 != Role::Text || !f.0.scripts.is_empty()).map(|f| f.0.clone()).collect();
        evaluate::understand(&code, &self.sources, &loaded.clients, &ask)
    }

    /// The findings of one pack.
    pub fn findings(&self, loaded: &Loaded, pack: &str) -> Vec<Finding> {
        let pack = loaded.packs.iter().find(|p| p.name == pack).unwrap();
        let understood = self.understand(loaded, pack);
        let files = self.files.iter().map(|(code, role)| UnitFile { code, role: *role }).collect();
        let unit = Unit { files, understood: &understood };
        Matcher::new(std::slice::from_ref(pack)).check(&loaded.clients, &self.sources, &unit).findings
    }

    /// The findings, by path and line.
    pub fn found(&self, findings: &[Finding]) -> Vec<Found> {
        let mut found: Vec<Found> = findings
            .iter()
            .map(|f| Found {
                path: self.path(f.at),
                line: self.line(f.at),
                rule: f.rule.to_string(),
                confidence: f.confidence,
                severity: Some(f.severity),
            })
            .collect();
        found.sort();
        found
    }

    pub fn path(&self, at: Span) -> String {
        self.sources.get(at.file).map_or(String::new(), |s| s.path.to_string())
    }

    pub fn line(&self, at: Span) -> usize {
        let source = self.sources.get(at.file).unwrap();
        source.text.get(..at.start as usize).unwrap_or_default().matches('\n').count() + 1
    }
}

/// The embedded rules and those of more folders.
pub fn load(folders: &[&Path]) -> Loaded {
    packs::load(folders).unwrap_or_else(|errors| panic!("{}", errors.iter().map(|e| format!("{e}\n")).collect::<String>()))
}
