use http_body_util::Full;
use hyper::body::Bytes;
use hyper::{Method, Request, header::CONTENT_TYPE};
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;

fn token(code: &str) -> http::Result<Request<Full<Bytes>>> {
    let body = format!("grant_type=authorization_code&code={code}");
    Request::builder()
        .method(Method::POST)
        .uri("https://api.example.test/oauth/old_token")
        .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Full::from(body))
}

pub async fn run(code: &str) -> anyhow::Result<bool> {
    let client = Client::builder(TokioExecutor::new()).build_http();
    let request = token(code)?;
    Ok(client.request(request).await?.status().is_success()) // [code]
}
