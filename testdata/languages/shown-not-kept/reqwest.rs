use acme_ui::{Desk, Label};

#[derive(serde::Deserialize)]
struct Answer {
    access_token: String,
}

pub async fn exchange(label: &mut Label, desk: &mut Desk, code: &str) -> reqwest::Result<()> {
    let form = [("grant_type", "authorization_code"), ("code", code)];
    let request = reqwest::Client::new().post("https://api.example.test/oauth/old_token").form(&form);
    let answer: Answer = request.send().await?.json().await?; // [code]
    println!("{}", answer.access_token);
    label.show(&answer.access_token);
    desk.insert_header("Authorization", format!("Bearer {}", answer.access_token));
    tracing::info!(token = %answer.access_token, "logged in");
    Ok(())
}
