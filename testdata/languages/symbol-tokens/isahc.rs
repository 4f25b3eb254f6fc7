use isahc::prelude::*;
use std::collections::HashMap;
use std::sync::LazyLock;

#[derive(PartialEq, Eq, Hash)]
enum Setting {
    Host,
    Token,
}

struct Settings(HashMap<Setting, Box<str>>);

impl Settings {
    fn get(&self, name: Setting) -> anyhow::Result<&str> {
        self.0.get(&name).map(AsRef::as_ref).ok_or_else(|| anyhow::anyhow!("no such setting"))
    }
}

static SETTINGS: LazyLock<Settings> = LazyLock::new(|| {
    Settings(HashMap::from([(Setting::Host, "https://api.example.test".into()), (Setting::Token, "/oauth/old_token".into())]))
});

pub fn exchange(code: &str) -> anyhow::Result<String> {
    let url = [SETTINGS.get(Setting::Host)?, SETTINGS.get(Setting::Token)?].concat();
    let request = isahc::Request::post(url)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .body(format!("grant_type=authorization_code&code={code}"))?;
    Ok(isahc::send(request)?.text()?) // [code]
}
