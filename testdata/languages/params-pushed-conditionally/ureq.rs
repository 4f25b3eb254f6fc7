pub fn exchange(code: &str, back: Option<&str>) -> Result<String, ureq::Error> {
    let mut params: Vec<(&str, &str)> = Vec::new();
    params.push(("grant_type", "authorization_code"));
    params.push(("code", code));
    if let Some(back) = back {
        params.push(("redirect_uri", back));
    }
    Ok(ureq::post("https://api.example.test/oauth/old_token").send_form(&params)?.into_string()?) // [code]
}
