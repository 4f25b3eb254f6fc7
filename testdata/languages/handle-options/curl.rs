use curl::easy::{Easy, List};

pub fn exchange(code: &str, id: &str, secret: &str) -> Result<(), curl::Error> {
    let mut handle = Easy::new();
    handle.url("https://api.example.test/oauth/old_token")?;
    handle.post(true)?;
    handle.username(id)?;
    handle.password(secret)?;
    handle.post_fields_copy(format!("grant_type=authorization_code&code={}", code).as_bytes())?;
    let mut headers = List::new();
    headers.append("Accept: application/json")?;
    headers.append("X-Shop: 7")?;
    handle.http_headers(headers)?;
    handle.perform() // [code]
}
