//! Hints for misspelt keys and words.

use crate::nearest::nearest;

/// The nearest known word for an "unknown field" or "unknown variant" message, as a hint.
pub(super) fn for_unknown(message: &str) -> Option<String> {
    if !message.starts_with("unknown ") {
        return None;
    }
    let mut quoted = message.split('`').skip(1).step_by(2);
    let wrong = quoted.next()?;
    nearest(wrong, quoted).map(|word| format!("did you mean `{word}`?"))
}
