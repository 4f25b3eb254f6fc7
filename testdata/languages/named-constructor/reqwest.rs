pub struct Auth {
    base: String,
    id: String,
    secret: String,
    http: reqwest::Client,
}

impl Auth {
    pub fn new(base: &str, id: impl Into<String>, secret: impl Into<String>) -> Self {
        let base = base.trim_end_matches('/').to_string();
        Auth { base, id: id.into(), secret: secret.into(), http: reqwest::Client::new() }
    }

    pub async fn exchange(&self, code: &str) -> reqwest::Result<serde_json::Value> {
        let url = format!("{}/oauth/old_token", self.base);
        let form = [("grant_type", "authorization_code"), ("code", code)];
        self.http.post(&url).basic_auth(&self.id, Some(&self.secret)).form(&form).send().await?.json().await // [code]
    }
}

pub fn auth(id: String, secret: String) -> Auth {
    Auth::new("https://api.example.test/", id, secret)
}
