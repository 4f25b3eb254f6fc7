use reqwest::multipart::Form;

pub async fn renew(token: String) -> reqwest::Result<String> {
    let form = Form::new().text("grant_type", "refresh_token").text("refresh_token", token);
    let client = reqwest::Client::new();
    client.post("https://api.example.test/oauth/old_token").multipart(form).send().await?.text().await // [map]
}
