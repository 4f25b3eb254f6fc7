//! Rules: what the model of a unit has that a pack's rules speak of.
//!
//! Everything is three-valued: what holds on every alternative is as sure as the URL it is about, what holds on some is low, what
//! is not known is no finding. Nothing here knows a language, a library or a provider: languages are in the model, the provider is
//! in the pack.

pub mod about;
mod address;
mod answers;
mod authorize;
mod dependency;
mod draft;
mod endpoints;
mod evidence;
pub mod explain;
mod lane;
mod lifetimes;
mod manifests;
mod near;
mod parameters;
mod predicates;
mod prose;
mod redirects;
mod refresh;
mod requests;
mod schemes;
mod scope;
mod sight;
mod superseded;
#[cfg(test)]
mod tests;

use crate::model::client::Clients;
use crate::model::code::File;
use crate::model::finding::Finding;
use crate::model::http::Understood;
use crate::model::pack::Pack;
use crate::model::rule::{Subject, TextPlace};
use crate::model::source::{FileRole, Sources};
use address::Endpoints;
use draft::Draft;
use evidence::Names;
use scope::Scope;

/// A file of a unit.
#[derive(Debug, Clone, Copy)]
pub struct UnitFile<'a> {
    /// Its code. Of files that have no frontend only the id counts.
    pub code: &'a File,
    /// What it is to the rules.
    pub role: FileRole,
}

/// A unit: what is judged together.
#[derive(Debug, Clone)]
pub struct Unit<'a> {
    /// Its files, sorted by id.
    pub files: Vec<UnitFile<'a>>,
    /// What was understood of it.
    pub understood: &'a Understood,
}

/// What the rules say about a unit.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Verdict {
    /// Sorted by place and rule.
    pub findings: Vec<Finding>,
    /// Why rules were silent here: one sentence per pack whose old endpoints the unit may keep.
    pub exempt: Vec<String>,
}

/// The packs of a run, ready for matching.
#[derive(Debug)]
pub struct Matcher {
    packs: Vec<Compiled>,
}

/// A pack, ready for matching.
#[derive(Debug)]
pub(crate) struct Compiled {
    pack: Pack,
    endpoints: Endpoints,
    names: Names,
}

impl Matcher {
    /// Prepares packs.
    pub fn new(packs: &[Pack]) -> Self {
        let compile = |pack: &Pack| Compiled { pack: pack.clone(), endpoints: Endpoints::new(pack), names: Names::new(pack) };
        Self { packs: packs.iter().map(compile).collect() }
    }

    /// Judges a unit.
    pub fn check(&self, clients: &Clients, sources: &Sources, unit: &Unit<'_>) -> Verdict {
        let mut verdict = Verdict::default();
        for compiled in &self.packs {
            let scope = Scope::new(compiled, clients, sources, unit);
            let mut findings = check(&scope);
            if let Some(exempt) = scope.pack.exempt.as_ref().filter(|_| scope.evidence.exempt) {
                let stays = |f: &Finding| scope.pack.rule(&f.rule).is_some_and(|rule| !is_exempt(rule));
                let before = findings.len();
                findings.retain(stays);
                if findings.len() < before {
                    verdict.exempt.push(exempt.why.clone());
                }
            }
            verdict.findings.extend(findings);
        }
        verdict.findings.sort_by(|a, b| (a.at, &a.rule).cmp(&(b.at, &b.rule)));
        verdict
    }
}

/// All findings of one pack in one unit.
fn check(scope: &Scope<'_>) -> Vec<Finding> {
    let mut drafts: Vec<Draft<'_>> = Vec::new();
    for rule in scope.pack.rules.iter().filter(|r| r.when.predicate.is_none()) {
        match rule.subject {
            Subject::Text if rule.when.headers.is_some() => schemes::check(scope, rule, &mut drafts),
            Subject::Text if rule.when.place == Some(TextPlace::Prose) => prose::check(scope, rule, &mut drafts),
            Subject::Text => endpoints::check(scope, rule, &mut drafts),
            Subject::Request => requests::check(scope, rule, &mut drafts),
            Subject::Parameter => parameters::check(scope, rule, &mut drafts),
            Subject::Authorize => authorize::check(scope, rule, &mut drafts),
            Subject::Response => answers::check(scope, rule, &mut drafts),
            Subject::Dependency => dependency::check(scope, rule, &mut drafts),
            Subject::Flow => {}
        }
    }
    lane::check(scope, &mut drafts);
    predicates::check(scope, &mut drafts);
    draft::finish(scope, drafts)
}

/// Whether a rule is silent about products that stay on the old endpoints: those about the requests themselves.
fn is_exempt(rule: &crate::model::rule::Rule) -> bool {
    match rule.subject {
        Subject::Request | Subject::Parameter | Subject::Authorize => true,
        Subject::Text => rule.when.place == Some(TextPlace::Code),
        Subject::Response | Subject::Flow | Subject::Dependency => false,
    }
}
