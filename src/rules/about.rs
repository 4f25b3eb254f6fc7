//! Rules in words for reports that carry them: plain text and Markdown, from the rule's own data.

use super::explain::reviewed;
use crate::model::outcome::About;
use crate::model::pack::Pack;
use crate::model::rule::Rule;
use std::fmt::Write;

/// A rule in words.
pub fn about(pack: &Pack, rule: &Rule) -> About {
    About {
        id: rule.id.clone(),
        title: rule.title.clone(),
        severity: rule.severity,
        subject: rule.subject,
        why: rule.why.split_whitespace().collect::<Vec<_>>().join(" "),
        help: text(pack, rule),
        markdown: markdown(pack, rule),
        link: rule.references.first().map_or_else(|| pack.guide.link.clone(), |reference| reference.link()),
        tags: pack.tags.iter().chain(&rule.tags).cloned().collect(),
        is_asked: true,
    }
}

/// What else there is to know, as plain text.
fn text(pack: &Pack, rule: &Rule) -> String {
    let mut out = String::new();
    if let Some(guide) = &rule.guide {
        let _ = writeln!(out, "{}: {guide}", pack.guide.title);
    }
    for reference in &rule.references {
        let says = reference.says.as_ref().map_or_else(String::new, |says| format!(": {says}"));
        let _ = writeln!(out, "{}{says}.", reference.title());
    }
    let _ = write!(out, "Fix: {}. To silence one finding: oauth-migrate-lint: ignore[{}] reason.", reviewed(rule.fix), rule.id);
    out
}

/// All there is to know, as Markdown.
fn markdown(pack: &Pack, rule: &Rule) -> String {
    let mut out = format!("{}\n\n{}\n", rule.title, rule.why.trim());
    if let Some(guide) = &rule.guide {
        let _ = write!(out, "\n**[{}]({})**: {guide}\n", pack.guide.title, pack.guide.link);
    }
    for example in &rule.examples {
        let language = &example.language;
        let _ = write!(out, "\nReported:\n\n{}\nRight:\n\n{}", fenced(language, &example.bad), fenced(language, &example.good));
    }
    if !rule.references.is_empty() {
        out.push_str("\nReferences:\n\n");
    }
    for reference in &rule.references {
        let says = reference.says.as_ref().map_or_else(String::new, |says| format!(": {says}"));
        let _ = writeln!(out, "- [{}]({}){says}", reference.title(), reference.link());
    }
    let _ = write!(
        out,
        "\nFix: {}.\n\nTo silence one finding, say why in a comment on its line or the line above:\n`oauth-migrate-lint: ignore[{}] reason`\n",
        reviewed(rule.fix),
        rule.id
    );
    out
}

/// Code in a fence that it does not close.
fn fenced(language: &str, code: &str) -> String {
    let longest = code.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    format!("{fence}{language}\n{}\n{fence}\n", code.trim_matches('\n'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_does_not_close_its_fence() {
        assert_eq!(fenced("x", "\na\n"), "```x\na\n```\n");
        assert_eq!(fenced("x", "a ``` b"), "````x\na ``` b\n````\n");
    }
}
