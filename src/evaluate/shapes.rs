//! Shapes of declared types: what their fields are called in documents, and what else their declarations say of decoding.

mod said;

use super::unit::{Unit, last};
use super::value::TypeId;
use crate::model::code::{CONSTRUCTOR, Entry, Expr, ExprKind, Field, Mark, Param, Step, StepKind, Type, TypeRef};
use crate::model::decoder::{Decoder, Matching, Says, What, styled, words};
use crate::model::shape::{Shape, ShapeField};
use crate::model::source::{Name, Span};
pub use said::is_one_of;
use said::{call, called, ends_with, entry_of, is_mark, is_particular, named, named_text, said, texts, word};

/// A field as its declaration has it.
struct Declared<'a> {
    name: &'a Name,
    declared: Option<&'a Name>,
    is_optional: bool,
    init: Option<&'a Expr>,
    marks: Vec<&'a Mark>,
    span: Span,
}

/// A field that settings may be bound to.
pub struct BoundField {
    /// Its name in code.
    pub name: Name,
    /// Its name in documents, where a mark says it.
    pub wire: Option<Name>,
    /// What it holds when nothing is set, where a mark says it.
    pub default: Option<(Name, Span)>,
    /// Its declared type.
    pub declared: Option<Name>,
    /// Where it is declared.
    pub span: Span,
}

impl<'a> Unit<'a> {
    /// The shape of a type: its fields and those of its ancestors. None of a type that holds no data.
    pub fn shape(&self, id: TypeId) -> Option<Shape> {
        let class = self.class(id).filter(|c| !c.is_enum)?;
        let lineage = self.lineage(id);
        let decoder = self.decoder(&lineage);
        let of_type = |what: What| lineage.iter().find_map(|t| self.said_of_type(*t, what));
        let style = of_type(What::Style).map(|(row, value)| row.style.clone().unwrap_or_else(|| value.unwrap_or_default().to_string()));
        let is_hidden = |name: &str| decoder.is_some_and(|d| d.matching == Matching::Exported) && !name.starts_with(char::is_uppercase);
        let all_optional = of_type(What::Optional).is_some();
        let casts = decoder.filter(|d| !d.casts.is_empty());
        let mut fields: Vec<ShapeField> =
            casts.into_iter().flat_map(|decoder| lineage.iter().flat_map(|t| self.cast_fields(*t, decoder))).collect();
        for t in lineage.iter().filter(|_| casts.is_none()) {
            for field in self.declared_fields(*t, decoder.is_some_and(is_particular)) {
                if fields.iter().all(|f| f.code != *field.name)
                    && !is_hidden(field.name)
                    && self.said_of_field(&field, What::Ignored).is_none()
                {
                    let field = self.shape_field(&field, decoder, style.as_deref());
                    fields.push(ShapeField { required: field.required && !all_optional, ..field });
                }
            }
        }
        if fields.is_empty() {
            return None;
        }
        let strict = of_type(What::Strict).is_some() || decoder.is_some_and(|d| d.strict);
        let parents = self.foreign_parents(id);
        let open = parents.iter().any(|p| !self.models.decoders.iter().any(|d| is_one_of(p, &d.parents)));
        let at = self.first_line(self.behind_marks(class.span, &class.marks.iter().collect::<Vec<_>>()));
        let strict = (strict && !self.is_lenient(id)).then_some(at);
        Some(Shape { at, span: class.span, fields, strict, open, decodes: Vec::new() })
    }

    /// Whether a type says itself that it ignores or collects fields that it doesn't know.
    pub fn is_lenient(&self, id: TypeId) -> bool {
        let collects = |t: &TypeId| {
            let Some(class) = self.class(*t) else { return false };
            let methods = class.methods.iter().filter_map(|m| self.function((t.0, *m as u32))).flat_map(|f| &f.marks);
            let marks: Vec<&Mark> = class.fields.iter().flat_map(|f| &f.marks).chain(methods).collect();
            let says = |row: &Says| marks.iter().any(|m| is_one_of(&m.name, &row.marks) && said(row, &m.args).is_some());
            self.rows().filter(|row| row.what == What::Lenient).any(says)
        };
        let lineage = self.lineage(id);
        lineage.iter().any(|t| self.said_of_type(*t, What::Lenient).is_some()) || lineage.iter().any(collects)
    }

    /// Whether a type that is called with a document's fields rejects those that it doesn't know.
    pub fn rejects_arguments(&self, id: TypeId) -> bool {
        self.decoder(&self.lineage(id)).is_some_and(|d| d.arguments)
    }

    /// A declaration without the marks in front of it.
    fn behind_marks(&self, span: Span, marks: &[&Mark]) -> Span {
        let Some(text) = self.sources.get(span.file).map(|s| &*s.text) else { return span };
        let mut start = span.start;
        let skips = |from: u32| {
            let rest = text.get(from as usize..span.end as usize).unwrap_or_default();
            let blank = rest.len() - rest.trim_start_matches(|c: char| c.is_whitespace() || "[]()#@,".contains(c)).len();
            from + u32::try_from(blank).unwrap_or(0)
        };
        let mut ends: Vec<(u32, u32)> = marks.iter().map(|m| (m.span.start, m.span.end)).collect();
        ends.sort_unstable();
        for (from, to) in ends {
            if from >= start && from <= skips(start) && to <= span.end {
                start = skips(to);
            }
        }
        Span { start, ..span }
    }

    /// What of a declaration stands on its first line.
    fn first_line(&self, span: Span) -> Span {
        let text = self.sources.get(span.file).and_then(|s| s.text.get(span.start as usize..span.end as usize)).unwrap_or_default();
        let line = text.lines().next().unwrap_or_default().trim_end().trim_end_matches(['{', ':']).trim_end();
        Span { end: span.start + u32::try_from(line.len()).unwrap_or(0), ..span }
    }

    fn shape_field(&self, field: &Declared<'_>, decoder: Option<&Decoder>, style: Option<&str>) -> ShapeField {
        let own = self.said_of_field(field, What::Name).and_then(|(_, value)| value).filter(|name| !name.is_empty());
        let by_words = own.is_none() && style.is_none() && decoder.is_some_and(|d| d.matching == Matching::Words);
        let wire = own.unwrap_or_else(|| match style {
            Some(style) => styled(field.name, style).into(),
            None if decoder.is_some_and(|d| d.matching == Matching::Exported) => field.name.to_lowercase().into(),
            None => field.name.clone(),
        });
        let says = |what| self.said_of_field(field, what).is_some();
        let speaks = |init: &Expr| called(init).is_some_and(|name| self.rows().any(|row| row.calls.iter().any(|c| ends_with(name, c))));
        let optional = field.is_optional || says(What::Optional) || field.init.is_some_and(|init| !speaks(init));
        let required = says(What::Required) || (!optional && decoder.is_some_and(|d| d.requires));
        let kind = field.declared.map(|t| &**t).or_else(|| field.init.and_then(called));
        let is_text = kind.is_some_and(|t| decoder.is_some_and(|d| d.text.iter().any(|w| **w == *t || **w == *last(t))));
        let must_be_text = says(What::Text);
        let is_text = must_be_text || is_text && !says(What::Custom);
        let exact = must_be_text || decoder.is_some_and(|d| d.exact);
        let at = self.behind_marks(field.span, &field.marks);
        ShapeField {
            code: field.name.clone(),
            wire,
            aliases: self.aliases(field),
            by_words,
            at,
            is_text,
            required,
            exact,
            omitted: says(What::Omitted),
        }
    }

    /// The fields of documents that a type turns to text.
    fn cast_fields(&self, id: TypeId, decoder: &Decoder) -> Vec<ShapeField> {
        let Some(class) = self.class(id) else { return Vec::new() };
        let is_cast = |name: &Name| decoder.casts.iter().any(|c| **c == **name);
        let fields = class.fields.iter().filter(|f| is_cast(&f.name)).filter_map(|f| f.init.as_ref());
        let returned = |step: &'a Step| if let StepKind::Return(Some(value)) = &step.kind { Some(value) } else { None };
        let methods = class.methods.iter().filter_map(|m| self.function((id.0, *m as u32))).filter(|m| is_cast(&m.name));
        let maps = fields.chain(methods.flat_map(|m| &m.body).filter_map(returned));
        let entries = maps.flat_map(|map| if let ExprKind::Map(entries) = &map.kind { &entries[..] } else { &[] });
        let is_text = |entry: &&Entry| word(&entry.value).is_some_and(|cast| decoder.text.iter().any(|t| **t == *cast));
        let field = |entry: &'a Entry| {
            let name = entry.key.as_ref().and_then(word)?;
            Some(ShapeField { code: name.clone(), wire: name, at: entry.span, is_text: true, ..ShapeField::default() })
        };
        entries.filter(is_text).filter_map(field).collect()
    }

    /// The decoder that a type is for: one that its marks or parents speak of, else the language's own.
    pub fn decoder(&self, lineage: &[TypeId]) -> Option<&'a Decoder> {
        let speaks_of = |d: &&Decoder| lineage.iter().any(|t| self.class(*t).is_some_and(|class| self.is_for(d, *t, class)));
        let all = || self.models.decoders.iter().copied();
        all().filter(|d| is_particular(d)).find(speaks_of).or_else(|| all().find(|d| !is_particular(d)))
    }

    fn is_for(&self, decoder: &Decoder, id: TypeId, class: &'a Type) -> bool {
        let parent = |p: &TypeRef| named(p).is_some_and(|name| decoder.parents.iter().any(|d| ends_with(&name, d)));
        let marked = |mark: &Mark| decoder.marks.iter().any(|m| is_mark(mark, m));
        class.parents.iter().chain(&class.mixins).any(parent)
            || class.marks.iter().any(marked)
            || self.declared_fields(id, false).iter().any(|f| f.marks.iter().any(|m| marked(m)))
    }

    fn rows(&self) -> impl Iterator<Item = &'a Says> + use<'a, '_> {
        self.models.decoders.iter().flat_map(|d| &d.says)
    }

    /// The fields that a type declares; those of the class too where they stand for an object's (`statics`).
    fn declared_fields(&self, id: TypeId, statics: bool) -> Vec<Declared<'a>> {
        let Some(class) = self.class(id) else { return Vec::new() };
        let methods: Vec<_> = class.methods.iter().filter_map(|m| self.function((id.0, *m as u32))).collect();
        // `@JsonProperty("x") getX()` speaks of the field.
        let of_accessors = |name: &Name| {
            let wanted = words(name);
            let accesses = move |method: &str| {
                let parts = words(method);
                matches!(parts.first().map(String::as_str), Some("get" | "set" | "is")) && parts.get(1..) == Some(&wanted[..])
            };
            methods.iter().filter(move |m| !m.marks.is_empty() && accesses(&m.name)).flat_map(|m| &m.marks)
        };
        let field = |f: &'a Field| Declared {
            name: &f.name,
            declared: f.declared.as_ref(),
            is_optional: f.is_optional,
            init: f.init.as_ref(),
            marks: f.marks.iter().chain(of_accessors(&f.name)).collect(),
            span: f.span,
        };
        let mut all: Vec<Declared<'a>> = class.fields.iter().filter(|f| !f.is_constant && (statics || !f.is_static)).map(field).collect();
        let promoted = |p: &'a Param| Declared {
            name: &p.name,
            declared: p.declared.as_ref(),
            is_optional: p.default.is_some(),
            init: None,
            marks: p.marks.iter().collect(),
            span: p.span,
        };
        let constructors = methods.iter().filter(|m| &*m.name == CONSTRUCTOR).flat_map(|m| &m.params).filter(|p| p.promoted);
        for param in constructors.map(promoted) {
            if all.iter().all(|f| f.name != param.name) {
                all.push(param);
            }
        }
        all
    }

    /// The fields of a class that settings may be bound to.
    pub fn bound_fields(&self, id: TypeId) -> Vec<BoundField> {
        let fields = self.class(id).map(|c| &c.fields[..]).unwrap_or_default().iter().filter(|f| !f.is_static);
        let bound = |field: &'a Field| {
            let said = |what: What| {
                let rows = self.rows().filter(move |row| row.what == what);
                let of_row =
                    |row: &'a Says| field.marks.iter().filter(|m| is_one_of(&m.name, &row.marks)).find_map(|m| named_text(row, &m.args));
                rows.filter_map(of_row).next()
            };
            BoundField {
                name: field.name.clone(),
                wire: said(What::Name).map(|(name, _)| name),
                default: said(What::Default),
                declared: field.declared.clone(),
                span: field.span,
            }
        };
        fields.map(bound).collect()
    }

    /// Further names that marks of a field say it is found by.
    fn aliases(&self, field: &Declared<'_>) -> Vec<Name> {
        let rows = || self.rows().filter(|row| row.what == What::Alias);
        let mut names: Vec<Name> = Vec::new();
        for mark in &field.marks {
            for row in rows().filter(|row| is_one_of(&mark.name, &row.marks)) {
                let mut position = 0..;
                for arg in &mark.args {
                    let unnamed = arg.name.is_none().then(|| position.next().unwrap_or(0).to_string());
                    let said = arg.name.as_deref().or(unnamed.as_deref());
                    if row.argument.iter().any(|wanted| said == Some(wanted)) {
                        texts(&arg.value, &mut names, 0);
                    }
                }
            }
        }
        names
    }

    /// The row that says it of a field, with the word it is said with.
    fn said_of_field(&self, field: &Declared<'_>, what: What) -> Option<(&'a Says, Option<Name>)> {
        let by_mark = |row: &Says| field.marks.iter().filter(|m| is_one_of(&m.name, &row.marks)).find_map(|m| said(row, &m.args));
        let by_call = |row: &Says| {
            let (name, args) = call(field.init?)?;
            if row.calls.iter().any(|c| c == "*") || is_one_of(name, &row.calls) { said(row, args) } else { None }
        };
        self.rows().filter(|row| row.what == what).find_map(|row| by_mark(row).or_else(|| by_call(row)).map(|word| (row, word)))
    }

    /// The row that says it of a type, with the word it is said with.
    fn said_of_type(&self, id: TypeId, what: What) -> Option<(&'a Says, Option<Name>)> {
        let class = self.class(id)?;
        let inside = |path: &str| {
            let (head, entry) = path.split_once('.').unwrap_or((path, ""));
            let file = self.file(id.0)?;
            let inner = file.types.iter().find(|t| *last(&t.name) == *head && class.span.contains(&t.span) && t.span != class.span);
            let own = class.fields.iter().find(|f| *f.name == *head).and_then(|f| f.init.as_ref());
            // A class inside may be a field, too: one that holds the class.
            let entry_of_own = own.and_then(|init| if entry.is_empty() { Some(init) } else { entry_of(init, entry, 0) });
            entry_of_own.or_else(|| inner?.fields.iter().find(|f| *f.name == *entry)?.init.as_ref())
        };
        let by_mark = |row: &Says| class.marks.iter().filter(|m| is_one_of(&m.name, &row.marks)).find_map(|m| said(row, &m.args));
        let by_field = |row: &Says| {
            let word = row.fields.iter().find_map(|path| inside(path)).and_then(word)?;
            (row.words.is_empty() || row.words.iter().any(|w| **w == *word)).then_some(Some(word))
        };
        self.rows().filter(|row| row.what == what).find_map(|row| by_mark(row).or_else(|| by_field(row)).map(|word| (row, word)))
    }
}
