use std::sync::LazyLock;

pub struct Settings {
    pub host: &'static str,
    pub key: String,
}

pub static CONFIG: LazyLock<Settings> = LazyLock::new(|| Settings { host: "https://api.example.test", key: "k-1".to_owned() });
