//! Superseded: what the pack's target is, when a later generation exists.

use super::address::EndpointId;
use super::draft::Draft;
use super::endpoints::part;
use super::scope::Scope;
use crate::model::finding::Confidence;
use crate::model::pack::{Role, Standing};
use crate::model::rule::{Rule, Subject, TextPlace};
use crate::model::source::{FileRole, Span};

/// Once per unit: at the first place that uses the target, or that a finding leads to it.
pub fn target<'a>(scope: &Scope<'a>, rule: &'a Rule, drafts: &mut Vec<Draft<'a>>) {
    if !scope.pack.generations.iter().any(|g| g.standing == Standing::Newer) || scope.evidence.exempt {
        return;
    }
    let about = |r: &Rule| r.subject == Subject::Text && r.when.place == Some(TextPlace::Code) && r.when.role != Some(Role::Base);
    let led = drafts.iter().filter(|d| about(d.rule) && d.confidence > Confidence::Low).map(|d| (d.at, d.confidence));
    let literals = scope.files().filter(|(_, role, _, facts)| !facts.recorded && !facts.history && *role != FileRole::Prose).flat_map(
        |(file, role, source, _)| {
            let target = |id: &EndpointId| id.standing == Standing::Target && id.role != Role::Base;
            let literals = file.texts.iter().enumerate().filter(move |_| role != FileRole::Text).flat_map(move |(index, text)| {
                scope.evidence.hits(file.id, index).iter().filter(move |h| target(&h.id)).map(move |h| part(source, text, h.range.clone()))
            });
            let lines = if role == FileRole::Text { scope.endpoints.hits(&source.text) } else { Vec::new() };
            let lines = lines.into_iter().filter(move |h| target(&h.id)).map(move |h| Span::new(file.id, h.range.start, h.range.end));
            literals.chain(lines)
        },
    );
    let sure = scope.seen.iter().filter(|seen| seen.sight.confidence > Confidence::Low);
    let understood =
        sure.flat_map(|seen| &seen.sight.matches).filter(|m| m.id.standing == Standing::Target && m.id.role != Role::Base).map(|m| m.at);
    let first = led.chain(literals.chain(understood).map(|at| (at, Confidence::High))).min_by_key(|(at, c)| (*at, std::cmp::Reverse(*c)));
    drafts.extend(first.map(|(at, confidence)| Draft::new(rule, at, confidence)));
}
