//! ERB: `<% … %>` is Ruby, `<%= … %>` is Ruby that is printed, and so is the text around them.

use super::Embedded;
use crate::frontends::copies::{blank, put};

/// The Ruby in a template. Text becomes a string on lines of its own, for which the marks beside it have the room: the end of `%>` opens
/// it, the beginning of `<%` closes it.
pub(super) fn read(text: &str) -> Embedded {
    let mut template = Template { text, copy: blank(text), found: Embedded::default() };
    let mut at = 0;
    while let Some(open) = text.get(at..).and_then(|rest| rest.find("<%")).map(|found| at + found) {
        // `<%%` is text.
        let mut from = open;
        while text.get(from..).is_some_and(|rest| rest.starts_with("<%%")) {
            from += text.get(from + 3..).and_then(|rest| rest.find("<%")).map_or(text.len(), |found| found + 3);
        }
        let after = from + 2;
        let Some(close) = text.get(after..).and_then(|rest| rest.find("%>")).map(|found| after + found) else { break };
        template.printed_text(at, from);
        template.code(from, close);
        at = close + 2;
    }
    template.printed_text(at, text.len());
    Embedded { code: String::from_utf8(template.copy).unwrap_or_default(), ..template.found }
}

struct Template<'t> {
    text: &'t str,
    copy: Vec<u8>,
    found: Embedded,
}

impl Template<'_> {
    /// What stands between the marks at `open` and `close`.
    fn code(&mut self, open: usize, close: usize) {
        let body = self.text.get(open + 2..close).unwrap_or("");
        let marks = body.len() - body.trim_start_matches(['=', '-']).len();
        // What stands behind a comment is a line of its own, too.
        put(&mut self.copy, open + 1, "\n");
        put(&mut self.copy, close, "\n");
        if body.starts_with('#') {
            return self.found.prose.push((open, close + 2));
        }
        let from = open + 2 + marks;
        let code = self.text.get(from..close).unwrap_or("").trim_end_matches('-');
        put(&mut self.copy, from, &without_fields(code));
        if body.starts_with('=') && !opens_block(code) {
            self.found.printed.push((from, close));
        }
    }

    /// Text that is printed as it stands; white space alone is nothing.
    fn printed_text(&mut self, from: usize, to: usize) {
        let text = self.text.get(from..to).unwrap_or("");
        if text.trim().is_empty() {
            return;
        }
        // Without a mark beside it the text lends its own first or last sign.
        let (open, close) = (from.saturating_sub(1), to.min(self.copy.len() - 1));
        let inside: String = text.chars().map(|c| if matches!(c, '\'' | '\\') { '_' } else { c }).collect();
        put(&mut self.copy, from, &inside);
        for quote in [open, close] {
            let quote = (0..=quote).rev().find(|at| self.text.is_char_boundary(*at)).unwrap_or(0);
            let width = self.text.get(quote..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8);
            put(&mut self.copy, quote, &format!("{:>width$}", "'"));
        }
        self.found.texts.push((from, to));
    }
}

/// Code in which instance variables, which templates are handed from elsewhere, are names that nothing here defines.
fn without_fields(code: &str) -> String {
    let mut plain = String::with_capacity(code.len());
    let mut before = ' ';
    let mut rest = code.chars().peekable();
    while let Some(c) = rest.next() {
        let names = rest.peek().is_some_and(|next| next.is_ascii_lowercase() || *next == '_');
        plain.push(if c == '@' && names && !before.is_alphanumeric() && before != '@' { '_' } else { c });
        before = c;
    }
    plain
}

/// Whether a block begins at the end of the code: `form_for x do |f|`.
fn opens_block(code: &str) -> bool {
    let code = code.trim_end();
    let head = code.strip_suffix('|').and_then(|rest| rest.rfind('|')).and_then(|bar| code.get(..bar)).unwrap_or(code).trim_end();
    head.ends_with('{') || head == "do" || head.ends_with(" do")
}
