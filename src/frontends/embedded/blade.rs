//! Blade: PHP in a template of Laravel's.

use super::Embedded;
use crate::frontends::copies::put;

/// The PHP in a template: `{!! x !!}` and `{{ x }}` print, `@php … @endphp` runs. The rest stays what it is, which to PHP is text.
pub(super) fn read(text: &str) -> Embedded {
    let mut copy = text.as_bytes().to_vec();
    let mut prose = Vec::new();
    let mut at = 0;
    while let Some((open, close)) = next(text, at) {
        let body = open.0 + open.1.len();
        let end = text.get(body..).and_then(|rest| rest.find(close)).map(|found| body + found);
        let Some(end) = end else { break };
        at = end + close.len();
        match open.1 {
            "{{--" => prose.push((open.0, at)),
            // Without a blank there is no room for a tag.
            "{{" if !text.get(body..).is_some_and(|rest| rest.starts_with(char::is_whitespace)) => {}
            "{{" => echo(&mut copy, open.0, end, " ?>".get(1..).unwrap_or("")),
            "{!!" => echo(&mut copy, open.0, end, " ?>"),
            _ => {
                put(&mut copy, open.0, "<?php");
                put(&mut copy, end, "     ?>");
            }
        }
    }
    Embedded { code: String::from_utf8(copy).unwrap_or_default(), prose, ..Embedded::default() }
}

fn echo(copy: &mut [u8], open: usize, end: usize, close: &str) {
    put(copy, open, "<?=");
    put(copy, end, close);
}

/// The next mark that opens something, where it stands, and what closes it. `@php` needs room for a tag: what follows is a line end.
fn next(text: &str, from: usize) -> Option<((usize, &'static str), &'static str)> {
    let marks = [("{{--", "--}}"), ("{{", "}}"), ("{!!", "!!}"), ("@php\n", "@endphp")];
    let rest = text.get(from..)?;
    let found = marks.into_iter().filter_map(|(open, close)| Some(((from + rest.find(open)?, open), close)));
    // The longer one of two that begin at the same place.
    found.min_by_key(|((at, open), _)| (*at, std::cmp::Reverse(open.len())))
}
