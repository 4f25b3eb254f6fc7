//! XML 1.0: what it may hold, and how it is written.

use super::text::harmless;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use quick_xml::writer::ElementWriter;
use std::io::{self, Write};

/// Where elements are written to.
pub type Xml<'o> = Writer<&'o mut dyn Write>;

/// Attributes of an element.
pub type Attributes<'a> = &'a [(&'a str, &'a str)];

/// A document whose content is written by `content`.
pub fn document(out: &mut dyn Write, content: impl FnOnce(&mut Xml<'_>) -> io::Result<()>) -> io::Result<()> {
    let mut xml = Writer::new_with_indent(out, b' ', 2);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    content(&mut xml)?;
    writeln!(xml.into_inner())
}

/// An element with others in it.
pub fn element(
    xml: &mut Xml<'_>,
    name: &str,
    attributes: Attributes<'_>,
    content: impl FnOnce(&mut Xml<'_>) -> io::Result<()>,
) -> io::Result<()> {
    start(xml, name, attributes).write_inner_content(content)?;
    Ok(())
}

/// An element with text in it.
pub fn text(xml: &mut Xml<'_>, name: &str, attributes: Attributes<'_>, text: &str) -> io::Result<()> {
    start(xml, name, attributes).write_text_content(BytesText::new(&legal(text)))?;
    Ok(())
}

/// An element with nothing in it.
pub fn empty(xml: &mut Xml<'_>, name: &str, attributes: Attributes<'_>) -> io::Result<()> {
    start(xml, name, attributes).write_empty()?;
    Ok(())
}

fn start<'x, 'o>(xml: &'x mut Xml<'o>, name: &'x str, attributes: Attributes<'_>) -> ElementWriter<'x, &'o mut dyn Write> {
    let element = xml.create_element(name);
    attributes.iter().fold(element, |element, (name, value)| element.with_attribute((*name, &*legal(value))))
}

/// A text without what XML may not hold, not even escaped.
fn legal(text: &str) -> String {
    let text = harmless(text);
    if text.contains(['\u{fffe}', '\u{ffff}']) { text.replace(['\u{fffe}', '\u{ffff}'], "\u{fffd}") } else { text }
}
