//! Which parts of a value are credentials.

use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

/// A pattern of this file. They are constants, and a test compiles them all.
pub(super) struct Pattern(LazyLock<Option<Regex>>);

impl Pattern {
    pub(super) const fn new(make: fn() -> Option<Regex>) -> Self {
        Self(LazyLock::new(make))
    }

    /// The ranges of the group `part` of all matches, or of the whole match.
    pub(super) fn ranges<'t>(&'t self, text: &'t str) -> impl Iterator<Item = Range<usize>> + 't {
        let found = self.0.as_ref().map(|regex| regex.captures_iter(text));
        found
            .into_iter()
            .flatten()
            .filter_map(|captures| captures.name("part").or_else(|| captures.name("last")).or_else(|| captures.get(0)).map(|m| m.range()))
    }

    pub(super) fn is_match(&self, text: &str) -> bool {
        self.0.as_ref().is_some_and(|regex| regex.is_match(text))
    }

    #[cfg(test)]
    pub(super) fn compiles(&self) -> bool {
        self.0.is_some()
    }
}

/// What stands for a value but is none: variables in a text, the command that gives it, and placeholders.
static STAND_IN: Pattern = Pattern::new(|| {
    Regex::new(r"\$\(\s*[A-Za-z][\w./-]*(?:\s+--?[A-Za-z-]+)*|\$[0-9@*#?]|\$\{[^}\n]*\}|\{\{[^}\n]*\}\}|#\{[^}\n]*\}|\{[^{}\n]{0,80}\}|\$[A-Za-z_]\w*(?:->\w+|\[[^\]\n]*\])*|%\(\w+\)s|%[sdv@]|<[A-Za-z][A-Za-z0-9_ -]*>|%[A-Z_]{3,}%").ok()
});
/// A path of plain words, and a URL without anything behind its path.
static ADDRESS: Pattern = Pattern::new(|| {
    Regex::new(r"^(?:[A-Za-z][A-Za-z0-9+.-]*://[^\s?#@]*|\.{0,2}/?(?:[a-z_]+|v\d+)(?:/(?:[a-z_]+|v\d+))+/?|/[a-z_]+/?)(?:[?#].*)?$").ok()
});
/// Words that name a thing, not a value: `access_token`, `client_secret`.
static WORD: Pattern = Pattern::new(|| {
    Regex::new(r"(?x)^(?: [a-z]+(?:_[a-z]+)*_(?:password|passwd|pwd|secret|token|key|pass|code|credentials|auth|authorization)
        | [A-Z]+(?:_[A-Z]+)*_(?:PASSWORD|PASSWD|PWD|SECRET|TOKEN|KEY|PASS)
        | (?i:access[_-]?token|refresh[_-]?token|oauth[_-]?token|id[_-]?token|token|bearer|basic|oauth|digest|client[_-]?secret|password|secret|string|text|hidden
            |null|none|true|false|undefined|nil|required|optional|base64|utf-?8|hex|ascii|binary|latin1|api[_-]?key|authorization|private|public|static|var|let|const|self|this) )$")
    .ok()
});
/// The scheme of an Authorization header.
static SCHEME: Pattern = Pattern::new(|| Regex::new(r"^\s*(?i:basic|bearer|oauth|digest|token)(?:\s+|$)").ok());
/// The names in `name=value` pairs of a value.
static INNER_NAME: Pattern =
    Pattern::new(|| Regex::new(r"(?:^|[\s&,;])(?:(?P<part>[A-Za-z_]+=)[^=\s&,;]|(?P<last>[a-z]+(?:_[a-z]+)+=)$)").ok());
/// What separates the parts of a value.
static SEPARATORS: Pattern = Pattern::new(|| Regex::new(r"[\s&,;:]+|\\[nrt]").ok());

/// The parts of a value of a credential that must not be shown.
pub(super) fn secret_parts(value: &str) -> Vec<Range<usize>> {
    if is_harmless(value) {
        return Vec::new();
    }
    let mut kept: Vec<Range<usize>> = Vec::new();
    for pattern in [&SCHEME, &STAND_IN, &INNER_NAME, &SEPARATORS] {
        kept.extend(pattern.ranges(value));
    }
    let mut parts = without(0..value.len(), kept);
    parts.retain(|part| value.get(part.clone()).is_some_and(|text| !is_harmless(text)));
    parts
}

/// Whether a value is no credential, whatever its name is.
fn is_harmless(value: &str) -> bool {
    let value = value.trim();
    value.len() < 2
        || WORD.is_match(value)
        || ADDRESS.is_match(value)
        || value.chars().all(|c| matches!(c, '*' | '.' | 'x' | 'X' | '…' | '-' | '_'))
}

/// Whether a value looks like something a machine made: long, without blanks, letters and digits.
pub(super) fn looks_made(value: &str) -> bool {
    let has = |test: fn(&char) -> bool| value.chars().any(|c| test(&c));
    value.len() >= 12
        && !is_harmless(value)
        && !value.contains(char::is_whitespace)
        && has(char::is_ascii_digit)
        && has(char::is_ascii_alphabetic)
}

/// Whether a word of prose may be a credential: words of a language have lower-case letters only.
pub(super) fn is_unusual(value: &str) -> bool {
    let rest = value.trim_matches(|c: char| c.is_ascii_punctuation());
    rest.chars().any(|c| !c.is_alphabetic()) || rest.chars().skip(1).any(char::is_uppercase)
}

/// Whether a value is a word as programs name things.
pub(super) fn is_identifier(value: &str) -> bool {
    !value.is_empty() && value.chars().all(|c| c.is_ascii_lowercase() || c == '_' || c == '-')
}

/// Whether a value is unusual enough to be masked wherever it stands: no word of a language, no name of a program.
pub(super) fn is_distinctive(value: &str) -> bool {
    let has = |test: fn(&char) -> bool| value.chars().any(|c| test(&c));
    let humps = value.chars().zip(value.chars().skip(1)).filter(|(a, b)| a.is_lowercase() && b.is_uppercase()).count();
    let made = has(char::is_ascii_digit) && has(char::is_ascii_alphabetic) || humps > 2 || has(|c| "!$^~=+/\\#%&".contains(*c));
    value.len() >= 6 && made && !is_harmless(value)
}

/// A range without the kept ones.
fn without(whole: Range<usize>, mut kept: Vec<Range<usize>>) -> Vec<Range<usize>> {
    kept.sort_by_key(|range| (range.start, range.end));
    let mut parts = Vec::new();
    let mut at = whole.start;
    for range in kept {
        if range.start > at {
            parts.push(at..range.start);
        }
        at = at.max(range.end);
    }
    if at < whole.end {
        parts.push(at..whole.end);
    }
    parts
}

#[cfg(test)]
#[allow(clippy::string_slice)]
mod tests {
    use super::*;

    fn shown(value: &str) -> String {
        let mut out = value.to_owned();
        for part in secret_parts(value).into_iter().rev() {
            out.replace_range(part, "***");
        }
        out
    }

    #[test]
    fn patterns_compile() {
        assert!([&STAND_IN, &ADDRESS, &WORD, &SCHEME, &INNER_NAME, &SEPARATORS].iter().all(|p| p.compiles()));
    }

    #[test]
    fn only_credentials_are_masked() {
        for (value, expected) in [
            ("hunter2", "***"),
            ("Basic QWxhZGRpbjpvcGVu", "Basic ***"),
            ("Bearer abc.def-1", "Bearer ***"),
            ("OAuth oauth_token=a1b2c3", "OAuth oauth_token=***"),
            ("OAuth oauth_token={$token}", "OAuth oauth_token={$token}"),
            ("Basic ", "Basic "),
            ("${process.env.X}", "${process.env.X}"),
            ("pre-9f${x}tail7", "***${x}***"),
            ("id-1:s3cret", "***:***"),
            ("{Base64 Encoded client_id and client_secret}", "{Base64 Encoded client_id and client_secret}"),
            ("access_token", "access_token"),
            ("/oauth/access_token", "/oauth/access_token"),
            ("oauth/v2/token", "oauth/v2/token"),
            ("https://shop.example/oauth/token", "https://shop.example/oauth/token"),
            ("<your secret>", "<your secret>"),
            ("correct horse 7", "*** *** 7"),
            ("/aB3+x/9=", "***"),
            ("%s", "%s"),
            ("$2", "$2"),
            ("Basic $(echo -n ", "Basic $(echo -n "),
            ("$(echo -n id-1:s3cret", "$(echo -n ***:***"),
            ("", ""),
        ] {
            assert_eq!(shown(value), expected, "{value}");
        }
    }
}
