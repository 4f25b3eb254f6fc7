//! What the page shows, in the order in which it does.

use super::code::{Line, lines};
use crate::model::finding::{Confidence, Finding, Severity};
use crate::model::outcome::{Migration, Outcome, Reference, Skip};
use crate::model::source::FileId;
use crate::report::excerpt::Excerpt;
use crate::report::spots::Spots;
use crate::report::statistics::{self, Statistics, Tally, ranked, tally};
use crate::report::story::{Story, stories};
use crate::report::text::{harmless, one_line, path};
use crate::report::uri::below;
use crate::report::{Style, summary};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Columns that quoted source may have.
const LINE: usize = 200;

/// So many skipped files are named.
const SKIPS: usize = 500;

#[derive(Serialize)]
pub struct Page<'a> {
    title: String,
    found: String,
    looked: String,
    troubles: Vec<String>,
    /// How many there are of each severity, the worst first.
    severities: Vec<(&'static str, usize)>,
    checklists: Vec<Checklist<'a>>,
    progress: Vec<Progress>,
    files: Vec<File>,
    /// What the filter offers.
    rules: Vec<&'a str>,
    owners: Vec<&'a str>,
    skips: Vec<Skipped>,
    more_skips: usize,
}

#[derive(Serialize)]
struct Checklist<'a> {
    title: &'a str,
    guide: Link<'a>,
    tasks: Vec<Task<'a>>,
}

#[derive(Serialize)]
struct Task<'a> {
    what: &'a str,
    why: Option<&'a str>,
    /// How many findings show that it is due.
    due: usize,
}

#[derive(Serialize)]
struct Link<'a> {
    title: &'a str,
    link: &'a str,
}

/// A table of what there is to do, and where it is done already.
#[derive(Serialize)]
struct Progress {
    by: &'static str,
    rows: Vec<Row>,
    /// Rows that found nothing: what is left of nothing is done.
    done: Vec<Row>,
    /// What the longest bar stands for.
    most: usize,
}

#[derive(Serialize)]
struct Row {
    name: String,
    link: Option<String>,
    note: String,
    tally: Tally,
}

/// A file with what is wrong in it.
#[derive(Serialize)]
struct File {
    id: String,
    path: String,
    link: Option<String>,
    owners: Vec<String>,
    stories: Vec<Told>,
}

/// A story.
#[derive(Serialize)]
struct Told {
    severity: &'static str,
    /// For the filter: words between blanks.
    severities: String,
    rules: String,
    owners: String,
    pages: Vec<Code>,
    findings: Vec<Said>,
    rewrite: Option<String>,
    references: Vec<Reading>,
}

#[derive(Serialize)]
struct Code {
    path: String,
    /// To the first line that is marked.
    link: Option<String>,
    lines: Vec<Line>,
}

#[derive(Serialize)]
struct Said {
    severity: &'static str,
    rule: String,
    message: String,
    help: String,
    unsure: Option<&'static str>,
    /// Its own rewrite, when it is not the story's.
    rewrite: Option<String>,
}

#[derive(Serialize)]
struct Reading {
    title: String,
    link: String,
}

#[derive(Serialize)]
struct Skipped {
    path: String,
    reason: &'static str,
    detail: String,
}

impl<'a> Page<'a> {
    pub fn new(outcome: &'a Outcome, links: Option<&str>) -> Self {
        let mut maker = Maker { outcome, spots: Spots::new(outcome), links };
        let statistics = Statistics::new(outcome);
        let files = maker.files();
        let titles: Vec<&str> = outcome.migrations.iter().map(|migration| migration.title.as_str()).collect();
        let missed: Vec<&Skip> = outcome.skips.iter().filter(|skip| skip.is_missed()).collect();
        Self {
            title: if titles.is_empty() { "Migration report".to_owned() } else { titles.join(", ") },
            found: summary::found(outcome, false),
            looked: summary::looked(outcome),
            troubles: outcome.troubles.iter().map(|line| one_line(line)).collect(),
            severities: outcome.by_severity().into_iter().rev().map(|(severity, number)| (severity.word(), number)).collect(),
            checklists: outcome.migrations.iter().filter(|m| !m.checklist.is_empty()).map(|m| checklist(m, &statistics)).collect(),
            progress: maker.progress(&statistics, &files),
            files,
            rules: ranked(&statistics.by_rule).into_iter().map(|(rule, _)| rule).collect(),
            owners: ranked(&statistics.by_owner).into_iter().map(|(owner, _)| owner).collect(),
            more_skips: missed.len().saturating_sub(SKIPS),
            skips: missed.into_iter().take(SKIPS).map(skipped).collect(),
        }
    }
}

fn checklist<'a>(migration: &'a Migration, statistics: &Statistics<'_>) -> Checklist<'a> {
    let due = |rules: &[String]| rules.iter().filter_map(|rule| statistics.by_rule.get(rule.as_str())).map(|tally| tally.findings).sum();
    let tasks = migration.checklist.iter().map(|task| Task { what: &task.what, why: task.why.as_deref(), due: due(&task.rules) });
    Checklist {
        title: &migration.title,
        guide: Link { title: &migration.guide.title, link: &migration.guide.link },
        tasks: tasks.collect(),
    }
}

fn skipped(skip: &Skip) -> Skipped {
    Skipped { path: path(&skip.path), reason: skip.reason, detail: one_line(&skip.detail) }
}

struct Maker<'a, 'l> {
    outcome: &'a Outcome,
    spots: Spots<'a>,
    links: Option<&'l str>,
}

impl<'a> Maker<'a, '_> {
    /// The stories by file, files sorted by path.
    fn files(&mut self) -> Vec<File> {
        let stories = stories(self.outcome);
        let mut by_file: BTreeMap<(&str, FileId), Vec<&Story<'a>>> = BTreeMap::new();
        for story in &stories {
            let file = story.file();
            by_file.entry((self.spots.path(file), file)).or_default().push(story);
        }
        let mut files = Vec::new();
        for (((name, file), stories), number) in by_file.into_iter().zip(1..) {
            files.push(File {
                id: format!("file-{number}"),
                path: path(name),
                link: below(self.links, name, None),
                owners: statistics::owners(self.outcome, file).into_iter().map(one_line).collect(),
                stories: stories.into_iter().map(|story| self.told(story)).collect(),
            });
        }
        files
    }

    fn told(&mut self, story: &Story<'a>) -> Told {
        let words = |words: BTreeSet<&str>| words.into_iter().collect::<Vec<_>>().join(" ");
        let rewrite = story.rewrite();
        Told {
            severity: story.severity().word(),
            severities: words(story.findings().map(|finding| finding.severity.word()).collect()),
            rules: words(story.findings().map(|finding| &*finding.rule).collect()),
            owners: words(story.findings().flat_map(|finding| statistics::owners(self.outcome, finding.at.file)).collect()),
            pages: self.pages(story),
            findings: story.distinct().into_iter().map(|finding| said(finding, rewrite)).collect(),
            rewrite: rewrite.map(|rewrite| harmless(rewrite.trim_end())),
            references: story.references().into_iter().map(reading).collect(),
        }
    }

    fn pages(&mut self, story: &Story<'a>) -> Vec<Code> {
        let style = Style { unicode: true, ..Style::plain(LINE) };
        let mut pages = Vec::new();
        for (file, labels) in story.pages() {
            let Some(quoted) = self.outcome.quoted.get(&file) else { continue };
            let name = self.spots.path(file);
            let first = labels.iter().map(|label| self.spots.shown(label.span).0.line).min();
            pages.push(Code {
                path: path(name),
                link: below(self.links, name, first),
                lines: lines(&Excerpt::new(quoted, &labels, style)),
            });
        }
        pages
    }

    /// What there is to do by rule, by file and by owner.
    fn progress(&self, statistics: &Statistics<'a>, files: &[File]) -> Vec<Progress> {
        let about = |id: &str| self.outcome.rules.iter().find(|rule| rule.id == id);
        let rule = |(id, tally): (&str, Tally)| Row {
            name: id.to_owned(),
            link: about(id).map(|rule| rule.link.clone()),
            note: about(id).map(|rule| format!("{}: {}", rule.severity.word(), one_line(&rule.title))).unwrap_or_default(),
            tally,
        };
        let mut rules: Vec<Row> = ranked(&statistics.by_rule).into_iter().map(rule).collect();
        let severity = |row: &Row| about(&row.name).map_or(Severity::Info, |rule| rule.severity);
        rules.sort_by_key(|row| std::cmp::Reverse(severity(row)));
        let asked = |id: &str| about(id).is_some_and(|rule| rule.is_asked);
        let done = statistics.by_rule.iter().filter(|(id, tally)| tally.findings == 0 && asked(id));
        let done = done.map(|(id, tally)| rule((*id, *tally))).collect();
        let by_file = tally(self.outcome, [], |found| vec![self.spots.path(found.finding.at.file)]);
        // A request that spans several files is told in one of them.
        let mut told: BTreeMap<&str, &str> = BTreeMap::new();
        for file in files {
            let pages = file.stories.iter().flat_map(|story| &story.pages).map(|page| page.path.as_str());
            pages.for_each(|path| _ = told.entry(path).or_insert(&file.id));
        }
        told.extend(files.iter().map(|file| (file.path.as_str(), file.id.as_str())));
        let file = |(name, tally): (&str, Tally)| {
            let name = path(name);
            Row { link: told.get(name.as_str()).map(|id| format!("#{id}")), name, note: String::new(), tally }
        };
        let owner = |(name, tally): (&str, Tally)| Row { name: one_line(name), link: None, note: String::new(), tally };
        let tables = [
            ("rule", rules, done),
            ("file", ranked(&by_file).into_iter().map(file).collect(), Vec::new()),
            ("owner", ranked(&statistics.by_owner).into_iter().map(owner).collect(), Vec::new()),
        ];
        let tables = tables.into_iter().filter(|(_, rows, done)| !rows.is_empty() || !done.is_empty());
        let table = |(by, rows, done): (&'static str, Vec<Row>, Vec<Row>)| {
            let most = rows.iter().map(|row| row.tally.findings).max().unwrap_or(1);
            Progress { by, rows, done, most }
        };
        tables.map(table).collect()
    }
}

fn said(finding: &Finding, rewrite: Option<&str>) -> Said {
    Said {
        severity: finding.severity.word(),
        rule: finding.rule.to_string(),
        message: one_line(&finding.message),
        help: one_line(&finding.help),
        unsure: (finding.confidence != Confidence::High).then(|| finding.confidence.word()),
        rewrite: finding.rewrite.as_deref().filter(|own| Some(*own) != rewrite).map(|own| harmless(own.trim_end())),
    }
}

fn reading(reference: &Reference) -> Reading {
    Reading { title: one_line(&reference.title), link: reference.link.clone() }
}
