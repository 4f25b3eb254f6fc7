//! Mediation as Apache Synapse and WSO2 write it in XML: templates and sequences are functions, mediators their steps, properties
//! variables of the message, and each endpoint with an address one `%mediated` of a map.

mod elements;
mod expressions;
#[cfg(test)]
mod tests;

use super::base::{Base, expr, operation, perform, read, set, step, unknown};
use super::json_value::{entry, place};
use super::{Input, json, tree, xml};
use crate::model::code::{Arg, Block, Entry, Expr, ExprKind, File, Function, FunctionKind, Literal, Param, Place, Step, StepKind};
use crate::model::source::Span;
use elements::{Element, document};
use expressions::{property, text, xpath};

/// The headers that the next request is sent with.
const HEADERS: &str = "%transport";
/// What the next request carries.
const PAYLOAD: &str = "%payload";

/// Lowers one file. Its texts are those of any XML file, but for addresses: each of their parts is one.
pub fn lower(input: Input<'_>) -> File {
    let mut lowering = Lowering {
        base: Base::new(input, xml::lower(input)),
        split: Vec::new(),
        media: None,
        verb: None,
        has_payload: false,
        apart: false,
    };
    let body = lowering.flow(&[document(input)]);
    lowering.top(body);
    let split = std::mem::take(&mut lowering.split);
    let mut file = lowering.base.file;
    file.texts.retain(|text| !split.iter().any(|(whole, _)| *whole == text.span));
    file.texts.extend(split.into_iter().flat_map(|(_, parts)| parts));
    file.texts.sort_by_key(|text| text.span);
    file
}

struct Lowering<'a> {
    base: Base<'a>,
    /// Texts that were read in parts: where the whole stands, and the parts.
    split: Vec<(Span, Vec<Literal>)>,
    /// The media type that was last said for what is sent, and where.
    media: Option<Span>,
    /// The verb that was last said for an address that has none of its own.
    verb: Option<Span>,
    /// A payload was made for what is sent.
    has_payload: bool,
    /// Inside an endpoint that others send to by its name.
    apart: bool,
}

super::base::based!(Lowering);

impl Lowering<'_> {
    /// What elements do one after the other, headers and payload included.
    fn flow(&mut self, elements: &[Element]) -> Block {
        let before = (self.media.take(), self.verb.take(), std::mem::take(&mut self.has_payload));
        let start = Span::new(self.input.id, 0, 0);
        let none = expr(ExprKind::Map(Vec::new()), start);
        let mut body = vec![perform(set(Place::Local(HEADERS.into()), none, start))];
        self.steps(elements, &mut body);
        (self.media, self.verb, self.has_payload) = before;
        body
    }

    fn block(&mut self, element: Option<&Element>) -> Block {
        let mut body = Vec::new();
        self.steps(element.map_or(&[][..], |element| &element.children), &mut body);
        body
    }

    fn steps(&mut self, elements: &[Element], body: &mut Block) {
        elements.iter().for_each(|element| self.mediator(element, body));
    }

    /// What one element does. Depth is that of the document, which is limited.
    fn mediator(&mut self, element: &Element, body: &mut Block) {
        match &*element.name {
            "template" | "sequence" if element.attribute("name").is_some() => self.function(element),
            "sequence" if element.attribute("key").is_some() => body.extend(self.call(element, "key", "")),
            "call-template" => body.extend(self.call(element, "target", "with-param")),
            "property" => body.extend(self.set_property(element)),
            "header" => body.extend(self.set_header(element)),
            "payloadFactory" => body.push(self.set_payload(element)),
            "filter" => body.push(self.filter(element)),
            "switch" => body.extend(self.switch(element)),
            "iterate" | "foreach" | "clone" => {
                let looped = self.block(Some(element));
                body.push(step(StepKind::Loop { key: None, value: None, over: None, body: looped }, element.span));
            }
            "endpoint" if element.attribute("name").is_some() => {
                let before = std::mem::replace(&mut self.apart, true);
                self.steps(&element.children, body);
                self.apart = before;
            }
            // What answers goes back with the headers that were set.
            "respond" | "send" | "loopback" if element.children.is_empty() => {
                let headers = read(Place::Local(HEADERS.into()), element.span);
                body.push(perform(operation("%answer", vec![headers], element.span, element.span)));
            }
            "http" | "address" if self.address(element).is_some() => body.extend(self.request(element)),
            name if name.contains('.') => body.extend(self.operation(element)),
            _ => self.steps(&element.children, body),
        }
    }

    fn function(&mut self, element: &Element) {
        let Some(name_span) = element.attribute("name") else { return };
        let ix = self.reserve();
        let params = element.children.iter().filter(|child| child.name == "parameter").filter_map(|child| {
            let span = child.attribute("name")?;
            Some(Param { name: self.slice(span).into(), span, ..Param::default() })
        });
        let params = params.collect();
        let body = self.flow(&element.children);
        let name = self.slice(name_span).into();
        self.fill(ix, Function { name, kind: FunctionKind::Function, params, body, span: element.span, name_span, ..Function::default() });
    }

    /// A call of what an attribute names, with the parameters that children of a name give it.
    fn call(&mut self, element: &Element, named: &str, params: &str) -> Option<Step> {
        let at = element.attribute(named)?;
        let args = element.children.iter().filter(|child| child.name == params).filter_map(|child| {
            let name = self.slice(child.attribute("name")?).into();
            let value = child.attribute("value").map(|span| self.dynamic(span));
            let value = value.or_else(|| child.attribute("expression").map(|span| xpath(self.slice(span), span)))?;
            Some(Arg { value, name: Some(name), spread: false })
        });
        let args = args.collect();
        Some(self.called(self.slice(at), args, at))
    }

    /// An operation of a connector, which is a template: `<desk.renew><ticket>{$ctx:ticket}</ticket></desk.renew>`.
    fn operation(&mut self, element: &Element) -> Option<Step> {
        let (_, name) = element.name.rsplit_once('.')?;
        let args = element.children.iter().filter_map(|child| {
            let value = self.dynamic(child.text?);
            Some(Arg { value, name: Some(child.name.as_str().into()), spread: false })
        });
        let args = args.collect();
        Some(self.called(name, args, element.span))
    }

    fn called(&self, name: &str, args: Vec<Arg>, at: Span) -> Step {
        perform(expr(ExprKind::Call { callee: expressions::function(name), args, name: at }, at))
    }

    /// A value that is an expression between braces, or else a text.
    fn dynamic(&self, span: Span) -> Expr {
        let raw = self.slice(span);
        match raw.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            Some(inner) => xpath(inner, span.slice(1, 1 + inner.len())),
            None => text(raw, span, false),
        }
    }

    /// What `value` or `expression` give.
    fn value(&self, element: &Element) -> Option<Expr> {
        let value = element.attribute("value").map(|span| text(self.slice(span), span, false));
        value.or_else(|| element.attribute("expression").map(|span| xpath(self.slice(span), span)))
    }

    fn is(&self, element: &Element, attribute: &str, value: &str) -> bool {
        element.attribute(attribute).is_some_and(|span| self.slice(span) == value)
    }

    fn set_property(&mut self, element: &Element) -> Option<Step> {
        let name = element.attribute("name")?;
        let removed = self.is(element, "action", "remove");
        if self.is(element, "scope", "transport") {
            return self.set_header(element);
        }
        if self.is(element, "scope", "axis2") {
            let value = element.attribute("value").filter(|_| !removed);
            match self.slice(name) {
                "messageType" | "ContentType" => self.media = value,
                "HTTP_METHOD" => self.verb = value,
                _ => {}
            }
            return None;
        }
        let place = property(self.slice(name));
        let value = match removed {
            true => expr(ExprKind::Null, element.span),
            false => self.value(element)?,
        };
        Some(perform(set(place, value, element.span)))
    }

    fn set_header(&mut self, element: &Element) -> Option<Step> {
        let name = element.attribute("name")?;
        let headers = Box::new(read(Place::Local(HEADERS.into()), element.span));
        let key = expr(ExprKind::Text(self.slice(name).into(), name), name);
        let place = Place::Index(headers, Some(Box::new(key)));
        if self.is(element, "action", "remove") {
            return Some(perform(expr(ExprKind::Remove(Box::new(place)), element.span)));
        }
        // Headers of SOAP are no headers of the request.
        if !self.is(element, "scope", "transport") {
            return None;
        }
        Some(perform(set(place, self.value(element)?, element.span)))
    }

    /// The payload: in XML, an element of the format is a field when it has none in it.
    fn set_payload(&mut self, element: &Element) -> Step {
        self.has_payload = true;
        let args = element.child("args").map_or(&[][..], |args| &args.children);
        let format = element.child("format");
        let value = match element.attribute("media-type").map_or("xml", |span| self.slice(span)) {
            "xml" => format.map(|format| self.fields(format, args)).filter(|fields| !fields.is_empty()).map(ExprKind::Map),
            "json" => format.and_then(|format| format.text).and_then(|part| self.members(part, args)).map(ExprKind::Map),
            _ => None,
        };
        let value = value.map_or_else(|| unknown(element.span), |value| expr(value, element.span));
        perform(set(Place::Local(PAYLOAD.into()), value, element.span))
    }

    fn fields(&self, format: &Element, args: &[Element]) -> Vec<Entry> {
        let mut fields = Vec::new();
        for child in &format.children {
            if !child.children.is_empty() {
                fields.extend(self.fields(child, args));
            } else if let Some(span) = child.text {
                let raw = self.slice(span);
                let value = self.argument(raw, span, args).unwrap_or_else(|| text(raw, span, false));
                fields.push(entry(&child.name, child.span, value));
            }
        }
        fields
    }

    /// The members of an object in JSON; `$1`, in quotes or without, is an argument.
    fn members(&self, part: Span, args: &[Element]) -> Option<Vec<Entry>> {
        let ExprKind::Map(members) = json::value_in(self.input, part)?.kind else { return None };
        let member = |mut member: Entry| {
            let at = place(&member.value);
            let raw = self.slice(at);
            let before = part.start as usize..at.start as usize;
            let is_bare = self.input.text.get(before).is_some_and(|before| before.ends_with('$'));
            let argument = if is_bare { self.argument(&format!("${raw}"), at, args) } else { self.argument(raw, at, args) };
            member.value = argument.unwrap_or(member.value);
            member
        };
        Some(members.into_iter().map(member).collect())
    }

    /// The argument that a format names by its number (`$1`).
    fn argument(&self, raw: &str, span: Span, args: &[Element]) -> Option<Expr> {
        let number = raw.strip_prefix('$')?.parse::<usize>().ok()?;
        let arg = number.checked_sub(1).and_then(|index| args.get(index));
        Some(arg.and_then(|arg| self.value(arg)).unwrap_or_else(|| unknown(span)))
    }

    /// `then` or `else`; one without either is its own `then`.
    fn filter(&mut self, element: &Element) -> Step {
        let source = element.attribute("source").map(|span| xpath(self.slice(span), span));
        let guard = source.unwrap_or_else(|| unknown(element.span));
        let guard = match element.attribute("regex").map(|span| self.slice(span)) {
            Some("true") => guard,
            Some("false") => expr(ExprKind::Not(Box::new(guard)), element.span),
            _ => unknown(element.span),
        };
        let (then, other) = match (element.child("then"), element.child("else")) {
            (None, None) => (self.block(Some(element)), Vec::new()),
            (then, other) => (self.block(then), self.block(other)),
        };
        step(StepKind::Branch { guard, then, other }, element.span)
    }

    /// Cases, the first that fits, and at last `default`.
    fn switch(&mut self, element: &Element) -> Block {
        let cases = element.children.iter().filter(|child| child.name == "case").take(tree::MAX_DEPTH);
        let cases: Vec<(Block, Span)> = cases.map(|case| (self.block(Some(case)), case.span)).collect();
        let default = self.block(element.child("default"));
        cases
            .into_iter()
            .rev()
            .fold(default, |other, (then, span)| vec![step(StepKind::Branch { guard: unknown(span), then, other }, span)])
    }

    /// Where the address of an endpoint stands.
    fn address(&self, element: &Element) -> Option<Span> {
        element.attribute("uri-template").or_else(|| element.attribute("uri"))
    }

    fn request(&mut self, element: &Element) -> Option<Step> {
        let at = self.address(element)?;
        let url = text(self.slice(at), at, element.name == "http");
        self.split.push((at, literals(&url)));
        let mut parts = vec![entry("url", at, url)];
        if let Some(verb) = element.attribute("method").or(self.verb) {
            parts.push(entry("method", verb, text(self.slice(verb), verb, false)));
        }
        parts.push(entry("headers", at, read(Place::Local(HEADERS.into()), at)));
        let body = match self.media.map(|span| self.slice(span)) {
            _ if !self.has_payload => None,
            Some("application/x-www-form-urlencoded") => Some(("form", read(Place::Local(PAYLOAD.into()), at))),
            Some("application/json") => Some(("json", read(Place::Local(PAYLOAD.into()), at))),
            _ => Some(("payload", unknown(at))),
        };
        parts.extend(body.map(|(kind, value)| entry(kind, self.media.unwrap_or(at), value)));
        if self.apart {
            parts.push(entry("open", at, unknown(at)));
        }
        let whole = element.span.to(at);
        Some(perform(operation("%mediated", vec![expr(ExprKind::Map(parts), whole)], element.span, whole)))
    }
}

/// The texts among the parts of a text.
fn literals(url: &Expr) -> Vec<Literal> {
    let literal = |part: &Expr| match &part.kind {
        ExprKind::Text(value, span) => Some(Literal { value: value.clone(), span: *span }),
        _ => None,
    };
    match &url.kind {
        ExprKind::Join(parts) => parts.iter().filter_map(literal).collect(),
        _ => literal(url).into_iter().collect(),
    }
}
