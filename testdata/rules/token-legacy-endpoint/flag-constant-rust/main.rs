mod urls;

fn login(code: &str) -> Result<String, ureq::Error> {
    let url = [urls::HOST, urls::TOKEN].concat();
    Ok(ureq::post(&url).send_form(&[("grant_type", "authorization_code"), ("code", code)])?.into_string()?)
}
