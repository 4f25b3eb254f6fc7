use once_cell::sync::Lazy;
use std::collections::HashMap;

const BASE: &str = "https://api.example.test";

static ENDPOINTS: Lazy<HashMap<&'static str, &'static str>> =
    Lazy::new(|| HashMap::from([("token", "/oauth/old_token"), ("user", "/v1/users/:id")]));

fn url(name: &str, replace: &[(&str, &str)]) -> String {
    let mut path = ENDPOINTS[name].to_owned();
    for (key, value) in replace {
        path = path.replace(&format!(":{key}"), value);
    }
    BASE.to_owned() + &path
}

pub async fn refresh(token: &str) -> reqwest::Result<reqwest::Response> {
    let form = [("grant_type", "refresh_token"), ("refresh_token", token)];
    reqwest::Client::new().post(url("token", &[])).form(&form).send().await // [token]
}

pub async fn user(id: &str) -> reqwest::Result<reqwest::Response> {
    reqwest::get(url("user", &[("id", id)])).await // [user]
}
