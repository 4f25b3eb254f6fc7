struct Endpoint {
    path: &'static str,
    key: Option<&'static str>,
    retries: u8,
}

fn settings() -> (&'static str, Endpoint) {
    ("https://api.example.test", Endpoint { path: "/oauth/old_token", key: Some("k-1"), retries: 0 })
}

pub fn login(user: &str) -> Result<String, Box<dyn std::error::Error>> {
    let (host, Endpoint { path, key, .. }) = settings();
    let [grant, kind] = ["grant_type", "password"];
    let url = format!("{host}{path}?{grant}={kind}&user_id={user}&client_id={}", key.unwrap_or("none"));
    Ok(ureq::get(&url).call()?.into_string()?) // [login]
}
