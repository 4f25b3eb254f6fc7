//! Words that fit: within the limits of code scanning, without what steers a terminal, and with nothing in them that a reader would
//! take for a link or for markup.

use crate::report::steers;

/// So many characters of a message or a description are kept.
pub const MAX: usize = 1024;

/// The beginning of a text, cut so that it says so.
pub fn cut(text: &str, max: usize) -> String {
    match text.char_indices().nth(max) {
        None => text.to_owned(),
        Some(_) => text.chars().take(max.saturating_sub(1)).chain(['…']).collect(),
    }
}

/// Several lines with only line ends and tabs left of what steers a terminal.
pub fn harmless(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if steers(c) && c != '\n' && c != '\t' {
            out.extend(c.escape_default());
        } else {
            out.push(c);
        }
    }
    out
}

/// A text in which nothing is a link.
pub fn unlinked(text: &str) -> String {
    text.replace("](", "\\](")
}

/// A link to a related place.
pub fn link(words: &str, id: usize) -> String {
    let mut out = String::from("[");
    for c in words.chars() {
        if matches!(c, '[' | ']' | '\\') {
            out.push('\\');
        }
        out.push(c);
    }
    out + "](" + &id.to_string() + ")"
}

/// A text as Markdown: code in backticks stays, nothing else is markup.
pub fn markdown(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('`') {
        let (before, from) = rest.split_at(at);
        out.push_str(&escaped(before));
        let Some(end) = from.get(1..).and_then(|inside| inside.find('`')) else {
            rest = from;
            break;
        };
        let (code, after) = from.split_at(end + 2);
        out.push_str(code);
        rest = after;
    }
    out + &escaped(rest)
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    let mut in_word = false;
    while let Some(c) = chars.next() {
        // Inside a word an underscore marks nothing up, and a backslash would break an address.
        let joins = c == '_' && in_word && chars.peek().is_some_and(|next| next.is_alphanumeric());
        if "\\[]<>*_|!#`".contains(c) && !joins {
            out.push('\\');
        }
        out.push(c);
        in_word = c.is_alphanumeric();
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_fit() {
        assert_eq!(cut("abc", 3), "abc");
        assert_eq!(cut("ab\u{1f600}d", 3), "ab…");
        assert_eq!(harmless("a\n\tb\u{1b}[2J\u{202e}"), "a\n\tb\\u{1b}[2J\\u{202e}");
    }

    #[test]
    fn only_links_are_links() {
        assert_eq!(unlinked("options[0] of [x](https://evil.example)"), "options[0] of [x\\](https://evil.example)");
        assert_eq!(link("a[0]\\", 2), "[a\\[0\\]\\\\](2)");
    }

    #[test]
    fn code_is_the_only_markup() {
        assert_eq!(markdown("`a_b` <b> [x](y)"), "`a_b` \\<b\\> \\[x\\](y)");
        assert_eq!(markdown("a ` b_ https://x.example/a_b"), "a \\` b\\_ https://x.example/a_b");
    }
}
