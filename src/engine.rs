//! The pipeline: discover → frontends → evaluate → rules → triage → report. This module alone calls the stages.

mod gate;
mod ignore;
mod judge;
mod notes;
mod owners;
mod polish;
mod read;

pub use crate::report::{Manner, Sarif, Style, count, path as harmless};
pub use ignore::Suppressed;
pub use read::{Progress, language_of, languages};

use self::gate::Gate;
use self::polish::{Triaged, filter};
use crate::cli::Format;
use crate::discover::Overlay;
use crate::model::outcome::Outcome;
use crate::model::rule::Rule;
use crate::packs::{self, Loaded};
use crate::report;
use crate::rules;
use crate::settings::{Settings, Trouble};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// A loaded engine: the rules and client models of a run.
#[derive(Debug)]
pub struct Engine {
    loaded: Loaded,
    lanes: Vec<judge::Lane>,
}

/// What a scan came to.
#[derive(Debug, Default)]
pub struct Scanned {
    /// For the reports.
    pub outcome: Outcome,
    /// Paths that do not exist and the like: everything else was scanned.
    pub troubles: Vec<Trouble>,
    /// Parts of the run that could not be finished.
    pub faults: Vec<String>,
    /// What is to be written to the baseline.
    pub baseline: Option<String>,
    /// The comments that are to be written; the outcome is that of the tree with them.
    pub suppressed: Option<Suppressed>,
}

impl Engine {
    /// Loads the rules and checks what the settings say about them.
    ///
    /// # Errors
    /// Everything that is wrong with rule files and rule ids.
    pub fn load(settings: &Settings) -> Result<Self, Vec<Trouble>> {
        let loaded = packs::load(&settings.rules).map_err(|errors| errors.iter().map(|e| Trouble(e.to_string())).collect::<Vec<_>>())?;
        let engine = Self { lanes: judge::lanes(&loaded.packs), loaded };
        let named = settings.select.iter().map(|id| ("select", id)).chain(settings.ignore.iter().map(|id| ("ignore", id)));
        let troubles: Vec<Trouble> =
            named.filter_map(|(key, id)| engine.rule(id).err().map(|why| Trouble(format!("{key}: {why}")))).collect();
        if troubles.is_empty() { Ok(engine) } else { Err(troubles) }
    }

    /// The same engine without memory of intermediate results: slower, and with the same outcome.
    pub fn forgetful(mut self) -> Self {
        self.lanes.iter_mut().for_each(|lane| lane.ask.memo = false);
        self
    }

    /// Every rule of every pack.
    pub fn rules(&self) -> impl Iterator<Item = &Rule> {
        self.loaded.packs.iter().flat_map(|pack| &pack.rules)
    }

    /// The rule with that id, or why there is none.
    fn rule(&self, id: &str) -> Result<&Rule, String> {
        self.rules().find(|rule| rule.id == id).ok_or_else(|| {
            let hint = crate::nearest::hint(id, self.rules().map(|rule| rule.id.as_str()));
            format!("no rule `{id}`{hint} (--list-rules names them all)")
        })
    }

    /// Every rule, one line each.
    pub fn list_rules(&self) -> String {
        rules::explain::list(&self.loaded.packs)
    }

    /// What a rule means.
    ///
    /// # Errors
    /// There is no such rule.
    pub fn explain(&self, id: &str) -> Result<String, Trouble> {
        let rule = self.rule(id).map_err(Trouble)?;
        let pack = self.loaded.packs.iter().find(|pack| pack.rule(id).is_some());
        Ok(pack.map_or_else(String::new, |pack| rules::explain::explain(pack, rule)))
    }

    /// Scans the paths of the settings, seen from the folder `here`.
    ///
    /// # Errors
    /// What a scan would need is not to be had: a baseline, a commit, a glob. Nothing was scanned.
    pub fn scan(&self, settings: &Settings, here: &Path, progress: &dyn Progress) -> Result<Scanned, Trouble> {
        let threads = settings.threads.unwrap_or(0);
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).stack_size(crate::app::STACK).build();
        let mut scanned = match pool {
            Ok(pool) => pool.install(|| self.scan_here(settings, here, progress))?,
            Err(error) => {
                let faults = vec![format!("cannot start threads ({error}): pass a smaller --threads")];
                Scanned { faults, ..Scanned::default() }
            }
        };
        let lines = scanned.troubles.iter().map(|Trouble(line)| line).chain(&scanned.faults);
        scanned.outcome.troubles = lines.cloned().collect();
        Ok(scanned)
    }

    fn scan_here(&self, settings: &Settings, here: &Path, progress: &dyn Progress) -> Result<Scanned, Trouble> {
        let gate = Gate::new(settings, here)?;
        let (mut triaged, mut faults) = self.look(settings, here, &Overlay::default(), progress)?;
        let mut verdict = gate.judge(self, settings, here, &triaged, progress)?;
        let mut suppressed = None;
        if let Some(reason) = &settings.add_ignore {
            let (added, looked) = ignore::suppress(self, settings, here, &triaged, &verdict.shown, reason)?;
            (triaged, faults) = match looked {
                Some(looked) => looked,
                None => self.look(settings, here, &Overlay::of(added.files.iter().cloned()), progress)?,
            };
            verdict = gate.judge(self, settings, here, &triaged, progress)?;
            suppressed = Some(added);
        }
        let missing = |path: &PathBuf| Trouble(format!("no such file or folder: {}; everything else was scanned", path.display()));
        let troubles: Vec<Trouble> = triaged.tree.missing().iter().map(missing).collect();
        faults.append(&mut verdict.faults);
        // What an incomplete run did not find may well be there.
        let baseline = verdict.baseline.filter(|_| faults.is_empty() && troubles.is_empty());
        let outcome = triaged.outcome(self, &filter(settings), &verdict.shown, verdict.summary);
        Ok(Scanned { outcome, troubles, faults, baseline, suppressed })
    }

    /// The findings of a tree, and what could not be finished.
    fn look(
        &self,
        settings: &Settings,
        here: &Path,
        overlay: &Overlay,
        progress: &dyn Progress,
    ) -> Result<(Triaged, Vec<String>), Trouble> {
        let mut tree = read::read(&self.loaded, settings, here, overlay, progress).map_err(Trouble)?;
        let mut judged = judge::judge(self, &mut tree, progress);
        let faults = std::mem::take(&mut judged.faults);
        Ok((Triaged::new(self, tree, judged), faults))
    }

    /// Writes a report.
    ///
    /// # Errors
    /// What the writer says.
    pub fn report(&self, format: Format, scanned: &Scanned, manner: &Manner<'_>, out: &mut dyn Write) -> io::Result<()> {
        report::write(format, &scanned.outcome, manner, out)
    }
}
