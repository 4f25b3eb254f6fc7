// expect: GET https://api.example.test/v1/me headers x-shop=7
use reqwest::header::HeaderValue;
use reqwest_middleware::{ClientBuilder, Middleware, Next};

struct Shop;

#[async_trait::async_trait]
impl Middleware for Shop {
    async fn handle(&self, mut req: reqwest::Request, ext: &mut http::Extensions, next: Next<'_>) -> reqwest_middleware::Result<reqwest::Response> {
        req.headers_mut().insert("X-Shop", HeaderValue::from_static("7"));
        next.run(req, ext).await
    }
}

pub async fn me() -> reqwest_middleware::Result<reqwest::Response> {
    ClientBuilder::new(reqwest::Client::new()).with(Shop).build().get("https://api.example.test/v1/me").send().await
}
