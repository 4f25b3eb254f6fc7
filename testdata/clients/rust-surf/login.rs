// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* client_id=k-1
use serde::Serialize;

#[derive(Serialize)]
struct Login<'a> {
    grant_type: &'a str,
    user_id: &'a str,
    client_id: &'a str,
}

async fn login(user: &str) -> surf::Result<String> {
    let query = Login { grant_type: "password", user_id: user, client_id: "k-1" };
    let client = surf::Client::new();
    let mut answer = client.get("https://api.example.test/oauth/old_token").query(&query)?.await?;
    if answer.status() != 200 {
        return Err(surf::Error::from_str(500, "failed"));
    }
    answer.body_string().await
}
