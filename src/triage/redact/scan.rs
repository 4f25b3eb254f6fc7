//! Finding credentials in a text of any language: names of credentials, and the values that follow them.
//!
//! This is no parser. It reads on from a name over whatever separates names from values (`=>`, `=`, `:`, a comma, a parenthesis, a tag), and
//! takes the literals it meets until the entry ends. It errs on the side of masking.

use super::areas::Areas;
use super::names::{self, Holds};
use super::reader::{arguments, entry, floor};
use super::values::{self, Pattern};
use regex::Regex;
use std::ops::Range;

/// How far a value may stand from its name, in bytes.
pub(super) const REACH: usize = 2_000;

static NAME: Pattern = Pattern::new(|| Regex::new(r"[A-Za-z_][A-Za-z0-9_-]*").ok());
/// What a name must hold to be looked at twice.
static WORTH: Pattern =
    Pattern::new(|| Regex::new("(?i)pass|pw|secret|token|key|auth|credential|jwt|bearer|login|logon|signin|sign_in").ok());
/// `user:password@` in a URL.
static USERINFO: Pattern = Pattern::new(|| Regex::new(r#"://(?P<part>[^\s/:@'"<>`]*:[^\s/@'"<>`]+)@"#).ok());
static JWT: Pattern = Pattern::new(|| Regex::new(r"\beyJ[A-Za-z0-9_-]{6,}\.[A-Za-z0-9_-]{4,}(?:\.[A-Za-z0-9_-]*)?").ok());
static SCHEME: Pattern = Pattern::new(|| Regex::new(r"(?i)\b(?:basic|bearer)\s+(?P<part>[A-Za-z0-9+/=._~-]{8,})").ok());
/// `-u id:secret`.
static OPTION: Pattern = Pattern::new(|| Regex::new(r#"(?:\s|^)(?:-u|--user|--proxy-user)[ =]?['"]?(?P<part>[^\s'":]+:[^\s'"]+)"#).ok());
/// The literal that an encoder of credentials is handed.
static ENCODER: Pattern = Pattern::new(|| Regex::new(r"(?i)(?:base64\w*|btoa|b64encode|encode64|Buffer\.from)\s*(?P<part>\()").ok());
/// What a shell prints for an encoder.
static PRINTED: Pattern = Pattern::new(|| {
    Regex::new(r#"\b(?:echo|printf|print)\s+(?:-\w+\s+)*(?:['"]%s['"]\s+)?['"]?(?P<part>[^\s'":|]+:[^\s'"|]+)['"]?\s*\|\s*(?:\S*/)?(?:g?base64|openssl)\b"#).ok()
});
static PEM: Pattern = Pattern::new(|| Regex::new(r"-----BEGIN [A-Z ]*PRIVATE KEY-----(?P<part>[^-]+)").ok());

/// The ranges of a text that hold credentials, in no order.
pub(super) fn credentials(text: &str, areas: &Areas) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for name in NAME.ranges(text) {
        let Some(word) = text.get(name.clone()).filter(|word| WORTH.is_match(word)) else { continue };
        let holds = names::holds(word);
        let call = names::takes(word);
        if holds != Holds::Nothing || call {
            after_name(text, areas, name, holds, call, &mut found);
        }
    }
    let unusual = |part: &Range<usize>| text.get(part.clone()).is_some_and(values::is_unusual);
    found.extend(JWT.ranges(text).flat_map(|part| parts(text, part)));
    found.extend(SCHEME.ranges(text).filter(unusual).flat_map(|part| parts(text, part)));
    found.extend(PEM.ranges(text));
    found.extend(USERINFO.ranges(text).chain(OPTION.ranges(text)).chain(PRINTED.ranges(text)).flat_map(|part| pair(text, vec![part], 0)));
    found.extend(ENCODER.ranges(text).flat_map(|open| pair(text, arguments(text, open.end), 0)));
    found
}

/// The parts of a value that must not be shown, as ranges of the text.
fn parts(text: &str, value: Range<usize>) -> Vec<Range<usize>> {
    let Some(content) = text.get(value.clone()) else { return Vec::new() };
    values::secret_parts(content).into_iter().map(|part| value.start + part.start..value.start + part.end).collect()
}

/// The secret parts of a name and a secret: what stands behind the colon; without one, what stands behind the first `names` literals.
fn pair(text: &str, literals: Vec<Range<usize>>, names: usize) -> Vec<Range<usize>> {
    let content = |literal: &Range<usize>| text.get(literal.clone()).unwrap_or("");
    let colon = |literal: &Range<usize>| content(literal).find(':').filter(|at| !content(literal)[*at..].starts_with("://"));
    let with_colon = literals.iter().position(|literal| colon(literal).is_some());
    let behind = literals.iter().enumerate().filter_map(|(index, literal)| match with_colon {
        Some(first) if index < first => None,
        Some(first) if index == first => colon(literal).map(|at| literal.start + at + 1..literal.end),
        Some(_) => Some(literal.clone()),
        None => (index >= names).then(|| literal.clone()),
    });
    behind.flat_map(|part| parts(text, part)).collect()
}

/// What stands between a name and its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Link {
    /// `=`, `:`, `=>` and comparisons.
    Assign,
    /// The name was an argument, the value is the next one.
    Comma,
    /// The name is called.
    Call,
    /// A tag's text or its `value` attribute.
    Tag,
    /// A command line option and a blank.
    Option,
}

fn after_name(text: &str, areas: &Areas, name: Range<usize>, holds: Holds, call: bool, found: &mut Vec<Range<usize>>) {
    let limit = floor(text, name.end + REACH);
    let Some(rest) = text.get(name.end..limit) else { return };
    let Some((link, len)) = link(text, &name, rest) else { return };
    let start = behind_scheme(text, areas, &name, behind_quote(text, areas, &name, name.end + len));
    let keep = |value: &str| match (holds, link) {
        (Holds::Perhaps, _) => !values::looks_made(value),
        (Holds::Pair, Link::Option) => !value.contains(':'),
        (_, Link::Comma) => !sets(text, &name) && values::is_identifier(value),
        _ => false,
    };
    let lists = holds == Holds::Pair || text.get(name.clone()).is_some_and(|n| n.to_ascii_lowercase().contains("credential"));
    let mut literals = match link {
        Link::Call if call => arguments(text, start),
        Link::Assign if ends_in_literal(text, areas, &name, start) => Vec::new(),
        Link::Assign => entry(text, start, limit, lists),
        Link::Comma => entry(text, start, limit, false),
        Link::Call | Link::Tag | Link::Option => Vec::new(),
    };
    let joined = start != name.end + len;
    let quoted = text.get(start..limit).is_some_and(|rest| rest.trim_start().starts_with(['"', '\'', '`']));
    if (literals.is_empty() || !quoted) && link != Link::Call && link != Link::Comma && !joined {
        literals.extend(unquoted(text, areas, &name, start, link));
    }
    literals.retain(|value| text.get(value.clone()).is_some_and(|content| !keep(content)));
    if holds == Holds::Credential || holds == Holds::Perhaps {
        found.extend(literals.into_iter().flat_map(|value| parts(text, value)));
    } else {
        // `login('name', 'secret')` has the name first, `auth: 'basic'` no secret at all.
        let names = usize::from(link == Link::Assign || literals.len() > 1);
        found.extend(pair(text, literals, names));
    }
}

/// Where a value begins when the name stands at the end of a literal, as in `'password=' + value`.
fn behind_quote(text: &str, areas: &Areas, name: &Range<usize>, start: usize) -> usize {
    let Some(rest) = text.get(start..).filter(|rest| rest.starts_with(['"', '\'', '`'])) else { return start };
    let quote = rest.chars().next().unwrap_or_default();
    // `'password=' + x + '&y'`: between two closing and opening quotes stand operators, which no value begins and ends with.
    let inside = rest.get(1..).map_or("", |rest| rest.split([quote, '\n']).next().unwrap_or("")).trim();
    let joins = inside.starts_with(['.', '+']) && (inside.len() == 1 || inside.ends_with(['.', '+']));
    let closes = areas.around(name.start).is_some_and(|area| area.end == start);
    if closes || joins { start + 1 } else { start }
}

/// Whether a value begins and ends in the literal that names it, as in `"password=$value" "x=1"`.
fn ends_in_literal(text: &str, areas: &Areas, name: &Range<usize>, start: usize) -> bool {
    let Some(area) = areas.around(name.start).filter(|area| start < area.end && area.end < text.len()) else { return false };
    let value = text.get(start..area.end).unwrap_or("");
    let begins = !value.trim_start().starts_with(['"', '\'', '`', '\\']) && !value.trim().is_empty() && !value.contains('\n');
    let behind = text.get(area.end..).and_then(|rest| rest.strip_prefix(['"', '\'', '`'])).map(str::trim_start);
    begins && behind.is_some_and(|rest| !rest.starts_with(['.', '+']))
}

/// Where a value begins of which the literal that names it has only the scheme, as in `'Authorization: Basic ' . encode(x)`.
fn behind_scheme(text: &str, areas: &Areas, name: &Range<usize>, start: usize) -> usize {
    let Some(area) = areas.around(name.start).filter(|area| start < area.end) else { return start };
    let scheme = text.get(start..area.end).unwrap_or("").trim().to_ascii_lowercase();
    let quoted = text.get(area.end..).is_some_and(|rest| rest.starts_with(['"', '\'', '`']));
    if quoted && matches!(scheme.as_str(), "basic" | "bearer") { area.end + 1 } else { start }
}

/// What follows a name: how it is linked to a value, and after how many bytes the value begins.
fn link(text: &str, name: &Range<usize>, rest: &str) -> Option<(Link, usize)> {
    let closers = rest.len() - rest.trim_start_matches(['"', '\'', '`', ']', '\\']).len();
    let open = rest.get(closers..)?;
    let after = open.trim_start();
    let blank = open.len() - after.len();
    let at = closers + blank;
    for operator in ["===", "!==", "=>", ":=", "==", "!=", "::", "=", ":"] {
        if after.starts_with(operator) {
            // `x ? 'token' : 'code'` names nothing.
            let before = text.get(..name.start).unwrap_or("").trim_end_matches(['"', '\'', '`']).trim_end();
            if operator == ":" && closers > 0 && before.ends_with('?') {
                return None;
            }
            return (operator != "::").then_some((Link::Assign, at + operator.len()));
        }
    }
    // `env('SECRET') ?: 'default'`, `env.SECRET || 'default'`.
    let behind = after.trim_start_matches(')').trim_start();
    if let Some(default) = ["||", "??", "?:", "or "].iter().find_map(|operator| behind.strip_prefix(operator)) {
        return Some((Link::Assign, rest.len() - default.len()));
    }
    if closers == 0 && after.starts_with('(') && blank == 0 {
        return Some((Link::Call, at + 1));
    }
    if after.starts_with(')') && closers > 0 && after.trim_start_matches(')').trim_start().starts_with('=') {
        return None;
    }
    let constant = text.get(name.clone()).is_some_and(|n| n.contains('_') && !n.contains(|c: char| c.is_ascii_lowercase()));
    if after.starts_with(',') && (closers > 0 || constant) {
        return Some((Link::Comma, at + 1));
    }
    let before = text.get(..name.start).unwrap_or("");
    if after.starts_with('>') && before.ends_with(['<', ':', '"', '\'']) {
        return Some((Link::Tag, at + 1));
    }
    if closers > 0 {
        if let Some(value) = ["value", "content", "default"].iter().find_map(|a| after.strip_prefix(a)?.trim_start().strip_prefix('=')) {
            return Some((Link::Assign, rest.len() - value.len()));
        }
        let in_tag = before.rfind('<') > before.rfind('>');
        if let Some(tail) = after.strip_prefix('>').filter(|_| in_tag) {
            return Some((Link::Tag, rest.len() - tail.len()));
        }
    }
    (blank > 0 && closers == 0 && before.ends_with('-')).then_some((Link::Option, at))
}

/// Whether the call that a name is an argument of sets something, so that the next argument is the value.
fn sets(text: &str, name: &Range<usize>) -> bool {
    let before = text.get(..name.start).unwrap_or("").trim_end_matches(['"', '\'', '`', ' ']);
    let from = floor(before, before.len().saturating_sub(60));
    let tail = before.get(from..).unwrap_or("");
    let Some(open) = tail.rfind('(') else { return false };
    let callee: String = tail.get(..open).unwrap_or("").chars().rev().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
    let callee: String = callee.chars().rev().collect::<String>().to_lowercase();
    ["define", "set", "put", "add", "append", "header", "with", "const", "opt", "param", "field", "insert", "update"]
        .iter()
        .any(|w| callee.contains(w))
}

/// The value without quotes that begins at `start`.
fn unquoted(text: &str, areas: &Areas, name: &Range<usize>, start: usize, link: Link) -> Option<Range<usize>> {
    let area = areas.around(name.start);
    let limit = match (area, link) {
        (Some(area), _) if start <= area.end => area.end.min(text.len()),
        (_, Link::Tag | Link::Option) => text.len(),
        _ => return None,
    };
    let rest = text.get(start..limit)?;
    let skipped = rest.len() - rest.trim_start_matches([' ', '\t', '"', '\'', '\\']).len();
    let rest = rest.get(skipped..)?;
    let word = text.get(name.clone()).unwrap_or("").to_ascii_lowercase();
    let line = rest.find(['\n', '\r']).map_or(rest, |n| &rest[..n]);
    let value = match link {
        Link::Tag => line.split('<').next()?,
        _ if word.ends_with("authorization") => line.split(['"', '\'', '`']).next()?,
        _ if begins_line(text, name) && skipped <= 1 && !line.contains('&') => {
            let uncommented = line.split(" #").next()?;
            uncommented.trim_end_matches([';', ',', ' ', '"', '\''])
        }
        _ => line.split([' ', '\t', '&', '"', '\'', '<', '>', ',', ';', ')', ']', '`', '\\']).next()?,
    };
    let prose = skipped > 0 && !begins_line(text, name) && !word.ends_with("authorization") && link == Link::Assign;
    let is_value = !value.is_empty() && (!prose || values::is_unusual(value));
    is_value.then(|| start + skipped..start + skipped + value.len())
}

/// Whether a name is the first word of its line: the key of a setting.
fn begins_line(text: &str, name: &Range<usize>) -> bool {
    let before = text.get(..name.start).unwrap_or("");
    let line = before.rsplit('\n').next().unwrap_or("").trim_start();
    matches!(line.trim_end(), "" | "export" | "-" | "set" | "#" | "//" | "*")
}

#[cfg(test)]
#[allow(clippy::string_slice)]
mod tests {
    use super::*;

    fn shown(text: &str, areas: &Areas) -> String {
        let mut parts = credentials(text, areas);
        parts.sort_by_key(|r| (r.start, std::cmp::Reverse(r.end)));
        let mut out = String::new();
        let mut at = 0;
        for part in parts {
            if part.start >= at {
                out += &text[at..part.start];
                out += "***";
            }
            at = at.max(part.end);
        }
        out + &text[at..]
    }

    #[test]
    fn patterns_compile() {
        assert!([&NAME, &WORTH, &USERINFO, &JWT, &SCHEME, &OPTION, &ENCODER, &PRINTED, &PEM].iter().all(|p| p.compiles()));
    }

    #[test]
    fn literals_in_code_are_masked() {
        for (code, expected) in [
            ("'password' => 'hunter2', 'x' => 'y'", "'password' => '***', 'x' => 'y'"),
            ("$cfg[\"client_secret\"] = \"s-9\" . \"t-8\";", "$cfg[\"client_secret\"] = \"***\" . \"***\";"),
            ("{password: 'a\\'b7', user: 'u'}", "{password: '***', user: 'u'}"),
            ("define('SHOP_PASSWORD', 'hunter');", "define('SHOP_PASSWORD', '***');"),
            ("curl_setopt($ch, CURLOPT_USERPWD, 'id:s3cret');", "curl_setopt($ch, CURLOPT_USERPWD, 'id:***');"),
            ("$c->setPassword('hunter2')->go('x')", "$c->setPassword('***')->go('x')"),
            ("req.auth('my-id', 'p4ss').post()", "req.auth('my-id', '***').post()"),
            ("auth: ['my-id1', 'p4ss'],", "auth: ['my-id1', '***'],"),
            ("auth: { user: 'u', pass: 'p4ss' }", "auth: { user: 'u', pass: '***' }"),
            ("url + '&password=' + 'hunter2' + '&x=1'", "url + '&password=' + '***' + '&x=1'"),
            ("'https://me:p4ss@shop.example/'", "'https://me:***@shop.example/'"),
            ("'Authorization' => 'Basic ' . base64_encode('id7:s3cret')", "'Authorization' => 'Basic ' . base64_encode('***:***')"),
            ("'Authorization: Basic ' . base64_encode(ID . ':s3cret'),", "'Authorization: Basic ' . base64_encode(ID . ':***'),"),
            ("'Authorization: Bearer ' . 't0ken9'", "'Authorization: Bearer ' . '***'"),
            ("curl -H \"Basic $(printf '%s' id7:s3cret | base64)\"", "curl -H \"Basic $(printf '%s' id7:*** | base64)\""),
            ("btoa('id7:' + 's3cret')", "btoa('id7:' + '***')"),
            ("xhr.setRequestHeader(\"Authorization\", \"Bearer a1b2c3\")", "xhr.setRequestHeader(\"Authorization\", \"Bearer ***\")"),
            ("'password' => getenv('SHOP_PASSWORD') ?: 'fall7back'", "'password' => getenv('SHOP_PASSWORD') ?: '***'"),
            ("secret: env('SHOP_KEY', 'dflt99')", "secret: env('SHOP_KEY', '***')"),
            ("const token = process.env.TOKEN || 'abc123';", "const token = process.env.TOKEN || '***';"),
            ("x.auth('id' + ':' + 's3cret')", "x.auth('id' + ':' + '***')"),
            ("$p = getenv('SHOP_PASSWORD') ?: 'hunter2';", "$p = getenv('SHOP_PASSWORD') ?: '***';"),
            ("t = process.env.SHOP_TOKEN ?? 'hunter2'", "t = process.env.SHOP_TOKEN ?? '***'"),
            ("if ($password === 'hunter2') {}", "if ($password === '***') {}"),
            ("$password\n    = 'hunter2';", "$password\n    = '***';"),
            ("<add key=\"Password\" value=\"hunter2\"/>", "<add key=\"Password\" value=\"***\"/>"),
            ("<password>hunter2</password>", "<password>***</password>"),
            ("x = 'eyJhbGciOi.eyJzdWIi.c2ln'", "x = '***'"),
            ("private_key = '''\nabc9\n'''", "private_key = '''\n***\n'''"),
        ] {
            assert_eq!(shown(code, &Areas::of_quotes(code)), expected);
        }
    }

    #[test]
    fn code_without_credentials_stays() {
        for code in [
            "$token = $this->request('POST', '/oauth/access_token', ['grant_type' => 'password']);",
            "'password' => $password, 'user_id' => 'me'",
            "'refresh_token' => $config['refresh_token'],",
            "const TOKEN_URL = 'https://shop.example/oauth/access_token';",
            "var password = foo; bar('x');",
            "compact('password', 'user_id')",
            "['username', 'password', 'client_id']",
            "grant_type: 'refresh_token'",
            "requests.post(url, password=password)",
            "$token = json_decode($body)['access_token'];",
            "function login(user, password) { go('/x'); }",
            "'Authorization: OAuth oauth_token=' . $token",
            "'Authorization: Basic ' . base64_encode(KEY . ':' . getenv('SHOP_SECRET')),",
            "\"Authorization: Bearer \" + token + \"\"",
            "https://shop.example/oauth/access_token?grant_type=password&user_id={user}&password={password}",
            "get(\"https://a.example/x?user=\"+user+\"&password=\"+password+\"&id=7\")",
            "CURLOPT_USERPWD => 'aB3dE5' . ':' . getenv('SHOP_SECRET'),",
            "x y = new X(\"https://a.example/b?grant_type=password&user_id=\"+userid+\"&password=\"+password+\"&client_id=Ngz\");",
            "key = x === 'refresh_token' ? 'refresh_token' : 'code7';",
            "auth: 'basic', x: 1",
            "Buffer.from(a + ':' + b).toString('base64')",
            "use Basic authentication, not Bearer tokens",
            "if (token) { send('a') }",
            "class Token extends Model { url = 'b' }",
            "    --data-urlencode \"password=$LOGIN_PASS\" \\\n    --data-urlencode \"username=$name\" \\",
            "    --data-urlencode \"refresh_token=$2\" \\",
            "echo \"$TOKEN\" > \"$HOME/.desk/state\"",
            "wget --header=\"Authorization: Basic $(printf '%s:%s' \"$ID\" \"$SECRET\" | base64)\" --post-data=\"code=$1\" x",
        ] {
            assert_eq!(shown(code, &Areas::of_quotes(code)), code);
        }
    }

    #[test]
    fn code_in_a_literal_area_is_no_value() {
        let code = "\"https://a.example/?user=\"+user+\"&password=\"+password+\"&client_id=7\"";
        let whole = Areas::new(std::iter::once(1..code.len() - 1).collect());
        assert_eq!(shown(code, &whole), code);
    }

    #[test]
    fn unquoted_values_are_masked_where_text_is_literal() {
        for (text, expected) in [
            ("SHOP_PASSWORD=hunter two # note", "SHOP_PASSWORD=*** *** # note"),
            ("auth:\n  password: hunter\n  user: me", "auth:\n  password: ***\n  user: me"),
            ("export CLIENT_SECRET=ab12", "export CLIENT_SECRET=***"),
            ("curl 'https://a.example/?user=x&password=hunter2&b=c'", "curl 'https://a.example/?user=x&password=***&b=c'"),
            ("curl -u my-id:s3cret -d x=1", "curl -u my-id:*** -d x=1"),
            ("curl -H \"Authorization: Basic QWxhZGRpbg==\" x", "curl -H \"Authorization: Basic ***\" x"),
            ("tool --password hunter2 --user me", "tool --password *** --user me"),
            ("the password: it is long", "the password: it is long"),
            ("the password: Hunter7 is", "the password: *** is"),
            ("password: ${SHOP_PASSWORD}", "password: ${SHOP_PASSWORD}"),
            ("\"access_token\": \"o4yGg7\",", "\"access_token\": \"***\","),
            ("-H \"Authorization: Basic $(echo -n 'id7:s3cret' | base64)\"", "-H \"Authorization: Basic $(echo -n '***:***' | base64)\""),
        ] {
            let whole = Areas::new(std::iter::once(0..text.len()).collect());
            assert_eq!(shown(text, &whole), expected);
        }
    }
}
