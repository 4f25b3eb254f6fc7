// expect: GET https://api.example.test/oauth/old_token query grant_type=password client_id=k-1 user_id=*
use hyper::{Client, Uri};

async fn login(user: &str) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    let client = Client::new();
    let uri: Uri = format!("https://api.example.test/oauth/old_token?grant_type=password&client_id=k-1&user_id={user}").parse()?;
    let response = client.get(uri).await?;
    if !response.status().is_success() {
        return Err("failed".into());
    }
    Ok(hyper::body::to_bytes(response.into_body()).await?.to_vec())
}
