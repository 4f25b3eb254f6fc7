//! Frontends: parse one file and lower it to language-neutral [`code`](crate::model::code).
//!
//! One file per language. A frontend never fails: what it cannot read becomes a [`Gap`](crate::model::code::Gap). It names neither
//! rules nor HTTP libraries. Adding a language is one frontend and one line in [`LANGUAGES`].

mod base;
mod cases;
mod comment;
pub mod csharp;
mod embedded;
pub mod env;
pub mod go;
pub mod har;
pub mod hocon;
pub mod html;
pub mod http;
pub mod java;
pub mod javascript;
pub mod json;
mod json_value;
mod jvm;
pub mod kotlin;
mod operators;
pub mod php;
mod placeholders;
pub mod postman;
pub mod powershell;
pub mod prose;
pub mod python;
pub mod ruby;
pub mod rust;
mod scalars;
pub mod shell;
mod sums;
pub mod synapse;
#[cfg(test)]
mod tests;
pub mod text;
pub mod tree;
pub mod typescript;
pub mod xml;
pub mod yaml;

pub use comment::{Comment, comment};

use crate::model::code::File;
use crate::model::source::FileId;
pub use crate::model::source::FileRole as Role;

/// What a frontend is given.
#[derive(Debug, Clone, Copy)]
pub struct Input<'a> {
    /// The file's number, for spans.
    pub id: FileId,
    /// Its relative path.
    pub path: &'a str,
    /// Its decoded text, without a byte order mark.
    pub text: &'a str,
}

/// A line of the language table.
#[derive(Debug, Clone, Copy)]
pub struct Language {
    /// Its name in settings, models and reports.
    pub name: &'static str,
    /// Its name for people.
    pub title: &'static str,
    /// File name extensions, lower case, without the dot.
    pub extensions: &'static [&'static str],
    /// Whole file names, lower case; `prefix*` matches a beginning.
    pub names: &'static [&'static str],
    /// Interpreters in a shebang line.
    pub interpreters: &'static [&'static str],
    /// The language that its files seem to be in by their names, and a text that only those of this one hold.
    pub inside: Option<(&'static str, &'static str)>,
    /// What its files are.
    pub role: Role,
    /// Begins a line comment, for suppressions; `""` if there is none.
    pub line_comment: &'static str,
    /// Lowers one file.
    pub lower: fn(Input<'_>) -> File,
}

/// Every language that has a frontend. The last one takes everything else.
pub const LANGUAGES: &[Language] = &[
    Language {
        name: "javascript",
        title: "JavaScript",
        extensions: &["js", "mjs", "cjs", "jsx"],
        names: &[],
        interpreters: &["node"],
        inside: None,
        role: Role::Code,
        line_comment: "//",
        lower: javascript::lower,
    },
    Language {
        name: "typescript",
        title: "TypeScript",
        extensions: &["ts", "tsx", "mts", "cts"],
        names: &[],
        interpreters: &["ts-node", "tsx", "deno", "bun"],
        inside: None,
        role: Role::Code,
        line_comment: "//",
        lower: typescript::lower,
    },
    Language {
        name: "html",
        title: "HTML",
        extensions: &["html", "htm", "xhtml", "vue", "svelte", "twig", "jinja", "jinja2", "ejs", "hbs", "mustache"],
        names: &[],
        interpreters: &[],
        inside: None,
        role: Role::Code,
        line_comment: "",
        lower: html::lower,
    },
    Language {
        name: "php",
        title: "PHP",
        extensions: &["php", "phtml", "inc", "php3", "php4", "php5", "php7", "php8", "module", "install", "theme", "ctp"],
        names: &[],
        interpreters: &["php"],
        inside: None,
        role: Role::Code,
        line_comment: "//",
        lower: php::lower,
    },
    Language {
        name: "python",
        title: "Python",
        extensions: &["py", "pyw", "pyi", "ipynb"],
        names: &[],
        interpreters: &["python", "python2", "python3"],
        inside: None,
        role: Role::Code,
        line_comment: "#",
        lower: python::lower,
    },
    Language {
        name: "rust",
        title: "Rust",
        extensions: &["rs"],
        names: &[],
        interpreters: &["rust-script", "cargo"],
        inside: None,
        role: Role::Code,
        line_comment: "//",
        lower: rust::lower,
    },
    Language {
        name: "csharp",
        title: "C#",
        extensions: &["cs", "csx"],
        names: &[],
        interpreters: &["dotnet-script"],
        inside: None,
        role: Role::Code,
        line_comment: "//",
        lower: csharp::lower,
    },
    Language {
        name: "java",
        title: "Java",
        extensions: &["java"],
        names: &[],
        interpreters: &["java"],
        inside: None,
        role: Role::Code,
        line_comment: "//",
        lower: java::lower,
    },
    Language {
        name: "kotlin",
        title: "Kotlin",
        extensions: &["kt", "kts"],
        names: &[],
        interpreters: &["kotlin"],
        inside: None,
        role: Role::Code,
        line_comment: "//",
        lower: kotlin::lower,
    },
    Language {
        name: "ruby",
        title: "Ruby",
        extensions: &["rb", "rake", "gemspec", "ru", "erb"],
        names: &["rakefile", "gemfile"],
        interpreters: &["ruby"],
        inside: None,
        role: Role::Code,
        line_comment: "#",
        lower: ruby::lower,
    },
    Language {
        name: "powershell",
        title: "PowerShell",
        extensions: &["ps1", "psm1", "psd1"],
        names: &[],
        interpreters: &["pwsh", "powershell"],
        inside: None,
        role: Role::Code,
        line_comment: "#",
        lower: powershell::lower,
    },
    Language {
        name: "shell",
        title: "Shell",
        extensions: &["sh", "bash", "zsh", "ksh", "bats"],
        names: &[".bashrc", ".bash_profile", ".bash_aliases", ".profile", ".zshrc", ".zshenv"],
        interpreters: &["sh", "bash", "zsh", "dash", "ksh", "ash", "bats"],
        inside: None,
        role: Role::Code,
        line_comment: "#",
        lower: shell::lower,
    },
    Language {
        name: "go",
        title: "Go",
        extensions: &["go"],
        names: &[],
        interpreters: &[],
        inside: None,
        role: Role::Code,
        line_comment: "//",
        lower: go::lower,
    },
    Language {
        name: "gomod",
        title: "Go modules",
        extensions: &[],
        names: &["go.mod"],
        interpreters: &[],
        inside: None,
        role: Role::Configuration,
        line_comment: "//",
        lower: go::modules::lower,
    },
    Language {
        name: "httpfile",
        title: "HTTP request files",
        extensions: &["http", "rest"],
        names: &[],
        interpreters: &[],
        inside: None,
        role: Role::Code,
        line_comment: "#",
        lower: http::lower,
    },
    Language {
        name: "postman",
        title: "Postman collections",
        extensions: &[],
        names: &[],
        interpreters: &[],
        inside: Some(("json", "postman.com/json/collection/v2")),
        role: Role::Code,
        line_comment: "",
        lower: postman::lower,
    },
    Language {
        name: "har",
        title: "HTTP archives (HAR)",
        extensions: &["har"],
        names: &[],
        interpreters: &[],
        inside: None,
        role: Role::Code,
        line_comment: "",
        lower: har::lower,
    },
    Language {
        name: "synapse",
        title: "Synapse and WSO2 mediation",
        extensions: &[],
        names: &[],
        interpreters: &[],
        inside: Some(("xml", "http://ws.apache.org/ns/synapse")),
        role: Role::Code,
        line_comment: "",
        lower: synapse::lower,
    },
    Language {
        name: "json",
        title: "JSON",
        extensions: &["json", "jsonc", "webmanifest", "geojson", "arb"],
        names: &["composer.lock", "pipfile.lock", ".bowerrc", ".babelrc", ".eslintrc", ".prettierrc"],
        interpreters: &[],
        inside: None,
        role: Role::Configuration,
        line_comment: "//",
        lower: json::lower,
    },
    Language {
        name: "yaml",
        title: "YAML",
        extensions: &["yml", "yaml"],
        names: &[],
        interpreters: &[],
        inside: None,
        role: Role::Configuration,
        line_comment: "#",
        lower: yaml::lower,
    },
    Language {
        name: "env",
        title: "Environment files",
        extensions: &["env"],
        names: &[".env*", ".flaskenv"],
        interpreters: &[],
        inside: None,
        role: Role::Configuration,
        line_comment: "#",
        lower: env::lower_env,
    },
    Language {
        name: "properties",
        title: "Properties",
        extensions: &["properties"],
        names: &[],
        interpreters: &[],
        inside: None,
        role: Role::Configuration,
        line_comment: "#",
        lower: env::lower_properties,
    },
    Language {
        name: "hocon",
        title: "HOCON",
        extensions: &["hocon"],
        names: &["application.conf", "reference.conf"],
        interpreters: &[],
        inside: None,
        role: Role::Configuration,
        line_comment: "#",
        lower: hocon::lower,
    },
    Language {
        name: "ini",
        title: "INI and TOML",
        extensions: &["ini", "cfg", "toml"],
        names: &["pipfile", ".npmrc", ".editorconfig"],
        interpreters: &[],
        inside: None,
        role: Role::Configuration,
        line_comment: "#",
        lower: env::lower_ini,
    },
    Language {
        name: "xml",
        title: "XML",
        extensions: &["xml", "config", "csproj", "vbproj", "fsproj", "nuspec", "props", "targets", "resx", "plist", "wsdl", "xsd"],
        names: &[],
        interpreters: &[],
        inside: None,
        role: Role::Configuration,
        line_comment: "",
        lower: xml::lower,
    },
    Language {
        name: "prose",
        title: "Markdown and other prose",
        extensions: &[
            "md", "markdown", "mdown", "mkd", "mdx", "rst", "adoc", "asciidoc", "asc", "txt", "text", "org", "textile", "rdoc", "wiki",
        ],
        names: &[
            "readme",
            "changelog",
            "changes",
            "history",
            "news",
            "license",
            "licence",
            "copying",
            "notice",
            "authors",
            "contributing",
            "install",
            "todo",
        ],
        interpreters: &[],
        inside: None,
        role: Role::Prose,
        line_comment: "",
        lower: prose::lower,
    },
    Language {
        name: "text",
        title: "Other text",
        extensions: &[],
        names: &[],
        interpreters: &[],
        inside: None,
        role: Role::Text,
        line_comment: "",
        lower: text::lower,
    },
];

/// The language with that name.
pub fn language(name: &str) -> Option<&'static Language> {
    LANGUAGES.iter().find(|l| l.name == name)
}
