//! The elements of a document as a tree, with the places of their attributes and texts.

use super::super::Input;
use super::super::xml::{Attribute, attributes, local, place, reader};
use crate::model::source::Span;
use quick_xml::events::{BytesStart, Event};

/// Elements deeper than this are left out.
const MAX_DEPTH: usize = 128;

/// An element.
#[derive(Debug, Default)]
pub(super) struct Element {
    /// Its name, without a prefix.
    pub name: String,
    /// Where its name stands.
    pub span: Span,
    /// Its attributes.
    pub attributes: Vec<Attribute>,
    /// The elements in it.
    pub children: Vec<Element>,
    /// Where its first text stands, without the space around it.
    pub text: Option<Span>,
}

impl Element {
    /// Where the value of an attribute stands.
    pub fn attribute(&self, name: &str) -> Option<Span> {
        self.attributes.iter().find(|attribute| attribute.name == name).map(|attribute| attribute.value)
    }

    /// The first child of that name.
    pub fn child(&self, name: &str) -> Option<&Element> {
        self.children.iter().find(|child| child.name == name)
    }
}

/// The document as an element without a name. What stands behind a syntax error is not in it; elements that never end, end there.
pub(super) fn document(input: Input<'_>) -> Element {
    let mut reader = reader(input);
    let mut open = vec![Element::default()];
    // How many elements are open that are too deep to be kept.
    let mut beyond = 0usize;
    loop {
        let start = place(reader.buffer_position());
        match reader.read_event() {
            Ok(Event::Eof) | Err(_) => break,
            Ok(Event::Start(_)) if beyond > 0 || open.len() > MAX_DEPTH => beyond += 1,
            Ok(Event::Start(tag)) => open.push(element(input, &tag, start)),
            Ok(Event::Empty(tag)) if beyond == 0 => keep(&mut open, element(input, &tag, start)),
            Ok(Event::End(_)) if beyond > 0 => beyond -= 1,
            Ok(Event::End(tag)) => {
                let name = local(tag.name().as_ref()).to_owned();
                if let Some(depth) = open.iter().skip(1).rposition(|element| element.name == name) {
                    close(&mut open, depth + 1);
                }
            }
            Ok(Event::Text(_)) if beyond == 0 => {
                let (end, text) = (place(reader.buffer_position()), &input.text);
                let raw = text.get(start..end).unwrap_or("");
                let from = start + raw.len() - raw.trim_start().len();
                if let Some(last) = open.last_mut().filter(|last| last.text.is_none() && !raw.trim().is_empty()) {
                    last.text = Some(Span::new(input.id, from, from + raw.trim().len()));
                }
            }
            Ok(_) => {}
        }
    }
    close(&mut open, 1);
    open.pop().unwrap_or_default()
}

/// Ends elements until so many are open.
fn close(open: &mut Vec<Element>, left: usize) {
    while open.len() > left.max(1) {
        let Some(done) = open.pop() else { return };
        keep(open, done);
    }
}

fn keep(open: &mut [Element], done: Element) {
    if let Some(parent) = open.last_mut() {
        parent.children.push(done);
    }
}

fn element(input: Input<'_>, tag: &BytesStart<'_>, start: usize) -> Element {
    let whole = tag.name().as_ref().len();
    let name = local(tag.name().as_ref()).to_owned();
    let at = start + 1 + whole - name.len();
    Element { span: Span::new(input.id, at, at + name.len()), name, attributes: attributes(input, tag), ..Element::default() }
}
