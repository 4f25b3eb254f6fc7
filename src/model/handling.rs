//! Handling: code of the project through which a library passes each request before it is sent.

use serde::Deserialize;

/// Code of the project through which a library passes each request (a handler of messages, an interceptor).
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Handling {
    /// The qualified classes or interfaces that such handlers extend: all of the unit handle the requests of a model's objects when
    /// `opened-by` says that some do. Empty on the model of the handlers themselves, which handle where they are handed over.
    #[serde(default)]
    pub types: Vec<String>,
    /// The method of theirs that is called, or several of which they have one (`a|b`); none: they are called themselves.
    #[serde(default)]
    pub method: String,
    /// Calls anywhere in the unit that are given handlers which are functions, alone or in a list.
    #[serde(default)]
    pub calls: Vec<String>,
    /// What a handler is given, by position: the ids of the models that the objects are of; `""` something that says nothing of the request.
    pub given: Vec<String>,
    /// Which of these says afterwards what goes out.
    #[serde(default)]
    pub sends: usize,
    /// What it gives says so instead.
    #[serde(default)]
    pub returns: bool,
    /// It is given that one alone, and gives a function of the others.
    #[serde(default)]
    pub curried: bool,
}
