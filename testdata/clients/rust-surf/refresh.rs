// expect: POST https://api.example.test/oauth/token json grant_type=refresh_token refresh_token=*
async fn refresh(token: &str) -> surf::Result<Vec<u8>> {
    let json = serde_json::json!({ "grant_type": "refresh_token", "refresh_token": token });
    surf::post("https://api.example.test/oauth/token").body(surf::Body::from_json(&json)?).recv_bytes().await
}
