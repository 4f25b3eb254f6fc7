//! What is said of parameters above a method: `sig { params(http: Faraday::Connection).void }`, `# @param http [Faraday::Connection]`.

use super::Lowering;
use crate::frontends::tree;
use crate::model::source::Name;
use tree_sitter::Node;

/// So many lines above a method are looked at.
const MAX_ABOVE: usize = 60;
/// Classes that say nothing of what a value can do here.
const PLAIN: &[&str] =
    &["String", "Integer", "Float", "Numeric", "Symbol", "Hash", "Array", "Boolean", "TrueClass", "Object", "Proc", "Time"];

impl Lowering<'_> {
    /// The parameters of a method whose classes are said above it, and those classes.
    pub(super) fn said_above(&self, method: Node<'_>) -> Vec<(Name, Name)> {
        let mut statement = method;
        // `private def name`
        while let Some(parent) = statement.parent().filter(|p| matches!(p.kind(), "argument_list" | "call")) {
            statement = parent;
        }
        // What is above the first statement of a body is above the body.
        if let Some(body) = statement.parent().filter(|p| p.kind() == "body_statement" && statement.prev_named_sibling().is_none()) {
            statement = body;
        }
        let mut said = Vec::new();
        let mut above = statement.prev_named_sibling();
        for _ in 0..MAX_ABOVE {
            let Some(node) = above else { break };
            match node.kind() {
                "comment" => said.extend(self.text(node).lines().filter_map(documented)),
                "call" if tree::field(node, "method").is_some_and(|m| self.text(m) == "sig") => said.extend(self.signed(node)),
                _ => break,
            }
            above = node.prev_named_sibling();
        }
        said.retain(|(_, class)| !PLAIN.contains(&&**class));
        said.into_iter().map(|(name, class)| (name, self.qualified(&class))).collect()
    }

    /// The parameters of a signature.
    fn signed(&self, sig: Node<'_>) -> Vec<(Name, Name)> {
        let is_params = |n: &Node<'_>| n.kind() == "call" && tree::field(*n, "method").is_some_and(|m| self.text(m) == "params");
        let params = tree::walk(sig).find(is_params).and_then(|call| tree::field(call, "arguments"));
        let pairs = params.map(tree::children).unwrap_or_default().into_iter().filter(|n| n.kind() == "pair");
        let class_of = |pair: Node<'_>| {
            let value = tree::field(pair, "value")?;
            let value = match tree::field(value, "method") {
                Some(method) if self.text(method) == "nilable" => tree::children(tree::field(value, "arguments")?).first().copied()?,
                Some(_) => return None,
                None => value,
            };
            matches!(value.kind(), "constant" | "scope_resolution").then(|| self.name(value)).filter(|class| !class.starts_with("T::"))
        };
        let key = |pair: Node<'_>| tree::field(pair, "key").map(|k| Name::from(self.text(k).trim_end_matches(':')));
        pairs.filter_map(|pair| key(pair).zip(class_of(pair))).collect()
    }
}

/// The parameter that a line of documentation speaks of, when it is of one class, or nothing.
fn documented(line: &str) -> Option<(Name, Name)> {
    let said = line.trim_start_matches(['#', ' ']).strip_prefix("@param")?.trim();
    let (before, rest) = said.split_once('[')?;
    let (types, behind) = rest.split_once(']')?;
    let name = if before.trim().is_empty() { behind.split_whitespace().next()? } else { before.trim() };
    let mut classes = types.split(',').map(str::trim).filter(|one| *one != "nil");
    let (class, None) = (classes.next()?, classes.next()) else { return None };
    let is_name = |text: &str| text.starts_with(char::is_uppercase) && text.chars().all(|c| c.is_alphanumeric() || matches!(c, ':' | '_'));
    (is_name(class) && name.chars().all(|c| c.is_alphanumeric() || c == '_')).then(|| (name.into(), class.into()))
}
