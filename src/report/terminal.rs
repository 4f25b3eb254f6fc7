//! For people: one request, one story, one rewrite.
//!
//! The only place that knows miette, and it only draws the source: the words around it are ours, so that code in a rewrite is never
//! wrapped.

mod page;

use super::story::{Story, stories, unsure};
use super::text::{count, path};
use super::{Style, statistics, summary};
use crate::model::finding::{Finding, Severity};
use crate::model::outcome::{Outcome, Quoted, Reference};
use crate::model::position::Positions;
use miette::{GraphicalReportHandler, GraphicalTheme, ThemeCharacters, ThemeStyles};
use page::Page;
use std::io::{self, Write};

/// Writes the report.
pub(super) fn write(outcome: &Outcome, style: Style, statistics: bool, out: &mut dyn Write) -> io::Result<()> {
    if statistics {
        statistics::write(outcome, style.width, out)?;
        return summed_up(outcome, style, out);
    }
    let mut writer = Writer { outcome, style, positions: Positions::new(&outcome.sources), handler: handler(style), out };
    for story in stories(outcome) {
        writer.story(&story)?;
    }
    summed_up(outcome, style, writer.out)
}

/// The two sentences at the end.
fn summed_up(outcome: &Outcome, style: Style, out: &mut dyn Write) -> io::Result<()> {
    if style.quiet {
        return Ok(());
    }
    writeln!(out, "{}", summary::found(outcome, style.color))?;
    writeln!(out, "{}", summary::looked(outcome))
}

/// How miette draws.
fn handler(style: Style) -> GraphicalReportHandler {
    let characters = if style.unicode { ThemeCharacters::unicode() } else { ThemeCharacters::ascii() };
    let styles = if style.color { ThemeStyles::ansi() } else { ThemeStyles::none() };
    let handler = GraphicalReportHandler::new_themed(GraphicalTheme { characters, styles });
    handler.with_links(false).with_width(usize::MAX).with_wrap_lines(false).without_syntax_highlighting()
}

struct Writer<'a, 'o> {
    outcome: &'a Outcome,
    style: Style,
    positions: Positions<'a>,
    handler: GraphicalReportHandler,
    out: &'o mut dyn Write,
}

impl<'a> Writer<'a, '_> {
    fn story(&mut self, story: &Story<'a>) -> io::Result<()> {
        let distinct = story.distinct();
        let title = match &distinct[..] {
            [one] => format!("{}[{}]: {}{}", one.severity.word(), one.rule, one.message, unsure(one)),
            all => format!("{} about one request, which has to change as a whole", count(all.len(), "finding")),
        };
        let title = wrap(&title, "", self.style.width.saturating_sub(4)).join("\n");
        let pages = story.pages();
        let severity = match story.severity() {
            Severity::Error => miette::Severity::Error,
            Severity::Warning => miette::Severity::Warning,
            Severity::Info => miette::Severity::Advice,
        };
        let empty = Quoted::default();
        for (index, (file, labels)) in pages.iter().enumerate() {
            let name = path(self.outcome.sources.get(*file).map_or("", |source| &source.path));
            let title = if index == 0 { title.clone() } else { format!("and in {name}") };
            let severity = if index == 0 { severity } else { miette::Severity::Advice };
            let page =
                Page::new(title, severity, name, self.outcome.quoted.get(file).unwrap_or(&empty), labels, &mut self.positions, self.style);
            let mut drawn = String::new();
            self.handler.render_report(&mut drawn, &page).map_err(io::Error::other)?;
            let drawn: String = drawn.lines().map(|line| format!("{}\n", line.trim_end())).collect();
            self.out.write_all(drawn.as_bytes())?;
        }
        writeln!(self.out)?;
        self.words(story, &distinct)?;
        writeln!(self.out)
    }

    /// What is wrong, what to do, what to write instead, and what to read.
    fn words(&mut self, story: &Story<'a>, distinct: &[&'a Finding]) -> io::Result<()> {
        let rewrite = story.rewrite();
        for finding in distinct {
            if distinct.len() > 1 {
                let head = format!("{}[{}]", self.paint(finding.severity, finding.severity.word()), finding.rule);
                self.wrapped(&format!("  {head}: {}{}", finding.message, unsure(finding)), "    ")?;
            }
            self.wrapped(&format!("    {}", finding.help.trim()), "    ")?;
            if let Some(own) = finding.rewrite.as_deref().filter(|own| Some(*own) != rewrite) {
                self.code(own, "      ")?;
            }
        }
        if let Some(rewrite) = rewrite {
            writeln!(self.out, "\n  {}", self.bold("Write instead:"))?;
            self.code(rewrite, "    ")?;
        }
        let order = story.references();
        if !order.is_empty() {
            writeln!(self.out, "\n  {}", self.bold("Read:"))?;
        }
        let longest = |part: fn(&Reference) -> &str| order.iter().map(|reference| width(part(reference))).max().unwrap_or(0);
        let column = longest(|reference| &reference.title);
        // A table where there is room for one.
        let column = if 4 + column + 2 + longest(|reference| &reference.link) <= self.style.width { column } else { 0 };
        for reference in order {
            writeln!(self.out, "    {:<column$}  {}", reference.title, reference.link)?;
        }
        Ok(())
    }

    /// Code keeps its lines.
    fn code(&mut self, code: &str, indent: &str) -> io::Result<()> {
        for line in code.trim_end().lines() {
            writeln!(self.out, "{}", format!("{indent}{line}").trim_end())?;
        }
        Ok(())
    }

    fn wrapped(&mut self, text: &str, indent: &str) -> io::Result<()> {
        wrap(text, indent, self.style.width).iter().try_for_each(|line| writeln!(self.out, "{line}"))
    }

    fn paint(&self, severity: Severity, text: &str) -> String {
        super::paint(self.style.color, severity, text)
    }

    fn bold(&self, text: &str) -> String {
        if self.style.color { format!("\x1b[1m{text}\x1b[0m") } else { text.to_owned() }
    }
}

/// Text is wrapped at blanks; lines of its own stay lines. All lines but the first get the indent.
fn wrap(text: &str, indent: &str, room: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let start = line.len() - line.trim_start().len();
        let (lead, rest) = if index == 0 { line.split_at(start) } else { (indent, line.trim_start()) };
        let mut at = lead.to_owned();
        let mut empty = true;
        for word in rest.split(' ') {
            if !empty && width(&at) + 1 + width(word) > room {
                lines.push(std::mem::replace(&mut at, indent.to_owned()));
                empty = true;
            }
            if !empty {
                at.push(' ');
            }
            at.push_str(word);
            empty = false;
        }
        lines.push(at.trim_end().to_owned());
    }
    lines
}

/// The width of a text on a terminal, colours aside.
fn width(text: &str) -> usize {
    let mut count = 0;
    let mut escaped = false;
    for c in text.chars() {
        match c {
            '\x1b' => escaped = true,
            'm' if escaped => escaped = false,
            _ if escaped => {}
            _ => count += 1,
        }
    }
    count
}
