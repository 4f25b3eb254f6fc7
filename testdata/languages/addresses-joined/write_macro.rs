use std::fmt::Write;

pub async fn exchange(code: &str) -> Result<reqwest::Response, Box<dyn std::error::Error>> {
    let mut url = String::from("https://");
    write!(url, "{}/{}", "api.example.test", "oauth")?;
    url.push('/');
    url += "old_token";
    let form = [("grant_type", "authorization_code"), ("code", code)];
    Ok(reqwest::Client::new().post(url).form(&form).send().await?) // [code]
}
