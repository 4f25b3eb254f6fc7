use std::convert::TryInto;
use surf::{Client, Config, Url};

fn client(base: &str) -> surf::Result<Client> {
    Ok(Config::new().set_base_url(Url::parse(base)?).try_into()?)
}

pub async fn refresh(old: &str) -> surf::Result<String> {
    let http = client("https://api.example.test/v1/")?;
    let form = [("grant_type", "refresh_token"), ("refresh_token", old)];
    http.post("/oauth/old_token").body(surf::Body::from_form(&form)?).recv_string().await // [rooted]
}

pub async fn code(code: &str) -> surf::Result<String> {
    let http = client("https://api.example.test/oauth/")?;
    let form = [("grant_type", "authorization_code"), ("code", code)];
    http.post("old_token").body(surf::Body::from_form(&form)?).recv_string().await // [relative]
}
