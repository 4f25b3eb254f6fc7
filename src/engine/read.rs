//! From paths to code: discover, and the frontends over what it finds.

use crate::discover::{self, Discovered, Discovery, Known, Languages, Needles, Overlay};
use crate::frontends::{self, Input, LANGUAGES, Language};
use crate::model::code::{File, Gap};
use crate::model::http::Wanted;
use crate::model::outcome::Skip;
use crate::model::source::{FileId, Source, Sources, Span, UnitId};
use crate::packs::Loaded;
use crate::settings::Settings;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

/// Who wants to know how far a run is.
pub trait Progress: Sync {
    /// A stage begins that will take so many steps; 0 when nobody knows.
    fn begin(&self, what: &'static str, steps: usize);
    /// One of them is done.
    fn step(&self);
}

/// Nobody.
impl Progress for () {
    fn begin(&self, _: &'static str, _: usize) {}
    fn step(&self) {}
}

/// What a gap of a frontend that panicked says.
const FAULT: &str = "internal fault";

/// The files worth parsing, and their code.
#[derive(Debug, Default)]
pub(super) struct Tree {
    /// The folder that paths are shown relative to.
    base: PathBuf,
    discovered: Discovered,
    /// By [`FileId`].
    files: Vec<Arc<File>>,
}

impl Tree {
    pub(super) fn sources(&self) -> &Sources {
        &self.discovered.sources
    }

    pub(super) fn base(&self) -> &Path {
        &self.base
    }

    pub(super) fn missing(&self) -> &[PathBuf] {
        &self.discovered.missing
    }

    pub(super) fn seen(&self) -> usize {
        self.discovered.seen
    }

    /// The folder of a unit, `.` for the base.
    pub(super) fn unit_root(&self, unit: UnitId) -> String {
        let root = self.discovered.units.get(unit.0 as usize).map_or("", |unit| &unit.root);
        if root.is_empty() { ".".to_owned() } else { root.to_owned() }
    }

    /// The folders of all units.
    pub(super) fn units(&self) -> Vec<String> {
        (0..).zip(&self.discovered.units).map(|(number, _)| self.unit_root(UnitId(number))).collect()
    }

    pub(super) fn file(&self, id: FileId) -> Option<&Arc<File>> {
        self.files.get(id.0 as usize)
    }

    pub(super) fn files(&self) -> &[Arc<File>] {
        &self.files
    }

    pub(super) fn into_sources(self) -> Sources {
        self.discovered.sources
    }

    /// The files of each unit, sorted by path.
    pub(super) fn by_unit(&self) -> BTreeMap<UnitId, Vec<Arc<File>>> {
        let mut order: Vec<(&Source, &Arc<File>)> = self.sources().files.iter().zip(&self.files).collect();
        order.sort_by(|a, b| a.0.path.cmp(&b.0.path));
        let mut units: BTreeMap<UnitId, Vec<Arc<File>>> = BTreeMap::new();
        for (source, file) in order {
            units.entry(source.unit).or_default().push(file.clone());
        }
        units
    }

    /// Reads and parses the files that define what was asked for; says which units have new ones.
    pub(super) fn extend(&mut self, wanted: &[Wanted]) -> Vec<UnitId> {
        let before = self.files.len();
        self.discovered.load(wanted);
        self.follow(&());
        let new = self.discovered.sources.files.get(before..).unwrap_or_default();
        let mut units: Vec<UnitId> = new.iter().map(|source| source.unit).collect();
        units.sort_unstable();
        units.dedup();
        units
    }

    /// Parses the files that are not parsed yet, and those that define what they speak of.
    fn follow(&mut self, progress: &dyn Progress) {
        loop {
            let from = self.files.len();
            self.parse(progress);
            let new = self.files.get(from..).unwrap_or_default();
            if new.is_empty() || self.discovered.follow(new).is_empty() {
                return;
            }
        }
    }

    /// Parses the files that are not parsed yet. Each is on its own: a frontend that panics leaves a gap.
    fn parse(&mut self, progress: &dyn Progress) {
        let from = self.files.len();
        let todo = self.discovered.sources.files.get(from..).unwrap_or_default();
        progress.begin("parsing", todo.len());
        let parse = |(index, source): (usize, &Source)| {
            let id = FileId(u32::try_from(from + index).unwrap_or(u32::MAX));
            let file = parse(id, source);
            progress.step();
            Arc::new(file)
        };
        let parsed: Vec<Arc<File>> = todo.par_iter().enumerate().map(parse).collect();
        self.files.extend(parsed);
    }

    /// What was skipped, or not parsed whole.
    pub(super) fn skips(&self) -> Vec<Skip> {
        let mut skips = self.discovered.skipped.clone();
        for (source, file) in self.sources().files.iter().zip(&self.files) {
            let mut gaps: BTreeMap<&'static str, Vec<Span>> = BTreeMap::new();
            for gap in &file.gaps {
                gaps.entry(gap.why).or_default().push(gap.span);
            }
            for (why, spans) in gaps {
                skips.push(gap_skip(source, why, &spans));
            }
        }
        skips
    }
}

/// The skip for all gaps of one kind in a file.
pub(super) fn gap_skip(source: &Source, why: &'static str, spans: &[Span]) -> Skip {
    let first = spans.iter().map(|span| span.start).min().unwrap_or(0) as usize;
    let line = source.text.get(..first).map_or(1, |before| before.matches('\n').count() + 1);
    let rest = if spans.len() > 1 { format!(" and in {} more places", spans.len() - 1) } else { String::new() };
    let (reason, what) = if why == "syntax error" { ("not parsed whole", "syntax error ") } else { (why, "") };
    Skip { path: source.path.clone(), reason, detail: format!("{what}at line {line}{rest}") }
}

/// Lowers one file.
fn parse(id: FileId, source: &Source) -> File {
    let whole = Span::new(id, 0, source.text.len());
    let Some(language) = frontends::language(source.language) else {
        return File { id, comments: vec![whole], ..File::default() };
    };
    let input = Input { id, path: &source.path, text: &source.text };
    isolated(whole, || (language.lower)(input))
}

/// The code of a file, or one gap in place of it when lowering it panics.
fn isolated(whole: Span, lower: impl FnOnce() -> File) -> File {
    let fault = || File { id: whole.file, gaps: vec![Gap { span: whole, why: FAULT }], ..File::default() };
    catch_unwind(AssertUnwindSafe(lower)).unwrap_or_else(|_| fault())
}

/// Finds and parses what the settings ask for, in the tree as it is on disk but for the overlay.
pub(super) fn read(loaded: &Loaded, settings: &Settings, here: &Path, overlay: &Overlay, progress: &dyn Progress) -> Result<Tree, String> {
    progress.begin("looking for files", 0);
    let (base, discovered) = match &settings.stdin {
        Some(name) => (plain(here), stdin(name)?),
        None => {
            let base = base(&settings.paths, here);
            let paths = settings.paths.iter().map(|path| here.join(path)).collect();
            let discovery = Discovery { overlay: overlay.clone(), ..discovery(settings, base.clone(), paths, here) };
            let mut discovered = discover::discover(&discovery, &needles(loaded))?;
            discovered.missing = discovered.missing.iter().map(|path| path.strip_prefix(here).unwrap_or(path).to_path_buf()).collect();
            (base, discovered)
        }
    };
    let mut tree = Tree { base, discovered, files: Vec::new() };
    tree.follow(progress);
    Ok(tree)
}

fn discovery(settings: &Settings, base: PathBuf, paths: Vec<PathBuf>, here: &Path) -> Discovery {
    let mut exclude: Vec<(PathBuf, String)> = settings.exclude.iter().map(|e| (e.base.clone(), e.glob.clone())).collect();
    // What an earlier run wrote quotes what it found, and would be found again.
    let reports = settings.reports.iter().map(|(_, report)| report);
    for written in reports.chain(settings.baseline.iter().map(|baseline| &baseline.path)) {
        let path = plain(&here.join(written));
        if let (Some(folder), Some(name)) = (path.parent(), path.file_name()) {
            exclude.push((folder.to_path_buf(), format!("/{}", literal_glob(&name.to_string_lossy()))));
        }
    }
    Discovery {
        base,
        paths,
        exclude,
        no_ignore: settings.no_ignore,
        hidden: settings.hidden,
        max_bytes: settings.max_file_size,
        threads: settings.threads.unwrap_or(0),
        languages: languages(),
        ..Discovery::default()
    }
}

/// A glob that matches this name only.
fn literal_glob(name: &str) -> String {
    name.chars().flat_map(|c| if "*?[]{}!#\\ ".contains(c) { vec!['\\', c] } else { vec![c] }).collect()
}

/// The language of a file, by its path and its text.
pub fn language_of(path: &str, text: &str) -> Option<&'static Language> {
    frontends::language(languages().name(path, text))
}

/// The language table, as far as discovery needs it.
pub fn languages() -> Languages {
    Languages::new(LANGUAGES.iter().map(|language| Known {
        name: language.name,
        extensions: language.extensions,
        names: language.names,
        interpreters: language.interpreters,
        inside: language.inside,
        role: language.role,
    }))
}

fn needles(loaded: &Loaded) -> Needles {
    let words = |of: fn(&crate::model::pack::Needles) -> &Vec<String>| loaded.packs.iter().flat_map(|p| of(&p.needles)).cloned().collect();
    Needles { strong: words(|n| &n.strong), weak: words(|n| &n.weak) }
}

/// Standard input as the only file.
fn stdin(name: &Path) -> Result<Discovered, String> {
    let mut bytes = Vec::new();
    std::io::Read::read_to_end(&mut std::io::stdin().lock(), &mut bytes)
        .map_err(|error| format!("cannot read standard input ({error}): pipe a file into the command"))?;
    let decoded = discover::decode(&bytes);
    let path = discover::slashed(name);
    let language = languages().name(&path, &decoded.text);
    let source = Source { path: path.into(), text: decoded.text.into(), bom: decoded.bom, unit: UnitId(0), language };
    let mut discovered = Discovered::default();
    discovered.sources.files.push(source);
    discovered.units.push(discover::Unit { root: "".into() });
    discovered.seen = 1;
    Ok(discovered)
}

/// The folder that paths are shown relative to: the current one, or when something outside was named, the deepest one that holds everything named.
pub(super) fn base(paths: &[PathBuf], here: &Path) -> PathBuf {
    let absolute: Vec<PathBuf> = paths.iter().map(|path| plain(&here.join(path))).collect();
    let here = plain(here);
    if absolute.iter().all(|path| path.starts_with(&here)) {
        return here;
    }
    let folder = |path: &PathBuf| if path.is_file() { path.parent().map_or_else(|| path.clone(), Path::to_path_buf) } else { path.clone() };
    let existing = absolute.iter().filter(|path| path.exists()).map(folder);
    existing.reduce(|a, b| a.ancestors().find(|above| b.starts_with(above)).map_or_else(|| a.clone(), Path::to_path_buf)).unwrap_or(here)
}

/// A path without `.` and `..`, as far as words go.
pub(super) fn plain(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                out.pop();
            }
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_relative_to_the_current_folder_or_to_what_holds_all() {
        let folder = tempfile::tempdir().unwrap();
        let at = |path: &str| folder.path().join(path);
        std::fs::create_dir_all(at("a/b")).unwrap();
        std::fs::create_dir_all(at("c")).unwrap();
        std::fs::write(at("c/x.php"), "").unwrap();
        let base = |paths: &[&str]| base(&paths.iter().map(PathBuf::from).collect::<Vec<_>>(), &at("a"));
        assert_eq!(base(&["."]), at("a"));
        assert_eq!(base(&["b", "./b/../b"]), at("a"));
        assert_eq!(base(&["../c"]), at("c"));
        assert_eq!(base(&["../c/x.php"]), at("c"));
        assert_eq!(base(&["b", "../c"]), folder.path());
        assert_eq!(base(&["../missing"]), at("a"));
    }

    #[test]
    fn a_frontend_that_panics_leaves_a_gap() {
        let whole = Span::new(FileId(7), 0, 12);
        let file = isolated(whole, || std::panic::resume_unwind(Box::new("a fault")));
        assert_eq!(file.id, FileId(7));
        assert_eq!(file.gaps.iter().map(|gap| (gap.span, gap.why)).collect::<Vec<_>>(), [(whole, FAULT)]);
    }
}
