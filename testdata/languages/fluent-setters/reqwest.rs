use std::collections::HashMap;

/// What every call of the API has.
struct HttpCall {
    url: Option<String>,
    verb: String,
    fields: HashMap<&'static str, String>,
}

impl HttpCall {
    fn new() -> Self {
        Self { url: None, verb: "POST".to_string(), fields: HashMap::new() }
    }

    fn set_url(mut self, url: &str) -> Self {
        self.url = Some(url.to_string());
        self
    }

    fn set_verb(mut self, verb: &str) -> Self {
        self.verb = verb.to_string();
        self
    }

    fn set_fields(mut self, fields: HashMap<&'static str, String>) -> Self {
        self.fields = fields;
        self
    }

    async fn send(self) -> reqwest::Result<serde_json::Value> {
        let client = reqwest::Client::new();
        let url = self.url.unwrap();
        let request = if self.verb == "GET" {
            client.get(&url).query(&self.fields)
        } else {
            client.post(&url).form(&self.fields)
        };
        request.send().await?.json().await
    }
}

pub async fn login(name: String, password: String, client_id: String) -> reqwest::Result<serde_json::Value> {
    let fields = HashMap::from([
        ("grant_type", "password".to_string()),
        ("user_id", name),
        ("password", password),
        ("client_id", client_id),
    ]);
    HttpCall::new()
        .set_url("https://api.example.test/oauth/old_token")
        .set_verb("GET")
        .set_fields(fields)
        .send() // [login]
        .await
}
