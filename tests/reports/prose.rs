//! Markdown, read as a renderer reads it.

use super::trees::{reports, trees};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use serde_json::Value;

/// What a page renders to.
#[derive(Debug, Default)]
pub struct Page {
    pub headings: Vec<String>,
    /// Addresses of links.
    pub links: Vec<String>,
    pub html: Vec<String>,
    /// The items of lists, as text.
    pub items: Vec<String>,
    /// Blocks of code.
    pub code: Vec<String>,
    /// Rows of tables, as text.
    pub rows: Vec<Vec<String>>,
}

/// Renders a page.
pub fn read(text: &str) -> Page {
    let mut page = Page::default();
    let mut words = String::new();
    for event in Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
        match event {
            Event::Start(Tag::Heading { .. } | Tag::Item | Tag::CodeBlock(_) | Tag::TableCell | Tag::Paragraph) => words.clear(),
            Event::Start(Tag::TableRow) => page.rows.push(Vec::new()),
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => page.links.push(dest_url.to_string()),
            Event::Text(text) | Event::Code(text) => words += &text,
            Event::SoftBreak | Event::HardBreak => words.push('\n'),
            Event::Html(html) | Event::InlineHtml(html) => page.html.push(html.trim().to_owned()),
            Event::End(TagEnd::Heading(_)) => page.headings.push(std::mem::take(&mut words)),
            Event::End(TagEnd::Item) => page.items.push(std::mem::take(&mut words)),
            Event::End(TagEnd::CodeBlock) => page.code.push(std::mem::take(&mut words)),
            Event::End(TagEnd::TableCell) => {
                let cell = std::mem::take(&mut words);
                page.rows.last_mut().into_iter().for_each(|row| row.push(cell.clone()));
            }
            _ => {}
        }
    }
    page
}

/// The only HTML of a page.
pub const HTML: &[&str] = &["<details><summary>Write instead</summary>", "</details>"];

#[test]
fn a_page_has_every_finding() {
    for tree in trees() {
        let (_, reports) = reports(&tree, &["json", "markdown"]);
        let report: Value = serde_json::from_str(&reports["json"]).unwrap();
        let findings = report["findings"].as_array().unwrap();
        let page = read(&reports["markdown"]);
        assert!(page.html.iter().all(|html| HTML.contains(&html.as_str())), "{:?}", page.html);
        assert_eq!(page.items.len(), findings.len(), "{}", tree.name);
        let counted: usize = page.rows.iter().map(|row| row[2].parse::<usize>().unwrap()).sum();
        assert_eq!(counted, findings.len(), "{:?}", page.rows);
        for finding in findings {
            let text = |key: &str| finding[key].as_str().unwrap();
            let what =
                format!("ine {}: {} {}: {}", finding["start"]["line"], text("severity"), text("rule"), text("message").replace('`', ""));
            let here = page.headings.iter().any(|heading| heading == text("path"));
            let starts = [here.then(|| format!("L{what}")), Some(format!("{}, l{what}", text("path")))];
            let told = page.items.iter().any(|item| starts.iter().flatten().any(|start| item.starts_with(start)));
            assert!(told, "{what}: {:#?}", page.items);
        }
        let title = if findings.is_empty() { "No findings" } else { "Found " };
        assert!(page.headings[0].starts_with(title), "{:?}", page.headings);
        assert_eq!(reports["markdown"].contains("The run could not finish"), tree.name == "missing");
    }
}
