//! What must never be printed: credentials that stand in the code.
//!
//! Each position is a file whose credential stands beside, or in, what is reported, so that every format would quote it.

use super::{Done, run};
use clap::ValueEnum;
use oauth_migrate_lint::cli::{Format, word};
use std::collections::BTreeMap;
use std::fs;

/// Files by extension: what opens them, the line that is reported, and lines with a credential at `@`.
const POSITIONS: &[(&str, &str, &str, &[&str])] = &[
    (
        "php",
        "<?php",
        "$legacy = file_get_contents('https://api.getgo.com/oauth/access_token?grant_type=refresh_token&refresh_token=' . $x);",
        &[
            "$password = '@';",
            "$this->clientSecret = \"@\";",
            "$config['gtw_password'] = '@';",
            "private $_pwd = '@';",
            "const API_SECRET = '@';",
            "define('PORTAL_PASSWORD', '@');",
            "$a = ['password' => '@', 'x' => 1];",
            "$a = array(\"client_secret\"=>\"@\");",
            "$a = ['password' =>\n    '@',];",
            "$b->setPassword('@');",
            "$b->withToken(\"@\")->get('/x');",
            "$b->basicAuth('portal', '@');",
            "curl_setopt($ch, CURLOPT_USERPWD, 'portal:@');",
            "curl_setopt($ch, CURLOPT_USERPWD, $id . ':' . '@');",
            "$h = ['Authorization: Basic @'];",
            "$h = ['Authorization' => 'Bearer @'];",
            "$h = ['Authorization' => 'Basic ' . base64_encode('portal:@')];",
            "$h = 'Authorization: OAuth oauth_token=@';",
            "$u = 'https://portal:@@portal.example/x';",
            "$u = \"https://portal.example/x?password=@&y=1\";",
            "$u = 'https://portal.example/x?user=me&password=' . '@' . '&y=1';",
            "$u = \"/x?client_secret=@\";",
            "$p = getenv('PORTAL_PASSWORD') ?: '@';",
            "$token = env('PORTAL_TOKEN', '@');",
            "if ($password === '@') { }",
            "// the old password: @",
            "// password=@",
            "# curl -u portal:@ https://portal.example/",
            "/* {\"access_token\": \"@\", \"x\": 1} */",
            "/** \"refresh_token\":\"@\" */",
            "$sql = \"INSERT INTO t SET password = '@'\";",
            "echo \"<input type='hidden' name='password' value='@'>\";",
            "login(user: 'me', password: '@');",
            "$api_key = <<<X\n@\nX;",
        ],
    ),
    (
        "js",
        "'use strict';",
        "fetch('https://api.getgo.com/oauth/access_token?grant_type=refresh_token&refresh_token=' + x);",
        &[
            "const password = '@';",
            "let clientSecret = `@`;",
            "this.accessToken = \"@\";",
            "const a = { password: '@', x: 1 };",
            "const a = { \"client_secret\": \"@\" };",
            "const a = { pass: '@' }, b = 2;",
            "const a = { auth: { user: 'portal', pass: '@' } };",
            "const a = { auth: ['portal', '@'] };",
            "const a = { auth: 'portal:@' };",
            "xhr.setRequestHeader('Authorization', 'Basic @');",
            "req.set('Authorization', 'Bearer @').end();",
            "req.auth('portal', '@').end();",
            "const h = 'Basic ' + btoa('portal:@');",
            "const h = 'Basic ' + btoa('portal' + ':' + '@');",
            "const h = `Basic ${Buffer.from('portal:@').toString('base64')}`;",
            "const u = `https://portal.example/x?password=@&y=${y}`;",
            "const u = 'https://portal:@@portal.example/';",
            "const t = process.env.PORTAL_TOKEN || '@';",
            "const t = process.env.PORTAL_SECRET ?? \"@\";",
            "form.append('password', '@');",
            "localStorage.setItem('access_token', '@');",
            "nconf.set('portal:secret', '@');",
            "// client secret: @",
            "params.password = '@'",
            "signIn('me@portal.example', '@');",
        ],
    ),
    (
        "json",
        "{",
        "  \"token_url\": \"https://api.getgo.com/oauth/access_token\",",
        &[
            "  \"password\": \"@\",",
            "  \"clientSecret\" : \"@\",",
            "  \"Authorization\": \"Basic @\",",
            "  \"url\": \"https://portal:@@portal.example\",",
        ],
    ),
    (
        "yml",
        "portal:",
        "  token_url: https://api.getgo.com/oauth/access_token",
        &[
            "  password: @",
            "  client_secret: \"@\"",
            "  api_key: '@' # old",
            "  dsn: https://portal:@@portal.example/1",
            "  - PORTAL_PASSWORD=@",
        ],
    ),
    (
        "env",
        "APP=portal",
        "TOKEN_URL=https://api.getgo.com/oauth/access_token",
        &["PORTAL_PASSWORD=@", "export CLIENT_SECRET=\"@\"", "API_TOKEN = @", "DATABASE_URL=postgres://portal:@@db/portal"],
    ),
    (
        "md",
        "# Portal",
        "Open https://api.getgo.com/oauth/access_token?grant_type=password&user_id=me&password=@ now.",
        &[
            "    curl -u portal:@ https://portal.example/",
            "    curl -H \"Authorization: Basic @\" https://portal.example/",
            "- password: @",
            "\"access_token\":\"@\"",
            "https://portal.example/?client_secret=@&x=1",
            "The secret is `secret=@`.",
        ],
    ),
    (
        "py",
        "import requests",
        "requests.get('https://api.getgo.com/oauth/access_token?grant_type=password&password=@')",
        &[
            "password = '@'",
            "requests.post(u, auth=('portal', '@'))",
            "d = {'client_secret': '@'}",
            "t = os.environ.get('TOKEN', '@')",
            "h = {'Authorization': 'Bearer @'}",
        ],
    ),
    (
        "java",
        "class Portal {",
        "  String u = \"https://api.getgo.com/oauth/access_token?grant_type=password&password=@\";",
        &[
            "  String password = \"@\";",
            "  static final String CLIENT_SECRET = \"@\";",
            "  { map.put(\"password\", \"@\"); }",
            "  { c.setPassword(\"@\"); }",
        ],
    ),
    (
        "xml",
        "<portal>",
        "  <url>https://api.getgo.com/oauth/access_token</url>",
        &[
            "  <password>@</password>",
            "  <add key=\"ClientSecret\" value=\"@\"/>",
            "  <server password=\"@\"/>",
            "  <param name=\"password\">@</param>",
        ],
    ),
    (
        "sh",
        "#!/bin/sh",
        "curl 'https://api.getgo.com/oauth/access_token?grant_type=password&user_id=me&password=@'",
        &[
            "PASSWORD=@",
            "export PORTAL_SECRET='@'",
            "curl -u portal:@ https://portal.example/",
            "curl --user 'portal:@' x",
            "tool --password @ --user me",
            "curl -d \"password=@\" x",
        ],
    ),
];

/// Values as people choose and machines make them.
fn value(number: usize) -> String {
    match number % 4 {
        0 => format!("Tr0ub4dor{number}x"),
        1 => format!("s3cr3t{number}Qz"),
        2 => format!("9f86d081884c7d659a2f{number:04}"),
        _ => format!("cG9ydGFs{number:03}OnNlc3Nh"),
    }
}

#[test]
fn credentials_are_never_printed() {
    let folder = tempfile::tempdir().unwrap();
    let mut planted: BTreeMap<String, String> = BTreeMap::new();
    let mut number = 0;
    for (extension, first, reported, lines) in POSITIONS {
        for line in *lines {
            number += 1;
            let mut fill = |text: &str| {
                let secret = value(number);
                // `@@` is the credential before the `@` of a URL; an address keeps its own.
                let filled = text.replace("@@", &format!("{secret}\u{1}")).replace("me@portal", "me\u{1}portal").replace('@', &secret);
                if text.replace("me@portal", "").contains('@') {
                    planted.insert(secret, text.to_owned());
                }
                number += 1;
                filled.replace('\u{1}', "@")
            };
            let text = format!("{first}\n{}\n{}\n{}\n", fill(line), fill(reported), fill(line));
            fs::write(folder.path().join(format!("f{number:03}.{extension}")), text).unwrap();
        }
    }
    let files = fs::read_dir(folder.path()).unwrap().count();
    let mut leaks = Vec::new();
    for format in Format::value_variants().iter().map(|format| word(*format)) {
        let report = format!("{format}=report.out");
        let done = run(folder.path(), &["--format", &format, "--report", &report, "--min-confidence", "low", "--show-skipped", "."]);
        let Done { stdout, stderr, .. } = &done;
        let report = fs::read_to_string(folder.path().join("report.out")).unwrap();
        fs::remove_file(folder.path().join("report.out")).unwrap();
        assert_eq!(done.exit, 1, "{stderr}");
        if format == "terminal" {
            assert!(stdout.matches("***").count() > planted.len() / 2, "the positions are not quoted:\n{stdout}");
            let quoted = (1..=number).filter(|n| stdout.contains(&format!("f{n:03}."))).count();
            assert!(quoted * 10 >= files * 9, "only {quoted} of {files} files are quoted");
        }
        for (secret, line) in &planted {
            if [stdout, stderr, &report].iter().any(|text| text.contains(secret.as_str())) {
                let shown = stdout.lines().find(|line| line.contains(secret.as_str())).unwrap_or("(elsewhere)");
                leaks.push(format!("{format}: {line}\n    {shown}"));
            }
        }
    }
    assert!(leaks.is_empty(), "{} leaks:\n{}", leaks.len(), leaks.join("\n"));
}

#[test]
fn what_is_no_credential_stays_readable() {
    let folder = tempfile::tempdir().unwrap();
    let code = "<?php\n$token = request('POST', 'https://api.getgo.com/oauth/access_token', ['password' => $password, 'x' => 'plain']);\n";
    fs::write(folder.path().join("a.php"), code).unwrap();
    let done = run(folder.path(), &["--min-confidence", "low", "."]);
    assert!(done.stdout.contains("'password' => $password, 'x' => 'plain'"), "{}", done.stdout);
    assert!(!done.stdout.contains("***"), "{}", done.stdout);
}
