//! Collections of requests as Postman keeps them (formats 2.0 and 2.1): each request is one `%postman` of a map, and OAuth that Postman
//! runs itself is one `%postman-oauth` of a map.

use super::base::{expr, operation, perform, set};
use super::json_value::{elements, entry, member, pairs, read, text, word};
use super::{Input, json};
use crate::model::code::{Entry, Expr, ExprKind, File, Place, Step};
use crate::model::source::{Name, Span};
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
        let value = read(value, &reader.known);
        reader.steps.push(perform(set(Place::Module(name), value, variable.span)));
    }
    let auth = member(root, "auth");
    auth.into_iter().for_each(|auth| reader.flow(auth));
    member(root, "item").into_iter().for_each(|items| reader.items(items, auth));
    reader.steps
}

struct Reader {
    /// The variables that the collection defines.
    known: BTreeSet<Name>,
    steps: Vec<Step>,
}

impl Reader {
    /// The items of a folder, which inherit its `auth`. Folders nest no deeper than JSON may.
    fn items(&mut self, items: &Expr, auth: Option<&Expr>) {
        for item in elements(items) {
            if let Some(below) = member(item, "item") {
                let own = member(item, "auth");
                own.into_iter().for_each(|auth| self.flow(auth));
                self.items(below, own.or(auth));
            } else if let Some(request) = member(item, "request") {
                self.request(request, auth);
            }
        }
    }

    fn request(&mut self, request: &Expr, auth: Option<&Expr>) {
        let Some((url, at)) = self.address(member(request, "url").unwrap_or(request)) else { return };
        let mut parts = vec![entry("url", at, url, at)];
        for (name, key) in [("method", "method"), ("header", "header")] {
            let Some(value) = member(request, name) else { continue };
            let value = if text(value).is_some() { read(value, &self.known) } else { pairs(value, "key", &self.known) };
            let key = if key == "header" && !matches!(value.kind, ExprKind::Map(_)) { "header-lines" } else { key };
            parts.push(entry(key, value.span, value.clone(), value.span));
        }
        if let Some(own) = member(request, "auth") {
            self.flow(own);
        }
        if let Some(auth) = member(request, "auth").or(auth) {
            self.credentials(auth, &mut parts);
        }
        if let Some(body) = member(request, "body") {
            parts.extend(self.body(body));
        }
        let map = expr(ExprKind::Map(parts), request.span);
        self.steps.push(perform(operation("%postman", vec![map], at, request.span)));
    }

    /// The address, and where it stands.
    fn address(&self, url: &Expr) -> Option<(Expr, Span)> {
        let raw = if text(url).is_some() { url } else { member(url, "raw")? };
        let value = read(raw, &self.known);
        let at = match &raw.kind {
            ExprKind::Text(_, span) => *span,
            _ => raw.span,
        };
        Some((value, at))
    }

    fn body(&self, body: &Expr) -> Option<Entry> {
        let mode = word(body, "mode")?;
        let Some(content) = member(body, mode) else { return Some(unknown("raw", body)) };
        let language = || word(member(member(body, "options")?, "raw")?, "language");
        let (key, value) = match mode {
            "urlencoded" | "formdata" if text(content).is_none() => (mode, pairs(content, "key", &self.known)),
            "raw" if language() == Some("json") => ("json", read(content, &self.known)),
            "raw" | "urlencoded" => (mode, read(content, &self.known)),
            _ => return Some(unknown("raw", content)),
        };
        Some(entry(key, content.span, value, content.span))
    }

    /// What authentication adds to a request.
    fn credentials(&self, auth: &Expr, parts: &mut Vec<Entry>) {
        let Some(kind) = member(auth, "type").filter(|kind| text(kind).is_some()) else { return };
        let at = kind.span;
        let mut add = |key: &str, name: &str| {
            let value = text(kind).and_then(|kind| self.parameter(auth, kind, name));
            parts.push(entry(key, at, value.unwrap_or_else(|| expr(ExprKind::Opaque(Vec::new()), at)), at));
        };
        match text(kind) {
            None | Some("noauth") => {}
            Some("basic") => {
                add("user", "username");
                add("password", "password");
            }
            Some("bearer") => add("bearer", "token"),
            Some("oauth2") => add("bearer", "accessToken"),
            Some(_) => add("open", "open"),
        }
    }

    /// The OAuth flow that Postman is told to run.
    fn flow(&mut self, auth: &Expr) {
        let Some(settings) = member(auth, "oauth2") else { return };
        let map = match &settings.kind {
            ExprKind::List(_) => pairs(settings, "key", &self.known),
            ExprKind::Map(entries) => {
                let entry = |one: &Entry| Entry { value: read(&one.value, &self.known), ..one.clone() };
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
        Some(read(value, &self.known))
    }
}

/// A part of a request that cannot be told.
fn unknown(key: &str, at: &Expr) -> Entry {
    entry(key, at.span, expr(ExprKind::Opaque(Vec::new()), at.span), at.span)
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
