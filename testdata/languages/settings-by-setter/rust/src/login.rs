use crate::settings::settings;

pub fn run(user: &str) -> anyhow::Result<String> {
    let settings = settings();
    let query = [("grant_type", "password"), ("user_id", user), ("client_id", &settings.key)];
    let client = reqwest::blocking::Client::new();
    Ok(client.get(format!("{}/oauth/old_token", settings.host)).query(&query).send()?.text()?) // [login]
}
