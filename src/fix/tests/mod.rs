//! Hand-built requests over small sources: what their rewrites are.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod bench;
mod templates;

use crate::model::http::{Part, Piece, PieceKind, Text};
use bench::{Bench, Code, Known, Read};

#[test]
fn a_url_with_holes_becomes_a_form_with_the_same_expressions() {
    let bench = Bench::new(
        "a.php",
        "php",
        r#"<?php class A { private $apiKey; private $apiSecret; function login($code) {
            return file_get_contents("https://api.example.com/old?grant_type=authorization_code&code=" . urlencode($code) . "&client_id={$this->apiKey}"); } }"#,
    );
    let mut request = bench.request("php/curl", &[]);
    request.query = bench.params(&[
        ("grant_type", Known("authorization_code")),
        ("code", Code("urlencode($code)")),
        ("client_id", Code("$this->apiKey")),
    ]);
    let text = bench.context().token_request(&request).unwrap();
    assert_eq!(
        text,
        "$ch = curl_init('https://api.example.com/new/token');
curl_setopt_array($ch, [
    CURLOPT_USERPWD => $this->apiKey . ':' . $this->apiSecret,
    CURLOPT_POSTFIELDS => http_build_query([
        'grant_type' => 'authorization_code',
        'code' => $code,
    ]),
    CURLOPT_RETURNTRANSFER => true,
]);
$answer = json_decode(curl_exec($ch), true);"
    );
}

#[test]
fn names_change_and_the_client_moves_to_the_header() {
    let bench = Bench::new(
        "a.js",
        "javascript",
        "const body = { grant_type: 'password', user: cfg.mail, password: cfg.password, client_id: cfg.consumerKey }; cfg.consumerSecret",
    );
    let request = bench.request(
        "javascript/fetch",
        &[
            ("grant_type", Known("password")),
            ("user", Code("cfg.mail")),
            ("password", Code("cfg.password")),
            ("client_id", Code("cfg.consumerKey")),
        ],
    );
    let text = bench.context().token_request(&request).unwrap();
    assert!(text.contains("login: cfg.mail, password: cfg.password }"), "{text}");
    assert!(text.contains("Buffer.from(cfg.consumerKey + ':' + cfg.consumerSecret)"), "{text}");
    assert!(!text.contains("client_id"), "{text}");
}

#[test]
fn literal_credentials_never_show() {
    let bench = Bench::new(
        "a.php",
        "php",
        "<?php f(['grant_type' => 'password', 'user' => 'jo', 'password' => 'hunter2', 'client_id' => 'k1', 'client_secret' => 's3cr3t'], PW ?: 'pa55');",
    );
    let all = [
        ("grant_type", Known("password")),
        ("user", Known("jo")),
        ("password", Known("hunter2")),
        ("client_id", Known("k1")),
        ("client_secret", Known("s3cr3t")),
    ];
    let text = bench.context().token_request(&bench.request("php/curl", &all)).unwrap();
    assert!(!text.contains("hunter2") && !text.contains("s3cr3t"), "{text}");
    assert!(text.contains("'password' => getenv('ACME_PASSWORD')"), "{text}");
    assert!(text.contains("'k1' . ':' . getenv('ACME_SECRET')"), "{text}");

    let fallback = bench.request("php/curl", &[("grant_type", Known("password")), ("password", Code("PW ?: 'pa55'"))]);
    let text = bench.context().token_request(&fallback).unwrap();
    assert!(!text.contains("pa55"), "{text}");
}

#[test]
fn a_constant_is_named_where_it_is_read() {
    let bench = Bench::new(
        "a.php",
        "php",
        "<?php class A { const KEY = 'abc'; const SECRET = 'xyz'; function f() { g('?client_id=' . self::KEY); } }",
    );
    let request = bench.request("php/curl", &[("client_id", Read("self::KEY", "abc"))]);
    let text = bench.context().token_request(&request).unwrap();
    assert!(text.contains("CURLOPT_USERPWD => self::KEY . ':' . self::SECRET"), "{text}");
    assert!(!text.contains("xyz"), "{text}");
}

#[test]
fn a_value_that_a_loop_passes_on_is_named_where_it_was_given() {
    let source = "<?php function f($id) { g(['client_id' => trim($id), 'code' => $x]); } function g($all) { foreach ($all as $k => $v) h($k . $v); }";
    let bench = Bench::new("a.php", "php", source);
    let mut request = bench.request("php/curl", &[("client_id", Code("$v"))]);
    request.function = bench.span("function f($id) { g(['client_id' => trim($id), 'code' => $x]); }");
    let text = bench.context().token_request(&request).unwrap();
    assert!(text.contains("trim($id) . ':'"), "{text}");
}

#[test]
fn a_variable_with_a_known_text_stays_a_variable() {
    let bench = Bench::new("a.php", "php", "<?php f('abc'); function f($key) { g(['client_id' => $key]); }");
    let mut request = bench.request("php/curl", &[("client_id", Known("abc"))]);
    request.function = bench.span("function f($key) { g(['client_id' => $key]); }");
    request.form.entries[0].value_span = bench.span("$key]").slice(0, 4);
    let text = bench.context().token_request(&request).unwrap();
    assert!(text.contains("$key . ':'"), "{text}");
}

#[test]
fn a_request_to_the_authorize_endpoint_becomes_its_url() {
    let bench = Bench::new("a.php", "php", "<?php curl('https://api.example.com/old/authorize?client_id=' . $id);");
    let mut request = bench.request("php/curl", &[]);
    let span = bench.span("https://api.example.com/old/authorize");
    let kind = PieceKind::Literal("https://api.example.com/old/authorize".into());
    request.url = Part::is(Text { pieces: vec![Piece { kind, span, exact: true, via: vec![] }] });
    request.query = bench.params(&[("client_id", Code("$id"))]);
    let text = bench.context().token_request(&request).unwrap();
    assert!(text.contains("/new/authorize?") && text.contains("'client_id' => $id"), "{text}");
}

#[test]
fn a_field_without_a_value_is_still_its_expression() {
    let bench = Bench::new("a.php", "php", "<?php g('?client_id=' . $this->key . '&state=');");
    let mut request = bench.request("php/curl", &[]);
    let mut param = bench.params(&[("client_id", Code("$this->key"))]).entries.remove(0);
    param.value = Part::is(Text::default());
    param.value_span = param.name_span;
    request.query.entries.push(param);
    let text = bench.context().token_request(&request).unwrap();
    assert!(text.contains("$this->key . ':'"), "{text}");

    let mut built = bench.built(&[("client_id", Code("$this->key")), ("state", Known("state"))]);
    built.query.entries[1].value = Part::is(Text::default());
    let text = bench.context().authorize_url(&built).unwrap();
    assert!(text.contains("random_bytes"), "{text}");
}

#[test]
fn a_setting_brings_its_sister() {
    let bench = Bench::new("a.js", "javascript", "post({ client_id: process.env.SHOP_CLIENT_ID })");
    let request = bench.request("javascript/fetch", &[("client_id", Code("process.env.SHOP_CLIENT_ID"))]);
    let text = bench.context().token_request(&request).unwrap();
    assert!(text.contains("process.env.SHOP_CLIENT_ID + ':' + process.env.SHOP_CLIENT_SECRET"), "{text}");
}

#[test]
fn a_local_variable_has_no_sister_in_another_function() {
    let source = "<?php function f($key) { post(['client_id' => $key]); } function g($secret) {}";
    let bench = Bench::new("a.php", "php", source);
    let mut request = bench.request("php/curl", &[("client_id", Code("$key"))]);
    request.function = bench.span("function f($key) { post(['client_id' => $key]); }");
    let text = bench.context().token_request(&request).unwrap();
    assert!(text.contains("$key . ':' . getenv('ACME_SECRET')"), "{text}");
}

#[test]
fn operands_get_parentheses() {
    let bench = Bench::new("a.php", "php", "<?php post(['client_id' => $a ?: 'x']);");
    let request = bench.request("php/curl", &[("client_id", Code("$a ?: 'x'"))]);
    assert!(bench.context().token_request(&request).unwrap().contains("($a ?: 'x') . ':' . getenv"));
}

#[test]
fn what_the_code_lacks_is_a_variable() {
    let bench = Bench::new("a.php", "php", "<?php login('grant_type', 'refresh_token');");
    let request = bench.request("php/curl", &[("grant_type", Known("refresh_token"))]);
    let text = bench.context().token_request(&request).unwrap();
    assert!(text.contains("'refresh_token' => $refresh_token,"), "{text}");
}

#[test]
fn a_library_without_a_rewrite_gets_the_usual_one() {
    let bench = Bench::new("a.php", "php", "<?php login($grant_type, $code);");
    let request = bench.request("php/silent", &[("grant_type", Code("$grant_type")), ("code", Code("$code"))]);
    let text = bench.context().token_request(&request).unwrap();
    assert!(text.contains("curl_init") && text.contains("'grant_type' => $grant_type"), "{text}");
}

#[test]
fn the_redirect_uri_of_the_authorize_request_is_repeated() {
    let mut bench = Bench::new("a.php", "php", "<?php f('grant_type', 'authorization_code', $code, 'redirect_uri', self::BACK);");
    let grant = [("grant_type", Known("authorization_code")), ("code", Code("$code"))];
    let without = bench.context().token_request(&bench.request("php/curl", &grant)).unwrap();
    assert!(!without.contains("redirect_uri"), "{without}");
    bench.understood.built = vec![bench.built(&[("redirect_uri", Code("self::BACK"))])];
    let with = bench.context().token_request(&bench.request("php/curl", &grant)).unwrap();
    assert!(with.contains("'redirect_uri' => self::BACK,"), "{with}");
}

#[test]
fn code_at_users_is_sent_to_a_server() {
    let bench = Bench::new("login.js", "javascript", "window.x = { client_id: cfg.key, code: location.search.slice(6), s: cfg.secret }");
    let request = bench.request("javascript/callback", &[("client_id", Code("cfg.key")), ("code", Code("location.search.slice(6)"))]);
    let text = bench.context().token_request(&request).unwrap();
    assert!(text.starts_with("// This code runs at users'"), "{text}");
    assert!(text.contains("process.env.ACME_SECRET") && !text.contains("cfg.secret"), "{text}");
    assert!(text.contains("{ code: code }"), "{text}");
}

#[test]
fn an_authorize_url_gets_what_it_lacks() {
    let bench = Bench::new(
        "a.php",
        "php",
        "<?php header('https://x/?client_id=' . self::KEY . '&redirect_uri=' . urlencode($back) . '&state=fixed');",
    );
    let built = bench.built(&[("client_id", Code("self::KEY")), ("redirect_uri", Code("urlencode($back)")), ("state", Known("fixed"))]);
    let text = bench.context().authorize_url(&built).unwrap();
    assert_eq!(
        text,
        "$state = bin2hex(random_bytes(16));
$_SESSION['oauth_state'] = $state; // the state that comes back must be the same
$url = 'https://api.example.com/new/authorize?' . http_build_query([
    'response_type' => 'code',
    'client_id' => self::KEY,
    'redirect_uri' => $back,
    'state' => $state,
]);"
    );
}

#[test]
fn an_own_state_stays() {
    let bench = Bench::new("a.js", "javascript", "go('https://x/?client_id=' + id + '&state=' + req.session.state)");
    let built = bench.built(&[("client_id", Code("id")), ("state", Code("req.session.state"))]);
    let text = bench.context().authorize_url(&built).unwrap();
    assert!(text.contains("state: req.session.state") && !text.contains("randomBytes"), "{text}");
}

#[test]
fn a_refresh_keeps_what_the_answer_does_not_replace() {
    let bench = Bench::new("a.js", "javascript", "const id = 1, secret = 2; function f(code) { post({ client_id: id, code: code }) }");
    let mut request = bench.request("javascript/fetch", &[("client_id", Code("id")), ("code", Code("code"))]);
    request.function = bench.span("function f(code) { post({ client_id: id, code: code }) }");
    let text = bench.context().renewal(&request).unwrap();
    assert!(text.contains("async function refreshAccessToken(token) {"), "{text}");
    assert!(text.contains("grant_type: 'refresh_token', refresh_token: token.refresh_token"), "{text}");
    assert!(text.contains("answer.refresh_token || token.refresh_token") && text.contains("expires_in - 60"), "{text}");

    request.client = "javascript/callback".into();
    let text = bench.context().renewal(&request).unwrap();
    assert!(text.contains("function refreshAccessToken(token, done) {"), "{text}");
    let inside = text.find("done(null, token)").unwrap();
    assert!(inside < text.rfind("});").unwrap(), "{text}");
}

#[test]
fn a_refresh_in_php_takes_the_variables_it_would_not_see() {
    let bench = Bench::new("a.php", "php", "<?php function f($key, $secret) { post(['client_id' => $key]); }");
    let request = bench.request("php/curl", &[("client_id", Code("$key"))]);
    let text = bench.context().renewal(&request).unwrap();
    assert!(text.contains("function refreshAccessToken(array $token, $key, $secret)"), "{text}");
    let bench = Bench::new("a.php", "php", "<?php function f($org) { post(['client_id' => $org->key()]); }");
    let text = bench.context().renewal(&bench.request("php/curl", &[("client_id", Code("$org->key()"))])).unwrap();
    assert!(text.contains("function refreshAccessToken(array $token, $org)"), "{text}");
    let bench = Bench::new("a.php", "php", "<?php class A { function f() { post(['client_id' => $this->key]); } }");
    let text = bench.context().renewal(&bench.request("php/curl", &[("client_id", Code("$this->key"))])).unwrap();
    assert!(text.contains("public function refreshAccessToken(array $token)\n"), "{text}");
}

#[test]
fn other_languages_get_a_shell_command() {
    let bench = Bench::new("a.txt", "text", "grant_type=authorization_code code=<CODE> it's");
    let request = bench.request("", &[("grant_type", Known("authorization_code")), ("code", Known("<CODE>"))]);
    let text = bench.context().token_request(&request).unwrap();
    assert_eq!(
        text,
        "curl -u \"$ACME_ID:$ACME_SECRET\" \\
  --data-urlencode \"grant_type=authorization_code\" \\
  --data-urlencode \"code=<CODE>\" \\
  https://api.example.com/new/token"
    );
}

#[test]
fn a_url_in_a_document_becomes_a_command() {
    let text = "Call `https://api.example.com/old/token?grant_type=password&user={mail}&password=hunter2&client_id={key}`.";
    let bench = Bench::new("README.md", "markdown", text);
    let written = bench.context().url_in_text(bench.span("/old/token")).unwrap();
    assert_eq!(
        written,
        "curl -u \"{key}:$ACME_SECRET\" \\
  --data-urlencode \"grant_type=password\" \\
  --data-urlencode \"login={mail}\" \\
  --data-urlencode \"password=$ACME_PASSWORD\" \\
  https://api.example.com/new/token"
    );
    let bench =
        Bench::new("README.md", "markdown", "Open https://api.example.com/old/authorize?client_id=<KEY>&redirect_uri=https%3A%2F%2Fa.b.");
    let written = bench.context().url_in_text(bench.span("/old/authorize")).unwrap();
    let url = "https://api.example.com/new/authorize?response_type=code&client_id=<KEY>&redirect_uri=https%3A%2F%2Fa.b&state={state}";
    assert_eq!(written, url);
    let bench = Bench::new("a.json", "json", "{\"url\": \"https://api.example.com/old/token\"}");
    assert_eq!(bench.context().url_in_text(bench.span("/old/token")), None);
}

#[test]
fn the_same_inputs_give_the_same_text() {
    let bench = Bench::new("a.js", "javascript", "f({ code: code })");
    let request = bench.request("javascript/fetch", &[("code", Code("code"))]);
    assert_eq!(bench.context().token_request(&request), bench.context().token_request(&request));
}

proptest::proptest! {
    #[test]
    fn no_text_makes_it_panic(text in "[a-z$'\"`(){}\\[\\]?&=+. ,;:/\\\\\n\u{e9}\u{1f600}]{0,120}", start in 0usize..120, length in 0usize..40) {
        let text = format!("https://api.example.com/old/token?grant_type={text}");
        let bench = Bench::new("a.php", "php", &text);
        let span = crate::model::source::Span::new(crate::model::source::FileId(0), start, start + length);
        let _ = bench.context().url_in_text(span);
        let mut request = bench.request("php/curl", &[]);
        let mut param = bench.params(&[("grant_type", Code("grant_type"))]).entries.remove(0);
        param.value_span = span;
        param.value.unknown = start % 2 == 0;
        param.name = if start % 3 == 0 { "client_id".into() } else { "code".into() };
        request.form.entries.push(param.clone());
        request.query.entries.push(param);
        request.function = span;
        request.credentials = Part::is(crate::model::http::Credentials { scheme: "Basic".into(), span });
        let _ = bench.context().token_request(&request);
        let _ = bench.context().renewal(&request);
    }
}
