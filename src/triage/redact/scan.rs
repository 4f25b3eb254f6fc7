//! Finding credentials in a text of any language: names of credentials, and the values that follow them.
//!
//! This is no parser. It reads on from a name over whatever separates names from values (`=>`, `=`, `:`, a comma, a parenthesis, a tag), and
//! takes the literals it meets until the entry ends. It errs on the side of masking.

use super::names::{self, Holds};
use super::values::{self, Pattern};
use regex::Regex;
use std::ops::Range;

/// How far a value may stand from its name, in bytes.
const REACH: usize = 2_000;

static NAME: Pattern = Pattern::new(|| Regex::new(r"[A-Za-z_][A-Za-z0-9_-]*").ok());
/// `user:password@` in a URL.
static USERINFO: Pattern = Pattern::new(|| Regex::new(r#"://(?P<part>[^\s/:@'"<>`]*:[^\s/@'"<>`]+)@"#).ok());
static JWT: Pattern = Pattern::new(|| Regex::new(r"\beyJ[A-Za-z0-9_-]{6,}\.[A-Za-z0-9_-]{4,}(?:\.[A-Za-z0-9_-]*)?").ok());
static SCHEME: Pattern = Pattern::new(|| Regex::new(r"(?i)\b(?:basic|bearer)\s+(?P<part>[A-Za-z0-9+/=._~-]{8,})").ok());
/// `-u id:secret`.
static OPTION: Pattern = Pattern::new(|| Regex::new(r#"(?:\s|^)(?:-u|--user|--proxy-user)[ =]?['"]?(?P<part>[^\s'":]+:[^\s'"]+)"#).ok());
/// The literal that an encoder of credentials is handed.
static ENCODER: Pattern =
    Pattern::new(|| Regex::new(r"(?i)(?:base64\w*|btoa|b64encode|encode64|Buffer\.from|\bauth|basicauth)\s*(?P<part>\()").ok());
static PEM: Pattern = Pattern::new(|| Regex::new(r"-----BEGIN [A-Z ]*PRIVATE KEY-----(?P<part>[^-]+)").ok());

/// Where unquoted text is literal: comments, string contents, configuration, prose. Sorted, without overlaps.
#[derive(Debug, Clone, Default)]
pub(super) struct Areas(Vec<Range<usize>>);

impl Areas {
    pub(super) fn new(mut ranges: Vec<Range<usize>>) -> Self {
        ranges.sort_by_key(|r| (r.start, r.end));
        let mut merged: Vec<Range<usize>> = Vec::new();
        for range in ranges {
            match merged.last_mut() {
                Some(last) if range.start < last.end => last.end = last.end.max(range.end),
                _ => merged.push(range),
            }
        }
        Self(merged)
    }

    /// What stands in quotes, line by line, for a text of which nothing else is known.
    pub(super) fn of_quotes(text: &str) -> Self {
        let mut ranges = Vec::new();
        let mut offset = 0;
        for line in text.split_inclusive('\n') {
            let mut at = 0;
            while let Some(open) = line.get(at..).and_then(|rest| rest.find(['"', '\'', '`'])).map(|n| at + n) {
                let literal = literal(line, open);
                let Some(inside) = literal else { break };
                ranges.push(offset + inside.start..offset + inside.end);
                at = inside.end + 1;
            }
            offset += line.len();
        }
        Self::new(ranges)
    }

    /// The area around an offset; its end counts as inside.
    fn around(&self, offset: usize) -> Option<&Range<usize>> {
        let next = self.0.partition_point(|range| range.start <= offset);
        self.0.get(next.checked_sub(1)?).filter(|range| offset <= range.end)
    }
}

/// The ranges of a text that hold credentials, in no order.
pub(super) fn credentials(text: &str, areas: &Areas) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for name in NAME.ranges(text) {
        let Some(word) = text.get(name.clone()) else { continue };
        let holds = names::holds(word);
        let call = names::takes(word);
        if holds != Holds::Nothing || call {
            after_name(text, areas, name, holds, call, &mut found);
        }
    }
    for pattern in [&USERINFO, &JWT, &OPTION] {
        found.extend(pattern.ranges(text).flat_map(|part| parts(text, part)));
    }
    found.extend(
        SCHEME.ranges(text).filter(|part| text.get(part.clone()).is_some_and(values::is_unusual)).flat_map(|part| parts(text, part)),
    );
    found.extend(
        OPTION.ranges(text).filter(|part| text.get(part.clone()).is_some_and(|t| t.contains(':'))).flat_map(|part| parts(text, part)),
    );
    found.extend(PEM.ranges(text));
    for open in ENCODER.ranges(text) {
        let values = arguments(text, open.end);
        found.extend(values.into_iter().flat_map(|value| parts(text, value)));
    }
    found
}

/// The parts of a value that must not be shown, as ranges of the text.
fn parts(text: &str, value: Range<usize>) -> Vec<Range<usize>> {
    let Some(content) = text.get(value.clone()) else { return Vec::new() };
    values::secret_parts(content).into_iter().map(|part| value.start + part.start..value.start + part.end).collect()
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
    let start = behind_quote(text, areas, &name, name.end + len);
    let keep = |value: &str| match (holds, link) {
        (Holds::Perhaps, _) => !values::looks_made(value),
        (Holds::Pair, Link::Assign | Link::Option) => !value.contains(':'),
        (_, Link::Comma) => !sets(text, &name) && values::is_identifier(value),
        _ => false,
    };
    let mut literals = match link {
        Link::Call if call => arguments(text, start),
        Link::Call => Vec::new(),
        Link::Assign => entry(
            text,
            start,
            limit,
            holds == Holds::Pair || text.get(name.clone()).is_some_and(|n| n.to_ascii_lowercase().contains("credential")),
        ),
        Link::Comma => entry(text, start, limit, false),
        Link::Tag | Link::Option => Vec::new(),
    };
    if holds == Holds::Pair && literals.len() > 1 {
        found.extend(literals.drain(..).flat_map(|value| parts(text, value)));
    }
    if literals.is_empty() && link != Link::Call && link != Link::Comma {
        literals.extend(unquoted(text, areas, &name, start, link));
    }
    literals.retain(|value| text.get(value.clone()).is_some_and(|content| !keep(content)));
    found.extend(literals.into_iter().flat_map(|value| parts(text, value)));
}

/// Where a value begins when the name stands at the end of a literal, as in `'password=' + value`.
fn behind_quote(text: &str, areas: &Areas, name: &Range<usize>, start: usize) -> usize {
    let Some(rest) = text.get(start..).filter(|rest| rest.starts_with(['"', '\'', '`'])) else { return start };
    let joins = rest.get(1..).map(str::trim_start).and_then(|rest| rest.strip_prefix(['.', '+'])).map(str::trim_start);
    let closes = areas.around(name.start).is_some_and(|area| area.end == start);
    if closes || joins.is_some_and(|rest| rest.starts_with(['"', '\'', '`', '$'])) { start + 1 } else { start }
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
            return (operator != "::").then_some((Link::Assign, at + operator.len()));
        }
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
        if let Some(tail) = after.strip_prefix('>') {
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

/// The literals among the arguments of a call that begins at `start`.
fn arguments(text: &str, start: usize) -> Vec<Range<usize>> {
    let mut reader = Reader { text, at: start, end: floor(text, start + REACH), calls: Vec::new() };
    reader.literals(true, true)
}

/// The literals of the value that begins at `start`.
fn entry(text: &str, start: usize, end: usize, lists: bool) -> Vec<Range<usize>> {
    let mut reader = Reader { text, at: start, end, calls: Vec::new() };
    reader.literals(false, lists)
}

/// What an open bracket means for the literals in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Inside {
    /// They are part of the value.
    Part,
    /// They are keys, names, or arguments of a call that does something else.
    Other,
    /// The first one is a name, further ones are defaults.
    Default,
}

/// Reads on from a name.
struct Reader<'t> {
    text: &'t str,
    at: usize,
    end: usize,
    calls: Vec<Inside>,
}

impl Reader<'_> {
    /// The literals until the entry, or the argument list, ends.
    fn literals(&mut self, all_arguments: bool, lists: bool) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        let mut before = ' ';
        let mut word = String::new();
        // A newline ends an entry unless an operator stands before or after it.
        let mut newline = false;
        while let Some(c) = self.text.get(self.at..self.end).and_then(|rest| rest.chars().next()) {
            let here = self.at;
            self.at += c.len_utf8();
            if newline && !c.is_whitespace() {
                newline = false;
                let goes_on = ".+|?:&".contains(c) || ".+|?:&=(,[{>".contains(before);
                if self.calls.is_empty() && !all_arguments && before != ' ' && !goes_on {
                    break;
                }
            }
            match c {
                '"' | '\'' | '`' => {
                    let Some(inside) = literal(self.text, here).filter(|l| l.end < self.end) else { break };
                    self.at = inside.end + 1;
                    if self.text.get(inside.clone()).is_some_and(|content| content.starts_with('&')) {
                        break;
                    }
                    if self.is_part() && !self.is_key() {
                        found.push(inside);
                    }
                }
                '(' | '[' => {
                    let inside = self.inside(c, before, &word, lists);
                    self.calls.push(inside);
                }
                '{' if !all_arguments => break,
                '{' => self.calls.push(Inside::Other),
                ')' | ']' | '}' => {
                    if self.calls.pop().is_none() {
                        break;
                    }
                }
                ',' => match self.calls.last_mut() {
                    Some(last @ Inside::Default) => *last = Inside::Part,
                    None if !all_arguments => break,
                    _ => {}
                },
                ';' if self.calls.is_empty() => break,
                '<' if self.text.get(here..).is_some_and(|rest| rest.starts_with("</")) => break,
                '\n' => newline = true,
                _ => {}
            }
            if c.is_alphanumeric() || c == '_' || c == '.' {
                word.push(c);
            } else if !c.is_whitespace() {
                word.clear();
            }
            if !c.is_whitespace() {
                before = c;
            }
        }
        found
    }

    fn is_part(&self) -> bool {
        self.calls.iter().all(|inside| *inside == Inside::Part)
    }

    /// The literal that was just read is the key of an entry.
    fn is_key(&self) -> bool {
        let rest = self.text.get(self.at..self.end).unwrap_or("").trim_start();
        rest.starts_with("=>") || (!self.calls.is_empty() && rest.starts_with(':'))
    }

    fn inside(&self, bracket: char, before: char, word: &str, lists: bool) -> Inside {
        let named = before.is_alphanumeric() || before == '_';
        match (bracket, named) {
            ('[', _) if named || matches!(before, ')' | ']' | '}') => Inside::Other,
            ('[', _) => {
                if lists {
                    Inside::Part
                } else {
                    Inside::Other
                }
            }
            (_, true) if names::looks_up(word) => Inside::Default,
            (_, true) if names::wraps(word) => Inside::Part,
            (_, true) => Inside::Other,
            _ => Inside::Part,
        }
    }
}

/// The content of the literal whose opening quote stands at `open`.
fn literal(text: &str, open: usize) -> Option<Range<usize>> {
    let bytes = text.as_bytes();
    let quote = *bytes.get(open)?;
    let triple = [quote; 3];
    if bytes.get(open..open + 3) == Some(&triple[..]) {
        let start = open + 3;
        let close = text.get(start..)?.find(std::str::from_utf8(&triple).ok()?)?;
        return Some(start..start + close);
    }
    let mut at = open + 1;
    while let Some(byte) = bytes.get(at) {
        match *byte {
            b'\\' => at += 1,
            b'\n' if quote != b'`' => return None,
            b if b == quote => return Some(open + 1..at),
            _ => {}
        }
        at += 1;
    }
    None
}

/// The value without quotes that begins at `start`.
fn unquoted(text: &str, areas: &Areas, name: &Range<usize>, start: usize, link: Link) -> Option<Range<usize>> {
    let area = areas.around(name.start);
    let limit = match (area, link) {
        (Some(area), _) if start <= area.end => area.end.min(text.len()),
        (_, Link::Tag) => text.len(),
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

/// The greatest boundary of a character at or below an offset.
fn floor(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
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
        assert!([&NAME, &USERINFO, &JWT, &SCHEME, &OPTION, &ENCODER, &PEM].iter().all(|p| p.compiles()));
    }

    #[test]
    fn literals_in_code_are_masked() {
        for (code, expected) in [
            ("'password' => 'hunter2', 'x' => 'y'", "'password' => '***', 'x' => 'y'"),
            ("$cfg[\"client_secret\"] = \"s-9\" . \"t-8\";", "$cfg[\"client_secret\"] = \"***\" . \"***\";"),
            ("{password: 'a\\'b7', user: 'u'}", "{password: '***', user: 'u'}"),
            ("define('SHOP_PASSWORD', 'hunter');", "define('SHOP_PASSWORD', '***');"),
            ("curl_setopt($ch, CURLOPT_USERPWD, 'id:s3cret');", "curl_setopt($ch, CURLOPT_USERPWD, '***:***');"),
            ("$c->setPassword('hunter2')->go('x')", "$c->setPassword('***')->go('x')"),
            ("req.auth('my-id', 'p4ss').post()", "req.auth('***', '***').post()"),
            ("auth: ['my-id1', 'p4ss'],", "auth: ['***', '***'],"),
            ("auth: { user: 'u', pass: 'p4ss' }", "auth: { user: 'u', pass: '***' }"),
            ("url + '&password=' + 'hunter2' + '&x=1'", "url + '&password=' + '***' + '&x=1'"),
            ("'https://me:p4ss@shop.example/'", "'https://***:***@shop.example/'"),
            ("'Authorization' => 'Basic ' . base64_encode('id7:s3cret')", "'Authorization' => 'Basic ' . base64_encode('***:***')"),
            ("btoa('id7:' + 's3cret')", "btoa('***:' + '***')"),
            ("xhr.setRequestHeader(\"Authorization\", \"Bearer a1b2c3\")", "xhr.setRequestHeader(\"Authorization\", \"Bearer ***\")"),
            ("'password' => getenv('SHOP_PASSWORD') ?: 'fall7back'", "'password' => getenv('SHOP_PASSWORD') ?: '***'"),
            ("secret: env('SHOP_KEY', 'dflt99')", "secret: env('SHOP_KEY', '***')"),
            ("const token = process.env.TOKEN || 'abc123';", "const token = process.env.TOKEN || '***';"),
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
            "https://shop.example/oauth/access_token?grant_type=password&user_id={user}&password={password}",
            "use Basic authentication, not Bearer tokens",
            "if (token) { send('a') }",
            "class Token extends Model { url = 'b' }",
        ] {
            assert_eq!(shown(code, &Areas::of_quotes(code)), code);
        }
    }

    #[test]
    fn unquoted_values_are_masked_where_text_is_literal() {
        for (text, expected) in [
            ("SHOP_PASSWORD=hunter two # note", "SHOP_PASSWORD=*** *** # note"),
            ("auth:\n  password: hunter\n  user: me", "auth:\n  password: ***\n  user: me"),
            ("export CLIENT_SECRET=ab12", "export CLIENT_SECRET=***"),
            ("curl 'https://a.example/?user=x&password=hunter2&b=c'", "curl 'https://a.example/?user=x&password=***&b=c'"),
            ("curl -u my-id:s3cret -d x=1", "curl -u ***:*** -d x=1"),
            ("curl -H \"Authorization: Basic QWxhZGRpbg==\" x", "curl -H \"Authorization: Basic ***\" x"),
            ("tool --password hunter2 --user me", "tool --password *** --user me"),
            ("the password: it is long", "the password: it is long"),
            ("the password: Hunter7 is", "the password: *** is"),
            ("password: ${SHOP_PASSWORD}", "password: ${SHOP_PASSWORD}"),
            ("\"access_token\": \"o4yGg7\",", "\"access_token\": \"***\","),
        ] {
            let whole = Areas::new(std::iter::once(0..text.len()).collect());
            assert_eq!(shown(text, &whole), expected);
        }
    }
}
