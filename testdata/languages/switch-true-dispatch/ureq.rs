type Sent = Result<ureq::Response, Box<dyn std::error::Error>>;

fn call(method: &str, url: &str, fields: &[(&str, &str)]) -> Sent {
    Ok(match fields.len() {
        0 => return Err("nothing to send".into()),
        _ if method == "get" => fields.iter().fold(ureq::get(url), |request, (name, value)| request.query(name, value)).call()?,
        _ if ["post", "put"].contains(&method) => ureq::request(&method.to_uppercase(), url).send_form(fields)?,
        _ => unimplemented!("{method}"),
    })
}

pub fn password(user: &str, password: &str) -> Sent {
    let url = "https://api.example.test/oauth/old_token";
    call("get", url, &[("grant_type", "password"), ("user_id", user), ("password", password)]) // [password]
}

pub fn code(code: &str) -> Sent {
    call("post", "https://api.example.test/oauth/old_token", &[("grant_type", "authorization_code"), ("code", code)]) // [code]
}
