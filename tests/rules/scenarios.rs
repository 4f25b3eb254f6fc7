//! Judgements that no single fixture shows: units as a whole, places that feed several findings, what makes findings less sure.

use super::load;
use super::tree::Tree;
use oauth_migrate_lint::model::finding::{Confidence, Finding};

fn tree(files: &[(&str, &str)]) -> Tree {
    Tree::new(files.iter().map(|(path, text)| (path.to_string(), text.to_string())).collect())
}

/// `rule path:line confidence`, sorted.
fn found(files: &[(&str, &str)]) -> Vec<String> {
    let tree = tree(files);
    let findings = tree.findings(&load(&[]), "goto-v2");
    let mut found: Vec<String> =
        tree.found(&findings).iter().map(|f| format!("{} {}:{} {}", f.rule, f.path, f.line, f.confidence.word())).collect();
    found.sort();
    found
}

fn findings(files: &[(&str, &str)]) -> (Tree, Vec<Finding>) {
    let tree = tree(files);
    let findings = tree.findings(&load(&[]), "goto-v2");
    (tree, findings)
}

fn of(rule: &str, found: &[String]) -> Vec<String> {
    found.iter().filter_map(|f| f.strip_prefix(rule)?.strip_prefix(' ').map(str::to_owned)).collect()
}

const LOGIN: &str = "<?php\nfunction login($user, $password, $id) {\n    return file_get_contents('https://api.getgo.com/oauth/access_token?grant_type=password&user_id=' . $user . '&password=' . $password . '&client_id=' . $id);\n}\n";

#[test]
fn a_whole_legacy_login_is_one_story() {
    let (tree, findings) = findings(&[("login.php", LOGIN)]);
    let mut rules: Vec<&str> = findings.iter().map(|f| &*f.rule).collect();
    rules.sort_unstable();
    let expected = [
        "endpoint-superseded",
        "password-grant",
        "password-grant-user-id",
        "token-legacy-endpoint",
        "token-request-client-id",
        "token-request-missing-basic-auth",
        "token-request-params-in-query",
        "token-request-uses-get",
    ];
    assert_eq!(rules, expected);
    assert!(findings.iter().all(|f| f.confidence == Confidence::High && tree.line(f.at) == 3), "{findings:#?}");
    let story: Vec<Option<u32>> = findings.iter().filter(|f| &*f.rule != "endpoint-superseded").map(|f| f.request).collect();
    assert!(story.iter().all(|r| r.is_some() && *r == story[0]), "{story:?}");
    let query = findings.iter().find(|f| &*f.rule == "token-request-params-in-query").unwrap();
    assert!(query.message.contains("logs") && query.message.contains("`password`"), "{}", query.message);
    let at = |rule: &str| tree.sources.slice(findings.iter().find(|f| &*f.rule == rule).unwrap().at);
    assert_eq!(at("token-legacy-endpoint"), "https://api.getgo.com/oauth/access_token");
    assert_eq!(at("password-grant-user-id"), "user_id");
    assert_eq!(at("token-request-client-id"), "client_id");
    assert_eq!(at("token-request-uses-get"), "file_get_contents");
}

#[test]
fn much_code_that_has_nothing_to_do_with_it_changes_nothing() {
    let page = "<?php\nfunction keep() {\n    $_SESSION['answer'] = json_decode(login($_POST['name'], $_POST['word'], SHOP_KEY));\n}\n";
    let before = found(&[("login.php", LOGIN), ("page.php", page)]);
    assert!(before.iter().any(|finding| finding.contains("token-never-refreshed")), "{before:?}");
    let other: String = (0..6_000).map(|i| format!("function step{i}($rows) {{\n    return count($rows) + {i};\n}}\n")).collect();
    let other = format!("<?php\n{other}");
    assert_eq!(found(&[("login.php", LOGIN), ("page.php", page), ("other.php", &other)]), before);
}

#[test]
fn an_exempt_product_keeps_its_login() {
    let corporate = "<?php\nconst REPORTS = 'https://api.getgo.com/G2AC/rest/v1/reports';\n";
    assert_eq!(found(&[("login.php", LOGIN), ("reports.php", corporate)]), Vec::<String>::new());
    let others = "<?php\nconst MEETINGS = 'https://api.getgo.com/G2M/rest/meetings';\n";
    assert!(!found(&[("login.php", LOGIN), ("reports.php", corporate), ("meetings.php", others)]).is_empty());
    let paths =
        "<?php\nconst HOST = 'https://api.getgo.com';\nconst REPORTS = '/G2AC/rest/v1/reports';\nconst MEETINGS = '/G2M/rest/meetings';\n";
    assert!(!found(&[("login.php", LOGIN), ("paths.php", paths)]).is_empty(), "paths count without their host");
}

#[test]
fn a_project_beyond_the_target_is_left_alone() {
    let beyond = "<?php\nfunction login($code, $id) {\n    $fields = ['grant_type' => 'authorization_code', 'code' => $code, 'client_id' => $id];\n    return send('https://authentication.logmeininc.com/oauth/token', $fields);\n}\nconst REST = 'https://api.getgo.com/G2W/rest';\n";
    assert_eq!(found(&[("login.php", beyond)]), Vec::<String>::new());
    let header = "<?php\nconst REST = 'https://api.getgo.com/G2W/rest';\nconst HEADER = 'OAuth oauth_token=';\n";
    assert_eq!(found(&[("login.php", beyond), ("rest.php", header)]), ["resource-oauth-token-scheme rest.php:3 high"]);
}

#[test]
fn an_unsent_grant_counts_where_nobody_else_is_in_reach() {
    let unsent = "<?php\nfunction login($mailbox, $user, $password) {\n    return $mailbox->deliver(['grant_type' => 'password', 'user_id' => $user, 'password' => $password]);\n}\n";
    let ours = "<?php\nconst HOST = 'https://api.getgo.com';\n";
    let others = "<?php\nconst OTHER = 'https://api.elsewhere.dev/oauth/token';\n";
    let with_host = found(&[("login.php", unsent), ("urls.php", ours)]);
    assert_eq!(of("password-grant-user-id", &with_host), ["login.php:3 medium"]);
    assert!(of("token-request-uses-get", &with_host).is_empty() && of("token-request-missing-basic-auth", &with_host).is_empty());
    assert_eq!(found(&[("login.php", unsent)]), Vec::<String>::new(), "no evidence");
    let both = found(&[("login.php", unsent), ("urls.php", ours), ("others.php", others)]);
    assert!(both.iter().all(|f| f.ends_with(" low")), "{both:?}");
}

#[test]
fn test_code_is_at_most_low_about_urls() {
    let test = "<?php\nfunction testUrl($client) {\n    assertEquals('https://api.getgo.com/oauth/access_token', $client->url());\n}\n";
    assert_eq!(found(&[("tests/ClientTest.php", test)]), ["token-legacy-endpoint tests/ClientTest.php:3 low"]);
    assert_eq!(of("token-legacy-endpoint", &found(&[("src/Client.php", test)])), ["src/Client.php:3 high"]);
}

#[test]
fn recordings_are_prose() {
    let recorded = "{ \"request\": { \"uri\": \"https://api.getgo.com/oauth/access_token\" } }";
    assert_eq!(found(&[("spec/cassettes/login.json", recorded)]), ["legacy-url-in-docs spec/cassettes/login.json:1 high"]);
    assert_eq!(of("token-legacy-endpoint", &found(&[("config/login.json", recorded)])), ["config/login.json:1 high"]);
}

#[test]
fn settings_for_people_are_prose() {
    let openapi =
        "{ \"description\": \"Replaces https://api.getgo.com/oauth/authorize.\", \"url\": \"https://api.getgo.com/oauth/v2/authorize\" }";
    assert_eq!(of("legacy-url-in-docs", &found(&[("api.json", openapi)])), ["api.json:1 high"]);
    assert!(of("authorize-legacy-endpoint", &found(&[("api.json", openapi)])).is_empty());
}

#[test]
fn files_without_a_frontend_are_read_line_by_line() {
    let swift = "let host = \"https://api.getgo.com\"\n// see https://api.getgo.com/oauth/authorize\nlet url = \"\\(host)/oauth/access_token?grant_type=password&user_id=\\(user)&client_id=\\(id)\"\nlet login = String(format: \"https://api.getgo.com/oauth/authorize?client_id=%@\", id)\nlet other = \"https://graph.example.org/oauth/access_token\"\nlet new = host + \"/oauth/v2/token?grant_type=refresh_token\"\n";
    let found = found(&[("Login.swift", swift)]);
    let expected = [
        "authorize-legacy-endpoint Login.swift:4 medium",
        "endpoint-superseded Login.swift:3 medium",
        "legacy-url-in-docs Login.swift:2 medium",
        "password-grant Login.swift:3 medium",
        "password-grant-user-id Login.swift:3 medium",
        "token-legacy-endpoint Login.swift:3 medium",
        "token-request-client-id Login.swift:3 medium",
        "token-request-params-in-query Login.swift:3 medium",
    ];
    assert_eq!(found, expected);
}

#[test]
fn placeholders_of_any_spelling_end_a_path() {
    for spelling in ["{0}", "%@", "<CODE>", "{code}", "#{x}", "%s", "$query", "@{x}", ":1"] {
        let line = format!("URL = 'https://api.getgo.com/oauth/access_token{spelling}'\n");
        assert_eq!(of("token-legacy-endpoint", &found(&[("login.pl", &line)])), ["login.pl:1 medium"], "{spelling}");
        let asked = format!("URL = 'https://api.getgo.com/oauth/access_token?grant_type=password&user_id={spelling}'\n");
        assert_eq!(of("password-grant-user-id", &found(&[("login.pl", &asked)])), ["login.pl:1 medium"], "{spelling}");
    }
}

#[test]
fn one_constant_that_feeds_many_calls_is_one_finding() {
    let urls = "<?php\nclass Urls {\n    const TOKEN = 'https://api.getgo.com/oauth/access_token';\n}\n";
    let call = "<?php\nfunction call_N($form) {\n    $ch = curl_init(Urls::TOKEN);\n    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query($form));\n    return curl_exec($ch);\n}\n";
    let calls: Vec<(String, String)> = (1..=5).map(|n| (format!("call{n}.php"), call.replace("_N", &n.to_string()))).collect();
    let mut files: Vec<(&str, &str)> = vec![("urls.php", urls)];
    files.extend(calls.iter().map(|(path, text)| (path.as_str(), text.as_str())));
    let (tree, findings) = findings(&files);
    let endpoint: Vec<&Finding> = findings.iter().filter(|f| &*f.rule == "token-legacy-endpoint").collect();
    assert_eq!(endpoint.len(), 1);
    assert_eq!((tree.path(endpoint[0].at), tree.line(endpoint[0].at)), ("urls.php".to_owned(), 3));
    let named: std::collections::BTreeSet<String> = endpoint[0].related.iter().map(|(span, _)| tree.path(*span)).collect();
    assert_eq!(named.len(), 5, "{:?}", endpoint[0].related);
}

#[test]
fn a_host_that_may_be_another_makes_findings_less_sure() {
    let wire = |host: &str| {
        format!(
            "<?php\nfunction send($live, $id) {{\n    $host = {host};\n    return file_get_contents($host . '/oauth/v2/token?grant_type=refresh_token&refresh_token=' . $id);\n}}\n"
        )
    };
    let get = |host: &str| of("token-request-uses-get", &found(&[("wire.php", &wire(host))]));
    assert_eq!(get("'https://api.getgo.com'"), ["wire.php:4 high"]);
    assert_eq!(get("getenv('HOST') ?: 'https://api.getgo.com'"), ["wire.php:4 medium"]);
    assert_eq!(get("$live ? 'https://api.getgo.com' : 'https://api.elsewhere.dev'"), ["wire.php:4 low"]);
    assert_eq!(get("'https://api.elsewhere.dev'"), Vec::<String>::new());
}

#[test]
fn the_order_of_files_and_other_units_changes_nothing() {
    let files = [("b.php", LOGIN), ("a.php", "<?php\nconst HOST = 'https://api.getgo.com';\n")];
    let mut turned = files;
    turned.reverse();
    assert_eq!(found(&files), found(&turned));
}
