//! How languages write comments and strings, by file name.

/// How a language writes comments and strings.
#[derive(Debug, Clone, Copy)]
pub(super) struct Syntax {
    /// Begin a comment that ends with the line.
    pub(super) line: &'static [&'static str],
    /// Begin and end a comment.
    pub(super) block: &'static [(&'static str, &'static str)],
    /// Quotes of strings that end on their line.
    pub(super) quotes: &'static str,
    /// Quotes of strings that may span lines.
    pub(super) long: &'static [&'static str],
    /// A long string that is a statement of its own is documentation.
    pub(super) docstrings: bool,
    /// What stands between tags is text.
    pub(super) tags: bool,
}

const PLAIN: Syntax = Syntax { line: &[], block: &[], quotes: "\"'", long: &["`"], docstrings: false, tags: false };
const C: Syntax = Syntax { line: &["//"], block: &[("/*", "*/")], long: &["\"\"\"", "`"], ..PLAIN };
const HASH: Syntax = Syntax { line: &["#"], ..PLAIN };
const PYTHON: Syntax = Syntax { long: &["\"\"\"", "'''"], docstrings: true, ..HASH };
const SHELL: Syntax = Syntax { quotes: "", long: &["\"", "'"], ..HASH };
const MARKUP: Syntax = Syntax { block: &[("<!--", "-->"), ("<%--", "--%>")], long: &[], tags: true, ..PLAIN };
const TEMPLATE: Syntax = Syntax { block: &[("<!--", "-->"), ("{#", "#}")], ..MARKUP };

/// The syntaxes by extension or whole name, lower case.
const SYNTAXES: &[(&[&str], Syntax)] = &[
    (
        &[
            "java",
            "kt",
            "kts",
            "scala",
            "groovy",
            "gradle",
            "cs",
            "go",
            "swift",
            "c",
            "h",
            "cpp",
            "cc",
            "cxx",
            "hpp",
            "m",
            "mm",
            "dart",
            "ts",
            "tsx",
            "mts",
            "cts",
            "js",
            "jsx",
            "mjs",
            "cjs",
            "json",
            "jsonc",
            "json5",
            "proto",
            "scss",
            "less",
            "css",
            "zig",
            "sol",
            "hx",
            "as",
            "d",
            "v",
            "cls",
            "trigger",
            "fs",
            "fsx",
            "php",
            "jenkinsfile",
            "cshtml",
            "razor",
        ],
        C,
    ),
    (&["rs"], Syntax { quotes: "\"", long: &["\""], ..C }),
    (&["tf", "hcl", "tfvars", "http", "rest"], Syntax { line: &["#", "//"], ..C }),
    (&["py", "pyw", "pyi", "bzl"], PYTHON),
    (&["ex", "exs", "jl"], Syntax { long: &["\"\"\"", "'''"], ..HASH }),
    (
        &["rb", "rake", "gemspec", "ru", "gemfile", "rakefile", "cr", "podspec", "podfile"],
        Syntax { block: &[("\n=begin", "\n=end")], long: &["\"", "'", "`"], quotes: "", ..HASH },
    ),
    (&["sh", "bash", "zsh", "ksh", "fish", "dockerfile", "makefile", "mk", "bats", "command"], SHELL),
    (&["ps1", "psm1", "psd1"], Syntax { block: &[("<#", "#>")], ..SHELL }),
    (&["pl", "pm", "t", "r", "tcl", "awk"], Syntax { block: &[("\n=pod", "\n=cut"), ("\n=head", "\n=cut")], ..SHELL }),
    (&["coffee"], Syntax { block: &[("###", "###")], long: &["\"\"\"", "'''"], ..HASH }),
    (&["yml", "yaml", "conf", "cfg", "nim", "graphql", "gql", "htaccess", "ini", "toml", "properties"], HASH),
    (&["sql", "hs", "elm", "adb", "ads", "applescript"], Syntax { line: &["--"], block: &[("/*", "*/"), ("{-", "-}")], ..PLAIN }),
    (&["lua"], Syntax { line: &["--"], block: &[("--[[", "]]")], ..PLAIN }),
    (&["clj", "cljs", "cljc", "edn", "el", "lisp", "scm", "rkt", "asm"], Syntax { line: &[";"], quotes: "\"", long: &["\""], ..PLAIN }),
    (&["erl", "hrl", "tex"], Syntax { line: &["%"], ..PLAIN }),
    (&["vb", "vbs", "bas", "asp", "frm"], Syntax { line: &["'"], quotes: "\"", long: &[], ..PLAIN }),
    (&["bat", "cmd"], Syntax { line: &["rem ", "REM ", "::"], quotes: "\"", long: &[], ..PLAIN }),
    (
        &[
            "xml",
            "svg",
            "xaml",
            "plist",
            "resx",
            "config",
            "csproj",
            "vbproj",
            "fsproj",
            "nuspec",
            "props",
            "targets",
            "wsdl",
            "xsd",
            "xsl",
            "xslt",
            "html",
            "htm",
            "xhtml",
            "jsp",
            "jspx",
            "jspf",
            "aspx",
            "ascx",
            "erb",
            "hbs",
            "handlebars",
            "mustache",
            "ejs",
            "tpl",
            "vue",
            "svelte",
            "liquid",
            "rss",
            "storyboard",
            "xib",
            "cfm",
            "cfc",
            "ftl",
            "vm",
        ],
        MARKUP,
    ),
    (&["twig", "jinja", "jinja2", "j2", "njk"], TEMPLATE),
];

/// The syntax of a file by its name.
pub(super) fn syntax(path: &str) -> Syntax {
    let name = path.rsplit('/').next().unwrap_or(path).to_ascii_lowercase();
    let extension = name.rsplit('.').next().unwrap_or(&name);
    let stem = name.split('.').next().unwrap_or(&name);
    let by = |key: &str| SYNTAXES.iter().find(|(keys, _)| keys.contains(&key)).map(|(_, syntax)| *syntax);
    by(extension).or_else(|| by(stem)).unwrap_or(PLAIN)
}
