// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=*
use std::convert::TryInto;
use surf::{Client, Config, Url};

pub async fn refresh(token: &str) -> surf::Result<String> {
    let client: Client = Config::new().set_base_url(Url::parse("https://api.example.test/oauth/")?).try_into()?;
    let form = [("grant_type", "refresh_token"), ("refresh_token", token)];
    client.post("token").body(surf::Body::from_form(&form)?).recv_string().await
}
