//! Named predicates: judgements that look at several requests of a unit together. Keep the table short.

use super::draft::Draft;
use super::scope::Scope;
use super::{lifetimes, redirects, refresh, superseded};
use crate::model::rule::{Predicate, Rule};

/// What a predicate adds.
type Judge = for<'a> fn(&Scope<'a>, &'a Rule, &mut Vec<Draft<'a>>);

/// Every predicate.
const PREDICATES: &[(Predicate, Judge)] = &[
    (Predicate::RedirectUriDiffers, redirects::differs),
    (Predicate::NeverRefreshed, refresh::never),
    (Predicate::RefreshTokenDropped, refresh::dropped),
    (Predicate::LifetimeAssumed, lifetimes::assumed),
    (Predicate::TargetSuperseded, superseded::target),
];

/// Drafts of all rules with a predicate.
pub fn check<'a>(scope: &Scope<'a>, drafts: &mut Vec<Draft<'a>>) {
    for rule in &scope.pack.rules {
        for (_, judge) in PREDICATES.iter().filter(|(predicate, _)| rule.when.predicate == Some(*predicate)) {
            judge(scope, rule, drafts);
        }
    }
}
