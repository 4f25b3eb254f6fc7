//! XML 1.0: what it may hold, and how it is written.

use super::text::harmless;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
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
    let legal = legal_attributes(attributes);
    xml.create_element(name).with_attributes(legal.iter().map(|(name, value)| (*name, value.as_str()))).write_inner_content(content)?;
    Ok(())
}

/// An element with text in it.
pub fn text(xml: &mut Xml<'_>, name: &str, attributes: Attributes<'_>, text: &str) -> io::Result<()> {
    let legal_attributes = legal_attributes(attributes);
    let element = xml.create_element(name).with_attributes(legal_attributes.iter().map(|(name, value)| (*name, value.as_str())));
    element.write_text_content(BytesText::new(&legal(text)))?;
    Ok(())
}

/// An element with nothing in it.
pub fn empty(xml: &mut Xml<'_>, name: &str, attributes: Attributes<'_>) -> io::Result<()> {
    let legal = legal_attributes(attributes);
    xml.create_element(name).with_attributes(legal.iter().map(|(name, value)| (*name, value.as_str()))).write_empty()?;
    Ok(())
}

fn legal_attributes<'a>(attributes: Attributes<'a>) -> Vec<(&'a str, String)> {
    attributes.iter().map(|(name, value)| (*name, legal(value))).collect()
}

/// A text without what XML may not hold, not even escaped.
fn legal(text: &str) -> String {
    let text = harmless(text);
    if text.contains(['\u{fffe}', '\u{ffff}']) { text.replace(['\u{fffe}', '\u{ffff}'], "\u{fffd}") } else { text }
}
