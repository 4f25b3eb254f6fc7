//! ERB: `<% … %>` is Ruby, `<%= … %>` is Ruby that is printed.

use super::{Embedded, blank, put};

/// The Ruby in a template. `<%= x %>` becomes ` p( x );`, but for calls with a block, whose end stands in another tag.
pub(super) fn read(text: &str) -> Embedded {
    let mut copy = blank(text);
    let mut prose = Vec::new();
    let mut at = 0;
    while let Some(open) = text.get(at..).and_then(|rest| rest.find("<%")).map(|found| at + found) {
        let after = open + 2;
        let Some(close) = text.get(after..).and_then(|rest| rest.find("%>")).map(|found| after + found) else { break };
        at = close + 2;
        let Some(body) = text.get(after..close) else { break };
        match body.bytes().next() {
            // `<%%` is text, `<%#` a comment.
            Some(b'%') => {}
            Some(b'#') => prose.push((open, at)),
            Some(b'=') => {
                let from = after + body.len() - body.trim_start_matches('=').len();
                let code = text.get(from..close).unwrap_or("").trim_end_matches('-');
                put(&mut copy, from, code);
                if opens_block(code) {
                    put(&mut copy, close, "; ");
                } else {
                    put(&mut copy, open + 1, "p(");
                    put(&mut copy, close, ");");
                }
            }
            _ => {
                let from = after + usize::from(body.starts_with('-'));
                put(&mut copy, from, text.get(from..close).unwrap_or("").trim_end_matches('-'));
                put(&mut copy, close, "; ");
            }
        }
    }
    Embedded { code: String::from_utf8(copy).unwrap_or_default(), prose }
}

/// Whether a block begins at the end of the code: `form_for x do |f|`.
fn opens_block(code: &str) -> bool {
    let code = code.trim_end();
    let head = code.strip_suffix('|').and_then(|rest| rest.rfind('|')).and_then(|bar| code.get(..bar)).unwrap_or(code).trim_end();
    head.ends_with('{') || head == "do" || head.ends_with(" do")
}
