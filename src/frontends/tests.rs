//! What the tests of the frontends for configuration and text share.

use super::{Input, LANGUAGES};
use crate::model::code::{File, FunctionKind};
use crate::model::source::Span;

/// The settings of a text: path, text of the key's span, value, text of the value's span.
pub(super) fn settings(lower: fn(Input<'_>) -> File, path: &str, text: &str) -> Vec<[String; 4]> {
    let file = lower(Input { id: Default::default(), path, text });
    let slice = |span: Span| text[span.start as usize..span.end as usize].to_owned();
    file.settings.iter().map(|s| [s.path.to_string(), slice(s.key), s.value.to_string(), slice(s.span)]).collect()
}

/// Whether all spans of a lowered file lie in its text on character boundaries.
pub(super) fn spans_fit(file: &File, text: &str) -> bool {
    let settings = file.settings.iter().flat_map(|s| [s.key, s.span]);
    let rest = file.texts.iter().map(|t| t.span).chain(file.comments.iter().copied()).chain(file.gaps.iter().map(|g| g.span));
    settings.chain(rest).all(|span| text.get(span.start as usize..span.end as usize).is_some())
}

/// Any text of a shape that comes near the syntax lowers without a panic, to spans that lie in it.
macro_rules! check_spans {
    ($lower:expr, $path:expr, $shape:expr) => {
        check_spans!($lower, $path, $shape, any_text);
    };
    ($lower:expr, $path:expr, $shape:expr, $name:ident) => {
        mod $name {
            use super::*;
            proptest::proptest! {
                #[test]
                fn lowers_within_bounds(text in $shape) {
                    let file = $lower(Input { id: Default::default(), path: $path, text: &text });
                    proptest::prop_assert!(crate::frontends::tests::spans_fit(&file, &text));
                }
            }
        }
    };
}
pub(super) use check_spans;

#[test]
fn the_table_ends_with_the_language_that_takes_everything_else() {
    let last = LANGUAGES.last().map(|l| l.name);
    assert_eq!(last, Some("text"));
    let mut extensions: Vec<&str> = LANGUAGES.iter().flat_map(|l| l.extensions).copied().collect();
    extensions.sort_unstable();
    let all = extensions.len();
    extensions.dedup();
    assert_eq!(extensions.len(), all, "an extension belongs to one language");
}

#[test]
fn every_language_lowers_nothing_and_rubbish() {
    // Long chains nest without brackets; whoever lowers files gives them a stack to match.
    let thread = std::thread::Builder::new().stack_size(64 * 1024 * 1024);
    let lowered = thread.spawn(lower_nothing_and_rubbish).map(std::thread::JoinHandle::join);
    assert!(matches!(lowered, Ok(Ok(()))));
}

fn lower_nothing_and_rubbish() {
    let many = ["(", "- ", "'\\", "\\\"", "/*", "{#", "<!--", "a: "].map(|part| part.repeat(10_000));
    let few = ["", "\0", "<?php <!-- {{{ \"' /* ''' --> \\", "é\r\n\t[x"].map(String::from);
    for language in LANGUAGES {
        for text in few.iter().chain(&many) {
            let file = (language.lower)(Input { id: Default::default(), path: "x.py", text });
            assert!(spans_fit(&file, text), "{}", language.name);
            assert_eq!(file.functions.first().map(|f| f.kind), Some(FunctionKind::TopLevel), "{}", language.name);
        }
    }
}

#[test]
fn what_is_not_closed_loses_whole_characters() {
    let inner = |text: &str, head, tail| {
        let input = Input { id: Default::default(), path: "", text };
        let span = crate::frontends::tree::inner(input, Span::new(input.id, 0, text.len()), head, tail);
        (span.start, span.end)
    };
    assert_eq!(inner("'a'", 1, 1), (1, 2));
    assert_eq!(inner("'é", 1, 1), (1, 1));
    assert_eq!(inner("é", 1, 1), (2, 2));
    assert_eq!(inner("", 2, 1), (0, 0));
}
