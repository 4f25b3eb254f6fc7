// expect: POST https://api.example.test/oauth/token multipart grant_type=refresh_token refresh_token=*
use reqwest::blocking::{Client, multipart::Form};

pub fn refresh(token: String) -> reqwest::Result<String> {
    let mut form = Form::new();
    form = form.text("grant_type", "refresh_token");
    form = form.text("refresh_token", token);
    Client::new().post("https://api.example.test/oauth/token").multipart(form).send()?.text()
}
