//! Superseded: what the pack's target is, when a later generation exists.

use super::draft::Draft;
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
            let whole = (role == FileRole::Text).then(|| (&*source.text, Span::new(file.id, 0, source.text.len())));
            let texts = file.texts.iter().filter(move |_| role != FileRole::Text).map(|t| (&*t.value, t.span));
            texts.chain(whole).flat_map(|(text, span)| {
                let hits = scope.endpoints.hits(text).into_iter().filter(|h| h.id.standing == Standing::Target && h.id.role != Role::Base);
                hits.map(move |h| if span.len() == text.len() { span.slice(h.range.start, h.range.end) } else { span }).collect::<Vec<_>>()
            })
        },
    );
    let understood = scope.urls().map(|url| scope.look(url, &[])).flat_map(|sight| {
        let sure = sight.confidence > Confidence::Low;
        sight.matches.into_iter().filter(move |m| sure && m.id.standing == Standing::Target && m.id.role != Role::Base).map(|m| m.at)
    });
    let first = led.chain(literals.chain(understood).map(|at| (at, Confidence::High))).min_by_key(|(at, c)| (*at, std::cmp::Reverse(*c)));
    drafts.extend(first.map(|(at, confidence)| Draft::new(rule, at, confidence)));
}
