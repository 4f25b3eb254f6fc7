//! Filter: which findings a run was asked for.

use crate::model::finding::{Confidence, Finding, Severity};

/// What a run was asked for.
#[derive(Debug, Clone)]
pub struct Filter<'a> {
    /// Only these rules; all when empty.
    pub select: &'a [String],
    /// Not these rules.
    pub ignore: &'a [String],
    /// The least severity.
    pub min_severity: Severity,
    /// The least confidence.
    pub min_confidence: Confidence,
}

impl Filter<'_> {
    /// Whether findings of a rule are wanted at all.
    pub fn asks(&self, rule: &str) -> bool {
        let names = |list: &[String]| list.iter().any(|id| *id == rule);
        (self.select.is_empty() || names(self.select)) && !names(self.ignore)
    }

    /// Whether a finding is wanted.
    pub fn wants(&self, finding: &Finding) -> bool {
        self.asks(&finding.rule) && finding.severity >= self.min_severity && finding.confidence >= self.min_confidence
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::source::Span;

    #[test]
    fn all_conditions_must_hold() {
        let finding = crate::triage::finding("a", Span::default());
        let (one, other) = (["a".to_owned()], ["b".to_owned()]);
        let base = Filter { select: &[], ignore: &[], min_severity: Severity::Info, min_confidence: Confidence::Medium };
        assert!(base.wants(&finding));
        assert!(Filter { select: &one, ignore: &other, ..base.clone() }.wants(&finding));
        assert!(!Filter { select: &other, ..base.clone() }.wants(&finding));
        assert!(!Filter { select: &one, ignore: &one, ..base.clone() }.wants(&finding));
        assert!(!Filter { min_severity: Severity::Error, ..base.clone() }.wants(&finding));
        assert!(!Filter { min_confidence: Confidence::High, ..base }.wants(&finding));
    }
}
