// expect: POST https://api.example.test/oauth/token text grant_type=authorization_code code=* headers authorization="Basic base64(k-1:s-1)" content-type=application/x-www-form-urlencoded
// expect: POST https://api.example.test/oauth/token text grant_type=authorization_code code=* headers content-type=application/x-www-form-urlencoded
use hyper::{Body, Client, Method, Request};
use hyper_tls::HttpsConnector;

async fn exchange(code: &str) -> Result<String, Box<dyn std::error::Error>> {
    let https = HttpsConnector::new();
    let client = Client::builder().build::<_, Body>(https);
    let body = serde_urlencoded::to_string([("grant_type", "authorization_code"), ("code", code)])?;
    let request = Request::builder()
        .method(Method::POST)
        .uri("https://api.example.test/oauth/token")
        .header("Authorization", format!("Basic {}", base64::encode("k-1:s-1")))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .body(Body::from(body))?;
    let response = client.request(request).await?;
    let bytes = hyper::body::to_bytes(response.into_body()).await?;
    Ok(String::from_utf8(bytes.to_vec())?)
}

async fn exchange_post(code: &str) -> Result<(), Box<dyn std::error::Error>> {
    let request = Request::post("https://api.example.test/oauth/token")
        .header("Content-Type", "application/x-www-form-urlencoded")
        .body(Body::from(format!("grant_type=authorization_code&code={}", code)))?;
    Client::new().request(request).await?;
    Ok(())
}
