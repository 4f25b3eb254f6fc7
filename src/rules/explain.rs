//! Explain: what a rule means, for people, from the rule's own data.

use crate::model::finding::Applicability;
use crate::model::pack::Pack;
use crate::model::rule::Rule;
use std::fmt::Write;

/// Everything about a rule, as plain text.
pub fn explain(pack: &Pack, rule: &Rule) -> String {
    let mut out = format!("{} ({})\n{}\n\n{}\n", rule.id, rule.severity.word(), rule.title, rule.why.trim());
    if let Some(guide) = &rule.guide {
        let _ = write!(out, "\n{}: {}\n  {}\n", pack.guide.title, guide, pack.guide.link);
    }
    if !rule.references.is_empty() {
        out.push_str("\nReferences\n");
        for reference in &rule.references {
            let says = reference.says.as_ref().map_or_else(String::new, |s| format!(": {s}"));
            let _ = write!(out, "  {}{says}\n  {}\n", reference.title(), reference.link());
        }
    }
    let _ = write!(out, "\nFix: {}\n", reviewed(rule.fix));
    for example in &rule.examples {
        let languages = example.languages().collect::<Vec<_>>().join(" and ");
        let (bad, good) = (indented(&example.bad), indented(&example.good));
        let _ = write!(out, "\n{languages}, reported:\n{bad}\n{languages}, right:\n{good}\n");
    }
    let _ = write!(
        out,
        "\nTo silence one finding, say why in a comment on its line or the line above:\n  oauth-migrate-lint: ignore[{}] reason\n",
        rule.id
    );
    out
}

/// What a person has to do about a fix.
pub(super) fn reviewed(fix: Applicability) -> &'static str {
    match fix {
        Applicability::Safe => "can be applied unseen",
        Applicability::Unsafe => "needs a person's review",
        Applicability::None => "none; the finding says what to do",
    }
}

/// One line per rule.
pub fn list<'a>(packs: impl IntoIterator<Item = &'a Pack>) -> String {
    let mut out = String::new();
    for pack in packs {
        let width = pack.rules.iter().map(|r| r.id.len()).max().unwrap_or(0);
        let _ = writeln!(out, "{}: {}", pack.name, pack.title);
        for rule in &pack.rules {
            let _ = writeln!(out, "  {:<width$}  {:<7}  {}", rule.id, rule.severity.word(), rule.title);
        }
    }
    out
}

fn indented(text: &str) -> String {
    text.trim_matches('\n').lines().map(|l| format!("    {l}")).collect::<Vec<_>>().join("\n")
}
