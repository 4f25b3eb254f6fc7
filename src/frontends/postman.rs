//! Collections of requests as Postman keeps them (formats 2.0 and 2.1): each request is one `%postman` of a map, and OAuth that Postman
//! runs itself is one `%postman-oauth` of a map.

use super::base::{expr, operation, perform, set, unknown};
use super::json_value::{elements, entry, member, pairs, place, text, word};
use super::placeholders::parts;
use super::{Input, json, sums};
use crate::model::code::{Entry, Expr, ExprKind, File, Place, Step};
use crate::model::source::Name;
use std::collections::BTreeSet;

/// Lowers one collection.
pub fn lower(input: Input<'_>) -> File {
    json::lower_requests(input, steps)
}

/// What a collection does.
fn steps(root: &Expr) -> Vec<Step> {
    let mut reader = Reader { known: BTreeSet::new(), steps: Vec::new() };
    let variables: Vec<&Expr> = member(root, "variable").into_iter().flat_map(elements).collect();
    let name = |variable: &Expr| word(variable, "key").or_else(|| word(variable, "id")).map(Name::from);
    reader.known = variables.iter().filter_map(|variable| name(variable)).collect();
    for variable in variables {
        let (Some(name), Some(value)) = (name(variable), member(variable, "value")) else { continue };
        let value = reader.read(value);
        reader.steps.push(perform(set(Place::Module(name), value, variable.span)));
    }
    reader.folder(root, None);
    reader.steps
}

struct Reader {
    /// The variables that the collection defines.
    known: BTreeSet<Name>,
    steps: Vec<Step>,
}

impl Reader {
    /// A folder, or the whole collection: its items inherit its `auth`. Folders nest no deeper than JSON may.
    fn folder(&mut self, folder: &Expr, auth: Option<&Expr>) {
        let auth = self.auth(folder).or(auth);
        for item in member(folder, "item").into_iter().flat_map(elements) {
            if member(item, "item").is_some() {
                self.folder(item, auth);
            } else if let Some(request) = member(item, "request") {
                self.request(request, auth);
            }
        }
    }

    /// The authentication that a folder or a request has of its own, with the OAuth flow that Postman is told to run.
    fn auth<'e>(&mut self, of: &'e Expr) -> Option<&'e Expr> {
        let auth = member(of, "auth")?;
        self.flow(auth);
        Some(auth)
    }

    fn request(&mut self, request: &Expr, auth: Option<&Expr>) {
        let url = member(request, "url").unwrap_or(request);
        let Some(url) = (if text(url).is_some() { Some(url) } else { member(url, "raw") }) else { return };
        let at = place(url);
        let mut parts = vec![entry("url", at, self.read(url))];
        if let Some(method) = member(request, "method") {
            parts.push(entry("method", method.span, self.read(method)));
        }
        if let Some(header) = member(request, "header") {
            parts.push(match text(header) {
                Some(_) => entry("header-lines", header.span, self.read(header)),
                None => entry("header", header.span, self.pairs(header)),
            });
        }
        if let Some(auth) = self.auth(request).or(auth) {
            self.credentials(auth, &mut parts);
        }
        if let Some(body) = member(request, "body") {
            parts.extend(self.body(body));
        }
        let map = expr(ExprKind::Map(parts), request.span);
        self.steps.push(perform(operation("%postman", vec![map], at, request.span)));
    }

    /// A value, with the placeholders in its text read where it is one.
    fn read(&self, value: &Expr) -> Expr {
        let ExprKind::Text(text, span) = &value.kind else { return value.clone() };
        // With escapes in it, the parts of a text have no places of their own.
        let at = |from: usize, to: usize| if text.len() == span.len() { span.slice(from, to) } else { *span };
        let mut parts = parts(text, |name| self.known.contains(name), at);
        match parts.len() {
            0 => value.clone(),
            1 => parts.remove(0),
            _ => sums::filled(parts, *span, *span),
        }
    }

    fn pairs(&self, list: &Expr) -> Expr {
        pairs(list, "key", |value| self.read(value))
    }

    fn body(&self, body: &Expr) -> Option<Entry> {
        let mode = word(body, "mode")?;
        let Some(content) = member(body, mode) else { return Some(entry("raw", body.span, unknown(body.span))) };
        let language = || word(member(member(body, "options")?, "raw")?, "language");
        let (key, value) = match mode {
            "urlencoded" | "formdata" if text(content).is_none() => (mode, self.pairs(content)),
            "raw" if language() == Some("json") => ("json", self.read(content)),
            "raw" | "urlencoded" => (mode, self.read(content)),
            _ => return Some(entry("raw", content.span, unknown(content.span))),
        };
        Some(entry(key, content.span, value))
    }

    /// What authentication adds to a request.
    fn credentials(&self, auth: &Expr, parts: &mut Vec<Entry>) {
        let Some((kind, at)) = member(auth, "type").and_then(|kind| Some((text(kind)?, kind.span))) else { return };
        let mut add = |key: &str, name: &str| {
            let value = self.parameter(auth, kind, name);
            parts.push(entry(key, at, value.unwrap_or_else(|| unknown(at))));
        };
        match kind {
            "noauth" => {}
            "basic" => {
                add("user", "username");
                add("password", "password");
            }
            "bearer" => add("bearer", "token"),
            "oauth2" => add("bearer", "accessToken"),
            _ => add("open", "open"),
        }
    }

    /// The OAuth flow that Postman is told to run.
    fn flow(&mut self, auth: &Expr) {
        let Some(settings) = member(auth, "oauth2") else { return };
        let map = match &settings.kind {
            ExprKind::List(_) => self.pairs(settings),
            ExprKind::Map(entries) => {
                let entry = |one: &Entry| Entry { value: self.read(&one.value), ..one.clone() };
                expr(ExprKind::Map(entries.iter().map(entry).collect()), settings.span)
            }
            _ => return,
        };
        self.steps.push(perform(operation("%postman-oauth", vec![map], settings.span, settings.span)));
    }

    /// A parameter of a kind of authentication: an element of a list (2.1), or a member (2.0).
    fn parameter(&self, auth: &Expr, kind: &str, name: &str) -> Option<Expr> {
        let settings = member(auth, kind)?;
        let element = elements(settings).find(|element| word(element, "key") == Some(name));
        let value = element.map_or_else(|| member(settings, name), |element| member(element, "value"))?;
        Some(self.read(value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frontends::tests::check_spans;
    use crate::model::code::{Callee, StepKind};

    /// What is called, and the keys of the map that it is given.
    fn calls(text: &str) -> Vec<String> {
        let file = lower(Input { id: Default::default(), path: "a.json", text });
        let shown = |step: &Step| match &step.kind {
            StepKind::Do(Expr { kind: ExprKind::Call { callee: Callee::Function { name, .. }, args, .. }, .. }) => {
                let ExprKind::Map(entries) = &args.first()?.value.kind else { return None };
                let keys: Vec<&str> = entries.iter().filter_map(|entry| text_of(entry)).collect();
                Some(format!("{name} {}", keys.join(" ")))
            }
            _ => None,
        };
        file.functions.iter().flat_map(|function| &function.body).filter_map(shown).collect()
    }

    fn text_of(entry: &Entry) -> Option<&str> {
        entry.key.as_ref().and_then(text)
    }

    #[test]
    fn requests_inherit_what_folders_say() {
        let text = r#"{"auth": {"type": "basic"}, "item": [
            {"auth": {"type": "noauth"}, "item": [{"request": {"url": "a"}}, {"request": {"url": "b", "auth": {"type": "digest"}}}]},
            {"request": "c"}
        ]}"#;
        assert_eq!(calls(text), ["%postman url", "%postman url open", "%postman url user password"]);
    }

    #[test]
    fn bodies_are_of_their_modes() {
        let body = |body: &str| calls(&format!(r#"{{"item": [{{"request": {{"url": "a", "body": {body}}}}}]}}"#));
        assert_eq!(body(r#"{"mode": "urlencoded", "urlencoded": [], "raw": "x"}"#), ["%postman url urlencoded"]);
        assert_eq!(body(r#"{"mode": "raw", "raw": "x", "options": {"raw": {"language": "json"}}}"#), ["%postman url json"]);
        assert_eq!(body(r#"{"mode": "file", "file": {"src": "x"}}"#), ["%postman url raw"]);
        assert_eq!(body("{}"), ["%postman url"]);
    }

    #[test]
    fn what_is_no_request_is_none() {
        for text in ["", "[]", "{}", r#"{"item": {}}"#, r#"{"item": [1, {"request": {}}, {"item": 2}]}"#] {
            assert_eq!(calls(text), [] as [&str; 0], "{text}");
        }
    }

    check_spans!(lower, "a.json", r#"\{"item": \[\{"request": \{"url": "[a-b{}\\u0é]{0,20}"[\[\]{}:,"a-b\\é]{0,20}\}\]"#);
}
