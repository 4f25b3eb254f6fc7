//! Literals: what is between the quotes, and which text it stands for.

use crate::model::source::Name;
use std::ops::Range;

/// The text of a string literal token, and the range of its content inside the token.
pub(super) fn decoded(token: &str) -> (Name, Range<usize>) {
    let content = content(token);
    let inner = token.get(content.clone()).unwrap_or("");
    let raw = token.split('"').next().is_some_and(|prefix| prefix.contains('r'));
    let value = if raw { Name::from(inner.replace("\r\n", "\n")) } else { unescaped(inner) };
    (value, content)
}

/// The range between the quotes of a string literal token.
pub(super) fn content(token: &str) -> Range<usize> {
    let start = token.find('"').map_or(0, |at| at + 1);
    let end = token.rfind('"').filter(|end| *end >= start).unwrap_or(token.len());
    start..end.max(start)
}

/// Undoes the escapes of a literal.
pub(super) fn unescaped(raw: &str) -> Name {
    if !raw.contains(['\\', '\r']) {
        return raw.into();
    }
    let mut out = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = rest.find(['\\', '\r']) {
        out.push_str(rest.get(..at).unwrap_or(""));
        let mut after = rest.get(at + 1..).unwrap_or("").chars();
        if rest.as_bytes().get(at) == Some(&b'\r') {
            // A carriage return before a line end is no part of the text.
            if !after.as_str().starts_with('\n') {
                out.push('\r');
            }
            rest = after.as_str();
            continue;
        }
        match after.next() {
            Some('n') => out.push('\n'),
            Some('t') => out.push('\t'),
            Some('r') => out.push('\r'),
            Some('0') => out.push('\0'),
            Some('x') => {
                let digits = after.as_str().get(..2).and_then(|d| u8::from_str_radix(d, 16).ok());
                out.extend(digits.map(char::from));
                after = after.as_str().get(2..).unwrap_or("").chars();
            }
            Some('u') => {
                let braced = after.as_str().strip_prefix('{').and_then(|r| r.split_once('}'));
                if let Some((digits, more)) = braced {
                    out.extend(u32::from_str_radix(&digits.replace('_', ""), 16).ok().and_then(char::from_u32));
                    after = more.chars();
                }
            }
            Some('\n' | '\r') => after = after.as_str().trim_start().chars(),
            Some(other) => out.push(other),
            None => {}
        }
        rest = after.as_str();
    }
    out.push_str(rest);
    out.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_are_decoded() {
        for (token, value, content) in [
            (r#""a\tb\u{e9}\x41\\""#, "a\tbéA\\", r"a\tb\u{e9}\x41\\"),
            (r##"r#"a"b\n"#"##, "a\"b\\n", "a\"b\\n"),
            ("b\"x\"", "x", "x"),
            ("\"one \\\n     two\"", "one two", "one \\\n     two"),
            ("\"a\r\nb\"", "a\nb", "a\r\nb"),
            ("\"\"", "", ""),
            ("\"open", "open", "open"),
            (r#""\u{110000}\q\x""#, "q", r"\u{110000}\q\x"),
        ] {
            let (got, range) = decoded(token);
            assert_eq!((&*got, token.get(range)), (value, Some(content)), "{token}");
        }
    }
}
