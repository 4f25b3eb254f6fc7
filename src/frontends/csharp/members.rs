//! Members: what the types of a file declare, read before anything is lowered.

use super::names::{is_type_declaration, plain, plain_path, qualified_name};
use super::{Input, flat, has_modifier, tree};
use crate::model::source::Name;
use std::collections::{BTreeMap, BTreeSet};
use tree_sitter::Node;

/// Parents are looked for at most so far up.
const MAX_PARENTS: usize = 20;

/// The members of a file's types.
#[derive(Default)]
pub(super) struct Members {
    types: BTreeMap<Name, Own>,
    /// Methods of the file that give a task.
    pub(super) waiting: BTreeSet<String>,
}

/// What one type declares.
#[derive(Default)]
struct Own {
    /// Name to whether it is static.
    members: BTreeMap<String, bool>,
    /// The plain names of its parents.
    parents: Vec<String>,
    /// It is a part of a type, or has a parent that the file does not declare.
    is_partial: bool,
}

impl Members {
    pub(super) fn of(input: Input<'_>, root: Node<'_>) -> Self {
        let mut members = Self::default();
        for node in tree::walk(root).filter(|n| is_type_declaration(n.kind())) {
            members.declare(input, node);
        }
        for node in tree::walk(root).filter(|n| matches!(n.kind(), "method_declaration" | "local_function_statement")) {
            let returns = tree::field(node, "returns").or_else(|| tree::field(node, "type")).map(|n| plain_path(input, n));
            if returns.is_some_and(|r| matches!(r.as_str(), "Task" | "ValueTask")) {
                members.waiting.extend(tree::field(node, "name").map(|n| tree::text(input, n).to_owned()));
            }
        }
        members
    }

    fn declare(&mut self, input: Input<'_>, node: Node<'_>) {
        let own = self.types.entry(qualified_name(input, node)).or_default();
        own.is_partial |= has_modifier(input, node, "partial");
        for child in super::children(node) {
            match child.kind() {
                "base_list" => own.parents.extend(super::children(child).into_iter().filter(|n| n.kind() != "argument_list").map(|n| {
                    let path = plain_path(input, tree::field(n, "type").unwrap_or(n));
                    path.rsplit('.').next().unwrap_or_default().to_owned()
                })),
                // The parameters of a primary constructor.
                "parameter_list" => {
                    for parameter in super::children(child).into_iter().filter_map(|p| tree::field(p, "name")) {
                        own.members.insert(plain(tree::text(input, parameter)).to_owned(), false);
                    }
                }
                _ => {}
            }
        }
        let of_enum = node.kind() == "enum_declaration";
        for member in tree::field(node, "body").map(flat).unwrap_or_default() {
            let is_static = of_enum || has_modifier(input, member, "static") || has_modifier(input, member, "const");
            let mut add = |name: Node<'_>| {
                own.members.insert(plain(tree::text(input, name)).to_owned(), is_static);
            };
            match member.kind() {
                "field_declaration" | "event_field_declaration" => {
                    let declarations = super::children(member).into_iter().filter(|n| n.kind() == "variable_declaration");
                    declarations.flat_map(super::children).filter_map(|d| tree::field(d, "name")).for_each(&mut add);
                }
                "method_declaration" | "property_declaration" | "event_declaration" | "enum_member_declaration" => {
                    tree::field(member, "name").into_iter().for_each(&mut add);
                }
                _ => {}
            }
        }
    }

    /// Whether a type or a parent of it in this file declares a member, and whether that is static.
    pub(super) fn find(&self, class: &str, name: &str) -> Option<bool> {
        let mut waiting = vec![class.to_owned()];
        let mut steps = 0;
        while let Some(next) = waiting.pop() {
            steps += 1;
            let Some(own) = self.types.get(next.as_str()).filter(|_| steps < MAX_PARENTS) else { continue };
            if let Some(is_static) = own.members.get(name) {
                return Some(*is_static);
            }
            waiting.extend(own.parents.iter().filter_map(|p| self.by_plain(p)).map(|n| n.to_string()));
        }
        None
    }

    /// Whether a type names parents.
    pub(super) fn has_parents(&self, class: &str) -> bool {
        self.types.get(class).is_some_and(|own| !own.parents.is_empty())
    }

    fn by_plain(&self, plain: &str) -> Option<&Name> {
        self.types.keys().find(|n| n.rsplit('.').next() == Some(plain))
    }

    /// Whether a type may have members that this file does not declare.
    pub(super) fn inherits(&self, class: &str) -> bool {
        let mut waiting = vec![class.to_owned()];
        let mut steps = 0;
        while let Some(next) = waiting.pop() {
            steps += 1;
            let Some(own) = self.types.get(next.as_str()) else { return true };
            if own.is_partial || steps > MAX_PARENTS {
                return true;
            }
            for parent in &own.parents {
                match self.by_plain(parent) {
                    Some(known) => waiting.push(known.to_string()),
                    None => return true,
                }
            }
        }
        false
    }
}
