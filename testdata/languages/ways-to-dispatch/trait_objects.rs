trait Grant {
    fn form(&self) -> Vec<(&'static str, String)>;
}

struct Code(String);

impl Grant for Code {
    fn form(&self) -> Vec<(&'static str, String)> {
        vec![("grant_type", "authorization_code".into()), ("code", self.0.clone())]
    }
}

async fn send(grant: &dyn Grant) -> reqwest::Result<reqwest::Response> {
    reqwest::Client::new().post("https://api.example.test/oauth/old_token").form(&grant.form()).send().await // [code]
}

pub async fn exchange(code: String) -> reqwest::Result<reqwest::Response> {
    let grant = Code(code);
    send(&grant).await
}
