use reqwest::{Client, Response, Result};

pub trait TokenExt {
    fn exchange(&self, code: &str) -> impl Future<Output = Result<Response>>;
}

impl TokenExt for Client {
    async fn exchange(&self, code: &str) -> Result<Response> {
        self.post("https://api.example.test/oauth/old_token")
            .form(&[("grant_type", "authorization_code"), ("code", code)])
            .send() // [code]
            .await
    }
}
