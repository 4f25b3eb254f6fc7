//! Findings as results.

use super::log::{Change, Extra, Fingerprints, Found, Location, Mend, Replacement, Words};
use super::places::Places;
use super::uri::artifact;
use super::{MAX, MAX_RELATED, capped};
use crate::cli::Level;
use crate::model::finding::{Finding, Fix};
use crate::model::outcome::{Outcome, Reported};
use crate::model::source::FileId;
use crate::report::text::{cut, fenced, harmless, link, markdown, one_line, unlinked};
use std::collections::BTreeMap;

/// Makes results of findings.
pub struct Maker<'a> {
    pub outcome: &'a Outcome,
    pub places: Places<'a>,
    pub rules: BTreeMap<&'a str, usize>,
    pub most: Level,
}

impl<'a> Maker<'a> {
    pub fn result(&mut self, found: &'a Reported) -> Found<'a> {
        let finding = &found.finding;
        let related: Vec<Location<'a>> = finding.related.iter().take(MAX_RELATED).enumerate().map(|r| self.related(r)).collect();
        Found {
            rule_id: &finding.rule,
            rule_index: self.rules.get(&*finding.rule).copied(),
            level: capped(finding.severity, self.most),
            message: self.message(finding),
            locations: [self.places.shown(finding.at)],
            related_locations: related,
            partial_fingerprints: Fingerprints { line: self.places.line_hash(finding.at), own: &found.fingerprint },
            // What was known before is left out; the standard wants the state of all results or of none.
            baseline_state: self.outcome.summary.known.as_ref().map(|_| "new"),
            fixes: found.fix.iter().map(|fix| self.fix(fix)).collect(),
            properties: Extra { confidence: finding.confidence.word(), request: finding.request },
        }
    }

    fn related(&mut self, (index, (span, words)): (usize, &'a (crate::model::source::Span, String))) -> Location<'a> {
        let place = self.places.shown(*span);
        Location { id: Some(index + 1), message: Some(Words::plain(cut(&one_line(words), MAX))), ..place }
    }

    /// The finding and what to do; then the other places as links, without which code scanning does not show them.
    fn message(&self, finding: &'a Finding) -> Words<'a> {
        let said = [&finding.message, &finding.help].map(|text| one_line(text)).into_iter().filter(|text| !text.is_empty());
        let said: Vec<String> = said.collect();
        let links: Vec<String> =
            finding.related.iter().take(MAX_RELATED).enumerate().map(|(index, (_, words))| link(&one_line(words), index + 1)).collect();
        let text = cut(&unlinked(&said.join(" ")), MAX);
        let mut full = said.iter().map(|text| markdown(text)).collect::<Vec<_>>().join("\n\n");
        full += &links.iter().map(|link| format!("\n- {link}")).collect::<String>().replacen('\n', "\n\n", 1);
        if let Some(rewrite) = &finding.rewrite {
            let language = self.outcome.sources.get(finding.at.file).map_or("", |source| source.language);
            full += &format!("\n\nWrite instead:\n\n{}", fenced(language, &harmless(rewrite)));
        }
        Words { text: with_links(text, &links).into(), markdown: Some(full.into()) }
    }

    fn fix(&mut self, fix: &'a Fix) -> Mend<'a> {
        let mut by_file: BTreeMap<FileId, Vec<Replacement<'a>>> = BTreeMap::new();
        for edit in &fix.edits {
            let inserted = (!edit.text.is_empty()).then(|| Words::plain(edit.text.as_str()));
            let replacement = Replacement { deleted_region: self.places.region(edit.at), inserted_content: inserted };
            by_file.entry(edit.at.file).or_default().push(replacement);
        }
        let change = |(file, replacements)| Change { artifact_location: artifact(self.places.path(file)), replacements };
        Mend { description: Words::plain(harmless(&fix.title)), artifact_changes: by_file.into_iter().map(change).collect() }
    }
}

/// A text and as many links as fit.
fn with_links(mut text: String, links: &[String]) -> String {
    let mut length = text.chars().count();
    for (index, link) in links.iter().enumerate() {
        let more = format!("{}{link}", if index == 0 { " See " } else { ", " });
        length += more.chars().count();
        if length >= MAX {
            return text + if index == 0 { "" } else { "." };
        }
        text += &more;
    }
    text + if links.is_empty() { "" } else { "." }
}
