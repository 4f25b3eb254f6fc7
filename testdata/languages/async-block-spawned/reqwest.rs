use std::sync::Arc;
use tokio::sync::RwLock;

pub struct State {
    token: RwLock<String>,
}

pub fn keep_fresh(state: Arc<State>, old: String) {
    let state = Arc::clone(&state);
    tokio::spawn(async move {
        let form = [("grant_type", "refresh_token"), ("refresh_token", old.as_str())];
        let answer = reqwest::Client::new().post("https://api.example.test/oauth/old_token").form(&form).send().await; // [refresh]
        let Ok(answer) = answer else { return };
        let body: serde_json::Value = answer.json().await.unwrap();
        *state.token.write().await = body["access_token"].as_str().unwrap().to_owned();
    });
}
