use std::sync::OnceLock;

#[derive(Debug)]
pub struct Settings {
    pub host: String,
    pub key: String,
}

static SETTINGS: OnceLock<Settings> = OnceLock::new();

pub fn install(host: &str, key: &str) {
    SETTINGS.set(Settings { host: host.to_owned(), key: key.to_owned() }).expect("installed once");
}

pub fn settings() -> &'static Settings {
    SETTINGS.get().expect("installed before")
}
