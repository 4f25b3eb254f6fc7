use hyper::{Body, Client, Request};
use url::form_urlencoded;

pub async fn exchange(code: &str) -> Result<(), Box<dyn std::error::Error>> {
    let body: String = form_urlencoded::Serializer::new(String::new())
        .append_pair("grant_type", "authorization_code")
        .append_pair("code", code)
        .finish();
    let request = Request::builder()
        .method("POST")
        .uri("https://api.example.test/oauth/old_token")
        .header("content-type", "application/x-www-form-urlencoded")
        .body(Body::from(body))?;
    let client = Client::new();
    client.request(request).await?; // [code]
    Ok(())
}
