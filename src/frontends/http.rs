//! Files of HTTP requests (`.http`, `.rest`), as editors send them: a request line, headers, a blank line and a body, `###` between them.
//!
//! Each request is one call of `%send` with verb, address, headers and body. `@name = value` is a variable, `{{name}}` reads one, or
//! what the environment has by that name.

use super::base::{expr, operation, perform, set};
use super::scalars::bare;
use super::{Input, placeholders, sums};
use crate::model::code::{Entry, Expr, ExprKind, File, Literal, Place, Step};
use crate::model::source::Span;
use std::collections::BTreeSet;

/// The verbs that a request line may begin with; without one it is a GET.
const VERBS: &[&str] = &["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "CONNECT"];

/// Lowers one file of requests.
pub fn lower(input: Input<'_>) -> File {
    let mut reader = Reader { input, file: bare(input), variables: variables(input.text), steps: Vec::new() };
    let mut lines: Vec<(usize, &str)> = Vec::new();
    let mut offset = 0;
    for line in input.text.split_inclusive('\n') {
        let content = line.trim_end_matches(['\n', '\r']);
        if content.starts_with("###") {
            reader.request(&lines);
            lines.clear();
            reader.comment(offset, content);
        } else {
            lines.push((offset, content));
        }
        offset += line.len();
    }
    reader.request(&lines);
    let mut file = reader.file;
    if let Some(top) = file.functions.first_mut() {
        top.body = reader.steps;
    }
    file
}

/// The names that the file defines.
fn variables(text: &str) -> BTreeSet<&str> {
    text.lines().filter_map(definition).map(|(name, _)| name).collect()
}

/// The name and the value of a line that defines a variable.
fn definition(line: &str) -> Option<(&str, &str)> {
    line.trim_start().strip_prefix('@')?.split_once('=').map(|(name, value)| (name.trim(), value))
}

struct Reader<'a> {
    input: Input<'a>,
    file: File,
    variables: BTreeSet<&'a str>,
    steps: Vec<Step>,
}

impl<'a> Reader<'a> {
    fn span(&self, start: usize, end: usize) -> Span {
        Span::new(self.input.id, start, end)
    }

    fn comment(&mut self, at: usize, line: &str) {
        let span = self.span(at, at + line.len());
        self.file.comments.push(span);
    }

    /// What stands between two separators.
    fn request(&mut self, lines: &[(usize, &'a str)]) {
        let mut rest = lines.iter().copied().peekable();
        while let Some((at, line)) = rest.next_if(|(_, line)| begins_nothing(line)) {
            match definition(line) {
                Some((name, value)) => self.define(at, line, name, value),
                None if line.trim().is_empty() => {}
                None => self.comment(at, line),
            }
        }
        let Some((at, line)) = rest.next() else { return };
        let (verb, from, to) = request_line(line);
        let verb_span = self.span(at, at + verb.map_or(0, str::len));
        let mut address = vec![(at + from, line.get(from..to).unwrap_or(""))];
        while let Some((at, line)) =
            rest.next_if(|(_, line)| line.starts_with([' ', '\t']) && line.trim_start().starts_with(['?', '&', '/']))
        {
            let part = line.trim();
            address.push((at + line.len() - line.trim_start().len(), part));
        }
        let whole = self.span(at, at + line.len());
        let mut headers = Vec::new();
        while let Some((at, line)) = rest.next_if(|(_, line)| !line.trim().is_empty()) {
            match line.split_once(':').filter(|(name, _)| !name.starts_with(['#', '/'])) {
                Some((name, value)) => headers.push(self.header(at, line, name, value)),
                None => self.comment(at, line),
            }
        }
        let body: Vec<(usize, &str)> =
            rest.skip_while(|(_, line)| line.trim().is_empty()).take_while(|(_, line)| !ends_body(line)).collect();
        let verb = expr(ExprKind::Text(verb.unwrap_or("GET").into(), verb_span), verb_span);
        let address = self.lines(&address, |_| "");
        let headers = expr(ExprKind::Map(headers), whole);
        let mut args = vec![verb, address, headers];
        let body = body.get(..body.iter().rposition(|(_, line)| !line.trim().is_empty()).map_or(0, |last| last + 1)).unwrap_or_default();
        if !body.is_empty() {
            // A form is written over lines that each begin with the next parameter.
            args.push(self.lines(body, |next| if next.starts_with('&') { "" } else { "\n" }));
        }
        self.steps.push(perform(operation("%send", args, whole, whole)));
    }

    fn define(&mut self, at: usize, line: &str, name: &str, value: &'a str) {
        let value = self.rest(at + line.len(), value);
        let span = self.span(at, at + line.len());
        self.steps.push(perform(set(Place::Module(name.into()), value, span)));
    }

    fn header(&mut self, at: usize, line: &str, name: &str, value: &'a str) -> Entry {
        let key = self.span(at, at + name.len());
        let value = self.rest(at + line.len(), value);
        let key = Some(expr(ExprKind::Text(name.trim().into(), key), key));
        Entry { key, value, span: self.span(at, at + line.len()), spread: false }
    }

    /// The value that a line ends with.
    fn rest(&mut self, end: usize, value: &'a str) -> Expr {
        self.lines(&[(end - value.trim_start().len(), value.trim())], |_| "")
    }

    /// A text over several lines, with what `between` puts before each line but the first.
    fn lines(&mut self, lines: &[(usize, &'a str)], between: impl Fn(&str) -> &'static str) -> Expr {
        let mut parts = Vec::new();
        for (index, (at, line)) in lines.iter().enumerate() {
            let joint = if index > 0 { between(line) } else { "" };
            if !joint.is_empty() {
                let span = self.span(*at, *at);
                parts.push(expr(ExprKind::Text(joint.into(), span), span));
            }
            let read = placeholders::parts(line, |name| self.variables.contains(name), |from, to| self.span(at + from, at + to));
            for part in &read {
                if let ExprKind::Text(value, span) = &part.kind {
                    self.file.texts.push(Literal { value: value.clone(), span: *span });
                }
            }
            parts.extend(read);
        }
        let start = lines.first().map_or(0, |(at, _)| *at);
        let end = lines.last().map_or(start, |(at, line)| at + line.len());
        let span = self.span(start, end);
        match parts.len() {
            1 => parts.remove(0),
            _ => sums::filled(parts, span, span),
        }
    }
}

/// Whether a line before a request line is none itself: blank, a comment, a variable, a script.
fn begins_nothing(line: &str) -> bool {
    let line = line.trim_start();
    line.is_empty() || line.starts_with(['#', '@', '<', '>']) || line.starts_with("//")
}

/// Whether the body is over: a script that handles the answer, a file to keep it in, a comparison.
fn ends_body(line: &str) -> bool {
    line.starts_with("> ") || line.starts_with(">>") || line.starts_with("<> ")
}

/// The verb of a request line, and where its address begins and ends.
fn request_line(line: &str) -> (Option<&str>, usize, usize) {
    let verb = line.split_whitespace().next().filter(|word| VERBS.contains(word));
    let from = verb.map_or(0, |verb| line.find(verb).unwrap_or(0) + verb.len());
    let rest = line.get(from..).unwrap_or("");
    let from = from + rest.len() - rest.trim_start().len();
    let end = line.trim_end();
    let to = end.rfind(" HTTP/").unwrap_or(end.len()).max(from);
    (verb, from, to)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::source::FileId;

    fn sent(text: &str) -> Vec<Vec<String>> {
        let file = lower(Input { id: FileId(0), path: "a.http", text });
        let shown = |value: &Expr| text.get(value.span.start as usize..value.span.end as usize).unwrap_or("?").to_owned();
        let calls = file.functions.iter().flat_map(|top| &top.body).filter_map(|step| match &step.kind {
            crate::model::code::StepKind::Do(Expr { kind: ExprKind::Call { args, .. }, .. }) => Some(args),
            _ => None,
        });
        calls.map(|args| args.iter().map(|arg| shown(&arg.value)).collect()).collect()
    }

    #[test]
    fn requests_stand_between_separators() {
        let text = "@host = https://a.test\n# about\nPOST {{host}}/token?x=1\n  &y=2 HTTP/1.1\nAccept: */*\n\na=b\n&c=d\n\n> {% script %}\n\n### next\nhttps://b.test/x\n";
        assert_eq!(
            sent(text),
            [
                vec!["POST", "{{host}}/token?x=1\n  &y=2 HTTP/1.1", "POST {{host}}/token?x=1", "a=b\n&c=d"],
                vec!["", "https://b.test/x", "https://b.test/x"]
            ]
        );
    }

    #[test]
    fn what_is_no_request_is_none() {
        for text in ["", "###\n###", "# only\n// comments\n@a = b\n", "<? prologue ?>"] {
            assert_eq!(sent(text), [] as [Vec<String>; 0], "{text}");
        }
        assert_eq!(sent("GET {{open\n\u{e9}: x"), [["GET", "{{open", "GET {{open"]]);
    }
}
