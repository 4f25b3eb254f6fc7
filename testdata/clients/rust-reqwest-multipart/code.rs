// expect: POST https://api.example.test/oauth/token multipart grant_type=authorization_code code=* client_id=k-1
use reqwest::multipart::{Form, Part};

pub async fn exchange(code: String) -> reqwest::Result<String> {
    let form = Form::new().text("grant_type", "authorization_code").text("code", code).part("client_id", Part::text("k-1"));
    reqwest::Client::new().post("https://api.example.test/oauth/token").multipart(form).send().await?.text().await
}
