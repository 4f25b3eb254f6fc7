//! What is code in files of another kind, byte by byte.

use super::*;
use crate::model::source::FileId;

fn code(path: &str, text: &str) -> String {
    let embedded = embedded(Input { id: FileId(0), path, text }).unwrap_or_default();
    assert_eq!(embedded.code.len(), text.len(), "{path}: {:?}", embedded.code);
    embedded.code
}

#[test]
fn erb_is_ruby_between_tags() {
    let erb = |text| code("a.html.erb", text);
    assert_eq!(erb("<p><% x = 1 %>é</p>"), "'p>'\n x = 1 \n'é</p'");
    assert_eq!(erb("it's <%= x -%>"), "'t_s '\n  x  \n ");
    assert_eq!(erb("<%== x # c %>"), " \n   x # c \n ");
    assert_eq!(erb("<%= form do |f| %>\n<% end %>"), " \n  form do |f| \n \n \n end \n ");
    assert_eq!(erb("<%# about %><%% text %>"), " \n        \n'<%% text %'");
    assert_eq!(erb("<%= @a + 'b@c' %>"), " \n  _a + 'b@c' \n ");
    assert_eq!(erb("<% open"), "'% ope'");
    assert_eq!(embedded(Input { id: FileId(0), path: "a.erb", text: "x<%# y %>" }).map(|e| e.prose), Some(vec![(1, 9)]));
}

#[test]
fn blade_is_php_with_other_tags() {
    let blade = |text| code("views/a.blade.php", text);
    assert_eq!(blade("<a href=\"{{ $x }}\">"), "<a href=\"<?=$x ?>\">");
    assert_eq!(blade("{!! $x !!}"), "<?= $x  ?>");
    assert_eq!(blade("@php\n  $x = 1;\n@endphp"), "<?php  $x = 1;\n     ?>");
    assert_eq!(blade("{{$x}} {{-- {{ $y }} --}} {{ open"), "{{$x}} {{-- {{ $y }} --}} {{ open");
}

#[test]
fn notebooks_are_python_in_their_code_cells() {
    let cell = |kind: &str, line: &str| format!("{{\"cells\": [{{\"cell_type\": \"{kind}\", \"source\": [\n \"{line}\"]}}]}}");
    let python = |line: &str| code("a.ipynb", &cell("code", line)).trim().to_owned();
    assert_eq!(python("x = 1\\n"), "x = 1");
    assert_eq!(python("f(\\\"é\\\", 'a')"), "f( \"é\" , 'a')");
    assert_eq!(python("x = 'say \\\"no\\\"'"), "x = 'say  \"no \"'");
    assert_eq!(python("\\\"\\\"\\\"it\\\"s\\\"\\\"\\\""), "\"\"\"it \"s\"\"\"");
    assert_eq!(python("a\\\\b \\u00e9\\t."), "a \\b     é  .");
    assert_eq!(python("g(f\\\"{x}\\\", rb\\\"y\\\", stuff\\\"z\\\")"), "g( f\"{x}\" ,  rb\"y\" , stuff \"z\" )");
    assert_eq!(python("%pip install x"), "");
    assert_eq!(code("a.ipynb", &cell("markdown", "x")).trim(), "");
    assert_eq!(code("a.ipynb", "no json \"").trim(), "");
    // One string for a whole cell.
    let text = "{\"cell_type\": \"code\", \"source\": \"x = 1\\ny = 2\"}";
    assert!(code("a.ipynb", text).contains("x = 1 \ny = 2"));
}

#[test]
fn whole_files_are_left_alone() {
    assert!(embedded(Input { id: FileId(0), path: "a.php", text: "{{ x }}" }).is_none());
}

proptest::proptest! {
    #[test]
    fn the_code_is_as_long_as_the_file(parts in proptest::collection::vec(proptest::sample::select(PARTS), 0..40)) {
        let text = parts.concat();
        for path in ["a.erb", "a.blade.php", "a.ipynb"] {
            code(path, &text);
            code(path, &format!("{{\"cell_type\": \"code\", \"source\": [\"{text}\"]}}"));
        }
    }
}

/// What may stand beside anything.
const PARTS: &[&str] = &[
    "<%",
    "%>",
    "<%=",
    "-%>",
    "<%#",
    "do |f|",
    "{",
    "{{",
    "}}",
    "{{--",
    "--}}",
    "{!!",
    "!!}",
    "@php\n",
    "@endphp",
    "é",
    "\u{1f511}",
    "f",
    "rb",
    "'",
    "\\\"",
    "\"",
    "\\n",
    "\\u00e9",
    "\\u",
    "\\",
    "\n",
    " ",
    ",",
    "[",
    "]",
    "x = 1",
];
