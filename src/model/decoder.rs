//! Decoders: how libraries turn documents into values of declared types, as a closed vocabulary of TOML rows.
//!
//! A type's declaration says what its fields are called in a document, which of them must be there, and what becomes of fields that it
//! does not know. Each library reads that from other marks. The rows say which; the engine names none.

use serde::Deserialize;

/// One library that decodes documents into types.
///
/// It speaks of the types that carry, themselves or on a field, one of its `marks`, or that extend one of its `parents`. A language's
/// decoder without either is for all other types.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Decoder {
    /// `language/library`, unique.
    pub id: String,
    /// Its name for users.
    pub title: String,
    /// Marks of its types or of their fields: the last segments of a qualified name, or `mark(word)` when one argument must be that word.
    #[serde(default)]
    pub marks: Vec<String>,
    /// Classes that its types extend: qualified, or the last segments.
    #[serde(default)]
    pub parents: Vec<String>,
    /// How a field is found in a document when nothing else is said.
    #[serde(default)]
    pub matching: Matching,
    /// A field that is neither optional nor initialised must be in the document.
    #[serde(default)]
    pub requires: bool,
    /// A number in the document cannot become text.
    #[serde(default)]
    pub exact: bool,
    /// Fields that a type doesn't know are rejected when nothing else is said.
    #[serde(default)]
    pub strict: bool,
    /// A type that is called with a document's fields as arguments (`Token(**answer)`) rejects those that it doesn't know.
    #[serde(default)]
    pub arguments: bool,
    /// Declared types that hold text, and functions that initialise such fields.
    #[serde(default)]
    pub text: Vec<String>,
    /// What declarations say.
    #[serde(default)]
    pub says: Vec<Says>,
    /// Classes whose objects decode, and reject fields that a type doesn't know until they are told otherwise.
    #[serde(default)]
    pub mappers: Vec<String>,
    /// Constants that tell what decodes to reject such fields, when it is given them or has them as a setting: last segments. Beside
    /// `false`, or given to a method whose name says so (`disable`, `without`), they tell the opposite.
    #[serde(default)]
    pub rejecting: Vec<String>,
    /// Methods that its types inherit and that write the fields of the documents they are given into an object; `new` for what makes one.
    #[serde(default)]
    pub fills: Vec<String>,
    /// Methods that its types have of their class and that give an object: filled with the documents they are given.
    #[serde(default)]
    pub makes: Vec<String>,
    /// Fields of its types, and methods without parameters, that hold a map of what the fields of a document are turned to. What the
    /// types declare besides is no field of a document then.
    #[serde(default)]
    pub casts: Vec<String>,
}

/// A library whose schemas code composes by calls (`z.object({…}).strict()`). A function or method of which no list speaks, and that is
/// given or called on a schema, gives that schema.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Schemas {
    /// `language/library`, unique.
    pub id: String,
    /// Its name for users.
    pub title: String,
    /// What its functions belong to: modules and their exports (`zod.z`).
    pub names: Vec<String>,
    /// Functions that make a schema of a map of fields.
    pub objects: Vec<String>,
    /// Functions that make one which rejects fields that it doesn't know.
    #[serde(default)]
    pub strict_objects: Vec<String>,
    /// Functions that make one all of whose fields may be missing.
    #[serde(default)]
    pub partial_objects: Vec<String>,
    /// The option of those functions that, when false, rejects fields which they don't know (`additionalProperties`).
    #[serde(default)]
    pub strict_option: Option<String>,
    /// Functions or properties that are schemas of text.
    #[serde(default)]
    pub text: Vec<String>,
    /// Functions and methods that let a field be missing.
    #[serde(default)]
    pub optional: Vec<String>,
    /// Methods that ask for a field.
    #[serde(default)]
    pub required: Vec<String>,
    /// Methods that reject fields which the schema doesn't know.
    #[serde(default)]
    pub strict: Vec<String>,
    /// Methods that let them pass.
    #[serde(default)]
    pub lenient: Vec<String>,
    /// Methods that add fields: of a map or of another schema.
    #[serde(default)]
    pub extend: Vec<String>,
    /// Methods, and functions that are given a schema, that give it with those fields only that a map or a list names.
    #[serde(default)]
    pub pick: Vec<String>,
    /// Those that give it without them.
    #[serde(default)]
    pub omit: Vec<String>,
    /// Those that let them be missing; all fields when none is named.
    #[serde(default)]
    pub partial: Vec<String>,
    /// Those that ask for them.
    #[serde(default)]
    pub complete: Vec<String>,
    /// Fields must be there unless something else is said.
    #[serde(default)]
    pub requires: bool,
    /// A number cannot become text.
    #[serde(default)]
    pub exact: bool,
}

/// How a field of a type is found in a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Matching {
    /// By its name as it is.
    #[default]
    Exact,
    /// By its name, whose capitals do not matter; a field whose name begins with a small letter is nobody else's to write (Go).
    Exported,
    /// By its words: without case and separators (`expiresIn` is `expires_in`), because that is a setting of the library.
    Words,
}

/// One thing that declarations say: in a mark, in a field of the type, or in a call that initialises a field.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Says {
    /// The marks that say it: last segments of their names.
    #[serde(default)]
    pub marks: Vec<String>,
    /// The fields of the type that say it, with the entry of their value (`model_config.extra`), or the field of a class inside the type
    /// (`Config.extra`).
    #[serde(default)]
    pub fields: Vec<String>,
    /// The functions that say it when a field is initialised with a call of them; `*` for any.
    #[serde(default)]
    pub calls: Vec<String>,
    /// Where it is said in the mark or call: names or positions of arguments, the first that is there; dotted for an argument of a call
    /// that is an argument itself (`metadata.field_name`). Nothing: the mark itself says it.
    #[serde(default)]
    pub argument: Vec<String>,
    /// It is said only by one of these words: a text, a name's last segment, `true`, `false`.
    #[serde(default)]
    pub words: Vec<String>,
    /// What is said.
    pub what: What,
    /// The style of names, when the row says it and not the argument.
    #[serde(default)]
    pub style: Option<String>,
}

/// What a declaration says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// The field's name in the document.
    Name,
    /// Further names that it is found by beside that one: every text of the argument, which may be a list or a call.
    Alias,
    /// The style of all names of the type: `snake_case`, `camelCase`, `PascalCase`, `kebab-case`, `lowercase`, `UPPERCASE`,
    /// `SCREAMING_SNAKE_CASE`, `SCREAMING-KEBAB-CASE`.
    Style,
    /// The field may be missing; of a type: all its fields.
    Optional,
    /// The field must be there.
    Required,
    /// The field is left out of a document while it is empty.
    Omitted,
    /// The field is not decoded.
    Ignored,
    /// The field is decoded by code of its own.
    Custom,
    /// What a field holds when the document does not say.
    Default,
    /// The field is text in the document, whatever its type is, and nothing else will do.
    Text,
    /// Fields that the type doesn't know are rejected.
    Strict,
    /// They are ignored or collected.
    Lenient,
}

/// A name of the code in a style of names.
pub fn styled(name: &str, style: &str) -> String {
    let words = words(name);
    let joined = |separator: &str| words.join(separator);
    let capital = |word: &String| {
        let mut chars = word.chars();
        chars.next().map_or(String::new(), |first| first.to_uppercase().chain(chars).collect())
    };
    match style {
        "snake_case" => joined("_"),
        "kebab-case" => joined("-"),
        "lowercase" => joined(""),
        "UPPERCASE" => joined("").to_uppercase(),
        "SCREAMING_SNAKE_CASE" => joined("_").to_uppercase(),
        "SCREAMING-KEBAB-CASE" => joined("-").to_uppercase(),
        "PascalCase" => words.iter().map(capital).collect(),
        "camelCase" => words.iter().enumerate().map(|(at, word)| if at == 0 { word.clone() } else { capital(word) }).collect(),
        _ => name.to_owned(),
    }
}

/// The words of a name in lower case: parted by separators and by capitals.
pub fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut open = false;
    let mut before_lower = false;
    for c in name.chars() {
        if !c.is_alphanumeric() {
            open = false;
            continue;
        }
        if !open || (c.is_uppercase() && before_lower) {
            words.push(String::new());
            open = true;
        }
        before_lower = !c.is_uppercase();
        if let Some(word) = words.last_mut() {
            word.extend(c.to_lowercase());
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_have_words() {
        for name in ["expires_in", "expiresIn", "ExpiresIn", "expires-in", "EXPIRES_IN", "_expires_in"] {
            assert_eq!(words(name), ["expires", "in"], "{name}");
        }
        assert_eq!(words("getURL2"), ["get", "url2"]);
        assert_eq!(words(""), Vec::<String>::new());
    }

    #[test]
    fn names_take_a_style() {
        let all = ["snake_case", "camelCase", "PascalCase", "kebab-case", "lowercase", "UPPERCASE", "SCREAMING_SNAKE_CASE"];
        let styled: Vec<String> = all.iter().map(|style| styled("expiresIn", style)).collect();
        assert_eq!(styled, ["expires_in", "expiresIn", "ExpiresIn", "expires-in", "expiresin", "EXPIRESIN", "EXPIRES_IN"]);
        assert_eq!(super::styled("expiresIn", "nonsense"), "expiresIn");
    }
}
