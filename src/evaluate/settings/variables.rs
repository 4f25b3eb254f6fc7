//! The variables of the environment that files of settings hold.

use super::Named;
use crate::model::code::Setting;
use std::collections::BTreeMap;

/// What lists and maps of variables of the environment are called.
const ENVIRONMENTS: &[&str] = &["environment", "env", "variables", "variable"];

/// The variables of the environment that a file holds.
pub(super) struct Variables<'a> {
    /// All its settings are variables.
    all: bool,
    /// It is a list of variables: Kubernetes' `ConfigMap`, an environment of Postman's.
    is_list: bool,
    /// What elements of lists are called: `- name: HOST` with a `value:` beside it.
    names: BTreeMap<&'a str, &'a str>,
}

impl<'a> Variables<'a> {
    pub(super) fn new(language: &str, settings: &'a [Setting]) -> Self {
        let says = |path: &str, value: &str| settings.iter().any(|setting| &*setting.path == path && &*setting.value == value);
        let name = |setting: &'a Setting| match setting.path.rsplit_once('.') {
            Some((element, "name" | "key")) => Some((element, &*setting.value)),
            _ => None,
        };
        Self {
            all: language == "env",
            is_list: says("kind", "ConfigMap") || says("_postman_variable_scope", "environment"),
            names: settings.iter().filter_map(name).collect(),
        }
    }

    /// Whether the last part of a path holds variables: as a map of them, or as a list with positions.
    fn holds(&self, path: &str, in_list: bool) -> bool {
        let part = path.rsplit('.').next().unwrap_or(path);
        let word = part.split('[').next().unwrap_or(part).to_lowercase();
        let is_holder = ENVIRONMENTS.iter().any(|end| word.ends_with(end)) || self.is_list && ["data", "values"].contains(&&*word);
        is_holder && part.contains('[') == in_list
    }

    /// The variable that a setting is: `environment: { HOST: value }` of compose files, `env:` of workflows; `- HOST=value`;
    /// `- name: HOST` with a `value:`; `HOST: { value: … }`.
    pub(super) fn find(&self, setting: &'a Setting) -> Option<(&'a str, Named<'a>)> {
        let path = &*setting.path;
        let (above, last) = path.rsplit_once('.').unwrap_or(("", path));
        let named = Named::from(setting);
        if self.all || self.holds(above, false) {
            return Some((last, named));
        }
        if self.holds(path, true) {
            let (name, value) = setting.value.split_once('=')?;
            let (at, end) = (setting.value.len() - value.len(), setting.value.len());
            // Places inside a value can be told only where it stands as it is.
            let span = if setting.span.len() == end { setting.span.slice(at, end) } else { setting.span };
            return Some((name, Named { value, span, ..named }.or_default()));
        }
        if last != "value" {
            return None;
        }
        if self.holds(above, true) {
            return Some((self.names.get(above)?, named));
        }
        let (above, name) = above.rsplit_once('.')?;
        self.holds(above, false).then_some((name, named))
    }
}
