// expect: GET https://api.example.test/oauth/old_token query grant_type=password client_id=k-1 user_id=*
fn login(user: &str) -> attohttpc::Result<serde_json::Value> {
    let answer = attohttpc::get("https://api.example.test/oauth/old_token")
        .param("grant_type", "password")
        .params(&[("client_id", "k-1"), ("user_id", user)])
        .send()?;
    if !answer.is_success() {
        log::warn!("status {}", answer.status());
    }
    answer.json()
}
