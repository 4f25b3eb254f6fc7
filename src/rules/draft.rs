//! Drafts: findings in the making, with the words that their rule's templates need.

use super::scope::Scope;
use crate::model::finding::{Confidence, Finding, Severity};
use crate::model::http::Tri;
use crate::model::rule::{Circumstance, Predicate, Rule};
use crate::model::source::{Sources, Span};
use std::collections::BTreeMap;

/// How many other places a finding names.
const MAX_RELATED: usize = 8;

/// What a read between a literal and its use is called.
pub const READ: &str = "read here";

/// A finding in the making.
#[derive(Debug, Clone)]
pub struct Draft<'a> {
    /// The rule.
    pub rule: &'a Rule,
    /// Where it points.
    pub at: Span,
    /// How sure.
    pub confidence: Confidence,
    /// The request it belongs to.
    pub request: Option<u32>,
    /// What templates may say.
    pub words: BTreeMap<&'static str, String>,
    /// What variants look at.
    pub circumstances: Vec<Circumstance>,
    /// Other places.
    pub related: Vec<(Span, String)>,
}

impl<'a> Draft<'a> {
    /// A draft without words.
    pub fn new(rule: &'a Rule, at: Span, confidence: Confidence) -> Self {
        Self { rule, at, confidence, request: None, words: BTreeMap::new(), circumstances: Vec::new(), related: Vec::new() }
    }

    /// Sets the request.
    pub fn of(mut self, request: u32) -> Self {
        self.request = Some(request);
        self
    }

    /// Sets a word.
    pub fn word(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.words.insert(name, value.into());
        self
    }

    /// Adds a circumstance.
    pub fn when(mut self, circumstance: Circumstance, holds: bool) -> Self {
        if holds {
            self.circumstances.push(circumstance);
        }
        self
    }

    /// Adds other places.
    pub fn near(mut self, places: impl IntoIterator<Item = (Span, String)>) -> Self {
        self.related.extend(places);
        self
    }

    /// How bad it is under its circumstances.
    fn severity(&self) -> Severity {
        let variants = self.rule.variants.iter().filter(|v| self.circumstances.contains(&v.when));
        variants.filter_map(|v| v.severity).next_back().unwrap_or(self.rule.severity)
    }

    /// The finding.
    fn finish(self, scope: &Scope<'_>) -> Finding {
        let rule = self.rule;
        let (mut message, mut label, mut help) = (&rule.message, &rule.label, &rule.help);
        for variant in rule.variants.iter().filter(|v| self.circumstances.contains(&v.when)) {
            message = variant.message.as_ref().unwrap_or(message);
            label = variant.label.as_ref().unwrap_or(label);
            help = variant.help.as_ref().unwrap_or(help);
        }
        let fill = |template: &str| fill(template, |word| self.words.get(word).cloned().or_else(|| scope.word(word)));
        let mut related = self.related.clone();
        related.retain(|(span, _)| *span != self.at && *span != Span::default());
        // Calls say more than the reads between them.
        related.sort_by_key(|(_, what)| what == READ);
        related.dedup();
        related.truncate(MAX_RELATED);
        Finding {
            rule: rule.id.as_str().into(),
            severity: self.severity(),
            confidence: self.confidence,
            at: self.at,
            message: fill(message),
            help: fill(help).trim().to_owned(),
            request: self.request,
            related,
            label: fill(label),
            rewrite: None,
            of_unit: rule.when.predicate.is_some_and(Predicate::is_of_unit),
        }
    }
}

/// What remains of a confidence when a fact holds on all, some or no alternatives.
pub fn when(fact: Tri, confidence: Confidence) -> Option<Confidence> {
    match fact {
        Tri::Yes => Some(confidence),
        Tri::Maybe => Some(Confidence::Low),
        Tri::No => None,
    }
}

/// Both hold.
pub fn both(a: Tri, b: Tri) -> Tri {
    a.min(b)
}

/// Replaces `{words}`; unknown ones vanish.
fn fill(template: &str, word: impl Fn(&str) -> Option<String>) -> String {
    let mut out = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, tail)) = after.split_once('}') else { break };
        out.push_str(before);
        out.push_str(&word(name).unwrap_or_default());
        rest = tail;
    }
    out.push_str(rest);
    out
}

/// Finishes all drafts: one finding per rule and line; the surest speaks, the others' places become related.
pub fn finish(scope: &Scope<'_>, drafts: Vec<Draft<'_>>) -> Vec<Finding> {
    let mut places: BTreeMap<(Span, &str), Vec<Draft<'_>>> = BTreeMap::new();
    for draft in drafts {
        places.entry((line(scope.sources, draft.at), draft.rule.id.as_str())).or_default().push(draft);
    }
    let mut findings: Vec<Finding> = places.into_values().filter_map(|drafts| merge(drafts).map(|d| d.finish(scope))).collect();
    findings.sort_by(|a, b| (a.at, &a.rule).cmp(&(b.at, &b.rule)));
    findings
}

/// One draft of all those of a rule on a line.
fn merge(mut drafts: Vec<Draft<'_>>) -> Option<Draft<'_>> {
    drafts.sort_by(|a, b| {
        let key = |d: &Draft<'_>| (std::cmp::Reverse((d.confidence, d.severity())), d.request.is_none(), d.request, d.at);
        key(a).cmp(&key(b))
    });
    let mut drafts = drafts.into_iter();
    let mut first = drafts.next()?;
    for other in drafts {
        first.request = first.request.or(other.request);
        if other.at != first.at && !other.at.contains(&first.at) && !first.at.contains(&other.at) {
            first.related.push((other.at, "and here".to_owned()));
        }
        for place in other.related {
            if !first.related.iter().any(|(span, _)| *span == place.0) {
                first.related.push(place);
            }
        }
    }
    Some(first)
}

/// The line on which a span begins, as an empty span at its start.
fn line(sources: &Sources, span: Span) -> Span {
    let before = sources.get(span.file).and_then(|s| s.text.get(..span.start as usize)).unwrap_or_default();
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    Span::new(span.file, start, start)
}
