//! Writing suppressions: comments that silence what was found, put where they do that and nothing else.
//!
//! Whether a comment is one depends on where it stands (in a template, behind a line that goes on, between tags), and a misplaced one
//! would break the code. So the engine looks at the tree with the comments before anything is written: where a finding is neither silenced
//! nor there, another place is tried.

use super::Engine;
use super::polish::Triaged;
use crate::discover::Overlay;
use crate::frontends::{self, Comment};
use crate::model::finding::Finding;
use crate::model::source::{FileId, Name, Source};
use crate::settings::{Settings, Trouble};
use crate::triage::suppress::{line_of, words};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Where a comment may stand, the best first: one on the line itself changes the line that code scanning knows the finding by.
const PLACES: &[Place] = &[Place::Above, Place::Behind, Place::File];

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    /// On a line of its own before the line.
    Above,
    /// At the end of the line.
    Behind,
    /// Near the beginning of the file, for all of it.
    File,
}

/// What is to be written, and what cannot be.
#[derive(Debug, Default)]
pub struct Suppressed {
    /// Files with their new bytes, sorted.
    pub files: Vec<(PathBuf, Vec<u8>)>,
    /// How many comments they have more.
    pub comments: usize,
    /// The findings that no comment can silence: `path:line`.
    pub refused: Vec<String>,
}

/// What a look at a tree gives.
type Looked = (Triaged, Vec<String>);

/// Finds a place for a comment for each finding that is `shown`; also the look at the tree with all of them, when there was one.
///
/// # Errors
/// The tree cannot be looked at.
pub(super) fn suppress(
    engine: &Engine,
    settings: &Settings,
    here: &Path,
    now: &Triaged,
    shown: &[bool],
    reason: &str,
) -> Result<(Suppressed, Option<Looked>), Trouble> {
    let mut suppressed = Suppressed::default();
    let mut jobs = jobs(now, shown, reason, &mut suppressed.refused);
    let mut looked = None;
    let counted = count(now);
    for place in PLACES {
        if jobs.values().all(|job| job.waiting.is_empty()) {
            break;
        }
        let texts = jobs.values().map(|job| (job.path.clone(), job.bytes(&job.with(*place))));
        let (then, faults) = engine.look(settings, here, &Overlay::of(texts), &())?;
        let recounted = count(&then);
        for (path, job) in &mut jobs {
            // What is not found any more was not silenced: a comment changed what the code means.
            let again = |rule: &Name| recounted.get(path).and_then(|rules| rules.get(rule)).copied().unwrap_or_default();
            if counted.get(path).is_none_or(|rules| rules.iter().all(|(rule, number)| again(rule) >= *number)) {
                job.settle(*place, &then, path);
            }
        }
        looked = jobs.values().all(|job| job.waiting.is_empty()).then_some((then, faults));
    }
    for (path, job) in jobs {
        suppressed.refused.extend(job.waiting.keys().map(|line| format!("{path}:{}", line + 1)));
        if !job.placed.is_empty() {
            suppressed.comments += job.comments();
            suppressed.files.push((job.path.clone(), job.bytes(&job.placed)));
        }
    }
    suppressed.refused.sort();
    Ok((suppressed, looked))
}

/// The rules that speak of each file, silenced or not, each as often as it does.
fn count(triaged: &Triaged) -> BTreeMap<Name, BTreeMap<Name, usize>> {
    let mut counted: BTreeMap<Name, BTreeMap<Name, usize>> = BTreeMap::new();
    for finding in triaged.findings.iter().chain(&triaged.silenced) {
        *counted.entry(triaged.path(finding.at.file)).or_default().entry(finding.rule.clone()).or_default() += 1;
    }
    counted
}

/// Lines and the rules to silence there.
type Lines = BTreeMap<usize, BTreeSet<Name>>;

/// One file.
struct Job<'t> {
    path: PathBuf,
    source: &'t Source,
    comment: Comment,
    reason: &'t str,
    /// What has a place.
    placed: BTreeMap<usize, (Place, BTreeSet<Name>)>,
    /// What has none yet.
    waiting: Lines,
}

/// One job for each file that may have comments.
fn jobs<'t>(now: &'t Triaged, shown: &[bool], reason: &'t str, refused: &mut Vec<String>) -> BTreeMap<Name, Job<'t>> {
    let mut lines: BTreeMap<FileId, Lines> = BTreeMap::new();
    for (finding, _) in now.findings.iter().zip(shown).filter(|(_, shown)| **shown) {
        lines.entry(finding.at.file).or_default().entry(line(now, finding)).or_default().insert(finding.rule.clone());
    }
    let mut jobs = BTreeMap::new();
    for (file, waiting) in lines {
        let Some(source) = now.tree.sources().get(file) else { continue };
        let path = now.tree.base().join(&*source.path);
        // What was decoded otherwise than byte by byte, or changed meanwhile, is left alone.
        let same = std::fs::read(&path).is_ok_and(|bytes| bytes.get(source.bom as usize..) == Some(source.text.as_bytes()));
        match frontends::comment(source.language, &source.path).filter(|_| same) {
            Some(comment) => _ = jobs.insert(source.path.clone(), Job { path, source, comment, reason, placed: BTreeMap::new(), waiting }),
            None => refused.extend(waiting.keys().map(|line| format!("{}:{}", source.path, line + 1))),
        }
    }
    jobs
}

fn line(triaged: &Triaged, finding: &Finding) -> usize {
    triaged.tree.sources().get(finding.at.file).map_or(0, |source| line_of(&source.text, finding.at.start as usize))
}

impl Job<'_> {
    /// What is placed, and what waits at one place.
    fn with(&self, place: Place) -> BTreeMap<usize, (Place, BTreeSet<Name>)> {
        let waiting = self.waiting.iter().map(|(line, rules)| (*line, (place, rules.clone())));
        self.placed.iter().map(|(line, comment)| (*line, comment.clone())).chain(waiting).collect()
    }

    /// What a look at the tree with the comments shows to be silenced is placed.
    fn settle(&mut self, place: Place, then: &Triaged, path: &Name) {
        let all = self.with(place);
        let before = |line: usize| {
            let above = all.iter().filter(|(other, (place, _))| **other <= line && *place == Place::Above).count();
            above + usize::from(all.values().any(|(place, _)| *place == Place::File))
        };
        let loud: BTreeSet<(usize, &Name)> =
            then.findings.iter().filter(|f| then.path(f.at.file) == *path).map(|f| (line(then, f), &f.rule)).collect();
        let is_silent = |line: &usize, rules: &BTreeSet<Name>| !rules.iter().any(|rule| loud.contains(&(line + before(*line), rule)));
        let (silent, waiting): (Lines, Lines) =
            std::mem::take(&mut self.waiting).into_iter().partition(|(line, rules)| is_silent(line, rules));
        self.placed.extend(silent.into_iter().map(|(line, rules)| (line, (place, rules))));
        self.waiting = waiting;
    }

    /// How many comments are placed.
    fn comments(&self) -> usize {
        let own = self.placed.values().filter(|(place, _)| *place != Place::File).count();
        own + usize::from(self.placed.values().any(|(place, _)| *place == Place::File))
    }

    /// The file with comments.
    fn bytes(&self, comments: &BTreeMap<usize, (Place, BTreeSet<Name>)>) -> Vec<u8> {
        let text = &*self.source.text;
        let whole: BTreeSet<Name> =
            comments.values().filter(|(place, _)| *place == Place::File).flat_map(|(_, rules)| rules.clone()).collect();
        let top = top(text);
        let mut out = String::with_capacity(text.len() + 128);
        for (index, line) in text.split_inclusive('\n').enumerate() {
            let content = line.trim_end_matches(['\n', '\r']);
            let own = line.get(content.len()..).unwrap_or("");
            let end = if own.is_empty() { "\n" } else { own };
            if index == top && !whole.is_empty() {
                out.extend([&*self.words(&whole, true), end]);
            }
            match comments.get(&index) {
                Some((Place::Above, rules)) => {
                    let indent = content.get(..content.len() - content.trim_start().len()).unwrap_or("");
                    out.extend([indent, &*self.words(rules, false), end, line]);
                }
                Some((Place::Behind, rules)) => out.extend([content, "  ", &*self.words(rules, false), own]),
                _ => out.push_str(line),
            }
        }
        let mut bytes = if self.source.bom == 3 { "\u{feff}".as_bytes().to_vec() } else { Vec::new() };
        bytes.extend_from_slice(out.as_bytes());
        bytes
    }

    /// A comment.
    fn words(&self, rules: &BTreeSet<Name>, whole_file: bool) -> String {
        let (open, close) = self.comment;
        let space = if close.is_empty() { "" } else { " " };
        format!("{open} {}{space}{close}", words(rules, whole_file, self.reason))
    }
}

/// The line before which a comment for the whole file stands: after what must come first.
fn top(text: &str) -> usize {
    let first = text.lines().next().unwrap_or("");
    if first.trim_end() == "---" {
        return text.lines().skip(1).position(|line| line.trim_end() == "---").map_or(0, |at| at + 2);
    }
    let must =
        |line: &str| ["#!", "<?", "<!DOCTYPE", "# -*-", "# coding", "# frozen_string_literal"].iter().any(|begin| line.starts_with(begin));
    text.lines().take_while(|line| must(line)).count()
}
