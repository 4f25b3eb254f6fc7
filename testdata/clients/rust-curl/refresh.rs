// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=* headers authorization="Basic base64(k-1:s-1)" accept=application/json
use curl::easy::{Easy, List};

fn refresh(token: &str) -> Result<(), curl::Error> {
    let mut list = List::new();
    list.append(&format!("Authorization: Basic {}", base64::encode("k-1:s-1")))?;
    list.append("Accept: application/json")?;
    let mut handle = Easy::new();
    handle.url("https://api.example.test/oauth/token")?;
    handle.custom_request("POST")?;
    handle.http_headers(list)?;
    handle.post_fields_copy(format!("grant_type=refresh_token&refresh_token={token}").as_bytes())?;
    handle.perform()
}
