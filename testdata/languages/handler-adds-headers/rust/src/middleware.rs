use async_trait::async_trait;
use base64::{Engine, prelude::BASE64_STANDARD};
use http::Extensions;
use reqwest::header::{AUTHORIZATION, HeaderValue};
use reqwest::{Request, Response};
use reqwest_middleware::{Middleware, Next, Result};

pub struct Signed {
    pub secret: String,
    pub shop: bool,
}

#[async_trait]
impl Middleware for Signed {
    async fn handle(&self, mut request: Request, extensions: &mut Extensions, next: Next<'_>) -> Result<Response> {
        let basic = BASE64_STANDARD.encode(format!("k-1:{}", self.secret));
        let value = HeaderValue::from_str(&format!("Basic {basic}")).map_err(anyhow::Error::from)?;
        request.headers_mut().insert(AUTHORIZATION, value);
        if self.shop {
            request.headers_mut().insert("X-Shop", HeaderValue::from_static("7"));
        }
        next.run(request, extensions).await
    }
}
