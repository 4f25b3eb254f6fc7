//! HTML, also of Vue, Svelte and templates: its scripts as JavaScript or TypeScript at their own offsets, and the addresses in its attributes as text that leaves the program.
//!
//! Text nodes and comments are what people read ([`File::comments`]). Inline handlers (`onclick`) are programs of their own;
//! bound attributes (`:href="base + path"`) are expressions; templates in `<script>` are HTML again.

use super::javascript::jsx::{ADDRESSES, echoed};
use super::javascript::literals::without_entities;
use super::javascript::{Root, grammar, lower_roots};
use super::{Input, tree, typescript};
use crate::model::code::{Block, Expr, ExprKind, File, Gap, Literal, Step, StepKind};
use crate::model::source::{Name, Span};
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

/// Lowers one page.
pub fn lower(input: Input<'_>) -> File {
    let language = tree_sitter_html::LANGUAGE.into();
    let parsed = match tree::parse(input, &language) {
        Ok(parsed) => parsed,
        Err(gap) => return File { gaps: vec![gap], ..lower_roots(input, &[]) },
    };
    let mut page = Page::new(input);
    page.gaps.extend(tree::gaps(input, parsed.root_node()));
    page.read(parsed.root_node());
    for part in std::mem::take(&mut page.templates) {
        match tree::parse_part(input, &language, part) {
            Ok(parsed) => page.read(parsed.root_node()),
            Err(gap) => page.gaps.push(gap),
        }
    }
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
    scripts: Vec<(Part, Range)>,
    /// Where scripts begin that are TypeScript.
    typed: Vec<usize>,
    templates: Vec<Range>,
    addresses: Vec<Literal>,
    comments: Vec<Span>,
    texts: Vec<Span>,
    gaps: Vec<Gap>,
}

impl<'a> Page<'a> {
    fn new(input: Input<'a>) -> Self {
        Page {
            input,
            scripts: Vec::new(),
            typed: Vec::new(),
            templates: Vec::new(),
            addresses: Vec::new(),
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
        let plain = name.trim_start_matches("ng-").trim_start_matches("xlink:");
        if ADDRESSES.contains(&plain) || plain.starts_with("data-") {
            let raw = tree::text(self.input, value);
            if let Some(inner) = self.braced(value).filter(|_| ADDRESSES.contains(&plain)) {
                return self.scripts.push((Part::Bound, inner));
            }
            self.addresses.push(Literal { value: Name::from(without_entities(raw)), span: tree::span(self.input, value) });
        } else if let Some(bound) = BOUND.iter().rev().find_map(|prefix| name.strip_prefix(prefix)) {
            if ADDRESSES.contains(&bound.trim_end_matches(']')) {
                self.scripts.push((Part::Bound, value.range()));
            }
        } else if HANDLERS.iter().any(|prefix| name.starts_with(prefix)) {
            self.scripts.push((Part::Handler, self.braced(value).unwrap_or_else(|| value.range())));
        }
    }

    /// What stands between the braces of a value that is an expression: Svelte's `href={url}`.
    fn braced(&self, value: Node<'_>) -> Option<Range> {
        let text = tree::text(self.input, value);
        let is = self.input.path.ends_with(".svelte") && text.len() > 2 && text.starts_with('{') && text.ends_with('}');
        let mut range = value.range();
        range.start_byte += 1;
        range.start_point.column += 1;
        range.end_byte -= 1;
        range.end_point.column = range.end_point.column.saturating_sub(1);
        is.then_some(range)
    }

    /// The name of an attribute in lower case, and the node of its value.
    fn name_and_value<'t>(&self, attribute: Node<'t>) -> Option<(String, Node<'t>)> {
        let parts = tree::children(attribute);
        let name = tree::text(self.input, *parts.first()?).to_ascii_lowercase();
        let value = *parts.get(1)?;
        let value = if value.kind() == "quoted_attribute_value" { *tree::children(value).first()? } else { value };
        Some((name, value))
    }

    fn lower(mut self) -> File {
        let input = self.input;
        // Handlers run when the scripts have run.
        self.scripts.sort_by_key(|(part, _)| *part != Part::Script);
        let mut trees: Vec<(Part, Tree)> = Vec::new();
        for (part, range) in self.scripts {
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
        let mut shown = Block::new();
        for address in &self.addresses {
            let text = Expr { kind: ExprKind::Text(address.value.clone(), address.span), span: address.span };
            shown.push(Step { span: address.span, kind: StepKind::Do(echoed(text)) });
        }
        if let Some(top) = file.functions.first_mut() {
            shown.append(&mut top.body);
            top.body = shown;
        }
        file.texts.extend(self.addresses);
        file.texts.sort_by_key(|text| text.span);
        file.comments.extend(self.comments.into_iter().chain(self.texts));
        file.comments.sort();
        file.gaps.extend(self.gaps);
        file.gaps.sort_by_key(|gap| gap.span);
        file
    }
}
