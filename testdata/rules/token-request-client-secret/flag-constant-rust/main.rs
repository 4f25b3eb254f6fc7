mod urls;

fn login(code: &str, secret: &str) -> Result<String, Box<dyn std::error::Error>> {
    let form = [("grant_type", "authorization_code"), ("code", code), ("client_secret", secret)]; // expect: token-request-client-secret high
    Ok(ureq::post(crate::urls::TOKEN).send_form(&form)?.into_string()?)
}
