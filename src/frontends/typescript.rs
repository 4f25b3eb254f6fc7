//! TypeScript, with TSX: JavaScript whose declarations have types. The lowering is JavaScript's.
//!
//! Declaration files hold no code: what they declare is written elsewhere. Their interfaces and comments are read.

use super::{Input, javascript, text};
use crate::model::code::{ExprKind, File, TypeRef};
use crate::model::walk::{self, Met};
use tree_sitter::Language;

/// Lowers one TypeScript file.
pub fn lower(input: Input<'_>) -> File {
    // Qt keeps its translations in files of the same extension.
    let start = input.text.trim_start();
    if start.starts_with("<?xml") || start.starts_with("<!DOCTYPE") {
        return text::lower(input);
    }
    let file = javascript::lower_as(input, &grammar(input.path));
    if is_declaration(input.path) { without_code(file) } else { file }
}

/// The grammar for a file: in TSX, `<T>x` is an element and no cast.
pub fn grammar(path: &str) -> Language {
    match path.rsplit_once('.') {
        Some((_, extension)) if extension.eq_ignore_ascii_case("tsx") => tree_sitter_typescript::LANGUAGE_TSX.into(),
        _ => tree_sitter_typescript::LANGUAGE_TYPESCRIPT.into(),
    }
}

/// `.d.ts`, `.d.mts`, `.d.cts`, and `.d.css.ts` that tools make.
fn is_declaration(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let mut parts = name.rsplit('.');
    let extension = parts.next().unwrap_or("");
    matches!(extension, "ts" | "mts" | "cts") && parts.take(2).any(|part| part == "d")
}

/// What is left of a declaration file.
fn without_code(file: File) -> File {
    let mut functions = file.functions;
    functions.truncate(1);
    functions.iter_mut().for_each(|top| top.body.clear());
    let mut types = file.types;
    for one in &mut types {
        one.methods.clear();
        one.marks.clear();
        one.parents.retain(|parent| !holds_code(parent));
        one.fields.iter_mut().for_each(|field| (field.init, field.marks) = (None, Vec::new()));
    }
    types.retain(|one| one.is_abstract);
    File { id: file.id, semantics: file.semantics, functions, types, comments: file.comments, gaps: file.gaps, ..File::default() }
}

/// Whether a reference to a type holds a function, which broken code may well put there.
fn holds_code(parent: &TypeRef) -> bool {
    let TypeRef::Value(value) = parent else { return false };
    let mut found = false;
    walk::expr(value, &mut |met| found |= matches!(met, Met::Expr(e) if matches!(e.kind, ExprKind::Closure(_))));
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::source::FileId;

    fn lowered(path: &str, text: &str) -> File {
        lower(Input { id: FileId(0), path, text })
    }

    #[test]
    fn the_extension_says_what_angle_brackets_are() {
        let cast = "const a = <Api>make();";
        assert!(lowered("a.ts", cast).gaps.is_empty() && !lowered("a.tsx", cast).gaps.is_empty());
        let element = "const a = <a href='x'>go</a>;";
        assert!(lowered("a.TSX", element).gaps.is_empty() && !lowered("a.mts", element).gaps.is_empty());
    }

    #[test]
    fn declaration_files_hold_no_code() {
        let text = "// see\nexport interface A { x: string }\nexport declare const u: 'https://a.example';\nlogin('https://a.example');";
        let file = lowered("src/a.d.ts", text);
        assert_eq!((file.functions.len(), file.functions[0].body.len(), file.exports.len(), file.texts.len()), (1, 0, 0, 0));
        assert_eq!((file.types.len(), file.types[0].fields.len(), file.comments.len()), (1, 1, 1));
        assert_eq!(lowered("src/add.ts", text).functions[0].body.len(), 1);
        let file = lowered("src/a.d.ts", "export abstract class A extends f(() => 1) {}");
        assert!(file.types.iter().all(|one| one.parents.is_empty()));
    }

    #[test]
    fn translations_are_text() {
        let file = lowered("app_de.ts", "<?xml version=\"1.0\"?><TS><source>https://a.example</source></TS>");
        assert!(file.gaps.is_empty() && file.functions.iter().all(|f| f.body.is_empty()));
    }
}
