//! The nearest known word to a misspelt one, for hints in error messages.

/// The word that `given` was probably meant to be: the one with the fewest edits, if these are few for its length.
pub fn nearest<'a>(given: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let given: Vec<char> = given.to_lowercase().chars().take(64).collect();
    let best = known.into_iter().map(|word| (edits(&given, word), word)).min()?;
    (best.0 <= 1 + given.len() / 4).then_some(best.1)
}

/// `; did you mean `x`?` or nothing, to be appended to a message.
pub fn hint<'a>(given: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    nearest(given, known).map_or_else(String::new, |word| format!("; did you mean `{word}`?"))
}

/// Insertions, deletions and replacements between two words (Levenshtein), row by row.
fn edits(a: &[char], b: &str) -> usize {
    let b: Vec<char> = b.to_lowercase().chars().take(64).collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = i;
        if let Some(first) = row.first_mut() {
            *first = i + 1;
        }
        let mut left = i + 1;
        for (j, y) in b.iter().enumerate() {
            let above = row.get(j + 1).copied().unwrap_or(usize::MAX);
            let cost = (diagonal + usize::from(x != y)).min(above + 1).min(left + 1);
            diagonal = above;
            left = cost;
            if let Some(cell) = row.get_mut(j + 1) {
                *cell = cost;
            }
        }
    }
    row.last().copied().unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hints_only_at_near_words() {
        let known = ["min-severity", "min-confidence", "exclude"];
        assert_eq!(nearest("min-sevrity", known), Some("min-severity"));
        assert_eq!(nearest("MIN-CONFIDENCE", known), Some("min-confidence"));
        assert_eq!(nearest("exlcude", known), Some("exclude"));
        assert_eq!(nearest("colour", known), None);
        assert_eq!(hint("exclud", known), "; did you mean `exclude`?");
        assert_eq!(hint("zzz", known), "");
    }

    #[test]
    fn counts_edits() {
        let chars = |s: &str| s.chars().collect::<Vec<_>>();
        assert_eq!(edits(&chars("kitten"), "sitting"), 3);
        assert_eq!(edits(&chars(""), "abc"), 3);
        assert_eq!(edits(&chars("same"), "same"), 0);
    }
}
