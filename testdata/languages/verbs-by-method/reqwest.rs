use reqwest::{Client, Method, header::CONTENT_TYPE};

pub struct Api {
    http: Client,
}

impl Api {
    pub fn new() -> Self {
        Self { http: Client::new() }
    }

    async fn send(&self, verb: Method, path: &str, fields: &[(&str, &str)], kind: Option<&str>) -> reqwest::Result<String> {
        let mut request = self.http.request(verb.clone(), format!("https://api.example.test{path}"));
        request = if verb == Method::GET { request.query(fields) } else { request.form(fields) };
        if let Some(kind) = kind {
            request = request.header(CONTENT_TYPE, kind);
        }
        request.send().await?.text().await
    }

    async fn get(&self, path: &str, fields: &[(&str, &str)]) -> reqwest::Result<String> {
        self.send(Method::GET, path, fields, None).await
    }

    async fn post(&self, path: &str, fields: &[(&str, &str)]) -> reqwest::Result<String> {
        self.send(Method::POST, path, fields, Some("application/x-www-form-urlencoded")).await
    }

    pub async fn login(&self, user: &str) -> reqwest::Result<String> {
        self.get("/oauth/old_token", &[("grant_type", "password"), ("user_id", user)]).await // [password]
    }

    pub async fn refresh(&self, old: &str) -> reqwest::Result<String> {
        self.post("/oauth/old_token", &[("grant_type", "refresh_token"), ("refresh_token", old)]).await // [refresh]
    }
}
