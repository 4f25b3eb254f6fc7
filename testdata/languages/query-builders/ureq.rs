use url::Url;

const TOKEN: &str = "https://api.example.test/oauth/old_token";

type Sent = Result<ureq::Response, Box<dyn std::error::Error>>;

pub fn by_password(user: &str) -> Sent {
    let pairs = [("grant_type", "password"), ("user_id", user)];
    let query = pairs.iter().fold(String::new(), |mut query, (name, value)| {
        if !query.is_empty() {
            query.push('&');
        }
        query.push_str(name);
        query.push('=');
        query.push_str(&urlencoding::encode(value));
        query
    });
    Ok(ureq::get(&format!("{TOKEN}?{query}")).call()?) // [reduce]
}

pub fn refresh(old: &str) -> Sent {
    let pairs = vec![("grant_type", "refresh_token"), ("refresh_token", old)];
    let query: Vec<String> = pairs.into_iter().map(|(name, value)| [name, "=", value].concat()).collect();
    Ok(ureq::get(&[TOKEN, &query.join("&")].join("?")).call()?) // [entries]
}

pub fn code(code: &str) -> Sent {
    let mut url = Url::parse(TOKEN)?;
    url.query_pairs_mut().append_pair("grant_type", "authorization_code").append_pair("code", code);
    Ok(ureq::request_url("GET", &url).call()?) // [url]
}

pub fn authorize(state: &str) -> Result<String, url::ParseError> {
    let mut url = Url::parse("https://api.example.test")?.join("/oauth/old_authorize")?;
    url.query_pairs_mut().extend_pairs([("client_id", "k-1"), ("state", state)]);
    Ok(url.to_string()) // [authorize]
}
