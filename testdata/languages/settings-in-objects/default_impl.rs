use std::collections::HashMap;

#[derive(Clone, Debug)]
pub struct Settings {
    pub host: String,
    pub paths: HashMap<&'static str, &'static str>,
}

impl Default for Settings {
    fn default() -> Self {
        Settings { host: "https://api.example.test".into(), paths: HashMap::from([("token", "/oauth/old_token")]) }
    }
}

pub async fn exchange(code: &str) -> Result<reqwest::Response, reqwest::Error> {
    let settings = Settings::default();
    let url = settings.host + settings.paths["token"];
    reqwest::Client::new().post(url).form(&[("grant_type", "authorization_code"), ("code", code)]).send().await // [code]
}
