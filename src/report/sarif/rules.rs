//! Rules as SARIF describes them.

use super::log::{Configuration, Descriptor, Kind, Words};
use super::{MAX, capped};
use crate::cli::Level;
use crate::model::outcome::About;
use crate::model::rule::Subject;
use crate::report::text::{cut, harmless};

/// So many tags of a rule are kept.
const MAX_TAGS: usize = 20;

/// A rule, capped at a level.
pub fn descriptor(rule: &About, most: Level) -> Descriptor<'_> {
    let level = capped(rule.severity, most);
    Descriptor {
        id: &rule.id,
        name: name(&rule.id),
        short_description: Words::plain(cut(&harmless(&rule.title), MAX)),
        full_description: Words::plain(cut(&harmless(&rule.why), MAX)),
        help: Words { text: harmless(&rule.help).into(), markdown: Some(harmless(&rule.markdown).into()) },
        help_uri: &rule.link,
        default_configuration: Configuration { level },
        properties: Kind {
            tags: rule.tags.iter().map(String::as_str).take(MAX_TAGS).collect(),
            precision: precision(rule.subject),
            severity: if level == "note" { "recommendation" } else { level },
        },
    }
}

/// How often a finding of such a rule is right: what stands in one place, what one request says, what only a whole unit says.
fn precision(subject: Subject) -> &'static str {
    match subject {
        Subject::Text | Subject::Dependency => "very-high",
        Subject::Request | Subject::Authorize | Subject::Parameter | Subject::Response => "high",
        Subject::Flow => "medium",
    }
}

/// `TokenRequestUsesGet`: the id as an identifier, which SARIF wants besides.
fn name(id: &str) -> String {
    let word = |part: &str| {
        let mut letters = part.chars();
        letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect::<String>()
    };
    id.split(|c: char| !c.is_alphanumeric()).map(word).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_identifiers() {
        assert_eq!(name("token-request-uses-get"), "TokenRequestUsesGet");
        assert_eq!(name("x"), "X");
    }
}
