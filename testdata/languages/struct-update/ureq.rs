#[derive(Clone)]
struct Settings {
    host: String,
    path: String,
    key: &'static str,
}

fn defaults() -> Settings {
    Settings { host: "https://none.example.test".into(), path: "/oauth/old_token".into(), key: "k-1" }
}

pub fn login(user: &str) -> Result<String, ureq::Error> {
    let settings = Settings { host: "https://api.example.test".into(), ..defaults() };
    let Settings { host, path, key } = &settings;
    let request = ureq::get(&format!("{host}{path}")).query("grant_type", "password").query("user_id", user);
    Ok(request.query("client_id", key).call()?.into_string()?) // [login]
}
