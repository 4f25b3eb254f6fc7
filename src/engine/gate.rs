//! The gate: which findings were known before, by a baseline or by what the tree was before a change.

use super::Engine;
use super::polish::{Triaged, filter};
use super::read::{self, Progress};
use crate::discover::{self, Overlay};
use crate::model::outcome::{Known, Stale};
use crate::model::source::{FileId, Name};
use crate::settings::{Baseline, Settings, Trouble};
use crate::triage::baseline;
use crate::triage::fingerprint::{Print, prints};
use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// What the findings of a run are compared with.
#[derive(Debug, Default)]
pub(super) struct Gate<'s> {
    baseline: Option<(&'s Baseline, Option<Vec<Print>>)>,
    change: Option<Change<'s>>,
}

/// The tree before a change.
#[derive(Debug)]
struct Change<'s> {
    /// The commit, as it was named.
    base: &'s str,
    overlay: Overlay,
    /// What is found in it, and what could not be finished; once it was asked for.
    prints: OnceCell<(Vec<Print>, Vec<String>)>,
}

/// What the gate says about the findings.
#[derive(Debug, Default)]
pub(super) struct Verdict {
    /// Whether each finding is reported: it was asked for, and was not known.
    pub shown: Vec<bool>,
    /// For the reports; nothing when there is no gate.
    pub summary: Option<Known>,
    /// The baseline to write.
    pub baseline: Option<String>,
    /// What could not be finished of the tree before the change.
    pub faults: Vec<String>,
}

impl<'s> Gate<'s> {
    /// Reads what the settings name.
    ///
    /// # Errors
    /// A file or a commit that cannot be used, and what to do.
    pub(super) fn new(settings: &'s Settings, here: &Path) -> Result<Self, Trouble> {
        let mut gate = Self::default();
        if let Some(named) = &settings.baseline {
            gate.baseline = Some((named, read_baseline(named)?));
        }
        if let Some(base) = &settings.diff_base {
            let paths: Vec<PathBuf> = settings.paths.iter().map(|path| here.join(path)).collect();
            let shown_from = read::base(&settings.paths, here);
            let overlay = discover::before(&paths, &shown_from, base, settings.max_file_size).map_err(Trouble)?;
            gate.change = Some(Change { base, overlay, prints: OnceCell::new() });
        }
        Ok(gate)
    }

    /// Compares. The tree of before is scanned only when there is something to compare.
    ///
    /// # Errors
    /// It cannot be.
    pub(super) fn judge(
        &self,
        engine: &Engine,
        settings: &Settings,
        here: &Path,
        now: &Triaged,
        progress: &dyn Progress,
    ) -> Result<Verdict, Trouble> {
        let filter = filter(settings);
        let wanted: Vec<bool> = now.findings.iter().map(|finding| filter.wants(finding)).collect();
        let mut known = vec![false; wanted.len()];
        let mut verdict = Verdict::default();
        if let Some(change) = &self.change {
            if wanted.contains(&true) {
                let (before, faults) = change.prints(engine, settings, here, progress)?;
                let found = prints(&now.findings, &now.quoted, |file| now.path(file));
                known = baseline::compare(&found, before).known;
                verdict.faults.clone_from(faults);
            }
            verdict.summary.get_or_insert_default().change = Some(change.base.to_owned());
        }
        if let Some((named, entries)) = &self.baseline {
            let scope = Scope::new(settings, here, named, now);
            let also = verdict.compare_with_baseline(named, entries.as_deref(), &scope, now, &wanted);
            known.iter_mut().zip(also).for_each(|(known, also)| *known |= also);
        }
        if let Some(summary) = &mut verdict.summary {
            summary.findings = known.iter().zip(&wanted).filter(|(known, wanted)| **known && **wanted).count();
        }
        verdict.shown = known.into_iter().zip(wanted).map(|(known, wanted)| wanted && !known).collect();
        Ok(verdict)
    }
}

impl Change<'_> {
    /// What is found in the tree before the change, under the names that files have now.
    fn prints(
        &self,
        engine: &Engine,
        settings: &Settings,
        here: &Path,
        progress: &dyn Progress,
    ) -> Result<&(Vec<Print>, Vec<String>), Trouble> {
        if let Some(done) = self.prints.get() {
            return Ok(done);
        }
        let (then, faults) = engine.look(settings, here, &self.overlay, progress)?;
        let base = then.tree.base().to_path_buf();
        let shown = |path: &Path| path.strip_prefix(&base).ok().map(discover::slashed);
        let renamed: BTreeMap<String, String> = self.overlay.renamed().filter_map(|(old, new)| Some((shown(old)?, shown(new)?))).collect();
        let found = prints(&then.findings, &then.quoted, |file| {
            let path = then.path(file);
            renamed.get(&*path).map_or(path, |new| Name::from(new.as_str()))
        });
        Ok(self.prints.get_or_init(|| (found, faults)))
    }
}

impl Verdict {
    /// What the baseline knows is known. A baseline that is written loses what is stale, and gains nothing unless it is new or told to.
    fn compare_with_baseline(
        &mut self,
        named: &Baseline,
        entries: Option<&[Print]>,
        scope: &Scope<'_>,
        now: &Triaged,
        wanted: &[bool],
    ) -> Vec<bool> {
        let found = prints(&now.findings, &now.quoted, |file| scope.name(now, file));
        let mut compared = baseline::compare(&found, entries.unwrap_or_default());
        let (stale, mut keep): (Vec<Print>, Vec<Print>) = compared.stale.into_iter().partition(|entry| scope.covers(entry));
        if named.write && (named.grow || entries.is_none()) {
            compared.known.iter_mut().zip(wanted).for_each(|(known, wanted)| *known |= *wanted);
        }
        keep.extend(found.into_iter().zip(&compared.known).filter(|(_, known)| **known).map(|(print, _)| print));
        self.baseline = named.write.then(|| baseline::render(keep));
        let summary = self.summary.get_or_insert_default();
        summary.baseline = Some(named.shown.clone());
        summary.stale = stale.into_iter().map(|entry| Stale { path: entry.path, rule: entry.rule }).collect();
        compared.known
    }
}

/// The entries of a baseline; nothing when it is to be written and not there yet.
fn read_baseline(named: &Baseline) -> Result<Option<Vec<Print>>, Trouble> {
    let text = match std::fs::read_to_string(&named.path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound && named.write => return Ok(None),
        Err(error) => {
            let hint = format!("--write-baseline {} writes one", named.shown);
            return Err(Trouble(format!("cannot read the baseline {} ({error}): {hint}", named.shown)));
        }
    };
    baseline::parse(&text).map(Some).map_err(|why| Trouble(format!("the baseline {} cannot be read: {why}", named.shown)))
}

/// Where a baseline stands, and which of its entries this run has looked for.
struct Scope<'a> {
    roots: Vec<PathBuf>,
    /// The folder of the baseline: its paths are relative to it, wherever the command runs.
    folder: PathBuf,
    /// The folder of reported paths.
    base: &'a Path,
    /// Files that were not looked at as a whole, as reported: what is not found there may well be there.
    unsure: BTreeSet<&'a str>,
}

impl<'a> Scope<'a> {
    fn new(settings: &Settings, here: &Path, named: &Baseline, now: &'a Triaged) -> Self {
        let paths = settings.stdin.as_ref().map_or(&settings.paths[..], std::slice::from_ref);
        let folder = read::plain(named.path.parent().unwrap_or(here));
        Self {
            roots: paths.iter().map(|path| read::plain(&here.join(path))).collect(),
            folder,
            base: now.tree.base(),
            unsure: now.skips.iter().filter(|skip| skip.is_missed()).map(|skip| &*skip.path).collect(),
        }
    }

    /// Whether this run would have found an entry that is still true.
    fn covers(&self, entry: &Print) -> bool {
        let path = read::plain(&self.folder.join(&*entry.path));
        let shown = discover::slashed(path.strip_prefix(self.base).unwrap_or(&path));
        self.roots.iter().any(|root| path.starts_with(root)) && !self.unsure.contains(&*shown)
    }

    /// What the baseline calls a file.
    fn name(&self, now: &Triaged, file: FileId) -> Name {
        let path = now.path(file);
        pathdiff::diff_paths(self.base.join(&*path), &self.folder).map_or(path, |path| discover::slashed(&path).into())
    }
}
