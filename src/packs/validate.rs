//! What types can't say about packs and rules.

use super::files::RuleFile;
use super::{Loaded, PackError};
use crate::model::pack::{Pack, Role, Standing};
use crate::model::rule::{PLACEHOLDERS, Rule, Subject};
use crate::nearest::nearest;
use std::collections::BTreeMap;

/// Which conditions a subject knows.
fn conditions(subject: Subject) -> &'static [&'static str] {
    match subject {
        Subject::Request => &["standing", "grant", "verb", "content-type", "authentication"],
        Subject::Authorize => &["standing", "wrong"],
        Subject::Response => &["field", "usage", "compared", "model-strict", "model-lacks"],
        Subject::Parameter => &["standing", "grant", "parameters", "within", "values", "together", "login"],
        Subject::Flow => &["predicate"],
        Subject::Text => &["role", "standing", "place", "headers", "query"],
        Subject::Dependency => &["packages", "login"],
    }
}

/// What is wrong with a pack.
pub(super) fn pack(file: &RuleFile, pack: &Pack) -> Vec<PackError> {
    let mut errors = Vec::new();
    let mut wrong = |key: &str, message: String, hint: &str| errors.push(error(file, key, message, hint));
    if !file.folder_name().is_empty() && file.folder_name() != pack.name {
        wrong(
            "name",
            format!("the pack is called `{}` but stands in the folder `{}`", pack.name, file.folder_name()),
            "give both the same name",
        );
    }
    let targets = pack.generations.iter().filter(|g| g.standing == Standing::Target).count();
    if targets != 1 {
        wrong("generations", format!("{targets} generations have the standing `target`"), "exactly one is what the migration leads to");
    } else if pack.target_url(Role::Token).is_none() {
        wrong("generations", "the target has no token endpoint".to_owned(), "add an endpoint with the role `token`");
    }
    if !pack.generations.is_sorted_by_key(|g| g.standing) {
        wrong("generations", "the generations are out of order".to_owned(), "the order is: older, half, target, newer");
    }
    for endpoint in pack.generations.iter().flat_map(|g| &g.endpoints) {
        for host in endpoint.hosts.iter().filter(|h| h.is_empty() || h.contains([':', '/', '@']) || h.chars().any(char::is_uppercase)) {
            wrong("hosts", format!("`{host}` is no host name"), "write it in lower case, without scheme, port and path");
        }
        for path in endpoint.paths.iter().filter(|p| !p.starts_with('/') || p.ends_with('/')) {
            wrong("paths", format!("`{path}` is no path"), "paths begin with a slash and end without one");
        }
    }
    if pack.needles.strong.is_empty() {
        wrong("needles", "no strong needle".to_owned(), "without one no file is ever read; the hosts are the usual ones");
    }
    errors
}

/// What is wrong with a pack's checklist, once its rules are known.
pub(super) fn checklist(file: &RuleFile, pack: &Pack) -> Vec<PackError> {
    let named = pack.checklist.iter().flat_map(|task| &task.rules).filter(|id| pack.rule(id).is_none());
    let hint = |id: &str| match nearest(id, pack.rules.iter().map(|rule| rule.id.as_str())) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "name rules of this pack".to_owned(),
    };
    named.map(|id| error(file, "checklist", format!("the pack has no rule `{id}`"), &hint(id))).collect()
}

/// What is wrong with a rule.
pub(super) fn rule(file: &RuleFile, rule: &Rule, pack: &Pack) -> Vec<PackError> {
    let mut errors = Vec::new();
    let mut wrong = |key: &str, message: String, hint: &str| errors.push(error(file, key, message, hint));
    if file.name().strip_suffix(".toml") != Some(&rule.id) {
        wrong("id", format!("the rule is called `{}` but stands in `{}`", rule.id, file.name()), "give both the same name");
    }
    let known = conditions(rule.subject);
    for given in rule.when.given().into_iter().filter(|given| !known.contains(given)) {
        wrong(given, format!("a rule about this subject has no condition `{given}`"), &format!("known here: {}", known.join(", ")));
    }
    let grants = ["code", "refresh", "password"];
    if let Some(grant) = rule.when.grant.as_deref().filter(|g| !grants.contains(g)) {
        wrong("grant", format!("`{grant}` is no grant"), "known: code, refresh, password");
    }
    let texts = [Some(&rule.message), Some(&rule.label), Some(&rule.help)].into_iter();
    let variants = rule.variants.iter().flat_map(|v| [v.message.as_ref(), v.label.as_ref(), v.help.as_ref()]);
    for word in texts.chain(variants).flatten().flat_map(|text| placeholders(text)).filter(|word| !PLACEHOLDERS.contains(word)) {
        let hint = match nearest(word, PLACEHOLDERS.iter().copied()) {
            Some(near) => format!("did you mean `{{{near}}}`?"),
            None => format!("known: {}", PLACEHOLDERS.join(", ")),
        };
        wrong("message", format!("`{{{word}}}` is no placeholder"), &hint);
    }
    if rule.when.packages == Some(true) && pack.packages.is_empty() {
        wrong("packages", "the pack lists no packages".to_owned(), "add [[packages]] to its pack.toml");
    }
    errors
}

/// What is wrong between packs.
pub(super) fn across(loaded: &Loaded) -> Vec<PackError> {
    let mut owners: BTreeMap<&str, &str> = BTreeMap::new();
    let mut errors = Vec::new();
    for pack in &loaded.packs {
        for rule in &pack.rules {
            if let Some(other) = owners.insert(&rule.id, &pack.name) {
                errors.push(PackError {
                    file: format!("{}/{}.toml", pack.name, rule.id),
                    position: None,
                    message: format!("the packs `{other}` and `{}` both have a rule `{}`", pack.name, rule.id),
                    hint: Some("suppressions name rules by id alone: rename one".to_owned()),
                });
            }
        }
    }
    errors
}

/// The `{words}` of a template.
fn placeholders(text: &str) -> impl Iterator<Item = &str> {
    text.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(word, _)| word))
}

fn error(file: &RuleFile, key: &str, message: String, hint: &str) -> PackError {
    PackError { file: file.shown.clone(), position: file.position_of(key), message, hint: Some(hint.to_owned()) }
}
