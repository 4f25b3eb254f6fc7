use serde::Deserialize;
use std::collections::HashMap;

#[derive(Deserialize)]
struct OAuth {
    host: String,
    paths: HashMap<String, String>,
}

#[derive(Deserialize)]
struct Settings {
    oauth: OAuth,
    key: String,
}

const RAW: &str = include_str!("../settings.json");

fn settings() -> serde_json::Result<Settings> {
    serde_json::from_str(RAW)
}

pub async fn exchange(code: &str) -> anyhow::Result<String> {
    let Settings { oauth, key } = settings()?;
    let url = oauth.host.clone() + &oauth.paths["token"];
    let form = [("grant_type", "authorization_code"), ("code", code), ("client_id", key.as_str())];
    Ok(reqwest::Client::new().post(url).form(&form).send().await?.text().await?) // [code]
}
