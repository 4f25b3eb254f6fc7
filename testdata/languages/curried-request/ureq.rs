use std::error::Error;

type Fields<'a> = &'a [(&'a str, &'a str)];

fn call(base: &'static str) -> impl Fn(&'static str) -> Box<dyn Fn(&str, Fields<'_>) -> Result<String, Box<dyn Error>>> {
    move |verb| {
        Box::new(move |path, fields| {
            let request = ureq::request(verb, &format!("{base}{path}"));
            let answer = if verb == "GET" { request.query_pairs(fields.iter().copied()).call()? } else { request.send_form(fields)? };
            Ok(answer.into_string()?)
        })
    }
}

pub fn exchange(code: &str) -> Result<String, Box<dyn Error>> {
    call("https://api.example.test")("POST")("/oauth/old_token", &[("grant_type", "authorization_code"), ("code", code)]) // [code]
}

pub fn login(user: &str) -> Result<String, Box<dyn Error>> {
    let get = call("https://api.example.test")("GET");
    get("/oauth/old_token", &[("grant_type", "password"), ("user_id", user)]) // [login]
}
