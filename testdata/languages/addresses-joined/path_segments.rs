use url::Url;

pub fn exchange(code: &str) -> Result<(), Box<dyn std::error::Error>> {
    let mut url = Url::parse("https://api.example.test")?;
    url.set_path("/oauth/old_token");
    ureq::post(url.as_str()).send_form(&[("grant_type", "authorization_code"), ("code", code)])?; // [code]
    Ok(())
}
