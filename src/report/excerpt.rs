//! An excerpt: the lines of one file that a story shows, with the places that something is said about.
//!
//! Lines that are not shown are empty, and long ones are cut around their places.

use super::Style;
use super::story::Label;
use crate::model::outcome::Quoted;
use crate::model::source::Span;
use std::collections::BTreeMap;
use std::ops::Range;

/// A place and what is said about it.
#[derive(Debug)]
pub struct Spot {
    /// Its bytes in the excerpt's text.
    pub range: Range<usize>,
    /// Where it is in the file.
    pub span: Span,
    /// It has to change; others only have to do with it.
    pub primary: bool,
    pub texts: Vec<String>,
}

/// The lines and the places, in order.
#[derive(Debug)]
pub struct Excerpt {
    pub text: String,
    pub spots: Vec<Spot>,
}

impl Excerpt {
    /// The excerpt of a file that shows all labels. Labels of one place become one.
    pub fn new(quoted: &Quoted, labels: &[Label], style: Style) -> Self {
        let mut merged: BTreeMap<(usize, usize), Spot> = BTreeMap::new();
        for label in labels {
            let range = visible(&quoted.text, quoted.range(label.span));
            let new = || Spot { range: range.clone(), span: label.span, primary: false, texts: Vec::new() };
            let spot = merged.entry((range.start, range.end)).or_insert_with(new);
            spot.primary |= label.primary;
            if !spot.texts.contains(&label.text) {
                spot.texts.push(label.text.clone());
            }
        }
        let mut spots: Vec<Spot> = merged.into_values().collect();
        let ranges: Vec<Range<usize>> = spots.iter().map(|spot| spot.range.clone()).collect();
        let (text, moved) = shown(&quoted.text, &ranges, style);
        spots.iter_mut().zip(moved).for_each(|(spot, range)| spot.range = range);
        Self { text, spots }
    }
}

/// The first line of a range: more than one to look at helps nobody.
fn visible(text: &str, range: Range<usize>) -> Range<usize> {
    let end = range.end.min(text.len());
    let start = range.start.min(end);
    let line = text.get(start..end).and_then(|inside| inside.find('\n')).unwrap_or(end - start);
    start..start + line
}

/// The text with only the lines around the ranges, long ones cut, and the ranges in it.
fn shown(text: &str, ranges: &[Range<usize>], style: Style) -> (String, Vec<Range<usize>>) {
    let mut out = String::new();
    let mut moved: Vec<Range<usize>> = ranges.to_vec();
    let starts: Vec<usize> = std::iter::once(0).chain(memchr::memchr_iter(b'\n', text.as_bytes()).map(|at| at + 1)).collect();
    let line_of = |offset: usize| starts.partition_point(|start| *start <= offset).saturating_sub(1);
    let labelled: Vec<usize> = ranges.iter().map(|range| line_of(range.start)).collect();
    for (number, start) in starts.iter().enumerate() {
        let behind_last = number > 0 && *start == text.len() && !labelled.contains(&number);
        if behind_last || labelled.iter().all(|line| number > line + 1) {
            break;
        }
        let line = text.get(*start..).and_then(|rest| rest.split('\n').next()).unwrap_or("");
        if labelled.iter().any(|labelled| labelled.abs_diff(number) <= 1) {
            let own: Vec<usize> = (0..ranges.len()).filter(|i| labelled.get(*i) == Some(&number)).collect();
            let inner: Vec<Range<usize>> = own.iter().filter_map(|i| ranges.get(*i)).map(|r| r.start - start..r.end - start).collect();
            let cut = cut(line, &inner, style);
            for (index, range) in own.iter().zip(&inner) {
                if let Some(slot) = moved.get_mut(*index) {
                    *slot = out.len() + cut.place(range.start)..out.len() + cut.place(range.end);
                }
            }
            out.push_str(&cut.text);
        }
        out.push('\n');
    }
    (out, moved)
}

/// A line that was cut on both sides.
struct Cut {
    text: String,
    kept: Range<usize>,
    lead: usize,
}

impl Cut {
    fn place(&self, offset: usize) -> usize {
        offset.clamp(self.kept.start, self.kept.end) - self.kept.start + self.lead
    }
}

/// Cuts a line that is wider than there is room, so that its labels stay.
fn cut(line: &str, labels: &[Range<usize>], style: Style) -> Cut {
    let chars: Vec<usize> = line.char_indices().map(|(at, _)| at).chain([line.len()]).collect();
    let count = chars.len() - 1;
    if count <= style.line {
        return Cut { text: line.to_owned(), kept: 0..line.len(), lead: 0 };
    }
    let index = |offset: usize| chars.partition_point(|at| *at < offset);
    let first = labels.iter().map(|range| index(range.start)).min().unwrap_or(0);
    let last = labels.iter().map(|range| index(range.end)).max().unwrap_or(0);
    let room = style.line.saturating_sub(2);
    let slack = room.saturating_sub(last - first) / 2;
    let from = first.saturating_sub(slack).min(count.saturating_sub(room));
    let to = (from + room).min(count);
    let offset = |char: usize| chars.get(char).copied().unwrap_or(line.len());
    let kept = offset(from)..offset(to);
    let mark = if style.unicode { "…" } else { "..." };
    let lead = if from > 0 { mark } else { "" };
    let tail = if to < count { mark } else { "" };
    let inside = line.get(kept.clone()).unwrap_or("");
    Cut { text: format!("{lead}{inside}{tail}"), kept, lead: lead.len() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn style(line: usize) -> Style {
        Style::plain(line)
    }

    #[test]
    fn long_lines_are_cut_around_their_labels() {
        let line = format!("{}LABEL{}", "a".repeat(500), "é".repeat(500));
        let label = 500..505;
        let cut = cut(&line, std::slice::from_ref(&label), style(60));
        assert!(cut.text.chars().count() <= 66, "{}", cut.text);
        assert_eq!(cut.text.get(cut.place(label.start)..cut.place(label.end)), Some("LABEL"));
        assert!(cut.text.starts_with("...") && cut.text.ends_with("..."));
        assert_eq!(super::cut("short", &[], style(60)).text, "short");
    }

    #[test]
    fn only_lines_around_labels_are_shown() {
        let text = "one\ntwo\nthree\nfour\nfive\nsix\n";
        let (out, moved) = shown(text, std::slice::from_ref(&(14..18)), style(60));
        assert_eq!(out, "\n\nthree\nfour\nfive\n");
        assert_eq!(out.get(moved.first().cloned().unwrap_or_default()), Some("four"));
    }
}
