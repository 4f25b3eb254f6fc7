//! Every file of `rules/clients` is well formed: what the type of the rows cannot say is checked here.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use oauth_migrate_lint::model::client::{Action, Call, Client, ClientFile, ClientKind, Effect, Slot};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The operations that intrinsics may name.
const OPERATIONS: &[&str] = &[
    "add-entries",
    "add-entry",
    "aggregate",
    "also-printed",
    "append",
    "apply",
    "apply-or",
    "array-combine",
    "as-text",
    "associate",
    "associate-with",
    "at",
    "base64",
    "base64-by",
    "base64-encoder",
    "base64-flags",
    "base64-lines",
    "base64-of",
    "base64-tool",
    "base64-with",
    "base64-wrapped",
    "base64-wrapping-encoder",
    "basic-of",
    "bind",
    "block-any",
    "block-call",
    "block-each",
    "block-find",
    "block-flat-map",
    "block-keys",
    "block-map",
    "block-reduce",
    "block-reject",
    "block-select",
    "block-sum",
    "block-tap",
    "block-then",
    "block-to-map",
    "block-values",
    "block-with",
    "call",
    "call-list",
    "call-second",
    "callback",
    "callback-later",
    "capitalize",
    "captured",
    "case-named",
    "catch",
    "channel",
    "channel-receive",
    "channel-send",
    "characters",
    "chunk-wrap",
    "class-exists",
    "class-name",
    "class-named",
    "class-of",
    "clock",
    "clone",
    "clone-with-maps",
    "collect",
    "collect-map",
    "collection",
    "colon-base64",
    "compact",
    "concat",
    "config",
    "config-get",
    "constant",
    "contains",
    "copy-or-self",
    "date-text",
    "days",
    "days-later",
    "declared-method",
    "decode",
    "decode-into",
    "decode-strictly",
    "define",
    "delete-characters",
    "delete-keys",
    "dict-get",
    "dict-new",
    "dig",
    "document",
    "each",
    "each-by-key",
    "each-entry",
    "each-or-one",
    "empty-text",
    "encode",
    "encode-to",
    "ends-with",
    "entries",
    "entry",
    "entry-get",
    "entry-key",
    "entry-of",
    "entry-pairs",
    "entry-remove",
    "query-of-entries",
    "in-turn",
    "in-turn-handing-on",
    "remove-where",
    "keep-where",
    "entry-value",
    "env",
    "env-fetch",
    "environment-bind",
    "environment-of",
    "equals",
    "equals-fold",
    "extend",
    "extend-list",
    "extract",
    "fetch",
    "fields-of-line",
    "file",
    "file-decode-into",
    "file-opened",
    "file-path",
    "filter",
    "filter-or-one",
    "filter-values",
    "find",
    "find-mapped",
    "first",
    "first-or-one",
    "first-where",
    "flag",
    "flag-into",
    "flip",
    "format-braces",
    "format-named",
    "format-printf",
    "format-printf-list",
    "format-values",
    "from-entries",
    "from-now",
    "function-exists",
    "get-or-other",
    "glob-match",
    "grow",
    "has-key",
    "headers-made",
    "hours",
    "hours-later",
    "identity",
    "in-list",
    "instance",
    "instance-of",
    "invoke",
    "invoke-with-list",
    "is-blank",
    "is-bool",
    "is-empty",
    "is-function",
    "is-list",
    "is-map",
    "is-map-of-lists",
    "is-map-of-values",
    "is-null",
    "is-number",
    "is-object",
    "is-present",
    "is-text",
    "iterate",
    "iterated",
    "iterator",
    "iterator-more",
    "iterator-next",
    "iterator-of-keys",
    "its-class",
    "its-entries",
    "its-keys",
    "its-records",
    "its-values",
    "join-list",
    "join-mapped",
    "join-or-resolve",
    "join-text",
    "join-with",
    "join-words",
    "json-decode",
    "json-decode-of",
    "json-encode",
    "json-filter",
    "json-object",
    "keys",
    "keys-in",
    "keys-not-in",
    "keys-of",
    "last",
    "length",
    "link-with-options",
    "list",
    "list-add",
    "list-concat",
    "list-made-of",
    "list-tail",
    "list-text",
    "lower",
    "map-copy",
    "map-copy-deep",
    "map-default",
    "map-each",
    "map-get",
    "map-insert",
    "map-merge-entry",
    "map-merged",
    "map-need",
    "map-new",
    "map-object",
    "map-of",
    "map-of-entries",
    "map-put",
    "map-put-absent",
    "map-put-all",
    "map-put-made",
    "map-remove",
    "map-some",
    "map-take",
    "map-update",
    "mapper-new",
    "match",
    "matched-fields",
    "max",
    "merge",
    "merge-copy",
    "merge-deep",
    "merge-defaults",
    "merge-into",
    "merge-under",
    "method-apply",
    "method-bind",
    "method-call",
    "method-each",
    "method-encode",
    "method-entries",
    "method-extend",
    "method-filter",
    "method-has-key",
    "method-includes",
    "method-join",
    "method-json",
    "method-keys",
    "method-map",
    "method-named",
    "method-push",
    "method-query",
    "method-reduce",
    "method-replace",
    "method-replace-pattern",
    "method-values",
    "min",
    "minutes",
    "minutes-later",
    "months-later",
    "named-output",
    "next",
    "nothing",
    "null",
    "number",
    "only-keys",
    "or-else",
    "own-method",
    "pack",
    "pair",
    "pairs",
    "pairs-map",
    "pass-on",
    "path-join",
    "pattern",
    "pipe",
    "pipe-fails",
    "pipe-keeps",
    "position",
    "print-format",
    "print-plain-to",
    "print-to",
    "print-words",
    "promise",
    "push",
    "put-or-later",
    "query",
    "query-add",
    "query-append",
    "query-constant",
    "query-new",
    "query-object",
    "query-onto",
    "query-parse",
    "query-parse-into",
    "query-set",
    "range",
    "read-files",
    "receiver",
    "receiver-text",
    "record",
    "record-with",
    "reduce",
    "replace",
    "replace-pairs",
    "replace-pattern",
    "resource",
    "resource-or-entry",
    "responds-to",
    "result",
    "reverse",
    "run-line",
    "run-program",
    "run-text",
    "subcommand",
    "script-field",
    "second",
    "seconds",
    "seconds-later",
    "section",
    "section-of",
    "segments-join",
    "select-field",
    "separator-join",
    "setting",
    "setting-named",
    "setting-template",
    "settings-bind",
    "settings-bundle",
    "settings-file",
    "settings-prefix",
    "show",
    "size",
    "slice",
    "slice-or-keys",
    "slices",
    "span-1",
    "span-2592000",
    "span-31536000",
    "span-3600",
    "span-60",
    "span-604800",
    "span-86400",
    "split",
    "split-once",
    "starts-with",
    "stream-decoder",
    "stream-encoder",
    "string-append",
    "string-builder",
    "strip-prefix",
    "strip-suffix",
    "substring",
    "substring-after",
    "substring-before",
    "template-fill",
    "temporary-file",
    "text",
    "text-append",
    "text-append-format",
    "text-append-line",
    "text-builder",
    "text-fits",
    "text-insert",
    "text-joiner",
    "text-length",
    "text-of",
    "text-only",
    "text-shorten",
    "then",
    "time",
    "time-span",
    "to-list",
    "to-map",
    "to-string",
    "trim",
    "trim-end",
    "trim-start",
    "truthy",
    "try-get",
    "typeof",
    "unique",
    "upper",
    "url-builder",
    "url-format",
    "url-from",
    "url-join",
    "url-join-object",
    "url-new",
    "url-pairs",
    "url-part",
    "url-query",
    "url-set-path",
    "url-set-query",
    "url-unsplit",
    "url-with-options",
    "url-with-params",
    "values",
    "values-at",
    "values-get",
    "values-of",
    "declare-pair",
    "variable-named",
    "variable-read",
    "variable-write",
    "without-end",
    "without-keys",
    "without-null",
    "without-start",
    "words",
    "write-file",
    "write-files",
    "write-text",
    "write-to",
    "years-later",
    "zip",
];

const BODY_KINDS: &[&str] = &["form", "json", "multipart", "text"];
const VERBS: &[&str] = &["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"];
const SINKS: &[&str] = &["session", "cookie", "cache", "store"];
const DOES: &[&str] = &["response_type", "state", "basic", "body-credentials", "post", "form", "redirect_uri", "refresh", "login"];
const SETS: &[&str] = &["content-type", "body-kind", "verb", "open", "auth-scheme", "wire-line"];
const PLACEHOLDERS: &[&str] = &["url", "id", "secret", "pairs", "answer", "then", "authorize", "redirect", "name"];
const GRANTS: &[&str] = &["any", "code", "refresh", "password", "authorize", "configure", "env"];

fn files() -> Vec<(PathBuf, ClientFile)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules/clients");
    let mut paths: Vec<_> =
        std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).filter(|p| p.extension().is_some_and(|e| e == "toml")).collect();
    paths.sort();
    paths
        .into_iter()
        .map(|path| {
            let text = std::fs::read_to_string(&path).unwrap();
            let file = toml::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
            (path, file)
        })
        .collect()
}

fn clients() -> Vec<(String, Client)> {
    files().into_iter().flat_map(|(_, f)| f.client.into_iter().map(move |c| (f.languages[0].clone(), c))).collect()
}

fn effects(client: &Client) -> Vec<(String, &Effect)> {
    let keyed = client.options.iter().chain(&client.fields).chain(&client.overrides).map(|(k, e)| (k.clone(), e));
    let called = client.call.iter().flat_map(|c| c.args.iter().chain(c.named.values()).map(|e| (c.names.join("|"), e)));
    keyed.chain(called).collect()
}

fn assert_verb(at: &str, verb: &str) {
    assert!(VERBS.contains(&verb), "{at}: the verb `{verb}` is not one of {VERBS:?}");
}

#[test]
fn files_name_their_languages_and_ids_are_unique() {
    let mut ids = BTreeSet::new();
    for (path, file) in files() {
        assert!(!file.languages.is_empty(), "{}: no language", path.display());
        for client in &file.client {
            assert!(ids.insert(client.id.clone()), "{} is there twice", client.id);
            let (language, library) = client.id.split_once('/').unwrap_or_else(|| panic!("{}: an id is `language/library`", client.id));
            assert!(file.languages.iter().any(|l| l == language), "{}: {language} is no language of its file", client.id);
            assert!(!library.is_empty() && !client.title.is_empty(), "{}: nameless", client.id);
        }
    }
}

#[test]
fn intrinsics_and_sinks_use_the_closed_vocabulary() {
    for (path, file) in files() {
        for (name, operation) in &file.intrinsics {
            assert!(OPERATIONS.contains(&&**operation), "{}: {name}: `{operation}` is no operation", path.display());
        }
        for command in &file.command {
            let operation = command.operation.as_deref();
            let known = operation.is_none_or(|o| OPERATIONS.contains(&o));
            assert!(known, "{}: {:?}: `{operation:?}` is no operation", path.display(), command.names);
            let client = command.sends.as_deref();
            let sent = client.is_none_or(|id| file.client.iter().any(|c| c.id == id));
            assert!(sent, "{}: {:?}: `{client:?}` is no client of its file", path.display(), command.names);
        }
        for (name, operation) in &file.queries {
            let known = ["append", "append-all", "get", "has", "delete", "text"].contains(&&**operation);
            assert!(known, "{}: {name}: `{operation}` is nothing that a query does", path.display());
        }
        for sink in &file.sink {
            let at = format!("{}: sink {:?}{:?}", path.display(), sink.names, sink.places);
            assert!(SINKS.contains(&&*sink.kind), "{at}: kind `{}`", sink.kind);
            assert_ne!(sink.names.is_empty(), sink.places.is_empty(), "{at}: either names or places");
            let has_lifetime = sink.lifetime.is_some() || !sink.lifetime_by.is_empty();
            assert!(sink.unit.is_none() || has_lifetime, "{at}: a unit without a lifetime");
        }
    }
}

#[test]
fn rows_have_names_and_no_two_rows_are_for_the_same_call() {
    let commands: BTreeSet<String> = files().into_iter().flat_map(|(_, f)| f.command).filter_map(|c| c.sends).collect();
    for (_, client) in clients().into_iter().filter(|(_, c)| !commands.contains(&c.id)) {
        let handled = usize::from(client.handled.is_some());
        let says = [client.call.len(), client.overrides.len(), client.fields.len(), client.options.len(), client.marks.len(), handled];
        assert!(says.iter().any(|n| *n > 0), "{}: models nothing", client.id);
        let mut seen = BTreeSet::new();
        for call in &client.call {
            assert!(!call.names.is_empty(), "{}: a row without names", client.id);
            for name in &call.names {
                assert!(
                    {
                        let bare = name.strip_prefix("new ").unwrap_or(name);
                        !bare.is_empty() && !bare.contains(char::is_whitespace) && !bare.starts_with('\\')
                    },
                    "{}: the name `{name}`",
                    client.id
                );
                assert!(seen.insert((name.clone(), call.when.clone(), call.min_args)), "{}: two rows for `{name}`", client.id);
            }
        }
    }
}

/// The first row that applies counts, so a row with a condition must stand before the one without.
#[test]
fn no_row_hides_a_later_one() {
    for (_, client) in clients() {
        for (i, call) in client.call.iter().enumerate() {
            let hides = |later: &Call| call.when.is_none() && call.min_args <= later.min_args;
            for later in &client.call[i + 1..] {
                let shared: Vec<_> = call.names.iter().filter(|n| later.names.contains(n)).collect();
                assert!(shared.is_empty() || !hides(later), "{}: {shared:?} is decided by an earlier row", client.id);
            }
        }
    }
}

#[test]
fn types_and_facades_are_qualified_names() {
    for (_, client) in clients() {
        for name in client.types.iter().chain(&client.facades) {
            let legal = |c: char| c.is_ascii_alphanumeric() || "_$@./\\-:".contains(c);
            let whole = name.chars().all(legal) && !name.starts_with(['\\', '.', '/', ':']) && !name.ends_with(['\\', '.', '/', ':']);
            assert!(whole && !name.is_empty(), "{}: `{name}` is no qualified name", client.id);
        }
        let constructs = client.call.iter().any(|c| c.names.iter().any(|n| n == "new"));
        assert!(!constructs || !client.types.is_empty(), "{}: a constructor row without types", client.id);
        let called = client.call.iter().any(|c| c.names.iter().any(|n| n == "()"));
        // What handlers are given to hand requests on to.
        let given = clients().iter().any(|(_, other)| other.handled.as_ref().is_some_and(|h| h.given.contains(&client.id)));
        let callable = !client.facades.is_empty() || !client.types.is_empty() || given;
        assert!(!called || callable, "{}: a row for calling what is no facade and no object", client.id);
    }
}

#[test]
fn effects_verbs_and_kinds_are_known() {
    for (_, client) in clients() {
        for (at, effect) in effects(&client) {
            let at = format!("{}: {at}", client.id);
            effect.verb.iter().chain(&effect.implies).for_each(|v| assert_verb(&at, v));
            let named = effect.name.is_none() || matches!(effect.slot, Some(Slot::Header | Slot::Param));
            assert!(named, "{at}: only headers and parameters have a name");
            let is_kind = matches!(effect.slot, Some(Slot::Form | Slot::Json | Slot::Multipart));
            assert!(!effect.off || effect.switch.is_some() || is_kind, "{at}: `off` without a switch or a kind of body");
        }
        client.default_verb.iter().chain(client.call.iter().filter_map(|c| c.verb.as_ref())).for_each(|v| assert_verb(&client.id, v));
        for kind in [&client.body.map, &client.body.text, &client.body.query].into_iter().flatten() {
            assert!(BODY_KINDS.contains(&&**kind), "{}: the body kind `{kind}`", client.id);
        }
        for word in &client.does {
            assert!(DOES.contains(&&**word), "{}: does `{word}`", client.id);
        }
        assert!(client.does.is_empty() || client.kind == ClientKind::Oauth, "{}: only OAuth libraries do things by themselves", client.id);
    }
}

#[test]
fn rows_point_at_arguments_that_make_sense() {
    let ids: BTreeSet<String> = clients().into_iter().map(|(_, c)| c.id).collect();
    for (_, client) in clients() {
        for call in &client.call {
            let at = format!("{}: {:?}", client.id, call.names);
            let made = call.of.as_ref().is_none_or(|id| call.does == Action::Make && ids.contains(id));
            assert!(made, "{at}: `{:?}` is no other model, or nothing is made", call.of);
            for (slot, value) in &call.sets {
                assert!(SETS.contains(&&**slot), "{at}: sets `{slot}`");
                assert!(slot != "body-kind" || BODY_KINDS.contains(&&**value), "{at}: the body kind `{value}`");
            }
            for (i, effect) in call.args.iter().enumerate() {
                let follows = matches!(effect.slot, Some(Slot::Header | Slot::Param)) && effect.name.is_none() && i > 0;
                let name = i.checked_sub(1).map(|i| &call.args[i]);
                assert!(!follows || name.is_some_and(|n| n.slot.is_none()), "{at}: no name stands before argument {i}");
            }
            if let Some(object) = call.object {
                let free = call.args.get(object).is_none_or(|e| e.slot.is_none());
                assert!(free, "{at}: the object is also a value");
            }
            assert!(call.gives.is_empty() || call.callback.is_some(), "{at}: gives without a callback");
        }
    }
}

#[test]
fn rewrites_use_the_known_placeholders() {
    for (_, client) in clients() {
        for (grant, text) in &client.rewrite {
            let at = format!("{}: rewrite {grant}", client.id);
            assert!(GRANTS.contains(&&**grant), "{at}: no such grant");
            assert!(client.kind == ClientKind::Oauth || grant != "configure", "{at}: only OAuth libraries are configured");
            let mut rest = &**text;
            while let Some((_, after)) = rest.split_once('{') {
                let word: String = after.chars().take_while(char::is_ascii_lowercase).collect();
                if !word.is_empty() && after[word.len()..].starts_with('}') {
                    assert!(PLACEHOLDERS.contains(&&*word), "{at}: the placeholder `{word}`");
                }
                rest = after;
            }
            let needed: &[&str] = match &**grant {
                "any" => &["{url}", "{id}", "{secret}", "{pairs}", "{answer}"],
                "code" | "refresh" | "password" => &["{pairs}", "{answer}"],
                "env" => &["{name}"],
                _ => &[],
            };
            needed.iter().for_each(|n| assert!(text.contains(n), "{at}: {n} is missing"));
        }
    }
}
