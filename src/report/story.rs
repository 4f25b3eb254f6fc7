//! A story: the findings about one request, or the like findings of one file that are about none.

use crate::model::finding::{Confidence, Finding, Severity};
use crate::model::outcome::{Outcome, Reference, Reported};
use crate::model::source::{FileId, Name, Span};
use std::collections::{BTreeMap, BTreeSet};

/// Findings that are told together, in their order.
#[derive(Debug)]
pub struct Story<'a> {
    pub found: Vec<&'a Reported>,
}

/// What is said about a span.
#[derive(Debug, Clone)]
pub struct Label {
    pub span: Span,
    pub text: String,
    /// It has to change; others only have to do with it.
    pub primary: bool,
}

/// So many related places are shown in a story.
const RELATED: usize = 8;

/// What findings have in common that are told together.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key<'a> {
    Request(u32),
    Alike(&'a Name, FileId, &'a str),
}

/// The stories of an outcome, in order of their first findings; of those at one place the worst first.
pub fn stories(outcome: &Outcome) -> Vec<Story<'_>> {
    let mut order: BTreeMap<Key<'_>, usize> = BTreeMap::new();
    let mut stories: Vec<Story<'_>> = Vec::new();
    for found in &outcome.findings {
        let finding = &found.finding;
        let key = finding.request.map_or_else(|| Key::Alike(&finding.rule, finding.at.file, &finding.message), Key::Request);
        let index = *order.entry(key).or_insert(stories.len());
        match stories.get_mut(index) {
            Some(story) => story.found.push(found),
            None => stories.push(Story { found: vec![found] }),
        }
    }
    let mut start = 0;
    let at = |story: &Story<'_>| story.findings().next().map(|finding| finding.at);
    while let Some(first) = stories.get(start).map(at) {
        let same = stories.iter().skip(start).take_while(|story| at(story) == first).count();
        if let Some(same) = stories.get_mut(start..start + same) {
            same.sort_by_key(|story| std::cmp::Reverse(story.severity()));
        }
        start += same.max(1);
    }
    stories
}

impl<'a> Story<'a> {
    /// The findings.
    pub fn findings(&self) -> impl Iterator<Item = &'a Finding> {
        self.found.iter().map(|found| &found.finding)
    }

    /// The file with most to change; the first of several.
    pub fn file(&self) -> FileId {
        self.pages().first().map(|(file, _)| *file).unwrap_or_default()
    }

    /// The labels of each file, the one with most to change first.
    pub fn pages(&self) -> Vec<(FileId, Vec<Label>)> {
        let mut pages: Vec<(FileId, Vec<Label>)> = Vec::new();
        let mut add = |label: Label| match pages.iter_mut().find(|(file, _)| *file == label.span.file) {
            Some((_, labels)) => labels.push(label),
            None => pages.push((label.span.file, vec![label])),
        };
        let primary: BTreeSet<Span> = self.findings().map(|finding| finding.at).collect();
        for finding in self.findings() {
            let text = if finding.label.is_empty() { finding.rule.to_string() } else { finding.label.clone() };
            add(Label { span: finding.at, text, primary: true });
        }
        let mut related: Vec<(Span, &str)> = Vec::new();
        for (span, text) in self.findings().flat_map(|finding| &finding.related) {
            if !primary.contains(span) && !related.iter().any(|(known, _)| known == span) {
                related.push((*span, text));
            }
        }
        for (span, text) in related.into_iter().take(RELATED) {
            add(Label { span, text: text.to_owned(), primary: false });
        }
        pages.sort_by_key(|(_, labels)| std::cmp::Reverse(labels.iter().filter(|label| label.primary).count()));
        pages
    }

    /// What to read: the standards, then the guide.
    pub fn references(&self) -> Vec<&'a Reference> {
        // The last one of a finding's list is the guide, which all share.
        let lists = || self.found.iter().map(|found| &found.references);
        let mut standards: Vec<_> = lists().flat_map(|list| list.iter().rev().skip(1)).collect();
        standards.sort_by(|a, b| a.title.cmp(&b.title));
        let mut order: Vec<_> = standards.into_iter().chain(lists().filter_map(|list| list.last())).collect();
        let mut seen = BTreeSet::new();
        order.retain(|reference| seen.insert(&reference.link));
        order
    }

    /// The worst severity.
    pub fn severity(&self) -> Severity {
        self.findings().map(|finding| finding.severity).max().unwrap_or(Severity::Info)
    }

    /// The findings without repetition: the same words about several places count once.
    pub fn distinct(&self) -> Vec<&'a Finding> {
        let mut seen = BTreeSet::new();
        self.findings().filter(|finding| seen.insert((&finding.rule, &finding.message))).collect()
    }

    /// The rewrite that most findings show; the first of several.
    pub fn rewrite(&self) -> Option<&'a str> {
        let mut counts: Vec<(&str, usize)> = Vec::new();
        for rewrite in self.findings().filter_map(|finding| finding.rewrite.as_deref()) {
            match counts.iter_mut().find(|(text, _)| *text == rewrite) {
                Some((_, count)) => *count += 1,
                None => counts.push((rewrite, 1)),
            }
        }
        let most = counts.iter().map(|(_, count)| *count).max()?;
        counts.into_iter().find(|(_, count)| *count == most).map(|(text, _)| text)
    }
}

/// How sure a finding is, when it is not quite.
pub fn unsure(finding: &Finding) -> String {
    if finding.confidence == Confidence::High { String::new() } else { format!(" ({} confidence)", finding.confidence.word()) }
}
