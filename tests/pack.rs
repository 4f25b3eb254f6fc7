//! The product's own pack: what the rules of `rules/goto-v2` are, and that its addresses are those of the migration guide.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use oauth_migrate_lint::model::finding::{Applicability, Severity};
use oauth_migrate_lint::model::pack::{Role, Standing};
use oauth_migrate_lint::model::rule::Reference;
use oauth_migrate_lint::packs::{Loaded, load};
use std::collections::BTreeSet;

/// The catalogue: ids are read in suppressions and baselines, so they never change.
const CATALOGUE: &[(&str, Severity, Applicability)] = &[
    ("authorize-legacy-endpoint", Severity::Error, Applicability::Unsafe),
    ("authorize-missing-state", Severity::Warning, Applicability::Unsafe),
    ("authorize-response-type", Severity::Error, Applicability::Safe),
    ("endpoint-superseded", Severity::Info, Applicability::None),
    ("legacy-dependency", Severity::Error, Applicability::None),
    ("legacy-proxy-url", Severity::Warning, Applicability::None),
    ("legacy-url-in-docs", Severity::Info, Applicability::None),
    ("password-grant", Severity::Warning, Applicability::None),
    ("password-grant-user-id", Severity::Error, Applicability::Unsafe),
    ("refresh-token-dropped", Severity::Warning, Applicability::Unsafe),
    ("resource-oauth-token-scheme", Severity::Warning, Applicability::Safe),
    ("token-legacy-endpoint", Severity::Error, Applicability::Unsafe),
    ("token-lifetime-assumed", Severity::Warning, Applicability::Unsafe),
    ("token-never-refreshed", Severity::Warning, Applicability::None),
    ("token-request-client-id", Severity::Error, Applicability::Unsafe),
    ("token-request-client-secret", Severity::Warning, Applicability::Unsafe),
    ("token-request-malformed-basic-auth", Severity::Error, Applicability::Unsafe),
    ("token-request-missing-basic-auth", Severity::Error, Applicability::Unsafe),
    ("token-request-not-form", Severity::Error, Applicability::Unsafe),
    ("token-request-params-in-query", Severity::Error, Applicability::Unsafe),
    ("token-request-redirect-uri", Severity::Error, Applicability::Unsafe),
    ("token-request-uses-get", Severity::Error, Applicability::Unsafe),
    ("token-response-expires-in-string", Severity::Warning, Applicability::Unsafe),
    ("token-response-platform", Severity::Warning, Applicability::Unsafe),
    ("token-response-strict-model", Severity::Error, Applicability::Safe),
    ("token-response-version", Severity::Warning, Applicability::Unsafe),
    ("token-wrong-endpoint", Severity::Error, Applicability::Safe),
];

/// Every address of the pack: host, path, what it is, and of which standing.
const ADDRESSES: &[(&str, &str, Role, Standing)] = &[
    ("api.getgo.com", "/oauth/access_token", Role::Token, Standing::Older),
    ("api.citrixonline.com", "/oauth/access_token", Role::Token, Standing::Older),
    ("api.getgo.com", "/oauth/authorize", Role::Authorize, Standing::Older),
    ("api.citrixonline.com", "/oauth/authorize", Role::Authorize, Standing::Older),
    ("api.getgo.com", "/oauth", Role::Base, Standing::Older),
    ("api.citrixonline.com", "/oauth", Role::Base, Standing::Older),
    ("api.getgo.com", "/oauth/v2/access_token", Role::Token, Standing::Half),
    ("api.citrixonline.com", "/oauth/v2/access_token", Role::Token, Standing::Half),
    ("api.getgo.com", "/oauth/token", Role::Token, Standing::Half),
    ("api.citrixonline.com", "/oauth/token", Role::Token, Standing::Half),
    ("api.citrixonline.com", "/oauth/v2/token", Role::Token, Standing::Half),
    ("api.citrixonline.com", "/oauth/v2/authorize", Role::Authorize, Standing::Half),
    ("api.getgo.com", "/oauth/v2/token", Role::Token, Standing::Target),
    ("api.getgo.com", "/oauth/v2/authorize", Role::Authorize, Standing::Target),
    ("api.getgo.com", "/oauth/v2", Role::Base, Standing::Target),
    ("authentication.logmeininc.com", "/oauth/token", Role::Token, Standing::Newer),
    ("authentication.logmeininc.com", "/oauth/authorize", Role::Authorize, Standing::Newer),
];

fn embedded() -> Loaded {
    load(&[] as &[&str]).unwrap_or_else(|errors| panic!("{}", errors.iter().map(|e| format!("{e}\n")).collect::<String>()))
}

#[test]
fn the_addresses_are_those_of_the_guide() {
    let loaded = embedded();
    let mut found = BTreeSet::new();
    for generation in &loaded.packs[0].generations {
        for endpoint in &generation.endpoints {
            for (host, path) in endpoint.hosts.iter().flat_map(|host| endpoint.paths.iter().map(move |path| (host, path))) {
                assert!(found.insert((host.as_str(), path.as_str(), endpoint.role, generation.standing)), "{host}{path} is there twice");
            }
        }
    }
    assert_eq!(found, ADDRESSES.iter().copied().collect());
}

#[test]
fn the_embedded_pack_holds_the_catalogue() {
    let loaded = embedded();
    let pack = loaded.packs.iter().find(|p| p.name == "goto-v2").expect("goto-v2");
    let found: Vec<_> = pack.rules.iter().map(|r| (r.id.as_str(), r.severity, r.fix)).collect();
    assert_eq!(found, CATALOGUE);
}

#[test]
fn every_rule_explains_itself() {
    for rule in embedded().packs.iter().flat_map(|p| &p.rules) {
        assert!(rule.why.len() > 80 && rule.why.trim_end().ends_with('.'), "{}: why", rule.id);
        assert!(rule.message.ends_with('.') && !rule.message.contains(". "), "{}: the message is one sentence", rule.id);
        assert!(rule.guide.is_some() || rule.id == "resource-oauth-token-scheme", "{}: guide", rule.id);
        assert!(!rule.examples.is_empty(), "{}: example", rule.id);
        assert!(rule.examples.iter().all(|e| !e.bad.is_empty() && !e.good.is_empty() && e.bad != e.good), "{}: example", rule.id);
        for reference in &rule.references {
            assert!([6749, 6750, 7617, 8259, 9700].contains(&reference.rfc), "{}: {}", rule.id, reference.rfc);
            assert!(reference.says.is_some(), "{}: {}", rule.id, reference.title());
        }
    }
}

#[test]
fn generations_are_told_apart() {
    let loaded = embedded();
    let pack = &loaded.packs[0];
    assert_eq!(pack.target_url(Role::Token).as_deref(), Some("https://api.getgo.com/oauth/v2/token"));
    assert_eq!(pack.target_url(Role::Authorize).as_deref(), Some("https://api.getgo.com/oauth/v2/authorize"));
    let newer = pack.generations.iter().find(|g| g.standing == Standing::Newer).unwrap();
    assert_eq!(newer.url(Role::Token).as_deref(), Some("https://authentication.logmeininc.com/oauth/token"));
    assert!(pack.hosts().contains(&"api.citrixonline.com"));
}

#[test]
fn references_link_to_sections_and_appendices() {
    let loaded = embedded();
    let rule = loaded.packs[0].rule("token-request-not-form").unwrap();
    let links: Vec<String> = rule.references.iter().map(Reference::link).collect();
    assert_eq!(links, ["https://www.rfc-editor.org/rfc/rfc6749#section-4.1.3", "https://www.rfc-editor.org/rfc/rfc6749#appendix-B"]);
    assert_eq!(rule.references[1].title(), "RFC 6749 appendix B");
}

#[test]
fn a_pack_says_what_requests_are_rewritten_for() {
    let loaded = embedded();
    let target = loaded.packs[0].rewrite_target();
    assert_eq!(&*target.token_url, "https://api.getgo.com/oauth/v2/token");
    assert_eq!(&**target.renamed(&"user_id".into()), "username");
    assert!(target.drops("client_id") && target.is_confidential("password"));
    let renewal = target.renewal().unwrap();
    assert_eq!((&*renewal.name, renewal.params.len()), ("refresh_token", 1));
    assert!(target.grant("password").unwrap().params.iter().any(|p| &**p == "username"));
    assert!(loaded.dialects.of("php").is_some_and(|d| !d.fallback) && loaded.dialects.of("unheard-of").is_some());
    assert!(loaded.clients.of("php").next().is_some() && loaded.clients.of("javascript").next().is_some());
}
