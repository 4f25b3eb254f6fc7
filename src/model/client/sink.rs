//! Sinks: what keeps a value beyond the request.

use serde::Deserialize;

/// A call or place that keeps a value.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Sink {
    /// Names of calls, as in [`Call::names`]; `.m` is a method of any unmodelled value, `.a.m` of one that is
    /// called `a` or that a method `a` gives. `m*` is any name whose first word is `m` (`mOption`,
    /// `m_option`), also behind the mark that a module puts before its names (`Shop_MOption`).
    #[serde(default)]
    pub names: Vec<String>,
    /// Names of global places whose elements or fields are written (`_SESSION`, `localStorage`).
    #[serde(default)]
    pub places: Vec<String>,
    /// What it is: `session`, `cookie`, `cache`, `store`.
    pub kind: String,
    /// Position of the key.
    #[serde(default)]
    pub key: Option<usize>,
    /// Position of the value.
    #[serde(default)]
    pub value: Option<usize>,
    /// The key may also be passed by one of these names (`-Name token`).
    #[serde(default)]
    pub key_names: Vec<String>,
    /// The value may also be passed by one of these names.
    #[serde(default)]
    pub value_names: Vec<String>,
    /// What is put into such a place may be a map, in which this entry is the value, and `lifetime-key` the lifetime; so may be the value of
    /// a call, a map or an object with such fields.
    #[serde(default)]
    pub value_key: Option<String>,
    /// The entry or field of such a value that holds the key.
    #[serde(default)]
    pub name_key: Option<String>,
    /// Position of an argument that may be a pair of key and value (`Cookie::build((name, value))`).
    #[serde(default)]
    pub pair: Option<usize>,
    /// Position of the lifetime.
    #[serde(default)]
    pub lifetime: Option<usize>,
    /// The value is text that begins with one of these words, whatever their case (a statement of a database that writes); where no position is
    /// said, one of the first two arguments or the one that `value-names` say.
    #[serde(default)]
    pub begins: Vec<String>,
    /// Members of the object that set such a text later: only then does it keep anything.
    #[serde(default)]
    pub begins_by: Vec<String>,
    /// Such text may stand behind any other arguments: they are the line of a program.
    #[serde(default)]
    pub on_line: bool,
    /// The lifetime may also be passed by one of these names (`timeout=60`).
    #[serde(default)]
    pub lifetime_names: Vec<String>,
    /// The lifetime is this entry of the map at that position (`{maxAge: …}`), or one of several (`a|b`).
    #[serde(default)]
    pub lifetime_key: Option<String>,
    /// The unit of the lifetime in seconds (60 for minutes, 0.001 for milliseconds), `1` by default; negative: a point in time in that unit.
    #[serde(default)]
    pub unit: Option<f64>,
    /// Members of the object that such a call makes, which set its lifetime later (`cookie.setMaxAge(60)`).
    #[serde(default)]
    pub lifetime_by: Vec<String>,
    /// Members of the object that set the value later, with any of their arguments.
    #[serde(default)]
    pub value_by: Vec<String>,
    /// Members that give the object again, for a chain, whether they are called or read.
    #[serde(default)]
    pub chained_by: Vec<String>,
    /// There is no lifetime: it is kept for ever (`Cache::forever`).
    #[serde(default)]
    pub forever: bool,
}
