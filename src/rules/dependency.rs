//! Rules about dependencies: manifest lines that ask for a package of the old generation, and logins through one.

use super::draft::Draft;
use super::manifests::asks;
use super::scope::Scope;
use crate::model::finding::Confidence;
use crate::model::pack::{Login, Package};
use crate::model::rule::{Circumstance, Rule};
use crate::model::source::FileId;
use std::cmp::Ordering;

/// Drafts of one rule about dependencies.
pub fn check<'a>(scope: &Scope<'a>, rule: &'a Rule, drafts: &mut Vec<Draft<'a>>) {
    if rule.when.login.as_deref() == Some("older") {
        logins(scope, rule, drafts, |login| login.older);
    }
    if rule.when.packages != Some(true) {
        return;
    }
    for (file, _, source, _) in scope.files() {
        for package in &scope.pack.packages {
            for asked in asks(file, source, &package.registry, &package.name).iter().filter(|asked| is_old(package, &asked.version)) {
                let instead = package.instead.clone().unwrap_or_else(|| "use a general OAuth library".to_owned());
                drafts.push(Draft::new(rule, asked.at, Confidence::High).word("package", asked.name.as_str()).word("instead", instead));
            }
        }
    }
}

/// Whether every version that a range allows is older than the package's first good one.
fn is_old(package: &Package, range: &str) -> bool {
    let Some(below) = &package.below else { return true };
    let limit = numbers(below);
    if let Some(interval) = range.strip_prefix(['[', '(']) {
        return is_below(interval, &limit);
    }
    range.split('|').filter(|part| !part.trim().is_empty()).all(|part| {
        let words: Vec<&str> = part.split([' ', ',']).filter(|w| !w.is_empty() && *w != "-").collect();
        words.iter().any(|word| {
            let version = word.trim_start_matches(['^', '~', '=', 'v', '<', '>']);
            let numbers = numbers(version);
            match (numbers.is_empty(), word.starts_with('<'), word.starts_with('>')) {
                (true, ..) | (_, _, true) => false,
                (_, true, _) => order(&numbers, &limit).is_lt() || (!word.starts_with("<=") && order(&numbers, &limit).is_eq()),
                _ => order(&numbers, &limit).is_lt(),
            }
        })
    }) && range.chars().any(|c| c.is_ascii_digit())
}

/// Whether an interval such as `1.0,2.0)` or `1.0]` ends before a version.
fn is_below(interval: &str, limit: &[u32]) -> bool {
    let (bounds, included) = match interval.strip_suffix(']') {
        Some(bounds) => (bounds, true),
        None => (interval.trim_end_matches(')'), false),
    };
    let last = numbers(bounds.rsplit(',').next().unwrap_or("").trim());
    !last.is_empty() && if included { order(&last, limit).is_lt() } else { order(&last, limit).is_le() }
}

/// Which of two versions is older; what is not said is zero.
fn order(a: &[u32], b: &[u32]) -> Ordering {
    let at = |version: &[u32], index: usize| version.get(index).copied().unwrap_or(0);
    (0..a.len().max(b.len())).map(|index| at(a, index).cmp(&at(b, index))).find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
}

/// The numbers that a version begins with.
fn numbers(version: &str) -> Vec<u32> {
    version.split(['.', '-', '@']).map_while(|part| part.parse().ok()).collect()
}

/// Drafts for calls of the provider's libraries that log in so.
pub fn logins<'a>(scope: &Scope<'a>, rule: &'a Rule, drafts: &mut Vec<Draft<'a>>, wanted: impl Fn(&Login) -> bool) {
    for call in &scope.unit.understood.foreign {
        let candidates: Vec<&Login> = scope.pack.logins.iter().filter(|login| wanted(login) && may_call(login, &call.name)).collect();
        if candidates.is_empty() {
            continue;
        }
        // A name that code writes without its namespace may stand in any that its file opens.
        let names: Vec<String> = std::iter::once(call.name.to_string()).chain(opened(scope, call.at.file, &call.name)).collect();
        let is_call = |login: &&&Login| names.iter().any(|name| calls(login, name, call.arguments));
        let Some(login) = candidates.iter().find(is_call) else { continue };
        let confidence = if scope.is_test(call.at.file) { Confidence::Low } else { Confidence::High };
        let shown = login.calls.first().map_or("", String::as_str).trim_start_matches("new ").to_owned();
        drafts.push(Draft::new(rule, call.at, confidence).word("call", shown).when(Circumstance::Library, true));
    }
}

/// Whether the last word of a call is that of a login: true of few calls, and told without looking at the file.
fn may_call(login: &Login, name: &str) -> bool {
    let last = |text: &str| text.rfind(['\\', '/', ':', '.', ' ']).map_or(0, |at| at + 1);
    let called = &name[last(name)..];
    login.calls.iter().any(|wanted| &wanted[last(wanted)..] == called)
}

/// A called name in each of the namespaces that its file opens.
fn opened(scope: &Scope<'_>, file: FileId, name: &str) -> Vec<String> {
    let opens = scope.files().find(|(f, ..)| f.id == file).map(|(f, ..)| &f.opens[..]).unwrap_or_default();
    let (new, plain) = name.strip_prefix("new ").map_or(("", name), |plain| ("new ", plain));
    opens.iter().map(|namespace| format!("{new}{namespace}.{plain}")).collect()
}

/// Whether a call is this login.
pub fn calls(login: &Login, name: &str, arguments: usize) -> bool {
    let plain = |text: &str| text.replace(['\\', '/', ':'], ".").replace("..", ".");
    let (is_new, called) = name.strip_prefix("new ").map_or((false, name), |rest| (true, rest));
    let called = plain(called);
    let named = login.calls.iter().any(|wanted| {
        let (new, wanted) = wanted.strip_prefix("new ").map_or((false, wanted.as_str()), |rest| (true, rest));
        let wanted = plain(wanted);
        new == is_new && called.strip_suffix(&*wanted).is_some_and(|before| before.is_empty() || before.ends_with('.'))
    });
    let lower = called.to_ascii_lowercase();
    let spaces = login.namespaces.is_empty() || login.namespaces.iter().any(|n| lower.contains(&plain(n).to_ascii_lowercase()));
    named && spaces && login.max_args.is_none_or(|max| arguments <= max)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_is_old_when_all_it_allows_is() {
        let package = Package { registry: "x".into(), name: "y".into(), below: Some("2".into()), instead: None };
        for old in ["1.4", "^1.2", "~> 1.0", "==1.9.9", ">=1,<2", "[1.0,2.0)", "[1.9]", "(,1.5]", "<2.0", "<=1.9", "1.x || 1.8"] {
            assert!(is_old(&package, old), "{old}");
        }
        for other in ["2", "2.0", "<=2.0", "^2.1", ">=1", ">=1,<3", "[1.0,3.0)", "[1.0,2.0]", "[1.0,)", "^1 || ^2", "*", ""] {
            assert!(!is_old(&package, other), "{other}");
        }
    }
}
