//! A tool: which node kinds stay opaque in a tree of real code (`SURVEY=folder cargo test --test javascript survey -- --ignored --nocapture`).

use crate::every_expression;
use oauth_migrate_lint::frontends::{Input, html, javascript};
use oauth_migrate_lint::model::code::ExprKind;
use oauth_migrate_lint::model::source::FileId;
use std::collections::BTreeMap;
use std::time::Instant;

#[test]
#[ignore = "a tool, not a test"]
fn survey() {
    let root = std::env::var("SURVEY").unwrap();
    let mut kinds: BTreeMap<String, (usize, String)> = BTreeMap::new();
    let (mut files, mut bytes, mut gaps, mut total) = (0, 0, 0, 0);
    let mut slowest = (0, String::new());
    let mut spent = 0;
    for entry in walkdir::WalkDir::new(&root).into_iter().flatten() {
        let path = entry.path().to_string_lossy().into_owned();
        let page = path.ends_with(".html") || path.ends_with(".htm");
        if !entry.file_type().is_file() || !(page || [".js", ".jsx", ".mjs", ".cjs"].iter().any(|e| path.ends_with(e))) {
            continue;
        }
        let Ok(text) = std::fs::read_to_string(entry.path()) else { continue };
        let input = Input { id: FileId(0), path: &path, text: &text };
        let start = Instant::now();
        let file = if page { html::lower(input) } else { javascript::lower(input) };
        let took = start.elapsed().as_millis();
        spent += took;
        if took > slowest.0 {
            slowest = (took, path.clone());
        }
        files += 1;
        bytes += text.len();
        gaps += file.gaps.len();
        let mut parser = tree_sitter::Parser::new();
        parser.set_language(&javascript::grammar()).unwrap();
        let tree = parser.parse(&text, None).unwrap();
        every_expression(&file, &mut |expr| {
            total += 1;
            if matches!(expr.kind, ExprKind::Opaque(_)) && !page {
                let (start, end) = (expr.span.start as usize, expr.span.end as usize);
                let kind = tree.root_node().descendant_for_byte_range(start, end).map_or("none", |n| n.kind());
                let entry = kinds.entry(kind.to_owned()).or_default();
                entry.0 += 1;
                entry.1 = format!("{path}:{}", text[..start].matches('\n').count() + 1);
            }
        });
    }
    println!("{files} files, {bytes} bytes, {gaps} gaps, {total} expressions, {spent} ms, slowest {slowest:?}");
    let mut kinds: Vec<_> = kinds.into_iter().collect();
    kinds.sort_by_key(|(_, (count, _))| std::cmp::Reverse(*count));
    for (kind, (count, example)) in kinds {
        println!("{count:6} {kind} {example}");
    }
}
