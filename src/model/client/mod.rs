//! Client models: what one HTTP or OAuth library's calls mean, as a closed vocabulary of TOML rows.
//!
//! A model says which calls make a client object, which write its *slots* (URL, verb, headers …), which send, and what they
//! return. The evaluator interprets the rows; nothing in the engine names a library.

mod call;
mod effect;
mod library;
mod sink;
mod slot;
mod task;

pub use call::{Action, Call, Returns};
pub use effect::Effect;
pub use library::{BaseJoin, BodyTypes, Client, ClientKind, DeclaredPart};
pub use sink::Sink;
pub use slot::Slot;
pub use task::Task;

use super::command::Command;
use super::decoder::{Decoder, Schemas};
use super::source::Name;
use serde::Deserialize;
use std::collections::BTreeMap;

/// One file of `rules/clients/`: everything about the libraries of one language.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ClientFile {
    /// The languages the rows are for, as named in the frontend table.
    pub languages: Vec<String>,
    /// Functions and methods of the language's own library that compute text, maps or tests: name to operation of the
    /// evaluator (`evaluate::intrinsics` lists them). `f` is a free function, `.m` a method of any value, `A.m` or `A::m` a
    /// function of a namespace or class.
    #[serde(default)]
    pub intrinsics: BTreeMap<String, String>,
    /// Namespaces that code may write before a name or open and leave out: rows are written without them.
    #[serde(default)]
    pub namespaces: Vec<String>,
    /// Constants that libraries define and the project does not: qualified name to text (`HTTP_METH_POST`, `A\B::C`).
    #[serde(default)]
    pub constants: BTreeMap<String, String>,
    /// Where code finds settings by name without a call.
    #[serde(default)]
    pub settings: SettingPlaces,
    /// Objects of libraries that stand for a module of the project (`django.conf.settings`): the names such a module or its folder may have.
    #[serde(default)]
    pub modules: BTreeMap<String, Vec<String>>,
    /// Calls and places that keep a value beyond the request.
    #[serde(default)]
    pub sink: Vec<Sink>,
    /// Types and values that show what is written to them, and keep nothing of it (`os.Stdout`); `.name`: whatever is called so.
    #[serde(default)]
    pub shown: Vec<String>,
    /// Places whose writing sends a user's browser to the text (`location.href`), also as the end of a longer name.
    #[serde(default)]
    pub navigates: Vec<String>,
    /// Names of the object that holds all global variables (`window`).
    #[serde(default)]
    pub globals: Vec<String>,
    /// Parts of the names of methods that are called when a request fails, on objects that wait for its answer.
    #[serde(default)]
    pub failures: Vec<String>,
    /// Methods of a query or map under construction, and what they do: `append`, `append-all`, `get`, `has`, `delete`, `text`.
    #[serde(default)]
    pub queries: BTreeMap<String, String>,
    /// The libraries.
    #[serde(default)]
    pub client: Vec<Client>,
    /// What objects of the project's classes do when a library runs them.
    #[serde(default)]
    pub task: Vec<Task>,
    /// The programs that command lines run.
    #[serde(default)]
    pub command: Vec<Command>,
    /// The libraries that decode documents into declared types.
    #[serde(default)]
    pub decoder: Vec<Decoder>,
    /// The libraries whose schemas code composes.
    #[serde(default)]
    pub schema: Vec<Schemas>,
}

/// Where code finds settings by name without a call: by members (`x.NAME`) or elements (`x["a:b"]`) of a place. Calls that do so are
/// intrinsics: `env` reads a variable of the environment (name, default), `setting` a setting of a configuration file (name, default),
/// and `section` gives the place below a name, on which both `setting` methods and members work; without a name, the place of all.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SettingPlaces {
    /// Qualified names whose members are variables of the environment (`process.env`).
    #[serde(default)]
    pub environment: Vec<String>,
    /// Qualified names whose members are settings (`ConfigurationManager.AppSettings`).
    #[serde(default)]
    pub places: Vec<String>,
    /// Qualified types whose objects hold settings by name (`IConfiguration`).
    #[serde(default)]
    pub types: Vec<String>,
    /// Qualified classes whose subclasses are filled with settings (pydantic's `BaseSettings`), and where these say which.
    #[serde(default)]
    pub filled: BTreeMap<String, Filled>,
    /// Places whose members are names of settings, also as the end of longer names: the key below which these stand (`R.string` for
    /// `resources`).
    #[serde(default)]
    pub resources: BTreeMap<String, String>,
    /// Classes whose constants calls in build files define.
    #[serde(default)]
    pub built: BTreeMap<String, Built>,
    /// The settings of a container that makes objects.
    #[serde(default)]
    pub container: Option<Container>,
}

/// Where a class that is filled with settings says which.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Filled {
    /// What its configuration calls the prefix of their names. The configuration is a map that the class has.
    pub prefix: String,
    /// Or a class inside of it that is called so.
    pub inside: String,
}

/// What the settings say of a container that makes objects: where they name what their constructors are given.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Container {
    /// Below which key the objects stand, each by its class or a name.
    pub objects: String,
    /// The key that says the class of an object with a name.
    pub class: String,
    /// The key below which arguments stand, by the names of parameters or in their order.
    pub arguments: String,
    /// Below which key arguments of all objects stand, by the names of parameters.
    pub everywhere: String,
    /// Below which key settings stand that arguments name.
    pub parameters: String,
    /// What stands around the name of such a setting.
    pub sign: char,
}

/// A call that defines a constant.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Built {
    /// The function's name.
    pub call: String,
    /// Position of the constant's name.
    pub name: usize,
    /// Position of the code of its value.
    pub value: usize,
}

/// The client models of one run, by language.
#[derive(Debug, Clone, Default)]
pub struct Clients {
    /// In the order of their files; later files (from `--rules`) come first when they name the same call.
    pub files: Vec<ClientFile>,
}

impl Clients {
    /// The model with that id.
    pub fn get(&self, id: &str) -> Option<&Client> {
        self.files.iter().flat_map(|f| &f.client).find(|c| c.id == id)
    }

    /// The files for a language.
    pub fn of<'a>(&'a self, language: &'a str) -> impl Iterator<Item = &'a ClientFile> {
        self.files.iter().filter(move |f| f.languages.iter().any(|l| l == language))
    }
}

/// A qualified name as rows are looked up by: without a leading separator.
pub fn normal_name(name: &str) -> Name {
    name.trim_start_matches('\\').into()
}
