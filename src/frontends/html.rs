//! HTML, also of Vue, Svelte and templates: its scripts as JavaScript or TypeScript at their own offsets, and the addresses in its attributes as text that leaves the program.
//!
//! Text nodes and comments are what people read ([`File::comments`]). Inline handlers (`onclick`) are programs of their own;
//! bound attributes (`:href="base + path"`) are expressions; templates in `<script>` are HTML again. What a template fills in
//! (`{{ x }}`, `<%= x %>`) is not known; texts in quotes in it are texts of the file.

mod masks;

use super::base::{ECHO, echoed, perform};
use super::javascript::jsx::ADDRESSES;
use super::javascript::literals::without_entities;
use super::javascript::{Root, grammar, lower_roots};
use super::printed::given;
use super::{Input, sums, tree, typescript};
use crate::model::code::{Block, Expr, ExprKind, File, Gap, Literal};
use crate::model::source::{Name, Span};
use std::collections::BTreeMap;
use tree_sitter::{Node, Range, Tree};

/// Words in the `type` of a `<script>` that runs.
const RUNS: &[&str] = &["javascript", "ecmascript", "jscript", "module", "babel", "jsx"];

/// What the `lang` or `type` of a `<script>` says that is TypeScript.
const TYPED: &[&str] = &["ts", "tsx", "typescript", "text/typescript", "application/typescript"];

/// Words in the `type` of a `<script>` that holds HTML.
const HOLDS_HTML: &[&str] = &["html", "template", "handlebars", "mustache", "underscore", "ejs", "x-tmpl"];

/// Prefixes of attributes whose value is an expression.
const BOUND: &[&str] = &[":", "v-bind:", "[", "[attr."];

/// Prefixes of attributes whose value is run on an event.
const HANDLERS: &[&str] = &["on", "@", "v-on:", "(", "ng-click", "ng-submit"];

/// Attributes that tell people something.
const TOLD: &[&str] = &["alt", "title", "placeholder", "label", "summary"];

/// Lowers one page.
pub fn lower(input: Input<'_>) -> File {
    let language = tree_sitter_html::LANGUAGE.into();
    let in_braces = input.path.ends_with(".svelte");
    let marks = if in_braces { Vec::new() } else { masks::of(input.text) };
    let copy = masks::page(input.text, &marks, in_braces);
    let masked = Input { text: &copy, ..input };
    let parsed = match tree::parse(masked, &language) {
        Ok(parsed) => parsed,
        Err(gap) => return File { gaps: vec![gap], ..lower_roots(input, &[]) },
    };
    let mut page = Page::new(input, marks, in_braces);
    page.gaps.extend(tree::gaps(masked, parsed.root_node()));
    page.read(parsed.root_node());
    for part in std::mem::take(&mut page.templates) {
        match tree::parse_part(masked, &language, part) {
            Ok(parsed) => page.read(parsed.root_node()),
            Err(gap) => page.gaps.push(gap),
        }
    }
    page.in_marks();
    page.lower()
}

/// How a part of a page runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Script,
    Handler,
    Bound,
}

/// What a page holds.
struct Page<'a> {
    input: Input<'a>,
    /// What a template fills in.
    marks: Vec<(usize, usize)>,
    /// Braces in attributes hold expressions.
    in_braces: bool,
    scripts: Vec<(Part, Range)>,
    /// Where scripts begin that are TypeScript.
    typed: Vec<usize>,
    templates: Vec<Range>,
    /// Attributes that are followed.
    addresses: Vec<Span>,
    /// Other texts of the page's own code.
    literals: Vec<Span>,
    comments: Vec<Span>,
    texts: Vec<Span>,
    gaps: Vec<Gap>,
}

impl<'a> Page<'a> {
    fn new(input: Input<'a>, marks: Vec<(usize, usize)>, in_braces: bool) -> Self {
        Page {
            input,
            marks,
            in_braces,
            scripts: Vec::new(),
            typed: Vec::new(),
            templates: Vec::new(),
            addresses: Vec::new(),
            literals: Vec::new(),
            comments: Vec::new(),
            texts: Vec::new(),
            gaps: Vec::new(),
        }
    }

    fn read(&mut self, root: Node<'_>) {
        for node in tree::walk(root) {
            match node.kind() {
                "script_element" => self.script(node),
                "attribute" => self.attribute(node),
                "comment" => self.comments.push(tree::span(self.input, node)),
                "text" | "entity" => self.text(node),
                _ => {}
            }
        }
    }

    /// A text and the character references beside it are one piece of prose.
    fn text(&mut self, node: Node<'_>) {
        let span = tree::span(self.input, node);
        let between = |last: &Span| self.input.text.get(last.end as usize..span.start as usize).is_some_and(|gap| gap.trim().is_empty());
        match self.texts.last_mut() {
            Some(last) if between(last) => *last = last.to(span),
            _ => self.texts.push(span),
        }
    }

    fn script(&mut self, node: Node<'_>) {
        let parts = tree::children(node);
        let Some(code) = parts.iter().find(|part| part.kind() == "raw_text") else { return };
        let tag = parts.first().map(|tag| tree::children(*tag)).unwrap_or_default();
        let kind = tag.iter().filter(|part| part.kind() == "attribute").find_map(|attribute| {
            let (name, value) = self.name_and_value(*attribute)?;
            (name == "type" || name == "lang").then(|| tree::text(self.input, value).to_ascii_lowercase())
        });
        match kind.as_deref() {
            None | Some("") => self.scripts.push((Part::Script, code.range())),
            Some(kind) if TYPED.contains(&kind) => {
                self.typed.push(code.start_byte());
                self.scripts.push((Part::Script, code.range()));
            }
            Some(kind) if RUNS.iter().any(|word| kind.contains(word)) => self.scripts.push((Part::Script, code.range())),
            Some(kind) if HOLDS_HTML.iter().any(|word| kind.contains(word)) => self.templates.push(code.range()),
            Some(_) => {}
        }
    }

    fn attribute(&mut self, node: Node<'_>) {
        let Some((name, value)) = self.name_and_value(node) else { return };
        let plain = ["ng-", "xlink:", "th:"].iter().fold(name.as_str(), |name, prefix| name.trim_start_matches(prefix));
        let whole = self.braced(value);
        if ADDRESSES.contains(&plain) || plain.starts_with("data-") {
            match whole.filter(|_| ADDRESSES.contains(&plain)) {
                Some(inner) => self.scripts.push((Part::Bound, inner)),
                None => self.address(value),
            }
        } else if let Some(bound) = BOUND.iter().rev().find_map(|prefix| name.strip_prefix(prefix)) {
            if ADDRESSES.contains(&bound.trim_end_matches(']')) {
                self.scripts.push((Part::Bound, value.range()));
            }
        } else if HANDLERS.iter().any(|prefix| name.starts_with(prefix)) {
            self.scripts.push((Part::Handler, whole.unwrap_or_else(|| value.range())));
        } else if tree::text(self.input, value).contains("://") {
            let span = tree::span(self.input, value);
            match TOLD.contains(&plain) || plain.starts_with("aria-") {
                true => self.comments.push(span),
                false => self.literals.push(span),
            }
        }
    }

    /// An address, and the expressions in it.
    fn address(&mut self, value: Node<'_>) {
        self.addresses.push(tree::span(self.input, value));
        let (text, range) = (self.input.text, value.range());
        let mut at = range.start_byte;
        while self.in_braces {
            let Some(open) = text.get(at..range.end_byte).and_then(|rest| rest.find('{')).map(|open| at + open) else { break };
            let Some(close) = masks::closing(text, open).filter(|close| *close < range.end_byte) else { break };
            let moved =
                |byte: usize| tree_sitter::Point { column: range.start_point.column + byte - range.start_byte, ..range.start_point };
            let (start_point, end_point) = (moved(open + 1), moved(close));
            self.scripts.push((Part::Bound, Range { start_byte: open + 1, end_byte: close, start_point, end_point }));
            at = close + 1;
        }
    }

    /// Where the expression is that is all of a value: Svelte's `href={url}`, quoted in the copy that was parsed.
    fn braced(&self, value: Node<'_>) -> Option<Range> {
        let range = value.range();
        let before = self.input.text.get(..range.start_byte)?.chars().next_back();
        (self.in_braces && before == Some('{')).then_some(range)
    }

    /// Texts in what a template fills in are texts of its code, and what is written there is nothing that people read.
    fn in_marks(&mut self) {
        let marks = std::mem::take(&mut self.marks);
        let span = |(from, to): (usize, usize)| Span::new(self.input.id, from, to);
        let mut scripts: Vec<(usize, usize)> = self.scripts.iter().map(|(_, range)| (range.start_byte, range.end_byte)).collect();
        scripts.sort_unstable();
        let is_script = |from: usize| {
            let next = scripts.partition_point(|(start, _)| *start <= from);
            next.checked_sub(1).and_then(|at| scripts.get(at)).is_some_and(|(_, end)| from < *end)
        };
        let inside = marks.iter().filter(|(from, _)| !is_script(*from)).flat_map(|(from, to)| masks::quoted(self.input.text, *from, *to));
        self.literals.extend(inside.map(span));
        let mut texts = Vec::new();
        for text in std::mem::take(&mut self.texts) {
            let (mut from, to) = (text.start as usize, text.end as usize);
            let first = marks.partition_point(|(open, _)| *open < from);
            for (open, close) in marks.iter().skip(first).take_while(|(open, _)| *open < to) {
                texts.push(span((from, (*open).max(from))));
                from = (*close).min(to);
            }
            texts.push(span((from, to)));
        }
        self.texts = texts.into_iter().filter(|text| !text.is_empty()).collect();
        self.marks = marks;
    }

    /// The name of an attribute in lower case, and the node of its value.
    fn name_and_value<'t>(&self, attribute: Node<'t>) -> Option<(String, Node<'t>)> {
        let parts = tree::children(attribute);
        let name = tree::text(self.input, *parts.first()?).to_ascii_lowercase();
        let value = *parts.get(1)?;
        let value = if value.kind() == "quoted_attribute_value" { *tree::children(value).first()? } else { value };
        Some((name, value))
    }

    /// A text without character references: pieces at their own places.
    fn literal(&self, span: Span) -> Vec<Expr> {
        let mut parts = Vec::new();
        let mut from = span.start as usize;
        let end = span.end as usize;
        let mut push = |from: usize, to: usize, value: &str| {
            let span = Span::new(self.input.id, from, to);
            parts.push(Expr { kind: ExprKind::Text(Name::from(value), span), span });
        };
        while let Some(rest) = self.input.text.get(from..end) {
            let reference = rest.match_indices('&').find_map(|(at, _)| {
                let length = rest.get(at..)?.bytes().take(12).position(|byte| byte == b';')? + 1;
                let plain = without_entities(rest.get(at..at + length)?);
                (plain.len() < length).then_some((at, length, plain))
            });
            let Some((at, length, plain)) = reference else {
                push(from, end, rest);
                break;
            };
            if at > 0 {
                push(from, from + at, rest.get(..at).unwrap_or(""));
            }
            push(from + at, from + at + length, &plain);
            from += at + length;
            if from == end {
                break;
            }
        }
        parts
    }

    /// What is shown of an address: its text, and the values of the expressions in it.
    fn shown(&self, address: Span, inside: Vec<Expr>) -> Expr {
        let mut parts = Vec::new();
        let mut from = address.start as usize;
        let text = |from: usize, to: usize, parts: &mut Vec<Expr>| {
            if from < to {
                parts.extend(self.literal(Span::new(self.input.id, from, to)));
            }
        };
        for expr in inside {
            // The braces around it are no part of the text.
            let (open, close) = (expr.span.start as usize, expr.span.end as usize);
            let open = self.input.text.get(from..open).and_then(|before| before.rfind('{')).map_or(open, |at| from + at);
            let close = self.input.text.get(close..address.end as usize).and_then(|rest| rest.find('}')).map_or(close, |at| close + at + 1);
            text(from, open, &mut parts);
            parts.push(expr);
            from = close;
        }
        text(from, address.end as usize, &mut parts);
        echoed(sums::filled(parts, address, address))
    }

    fn lower(mut self) -> File {
        let scripts = masks::scripts(self.input.text, &self.marks);
        let input = Input { text: &scripts, ..self.input };
        // Handlers run when the scripts have run.
        self.scripts.sort_by_key(|(part, _)| *part != Part::Script);
        let mut trees: Vec<(Part, Tree)> = Vec::new();
        for (part, range) in std::mem::take(&mut self.scripts) {
            let grammar = if self.typed.contains(&range.start_byte) { typescript::grammar(".tsx") } else { grammar() };
            match tree::parse_part(input, &grammar, range) {
                Ok(parsed) => trees.push((part, parsed)),
                Err(gap) => self.gaps.push(gap),
            }
        }
        let roots = trees.iter().map(|(part, tree)| match part {
            Part::Bound => Root::Echoed(tree.root_node()),
            Part::Script | Part::Handler => Root::Program(tree.root_node()),
        });
        let roots: Vec<Root<'_>> = roots.collect();
        let mut file = lower_roots(input, &roots);
        let mut body = file.functions.first_mut().map(|top| std::mem::take(&mut top.body)).unwrap_or_default();
        let mut shown = Block::new();
        let mut shown_inside = if self.in_braces { taken(&self.addresses, &mut body) } else { BTreeMap::new() };
        for address in &self.addresses {
            let inside = shown_inside.remove(address).unwrap_or_default();
            // What scripts define stands before what shows it.
            let place = if inside.is_empty() { &mut shown } else { &mut body };
            place.push(perform(self.shown(*address, inside)));
        }
        shown.append(&mut body);
        if let Some(top) = file.functions.first_mut() {
            top.body = shown;
        }
        let literal = |span: &Span| Literal { value: Name::from(without_entities(tree::slice(self.input, *span))), span: *span };
        file.texts.extend(self.addresses.iter().chain(&self.literals).map(literal));
        file.texts.sort_by_key(|text| text.span);
        file.comments.extend(self.comments.into_iter().chain(self.texts));
        file.comments.sort();
        file.gaps.extend(self.gaps);
        file.gaps.sort_by_key(|gap| gap.span);
        file
    }
}

/// The values that the scripts show inside of these places of the page, in order; they are shown there no more.
fn taken(places: &[Span], body: &mut Block) -> BTreeMap<Span, Vec<Expr>> {
    let mut sorted = places.to_vec();
    sorted.sort();
    let around = |span: &Span| {
        let next = sorted.partition_point(|place| place.start <= span.start);
        next.checked_sub(1).and_then(|at| sorted.get(at)).filter(|place| place.contains(span) && !span.is_empty()).copied()
    };
    let mut found: BTreeMap<Span, Vec<Expr>> = BTreeMap::new();
    body.retain(|step| {
        let shown = around(&step.span).and_then(|place| Some((place, given(step, &[ECHO])?)));
        let is_kept = shown.is_none();
        shown.into_iter().for_each(|(place, values)| found.entry(place).or_default().extend(values));
        is_kept
    });
    found.values_mut().for_each(|values| values.sort_by_key(|expr| expr.span));
    found
}
