//! Marks of templates: what stands between them is filled in when the text around it is shown.

/// What opens a mark and what closes it, longer ones first.
const MARKS: &[(&str, &str)] =
    &[("{{{", "}}}"), ("{{", "}}"), ("{!!", "!!}"), ("{%", "%}"), ("{#", "#}"), ("<%", "%>"), ("<?", "?>"), ("${", "}"), ("#{", "}")];

/// Longer marks are none: what opens them stands for itself.
const LONGEST: usize = 400;

/// Where the mark that begins at a byte of a text ends, if one does.
pub fn end(text: &str, at: usize) -> Option<usize> {
    let rest = text.get(at..)?;
    if !rest.starts_with(['{', '<', '$', '#']) {
        return None;
    }
    // No mark is looked for further than it may reach: a text may be full of what only looks like the begin of one.
    let near = (0..=rest.len().min(LONGEST + 8)).rev().find_map(|end| rest.get(..end)).unwrap_or("");
    let closed = MARKS.iter().find_map(|(open, close)| {
        let inside = near.strip_prefix(open)?;
        let found = inside.find(close).filter(|length| *length <= LONGEST)?;
        Some(at + open.len() + found + close.len())
    });
    closed.or_else(|| named(rest).map(|length| at + length))
}

/// Whether a mark only steers what is shown: it shows nothing itself.
pub fn steers(mark: &str) -> bool {
    let prints = ["<%=", "<%-", "<?"].iter().any(|open| mark.starts_with(open));
    ["{%", "{#", "{{#", "{{/", "{{^", "{{!", "<%"].iter().any(|open| mark.starts_with(open)) && !prints
}

/// The marks of a text, in order.
pub fn all(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = text.get(at..).and_then(|rest| rest.find(['{', '<', '$', '#'])).map(|open| at + open) {
        match end(text, open) {
            Some(close) => {
                found.push((open, close));
                at = close;
            }
            None => at = open + 1,
        }
    }
    found
}

/// How long the `{name}` is that a text begins with: a name, a number, a path of names.
fn named(text: &str) -> Option<usize> {
    let inside = text.strip_prefix('{')?;
    let length = inside.find(|c: char| !(c.is_alphanumeric() || "_.-$[]()'".contains(c)))?;
    (length > 0 && length <= LONGEST && inside.get(length..)?.starts_with('}')).then_some(length + 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        all(text).into_iter().filter_map(|(from, to)| text.get(from..to)).collect()
    }

    #[test]
    fn marks_of_many_templates_are_found() {
        assert_eq!(found("a={{ b }}&c={{{d}}}&e=<%= f %>&g=${h}"), ["{{ b }}", "{{{d}}}", "<%= f %>", "${h}"]);
        assert_eq!(found("{% if a %}&b={{b}}{% endif %}{# c #}"), ["{% if a %}", "{{b}}", "{% endif %}", "{# c #}"]);
        assert_eq!(
            found("{a}&{0}&{user.name}&#{@b}&<?= $c ?>&{!! $d !!}"),
            ["{a}", "{0}", "{user.name}", "#{@b}", "<?= $c ?>", "{!! $d !!}"]
        );
    }

    #[test]
    fn some_marks_show_nothing() {
        let shown = |text: &'static str| found(text).into_iter().filter(|mark| !steers(mark)).collect::<Vec<_>>();
        assert_eq!(
            shown("{% if a %}{{ b }}{% endif %}{{#if c}}{{d}}{{/if}}<% e %><%= f %><%- g %>"),
            ["{{ b }}", "{{d}}", "<%= f %>", "<%- g %>"]
        );
    }

    #[test]
    fn other_signs_are_none() {
        for text in ["{", "{{", "{}", "{ a }", "a < b", "#top", "$1", "{\"a\": {\"b\": 1}}", "<%", "{é"] {
            assert_eq!(found(text), [] as [&str; 0], "{text}");
        }
    }
}
