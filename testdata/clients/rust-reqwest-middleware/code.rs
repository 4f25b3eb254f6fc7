// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers authorization="Basic base64(k-1:*)" accept=application/json
use base64::{Engine, prelude::BASE64_STANDARD};
use reqwest::header::{ACCEPT, AUTHORIZATION, HeaderValue};
use reqwest_middleware::{ClientBuilder, Middleware, Next};

struct Signed(String);

#[async_trait::async_trait]
impl Middleware for Signed {
    async fn handle(
        &self,
        mut req: reqwest::Request,
        extensions: &mut http::Extensions,
        next: Next<'_>,
    ) -> reqwest_middleware::Result<reqwest::Response> {
        let basic = BASE64_STANDARD.encode(format!("k-1:{}", self.0));
        req.headers_mut().insert(AUTHORIZATION, HeaderValue::from_str(&format!("Basic {basic}")).unwrap());
        req.headers_mut().append(ACCEPT, HeaderValue::from_static("application/json"));
        next.run(req, extensions).await
    }
}

pub async fn exchange(code: &str, secret: String) -> reqwest_middleware::Result<reqwest::Response> {
    let client = ClientBuilder::new(reqwest::Client::new()).with(Signed(secret)).build();
    client.post("https://api.example.test/oauth/token").form(&[("grant_type", "authorization_code"), ("code", code)]).send().await
}
