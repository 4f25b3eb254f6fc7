//! Code with its labels: lines, each in the parts that are marked and those that are not.

use crate::report::excerpt::{Excerpt, Spot};
use serde::Serialize;
use std::collections::BTreeSet;
use std::ops::Range;

/// A line.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// From 1.
    number: usize,
    parts: Vec<Part>,
    labels: Vec<Said>,
    /// Lines before it are left out.
    gap: bool,
}

/// A part of a line.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Part {
    text: String,
    /// `here` has to change, `there` has to do with it; empty for the rest.
    kind: &'static str,
}

/// What is said about a part, below the line.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Said {
    /// Blanks as wide as what stands before the part.
    indent: String,
    text: String,
    kind: &'static str,
}

/// The lines of an excerpt that are shown.
pub fn lines(excerpt: &Excerpt) -> Vec<Line> {
    let line_of = |offset: usize| excerpt.text.get(..offset).map_or(0, |before| before.matches('\n').count());
    let labelled: Vec<usize> = excerpt.spots.iter().map(|spot| line_of(spot.range.start)).collect();
    let mut lines: Vec<Line> = Vec::new();
    let mut start = 0;
    for (index, text) in excerpt.text.lines().enumerate() {
        let end = start + text.len();
        if labelled.iter().any(|line| line.abs_diff(index) <= 1) {
            let own: Vec<(Range<usize>, &Spot)> =
                excerpt.spots.iter().zip(&labelled).filter(|(_, line)| **line == index).map(|(s, _)| (inside(s, start, end), s)).collect();
            let gap = lines.last().is_some_and(|last| last.number < index);
            lines.push(Line {
                number: index + 1,
                parts: parts(text, &own),
                labels: own.iter().map(|(r, s)| said(text, r, s)).collect(),
                gap,
            });
        }
        start = end + 1;
    }
    lines
}

/// A spot's bytes in its line.
fn inside(spot: &Spot, start: usize, end: usize) -> Range<usize> {
    let place = |offset: usize| offset.clamp(start, end) - start;
    place(spot.range.start)..place(spot.range.end)
}

fn kind(spot: &Spot) -> &'static str {
    if spot.primary { "here" } else { "there" }
}

/// A line cut where spots begin and end; where several overlap, what has to change wins.
fn parts(line: &str, own: &[(Range<usize>, &Spot)]) -> Vec<Part> {
    let cuts: BTreeSet<usize> = own.iter().flat_map(|(range, _)| [range.start, range.end]).chain([0, line.len()]).collect();
    let cuts: Vec<usize> = cuts.into_iter().collect();
    let part = |from: usize, to: usize| {
        let mut kinds = own.iter().filter(|(range, _)| range.start <= from && to <= range.end).map(|(_, spot)| kind(spot));
        let first = kinds.next().unwrap_or_default();
        let kind = if kinds.any(|kind| kind == "here") { "here" } else { first };
        Some(Part { text: line.get(from..to)?.to_owned(), kind })
    };
    cuts.iter().zip(cuts.iter().skip(1)).filter_map(|(from, to)| part(*from, *to)).collect()
}

fn said(line: &str, range: &Range<usize>, spot: &Spot) -> Said {
    let before = line.get(..range.start).unwrap_or_default();
    let indent = before.chars().map(|c| if c == '\t' { '\t' } else { ' ' }).collect();
    Said { indent, text: spot.texts.join(", "), kind: kind(spot) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::outcome::Quoted;
    use crate::model::source::{FileId, Span};
    use crate::report::Style;
    use crate::report::story::Label;

    #[test]
    fn lines_are_cut_where_labels_begin_and_end() {
        let text = "one\ntwo\n\tget(a, b);\nfour\nfive\nsix\nseven z\n";
        let label =
            |at: Range<usize>, text: &str, primary| Label { span: Span::new(FileId(0), at.start, at.end), text: text.to_owned(), primary };
        let labels = [label(9..18, "sent here", false), label(13..14, "wrong", true), label(34..39, "defined here", false)];
        let quoted = Quoted { text: text.into(), edits: Vec::new() };
        let lines = lines(&Excerpt::new(&quoted, &labels, Style::plain(80)));
        assert_eq!(
            lines.iter().map(|line| (line.number, line.gap)).collect::<Vec<_>>(),
            [(2, false), (3, false), (4, false), (6, true), (7, false)]
        );
        let part = |text: &str, kind| Part { text: text.to_owned(), kind };
        let third = &lines.get(1).map(|line| &line.parts[..]);
        assert_eq!(*third, Some(&[part("\t", ""), part("get(", "there"), part("a", "here"), part(", b)", "there"), part(";", "")][..]));
        let said: Vec<(&str, &str)> =
            lines.iter().flat_map(|line| &line.labels).map(|said| (said.indent.as_str(), said.text.as_str())).collect();
        assert_eq!(said, [("\t", "sent here"), ("\t    ", "wrong"), ("", "defined here")]);
    }
}
