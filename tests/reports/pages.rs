//! HTML, read as a parser reads it.

use super::trees::{reports, trees};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use tree_sitter::{Node, Parser};

/// An element of a page.
#[derive(Debug)]
pub struct Element {
    pub name: String,
    pub attributes: BTreeMap<String, String>,
    /// The text in it, as it stands in the page.
    pub inner: String,
}

/// Every element of a page, in order.
pub fn elements(page: &str) -> Vec<Element> {
    let mut parser = Parser::new();
    parser.set_language(&tree_sitter_html::LANGUAGE.into()).unwrap();
    let tree = parser.parse(page, None).unwrap();
    assert!(!tree.root_node().has_error(), "the page is not well-formed");
    let mut elements = Vec::new();
    let mut todo = vec![tree.root_node()];
    while let Some(node) = todo.pop() {
        let children: Vec<Node<'_>> = (0..node.child_count()).filter_map(|index| node.child(index)).collect();
        if let Some(tag) = children.iter().find(|child| ["start_tag", "self_closing_tag"].contains(&child.kind())) {
            elements.push(element(page, node, *tag));
        }
        todo.extend(children.into_iter().rev());
    }
    elements
}

fn element(page: &str, node: Node<'_>, tag: Node<'_>) -> Element {
    let text = |node: Node<'_>| page[node.byte_range()].to_owned();
    let parts: Vec<Node<'_>> = (0..tag.child_count()).filter_map(|index| tag.child(index)).collect();
    let name = parts.iter().find(|part| part.kind() == "tag_name").map(|part| text(*part)).unwrap();
    let attributes = parts.iter().filter(|part| part.kind() == "attribute").map(|part| {
        let whole = text(*part);
        let (name, value) = whole.split_once('=').unwrap_or((&whole, ""));
        (name.to_owned(), unescaped(value.trim_matches('"')))
    });
    let end = (0..node.child_count()).filter_map(|index| node.child(index)).find(|child| child.kind() == "end_tag");
    let inner = page[tag.end_byte()..end.map_or(tag.end_byte(), |end| end.start_byte())].to_owned();
    Element { name, attributes: attributes.collect(), inner }
}

/// What a browser makes of escaped text.
pub fn unescaped(text: &str) -> String {
    let text = text
        .replace("&#8593;", "\u{2191}")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&#x2f;", "/");
    text.replace("&amp;", "&")
}

/// The text that a browser shows: tags aside.
pub fn shown(inner: &str) -> String {
    let mut out = String::new();
    for part in inner.split('<') {
        out += part.split_once('>').map_or(part, |(_, after)| after);
    }
    unescaped(&out)
}

/// That a page can neither fetch nor run anything, whatever stands in it: every address is one that we wrote.
pub fn check(page: &str, addresses: &[&str]) {
    let elements = elements(page);
    let named = |name: &str| elements.iter().filter(|element| element.name == name).collect::<Vec<_>>();
    let (scripts, styles) = (named("script"), named("style"));
    assert_eq!((scripts.len(), styles.len()), (1, 1));
    assert_eq!((page.matches("<script").count(), page.matches("</script").count()), (1, 1));
    let policy = elements.iter().find(|e| e.attributes.get("http-equiv").is_some_and(|value| value == "Content-Security-Policy")).unwrap();
    let policy = &policy.attributes["content"];
    let hash = |text: &str| format!("'sha256-{}'", base64(&Sha256::digest(text.as_bytes())));
    let expected = [
        "default-src 'none'".to_owned(),
        format!("style-src {}", hash(&styles[0].inner)),
        format!("script-src {}", hash(&scripts[0].inner)),
    ];
    assert!(policy.starts_with(&expected.join("; ")), "{policy}");
    let allowed = "html head meta title style body header h1 h2 h3 h4 p ul ol li strong main section label input span a details summary div table thead \
                   tbody tr th td progress br form select option output article code pre figure figcaption mark footer script";
    for element in &elements {
        assert!(allowed.split_whitespace().any(|name| name == element.name), "{}", element.name);
        for (name, value) in &element.attributes {
            assert!(!name.starts_with("on") && !["src", "style", "action", "srcdoc", "data"].contains(&name.as_str()), "{name}={value}");
            let known = value.starts_with("#file-") || addresses.iter().any(|start| value.starts_with(start));
            assert!(name != "href" || known, "{value}");
        }
    }
}

fn base64(bytes: &[u8]) -> String {
    use base64::Engine;
    base64::prelude::BASE64_STANDARD.encode(bytes)
}

/// The addresses of the pack and of the standards.
pub const ADDRESSES: &[&str] = &["https://www.rfc-editor.org/", "https://developer.goto.com/"];

#[test]
fn a_page_tells_every_finding() {
    for tree in trees() {
        let (_, reports) = reports(&tree, &["json", "html"]);
        let report: Value = serde_json::from_str(&reports["json"]).unwrap();
        let findings = report["findings"].as_array().unwrap();
        let page = &reports["html"];
        check(page, ADDRESSES);
        let elements = elements(page);
        let stories: Vec<(&Element, String)> = elements.iter().filter(|e| e.name == "article").map(|e| (e, shown(&e.inner))).collect();
        assert_eq!(stories.is_empty(), findings.is_empty(), "{}", tree.name);
        for finding in findings {
            let text = |key: &str| finding[key].as_str().unwrap();
            let message = text("message").replace('`', "");
            let tells = |(story, shown): &&(&Element, String)| {
                let has = |name: &str, word: &str| story.attributes[name].split(' ').any(|own| own == word);
                let said = shown.contains(&message) && shown.contains(text("path"));
                let line = shown.contains(&format!("\n{} ", finding["start"]["line"]));
                said && line && has("data-rules", text("rule")) && has("data-severities", text("severity"))
            };
            assert!(stories.iter().any(|story| tells(&story)), "{finding}");
        }
        assert_eq!(page.contains("The run could not finish"), tree.name == "missing");
    }
}

#[test]
fn the_page_of_the_sample_shows_code_labels_and_rewrites() {
    let sample = trees().into_iter().find(|tree| tree.name == "sample").unwrap();
    let (_, reports) = reports(&sample, &["html"]);
    let elements = elements(&reports["html"]);
    let inner = |name: &str| elements.iter().filter(|e| e.name == name).map(|e| shown(&e.inner)).collect::<Vec<_>>();
    let marks = inner("mark");
    for marked in ["request", "'GET'", "client_id", "/oauth/access_token", "https://api.getgo.com"] {
        assert!(marks.iter().any(|mark| mark.contains(marked.trim_matches('\''))), "{marked}: {marks:?}");
    }
    let code = inner("pre");
    assert!(code.iter().any(|code| code.contains("\n14 ") && code.contains('\u{2191}')), "{code:#?}");
    assert!(code.iter().any(|code| code.contains("CURLOPT_USERPWD => $this->config['client_id']")), "{code:#?}");
    let checklist = elements.iter().filter(|e| e.name == "input" && e.attributes.get("type").is_some_and(|kind| kind == "checkbox"));
    assert_eq!(checklist.count(), 13);
    let filter = elements.iter().find(|e| e.name == "form").unwrap();
    assert!(filter.attributes.contains_key("hidden"), "without a script there is nothing that could filter");
}
