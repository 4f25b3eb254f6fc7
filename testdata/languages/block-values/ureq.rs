pub fn exchange(code: &str, hosts: &[&str]) -> Result<String, ureq::Error> {
    let url = {
        let host = "https://api.example.test";
        let path = "/oauth";
        format!("{host}{path}")
    };
    let url = url + "/old_token";
    let accept = 'found: {
        if hosts.is_empty() {
            break 'found "application/json";
        }
        "application/json"
    };
    let code = code.trim();
    let request = ureq::post(&url).set("Accept", accept);
    let answer = request.send_form(&[("grant_type", "authorization_code"), ("code", code)])?; // [code]
    Ok(answer.into_string()?)
}
