//! Recordings of a browser's requests (HTTP Archive 1.2): each request is one `%recorded` of a map.

use super::base::{expr, operation, perform};
use super::json_value::{elements, entry, member, pairs, place, text, word};
use super::{Input, json};
use crate::model::code::{Entry, Expr, ExprKind, File, Step};

/// Lowers one recording.
pub fn lower(input: Input<'_>) -> File {
    json::lower_requests(input, steps)
}

/// What was done.
fn steps(root: &Expr) -> Vec<Step> {
    let entries = member(root, "log").and_then(|log| member(log, "entries"));
    entries.into_iter().flat_map(elements).filter_map(|entry| request(member(entry, "request")?)).collect()
}

fn request(request: &Expr) -> Option<Step> {
    let url = member(request, "url").filter(|url| text(url).is_some())?;
    let mut parts = Vec::new();
    let mut add = |key: &str, value: Expr| parts.push(entry(key, value.span, value));
    add("url", url.clone());
    if let Some(method) = member(request, "method") {
        add("method", method.clone());
    }
    // HTTP/2 sends names in lower case, and some that begin with a colon.
    if let Some(headers) = member(request, "headers") {
        let mut headers = pairs(headers, "name", Expr::clone);
        if let ExprKind::Map(headers) = &mut headers.kind {
            headers.retain(|header: &Entry| !header.key.as_ref().and_then(text).is_some_and(|name| name.starts_with(':')));
        }
        add("headers", headers);
    }
    if let Some(data) = member(request, "postData") {
        let params = member(data, "params").filter(|params| elements(params).next().is_some());
        let is_form = word(data, "mimeType").is_some_and(|media| media.starts_with("application/x-www-form-urlencoded"));
        match (params, member(data, "text")) {
            (Some(params), _) if is_form => add("form", pairs(params, "name", Expr::clone)),
            (_, Some(text)) => add("body", text.clone()),
            (Some(params), None) => add("multipart", pairs(params, "name", Expr::clone)),
            (None, None) => {}
        }
    }
    Some(perform(operation("%recorded", vec![expr(ExprKind::Map(parts), request.span)], place(url), request.span)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frontends::tests::check_spans;

    #[test]
    fn what_is_no_recording_does_nothing() {
        for text in ["", "[]", r#"{"log": 1}"#, r#"{"log": {"entries": [1, {"request": {"url": 2}}]}}"#] {
            let file = lower(Input { id: Default::default(), path: "a.har", text });
            assert!(file.functions.iter().all(|function| function.body.is_empty()), "{text}");
        }
    }

    check_spans!(lower, "a.har", r#"\{"log": \{"entries": \[\{"request": \{"url": "[a-b{}\\u0é]{0,20}"[\[\]{}:,"a-b\\é]{0,20}"#);
}
