//! Which names of parameters, keys, variables and functions hold credentials.

/// What a name says about the value that follows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    /// The value is a credential.
    Credential,
    /// A pair of credentials: a list, or one text with a colon.
    Pair,
    /// The value has to do with a credential: it is one when it looks like one.
    Perhaps,
    /// Nothing.
    Nothing,
}

/// Last words of names of credentials.
const LAST: &[&str] = &[
    "password",
    "passwords",
    "passwd",
    "passwort",
    "pwd",
    "pw",
    "pass",
    "passphrase",
    "secret",
    "secrets",
    "token",
    "tokens",
    "apikey",
    "bearer",
    "jwt",
    "authorization",
    "credential",
    "credentials",
];
/// Ends of names that are written in one word.
const ENDS: &[&str] = &[
    "password",
    "passwd",
    "secret",
    "token",
    "passphrase",
    "apikey",
    "secretkey",
    "accesskey",
    "privatekey",
    "authkey",
    "signingkey",
    "encryptionkey",
    "subscriptionkey",
    "apisecret",
    "credentials",
];
/// Words that may follow without changing what the name holds.
const FILLERS: &[&str] = &[
    "value",
    "val",
    "text",
    "str",
    "string",
    "plain",
    "raw",
    "default",
    "b64",
    "base64",
    "encoded",
    "enc",
    "hash",
    "new",
    "old",
    "prod",
    "production",
    "dev",
    "test",
    "live",
    "staging",
    "sandbox",
    "current",
    "header",
    "backup",
    "fallback",
];
/// Parts that make a name suspicious.
const PARTS: &[&str] = &["passw", "pwd", "secret", "token", "apikey", "credential", "passphrase", "authorization"];
/// Calls that are handed a login.
const LOGINS: &[&str] = &["login", "authenticate", "signin", "logon", "auth", "basicauth"];

/// What a name says about the value that follows it.
pub(super) fn holds(name: &str) -> Holds {
    let mut words = words(name);
    while words.len() > 1 && words.last().is_some_and(|w| FILLERS.contains(&w.as_str()) || w.bytes().all(|b| b.is_ascii_digit())) {
        words.pop();
    }
    let joined = words.concat();
    let joined = joined.trim_end_matches(|c: char| c.is_ascii_digit());
    let last = words.last().map_or("", String::as_str).trim_end_matches(|c: char| c.is_ascii_digit());
    if LAST.contains(&last) || ENDS.iter().any(|end| joined.ends_with(end)) {
        Holds::Credential
    } else if last == "auth" || ["userpass", "userpwd", "basicauth"].iter().any(|end| joined.ends_with(end)) {
        Holds::Pair
    } else if PARTS.iter().any(|part| joined.contains(part)) {
        Holds::Perhaps
    } else {
        Holds::Nothing
    }
}

/// Whether a call of that name is handed credentials, rather than asked for them.
pub(super) fn takes(name: &str) -> bool {
    let words = words(name);
    let asks = [
        "get", "fetch", "is", "has", "find", "read", "load", "request", "create", "generate", "make", "new", "revoke", "validate", "check",
        "refresh", "test",
    ];
    let first = words.first().map_or("", String::as_str);
    let joined = words.concat();
    !asks.contains(&first) && (matches!(holds(name), Holds::Credential | Holds::Pair) || LOGINS.iter().any(|end| joined.ends_with(end)))
}

/// Whether a call looks something up by its first argument; further arguments are defaults.
pub(super) fn looks_up(name: &str) -> bool {
    let words = words(name);
    let first = words.first().map_or("", String::as_str);
    let last = words.last().map_or("", String::as_str);
    let lookups = ["get", "env", "getenv", "config", "conf", "option", "setting", "settings", "param", "input", "read", "fetch", "value"];
    lookups.contains(&first) || lookups.contains(&last)
}

/// Whether a call only rewrites its argument.
pub(super) fn wraps(name: &str) -> bool {
    let joined = words(name).concat();
    let parts = [
        "base64",
        "b64",
        "btoa",
        "md5",
        "sha",
        "trim",
        "strval",
        "string",
        "urlencode",
        "encodeuri",
        "quote",
        "escape",
        "bytes",
        "utf8",
        "encode",
        "concat",
        "from",
        "encrypt",
        "crypt",
        "hash",
        "text",
    ];
    joined.is_empty() || !joined.ends_with("tostring") && parts.iter().any(|part| joined.contains(part))
}

/// The lower-case words of a name, split at separators and humps.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut before = ' ';
    let mut chars = name.chars().take(200).peekable();
    while let Some(c) = chars.next() {
        let hump = c.is_uppercase()
            && (before.is_lowercase()
                || before.is_ascii_digit()
                || (before.is_uppercase() && chars.peek().is_some_and(|n| n.is_lowercase())));
        if !c.is_alphanumeric() || hump {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| c.is_alphanumeric()) {
            word.extend(c.to_lowercase());
        }
        before = c;
    }
    words.retain(|word| !word.is_empty());
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_credentials() {
        let credentials = "password userPassword PASSWORD_1 gtw-passwd clientSecret client_secret SHOP_API_SECRET accessToken refresh_token oauth_token apiKey api_key X-Api-Key \
                           user_pass Authorization apisecret secretKeyDefault PRIVATE_KEY accesstoken jwt HTTPToken db_pwd";
        for name in credentials.split_whitespace() {
            assert_eq!(holds(name), Holds::Credential, "{name}");
        }
        for name in "client_id consumer_key organizer_key bypass compass author grant_type code redirect_uri tokenizer user keyboard"
            .split_whitespace()
        {
            assert!(!matches!(holds(name), Holds::Credential | Holds::Pair), "{name}");
        }
        for name in "token_url tokenEndpoint password_desc secretName token_type".split_whitespace() {
            assert_eq!(holds(name), Holds::Perhaps, "{name}");
        }
        for name in ["auth", "CURLOPT_USERPWD", "basicAuth"] {
            assert_eq!(holds(name), Holds::Pair, "{name}");
        }
    }

    #[test]
    fn calls() {
        for name in ["setPassword", "withToken", "basicAuth", "directLogin", "authenticate", "set_client_secret"] {
            assert!(takes(name), "{name}");
        }
        for name in ["getAccessToken", "requestToken", "post", "isPassword", "refreshToken"] {
            assert!(!takes(name), "{name}");
        }
        assert!(looks_up("env") && looks_up("getOption") && looks_up("getenv") && !looks_up("post"));
        assert!(wraps("base64_encode") && wraps("Buffer.from") && wraps("trim") && !wraps("request"));
    }
}
