//! XML: every attribute and every text is a setting.
//!
//! Elements are keys. One that has a `key` or a `name` is called by it, as settings files mean it: `<add key="X" value="Y"/>` and
//! `<string name="X">Y</string>` are the setting `X`. The second of several siblings of one name has the index 1. What entities of a
//! document type stand for is not looked up.

#[cfg(test)]
mod tests;

use super::scalars::Scalars;
use super::{Input, text};
use crate::model::code::{File, Gap, Literal};
use crate::model::source::{Name, Span};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeMap;

/// Attributes that name their element.
const NAMES: &[&str] = &["key", "name"];
/// Attributes, and one child, that are the value of an element with a name.
const VALUES: &[&str] = &["value", "connectionstring"];
/// More elements inside each other are no settings any more.
const MAX_OPEN: usize = 256;

/// Lowers one XML file.
pub fn lower(input: Input<'_>) -> File {
    let mut xml = Xml { text: input.text, scalars: Scalars::new(input), open: vec![Level::default()], run: None };
    let mut reader = reader(input);
    loop {
        let start = place(reader.buffer_position());
        let event = reader.read_event();
        let end = place(reader.buffer_position());
        match event {
            Ok(Event::Eof) => break,
            Ok(event) => xml.event(&event, start, end),
            Err(_) => {
                let span = Span::new(input.id, start.min(input.text.len()), input.text.len());
                xml.scalars.file.gaps.push(Gap { span, why: "syntax error" });
                break;
            }
        }
    }
    xml.said();
    text::fill(input, &mut xml.scalars.file);
    xml.scalars.file
}

/// A reader that goes on where a document is not as it should be.
pub(super) fn reader<'a>(input: Input<'a>) -> Reader<&'a [u8]> {
    let mut reader = Reader::from_str(input.text);
    let config = reader.config_mut();
    (config.check_end_names, config.allow_unmatched_ends, config.allow_dangling_amp) = (false, true, true);
    reader
}

pub(super) fn place(position: u64) -> usize {
    usize::try_from(position).unwrap_or(usize::MAX)
}

/// An element that is open.
#[derive(Default)]
struct Level {
    /// Its name, without a prefix.
    element: String,
    /// The length of the path before it.
    path: usize,
    /// Where its name as a key stands.
    key: Option<Span>,
    /// It is called by an attribute.
    named: bool,
    /// How many children of each name there were.
    children: BTreeMap<String, usize>,
    /// What a property list calls the next child.
    next: Option<(String, Span)>,
}

/// An attribute.
#[derive(Debug)]
pub(super) struct Attribute {
    /// Its name, without a prefix, in small letters.
    pub name: String,
    /// Where its name and its raw value stand.
    key: Span,
    pub value: Span,
}

struct Xml<'a> {
    text: &'a str,
    scalars: Scalars<'a>,
    /// From the outside in; the first one stands for the document.
    open: Vec<Level>,
    /// Text that is not yet at its end.
    run: Option<(usize, usize)>,
}

impl<'a> Xml<'a> {
    fn event(&mut self, event: &Event<'a>, start: usize, end: usize) {
        match event {
            // References to characters are events of their own.
            Event::Text(_) | Event::GeneralRef(_) => {
                self.run = Some((self.run.map_or(start, |(from, _)| from), end));
                return;
            }
            _ => self.said(),
        }
        match event {
            Event::Start(tag) => self.start(tag, start),
            Event::Empty(tag) => {
                self.start(tag, start);
                self.pop();
            }
            Event::End(tag) => self.end(local(tag.name().as_ref())),
            Event::CData(content) => {
                if let Some(span) = span_of(self.scalars.input, content) {
                    self.scalar(span, Name::from(&**content));
                }
            }
            Event::Comment(_) => {
                let span = self.scalars.span(start, end);
                self.scalars.file.comments.push(span);
            }
            _ => {}
        }
    }

    fn start(&mut self, tag: &BytesStart<'a>, start: usize) {
        let element = local(tag.name().as_ref()).to_owned();
        let name_at = start + 1 + tag.name().as_ref().len() - element.len();
        let name_span = self.scalars.span(name_at, name_at + element.len());
        let attributes = attributes(self.scalars.input, tag);
        let by_attribute = |wanted: &str| attributes.iter().find(|a| a.name == wanted && !self.raw(a.value).trim().is_empty());
        let naming = NAMES.iter().find_map(|wanted| by_attribute(wanted));
        let named = naming.map(|attribute| (unescaped(self.raw(attribute.value)).to_string(), attribute.value));
        let path = self.scalars.depth();
        let deep = self.open.len() > MAX_OPEN;
        let Some(parent) = self.open.last_mut() else { return };
        let listed = parent.next.take();
        let mut level = Level { element: element.clone(), path, named: named.is_some() || listed.is_some(), ..Level::default() };
        if let (Some((name, span)), false) = (named.or(listed), deep) {
            self.scalars.enter(&name);
            level.key = Some(span);
        } else if parent.named && VALUES.contains(&&*element.to_ascii_lowercase()) {
            (level.key, level.named) = (parent.key, true);
        } else if !deep {
            let count = parent.children.entry(element.clone()).or_default();
            let index = std::mem::replace(count, *count + 1);
            self.scalars.enter(&element);
            if index > 0 {
                self.scalars.enter_element(index);
            }
            level.key = Some(name_span);
        }
        self.open.push(level);
        self.values(&attributes, naming.map(|attribute| attribute.value));
    }

    /// The attributes of the innermost element as settings.
    fn values(&mut self, attributes: &[Attribute], naming: Option<Span>) {
        for attribute in attributes.iter().filter(|attribute| Some(attribute.value) != naming) {
            let value = unescaped(self.raw(attribute.value));
            let named = self.open.last().is_some_and(|level| level.named);
            if named && VALUES.contains(&&*attribute.name) {
                self.scalar(attribute.value, value);
            } else {
                self.scalars.pair(local(self.raw(attribute.key)), attribute.key, value, attribute.value);
            }
        }
    }

    fn end(&mut self, element: &str) {
        let Some(depth) = self.open.iter().skip(1).rposition(|level| level.element == element) else { return };
        while self.open.len() > depth + 1 {
            self.pop();
        }
    }

    fn pop(&mut self) {
        if self.open.len() > 1
            && let Some(level) = self.open.pop()
        {
            self.scalars.leave(level.path);
        }
    }

    /// The text that ends here.
    fn said(&mut self) {
        let Some((start, end)) = self.run.take() else { return };
        let raw = self.text.get(start..end).unwrap_or("");
        let text = raw.trim();
        if text.is_empty() {
            return;
        }
        let start = start + raw.len() - raw.trim_start().len();
        let span = self.scalars.span(start, start + text.len());
        let value = unescaped(text);
        // `<dict><key>X</key><string>Y</string>`: a property list names the value that follows.
        if let [.., parent, level] = &mut self.open[..]
            && parent.element == "dict"
            && level.element == "key"
        {
            parent.next = Some((value.to_string(), span));
            self.scalars.file.texts.push(Literal { value, span });
            return;
        }
        self.scalar(span, value);
    }

    /// A value of the innermost element.
    fn scalar(&mut self, span: Span, value: Name) {
        let key = self.open.last().and_then(|level| level.key).unwrap_or(span);
        self.scalars.scalar(key, value, span);
    }

    fn raw(&self, span: Span) -> &'a str {
        self.text.get(span.start as usize..span.end as usize).unwrap_or("")
    }
}

/// The attributes of a tag; what is no attribute any more is passed over.
pub(super) fn attributes(input: Input<'_>, tag: &BytesStart<'_>) -> Vec<Attribute> {
    let mut all = tag.attributes();
    let known = all.with_checks(false).map_while(Result::ok).filter_map(|attribute| {
        let name = attribute.key.as_ref();
        let (key, value) = (span_of(input, name)?, span_of(input, &attribute.value)?);
        Some(Attribute { name: local(name).to_ascii_lowercase(), key, value })
    });
    known.collect()
}

/// Where a part of the text stands in it.
fn span_of(input: Input<'_>, part: &str) -> Option<Span> {
    let start = (part.as_ptr() as usize).checked_sub(input.text.as_ptr() as usize)?;
    let end = start.checked_add(part.len())?;
    input.text.get(start..end).filter(|found| *found == part).map(|_| Span::new(input.id, start, end))
}

/// A name without its prefix.
pub(super) fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

/// A text with its references to characters undone; one with others stays as it is.
fn unescaped(raw: &str) -> Name {
    quick_xml::escape::unescape(raw).map_or_else(|_| raw.into(), |text| Name::from(&*text))
}
