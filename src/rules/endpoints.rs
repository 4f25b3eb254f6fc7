//! Endpoint rules: the texts in code and configuration that hold the path to change.
//!
//! Understood URLs come first; then every literal that holds a whole address, whether or not a request was understood; then, less
//! surely, literals that hold only a path in files that speak to nobody else.

use super::address::{EndpointId, Host, address};
use super::draft::Draft;
use super::scope::Scope;
use crate::model::code::Literal;
use crate::model::finding::Confidence;
use crate::model::pack::{Role, Standing};
use crate::model::rule::Rule;
use crate::model::source::{FileRole, Source, Span};
use std::collections::{BTreeMap, BTreeSet};

/// Last words of setting names whose texts are for people.
const FOR_PEOPLE: &[&str] = &["description", "title", "summary", "comment", "help", "note", "label"];

/// Drafts of one endpoint rule.
pub fn check<'a>(scope: &Scope<'a>, rule: &'a Rule, drafts: &mut Vec<Draft<'a>>) {
    let wanted = |id: &EndpointId| {
        let role = rule.when.role.map_or(id.role != Role::Base, |role| role == id.role);
        role && rule.when.standing.as_ref().is_none_or(|s| s.contains(&id.standing))
    };
    if rule.when.role != Some(Role::Base) {
        understood(scope, rule, &wanted, drafts);
    }
    let explained: BTreeSet<Span> =
        scope.seen.iter().flat_map(|seen| &seen.url.alternatives).flat_map(|t| &t.pieces).map(|p| p.span).collect();
    let built_from = built_from(scope);
    for (file, role, source, facts) in scope.files() {
        if !matches!(role, FileRole::Code | FileRole::Configuration) || facts.recorded || facts.history {
            continue;
        }
        // A file may have the same base many times.
        let mut continued: BTreeMap<EndpointId, bool> = BTreeMap::new();
        for (index, text) in file.texts.iter().enumerate() {
            let hits = scope.evidence.hits(file.id, index);
            if (hits.is_empty() && !facts.ours) || is_for_people(scope, &file.settings, text) {
                continue;
            }
            for hit in hits.iter().filter(|h| wanted(&h.id)) {
                let at = part(source, text, hit.range.clone());
                // Commands in configuration have comments of their own.
                if role == FileRole::Configuration && file.comments.iter().any(|comment| comment.contains(&at)) {
                    continue;
                }
                let mut is_continued = || *continued.entry(hit.id).or_insert_with(|| goes_on(scope, &file.texts, hit.id));
                if hit.id.role == Role::Base && (built_from.contains(&text.span) || is_continued()) {
                    continue;
                }
                let confidence = if facts.test { Confidence::Low } else { Confidence::High };
                drafts.push(words(scope, Draft::new(rule, at, confidence), hit.id));
            }
            let lonely = hits.is_empty() && facts.ours && !facts.foreign && !explained.contains(&text.span);
            if let Some(id) = lonely.then(|| path_alone(scope, source, text)).flatten().filter(|id| wanted(id)) {
                let confidence = if facts.test { Confidence::Low } else { Confidence::Medium };
                drafts.push(words(scope, Draft::new(rule, text.span, confidence), id));
            }
        }
    }
}

/// Drafts from URLs that were understood.
fn understood<'a>(scope: &Scope<'a>, rule: &'a Rule, wanted: &impl Fn(&EndpointId) -> bool, drafts: &mut Vec<Draft<'a>>) {
    for seen in &scope.seen {
        for sight in [Role::Authorize, Role::Token].into_iter().filter_map(|role| seen.sight.of(role)) {
            for found in sight.matches.iter().filter(|m| wanted(&m.id)) {
                let draft = Draft::new(rule, found.at, sight.confidence).of(seen.id).near(found.related.clone());
                drafts.push(words(scope, draft.near([(seen.at, "used here".to_owned())]), found.id));
            }
        }
    }
}

/// The words of an endpoint.
pub fn words<'a>(scope: &Scope<'_>, draft: Draft<'a>, id: EndpointId) -> Draft<'a> {
    let target = scope.pack.target_url(id.role).unwrap_or_default();
    draft.word("generation", scope.generation(id)).word("role", id.role.word()).word("target", target)
}

/// The pieces of every URL that names an endpoint.
pub fn built_from(scope: &Scope<'_>) -> BTreeSet<Span> {
    let named = scope.seen.iter().filter(|seen| seen.sight.matches.iter().any(|m| m.id.role != Role::Base));
    named.flat_map(|seen| &seen.url.alternatives).flat_map(|t| &t.pieces).map(|p| p.span).collect()
}

/// Whether a literal of the file continues a base on the way to the target.
fn goes_on(scope: &Scope<'_>, texts: &[Literal], base: EndpointId) -> bool {
    let Some(bases) = scope.pack.generations.get(base.generation).and_then(|g| g.endpoints.get(base.endpoint)) else { return false };
    let targets = scope.pack.target().into_iter().flat_map(|g| &g.endpoints).filter(|e| e.role != Role::Base).flat_map(|e| &e.paths);
    let rests: Vec<&str> = targets.filter_map(|path| bases.paths.iter().find_map(|b| path.strip_prefix(b.as_str()))).collect();
    texts.iter().any(|t| rests.iter().any(|rest| t.value.trim_start_matches('/').starts_with(rest.trim_start_matches('/'))))
}

/// The part of a literal, or the literal as a whole when it has escapes.
pub fn part(source: &Source, text: &Literal, range: std::ops::Range<usize>) -> Span {
    if source.slice(text.span) == &*text.value { text.span.slice(range.start, range.end) } else { text.span }
}

/// An old endpoint whose path is all that a literal holds, unless it is where a route is defined.
fn path_alone(scope: &Scope<'_>, source: &Source, text: &Literal) -> Option<EndpointId> {
    let address = address(&text.value);
    let (id, _, newer) = scope.endpoints.at_any_host(&text.value, address.path).filter(|_| address.host == Host::None)?;
    let after = source.text.get(text.span.end as usize..).unwrap_or_default().lines().next().unwrap_or_default();
    let argument = after.get(1..).unwrap_or_default().trim_start();
    let is_route = argument.starts_with(',') && ["function", "=>", "->", "::", "@", "["].iter().any(|mark| argument.contains(mark));
    (id.standing == Standing::Older && !(newer && scope.evidence.newer) && !is_route).then_some(id)
}

/// Whether a setting's text is for people.
pub fn is_for_people(scope: &Scope<'_>, settings: &[crate::model::code::Setting], text: &Literal) -> bool {
    let at = settings.binary_search_by_key(&text.span, |s| s.span).ok().or_else(|| settings.iter().position(|s| s.span == text.span));
    let key = at.and_then(|at| settings.get(at)).map(|s| scope.sources.slice(s.key).trim_matches(['"', '\'']).to_ascii_lowercase());
    key.is_some_and(|key| FOR_PEOPLE.iter().any(|word| key == *word))
}
