//! The client models of one language, indexed by the names that code uses.

use crate::model::client::{Built, Call, Client, Clients, Container, DeclaredPart, Filled, Sink, Task};
use crate::model::command::Command;
use crate::model::decoder::{Decoder, Schemas};
use crate::model::source::Name;
use std::collections::{BTreeMap, BTreeSet};

/// A row: the client's index and the call's index.
pub type Row = (usize, usize);

/// The models of one language.
#[derive(Default)]
pub struct Models<'a> {
    /// The clients.
    pub clients: Vec<&'a Client>,
    functions: BTreeMap<Name, Vec<Row>>,
    methods: BTreeMap<(usize, Name), Vec<Row>>,
    properties: BTreeSet<(usize, Name)>,
    types: BTreeMap<Name, usize>,
    facades: BTreeMap<Name, usize>,
    intrinsics: BTreeMap<Name, &'a str>,
    commands: BTreeMap<&'a str, &'a Command>,
    constants: BTreeMap<&'a str, &'a str>,
    /// Places whose members are variables of the environment.
    pub environment: BTreeSet<&'a str>,
    /// Places whose members are settings.
    pub setting_places: BTreeSet<&'a str>,
    /// Classes whose subclasses are filled with settings.
    pub filled: BTreeMap<&'a str, &'a Filled>,
    /// Places whose members are names of settings, and the key below which these stand.
    pub resources: Vec<(&'a str, &'a str)>,
    /// Classes whose constants calls in build files define.
    pub built: Vec<(&'a str, &'a Built)>,
    /// Types whose objects hold settings by name.
    pub setting_types: BTreeSet<Name>,
    /// The settings of a container that makes objects.
    pub container: Option<&'a Container>,
    /// Namespaces that names are written with or without, each with its dot.
    namespaces: BTreeSet<String>,
    sinks: BTreeMap<Name, &'a Sink>,
    sink_verbs: Vec<(Name, &'a Sink)>,
    sink_places: BTreeMap<Name, &'a Sink>,
    /// Types and values that only show what is written to them.
    pub shown: Vec<&'a str>,
    /// Types of libraries whose methods keep a value.
    keepers: BTreeSet<&'a str>,
    navigates: Vec<&'a str>,
    /// Names of the object that holds all global variables.
    pub globals: BTreeSet<&'a str>,
    /// Parts of the names of methods that are called when a request fails.
    pub failures: Vec<&'a str>,
    queries: BTreeMap<Name, &'a str>,
    /// The place that may be given a map of a value and its options.
    pub options_of_place: Option<&'a Sink>,
    /// Methods whose calls are chained onto others, and say something of what these register.
    chained: BTreeSet<&'a str>,
    /// Those of them that bind settings to the fields of a class.
    pub binders: BTreeSet<&'a str>,
    marks: BTreeMap<Name, Vec<usize>>,
    /// Objects of libraries that stand for modules of the project.
    project_modules: BTreeMap<&'a str, &'a [String]>,
    /// Every name that is spoken of.
    names: BTreeSet<Name>,
    /// Members that only unwrap an answer.
    pub unwraps: BTreeSet<&'a str>,
    /// The libraries that decode documents into declared types.
    pub decoders: Vec<&'a Decoder>,
    /// The libraries whose schemas code composes.
    pub schemas: Vec<&'a Schemas>,
    /// What objects of the project's classes do when a library runs them.
    pub tasks: Vec<&'a Task>,
    fold: bool,
}

impl<'a> Models<'a> {
    /// The models for a language; names are compared without case if `fold`.
    pub fn new(clients: &'a Clients, language: &'a str, fold: bool) -> Self {
        let mut models = Models { fold, ..Models::default() };
        for file in clients.of(language) {
            models
                .namespaces
                .extend(file.namespaces.iter().map(|n| if fold { format!("{}.", n.to_ascii_lowercase()) } else { format!("{n}.") }));
        }
        for file in clients.of(language) {
            for (name, operation) in &file.intrinsics {
                if let Some(method) = name.strip_prefix('.').filter(|_| operation == "settings-bind") {
                    models.chained.insert(method);
                    models.binders.insert(method);
                }
                models.intrinsics.insert(models.key(name), operation);
            }
            models.environment.extend(file.settings.environment.iter().map(String::as_str));
            models.setting_places.extend(file.settings.places.iter().map(String::as_str));
            models.filled.extend(file.settings.filled.iter().map(|(class, filled)| (class.as_str(), filled)));
            models.resources.extend(file.settings.resources.iter().map(|(place, key)| (place.as_str(), key.as_str())));
            models.built.extend(file.settings.built.iter().map(|(class, call)| (class.as_str(), call)));
            models.container = models.container.or(file.settings.container.as_ref());
            models.setting_types.extend(file.settings.types.iter().map(|name| Name::from(name.as_str())));
            models.constants.extend(file.constants.iter().map(|(k, v)| (k.as_str(), v.as_str())));
            models.shown.extend(file.shown.iter().map(String::as_str));
            models.navigates.extend(file.navigates.iter().map(String::as_str));
            models.globals.extend(file.globals.iter().map(String::as_str));
            models.failures.extend(file.failures.iter().map(String::as_str));
            for (name, operation) in &file.queries {
                models.queries.insert(models.key(name), operation);
            }
            models.project_modules.extend(file.modules.iter().map(|(k, v)| (k.as_str(), &v[..])));
            models
                .names
                .extend(file.intrinsics.keys().chain(file.constants.keys()).chain(file.modules.keys()).map(|n| Name::from(n.as_str())));
            for sink in &file.sink {
                for name in &sink.names {
                    match name.strip_suffix('*') {
                        Some(verb) => models.sink_verbs.push((models.key(verb), sink)),
                        None => {
                            models.sinks.entry(models.key(name)).or_insert(sink);
                            let owner = name.rsplit_once('.').map(|(owner, _)| owner);
                            models.keepers.extend(owner.filter(|owner| owner.contains(['/', '.']) && !owner.starts_with('.')));
                        }
                    }
                }
                if sink.value_key.is_some() {
                    models.options_of_place.get_or_insert(sink);
                }
                for place in &sink.places {
                    models.sink_places.insert(place.as_str().into(), sink);
                }
            }
            models.commands.extend(file.command.iter().flat_map(|c| c.names.iter().map(move |name| (name.as_str(), c))));
            models.decoders.extend(&file.decoder);
            models.schemas.extend(&file.schema);
            models.tasks.extend(&file.task);
            for client in &file.client {
                models.add(client);
            }
        }
        models
    }

    fn add(&mut self, client: &'a Client) {
        let index = self.clients.len();
        self.clients.push(client);
        let called = client.call.iter().flat_map(|call| &call.names).filter(|n| !n.starts_with('.'));
        self.names.extend(client.types.iter().chain(&client.facades).chain(called).map(|n| Name::from(n.as_str())));
        for name in &client.types {
            self.types.entry(self.key(name)).or_insert(index);
        }
        for name in client.marks.keys() {
            self.marks.entry(self.key(name)).or_default().push(index);
        }
        for name in &client.facades {
            self.facades.entry(self.key(name)).or_insert(index);
        }
        self.unwraps.extend(client.unwraps.iter().map(String::as_str));
        for field in client.fields.keys() {
            self.add_properties(index, field);
        }
        self.chained.extend(client.call.iter().flat_map(|call| &call.handled_by).map(String::as_str));
        for (row, call) in client.call.iter().enumerate() {
            for name in &call.names {
                if let Some(method) = name.strip_prefix('.') {
                    self.add_properties(index, method);
                }
                match name.strip_prefix('.') {
                    Some(method) => self.methods.entry((index, self.key(method))).or_default().push((index, row)),
                    None if name == "()" || name == "new" => {
                        self.methods.entry((index, name.as_str().into())).or_default().push((index, row))
                    }
                    None => self.functions.entry(self.key(name)).or_default().push((index, row)),
                }
            }
        }
    }

    /// Every part before a dot is a property of which something is said.
    fn add_properties(&mut self, client: usize, dotted: &str) {
        for (at, _) in dotted.match_indices('.') {
            self.properties.insert((client, self.key(&dotted[..at])));
        }
    }

    /// Whether rows or fields of a client speak of what such a property, or such a method without arguments, gives.
    pub fn speaks_of(&self, client: usize, property: &str) -> bool {
        self.properties.contains(&(client, self.key(property)))
    }

    /// Whether a client's objects have a property of that name.
    pub fn has_property(&self, client: usize, property: &str) -> bool {
        self.speaks_of(client, property) || self.clients.get(client).is_some_and(|c| c.fields.contains_key(property))
    }

    /// The first of a name's meanings that something is known of.
    fn first<T>(&self, name: &str, find: impl Fn(&str) -> Option<T>) -> Option<T> {
        if !name.contains('|') {
            return find(name);
        }
        meanings(name).iter().find_map(|one| find(one))
    }

    /// Whether rows speak of methods of a property itself (`.headers.update`).
    pub fn has_methods_below(&self, client: usize, property: &str) -> bool {
        let first = (client, self.key(&format!("{property}.")));
        self.methods.range(first.clone()..).next().is_some_and(|((c, name), _)| *c == client && name.starts_with(&*first.1))
    }

    fn key(&self, name: &str) -> Name {
        let written = name.trim_start_matches('\\');
        let folded = self.fold.then(|| written.to_ascii_lowercase());
        let name = folded.as_deref().unwrap_or(written);
        let kind = ["new ", "get "].into_iter().find(|kind| name.starts_with(kind)).unwrap_or_default();
        match self.without_namespace(name.strip_prefix(kind).unwrap_or(name)) {
            Some(bare) => format!("{kind}{bare}").into(),
            None => name.into(),
        }
    }

    /// A name without the longest of the namespaces that may be left out.
    fn without_namespace<'n>(&self, name: &'n str) -> Option<&'n str> {
        if self.namespaces.is_empty() || !name.contains('.') {
            return None;
        }
        let dots = name.match_indices('.').map(|(at, _)| at).rev();
        dots.into_iter().find(|at| self.namespaces.contains(&name[..=*at])).map(|at| &name[at + 1..])
    }

    /// The call of a row.
    pub fn call(&self, row: Row) -> Option<&'a Call> {
        self.clients.get(row.0)?.call.get(row.1)
    }

    /// The program of that name.
    pub fn command(&self, name: &str) -> Option<&'a Command> {
        self.commands.get(name).copied()
    }

    /// The client with that id, and its index.
    pub fn by_id(&self, id: &str) -> Option<(usize, &'a Client)> {
        self.clients.iter().position(|c| c.id == id).and_then(|at| Some((at, *self.clients.get(at)?)))
    }

    /// Rows for a function, a static method (`A::m`) or a module's function (`pkg.f`).
    pub fn function(&self, name: &str) -> &[Row] {
        self.first(name, |n| self.functions.get(&self.key(n))).map_or(&[], |v| &v[..])
    }

    /// Whether a name is a client's that has methods only, and is no function itself.
    pub fn is_facade_of_methods(&self, name: &str) -> bool {
        self.facade(name).is_some_and(|client| self.method(client, "()").is_empty())
    }

    /// Rows for a method of a client, `()` or `new`.
    pub fn method(&self, client: usize, name: &str) -> &[Row] {
        self.methods.get(&(client, self.key(name))).map_or(&[], |v| &v[..])
    }

    /// The client whose class has that qualified name.
    pub fn type_client(&self, name: &str) -> Option<usize> {
        self.first(name, |n| self.types.get(&self.key(n)).copied())
    }

    /// Whether something is said of a module or name, or of a name in it.
    pub fn speaks_of_module(&self, name: &str) -> bool {
        let inside: Name = format!("{name}.").into();
        self.names.contains(name) || self.names.range(inside.clone()..).next().is_some_and(|n| n.starts_with(&*inside))
    }

    /// The project's modules that a library's object stands for.
    pub fn project_modules(&self, name: &str) -> Option<&'a [String]> {
        self.project_modules.get(name).copied()
    }

    /// The client that a name stands for.
    pub fn facade(&self, name: &str) -> Option<usize> {
        self.first(name, |n| self.facades.get(&self.key(n)).copied())
    }

    /// The clients whose interfaces carry a mark, and what it says.
    pub fn marked(&self, name: &str) -> Option<&[usize]> {
        self.first(name, |n| self.marks.get(&self.key(n)).map(|v| &v[..]))
    }

    /// What a mark says in a client's terms.
    pub fn mark(&self, client: usize, name: &str) -> Option<&'a DeclaredPart> {
        let model = self.clients.get(client).copied()?;
        self.first(name, |n| model.marks.get(n))
    }

    /// The text of a constant that libraries define.
    pub fn constant(&self, name: &str) -> Option<&'a str> {
        let plain = |n: &str| self.constants.get(n).or_else(|| self.constants.get(self.without_namespace(n)?)).copied();
        self.first(name, plain)
    }

    /// The operation of a function (`f`, `A.m`, `A::m`) or method (`.m`).
    pub fn intrinsic(&self, name: &str) -> Option<&'a str> {
        self.first(name, |n| self.intrinsics.get(&self.key(n)).copied())
    }

    /// The sink of a call.
    pub fn sink(&self, name: &str) -> Option<&'a Sink> {
        self.first(name, |n| {
            let written = self.without_namespace(n).unwrap_or(n);
            let says = |verb: &str| says(written, verb, self.fold);
            self.sinks.get(&self.key(n)).copied().or_else(|| self.sink_verbs.iter().find(|(verb, _)| says(verb)).map(|(_, s)| *s))
        })
    }

    /// Whether a method puts a value into a map under a name.
    pub fn puts_entry(&self, method: &str) -> bool {
        matches!(self.intrinsic(&format!(".{method}")), Some("map-put" | "map-insert" | "put-or-later"))
    }

    /// Whether a row says by exactly this name that a call keeps something.
    pub fn keeps(&self, name: &str) -> bool {
        self.sinks.contains_key(name)
    }

    /// Whether rows say of a type by its name what becomes of a value that is written to an object of it.
    pub fn takes(&self, declared: &str) -> bool {
        self.shown.contains(&declared) || self.keepers.contains(declared)
    }

    /// Whether what is written to a value of that name, or to a part of it, is only shown.
    pub fn is_shown(&self, name: &str) -> bool {
        let written = self.without_namespace(name).unwrap_or(name);
        self.shown.iter().any(|one| match one.strip_prefix('.') {
            Some(own) => super::unit::last(written) == own,
            None => written.strip_prefix(one).is_some_and(|part| part.is_empty() || part.starts_with('.')),
        })
    }

    /// What a method of a query under construction does.
    pub fn query_method(&self, name: &str) -> Option<&'a str> {
        self.queries.get(&self.key(name)).copied()
    }

    /// Whether calls of a method are looked for where they are chained onto others.
    pub fn is_chained(&self, method: &str) -> bool {
        self.chained.contains(method)
    }

    /// Whether writing a place sends a user's browser to the text.
    pub fn navigates(&self, place: &str) -> bool {
        self.navigates.iter().any(|one| place.strip_suffix(one).is_some_and(|before| before.is_empty() || before.ends_with('.')))
    }

    /// The sink of a global place.
    pub fn sink_place(&self, name: &str) -> Option<&'a Sink> {
        self.sink_places.get(name).copied()
    }
}

/// Whether a name says a verb: as its first words (`setOption`, `set_option`), or as those behind the mark that a module puts before the
/// names of its own (`Shop_SetOption`).
fn says(name: &str, verb: &str, fold: bool) -> bool {
    let is_same = |begin: &str| if fold { begin.eq_ignore_ascii_case(verb) } else { begin == verb };
    let after = |name: &str| name.get(..verb.len()).filter(|begin| is_same(begin)).and_then(|_| name.get(verb.len()..)?.chars().next());
    let goes_on = |next: Option<char>| next.is_none_or(|c| !c.is_lowercase() || verb.ends_with(['_', '-']));
    if name.get(..verb.len()).is_some_and(is_same) && goes_on(after(name)) {
        return true;
    }
    // Words with underscores between them are no marks: behind one begins a name with words of its own.
    let (dot, bare) = name.strip_prefix('.').filter(|_| verb.starts_with('.')).map_or(("", name), |bare| (".", bare));
    bare.split_once('_').is_some_and(|(mark, own)| {
        let is_mark = !mark.is_empty() && mark.chars().all(|c| c.is_ascii_alphanumeric());
        is_mark && after(&format!("{dot}{own}")).is_some_and(char::is_uppercase)
    })
}

/// What a name may mean: where imports of whole packages leave that open, its class is all of them, with `|` between.
pub fn meanings(name: &str) -> Vec<String> {
    let head = name.split_once('|').map_or(name, |(head, _)| head);
    let prefix = head.rfind(' ').map_or("", |at| &head[..=at]);
    let rest = &name[prefix.len()..];
    let (classes, member) = rest.find("::").map_or((rest, ""), |at| rest.split_at(at));
    classes.split('|').map(|class| format!("{prefix}{class}{member}")).collect()
}
