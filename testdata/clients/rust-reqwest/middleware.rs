// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=* headers x-shop=7 x-desk=1
use reqwest::header::HeaderValue;
use reqwest_middleware::{ClientBuilder, Middleware, Next};
use std::sync::Arc;

struct Shop;

#[async_trait::async_trait]
impl Middleware for Shop {
    async fn handle(&self, mut req: reqwest::Request, ext: &mut http::Extensions, next: Next<'_>) -> reqwest_middleware::Result<reqwest::Response> {
        req.headers_mut().insert("X-Shop", HeaderValue::from_static("7"));
        req.headers_mut().append("X-Desk", HeaderValue::from_static("1"));
        next.run(req, ext).await
    }
}

pub async fn refresh(token: &str) -> reqwest_middleware::Result<reqwest::Response> {
    let client = ClientBuilder::new(reqwest::Client::new()).with_arc(Arc::new(Shop)).build();
    client.post("https://api.example.test/oauth/token").form(&[("grant_type", "refresh_token"), ("refresh_token", token)]).send().await
}
