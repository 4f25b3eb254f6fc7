//! Rules about dependencies: manifest lines that ask for a package of the old generation, and logins through one.

use super::draft::Draft;
use super::scope::Scope;
use crate::model::code::Setting;
use crate::model::finding::Confidence;
use crate::model::pack::{Login, Package};
use crate::model::rule::{Circumstance, Rule};
use crate::model::source::FileRole;

/// Manifests that are read: file name, registry, and the tables that name packages by their keys.
const MANIFESTS: &[(&str, &str, &[&str])] = &[
    ("package.json", "npm", &["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"]),
    ("composer.json", "composer", &["require", "require-dev"]),
];

/// Drafts of one rule about dependencies.
pub fn check<'a>(scope: &Scope<'a>, rule: &'a Rule, drafts: &mut Vec<Draft<'a>>) {
    if rule.when.login.as_deref() == Some("older") {
        logins(scope, rule, drafts, |login| login.older);
    }
    if rule.when.packages != Some(true) {
        return;
    }
    for (file, role, source, _) in scope.files() {
        let name = source.path.rsplit('/').next().unwrap_or_default();
        let Some((_, registry, tables)) = MANIFESTS.iter().find(|m| role == FileRole::Configuration && m.0 == name) else { continue };
        for setting in &file.settings {
            let key = scope.sources.slice(setting.key).trim_matches(['"', '\'']);
            if !tables.iter().any(|table| is_in(setting, table, key)) {
                continue;
            }
            let asked = scope
                .pack
                .packages
                .iter()
                .find(|p| p.registry == *registry && p.name.eq_ignore_ascii_case(key) && is_old(p, &setting.value));
            if let Some(package) = asked {
                let instead = package.instead.clone().unwrap_or_else(|| "use a general OAuth library".to_owned());
                drafts.push(Draft::new(rule, setting.key, Confidence::High).word("package", key).word("instead", instead));
            }
        }
    }
}

/// Whether a setting stands directly in a table of the manifest.
fn is_in(setting: &Setting, table: &str, key: &str) -> bool {
    setting.path.strip_prefix(table).and_then(|rest| rest.strip_prefix('.')).is_some_and(|rest| rest.trim_matches(['"', '\'']) == key)
}

/// Whether every version that a range allows is older than the package's first good one.
fn is_old(package: &Package, range: &str) -> bool {
    let Some(below) = &package.below else { return true };
    let limit = numbers(below);
    range.split('|').filter(|part| !part.trim().is_empty()).all(|part| {
        let words: Vec<&str> = part.split([' ', ',']).filter(|w| !w.is_empty() && *w != "-").collect();
        words.iter().any(|word| {
            let version = word.trim_start_matches(['^', '~', '=', 'v', '<', '>']);
            let numbers = numbers(version);
            match (numbers.is_empty(), word.starts_with('<'), word.starts_with('>')) {
                (true, ..) | (_, _, true) => false,
                (_, true, _) => numbers <= limit || (word.starts_with("<=") && numbers < limit),
                _ => numbers < limit,
            }
        })
    }) && range.chars().any(|c| c.is_ascii_digit())
}

/// The numbers that a version begins with.
fn numbers(version: &str) -> Vec<u32> {
    version.split(['.', '-', '@']).map_while(|part| part.parse().ok()).collect()
}

/// Drafts for calls of the provider's libraries that log in so.
pub fn logins<'a>(scope: &Scope<'a>, rule: &'a Rule, drafts: &mut Vec<Draft<'a>>, wanted: impl Fn(&Login) -> bool) {
    for call in &scope.unit.understood.foreign {
        let Some(login) = scope.pack.logins.iter().find(|l| wanted(l) && calls(l, &call.name, call.arguments)) else { continue };
        let confidence = if scope.is_test(call.at.file) { Confidence::Low } else { Confidence::High };
        let shown = login.calls.first().map_or("", String::as_str).trim_start_matches("new ").to_owned();
        drafts.push(Draft::new(rule, call.at, confidence).word("call", shown).when(Circumstance::Library, true));
    }
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
