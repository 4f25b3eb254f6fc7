//! From findings to an outcome: triage, and what reports may quote.

use super::Engine;
use super::judge::Judged;
use super::read::Tree;
use crate::frontends;
use crate::model::code::File;
use crate::model::finding::Finding;
use crate::model::http::{Param, Params, Piece, PieceKind, Text, Understood};
use crate::model::outcome::{About, Known, Migration, Outcome, Quoted, Reference, Reported, Skip, Summary};
use crate::model::pack::Pack;
use crate::model::rule::Rule;
use crate::model::source::{FileId, FileRole, Name, Source, Span};
use crate::rules::about::about;
use crate::settings::Settings;
use crate::triage::filter::Filter;
use crate::triage::fingerprint::{fingerprints, prints};
use crate::triage::redact::{self, Redactor};
use crate::triage::suppress::{self, Comments, Suppression};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// The findings that no comment silences, and what is known to show them.
#[derive(Debug)]
pub(super) struct Triaged {
    pub tree: Tree,
    /// Sorted by path, place and rule; their texts are not masked yet.
    pub findings: Vec<Finding>,
    /// Those that comments silence.
    pub silenced: Vec<Finding>,
    /// The texts of the files that the others point into, as they may be quoted.
    pub quoted: BTreeMap<FileId, Quoted>,
    pub skips: Vec<Skip>,
    redactor: Redactor,
    /// The numbers that are known so far.
    summary: Summary,
}

impl Triaged {
    pub(super) fn new(engine: &Engine, tree: Tree, judged: Judged) -> Self {
        let text = |id: FileId| tree.sources().get(id).map_or("", |source| &*source.text);
        let left = suppress::apply(judged.findings, &suppressions(&tree), text, |id| engine.rule(id).is_ok());
        let mut skips = tree.skips();
        skips.extend(judged.skips);
        skips.sort();
        skips.dedup();
        let summary = Summary {
            files_seen: tree.seen(),
            files_parsed: tree.files().len(),
            skipped: count(&skips),
            requests: judged.requests,
            unresolved: judged.unresolved,
            suppressed: left.silenced.len(),
            unused_suppressions: left.unused,
            exempt: judged.exempt,
            known: None,
        };
        let (redactor, quoted) = quote(&tree, &left.findings, &judged.credentials);
        Self { tree, findings: left.findings, silenced: left.silenced, quoted, skips, redactor, summary }
    }

    /// The path of a file as it is reported.
    pub(super) fn path(&self, file: FileId) -> Name {
        self.tree.sources().get(file).map_or_else(|| "".into(), |source| source.path.clone())
    }

    /// What a scan came to: the findings that are `shown`.
    pub(super) fn outcome(mut self, engine: &Engine, filter: &Filter<'_>, shown: &[bool], summary: Option<Known>) -> Outcome {
        // What a finding is called does not depend on which others are shown.
        let fingerprints = fingerprints(&prints(&self.findings, &self.quoted, |file| self.path(file)));
        let all = std::mem::take(&mut self.findings).into_iter().zip(fingerprints).zip(shown);
        let (findings, fingerprints): (Vec<Finding>, Vec<String>) = all.filter(|(_, shown)| **shown).map(|(named, _)| named).unzip();
        let owners = super::owners::owners(self.tree.base(), self.tree.sources(), &findings);
        let masks = masks(&findings, &self.redactor);
        let report = |(finding, fingerprint): (Finding, String)| Reported {
            references: references(engine, &finding.rule),
            finding: masked(finding, &masks),
            fingerprint,
            fix: None,
        };
        let findings = findings.into_par_iter().zip(fingerprints).map(report).collect();
        let about = |pack, rule: &Rule| About { is_asked: filter.asks(&rule.id), ..about(pack, rule) };
        let rules = engine.loaded.packs.iter().flat_map(|pack| pack.rules.iter().map(move |rule| about(pack, rule))).collect();
        let units = self.tree.units();
        Outcome {
            rules,
            findings,
            quoted: self.quoted,
            skips: self.skips,
            summary: Summary { known: summary, ..self.summary },
            sources: self.tree.into_sources(),
            troubles: Vec::new(),
            migrations: engine.loaded.packs.iter().map(migration).collect(),
            units,
            owners,
        }
    }
}

/// The guide to a pack's migration.
fn guide(pack: &Pack) -> Reference {
    Reference { title: pack.guide.title.clone(), link: pack.guide.link.clone() }
}

/// A pack's migration in words.
fn migration(pack: &Pack) -> Migration {
    Migration { title: pack.title.clone(), guide: guide(pack), checklist: pack.checklist.clone() }
}

/// What a run was asked for.
pub(super) fn filter(settings: &Settings) -> Filter<'_> {
    Filter {
        select: &settings.select,
        ignore: &settings.ignore,
        min_severity: settings.min_severity,
        min_confidence: settings.min_confidence,
    }
}

/// Skipped files by reason.
fn count(skips: &[Skip]) -> BTreeMap<&'static str, usize> {
    let mut counts = BTreeMap::new();
    for skip in skips {
        *counts.entry(skip.reason).or_default() += 1;
    }
    counts
}

/// What to read about a rule: the standards, then the pack's guide.
fn references(engine: &Engine, rule: &str) -> Vec<Reference> {
    let Some(pack) = engine.loaded.packs.iter().find(|pack| pack.rule(rule).is_some()) else { return Vec::new() };
    let standards = pack.rule(rule).into_iter().flat_map(|r| &r.references).map(|r| Reference { title: r.title(), link: r.link() });
    standards.chain([guide(pack)]).collect()
}

/// The comments of all files that silence rules.
fn suppressions(tree: &Tree) -> Vec<Suppression> {
    let mut found = Vec::new();
    for (source, file) in tree.sources().files.iter().zip(tree.files()) {
        let prose = role(source) == FileRole::Prose;
        found.extend(suppress::suppressions(&Comments { file: file.id, text: &source.text, spans: &file.comments, prose }));
    }
    found
}

fn role(source: &Source) -> FileRole {
    frontends::language(source.language).map_or(FileRole::Text, |language| language.role)
}

/// The texts of the files that findings point into, as they may be quoted, and what masks other texts.
fn quote(tree: &Tree, findings: &[Finding], credentials: &[Span]) -> (Redactor, BTreeMap<FileId, Quoted>) {
    let places = findings.iter().flat_map(|f| f.related.iter().map(|(span, _)| span.file).chain([f.at.file]));
    let shown: BTreeSet<FileId> = places.collect();
    if shown.is_empty() {
        return (Redactor::default(), BTreeMap::new());
    }
    let mut known: BTreeMap<FileId, redact::Known> = BTreeMap::new();
    for id in shown.iter().copied().chain(credentials.iter().map(|span| span.file)) {
        if let (Some(source), Some(file)) = (tree.sources().get(id), tree.file(id)) {
            known.entry(id).or_insert_with(|| redact::Known { literal: literal(source, file), credentials: Vec::new() });
        }
    }
    for span in credentials {
        if let Some(known) = known.get_mut(&span.file) {
            known.credentials.push(span.start as usize..span.end as usize);
        }
    }
    let text = |id: &FileId| tree.sources().get(*id).map_or("", |source| &*source.text);
    let redactor = Redactor::learn(known.iter().map(|(id, known)| (text(id), known)));
    let quoted = known.par_iter().filter(|(id, _)| shown.contains(id)).map(|(id, known)| (*id, redactor.quoted(text(id), known))).collect();
    (redactor, quoted)
}

/// Where a file's unquoted text is literal, as far as its frontend says.
fn literal(source: &Source, file: &File) -> Option<Vec<std::ops::Range<usize>>> {
    match role(source) {
        FileRole::Text => None,
        // A shell's words need no quotes.
        FileRole::Code if file.semantics.commands => None,
        FileRole::Configuration | FileRole::Prose => Some(std::iter::once(0..source.text.len()).collect()),
        FileRole::Code => {
            let spans = file.comments.iter().chain(file.texts.iter().map(|literal| &literal.span));
            Some(spans.map(|span| span.start as usize..span.end as usize).collect())
        }
    }
}

/// The texts of findings without their credentials. Many findings say the same, and are looked through once.
fn masks(findings: &[Finding], redactor: &Redactor) -> HashMap<String, String> {
    let texts: HashSet<&str> = findings.iter().flat_map(texts).collect();
    texts.into_par_iter().map(|text| (text.to_owned(), redactor.text(text))).collect()
}

/// What a finding says.
fn texts(finding: &Finding) -> impl Iterator<Item = &str> {
    let related = finding.related.iter().map(|(_, message)| message);
    [&finding.message, &finding.help, &finding.label].into_iter().chain(&finding.rewrite).chain(related).map(String::as_str)
}

/// A finding whose texts hold no credential.
fn masked(mut finding: Finding, masks: &HashMap<String, String>) -> Finding {
    let related = finding.related.iter_mut().map(|(_, message)| message);
    let texts = [&mut finding.message, &mut finding.help, &mut finding.label].into_iter().chain(&mut finding.rewrite).chain(related);
    for text in texts {
        *text = masks.get(text).cloned().unwrap_or_default();
    }
    finding
}

/// The literals that flow into credentials: values of confidential parameters and of Authorization headers.
pub(super) fn credentials(known: &Understood, confidential: &BTreeSet<String>) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut take = |params: &Params, secret: &dyn Fn(&Param) -> bool| {
        for param in params.entries.iter().filter(|param| secret(param)) {
            param.value.alternatives.iter().for_each(|text| literals(text, &mut spans));
        }
    };
    let named = |param: &Param| confidential.contains(&*param.name);
    let authorization = |param: &Param| param.name.eq_ignore_ascii_case("authorization");
    for request in &known.requests {
        take(&request.query, &named);
        take(&request.form, &named);
        take(&request.headers, &authorization);
    }
    for library in &known.libraries {
        take(&library.token_params, &named);
    }
    spans
}

/// The literal pieces of a text, also of encoded ones.
fn literals(text: &Text, spans: &mut Vec<Span>) {
    let mut todo: Vec<&Piece> = text.pieces.iter().collect();
    while let Some(piece) = todo.pop() {
        match &piece.kind {
            PieceKind::Literal(_) => spans.push(piece.span),
            PieceKind::Base64 { inner, .. } | PieceKind::Encoded(inner) => todo.extend(&inner.pieces),
            PieceKind::Hole(_) => {}
        }
    }
}
