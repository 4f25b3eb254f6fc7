//! Walk: every file below the named paths that git would not ignore, in parallel, with the strong needles looked for on the way.
//!
//! Nothing is kept of a file without a hit but its path, in one growing text per thread: a later wave may look for it.

use super::filters::{exclude, is_excluded, is_shown, is_vendored, is_walked};
use super::listing::Listing;
use super::needles::Matcher;
use super::overlay::Overlay;
use super::read::{Reader, decode, is_wide};
use super::skip::SkipReason;
use super::{Discovery, units};
use crate::model::outcome::Skip;
use crate::model::source;
use ignore::gitignore::Gitignore;
use ignore::{DirEntry, ParallelVisitor, ParallelVisitorBuilder, WalkBuilder, WalkState};
use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

/// What the walk found.
#[derive(Debug, Default)]
pub(super) struct Walked {
    /// Files that may be text, in no order until [`Walked::listing`] sorts them.
    pages: Vec<Page>,
    /// Files whose path is no UTF-8: as shown, and as it is.
    pub(super) odd: BTreeMap<String, PathBuf>,
    /// Folders with a package manifest.
    pub(super) manifests: BTreeSet<String>,
    /// Files named on the command line.
    pub(super) named: BTreeSet<String>,
    /// What was left out.
    pub(super) skipped: Vec<Skip>,
    /// Paths that do not exist.
    pub(super) missing: Vec<PathBuf>,
    /// Whether any file had a strong needle.
    pub(super) any_strong: bool,
}

/// The files that one thread saw: their paths in one text, and where each ends.
#[derive(Debug, Default)]
struct Page {
    text: String,
    /// The end of each path in the text, and the file's size plus one if it has a strong needle, else 0.
    ends: Vec<(usize, u32)>,
}

impl Walked {
    /// The number of files that may be text; those that were named twice count twice.
    pub(super) fn files(&self) -> usize {
        self.pages.iter().map(|p| p.ends.len()).sum()
    }

    /// The sorted listing, and in it the files with a strong needle with their sizes.
    pub(super) fn listing(&mut self) -> (Listing, Vec<(usize, u64)>) {
        let pages = std::mem::take(&mut self.pages);
        let mut all: Vec<(&str, u32)> = Vec::with_capacity(pages.iter().map(|p| p.ends.len()).sum());
        for page in &pages {
            let mut start = 0;
            for (end, mark) in &page.ends {
                all.push((page.text.get(start..*end).unwrap_or(""), *mark));
                start = *end;
            }
        }
        all.sort_unstable();
        all.dedup_by_key(|(path, _)| *path);
        let mut listing = Listing::default();
        let mut strong = Vec::new();
        for (index, (path, mark)) in all.into_iter().enumerate() {
            listing.text.push_str(path);
            listing.ends.push(listing.text.len());
            if let Some(size) = mark.checked_sub(1) {
                strong.push((index, u64::from(size)));
            }
        }
        (listing, strong)
    }
}

/// A folder to walk, and what its path is shown as.
#[derive(Debug)]
struct Root {
    path: PathBuf,
    shown: String,
}

/// Walks the named paths.
///
/// # Errors
/// A glob to exclude that is none.
pub(super) fn walk(settings: &Discovery, base: &Path, strong: &Matcher) -> Result<Walked, String> {
    let exclude = Arc::new(exclude(settings)?);
    let found = Mutex::new(Walked::default());
    let mut folders = Vec::new();
    let mut above = Above::default();
    let mut named = Thread::new(settings, strong, &found, &[]);
    for typed in &settings.paths {
        let shown = shown(typed, base);
        let real = if shown.is_empty() { base.to_path_buf() } else { base.join(&shown) };
        match real.metadata() {
            Ok(m) if m.is_dir() => {
                above.look(&shown, base);
                // A link to a folder is followed when it is named itself.
                let path = if real.is_symlink() { real.canonicalize().unwrap_or(real) } else { real };
                folders.push(Root { path, shown });
            }
            Ok(_) if settings.overlay.is_absent(&real) => {}
            Ok(m) => {
                above.look(source::folder(&shown), base);
                named.found.named.insert(shown.clone());
                named.page.text.push_str(&shown);
                named.file(&real, m.is_file());
            }
            Err(_) => named.found.missing.push(typed.clone()),
        }
    }
    named.found.manifests.append(&mut above.manifests);
    drop(named);
    if let Some((first, rest)) = folders.split_first() {
        let mut builder = WalkBuilder::new(&first.path);
        rest.iter().for_each(|r| _ = builder.add(&r.path));
        let vendored = Arc::new(Mutex::new(Vec::new()));
        configure(&mut builder, settings, &exclude, &vendored);
        builder.build_parallel().visit(&mut Threads { settings, strong, found: &found, roots: &folders });
        let mut added = Thread::new(settings, strong, &found, &folders);
        let walked =
            |path: &Path| folders.iter().find(|f| path.starts_with(&f.path)).is_some_and(|f| is_walked(path, &f.path, settings, &exclude));
        settings.overlay.added().filter(|path| walked(path)).for_each(|path| added.path(path, true));
        drop(added);
        for path in vendored.lock().unwrap_or_else(PoisonError::into_inner).drain(..) {
            let mut shown = String::new();
            show(&path, &folders, &mut shown);
            shown.push('/');
            locked(&found).skipped.push(SkipReason::Vendored.skip(&shown));
        }
    }
    Ok(found.into_inner().unwrap_or_else(PoisonError::into_inner))
}

fn locked(found: &Mutex<Walked>) -> std::sync::MutexGuard<'_, Walked> {
    found.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The manifests in and above the named paths: they make the packages that those belong to.
#[derive(Default)]
struct Above {
    manifests: BTreeSet<String>,
    looked: BTreeSet<String>,
}

impl Above {
    fn look(&mut self, folder: &str, base: &Path) {
        let mut at = folder;
        while !at.is_empty() && !Path::new(at).is_absolute() && self.looked.insert(at.to_owned()) {
            if units::holds_manifest(&base.join(at)) {
                self.manifests.insert(at.to_owned());
            }
            at = source::folder(at);
        }
    }
}

/// A path as it is shown: relative to the base, with `/`, without `.`; absolute when it lies elsewhere.
fn shown(typed: &Path, base: &Path) -> String {
    let absolute = std::path::absolute(typed).unwrap_or_else(|_| typed.to_path_buf());
    let plain = !absolute.components().any(|c| c == Component::ParentDir);
    let inside = absolute.strip_prefix(base).ok().filter(|_| plain).map(Path::to_path_buf);
    let inside = inside.or_else(|| {
        let (real, base) = (absolute.canonicalize().ok()?, base.canonicalize().ok()?);
        real.strip_prefix(base).ok().map(Path::to_path_buf)
    });
    slashed(&inside.unwrap_or(absolute))
}

/// A path with `/` separators and without `.`.
pub fn slashed(path: &Path) -> String {
    let text = path.to_string_lossy();
    let text = if std::path::MAIN_SEPARATOR == '/' { text } else { text.replace(std::path::MAIN_SEPARATOR, "/").into() };
    let root = if text.starts_with('/') { "/" } else { "" };
    let parts: Vec<&str> = text.split('/').filter(|p| !p.is_empty() && *p != ".").collect();
    format!("{root}{}", parts.join("/"))
}

/// Writes what a path below one of the roots is shown as, and says whether that is the path itself.
fn show(path: &Path, roots: &[Root], out: &mut String) -> bool {
    for root in roots {
        let Ok(below) = path.strip_prefix(&root.path) else { continue };
        out.push_str(&root.shown);
        if !root.shown.is_empty() && !root.shown.ends_with('/') && !below.as_os_str().is_empty() {
            out.push('/');
        }
        return match below.to_str() {
            Some(text) if std::path::MAIN_SEPARATOR == '/' => {
                out.push_str(text);
                true
            }
            text => {
                out.push_str(&slashed(below));
                text.is_some()
            }
        };
    }
    out.push_str(&slashed(path));
    path.to_str().is_some()
}

fn configure(builder: &mut WalkBuilder, settings: &Discovery, exclude: &Arc<Vec<Gitignore>>, vendored: &Arc<Mutex<Vec<PathBuf>>>) {
    // The user's own ignore file is left out: a run depends on the tree and the settings alone.
    builder.standard_filters(false).git_global(false).require_git(false).follow_links(false).threads(settings.threads);
    let ignored = !settings.no_ignore;
    builder.git_ignore(ignored).git_exclude(ignored).ignore(ignored).parents(ignored);
    let (hidden, read_vendored) = (settings.hidden, settings.vendored);
    let (exclude, vendored) = (Arc::clone(exclude), Arc::clone(vendored));
    builder.filter_entry(move |entry| {
        if entry.depth() == 0 {
            return true;
        }
        let folder = entry.file_type().is_some_and(|t| t.is_dir());
        if is_excluded(entry.path(), folder, &exclude) {
            return false;
        }
        if folder && !read_vendored && is_vendored(entry.file_name()) {
            vendored.lock().unwrap_or_else(PoisonError::into_inner).push(entry.path().to_path_buf());
            return false;
        }
        is_shown(entry.file_name(), hidden)
    });
}

/// Makes the visitor of each thread.
struct Threads<'a> {
    settings: &'a Discovery,
    strong: &'a Matcher,
    found: &'a Mutex<Walked>,
    roots: &'a [Root],
}

impl<'a> ParallelVisitorBuilder<'a> for Threads<'a> {
    fn build(&mut self) -> Box<dyn ParallelVisitor + 'a> {
        Box::new(Thread::new(self.settings, self.strong, self.found, self.roots))
    }
}

/// One thread's findings, handed in when it ends.
struct Thread<'a> {
    roots: &'a [Root],
    overlay: &'a Overlay,
    strong: &'a Matcher,
    reader: Reader,
    page: Page,
    found: Walked,
    all: &'a Mutex<Walked>,
}

impl<'a> Thread<'a> {
    fn new(settings: &'a Discovery, strong: &'a Matcher, all: &'a Mutex<Walked>, roots: &'a [Root]) -> Self {
        let reader = Reader::new(settings.max_bytes, &settings.overlay);
        Self { roots, overlay: &settings.overlay, strong, reader, page: Page::default(), found: Walked::default(), all }
    }

    /// Where the path begins that was written last.
    fn begin(&self) -> usize {
        self.page.ends.last().map_or(0, |(end, _)| *end)
    }

    /// Takes back the path that was written last.
    fn skip(&mut self, reason: SkipReason) {
        let begin = self.begin();
        self.found.skipped.push(reason.skip(self.page.text.get(begin..).unwrap_or("")));
        self.page.text.truncate(begin);
    }

    /// Reads the file whose path was written last, and notes what is in it.
    fn file(&mut self, path: &Path, regular: bool) {
        if !regular {
            return self.skip(SkipReason::NotAFile);
        }
        let strong = self.strong;
        let hit = match self.reader.read(path) {
            Ok(bytes) if is_wide(bytes) => strong.is_match(decode(bytes).text.as_bytes()).then_some(bytes.len()),
            Ok(bytes) => strong.is_match(bytes).then_some(bytes.len()),
            Err(reason) => return self.skip(reason),
        };
        self.found.any_strong |= hit.is_some();
        let mark = hit.map_or(0, |len| u32::try_from(len).unwrap_or(u32::MAX - 1).saturating_add(1));
        self.page.ends.push((self.page.text.len(), mark));
    }

    fn entry(&mut self, entry: &DirEntry) {
        // Links are not followed: what they lead to inside the root is walked anyway, and the rest is not ours to read.
        let Some(kind) = entry.file_type() else { return };
        if kind.is_dir() || kind.is_symlink() || self.overlay.is_absent(entry.path()) {
            return;
        }
        self.path(entry.path(), kind.is_file());
    }

    /// Takes what stands at a path.
    fn path(&mut self, path: &Path, regular: bool) {
        let begin = self.begin();
        let exact = show(path, self.roots, &mut self.page.text);
        let shown = self.page.text.get(begin..).unwrap_or("");
        if !exact {
            self.found.odd.insert(shown.to_owned(), path.to_path_buf());
        }
        if regular && path.file_name().and_then(OsStr::to_str).is_some_and(units::is_manifest) {
            self.found.manifests.insert(source::folder(shown).to_owned());
        }
        self.file(path, regular);
    }

    /// An entry that could not be looked at.
    fn error(&mut self, error: &ignore::Error) {
        match error {
            ignore::Error::Partial(errors) => errors.iter().for_each(|e| self.error(e)),
            ignore::Error::WithLineNumber { err, .. } | ignore::Error::WithDepth { err, .. } => self.error(err),
            ignore::Error::WithPath { path, err } => {
                if let Some(io) = err.io_error() {
                    show(path, self.roots, &mut self.page.text);
                    self.skip(SkipReason::of(io));
                }
            }
            _ => {}
        }
    }
}

impl ParallelVisitor for Thread<'_> {
    fn visit(&mut self, entry: Result<DirEntry, ignore::Error>) -> WalkState {
        match entry {
            Ok(entry) => self.entry(&entry),
            Err(error) => self.error(&error),
        }
        WalkState::Continue
    }
}

impl Drop for Thread<'_> {
    fn drop(&mut self) {
        let mut all = locked(self.all);
        all.pages.push(std::mem::take(&mut self.page));
        all.odd.append(&mut self.found.odd);
        all.manifests.append(&mut self.found.manifests);
        all.named.append(&mut self.found.named);
        all.skipped.append(&mut self.found.skipped);
        all.missing.append(&mut self.found.missing);
        all.any_strong |= self.found.any_strong;
    }
}
